//! What happened to a case while a text for it lay unfinished: mine and theirs side by side, before one goes on.

use super::{proposing, unfinished};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::register::event::{Event, Recorded};
use crate::register::view::case::HistoryLine;
use crate::register::view::history;
use crate::tui::model::Model;
use crate::tui::model::drafts::Topic;
use crate::tui::model::popup::{Meanwhile, Popup};

/// Shows it, where a field was opened whose text was begun before the case changed.
pub fn look(model: &mut Model, case: &Reference, topic: &Topic) {
    let topics = together(model, topic);
    let Some(begun) = topics.iter().filter_map(|topic| model.drafts.begun(case, topic)).min() else { return };
    let Some(full) = model.case().filter(|page| page.reference == *case).and_then(|page| page.full()) else { return };
    if full.changed <= begun {
        return;
    }
    let me = &model.whoami.handle;
    let since = full.history.iter().filter(|line| line.seq > begun && !line.undone);
    let theirs: Vec<Message> =
        since.filter(|line| line.by != *me || same(&line.event, topic)).map(|line| said(model, line)).collect();
    let changed = full.changed;
    let texts = topics.iter().map(|topic| unfinished::said(model.lang, topic, &model.drafts.text(case, topic)));
    let mine = texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
    if !theirs.is_empty() {
        let meanwhile = Meanwhile { case: case.clone(), mine, theirs, scroll: 0 };
        model.popups.push(Popup::Meanwhile(Box::new(meanwhile)));
    }
    for topic in &topics {
        model.drafts.seen(case, topic, changed);
    }
}

/// What is filled in together with a text: in the form of a proposal, all of it.
fn together(model: &Model, topic: &Topic) -> Vec<Topic> {
    match model.popups.last() {
        Some(Popup::Propose(form)) => proposing::topics(form.aim),
        _ => vec![topic.clone()],
    }
}

/// What one entry of the history says: who, when, what and why.
pub fn said(model: &Model, line: &HistoryLine) -> Message {
    let (what, why) = history::recorded(&model.criteria, &line.event);
    let message =
        Message { key: if why.is_some() { "meanwhile-said" } else { "meanwhile-line" }.into(), args: Vec::new() };
    let message = message.with("who", &line.by).with("at", line.at).with("what", what);
    match why {
        Some(why) => message.with("text", why),
        None => message,
    }
}

/// Whether an event of one's own is about the very thing that the text is for: another window of the person did it.
fn same(event: &Recorded, topic: &Topic) -> bool {
    let Recorded::Known(event) = event else { return false };
    match (&**event, topic) {
        (Event::Scored { criterion, .. } | Event::ConsensusReached { criterion, .. }, Topic::Criterion(id)) => {
            criterion == id
        }
        (Event::Proposed { .. }, Topic::Propose) | (Event::GateMarked { .. }, Topic::PassGates) => true,
        (Event::GateMarked { gate, .. }, Topic::FailGate(id)) => gate == id,
        (Event::FindingSettled { rule, .. }, Topic::Settle(of)) => rule == of,
        _ => false,
    }
}
