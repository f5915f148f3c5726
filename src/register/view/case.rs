//! One case with everything that its viewer may see.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::correction::{CorrectionView, corrections};
use super::document::past;
use super::revisions::{LaneView, RevisionView, lane, revisions, stale};
use super::rows::Row;
use super::targets::{TargetMarkView, target_marks};
use super::{Seen, Viewer, may_see_event, sheet_visible};
use crate::domain::application::{Applicant, Costs};
use crate::domain::code::{CriterionId, GateId, Handle, IndicatorId, ReasonCode, Reference};
use crate::domain::criteria::{CriteriaSet, Points};
use crate::domain::history::{PastGrant, folded};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::Plan;
use crate::domain::scoring::{Total, under_threshold};
use crate::domain::text::{Lang, Text};
use crate::domain::vocabulary::{CaseLanguage, CostModel, DecisionKind, Ground, Instrument, Pot, Rate, Seat, Severity};
use crate::register::case::CaseHead;
use crate::register::decided::Progress;
use crate::register::event::{Event, Recorded};
use crate::register::file::CaseFile;
use crate::register::judgement::Judgement;
use crate::register::state::State;
use crate::register::terms::{Terms, last_day};

/// A text with its author and time.
pub type Reason = crate::register::file::Reason;

/// One case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseView {
    /// Its line in a list.
    pub row: Row,
    /// Everything else; `None` for a viewer with a conflict.
    pub full: Option<Box<FullCase>>,
}

/// What is on a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FullCase {
    /// The application's facts.
    pub application: ApplicationView,
    /// Findings, settled or not, blocking ones first.
    pub findings: Vec<FindingView>,
    /// Gates in the order of the set.
    pub gates: Vec<GateView>,
    /// Scores: one sheet for each assessor whose scores the viewer may see.
    pub sheets: Vec<SheetView>,
    /// Assessors whose scores the viewer may not see yet.
    pub hidden_sheets: Vec<Seat>,
    /// Consensus, where two assessors score.
    pub consensus: Vec<ScoreView>,
    /// Whether two assessors score.
    pub needs_two: bool,
    /// The seat from which the viewer scores or would score.
    pub own_seat: Option<Seat>,
    /// Total of the viewer's own marks when complete but not yet signed; shown as provisional.
    pub provisional: Option<Decimal>,
    /// Criteria under their threshold.
    pub under_threshold: Vec<CriterionId>,
    /// Whether the total reaches the minimum of the set; `None` while incomplete.
    pub reaches_minimum: Option<bool>,
    /// Result targets of the card with their marks.
    pub target_marks: Vec<TargetMarkView>,
    /// Version of the plan by whose rules it is judged.
    pub plan_version: u32,
    /// The plan of that version, where it is no longer the one in force (BR16).
    pub older_plan: Option<Arc<Plan>>,
    /// Criteria set and version that it was scored with; nothing while it goes by the set in force.
    pub scored_with: Option<(String, u32)>,
    /// The criteria set by which it is screened, scored and decided.
    pub criteria: Arc<CriteriaSet>,
    /// Indicator targets.
    pub targets: Vec<(IndicatorId, u64)>,
    /// Proposal.
    pub proposal: Option<ProposalView>,
    /// Decision.
    pub decision: Option<DecisionView>,
    /// Correction requests, oldest first.
    pub corrections: Vec<CorrectionView>,
    /// Why it was last returned, while it is returned.
    pub returned: Option<Reason>,
    /// Comments.
    pub comments: Vec<Reason>,
    /// What happened, newest first.
    pub history: Vec<HistoryLine>,
    /// What the same body had before.
    pub earlier: Vec<EarlierView>,
    /// Conflicts of interest of others.
    pub conflicts: Vec<(Handle, String)>,
    /// Highest amount at the base rate, and at the raised rate where the card has one.
    pub highest: (Money, Option<Money>),
    /// Revisions of the application, oldest first, each with what it changed.
    pub revisions: Vec<RevisionView>,
    /// What was judged on an older revision and is to be looked at again, as far as the viewer may see it.
    pub stale: Vec<Judgement>,
    /// Why it is in its handling lane.
    pub lane: LaneView,
    /// What the sources say of a grant of the past.
    pub past: Option<PastView>,
    /// Record that last changed it.
    pub changed: u64,
}

/// A grant of the past, as far as the sources know it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PastView {
    /// The grant as it was announced.
    pub grant: Box<PastGrant>,
    /// What it is for, in our words, where a source describes it.
    pub purpose: Option<Text>,
}

