//! The form of a proposal or of an amendment, with what it would do while it is filled in.

use crossterm::event::{KeyCode, KeyEvent};

use super::{breaks, meanwhile, sends};
use crate::desk::DeskError;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::Card;
use crate::domain::text::Lang;
use crate::domain::vocabulary::{DecisionKind, Ground, Rate, Status};
use crate::register::view::case::FullCase;
use crate::tui::errands::Request;
use crate::tui::model::case::CasePage;
use crate::tui::model::drafts::{Draft, Topic};
use crate::tui::model::field::Field;
use crate::tui::model::popup::Popup;
use crate::tui::model::proposing::{Aim, Choices, Entry, ListedReason, ProposeForm, Recorded, entered};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model, told};

/// Opens the form, filled in with what stands or what was asked for.
pub fn open(model: &mut Model) {
    show(model, Aim::Propose);
}

/// Opens the form in which a decision under correction is amended, filled in with the decision.
pub fn amend(model: &mut Model) {
    show(model, Aim::Amend);
}

fn show(model: &mut Model, aim: Aim) {
    let Some(page) = model.case() else { return };
    let Some(form) = form(model, page, aim) else { return };
    model.popups.push(Popup::Propose(Box::new(form)));
    forecast(model);
}

fn form(model: &Model, page: &CasePage, aim: Aim) -> Option<ProposeForm> {
    let full = page.full()?;
    let facts = page.view.as_ref()?.row.facts.as_ref()?;
    let card = model.plan_of_case().card(facts.action.as_str());
    let (rates, grounds) = rates(card);
    let proposal = full.proposal.as_ref();
    let rate = proposal.map_or_else(|| claimed(full, &rates, &grounds), |proposal| proposal.rate);
    let decided = full.decision.as_ref().filter(|_| aim == Aim::Amend);
    let stands = decided.map(|d| (d.kind, d.amount)).or_else(|| proposal.map(|p| (p.kind, p.amount)));
    let rejected = matches!(facts.status, Status::Ineligible | Status::Late);
    let kind = stands.map_or(if rejected { DecisionKind::Reject } else { DecisionKind::Grant }, |(kind, _)| kind);
    let supposed = page.supposed.filter(|_| aim == Aim::Propose && !rejected);
    let kind = match supposed {
        Some(amount) if amount < full.application.requested => DecisionKind::Partial,
        Some(_) => DecisionKind::Grant,
        None => kind,
    };
    let amount = supposed.or(stands.map(|(_, amount)| amount)).filter(|amount| !amount.is_zero());
    let stated = |ground: &Ground| match proposal {
        Some(proposal) => proposal.grounds.contains(ground),
        None => full.application.grounds.contains(ground),
    };
    let named = match (decided, proposal) {
        (Some(decision), _) => decision.reason_codes.clone(),
        (None, Some(proposal)) => proposal.terms.reason_codes.clone(),
        (None, None) => Vec::new(),
    };
    let listed = model.criteria.reasons.iter().map(|reason| ListedReason {
        code: reason.id.clone(),
        name: reason.name.clone(),
        named: named.contains(&reason.id),
    });
    let mut form = ProposeForm {
        case: page.reference.clone(),
        aim,
        kind,
        amount: Field::line(""),
        rate,
        grounds: grounds.into_iter().map(|ground| (ground, stated(&ground))).collect(),
        rates,
        codes: listed.collect(),
        conditions: Vec::new(),
        deviation: Field::paragraphs(""),
        order: Vec::new(),
        order_binds: false,
        why: Field::paragraphs(""),
        recorded: recorded(full, aim),
        at: Entry::Kind,
        forecast: None,
        supposed,
        standing: page.standing,
        bounds: (full.application.requested, full.highest.0, full.highest.1),
        sending: false,
        refused: Vec::new(),
    };
    form.amount = Field::line(&written(model.lang, amount.unwrap_or_else(|| form.highest())));
    form.recorded.choices = Some(form.choices());
    write(model, &mut form);
    Some(form)
}

/// What is on record for the texts of the form; an amendment has new reasons.
fn recorded(full: &FullCase, aim: Aim) -> Recorded {
    let Some(proposal) = full.proposal.as_ref().filter(|_| aim == Aim::Propose) else { return Recorded::default() };
    let why = proposal.reason.as_ref().map(|reason| reason.text.clone()).unwrap_or_default();
    Recorded { choices: None, why, terms: proposal.terms.clone() }
}

/// Writes the drafts into the form, or where there are none what is on record.
fn write(model: &Model, form: &mut ProposeForm) {
    let draft = |topic: &Topic| model.drafts.get(&form.case, topic).map(|draft| draft.text.clone());
    let why = draft(&reasons_of(form.aim)).unwrap_or_else(|| form.recorded.why.clone());
    let choices = draft(&choices_of(form.aim)).and_then(|text| serde_json::from_str(&text).ok());
    let terms = &form.recorded.terms;
    let drafts: Vec<String> = (0..CONDITIONS).filter_map(|index| draft(&Topic::Condition(index))).collect();
    let conditions = if drafts.is_empty() { terms.conditions.clone() } else { drafts };
    let deviation = draft(&Topic::Deviation).or_else(|| terms.deviation.clone()).unwrap_or_default();
    form.why = Field::paragraphs(&why);
    form.conditions = conditions.iter().map(|text| Field::paragraphs(text)).collect();
    form.make_room();
    form.deviation = Field::paragraphs(&deviation);
    if let Some(choices) = choices {
        form.choose(&choices, |amount| written(model.lang, amount));
    }
}

