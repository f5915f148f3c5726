//! Proposals, submission, approval, return, notification, and what the applicant does afterwards.

use super::{Judge, Verdict, about, both, listed};
use crate::domain::code::Reference;
use crate::domain::findings::names::named;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::Card;
use crate::domain::scoring::{reaches_minimum, under_threshold};
use crate::domain::vocabulary::{DecisionKind, Ground, Rate, Role, Seat};
use crate::domain::words;
use crate::register::case::{CaseHead, Missing};
use crate::register::command::Proposition;
use crate::register::decided::Progress;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    pub(super) fn propose(&mut self, asked: &Proposition) -> Verdict {
        self.needs(&[Role::Officer])?;
        let case = &asked.case;
        let head = self.proposable(case, asked.kind)?;
        self.reason(&asked.why, self.state.set_of(&head).set.reason_min_chars)?;
        if let Some(presenter) = head.seats.get(&Seat::Presenter)
            && presenter != self.by
        {
            return Err(self.seat_refusal("presenter", case, Seat::Presenter, presenter));
        }
        self.ready(&head, asked.kind)?;
        let rate = self.rate(&head, asked)?;
        let amount = self.amount(&head, asked, rate)?;
        let terms = self.terms(&head, asked.kind, &asked.terms)?;
        if asked.kind.grants_money() {
            self.covered(&head, amount)?;
            self.in_order(&head, &terms)?;
        }
        if !head.seats.contains_key(&Seat::Presenter) {
            self.emit(Event::Assigned { case: case.clone(), handle: self.by.clone(), seat: Seat::Presenter })?;
        }
        self.emit(Event::Proposed {
            case: case.clone(),
            decision: asked.kind,
            amount,
            rate,
            grounds: if rate == Rate::R90 { asked.grounds.clone() } else { Vec::new() },
            why: asked.why.trim().to_owned(),
            conditions: terms.conditions,
            reason_codes: terms.reason_codes,
            deviation: terms.deviation,
        })
    }

    /// The case, where something may be proposed for it: it is not locked, or it waits on the reserve list and would
    /// leave it.
    fn proposable(&self, case: &Reference, kind: DecisionKind) -> Result<std::sync::Arc<CaseHead>, Refusal> {
        let head = self.case(case)?;
        let again = matches!(head.decision.progress, Progress::Proposed | Progress::Returned);
        if (head.decision.on_reserve() && kind != DecisionKind::Reserve) || (head.decision.from_reserve && again) {
            return Ok(head);
        }
        self.unlocked(case)
    }

    /// Whether a case is far enough for this kind of decision. A case that failed at a gate or came late is decided
    /// without scores, and can only be rejected.
    pub(super) fn ready(&self, head: &CaseHead, kind: DecisionKind) -> Verdict {
        let case = &head.reference;
        self.awaited(head, case)?;
        let unhandled = head.failed_gates().next().is_some() || (head.late && !head.settled.contains("late"));
        self.current(head, unhandled && kind == DecisionKind::Reject)?;
        if unhandled && kind == DecisionKind::Reject {
            return Ok(());
        }
        self.handled(head, case)?;
        let set = self.state.set_of(head);
        let missing = head.missing(set);
        if !missing.nothing() {
            return Err(Refusal::new(
                "not-ranked",
                source::PROCEDURE,
                Message::new("refused-not-ranked").with("case", case),
                Message::new("mend-not-ranked").with("parts", self.parts(head, &missing)),
            ));
        }
        if kind == DecisionKind::Reject {
            return Ok(());
        }
        self.good_enough(head)?;
        if kind.grants_money() {
            let blocking = head.blocking(self.state.plan_of(head));
            if !blocking.is_empty() {
                return Err(Refusal::new(
                    "findings",
                    source::PROCEDURE,
                    Message::new("refused-findings").with("case", case).with("count", blocking.len()),
                    Message::new("mend-findings")
                        .with("rules", blocking.iter().map(|finding| named(finding.rule)).collect::<Vec<_>>()),
                ));
            }
        }
        Ok(())
    }

    /// What is missing, part by part. How far another assessor has come with scores that are not signed is not told.
    fn parts(&self, head: &CaseHead, missing: &Missing) -> Vec<Message> {
        let told = |seat: &Seat| head.sheets.get(seat).is_none_or(|sheet| sheet.signed || sheet.by == *self.by);
        let scores: usize = missing.scores.iter().filter(|(seat, _)| told(seat)).map(|(_, count)| count).sum();
        // Scores come before a consensus on them.
        let apart = missing.signatures.is_empty();
        let parts = [
            ("missing-gates", missing.gates.len()),
            ("missing-scores", scores),
            ("missing-signatures", missing.signatures.len()),
            ("missing-consensus", if apart { missing.consensus } else { 0 }),
        ];
        let some = parts.into_iter().filter(|(_, count)| *count > 0);
        some.map(|(key, count)| Message::new(key).with("count", count)).collect()
    }

    /// Minimum total and thresholds of the criteria set.
    fn good_enough(&self, head: &CaseHead) -> Verdict {
        let set = self.state.set_of(head);
        let case = &head.reference;
        let Some(marks) = head.marks(set) else { return Ok(()) };
        let under = under_threshold(set, marks);
        if !under.is_empty() {
            return Err(Refusal::new(
                "threshold",
                source::CRITERIA,
                Message::new("refused-threshold")
                    .with("case", case)
                    .with("criteria", listed(under.iter().map(|criterion| &criterion.id))),
                Message::new("mend-threshold"),
            ));
        }
        if let (Some(total), Some(minimum)) = (head.total(set), set.set.minimum_total)
            && !reaches_minimum(set, total)
        {
            return Err(Refusal::new(
                "minimum",
                source::CRITERIA,
                Message::new("refused-minimum")
                    .with("case", case)
                    .with("total", total.percent())
                    .with("minimum", minimum),
                Message::new("mend-threshold"),
            ));
        }
        Ok(())
    }

    /// The EU share: the base rate of the card unless a person states more, with its ground (BR43-BR50).
    fn rate(&self, head: &CaseHead, asked: &Proposition) -> Result<Rate, Refusal> {
        let plan = self.state.plan_of(head);
        let Some(card) = plan.card(head.action.as_str()) else { return Ok(asked.rate.unwrap_or(Rate::R75)) };
        let base = match card {
            Card::Action(action) => action.base_rate,
            Card::Operating(support) => support.rate,
        };
        let rate = asked.rate.unwrap_or(base);
        if rate <= base || asked.kind == DecisionKind::Reject {
            return Ok(rate);
        }
        let Card::Action(action) = card else { return Err(too_high(head, rate, card.highest_rate())) };
        if action.raised_rate.is_none_or(|raised| rate > raised) {
            return Err(too_high(head, rate, card.highest_rate()));
        }
        let stated: Vec<Ground> = asked.grounds.clone();
        let foreign = stated.iter().find(|ground| !action.raised_if_any_of.contains(ground));
        if stated.is_empty() || foreign.is_some() {
            let grounds = action.raised_if_any_of.iter().map(|ground| Message::new(words::ground_key(*ground)));
            let grounds: Vec<Message> = grounds.collect();
            return Err(Refusal::new(
                "rate-ground",
                source::RATE,
                Message::new("refused-rate-ground").with("case", &head.reference).with("rate", rate.percent()),
                Message::new("mend-rate-ground").with("grounds", grounds),
            ));
        }
        Ok(rate)
    }

    /// The amount: never above what was requested, never above rate × eligible costs rounded down to the cent.
    fn amount(&self, head: &CaseHead, asked: &Proposition, rate: Rate) -> Result<Money, Refusal> {
        let case = &head.reference;
        let refuse = |what: &'static str, mend: &'static str| about("amount", source::PROCEDURE, case, what, mend);
        match (asked.kind, asked.amount) {
            (DecisionKind::Reject, Some(amount)) if !amount.is_zero() => {
                return Err(refuse("refused-amount-of-rejection", "mend-amount-of-rejection"));
            }
            (DecisionKind::Reject, _) => return Ok(Money::ZERO),
            (DecisionKind::Partial, None) => return Err(refuse("refused-amount-missing", "mend-amount-missing")),
            _ => {}
        }
        let amount = asked.amount.unwrap_or(head.requested);
        self.within(head, amount, rate)?;
        Ok(amount)
    }

    /// Above nothing, at most what was requested, at most rate × eligible costs rounded down to the cent.
    pub(super) fn within(&self, head: &CaseHead, amount: Money, rate: Rate) -> Verdict {
        let case = &head.reference;
        if amount <= Money::ZERO {
            let (what, mend) = ("refused-amount-zero", "mend-amount-missing");
            return Err(about("amount", source::PROCEDURE, case, what, mend));
        }
        if amount > head.requested {
            return Err(Refusal::new(
                "above-requested",
                source::PROCEDURE,
                Message::new("refused-above-requested")
                    .with("case", case)
                    .with("amount", amount)
                    .with("requested", head.requested),
                Message::new("mend-at-most").with("most", head.requested),
            ));
        }
        let highest = head.costs.total.percent_floor(rate.percent());
        if amount > highest {
            return Err(Refusal::new(
                "above-share",
                source::RATE,
                Message::new("refused-above-share")
                    .with("case", case)
                    .with("amount", amount)
                    .with("rate", rate.percent())
                    .with("costs", head.costs.total)
                    .with("highest", highest),
                Message::new("mend-at-most").with("most", highest),
            ));
        }
        Ok(())
    }

    pub(super) fn submit(&mut self, case: &Reference) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.case(case)?;
        let proposal = match (&head.decision.progress, &head.decision.proposal) {
            (Progress::Proposed | Progress::Returned, Some(proposal)) => proposal,
            (Progress::Submitted, _) => {
                return Err(self.wrong_status(&head, "refused-submit-status", "mend-submitted"));
            }
            _ => return Err(self.wrong_status(&head, "refused-submit-status", "mend-submit-status")),
        };
        if let Some(presenter) = head.seats.get(&Seat::Presenter)
            && presenter != self.by
        {
            return Err(self.seat_refusal("presenter", case, Seat::Presenter, presenter));
        }
        self.ready(&head, proposal.kind)?;
        if proposal.kind.grants_money() {
            self.covered(&head, proposal.amount)?;
        }
        self.emit(Event::Submitted { case: case.clone() })
    }

    /// Grants what was proposed, or less. The reason why it is less stands in the decision (434/2003 45 §).
    pub(super) fn approve(
        &mut self,
        case: &Reference,
        less: Option<Money>,
        why: Option<&str>,
        several: bool,
    ) -> Verdict {
        let head = self.submitted(case)?;
        self.four_eyes(&head)?;
        let Some(proposal) = &head.decision.proposal else { return Ok(()) };
        if several && less.is_some() {
            return Err(about(
                "amount-of-several",
                source::PROCEDURE,
                case,
                "refused-amount-of-several",
                "mend-amount-of-several",
            ));
        }
        let amount = less.unwrap_or(proposal.amount);
        let fits = if proposal.kind == DecisionKind::Reject { amount.is_zero() } else { amount > Money::ZERO };
        if amount > proposal.amount || !fits {
            return Err(Refusal::new(
                "above-proposed",
                source::PROCEDURE,
                Message::new("refused-above-proposed")
                    .with("case", case)
                    .with("amount", amount)
                    .with("proposed", proposal.amount),
                Message::new("mend-at-most").with("most", proposal.amount),
            ));
        }
        if proposal.kind.grants_money() {
            self.covered(&head, amount)?;
        }
        let why = match why {
            Some(_) if amount == proposal.amount => {
                let (what, mend) = ("refused-nothing-less", "mend-nothing-less");
                return Err(about("nothing-less", source::PROCEDURE, case, what, mend));
            }
            Some(why) => {
                self.reason(why, self.state.set_of(&head).set.reason_min_chars)?;
                Some(why.trim().to_owned())
            }
            None => None,
        };
        self.emit(Event::Approved { case: case.clone(), amount, why })
    }

    pub(super) fn send_back(&mut self, case: &Reference, why: &str) -> Verdict {
        let head = self.submitted(case)?;
        self.reason(why, self.state.set_of(&head).set.reason_min_chars)?;
        self.emit(Event::Returned { case: case.clone(), why: why.trim().to_owned() })
    }

    fn submitted(&self, case: &Reference) -> Result<std::sync::Arc<CaseHead>, Refusal> {
        self.needs(&[Role::Supervisor])?;
        let head = self.case(case)?;
        if head.decision.progress != Progress::Submitted {
            return Err(self.wrong_status(&head, "refused-not-submitted", "mend-not-submitted"));
        }
        Ok(head)
    }

    /// Approves some and sends back the rest. The two lists share no case, so that neither changes what the other is
    /// judged by: sending back frees no money.
    pub(super) fn decide(&mut self, approve: &[Reference], send_back: &[Reference], why: &str) -> Verdict {
        if let Some(case) = approve.iter().find(|case| send_back.contains(case)) {
            let (what, mend) = ("refused-case-twice", "mend-case-twice");
            return Err(about("case-twice", source::PROCEDURE, case, what, mend));
        }
        let several = approve.len() > 1;
        let approved = self.each(approve, |judge, case| judge.approve(case, None, None, several));
        both(approved, self.each(send_back, |judge, case| judge.send_back(case, why)))
    }

    /// Who scored or proposed does not decide; no role is exempt.
    pub(super) fn four_eyes(&self, head: &CaseHead) -> Verdict {
        if head.scored_by.contains(self.by) || head.proposed_by.contains(self.by) {
            return Err(about("four-eyes", source::FOUR_EYES, &head.reference, "refused-four-eyes", "mend-four-eyes"));
        }
        Ok(())
    }

    pub(super) fn notify(&mut self, case: &Reference) -> Verdict {
        self.needs(&[Role::Officer, Role::Supervisor])?;
        let head = self.case(case)?;
        if head.decision.progress != Progress::Approved {
            return Err(self.wrong_status(&head, undecided(&head), "mend-not-approved"));
        }
        self.emit(Event::Notified { case: case.clone(), document: None })
    }

    /// The applicant withdraws, at any time before or after the decision.
    pub(super) fn withdraw(&mut self, case: &Reference, why: &str) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.case(case)?;
        self.reason(why, 1)?;
        if matches!(head.decision.progress, Progress::Withdrawn | Progress::Declined) {
            return Err(self.wrong_status(&head, "refused-over", "mend-over"));
        }
        self.emit(Event::Withdrawn { case: case.clone(), why: why.trim().to_owned() })
    }

    /// The applicant declines a grant that was approved.
    pub(super) fn decline(&mut self, case: &Reference, why: &str) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.case(case)?;
        self.reason(why, 1)?;
        if !matches!(head.decision.progress, Progress::Approved | Progress::Notified | Progress::Correction) {
            return Err(self.wrong_status(&head, undecided(&head), "mend-not-approved"));
        }
        self.emit(Event::Declined { case: case.clone(), why: why.trim().to_owned() })
    }

    /// A refusal because of where a case stands. `mend` is what helps until the case is decided; from then on it would
    /// be too late for it.
    pub(super) fn wrong_status(&self, head: &CaseHead, what: &'static str, mend: &'static str) -> Refusal {
        let mend = match head.decision.progress {
            Progress::Open | Progress::Proposed | Progress::Submitted | Progress::Returned => mend,
            Progress::Approved => "mend-decided",
            Progress::Notified => "mend-notified",
            Progress::Correction => "mend-correction-pending",
            Progress::Declined | Progress::Withdrawn => "mend-over",
        };
        self.of_status(head, what, mend)
    }

    /// The same where `mend` helps wherever the case stands.
    pub(super) fn of_status(&self, head: &CaseHead, what: &'static str, mend: &'static str) -> Refusal {
        let status = Message::new(words::status_key(head.status(self.state.set_of(head))));
        let what = Message::new(what).with("case", &head.reference).with("status", status);
        Refusal::new("status", source::PROCEDURE, what, Message::new(mend))
    }
}

/// Why what follows a decision cannot be recorded.
fn undecided(head: &CaseHead) -> &'static str {
    match head.decision.progress {
        Progress::Notified => "refused-notified",
        Progress::Declined | Progress::Withdrawn => "refused-over",
        _ => "refused-not-approved",
    }
}

fn too_high(head: &CaseHead, rate: Rate, highest: Rate) -> Refusal {
    Refusal::new(
        "rate-allowed",
        source::RATE,
        Message::new("refused-rate-too-high")
            .with("case", &head.reference)
            .with("rate", rate.percent())
            .with("action", &head.action),
        Message::new("mend-rate-too-high").with("highest", highest.percent()),
    )
}
