//! What each screen asks the desk for.

use super::saved;
use crate::tui::errands::Request;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Model, Screen, backlog};

/// Asks for everything that can be seen: the money, the overview, the screen and the list beside it.
pub fn everything(model: &mut Model) {
    model.ask(Slot::Budget, Request::Budget);
    model.ask(Slot::Overview, Request::Overview);
    saved::count(model);
    beneath(model);
    top(model);
}

/// Asks for what all work goes by: who may do what, and the criteria. That there is another plan the overview tells.
pub fn rules(model: &mut Model) {
    model.ask(Slot::People, Request::People);
    // Before the case, which may have been scored by another set.
    model.ask(Slot::Criteria, Request::Criteria);
}

/// Asks for what the topmost screen shows.
pub fn top(model: &mut Model) {
    let request = of(model.screen());
    if let Some((slot, request)) = request {
        model.ask(slot, request);
    }
}

/// Asks for what the screen beneath shows, which stands beside a case.
pub fn beneath(model: &mut Model) {
    if let Some((slot, request)) = model.beneath().and_then(of) {
        model.ask(slot, request);
    }
}

fn of(screen: &Screen) -> Option<(Slot, Request)> {
    Some(match screen {
        Screen::Overview(_) => return None,
        Screen::Queue(page) => (Slot::Queue, Request::List(page.query().0)),
        Screen::Case(page) => (Slot::Case, Request::Case(page.reference.clone())),
        Screen::Backlog(_) => (Slot::Backlog, Request::Backlog(backlog::QUERY.to_owned())),
        Screen::Ranking(page) => {
            let supposed = Box::new(page.supposed.clone());
            (Slot::Ranking, Request::Ranking(page.round.clone(), page.scope.clone(), page.policy, supposed))
        }
        Screen::Office(_) => (Slot::People, Request::People),
        Screen::Pictures(page) => (Slot::Pictures, Request::Pictures(page.round.clone())),
    })
}
