//! What has happened: the words of the journal. Names and fields hold for ever; new fields have defaults.

mod recorded;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use self::recorded::{Recorded, read_events};
use crate::domain::application::Application;
use crate::domain::code::{CriterionId, GateId, Handle, IndicatorId, ReasonCode, Reference, RoundId, Scope};
use crate::domain::criteria::{CriteriaSet, Points};
use crate::domain::history::{EarlierProject, PastGrant, PastRoundHead};
use crate::domain::money::Money;
use crate::domain::person::PersonName;
use crate::domain::plan::Plan;
use crate::domain::template::Template;
use crate::domain::vocabulary::{DecisionKind, Ground, Lane, Rate, Role, Seat, StoreKind, TargetMark};
use crate::register::judgement::Judgement;
use crate::register::seal::DocumentSeal;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the fields say what they are, and commands of the same names document them")]
pub enum Event {
    StoreFounded {
        store: String,
        store_kind: StoreKind,
        format: u32,
        default_person: Option<Handle>,
    },
    PlanLoaded {
        plan: Box<Plan>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
    CriteriaLoaded {
        criteria: Box<CriteriaSet>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
    TemplateLoaded {
        template: Box<Template>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
    HistoryRecorded {
        projects: Vec<EarlierProject>,
    },
    PastRoundRecorded {
        round: PastRoundHead,
    },
    PastGrantRecorded {
        case: Reference,
        round: RoundId,
        decided_at: DateTime<Utc>,
        grant: Box<PastGrant>,
    },
    CaseImported {
        case: Reference,
        late: bool,
        application: Box<Application>,
    },
    /// A corrected application takes the place of the older one.
    CaseRevised {
        case: Reference,
        revision: u32,
        why: String,
        application: Box<Application>,
    },
    /// What was judged on an older revision still stands.
    JudgementConfirmed {
        case: Reference,
        judgement: Judgement,
        why: String,
    },
    LaneSet {
        case: Reference,
        lane: Lane,
        why: String,
    },
    /// The shelf had seen another or a longer journal than there is; it was set aside at `place`.
    ShelfSetAside {
        witness_seq: u64,
        witness_hash: String,
        place: String,
    },
    RoundOpened {
        round: RoundId,
        at: DateTime<Utc>,
    },
    RoundClosed {
        round: RoundId,
        at: DateTime<Utc>,
    },
    RoleGranted {
        handle: Handle,
        role: Role,
    },
    RoleRevoked {
        handle: Handle,
        role: Role,
    },
    PersonNamed {
        handle: Handle,
        name: PersonName,
    },
    /// The clock of a training store was moved; what comes after is not before this.
    ClockMoved {
        to: DateTime<Utc>,
    },
    Assigned {
        case: Reference,
        handle: Handle,
        seat: Seat,
    },
    Unassigned {
        case: Reference,
        handle: Handle,
        seat: Seat,
    },
    ConflictDeclared {
        case: Reference,
        handle: Handle,
        why: String,
    },
    ConflictLifted {
        case: Reference,
        handle: Handle,
        why: String,
    },
    GateMarked {
        case: Reference,
        gate: GateId,
        pass: bool,
        why: String,
    },
    SupplementAsked {
        case: Reference,
        why: String,
    },
    SupplementReceived {
        case: Reference,
        why: String,
    },
    FindingSettled {
        case: Reference,
        rule: String,
        why: String,
    },
    Scored {
        case: Reference,
        seat: Seat,
        criterion: CriterionId,
        value: Points,
        why: String,
    },
    Signed {
        case: Reference,
        seat: Seat,
    },
    ConsensusReached {
        case: Reference,
        criterion: CriterionId,
        value: Points,
        why: String,
    },
    TargetSet {
        case: Reference,
        indicator: IndicatorId,
        value: u64,
    },
    TargetRemoved {
        case: Reference,
        indicator: IndicatorId,
    },
    PlanMoved {
        case: Reference,
        version: u32,
        why: String,
    },
    TargetMarked {
        case: Reference,
        target: u16,
        mark: TargetMark,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    Tagged {
        case: Reference,
        tag: String,
    },
    Untagged {
        case: Reference,
        tag: String,
    },
    Commented {
        case: Reference,
        text: String,
    },
    Proposed {
        case: Reference,
        decision: DecisionKind,
        amount: Money,
        rate: Rate,
        grounds: Vec<Ground>,
        why: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        conditions: Vec<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        reason_codes: Vec<ReasonCode>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        deviation: Option<String>,
    },
    Submitted {
        case: Reference,
    },
    Approved {
        case: Reference,
        amount: Money,
        /// Why less is granted than was proposed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    Returned {
        case: Reference,
        why: String,
    },
    Notified {
        case: Reference,
        /// Hashes of the document that the applicant gets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Box<DocumentSeal>>,
    },
    Withdrawn {
        case: Reference,
        why: String,
    },
    Declined {
        case: Reference,
        why: String,
    },
    CarriedOver {
        from: RoundId,
        to: RoundId,
        scope: Scope,
        amount: Money,
        why: String,
    },
    /// Takes back what the same person carried over under the sequence number `of`.
    CarryOverTakenBack {
        of: u64,
    },
    CorrectionAsked {
        case: Reference,
        why: String,
        /// Why it is handled although it came late.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        late_why: Option<String>,
    },
    CorrectionUpheld {
        case: Reference,
        why: String,
        /// Hashes of the document that the applicant gets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Box<DocumentSeal>>,
    },
    /// The rejection of a case that was never scored is set aside, and the case is handled again.
    CorrectionReopened {
        case: Reference,
        why: String,
        /// Hashes of the document that the applicant gets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Box<DocumentSeal>>,
    },
    CorrectionAmended {
        case: Reference,
        decision: DecisionKind,
        amount: Money,
        why: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        reason_codes: Vec<ReasonCode>,
        /// Hashes of the document that the applicant gets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Box<DocumentSeal>>,
    },
    /// Takes back what the same person recorded for this case under the sequence number `of`.
    Undone {
        case: Reference,
        of: u64,
    },
}

/// Who recorded something, when, and as which entry of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stamp {
    /// Sequence number of the journal record.
    pub seq: u64,
    /// Time of the record.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: Handle,
}

impl Event {
    /// The case that it belongs to, if any.
    pub fn case(&self) -> Option<&Reference> {
        use Event as E;
        match self {
            E::PastGrantRecorded { case, .. }
            | E::CaseImported { case, .. }
            | E::CaseRevised { case, .. }
            | E::JudgementConfirmed { case, .. }
            | E::LaneSet { case, .. }
            | E::Assigned { case, .. }
            | E::Unassigned { case, .. }
            | E::ConflictDeclared { case, .. }
            | E::ConflictLifted { case, .. }
            | E::GateMarked { case, .. }
            | E::SupplementAsked { case, .. }
            | E::SupplementReceived { case, .. }
            | E::FindingSettled { case, .. }
            | E::Scored { case, .. }
            | E::Signed { case, .. }
            | E::ConsensusReached { case, .. }
            | E::TargetSet { case, .. }
            | E::TargetRemoved { case, .. }
            | E::TargetMarked { case, .. }
            | E::PlanMoved { case, .. }
            | E::Tagged { case, .. }
            | E::Untagged { case, .. }
            | E::Commented { case, .. }
            | E::Proposed { case, .. }
            | E::Submitted { case }
            | E::Approved { case, .. }
            | E::Returned { case, .. }
            | E::Notified { case, .. }
            | E::Withdrawn { case, .. }
            | E::Declined { case, .. }
            | E::CorrectionAsked { case, .. }
            | E::CorrectionUpheld { case, .. }
            | E::CorrectionReopened { case, .. }
            | E::CorrectionAmended { case, .. }
            | E::Undone { case, .. } => Some(case),
            E::StoreFounded { .. }
            | E::PlanLoaded { .. }
            | E::CriteriaLoaded { .. }
            | E::TemplateLoaded { .. }
            | E::PersonNamed { .. }
            | E::HistoryRecorded { .. }
            | E::PastRoundRecorded { .. }
            | E::ShelfSetAside { .. }
            | E::RoundOpened { .. }
            | E::RoundClosed { .. }
            | E::RoleGranted { .. }
            | E::RoleRevoked { .. }
            | E::CarriedOver { .. }
            | E::CarryOverTakenBack { .. }
            | E::ClockMoved { .. } => None,
        }
    }
}

impl Event {
    /// Where it makes a decision known to the applicant: the place for the seal of the document.
    pub fn seal_mut(&mut self) -> Option<&mut Option<Box<DocumentSeal>>> {
        match self {
            Event::Notified { document, .. }
            | Event::CorrectionUpheld { document, .. }
            | Event::CorrectionReopened { document, .. }
            | Event::CorrectionAmended { document, .. } => Some(document),
            _ => None,
        }
    }

    /// The seal of the document by which it made a decision known.
    pub fn seal(&self) -> Option<&DocumentSeal> {
        match self {
            Event::Notified { document, .. }
            | Event::CorrectionUpheld { document, .. }
            | Event::CorrectionReopened { document, .. }
            | Event::CorrectionAmended { document, .. } => document.as_deref(),
            _ => None,
        }
    }

    /// Whether it makes a decision known to the applicant.
    pub fn notifies(&self) -> bool {
        use Event as E;
        matches!(
            self,
            E::Notified { .. }
                | E::CorrectionUpheld { .. }
                | E::CorrectionReopened { .. }
                | E::CorrectionAmended { .. }
        )
    }
}
