//! fold: what an event does to the state. Pure: the same journal always gives the same state.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::case::{CaseHead, Sheet};
use super::decided::{Amended, Decided, Progress, Proposal};
use super::event::{Event, Recorded, Stamp};
use super::judgement::{self, Judgement};
use super::reversible::Before;
use super::state::{Base, Carried, Loaded, LoadedWhat, State};
use super::terms::{Correction, Terms};
use super::way_back;
use crate::domain::code::{Handle, Reference, Scope};
use crate::domain::vocabulary::{Pot, Seat};

/// What a fold touched; the shelf writes these anew.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Touched {
    /// Cases.
    pub cases: BTreeSet<Reference>,
    /// People, rounds, windows.
    pub base: bool,
    /// Plan, criteria, templates or history.
    pub documents: bool,
}

/// Folds all events of one record.
pub fn fold(state: &mut State, stamp: &Stamp, events: &[Recorded]) -> Touched {
    let mut touched = Touched::default();
    for event in events {
        if let Recorded::Known(event) = event {
            fold_event(state, stamp, event, &mut touched);
        }
    }
    state.seq = stamp.seq;
    state.at = stamp.at;
    touched
}

/// Folds one event; judging uses it to look ahead within one command.
pub fn fold_event(state: &mut State, stamp: &Stamp, event: &Event, touched: &mut Touched) {
    match event {
        Event::StoreFounded { store, store_kind, default_person, .. } => {
            touched.base = true;
            state.base = Some(Arc::new(Base {
                store: store.clone(),
                kind: *store_kind,
                default_person: default_person.clone(),
                founded_at: stamp.at,
                people: Default::default(),
                names: Default::default(),
                windows: Default::default(),
                past_rounds: Vec::new(),
                carried: Vec::new(),
                clock: None,
                loaded: Default::default(),
            }));
        }
        Event::PlanLoaded { plan, .. } => {
            touched.documents = true;
            state.adopt((**plan).clone());
            note_loaded(state, stamp, touched, LoadedWhat::Plan);
        }
        Event::CriteriaLoaded { criteria, .. } => {
            touched.documents = true;
            state.adopt_criteria((**criteria).clone());
            note_loaded(state, stamp, touched, LoadedWhat::Criteria);
        }
        Event::TemplateLoaded { template, .. } => {
            touched.documents = true;
            Arc::make_mut(&mut state.templates).push(Arc::new((**template).clone()));
            note_loaded(state, stamp, touched, LoadedWhat::Template);
        }
        Event::HistoryRecorded { projects } => {
            touched.documents = true;
            state.earlier = Arc::new(projects.clone());
            let supports = Arc::make_mut(&mut state.supports);
            projects.iter().for_each(|project| supports.add_project(project));
        }
        Event::PastRoundRecorded { .. }
        | Event::RoundOpened { .. }
        | Event::RoundClosed { .. }
        | Event::RoleGranted { .. }
        | Event::RoleRevoked { .. }
        | Event::PersonNamed { .. }
        | Event::CarriedOver { .. }
        | Event::CarryOverTakenBack { .. }
        | Event::ClockMoved { .. } => {
            touched.base = true;
            fold_base(state, stamp, event);
        }
        Event::CaseImported { late, application, .. } => {
            touched.cases.insert(application.reference.clone());
            let (scope, pot) = envelope_of(state, application.round.as_str(), application.action.as_str());
            let mut head = CaseHead::new(application, *late, scope, pot, stamp.seq, stamp.at);
            head.plan_version = state.plan.plan.version;
            state.put(head);
        }
        Event::PastGrantRecorded { round, decided_at, grant, .. } => {
            touched.cases.insert(grant.reference.clone());
            state.put(CaseHead::from_past(round, *decided_at, grant, stamp.seq, stamp.at));
        }
        of_case => {
            let Some(reference) = of_case.case() else { return };
            let Some(case) = state.case(reference.as_str()) else { return };
            let mut head = (**case).clone();
            match of_case {
                Event::CaseRevised { application, .. } => {
                    judgement::revise(&mut head, &Arc::clone(state.set_of(case)), application);
                }
                of_case => fold_case(&mut head, stamp, of_case),
            }
            // Scores, a failed general criterion and a proposal are made by a set; while there is any of them, the case
            // keeps it.
            match head.is_assessed() {
                true => {
                    let set = &state.criteria.set;
                    head.scored_with.get_or_insert_with(|| (set.id.clone(), set.version));
                }
                false => head.scored_with = None,
            }
            head.events += 1;
            head.changed = stamp.seq;
            head.changed_at = stamp.at;
            touched.cases.insert(reference.clone());
            state.put(head);
        }
    }
}

/// The founding of a store loads a plan and a set too, but is no act that anybody could want back.
fn note_loaded(state: &mut State, stamp: &Stamp, touched: &mut Touched, what: LoadedWhat) {
    let Some(base) = &mut state.base else { return };
    if state.seq > 0 {
        touched.base = true;
        Arc::make_mut(base).loaded.insert(stamp.by.clone(), Loaded { seq: stamp.seq, what });
    }
}

