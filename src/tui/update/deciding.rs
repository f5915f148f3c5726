//! Submitting, approving, returning, notifying: always after the consequences were shown.

use super::{notes, targets};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::register::command::Command;
use crate::tui::model::drafts::Topic;
use crate::tui::model::popup::{Confirm, Popup, Purpose};
use crate::tui::model::{Model, Screen};

/// Shows what an act would do and asks for a yes.
pub fn confirm(model: &mut Model, title: Message, about: Vec<Message>, command: Command) {
    let confirm = Confirm { title, about, command, forecast: None, sending: false, refused: Vec::new(), scroll: 0 };
    model.popups.push(Popup::Confirm(Box::new(confirm)));
    targets::forecast(model);
}

/// The cases that an act is about: the marked ones, the one under the cursor, or the open one.
pub fn chosen(model: &Model) -> Vec<Reference> {
    match model.screen() {
        Screen::Backlog(page) => page.chosen(),
        Screen::Queue(page) if !page.marked.is_empty() => {
            page.rows().iter().map(|row| row.reference.clone()).filter(|r| page.marked.contains(r)).collect()
        }
        _ => notes::current_case(model).into_iter().collect(),
    }
}

fn titled(key: &'static str, cases: &[Reference]) -> Message {
    let first = cases.first().map(Reference::as_str).unwrap_or_default();
    Message::new(key).with("count", cases.len()).with("case", first)
}

/// Submits proposals for decision.
pub fn submit(model: &mut Model) {
    let cases = chosen(model);
    let title = titled("confirm-submit", &cases);
    confirm(model, title, vec![Message::new("confirm-submit-about")], Command::Submit { cases });
}

/// Approves what was submitted.
pub fn approve(model: &mut Model) {
    let cases = chosen(model);
    let title = titled("confirm-approve", &cases);
    confirm(
        model,
        title,
        vec![Message::new("confirm-approve-about").with("count", cases.len())],
        Command::Approve { cases, amount: None },
    );
}

/// Sends back what was submitted, with a reason.
pub fn send_back(model: &mut Model) {
    let cases = chosen(model);
    let title = titled("ask-return", &cases);
    notes::ask_for(model, title, vec![Message::new("ask-return-about")], Topic::Return, Purpose::Return, cases);
}

/// Records that applicants were notified.
pub fn notify(model: &mut Model) {
    let cases = chosen(model);
    let title = titled("confirm-notify", &cases);
    confirm(model, title, vec![Message::new("confirm-notify-about")], Command::Notify { cases });
}
