//! Forms read aloud: their fields as numbered lines, filled in by the number of the line and what goes into it.

use crossterm::event::KeyCode;

use super::asked::{capitalised, refused};
use super::doing::key;
use super::words::{self as typed, EMPTY, NO, SEND, YES};
use super::{Reader, case};
use crate::domain::code::RoundId;
use crate::domain::message::Message;
use crate::domain::vocabulary::DecisionKind;
use crate::domain::words;
use crate::speech;
use crate::tui::model::case::unmarked_targets;
use crate::tui::model::consequence;
use crate::tui::model::form::{Form, FormEntry, FormRow};
use crate::tui::model::popup::Popup;
use crate::tui::model::proposing::{Aim, Entry, ProposeForm};
use crate::tui::update::{Input, proposing};

/// A form of several fields.
pub fn of_form(reader: &Reader, form: &Form) -> Vec<String> {
    let mut lines = vec![reader.word(form.aim.title())];
    lines.extend(form.about.iter().map(|part| reader.say(part)));
    lines.extend(rows_of_form(reader, form));
    lines.extend(refused(reader, &form.refused));
    lines.push(how(reader));
    lines
}

fn rows_of_form(reader: &Reader, form: &Form) -> Vec<String> {
    let rows = form.rows.iter().map(|row| (reader.word(row.name), shown(reader, row), choices(reader, row)));
    numbered(reader, rows.collect())
}

/// The form of a proposal or of an amendment, with what it would do.
pub fn of_proposal(reader: &Reader, form: &ProposeForm) -> Vec<String> {
    let title = Message::new(match form.aim {
        Aim::Propose => "propose-title",
        Aim::Amend => "amend-title",
    });
    let mut lines = vec![reader.say(&title.with("case", &form.case))];
    lines.extend(form.order.iter().map(|part| reader.say(part)));
    lines.extend(rows_of_proposal(reader, form));
    let (requested, base, raised) = form.bounds;
    let bounds = match raised.filter(|raised| *raised != base) {
        Some(raised) => Message::new("propose-bounds-both").with("raised", raised),
        None => Message::new("propose-bounds"),
    };
    lines.push(capitalised(&reader.say(&bounds.with("requested", requested).with("base", base))));
    lines.extend(foreseen(reader, form));
    let here = reader.model.case().filter(|page| page.reference == form.case && form.aim == Aim::Propose);
    lines.extend(here.and_then(|page| page.full()).and_then(unmarked_targets).map(|note| reader.say(&note)));
    lines.extend(refused(reader, &form.refused));
    lines.push(how(reader));
    lines
}

fn rows_of_proposal(reader: &Reader, form: &ProposeForm) -> Vec<String> {
    numbered(reader, form.entries().into_iter().map(|at| entry(reader, form, at)).collect())
}

/// What the proposal would do as it stands: to the money and to the rank; or why it cannot be made so.
fn foreseen(reader: &Reader, form: &ProposeForm) -> Vec<String> {
    let mut lines = Vec::new();
    let unnamed = form.kind == DecisionKind::Reject && form.codes.iter().all(|reason| !reason.named);
    if unnamed && !form.codes.is_empty() {
        lines.push(reader.word("propose-no-code"));
    }
    if let Some(amount) = form.supposed.filter(|amount| form.money().ok().flatten() == Some(*amount)) {
        let said = Message::new("propose-supposed").with("amount", amount).with("asked", form.bounds.0);
        lines.push(reader.say(&said));
    }
    match &form.forecast {
        Some(Ok(forecast)) => {
            lines.extend(super::asked::consequences(reader, forecast));
            lines.extend(form.standing.map(|place| capitalised(&reader.say(&consequence::place(place)))));
        }
        Some(Err(parts)) => {
            let said: Vec<String> = parts.iter().map(|part| reader.say(part)).collect();
            lines.push(reader.say(&Message::new("linear-as-it-stands").with("why", said.join(" "))));
        }
        None => {}
    }
    lines
}

fn how(reader: &Reader) -> String {
    let word = |words: &'static [&'static str]| typed::of(words, reader.lang());
    let said = Message::new("linear-form").with("send", word(SEND)).with("empty", word(EMPTY));
    reader.say(&said.with("yes", word(YES_WORDS)).with("no", word(NO_WORDS)))
}

