//! Taking back one's own last act: first what it was, then the act.

use super::deciding;
use crate::domain::message::Message;
use crate::register::command::Command;
use crate::register::event::{Event, Recorded};
use crate::register::view::case::HistoryLine;
use crate::register::view::history;
use crate::tui::model::Model;

/// Shows what would be taken back, and asks.
pub fn open(model: &mut Model) {
    let (case, about) = match model.case() {
        Some(page) => (Some(page.reference.clone()), of_case(model)),
        None => (None, of_sitting(model)),
    };
    let title = match &case {
        Some(case) => Message::new("confirm-undo-case").with("case", case),
        None => Message::new("confirm-undo"),
    };
    deciding::confirm(model, title, about, Command::Undo { case });
}

/// The person's own newest entry of the open case that stands.
fn of_case(model: &Model) -> Vec<Message> {
    let Some(full) = model.case().and_then(|page| page.full()) else { return Vec::new() };
    let own = |line: &&HistoryLine| line.by == model.whoami.handle && !line.undone && is_act(&line.event);
    let Some(newest) = full.history.iter().filter(own).map(|line| line.seq).max() else { return Vec::new() };
    let lines = full.history.iter().filter(|line| line.seq == newest);
    lines.map(|line| history::recorded(&model.criteria, &line.event).0).map(taken).collect()
}

fn is_act(event: &Recorded) -> bool {
    !matches!(event, Recorded::Known(event) if matches!(**event, Event::Undone { .. } | Event::CaseImported { .. }))
}

/// The newest act of this sitting that stands.
fn of_sitting(model: &Model) -> Vec<Message> {
    let Some((_, events)) = model.done.last() else { return Vec::new() };
    events.iter().map(|event| taken(history::told(&model.criteria, event))).collect()
}

fn taken(what: Message) -> Message {
    Message::new("confirm-undo-line").with("what", what)
}
