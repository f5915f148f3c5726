//! What a typed line means: the name of an act of the table, what it is done with, and the reason.

use crate::tui::acts::Act;

/// Words that begin a reason, in each language.
const BECAUSE: [&str; 3] = ["because", "eftersom", "koska"];

/// A typed line, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The first word.
    pub word: String,
    /// What stands between it and the reason.
    pub with: String,
    /// The reason, where one was given.
    pub because: Option<String>,
}

impl Typed {
    /// Takes a line apart.
    pub fn of(line: &str) -> Self {
        let (head, because) = split(line);
        let (word, with) = head.split_once(' ').unwrap_or((head, ""));
        Self { word: word.to_lowercase(), with: with.trim().to_owned(), because }
    }

    /// The act that is meant: its name, or the beginning of only one.
    pub fn act(&self) -> Option<Act> {
        let begins = || {
            let mut found = Act::ALL.iter().copied().filter(|act| act.name().starts_with(&self.word));
            found.next().filter(|_| found.next().is_none())
        };
        Act::named(&self.word).or_else(begins)
    }

    /// The text that an act takes: the reason, else whatever follows its name.
    pub fn text(&self) -> Option<&str> {
        self.because.as_deref().or_else(|| (!self.with.is_empty()).then_some(self.with.as_str()))
    }
}

/// The line before the first word of a reason, and what follows it.
fn split(line: &str) -> (&str, Option<String>) {
    let line = line.trim();
    let mut at = 0;
    for word in line.split(' ') {
        if BECAUSE.contains(&word.to_lowercase().trim_end_matches(':')) && at > 0 {
            let behind = line.get(at + word.len()..).unwrap_or_default();
            return (line.get(..at).unwrap_or_default().trim(), Some(behind.trim().to_owned()));
        }
        at += word.len() + 1;
    }
    (line, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_act_with_its_arguments_and_its_reason() {
        let typed = Typed::of("score 4 because it is good because it is");
        assert_eq!((typed.word.as_str(), typed.with.as_str()), ("score", "4"));
        assert_eq!(typed.because.as_deref(), Some("it is good because it is"));
        assert_eq!(Typed::of("Pass-Gates koska kunnossa").act(), Some(Act::PassGates));
        assert_eq!(Typed::of("comment hello there").text(), Some("hello there"));
        assert_eq!(Typed::of("because").word, "because");
    }

    #[test]
    fn the_beginning_of_one_name_is_enough_and_of_several_is_not() {
        assert_eq!(Typed::of("prop").act(), Some(Act::Propose));
        assert_eq!(Typed::of("next").act(), None);
        assert_eq!(Typed::of("nonsense").act(), None);
    }
}
