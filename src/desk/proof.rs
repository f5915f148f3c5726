//! verify: everything is read again. The chain, the fold against the state and the shelf, and the money.

use std::collections::BTreeMap;

use super::local::{LocalDesk, read_record};
use crate::desk::DeskError;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::journal::Head;
use crate::register::event::{Event, Recorded};
use crate::register::fold::fold;
use crate::register::state::State;
use crate::register::view::budget::budget;

/// What a verification found wrong; empty is good.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof {
    /// Where the journal ends.
    pub head: Head,
    /// Number of cases.
    pub cases: usize,
    /// What does not hold.
    pub wrong: Vec<Message>,
}

/// Reads the whole journal again and compares everything with it.
///
/// # Errors
/// Where the journal cannot be read or its chain is broken.
pub fn verify(desk: &LocalDesk, progress: &mut dyn FnMut(u64, u64)) -> Result<Proof, DeskError> {
    let last = desk.journal().head().seq;
    let mut folded = State::empty();
    let mut wrong = Vec::new();
    for record in desk.journal().read(1).map_err(|error| DeskError::Store(error.message()))? {
        let record = record.map_err(|error| DeskError::Store(error.message()))?;
        let (stamp, events) = read_record(&record)?;
        fold(&mut folded, &stamp, &events);
        wrong.extend(events.iter().filter_map(|event| told_of_loss(stamp.seq, event)));
        if stamp.seq % 1024 == 0 {
            progress(stamp.seq, last);
            // Money holds after every event, not only at the end; looking every so often finds where it stopped.
            money(&folded, &mut wrong);
        }
    }
    if folded.seq != last {
        wrong.push(Message::new("verify-short").with("folded", folded.seq).with("last", last));
    }
    compare(desk, &folded, &mut wrong);
    money(&folded, &mut wrong);
    Ok(Proof { head: desk.journal().head().clone(), cases: folded.cases.len(), wrong })
}

/// A store on whose record it is that confirmed records are gone never verifies: it is to be restored from a backup.
fn told_of_loss(seq: u64, event: &Recorded) -> Option<Message> {
    let Recorded::Known(event) = event else { return None };
    let Event::ShelfSetAside { witness_seq, .. } = &**event else { return None };
    Some(Message::new("verify-lost").with("seq", seq).with("witness", *witness_seq))
}

fn compare(desk: &LocalDesk, folded: &State, wrong: &mut Vec<Message>) {
    let state = desk.state();
    if state.base != folded.base
        || state.plan != folded.plan
        || state.plans != folded.plans
        || state.criteria_sets != folded.criteria_sets
    {
        wrong.push(Message::new("verify-base"));
    }
    for (reference, head) in folded.cases.iter() {
        if state.case(reference.as_str()) != Some(head) {
            wrong.push(Message::new("verify-case").with("case", reference));
        }
    }
    if state.cases.len() != folded.cases.len() {
        wrong.push(Message::new("verify-count").with("shelf", state.cases.len()).with("journal", folded.cases.len()));
    }
    for (reference, head) in folded.cases.iter() {
        // Events lie loose on the shelf: an opening does not count them, so this does.
        let kept = desk.shelving().file(reference.as_str()).map_or(0, |file| file.history.len());
        if kept != head.events as usize {
            wrong.push(Message::new("verify-events").with("case", reference));
        }
    }
    let Some(heads) = desk.shelving().heads() else { return };
    let shelved: BTreeMap<_, _> = heads.into_iter().map(|head| (head.reference.clone(), head)).collect();
    for (reference, head) in folded.cases.iter() {
        if shelved.get(reference) != Some(&**head) {
            wrong.push(Message::new("verify-shelf").with("case", reference));
        }
    }
    if shelved.len() != folded.cases.len() {
        wrong.push(Message::new("verify-count").with("shelf", shelved.len()).with("journal", folded.cases.len()));
    }
}

/// total = open + proposed + submitted + approved at every level, and nothing below zero.
fn money(state: &State, wrong: &mut Vec<Message>) {
    let now = budget(state, None);
    for line in &now.envelopes {
        let parts = [line.proposed, line.submitted, line.approved, line.reserve, line.requested];
        let negative = parts.iter().any(|part| *part < Money::ZERO) || line.open.is_some_and(|open| open < Money::ZERO);
        let sum = line.open.map(|open| open + line.proposed + line.submitted + line.approved);
        if negative || sum != line.total {
            wrong.push(Message::new("verify-money").with("round", &line.round).with("scope", &line.scope));
        }
    }
    for line in &now.ceilings {
        if line.open < Money::ZERO {
            wrong.push(Message::new("verify-ceiling").with("objective", &line.objective));
        }
    }
}
