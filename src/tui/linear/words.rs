//! Words that are typed besides the names of acts, in each language; any of them is understood in every language.

use crate::domain::text::Lang;

/// Words that say yes.
pub const YES: &[&str] = &["yes", "y", "ja", "kyllä", "k"];
/// Words that say no and leave a question.
pub const NO: &[&str] = &["no", "n", "nej", "ei", "cancel", "back"];
/// Words that send a form as it stands.
pub const SEND: &[&str] = &["send", "skicka", "lähetä"];
/// Words that tell a place or a question again.
pub const LOOK: &[&str] = &["look", "titta", "katso"];
/// Words that read the part of the case that is turned up.
pub const READ: &[&str] = &["read", "läs", "lue"];
/// Words that tell the next lines of a long list.
pub const MORE: &[&str] = &["more", "mer", "lisää"];
/// Words that ask what can be typed.
pub const HELP: &[&str] = &["help", "hjälp", "ohje"];
/// Words that turn to a part of the case.
pub const PART: &[&str] = &["tab", "flik", "välilehti"];
/// Words for everything there is.
pub const ALL: &[&str] = &["all", "alla", "kaikki"];
/// Words for all that is left.
pub const REST: &[&str] = &["rest", "resten", "loput"];
/// Words that take away what stands in a line.
pub const EMPTY: &[&str] = &["empty", "tom", "tyhjä"];
/// Words that offer the phrases of a criterion.
pub const PHRASE: &[&str] = &["phrase", "fras", "fraasi"];
/// Words that bring an earlier reason back.
pub const EARLIER: &[&str] = &["earlier", "tidigare", "aiempi"];
/// Words that keep what is written as a phrase.
pub const KEEP: &[&str] = &["keep", "behåll", "säilytä"];
/// Words that begin a reason.
pub const BECAUSE: &[&str] = &["because", "eftersom", "koska"];

/// Whether a line is one of these words.
pub fn is(words: &[&str], line: &str) -> bool {
    words.contains(&line.trim().to_lowercase().as_str())
}

/// The word of a list that a person of this language types; the lists begin with English, Swedish, Finnish.
pub fn of(words: &'static [&'static str], lang: Lang) -> &'static str {
    let at = match lang {
        Lang::En => 0,
        Lang::Sv => 1,
        Lang::Fi => 2,
    };
    words.get(at).or(words.first()).copied().unwrap_or_default()
}

/// A line whose first word is one of these, without it.
pub fn after<'l>(words: &[&str], line: &'l str) -> Option<&'l str> {
    let (first, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
    is(words, first.trim_end_matches([':', ','])).then_some(rest.trim())
}
