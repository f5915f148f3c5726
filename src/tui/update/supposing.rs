//! Supposing a ranking by hand: cases held out, other amounts, the funding line elsewhere. The desk draws the list
//! anew and keeps nothing of it.

use super::{filling, going, moving, reading};
use crate::desk::DeskError;
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::register::view::ranking::{Ranking, WhatIf};
use crate::tui::acts::Act;
use crate::tui::model::form::{Aim, Form, FormRow};
use crate::tui::model::popup::Popup;
use crate::tui::model::proposing::entered;
use crate::tui::model::ranking::RankingPage;
use crate::tui::model::{Model, Screen, told};

/// Why an act cannot be done on a ranked list now.
pub fn unable(page: &RankingPage, act: Act) -> Option<Message> {
    let closed = |row: &crate::register::view::ranking::RankRow| row.facts.is_none();
    match act {
        Act::HoldOut | Act::SupposeAmount | Act::Propose | Act::Open => match page.current() {
            None => Some(Message::new("unable-no-case")),
            Some(row) if closed(row) && act != Act::Open => Some(Message::new("unable-conflict")),
            _ => None,
        },
        Act::LineDown | Act::LineUp | Act::LineAmount if page.rows().is_empty() => Some(Message::new("ranking-empty")),
        Act::LineDown | Act::LineUp if page.rows().iter().any(closed) => Some(Message::new("unable-line-hidden")),
        Act::LineDown if page.line_stepped(true).is_none() => Some(Message::new("unable-line-last")),
        Act::LineUp if page.line_stepped(false).is_none() => Some(Message::new("unable-line-first")),
        Act::StopSupposing if page.supposed.is_empty() => Some(Message::new("unable-nothing-supposed")),
        Act::NextReserve if page.ranking.as_ref().is_none_or(|ranking| ranking.next_reserve.is_none()) => {
            Some(Message::new("unable-no-reserve"))
        }
        _ => None,
    }
}

/// Changes what is supposed and asks for the list.
fn suppose(model: &mut Model, change: impl FnOnce(&mut WhatIf)) {
    if let Screen::Ranking(page) = model.screen_mut() {
        change(&mut page.supposed);
        reading::top(model);
    }
}

fn current(model: &Model) -> Option<Reference> {
    match model.screen() {
        Screen::Ranking(page) => page.current().map(|row| row.reference.clone()),
        _ => None,
    }
}

/// Holds the case under the cursor out, or puts it back.
pub fn hold_out(model: &mut Model) {
    let Some(case) = current(model) else { return };
    moving::vertical(model, 0);
    suppose(model, |supposed| {
        if !supposed.hold_out.remove(&case) {
            supposed.hold_out.insert(case);
        }
    });
}

/// Asks for another amount for the case under the cursor.
pub fn amount(model: &mut Model) {
    let Screen::Ranking(page) = model.screen() else { return };
    let Some((row, facts)) = page.current().and_then(|row| Some((row, row.facts.as_ref()?))) else { return };
    let was = page.before(&row.reference).map_or(facts.asks, |before| before.asks);
    let about = Message::new("form-suppose-amount-about").with("case", &row.reference).with("asks", was);
    let field = crate::speech::amount(model.lang, facts.asks);
    let rows = vec![FormRow::line("form-amount", &field)];
    let (case, about) = (row.reference.clone(), vec![about, Message::new("form-suppose-empty")]);
    moving::vertical(model, 0);
    filling::open(model, Aim::SupposeAmount(case), about, rows);
}

/// Asks for the amount down to the line.
pub fn line_amount(model: &mut Model) {
    let Screen::Ranking(page) = model.screen() else { return };
    let total = page.ranking.as_ref().and_then(|ranking| ranking.total);
    let about = match total {
        Some(total) => Message::new("form-suppose-line-about").with("total", total),
        None => Message::new("form-suppose-line-blank"),
    };
    let now = page.supposed.line.or(total).map(|line| crate::speech::amount(model.lang, line));
    let rows = vec![FormRow::line("form-amount", &now.unwrap_or_default())];
    filling::open(model, Aim::SupposeLine, vec![about, Message::new("form-suppose-empty")], rows);
}

