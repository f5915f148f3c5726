//! Phrases for reasons, and the reasons last written: what an officer writes again and again.

use serde::{Deserialize, Serialize};

use crate::domain::code::CriterionId;
use crate::domain::text::{Lang, Text};

/// Reasons that are remembered for each criterion.
const REMEMBERED: usize = 12;

/// A person's own phrases, and their last reasons.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Phrases {
    /// Own phrases.
    #[serde(default, rename = "phrase", skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<Phrase>,
    /// Reasons of the person's own, the last one last.
    #[serde(default, rename = "reason", skip_serializing_if = "Vec::is_empty")]
    pub last: Vec<Phrase>,
}

/// A phrase for one criterion; without a criterion, for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// Criterion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<CriterionId>,
    /// Text.
    pub text: String,
}

/// A change of the phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhraseChange {
    /// Keeps a phrase.
    Keep(Phrase),
    /// Remembers a reason that was accepted.
    Remember(Phrase),
}

#[derive(Deserialize)]
struct ShippedFile {
    phrase: Vec<Shipped>,
}

#[derive(Deserialize)]
struct Shipped {
    #[serde(default)]
    criterion: Option<CriterionId>,
    text: Text,
}

fn shipped() -> Vec<Shipped> {
    let read: Result<ShippedFile, _> = toml::from_str(include_str!("../../../fixtures/phrases/shipped.toml"));
    debug_assert!(read.is_ok(), "the shipped phrases can be read");
    read.map(|file| file.phrase).unwrap_or_default()
}

impl Phrases {
    /// Phrases for a criterion with whether they are the person's own: own first, then the shipped ones; those of the
    /// criterion before those for all.
    pub fn of(&self, criterion: &CriterionId, lang: Lang) -> Vec<(String, bool)> {
        let own = self.own.iter().map(|phrase| (phrase.criterion.clone(), phrase.text.clone(), true));
        let shipped = shipped().into_iter().map(|one| (one.criterion, one.text.get(lang).to_owned(), false));
        let mut fitting: Vec<_> =
            own.chain(shipped).filter(|(of, ..)| of.as_ref().is_none_or(|of| of == criterion)).collect();
        fitting.sort_by_key(|(of, _, own)| (!own, of.is_none()));
        fitting.into_iter().map(|(_, text, own)| (text, own)).collect()
    }

    /// The person's last reasons for a criterion, the last one first.
    pub fn recalled(&self, criterion: &CriterionId) -> Vec<&str> {
        let of = self.last.iter().filter(|reason| reason.criterion.as_ref() == Some(criterion));
        of.rev().map(|reason| reason.text.as_str()).collect()
    }

    /// Makes a change.
    pub fn change(&mut self, change: PhraseChange) {
        match change {
            PhraseChange::Keep(phrase) => {
                if !self.own.contains(&phrase) {
                    self.own.push(phrase);
                }
            }
            PhraseChange::Remember(reason) => {
                self.last.retain(|old| *old != reason);
                let of = |old: &Phrase| old.criterion == reason.criterion;
                if self.last.iter().filter(|old| of(old)).count() >= REMEMBERED
                    && let Some(oldest) = self.last.iter().position(of)
                {
                    self.last.remove(oldest);
                }
                self.last.push(reason);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(criterion: Option<&str>, text: &str) -> Phrase {
        Phrase { criterion: criterion.map(CriterionId::from), text: text.to_owned() }
    }

    #[test]
    fn own_phrases_come_before_the_shipped_ones_and_those_of_another_criterion_not_at_all() {
        let mut phrases = Phrases::default();
        for (criterion, text) in [(None, "for all"), (Some("a"), "for a"), (Some("b"), "for b")] {
            phrases.change(PhraseChange::Keep(phrase(criterion, text)));
        }
        let found = phrases.of(&"a".into(), Lang::Sv);
        assert_eq!(found[0], ("for a".to_owned(), true));
        assert_eq!(found[1], ("for all".to_owned(), true));
        assert!(found.len() > 2 && found[2..].iter().all(|(_, own)| !own));
    }

    #[test]
    fn the_last_reasons_are_remembered_each_once_and_not_for_ever() {
        let mut phrases = Phrases::default();
        for number in 0..30 {
            phrases.change(PhraseChange::Remember(phrase(Some("a"), &number.to_string())));
        }
        phrases.change(PhraseChange::Remember(phrase(Some("a"), "25")));
        phrases.change(PhraseChange::Remember(phrase(Some("b"), "other")));
        let recalled = phrases.recalled(&"a".into());
        assert_eq!((recalled[0], recalled[1], recalled.len()), ("25", "29", REMEMBERED));
    }
}
