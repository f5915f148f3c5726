//! How far the decision of a case has come, and what was proposed and decided.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::terms::{Correction, Terms};
use crate::domain::code::{Handle, ReasonCode};
use crate::domain::money::Money;
use crate::domain::vocabulary::{DecisionKind, Ground, Rate};

/// How far the decision has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// No proposal.
    #[default]
    Open,
    /// Proposed.
    Proposed,
    /// Submitted: locked.
    Submitted,
    /// Sent back with a reason.
    Returned,
    /// Decided.
    Approved,
    /// The applicant knows.
    Notified,
    /// A correction is requested; the decision stands until it is decided.
    Correction,
    /// The applicant declined the grant.
    Declined,
    /// The applicant withdrew.
    Withdrawn,
}

/// Proposal and decision of a case.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Decided {
    /// How far.
    pub progress: Progress,
    /// The current proposal.
    pub proposal: Option<Proposal>,
    /// EUR granted, once decided.
    pub granted: Option<Money>,
    /// Why it is less than was proposed.
    #[serde(default)]
    pub less_why: Option<String>,
    /// Decision-maker and time.
    pub by: Option<(Handle, DateTime<Utc>)>,
    /// When the applicant was notified.
    pub notified_at: Option<DateTime<Utc>>,
    /// When the applicant withdrew or declined.
    pub ended_at: Option<DateTime<Utc>>,
    /// What a correction made of it, where one amended the kind or the codes.
    pub amended: Option<Amended>,
    /// The last correction request, pending or decided.
    pub correction: Option<Correction>,
    /// Whether it was on the reserve list when it was proposed anew: scores and facts stay as they were decided on.
    pub from_reserve: bool,
}

/// What a correction made of a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Amended {
    /// Grant, partial, reserve or reject.
    pub kind: DecisionKind,
    /// Codes, where it became a rejection.
    pub reason_codes: Vec<ReasonCode>,
}

impl Decided {
    /// What is proposed or decided.
    pub fn kind(&self) -> Option<DecisionKind> {
        let amended = self.amended.as_ref().map(|amended| amended.kind);
        amended.or(self.proposal.as_ref().map(|proposal| proposal.kind))
    }

    /// Whether the decision was set aside on a correction request, and nothing is proposed anew yet.
    pub fn is_set_aside(&self) -> bool {
        self.proposal.is_none() && self.correction.as_ref().is_some_and(|asked| asked.decided.is_some())
    }

    /// Whether it was decided that the case waits on the reserve list.
    pub fn on_reserve(&self) -> bool {
        matches!(self.progress, Progress::Approved | Progress::Notified) && self.kind() == Some(DecisionKind::Reserve)
    }
}

/// What is proposed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// Grant, partial, reserve or reject.
    pub kind: DecisionKind,
    /// EUR; zero for a rejection.
    pub amount: Money,
    /// EU share.
    pub rate: Rate,
    /// Grounds for 90 %.
    pub grounds: Vec<Ground>,
    /// Presenting officer.
    pub by: Handle,
    /// Conditions, listed reasons, and why it goes against the order.
    pub terms: Terms,
}
