//! Seats, conflicts of interest, gates, supplements, settled findings.

use std::sync::Arc;

use super::{Judge, Verdict, about, listed};
use crate::domain::code::{GateId, Handle, Reference};
use crate::domain::findings::names::named;
use crate::domain::message::Message;
use crate::domain::vocabulary::{Role, Seat};
use crate::domain::words;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    pub(super) fn assign(&mut self, case: &Reference, handle: &Handle, seat: Seat) -> Verdict {
        self.needs(&[Role::Officer, Role::Supervisor, Role::Administrator])?;
        let head = self.unlocked(case)?;
        if !self.state.roles(handle).contains(&Role::Officer) {
            return Err(Refusal::new(
                "seat-needs-officer",
                source::PROCEDURE,
                Message::new("refused-seat-needs-officer").with("who", handle),
                Message::new("mend-seat-needs-officer"),
            ));
        }
        if head.conflicts.contains(handle) {
            return Err(Refusal::new(
                "conflict",
                source::DISQUALIFICATION,
                Message::new("refused-seat-conflict").with("who", handle).with("case", case),
                Message::new("mend-conflict"),
            ));
        }
        let other = match seat {
            Seat::A => Some(Seat::B),
            Seat::B => Some(Seat::A),
            Seat::Presenter => None,
        };
        if other.is_some_and(|other| head.seats.get(&other) == Some(handle)) {
            return Err(about("two-assessors", source::PROCEDURE, case, "refused-two-assessors", "mend-two-assessors"));
        }
        if head
            .sheets
            .get(&seat)
            .is_some_and(|sheet| sheet.signed && sheet.by != *handle && !head.conflicts.contains(&sheet.by))
        {
            return Err(about("seat-signed", source::PROCEDURE, case, "refused-seat-signed", "mend-seat-signed"));
        }
        if head.seats.get(&seat) == Some(handle) {
            return Err(about("seat-held", source::PROCEDURE, case, "refused-seat-held", "mend-seat-held"));
        }
        self.emit(Event::Assigned { case: case.clone(), handle: handle.clone(), seat })
    }

    pub(super) fn unassign(&mut self, case: &Reference, handle: &Handle, seat: Option<Seat>) -> Verdict {
        self.needs(&[Role::Officer, Role::Supervisor, Role::Administrator])?;
        let head = self.unlocked(case)?;
        let held = head.seats.iter().filter(|(held, who)| *who == handle && seat.is_none_or(|seat| seat == **held));
        let held: Vec<Seat> = held.map(|(seat, _)| *seat).collect();
        if held.is_empty() {
            return Err(Refusal::new(
                "seat-not-held",
                source::PROCEDURE,
                Message::new("refused-seat-not-held").with("who", handle).with("case", case),
                Message::new("mend-seat-not-held"),
            ));
        }
        for seat in held {
            self.emit(Event::Unassigned { case: case.clone(), handle: handle.clone(), seat })?;
        }
        Ok(())
    }

    /// Anybody declares their own; an administrator or supervisor sets it for another.
    pub(super) fn conflict(&mut self, case: &Reference, handle: &Handle, why: &str) -> Verdict {
        if handle != self.by {
            self.needs(&[Role::Administrator, Role::Supervisor])?;
        }
        let head = self.case(case)?;
        self.reason(why, 1)?;
        if self.state.roles(handle).is_empty() {
            return Err(Refusal::new(
                "no-role",
                source::PROCEDURE,
                Message::new("refused-no-role").with("who", handle),
                Message::new("mend-no-role"),
            ));
        }
        if head.conflicts.contains(handle) {
            return Err(about(
                "conflict-held",
                source::DISQUALIFICATION,
                case,
                "refused-conflict-held",
                "mend-conflict-held",
            ));
        }
        self.emit(Event::ConflictDeclared { case: case.clone(), handle: handle.clone(), why: why.trim().to_owned() })
    }

    /// Lifted by an administrator who is not the person concerned.
    pub(super) fn lift_conflict(&mut self, case: &Reference, handle: &Handle, why: &str) -> Verdict {
        self.needs(&[Role::Administrator])?;
        let head = self.case(case)?;
        self.reason(why, 1)?;
        if !head.conflicts.contains(handle) {
            return Err(about(
                "conflict-none",
                source::DISQUALIFICATION,
                case,
                "refused-conflict-none",
                "mend-conflict-none",
            ));
        }
        self.emit(Event::ConflictLifted { case: case.clone(), handle: handle.clone(), why: why.trim().to_owned() })
    }

    pub(super) fn gate(&mut self, case: &Reference, gates: &[GateId], pass: bool, why: &str) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        self.awaited(&head, case)?;
        // A failed gate ends in a rejection, whose reasons begin here.
        let set = Arc::clone(self.state.set_of(&head));
        let least = if pass { 1 } else { set.set.reason_min_chars };
        self.reason(why, least)?;
        for gate in gates {
            if set.gate(gate.as_str()).is_none() {
                let known = listed(set.gates.iter().map(|gate| &gate.id));
                return Err(Refusal::new(
                    "gate-unknown",
                    source::CRITERIA,
                    Message::new("refused-gate-unknown").with("gate", gate),
                    Message::new("mend-known").with("known", known),
                ));
            }
            self.emit(Event::GateMarked { case: case.clone(), gate: gate.clone(), pass, why: why.trim().to_owned() })?;
        }
        Ok(())
    }

    /// A case that waits for a supplement rests.
    pub(super) fn awaited(&self, head: &crate::register::case::CaseHead, case: &Reference) -> Verdict {
        if head.supplement {
            return Err(about("supplement", source::PROCEDURE, case, "refused-supplement", "mend-supplement"));
        }
        Ok(())
    }

    pub(super) fn supplement(&mut self, case: &Reference, ask: bool, why: &str) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        self.reason(why, 1)?;
        if head.supplement == ask {
            let (what, mend) = if ask {
                ("refused-supplement-asked", "mend-supplement")
            } else {
                ("refused-supplement-not-asked", "mend-supplement-not-asked")
            };
            return Err(about("supplement", source::PROCEDURE, case, what, mend));
        }
        let (case, why) = (case.clone(), why.trim().to_owned());
        self.emit(if ask { Event::SupplementAsked { case, why } } else { Event::SupplementReceived { case, why } })
    }

    pub(super) fn settle(&mut self, case: &Reference, rule: &str, why: &str) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        self.reason(why, self.state.set_of(&head).set.reason_min_chars)?;
        let findings = self.state.findings_of(&head);
        if !findings.iter().any(|finding| finding.rule == rule) {
            let known: Vec<_> = findings.iter().map(|finding| named(finding.rule)).collect();
            return Err(Refusal::new(
                "finding-unknown",
                source::PROCEDURE,
                Message::new("refused-finding-unknown").with("rule", rule).with("case", case),
                Message::new("mend-known").with("known", known),
            ));
        }
        if head.settled.contains(rule) {
            return Err(about(
                "finding-settled",
                source::PROCEDURE,
                case,
                "refused-finding-settled",
                "mend-finding-settled",
            ));
        }
        self.emit(Event::FindingSettled { case: case.clone(), rule: rule.to_owned(), why: why.trim().to_owned() })
    }

    /// Refuses what a case that is not handled (late, failed at a gate, paused) cannot have done to it.
    pub(super) fn handled(&self, head: &crate::register::case::CaseHead, case: &Reference) -> Verdict {
        self.awaited(head, case)?;
        if head.late && !head.settled.contains("late") {
            return Err(about("late", source::PROCEDURE, case, "refused-late", "mend-late"));
        }
        let failed: Vec<_> = head.failed_gates().collect();
        if !failed.is_empty() {
            return Err(Refusal::new(
                "gate-failed",
                source::PROCEDURE,
                Message::new("refused-gate-failed").with("case", case).with("gates", listed(failed)),
                Message::new("mend-gate-failed"),
            ));
        }
        Ok(())
    }

    pub(super) fn seat_refusal(&self, rule: &'static str, case: &Reference, seat: Seat, who: &Handle) -> Refusal {
        let seat = Message::new(words::seat_key(seat));
        Refusal::new(
            rule,
            source::PROCEDURE,
            Message::new("refused-seat-of-another").with("case", case).with("seat", seat).with("who", who),
            Message::new("mend-seat-of-another"),
        )
    }
}