/// Facts of the application.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ApplicationView {
    /// Summary.
    pub summary: String,
    /// Language of handling.
    pub language: CaseLanguage,
    /// Arrival.
    pub received_at: DateTime<Utc>,
    /// Who applies.
    pub applicant: Applicant,
    /// Partners.
    pub partners: Vec<Applicant>,
    /// First and last day.
    pub dates: (NaiveDate, NaiveDate),
    /// How costs are calculated.
    pub cost_model: CostModel,
    /// Costs.
    pub costs: Costs,
    /// EUR asked for.
    pub requested: Money,
    /// Share claimed.
    pub rate: Rate,
    /// Grounds claimed.
    pub grounds: Vec<Ground>,
    /// Other financing named.
    pub other_funding: Vec<Instrument>,
    /// Pot.
    pub pot: Pot,
}

/// A finding with its settlement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FindingView {
    /// Rule.
    pub rule: String,
    /// Severity.
    pub severity: Severity,
    /// Text.
    pub text: Message,
    /// Source.
    pub source: String,
    /// Who settled it and why.
    pub settled: Option<Reason>,
}

/// A gate with its mark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GateView {
    /// Gate.
    pub id: GateId,
    /// Passed, failed, or not marked.
    pub pass: Option<bool>,
    /// Who marked it and why.
    pub reason: Option<Reason>,
}

/// One assessor's scores.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetView {
    /// Seat.
    pub seat: Seat,
    /// Assessor.
    pub by: Handle,
    /// Whether signed.
    pub signed: bool,
    /// Scores in the order of the set.
    pub scores: Vec<ScoreView>,
}

/// One criterion's score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScoreView {
    /// Criterion.
    pub criterion: CriterionId,
    /// Score.
    pub value: Option<Points>,
    /// Reason.
    pub reason: Option<Reason>,
    /// Earlier entries, oldest first; a rescore adds.
    pub earlier: Vec<(Points, Reason)>,
}

/// A proposal with its reasons.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProposalView {
    /// Grant, partial, reserve or reject.
    pub kind: DecisionKind,
    /// EUR.
    pub amount: Money,
    /// EU share.
    pub rate: Rate,
    /// Grounds for 90 %.
    pub grounds: Vec<Ground>,
    /// Presenting officer.
    pub by: Handle,
    /// Reasons.
    pub reason: Option<Reason>,
    /// Conditions, listed reasons, and why it goes against the order.
    pub terms: Terms,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DecisionView {
    /// Grant, partial, reserve or reject.
    pub kind: DecisionKind,
    /// EUR.
    pub amount: Money,
    /// Why it is less than was proposed.
    pub less_why: Option<String>,
    /// Decision-maker and time; unknown for grants of the past.
    pub by: Option<(Handle, DateTime<Utc>)>,
    /// When the applicant was notified.
    pub notified_at: Option<DateTime<Utc>>,
    /// Codes, where it is a rejection.
    pub reason_codes: Vec<ReasonCode>,
    /// Last day on which a correction may be requested.
    pub correction_until: Option<NaiveDate>,
}

/// One line of a case's history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HistoryLine {
    /// Journal record.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: Handle,
    /// What.
    pub event: Recorded,
    /// Whether it was taken back.
    pub undone: bool,
}

/// Something that the same body had before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EarlierView {
    /// Title or short description.
    pub title: Text,
    /// Fund, or code of the round.
    pub fund: String,
    /// Name of the round, for a case of this store.
    pub round: Option<Text>,
    /// First and last day.
    pub dates: (Option<NaiveDate>, Option<NaiveDate>),
    /// EUR.
    pub amount: Option<Money>,
    /// Case in this store, where it is one.
    pub case: Option<Reference>,
    /// Where in the sources; empty for a case of this store.
    pub source: String,
}

impl EarlierView {
    /// The name of the fund or of the round.
    pub fn from(&self, lang: Lang) -> &str {
        self.round.as_ref().map_or(&self.fund, |round| round.get(lang))
    }
}

/// The case as `viewer` sees it; `file` is asked for only when there is something to show.
pub fn case(state: &State, viewer: &Viewer, reference: &str, file: impl FnOnce() -> CaseFile) -> Option<CaseView> {
    let head = state.case(reference)?;
    let seen = Seen::new(state, viewer, head);
    let row = Row::of(&seen);
    let full = seen.head().map(|head| Box::new(full(state, viewer, head, file())));
    Some(CaseView { row, full })
}

