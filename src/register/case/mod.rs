//! A case as it is kept in memory: everything that judging, lists and money need, no long texts.

mod arrival;
mod checked;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::application::{Applicant, Costs};
use crate::domain::code::{ActionCode, CriterionId, GateId, Handle, IndicatorId, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::ledger::{Position, Stage};
use crate::domain::money::Money;
use crate::domain::scoring::{Marks, Total};
use crate::domain::vocabulary::{
    CaseLanguage, CostModel, DecisionKind, Ground, Instrument, Lane, Pot, Rate, Seat, Status, TargetMark,
};
use crate::register::decided::{Decided, Progress};
use crate::register::judgement::Judgement;
use crate::register::reversible::Reversible;

/// The head of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseHead {
    /// Reference.
    pub reference: Reference,
    /// Round.
    pub round: RoundId,
    /// Action or operating support; empty where the sources do not tell it (a past grant).
    pub action: ActionCode,
    /// Envelope that pays for it.
    pub scope: Scope,
    /// Project grant or operating support.
    pub pot: Pot,
    /// Title.
    pub title: String,
    /// Language of handling.
    pub language: CaseLanguage,
    /// Arrival.
    pub received_at: DateTime<Utc>,
    /// Whether it arrived outside the round's known window.
    pub late: bool,
    /// Who applies.
    pub applicant: Applicant,
    /// Partners.
    pub partners: Vec<Applicant>,
    /// First and last day of the project.
    pub dates: (NaiveDate, NaiveDate),
    /// How costs are calculated.
    pub cost_model: CostModel,
    /// Costs.
    pub costs: Costs,
    /// EUR asked for.
    pub requested: Money,
    /// Share claimed.
    pub rate: Rate,
    /// Grounds claimed for 90 %.
    pub grounds: Vec<Ground>,
    /// Other financing named.
    pub other_funding: Vec<Instrument>,
    /// Indicator targets as they stand.
    pub targets: Vec<(IndicatorId, u64)>,
    /// Who sits on the case.
    pub seats: BTreeMap<Seat, Handle>,
    /// Gates that were marked: passed or not, and by whom.
    pub gates: BTreeMap<GateId, (bool, Handle)>,
    /// Scores of the assessors.
    pub sheets: BTreeMap<Seat, Sheet>,
    /// Consensus of two assessors.
    pub consensus: Marks,
    /// Everybody who ever scored it; never shrinks, so that undo opens no way around four eyes.
    pub scored_by: BTreeSet<Handle>,
    /// Everybody who ever proposed or submitted it.
    pub proposed_by: BTreeSet<Handle>,
    /// Whether an answer to a supplement request is awaited.
    pub supplement: bool,
    /// People who may not see or touch it.
    pub conflicts: BTreeSet<Handle>,
    /// Tags.
    pub tags: BTreeSet<String>,
    /// Findings that an officer settled.
    pub settled: BTreeSet<String>,
    /// Result targets of the card that were marked, by their number from 1: what each person says.
    pub target_marks: BTreeMap<u16, BTreeMap<Handle, TargetMark>>,
    /// Version of the plan by whose rules it is judged.
    pub plan_version: u32,
    /// Criteria set and version that it was scored with, from its first score or failed general criterion on.
    pub scored_with: Option<(String, u32)>,
    /// Proposal and decision.
    pub decision: Decided,
    /// What people can still take back, oldest first.
    pub reversible: Vec<Reversible>,
    /// Whether it is a grant of the past, shown and counted but not handled here.
    pub past: bool,
    /// Revision of the application, from 1.
    pub revision: u32,
    /// Mark of the newest summary, which itself is in the file of the case.
    pub summary_mark: u64,
    /// What was judged on an older revision and not looked at since.
    pub stale: BTreeSet<Judgement>,
    /// Handling lane by the rules of its criteria set.
    pub ruled: Lane,
    /// Handling lane as an officer set it.
    pub lane: Option<Lane>,
    /// Number of comments.
    pub comments: u32,
    /// Unsettled findings: blocking ones, and all of them. Kept so that lists need not check every case again.
    pub found: (u16, u16),
    /// Findings, settled or not: blocking ones, and all of them.
    pub all_found: (u16, u16),
    /// Number of its events, by which a reader of its file knows that all are there.
    pub events: u32,
    /// Record that last changed it.
    pub changed: u64,
    /// When that was.
    pub changed_at: DateTime<Utc>,
}

/// One assessor's scores.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// Who scores.
    pub by: Handle,
    /// Current marks.
    pub marks: Marks,
    /// Whether they are signed.
    pub signed: bool,
}

/// Why a case is not yet ranked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Missing {
    /// Gates without a mark.
    pub gates: Vec<GateId>,
    /// Number of criteria without a score, for each assessor who is needed and has any left.
    pub scores: BTreeMap<Seat, usize>,
    /// Assessors who have not signed.
    pub signatures: Vec<Seat>,
    /// Criteria without a consensus, where one is needed.
    pub consensus: usize,
}

impl Missing {
    /// Whether nothing is missing.
    pub fn nothing(&self) -> bool {
        self.gates.is_empty() && self.scores.is_empty() && self.signatures.is_empty() && self.consensus == 0
    }
}

impl CaseHead {
    /// The scores from one seat that count: not those of somebody who turned out to be disqualified.
    pub(super) fn counting_sheet(&self, seat: Seat) -> Option<&Sheet> {
        self.sheets.get(&seat).filter(|sheet| !self.conflicts.contains(&sheet.by))
    }

    /// Whether two assessors score it: by its criteria set, or because a second one was seated.
    pub fn needs_two(&self, set: &CriteriaSet) -> bool {
        set.set.assessors == 2 || self.seats.contains_key(&Seat::B) || self.sheets.contains_key(&Seat::B)
    }

