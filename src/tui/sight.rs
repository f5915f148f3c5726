//! What the person had seen when they began an act. Screens go on changing while somebody types; the act rests on what
//! stood there before.

use super::errands::Request;
use super::model::{Model, Screen};
use crate::desk::order::Order;
use crate::register::command::Command;

/// Rule of a refusal because somebody else has changed the case meanwhile.
pub const OVERTAKEN: &str = "changed-meanwhile";

/// Remembers what was seen.
#[derive(Debug, Default)]
pub struct Sight {
    /// Journal record that the screen showed when a text or a popup was opened.
    pinned: Option<u64>,
}

impl Sight {
    /// Notes, after a change of the model, whether something is being composed.
    pub fn follow(&mut self, model: &Model) {
        // What was refused because it was overtaken rests on what the person is about to be shown.
        let composes = model.takes_text() && !model.overtaken;
        self.pinned = if composes { self.pinned.or_else(|| shown(model)) } else { None };
    }

    /// Looks again: the person has been told what has changed.
    pub fn look_again(&mut self) {
        self.pinned = None;
    }

    /// An act as an order of somebody who had seen this much; other requests as they are.
    pub fn signed(&self, model: &Model, request: Request) -> Request {
        match request {
            Request::Submit(command) => {
                let seen = self.pinned.or_else(|| shown(model)).filter(|_| is_shown(model, &command));
                Request::Order(Box::new(Order::new(*command).seen(seen)))
            }
            other => other,
        }
    }
}

/// Journal record up to which the screen shows things.
fn shown(model: &Model) -> Option<u64> {
    match model.screen() {
        Screen::Case(page) => Some(page.view.as_ref()?.full.as_ref()?.changed),
        // Asked for before the list, so the list is never older.
        _ => model.budget.as_ref().map(|budget| budget.seq),
    }
}

/// Whether an act is about what the screen shows.
fn is_shown(model: &Model, command: &Command) -> bool {
    match model.case() {
        Some(page) => command.cases().iter().all(|case| **case == page.reference),
        None => true,
    }
}
