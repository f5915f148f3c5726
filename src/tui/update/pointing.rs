//! The mouse: a click puts the cursor where it points, a second one at once opens what is there.

use super::{acts, moving};
use crate::tui::acts::Act;
use crate::tui::model::case::{Pane, Tab};
use crate::tui::model::pointing::Spot;
use crate::tui::model::{Model, Screen};

/// A click on a spot. Where a text is typed or something lies over the screen, nothing happens.
pub fn click(model: &mut Model, spot: Spot, again: bool) {
    if model.takes_text() {
        return;
    }
    match (spot, model.screen_mut()) {
        (Spot::Row(row), screen) if !matches!(screen, Screen::Case(_)) => {
            moving::to(model, row);
            if again {
                acts::perform(model, Act::Open, None);
            }
        }
        (Spot::Row(row), Screen::Case(_)) => moving::list_beneath(model, row),
        (Spot::Tab(tab), Screen::Case(page)) => match tab {
            Some(tab) => (page.pane, page.tab) = (Pane::Tab, tab),
            None => page.pane = Pane::Criteria,
        },
        (Spot::Line(line), Screen::Case(page)) => {
            (page.pane, page.cursor) = (Pane::Criteria, Some(line));
            if again {
                acts::perform(model, Act::Open, None);
            }
        }
        _ => {}
    }
}

/// The tab of a place among the names of the tabs; the criteria come first where they take turns with them.
pub fn tab_at(index: usize, turns: bool) -> Option<Tab> {
    Tab::ALL.get(index.checked_sub(usize::from(turns))?).copied()
}
