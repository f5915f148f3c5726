//! What a decision document says of a case: facts, scores, reasons and the decision, for whoever may see the case.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::Viewer;
use super::correction::{CorrectionView, corrections};
use crate::domain::code::{CriterionId, GateId, Handle, ReasonCode, Reference};
use crate::domain::criteria::{CriteriaSet, Points};
use crate::domain::history::PastGrant;
use crate::domain::money::Money;
use crate::domain::person::PersonName;
use crate::domain::plan::Plan;
use crate::domain::scoring::Total;
use crate::domain::text::{Lang, Text};
use crate::domain::vocabulary::{DecisionKind, Rate, Seat};
use crate::register::case::CaseHead;
use crate::register::decided::{Progress, Proposal};
use crate::register::event::{Event, Recorded};
use crate::register::file::CaseFile;
use crate::register::state::State;
use crate::register::terms::Terms;

/// What a document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// The decision on the application.
    Decision,
    /// The decision on a request for correction.
    Correction,
}

/// Why a case has no decision document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDocument {
    /// There is no such case.
    Unknown,
    /// The asker has a conflict of interest with it.
    Conflict,
    /// Nothing is proposed yet.
    Undecided,
    /// The applicant withdrew before anything was decided.
    Withdrawn,
}

/// Somebody whom a document names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// Account.
    pub handle: Handle,
    /// What they were called when the document was made; nothing where nobody had said so.
    pub name: Option<PersonName>,
}

impl Signatory {
    fn of(state: &State, handle: &Handle) -> Self {
        Self { handle: handle.clone(), name: state.name_of(handle).cloned() }
    }

    /// As a document writes them.
    pub fn written(&self, lang: Lang) -> String {
        self.name.as_ref().and_then(|name| name.written(lang)).unwrap_or_else(|| self.handle.to_string())
    }
}

/// Everything that a decision document says.
#[derive(Debug, Clone)]
pub struct DocumentFacts {
    /// The decision, or the decision on its correction.
    pub matter: Matter,
    /// Whether it is only proposed yet.
    pub draft: bool,
    /// Whether the store is for training.
    pub training: bool,
    /// The case.
    pub head: Arc<CaseHead>,
    /// The plan by whose rules it was judged.
    pub plan: Arc<Plan>,
    /// The criteria by which it was judged.
    pub criteria: Arc<CriteriaSet>,
    /// Name of the round.
    pub round: Text,
    /// Grant, partial, reserve, reject.
    pub kind: DecisionKind,
    /// EUR.
    pub amount: Money,
    /// EU share.
    pub rate: Rate,
    /// Listed reasons of a rejection.
    pub reason_codes: Vec<ReasonCode>,
    /// The officer's own words.
    pub reasons: String,
    /// Gates that were failed, with the reasons.
    pub failed_gates: Vec<(GateId, String)>,
    /// The scores that count, in the order of the set, with the reasons.
    pub scores: Vec<(CriterionId, Points, String)>,
    /// The total that counts.
    pub total: Option<Total>,
    /// Presenting officer.
    pub presenter: Option<Signatory>,
    /// Decision-maker, and when; nobody yet for a draft, nobody known for a grant of the past.
    pub decided: Option<(Signatory, DateTime<Utc>)>,
    /// The date that the document bears.
    pub dated: Option<DateTime<Utc>>,
    /// Whether the decision is set aside and the case is handled again.
    pub set_aside: bool,
    /// The request for correction, and the decision that it is about.
    pub correction: Option<(CorrectionView, DecisionKind, Money)>,
    /// The announced grant, for one of the past.
    pub past: Option<Box<PastGrant>>,
}

