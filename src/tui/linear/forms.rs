//! Forms read aloud: their fields as numbered lines, filled in by the number of the line and what goes into it.

use super::Reader;
use crate::domain::message::Message;
use crate::domain::vocabulary::DecisionKind;
use crate::domain::words;
use crate::tui::model::form::{Form, FormEntry, FormRow};
use crate::tui::model::popup::Popup;
use crate::tui::model::proposing::{Aim, Entry, ProposeForm};
use crate::tui::update::{Input, proposing};

/// Words that tick what can be ticked, and words that untick it.
const TICK: [&str; 5] = ["yes", "y", "ja", "kyllä", "k"];
const UNTICK: [&str; 4] = ["no", "n", "nej", "ei"];

/// A form of several fields.
pub fn of_form(reader: &Reader, form: &Form) -> Vec<String> {
    let mut lines = vec![reader.word(form.aim.title())];
    lines.extend(form.about.iter().map(|part| reader.say(part)));
    let rows = form.rows.iter().map(|row| (reader.word(row.name), shown(row), choices(row)));
    lines.extend(numbered(reader, rows.collect()));
    lines.extend(form.refused.iter().map(|part| reader.say(part)));
    lines.push(reader.word("linear-form"));
    lines
}

/// The form of a proposal or of an amendment, with what it would do.
pub fn of_proposal(reader: &Reader, form: &ProposeForm) -> Vec<String> {
    let key = match form.aim {
        Aim::Propose => "propose-title",
        Aim::Amend => "amend-title",
    };
    let mut lines = vec![reader.say(&Message { key: key.into(), args: Vec::new() }.with("case", &form.case))];
    lines.extend(form.order.iter().map(|part| reader.say(part)));
    lines.extend(numbered(reader, form.entries().into_iter().map(|at| entry(reader, form, at)).collect()));
    let (requested, base, raised) = form.bounds;
    let bounds = match raised {
        Some(raised) => Message::new("propose-bounds-both").with("raised", raised),
        None => Message::new("propose-bounds"),
    };
    lines.push(reader.say(&bounds.with("requested", requested).with("base", base)));
    match &form.forecast {
        Some(Ok(forecast)) => lines.extend(super::asked::consequences(reader, forecast)),
        Some(Err(parts)) => lines.extend(parts.iter().map(|part| reader.say(part))),
        None => {}
    }
    lines.extend(form.refused.iter().map(|part| reader.say(part)));
    lines.push(reader.word("linear-form"));
    lines
}

fn numbered(reader: &Reader, rows: Vec<(String, String, Vec<String>)>) -> Vec<String> {
    let row = |(at, (name, value, choices)): (usize, (String, String, Vec<String>))| {
        let key = match (choices.is_empty(), value.is_empty()) {
            (true, true) => "linear-field-empty",
            (true, false) => "linear-field",
            (false, _) => "linear-field-choice",
        };
        let said = Message { key: key.into(), args: Vec::new() }.with("number", at + 1).with("name", name);
        reader.say(&said.with("value", value).with("choices", choices.join(", ")))
    };
    rows.into_iter().enumerate().map(row).collect()
}

fn shown(row: &FormRow) -> String {
    match &row.entry {
        FormEntry::Choice(choices, at) => choices.get(*at).map(|(_, words)| words.clone()).unwrap_or_default(),
        FormEntry::Line(_) | FormEntry::Reasons(_) => row.text(),
    }
}

fn choices(row: &FormRow) -> Vec<String> {
    match &row.entry {
        FormEntry::Choice(choices, _) => choices.iter().map(|(_, words)| words.clone()).collect(),
        FormEntry::Line(_) | FormEntry::Reasons(_) => Vec::new(),
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
pub fn fill(reader: &mut Reader, number: usize, text: &str) -> bool {
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

fn put(row: &mut FormRow, text: &str) -> bool {
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
    let tick = || match (TICK.contains(&wanted.as_str()), UNTICK.contains(&wanted.as_str())) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    match at {
        Entry::Kind => {
            let word = |kind: &DecisionKind| crate::speech::word(lang, words::decision_key(*kind)).to_lowercase();
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
