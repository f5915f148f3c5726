//! Open questions as lines: what is asked, what there is to know, and what can be typed.

use super::{Reader, case, explained, forms, help, lists, money, sheet, words, writing};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::Status;
use crate::domain::words as vocabulary;
use crate::exchange::paper::{Block, Paper, Table};
use crate::register::view::forecast::Forecast;
use crate::tui::model::Screen;
use crate::tui::model::popup::{Ask, Confirm, Meanwhile, Palette, Picker, Popup, What};
use crate::tui::model::query_line::QueryLine;
use crate::tui::popups;
use crate::tui::popups::confirm::{buckets, facts_of, less};

/// Most that is told of what answers a name, or of what can be chosen.
const FOUND: usize = 12;
const CHOICES: usize = 25;

/// The question that is open, if one is.
pub fn question(reader: &Reader) -> Vec<String> {
    let model = &reader.model;
    let Some(popup) = model.popups.last() else {
        return match model.screen() {
            Screen::Case(page) => writing::question(reader, page),
            Screen::Queue(page) => {
                page.typing.as_ref().map(|typing| filtering(reader, &typing.before, &typing.line)).unwrap_or_default()
            }
            _ => Vec::new(),
        };
    };
    match popup {
        Popup::Ask(ask) => asks(reader, ask),
        Popup::Confirm(confirm) => confirmed(reader, confirm),
        Popup::Picker(picker) => picked(reader, picker),
        Popup::Leave(_) => {
            let about = popups::leaving(reader.scene()).unwrap_or_default();
            vec![reader.word("leave-title"), about, reader.word("linear-yes-no")]
        }
        Popup::Note { title, parts, .. } => {
            std::iter::once(reader.say(title)).chain(parts.iter().map(|part| reader.say(part))).collect()
        }
        Popup::Form(form) => forms::of_form(reader, form),
        Popup::Propose(form) => forms::of_proposal(reader, form),
        Popup::CardSheet(sheet) => sheet::question(reader, sheet),
        Popup::Document { paper, .. } => document(reader, paper),
        Popup::Meanwhile(meanwhile) => changed(reader, meanwhile),
        Popup::Palette(palette) => found(reader, palette),
        Popup::Name(naming) => {
            let about = Message::new("saved-about").with("query", naming.query.as_str());
            let mut lines = vec![reader.word("saved-title"), reader.say(&about)];
            lines.extend(refused(reader, &naming.refused));
            lines.push(reader.word("linear-type-text"));
            lines
        }
        Popup::MarkBy(line) => {
            let mut lines = vec![reader.word("marking-title"), reader.word("marking-about")];
            lines.extend(wrong(reader, line));
            lines.push(reader.word("linear-type-query"));
            lines
        }
        Popup::Help { .. } => help::told_now(reader),
        Popup::QueryHelp { .. } => help::of_queries(reader),
        Popup::Money { .. } => money::ceilings(reader),
        Popup::Why(why) => explained::told(reader, why),
    }
}

/// A text that an act needs, and what of it is written already.
fn asks(reader: &Reader, ask: &Ask) -> Vec<String> {
    let mut lines = vec![reader.say(&ask.title)];
    lines.extend(ask.about.iter().map(|part| reader.say(part)));
    lines.extend(refused(reader, &ask.refused));
    lines.extend(written(reader, &ask.field.text()));
    lines.push(reader.word("linear-type-text"));
    lines
}

/// What stands in a field already, and how to send it as it is.
pub fn written(reader: &Reader, text: &str) -> Option<String> {
    let send = words::of(words::SEND, reader.lang());
    let said = || Message::new("linear-written").with("text", case::one_line(text)).with("send", send);
    (!text.trim().is_empty()).then(|| reader.say(&said()))
}

/// The filter of a list while it is asked for.
fn filtering(reader: &Reader, before: &str, line: &QueryLine) -> Vec<String> {
    let mut lines = vec![reader.word("linear-ask-filter")];
    if !before.trim().is_empty() {
        lines.push(reader.say(&Message::new("linear-filter").with("filter", before.trim())));
    }
    lines.extend(wrong(reader, line));
    lines.push(reader.word("linear-type-query"));
    lines
}

/// What of the filter that is typed cannot be read.
pub fn wrong_filter(reader: &Reader) -> Option<String> {
    match reader.model.screen() {
        Screen::Queue(page) => wrong(reader, &page.typing.as_ref()?.line),
        _ => None,
    }
}

/// What of a query cannot be read, and why.
fn wrong(reader: &Reader, line: &QueryLine) -> Option<String> {
    let (at, why) = line.error()?;
    let text = line.field.text();
    let word = text.get(at.clone()).unwrap_or(&text).trim().to_owned();
    Some(reader.say(&Message::new("linear-query-wrong").with("word", word).with("why", why.clone())))
}

