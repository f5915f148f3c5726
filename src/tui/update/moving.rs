//! The cursor.

use super::going;
use crate::domain::code::Reference;
use crate::tui::model::case::{CasePage, Pane, Tab};
use crate::tui::model::office;
use crate::tui::model::overview::envelopes;
use crate::tui::model::queue::{Trail, references};
use crate::tui::model::{Model, Screen};

/// Lines that a page key goes.
const PAGE: isize = 10;

/// Moves the cursor so many lines down.
pub fn vertical(model: &mut Model, steps: isize) {
    let criteria = model.criteria.gates.len() + model.criteria.criteria.len();
    let envelopes = model.overview.as_ref().map_or(0, |overview| envelopes(overview).count());
    let office = office::lines(&model.plan, model.overview.as_ref(), &model.people).len();
    match model.screen_mut() {
        Screen::Office(page) => {
            page.cursor = page.cursor.saturating_add_signed(steps).min(office.saturating_sub(1));
        }
        Screen::Overview(page) => {
            let here = page.cursor.unwrap_or(0);
            page.cursor = Some(here.saturating_add_signed(steps).min(envelopes.saturating_sub(1)));
        }
        Screen::Queue(page) => {
            let cursor = page.trail.cursor.saturating_add_signed(steps);
            let mut trail = page.trail.clone();
            trail.go(&references(page.rows()), cursor);
            page.trail = trail;
        }
        Screen::Backlog(page) => {
            let cursor = page.trail.cursor.saturating_add_signed(steps);
            let mut trail = page.trail.clone();
            trail.go(&page.references(), cursor);
            page.trail = trail;
        }
        Screen::Ranking(page) => {
            let cursor = page.trail.cursor.saturating_add_signed(steps);
            let mut trail = page.trail.clone();
            trail.go(&page.references(), cursor);
            page.trail = trail;
        }
        Screen::Pictures(page) => page.scroll = page.scroll.saturating_add_signed(steps).min(page.scrollable),
        Screen::Case(page) => on_case(page, steps, criteria),
    }
}

fn on_case(page: &mut CasePage, steps: isize, criteria: usize) {
    match page.pane {
        Pane::Criteria => {
            let here = page.cursor.unwrap_or(0);
            page.cursor = Some(here.saturating_add_signed(steps).min(criteria.saturating_sub(1)));
        }
        Pane::Tab => {
            let last = if page.tab.has_items() { page.items().saturating_sub(1) } else { page.scrollable };
            page.scroll_by(steps, last);
        }
    }
}

/// Goes a page down or up; on a case it is the tab that moves, so that it can be read while the cursor stays on the
/// criteria.
pub fn page(model: &mut Model, down: bool) {
    let steps = if down { PAGE } else { -PAGE };
    match model.case_mut() {
        Some(page) if !page.tab.has_items() => page.scroll_by(steps, page.scrollable),
        _ => vertical(model, steps),
    }
}

/// Goes to the first or the last line.
pub fn end(model: &mut Model, bottom: bool) {
    vertical(model, if bottom { isize::MAX / 2 } else { isize::MIN / 2 });
}

/// Goes to the next part of a case: the criteria, then each tab, then the criteria again.
pub fn pane(model: &mut Model, forward: bool) {
    let Some(page) = model.case_mut() else { return };
    let last = Tab::ALL.len() - 1;
    let (pane, tab) = match (page.pane, page.tab as usize, forward) {
        (Pane::Criteria, _, true) => (Pane::Tab, Tab::ALL[0]),
        (Pane::Criteria, _, false) => (Pane::Tab, Tab::ALL[last]),
        (Pane::Tab, at, true) if at == last => (Pane::Criteria, page.tab),
        (Pane::Tab, 0, false) => (Pane::Criteria, page.tab),
        (Pane::Tab, _, true) => (Pane::Tab, page.tab.step(1)),
        (Pane::Tab, _, false) => (Pane::Tab, page.tab.step(last)),
    };
    (page.pane, page.tab) = (pane, tab);
}

/// Turns the tab; the cursor stays where it is, unless criteria and tabs take turns: then the next of them is seen.
pub fn tab(model: &mut Model, forward: bool) {
    if model.case().is_some_and(|page| page.turns) {
        pane(model, forward);
        return;
    }
    if let Some(page) = model.case_mut() {
        page.tab = page.tab.step(if forward { 1 } else { Tab::ALL.len() - 1 });
    }
}

/// Puts the cursor of the list that is seen on a row.
pub fn to(model: &mut Model, cursor: usize) {
    let here = match model.screen() {
        Screen::Queue(page) => page.trail.cursor,
        Screen::Backlog(page) => page.trail.cursor,
        Screen::Ranking(page) => page.trail.cursor,
        Screen::Overview(page) => page.cursor.unwrap_or(0),
        Screen::Office(page) => page.cursor,
        Screen::Case(_) | Screen::Pictures(_) => return,
    };
    vertical(model, isize::try_from(cursor).unwrap_or(0) - isize::try_from(here).unwrap_or(0));
}

/// Puts the cursor of the nearest list on a case, where the list has it.
pub fn list_to(model: &mut Model, reference: &Reference) {
    let list = model.screens_mut().iter_mut().rev().find(|screen| !matches!(screen, Screen::Case(_)));
    let go = |trail: &mut Trail, rows: &[&Reference]| {
        if let Some(at) = rows.iter().position(|row| *row == reference) {
            trail.go(rows, at);
        }
    };
    match list {
        Some(Screen::Queue(page)) => {
            let mut trail = page.trail.clone();
            go(&mut trail, &references(page.rows()));
            page.trail = trail;
        }
        Some(Screen::Backlog(page)) => {
            let mut trail = page.trail.clone();
            go(&mut trail, &page.references());
            page.trail = trail;
        }
        Some(Screen::Ranking(page)) => {
            let mut trail = page.trail.clone();
            go(&mut trail, &page.references());
            page.trail = trail;
        }
        _ => {}
    }
}

/// The cursor of the nearest list follows a case: it goes there when the list has come again with the case in it.
pub fn follow(model: &mut Model, reference: &Reference) {
    list_to(model, reference);
    let list = model.screens_mut().iter_mut().rev().find(|screen| !matches!(screen, Screen::Case(_)));
    let trail = match list {
        Some(Screen::Queue(page)) => &mut page.trail,
        Some(Screen::Backlog(page)) => &mut page.trail,
        Some(Screen::Ranking(page)) => &mut page.trail,
        _ => return,
    };
    trail.on = Some(reference.clone());
}

/// Puts the cursor of the list beneath a case on another row and opens that case in its place.
pub fn list_beneath(model: &mut Model, cursor: usize) {
    let Some(screen) = model.beneath_mut() else { return };
    let to = match screen {
        Screen::Queue(page) => {
            let mut trail = page.trail.clone();
            trail.go(&references(page.rows()), cursor);
            page.trail = trail;
            page.trail.on.clone()
        }
        Screen::Backlog(page) => {
            let mut trail = page.trail.clone();
            trail.go(&page.references(), cursor);
            page.trail = trail;
            page.trail.on.clone()
        }
        Screen::Ranking(page) => {
            let mut trail = page.trail.clone();
            trail.go(&page.references(), cursor);
            page.trail = trail;
            page.trail.on.clone()
        }
        Screen::Overview(_) | Screen::Case(_) | Screen::Office(_) | Screen::Pictures(_) => None,
    };
    if let Some(reference) = to {
        going::replace_case(model, reference);
    }
}
