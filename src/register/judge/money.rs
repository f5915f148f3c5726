//! What the open money of an envelope and of its ceiling covers.

use super::{Judge, Verdict};
use crate::domain::code::Reference;
use crate::domain::ledger::{EnvelopeKey, Position, Stage};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::register::case::CaseHead;
use crate::register::refusal::{Refusal, source};

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
                    .with("round", &head.round),
                Message::new("mend-envelope-blank"),
            ));
        };
        let key = EnvelopeKey { round: head.round.clone(), scope: head.scope.clone() };
        let open = total - self.state.ledger.envelope(&key).bound() + own;
        if amount > open {
            let envelope = Message::new("envelope-name").with("scope", &head.scope).with("round", &head.round);
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