fn full(state: &State, viewer: &Viewer, head: &CaseHead, file: CaseFile) -> FullCase {
    let set = state.set_of(head);
    let (visible, hidden): (Vec<Seat>, Vec<Seat>) =
        head.sheets.keys().partition(|seat| sheet_visible(state, viewer, head, **seat));
    let own = head.sheets.iter().find(|(_, sheet)| sheet.by == viewer.handle);
    let marks = own.map(|(_, sheet)| &sheet.marks).or(head.marks(set));
    let consensus_open = hidden.is_empty();
    FullCase {
        application: application(head, &file),
        findings: findings(state, head, &file),
        gates: set.gates.iter().map(|gate| gate_view(head, &file, &gate.id)).collect(),
        sheets: visible.iter().map(|seat| sheet_view(state, head, &file, *seat)).collect(),
        hidden_sheets: hidden,
        consensus: if head.needs_two(set) && consensus_open {
            let marks = |id: &CriterionId| head.consensus.get(id).copied();
            set.criteria.iter().map(|criterion| score_view(&file, None, &criterion.id, marks(&criterion.id))).collect()
        } else {
            Vec::new()
        },
        needs_two: head.needs_two(set),
        own_seat: own_seat(state, viewer, head),
        provisional: own
            .filter(|(_, sheet)| !sheet.signed)
            .and_then(|(_, sheet)| Total::of(set, &sheet.marks))
            .map(Total::percent),
        under_threshold: marks
            .map(|m| under_threshold(set, m).iter().map(|c| c.id.clone()).collect())
            .unwrap_or_default(),
        reaches_minimum: head.total(set).map(|total| crate::domain::scoring::reaches_minimum(set, total)),
        target_marks: target_marks(state, viewer, head, &file),
        plan_version: head.plan_version,
        older_plan: Some(state.plan_of(head)).filter(|plan| !Arc::ptr_eq(plan, &state.plan)).cloned(),
        scored_with: head.scored_with.clone(),
        criteria: Arc::clone(set),
        targets: head.targets.clone(),
        proposal: head.decision.proposal.as_ref().filter(|_| !head.past).map(|proposal| ProposalView {
            kind: proposal.kind,
            amount: proposal.amount,
            rate: proposal.rate,
            grounds: proposal.grounds.clone(),
            by: proposal.by.clone(),
            reason: file.proposal.clone(),
            terms: proposal.terms.clone(),
        }),
        decision: decision(state, head),
        corrections: corrections(&file),
        returned: file.returned.clone().filter(|_| head.decision.progress == Progress::Returned),
        comments: file.comments.clone(),
        earlier: earlier(state, viewer, head),
        conflicts: head
            .conflicts
            .iter()
            .map(|who| (who.clone(), file.conflicts.get(who).map(|r| r.text.clone()).unwrap_or_default()))
            .collect(),
        highest: highest(state, head),
        revisions: revisions(&file),
        stale: stale(state, viewer, head),
        lane: lane(state, head, &file),
        past: past_view(state, &file),
        changed: head.changed,
        history: history(state, viewer, file),
    }
}

fn past_view(state: &State, file: &CaseFile) -> Option<PastView> {
    let grant = past(file)?;
    let described =
        state.earlier.iter().find(|project| project.linked_grant.as_deref() == Some(grant.reference.as_str()));
    Some(PastView { grant, purpose: described.map(|project| project.description.clone()) })
}

fn application(head: &CaseHead, file: &CaseFile) -> ApplicationView {
    ApplicationView {
        summary: file.summary.clone(),
        language: head.language,
        received_at: head.received_at,
        applicant: head.applicant.clone(),
        partners: head.partners.clone(),
        dates: head.dates,
        cost_model: head.cost_model,
        costs: head.costs,
        requested: head.requested,
        rate: head.rate,
        grounds: head.grounds.clone(),
        other_funding: head.other_funding.clone(),
        pot: head.pot,
    }
}

fn findings(state: &State, head: &CaseHead, file: &CaseFile) -> Vec<FindingView> {
    let found = state.findings_of(head).into_iter();
    found
        .map(|finding| FindingView {
            settled: file.settled.get(finding.rule).filter(|_| head.settled.contains(finding.rule)).cloned(),
            rule: finding.rule.to_owned(),
            severity: finding.severity,
            text: finding.text,
            source: finding.source,
        })
        .collect()
}

fn gate_view(head: &CaseHead, file: &CaseFile, id: &GateId) -> GateView {
    let pass = head.gates.get(id).map(|(pass, _)| *pass);
    GateView { id: id.clone(), pass, reason: file.gates.get(id).filter(|_| pass.is_some()).cloned() }
}

fn sheet_view(state: &State, head: &CaseHead, file: &CaseFile, seat: Seat) -> SheetView {
    let sheet = head.sheets.get(&seat).cloned().unwrap_or_default();
    let scores = state.set_of(head).criteria.iter();
    let scores = scores.map(|c| score_view(file, Some(seat), &c.id, sheet.marks.get(&c.id).copied())).collect();
    SheetView { seat, by: sheet.by, signed: sheet.signed, scores }
}

