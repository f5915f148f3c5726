//! Submitting, approving, returning, notifying: always after the consequences were shown.

use crossterm::event::{KeyCode, KeyEvent};

use super::proposing::written;
use super::{breaks, filling, notes, sends};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::register::command::Command;
use crate::tui::errands::Request;
use crate::tui::model::drafts::{Draft, Topic};
use crate::tui::model::field::Field;
use crate::tui::model::form::{Aim, FormRow};
use crate::tui::model::popup::{Confirm, Popup, Typed};
use crate::tui::model::proposing::entered;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model, Screen};

/// Shows what an act would do and asks for a yes.
pub fn confirm(model: &mut Model, title: Message, about: Vec<Message>, command: Command) {
    confirm_typed(model, title, about, command, None);
}

/// The same for an act that needs a reason, which is typed below its consequences.
pub fn confirm_reasoned(model: &mut Model, title: Message, about: Vec<Message>, command: Command, topic: Topic) {
    let reasons = Message::new("propose-why");
    confirm_with_reason(model, (title, reasons), about, command, topic);
}

fn confirm_with_reason(
    model: &mut Model,
    (title, reasons): (Message, Message),
    about: Vec<Message>,
    command: Command,
    topic: Topic,
) {
    let draft = command.cases().first().map(|case| model.drafts.text(case, &topic)).unwrap_or_default();
    let typed = Typed { title: reasons, field: Field::paragraphs(&draft), topic };
    confirm_typed(model, title, about, command, Some(typed));
}

/// The same for an act that needs something typed below its consequences.
fn confirm_typed(model: &mut Model, title: Message, about: Vec<Message>, command: Command, typed: Option<Typed>) {
    let (forecast, refused) = (None, Vec::new());
    let confirm = Confirm { title, about, command, typed, forecast, sending: false, refused, scroll: 0 };
    model.popups.push(Popup::Confirm(Box::new(confirm)));
    foresee(model);
}

/// Asks for what the topmost confirmation would do. A reason is left out of it: it is checked when the act is sent.
pub fn foresee(model: &mut Model) {
    let least = usize::try_from(model.criteria.set.reason_min_chars).unwrap_or(0).max(1);
    let Some(Popup::Confirm(confirm)) = model.popups.last_mut() else { return };
    confirm.forecast = None;
    let command = confirm.supposed(least);
    model.ask(Slot::Forecast, Request::Forecast(Box::new(command)));
}

/// A key for what is typed below consequences; says whether it was one.
pub fn key(model: &mut Model, key: KeyEvent) -> bool {
    let read = !model.unread;
    let Some(Popup::Confirm(confirm)) = model.popups.last_mut() else { return false };
    let Some(typed) = confirm.typed.as_mut().filter(|_| !confirm.sending) else { return false };
    let scrolls = matches!(key.code, KeyCode::Up | KeyCode::Down | KeyCode::PageUp | KeyCode::PageDown);
    if scrolls || key.code == KeyCode::Esc || sends(key) {
        return false;
    }
    let changed = if breaks(key) {
        typed.field.new_line();
        true
    } else {
        typed.field.key(key)
    };
    // Where the consequences are known, it is the text that was refused; this is another one.
    if changed && read && confirm.forecast.is_some() {
        confirm.refused.clear();
    }
    true
}

/// Text that is pasted below consequences.
pub fn paste(model: &mut Model, text: &str) {
    let Some(Popup::Confirm(confirm)) = model.popups.last_mut() else { return };
    let Some(typed) = confirm.typed.as_mut().filter(|_| !confirm.sending) else { return };
    typed.field.paste(text);
    if confirm.forecast.is_some() {
        confirm.refused.clear();
    }
}

/// Keeps a reason that was typed below consequences.
pub fn keep(model: &mut Model) {
    let Some(Popup::Confirm(confirm)) = model.popups.last() else { return };
    let Some((topic, text)) = confirm.typed.as_ref().map(|typed| (typed.topic.clone(), typed.field.text())) else {
        return;
    };
    if let Some(case) = confirm.command.cases().first().map(|case| (*case).clone()) {
        model.drafts.keep(&case, topic, Draft { value: None, text });
    }
}

