//! Reading a keymap file: sections by place, keys on the left, acts on the right.
//!
//! A mistake is told with its line and what would be right; a file with one mistake is not used at all, so that nobody
//! works with half a keymap.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::condition::Condition;
use super::trie::{Bound, Branch, Instead};
use super::{Key, Keymap, PLACES, Title, place_word};
use crate::domain::clean::{Shape, clean};
use crate::domain::message::Message;
use crate::domain::text::{Lang, Text};
use crate::speech;
use crate::tui::acts::{Act, Place};
use crate::tui::model::stepping::After;

/// One thing that is wrong with a keymap file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeymapMistake {
    /// The file, as it was named.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// What is wrong, and what is accepted.
    pub why: Message,
}

impl KeymapMistake {
    /// The whole sentence, with file and line.
    pub fn message(&self) -> Message {
        Message::new("keymap-mistake").with("file", &self.file).with("line", self.line).with("why", self.why.clone())
    }
}

/// The section with the headings of branches.
const TITLES: &str = "titles";
/// The section with the rule by which the cursor goes on.
const STEPPING: &str = "stepping";
/// The word that sets keys free.
const NONE: &str = "none";

pub(super) fn read(text: &str, file: &str) -> Result<Keymap, Vec<KeymapMistake>> {
    let mut reader = Reader { text, file, keymap: Keymap::default(), mistakes: Vec::new() };
    match DeTable::parse(text) {
        Ok(document) => reader.document(document.get_ref()),
        Err(error) => {
            let (why, _) = clean(error.message(), Shape::Line);
            let at = error.span().unwrap_or_default();
            reader.wrong(at, Message::new("keymap-not-toml").with("why", why));
        }
    }
    if reader.mistakes.is_empty() { Ok(reader.keymap) } else { Err(reader.mistakes) }
}

struct Reader<'t> {
    text: &'t str,
    file: &'t str,
    keymap: Keymap,
    mistakes: Vec<KeymapMistake>,
}

/// One line of a section: key text, where it stands, value.
type Line<'d, 'i> = (&'d str, Range<usize>, &'d DeValue<'i>);

impl Reader<'_> {
    fn line(&self, at: &Range<usize>) -> usize {
        let before = self.text.as_bytes().get(..at.start).unwrap_or_default();
        before.iter().filter(|&&byte| byte == b'\n').count() + 1
    }

    fn wrong(&mut self, at: Range<usize>, why: Message) {
        let line = self.line(&at);
        self.mistakes.push(KeymapMistake { file: self.file.to_owned(), line, why });
    }

    fn document(&mut self, document: &DeTable<'_>) {
        for (word, at, value) in lines(document) {
            let place = PLACES.into_iter().find(|&place| place_word(place) == word);
            match (place, value.as_table()) {
                (Some(place), Some(section)) => self.section(place, section),
                (None, Some(titles)) if word == TITLES => self.titles(titles),
                (None, Some(stepping)) if word == STEPPING => self.stepping(stepping),
                _ => {
                    let known = PLACES.map(place_word).join(", ");
                    let why = Message::new("keymap-section-unknown").with("section", shown(word)).with("known", known);
                    self.wrong(at, why);
                }
            }
        }
    }

    fn section(&mut self, place: Place, section: &DeTable<'_>) {
        let mut branch = Branch::default();
        for (order, (word, at, value)) in lines(section).into_iter().enumerate() {
            match binding(place, word, value) {
                Ok((keys, bound)) => {
                    let bound = Bound { order, ..bound };
                    if !branch.bind(&keys, bound) {
                        let why = Message::new("keymap-key-twice").with("keys", Key::sequence_text(&keys));
                        self.wrong(at, why);
                    }
                }
                Err(why) => self.wrong(at, why),
            }
        }
        self.keymap.sections.insert(place, branch);
    }

    fn stepping(&mut self, stepping: &DeTable<'_>) {
        for (word, at, value) in lines(stepping) {
            let rule = After::WORDS.iter().find(|(rule, _)| value.as_str() == Some(*rule));
            match (word, rule) {
                ("after", Some((_, rule))) => self.keymap.after = Some(*rule),
                _ => {
                    let known = After::WORDS.map(|(rule, _)| rule).join(", ");
                    self.wrong(at, Message::new("keymap-stepping-wrong").with("known", known));
                }
            }
        }
    }

    fn titles(&mut self, titles: &DeTable<'_>) {
        for (word, at, value) in lines(titles) {
            match Key::sequence(word).and_then(|keys| Ok((keys, title(value)?))) {
                Ok((keys, title)) => {
                    self.keymap.titles.insert(keys, title);
                }
                Err(why) => self.wrong(at, why),
            }
        }
    }
}

