//! Scoring: a digit scores the criterion under the cursor, the reason is typed right there, the cursor goes on.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{breaks, deciding, meanwhile, phrases, sends};
use crate::domain::code::CriterionId;
use crate::domain::criteria::{Points, Scale};
use crate::domain::message::Message;
use crate::register::command::Command;
use crate::tui::errands::Request;
use crate::tui::model::case::{CasePage, Line, Pane, ReasonField, seeks_consensus, unmarked_targets};
use crate::tui::model::drafts::{Draft, Topic};
use crate::tui::model::field::Field;
use crate::tui::model::popup::Popup;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model, Notice, NoticeKind};

/// Scores the criterion under the cursor and opens its reason.
pub fn score(model: &mut Model, digit: Option<u8>) {
    let scale = model.criteria.scale;
    let value = digit.map(|digit| Points::whole(u16::from(digit)));
    match value {
        Some(value) if scale.has(value) => open(model, Some(value)),
        Some(value) => off_scale(model, value),
        None => open(model, None),
    }
}

/// Opens the reason of the criterion under the cursor, with the score that it has.
pub fn reason(model: &mut Model) {
    open(model, None);
}

fn open(model: &mut Model, value: Option<Points>) {
    let Some(criterion) = current(model) else { return };
    let Some(page) = model.case() else { return };
    let topic = Topic::Criterion(criterion.clone());
    let draft = model.drafts.get(&page.reference, &topic).cloned();
    let recorded = page.recorded(&criterion);
    let text = draft.as_ref().map(|draft| draft.text.clone());
    let text = text.or_else(|| recorded.and_then(|score| score.reason.as_ref()).map(|reason| reason.text.clone()));
    let value = value.or_else(|| draft.and_then(|draft| draft.value)).or_else(|| recorded.and_then(|s| s.value));
    let field = Field::paragraphs(&text.unwrap_or_default());
    if let Some(page) = model.case_mut() {
        page.pane = Pane::Criteria;
        page.reason = Some(ReasonField { criterion, value, field, recalled: None });
    }
    rivals(model);
}

/// Asks for the totals that this one will stand among.
fn rivals(model: &mut Model) {
    let Some(page) = model.case().filter(|page| page.rivals.is_none()) else { return };
    if let Some((round, scope)) = page.envelope() {
        let request = Request::Rivals(round, scope, page.reference.clone());
        model.ask(Slot::Rivals, request);
    }
}

fn current(model: &Model) -> Option<CriterionId> {
    match model.case()?.line(&model.criteria)? {
        Line::Criterion(index) => model.criteria.criteria.get(index).map(|criterion| criterion.id.clone()),
        Line::Gate(_) => None,
    }
}

/// A key for the open reason.
pub fn key(model: &mut Model, key: KeyEvent) {
    let scale = model.criteria.scale;
    let Some(page) = model.case_mut() else { return };
    let Some(reason) = &mut page.reason else { return };
    if key.code == KeyCode::Esc {
        keep(model);
    } else if key.code == KeyCode::F(1) {
        model.popups.push(Popup::Help { place: model.place(), scroll: 0 });
    } else if sends(key) {
        send(model);
    } else if breaks(key) {
        reason.field.new_line();
    } else if let (KeyCode::Up | KeyCode::Down, true) = (key.code, key.modifiers.contains(KeyModifiers::CONTROL)) {
        reason.value = Some(shifted(scale, reason.value, key.code == KeyCode::Up));
        forget_said(model);
    } else if let Some(value) = begins(reason, key) {
        if scale.has(value) {
            reason.value = Some(value);
            forget_said(model);
            rivals(model);
        } else {
            off_scale(model, value);
        }
    } else if !phrases::key(model, key)
        && let Some(reason) = model.case_mut().and_then(|page| page.reason.as_mut())
    {
        let changed = reason.field.key(key);
        let stood = reason.recalled.as_ref().is_some_and(|(_, stood)| *stood == reason.field.text());
        if stood {
            // Taken back by undoing: what is typed from here on is what stands.
            reason.recalled = None;
        }
        if changed {
            forget_said(model);
        }
    }
}

/// What was said of the score or the reason as it was before is not true any more.
fn forget_said(model: &mut Model) {
    let of_score = |part: &Message| matches!(&*part.key, "desk-no-score-yet" | "desk-off-scale");
    let stale = |notice: &&Notice| {
        notice.kind == NoticeKind::Refused || (notice.kind == NoticeKind::Hint && notice.parts.iter().any(of_score))
    };
    if !model.unread && model.notice.as_ref().filter(stale).is_some() {
        model.notice = None;
    }
}

/// Says what the scale is, to whoever typed a digit that is not on it.
fn off_scale(model: &mut Model, value: Points) {
    let scale = model.criteria.scale;
    let message = Message::new("desk-off-scale").with("value", value.to_string());
    model.hint(message.with("min", scale.min.to_string()).with("max", scale.max.to_string()));
}

/// The score that a digit means, where there is none yet and no reason has begun: score and reason are typed in one go.
fn begins(reason: &ReasonField, key: KeyEvent) -> Option<Points> {
    let KeyCode::Char(letter) = key.code else { return None };
    let fresh = reason.value.is_none() && reason.field.is_blank() && key.modifiers.is_empty();
    let digit = letter.to_digit(10).filter(|_| fresh)?;
    u16::try_from(digit).ok().map(Points::whole)
}

