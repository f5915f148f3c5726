//! Answers to open questions: what a typed line means in each of them.

use crossterm::event::KeyCode;

use super::doing::{close_what_only_tells, key};
use super::words::{self, ALL, HELP, LOOK, NO, SEND, YES};
use super::{Reader, asked, forms, sheet, typed, writing};
use crate::domain::message::Message;
use crate::tui::acts::Act;
use crate::tui::model::Screen;
use crate::tui::model::form::FormEntry;
use crate::tui::model::popup::Popup;
use crate::tui::update::Input;

/// Does what a line answers; gives what is to be told besides what has changed.
pub fn line(reader: &mut Reader, line: &str) -> Vec<String> {
    if words::is(NO, line) {
        key(reader, KeyCode::Esc);
        return Vec::new();
    }
    if words::is(LOOK, line) || words::is(HELP, line) {
        return Vec::new();
    }
    let told = match reader.model.popups.last() {
        None => match reader.model.screen() {
            Screen::Queue(_) => filter(reader, line),
            _ => writing::answer(reader, line),
        },
        Some(Popup::Confirm(_) | Popup::Leave(_)) => decided(reader, line),
        Some(Popup::Form(_) | Popup::Propose(_)) => forms::answer(reader, line),
        Some(Popup::CardSheet(_)) => sheet::answer(reader, line),
        Some(Popup::Palette(_)) => {
            sought(reader, line);
            Vec::new()
        }
        Some(Popup::Picker(_)) => choose(reader, line),
        Some(popup) if asked::only_tells(popup) => {
            key(reader, KeyCode::Esc);
            Vec::new()
        }
        Some(Popup::MarkBy(_)) => query(reader, line),
        Some(_) => {
            text(reader, line);
            Vec::new()
        }
    };
    if told.is_empty() { close_what_only_tells(reader) } else { told }
}

/// Yes, no, why, or the reason that is written below the consequences.
fn decided(reader: &mut Reader, line: &str) -> Vec<String> {
    let yes = words::is(YES, line);
    match reader.model.popups.last() {
        Some(Popup::Confirm(confirm)) if yes && confirm.forecast.is_none() && confirm.typed.is_none() => {}
        _ if yes => {
            key(reader, KeyCode::Enter);
            return Vec::new();
        }
        Some(Popup::Confirm(confirm)) if confirm.typed.is_some() => {
            let line = words::after(words::BECAUSE, line).unwrap_or(line).to_owned();
            reason(reader, &line);
            return Vec::new();
        }
        Some(Popup::Confirm(confirm)) if !confirm.refused.is_empty() && is_why(reader, line) => {
            key(reader, KeyCode::Char('w'));
            return Vec::new();
        }
        _ => {}
    }
    vec![reader.say(&Message::new("linear-not-an-answer").with("line", line))]
}

fn is_why(reader: &Reader, line: &str) -> bool {
    typed::Typed::of(line, reader.lang()).acts == [Act::Why]
}

/// Puts a reason below the consequences; what it does to the money was told already.
fn reason(reader: &mut Reader, text: &str) {
    if let Some(Popup::Confirm(confirm)) = reader.model.popups.last_mut()
        && let Some(typed) = &mut confirm.typed
    {
        typed.field.rewrite("");
        reader.input(Input::Paste(text.to_owned()));
    }
}

/// A whole text for the field of a question, which is sent; or what stands in it already.
fn text(reader: &mut Reader, line: &str) {
    let field = match reader.model.popups.last_mut() {
        Some(Popup::Ask(ask)) => Some(&mut ask.field),
        Some(Popup::Name(naming)) => Some(&mut naming.field),
        _ => None,
    };
    let Some(field) = field else { return };
    if field.is_blank() || !words::is(SEND, line) {
        field.rewrite(words::after(words::BECAUSE, line).filter(|rest| !rest.is_empty()).unwrap_or(line));
    }
    key(reader, KeyCode::Enter);
}

/// The filter of the list: a query, or a word for every case.
fn filter(reader: &mut Reader, line: &str) -> Vec<String> {
    if is_query_help(line) {
        return super::help::of_queries(reader);
    }
    let lexicon = reader.model.lexicon.clone();
    let Screen::Queue(page) = reader.model.screen_mut() else { return Vec::new() };
    let Some(typing) = &mut page.typing else { return Vec::new() };
    typing.line.field.rewrite(if words::is(ALL, line) { "" } else { line });
    typing.line.read(&lexicon);
    key(reader, KeyCode::Enter);
    match reader.model.screen() {
        Screen::Queue(page) => match &page.typing {
            // What is wrong is told with the question, which stays open.
            Some(_) => Vec::new(),
            // The same list again: it is told all the same.
            None => {
                reader.told.place = None;
                Vec::new()
            }
        },
        _ => Vec::new(),
    }
}

/// A query whose cases are marked.
fn query(reader: &mut Reader, line: &str) -> Vec<String> {
    if is_query_help(line) {
        return super::help::of_queries(reader);
    }
    let lexicon = reader.model.lexicon.clone();
    if let Some(Popup::MarkBy(open)) = reader.model.popups.last_mut() {
        open.field.rewrite(if words::is(ALL, line) { "" } else { line });
        open.read(&lexicon);
        key(reader, KeyCode::Enter);
    }
    Vec::new()
}

