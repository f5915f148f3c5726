//! How orders become records. All that wait are judged one after another, each on the state that the ones before it
//! leave, written together and synced once. A desk with one person and a desk with many come this way alike.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, Utc};

use super::documents::Ready;
use super::local::{LocalDesk, draft};
use super::order::Order;
use super::reading::read_record;
use super::{Desk, DeskError, Receipt};
use crate::domain::code::{Handle, Reference};
use crate::domain::message::Message;
use crate::journal::{Draft, JournalError, Sealed};
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::fold::fold;
use crate::register::judge::judge;
use crate::register::overtaken::overtaken;
use crate::register::refusal::{Refusal, source};
use crate::register::state::State;
use crate::register::view::{Viewer, may_see_event};

/// An order and who gives it.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Who.
    pub by: Handle,
    /// What.
    pub order: Order,
    /// Documents of it that are made already.
    pub ready: Vec<Ready>,
}

impl Signed {
    /// An order of somebody, with nothing made ready.
    pub fn new(by: Handle, order: Order) -> Self {
        Self { by, order, ready: Vec::new() }
    }
}

/// What became of an order before anything is written.
enum Verdict {
    /// Answered already: refused, or accepted earlier.
    Answered(Result<Receipt, DeskError>),
    /// To be written as this draft of the group.
    Drafted(usize),
}

/// Orders of one group while they are judged.
struct Group {
    at: DateTime<Utc>,
    drafts: Vec<Draft>,
    /// What each draft says, for those that are judged after it.
    events: Vec<(Stamp, Vec<Event>)>,
    /// Which draft an order of the group became, so that one that was sent twice is written once.
    ids: BTreeMap<String, usize>,
    /// The state that the drafts will leave; only needed from the second on.
    ahead: Option<State>,
}

impl Group {
    /// Makes the state that the drafts will leave anew: folding onto it may have broken off halfway.
    fn look_ahead_again(&mut self, now: &State) {
        self.ahead = None;
        if !self.events.is_empty() {
            let ahead = self.ahead.insert(now.clone());
            self.events.iter().for_each(|(stamp, events)| fold_onto(ahead, stamp, events));
        }
    }
}

fn fold_onto(state: &mut State, stamp: &Stamp, events: &[Event]) {
    let recorded: Vec<_> = events.iter().map(|event| Recorded::Known(Box::new(event.clone()))).collect();
    fold(state, stamp, &recorded);
}

impl LocalDesk {
    /// Takes orders in their order; each gets its receipt, once all of the group are on disk, or its refusal.
    pub fn commit(&mut self, orders: &[Signed]) -> Vec<Result<Receipt, DeskError>> {
        if let Err(error) = self.usable() {
            return orders.iter().map(|_| Err(error.clone())).collect();
        }
        let mut group =
            Group { at: self.now(), drafts: Vec::new(), events: Vec::new(), ids: BTreeMap::new(), ahead: None };
        let mut verdicts = Vec::with_capacity(orders.len());
        for (index, signed) in orders.iter().enumerate() {
            let last = index + 1 == orders.len();
            // Nothing is written yet: an order at which this program breaks is refused, and the others go on.
            let taken = catch_unwind(AssertUnwindSafe(|| self.take(&mut group, signed, last)));
            let taken = taken.unwrap_or_else(|_| {
                group.look_ahead_again(&self.state);
                Err(broke().into())
            });
            verdicts.push(taken.unwrap_or_else(|error| Verdict::Answered(Err(error))));
        }
        let sealed = match self.write(&group.drafts) {
            Ok(sealed) => Ok(sealed),
            // One that cannot be written must not stand in the way of the others.
            Err(Unwritten::Draft(_)) if orders.len() > 1 => {
                return orders.iter().flat_map(|order| self.commit(std::slice::from_ref(order))).collect();
            }
            Err(Unwritten::Draft(error) | Unwritten::Store(error)) => Err(error),
        };
        let receipt = |index: usize| match &sealed {
            Ok(sealed) => receipt_of(sealed.get(index), group.events.get(index)),
            Err(error) => Err(error.clone()),
        };
        verdicts
            .into_iter()
            .map(|verdict| match verdict {
                Verdict::Answered(answer) => answer,
                Verdict::Drafted(index) => receipt(index),
            })
            .collect()
    }

