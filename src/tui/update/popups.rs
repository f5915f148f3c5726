//! Keys of what lies over a screen. Escape always goes one step back.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{
    asking_why, breaks, card_sheet, deciding, filling, marking, notes, palette, picking, proposing, saved, sends,
};
use crate::tui::model::Model;
use crate::tui::model::popup::Popup;

/// Lines that a page key goes where something is typed below what is read.
const PAGE: usize = 5;

/// A key for the topmost popup.
pub fn key(model: &mut Model, key: KeyEvent) {
    let page = model.page;
    match model.popups.last_mut() {
        Some(
            Popup::Help { scroll, .. }
            | Popup::QueryHelp { scroll }
            | Popup::Note { scroll, .. }
            | Popup::Document { scroll, .. }
            | Popup::Money { scroll },
        ) => {
            let closes = reads(scroll, key, page);
            if closes {
                model.popups.pop();
            }
        }
        Some(Popup::Why(_)) => asking_why::key(model, key),
        Some(Popup::Form(_)) => filling::key(model, key),
        Some(Popup::Name(_)) => saved::key(model, key),
        Some(Popup::Meanwhile(meanwhile)) => {
            let closes = reads(&mut meanwhile.scroll, key, page);
            if closes {
                model.popups.pop();
            }
        }
        Some(Popup::MarkBy(_)) => marking::key(model, key),
        Some(Popup::Palette(_)) => palette::key(model, key),
        Some(Popup::Picker(_)) => picking::key(model, key),
        Some(Popup::Ask(_)) => asked(model, key),
        Some(Popup::Confirm(_)) => confirmed(model, key),
        Some(Popup::CardSheet(_)) => card_sheet::key(model, key),
        Some(Popup::Propose(_)) => proposing::key(model, key),
        Some(Popup::Leave(_)) => match key.code {
            KeyCode::Enter => model.over = true,
            KeyCode::Esc => {
                model.popups.pop();
            }
            _ => {}
        },
        None => {}
    }
}

/// Scrolls something that is read, by the keys of the lists; says whether it is to be closed. How far it can be scrolled
/// is known when it has been drawn.
pub fn reads(scroll: &mut usize, key: KeyEvent, page: usize) -> bool {
    let held = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Down | KeyCode::Char('j') => *scroll += 1,
        KeyCode::Up | KeyCode::Char('k') => *scroll = scroll.saturating_sub(1),
        KeyCode::PageDown | KeyCode::Char(' ') => *scroll += page,
        KeyCode::PageUp | KeyCode::Char('b') => *scroll = scroll.saturating_sub(page),
        KeyCode::Char('d') if held => *scroll += page,
        KeyCode::Char('u') if held => *scroll = scroll.saturating_sub(page),
        KeyCode::Home | KeyCode::Char('g') => *scroll = 0,
        // After the first key of `g e` the text is at its top; the second takes it to its end.
        KeyCode::End | KeyCode::Char('G' | 'e') => *scroll = usize::MAX / 2,
        KeyCode::Esc | KeyCode::Enter | KeyCode::Char('q' | '?') => return true,
        _ => {}
    }
    false
}

fn asked(model: &mut Model, key: KeyEvent) {
    let read = !model.unread;
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
        ask.refused.clear();
    } else if ask.field.key(key) && read {
        // What was said of the text before is not true of this one.
        ask.refused.clear();
    }
}

fn confirmed(model: &mut Model, key: KeyEvent) {
    if deciding::key(model, key) {
        return;
    }
    let page = model.page;
    let Some(Popup::Confirm(confirm)) = model.popups.last_mut() else { return };
    let letters = confirm.typed.is_none();
    match key.code {
        KeyCode::Esc => {
            deciding::keep(model);
            model.popups.pop();
        }
        KeyCode::Char('w') if letters && !confirm.refused.is_empty() => {
            let (refusal, cases) = (confirm.refused.clone(), confirm.command.cases());
            let case = cases.first().map(|case| (*case).clone());
            asking_why::refused(model, refusal, case);
        }
        KeyCode::Enter => deciding::send(model),
        _ => {
            let page = if letters { page } else { PAGE };
            reads(&mut confirm.scroll, key, page);
        }
    }
}

/// Pasted text for the topmost popup.
pub fn paste(model: &mut Model, text: &str) {
    let lexicon = model.lexicon.clone();
    match model.popups.last_mut() {
        Some(Popup::Name(naming)) => naming.field.paste(text),
        Some(Popup::MarkBy(line)) => super::query_line::paste(line, text, &lexicon),
        Some(Popup::Palette(open)) => {
            open.field.paste(text);
            palette::changed(model);
        }
        Some(Popup::Picker(picker)) => {
            picker.field.paste(text);
            picking::narrow(picker);
        }
        Some(Popup::Ask(ask)) if !ask.sending => {
            ask.field.paste(text);
            ask.refused.clear();
        }
        Some(Popup::Propose(_)) => proposing::paste(model, text),
        Some(Popup::Confirm(_)) => deciding::paste(model, text),
        Some(Popup::Form(form)) if !form.sending => {
            if let Some(field) = form.field_mut() {
                field.paste(text);
                form.refused.clear();
            }
        }
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
