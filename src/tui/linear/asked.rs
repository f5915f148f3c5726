//! Open questions as lines: what is asked, what there is to know, and what can be typed.

use super::{Reader, drawn, forms};
use crate::domain::message::Message;
use crate::domain::words;
use crate::exchange::paper::Paper;
use crate::exchange::paper::text::lines;
use crate::register::view::forecast::Forecast;
use crate::tui::model::popup::{Confirm, Meanwhile, Palette, Picker, Popup, What};

/// A line of a document is as long as its paragraph.
const WIDE: usize = 400;
/// Most that is told of what answers a name.
const FOUND: usize = 12;

/// The question that is open, if one is.
pub fn question(reader: &Reader) -> Vec<String> {
    let model = &reader.model;
    if let Some(page) = model.case()
        && model.popups.is_empty()
        && let Some(reason) = &page.reason
    {
        let name = model.criteria.criterion(reason.criterion.as_str()).map(|one| one.name.clone()).unwrap_or_default();
        let said = match reason.value {
            Some(value) => Message::new("linear-ask-reason-score").with("score", value),
            None => Message::new("linear-ask-reason"),
        };
        return vec![reader.say(&said.with("criterion", name))];
    }
    let Some(popup) = model.popups.last() else { return Vec::new() };
    if let Popup::Ask(ask) = popup {
        let mut lines = vec![reader.say(&ask.title)];
        lines.extend(ask.about.iter().map(|part| reader.say(part)));
        lines.extend(refused(reader, &ask.refused));
        lines.push(reader.word("linear-type-text"));
        return lines;
    }
    if let Popup::Confirm(confirm) = popup {
        return confirmed(reader, confirm);
    }
    if let Popup::Picker(picker) = popup {
        return picked(reader, picker);
    }
    if let Popup::Leave(count) = popup {
        let about = Message::new("leave-about").with("count", *count);
        return vec![reader.word("leave-title"), reader.say(&about), reader.word("linear-yes-no")];
    }
    if let Popup::Note { title, parts, .. } = popup {
        return std::iter::once(reader.say(title)).chain(parts.iter().map(|part| reader.say(part))).collect();
    }
    match popup {
        Popup::Form(form) => forms::of_form(reader, form),
        Popup::Propose(form) => forms::of_proposal(reader, form),
        Popup::Document { paper, .. } => document(paper),
        Popup::Meanwhile(meanwhile) => changed(reader, meanwhile),
        Popup::Palette(palette) => found(reader, palette),
        Popup::Name(naming) => {
            let about = Message::new("saved-about").with("query", naming.query.as_str());
            let mut lines = vec![reader.word("saved-title"), reader.say(&about)];
            lines.extend(refused(reader, &naming.refused));
            lines.push(reader.word("linear-type-text"));
            lines
        }
        Popup::MarkBy(_) => ["marking-title", "marking-about", "linear-type-text"].map(|key| reader.word(key)).to_vec(),
        _ => drawn::popup(reader),
    }
}

/// A document as its lines.
fn document(paper: &Paper) -> Vec<String> {
    lines(paper, WIDE).into_iter().map(|(_, line)| line).filter(|line| !line.trim().is_empty()).collect()
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

/// What answers a typed name, numbered.
fn found(reader: &Reader, palette: &Palette) -> Vec<String> {
    let mut said = vec![reader.word("linear-find")];
    // With nothing typed it would be every act, which help tells.
    let shown = palette.entries.iter().take(if palette.field.is_blank() { 0 } else { FOUND });
    said.extend(shown.enumerate().map(|(index, entry)| {
        let (code, label) = match &entry.what {
            What::Do(act, _) => (act.name().to_owned(), reader.word(&act.sentence())),
            What::Case(case, about) => (case.to_string(), about.clone()),
            What::Applicant(name, count) => {
                (name.clone(), reader.say(&Message::new("palette-cases").with("count", *count)))
            }
            What::Action(code, name, _) => (code.to_string(), name.clone()),
            What::Indicator(id, name) => (id.to_string(), name.clone()),
            What::Find(query) => {
                (reader.say(&Message::new("palette-find").with("query", query.as_str())), String::new())
            }
        };
        let choice = Message::new("linear-choice").with("number", index + 1).with("code", code).with("label", label);
        reader.say(&choice.with("note", ""))
    }));
    said
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

fn refused(reader: &Reader, parts: &[Message]) -> Option<String> {
    let said: Vec<String> = parts.iter().map(|part| reader.say(part)).collect();
    (!said.is_empty()).then(|| reader.say(&Message::new("linear-refused").with("what", said.join(" "))))
}

fn confirmed(reader: &Reader, confirm: &Confirm) -> Vec<String> {
    let mut lines = vec![reader.say(&confirm.title)];
    lines.extend(confirm.about.iter().map(|part| reader.say(part)));
    if let Some(forecast) = &confirm.forecast {
        lines.extend(consequences(reader, forecast));
    }
    if let Some(typed) = &confirm.typed {
        let said = Message::new("linear-typed").with("title", typed.title.clone()).with("text", typed.field.text());
        lines.push(reader.say(&said));
    }
    lines.extend(refused(reader, &confirm.refused));
    lines.push(reader.word(match (&confirm.forecast, &confirm.typed) {
        (None, _) => "linear-cannot",
        (_, Some(_)) => "linear-yes-no-text",
        (_, None) => "linear-yes-no",
    }));
    lines
}

/// What an act would do, case by case and envelope by envelope.
pub fn consequences(reader: &Reader, forecast: &Forecast) -> Vec<String> {
    let mut lines = Vec::new();
    for (reference, was, becomes) in &forecast.cases {
        let said = Message::new("confirm-case")
            .with("case", reference)
            .with("was", Message::new(words::status_key(*was)))
            .with("becomes", Message::new(words::status_key(*becomes)));
        lines.push(reader.say(&said));
    }
    for (before, after) in &forecast.envelopes {
        let name = reader.model.round_name(&before.round);
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
    lines
}

fn picked(reader: &Reader, picker: &Picker) -> Vec<String> {
    let mut lines = vec![reader.say(&picker.title)];
    let shown = picker.shown.iter().filter_map(|at| picker.choices.get(*at));
    lines.extend(shown.enumerate().map(|(index, choice)| {
        let said = Message::new("linear-choice")
            .with("number", index + 1)
            .with("code", if choice.hidden { "" } else { &*choice.code });
        reader.say(&said.with("label", choice.label.as_str()).with("note", choice.note.as_str()))
    }));
    lines.push(reader.word("linear-choose"));
    lines
}