fn choices_of(aim: Aim) -> Topic {
    match aim {
        Aim::Propose => Topic::ProposeChoices,
        Aim::Amend => Topic::AmendChoices,
    }
}

/// What choices are kept of a case, in words: the kind of decision, the amount and the rate.
pub fn told_choices(lang: Lang, text: &str) -> String {
    let Ok(choices) = serde_json::from_str::<Choices>(text) else { return String::new() };
    let kind = crate::speech::word(lang, crate::domain::words::decision_key(choices.kind));
    let amount = entered(&choices.amount).map_or(choices.amount, |amount| written(lang, amount));
    match choices.kind {
        DecisionKind::Reject => kind,
        _ => format!("{kind} · {amount} · {} %", choices.rate),
    }
}

/// Everything that a draft of the form can be for.
pub fn topics(aim: Aim) -> Vec<Topic> {
    let mut all = vec![choices_of(aim), reasons_of(aim)];
    if aim == Aim::Propose {
        all.push(Topic::Deviation);
        all.extend((0..CONDITIONS).map(Topic::Condition));
    }
    all
}

/// Conditions of which drafts are looked for; the register knows how many there may be.
const CONDITIONS: usize = 40;

/// What the text under the cursor of the form is for.
pub fn topic_of(form: &ProposeForm) -> Topic {
    match form.at {
        Entry::Condition(index) => Topic::Condition(index),
        Entry::Deviation => Topic::Deviation,
        _ => reasons_of(form.aim),
    }
}

/// What the reasons of the form are kept under, and the form as a whole.
pub fn reasons_of(aim: Aim) -> Topic {
    match aim {
        Aim::Propose => Topic::Propose,
        Aim::Amend => Topic::Amend,
    }
}

/// The rate that a first proposal begins with: what is claimed, where the card has it and, if it is raised, admits a
/// ground that is stated; else the base rate.
fn claimed(full: &FullCase, rates: &[Rate], grounds: &[Ground]) -> Rate {
    let base = rates.first().copied().unwrap_or(Rate::R75);
    let claimed = full.application.rate;
    let grounded = || full.application.grounds.iter().any(|ground| grounds.contains(ground));
    if rates.contains(&claimed) && (claimed == base || grounded()) { claimed } else { base }
}

/// An amount as its line is typed in this language.
pub fn written(lang: Lang, amount: Money) -> String {
    crate::speech::amount(lang, amount)
}

fn rates(card: Option<Card<'_>>) -> (Vec<Rate>, Vec<Ground>) {
    match card {
        Some(Card::Action(action)) => {
            let rates = std::iter::once(action.base_rate).chain(action.raised_rate).collect();
            (rates, action.raised_if_any_of.clone())
        }
        Some(Card::Operating(support)) => (vec![support.rate], Vec::new()),
        None => (vec![Rate::R75], Vec::new()),
    }
}

/// A key for the form.
pub fn key(model: &mut Model, key: KeyEvent) {
    let lang = model.lang;
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    if key.code == KeyCode::Esc {
        keep(model);
        model.popups.pop();
        return;
    }
    if form.sending {
        return;
    }
    let leaves = matches!(key.code, KeyCode::Tab | KeyCode::BackTab | KeyCode::Up | KeyCode::Down);
    if let (true, Entry::Amount, Ok(amount)) = (leaves, form.at, entered(&form.amount.text())) {
        form.amount = Field::line(&written(lang, amount));
    }
    match key.code {
        KeyCode::Tab => form.step(true),
        KeyCode::BackTab => form.step(false),
        KeyCode::Down if !form.at.has_lines() => form.step(true),
        KeyCode::Up if !form.at.has_lines() => form.step(false),
        KeyCode::Enter if sends(key) => send(model),
        _ if form.at.is_text() => typed(model, key),
        KeyCode::Left => turn(model, false),
        KeyCode::Right | KeyCode::Char(' ') => turn(model, true),
        KeyCode::Char(letter) if form.at == Entry::Kind => {
            choose(form, lang, letter);
            form.refused.clear();
            forecast(model);
        }
        _ => {}
    }
}

/// A key for the text under the cursor.
fn typed(model: &mut Model, key: KeyEvent) {
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    let Some(field) = form.field_mut() else { return };
    let before = field.is_blank();
    let changed = if breaks(key) {
        field.new_line();
        true
    } else {
        field.key(key)
    };
    let blank = before != field.is_blank();
    after(model, changed, blank);
}

/// Text that is pasted under the cursor.
pub fn paste(model: &mut Model, text: &str) {
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    if form.sending {
        return;
    }
    let Some(field) = form.field_mut() else { return };
    field.paste(text);
    after(model, true, true);
}