fn fold_base(state: &mut State, stamp: &Stamp, event: &Event) {
    let Some(base) = &mut state.base else { return };
    let base = Arc::make_mut(base);
    match event {
        Event::PastRoundRecorded { round } => base.past_rounds.push(round.clone()),
        Event::RoundOpened { round, at } => base.windows.entry(round.clone()).or_default().opens = Some(*at),
        Event::ClockMoved { to } => base.clock = Some(*to),
        Event::RoundClosed { round, at } => base.windows.entry(round.clone()).or_default().closes = Some(*at),
        Event::RoleGranted { handle, role } => {
            base.people.entry(handle.clone()).or_default().insert(*role);
        }
        Event::RoleRevoked { handle, role } => {
            if let Some(roles) = base.people.get_mut(handle) {
                roles.remove(role);
            }
        }
        Event::PersonNamed { handle, name } => {
            base.names.insert(handle.clone(), name.clone());
        }
        Event::CarriedOver { from, to, scope, amount, .. } => base.carried.push(Carried {
            seq: stamp.seq,
            by: stamp.by.clone(),
            scope: scope.clone(),
            from: from.clone(),
            to: to.clone(),
            amount: *amount,
        }),
        Event::CarryOverTakenBack { of } => base.carried.retain(|moved| moved.seq != *of || moved.by != stamp.by),
        _ => {}
    }
}

/// The envelope that pays for an action in a round. Where the round has none, the action's measure stands for it.
fn envelope_of(state: &State, round: &str, action: &str) -> (Scope, Pot) {
    let plan = &state.plan;
    let Some(card) = plan.card(action) else { return (Scope::from(action), Pot::Project) };
    let planned = plan.round(round).and_then(|round| round.envelope_for(plan, card));
    let scope = match (planned, card) {
        (Some(envelope), _) => envelope.scope.clone(),
        (None, crate::domain::plan::Card::Action(action)) => Scope::from(action.measure.as_str()),
        (None, crate::domain::plan::Card::Operating(support)) => Scope::from(support.code.as_str()),
    };
    (scope, card.pot())
}

fn fold_case(head: &mut CaseHead, stamp: &Stamp, event: &Event) {
    if let Event::Undone { of, .. } = event {
        return way_back::take_back(head, stamp, *of);
    }
    way_back::note(head, stamp, event);
    let again = Judgement::of_event(event, &stamp.by);
    match event {
        Event::Assigned { handle, seat, .. } => {
            head.seats.insert(*seat, handle.clone());
        }
        Event::Unassigned { seat, .. } => {
            head.seats.remove(seat);
        }
        Event::ConflictDeclared { handle, .. } => {
            // Whoever is disqualified sits on the case no longer.
            head.seats.retain(|_, holder| holder != handle);
            head.conflicts.insert(handle.clone());
        }
        Event::ConflictLifted { handle, .. } => {
            head.conflicts.remove(handle);
        }
        Event::GateMarked { gate, pass, .. } => {
            head.gates.insert(gate.clone(), (*pass, stamp.by.clone()));
        }
        Event::SupplementAsked { .. } => head.supplement = true,
        Event::SupplementReceived { .. } => head.supplement = false,
        Event::FindingSettled { rule, .. } => {
            head.settled.insert(rule.clone());
        }
        Event::Scored { seat, criterion, value, .. } => {
            let sheet = head.sheets.entry(*seat).or_default();
            if sheet.by != stamp.by {
                *sheet = Sheet { by: stamp.by.clone(), ..Sheet::default() };
                head.stale.retain(|judgement| !matches!(judgement, Judgement::Score(other, _) if other == seat));
            }
            sheet.marks.insert(criterion.clone(), *value);
            sheet.signed = false;
            head.scored_by.insert(stamp.by.clone());
        }
        Event::Signed { seat, .. } => {
            if let Some(sheet) = head.sheets.get_mut(seat) {
                sheet.signed = true;
            }
        }
        Event::ConsensusReached { criterion, value, .. } => {
            head.consensus.insert(criterion.clone(), *value);
            head.scored_by.insert(stamp.by.clone());
        }
        Event::TargetSet { indicator, value, .. } => way_back::set_target(head, indicator, Some(*value)),
        Event::TargetRemoved { indicator, .. } => way_back::set_target(head, indicator, None),
        Event::PlanMoved { version, .. } => head.plan_version = *version,
        Event::TargetMarked { target, mark, .. } => {
            head.target_marks.entry(*target).or_default().insert(stamp.by.clone(), *mark);
            // Marking is assessing: whoever did it does not decide.
            head.scored_by.insert(stamp.by.clone());
        }
        Event::Tagged { tag, .. } => {
            head.tags.insert(tag.clone());
        }
        Event::Untagged { tag, .. } => {
            head.tags.remove(tag);
        }
        Event::Commented { .. } => head.comments += 1,
        Event::LaneSet { lane, .. } => head.lane = Some(*lane),
        Event::JudgementConfirmed { judgement, .. } => confirm(head, stamp, judgement),
        decision => fold_decision(head, stamp, decision),
    }
    if let Some(judgement) = again {
        head.stale.remove(&judgement);
    }
}