fn is_query_help(line: &str) -> bool {
    line.trim().eq_ignore_ascii_case(Act::QueryHelp.name())
}

/// What was found, by its number; or another name to look for.
fn sought(reader: &mut Reader, line: &str) {
    let number = line.trim_end_matches('.').parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let Some(Popup::Palette(palette)) = reader.model.popups.last_mut() else { return };
    if let Some(at) = number.filter(|at| *at < palette.entries.len() && !palette.field.is_blank()) {
        palette.cursor = at;
        key(reader, KeyCode::Enter);
        return;
    }
    palette.field.rewrite("");
    reader.input(Input::Paste(line.to_owned()));
}

/// Chooses by number, or narrows down by words and takes what is left; several that fit are told.
fn choose(reader: &mut Reader, text: &str) -> Vec<String> {
    let number = text.trim_end_matches('.').parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let wanted = text.trim().to_lowercase();
    let Some(Popup::Picker(picker)) = reader.model.popups.last_mut() else { return Vec::new() };
    let before = picker.shown.clone();
    let at_number = number.filter(|at| *at < picker.shown.len());
    if number.is_none() {
        picker.field.rewrite("");
        reader.input(Input::Paste(text.to_owned()));
    }
    let Some(Popup::Picker(picker)) = reader.model.popups.last_mut() else { return Vec::new() };
    let named = |at: &usize| {
        picker
            .choices
            .get(*at)
            .is_some_and(|one| one.code.to_lowercase() == wanted || one.label.trim().to_lowercase() == wanted)
    };
    let exact = picker.shown.iter().position(named);
    let only = (picker.shown.len() == 1).then_some(0);
    if let Some(at) = at_number.or(exact).or(only) {
        picker.cursor = at;
        key(reader, KeyCode::Enter);
        return Vec::new();
    }
    let none = number.is_some() || picker.shown.is_empty();
    picker.field.rewrite("");
    if none {
        picker.shown = before;
    }
    reader.brief = true;
    let Some(Popup::Picker(picker)) = reader.model.popups.last() else { return Vec::new() };
    let key = if none { "linear-choice-none" } else { "linear-choice-several" };
    let mut lines = vec![reader.say(&Message::new(key).with("text", text))];
    lines.extend(if none { Vec::new() } else { asked::choices(reader, picker) });
    lines.push(reader.word("linear-choose"));
    lines
}

/// Gives what followed an act to what the act has opened: a text, a choice and what the choice asks, a line of a form.
pub fn given(reader: &mut Reader, rest: Option<&str>, because: Option<&str>) -> Vec<String> {
    match reader.model.popups.last() {
        Some(Popup::Picker(_)) => chosen(reader, rest.or(because)),
        Some(Popup::Form(_)) => {
            form(reader, rest, because);
            Vec::new()
        }
        Some(Popup::Confirm(confirm)) => {
            if let (Some(said), true) = (because.or(rest), confirm.typed.is_some()) {
                reason(reader, said);
            }
            Vec::new()
        }
        Some(Popup::Ask(_) | Popup::Name(_)) => {
            if let Some(said) = because.or(rest) {
                text(reader, said);
            }
            Vec::new()
        }
        Some(Popup::MarkBy(_)) => rest.map(|rest| query(reader, rest)).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// A choice by the whole of what was typed, else by its first word; what follows answers what the choice asks.
fn chosen(reader: &mut Reader, said: Option<&str>) -> Vec<String> {
    let Some(said) = said else { return Vec::new() };
    let open = reader.model.popups.len();
    let (first, rest) = said.split_once(' ').unwrap_or((said, ""));
    let whole = |reader: &mut Reader| {
        let told = choose(reader, said);
        let still = reader.model.popups.len() == open && !told.is_empty();
        (told, still)
    };
    if rest.is_empty() {
        return whole(reader).0;
    }
    let (told, still) = whole(reader);
    if !still {
        return told;
    }
    let narrowed = choose(reader, first);
    if !narrowed.is_empty() {
        return told;
    }
    reader.brief = false;
    match reader.model.popups.last() {
        Some(Popup::Picker(_)) => chosen(reader, Some(rest)),
        Some(_) => given(reader, Some(rest), None),
        None => Vec::new(),
    }
}

/// The first line of a form, and its reasons; where nothing comes of it but a supposition, it is sent.
fn form(reader: &mut Reader, rest: Option<&str>, because: Option<&str>) {
    let Some(Popup::Form(form)) = reader.model.popups.last_mut() else { return };
    let is_reasons = |entry: &FormEntry| matches!(entry, FormEntry::Reasons(_));
    for (text, reasons) in [(rest, false), (because, true)] {
        let row = form.rows.iter_mut().find(|row| is_reasons(&row.entry) == reasons);
        if let (Some(text), Some(row)) = (text, row) {
            forms::put(row, text);
        }
    }
    let sends = form.aim.supposes() && rest.is_some();
    if sends {
        key(reader, KeyCode::Enter);
    }
}
