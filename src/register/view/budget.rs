//! Buckets of every envelope, and the ceilings per objective. True for everybody.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::code::{ActionCode, ObjectiveCode, RoundId, Scope};
use crate::domain::ledger::{Buckets, CeilingKey, EnvelopeKey};
use crate::domain::money::Money;
use crate::domain::vocabulary::Pot;
use crate::register::state::State;

/// The money at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Budget {
    /// When.
    pub as_of: DateTime<Utc>,
    /// Journal record.
    pub seq: u64,
    /// Envelopes in the order of rounds.
    pub envelopes: Vec<EnvelopeLine>,
    /// Ceilings per objective and pot.
    pub ceilings: Vec<CeilingLine>,
}

/// One envelope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EnvelopeLine {
    /// Round.
    pub round: RoundId,
    /// Measure, objective or operating support.
    pub scope: Scope,
    /// Pot.
    pub pot: Pot,
    /// EUR; `None` where the source is blank.
    pub total: Option<Money>,
    /// EUR still open; `None` where the source is blank.
    pub open: Option<Money>,
    /// Proposed.
    pub proposed: Money,
    /// Submitted.
    pub submitted: Money,
    /// Approved.
    pub approved: Money,
    /// On the reserve list, beside the others.
    pub reserve: Money,
    /// Asked for by live cases.
    pub requested: Money,
    /// Number of cases.
    pub cases: usize,
    /// Actions that share it.
    pub actions: Vec<ActionCode>,
    /// Whether the amount is in dispute.
    pub disputed: bool,
}

/// One ceiling.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CeilingLine {
    /// Objective.
    pub objective: ObjectiveCode,
    /// Pot.
    pub pot: Pot,
    /// EUR over the whole period.
    pub ceiling: Money,
    /// Proposed.
    pub proposed: Money,
    /// Submitted.
    pub submitted: Money,
    /// Approved.
    pub approved: Money,
    /// EUR that nothing is bound to.
    pub open: Money,
}

/// The money now, of one round or of all.
pub fn budget(state: &State, round: Option<&RoundId>) -> Budget {
    let envelopes = state.envelopes().into_iter().filter(|envelope| round.is_none_or(|r| *r == envelope.key.round));
    let envelopes = envelopes
        .map(|facts| {
            let buckets = state.ledger.envelope(&facts.key);
            let actions = facts.planned.map(|envelope| envelope.actions.clone()).unwrap_or_default();
            let disputed = facts.planned.is_some_and(|envelope| envelope.disputed);
            line(&facts.key, facts.pot, facts.total, &buckets, actions, disputed)
        })
        .collect();
    Budget { as_of: state.at, seq: state.seq, envelopes, ceilings: ceilings(state) }
}

/// One envelope's line, if the plan or a past round has that envelope.
pub fn envelope(state: &State, round: &RoundId, scope: &Scope) -> Option<EnvelopeLine> {
    budget(state, Some(round)).envelopes.into_iter().find(|line| line.scope == *scope)
}

fn line(
    key: &EnvelopeKey,
    pot: Pot,
    total: Option<Money>,
    buckets: &Buckets,
    actions: Vec<ActionCode>,
    disputed: bool,
) -> EnvelopeLine {
    EnvelopeLine {
        round: key.round.clone(),
        scope: key.scope.clone(),
        pot,
        total,
        open: total.map(|total| total - buckets.bound()),
        proposed: buckets.proposed,
        submitted: buckets.submitted,
        approved: buckets.approved,
        reserve: buckets.reserve,
        requested: buckets.requested,
        cases: buckets.cases,
        actions,
        disputed,
    }
}

fn ceilings(state: &State) -> Vec<CeilingLine> {
    let keys = state
        .plan
        .objectives
        .iter()
        .flat_map(|objective| Pot::ALL.iter().map(|&pot| CeilingKey { objective: objective.code.clone(), pot }));
    keys.map(|key| {
        let ceiling = state.ceiling_total(&key).unwrap_or_default();
        let buckets = state.ledger.ceiling(&key);
        CeilingLine {
            ceiling,
            proposed: buckets.proposed,
            submitted: buckets.submitted,
            approved: buckets.approved,
            open: ceiling - buckets.bound(),
            objective: key.objective,
            pot: key.pot,
        }
    })
    .collect()
}
