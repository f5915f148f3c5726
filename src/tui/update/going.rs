//! From screen to screen, and from case to case of the same queue.

use super::{moving, reading, scoring};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::tui::model::backlog::BacklogPage;
use crate::tui::model::case::{CasePage, Line, Pane, Tab};
use crate::tui::model::pictures::PicturesPage;
use crate::tui::model::queue::{QueuePage, Trail, references};
use crate::tui::model::ranking::RankingPage;
use crate::tui::model::{Model, Screen, key_of};

/// Opens what is under the cursor.
pub fn open(model: &mut Model) {
    match model.screen() {
        Screen::Overview(page) => {
            let envelope = page.current(model.overview.as_ref()).map(|(_, glance)| key_of(&glance.money));
            if let Some(envelope) = envelope {
                enter(model, Screen::Queue(Box::new(QueuePage::of(envelope))));
            }
        }
        Screen::Case(page) => match (page.pane, page.line(&model.criteria)) {
            (Pane::Criteria, Some(Line::Criterion(_))) => scoring::reason(model),
            (Pane::Criteria, _) => super::asking_why::gate(model),
            (Pane::Tab, _) => super::asking_why::item(model),
        },
        Screen::Queue(page) => open_row(model, page.current().map(|row| row.reference.clone())),
        Screen::Backlog(page) => open_row(model, page.current().map(|row| row.reference.clone())),
        Screen::Ranking(page) => open_row(model, page.current().map(|row| row.reference.clone())),
        Screen::Pictures(_) => queue(model),
    }
}

fn open_row(model: &mut Model, reference: Option<Reference>) {
    match reference {
        Some(reference) => {
            // The cursor is on this row now, wherever the one that it followed has gone.
            moving::vertical(model, 0);
            case(model, reference);
        }
        None => model.hint(Message::new("unable-no-case")),
    }
}

/// Opens a case on top of what is seen.
pub fn case(model: &mut Model, reference: Reference) {
    if model.case().is_some() {
        replace_case(model, reference);
    } else {
        enter(model, Screen::Case(Box::new(CasePage::of(reference))));
    }
}

/// Puts another case in the place of the open one; the tab stays turned.
pub fn replace_case(model: &mut Model, reference: Reference) {
    scoring::keep(model);
    let Some(page) = model.case_mut() else { return };
    let tab = page.tab;
    *page = CasePage { tab, ..CasePage::of(reference) };
    reading::top(model);
}

fn enter(model: &mut Model, screen: Screen) {
    model.enter(screen);
    reading::top(model);
}

/// Goes one step back; at the lowest screen there is nowhere to go.
pub fn back(model: &mut Model) {
    if let Screen::Queue(page) = model.screen_mut()
        && !page.filter.is_empty()
        && page.within.is_some()
    {
        page.filter.clear();
        page.error = None;
        reading::top(model);
        return;
    }
    scoring::keep(model);
    if model.leave() {
        reading::everything(model);
    } else {
        // One Escape too many must not end the work.
        model.hint(Message::new("unable-first-screen"));
    }
}

/// Goes to the overview.
pub fn overview(model: &mut Model) {
    scoring::keep(model);
    model.leave_all();
    reading::everything(model);
}

/// Goes to the queue of the envelope under the cursor, or to all cases.
pub fn queue(model: &mut Model) {
    scoring::keep(model);
    let envelope = model.envelope();
    if let Some(at) = model.screens().iter().rposition(|screen| matches!(screen, Screen::Queue(_))) {
        while model.screens().len() > at + 1 {
            model.leave();
        }
        reading::everything(model);
        return;
    }
    let page = envelope.map_or_else(QueuePage::default, QueuePage::of);
    model.leave_all();
    enter(model, Screen::Queue(Box::new(page)));
}

/// Goes to what waits for decision.
pub fn backlog(model: &mut Model) {
    scoring::keep(model);
    model.leave_all();
    enter(model, Screen::Backlog(BacklogPage::default()));
}

/// Goes to the ranked list of the envelope under the cursor.
pub fn ranking(model: &mut Model) {
    let Some((round, scope)) = model.envelope() else {
        model.hint(Message::new("unable-no-envelope"));
        return;
    };
    scoring::keep(model);
    let on = model.case().map(|page| page.reference.clone());
    let mut page = RankingPage::of(round, scope);
    page.trail = Trail { on, ..Trail::default() };
    if model.case().is_some() {
        model.leave();
    }
    enter(model, Screen::Ranking(page));
}

/// Shows the round under the cursor as pictures.
pub fn pictures(model: &mut Model) {
    let Some((round, _)) = model.envelope() else {
        model.hint(Message::new("unable-no-envelope"));
        return;
    };
    if matches!(model.screen(), Screen::Pictures(_)) {
        return;
    }
    let envelope = model.envelope();
    scoring::keep(model);
    if model.case().is_some() {
        model.leave();
    }
    enter(model, Screen::Pictures(PicturesPage { envelope, ..PicturesPage::of(round) }));
}

/// Takes the next or the previous case of the list that the case was opened from.
pub fn step(model: &mut Model, forward: bool) {
    let to = match model.beneath() {
        Some(Screen::Queue(page)) => stepped(&page.trail, &references(page.rows()), forward),
        Some(Screen::Backlog(page)) => stepped(&page.trail, &page.references(), forward),
        Some(Screen::Ranking(page)) => stepped(&page.trail, &page.references(), forward),
        _ => None,
    };
    match to {
        Some(cursor) => moving::list_beneath(model, cursor),
        None => model.hint(Message::new(if forward { "desk-last-case" } else { "desk-first-case" })),
    }
}

fn stepped(trail: &Trail, rows: &[&Reference], forward: bool) -> Option<usize> {
    if forward { trail.next(rows) } else { trail.cursor.checked_sub(1) }
}

/// Goes to the next case that waits for the person: in the list, or from the overview to the list of all of them.
pub fn next_needs_me(model: &mut Model) {
    match model.screen() {
        Screen::Queue(page) => match needing(page) {
            Some(cursor) => {
                let steps = isize::try_from(cursor).unwrap_or(0) - isize::try_from(page.trail.cursor).unwrap_or(0);
                moving::vertical(model, steps);
            }
            None => model.hint(Message::new("desk-none-needs-me")),
        },
        Screen::Case(_) => match model.beneath() {
            Some(Screen::Queue(page)) => match needing(page) {
                Some(cursor) => moving::list_beneath(model, cursor),
                None => model.hint(Message::new("desk-none-needs-me")),
            },
            _ => step(model, true),
        },
        _ => enter(model, Screen::Queue(Box::new(QueuePage::filtered("needs-me")))),
    }
}

/// The next row after the cursor that waits for the person, from the top again after the last.
fn needing(page: &QueuePage) -> Option<usize> {
    let rows = page.rows();
    let from = if page.trail.gone { page.trail.cursor } else { page.trail.cursor + 1 };
    let order = (from..rows.len()).chain(0..page.trail.cursor.min(rows.len()));
    order.into_iter().find(|index| rows[*index].facts.as_ref().is_some_and(|facts| facts.needs_me))
}

/// Shows a tab of the open case.
pub fn show_tab(model: &mut Model, tab: Tab) {
    if let Some(page) = model.case_mut() {
        (page.tab, page.pane) = (tab, Pane::Tab);
    }
}
