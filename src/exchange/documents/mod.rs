//! Decision documents: templates as data, filled from a case.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the versions that ship with the program, and which document a case gets |
//! | `template.rs` | what a template file is made of, and what makes one wrong |
//! | `places.rs` | the places that a phrase can have, and their values for a case |
//! | `compose.rs` | a template and a case to a paper |
//! | `seal.rs` | the hashes by which a document is known for ever |
//!
//! A document is a pure function of the case as it was when the applicant was notified, and of the template version that
//! the seal names. Versions that were used stay in the program unchanged.

mod compose;
mod places;
mod seal;
mod template;

pub use compose::compose;
pub use seal::{Difference, compare, sealed};
pub use template::Template;

use super::FileMistake;
use crate::domain::text::Lang;
use crate::domain::vocabulary::{CaseLanguage, DecisionKind};
use crate::register::view::document::{DocumentFacts, Matter};

/// Which document a case gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// All that was asked for.
    Grant,
    /// Less than was asked for.
    Partial,
    /// A place on the reserve list.
    Reserve,
    /// A rejection on the merits.
    Reject,
    /// A rejection without scoring: a general criterion failed, or too late.
    Ineligible,
    /// A decision on a request for correction.
    Correction,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 6] =
        [Kind::Grant, Kind::Partial, Kind::Reserve, Kind::Reject, Kind::Ineligible, Kind::Correction];

    /// The document that these facts call for.
    pub fn of(facts: &DocumentFacts) -> Kind {
        match (facts.matter, facts.kind) {
            (Matter::Correction, _) => Kind::Correction,
            (_, DecisionKind::Grant) if facts.amount < facts.head.requested => Kind::Partial,
            (_, DecisionKind::Grant) => Kind::Grant,
            (_, DecisionKind::Partial) => Kind::Partial,
            (_, DecisionKind::Reserve) => Kind::Reserve,
            (_, DecisionKind::Reject) if !facts.failed_gates.is_empty() || is_late(facts) => Kind::Ineligible,
            (_, DecisionKind::Reject) => Kind::Reject,
        }
    }

    /// Its word in template files.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Grant => "grant",
            Kind::Partial => "partial",
            Kind::Reserve => "reserve",
            Kind::Reject => "reject",
            Kind::Ineligible => "ineligible",
            Kind::Correction => "correction",
        }
    }
}

/// Whether the application came outside the window and nobody settled that it is handled all the same.
fn is_late(facts: &DocumentFacts) -> bool {
    facts.head.late && !facts.head.settled.contains("late")
}

/// The language in which a case is handled.
pub fn lang_of(language: CaseLanguage) -> Lang {
    match language {
        CaseLanguage::Fi => Lang::Fi,
        CaseLanguage::Sv => Lang::Sv,
    }
}

/// Every version of the templates that was ever used, the newest last.
const VERSIONS: [(&str, &str); 1] = [("decision 1", include_str!("../../../fixtures/documents/decision-1.toml"))];

/// The templates that new documents are made of.
///
/// # Errors
/// Where the shipped file is wrong, which a test excludes.
pub fn newest() -> Result<Template, Vec<FileMistake>> {
    let (name, text) = VERSIONS[VERSIONS.len() - 1];
    Template::read(text, name)
}

/// The templates of a seal; `None` where this program does not have that version.
pub fn version(name: &str) -> Option<Result<Template, Vec<FileMistake>>> {
    VERSIONS.iter().find(|(version, _)| *version == name).map(|(name, text)| Template::read(text, name))
}