/// What follows when a text has changed, and perhaps has become blank or has ceased to be.
fn after(model: &mut Model, changed: bool, blank: bool) {
    let read = !model.unread;
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    form.make_room();
    if changed && read {
        // What was said of the form before is not true of this one.
        form.refused.clear();
    }
    match form.at {
        Entry::Amount if changed => forecast(model),
        Entry::Condition(_) | Entry::Deviation if blank => forecast(model),
        _ => {}
    }
}

/// The first letter of a kind's word chooses it.
fn choose(form: &mut ProposeForm, lang: Lang, letter: char) {
    let begins = |kind: &&DecisionKind| {
        let word = crate::speech::word(lang, crate::domain::words::decision_key(**kind));
        word.chars().next().is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase()))
    };
    // A second press goes to the next kind with the same letter.
    let here = DecisionKind::ALL.iter().position(|kind| *kind == form.kind).map_or(0, |at| at + 1);
    let (before, after) = DecisionKind::ALL.split_at(here);
    if let Some(kind) = after.iter().chain(before).find(begins) {
        form.kind = *kind;
    }
}

fn turn(model: &mut Model, forward: bool) {
    let lang = model.lang;
    if let Some(Popup::Propose(form)) = model.popups.last_mut() {
        let before = form.highest();
        form.turn(forward);
        form.refused.clear();
        // The amount follows the rate as long as nobody has thought of another.
        if form.at == Entry::Rate && form.money() == Ok(Some(before)) {
            form.amount = Field::line(&written(lang, form.highest()));
        }
        forecast(model);
    }
}

/// Asks what the form as it stands would do. The reasons are left out of it: they are checked when the form is sent,
/// and the money is what the line tells.
pub fn forecast(model: &mut Model) {
    let least = usize::try_from(model.criteria.set.reason_min_chars).unwrap_or(0).max(1);
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    match form.supposed(least) {
        Ok(command) => {
            model.ask(Slot::Forecast, Request::Forecast(Box::new(command)));
        }
        Err(why) => form.forecast = Some(Err(vec![why])),
    }
}

/// The form as it stands would be refused. Where that is because of the order, the form asks for the reason that would
/// make it pass, and the money is asked for again as if it were there.
pub fn unforeseen(model: &mut Model, error: &DeskError) {
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    if let DeskError::Refused(refusal) = error
        && !form.order_binds
        && form.needs_deviation(refusal)
    {
        forecast(model);
        return;
    }
    form.forecast = Some(Err(told(error)));
}

/// What was sent was refused.
pub fn refused(form: &mut ProposeForm, error: &DeskError) {
    (form.sending, form.refused) = (false, told(error));
    let DeskError::Refused(refusal) = error else { return };
    if form.needs_deviation(refusal) {
        form.at = Entry::Deviation;
        form.refused = vec![Message::new("propose-deviation-missing")];
    } else if &*refusal.rule == "reason" {
        form.at = form.wanting(refusal);
    }
}

fn send(model: &mut Model) {
    keep(model);
    if meanwhile::stands(model) {
        return;
    }
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    match form.command() {
        Ok(command) => {
            form.sending = true;
            form.refused.clear();
            let ticket = model.ask(Slot::Act, Request::Submit(Box::new(command)));
            model.acting.push((ticket, Acting::Popup));
        }
        Err(why) => form.refused = vec![why],
    }
}

/// Keeps what is filled in; what is on record as it stands is no draft.
pub fn keep(model: &mut Model) {
    let Some(Popup::Propose(form)) = model.popups.last() else { return };
    let (case, recorded) = (form.case.clone(), &form.recorded);
    let unless = |same: bool, text: String| if same { String::new() } else { text };
    let choices = form.choices();
    let chosen = serde_json::to_string(&choices).unwrap_or_default();
    let mut texts = vec![
        (choices_of(form.aim), unless(recorded.choices.as_ref() == Some(&choices), chosen.clone())),
        (reasons_of(form.aim), unless(form.why.text() == recorded.why, form.why.text())),
    ];
    if form.aim == Aim::Propose {
        let conditions = form.written_conditions();
        let same = conditions == recorded.terms.conditions;
        let deviation = form.deviation.text();
        let held = recorded.terms.deviation.as_ref() == Some(&deviation);
        texts.push((Topic::Deviation, unless(held, deviation)));
        let each = (0..CONDITIONS).map(|index| conditions.get(index).cloned().unwrap_or_default());
        texts.extend(each.enumerate().map(|(index, text)| (Topic::Condition(index), unless(same, text))));
    }
    if texts.iter().any(|(_, text)| !text.trim().is_empty()) {
        // What is chosen goes with what is typed: a form that is opened again later begins with other choices where
        // somebody else has proposed meanwhile.
        texts[0].1 = chosen;
    }
    for (topic, text) in texts {
        model.drafts.keep(&case, topic, Draft { value: None, text });
    }
}

/// The form was accepted: nothing in it is a draft any more.
pub fn drop_drafts(model: &mut Model, form: &ProposeForm) {
    for topic in topics(form.aim) {
        model.drafts.drop(&form.case, &topic);
    }
}
