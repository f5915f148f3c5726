//! What the open money of an envelope and of its ceiling covers, and moving it to a later round.

use super::{Judge, Verdict};
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::ledger::{EnvelopeKey, Position, Stage};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::Role;
use crate::register::case::CaseHead;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};
use crate::register::state::Carried;

impl Judge<'_> {
    /// Whether `amount` can be bound for this case, counting what the case itself has bound already as open.
    pub(super) fn covered(&self, head: &CaseHead, amount: Money) -> Verdict {
        let case = &head.reference;
        let own = bound(&head.position());
        let Some(total) = self.state.envelope_total(head.round.as_str(), head.scope.as_str()).flatten() else {
            return Err(Refusal::new(
                "envelope-blank",
                source::BLANK,
                Message::new("refused-envelope-blank")
                    .with("case", case)
                    .with("scope", &head.scope)
                    .with("round", self.state.plan.round_name(&head.round)),
                Message::new("mend-envelope-blank"),
            ));
        };
        let key = EnvelopeKey { round: head.round.clone(), scope: head.scope.clone() };
        let open = total - self.state.ledger.envelope(&key).bound() + own;
        if amount > open {
            let envelope = Message::new("envelope-name")
                .with("scope", &head.scope)
                .with("round", self.state.plan.round_name(&head.round));
            return Err(short("envelope", source::ENVELOPE, case, envelope, amount, open));
        }
        let Some(ceiling) = self.state.ceiling_of(&head.scope, head.pot) else { return Ok(()) };
        let Some(total) = self.state.ceiling_total(&ceiling) else { return Ok(()) };
        let open = total - self.state.ledger.ceiling(&ceiling).bound() + own;
        if amount > open {
            let name = Message::new("ceiling-name").with("objective", &ceiling.objective);
            return Err(short("ceiling", source::CEILING, case, name, amount, open));
        }
        Ok(())
    }
}

impl Judge<'_> {
    /// Moves unused money to a later round: only where the plan says that it can be reopened, and no more than is open.
    pub(super) fn carry_over(
        &mut self,
        (from, to): (&RoundId, &RoundId),
        scope: &Scope,
        amount: Money,
        why: &str,
    ) -> Verdict {
        self.needs(&[Role::Administrator])?;
        self.reason(why, self.state.criteria.set.reason_min_chars)?;
        let rules = &self.state.plan.carry_overs;
        if !rules.iter().any(|rule| rule.scope == *scope && rule.from == *from && rule.to == *to) {
            let allowed = rules.iter().map(|rule| format!("{} {} → {}", rule.scope, rule.from, rule.to));
            let mend = match rules.is_empty() {
                true => Message::new("mend-carry-over-none"),
                false => Message::new("mend-carry-over").with("allowed", super::listed(allowed)),
            };
            let what = Message::new("refused-carry-over").with("scope", scope).with("from", from).with("to", to);
            return Err(Refusal::new("carry-over", source::CARRY_OVER, what, mend));
        }
        let key = EnvelopeKey { round: from.clone(), scope: scope.clone() };
        let total = self.state.envelope_total(from.as_str(), scope.as_str()).flatten().unwrap_or_default();
        let open = total - self.state.ledger.envelope(&key).bound();
        if amount <= Money::ZERO || amount > open {
            return Err(Refusal::new(
                "carry-over-open",
                source::ENVELOPE,
                Message::new("refused-carry-over-open")
                    .with("amount", amount)
                    .with("open", open)
                    .with("scope", scope)
                    .with("round", self.state.plan.round_name(from)),
                Message::new("mend-carry-over-open").with("open", open),
            ));
        }
        let (from, to, scope) = (from.clone(), to.clone(), scope.clone());
        self.emit(Event::CarriedOver { from, to, scope, amount, why: why.trim().to_owned() })
    }

    /// The last money that this person carried over and has not taken back.
    pub(super) fn last_carried(&self) -> Option<&Carried> {
        self.state.base.as_ref()?.carried.iter().rev().find(|moved| moved.by == *self.by)
    }

    /// Money that was carried over comes back while nothing is bound to it.
    pub(super) fn uncarry(&mut self, moved: &Carried) -> Verdict {
        let key = EnvelopeKey { round: moved.to.clone(), scope: moved.scope.clone() };
        let total = self.state.envelope_total(moved.to.as_str(), moved.scope.as_str()).flatten().unwrap_or_default();
        let open = total - self.state.ledger.envelope(&key).bound();
        if moved.amount > open {
            return Err(Refusal::new(
                "carry-over-used",
                source::ENVELOPE,
                Message::new("refused-carry-over-used")
                    .with("amount", moved.amount)
                    .with("scope", &moved.scope)
                    .with("round", self.state.plan.round_name(&moved.to))
                    .with("open", open),
                Message::new("mend-carry-over-used"),
            ));
        }
        self.emit(Event::CarryOverTakenBack { of: moved.seq })
    }
}

fn bound(position: &Position) -> Money {
    if position.stage == Stage::Free { Money::ZERO } else { position.amount }
}

fn short(
    rule: &'static str,
    source: &'static str,
    case: &Reference,
    place: Message,
    amount: Money,
    open: Money,
) -> Refusal {
    let what = Message::new("refused-not-covered")
        .with("case", case)
        .with("amount", amount)
        .with("place", place)
        .with("open", open)
        .with("short", amount - open);
    Refusal::new(rule, source, what, Message::new("mend-not-covered").with("open", open))
}