/// A document as its lines: of a table each cell comes after the name of its column.
fn document(reader: &Reader, paper: &Paper) -> Vec<String> {
    let mut lines: Vec<String> = paper.marks.clone();
    lines.extend([paper.from.clone(), paper.title.clone()]);
    let named =
        |name: &str, value: &str| reader.say(&Message::new("linear-fact").with("name", name).with("value", value));
    for block in &paper.blocks {
        match block {
            Block::Heading(_, text) | Block::Text(text) => lines.extend(text.lines().map(str::to_owned)),
            Block::Facts(facts) => lines.extend(facts.iter().map(|(name, value)| named(name, value))),
            Block::List(items) => lines.extend(items.iter().cloned()),
            Block::Point(name, text) => {
                lines.push(name.clone());
                lines.extend(text.lines().map(str::to_owned));
            }
            Block::Table(table) => lines.extend(table_lines(table, &named)),
            Block::Picture(picture) => lines.push(picture.description.clone()),
        }
    }
    lines.into_iter().map(|line| case::one_line(&line)).filter(|line| !line.is_empty()).collect()
}

/// A row of a table begins with its first cell; the others are named by their columns.
fn table_lines(table: &Table, named: &dyn Fn(&str, &str) -> String) -> Vec<String> {
    let row = |cells: &Vec<String>| {
        let others = table.columns.iter().zip(cells).skip(1).filter(|(_, cell)| !cell.is_empty());
        let others: Vec<String> = others.map(|(column, cell)| named(&column.name, cell)).collect();
        let first = cells.first().cloned().unwrap_or_default();
        [vec![first], others].concat().join(", ")
    };
    std::iter::once(table.caption.clone()).chain(table.rows.iter().map(row)).collect()
}

/// What was typed, and what has happened to the case since.
fn changed(reader: &Reader, meanwhile: &Meanwhile) -> Vec<String> {
    let mut said = vec![reader.say(&Message::new("meanwhile-title").with("case", &meanwhile.case))];
    said.push(reader.word("meanwhile-theirs"));
    said.extend(meanwhile.theirs.iter().map(|part| reader.say(part)));
    said.push(reader.word("meanwhile-mine"));
    said.extend(meanwhile.mine.lines().map(str::to_owned));
    said
}

/// What answers a typed name, numbered; of an act, why it cannot be done now.
fn found(reader: &Reader, palette: &Palette) -> Vec<String> {
    let mut said = vec![reader.word("linear-find")];
    // With nothing typed it would be every act, which help tells.
    if palette.field.is_blank() {
        return said;
    }
    if palette.entries.is_empty() {
        said.push(reader.say(&Message::new("linear-found-none").with("text", palette.field.text())));
    }
    said.extend(palette.entries.iter().take(FOUND).enumerate().map(|(index, entry)| {
        let (code, label, note) = match &entry.what {
            What::Do(act, why) => {
                let why = why.as_ref().map(|why| reader.say(why)).unwrap_or_default();
                (act.name().to_owned(), reader.word(&act.sentence()), why)
            }
            What::Case(case, about) => (case.to_string(), about.replace("  ", ", "), String::new()),
            What::Applicant(name, count) => {
                let cases = Message::new("palette-cases").with("count", *count);
                (name.clone(), reader.say(&cases), String::new())
            }
            What::Action(code, name, _) => (code.to_string(), name.clone(), String::new()),
            What::Indicator(id, name) => (id.to_string(), name.clone(), String::new()),
            What::Find(query) => {
                let find = Message::new("palette-find").with("query", query.as_str());
                (reader.say(&find), String::new(), String::new())
            }
        };
        choice(reader, index, [&code, &label, &note])
    }));
    said
}

/// A numbered choice: what of its three parts there is, with commas between them.
fn choice(reader: &Reader, index: usize, parts: [&str; 3]) -> String {
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    reader.say(&Message::new("linear-choice").with("number", index + 1).with("choice", said.join(", ")))
}

/// Whether a popup only tells something, and asks nothing.
pub fn only_tells(popup: &Popup) -> bool {
    matches!(
        popup,
        Popup::Note { .. }
            | Popup::Help { .. }
            | Popup::QueryHelp { .. }
            | Popup::Money { .. }
            | Popup::Document { .. }
            | Popup::Meanwhile(_)
            | Popup::Why(_)
    )
}

/// Why something was refused.
pub fn refused(reader: &Reader, parts: &[Message]) -> Option<String> {
    let said: Vec<String> = parts.iter().map(|part| reader.say(part)).collect();
    (!said.is_empty()).then(|| reader.say(&Message::new("linear-refused").with("what", said.join(" "))))
}