/// The words that are told for yes and no.
const YES_WORDS: &[&str] = &["yes", "ja", "kyllä"];
const NO_WORDS: &[&str] = &["no", "nej", "ei"];

fn numbered(reader: &Reader, rows: Vec<(String, String, Vec<String>)>) -> Vec<String> {
    let row = |(at, (name, value, choices)): (usize, (String, String, Vec<String>))| {
        let key = match (choices.is_empty(), value.is_empty()) {
            (true, true) => "linear-field-empty",
            (true, false) => "linear-field",
            (false, _) => "linear-field-choice",
        };
        let said = Message::new(key).with("number", at + 1).with("name", name);
        reader.say(&said.with("value", case::one_line(&value)).with("choices", choices.join(", ")))
    };
    rows.into_iter().enumerate().map(row).collect()
}

/// A line of a form by its number, or what becomes of the form. Told is what says something else than before.
pub fn answer(reader: &mut Reader, line: &str) -> Vec<String> {
    if typed::is(SEND, line) || typed::is(YES, line) {
        key(reader, KeyCode::Enter);
        return Vec::new();
    }
    let before = told_of(reader);
    let (number, text) = line.split_once(' ').unwrap_or((line, ""));
    let text = if typed::is(EMPTY, text) { "" } else { text.trim() };
    let done = number.trim_end_matches(['.', ':']).parse().is_ok_and(|number| fill(reader, number, text));
    reader.brief = true;
    if !done {
        return vec![reader.say(&Message::new("linear-no-field").with("line", line)), how(reader)];
    }
    let mut lines: Vec<String> = told_of(reader).into_iter().filter(|line| !before.contains(line)).collect();
    if lines.is_empty() {
        lines.push(reader.word("linear-field-same"));
    }
    lines.push(reader.say(&Message::new("linear-go-on-or-send").with("send", typed::of(SEND, reader.lang()))));
    lines
}

/// What of the open form can change while it is filled in.
fn told_of(reader: &Reader) -> Vec<String> {
    match reader.model.popups.last() {
        Some(Popup::Form(form)) => rows_of_form(reader, form),
        Some(Popup::Propose(form)) => {
            let mut lines: Vec<String> = form.order.iter().map(|part| reader.say(part)).collect();
            lines.extend(rows_of_proposal(reader, form));
            lines.extend(foreseen(reader, form));
            lines
        }
        _ => Vec::new(),
    }
}

fn shown(reader: &Reader, row: &FormRow) -> String {
    match &row.entry {
        FormEntry::Choice(choices, at) => choices.get(*at).map(|one| called(reader, row, one)).unwrap_or_default(),
        FormEntry::Line(_) | FormEntry::Reasons(_) => row.text(),
    }
}

fn choices(reader: &Reader, row: &FormRow) -> Vec<String> {
    match &row.entry {
        FormEntry::Choice(choices, _) => choices.iter().map(|one| called(reader, row, one)).collect(),
        FormEntry::Line(_) | FormEntry::Reasons(_) => Vec::new(),
    }
}

/// What a choice is called; a carry-over, which a screen writes with an arrow, in words.
fn called(reader: &Reader, row: &FormRow, (code, words): &(String, String)) -> String {
    let parts: Vec<&str> = code.split(' ').collect();
    match (row.name, parts.as_slice()) {
        ("form-carry", [scope, from, to]) => {
            let round = |id: &str| reader.model.round_name(&RoundId::from(id));
            let said = Message::new("office-carry").with("scope", *scope);
            reader.say(&said.with("from", round(from)).with("to", round(to)))
        }
        _ => words.clone(),
    }
}

