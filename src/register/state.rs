//! The state that judging and viewing work on: the fold of the journal.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use imbl::OrdMap;
use serde::{Deserialize, Serialize};

use super::case::CaseHead;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::findings::Finding;
use crate::domain::history::{EarlierProject, PastRoundHead, Supports};
use crate::domain::ledger::{CeilingKey, EnvelopeKey, Ledger};
use crate::domain::money::Money;
use crate::domain::person::PersonName;
use crate::domain::plan::Plan;
use crate::domain::ranking::TieOrder;
use crate::domain::template::Template;
use crate::domain::text::Text;
use crate::domain::vocabulary::{Pot, Role, StoreKind};

/// Everything but the cases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Base {
    /// Name of the store.
    pub store: String,
    /// For work or for training.
    pub kind: StoreKind,
    /// Who acts in a training store when nobody is named.
    pub default_person: Option<Handle>,
    /// When it began.
    pub founded_at: DateTime<Utc>,
    /// People and their roles.
    pub people: BTreeMap<Handle, BTreeSet<Role>>,
    /// What people are called in documents.
    #[serde(default)]
    pub names: BTreeMap<Handle, PersonName>,
    /// Windows of rounds.
    pub windows: BTreeMap<RoundId, Window>,
    /// Decided rounds of the past.
    pub past_rounds: Vec<PastRoundHead>,
    /// Money carried over from one round to another, oldest first.
    #[serde(default)]
    pub carried: Vec<Carried>,
    /// To where a trainer has moved the clock.
    #[serde(default)]
    pub clock: Option<DateTime<Utc>>,
    /// The last plan, criteria set or templates that each person put in force: no undo takes it back, nor anything before it
    /// unawares.
    #[serde(default)]
    pub loaded: BTreeMap<Handle, Loaded>,
}

/// A plan, a criteria set or templates that somebody put in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loaded {
    /// Record that did it.
    pub seq: u64,
    /// What.
    pub what: LoadedWhat,
}

/// What was put in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoadedWhat {
    /// A plan.
    Plan,
    /// A criteria set.
    Criteria,
    /// Templates of decision documents.
    Template,
}

/// Money carried over from one round to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    /// Record that did it.
    pub seq: u64,
    /// Who.
    pub by: Handle,
    /// Measure, objective or operating support.
    pub scope: Scope,
    /// From this round.
    pub from: RoundId,
    /// To this one.
    pub to: RoundId,
    /// EUR.
    pub amount: Money,
}

/// When applications of a round are in time; unknown ends are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Window {
    /// First moment.
    pub opens: Option<DateTime<Utc>>,
    /// Last moment.
    pub closes: Option<DateTime<Utc>>,
}

impl Window {
    /// Whether an application that arrived at `at` is late or early by what is known.
    pub fn is_outside(&self, at: DateTime<Utc>) -> bool {
        self.opens.is_some_and(|opens| at < opens) || self.closes.is_some_and(|closes| at > closes)
    }
}

/// The whole state. Cloning is cheap: cases are shared until changed.
#[derive(Debug, Clone)]
pub struct State {
    /// Sequence number of the last record folded; 0 before the first.
    pub seq: u64,
    /// Time of that record.
    pub at: DateTime<Utc>,
    /// Everything but the cases; `None` before the store is founded.
    pub base: Option<Arc<Base>>,
    /// The plan in force.
    pub plan: Arc<Plan>,
    /// Every plan that was ever in force, by version; cases keep the rules of theirs (BR16).
    pub plans: Arc<BTreeMap<u32, Arc<Plan>>>,
    /// The criteria set in force: cases that nobody has scored go by it.
    pub criteria: Arc<CriteriaSet>,
    /// Every criteria set that was ever in force, the one in force last; cases keep the one they were scored with.
    pub criteria_sets: Arc<Vec<Arc<CriteriaSet>>>,
    /// Every version of an authority's own templates of documents that was ever in force, the one in force last; none
    /// while those that ship with the program are.
    pub templates: Arc<Vec<Arc<Template>>>,
    /// Earlier projects of bodies.
    pub earlier: Arc<Vec<EarlierProject>>,
    /// The same and the grants of the past, found by the names of bodies.
    pub supports: Arc<Supports>,
    /// Cases by reference. A copy of the state shares all that neither side changes since, so that it costs the same
    /// however many there are.
    pub cases: OrdMap<Reference, Arc<CaseHead>>,
    /// Money.
    pub ledger: Ledger,
}

