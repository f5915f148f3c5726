//! The words that titles, bodies and summaries are made of, from their data file.

use serde::Deserialize;

use crate::domain::vocabulary::{CaseLanguage, Category};
use crate::exchange::FileMistake;
use crate::exchange::marked_toml::MarkedFile;

/// A phrase in the two languages of handling.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pair {
    swedish: String,
    finnish: String,
}

impl Pair {
    /// The phrase in a language.
    pub(super) fn get(&self, language: CaseLanguage) -> &str {
        match language {
            CaseLanguage::Sv => &self.swedish,
            CaseLanguage::Fi => &self.finnish,
        }
    }

    /// A pair of the two phrases that `make` gives.
    pub(super) fn each(make: impl Fn(CaseLanguage) -> String) -> Self {
        Self { swedish: make(CaseLanguage::Sv), finnish: make(CaseLanguage::Fi) }
    }
}

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// Names of projects.
    pub(super) projects: Vec<Pair>,
    /// Titles with places for `{project}`, `{theme}` and `{place}`.
    pub(super) title_patterns: Vec<Pair>,
    /// Last sentences of summaries.
    pub(super) closings: Vec<Pair>,
    /// Names that lists and files must bear.
    pub(super) special: Special,
    /// Sentences around words of the card.
    pub(super) frames: Frames,
    /// Invented places.
    #[serde(rename = "place")]
    pub(super) places: Vec<Place>,
    /// Patterns of bodies.
    #[serde(rename = "body")]
    pub(super) bodies: Vec<BodyPattern>,
    /// Real bodies of the shipped history.
    #[serde(rename = "known")]
    pub(super) known: Vec<KnownBody>,
    /// What projects are about.
    #[serde(rename = "theme")]
    pub(super) themes: Vec<Theme>,
}

/// Names that lists and files must bear.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Special {
    /// With quotation marks.
    pub(super) quoted: Pair,
    /// Sixty characters.
    pub(super) long: Pair,
}

/// Sentences with a place for `{text}`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Frames {
    pub(super) aim: Pair,
    pub(super) activity: Pair,
    pub(super) result: Pair,
}

/// An invented place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) name: Pair,
    /// Genitive.
    pub(super) of: Pair,
}

/// Names of invented bodies of one category.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BodyPattern {
    pub(super) category: Category,
    /// How often such a body applies, beside the other categories.
    pub(super) weight: i64,
    /// Names with a place for `{place}` or `{of}`.
    pub(super) names: Vec<Pair>,
}

/// A real body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KnownBody {
    pub(super) category: Category,
    pub(super) name: Pair,
}

/// What projects of an action are about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Theme {
    pub(super) action: String,
    pub(super) words: Vec<Pair>,
}

/// The words that ship with the program.
pub(super) fn shipped() -> Result<Words, Vec<FileMistake>> {
    MarkedFile::parse(include_str!("../../../fixtures/synthetic/words.toml"), "words.toml")?.read()
}
