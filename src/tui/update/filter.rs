//! The filter line of a queue. Rows follow while it is typed; Escape brings the old filter back.

use crossterm::event::{KeyCode, KeyEvent};

use super::{query_line, reading, sends};
use crate::tui::model::query_line::QueryLine;
use crate::tui::model::queue::{Trail, Typing};
use crate::tui::model::{Model, Screen};

/// Begins to type; from the overview, in a list of all cases.
pub fn begin(model: &mut Model) {
    if !matches!(model.screen(), Screen::Queue(_)) {
        model.enter(Screen::Queue(Box::default()));
        reading::top(model);
    }
    query_line::prepare(model);
    let lexicon = model.lexicon.clone();
    if let Screen::Queue(page) = model.screen_mut() {
        let text = if page.filter.is_empty() { String::new() } else { format!("{} ", page.filter) };
        page.typing = Some(Typing {
            line: QueryLine::of(&text, &lexicon),
            before: page.filter.clone(),
            trail: page.trail.clone(),
        });
    }
}

/// A key for the line.
pub fn key(model: &mut Model, key: KeyEvent) {
    let lexicon = model.lexicon.clone();
    let Screen::Queue(page) = model.screen_mut() else { return };
    let Some(typing) = &mut page.typing else { return };
    if key.code == KeyCode::Esc {
        page.filter.clone_from(&typing.before);
        page.trail = typing.trail.clone();
        page.typing = None;
        reading::top(model);
    } else if sends(key) {
        // A filter that cannot be read stays open at the word that is wrong.
        if typing.line.is_good() {
            let text = typing.line.field.text();
            page.typing = None;
            apply(model, text.trim());
        } else {
            typing.line.insist();
        }
    } else if key.code == KeyCode::F(1) {
        query_line::help(model);
    } else if query_line::key(&mut typing.line, key, &lexicon) {
        changed(model);
    }
}

/// The typed filter has changed; what cannot be read yet leaves the rows as they are.
pub fn changed(model: &mut Model) {
    let Screen::Queue(page) = model.screen() else { return };
    let ready = |typing: &&Typing| typing.line.is_good() && !typing.line.is_begun();
    let Some(typing) = page.typing.as_ref().filter(ready) else { return };
    let text = typing.line.field.text();
    apply(model, text.trim());
}

fn apply(model: &mut Model, text: &str) {
    let Screen::Queue(page) = model.screen_mut() else { return };
    if text == page.filter {
        return;
    }
    text.clone_into(&mut page.filter);
    // Another list: its cursor begins where something waits for the person.
    page.trail = Trail::default();
    reading::top(model);
}
