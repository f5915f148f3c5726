//! TOML with the line of every entry, because a mistake in a file of two thousand lines is only found by its line.

use std::ops::Range;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::domain::message::Message;
use crate::domain::money::{Money, MoneyError};
use crate::domain::text::Lang;

/// One mistake in a file, with its line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FileMistake {
    /// Name of the file as it was given.
    pub file: String,
    /// Line from 1; the first line where a mistake is about the whole file.
    pub line: usize,
    /// What is wrong, and what is accepted.
    pub why: Message,
}

/// A file that is TOML, with its lines.
pub(super) struct MarkedFile<'t> {
    name: &'t str,
    text: &'t str,
    root: Spanned<DeTable<'t>>,
}

impl<'t> MarkedFile<'t> {
    /// Parses the text; whatever breaks its syntax is a mistake with its line.
    pub(super) fn parse(text: &'t str, name: &'t str) -> Result<Self, Vec<FileMistake>> {
        // A byte order mark is what some editors put first; it means nothing here.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match DeTable::parse(text) {
            Ok(root) => Ok(Self { name, text, root }),
            Err(error) => {
                let why = Message::new("file-syntax").with("detail", first_line(error.message()));
                Err(vec![FileMistake { file: name.to_owned(), line: line_of(text, error.span()), why }])
            }
        }
    }

    /// Reads the whole file as `T`. A text that lacks a language is told first and for every text at once; the reader
    /// behind it would stop at the first.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, Vec<FileMistake>> {
        let mut lacking = Vec::new();
        self.lacking_languages(self.root.get_ref(), &mut lacking);
        match toml::from_str::<T>(self.text) {
            Ok(read) if lacking.is_empty() => Ok(read),
            Ok(_) => Err(lacking),
            Err(error) => {
                let mistake = self.at(line_of(self.text, error.span()), self.meaning(&error));
                let told = lacking.iter().any(|other| other.line == mistake.line);
                if !(told && missing_field(error.message()).is_some()) {
                    lacking.push(mistake);
                }
                lacking.sort_by_key(|mistake| mistake.line);
                Err(lacking)
            }
        }
    }

    /// A mistake of this file.
    pub(super) fn at(&self, line: usize, why: Message) -> FileMistake {
        FileMistake { file: self.name.to_owned(), line, why }
    }

    /// Line of an entry: the table of this name whose `key` is `code`, the last of them where `last` says so. The line
    /// of the table's head where there is no such key, the first line where there is no such table.
    pub(super) fn line_of_entry(&self, table: &str, key: &str, code: &str, last: bool) -> usize {
        let head = || tables(self.root.get_ref(), table).first().map(|entry| line_of(self.text, Some(entry.span())));
        self.line_if_any(table, key, code, last).or_else(head).unwrap_or(1)
    }

    /// Line of the entry with this number, from 0, of a list of tables.
    pub(super) fn line_of_nth(&self, table: &str, index: usize) -> usize {
        let entries = tables(self.root.get_ref(), table);
        entries.get(index).map_or(1, |entry| line_of(self.text, Some(entry.span())))
    }

    /// Line of an entry, where there is one.
    pub(super) fn line_if_any(&self, table: &str, key: &str, code: &str, last: bool) -> Option<usize> {
        self.line_within(self.root.get_ref(), table, key, code, last)
    }

    /// The first line that begins with one of these words, or holds it, whichever word comes first in the list.
    pub(super) fn line_of_words(&self, words: &[String]) -> usize {
        let line = |word: &String| {
            let begins = |line: &str| line.trim_start().trim_start_matches(['[', '"']).starts_with(word.as_str());
            self.text
                .lines()
                .position(begins)
                .or_else(|| self.text.lines().position(|line| line.contains(word.as_str())))
        };
        words.iter().find_map(line).map_or(1, |index| index + 1)
    }

    /// Line of an entry inside an entry: an envelope of a round.
    pub(super) fn line_of_inner(&self, outer: [&str; 3], inner: [&str; 3], last: bool) -> usize {
        let entries = tables(self.root.get_ref(), outer[0]);
        let found = entries.into_iter().find(|entry| value(entry.get_ref(), outer[1]) == Some(outer[2]));
        let line = found.and_then(|entry| match entry.get_ref() {
            DeValue::Table(table) => self.line_within(table, inner[0], inner[1], inner[2], last),
            _ => None,
        });
        line.unwrap_or_else(|| self.line_of_entry(outer[0], outer[1], outer[2], false))
    }

    fn line_within(&self, root: &DeTable<'_>, table: &str, key: &str, code: &str, last: bool) -> Option<usize> {
        let entries = tables(root, table);
        let mut same = entries.iter().filter(|entry| value(entry.get_ref(), key) == Some(code));
        let found = if last { same.next_back() } else { same.next() };
        let span = found?.get_ref().get(key).map(Spanned::span)?;
        Some(line_of(self.text, Some(span)))
    }

    /// Every table that is a text in some language but not in all three.
    fn lacking_languages(&self, table: &DeTable<'_>, found: &mut Vec<FileMistake>) {
        let said = |lang: Lang| table.get(lang.code()).and_then(|text| text.get_ref().as_str());
        let given: Vec<&str> = Lang::ALL.into_iter().filter_map(said).collect();
        if !given.is_empty() {
            let blank =
                |lang: &Lang| said(*lang).is_none_or(|text| text.trim().is_empty()) && absent_or_text(table, *lang);
            let start = given.iter().find(|text| !text.trim().is_empty()).copied().unwrap_or_default();
            for lang in Lang::ALL.into_iter().filter(blank) {
                let first = table.iter().map(|(key, _)| key.span().start).min().unwrap_or_default();
                let why = Message::new("plan-language-missing").with("lang", lang.code()).with("text", start);
                found.push(self.at(line_of(self.text, Some(first..first)), why));
            }
        }
        for (_, inner) in table.iter() {
            self.lacking_in(inner.get_ref(), found);
        }
    }

    fn lacking_in(&self, value: &DeValue<'_>, found: &mut Vec<FileMistake>) {
        match value {
            DeValue::Table(table) => self.lacking_languages(table, found),
            DeValue::Array(items) => items.iter().for_each(|item| self.lacking_in(item.get_ref(), found)),
            _ => {}
        }
    }

    /// What an error of the reader means, in a sentence of ours wherever it is one of the usual kinds.
    fn meaning(&self, error: &toml::de::Error) -> Message {
        let said = first_line(error.message());
        let given =
            error.span().and_then(|span| self.text.get(span)).map(|text| text.trim_matches('"')).unwrap_or_default();
        if let Some(Err(why)) = (!given.is_empty()).then(|| given.parse::<Money>())
            && why.to_string() == said
        {
            return amount_refused(&why);
        }
        if let Some(field) = missing_field(said) {
            return match field.parse::<Lang>() {
                Ok(lang) => Message::new("plan-language-missing").with("lang", lang.code()).with("text", ""),
                Err(_) => Message::new("file-missing-field").with("field", field),
            };
        }
        let accepted = |rest: &str| rest.replace('`', "").trim_start_matches("one of ").to_owned();
        if let Some((word, rest)) = quoted_after(said, "unknown field `", "expected ") {
            return Message::new("file-unknown-field").with("field", word).with("accepted", accepted(rest));
        }
        if let Some((word, rest)) = quoted_after(said, "unknown variant `", "expected ") {
            return Message::new("file-unknown-word").with("word", word).with("accepted", accepted(rest));
        }
        if said.starts_with("invalid type") {
            let wanted = said.rsplit_once("expected ").map_or(said, |(_, wanted)| wanted);
            return Message::new("file-wrong-type").with("given", shortened(given)).with("accepted", wanted);
        }
        Message::new("file-value-refused").with("given", shortened(given)).with("detail", said)
    }
}