/// What the document of a case says now, for `viewer`; for nobody in particular where there is none, as when a store
/// proves its own documents.
///
/// # Errors
/// Why there is no document.
pub fn document(
    state: &State,
    viewer: Option<&Viewer>,
    reference: &Reference,
    file: &CaseFile,
) -> Result<DocumentFacts, NoDocument> {
    let head = state.case(reference.as_str()).ok_or(NoDocument::Unknown)?;
    if viewer.is_some_and(|viewer| head.conflicts.contains(&viewer.handle)) {
        return Err(NoDocument::Conflict);
    }
    let decided = &head.decision;
    if decided.progress == Progress::Withdrawn && decided.granted.is_none() {
        return Err(NoDocument::Withdrawn);
    }
    let set_aside = decided.is_set_aside();
    let proposal = match &decided.proposal {
        Some(proposal) => proposal.clone(),
        None => earlier_proposal(file).filter(|_| set_aside).ok_or(NoDocument::Undecided)?,
    };
    let draft = decided.granted.is_none() && !set_aside;
    let answered = decided.correction.as_ref().filter(|correction| correction.decided.is_some());
    let matter = if answered.is_some() { Matter::Correction } else { Matter::Decision };
    let correction = answered.and_then(|correction| {
        let view = corrections(file).pop()?;
        Some((view, correction.of.0, correction.of.1))
    });
    let signatory = |who: &Handle| Signatory::of(state, who);
    let (maker, dated) = match answered.and_then(|correction| correction.decided.clone()) {
        Some((who, at)) => (Some((who, at)), Some(at)),
        None => (decided.by.clone(), decided.by.as_ref().map(|(_, at)| *at)),
    };
    let proposed = file.proposal.as_ref();
    let amended = decided.amended.as_ref().map(|amended| amended.reason_codes.clone());
    Ok(DocumentFacts {
        matter,
        draft,
        training: state.is_demo(),
        plan: Arc::clone(state.plan_of(head)),
        criteria: Arc::clone(state.set_of(head)),
        round: state.rounds().into_iter().find(|(id, _)| *id == head.round).map(|(_, name)| name).unwrap_or_default(),
        set_aside,
        kind: decided.kind().unwrap_or(proposal.kind),
        amount: decided.granted.unwrap_or(proposal.amount),
        rate: proposal.rate,
        reason_codes: amended.unwrap_or_else(|| proposal.terms.reason_codes.clone()),
        reasons: match correction.as_ref().and_then(|(view, _, _)| view.outcome.as_ref()) {
            Some(outcome) => outcome.reason.text.clone(),
            None => proposed.map(|reason| reason.text.clone()).unwrap_or_default(),
        },
        failed_gates: failed_gates(state, head, file),
        scores: scores(state, head, file),
        total: if head.past { None } else { head.total(state.set_of(head)) },
        presenter: Some(signatory(&proposal.by)).filter(|_| !head.past),
        decided: maker.filter(|_| !draft).map(|(who, at)| (signatory(&who), at)),
        dated: dated.filter(|_| !draft).or(decided.notified_at.filter(|_| head.past)).or(proposed.map(|r| r.at)),
        correction,
        past: past(file),
        head: Arc::clone(head),
    })
}

/// The proposal of a decision that was set aside: the case has none any more, its history has.
fn earlier_proposal(file: &CaseFile) -> Option<Proposal> {
    let told = file.history.iter().rev().filter(|entry| !entry.undone);
    told.filter_map(|entry| match &entry.event {
        Recorded::Known(event) => Some((&entry.stamp, &**event)),
        Recorded::Unknown(_) => None,
    })
    .find_map(|(stamp, event)| match event {
        Event::Proposed { decision, amount, rate, reason_codes, .. } => Some(Proposal {
            kind: *decision,
            amount: *amount,
            rate: *rate,
            grounds: Vec::new(),
            by: stamp.by.clone(),
            terms: Terms { reason_codes: reason_codes.clone(), ..Terms::default() },
        }),
        _ => None,
    })
}

fn failed_gates(state: &State, head: &CaseHead, file: &CaseFile) -> Vec<(GateId, String)> {
    let failed: Vec<&GateId> = head.failed_gates().collect();
    let gates = state.set_of(head).gates.iter().map(|gate| &gate.id).filter(|gate| failed.contains(gate));
    gates.map(|gate| (gate.clone(), file.gates.get(gate).map(|why| why.text.clone()).unwrap_or_default())).collect()
}

/// The scores that make the total: the consensus where two assessors scored, otherwise those of the one.
fn scores(state: &State, head: &CaseHead, file: &CaseFile) -> Vec<(CriterionId, Points, String)> {
    let set = state.set_of(head);
    if head.total(set).is_none() || head.past {
        return Vec::new();
    }
    let Some(marks) = head.marks(set) else { return Vec::new() };
    let seat = if head.needs_two(set) { None } else { Some(Seat::A) };
    let of = |id: &CriterionId| {
        let why = file.score_reason(seat, id).map(|entry| entry.reason.text.clone()).unwrap_or_default();
        marks.get(id).map(|points| (id.clone(), *points, why))
    };
    set.criteria.iter().filter_map(|criterion| of(&criterion.id)).collect()
}

/// The announced grant of a case of the past.
pub fn past(file: &CaseFile) -> Option<Box<PastGrant>> {
    file.history.iter().find_map(|entry| match &entry.event {
        Recorded::Known(event) => match &**event {
            Event::PastGrantRecorded { grant, .. } => Some(grant.clone()),
            _ => None,
        },
        Recorded::Unknown(_) => None,
    })
}
