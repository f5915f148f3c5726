//! From a typed line to what the keys would have done; there is no other way to do anything.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::pointed::{self, Pointed};
use super::typed::Typed;
use super::{Reader, answered, asked, explained, help, reach, tabs, told, words, writing};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::DecisionKind;
use crate::domain::words as vocabulary;
use crate::register::command::{Command, Proposition};
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::model::Screen;
use crate::tui::model::case::Pane;
use crate::tui::model::proposing::entered;
use crate::tui::update::{Input, able, deciding, going};

/// Most steps of one line.
const MOST: usize = 9999;

/// Does what a line says; gives what is to be told besides what has changed.
pub fn line(reader: &mut Reader, line: &str) -> Vec<String> {
    if reader.model.takes_text() {
        return answered::line(reader, line);
    }
    let typed = Typed::of(line, reader.lang());
    let bare = typed.with.is_empty() && typed.because.is_none();
    if bare && words::is(words::LOOK, &typed.word) {
        return reader.whole();
    }
    if words::is(words::READ, &typed.word) {
        return if bare { told::part(reader) } else { tabs::turn_to(reader, &typed.with) };
    }
    if bare && words::is(words::MORE, &typed.word) {
        return told::more(reader);
    }
    if words::is(words::HELP, &typed.word) {
        return help::told(reader, &typed.with);
    }
    if let (Ok(number), true) = (typed.word.trim_end_matches('.').parse::<usize>(), bare) {
        return numbered(reader, number);
    }
    let fits = |act: &&Act| able::unable(&reader.model, **act).is_none();
    match typed.acts.iter().find(fits).or(typed.acts.first()).copied() {
        Some(wanted) => named(reader, wanted, &typed),
        None => vec![reader.say(&Message::new("linear-unknown").with("word", typed.word))],
    }
}

/// A bare number: the line with it is opened; on a case it is read.
fn numbered(reader: &mut Reader, number: usize) -> Vec<String> {
    if !told::go(&mut reader.model, number) {
        return vec![reader.say(&Message::new("linear-no-line").with("number", number))];
    }
    if matches!(reader.model.screen(), Screen::Case(_)) {
        reader.told.cursor = None;
        return Vec::new();
    }
    act(reader, Act::Open, None);
    close_what_only_tells(reader)
}

/// An act by its name.
fn named(reader: &mut Reader, wanted: Act, typed: &Typed) -> Vec<String> {
    if let Some(why) = reach::screen_only(wanted, reader.model.place()) {
        return vec![reader.word(why)];
    }
    if let (Act::Down | Act::Up | Act::Top | Act::Bottom, Some(page)) = (wanted, reader.model.case_mut()) {
        // The lines of a case are its criteria, whatever part of it was read last.
        page.pane = Pane::Criteria;
    }
    let able = able::unable(&reader.model, wanted).is_none();
    match wanted {
        Act::Help => return help::told(reader, &typed.with),
        Act::Why => return explained::ask(reader, &typed.with),
        Act::ShowTab if !typed.with.is_empty() => return tabs::turn_to(reader, &typed.with),
        Act::Score | Act::Reason => return writing::begin(reader, wanted, typed),
        Act::Propose if able && typed.because.is_some() && reader.model.case().is_some() => {
            return propose(reader, typed);
        }
        Act::Open if !typed.with.is_empty() => return open(reader, &typed.with),
        Act::Mark | Act::Unmark if able && !typed.with.is_empty() => {
            return pointed::marks(reader, wanted, &typed.with);
        }
        Act::Filter if !typed.with.is_empty() => return filter(reader, &typed.with),
        Act::NextTab | Act::PreviousTab if able => {
            act(reader, wanted, None);
            return told::part(reader);
        }
        Act::Down | Act::Up | Act::PageDown | Act::PageUp | Act::NextCase | Act::PreviousCase => {
            for _ in 0..typed.with.parse::<usize>().unwrap_or(1).clamp(1, MOST) {
                act(reader, wanted, None);
            }
        }
        Act::Palette if !typed.with.is_empty() => {
            act(reader, Act::Palette, None);
            reader.input(Input::Paste(typed.with.clone()));
        }
        _ => return with_what(reader, wanted, typed),
    }
    close_what_only_tells(reader)
}

