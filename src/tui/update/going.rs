//! From screen to screen.

use super::{moving, picking, reading, scoring};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::tui::acts::Act;
use crate::tui::model::backlog::BacklogPage;
use crate::tui::model::case::{CasePage, Line, Pane, Tab};
use crate::tui::model::office::OfficePage;
use crate::tui::model::pictures::PicturesPage;
use crate::tui::model::queue::{QueuePage, Trail};
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
            (Pane::Criteria, Some(Line::Criterion(_))) => super::acts::perform(model, Act::Reason, None),
            (Pane::Criteria, _) => super::asking_why::gate(model),
            (Pane::Tab, _) => super::asking_why::item(model),
        },
        Screen::Queue(page) => open_row(model, page.current().map(|row| row.reference.clone())),
        Screen::Backlog(page) => open_row(model, page.current().map(|row| row.reference.clone())),
        Screen::Ranking(page) => open_row(model, page.current().map(|row| row.reference.clone())),
        Screen::Office(_) => super::office::open(model),
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

/// Opens a case that was named: by its reference, by a palette entry, by an unfinished text. Where the list has it, the
/// cursor of the list goes there too.
pub fn jump(model: &mut Model, reference: Reference) {
    moving::list_to(model, &reference);
    case(model, reference);
}

/// Opens a case on top of what is seen.
pub fn case(model: &mut Model, reference: Reference) {
    if model.case().is_some() {
        replace_case(model, reference);
    } else {
        enter(model, Screen::Case(Box::new(CasePage::of(reference))));
    }
}

/// A case that was opened by name where no list was open stands in the queue of its envelope: there is a next one, and
/// the way back leads there.
pub fn in_its_queue(model: &mut Model) {
    let listless = !matches!(model.beneath(), Some(Screen::Queue(_) | Screen::Backlog(_) | Screen::Ranking(_)));
    let Some(page) = model.case().filter(|_| listless) else { return };
    let (on, Some(envelope)) = (page.reference.clone(), page.envelope()) else { return };
    let mut queue = QueuePage::of(envelope);
    queue.trail = Trail { on: Some(on), ..Trail::default() };
    model.enter_beneath(Screen::Queue(Box::new(queue)));
    reading::beneath(model);
}

/// Puts another case in the place of the open one; the tab stays turned.
pub fn replace_case(model: &mut Model, reference: Reference) {
    scoring::keep(model);
    let Some(page) = model.case_mut() else { return };
    let tab = page.tab;
    *page = CasePage { tab, ..CasePage::of(reference) };
    reading::top(model);
}

/// Puts a screen on top and asks for what it shows.
pub fn enter(model: &mut Model, screen: Screen) {
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
    enter(model, Screen::Ranking(Box::new(page)));
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

/// Goes to the office.
pub fn office(model: &mut Model) {
    scoring::keep(model);
    model.leave_all();
    enter(model, Screen::Office(OfficePage::default()));
}

/// Shows a part of the open case by its number, as they stand side by side; without one, asks which.
pub fn part(model: &mut Model, number: Option<u8>) {
    let parts = 1 + Tab::ALL.len();
    match number.map(usize::from) {
        None => picking::parts(model),
        Some(1) => {
            if let Some(page) = model.case_mut() {
                page.pane = Pane::Criteria;
            }
        }
        Some(number) => match number.checked_sub(2).and_then(|at| Tab::ALL.get(at)) {
            Some(tab) => show_tab(model, *tab),
            None => model.hint(Message::new("desk-no-part").with("number", number).with("count", parts)),
        },
    }
}

/// Shows a tab of the open case.
pub fn show_tab(model: &mut Model, tab: Tab) {
    if let Some(page) = model.case_mut() {
        (page.tab, page.pane) = (tab, Pane::Tab);
    }
}