/// Name, value and choices of a line of a proposal.
fn entry(reader: &Reader, form: &ProposeForm, at: Entry) -> (String, String, Vec<String>) {
    let lang = reader.lang();
    let kind = |kind: DecisionKind| reader.word(words::decision_key(kind));
    let ticked = |yes: bool| reader.word(if yes { "linear-ticked" } else { "linear-unticked" });
    let named = |key: &str, name: String| {
        reader.say(&Message::new("linear-field-of").with("field", reader.word(key)).with("name", name))
    };
    match at {
        Entry::Kind => {
            (reader.word("propose-kind"), kind(form.kind), DecisionKind::ALL.iter().map(|one| kind(*one)).collect())
        }
        Entry::Amount => (reader.word("propose-amount"), form.amount.text(), Vec::new()),
        Entry::Rate => {
            let rates = form.rates.iter().map(|rate| format!("{rate} %")).collect();
            (reader.word("propose-rate"), format!("{} %", form.rate), rates)
        }
        Entry::Ground(index) => {
            let (name, stated) = form
                .grounds
                .get(index)
                .map_or_else(Default::default, |(ground, stated)| (reader.word(words::ground_key(*ground)), *stated));
            (named("propose-ground", name), ticked(stated), Vec::new())
        }
        Entry::Code(index) => {
            let (name, named_reason) = form
                .codes
                .get(index)
                .map_or_else(Default::default, |reason| (reason.name.get(lang).to_owned(), reason.named));
            (named("propose-code", name), ticked(named_reason), Vec::new())
        }
        Entry::Condition(index) => {
            let text = form.conditions.get(index).map(|field| field.text()).unwrap_or_default();
            (reader.say(&Message::new("propose-condition").with("number", index + 1)), text, Vec::new())
        }
        Entry::Deviation => (reader.word("propose-deviation"), form.deviation.text(), Vec::new()),
        Entry::Why => (reader.word("propose-why"), form.why.text(), Vec::new()),
    }
}

/// Fills in the line with this number, from 1; says whether it takes that.
fn fill(reader: &mut Reader, number: usize, text: &str) -> bool {
    let Some(at) = number.checked_sub(1) else { return false };
    let lang = reader.lang();
    let filled = match reader.model.popups.last_mut() {
        Some(Popup::Form(form)) => {
            form.refused.clear();
            form.rows.get_mut(at).is_some_and(|row| put(row, text))
        }
        Some(Popup::Propose(form)) => {
            form.refused.clear();
            form.entries().get(at).copied().is_some_and(|at| choose(form, at, text, lang))
        }
        _ => false,
    };
    proposing::forecast(&mut reader.model);
    reader.flush();
    // What is filled in is kept, as after a key.
    reader.input(Input::Pulse);
    filled
}

/// Puts a text into a line, or chooses what it names; says whether the line takes that.
pub fn put(row: &mut FormRow, text: &str) -> bool {
    match &mut row.entry {
        FormEntry::Line(field) | FormEntry::Reasons(field) => {
            field.rewrite(text);
            true
        }
        FormEntry::Choice(choices, at) => {
            let wanted = text.to_lowercase();
            let number = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let named = choices.iter().position(|(code, words)| *code == text || words.to_lowercase() == wanted);
            let found = named.or(number.filter(|number| *number < choices.len()));
            *at = found.unwrap_or(*at);
            found.is_some()
        }
    }
}

fn choose(form: &mut ProposeForm, at: Entry, text: &str, lang: crate::domain::text::Lang) -> bool {
    form.at = at;
    let wanted = text.to_lowercase();
    let tick = || match (typed::is(YES, &wanted), typed::is(NO, &wanted)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    match at {
        Entry::Kind => {
            let word = |kind: &DecisionKind| speech::word(lang, words::decision_key(*kind)).to_lowercase();
            let found = DecisionKind::ALL.iter().find(|kind| kind.word() == wanted || word(kind) == wanted);
            found.map(|kind| form.kind = *kind).is_some()
        }
        Entry::Rate => {
            let plain = wanted.trim_end_matches('%').trim().to_owned();
            let found = form.rates.iter().find(|rate| rate.word() == plain).copied();
            found.map(|rate| form.rate = rate).is_some()
        }
        Entry::Ground(index) => match (form.grounds.get_mut(index), tick()) {
            (Some((_, stated)), Some(yes)) => {
                *stated = yes;
                true
            }
            _ => false,
        },
        Entry::Code(index) => match (form.codes.get_mut(index), tick()) {
            (Some(reason), Some(yes)) => {
                reason.named = yes;
                true
            }
            _ => false,
        },
        Entry::Amount | Entry::Condition(_) | Entry::Deviation | Entry::Why => {
            let field = form.field_mut();
            let found = field.map(|field| field.rewrite(text)).is_some();
            form.make_room();
            found
        }
    }
}