/// What an envelope of a round holds, and where that stands.
#[derive(Debug, Clone, PartialEq)]
pub struct EnvelopeFacts<'a> {
    /// Key.
    pub key: EnvelopeKey,
    /// Project grants or operating support.
    pub pot: Pot,
    /// EUR, with what was carried over; `None` where blank.
    pub total: Option<Money>,
    /// The plan's envelope; `None` for a round of the past.
    pub planned: Option<&'a crate::domain::plan::Envelope>,
}

impl State {
    /// Nothing happens before this: the last record, or the moment to which the clock of a training store was moved.
    pub fn earliest(&self) -> DateTime<Utc> {
        let moved = self.base.as_ref().and_then(|base| base.clock);
        moved.map_or(self.at, |moved| moved.max(self.at))
    }

    /// The state before the first record.
    pub fn empty() -> Self {
        Self {
            seq: 0,
            at: DateTime::UNIX_EPOCH,
            base: None,
            plan: Arc::new(empty_plan()),
            plans: Arc::default(),
            criteria: Arc::new(empty_criteria()),
            criteria_sets: Arc::default(),
            templates: Arc::default(),
            earlier: Arc::default(),
            supports: Arc::default(),
            cases: OrdMap::new(),
            ledger: Ledger::default(),
        }
    }

    /// The head of a case.
    pub fn case(&self, reference: &str) -> Option<&Arc<CaseHead>> {
        self.cases.get(reference)
    }

    /// The plan by whose rules a case is judged.
    pub fn plan_of(&self, head: &CaseHead) -> &Arc<Plan> {
        self.plans.get(&head.plan_version).unwrap_or(&self.plan)
    }

    /// The criteria set by which a case is screened, scored and decided: the one it was scored with, or the one in
    /// force.
    pub fn set_of(&self, head: &CaseHead) -> &Arc<CriteriaSet> {
        let Some((id, version)) = &head.scored_with else { return &self.criteria };
        let of_case = |set: &&Arc<CriteriaSet>| set.set.version == *version && set.set.id == *id;
        self.criteria_sets.iter().rev().find(of_case).unwrap_or(&self.criteria)
    }

    /// What separates ties among the ranked cases of one envelope.
    pub fn tie_order(&self, round: &RoundId, scope: &Scope) -> TieOrder {
        if let [only] = self.criteria_sets.as_slice() {
            return TieOrder::of([&**only]);
        }
        let ranked = self.cases.values().filter(|head| head.round == *round && head.scope == *scope && !head.past);
        let sets = ranked.map(|head| (self.set_of(head), head)).filter(|(set, head)| head.total(set).is_some());
        TieOrder::of(sets.map(|(set, _)| &**set))
    }

    /// Puts a criteria set in force.
    pub(super) fn adopt_criteria(&mut self, set: CriteriaSet) {
        let set = Arc::new(set);
        Arc::make_mut(&mut self.criteria_sets).push(Arc::clone(&set));
        self.criteria = set;
    }

    /// Puts a plan in force.
    pub(super) fn adopt(&mut self, plan: Plan) {
        let plan = Arc::new(plan);
        Arc::make_mut(&mut self.plans).insert(plan.plan.version, Arc::clone(&plan));
        self.plan = plan;
    }

    /// Roles of a person; a trainer has every role in a training store, and in no other.
    pub fn roles(&self, handle: &Handle) -> BTreeSet<Role> {
        let Some(base) = &self.base else { return BTreeSet::new() };
        let mut roles = base.people.get(handle).cloned().unwrap_or_default();
        if roles.contains(&Role::Trainer) && base.kind == StoreKind::Demo {
            roles.extend(Role::ALL);
        }
        roles
    }

    /// What a person is called in documents, where anybody said so.
    pub fn name_of(&self, handle: &Handle) -> Option<&PersonName> {
        self.base.as_ref()?.names.get(handle)
    }

