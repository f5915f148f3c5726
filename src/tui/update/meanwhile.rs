//! What happened to a case while a text for it lay unfinished: mine and theirs side by side, before one goes on.

use super::{proposing, unfinished};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::register::event::{Event, Recorded};
use crate::register::view::case::{FullCase, HistoryLine};
use crate::register::view::history;
use crate::tui::model::drafts::{Open, Topic};
use crate::tui::model::popup::{Meanwhile, Popup};
use crate::tui::model::{Acting, Model};

/// After each change of the model: keeps what stands in the open field; where a field was opened whose text was begun
/// before its case changed, or one was refused for that, shows what has happened.
pub fn follow(model: &mut Model) {
    let Some((case, topic)) = unfinished::open_field(model) else {
        // Something to read or to choose may lie over it.
        if !model.takes_text() {
            model.drafts.opened(None);
            model.overtaken = false;
        }
        return;
    };
    let topic = whole(model, topic);
    let same = |open: &&Open| open.case == case && open.topic == topic;
    if let Some(open) = model.drafts.open().filter(same).cloned() {
        unfinished::keep(model);
        if model.overtaken && tell(model, &case, &topic, open.rests) {
            model.overtaken = false;
            settled(model);
        }
        return;
    }
    let rests = full(model, &case).map_or(model.drafts.seq, |full| full.changed);
    model.drafts.opened(Some(Open { case: case.clone(), topic: topic.clone(), rests }));
    tell(model, &case, &topic, rests);
}

/// Shows what others have done to a case since a record, or since a text for it was begun; says whether there was
/// anything to show.
fn tell(model: &mut Model, case: &Reference, topic: &Topic, since: u64) -> bool {
    let topics = together(model, topic);
    let begun = topics.iter().filter_map(|topic| model.drafts.begun(case, topic)).fold(since, u64::min);
    let Some(full) = full(model, case).filter(|full| full.changed > begun) else { return false };
    let (me, changed) = (&model.whoami.handle, full.changed);
    let since = full.history.iter().filter(|line| line.seq > begun && !line.undone);
    let theirs: Vec<Message> =
        since.filter(|line| line.by != *me || elsewhere(model, line, topic)).map(|line| said(model, line)).collect();
    let mine = topics.iter().flat_map(|topic| written(model, case, topic)).collect::<Vec<_>>().join("\n");
    for topic in &topics {
        model.drafts.seen(case, topic, changed);
    }
    let told = !theirs.is_empty();
    if told {
        let meanwhile = Meanwhile { case: case.clone(), mine, theirs, scroll: 0 };
        model.popups.push(Popup::Meanwhile(Box::new(meanwhile)));
    }
    told
}

/// Whether another window of the same person has done meanwhile what the open field is about: it is shown before anything
/// is sent, for the register lets everybody change their own. What this window has under way is its own.
pub fn stands(model: &mut Model) -> bool {
    let Some(open) = model.drafts.open().cloned() else { return false };
    let under_way =
        |acting: &Acting| matches!(acting, Acting::Score { case, topic } if *case == open.case && *topic == open.topic);
    if model.acting.iter().any(|(_, acting)| under_way(acting)) {
        return false;
    }
    let me = &model.whoami.handle;
    let since = full(model, &open.case).into_iter().flat_map(|full| &full.history);
    let mut since = since.filter(|line| line.seq > open.rests && !line.undone && line.by == *me);
    since.any(|line| elsewhere(model, line, &open.topic)) && tell(model, &open.case, &open.topic, open.rests)
}

/// Whether another window of the same person did it, to the very thing that a text is for.
fn elsewhere(model: &Model, line: &HistoryLine, topic: &Topic) -> bool {
    same(&line.event, topic) && !model.made.contains(&line.seq)
}

/// A case that is open and seen.
fn full<'a>(model: &'a Model, case: &Reference) -> Option<&'a FullCase> {
    model.case().filter(|page| page.reference == *case).and_then(|page| page.full())
}

/// What was typed or chosen for a topic, with the score that it goes with.
fn written(model: &Model, case: &Reference, topic: &Topic) -> Vec<String> {
    let Some(draft) = model.drafts.get(case, topic) else { return Vec::new() };
    let score = draft.value.filter(|_| matches!(topic, Topic::Criterion(_))).map(|value| {
        let label = model.criteria.label(value).map(|label| label.get(model.lang)).unwrap_or_default();
        let value = if model.lang == Lang::En { value.to_string() } else { value.to_string().replace('.', ",") };
        crate::speech::say(model.lang, &Message::new("reason-for").with("score", format!("{value} {label}").trim()))
    });
    let text = unfinished::said(model.lang, topic, &draft.text);
    score.into_iter().chain((!text.is_empty()).then_some(text)).collect()
}

/// The refusal has been told in full: its sentence goes.
fn settled(model: &mut Model) {
    let over = model.popups.len().checked_sub(2);
    match over.and_then(|at| model.popups.get_mut(at)) {
        Some(Popup::Ask(ask)) => ask.refused.clear(),
        Some(Popup::Confirm(confirm)) => confirm.refused.clear(),
        Some(Popup::Propose(form)) => form.refused.clear(),
        Some(Popup::CardSheet(sheet)) => sheet.refused.clear(),
        _ => model.notice = None,
    }
}

/// What the open field is for: a form of several is one thing.
fn whole(model: &Model, topic: Topic) -> Topic {
    match model.popups.last() {
        Some(Popup::Propose(form)) => proposing::reasons_of(form.aim),
        _ => topic,
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

/// Whether an event is about the very thing that a text is for.
fn same(event: &Recorded, topic: &Topic) -> bool {
    let Recorded::Known(event) = event else { return false };
    match (&**event, topic) {
        (Event::Scored { criterion, .. } | Event::ConsensusReached { criterion, .. }, Topic::Criterion(id)) => {
            criterion == id
        }
        (Event::Proposed { .. }, Topic::Propose) | (Event::GateMarked { .. }, Topic::PassGates) => true,
        (Event::GateMarked { gate, .. }, Topic::FailGate(id)) => gate == id,
        (Event::FindingSettled { rule, .. }, Topic::Settle(of)) => rule == of,
        (Event::TargetSet { indicator, .. }, Topic::Target(of)) => indicator.as_str() == of,
        (Event::TargetMarked { target, .. }, Topic::ResultTarget(of)) => target == of,
        (Event::TargetSet { .. } | Event::TargetMarked { .. }, Topic::CardSheet) => true,
        _ => false,
    }
}