/// Why an amount was refused, in the words of the catalogues.
pub fn amount_refused(why: &MoneyError) -> Message {
    let (key, given) = match why {
        MoneyError::NotAnAmount(given) => ("amount-not-an-amount", given),
        MoneyError::PartsOfACent(given) => ("amount-parts-of-a-cent", given),
        MoneyError::Negative(given) => ("amount-negative", given),
        MoneyError::Ambiguous(given) => ("amount-ambiguous", given),
        MoneyError::TooLarge(given) => ("amount-too-large", given),
    };
    Message::new(key).with("given", shortened(given))
}

/// The start of what was given, so that a message stays a message.
pub(super) fn shortened(given: &str) -> String {
    const SHOWN: usize = 60;
    let line: String = given.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SHOWN).collect();
    let (shown, _) = crate::domain::clean::clean(&line, crate::domain::clean::Shape::Line);
    if given.chars().nth(SHOWN).is_some() { format!("{shown}…") } else { shown }
}

fn absent_or_text(table: &DeTable<'_>, lang: Lang) -> bool {
    table.get(lang.code()).is_none_or(|text| text.get_ref().is_str())
}

fn tables<'a, 't>(root: &'a DeTable<'t>, name: &str) -> Vec<&'a Spanned<DeValue<'t>>> {
    match root.get(name) {
        Some(found) => match found.get_ref() {
            DeValue::Array(entries) => entries.iter().collect(),
            _ => vec![found],
        },
        None => Vec::new(),
    }
}

fn value<'a>(entry: &'a DeValue<'_>, key: &str) -> Option<&'a str> {
    entry.as_table()?.get(key)?.get_ref().as_str()
}

fn missing_field(said: &str) -> Option<&str> {
    said.strip_prefix("missing field `")?.split('`').next()
}

fn quoted_after<'a>(said: &'a str, before: &str, between: &str) -> Option<(&'a str, &'a str)> {
    let (word, rest) = said.strip_prefix(before)?.split_once('`')?;
    Some((word, rest.split_once(between).map_or("", |(_, rest)| rest)))
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// Line from 1 of the start of a span.
fn line_of(text: &str, span: Option<Range<usize>>) -> usize {
    let start = span.map_or(0, |span| span.start).min(text.len());
    text.as_bytes().iter().take(start).filter(|byte| **byte == b'\n').count() + 1
}