fn score_view(file: &CaseFile, seat: Option<Seat>, criterion: &CriterionId, value: Option<Points>) -> ScoreView {
    let mut entries: Vec<_> =
        file.scores.iter().filter(|e| e.seat == seat && e.criterion == *criterion && !e.undone).collect();
    let current = if value.is_some() { entries.pop() } else { None };
    ScoreView {
        criterion: criterion.clone(),
        value,
        reason: current.map(|entry| entry.reason.clone()),
        earlier: entries.into_iter().map(|entry| (entry.value, entry.reason.clone())).collect(),
    }
}

/// The seat that the viewer has, or would take by beginning to score.
fn own_seat(state: &State, viewer: &Viewer, head: &CaseHead) -> Option<Seat> {
    let held = [Seat::A, Seat::B].into_iter().find(|seat| head.seats.get(seat) == Some(&viewer.handle));
    let officer = viewer.roles.contains(&crate::domain::vocabulary::Role::Officer);
    let free = || head.assessor_seats(state.set_of(head)).iter().copied().find(|seat| !head.seats.contains_key(seat));
    held.or_else(|| if officer { free() } else { None })
}

fn decision(state: &State, head: &CaseHead) -> Option<DecisionView> {
    let decided = &head.decision;
    let granted = decided.granted?;
    if matches!(decided.progress, Progress::Open | Progress::Proposed | Progress::Submitted | Progress::Returned) {
        return None;
    }
    Some(DecisionView {
        kind: decided.kind().unwrap_or(DecisionKind::Grant),
        amount: granted,
        less_why: decided.less_why.clone(),
        by: decided.by.clone(),
        notified_at: decided.notified_at,
        reason_codes: match (&decided.amended, &decided.proposal) {
            (Some(amended), _) => amended.reason_codes.clone(),
            (None, Some(proposal)) => proposal.terms.reason_codes.clone(),
            (None, None) => Vec::new(),
        },
        correction_until: decided
            .notified_at
            .filter(|_| !head.past)
            .map(|notified| last_day(notified, &state.set_of(head).set)),
    })
}

fn highest(state: &State, head: &CaseHead) -> (Money, Option<Money>) {
    use crate::domain::plan::Card;
    let cap = |rate: Rate| head.costs.total.percent_floor(rate.percent()).min(head.requested);
    match state.plan_of(head).card(head.action.as_str()) {
        Some(Card::Action(action)) => (cap(action.base_rate), action.raised_rate.map(cap)),
        Some(Card::Operating(support)) => (cap(support.rate), None),
        None => (cap(Rate::R75), None),
    }
}

/// Earlier projects of the same body, and its other cases that the viewer may see.
fn earlier(state: &State, viewer: &Viewer, head: &CaseHead) -> Vec<EarlierView> {
    let name = &head.applicant.name;
    let projects = state.earlier.iter().filter(|project| project.is_of(name)).map(|project| EarlierView {
        title: project.title.as_deref().map_or_else(|| project.description.clone(), Text::same),
        fund: project.fund.clone(),
        round: None,
        dates: (project.start, project.end),
        amount: project.amount,
        case: project.linked_grant.as_deref().map(Reference::from),
        source: project.source.clone(),
    });
    // Every spelling of this body, put together once: folding names anew for each case would take longer than a frame.
    let mut spellings: BTreeSet<String> = BTreeSet::from([folded(name)]);
    spellings
        .extend(state.earlier.iter().filter(|project| project.is_of(name)).flat_map(|project| project.spellings()));
    let cases = state.cases.values().filter(|other| {
        other.reference != head.reference
            && !other.conflicts.contains(&viewer.handle)
            && spellings.contains(&folded(&other.applicant.name))
    });
    let cases = cases.map(|other| EarlierView {
        title: Text::same(&other.title),
        fund: other.round.to_string(),
        round: Some(state.round_name(&other.round)),
        dates: (Some(other.dates.0), Some(other.dates.1)),
        amount: other.decision.granted,
        case: Some(other.reference.clone()),
        source: String::new(),
    });
    projects.chain(cases).collect()
}

fn history(state: &State, viewer: &Viewer, file: CaseFile) -> Vec<HistoryLine> {
    let lines = file.history.into_iter().rev();
    lines
        .filter(|entry| may_see_event(state, viewer, &entry.stamp.by, &entry.event))
        .map(|entry| HistoryLine {
            seq: entry.stamp.seq,
            at: entry.stamp.at,
            by: entry.stamp.by,
            event: short(entry.event),
            undone: entry.undone,
        })
        .collect()
}

/// A history line needs no application text beside it; the case shows that already.
fn short(event: Recorded) -> Recorded {
    match event {
        Recorded::Known(mut event) => {
            if let Event::CaseImported { application, .. } | Event::CaseRevised { application, .. } = &mut *event {
                application.summary = String::new();
            }
            Recorded::Known(event)
        }
        unknown => unknown,
    }
}
