//! From a typed line to what the keys would have done; there is no other way to do anything.

use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::typed::Typed;
use super::{Reader, asked, forms, reach, told};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::DecisionKind;
use crate::register::command::{Command, Proposition};
use crate::register::query::Query;
use crate::tui::acts::Act;
use crate::tui::keymap::Key;
use crate::tui::model::case::{CasePage, Pane, Tab};
use crate::tui::model::popup::Popup;
use crate::tui::model::queue::Trail;
use crate::tui::model::{Model, Screen};
use crate::tui::update::{Input, able, deciding, going, reading};

/// Words that say yes, no, and leave a question, in each language.
const YES: [&str; 5] = ["yes", "y", "ja", "kyllä", "k"];
const NO: [&str; 6] = ["no", "n", "nej", "ei", "cancel", "back"];
/// Words that send a form.
const SEND: [&str; 3] = ["send", "skicka", "lähetä"];

/// Does what a line says; gives what is to be told besides what has changed.
pub fn line(reader: &mut Reader, line: &str) -> Vec<String> {
    let typed = Typed::of(line);
    if reader.model.takes_text() && typed.word == "press" {
        return press(reader, &typed.with);
    }
    if reader.model.takes_text() {
        return answer(reader, line);
    }
    match typed.word.as_str() {
        "look" => return reader.whole(),
        "read" => return told::tab(reader),
        "press" => return press(reader, &typed.with),
        _ => {}
    }
    if let Ok(number) = typed.word.parse::<usize>() {
        if told::go(&mut reader.model, number) {
            act(reader, Act::Open, None);
            return close_what_only_tells(reader);
        }
        return vec![reader.say(&Message::new("linear-no-line").with("number", number))];
    }
    match typed.act() {
        Some(wanted) => named(reader, wanted, &typed),
        None => vec![reader.say(&Message::new("linear-unknown").with("word", typed.word))],
    }
}

/// An act by its name.
fn named(reader: &mut Reader, wanted: Act, typed: &Typed) -> Vec<String> {
    if let Some(why) = reach::screen_only(wanted) {
        return vec![reader.word(why)];
    }
    match wanted {
        Act::Help => return help(reader),
        Act::Filter if able::unable(&reader.model, wanted).is_none() => filter(reader, &typed.with),
        Act::Propose if able::unable(&reader.model, wanted).is_none() && typed.because.is_some() => {
            return propose(reader, typed);
        }
        Act::Open if !typed.with.is_empty() => return open(reader, &typed.with),
        Act::Score => {
            // A criterion by its name goes before the score: `score aim 4`.
            let (criterion, value) = typed.with.rsplit_once(' ').unwrap_or(("", &typed.with));
            if !criterion.is_empty() && !told::go_to_criterion(&mut reader.model, criterion) {
                return vec![reader.say(&Message::new("linear-no-criterion").with("word", criterion))];
            }
            act(reader, Act::Score, value.parse().ok());
            give(reader, typed.because.as_deref());
        }
        Act::Down | Act::Up | Act::PageDown | Act::PageUp | Act::NextCase | Act::PreviousCase => {
            for _ in 0..typed.with.parse::<usize>().unwrap_or(1).clamp(1, 9999) {
                act(reader, wanted, None);
            }
        }
        Act::Palette if !typed.with.is_empty() => {
            act(reader, Act::Palette, None);
            reader.input(Input::Paste(typed.with.clone()));
        }
        Act::AddIndicator if typed.with.contains(' ') => {
            let (code, value) = typed.with.split_once(' ').unwrap_or((&typed.with, ""));
            act(reader, wanted, None);
            give(reader, Some(code));
            give(reader, Some(value));
        }
        _ => {
            let before = reader.model.popups.len();
            let rest = match pointed(&mut reader.model, wanted, &typed.with) {
                Some(rest) => typed.because.clone().or(rest),
                None => typed.text().map(str::to_owned),
            };
            act(reader, wanted, None);
            if reader.model.popups.len() > before || reader.model.takes_text() {
                give(reader, rest.as_deref());
            }
        }
    }
    close_what_only_tells(reader)
}

fn act(reader: &mut Reader, act: Act, digit: Option<u8>) {
    reader.input(Input::Act(act, digit));
}

/// What was only to be read has been told, and is closed.
fn close_what_only_tells(reader: &mut Reader) -> Vec<String> {
    if !reader.model.popups.last().is_some_and(asked::only_tells) {
        return Vec::new();
    }
    let lines = asked::question(reader);
    key(reader, KeyCode::Esc);
    lines
}