/// Entries in the order of the file, which is the order of preference.
fn lines<'d, 'i>(table: &'d DeTable<'i>) -> Vec<Line<'d, 'i>> {
    let mut lines: Vec<Line<'d, 'i>> =
        table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), Spanned::get_ref(value))).collect();
    lines.sort_by_key(|(_, at, _)| at.start);
    lines
}

/// What the file says, safe to show.
fn shown(word: &str) -> String {
    clean(word, Shape::Line).0
}

fn binding(place: Place, word: &str, value: &DeValue<'_>) -> Result<(Vec<Key>, Bound), Message> {
    let keys = Key::sequence(word)?;
    if let Some(why) = keys.iter().find_map(|key| key.why_not_bound()) {
        return Err(why);
    }
    Ok((keys, bound(place, value)?))
}

/// What stands on the right: an act, or several of which all but the last need a condition.
fn bound(place: Place, value: &DeValue<'_>) -> Result<Bound, Message> {
    let Some(all) = value.as_array() else {
        let (act, argument, condition) = meaning(place, value)?;
        return match (act, condition) {
            (Some(act), Some(condition)) => {
                Ok(Bound { act: None, argument: None, when: vec![Instead { condition, act, argument }], order: 0 })
            }
            (None, Some(_)) => Err(Message::new("keymap-none-when")),
            (act, None) => Ok(Bound { act, argument, when: Vec::new(), order: 0 }),
        };
    };
    let mut bound = Bound { act: None, argument: None, when: Vec::new(), order: 0 };
    for (index, one) in all.iter().enumerate() {
        let last = index + 1 == all.len();
        match meaning(place, one.get_ref())? {
            (Some(act), argument, Some(condition)) => bound.when.push(Instead { condition, act, argument }),
            (act, argument, None) if last => (bound.act, bound.argument) = (act, argument),
            (None, _, Some(_)) => return Err(Message::new("keymap-none-when")),
            _ => return Err(Message::new("keymap-condition-missing")),
        }
    }
    Ok(bound)
}

type Meant = (Option<Act>, Option<u32>, Option<Condition>);

/// One act with its argument and its condition.
fn meaning(place: Place, value: &DeValue<'_>) -> Result<Meant, Message> {
    let wrong_value = || Message::new("keymap-value-wrong");
    let mut condition = None;
    let (name, argument) = match value {
        DeValue::String(name) => (name.as_ref(), None),
        DeValue::Table(table) => {
            let mut name = None;
            let mut argument = None;
            for (word, _, value) in lines(table) {
                match word {
                    "act" => name = Some(value.as_str().ok_or_else(wrong_value)?),
                    "with" => argument = Some(whole(value).ok_or_else(wrong_value)?),
                    "when" => condition = Some(when(value.as_str().ok_or_else(wrong_value)?)?),
                    _ => return Err(wrong_value()),
                }
            }
            (name.ok_or_else(wrong_value)?, argument)
        }
        _ => return Err(wrong_value()),
    };
    if name == NONE {
        return Ok((None, None, condition));
    }
    let act = Act::named(name).ok_or_else(|| Message::new("keymap-act-unknown").with("act", shown(name)))?;
    let everywhere = act.places().contains(&Place::Anywhere);
    if !everywhere && !act.places().contains(&place) {
        let places = act.places().iter().map(|&place| place_word(place)).collect::<Vec<_>>().join(", ");
        return Err(Message::new("keymap-act-elsewhere").with("act", name).with("places", places));
    }
    if argument.is_some() && !matches!(act, Act::Score | Act::GoSaved | Act::ShowTab) {
        return Err(Message::new("keymap-argument-unknown").with("act", name));
    }
    Ok((Some(act), argument, condition))
}

fn when(text: &str) -> Result<Condition, Message> {
    Condition::named(text).ok_or_else(|| {
        Message::new("keymap-condition-unknown").with("condition", shown(text)).with("known", Condition::words())
    })
}

fn whole(value: &DeValue<'_>) -> Option<u32> {
    let integer = value.as_integer()?;
    u32::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn title(value: &DeValue<'_>) -> Result<Title, Message> {
    let wrong = || Message::new("keymap-title-wrong");
    match value {
        DeValue::String(word) if speech::knows(word) => Ok(Title::Key(word.to_string())),
        DeValue::String(word) => Ok(Title::Text(Text::same(&shown(word)))),
        DeValue::Table(table) => {
            let said = |lang: Lang| table.get(lang.code()).and_then(|said| said.get_ref().as_str()).map(shown);
            let text = Text {
                sv: said(Lang::Sv).ok_or_else(wrong)?,
                fi: said(Lang::Fi).ok_or_else(wrong)?,
                en: said(Lang::En).ok_or_else(wrong)?,
            };
            if table.len() == Lang::ALL.len() { Ok(Title::Text(text)) } else { Err(wrong()) }
        }
        _ => Err(wrong()),
    }
}
