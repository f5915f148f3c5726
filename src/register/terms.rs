//! What a proposal says beside kind, amount and rate, and what becomes of a decision that is under correction.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::code::{Handle, ReasonCode};
use crate::domain::criteria::SetHead;
use crate::domain::finnish_time::finnish_day;
use crate::domain::vocabulary::DecisionKind;
use crate::domain::working_days;

/// Conditions of a grant, listed reasons of a rejection, the reason for going against the order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Terms {
    /// Conditions under which the money is granted.
    #[serde(default)]
    pub conditions: Vec<String>,
    /// Codes of a rejection, from the list of the criteria set.
    #[serde(default)]
    pub reason_codes: Vec<ReasonCode>,
    /// Why this case gets money before one that stands higher.
    #[serde(default)]
    pub deviation: Option<String>,
}

/// A correction request. The decision stays in force until it is decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// When it was recorded.
    pub asked_at: DateTime<Utc>,
    /// Who recorded it.
    pub asked_by: Handle,
    /// Whether it came after the time for it and is handled for a stated reason.
    pub late: bool,
    /// Decision under correction.
    pub of: (DecisionKind, crate::domain::money::Money),
    /// Who decided it and when; nobody while it is pending.
    pub decided: Option<(Handle, DateTime<Utc>)>,
}

/// The last day on which a correction of a decision notified then may be requested (Valtionavustuslaki 688/2001), by
/// the days and the way of counting of the criteria set.
pub fn last_day(notified_at: DateTime<Utc>, set: &SetHead) -> NaiveDate {
    let day = finnish_day(notified_at);
    let counted = day.checked_add_days(Days::new(u64::from(set.correction_days))).unwrap_or(day);
    if set.correction_ends_on_working_day { working_days::on_or_after(counted) } else { counted }
}
