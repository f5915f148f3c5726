//! Marks: what acts on several cases are about. The same key twice never takes back what it did.

use std::collections::BTreeSet;

use crossterm::event::{KeyCode, KeyEvent};

use super::{moving, query_line, sends};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::register::view::rows::Row;
use crate::tui::acts::Act;
use crate::tui::errands::Request;
use crate::tui::model::backlog::BacklogPage;
use crate::tui::model::popup::Popup;
use crate::tui::model::query_line::QueryLine;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Model, Screen, backlog};

/// Marks the case under the cursor and goes on.
pub fn mark(model: &mut Model) {
    if let (Some(reference), Some(marked)) = (current(model), marked_mut(model)) {
        marked.insert(reference);
    }
    moving::vertical(model, 1);
}

/// Takes the mark of the case under the cursor away and goes on.
pub fn unmark(model: &mut Model) {
    if let (Some(reference), Some(marked)) = (current(model), marked_mut(model)) {
        marked.remove(&reference);
    }
    moving::vertical(model, 1);
}

/// Marks every case of the list; of those that wait for decision, every one that the person may decide.
pub fn mark_all(model: &mut Model) {
    let all = markable(model.screen());
    let count = all.len();
    if let Some(marked) = marked_mut(model) {
        *marked = all;
        told(model, count);
    }
}

/// Why marks cannot be set or taken away.
pub fn unable(screen: &Screen, act: Act) -> Option<Message> {
    match act {
        Act::Unmark | Act::UnmarkAll if count(screen) == 0 => Some(Message::new("unable-nothing-marked")),
        Act::MarkAll if matches!(screen, Screen::Backlog(_)) && markable(screen).is_empty() => {
            Some(Message::new("marking-none"))
        }
        _ => None,
    }
}

/// Takes all marks away.
pub fn unmark_all(model: &mut Model) {
    if let Some(marked) = marked_mut(model) {
        marked.clear();
    }
}

/// Asks for the query whose cases are to be marked.
pub fn ask(model: &mut Model) {
    query_line::prepare(model);
    let line = QueryLine::of("", &model.lexicon);
    model.popups.push(Popup::MarkBy(Box::new(line)));
}

/// A key for that query.
pub fn key(model: &mut Model, key: KeyEvent) {
    let lexicon = model.lexicon.clone();
    let Some(Popup::MarkBy(line)) = model.popups.last_mut() else { return };
    if key.code == KeyCode::Esc {
        model.popups.pop();
    } else if key.code == KeyCode::F(1) {
        query_line::help(model);
    } else if sends(key) {
        if line.is_good() {
            let typed = line.field.text();
            model.popups.pop();
            find(model, &typed);
        } else {
            line.insist();
        }
    } else {
        query_line::key(line, key, &lexicon);
    }
}

/// Asks the desk which cases of the list answer.
fn find(model: &mut Model, typed: &str) {
    let typed = typed.trim();
    let query = match model.screen() {
        Screen::Queue(page) => page.narrowed(typed).0,
        Screen::Backlog(_) if typed.is_empty() => backlog::QUERY.to_owned(),
        Screen::Backlog(_) => format!("{} ({typed})", backlog::QUERY),
        _ => return,
    };
    model.ask(Slot::Marking, Request::Matching(query));
}

/// Marks what answered, beside what is marked already.
pub fn found(model: &mut Model, answering: &[Reference]) {
    let mut new = markable(model.screen());
    new.retain(|reference| answering.contains(reference));
    let count = new.len();
    if let Some(marked) = marked_mut(model) {
        marked.extend(new);
        told(model, count);
    }
}

fn told(model: &mut Model, count: usize) {
    if count == 0 {
        model.hint(Message::new("marking-none"));
    } else {
        model.say(Message::new("marking-done").with("count", count));
    }
}

fn current(model: &Model) -> Option<Reference> {
    match model.screen() {
        Screen::Queue(page) => page.current().map(|row| row.reference.clone()),
        Screen::Backlog(page) => {
            page.current().filter(|row| BacklogPage::is_proposal(row)).map(|row| row.reference.clone())
        }
        _ => None,
    }
}

fn marked_mut(model: &mut Model) -> Option<&mut BTreeSet<Reference>> {
    match model.screen_mut() {
        Screen::Queue(page) => Some(&mut page.marked),
        Screen::Backlog(page) => Some(&mut page.marked),
        _ => None,
    }
}

/// How many cases of the list are marked.
pub fn count(screen: &Screen) -> usize {
    match screen {
        Screen::Queue(page) => page.marked.len(),
        Screen::Backlog(page) => page.marked.len(),
        _ => 0,
    }
}

/// What can be marked: nothing that a conflict hides, and of what waits for decision only what is the person's.
fn markable(screen: &Screen) -> BTreeSet<Reference> {
    let of = |rows: &mut dyn Iterator<Item = &Row>, theirs: bool| {
        let decides = |row: &Row| BacklogPage::is_proposal(row) && !BacklogPage::not_theirs(row);
        let fits = |row: &&Row| row.facts.is_some() && (!theirs || decides(row));
        rows.filter(fits).map(|row| row.reference.clone()).collect()
    };
    match screen {
        Screen::Queue(page) => of(&mut page.rows().iter(), false),
        Screen::Backlog(page) => of(&mut page.rows().iter().map(|(row, _)| row), true),
        _ => BTreeSet::new(),
    }
}
