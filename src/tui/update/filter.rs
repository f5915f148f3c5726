//! The filter line of a queue. Rows follow while it is typed; Escape brings the old filter back.

use crossterm::event::{KeyCode, KeyEvent};

use super::{reading, sends};
use crate::tui::model::field::Field;
use crate::tui::model::queue::Trail;
use crate::tui::model::{Model, Screen};

/// Begins to type; from the overview, in a list of all cases.
pub fn begin(model: &mut Model) {
    if !matches!(model.screen(), Screen::Queue(_)) {
        model.enter(Screen::Queue(Box::default()));
        reading::top(model);
    }
    if let Screen::Queue(page) = model.screen_mut() {
        let text = if page.filter.is_empty() { String::new() } else { format!("{} ", page.filter) };
        page.typing = Some((Field::line(&text), page.filter.clone()));
    }
}

/// A key for the line.
pub fn key(model: &mut Model, key: KeyEvent) {
    let Screen::Queue(page) = model.screen_mut() else { return };
    let Some((field, before)) = &mut page.typing else { return };
    if key.code == KeyCode::Esc {
        page.filter.clone_from(before);
        page.typing = None;
        page.error = None;
        page.trail = Trail::default();
        reading::top(model);
    } else if sends(key) {
        page.filter = page.filter.trim().to_owned();
        // A filter that cannot be read stays open at the word that is wrong.
        if page.error.is_none() {
            page.typing = None;
        }
    } else if field.key(key) {
        changed(model);
    }
}

/// The typed filter has changed.
pub fn changed(model: &mut Model) {
    let Screen::Queue(page) = model.screen_mut() else { return };
    let Some((field, _)) = &page.typing else { return };
    page.filter = field.text().trim_start().to_owned();
    // Another list: its cursor begins where something waits for the person.
    page.trail = Trail::default();
    reading::top(model);
}