    /// Assessors that are needed.
    pub fn assessor_seats(&self, set: &CriteriaSet) -> &'static [Seat] {
        if self.needs_two(set) { &[Seat::A, Seat::B] } else { &[Seat::A] }
    }

    /// Everything that stands between the case and its rank.
    pub fn missing(&self, set: &CriteriaSet) -> Missing {
        let mut missing = Missing::default();
        let stands = |judgement: Judgement| self.stands(&judgement);
        let marked = |id: &GateId| self.gates.contains_key(id) && stands(Judgement::Gate(id.clone()));
        let unmarked = set.gates.iter().filter(|gate| !marked(&gate.id));
        missing.gates = unmarked.map(|gate| gate.id.clone()).collect();
        for &seat in self.assessor_seats(set) {
            let sheet = self.counting_sheet(seat);
            let scored = sheet.map_or(0, |sheet| {
                let counts =
                    |id: &CriterionId| sheet.marks.contains_key(id) && stands(Judgement::Score(seat, id.clone()));
                set.criteria.iter().filter(|criterion| counts(&criterion.id)).count()
            });
            if scored < set.criteria.len() {
                missing.scores.insert(seat, set.criteria.len() - scored);
            }
            if !sheet.is_some_and(|sheet| sheet.signed) {
                missing.signatures.push(seat);
            }
        }
        if self.needs_two(set) {
            let agreed = |id: &CriterionId| self.consensus.contains_key(id) && stands(Judgement::Consensus(id.clone()));
            missing.consensus = set.criteria.iter().filter(|criterion| !agreed(&criterion.id)).count();
        }
        missing
    }

    /// Whether anything on it was made by a criteria set: scores, a failed general criterion, a proposal.
    pub fn is_assessed(&self) -> bool {
        let scored = self.sheets.values().any(|sheet| !sheet.marks.is_empty()) || !self.consensus.is_empty();
        scored || self.failed_gates().next().is_some() || self.decision.progress != Progress::Open
    }

    /// Gates that were failed.
    pub fn failed_gates(&self) -> impl Iterator<Item = &GateId> {
        self.gates.iter().filter(|(_, (pass, _))| !pass).map(|(gate, _)| gate)
    }

    /// The marks that count: the consensus of two assessors, or the signed sheet of one.
    pub fn marks(&self, set: &CriteriaSet) -> Option<&Marks> {
        if self.needs_two(set) {
            return Some(&self.consensus).filter(|_| self.sheets.values().all(|sheet| sheet.signed));
        }
        self.counting_sheet(Seat::A).filter(|sheet| sheet.signed).map(|sheet| &sheet.marks)
    }

    /// The total that counts; `None` while anything is missing.
    pub fn total(&self, set: &CriteriaSet) -> Option<Total> {
        if !self.missing(set).nothing() || self.failed_gates().next().is_some() {
            return None;
        }
        Total::of(set, self.marks(set)?)
    }

    /// Where the case stands.
    pub fn status(&self, set: &CriteriaSet) -> Status {
        match self.decision.progress {
            Progress::Proposed => Status::Proposed,
            Progress::Submitted => Status::Submitted,
            Progress::Returned => Status::Returned,
            Progress::Approved => Status::Approved,
            Progress::Notified => Status::Notified,
            Progress::Correction => Status::Correction,
            Progress::Declined => Status::Declined,
            Progress::Withdrawn => Status::Withdrawn,
            Progress::Open => self.open_status(set),
        }
    }

    fn open_status(&self, set: &CriteriaSet) -> Status {
        if self.late && !self.settled.contains("late") {
            return Status::Late;
        }
        if self.supplement {
            return Status::Supplement;
        }
        if self.failed_gates().next().is_some() {
            return Status::Ineligible;
        }
        let missing = self.missing(set);
        if missing.nothing() {
            return Status::Ranked;
        }
        if missing.gates.is_empty() && missing.scores.is_empty() && missing.signatures.is_empty() {
            return Status::Consensus;
        }
        if missing.gates.is_empty() || !self.sheets.is_empty() {
            return Status::Scoring;
        }
        if self.gates.is_empty() && self.seats.is_empty() { Status::Received } else { Status::Screening }
    }

    /// Whether facts, scores and proposals can no longer be changed.
    pub fn locked(&self) -> bool {
        let open = matches!(self.decision.progress, Progress::Open | Progress::Proposed | Progress::Returned);
        !open || self.decision.from_reserve
    }

    /// What the case contributes to its envelope.
    pub fn position(&self) -> Position {
        let decision = &self.decision;
        let stage = match decision.progress {
            Progress::Open | Progress::Declined | Progress::Withdrawn => Stage::Free,
            Progress::Proposed | Progress::Returned => Stage::Proposed,
            Progress::Submitted => Stage::Submitted,
            Progress::Approved | Progress::Notified | Progress::Correction => Stage::Approved,
        };
        let kind = decision.kind();
        let bound = decision.granted.or(decision.proposal.as_ref().map(|proposal| proposal.amount)).unwrap_or_default();
        let grants = kind.is_some_and(DecisionKind::grants_money) && stage != Stage::Free;
        let reserved = kind == Some(DecisionKind::Reserve) && stage != Stage::Free;
        let out = matches!(decision.progress, Progress::Declined | Progress::Withdrawn)
            || (self.late && !self.settled.contains("late"))
            || (stage == Stage::Approved && kind == Some(DecisionKind::Reject));
        Position {
            stage: if grants { stage } else { Stage::Free },
            amount: if grants { bound } else { Money::ZERO },
            reserve: if reserved { bound } else { Money::ZERO },
            requested: if out { Money::ZERO } else { self.requested },
            counted: true,
        }
    }
}