/// What was typed into one of these forms: another amount, or none, which takes the supposition away.
pub fn filled(model: &mut Model) {
    let Some(Popup::Form(form)) = model.popups.last_mut() else { return };
    let (aim, text) = (form.aim.clone(), form.text(0));
    let amount = match text.is_empty() {
        true => None,
        false => match entered(&text) {
            Ok(amount) => Some(amount),
            Err(why) => {
                form.refused = vec![why];
                return;
            }
        },
    };
    (form.sending, form.refused) = (true, Vec::new());
    suppose(model, |supposed| match aim {
        Aim::SupposeAmount(case) => {
            supposed.give.remove(&case);
            supposed.give.extend(amount.map(|amount| (case, amount)));
        }
        _ => supposed.line = amount,
    });
}

/// Moves the line one row down or up.
pub fn step_line(model: &mut Model, down: bool) {
    let Screen::Ranking(page) = model.screen() else { return };
    let Some(amount) = page.line_stepped(down) else { return };
    suppose(model, |supposed| supposed.line = Some(amount));
}

/// Forgets everything that is supposed.
pub fn stop(model: &mut Model) {
    suppose(model, |supposed| *supposed = WhatIf::default());
    model.say(Message::new("suppose-stopped"));
}

/// Goes to the case that the reserve list points at.
pub fn next_reserve(model: &mut Model) {
    let Screen::Ranking(page) = model.screen_mut() else { return };
    let Some(next) = page.ranking.as_ref().and_then(|ranking| ranking.next_reserve.clone()) else { return };
    let rows: Vec<Reference> = page.references().into_iter().cloned().collect();
    match rows.iter().position(|row| *row == next) {
        Some(at) => {
            let rows: Vec<&Reference> = rows.iter().collect();
            page.trail.go(&rows, at);
        }
        // It has no rank any more: it is opened where it is.
        None => going::case(model, next),
    }
}

/// Goes on from a row to the proposal: opens the case, where it is proposed as always.
pub fn go_on(model: &mut Model) {
    let Screen::Ranking(page) = model.screen() else { return };
    let Some((row, facts)) = page.current().and_then(|row| Some((row, row.facts.as_ref()?))) else { return };
    let (case, gets) = (row.reference.clone(), facts.gets);
    let supposed = !page.supposed.is_empty();
    let amount = page.supposed.give.get(&case).copied();
    going::open(model);
    if let Some(page) = model.case_mut() {
        page.supposed = amount;
    }
    if supposed {
        model.hint(Message::new("suppose-go-on").with("case", &case).with("gets", gets));
    }
}

/// The list has come.
pub fn ranked(model: &mut Model, as_is: Ranking, supposed: Option<Ranking>) {
    let found = model.screens_mut().iter_mut().rev().find_map(|screen| match screen {
        Screen::Ranking(page) => Some(page),
        _ => None,
    });
    let Some(page) = found else { return };
    page.answered = page.supposed.clone();
    (page.ranking, page.as_is) = match supposed {
        Some(supposed) => (Some(supposed), Some(as_is)),
        None => (Some(as_is), None),
    };
    let rows: Vec<Reference> = page.references().into_iter().cloned().collect();
    page.trail.follow(&rows.iter().collect::<Vec<_>>());
    if waits(model).is_some() {
        model.popups.pop();
    }
}

/// It cannot be supposed: what was supposed before stands, and where that cannot be either, nothing.
pub fn failed(model: &mut Model, error: &DeskError) {
    let waiting = waits(model).is_some();
    let found = model.screens_mut().iter_mut().rev().find_map(|screen| match screen {
        Screen::Ranking(page) => Some(page),
        _ => None,
    });
    let Some(page) = found else { return };
    let again = page.supposed == page.answered && !page.supposed.is_empty();
    page.supposed = if again { WhatIf::default() } else { page.answered.clone() };
    match waits(model).filter(|_| waiting) {
        Some(form) => (form.sending, form.refused) = (false, told(error)),
        None => model.refuse(error),
    }
    if again {
        reading::beneath(model);
        reading::top(model);
    }
}

/// The form that waits for the list.
fn waits(model: &mut Model) -> Option<&mut Form> {
    match model.popups.last_mut() {
        Some(Popup::Form(form)) if form.sending && form.aim.supposes() => Some(form),
        _ => None,
    }
}
