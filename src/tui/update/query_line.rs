//! Keys of a line in which a query is typed, wherever it stands.

use crossterm::event::{KeyCode, KeyEvent};

use crate::register::query::Lexicon;
use crate::tui::errands::Request;
use crate::tui::model::Model;
use crate::tui::model::popup::Popup;
use crate::tui::model::query_line::QueryLine;
use crate::tui::model::tickets::Slot;

/// Asks for the words from which the line completes; those known so far serve until they come.
pub fn prepare(model: &mut Model) {
    model.ask(Slot::Lexicon, Request::Lexicon);
}

/// Opens the help of the language.
pub fn help(model: &mut Model) {
    model.popups.push(Popup::QueryHelp { scroll: 0 });
}

/// A key for the line; says whether its text changed.
pub fn key(line: &mut QueryLine, key: KeyEvent, lexicon: &Lexicon) -> bool {
    match key.code {
        KeyCode::Tab => line.complete(true),
        KeyCode::BackTab => line.complete(false),
        _ => {
            let changed = line.field.key(key);
            line.read(lexicon);
            return changed;
        }
    }
    // Where there was no choice the word is done, and what may follow it is offered.
    if line.offers.len() == 1 {
        line.read(lexicon);
    }
    true
}

/// Pasted text.
pub fn paste(line: &mut QueryLine, text: &str, lexicon: &Lexicon) {
    line.field.paste(text);
    line.read(lexicon);
}

/// The words from which lines complete have come.
pub fn taught(model: &mut Model, lexicon: Lexicon) {
    model.lexicon = lexicon;
    let lexicon = model.lexicon.clone();
    for screen in model.screens_mut() {
        if let crate::tui::model::Screen::Queue(page) = screen
            && let Some(typing) = &mut page.typing
            && typing.line.taken.is_none()
        {
            typing.line.read(&lexicon);
        }
    }
    if let Some(Popup::MarkBy(line)) = model.popups.last_mut() {
        line.read(&lexicon);
    }
}
