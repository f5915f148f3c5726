//! Correction requests: recorded by an officer within the time for it, decided by a supervisor who had no part in the
//! decision under correction.

use super::{Judge, Verdict, about};
use crate::domain::code::Reference;
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::{DecisionKind, Rate, Role};
use crate::register::case::CaseHead;
use crate::register::command::Amendment;
use crate::register::decided::Progress;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};
use crate::register::terms::{Terms, last_day};

impl Judge<'_> {
    /// After the last day a request is refused, unless a reason says why it is handled all the same.
    pub(super) fn ask_correction(&mut self, case: &Reference, why: &str, late_why: Option<&str>) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.case(case)?;
        let notified = head.decision.notified_at.filter(|_| head.decision.progress == Progress::Notified);
        let Some(notified) = notified else {
            return Err(self.of_status(&head, "refused-correction-status", "mend-correction-status"));
        };
        self.reason(why, 1)?;
        let set = &self.state.set_of(&head).set;
        let (days, last) = (set.correction_days, last_day(notified, set));
        let late = finnish_day(self.now) > last;
        match (late, late_why) {
            (true, None) => {
                return Err(Refusal::new(
                    "correction-late",
                    source::CORRECTION,
                    Message::new("refused-correction-late").with("case", case).with("last", last).with("days", days),
                    Message::new("mend-correction-late"),
                ));
            }
            (true, Some(late_why)) => self.reason(late_why, self.state.set_of(&head).set.reason_min_chars)?,
            (false, _) => {}
        }
        let late_why = late_why.filter(|_| late).map(|why| why.trim().to_owned());
        self.emit(Event::CorrectionAsked { case: case.clone(), why: why.trim().to_owned(), late_why })
    }

    pub(super) fn uphold_correction(&mut self, case: &Reference, why: &str) -> Verdict {
        let head = self.under_correction(case)?;
        self.reason(why, self.state.set_of(&head).set.reason_min_chars)?;
        self.emit(Event::CorrectionUpheld { case: case.clone(), why: why.trim().to_owned(), document: None })
    }

    /// Sets aside a rejection for which nobody scored the case (it failed a general criterion, or came late), so that it
    /// is handled again from where it was. What was scored is amended, and needs no second handling.
    pub(super) fn reopen_correction(&mut self, case: &Reference, why: &str) -> Verdict {
        let head = self.under_correction(case)?;
        self.reason(why, self.state.set_of(&head).set.reason_min_chars)?;
        if !self.is_unscored_rejection(&head) {
            let (what, mend) = ("refused-correction-reopen", "mend-correction-reopen");
            return Err(about("correction-reopen", source::CORRECTION, case, what, mend));
        }
        self.emit(Event::CorrectionReopened { case: case.clone(), why: why.trim().to_owned(), document: None })
    }

    fn is_unscored_rejection(&self, head: &CaseHead) -> bool {
        head.decision.kind() == Some(DecisionKind::Reject) && head.total(self.state.set_of(head)).is_none()
    }

    pub(super) fn amend_correction(&mut self, asked: &Amendment) -> Verdict {
        let case = &asked.case;
        let head = self.under_correction(case)?;
        self.reason(&asked.why, self.state.set_of(&head).set.reason_min_chars)?;
        let (kind, amount) = self.amended(&head, asked)?;
        let before = (head.decision.kind().unwrap_or(kind), head.decision.granted.unwrap_or_default());
        if before == (kind, amount) {
            return Err(about(
                "correction-nothing",
                source::PROCEDURE,
                case,
                "refused-correction-nothing",
                "mend-correction-nothing",
            ));
        }
        let terms = Terms { reason_codes: asked.reason_codes.clone(), ..Terms::default() };
        let codes = self.terms(&head, kind, &terms)?.reason_codes;
        if kind != DecisionKind::Reject && self.is_unscored_rejection(&head) {
            let (what, mend) = ("refused-correction-unscored", "mend-correction-unscored");
            return Err(about("correction-unscored", source::CORRECTION, case, what, mend));
        }
        if kind != DecisionKind::Reject {
            self.ready(&head, kind)?;
            let rate = head.decision.proposal.as_ref().map_or(Rate::R75, |proposal| proposal.rate);
            self.within(&head, amount, rate)?;
        }
        if kind.grants_money() {
            self.covered(&head, amount)?;
        }
        self.emit(Event::CorrectionAmended {
            case: case.clone(),
            decision: kind,
            amount,
            why: asked.why.trim().to_owned(),
            reason_codes: codes,
            document: None,
        })
    }

    /// What the decision becomes. An amount alone keeps the kind as far as it can: nothing is a rejection, and money
    /// for a case that had none is a grant, partial where less is given than was asked for.
    fn amended(&self, head: &CaseHead, asked: &Amendment) -> Result<(DecisionKind, Money), Refusal> {
        let case = &head.reference;
        let was = head.decision.kind().unwrap_or(DecisionKind::Reject);
        let by_amount = |amount: Money| match was {
            _ if amount.is_zero() => DecisionKind::Reject,
            DecisionKind::Reserve | DecisionKind::Reject if amount < head.requested => DecisionKind::Partial,
            DecisionKind::Reserve | DecisionKind::Reject => DecisionKind::Grant,
            kind => kind,
        };
        let refuse = |what, mend| Err(about("amount", source::PROCEDURE, case, what, mend));
        match (asked.kind, asked.amount) {
            (None, None) => refuse("refused-correction-empty", "mend-correction-empty"),
            (None, Some(amount)) => Ok((by_amount(amount), amount)),
            (Some(DecisionKind::Reject), Some(amount)) if !amount.is_zero() => {
                refuse("refused-amount-of-rejection", "mend-amount-of-rejection")
            }
            (Some(DecisionKind::Reject), _) => Ok((DecisionKind::Reject, Money::ZERO)),
            (Some(DecisionKind::Partial), None) => refuse("refused-amount-missing", "mend-amount-missing"),
            (Some(kind), amount) => Ok((kind, amount.unwrap_or(head.requested))),
        }
    }

    /// A case whose correction waits for a decision, for somebody who had no part in the decision under correction.
    fn under_correction(&self, case: &Reference) -> Result<std::sync::Arc<CaseHead>, Refusal> {
        self.needs(&[Role::Supervisor])?;
        let head = self.case(case)?;
        if head.decision.progress != Progress::Correction {
            return Err(self.of_status(&head, "refused-no-correction", "mend-no-correction"));
        }
        self.four_eyes(&head)?;
        if head.decision.by.as_ref().is_some_and(|(who, _)| who == self.by) {
            return Err(about(
                "correction-own",
                source::FOUR_EYES,
                case,
                "refused-correction-own",
                "mend-correction-own",
            ));
        }
        Ok(head)
    }
}
