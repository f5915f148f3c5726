//! Stepping through a list: the next case, the one before, the next that waits for the person; and where the cursor goes
//! when the person's part of a case is done.

use super::{going, moving};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::register::view::rows::Row;
use crate::tui::acts::Act;
use crate::tui::model::queue::{QueuePage, Trail, references};
use crate::tui::model::stepping::After;
use crate::tui::model::{Model, Screen};

/// Why there is nowhere to step to.
pub fn unable(model: &Model, act: Act) -> Option<Message> {
    match act {
        Act::NextCase => beside(model, true).is_none().then(|| end_of_list(true)),
        Act::PreviousCase => beside(model, false).is_none().then(|| end_of_list(false)),
        Act::NextNeedsMe => match (model.screen(), model.beneath()) {
            (Screen::Overview(_), _) => {
                let none = model.overview.as_ref().is_some_and(|overview| overview.needs_me == 0);
                none.then(|| Message::new("desk-nothing-needs-me"))
            }
            (list @ (Screen::Queue(_) | Screen::Backlog(_)), _)
            | (Screen::Case(_), Some(list @ (Screen::Queue(_) | Screen::Backlog(_)))) => {
                waiting(list).is_none().then(|| Message::new("desk-none-needs-me"))
            }
            // A ranked list does not say what waits for whom: there it is the next case.
            _ => beside(model, true).is_none().then(|| end_of_list(true)),
        },
        _ => None,
    }
}

fn end_of_list(forward: bool) -> Message {
    Message::new(if forward { "desk-last-case" } else { "desk-first-case" })
}

/// The row of the next or the previous case of the list that the case was opened from.
fn beside(model: &Model, forward: bool) -> Option<usize> {
    match model.beneath() {
        Some(Screen::Queue(page)) => stepped(&page.trail, &references(page.rows()), forward),
        Some(Screen::Backlog(page)) => stepped(&page.trail, &page.references(), forward),
        Some(Screen::Ranking(page)) => stepped(&page.trail, &page.references(), forward),
        _ => None,
    }
}

/// Takes the next or the previous case of the list that the case was opened from.
pub fn step(model: &mut Model, forward: bool) {
    match beside(model, forward) {
        Some(cursor) => moving::list_beneath(model, cursor),
        None => model.hint(end_of_list(forward)),
    }
}

fn stepped(trail: &Trail, rows: &[&Reference], forward: bool) -> Option<usize> {
    if forward { trail.next(rows) } else { trail.cursor.checked_sub(1) }
}

/// Goes to the next case that waits for the person: in the list, or from the overview to the list of all of them.
pub fn next_needs_me(model: &mut Model) {
    let to = match model.screen() {
        Screen::Queue(_) | Screen::Backlog(_) => waiting(model.screen()),
        Screen::Case(_) => match model.beneath() {
            Some(list @ (Screen::Queue(_) | Screen::Backlog(_))) => waiting(list),
            _ => return step(model, true),
        },
        _ => return going::enter(model, Screen::Queue(Box::new(QueuePage::filtered("needs-me")))),
    };
    match (to, model.case().is_some()) {
        (Some(cursor), true) => moving::list_beneath(model, cursor),
        (Some(cursor), false) => moving::to(model, cursor),
        (None, _) => model.hint(Message::new("desk-none-needs-me")),
    }
}

/// The next row after the cursor that waits for the person, from the top again after the last.
fn waiting(list: &Screen) -> Option<usize> {
    let needs = |row: &Row| row.facts.as_ref().is_some_and(|facts| facts.needs_me);
    let (trail, waits): (&Trail, Vec<bool>) = match list {
        Screen::Queue(page) => (&page.trail, page.rows().iter().map(needs).collect()),
        Screen::Backlog(page) => (&page.trail, page.rows().iter().map(|(row, _)| needs(row)).collect()),
        _ => return None,
    };
    let from = if trail.gone { trail.cursor } else { trail.cursor + 1 };
    let order = (from..waits.len()).chain(0..trail.cursor.min(waits.len()));
    order.into_iter().find(|index| waits[*index])
}

/// Something was done on the open case: whether it still waits for the person is known when it has come again.
pub fn acted(model: &mut Model) {
    let list = matches!(model.beneath(), Some(Screen::Queue(_) | Screen::Backlog(_) | Screen::Ranking(_)));
    let waited = |page: &&crate::tui::model::case::CasePage| {
        let facts = page.view.as_ref().and_then(|view| view.row.facts.as_ref());
        facts.is_some_and(|facts| facts.needs_me)
    };
    model.stepping.acted = model.case().filter(|page| list && waited(page)).map(|page| page.reference.clone());
}

/// The case has come again: where it no longer waits for the person, the cursor goes on by the rule.
pub fn arrived(model: &mut Model) {
    let Some(acted) = model.stepping.acted.take() else { return };
    let Some(page) = model.case().filter(|page| page.reference == acted) else { return };
    // A case that a conflict has closed stays in sight, so that it is seen to be closed.
    let facts = page.view.as_ref().and_then(|view| view.row.facts.as_ref());
    if facts.is_none_or(|facts| facts.needs_me) || page.reason.is_some() || !model.popups.is_empty() {
        return;
    }
    // A lesson says itself where to go next, and speaks of the case that is open.
    let led = model.classroom.shown().is_some() && model.classroom.step().is_some();
    let after = if led { After::Stay } else { model.stepping.after };
    let told = model.notice.take();
    let on = match after {
        After::Stay => None,
        After::Next => model.beneath().and_then(|list| match list {
            Screen::Queue(page) => stepped(&page.trail, &references(page.rows()), true),
            Screen::Backlog(page) => stepped(&page.trail, &page.references(), true),
            Screen::Ranking(page) => stepped(&page.trail, &page.references(), true),
            Screen::Overview(_) | Screen::Case(_) | Screen::Office(_) | Screen::Pictures(_) => None,
        }),
        After::NeedsMe => model.beneath().and_then(waiting),
    };
    if let Some(cursor) = on {
        moving::list_beneath(model, cursor);
    }
    model.notice = told;
    let next = on.and_then(|_| model.case().map(|page| page.reference.clone()));
    let message = match (next, after) {
        (Some(next), _) => Message::new("stepping-next").with("case", &next),
        (None, After::NeedsMe) => Message::new("stepping-none"),
        (None, _) => return,
    };
    if let Some(notice) = &mut model.notice {
        notice.parts.push(message);
    }
}