    fn take(&self, group: &mut Group, signed: &Signed, last: bool) -> Result<Verdict, DeskError> {
        let Signed { by, order, ready } = signed;
        if let Some(&index) = group.ids.get(&order.id) {
            let own = group.events.get(index).is_some_and(|(stamp, _)| stamp.by == *by);
            return if own { Ok(Verdict::Drafted(index)) } else { Err(name_taken(order).into()) };
        }
        if let Some(seq) = self.shelving.record_of(&order.id) {
            return Ok(Verdict::Answered(self.receipt_again(seq, by, order)));
        }
        let state = group.ahead.as_ref().unwrap_or(&self.state);
        if let Some(refusal) = self.is_overtaken(state, &group.events, signed)? {
            return Err(refusal.into());
        }
        let events = judge(state, by, group.at, &order.command)?;
        let stamp = Stamp { seq: state.seq + 1, at: group.at, by: by.clone() };
        let id = if state.seq == 0 { "founding".to_owned() } else { order.id.clone() };
        let events = (self.sealer)(state, &stamp, events, &|case| self.events_with(case, &group.events), ready)?;
        let draft = draft(&stamp, id, &events)?;
        if !last {
            fold_onto(group.ahead.get_or_insert_with(|| self.state.clone()), &stamp, &events);
        }
        let index = group.drafts.len();
        group.ids.insert(order.id.clone(), index);
        group.drafts.push(draft);
        group.events.push((stamp, events));
        Ok(Verdict::Drafted(index))
    }

    /// The receipt of an order that was accepted before, for whoever gave it.
    fn receipt_again(&self, seq: u64, by: &Handle, order: &Order) -> Result<Receipt, DeskError> {
        let wrong = |error: JournalError| DeskError::Store(error.message());
        let record = self.journal.read(seq).map_err(wrong)?.next().transpose().map_err(wrong)?;
        let Some(record) = record else { return Err(DeskError::Store(Message::new("interrupted"))) };
        let (stamp, events) = read_record(&record)?;
        if stamp.by != *by {
            return Err(name_taken(order).into());
        }
        let all = events.len();
        let known = events.into_iter().filter_map(|event| match event {
            Recorded::Known(event) => Some(*event),
            Recorded::Unknown(_) => None,
        });
        let known: Vec<Event> = known.collect();
        let touched: BTreeSet<_> = known.iter().filter_map(Event::case).collect();
        // A name that is given to another act by mistake is no receipt for it.
        if known.len() == all && order.command.cases().iter().any(|case| !touched.contains(case)) {
            return Err(name_taken(order).into());
        }
        Ok(Receipt { seq, at: stamp.at, hash: record.hash, events: known })
    }

    /// Refuses an order that rests on something that somebody else has changed since its author looked.
    fn is_overtaken(
        &self,
        state: &State,
        group: &[(Stamp, Vec<Event>)],
        signed: &Signed,
    ) -> Result<Option<Refusal>, DeskError> {
        let Signed { by, order, .. } = signed;
        let Some(seen) = order.seen else { return Ok(None) };
        if seen > state.seq {
            // A training store was made anew since: the cases bear the same names, and are others.
            let (what, mend) = (Message::new("refused-seen-before"), Message::new("mend-seen-before"));
            return Ok(Some(Refusal::new("changed-meanwhile", source::PROCEDURE, what, mend)));
        }
        let viewer = Viewer::of(state, by);
        for case in order.command.cases() {
            let head = state.case(case.as_str()).filter(|head| head.changed > seen && !head.conflicts.contains(by));
            let Some(head) = head.filter(|_| !viewer.roles.is_empty()) else { continue };
            let mut since = self.since(case, seen, group)?;
            since.retain(|(stamp, event)| may_see_event(state, &viewer, &stamp.by, event));
            if let Some(refusal) = overtaken(state.set_of(head), by, case, &order.command, &since) {
                return Ok(Some(refusal));
            }
        }
        Ok(None)
    }

    /// What happened to a case after a record, on the shelf and in the group that is not written yet.
    fn since(
        &self,
        case: &Reference,
        seen: u64,
        group: &[(Stamp, Vec<Event>)],
    ) -> Result<Vec<(Stamp, Recorded)>, DeskError> {
        let mut since = self.shelving.events(case.as_str(), seen).map_err(|error| DeskError::Store(error.message()))?;
        for (stamp, events) in group {
            let of_case = events.iter().filter(|event| event.case() == Some(case));
            since.extend(of_case.map(|event| (stamp.clone(), Recorded::Known(Box::new(event.clone())))));
        }
        Ok(since)
    }