/// An act with what it is about and what it takes: the rest of the line goes where the act asks for it.
fn with_what(reader: &mut Reader, wanted: Act, typed: &Typed) -> Vec<String> {
    let before = reader.model.popups.len();
    let (rest, because) = match pointed::at(reader, wanted, &typed.with) {
        Pointed::Nothing => ((!typed.with.is_empty()).then(|| typed.with.clone()), typed.because.clone()),
        Pointed::At(rest) => (rest, typed.because.clone()),
        Pointed::Wrong(said) => return vec![said],
    };
    act(reader, wanted, None);
    if reader.model.popups.len() > before {
        let told = answered::given(reader, rest.as_deref(), because.as_deref());
        if !told.is_empty() {
            return told;
        }
    }
    close_what_only_tells(reader)
}

/// Does an act as a key would.
pub fn act(reader: &mut Reader, act: Act, digit: Option<u8>) {
    reader.input(Input::Act(act, digit));
}

/// Presses a key in what is open.
pub fn key(reader: &mut Reader, code: KeyCode) {
    reader.input(Input::Key(KeyEvent::new(code, KeyModifiers::NONE)));
}

/// Presses a key that is held together with another.
pub fn held(reader: &mut Reader, code: KeyCode, modifiers: KeyModifiers) {
    reader.input(Input::Key(KeyEvent::new(code, modifiers)));
}

/// What was only to be read has been told, and is closed.
pub fn close_what_only_tells(reader: &mut Reader) -> Vec<String> {
    if !reader.model.popups.last().is_some_and(asked::only_tells) {
        return Vec::new();
    }
    let lines = asked::question(reader);
    key(reader, KeyCode::Esc);
    lines
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
            going::jump(&mut reader.model, Reference::from(what));
            reader.flush();
        }
    }
    Vec::new()
}

/// Filters the list by a whole query at once; one that cannot be read leaves the list as it is.
fn filter(reader: &mut Reader, query: &str) -> Vec<String> {
    act(reader, Act::Filter, None);
    let told = answered::line(reader, query);
    match asked::wrong_filter(reader) {
        Some(wrong) => {
            key(reader, KeyCode::Esc);
            vec![wrong]
        }
        None => told,
    }
}

/// `propose grant 1000.00 because …`: the consequences are told before anything is done.
fn propose(reader: &mut Reader, typed: &Typed) -> Vec<String> {
    let Some(case) = reader.model.case().map(|page| page.reference.clone()) else { return Vec::new() };
    let Some(why) = typed.because.clone() else { return vec![reader.word("linear-how-propose")] };
    let Some((kind, amount)) = kind_and_amount(reader, &typed.with) else {
        return vec![reader.word("linear-how-propose")];
    };
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

/// A kind of decision, by its code or its word in the language, and an amount; blanks between thousands are none of its
/// digits. Nothing where a part of the line is neither.
fn kind_and_amount(reader: &Reader, with: &str) -> Option<(DecisionKind, Option<Money>)> {
    let lower = with.to_lowercase();
    let word = |kind: &DecisionKind| speech::word(reader.lang(), vocabulary::decision_key(*kind)).to_lowercase();
    let begins = |name: &str| lower.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let names = DecisionKind::ALL.iter().flat_map(|kind| [(*kind, kind.word().to_owned()), (*kind, word(kind))]);
    let found = names.filter(|(_, name)| begins(name)).max_by_key(|(_, name)| name.len());
    let (kind, rest) = match &found {
        Some((kind, name)) => (*kind, lower.get(name.len()..).unwrap_or_default()),
        None => (DecisionKind::Grant, lower.as_str()),
    };
    match rest.trim().is_empty() {
        true => Some((kind, None)),
        false => entered(rest).ok().map(|amount| (kind, Some(amount))),
    }
}

impl Reader {
    /// Sends what was asked outside of an update.
    pub(super) fn flush(&mut self) {
        let asked = std::mem::take(&mut self.model.outbox);
        self.answer(asked);
    }
}
