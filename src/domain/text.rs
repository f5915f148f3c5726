//! The three languages, and texts that exist in all of them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the program. Decisions are made in Finnish or Swedish; English is for training and readers abroad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Swedish, the language of the source documents.
    Sv,
    /// Finnish.
    Fi,
    /// English, the default where the locale says nothing.
    #[default]
    En,
}

impl Lang {
    /// All languages in the order in which they are shown.
    pub const ALL: [Lang; 3] = [Lang::Sv, Lang::Fi, Lang::En];

    /// ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Sv => "sv",
            Lang::Fi => "fi",
            Lang::En => "en",
        }
    }

    /// The language of a POSIX locale such as `sv_FI.UTF-8`; `None` where it is none of ours.
    pub fn from_locale(locale: &str) -> Option<Lang> {
        locale.get(..2)?.to_ascii_lowercase().parse().ok()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = String;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        match s {
            "sv" => Ok(Lang::Sv),
            "fi" => Ok(Lang::Fi),
            "en" => Ok(Lang::En),
            _ => Err(format!("`{s}` is no language of diarium; accepted: sv, fi, en")),
        }
    }
}

/// One name or phrase in all three languages. Official names are Swedish as the sources print them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Swedish.
    pub sv: String,
    /// Finnish.
    pub fi: String,
    /// English.
    pub en: String,
}

impl Text {
    /// The same word in every language (names of projects, handles).
    pub fn same(word: &str) -> Self {
        Self { sv: word.to_owned(), fi: word.to_owned(), en: word.to_owned() }
    }

    /// The text in `lang`.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sv => &self.sv,
            Lang::Fi => &self.fi,
            Lang::En => &self.en,
        }
    }

    /// The first language in which the text is empty, if any.
    pub fn missing(&self) -> Option<Lang> {
        Lang::ALL.into_iter().find(|&lang| self.get(lang).trim().is_empty())
    }
}
