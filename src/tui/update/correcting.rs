//! What the applicant does after the decision: declining the grant, requesting a correction; and deciding the request.

use super::{deciding, notes};
use crate::desk::DeskError;
use crate::domain::code::Reference;
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::Message;
use crate::register::command::Command;
use crate::register::view::correction::CorrectionView;
use crate::tui::model::Model;
use crate::tui::model::drafts::Topic;
use crate::tui::model::popup::{Popup, Purpose};

/// Records that the applicant declines the grant.
pub fn decline(model: &mut Model) {
    let Some(case) = model.case().map(|page| page.reference.clone()) else { return };
    let about = vec![Message::new("ask-decline-about")];
    let command = Command::Decline { case, why: String::new() };
    deciding::confirm_reasoned(model, Message::new("ask-decline"), about, command, Topic::Decline);
}

/// Records that the applicant requests a correction.
pub fn ask(model: &mut Model) {
    let decision = model.case().and_then(|page| page.full()).and_then(|full| full.decision.as_ref());
    let until = decision.and_then(|decision| decision.correction_until);
    let today = finnish_day(model.now);
    let mut about: Vec<Message> = until
        .into_iter()
        .map(|last| {
            Message::new(if today > last { "ask-correction-passed" } else { "correction-until" }).with("last", last)
        })
        .collect();
    about.push(Message::new("ask-correction-about"));
    notes::ask(model, Message::new("ask-correction"), about, Topic::AskCorrection, Purpose::AskCorrection);
}

/// A request that came after its time was refused: it asks why it is handled all the same.
pub fn late(model: &mut Model, error: &DeskError) {
    let DeskError::Refused(refusal) = error else { return };
    let Some(Popup::Ask(ask)) = model.popups.last() else { return };
    if refusal.rule != "correction-late" || ask.purpose != Purpose::AskCorrection {
        return;
    }
    let (cases, asked) = (ask.cases.clone(), ask.field.text());
    model.popups.pop();
    let purpose = Purpose::LateCorrection(asked.trim().to_owned());
    let title = Message::new("ask-correction-late");
    // What would make it pass is what this field asks for; the register names it as the shell does.
    let about = vec![refusal.what.clone()];
    notes::ask_for(model, title, about, Topic::LateCorrection, purpose, cases);
}

/// A late request is on record with both its texts.
pub fn recorded(model: &mut Model, purpose: &Purpose, case: &Reference) {
    if matches!(purpose, Purpose::LateCorrection(_)) {
        model.drafts.drop(case, &Topic::AskCorrection);
    }
}

/// Lets the decision under correction stand.
pub fn uphold(model: &mut Model) {
    decide(model, "ask-uphold", Topic::Uphold, |case| Command::UpholdCorrection { case, why: String::new() });
}

/// Sets a rejection under correction aside, so that the case is handled again.
pub fn reopen(model: &mut Model) {
    decide(model, "ask-reopen", Topic::Reopen, |case| Command::ReopenCorrection { case, why: String::new() });
}

fn decide(model: &mut Model, title: &'static str, topic: Topic, command: impl Fn(Reference) -> Command) {
    let Some(page) = model.case() else { return };
    let case = page.reference.clone();
    let request = page.full().and_then(|full| full.corrections.last());
    let about = request.into_iter().flat_map(requested).collect();
    deciding::confirm_reasoned(model, Message::new(title), about, command(case), topic);
}

/// What the applicant requests, and why it is handled where it came late: whoever decides must have read both.
pub fn requested(request: &CorrectionView) -> Vec<Message> {
    let said = Message::new("why-said").with("who", &request.asked.by).with("at", request.asked.at);
    let late = request.late_why.iter().map(|why| Message::new("ask-correction-was-late").with("why", why.as_str()));
    std::iter::once(said.with("text", request.asked.text.as_str())).chain(late).collect()
}
