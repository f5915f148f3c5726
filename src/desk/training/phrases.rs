//! What the invented officers write.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::criteria::Points;
use crate::domain::message::Message;
use crate::domain::vocabulary::CaseLanguage;
use crate::exchange::FileMistake;
use crate::exchange::synthetic::random::Random;

const FILE: &str = include_str!("../../../fixtures/training/reasons.toml");

/// Sentences of one kind in both languages of handling.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentences {
    sv: Vec<String>,
    fi: Vec<String>,
}

/// All sentences, by what they are for and, for criteria, by the height of the score.
pub struct Phrases {
    gate: Sentences,
    by_kind: BTreeMap<String, BTreeMap<String, Sentences>>,
}

impl Phrases {
    /// The sentences that ship with the program.
    pub fn shipped() -> Result<Self, Vec<FileMistake>> {
        Self::read(FILE).map_err(|why| {
            let why = Message::new("training-phrases").with("why", why);
            vec![FileMistake { file: "reasons.toml".to_owned(), line: 1, why }]
        })
    }

    fn read(text: &str) -> Result<Self, String> {
        let mut table: toml::Table = toml::from_str(text).map_err(|error| error.to_string())?;
        let gate = table.remove("gate").unwrap_or_else(|| toml::Table::new().into());
        let gate = gate.try_into().map_err(|error: toml::de::Error| error.to_string())?;
        let by_kind = toml::Value::Table(table).try_into().map_err(|error: toml::de::Error| error.to_string())?;
        Ok(Self { gate, by_kind })
    }

    /// Why a gate is passed.
    pub fn gate(&self, language: CaseLanguage, random: &mut Random) -> String {
        one(&self.gate, language, random)
    }

    /// Why a criterion has this score.
    pub fn score(&self, criterion: &str, points: Points, language: CaseLanguage, random: &mut Random) -> String {
        let height = match points.halves() {
            ..=4 => "low",
            5..=6 => "middle",
            _ => "high",
        };
        self.of(criterion, height, language, random)
    }

    /// What is written about something else: `grant`, `reserve`, `reject`, `deviation`, `return`, `comment`, `withdraw`,
    /// `fail`.
    pub fn about(&self, what: &str, language: CaseLanguage, random: &mut Random) -> String {
        self.of("propose", what, language, random)
    }

    fn of(&self, kind: &str, what: &str, language: CaseLanguage, random: &mut Random) -> String {
        let sentences = self.by_kind.get(kind).and_then(|kinds| kinds.get(what));
        sentences.map(|sentences| one(sentences, language, random)).unwrap_or_else(|| format!("{kind} {what} – – –"))
    }
}

fn one(sentences: &Sentences, language: CaseLanguage, random: &mut Random) -> String {
    let of_language = match language {
        CaseLanguage::Sv => &sentences.sv,
        CaseLanguage::Fi => &sentences.fi,
    };
    random.pick(of_language).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::plan_file::shipped_criteria;

    #[test]
    fn every_shipped_criterion_has_reasons_for_every_score_in_both_languages() {
        let phrases = Phrases::shipped().unwrap();
        let least = usize::try_from(shipped_criteria().unwrap().set.reason_min_chars).unwrap();
        for criterion in &shipped_criteria().unwrap().criteria {
            for height in ["low", "middle", "high"] {
                let sentences = &phrases.by_kind[criterion.id.as_str()][height];
                for sentence in sentences.sv.iter().chain(&sentences.fi) {
                    assert!(sentence.chars().count() >= least, "{}: {sentence}", criterion.id);
                }
                assert!(!sentences.sv.is_empty() && !sentences.fi.is_empty());
            }
        }
    }
}
