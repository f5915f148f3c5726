//! The palette: every act by name, with why it cannot be done now; and cases by reference or words.

use crossterm::event::{KeyCode, KeyEvent};

use super::{able, acts, going, picking, reading, sends};
use crate::domain::code::Reference;
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::model::field::Field;
use crate::tui::model::popup::{Entry, Palette, Popup};
use crate::tui::model::queue::QueuePage;
use crate::tui::model::{Model, Screen};

/// Most cases that the palette offers.
const CASES: usize = 5;

/// Opens it.
pub fn open(model: &mut Model) {
    let entries = entries(model, "");
    model.popups.push(Popup::Palette(Palette { field: Field::line(""), cursor: 0, entries }));
}

/// A key for it.
pub fn key(model: &mut Model, key: KeyEvent) {
    let Some(Popup::Palette(palette)) = model.popups.last_mut() else { return };
    match key.code {
        KeyCode::Esc => {
            model.popups.pop();
        }
        KeyCode::Up => palette.cursor = palette.cursor.saturating_sub(1),
        KeyCode::Down | KeyCode::Tab => {
            palette.cursor = (palette.cursor + 1).min(palette.entries.len().saturating_sub(1));
        }
        KeyCode::Enter if sends(key) => choose(model),
        _ => {
            if palette.field.key(key) {
                changed(model);
            }
        }
    }
}

/// What is typed has changed.
pub fn changed(model: &mut Model) {
    let Some(Popup::Palette(palette)) = model.popups.last() else { return };
    let typed = palette.field.text();
    let found = entries(model, typed.trim());
    if let Some(Popup::Palette(palette)) = model.popups.last_mut() {
        palette.entries = found;
        palette.cursor = 0;
    }
}

fn choose(model: &mut Model) {
    let Some(Popup::Palette(palette)) = model.popups.pop() else { return };
    match palette.entries.into_iter().nth(palette.cursor) {
        Some(Entry::Do(act, _)) => acts::perform(model, act, None),
        Some(Entry::Case(reference, _)) => going::jump(model, reference),
        Some(Entry::Find(query)) => {
            model.leave_all();
            model.enter(Screen::Queue(Box::new(QueuePage::filtered(&query))));
            reading::top(model);
        }
        None => {}
    }
}

/// What answers the typed text, best first; with nothing typed every act, those that can be done now first.
fn entries(model: &Model, typed: &str) -> Vec<Entry> {
    let mut scored: Vec<(i64, Entry)> = Vec::new();
    for &act in Act::ALL {
        let text = format!("{} {}", speech::word(model.lang, &act.sentence()), act.name());
        if let Some(fit) = picking::fits(&text, typed) {
            let why = able::unable(model, act);
            // What cannot be done now is still found, behind what can.
            let behind = if why.is_some() { -10_000 } else { 0 };
            scored.push((fit + behind, Entry::Do(act, why)));
        }
    }
    if !typed.is_empty() {
        // Letters that lie far apart in a sentence answer almost anything: what is far worse than the best is left out.
        let of = |(fit, entry): &(i64, Entry)| if matches!(entry, Entry::Do(_, Some(_))) { fit + 10_000 } else { *fit };
        let best = scored.iter().map(of).max().unwrap_or(0);
        scored.retain(|entry| of(entry) * 5 >= best * 3);
        scored.extend(cases(model, typed));
    }
    scored.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    let mut entries: Vec<Entry> = scored.into_iter().map(|(_, entry)| entry).collect();
    // A reference has no spaces and no colons; what has them is a query.
    let query = typed.contains([' ', ':', '>', '<']);
    if !query && typed.chars().any(|letter| letter.is_ascii_digit()) {
        let known = entries.iter().any(|entry| matches!(entry, Entry::Case(case, _) if case.as_str() == typed));
        if !known {
            entries.push(Entry::Case(Reference::from(typed), String::new()));
        }
    }
    if !typed.is_empty() {
        let place = if typed.contains([':', '>', '<']) { 0 } else { entries.len() };
        entries.insert(place, Entry::Find(typed.to_owned()));
    }
    entries
}

/// Cases of the lists at hand whose reference answers the typed text.
fn cases(model: &Model, typed: &str) -> Vec<(i64, Entry)> {
    let rows = model.screens().iter().flat_map(|screen| match screen {
        Screen::Queue(page) => page.rows().iter().collect::<Vec<_>>(),
        Screen::Backlog(page) => page.rows().iter().map(|(row, _)| row).collect(),
        _ => Vec::new(),
    });
    let wanted = typed.to_lowercase();
    let found = rows.filter(|row| row.reference.as_str().to_lowercase().contains(&wanted));
    let title = |row: &crate::register::view::rows::Row| row.facts.as_ref().map(|facts| facts.title.clone());
    // A reference that contains what was typed is what was meant.
    found.take(CASES).map(|row| (1_000, Entry::Case(row.reference.clone(), title(row).unwrap_or_default()))).collect()
}