/// Gives a text to the field that an act has opened, and sends it; a picker takes the choice that it fits.
fn give(reader: &mut Reader, text: Option<&str>) {
    let Some(text) = text else { return };
    if let Some(Popup::Picker(_)) = reader.model.popups.last() {
        choose(reader, text);
        return;
    }
    match reader.model.popups.last_mut() {
        Some(Popup::Confirm(confirm)) => {
            if let Some(typed) = &mut confirm.typed {
                typed.field.rewrite("");
                reader.input(Input::Paste(text.to_owned()));
            }
            return;
        }
        Some(Popup::Name(_) | Popup::MarkBy(_)) => {
            reader.input(Input::Paste(text.to_owned()));
            key(reader, KeyCode::Enter);
            return;
        }
        _ => {}
    }
    let field = matches!(reader.model.popups.last(), None | Some(Popup::Ask(_))) && reader.model.takes_text();
    if field {
        empty(reader);
        reader.input(Input::Paste(text.to_owned()));
        key(reader, KeyCode::Enter);
    }
}

/// Takes away what a draft has left in the field: a typed line is the whole text.
fn empty(reader: &mut Reader) {
    let long = match (reader.model.popups.last(), reader.model.case()) {
        (Some(Popup::Ask(ask)), _) => ask.field.text().chars().count(),
        (None, Some(page)) => page.reason.as_ref().map_or(0, |reason| reason.field.text().chars().count()),
        _ => 0,
    };
    for _ in 0..long {
        key(reader, KeyCode::Backspace);
    }
}

/// The answer to an open question.
fn answer(reader: &mut Reader, line: &str) -> Vec<String> {
    let word = line.to_lowercase();
    if NO.contains(&word.as_str()) {
        key(reader, KeyCode::Esc);
        return Vec::new();
    }
    match reader.model.popups.last() {
        Some(Popup::Confirm(_) | Popup::Leave(_)) if YES.contains(&word.as_str()) => key(reader, KeyCode::Enter),
        Some(Popup::Confirm(_)) => give(reader, Some(line)),
        Some(Popup::Leave(_)) => {}
        Some(Popup::Form(_) | Popup::Propose(_)) => return filled(reader, line),
        Some(Popup::Palette(_)) => sought(reader, line),
        Some(Popup::Picker(_)) => choose(reader, line),
        Some(popup) if asked::only_tells(popup) => key(reader, KeyCode::Esc),
        Some(Popup::Ask(_)) | None => give(reader, Some(line)),
        Some(_) => {
            reader.input(Input::Paste(line.to_owned()));
            key(reader, KeyCode::Enter);
        }
    }
    close_what_only_tells(reader)
}

/// A line of a form by its number, or what becomes of the form.
fn filled(reader: &mut Reader, line: &str) -> Vec<String> {
    let word = line.to_lowercase();
    if SEND.contains(&word.as_str()) || YES.contains(&word.as_str()) {
        key(reader, KeyCode::Enter);
        return Vec::new();
    }
    let (number, text) = line.split_once(' ').unwrap_or((line, ""));
    let done = number.trim_end_matches(['.', ':']).parse().is_ok_and(|number| forms::fill(reader, number, text.trim()));
    if done { Vec::new() } else { vec![reader.say(&Message::new("linear-no-field").with("line", line))] }
}

/// What was found, by its number; or another name to look for.
fn sought(reader: &mut Reader, line: &str) {
    let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let Some(Popup::Palette(palette)) = reader.model.popups.last_mut() else { return };
    if let Some(at) = number.filter(|at| *at < palette.entries.len() && !palette.field.is_blank()) {
        palette.cursor = at;
        key(reader, KeyCode::Enter);
        return;
    }
    palette.field.rewrite("");
    reader.input(Input::Paste(line.to_owned()));
}

/// Puts the cursor on what the first word after an act points at, where the act takes it from a cursor: a general
/// criterion, a criterion, a finding, a result target, an indicator. Gives what is left of the line.
fn pointed(model: &mut Model, act: Act, with: &str) -> Option<Option<String>> {
    let (word, rest) = with.split_once(' ').unwrap_or((with, ""));
    let number = word.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let rest = (!rest.trim().is_empty()).then(|| rest.trim().to_owned());
    let criteria = Arc::clone(&model.criteria);
    let indicators = |page: &CasePage| page.full().map(|full| full.targets.clone()).unwrap_or_default();
    let named = |id: &str, name: &str| id == word || name.to_lowercase() == with.to_lowercase();
    let lang = model.lang;
    if act == Act::Reason {
        return told::go_to_criterion(model, with).then_some(None);
    }
    let page = model.case_mut()?;
    let (tab, at, rest) = match act {
        Act::FailGate => {
            let gates = &criteria.gates;
            let whole = gates.iter().position(|gate| named(gate.id.as_str(), gate.name.get(lang)));
            (page.pane, page.cursor) = (Pane::Criteria, Some(number.filter(|at| *at < gates.len()).or(whole)?));
            return Some(rest.filter(|_| number.is_some()));
        }
        Act::SettleFinding => (Tab::Findings, number?, rest),
        Act::TargetMet | Act::TargetPartly | Act::TargetNot | Act::TargetReason => (Tab::Targets, number?, rest),
        Act::RemoveIndicator => {
            let at = indicators(page).iter().position(|(id, _)| id.as_str() == word);
            (Tab::Indicators, at.or(number)?, None)
        }
        _ => return None,
    };
    (page.tab, page.pane) = (tab, Pane::Tab);
    page.scrolls[tab as usize] = at;
    Some(rest)
}

