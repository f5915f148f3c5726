//! Rounds at a glance: open money, cases by state, how much is asked for.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::budget::{EnvelopeLine, budget, hide};
use super::{Viewer, seen_by};
use crate::domain::code::{RoundId, Scope};
use crate::domain::text::Text;
use crate::domain::vocabulary::Status;
use crate::register::state::{State, Window};

/// All rounds.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Overview {
    /// Rounds in order of time.
    pub rounds: Vec<RoundGlance>,
    /// Cases that wait for the viewer.
    pub needs_me: usize,
    /// Cases with a proposal or a request for correction that waits for decision, in all.
    pub submitted: usize,
    /// Versions of the plan, oldest first; the last is in force.
    pub plans: Vec<PlanGlance>,
    /// Journal record.
    pub seq: u64,
}

/// One version of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlanGlance {
    /// Number of the version.
    pub version: u32,
    /// Date of the revision.
    pub dated: NaiveDate,
    /// Cases that are judged by it, without those that a conflict hides and those of the past.
    pub cases: usize,
}

/// One round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RoundGlance {
    /// Round.
    pub id: RoundId,
    /// Name.
    pub name: Text,
    /// Window, as far as known.
    pub window: Window,
    /// Envelopes that hold money, open an action, or have cases.
    pub envelopes: Vec<EnvelopeGlance>,
}

/// One envelope with its cases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EnvelopeGlance {
    /// Money.
    pub money: EnvelopeLine,
    /// Official name of the measure, objective or support.
    pub name: Text,
    /// Number of cases in each state, without those that a conflict hides.
    pub states: BTreeMap<Status, usize>,
    /// How many wait for the viewer.
    pub needs_me: usize,
}

/// The overview as `viewer` sees it.
pub fn overview(state: &State, viewer: &Viewer) -> Overview {
    let mut states: BTreeMap<(RoundId, Scope), (BTreeMap<Status, usize>, usize)> = BTreeMap::new();
    let mut judged: BTreeMap<u32, usize> = BTreeMap::new();
    let mut glance = Overview { seq: state.seq, ..Overview::default() };
    for seen in seen_by(state, viewer) {
        let Some(head) = seen.head() else { continue };
        if !head.past {
            *judged.entry(head.plan_version).or_default() += 1;
        }
        let place = states.entry((head.round.clone(), head.scope.clone())).or_default();
        *place.0.entry(seen.status).or_default() += 1;
        place.1 += usize::from(seen.needs_me);
        glance.needs_me += usize::from(seen.needs_me);
        glance.submitted += usize::from(matches!(seen.status, Status::Submitted | Status::Correction));
    }
    let versions = state.plans.iter().map(|(version, plan)| PlanGlance {
        version: *version,
        dated: plan.plan.dated,
        cases: judged.get(version).copied().unwrap_or_default(),
    });
    glance.plans = versions.collect();
    let mut lines = budget(state, None).envelopes;
    hide(&mut lines, state, viewer);
    for (id, name) in state.rounds() {
        let (mine, rest): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.round == id);
        lines = rest;
        let shown = mine.into_iter().filter(|line| line.total.is_some() || !line.actions.is_empty() || line.cases > 0);
        let envelopes: Vec<EnvelopeGlance> = shown
            .map(|money| {
                let (states, needs_me) = states.remove(&(id.clone(), money.scope.clone())).unwrap_or_default();
                EnvelopeGlance { name: scope_name(state, money.scope.as_str()), money, states, needs_me }
            })
            .collect();
        let window = state.window(id.as_str());
        glance.rounds.push(RoundGlance { id, name, window, envelopes });
    }
    glance
}

/// Official name of what an envelope is for.
pub fn scope_name(state: &State, scope: &str) -> Text {
    let plan = &state.plan;
    let measure = plan.measure(scope).map(|measure| measure.name.clone());
    let support = || plan.operating_support.iter().find(|card| card.code == scope).map(|card| card.name.clone());
    let objective = || plan.objective(scope).map(|objective| objective.name.clone());
    measure.or_else(support).or_else(objective).unwrap_or_else(|| Text::same(scope))
}