fn confirm(head: &mut CaseHead, stamp: &Stamp, judgement: &Judgement) {
    match judgement {
        Judgement::Finding(rule) => {
            head.settled.insert(rule.clone());
        }
        // To let a score stand is to assess: whoever does it does not decide.
        Judgement::Score(..) | Judgement::Consensus(_) | Judgement::TargetMark(..) => {
            head.scored_by.insert(stamp.by.clone());
        }
        Judgement::Gate(_) => {}
    }
}

fn fold_decision(head: &mut CaseHead, stamp: &Stamp, event: &Event) {
    let decided = &mut head.decision;
    match event {
        Event::Proposed { decision, amount, rate, grounds, conditions, reason_codes, deviation, .. } => {
            let by = stamp.by.clone();
            let terms = Terms {
                conditions: conditions.clone(),
                reason_codes: reason_codes.clone(),
                deviation: deviation.clone(),
            };
            let proposal =
                Proposal { kind: *decision, amount: *amount, rate: *rate, grounds: grounds.clone(), by, terms };
            // A case that leaves the reserve list is decided anew; what was decided on it is in its history.
            let from_reserve = decided.from_reserve || decided.on_reserve();
            *decided =
                Decided { progress: Progress::Proposed, proposal: Some(proposal), from_reserve, ..Decided::default() };
            head.proposed_by.insert(stamp.by.clone());
        }
        Event::Submitted { .. } => {
            decided.progress = Progress::Submitted;
            head.proposed_by.insert(stamp.by.clone());
        }
        Event::Approved { amount, why, .. } => {
            decided.progress = Progress::Approved;
            decided.less_why = why.clone();
            decided.granted = Some(*amount);
            decided.by = Some((stamp.by.clone(), stamp.at));
        }
        Event::Returned { .. } => decided.progress = Progress::Returned,
        Event::Notified { .. } => {
            decided.progress = Progress::Notified;
            decided.notified_at = Some(stamp.at);
            known_to_applicant(head);
        }
        Event::Withdrawn { .. } => end(decided, stamp, Progress::Withdrawn),
        Event::Declined { .. } => end(decided, stamp, Progress::Declined),
        correction => fold_correction(head, stamp, correction),
    }
}

fn end(decided: &mut Decided, stamp: &Stamp, how: Progress) {
    decided.progress = how;
    decided.ended_at = Some(stamp.at);
}

fn fold_correction(head: &mut CaseHead, stamp: &Stamp, event: &Event) {
    let decided = &mut head.decision;
    let decision = (stamp.by.clone(), stamp.at);
    match event {
        Event::CorrectionAsked { late_why, .. } => {
            let kind = decided.kind().unwrap_or(crate::domain::vocabulary::DecisionKind::Grant);
            decided.correction = Some(Correction {
                asked_at: stamp.at,
                asked_by: stamp.by.clone(),
                late: late_why.is_some(),
                of: (kind, decided.granted.unwrap_or_default()),
                decided: None,
            });
            decided.progress = Progress::Correction;
        }
        Event::CorrectionUpheld { .. } => {
            decided.progress = Progress::Notified;
            if let Some(correction) = &mut decided.correction {
                correction.decided = Some(decision);
            }
            known_to_applicant(head);
        }
        Event::CorrectionReopened { .. } => {
            // What was decided stands in the history; the case is where it was before anything was proposed.
            let correction = decided.correction.take().map(|asked| Correction { decided: Some(decision), ..asked });
            *decided = Decided { correction, ..Decided::default() };
            known_to_applicant(head);
        }
        Event::CorrectionAmended { decision: kind, amount, reason_codes, .. } => {
            decided.progress = Progress::Notified;
            decided.granted = Some(*amount);
            decided.amended = Some(Amended { kind: *kind, reason_codes: reason_codes.clone() });
            // The amended decision is a new one, with its own maker and its own time for correction.
            decided.by = Some(decision.clone());
            decided.notified_at = Some(stamp.at);
            if let Some(correction) = &mut decided.correction {
                correction.decided = Some(decision);
            }
            known_to_applicant(head);
        }
        _ => {}
    }
}

/// What the applicant knows is taken back by a correction, never by an undo.
fn known_to_applicant(head: &mut CaseHead) {
    head.reversible.retain(|act| !matches!(act.before, Before::Decision(_)));
}

/// The seat from which a person scores this case, if any.
pub(super) fn assessor_seat(head: &CaseHead, by: &Handle) -> Option<Seat> {
    [Seat::A, Seat::B].into_iter().find(|seat| head.seats.get(seat) == Some(by))
}