/// Chooses by number, or narrows down by words and takes what is left.
fn choose(reader: &mut Reader, text: &str) {
    let number = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    if number.is_none() {
        reader.input(Input::Paste(text.to_owned()));
    }
    let Some(Popup::Picker(picker)) = reader.model.popups.last_mut() else { return };
    let exact = picker.shown.iter().position(|at| picker.choices.get(*at).is_some_and(|choice| choice.code == text));
    let only = (picker.shown.len() == 1).then_some(0);
    if let Some(at) = number.filter(|at| *at < picker.shown.len()).or(exact).or(only) {
        picker.cursor = at;
        key(reader, KeyCode::Enter);
    } else {
        for _ in 0..if number.is_none() { text.chars().count() } else { 0 } {
            key(reader, KeyCode::Backspace);
        }
    }
}

fn key(reader: &mut Reader, code: KeyCode) {
    reader.input(Input::Key(KeyEvent::new(code, KeyModifiers::NONE)));
}

/// Presses keys by their names, for a form that has no words of its own.
fn press(reader: &mut Reader, keys: &str) -> Vec<String> {
    for word in keys.split_whitespace() {
        let Ok(key) = word.parse::<Key>() else {
            return vec![reader.say(&Message::new("linear-no-key").with("key", word))];
        };
        if reader.model.takes_text() {
            reader.input(Input::Key(key.event()));
        }
    }
    Vec::new()
}

/// Opens a line by its number, or a case by its reference.
fn open(reader: &mut Reader, what: &str) -> Vec<String> {
    match what.parse::<usize>() {
        Ok(number) if told::go(&mut reader.model, number) => {
            act(reader, Act::Open, None);
            return close_what_only_tells(reader);
        }
        Ok(number) => return vec![reader.say(&Message::new("linear-no-line").with("number", number))],
        Err(_) => {
            going::case(&mut reader.model, Reference::from(what));
            reader.flush();
        }
    }
    Vec::new()
}

/// Filters the queue by a whole query at once.
fn filter(reader: &mut Reader, query: &str) {
    if let Err(error) = Query::parse(query) {
        reader.model.hint(error.why);
        return;
    }
    act(reader, Act::Filter, None);
    if let Screen::Queue(page) = reader.model.screen_mut() {
        page.typing = None;
        page.filter = query.to_owned();
        page.trail = Trail::default();
    }
    reading::top(&mut reader.model);
    reader.flush();
}

/// `propose grant 1000.00 because …`: the consequences are told before anything is done.
fn propose(reader: &mut Reader, typed: &Typed) -> Vec<String> {
    let Some(case) = reader.model.case().map(|page| page.reference.clone()) else { return Vec::new() };
    let Some(why) = typed.because.clone() else { return vec![reader.word("linear-propose-how")] };
    let mut kind = DecisionKind::Grant;
    let mut amount = None;
    for word in typed.with.split_whitespace() {
        match (word.parse::<DecisionKind>(), Money::parse_entered(word)) {
            (Ok(meant), _) => kind = meant,
            (_, Ok(money)) => amount = Some(money),
            _ => return vec![reader.word("linear-propose-how")],
        }
    }
    let proposition = Proposition {
        case: case.clone(),
        kind,
        amount,
        rate: None,
        grounds: Vec::new(),
        why,
        terms: Default::default(),
    };
    let title = Message::new("linear-propose").with("case", &case);
    deciding::confirm(&mut reader.model, title, Vec::new(), Command::Propose(Box::new(proposition)));
    reader.flush();
    Vec::new()
}

/// The acts that can be done now, each with its sentence.
fn help(reader: &Reader) -> Vec<String> {
    let mut lines = vec![reader.word("linear-help")];
    let here = Act::ALL.iter().copied().filter(|act| reach::screen_only(*act).is_none());
    let here = here.filter(|act| able::unable(&reader.model, *act).is_none());
    lines.extend(here.map(|act| {
        let sentence = reader.word(&act.sentence());
        reader.say(&Message::new("linear-act").with("act", act.name()).with("sentence", sentence))
    }));
    lines
}

impl Reader {
    /// Sends what was asked outside of an update.
    pub(super) fn flush(&mut self) {
        let asked = std::mem::take(&mut self.model.outbox);
        self.answer(asked);
    }
}

/// Whether a name belongs to a criterion.
pub fn criterion_named(model: &Model, word: &str) -> Option<usize> {
    let wanted = word.to_lowercase();
    let set = &model.criteria;
    let number = word.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let of = |id: &str, name: &str| id == wanted || name.to_lowercase() == wanted;
    let named = set.criteria.iter().position(|one| of(one.id.as_str(), one.name.get(model.lang)));
    number.filter(|at| *at < set.criteria.len()).or(named)
}