    /// Whether this is a training store.
    pub fn is_demo(&self) -> bool {
        self.base.as_ref().is_some_and(|base| base.kind == StoreKind::Demo)
    }

    /// All rounds: those of the past, then the plan's.
    pub fn rounds(&self) -> Vec<(RoundId, Text)> {
        let past =
            self.base.iter().flat_map(|base| &base.past_rounds).map(|round| (round.id.clone(), round.name.clone()));
        past.chain(self.plan.rounds.iter().map(|round| (round.id.clone(), round.name.clone()))).collect()
    }

    /// The name of a round, of the past or of the plan; its code where it has none.
    pub fn round_name(&self, round: &RoundId) -> Text {
        let past = self.base.iter().flat_map(|base| &base.past_rounds).find(|past| past.id == *round);
        past.map_or_else(|| self.plan.round_name(round), |past| past.name.clone())
    }

    /// The window of a round, as far as it is known.
    pub fn window(&self, round: &str) -> Window {
        self.base.as_ref().and_then(|base| base.windows.get(round).copied()).unwrap_or_default()
    }

    /// All envelopes, in the order of rounds; for rounds of the past those that any case touches.
    pub fn envelopes(&self) -> Vec<EnvelopeFacts<'_>> {
        let mut all = Vec::new();
        for round in self.base.iter().flat_map(|base| &base.past_rounds) {
            for (key, _) in self.ledger.touched().filter(|(key, _)| key.round == round.id) {
                let pot = if self.plan.operating_support.iter().any(|card| card.code == key.scope.as_str()) {
                    Pot::Operating
                } else {
                    Pot::Project
                };
                all.push(EnvelopeFacts { key: key.clone(), pot, total: None, planned: None });
            }
        }
        for round in &self.plan.rounds {
            for envelope in &round.envelopes {
                all.push(EnvelopeFacts {
                    key: EnvelopeKey { round: round.id.clone(), scope: envelope.scope.clone() },
                    pot: envelope.pot,
                    total: self.with_carried(round.id.as_str(), envelope.scope.as_str(), envelope.amount),
                    planned: Some(envelope),
                });
            }
        }
        all
    }

    /// What an envelope holds: `None` if there is no such envelope, `Some(None)` if it is blank.
    pub fn envelope_total(&self, round: &str, scope: &str) -> Option<Option<Money>> {
        let round = self.plan.round(round)?;
        let envelope = round.envelopes.iter().find(|envelope| envelope.scope == scope)?;
        Some(self.with_carried(round.id.as_str(), scope, envelope.amount))
    }

    /// What was carried into an envelope, less what was carried out of it; `None` where nothing was carried.
    pub fn carried(&self, round: &str, scope: &str) -> Option<Money> {
        let moves = self.base.iter().flat_map(|base| &base.carried).filter(|moved| moved.scope == scope);
        let net = moves.filter_map(|moved| match (moved.from == round, moved.to == round) {
            (true, false) => Some(Money::ZERO - moved.amount),
            (false, true) => Some(moved.amount),
            _ => None,
        });
        net.reduce(|sum, moved| sum + moved)
    }

    /// A blank envelope into which money was carried is no longer blank.
    fn with_carried(&self, round: &str, scope: &str, planned: Option<Money>) -> Option<Money> {
        match self.carried(round, scope) {
            Some(carried) => Some(planned.unwrap_or_default() + carried),
            None => planned,
        }
    }

    /// The ceiling that an envelope's money counts against.
    pub fn ceiling_of(&self, scope: &Scope, pot: Pot) -> Option<CeilingKey> {
        let objective = self.plan.objective_of_scope(scope.as_str())?.clone();
        Some(CeilingKey { objective, pot })
    }

    /// EUR that a ceiling allows over the whole period.
    pub fn ceiling_total(&self, key: &CeilingKey) -> Option<Money> {
        let objective = self.plan.objective(key.objective.as_str())?;
        Some(match key.pot {
            Pot::Project => objective.project_grants,
            Pot::Operating => objective.operating_support,
        })
    }

    /// Puts a changed case in place and moves its money.
    pub(super) fn put(&mut self, mut head: CaseHead) {
        if head.past {
            let round = self.round_name(&head.round);
            note_grant(Arc::make_mut(&mut self.supports), &head, round);
        }
        head.count_findings(&Arc::clone(self.plan_of(&head)), &self.supports);
        head.rule_lane(&Arc::clone(self.set_of(&head)), &self.supports);
        let ceiling = self.ceiling_of(&head.scope, head.pot);
        let key = EnvelopeKey { round: head.round.clone(), scope: head.scope.clone() };
        let before = self.cases.get(&head.reference).map(|case| case.position()).unwrap_or_default();
        self.ledger.shift(&key, ceiling.as_ref(), &before, &head.position());
        self.cases.insert(head.reference.clone(), Arc::new(head));
    }

    /// A state put together from what a shelf keeps, plan, criteria set and templates in force last: the ledger is computed anew from the cases.
    pub fn from_parts(
        (seq, at): (u64, DateTime<Utc>),
        base: Option<Base>,
        plans: Vec<Plan>,
        (criteria, templates): (Vec<CriteriaSet>, Vec<Template>),
        earlier: Vec<EarlierProject>,
        heads: Vec<CaseHead>,
    ) -> Self {
        let mut state = State { seq, at, base: base.map(Arc::new), earlier: Arc::new(earlier), ..State::empty() };
        let mut supports = Supports::default();
        state.earlier.iter().for_each(|project| supports.add_project(project));
        for plan in plans {
            state.adopt(plan);
        }
        for set in criteria {
            state.adopt_criteria(set);
        }
        state.templates = Arc::new(templates.into_iter().map(Arc::new).collect());
        for head in heads {
            if head.past {
                note_grant(&mut supports, &head, state.round_name(&head.round));
            }
            let key = EnvelopeKey { round: head.round.clone(), scope: head.scope.clone() };
            let ceiling = state.ceiling_of(&head.scope, head.pot);
            state.ledger.shift(&key, ceiling.as_ref(), &Default::default(), &head.position());
            state.cases.insert(head.reference.clone(), Arc::new(head));
        }
        state.supports = Arc::new(supports);
        state
    }

    /// What is found about a case, settled or not, blocking findings first.
    pub fn findings_of(&self, head: &CaseHead) -> Vec<Finding> {
        head.all_findings(self.plan_of(head), &self.supports)
    }
}

