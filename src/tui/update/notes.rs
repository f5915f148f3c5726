//! Texts that acts need: comments, reasons, tags. What was typed is kept when the field is left.

use super::{deciding, going, meanwhile};
use crate::domain::findings::names;
use crate::domain::message::Message;
use crate::domain::vocabulary::Lane;
use crate::domain::words;
use crate::register::judgement::Judgement;
use crate::register::refusal::told_source;
use crate::register::view::case::FindingView;
use crate::tui::errands::Request;
use crate::tui::model::case::{Tab, own_sheet};
use crate::tui::model::drafts::{Draft, Topic};
use crate::tui::model::field::Field;
use crate::tui::model::popup::{Ask, Popup, Purpose};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model, Screen};

/// Judgements that are named before they are confirmed together.
const STALE_SHOWN: usize = 6;

/// Asks for the text of an act on the case under the cursor.
pub fn write(model: &mut Model, purpose: Purpose) {
    let (title, topic) = match &purpose {
        Purpose::Tag => ("ask-tag", Topic::Tag),
        Purpose::Comment => ("ask-comment", Topic::Comment),
        Purpose::AskSupplement => ("ask-supplement", Topic::AskSupplement),
        Purpose::SupplementReceived => ("ask-supplement-received", Topic::SupplementReceived),
        Purpose::Conflict(_) => ("ask-conflict", Topic::Conflict),
        Purpose::Withdraw => ("ask-withdraw", Topic::Withdraw),
        _ => return,
    };
    let about = match &purpose {
        Purpose::Conflict(_) => vec![Message::new("ask-conflict-about")],
        Purpose::Withdraw => vec![Message::new("ask-withdraw-about")],
        _ => Vec::new(),
    };
    ask(model, Message { key: title.into(), args: Vec::new() }, about, topic, purpose);
}

/// Asks to when the clock of a training store is moved.
pub fn ask_for_clock(model: &mut Model) {
    let (title, about) = (Message::new("ask-clock"), Message::new("ask-clock-about").with("now", model.now));
    // It belongs to no case; what was typed is kept under none.
    ask_for(model, title, vec![about], Topic::Clock, Purpose::Clock(model.now), vec![Default::default()]);
}

/// Settles the finding under the cursor, or the first that is not settled.
pub fn settle(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let Some(full) = page.full() else { return };
    let under = if page.tab == Tab::Findings { full.findings.get(page.scroll()) } else { None };
    let open = |finding: &&FindingView| finding.settled.is_none();
    let Some(finding) = under.filter(open).or_else(|| full.findings.iter().find(open)) else { return };
    let rule = finding.rule.to_owned();
    let source =
        Message::new("ask-settle-source").with("rule", &finding.rule).with("source", told_source(&finding.source));
    let about = vec![finding.text.clone(), source];
    let title = Message::new("ask-settle").with("rule", names::name(&finding.rule));
    going::show_tab(model, Tab::Findings);
    ask(model, title, about, Topic::Settle(rule.clone()), Purpose::Settle(rule));
}

/// Confirms, for one reason, all that this person judged on an older revision or may confirm.
pub fn confirm_stale(model: &mut Model) {
    let Some(full) = model.case().and_then(|page| page.full()) else { return };
    let me = &model.whoami.handle;
    let own = |judgement: &&Judgement| match judgement {
        Judgement::Score(seat, _) => own_sheet(full).is_some_and(|sheet| sheet.seat == *seat),
        Judgement::TargetMark(_, by) => by == me,
        _ => true,
    };
    let mine: Vec<&Judgement> = full.stale.iter().filter(own).collect();
    let told = mine.iter().take(STALE_SHOWN).map(|judgement| judgement.told(&full.criteria));
    let mut about: Vec<Message> = told.collect();
    if let Some(more) = mine.len().checked_sub(STALE_SHOWN).filter(|more| *more > 0) {
        about.push(Message::new("ask-confirm-more").with("count", more));
    }
    ask(model, Message::new("ask-confirm-stale"), about, Topic::ConfirmStale, Purpose::ConfirmStale);
}

/// Sets the other handling lane than the one in which the case is.
pub fn set_lane(model: &mut Model) {
    let facts = model.case().and_then(|page| page.view.as_ref()).and_then(|view| view.row.facts.as_ref());
    let Some(lane) = facts.and_then(|facts| facts.lane) else { return };
    let other = if lane == Lane::Light { Lane::Full } else { Lane::Light };
    let against = model.case().and_then(|page| page.full()).map(|full| full.lane.against.clone()).unwrap_or_default();
    let title = Message::new("ask-lane").with("lane", Message::new(words::lane_key(other)));
    ask(model, title, against, Topic::Lane, Purpose::Lane(other));
}

/// Opens a field for the text of an act, with what was typed before.
pub fn ask(model: &mut Model, title: Message, about: Vec<Message>, topic: Topic, purpose: Purpose) {
    let cases = match purpose {
        Purpose::Tag => deciding::chosen(model),
        _ => current_case(model).into_iter().collect(),
    };
    ask_for(model, title, about, topic, purpose, cases);
}

/// The same for several cases; the draft lies with the first.
pub fn ask_for(
    model: &mut Model,
    title: Message,
    about: Vec<Message>,
    topic: Topic,
    purpose: Purpose,
    cases: Vec<crate::domain::code::Reference>,
) {
    let Some(first) = cases.first() else { return };
    let draft = model.drafts.text(first, &topic);
    let field = if purpose.single() { Field::line(&draft) } else { Field::paragraphs(&draft) };
    let ask = Ask { title, about, field, topic, purpose, cases, sending: false, refused: Vec::new() };
    model.popups.push(Popup::Ask(Box::new(ask)));
}

/// The case that is open, or under the cursor of a queue.
pub fn current_case(model: &Model) -> Option<crate::domain::code::Reference> {
    match model.screen() {
        Screen::Case(page) => Some(page.reference.clone()),
        Screen::Queue(page) => page.current().map(|row| row.reference.clone()),
        Screen::Backlog(page) => page.current().map(|row| row.reference.clone()),
        Screen::Ranking(page) => page.current().map(|row| row.reference.clone()),
        Screen::Overview(_) | Screen::Office(_) | Screen::Pictures(_) => None,
    }
}

/// Sends what was typed.
pub fn send(model: &mut Model) {
    keep(model);
    if meanwhile::stands(model) {
        return;
    }
    let Some(Popup::Ask(ask)) = model.popups.last_mut() else { return };
    let text = ask.field.text();
    match ask.purpose.command(&ask.cases, &text) {
        Ok(command) if ask.cases.len() > 1 => {
            // On several cases nothing is done before its consequences were seen.
            let title = ask.title.clone();
            let about = vec![Message::new("ask-typed").with("text", text.trim())];
            deciding::confirm(model, title, about, command);
        }
        Ok(command) => {
            ask.sending = true;
            ask.refused.clear();
            let ticket = model.ask(Slot::Act, Request::Submit(Box::new(command)));
            model.acting.push((ticket, Acting::Popup));
        }
        Err(why) => ask.refused = vec![why],
    }
}

/// Keeps what is in the topmost field.
pub fn keep(model: &mut Model) {
    let Some(Popup::Ask(ask)) = model.popups.last() else { return };
    let Some(case) = ask.cases.first().cloned() else { return };
    let (topic, text) = (ask.topic.clone(), ask.field.text());
    model.drafts.keep(&case, topic, Draft { value: None, text });
}