/// Sends what was agreed to. Nothing is done before its consequences were seen.
pub fn send(model: &mut Model) {
    keep(model);
    let Some(Popup::Confirm(confirm)) = model.popups.last_mut() else { return };
    if confirm.forecast.is_none() || confirm.sending {
        return;
    }
    let command = confirm.filled();
    confirm.sending = true;
    confirm.refused.clear();
    let ticket = model.ask(Slot::Act, Request::Submit(Box::new(command)));
    model.acting.push((ticket, Acting::Popup));
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
        Command::Approve { cases, amount: None, why: None },
    );
}

/// Asks how much less is granted than was proposed, and why: the applicant reads it in the decision.
pub fn approve_less(model: &mut Model) {
    let Some(case) = chosen(model).into_iter().next() else { return };
    let Some(proposed) = proposed(model, &case) else { return };
    let about = vec![Message::new("form-approve-less-about").with("proposed", proposed)];
    let amount = FormRow::line("form-amount", &written(model.lang, proposed));
    filling::open(model, Aim::ApproveLess(case), about, vec![amount, FormRow::reasons()]);
}

/// Shows what the filled form would do.
pub fn less_filled(model: &mut Model) {
    let Some(Popup::Form(form)) = model.popups.last() else { return };
    let Aim::ApproveLess(case) = form.aim.clone() else { return };
    let (amount, why) = (form.text(0), form.text(1));
    match less(model, &case, &amount, &why) {
        Ok(amount) => {
            let about = vec![Message::new("confirm-approve-about").with("count", 1_usize)];
            let command = Command::Approve { cases: vec![case], amount: Some(amount), why: Some(why) };
            confirm(model, Message::new("form-approve-less-confirm"), about, command);
        }
        Err(wrong) => {
            if let Some(Popup::Form(form)) = model.popups.last_mut() {
                form.refused = vec![wrong];
            }
        }
    }
}

fn less(model: &Model, case: &Reference, amount: &str, why: &str) -> Result<Money, Message> {
    let amount = entered(amount)?;
    if let Some(proposed) = proposed(model, case).filter(|proposed| amount >= *proposed) {
        return Err(Message::new("less-is-no-less").with("proposed", proposed));
    }
    let least = model.criteria.set.reason_min_chars.max(1);
    if why.trim().chars().count() < usize::try_from(least).unwrap_or(usize::MAX) {
        return Err(Message::new("mend-reason").with("least", least));
    }
    Ok(amount)
}

/// What is proposed for a case of this screen.
fn proposed(model: &Model, case: &Reference) -> Option<Money> {
    let facts = match model.screen() {
        Screen::Backlog(page) => {
            page.rows().iter().map(|(row, _)| row).find(|row| row.reference == *case)?.facts.as_ref()
        }
        Screen::Case(page) => page.view.as_ref()?.row.facts.as_ref(),
        _ => None,
    };
    facts?.decision.map(|(_, amount)| amount)
}

/// Approves what is marked and sends the rest of the list back, in one act.
pub fn decide(model: &mut Model) {
    let Screen::Backlog(page) = model.screen() else { return };
    let (approve, rest) = (page.chosen(), page.rest());
    let title = Message::new("confirm-decide").with("count", approve.len()).with("rest", rest.len());
    let about = vec![Message::new("confirm-decide-about")];
    let reasons = Message::new("confirm-decide-why").with("count", rest.len());
    let command = Command::Decide { approve, send_back: rest, why: String::new() };
    confirm_with_reason(model, (title, reasons), about, command, Topic::Decide);
}

/// Sends back what was submitted, with a reason.
pub fn send_back(model: &mut Model) {
    let cases = chosen(model);
    let title = titled("ask-return", &cases);
    let command = Command::Return { cases, why: String::new() };
    confirm_reasoned(model, title, vec![Message::new("ask-return-about")], command, Topic::Return);
}

/// Records that applicants were notified.
pub fn notify(model: &mut Model) {
    let cases = chosen(model);
    let title = titled("confirm-notify", &cases);
    confirm(model, title, vec![Message::new("confirm-notify-about")], Command::Notify { cases });
}