/// The score one step higher or lower, within the scale.
fn shifted(scale: Scale, value: Option<Points>, up: bool) -> Points {
    let all: Vec<Points> = (scale.min.halves()..=scale.max.halves())
        .filter_map(|halves| {
            let text = format!("{}.{}", halves / 2, if halves % 2 == 0 { 0 } else { 5 });
            text.parse().ok().filter(|points| scale.has(*points))
        })
        .collect();
    let at = value.and_then(|value| all.iter().position(|points| *points == value));
    let next = match (at, up) {
        (None, _) => 0,
        (Some(at), true) => (at + 1).min(all.len().saturating_sub(1)),
        (Some(at), false) => at.saturating_sub(1),
    };
    all.get(next).copied().unwrap_or(scale.min)
}

/// Closes the open reason and keeps what was typed.
pub fn keep(model: &mut Model) {
    let Some(page) = model.case_mut() else { return };
    let unchanged = is_as_recorded(page);
    let Some(reason) = page.reason.take() else { return };
    let case = page.reference.clone();
    let topic = Topic::Criterion(reason.criterion);
    if unchanged {
        model.drafts.drop(&case, &topic);
    } else {
        model.drafts.keep(&case, topic, Draft { value: reason.value, text: reason.field.text() });
    }
}

/// Keeps what was typed and leaves the field open.
pub fn keep_open(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let Some(reason) = &page.reason else { return };
    let (case, topic) = (page.reference.clone(), Topic::Criterion(reason.criterion.clone()));
    let draft = Draft { value: reason.value, text: reason.field.text() };
    if is_as_recorded(page) {
        model.drafts.drop(&case, &topic);
    } else {
        model.drafts.keep(&case, topic, draft);
    }
}

/// Whether score and reason are what the register has already.
fn is_as_recorded(page: &CasePage) -> bool {
    let Some(reason) = &page.reason else { return false };
    let recorded = page.recorded(&reason.criterion);
    let same_text = recorded.and_then(|score| score.reason.as_ref()).is_some_and(|r| r.text == reason.field.text());
    same_text && recorded.and_then(|score| score.value) == reason.value
}

/// Sends score and reason. The draft stays until the desk has accepted it, so a refusal loses nothing.
fn send(model: &mut Model) {
    let consensus = model.case().and_then(|page| page.view.as_ref()).is_some_and(seeks_consensus);
    let set = model.criteria.clone();
    let Some(page) = model.case_mut() else { return };
    if is_as_recorded(page) {
        // Recording the same again would only take the signature away.
        keep(model);
        model.hint(Message::new("desk-nothing-changed"));
        return;
    }
    let Some(reason) = &page.reason else { return };
    let Some(value) = reason.value else {
        let scale = model.criteria.scale;
        let message = Message::new("desk-no-score-yet").with("min", scale.min.to_string());
        model.hint(message.with("max", scale.max.to_string()));
        return;
    };
    let (criterion, why) = (reason.criterion.clone(), reason.field.text());
    let case = page.reference.clone();
    keep_open(model);
    if meanwhile::stands(model) {
        return;
    }
    let Some(page) = model.case_mut() else { return };
    page.reason = None;
    page.sent.insert(criterion.clone());
    page.cursor = Some(page.onward(&set));
    let topic = Topic::Criterion(criterion.clone());
    model.drafts.keep(&case, topic.clone(), Draft { value: Some(value), text: why.clone() });
    let command = if consensus {
        Command::Consensus { case: case.clone(), criterion, value, why }
    } else {
        Command::Score { case: case.clone(), criterion, value, why }
    };
    let ticket = model.ask(Slot::Act, Request::Submit(Box::new(command)));
    model.acting.push((ticket, Acting::Score { case, topic }));
    let on = model.case().is_some_and(|page| page.going_on.on && page.unscored(&set).next().is_some());
    if on {
        // The next reason is typed while this one is on its way.
        open(model, None);
    }
}

/// The score was refused: its reason opens again where it was typed, unless another is being typed already.
pub fn reopen(model: &mut Model, topic: &Topic) {
    let Topic::Criterion(criterion) = topic else { return };
    let at = model.criteria.criteria.iter().position(|c| c.id == *criterion);
    let gates = model.criteria.gates.len();
    let untouched = |reason: &ReasonField| reason.value.is_none() && reason.field.is_blank();
    let free = model.case().is_some_and(|page| page.reason.as_ref().is_none_or(untouched)) && model.popups.is_empty();
    if let (true, Some(at), Some(page)) = (free, at, model.case_mut()) {
        page.cursor = Some(gates + at);
        open(model, None);
    }
}

/// Signs one's scores, after a yes.
pub fn sign(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let case = page.reference.clone();
    let mut about = vec![Message::new("confirm-sign-about")];
    if let Some(total) = page.full().and_then(|full| full.provisional) {
        about.push(Message::new("confirm-sign-total").with("total", crate::speech::percent(model.lang, total)));
    }
    if let Some(full) = page.full().filter(|full| !full.under_threshold.is_empty()) {
        about.push(Message::new("confirm-sign-under").with("count", full.under_threshold.len()));
    }
    about.extend(page.full().and_then(unmarked_targets));
    let title = Message::new("confirm-sign").with("case", &case);
    deciding::confirm(model, title, about, Command::Sign { case });
}

/// A score that was sent has been answered.
pub fn arrived(page: &mut CasePage, topic: &Topic) {
    if let Topic::Criterion(criterion) = topic {
        page.sent.remove(criterion);
    }
}
