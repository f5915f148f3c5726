//! The money of every envelope and ceiling: buckets that always add up, to the cent.

use std::collections::BTreeMap;

use serde::Serialize;

use super::code::{ObjectiveCode, RoundId, Scope};
use super::money::Money;
use super::vocabulary::Pot;

/// An envelope of one round.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct EnvelopeKey {
    /// Round.
    pub round: RoundId,
    /// Measure, objective or operating support.
    pub scope: Scope,
}

/// A ceiling of table 1: one pot of one objective over the whole period.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct CeilingKey {
    /// Objective.
    pub objective: ObjectiveCode,
    /// Project grants or operating support.
    pub pot: Pot,
}

/// Where a case's money stands at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    /// Nothing is bound.
    #[default]
    Free,
    /// Proposed by a presenting officer.
    Proposed,
    /// Submitted for decision.
    Submitted,
    /// Decided.
    Approved,
}

/// What one case contributes to its envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Position {
    /// Which bucket `amount` is in.
    pub stage: Stage,
    /// EUR bound, zero for a rejection.
    pub amount: Money,
    /// EUR on the reserve list; stands beside the buckets.
    pub reserve: Money,
    /// EUR asked for, while the case is live.
    pub requested: Money,
    /// Whether the case counts as a case of the envelope.
    pub counted: bool,
}

/// The buckets of one envelope or ceiling, without what it holds in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Buckets {
    /// Proposed, not yet submitted.
    pub proposed: Money,
    /// Submitted, not yet decided.
    pub submitted: Money,
    /// Decided and not taken back.
    pub approved: Money,
    /// On the reserve list.
    pub reserve: Money,
    /// Asked for by live cases.
    pub requested: Money,
    /// Number of cases.
    pub cases: usize,
}

impl Buckets {
    /// Everything that is bound in some way.
    pub fn bound(&self) -> Money {
        self.proposed + self.submitted + self.approved
    }

    fn put(&mut self, position: &Position) {
        match position.stage {
            Stage::Free => {}
            Stage::Proposed => self.proposed += position.amount,
            Stage::Submitted => self.submitted += position.amount,
            Stage::Approved => self.approved += position.amount,
        }
        self.reserve += position.reserve;
        self.requested += position.requested;
        self.cases += usize::from(position.counted);
    }

    fn take(&mut self, position: &Position) {
        match position.stage {
            Stage::Free => {}
            Stage::Proposed => self.proposed -= position.amount,
            Stage::Submitted => self.submitted -= position.amount,
            Stage::Approved => self.approved -= position.amount,
        }
        self.reserve -= position.reserve;
        self.requested -= position.requested;
        self.cases -= usize::from(position.counted);
    }
}

/// All buckets, kept in step with the cases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    envelopes: BTreeMap<EnvelopeKey, Buckets>,
    ceilings: BTreeMap<CeilingKey, Buckets>,
}

impl Ledger {
    /// Replaces what a case contributed by what it contributes now.
    pub fn shift(&mut self, envelope: &EnvelopeKey, ceiling: Option<&CeilingKey>, before: &Position, after: &Position) {
        if before == after {
            return;
        }
        let buckets = self.envelopes.entry(envelope.clone()).or_default();
        buckets.take(before);
        buckets.put(after);
        if let Some(ceiling) = ceiling {
            let buckets = self.ceilings.entry(ceiling.clone()).or_default();
            buckets.take(before);
            buckets.put(after);
        }
    }

    /// Buckets of an envelope; all zero where no case has touched it.
    pub fn envelope(&self, key: &EnvelopeKey) -> Buckets {
        self.envelopes.get(key).copied().unwrap_or_default()
    }

    /// Buckets of a ceiling.
    pub fn ceiling(&self, key: &CeilingKey) -> Buckets {
        self.ceilings.get(key).copied().unwrap_or_default()
    }

    /// Envelopes that any case has touched.
    pub fn touched(&self) -> impl Iterator<Item = (&EnvelopeKey, &Buckets)> {
        self.envelopes.iter()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn position(stage: Stage, cents: i64) -> Position {
        Position { stage, amount: Money::from_cents(cents), counted: true, ..Position::default() }
    }

    proptest! {
        #[test]
        fn moving_a_case_through_any_stages_leaves_only_its_last_position(
            moves in proptest::collection::vec((0_u8..4, 0_i64..1_000_000_000), 1..40)
        ) {
            let key = EnvelopeKey { round: "2023-spring".into(), scope: "1A".into() };
            let mut ledger = Ledger::default();
            let mut now = Position::default();
            for (stage, cents) in moves {
                let stage = [Stage::Free, Stage::Proposed, Stage::Submitted, Stage::Approved][usize::from(stage)];
                let next = position(stage, cents);
                ledger.shift(&key, None, &now, &next);
                now = next;
            }
            let buckets = ledger.envelope(&key);
            let bound = if now.stage == Stage::Free { Money::ZERO } else { now.amount };
            prop_assert_eq!(buckets.bound(), bound);
            prop_assert_eq!(buckets.cases, 1);
        }
    }
}
