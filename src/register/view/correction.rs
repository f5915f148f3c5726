//! Correction requests of one case, put together from its history.

use serde::{Deserialize, Serialize};

use super::case::Reason;
use crate::domain::money::Money;
use crate::domain::vocabulary::DecisionKind;
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::file::CaseFile;

/// One correction request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CorrectionView {
    /// Who recorded it, and what the applicant says.
    pub asked: Reason,
    /// Why it is handled although it came late.
    pub late_why: Option<String>,
    /// How it was decided; nothing while it is pending.
    pub outcome: Option<Outcome>,
}

/// How a correction request was decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// Who decided, and why.
    pub reason: Reason,
    /// What the decision became; `None` where it stands as it was, or was set aside.
    pub amended: Option<(DecisionKind, Money)>,
    /// Whether the decision was set aside and the case is handled again.
    pub reopened: bool,
}

/// The correction requests that were not taken back, oldest first.
pub fn corrections(file: &CaseFile) -> Vec<CorrectionView> {
    let mut found: Vec<CorrectionView> = Vec::new();
    for entry in file.history.iter().filter(|entry| !entry.undone) {
        let Recorded::Known(event) = &entry.event else { continue };
        let (why, amended, reopened) = match &**event {
            Event::CorrectionAsked { why, late_why, .. } => {
                let asked = reason(&entry.stamp, why);
                found.push(CorrectionView { asked, late_why: late_why.clone(), outcome: None });
                continue;
            }
            Event::CorrectionUpheld { why, .. } => (why, None, false),
            Event::CorrectionReopened { why, .. } => (why, None, true),
            Event::CorrectionAmended { decision, amount, why, .. } => (why, Some((*decision, *amount)), false),
            _ => continue,
        };
        if let Some(last) = found.last_mut() {
            last.outcome = Some(Outcome { reason: reason(&entry.stamp, why), amended, reopened });
        }
    }
    found
}

fn reason(stamp: &Stamp, text: &str) -> Reason {
    Reason { seq: stamp.seq, at: stamp.at, by: stamp.by.clone(), text: text.to_owned() }
}