fn confirmed(reader: &Reader, confirm: &Confirm) -> Vec<String> {
    let mut lines = vec![reader.say(&confirm.title)];
    lines.extend(confirm.about.iter().map(|part| reader.say(part)));
    if let Some(forecast) = &confirm.forecast {
        lines.extend(cases(reader, forecast, less(confirm)));
        lines.extend(consequences(reader, forecast));
    }
    if let Some(typed) = &confirm.typed {
        let text = case::one_line(&typed.field.text());
        let key = if text.is_empty() { "linear-typed-nothing" } else { "linear-typed" };
        lines.push(reader.say(&Message::new(key).with("title", typed.title.clone()).with("text", text)));
    }
    lines.extend(refused(reader, &confirm.refused));
    let why = confirm.forecast.is_none() && confirm.typed.is_none() && !confirm.refused.is_empty();
    lines.push(reader.word(match (&confirm.forecast, &confirm.typed) {
        (_, Some(_)) => "linear-yes-no-text",
        (None, None) if why => "linear-cannot-why",
        (None, None) => "linear-cannot",
        (Some(_), None) => "linear-yes-no",
    }));
    lines
}

/// What an act would do to each case: its decision and amount, its state before and after.
fn cases(reader: &Reader, forecast: &Forecast, less: Option<Money>) -> Vec<String> {
    // What goes back stands together, after what is approved.
    let mut cases: Vec<_> = forecast.cases.iter().collect();
    cases.sort_by_key(|(_, _, becomes)| *becomes == Status::Returned);
    let of = |(reference, was, becomes): &(_, Status, Status)| {
        let reference: &crate::domain::code::Reference = reference;
        let facts = facts_of(&reader.model, reference.as_str());
        let mut parts = vec![match facts {
            Some(facts) => lists::name(reader, reference.as_str(), &facts.title),
            None => reader.say(&Message::new("linear-case-reference").with("case", reference)),
        }];
        if let Some((kind, amount)) = facts.and_then(|facts| facts.decision) {
            let decision = Message::new(vocabulary::decision_key(kind));
            let said = Message::new("linear-confirm-decision").with("decision", decision);
            parts.push(reader.say(&said.with("amount", less.unwrap_or(amount))));
        }
        if was != becomes {
            let status = |status: Status| Message::new(vocabulary::status_key(status));
            let said = Message::new("linear-confirm-state").with("was", status(*was));
            parts.push(reader.say(&said.with("becomes", status(*becomes))));
        }
        parts.join(" ")
    };
    cases.into_iter().map(of).collect()
}

/// What an act would do to each envelope.
pub fn consequences(reader: &Reader, forecast: &Forecast) -> Vec<String> {
    let mut lines = Vec::new();
    let moved = forecast.envelopes.iter().filter(|(before, after)| buckets(before) != buckets(after));
    for (before, after) in moved {
        let name = reader.model.round_name(&before.round);
        if let (None, Some(open)) = (before.open, after.open) {
            lines.push(reader.say(&Message::new("linear-money-first").with("open", open)));
        }
        let moves = [
            ("bucket-open", before.open, after.open),
            ("bucket-proposed", Some(before.proposed), Some(after.proposed)),
            ("bucket-submitted", Some(before.submitted), Some(after.submitted)),
            ("bucket-approved", Some(before.approved), Some(after.approved)),
            ("bucket-reserve", Some(before.reserve), Some(after.reserve)),
        ];
        for (key, was, becomes) in moves {
            if let (Some(was), Some(becomes)) = (was, becomes)
                && was != becomes
            {
                let said = Message::new("linear-money").with("scope", &before.scope).with("round", name.clone());
                let said = said.with("bucket", reader.word(key)).with("was", was).with("becomes", becomes);
                lines.push(reader.say(&said));
            }
        }
    }
    if lines.is_empty() && !forecast.envelopes.is_empty() {
        lines.push(reader.word("confirm-no-money"));
    }
    lines
}

fn picked(reader: &Reader, picker: &Picker) -> Vec<String> {
    let mut lines = vec![reader.say(&picker.title)];
    lines.extend(choices(reader, picker));
    lines.push(reader.word("linear-choose"));
    lines
}

/// What can be chosen, numbered; of very many the first.
pub fn choices(reader: &Reader, picker: &Picker) -> Vec<String> {
    let shown = picker.shown.iter().take(CHOICES).filter_map(|at| picker.choices.get(*at));
    let mut lines: Vec<String> = shown
        .enumerate()
        .map(|(index, one)| {
            choice(reader, index, [if one.hidden { "" } else { &one.code }, one.label.trim(), &one.note])
        })
        .collect();
    if let Some(more) = picker.shown.len().checked_sub(CHOICES).filter(|more| *more > 0) {
        lines.push(reader.say(&Message::new("linear-choices-more").with("count", more)));
    }
    lines
}

/// A sentence with a capital at its beginning.
pub fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