fn note_grant(supports: &mut Supports, head: &CaseHead, round: Text) {
    let granted = (head.action.clone(), head.scope.clone());
    supports.add_grant(&head.applicant.name, &head.title, round, granted, &head.reference);
}

/// A plan with nothing in it, for the state before the first record.
pub fn empty_plan() -> Plan {
    let head = crate::domain::plan::PlanHead {
        id: String::new(),
        name: Text::default(),
        dated: chrono::NaiveDate::default(),
        version: 0,
        fund: Text::default(),
        total: Money::ZERO,
        sum_tolerance: Money::ZERO,
        source: String::new(),
    };
    Plan {
        plan: head,
        objectives: Vec::new(),
        measures: Vec::new(),
        actions: Vec::new(),
        operating_support: Vec::new(),
        indicators: Vec::new(),
        rounds: Vec::new(),
        carry_overs: Vec::new(),
    }
}

/// A criteria set with nothing in it, for the state before the first record.
pub fn empty_criteria() -> CriteriaSet {
    use crate::domain::criteria::{Points, Scale, SetHead};
    CriteriaSet {
        set: SetHead {
            id: String::new(),
            version: 0,
            example: false,
            name: Text::default(),
            source: String::new(),
            minimum_total: None,
            reason_min_chars: 0,
            assessors: 1,
            correction_days: 30,
            correction_ends_on_working_day: true,
            deviation_reason: false,
        },
        scale: Scale { min: Points::whole(0), max: Points::whole(0), step: Points::whole(1) },
        labels: Vec::new(),
        gates: Vec::new(),
        criteria: Vec::new(),
        reasons: Vec::new(),
        revision: Default::default(),
        light: Vec::new(),
    }
}
