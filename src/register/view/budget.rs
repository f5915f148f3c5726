//! Buckets of every envelope, and the ceilings per objective. True for everybody.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Viewer;
use crate::domain::code::{ActionCode, ObjectiveCode, Reference, RoundId, Scope};
use crate::domain::ledger::{Buckets, CeilingKey, EnvelopeKey};
use crate::domain::money::Money;
use crate::domain::ranking::{TieOrder, before};
use crate::domain::vocabulary::Pot;
use crate::register::case::CaseHead;
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
    /// The mid-term tenth.
    pub mid_term: MidTerm,
}

/// What the mid-term review looks at: whether a tenth of the original share has been *used* (BR11, 000:167). What is
/// granted is not used, and this register knows no payments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MidTerm {
    /// The original share, the sum of all ceilings.
    pub share: Money,
    /// A tenth of it, rounded up to the cent.
    pub tenth: Money,
    /// Granted in all, past rounds included.
    pub granted: Money,
    /// Used; unknown here.
    pub used: Option<Money>,
    /// Where it stands.
    pub source: String,
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
    /// What was carried into it, less what was carried out of it; `None` where nothing was.
    pub carried: Option<Money>,
    /// The first case of its reserve list, while money is open.
    pub next_reserve: Option<Reference>,
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
    let reserves = next_reserves(state);
    let envelopes = state.envelopes().into_iter().filter(|envelope| round.is_none_or(|r| *r == envelope.key.round));
    let envelopes = envelopes
        .map(|facts| {
            let buckets = state.ledger.envelope(&facts.key);
            let actions = facts.planned.map(|envelope| envelope.actions.clone()).unwrap_or_default();
            let disputed = facts.planned.is_some_and(|envelope| envelope.disputed);
            let mut line = line(&facts.key, facts.pot, facts.total, &buckets, actions, disputed);
            line.carried = state.carried(line.round.as_str(), line.scope.as_str());
            line.next_reserve = reserves.get(&facts.key).filter(|_| line.open > Some(Money::ZERO)).cloned();
            line
        })
        .collect();
    let ceilings = ceilings(state);
    let mid_term = mid_term(state, &ceilings);
    Budget { as_of: state.at, seq: state.seq, envelopes, ceilings, mid_term }
}

/// Takes from these lines what a conflict of interest hides: which case is next on a reserve list. The sums stay, because
/// they are true for everybody.
pub fn hide(lines: &mut [EnvelopeLine], state: &State, viewer: &Viewer) {
    for line in lines {
        let hidden =
            |case: &Reference| state.case(case.as_str()).is_none_or(|head| head.conflicts.contains(&viewer.handle));
        line.next_reserve.take_if(|case| hidden(case));
    }
}

fn mid_term(state: &State, ceilings: &[CeilingLine]) -> MidTerm {
    let share = state.plan.plan.total;
    let floor = share.percent_floor(10);
    let cent = Money::from_cents(1);
    MidTerm {
        share,
        tenth: if floor.cents() * 10 < share.cents() { floor + cent } else { floor },
        granted: ceilings.iter().map(|line| line.approved).sum(),
        used: None,
        source: "000:167".to_owned(),
    }
}

/// The first case of every reserve list, in the order of the ranking.
fn next_reserves(state: &State) -> BTreeMap<EnvelopeKey, Reference> {
    let mut next: BTreeMap<EnvelopeKey, &CaseHead> = BTreeMap::new();
    let mut orders: BTreeMap<EnvelopeKey, TieOrder> = BTreeMap::new();
    for head in state.cases.values().filter(|head| head.decision.on_reserve() && !head.past) {
        let key = EnvelopeKey { round: head.round.clone(), scope: head.scope.clone() };
        let order = orders.entry(key.clone()).or_insert_with(|| state.tie_order(&head.round, &head.scope));
        let place = next.entry(key).or_insert(head);
        let standing = |head: &'_ CaseHead| {
            let set = state.set_of(head);
            Some((head.total(set)?, head.marks(set)?.clone()))
        };
        if let (Some(first), Some(this)) = (standing(place), standing(head))
            && before(
                order,
                (this.0, &this.1, head.received_at, &head.reference),
                (first.0, &first.1, place.received_at, &place.reference),
            )
        {
            *place = head;
        }
    }
    next.into_iter().map(|(key, head)| (key, head.reference.clone())).collect()
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
        carried: None,
        next_reserve: None,
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
