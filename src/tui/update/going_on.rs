//! Going on with a case: what it wants next of whoever sits here opens by itself, one thing after the other, until they
//! leave it with Escape or do something else. Nothing is done by it: each thing is typed, marked or agreed to as ever.

use super::{able, acts, going};
use crate::domain::message::Message;
use crate::domain::vocabulary::{Severity, Status};
use crate::register::view::case::FullCase;
use crate::tui::acts::Act;
use crate::tui::model::card_sheet::SheetLine;
use crate::tui::model::case::{CasePage, PassedOver, Tab, own_sheet, seeks_consensus, unmarked};
use crate::tui::model::popup::{Popup, Purpose};
use crate::tui::model::proposing::Entry;
use crate::tui::model::{Model, Screen};

/// Goes on with the open case, or opens the one under the cursor and goes on with that.
pub fn begin(model: &mut Model) {
    if matches!(model.screen(), Screen::Queue(_)) {
        going::open(model);
    }
    if let Some(page) = model.case_mut() {
        page.going_on.on = true;
    }
    arrived(model);
}

/// The case has come, perhaps with what was just done: what it wants next opens. Says whether something did.
pub fn arrived(model: &mut Model) -> bool {
    let settled = model.popups.is_empty() && model.acting.is_empty();
    let Some(page) = model.case().filter(|page| settled && page.going_on.on) else { return false };
    if page.view.is_none() || page.reason.is_some() || !page.sent.is_empty() {
        return false;
    }
    let Some(act) = wanted(model, page) else {
        finish(model);
        if model.notice.is_none() {
            model.hint(Message::new("going-on-nothing"));
        }
        return false;
    };
    if let Some(why) = able::unable(model, act) {
        finish(model);
        model.hint(why);
        return false;
    }
    let told = model.notice.take();
    turn_to(model, act);
    acts::perform(model, act, None);
    if let (Act::Propose, Some(Popup::Propose(form))) = (act, model.popups.last_mut()) {
        // What is asked for stands in the form already; the reasons are what it wants.
        form.at = Entry::Why;
    }
    model.notice = told;
    true
}

/// Puts the cursor on what the act is about, wherever it was.
fn turn_to(model: &mut Model, act: Act) {
    let set = model.criteria.clone();
    let Some(page) = model.case_mut() else { return };
    match act {
        Act::Reason => page.cursor = Some(page.begin(&set)),
        Act::SettleFinding => {
            let at = page.full().and_then(|full| open_finding(page, full)).unwrap_or(0);
            page.tab = Tab::Findings;
            page.scrolls[Tab::Findings as usize] = at;
        }
        _ => {}
    }
}

/// The first finding that is neither settled nor passed over.
fn open_finding(page: &CasePage, full: &FullCase) -> Option<usize> {
    let passed = &page.going_on.passed;
    full.findings
        .iter()
        .position(|finding| finding.settled.is_none() && !passed.contains(&PassedOver::Finding(finding.rule.clone())))
}

/// What the case wants next: the act that opens it.
fn wanted(model: &Model, page: &CasePage) -> Option<Act> {
    let full = page.full()?;
    let set = &model.criteria;
    let finding = open_finding(page, full).is_some();
    let assesses = page.view.as_ref().is_some_and(|view| !seeks_consensus(view));
    match page.status()? {
        Status::Supplement => Some(Act::SupplementReceived),
        Status::Received | Status::Screening if unmarked(full).next().is_some() => Some(Act::PassGates),
        Status::Received | Status::Screening | Status::Scoring if finding => Some(Act::SettleFinding),
        Status::Scoring | Status::Screening if assesses && sheet_wants(model, page) => Some(Act::CardSheet),
        Status::Scoring | Status::Consensus | Status::Screening if page.unscored(set).next().is_some() => {
            Some(Act::Reason)
        }
        Status::Scoring if own_sheet(full).is_some_and(|sheet| !sheet.signed) => Some(Act::Sign),
        Status::Ranked | Status::Ineligible | Status::Late | Status::Returned => Some(Act::Propose),
        Status::Proposed => Some(Act::Submit),
        _ => None,
    }
}

/// Whether the sheet of the card has something to fill in that was not passed over.
fn sheet_wants(model: &Model, page: &CasePage) -> bool {
    if page.going_on.passed.contains(&PassedOver::Sheet) || own_signed(page) {
        return false;
    }
    let lines = super::card_sheet::lines(model, page);
    let indicators = || lines.iter().filter(|line| matches!(line, SheetLine::Indicator { .. }));
    let none_set = indicators().next().is_some() && indicators().all(SheetLine::is_open);
    none_set || lines.iter().any(|line| matches!(line, SheetLine::Target { .. }) && line.is_open())
}

fn own_signed(page: &CasePage) -> bool {
    page.full().and_then(own_sheet).is_some_and(|sheet| sheet.signed)
}

/// Whoever sits here does something else.
pub fn finish(model: &mut Model) {
    if let Some(page) = model.case_mut() {
        page.going_on.on = false;
    }
}

/// Escape leaves what has opened. What may stay undone is not opened again while the case stays open.
pub fn left(model: &mut Model) {
    if !matches!(
        model.popups.last(),
        None | Some(Popup::Ask(_) | Popup::CardSheet(_) | Popup::Confirm(_) | Popup::Propose(_))
    ) {
        // What lies over it to be read or chosen from is closed, and nothing else.
        return;
    }
    let passed = match model.popups.last() {
        Some(Popup::CardSheet(_)) => Some(PassedOver::Sheet),
        Some(Popup::Ask(ask)) => match &ask.purpose {
            Purpose::Settle(rule) if !blocks(model, rule) => Some(PassedOver::Finding(rule.clone())),
            _ => None,
        },
        _ => None,
    };
    if let Some(page) = model.case_mut().filter(|page| page.going_on.on) {
        page.going_on.on = false;
        page.going_on.passed.extend(passed);
    }
}

/// The sheet was closed as it was: the next thing follows.
pub fn passed_over_sheet(model: &mut Model) {
    if let Some(page) = model.case_mut().filter(|page| page.going_on.on) {
        page.going_on.passed.insert(PassedOver::Sheet);
        arrived(model);
    }
}

fn blocks(model: &Model, rule: &str) -> bool {
    let full = model.case().and_then(|page| page.full());
    let found = full.into_iter().flat_map(|full| &full.findings).find(|finding| finding.rule == rule);
    found.is_some_and(|finding| finding.severity == Severity::Blocking)
}
