//! The form of a proposal, with what it would do while it is filled in.

use crossterm::event::{KeyCode, KeyEvent};

use super::{breaks, sends};
use crate::domain::money::Money;
use crate::domain::plan::Card;
use crate::domain::vocabulary::{DecisionKind, Ground, Rate, Status};
use crate::register::view::case::FullCase;
use crate::tui::errands::Request;
use crate::tui::model::case::CasePage;
use crate::tui::model::drafts::{Draft, Topic};
use crate::tui::model::field::Field;
use crate::tui::model::popup::Popup;
use crate::tui::model::proposing::{Entry, ProposeForm, entered};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model};

/// Opens the form, filled in with what stands or what was asked for.
pub fn open(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let Some(form) = form(model, page) else { return };
    model.popups.push(Popup::Propose(Box::new(form)));
    forecast(model);
}

fn form(model: &Model, page: &CasePage) -> Option<ProposeForm> {
    let full = page.full()?;
    let facts = page.view.as_ref()?.row.facts.as_ref()?;
    let card = model.plan.card(facts.action.as_str());
    let (rates, grounds) = rates(card);
    let standing = full.proposal.as_ref();
    let rejected = matches!(facts.status, Status::Ineligible | Status::Late);
    let kind = standing.map_or(if rejected { DecisionKind::Reject } else { DecisionKind::Grant }, |p| p.kind);
    let rate = standing.map_or_else(|| rates.first().copied().unwrap_or(Rate::R75), |proposal| proposal.rate);
    let amount = standing.filter(|p| !p.amount.is_zero()).map_or_else(|| start(full, rate), |p| p.amount);
    let stated = |ground: &Ground| match standing {
        Some(proposal) => proposal.grounds.contains(ground),
        None => full.application.grounds.contains(ground),
    };
    let draft = model.drafts.text(&page.reference, &Topic::Propose);
    let recorded = standing.and_then(|proposal| proposal.reason.as_ref()).map(|reason| reason.text.clone());
    let why = if draft.is_empty() { recorded.unwrap_or_default() } else { draft };
    Some(ProposeForm {
        case: page.reference.clone(),
        kind,
        amount: Field::line(&written(model.lang, amount)),
        rate,
        grounds: grounds.into_iter().map(|ground| (ground, stated(&ground))).collect(),
        rates,
        why: Field::paragraphs(&why),
        at: Entry::Kind,
        forecast: None,
        standing: page.standing,
        bounds: (full.application.requested, full.highest.0, full.highest.1),
        sending: false,
        refused: Vec::new(),
    })
}

/// What the amount begins with: what was asked for, as far as the rate allows it.
fn start(full: &FullCase, rate: Rate) -> Money {
    full.application.requested.min(full.application.costs.total.percent_floor(rate.percent()))
}

/// An amount as its line is typed in this language.
fn written(lang: crate::domain::text::Lang, amount: Money) -> String {
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
    let text = matches!(form.at, Entry::Amount | Entry::Why);
    let leaves = matches!(key.code, KeyCode::Tab | KeyCode::BackTab | KeyCode::Up | KeyCode::Down);
    if let (true, Entry::Amount, Ok(amount)) = (leaves, form.at, entered(&form.amount.text())) {
        form.amount = Field::line(&written(lang, amount));
    }
    match key.code {
        KeyCode::Tab => form.step(true),
        KeyCode::BackTab => form.step(false),
        KeyCode::Down if form.at != Entry::Why => form.step(true),
        KeyCode::Up if form.at != Entry::Why => form.step(false),
        KeyCode::Enter if sends(key) => send(model),
        _ if breaks(key) && form.at == Entry::Why => form.why.new_line(),
        KeyCode::Left if !text => turn(model, false),
        KeyCode::Right | KeyCode::Char(' ') if !text => turn(model, true),
        _ if form.at == Entry::Amount => {
            let changed = form.amount.key(key);
            if changed {
                forecast(model);
            }
        }
        _ if form.at == Entry::Why => {
            form.why.key(key);
        }
        KeyCode::Char(letter) => choose(form, lang, letter),
        _ => {}
    }
}

/// A letter of the line's choices is the choice itself: 7, 9, or the first letter of a kind's word.
fn choose(form: &mut ProposeForm, lang: crate::domain::text::Lang, letter: char) {
    if form.at == Entry::Kind {
        let begins = |kind: &&DecisionKind| {
            let word = crate::speech::word(lang, crate::domain::words::decision_key(**kind));
            word.chars().next().is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase()))
        };
        if let Some(kind) = DecisionKind::ALL.iter().find(begins) {
            form.kind = *kind;
        }
    }
}

fn turn(model: &mut Model, forward: bool) {
    if let Some(Popup::Propose(form)) = model.popups.last_mut() {
        form.turn(forward);
        forecast(model);
    }
}

/// Asks what the form as it stands would do. The reasons are left out of it: they are checked when the form is sent,
/// and the money is what the line tells.
pub fn forecast(model: &mut Model) {
    let least = usize::try_from(model.criteria.set.reason_min_chars).unwrap_or(0).max(1);
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    match form.command(Some(&"x".repeat(least))) {
        Ok(command) => {
            model.ask(Slot::Forecast, Request::Forecast(Box::new(command)));
        }
        Err(why) => form.forecast = Some(Err(vec![why])),
    }
}

fn send(model: &mut Model) {
    keep(model);
    let Some(Popup::Propose(form)) = model.popups.last_mut() else { return };
    match form.command(None) {
        Ok(command) => {
            form.sending = true;
            form.refused.clear();
            let ticket = model.ask(Slot::Act, Request::Submit(Box::new(command)));
            model.acting.push((ticket, Acting::Popup));
        }
        Err(why) => form.refused = vec![why],
    }
}

/// Keeps the typed reasons.
pub fn keep(model: &mut Model) {
    let Some(Popup::Propose(form)) = model.popups.last() else { return };
    let (case, text) = (form.case.clone(), form.why.text());
    model.drafts.keep(&case, Topic::Propose, Draft { value: None, text });
}
