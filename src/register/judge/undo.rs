//! Taking back one's own last act, as a new entry.

use super::{Judge, Verdict};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::vocabulary::Seat;
use crate::register::case::CaseHead;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};
use crate::register::reversible::Before;
use crate::register::state::LoadedWhat;

impl Judge<'_> {
    pub(super) fn undo(&mut self, case: Option<&Reference>) -> Verdict {
        if let Some(case) = case {
            let head = self.case(case)?;
            let Some(of) = self.last_of(&head) else { return Err(self.nothing()) };
            self.takeable(&head, of)?;
            return self.emit(Event::Undone { case: case.clone(), of });
        }
        let visible = || self.state.cases.values().filter(|head| !head.past && !head.conflicts.contains(self.by));
        let last = visible().filter_map(|head| self.last_of(head)).max();
        // What was carried over after the load is later than it.
        let carried = self.last_carried().map(|moved| moved.seq);
        self.after_loads(last.max(carried))?;
        if let Some(moved) = self.last_carried().filter(|moved| last.is_none_or(|last| moved.seq > last)).cloned() {
            return self.uncarry(&moved);
        }
        let Some(of) = last else { return Err(self.nothing()) };
        let heads: Vec<_> = visible().filter(|head| self.last_of(head) == Some(of)).cloned().collect();
        for head in heads {
            self.takeable(&head, of)?;
            self.emit(Event::Undone { case: head.reference.clone(), of })?;
        }
        Ok(())
    }

    fn last_of(&self, head: &CaseHead) -> Option<u64> {
        head.reversible.iter().filter(|act| act.by == *self.by).map(|act| act.seq).max()
    }

    /// Once a case is locked, only what moved the decision itself can be taken back.
    fn takeable(&self, head: &CaseHead, of: u64) -> Verdict {
        let acts = head.reversible.iter().filter(|act| act.seq == of && act.by == *self.by);
        let free = |before: &Before| matches!(before, Before::Decision(_) | Before::Tag(..) | Before::Comment);
        let locked = head.locked() && acts.clone().any(|act| !free(&act.before));
        if locked {
            return Err(Refusal::new(
                "locked",
                source::PROCEDURE,
                Message::new("refused-undo-locked").with("case", &head.reference),
                Message::new("mend-locked"),
            ));
        }
        for act in acts.clone() {
            self.built_on(head, &act.before)?;
        }
        // An undone return or withdrawal binds money again; it must still be there.
        for act in acts {
            if let Before::Decision(decided) = &act.before {
                let mut back = head.clone();
                back.decision = (**decided).clone();
                let position = back.position();
                if position.stage != crate::domain::ledger::Stage::Free {
                    self.covered(head, position.amount)?;
                }
            }
        }
        Ok(())
    }

    /// A seat from which somebody else has worked since is not taken from under them.
    fn built_on(&self, head: &CaseHead, before: &Before) -> Verdict {
        let Before::Seat(seat, _) = before else { return Ok(()) };
        let Some(holder) = head.seats.get(seat).filter(|holder| *holder != self.by) else { return Ok(()) };
        let worked = match seat {
            Seat::Presenter => head.decision.proposal.as_ref().is_some_and(|proposal| proposal.by == *holder),
            assessor => head.sheets.get(assessor).is_some_and(|sheet| sheet.by == *holder && !sheet.marks.is_empty()),
        };
        if !worked {
            return Ok(());
        }
        Err(Refusal::new(
            "undo-built-on",
            source::PROCEDURE,
            Message::new("refused-undo-built-on").with("who", holder).with("case", &head.reference),
            Message::new("mend-undo-built-on").with("who", holder),
        ))
    }

    /// A plan, a criteria set or templates that this person put in force after the act that would be taken back: others may have
    /// gone by it since, so that it is replaced and never undone, and nobody who meant it loses an earlier act instead.
    fn after_loads(&self, last: Option<u64>) -> Verdict {
        let loaded = self.state.base.as_ref().and_then(|base| base.loaded.get(self.by));
        let Some(loaded) = loaded.filter(|loaded| last.is_none_or(|last| loaded.seq > last)) else { return Ok(()) };
        let (what, mend) = match loaded.what {
            LoadedWhat::Plan => ("refused-undo-plan", "mend-undo-plan"),
            LoadedWhat::Criteria => ("refused-undo-criteria", "mend-undo-criteria"),
            LoadedWhat::Template => ("refused-undo-template", "mend-undo-template"),
        };
        let what = Message::new(what).with("seq", loaded.seq);
        Err(Refusal::new("undo-loaded", source::REVISION, what, Message::new(mend)))
    }

    fn nothing(&self) -> Refusal {
        Refusal::new(
            "nothing-to-undo",
            source::PROCEDURE,
            Message::new("refused-nothing-to-undo"),
            Message::new("mend-nothing-to-undo"),
        )
    }
}
