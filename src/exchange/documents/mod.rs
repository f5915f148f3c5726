//! Decision documents: templates as data, filled from a case.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the versions that ship with the program, and which document a case gets |
//! | `template.rs` | template files read, with the line of every mistake |
//! | `places.rs` | the values of places and facts for a case |
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
pub use template::{read, write};

use super::FileMistake;
use crate::domain::template::{Kind, Template};
use crate::domain::text::Lang;
use crate::domain::vocabulary::{CaseLanguage, DecisionKind};
use crate::register::view::document::{DocumentFacts, Matter};

/// The document that these facts call for.
pub fn kind_of(facts: &DocumentFacts) -> Kind {
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
const VERSIONS: [(&str, &str); 2] = [
    ("decision 1", include_str!("../../../fixtures/documents/decision-1.toml")),
    ("decision 2", include_str!("../../../fixtures/documents/decision-2.toml")),
];

/// The templates that ship with this program, as new documents are made of them where an authority has none of its own.
///
/// # Errors
/// Where the shipped file is wrong, which a test excludes.
pub fn shipped() -> Result<Template, Vec<FileMistake>> {
    let (name, text) = VERSIONS[VERSIONS.len() - 1];
    read(text, name)
}

/// Names of the versions that ship with the program, and their files with all comments.
pub fn shipped_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    VERSIONS.into_iter()
}

/// Shipped templates by the name in a seal; `None` where this program does not have that version.
pub fn version(name: &str) -> Option<Result<Template, Vec<FileMistake>>> {
    VERSIONS.iter().find(|(version, _)| *version == name).map(|(name, text)| read(text, name))
}
