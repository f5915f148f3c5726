//! verify: everything is read again. The chain, the fold against the state and the shelf, and the money.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::reading::{Reading, read_record};
use crate::desk::DeskError;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::journal::NO_HASH;
use crate::register::event::{Event, Recorded};
use crate::register::fold::fold;
use crate::register::state::State;
use crate::register::view::budget::budget;

/// What a verification found wrong; empty is good.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proof {
    /// Number of the last record.
    pub seq: u64,
    /// Its hash.
    pub hash: String,
    /// Number of cases.
    pub cases: usize,
    /// What does not hold.
    pub wrong: Vec<Message>,
}

/// Reads the whole journal again and compares everything with it. What came after the reading's state is left out.
///
/// # Errors
/// Where the journal cannot be read or its chain is broken.
pub fn verify(reading: &Reading<'_>, progress: &mut dyn FnMut(u64, u64)) -> Result<Proof, DeskError> {
    let last = reading.state.seq;
    let mut folded = State::empty();
    let mut wrong = Vec::new();
    let mut hash = NO_HASH.to_owned();
    for record in reading.records.read(1).map_err(|error| DeskError::Store(error.message()))? {
        let record = record.map_err(|error| DeskError::Store(error.message()))?;
        let (stamp, events) = read_record(&record)?;
        fold(&mut folded, &stamp, &events);
        hash = record.hash;
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
    compare(reading, &folded, &mut wrong);
    money(&folded, &mut wrong);
    Ok(Proof { seq: folded.seq, hash, cases: folded.cases.len(), wrong })
}

/// A store on whose record it is that confirmed records are gone never verifies: it is to be restored from a backup.
fn told_of_loss(seq: u64, event: &Recorded) -> Option<Message> {
    let Recorded::Known(event) = event else { return None };
    let Event::ShelfSetAside { witness_seq, .. } = &**event else { return None };
    Some(Message::new("verify-lost").with("seq", seq).with("witness", *witness_seq))
}

fn compare(reading: &Reading<'_>, folded: &State, wrong: &mut Vec<Message>) {
    let state = reading.state;
    if state.base != folded.base
        || state.plan != folded.plan
        || state.plans != folded.plans
        || state.criteria_sets != folded.criteria_sets
        || state.templates != folded.templates
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
        let kept = reading.shelving.file(reference.as_str(), folded.seq).map_or(0, |file| file.history.len());
        if kept != head.events as usize {
            wrong.push(Message::new("verify-events").with("case", reference));
        }
    }
    let Some(heads) = reading.shelving.heads() else { return };
    let mut shelved: BTreeMap<_, _> = heads.into_iter().map(|head| (head.reference.clone(), head)).collect();
    // On a desk at work cases come and change while this reads.
    shelved.retain(|reference, head| head.changed <= folded.seq || folded.cases.contains_key(reference));
    for (reference, head) in folded.cases.iter() {
        let shown = shelved.get(reference);
        if shown != Some(&**head) && shown.is_none_or(|shown| shown.changed <= folded.seq) {
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
