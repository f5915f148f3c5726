//! Scores, signatures, consensus.

use super::{Judge, Verdict, about, listed};
use crate::domain::code::{CriterionId, Reference};
use crate::domain::criteria::Points;
use crate::domain::message::Message;
use crate::domain::vocabulary::{Role, Seat};
use crate::register::case::CaseHead;
use crate::register::event::Event;
use crate::register::fold::assessor_seat;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    pub(super) fn score(&mut self, case: &Reference, criterion: &CriterionId, value: Points, why: &str) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        self.handled(&head, case)?;
        self.mark(&head, criterion, value, why)?;
        let seat = self.take_seat(&head, case)?;
        self.emit(Event::Scored {
            case: case.clone(),
            seat,
            criterion: criterion.clone(),
            value,
            why: why.trim().to_owned(),
        })
    }

    /// The criterion exists, the score is on the scale, the reason is long enough.
    fn mark(&self, head: &CaseHead, criterion: &CriterionId, value: Points, why: &str) -> Verdict {
        let set = self.state.set_of(head);
        if set.criterion(criterion.as_str()).is_none() {
            let known = listed(set.criteria.iter().map(|criterion| &criterion.id));
            return Err(Refusal::new(
                "criterion-unknown",
                source::CRITERIA,
                Message::new("refused-criterion-unknown").with("criterion", criterion),
                Message::new("mend-known").with("known", known),
            ));
        }
        if !set.scale.has(value) {
            return Err(Refusal::new(
                "scale",
                source::CRITERIA,
                Message::new("refused-scale").with("value", value),
                Message::new("mend-scale")
                    .with("min", set.scale.min)
                    .with("max", set.scale.max)
                    .with("step", set.scale.step),
            ));
        }
        self.reason(why, set.set.reason_min_chars)
    }

    /// The assessor's seat of the person who acts. A seat that nobody has is taken by whoever begins to score.
    fn take_seat(&mut self, head: &CaseHead, case: &Reference) -> Result<Seat, Refusal> {
        if let Some(seat) = assessor_seat(head, self.by) {
            return Ok(seat);
        }
        for &seat in head.assessor_seats(self.state.set_of(head)) {
            match head.seats.get(&seat) {
                None => {
                    self.events.push(Event::Assigned { case: case.clone(), handle: self.by.clone(), seat });
                    return Ok(seat);
                }
                Some(_) => continue,
            }
        }
        let holder = head.seats.get(&Seat::A).cloned().unwrap_or_default();
        Err(self.seat_refusal("seat", case, Seat::A, &holder))
    }

    pub(super) fn sign(&mut self, case: &Reference) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        self.handled(&head, case)?;
        let own = head.sheets.iter().find(|(_, sheet)| sheet.by == *self.by);
        let Some((&seat, sheet)) = own else {
            return Err(about(
                "nothing-to-sign",
                source::PROCEDURE,
                case,
                "refused-nothing-to-sign",
                "mend-nothing-to-sign",
            ));
        };
        if sheet.signed {
            return Err(about("signed", source::PROCEDURE, case, "refused-signed", "mend-signed"));
        }
        let unscored = self.state.set_of(&head).criteria.iter().filter(|c| !sheet.marks.contains_key(&c.id));
        let unscored: Vec<_> = unscored.map(|criterion| &criterion.id).collect();
        if !unscored.is_empty() {
            return Err(Refusal::new(
                "incomplete",
                source::PROCEDURE,
                Message::new("refused-incomplete").with("case", case).with("count", unscored.len()),
                Message::new("mend-incomplete").with("criteria", listed(unscored)),
            ));
        }
        self.emit(Event::Signed { case: case.clone(), seat })
    }

    pub(super) fn consensus(&mut self, case: &Reference, criterion: &CriterionId, value: Points, why: &str) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        self.handled(&head, case)?;
        self.mark(&head, criterion, value, why)?;
        if !head.needs_two(self.state.set_of(&head)) {
            return Err(about(
                "consensus-single",
                source::PROCEDURE,
                case,
                "refused-consensus-single",
                "mend-consensus-single",
            ));
        }
        let missing = head.missing(self.state.set_of(&head));
        if !missing.scores.is_empty() || !missing.signatures.is_empty() {
            return Err(about(
                "consensus-early",
                source::PROCEDURE,
                case,
                "refused-consensus-early",
                "mend-consensus-early",
            ));
        }
        if !head.seats.values().any(|holder| holder == self.by) {
            return Err(about(
                "consensus-seat",
                source::PROCEDURE,
                case,
                "refused-consensus-seat",
                "mend-consensus-seat",
            ));
        }
        self.emit(Event::ConsensusReached {
            case: case.clone(),
            criterion: criterion.clone(),
            value,
            why: why.trim().to_owned(),
        })
    }
}
