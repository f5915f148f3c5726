//! What a typed line means: the name of an act of the table, what it is done with, and the reason.

use super::words::{self, BECAUSE, PART};
use crate::domain::text::Lang;
use crate::speech;
use crate::tui::acts::Act;

/// A typed line, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The first word.
    pub word: String,
    /// What stands between the act and the reason.
    pub with: String,
    /// The reason, where one was given.
    pub because: Option<String>,
    /// The acts that may be meant: one by its name, or by the beginning of it; several where labels are alike.
    pub acts: Vec<Act>,
}

impl Typed {
    /// Takes a line apart. An act goes by its name, by its short label in the language of the person, or by the beginning
    /// of a name that no other act has.
    pub fn of(line: &str, lang: Lang) -> Self {
        let (head, because) = split(line);
        let (word, with) = head.split_once(' ').unwrap_or((head, ""));
        let word = word.to_lowercase();
        let named = |acts: Vec<Act>, with: &str| Self {
            word: word.clone(),
            with: with.trim().to_owned(),
            because: because.clone(),
            acts,
        };
        if words::is(PART, &word) {
            return named(vec![Act::ShowTab], with);
        }
        let labelled = labelled(head, lang);
        // A label of several words says more than its first word: "approve less" approves less.
        let alone = |words: &usize| *words == 1;
        if let (Some(act), true) = (Act::named(&word), labelled.as_ref().is_none_or(|(_, _, words)| alone(words))) {
            return named(vec![act], with);
        }
        if let Some((acts, with, _)) = labelled {
            return named(acts, with);
        }
        let begins: Vec<Act> = Act::ALL.iter().copied().filter(|act| act.name().starts_with(&word)).collect();
        named(if begins.len() == 1 { begins } else { Vec::new() }, with)
    }
}

/// The acts with the longest short label that a line begins with, what follows it, and of how many words it is.
fn labelled(head: &str, lang: Lang) -> Option<(Vec<Act>, &str, usize)> {
    let lower = head.to_lowercase();
    let fits = |label: &str| lower.strip_prefix(label).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let label = |act: Act| speech::word(lang, &act.label()).to_lowercase();
    let longest = Act::ALL.iter().map(|act| label(*act)).filter(|label| fits(label)).max_by_key(String::len)?;
    let acts = Act::ALL.iter().copied().filter(|act| label(*act) == longest).collect();
    let behind = head.char_indices().nth(longest.chars().count()).map_or(head.len(), |(at, _)| at);
    Some((acts, head.get(behind..).unwrap_or_default(), longest.split(' ').count()))
}

/// The line before the first word of a reason, and what follows it.
fn split(line: &str) -> (&str, Option<String>) {
    let line = line.trim();
    let mut at = 0;
    for word in line.split(' ') {
        if words::is(BECAUSE, word.trim_end_matches(':')) && at > 0 {
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

    fn typed(line: &str) -> Typed {
        Typed::of(line, Lang::En)
    }

    #[test]
    fn a_line_is_an_act_with_its_arguments_and_its_reason() {
        let line = typed("score 4 because it is good because it is");
        assert_eq!((line.word.as_str(), line.with.as_str()), ("score", "4"));
        assert_eq!(line.because.as_deref(), Some("it is good because it is"));
        assert_eq!(typed("Pass-Gates koska kunnossa").acts, [Act::PassGates]);
        assert_eq!(typed("comment hello there").with, "hello there");
        assert_eq!(typed("because").word, "because");
    }

    #[test]
    fn the_beginning_of_one_name_is_enough_and_of_several_is_not() {
        assert_eq!(typed("prop").acts, [Act::Propose]);
        assert_eq!(typed("next").acts, []);
        assert_eq!(typed("nonsense").acts, []);
    }

    #[test]
    fn an_act_goes_by_its_label_in_the_language_of_whoever_types() {
        for lang in Lang::ALL {
            for act in Act::ALL {
                let label = speech::word(lang, &act.label());
                let line = Typed::of(&format!("{} 3 koska näin on", label.to_uppercase()), lang);
                // A label that is the name of an act means that act.
                let named = Act::named(&label.to_lowercase());
                assert!(named.map_or(line.acts.contains(act), |named| line.acts == [named]), "{lang}: {label}");
                assert_eq!((line.with.as_str(), line.because.as_deref()), ("3", Some("näin on")), "{lang}: {label}");
            }
        }
        assert_eq!(Typed::of("alla uppfylls eftersom allt är i sin ordning", Lang::Sv).acts, [Act::PassGates]);
        assert_eq!(typed("approve less 2").acts, [Act::ApproveLess], "and not the act of its first word");
    }
}
