//! How the programme goes, in the form of the plan's own report: per objective what has started, what is earmarked, what
//! is open; and the mid-term tenth.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::budget::{MidTerm, budget};
use super::{Seen, Viewer};
use crate::domain::code::{ActionCode, ObjectiveCode, Reference, RoundId};
use crate::domain::history::PastGrant;
use crate::domain::ledger::Stage;
use crate::domain::money::Money;
use crate::domain::plan::Card;
use crate::domain::text::Text;
use crate::domain::vocabulary::Pot;
use crate::register::state::State;

/// How the programme goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// When.
    pub as_of: DateTime<Utc>,
    /// Journal record.
    pub seq: u64,
    /// Name of the plan.
    pub plan: Text,
    /// Name of the fund.
    pub fund: Text,
    /// Names of rounds.
    pub rounds: Vec<(RoundId, Text)>,
    /// Objectives in the plan's order.
    pub objectives: Vec<ObjectiveProgress>,
    /// All objectives together.
    pub total: Figures,
    /// The mid-term tenth.
    pub mid_term: MidTerm,
    /// Grants that the asker may not see because of a conflict of interest; the sums have them all the same.
    pub withheld: usize,
}

/// The money of an objective, or of all.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Figures {
    /// Money of the whole period.
    pub ceiling: Money,
    /// Granted to projects.
    pub granted_projects: Money,
    /// Granted as operating support.
    pub granted_operating: Money,
    /// Both: what is earmarked.
    pub earmarked: Money,
    /// Proposed or submitted, not decided.
    pub pending: Money,
    /// Neither earmarked nor pending.
    pub open: Money,
    /// Projects that were granted money.
    pub projects: usize,
    /// Operating support that was granted money.
    pub operating: usize,
}

/// One objective.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ObjectiveProgress {
    /// Code.
    pub code: ObjectiveCode,
    /// Name.
    pub name: Text,
    /// Its money.
    pub figures: Figures,
    /// What has started, by action.
    pub started: Vec<Started>,
    /// Actions of the plan that nothing was granted to, with the rounds in which they can be applied for.
    pub not_started: Vec<(ActionCode, Text, Vec<RoundId>)>,
    /// Who carries it out.
    pub beneficiaries: Vec<String>,
}

/// Work under one action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Started {
    /// Action; empty where the sources do not tell it.
    pub action: ActionCode,
    /// Its name.
    pub name: Text,
    /// Whether it is operating support.
    pub operating: bool,
    /// EUR.
    pub granted: Money,
    /// Projects, with beneficiary and amount, and the beneficiary's name in each language.
    pub grants: Vec<(Reference, Text, String, Money, Text)>,
}

/// The report of a state as `viewer` may see it by what is known `today` of conflicts; `past` gives the announced grant
/// of a case of the past.
pub fn progress(
    state: &State,
    today: &State,
    viewer: &Viewer,
    past: &dyn Fn(&Reference) -> Option<Box<PastGrant>>,
) -> Progress {
    let now = budget(state, None);
    let (mut works, withheld) = works(state, today, viewer, past);
    let mut total = Figures::default();
    let mut objectives = Vec::new();
    for objective in &state.plan.objectives {
        let of = works.remove(&objective.code).unwrap_or_default();
        let mut figures = Figures { projects: of.projects, operating: of.operating, ..Figures::default() };
        for line in now.ceilings.iter().filter(|line| line.objective == objective.code) {
            figures.ceiling += line.ceiling;
            figures.pending += line.proposed + line.submitted;
            figures.open += line.open;
            let granted = match line.pot {
                Pot::Project => &mut figures.granted_projects,
                Pot::Operating => &mut figures.granted_operating,
            };
            *granted += line.approved;
        }
        figures.earmarked = figures.granted_projects + figures.granted_operating;
        total = total.with(&figures);
        let not_started = not_started(state, &objective.code, &of);
        objectives.push(ObjectiveProgress {
            code: objective.code.clone(),
            name: objective.name.clone(),
            figures,
            started: of.started.into_values().collect(),
            not_started,
            beneficiaries: of.beneficiaries.into_iter().collect(),
        });
    }
    let head = &state.plan.plan;
    let (plan, fund) = (head.name.clone(), head.fund.clone());
    let rounds = state.rounds();
    Progress {
        as_of: state.at,
        seq: state.seq,
        plan,
        fund,
        rounds,
        objectives,
        total,
        mid_term: now.mid_term,
        withheld,
    }
}

