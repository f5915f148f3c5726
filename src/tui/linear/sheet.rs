//! The sheet of a card: result targets are marked and indicators get their values by the numbers of their lines.

use crossterm::event::KeyCode;

use super::Reader;
use super::asked::refused;
use super::doing::key;
use super::words::{self, ALL, EMPTY, REST, SEND, YES};
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::vocabulary::TargetMark;
use crate::domain::words as vocabulary;
use crate::speech;
use crate::tui::model::card_sheet::{CardSheet, SheetLine};
use crate::tui::model::popup::Popup;

/// Digits of the highest value that the register takes.
const DIGITS: usize = 12;

/// Its lines, and what can be typed.
pub fn question(reader: &Reader, sheet: &CardSheet) -> Vec<String> {
    let mut lines = vec![reader.say(&Message::new("card-sheet-title").with("case", &sheet.case))];
    lines.extend(sheet.lines.iter().enumerate().map(|(at, line)| said(reader, at, line)));
    lines.extend(refused(reader, &sheet.refused));
    lines.push(how(reader));
    lines
}

fn how(reader: &Reader) -> String {
    let word = |mark: TargetMark| reader.word(vocabulary::target_mark_key(mark));
    let said = Message::new("linear-sheet-how").with("met", word(TargetMark::Met));
    let said = said.with("partly", word(TargetMark::Partly)).with("not", word(TargetMark::Not));
    let said = said.with("rest", words::of(REST, reader.lang())).with("empty", words::of(EMPTY, reader.lang()));
    reader.say(&said.with("send", words::of(SEND, reader.lang())))
}

fn said(reader: &Reader, at: usize, line: &SheetLine) -> String {
    match line {
        SheetLine::Target { text, mark, .. } => {
            let key = if mark.is_some() { "linear-sheet-target" } else { "linear-sheet-target-open" };
            let said = Message::new(key).with("number", at + 1).with("text", text.clone());
            let word = mark.map(|mark| reader.word(vocabulary::target_mark_key(mark)));
            reader.say(&said.with("mark", word.unwrap_or_default()))
        }
        SheetLine::Indicator { id, name, digits, .. } => {
            let key = if digits.is_empty() { "linear-sheet-indicator-open" } else { "linear-sheet-indicator" };
            let said = Message::new(key).with("number", at + 1).with("id", id).with("name", name.clone());
            reader.say(&said.with("value", digits.as_str()))
        }
    }
}

/// What a line means: `1 met`, `5 40`, `rest not`, several of them with commas between, or that the sheet is done.
pub fn answer(reader: &mut Reader, line: &str) -> Vec<String> {
    if words::is(SEND, line) || words::is(YES, line) {
        key(reader, KeyCode::Enter);
        return Vec::new();
    }
    reader.brief = true;
    let lang = reader.lang();
    let Some(Popup::CardSheet(sheet)) = reader.model.popups.last_mut() else { return Vec::new() };
    let mut changed = Vec::new();
    let mut wrong = Vec::new();
    for part in line.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        match filled(sheet, part, lang) {
            Some(lines) => changed.extend(lines),
            None => wrong.push(part.to_owned()),
        }
    }
    sheet.refused.clear();
    let Some(Popup::CardSheet(sheet)) = reader.model.popups.last() else { return Vec::new() };
    let told = changed.into_iter().filter_map(|at: usize| Some(said(reader, at, sheet.lines.get(at)?)));
    let mut lines: Vec<String> = told.collect();
    lines.extend(wrong.iter().map(|part| reader.say(&Message::new("linear-no-sheet-line").with("line", part))));
    let open = sheet.lines.iter().filter(|line| line.is_open()).count();
    lines.push(reader.say(&Message::new("linear-sheet-left").with("count", open)));
    lines.push(reader.say(&Message::new("linear-go-on-or-send").with("send", words::of(SEND, reader.lang()))));
    lines
}

/// Fills in one line, or every result target without a mark; gives which lines say something else now.
fn filled(sheet: &mut CardSheet, part: &str, lang: Lang) -> Option<Vec<usize>> {
    let (first, rest) = part.split_once(' ')?;
    let rest = rest.trim();
    if words::is(REST, first) || words::is(ALL, first) {
        let wanted = meant(rest, lang)?;
        let open = |(at, line): (usize, &mut SheetLine)| match line {
            SheetLine::Target { mark, .. } if mark.is_none() => {
                *mark = Some(wanted);
                Some(at)
            }
            _ => None,
        };
        return Some(sheet.lines.iter_mut().enumerate().filter_map(open).collect());
    }
    let at = first.trim_end_matches(['.', ':']).parse::<usize>().ok()?.checked_sub(1)?;
    match sheet.lines.get_mut(at)? {
        SheetLine::Target { recorded, mark, .. } if words::is(EMPTY, rest) => *mark = *recorded,
        SheetLine::Target { mark, .. } => *mark = Some(meant(rest, lang)?),
        SheetLine::Indicator { digits, .. } if words::is(EMPTY, rest) => digits.clear(),
        SheetLine::Indicator { digits, .. } => {
            let plain: String = rest.chars().filter(|letter| !letter.is_whitespace()).collect();
            let number = plain.len() <= DIGITS && plain.bytes().all(|byte| byte.is_ascii_digit());
            *digits = number.then_some(plain)?;
        }
    }
    sheet.at = at;
    Some(vec![at])
}

/// The mark that a word means: as the language writes it or begins to, or as commands do.
fn meant(word: &str, lang: Lang) -> Option<TargetMark> {
    let word = word.trim().to_lowercase();
    let said = |mark: &TargetMark| speech::word(lang, vocabulary::target_mark_key(*mark)).to_lowercase();
    let is = |mark: &&TargetMark| mark.word() == word || said(mark) == word;
    let begins = |mark: &&TargetMark| !word.is_empty() && said(mark).starts_with(&word);
    let mut those = TargetMark::ALL.iter().filter(begins);
    let beginning = those.next().filter(|_| those.next().is_none());
    TargetMark::ALL.iter().find(is).or(beginning).copied()
}
