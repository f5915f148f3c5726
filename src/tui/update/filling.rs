//! Forms of several fields: filled in, then either supposed or shown with its consequences before it is done.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{breaks, deciding, office, sends, supposing};
use crate::desk::DeskError;
use crate::domain::message::Message;
use crate::tui::model::drafts::{Draft, Topic, no_case};
use crate::tui::model::form::{Aim, Form, FormEntry, FormRow};
use crate::tui::model::popup::Popup;
use crate::tui::model::{Model, told as told_error};

/// Opens a form, with what was typed into it before.
pub fn open(model: &mut Model, aim: Aim, about: Vec<Message>, rows: Vec<FormRow>) {
    let began = rows.iter().map(FormRow::text).collect();
    let mut form = Form { aim, about, rows, began, at: 0, sending: false, refused: Vec::new() };
    if let Some(texts) = kept(model, &form.aim) {
        form.fill(&texts);
    }
    form.arrive();
    model.popups.push(Popup::Form(Box::new(form)));
}

/// A key for the topmost form.
pub fn key(model: &mut Model, key: KeyEvent) {
    let Some(Popup::Form(form)) = model.popups.last_mut() else { return };
    if key.code == KeyCode::Esc {
        keep(model);
        model.popups.pop();
        return;
    }
    if form.sending {
        return;
    }
    let chooses = matches!(form.rows.get(form.at).map(|row| &row.entry), Some(FormEntry::Choice(..)));
    let back = key.modifiers.contains(KeyModifiers::SHIFT);
    let in_reasons = matches!(form.rows.get(form.at).map(|row| &row.entry), Some(FormEntry::Reasons(_)));
    match key.code {
        KeyCode::Tab => form.step(!back),
        KeyCode::BackTab => form.step(false),
        KeyCode::Down if !in_reasons => form.step(true),
        KeyCode::Up if !in_reasons => form.step(false),
        KeyCode::Char(' ') | KeyCode::Right if chooses => form.turn(true),
        KeyCode::Left if chooses => form.turn(false),
        _ if sends(key) => send(model),
        _ => {
            if let Some(field) = form.field_mut() {
                let changed = if breaks(key) {
                    field.new_line();
                    true
                } else {
                    field.key(key)
                };
                if changed {
                    // What was said of the form before is not true of this one.
                    form.refused.clear();
                }
            }
        }
    }
}

fn send(model: &mut Model) {
    let Some(Popup::Form(form)) = model.popups.last_mut() else { return };
    form.refused.clear();
    if form.aim.supposes() {
        supposing::filled(model);
    } else {
        keep(model);
        match form_aim(model) {
            Some(Aim::ApproveLess(_)) => deciding::less_filled(model),
            _ => office::filled(model),
        }
    }
}

fn form_aim(model: &Model) -> Option<&Aim> {
    match model.popups.last() {
        Some(Popup::Form(form)) => Some(&form.aim),
        _ => None,
    }
}

/// What the form asked for could not be had.
pub fn failed(model: &mut Model, error: &DeskError) {
    match model.popups.last_mut() {
        Some(Popup::Form(form)) => (form.sending, form.refused) = (false, told_error(error)),
        _ => model.refuse(error),
    }
}

/// Closes the topmost form because what it was filled in for was done.
pub fn close(model: &mut Model) {
    if let Some(Popup::Form(form)) = model.popups.last() {
        model.drafts.drop(&no_case(), &Topic::Form(form.aim.clone()));
        model.popups.pop();
    }
}

/// Keeps what is filled in, unless nothing is but what was there at the beginning. Suppositions are not kept, for nothing
/// comes of them, and the names of files are not worth it.
pub fn keep(model: &mut Model) {
    let Some(Popup::Form(form)) = model.popups.last() else { return };
    if form.aim.passes() {
        return;
    }
    let texts = form.texts();
    let text = if texts == form.began { String::new() } else { serde_json::to_string(&texts).unwrap_or_default() };
    model.drafts.keep(&no_case(), Topic::Form(form.aim.clone()), Draft { value: None, text });
}

fn kept(model: &Model, aim: &Aim) -> Option<Vec<String>> {
    let draft = model.drafts.get(&no_case(), &Topic::Form(aim.clone()))?;
    serde_json::from_str(&draft.text).ok()
}

/// What is filled in, for a list of unfinished things.
pub fn told(text: &str) -> String {
    let texts: Vec<String> = serde_json::from_str(text).unwrap_or_default();
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}