    fn write(&mut self, drafts: &[Draft]) -> Result<Vec<Sealed>, Unwritten> {
        if drafts.is_empty() {
            return Ok(Vec::new());
        }
        let sealed = self.append(drafts).map_err(|error| match self.poisoned {
            None => Unwritten::Draft(error),
            Some(_) => Unwritten::Store(error),
        })?;
        self.take_in(&sealed).map_err(Unwritten::Store)?;
        Ok(sealed)
    }
}

/// Why a group was not written.
enum Unwritten {
    /// One of its drafts cannot be; nothing has changed.
    Draft(DeskError),
    /// The store failed; the outcome is unknown.
    Store(DeskError),
}

fn receipt_of(sealed: Option<&Sealed>, what: Option<&(Stamp, Vec<Event>)>) -> Result<Receipt, DeskError> {
    match (sealed, what) {
        (Some(record), Some((stamp, events))) => {
            Ok(Receipt { seq: stamp.seq, at: stamp.at, hash: record.hash.clone(), events: events.clone() })
        }
        _ => Err(DeskError::Store(Message::new("interrupted"))),
    }
}

/// Rule of a refusal because the program itself broke at the act.
pub(super) const BROKE: &str = "program-fault";

/// The refusal of an order at which this program broke before anything was written.
pub(super) fn broke() -> Refusal {
    Refusal::new(BROKE, source::PROGRAM, Message::new("refused-program-fault"), Message::new("mend-program-fault"))
}

fn name_taken(order: &Order) -> Refusal {
    Refusal::new(
        "order-name",
        source::PROCEDURE,
        Message::new("refused-order-name").with("id", order.id.as_str()),
        Message::new("mend-order-name"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::clock::Clock;
    use crate::desk::training;
    use crate::register::command::Command;

    const OFFICER: &str = "handlaggare1";

    fn desk() -> (LocalDesk, Reference) {
        let start = "2023-06-12T12:00:00Z".parse().unwrap();
        let foundation = training::foundation(1).unwrap();
        let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from(OFFICER)).unwrap();
        training::populate(&mut desk, 6, 1, &mut |_, _| true).unwrap();
        let free = |head: &&std::sync::Arc<crate::register::case::CaseHead>| !head.past && head.conflicts.is_empty();
        let case = desk.state().cases.values().find(free).map(|head| head.reference.clone()).unwrap();
        // Breaks where a document is made that cannot be.
        desk.sealer = |_, _, events, _, _| {
            let breaks = |event: &Event| matches!(event, Event::Commented { text, .. } if text == "break");
            assert!(!events.iter().any(breaks), "a document at which the program breaks");
            Ok(events)
        };
        (desk, case)
    }

    fn comment(case: &Reference, text: &str) -> Signed {
        let command = Command::Comment { case: case.clone(), text: text.to_owned() };
        Signed::new(Handle::from(OFFICER), Order::new(command))
    }

    #[test]
    fn an_order_at_which_the_program_breaks_is_refused_and_the_others_of_its_group_are_done() {
        let (mut desk, case) = desk();
        let before = desk.state().seq;
        let group = [comment(&case, "first"), comment(&case, "break"), comment(&case, "third")];
        let answers = desk.commit(&group);
        let seqs: Vec<_> = answers.iter().map(|answer| answer.as_ref().ok().map(|receipt| receipt.seq)).collect();
        assert_eq!(seqs, [Some(before + 1), None, Some(before + 2)]);
        assert!(matches!(&answers[1], Err(DeskError::Refused(refusal)) if refusal.rule == BROKE), "{:?}", answers[1]);
        assert_eq!(desk.journal().head().seq, before + 2, "nothing was written for it");
        // Alone it is refused as well, and the desk goes on.
        assert!(desk.commit(&group[1..2])[0].is_err());
        assert!(desk.commit(&[comment(&case, "after")])[0].is_ok());
        assert_eq!(desk.verify(&mut |_, _| {}).unwrap().wrong, []);
    }
}
