//! What a round has granted, for its announcement: by theme or objective, operating support apart.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Seen, Viewer};
use crate::domain::code::{ActionCode, ObjectiveCode, Reference, RoundId};
use crate::domain::history::PastGrant;
use crate::domain::ledger::Stage;
use crate::domain::money::Money;
use crate::domain::text::Text;
use crate::domain::vocabulary::{Pot, Status};
use crate::register::case::CaseHead;
use crate::register::state::State;

/// How projects are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupBy {
    /// Under the headings of the release, where every grant has one.
    Theme,
    /// By specific objective.
    Objective,
}

/// What a round has granted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Announcement {
    /// Round.
    pub round: RoundId,
    /// Its name.
    pub name: Text,
    /// Name of the fund.
    pub fund: Text,
    /// The last decision among those announced.
    pub decided_at: Option<DateTime<Utc>>,
    /// EUR granted in all.
    pub total: Money,
    /// EUR granted to projects.
    pub project_total: Money,
    /// EUR granted as operating support.
    pub operating_total: Money,
    /// How the projects are put together.
    pub by: GroupBy,
    /// Projects.
    pub groups: Vec<Group>,
    /// Operating support.
    pub operating: Vec<Announced>,
    /// EUR that the round offered, where the plan says so.
    pub offered: Option<Money>,
    /// EUR of the whole programme period.
    pub programme: Money,
    /// Cases of the round that are not decided yet.
    pub undecided: usize,
    /// Decisions of which the applicant is not notified yet.
    pub unnotified: usize,
    /// Decisions that the asker may not see because of a conflict of interest; the sums lack them too.
    pub withheld: usize,
}

/// Projects under one heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Objective, where they are put together by objective.
    pub objective: Option<ObjectiveCode>,
    /// Heading.
    pub name: Text,
    /// EUR.
    pub total: Money,
    /// Projects.
    pub grants: Vec<Announced>,
}

/// One grant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Announced {
    /// Case.
    pub reference: Reference,
    /// Who got it.
    pub beneficiary: String,
    /// The same name in each language.
    pub beneficiary_named: Text,
    /// What for.
    pub project: Text,
    /// Action, where it can be told.
    pub action: ActionCode,
    /// EUR.
    pub amount: Money,
}

/// The announcement of a round, as `viewer` may see it; `past` gives the announced grant of a case of the past. `None`
/// where there is no such round.
pub fn announcement(
    state: &State,
    viewer: &Viewer,
    round: &RoundId,
    by: Option<GroupBy>,
    past: &dyn Fn(&Reference) -> Option<Box<PastGrant>>,
) -> Option<Announcement> {
    let name = state.rounds().into_iter().find(|(id, _)| id == round).map(|(_, name)| name)?;
    let mut collected = Collected::default();
    for head in state.cases.values().filter(|head| head.round == *round) {
        collected.take(state, &Seen::new(state, viewer, head), head, past);
    }
    let themed = !collected.projects.is_empty() && collected.projects.iter().all(|entry| entry.theme.is_some());
    let by = by.unwrap_or(if themed { GroupBy::Theme } else { GroupBy::Objective });
    let project_total = collected.projects.iter().map(|entry| entry.announced.amount).sum::<Money>();
    let operating_total = collected.operating.iter().map(|entry| entry.amount).sum::<Money>();
    let offered = state.plan.round(round.as_str()).map(|round| round.envelopes.iter().filter_map(|e| e.amount).sum());
    Some(Announcement {
        round: round.clone(),
        name,
        fund: state.plan.plan.fund.clone(),
        decided_at: collected.decided_at,
        total: project_total + operating_total,
        project_total,
        operating_total,
        by,
        groups: groups(state, by, collected.projects),
        operating: collected.operating,
        offered,
        programme: state.plan.plan.total,
        undecided: collected.undecided,
        unnotified: collected.unnotified,
        withheld: collected.withheld,
    })
}

struct Entry {
    objective: Option<ObjectiveCode>,
    theme: Option<Text>,
    announced: Announced,
}

#[derive(Default)]
struct Collected {
    projects: Vec<Entry>,
    operating: Vec<Announced>,
    decided_at: Option<DateTime<Utc>>,
    undecided: usize,
    unnotified: usize,
    withheld: usize,
}

impl Collected {
    fn take(
        &mut self,
        state: &State,
        seen: &Seen,
        head: &CaseHead,
        past: &dyn Fn(&Reference) -> Option<Box<PastGrant>>,
    ) {
        if seen.conflict {
            self.withheld += usize::from(head.position().stage == Stage::Approved);
            return;
        }
        self.undecided += usize::from(is_undecided(seen.status));
        let position = head.position();
        if position.stage != Stage::Approved || position.amount.is_zero() {
            return;
        }
        self.unnotified += usize::from(seen.status == Status::Approved);
        let decided = head.decision.by.as_ref().map(|(_, at)| *at).or(head.decision.notified_at);
        self.decided_at = self.decided_at.max(decided);
        let grant = if head.past { past(&head.reference) } else { None };
        let announced = Announced {
            reference: head.reference.clone(),
            beneficiary: head.applicant.name.clone(),
            beneficiary_named: grant.as_ref().map_or_else(|| Text::same(&head.applicant.name), |grant| grant.body()),
            project: grant.as_ref().map_or_else(|| Text::same(&head.title), |grant| grant.full_title()),
            action: head.action.clone(),
            amount: position.amount,
        };
        if head.pot == Pot::Operating {
            self.operating.push(announced);
            return;
        }
        let objective = grant.as_ref().map(|grant| grant.objective.clone());
        let objective = objective.or_else(|| state.plan_of(head).objective_of_scope(head.scope.as_str()).cloned());
        self.projects.push(Entry { objective, theme: grant.map(|grant| grant.theme.clone()), announced });
    }
}

fn is_undecided(status: Status) -> bool {
    use Status as S;
    matches!(
        status,
        S::Received
            | S::Screening
            | S::Supplement
            | S::Ineligible
            | S::Late
            | S::Scoring
            | S::Consensus
            | S::Ranked
            | S::Proposed
            | S::Submitted
            | S::Returned
    )
}

/// Groups in the order of objectives, or of the themes as they first come.
fn groups(state: &State, by: GroupBy, entries: Vec<Entry>) -> Vec<Group> {
    let mut order: BTreeMap<String, usize> = BTreeMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for entry in entries {
        let (key, objective, name) = match by {
            GroupBy::Theme => {
                let name = entry.theme.clone().unwrap_or_default();
                (name.sv.clone(), None, name)
            }
            GroupBy::Objective => {
                let code = entry.objective.clone().unwrap_or_default();
                let name = state.plan.objective(code.as_str()).map(|objective| objective.name.clone());
                (code.to_string(), Some(code), name.unwrap_or_default())
            }
        };
        let place = *order.entry(key).or_insert_with(|| {
            groups.push(Group { objective, name, total: Money::ZERO, grants: Vec::new() });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.total += entry.announced.amount;
            group.grants.push(entry.announced);
        }
    }
    if by == GroupBy::Objective {
        groups.sort_by(|a, b| a.objective.cmp(&b.objective));
    }
    groups
}
