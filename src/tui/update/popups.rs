//! Keys of what lies over a screen. Escape always goes one step back.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{breaks, notes, palette, picking, proposing, sends};
use crate::tui::errands::Request;
use crate::tui::model::popup::{Confirm, Popup};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model};

/// Lines that a page key goes.
const PAGE: usize = 10;

/// A key for the topmost popup.
pub fn key(model: &mut Model, key: KeyEvent) {
    match model.popups.last_mut() {
        Some(Popup::Help { scroll, .. } | Popup::Note { scroll, .. } | Popup::Document { scroll, .. }) => {
            let closes = reads(scroll, key);
            if closes {
                model.popups.pop();
            }
        }
        Some(Popup::Palette(_)) => palette::key(model, key),
        Some(Popup::Picker(_)) => picking::key(model, key),
        Some(Popup::Ask(_)) => asked(model, key),
        Some(Popup::Confirm(_)) => confirmed(model, key),
        Some(Popup::Propose(_)) => proposing::key(model, key),
        Some(Popup::Leave(_)) => match key.code {
            KeyCode::Enter | KeyCode::Char('y') => model.over = true,
            KeyCode::Esc | KeyCode::Char('n' | 'q') => {
                model.popups.pop();
            }
            _ => {}
        },
        None => {}
    }
}

/// Scrolls something that is read; says whether it is to be closed.
fn reads(scroll: &mut usize, key: KeyEvent) -> bool {
    match key.code {
        KeyCode::Down | KeyCode::Char('j') => *scroll += 1,
        KeyCode::Up | KeyCode::Char('k') => *scroll = scroll.saturating_sub(1),
        KeyCode::PageDown | KeyCode::Char(' ') => *scroll += PAGE,
        KeyCode::PageUp => *scroll = scroll.saturating_sub(PAGE),
        KeyCode::Home | KeyCode::Char('g') => *scroll = 0,
        KeyCode::Esc | KeyCode::Enter | KeyCode::Char('q' | '?') => return true,
        _ => {}
    }
    false
}

fn asked(model: &mut Model, key: KeyEvent) {
    let Some(Popup::Ask(ask)) = model.popups.last_mut() else { return };
    if key.code == KeyCode::Esc {
        notes::keep(model);
        model.popups.pop();
    } else if ask.sending {
        // What was typed is on its way.
    } else if sends(key) {
        notes::send(model);
    } else if breaks(key) {
        ask.field.new_line();
    } else {
        ask.field.key(key);
    }
}

fn confirmed(model: &mut Model, key: KeyEvent) {
    let Some(Popup::Confirm(confirm)) = model.popups.last_mut() else { return };
    match key.code {
        KeyCode::Esc | KeyCode::Char('n' | 'q') => {
            model.popups.pop();
        }
        KeyCode::Enter | KeyCode::Char('y') if ready(confirm) => {
            confirm.sending = true;
            let command = Box::new(confirm.command.clone());
            let ticket = model.ask(Slot::Act, Request::Submit(command));
            model.acting.push((ticket, Acting::Popup));
        }
        _ => {
            reads(&mut confirm.scroll, key);
        }
    }
}

/// Nothing is done before its consequences were seen.
fn ready(confirm: &Confirm) -> bool {
    confirm.forecast.is_some() && !confirm.sending
}

/// Pasted text for the topmost popup.
pub fn paste(model: &mut Model, text: &str) {
    match model.popups.last_mut() {
        Some(Popup::Palette(open)) => {
            open.field.paste(text);
            palette::changed(model);
        }
        Some(Popup::Picker(picker)) => {
            picker.field.paste(text);
            picking::narrow(picker);
        }
        Some(Popup::Ask(ask)) if !ask.sending => ask.field.paste(text),
        Some(Popup::Propose(form)) if !form.sending => match form.at {
            crate::tui::model::proposing::Entry::Amount => {
                form.amount.paste(text);
                proposing::forecast(model);
            }
            crate::tui::model::proposing::Entry::Why => form.why.paste(text),
            _ => {}
        },
        _ => {}
    }
}

/// Ends the program; with texts that were not sent, only after a yes.
pub fn quit(model: &mut Model) {
    super::scoring::keep(model);
    let unsent = model.unsent();
    if unsent == 0 && model.acting.is_empty() {
        model.over = true;
    } else {
        model.popups.push(Popup::Leave(unsent));
    }
}

/// Whether a key ends the program wherever it is pressed.
pub fn ends(key: KeyEvent) -> bool {
    key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL)
}