/// What was granted money, by objective, and how much of it is not named to the viewer.
fn works(
    state: &State,
    today: &State,
    viewer: &Viewer,
    past: &dyn Fn(&Reference) -> Option<Box<PastGrant>>,
) -> (BTreeMap<ObjectiveCode, Works>, usize) {
    let mut withheld = 0;
    let mut works: BTreeMap<ObjectiveCode, Works> = BTreeMap::new();
    for head in state.cases.values() {
        let position = head.position();
        if position.stage != Stage::Approved || position.amount.is_zero() {
            continue;
        }
        let grant = if head.past { past(&head.reference) } else { None };
        let objective = grant.as_ref().map(|grant| grant.objective.clone());
        let objective = objective.or_else(|| state.plan_of(head).objective_of_scope(head.scope.as_str()).cloned());
        let of = works.entry(objective.unwrap_or_default()).or_default();
        let operating = head.pot == Pot::Operating;
        if operating {
            of.operating += 1
        } else {
            of.projects += 1
        }
        if today.case(head.reference.as_str()).is_some_and(|head| Seen::new(today, viewer, head).conflict) {
            withheld += 1;
            continue;
        }
        let named = grant.as_ref().map_or_else(|| Text::same(&head.applicant.name), |grant| grant.body());
        let title = grant.map_or_else(|| Text::same(&head.title), |grant| grant.full_title());
        of.beneficiaries.insert(head.applicant.name.clone());
        let entry = of.started.entry((operating, head.action.clone())).or_insert_with(|| Started {
            action: head.action.clone(),
            name: action_name(state, head.action.as_str()),
            operating,
            granted: Money::ZERO,
            grants: Vec::new(),
        });
        entry.granted += position.amount;
        entry.grants.push((head.reference.clone(), title, head.applicant.name.clone(), position.amount, named));
    }
    (works, withheld)
}

#[derive(Default)]
struct Works {
    started: BTreeMap<(bool, ActionCode), Started>,
    beneficiaries: BTreeSet<String>,
    projects: usize,
    operating: usize,
}

impl Figures {
    fn with(self, other: &Figures) -> Figures {
        Figures {
            ceiling: self.ceiling + other.ceiling,
            granted_projects: self.granted_projects + other.granted_projects,
            granted_operating: self.granted_operating + other.granted_operating,
            earmarked: self.earmarked + other.earmarked,
            pending: self.pending + other.pending,
            open: self.open + other.open,
            projects: self.projects + other.projects,
            operating: self.operating + other.operating,
        }
    }
}

fn action_name(state: &State, code: &str) -> Text {
    match state.plan.card(code) {
        Some(Card::Action(action)) => action.name.clone(),
        Some(Card::Operating(support)) => support.name.clone(),
        None => Text::default(),
    }
}

fn not_started(state: &State, objective: &ObjectiveCode, works: &Works) -> Vec<(ActionCode, Text, Vec<RoundId>)> {
    let plan = &state.plan;
    let measures: Vec<_> =
        plan.measures.iter().filter(|measure| measure.objective == *objective).map(|measure| &measure.code).collect();
    plan.actions
        .iter()
        .filter(|action| measures.contains(&&action.measure))
        .filter(|action| !works.started.contains_key(&(false, action.code.clone())))
        .map(|action| (action.code.clone(), action.name.clone(), action.rounds.clone()))
        .collect()
}
