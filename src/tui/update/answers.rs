//! What the desk answered.

use super::{lessons, reading, scoring, targets, undoing};
use crate::desk::{DeskError, Receipt};
use crate::domain::message::Message;
use crate::register::view::case::CaseView;
use crate::register::view::forecast::Standing;
use crate::register::view::history;
use crate::register::view::rows::{Listing, Row};
use crate::tui::errands::{Answer, Reply, Request};
use crate::tui::model::drafts::Topic;
use crate::tui::model::field::Field;
use crate::tui::model::popup::Popup;
use crate::tui::model::queue::references;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model, Screen, overview, told};

/// Takes an answer, if it is still wanted.
pub fn take(model: &mut Model, answer: Answer) {
    model.now = model.now.max(answer.now);
    let wanted = model.tickets.close(answer.slot, answer.ticket);
    let acting = model.acting.iter().position(|(ticket, _)| *ticket == answer.ticket);
    let acting = acting.map(|at| model.acting.remove(at).1);
    match answer.reply {
        Ok(Reply::Attendance(everybody)) if wanted && answer.slot == Slot::Trainees => {
            lessons::show_trainees(model, &everybody);
        }
        Ok(reply) if wanted => replied(model, reply, acting),
        Err(error) if wanted => failed(model, answer.slot, error, acting),
        _ => {}
    }
}

fn replied(model: &mut Model, reply: Reply, acting: Option<Acting>) {
    match reply {
        Reply::Overview(glance) => {
            for screen in model.screens_mut() {
                if let Screen::Overview(page) = screen {
                    page.cursor.get_or_insert_with(|| overview::first(&glance));
                }
            }
            model.overview = Some(glance);
        }
        Reply::Listing(listing) => listed(model, listing),
        Reply::Case(view, standing) => opened(model, *view, standing),
        Reply::Backlog(rows) => backlogged(model, rows),
        Reply::Ranking(ranking) => {
            if let Some(Screen::Ranking(page)) = topmost(model, |screen| matches!(screen, Screen::Ranking(_))) {
                let rows: Vec<_> = ranking.rows.iter().map(|row| &row.reference).collect();
                page.trail.follow(&rows);
                page.ranking = Some(ranking);
            }
        }
        Reply::Pictures(pictures) => {
            if let Some(Screen::Pictures(page)) = topmost(model, |screen| matches!(screen, Screen::Pictures(_))) {
                page.pictures = Some(*pictures);
            }
        }
        Reply::Budget(budget) => model.budget = Some(budget),
        Reply::Forecast(forecast) => match model.popups.last_mut() {
            Some(Popup::Confirm(confirm)) => {
                let takes_back = forecast.takes_back;
                confirm.forecast = Some(forecast);
                if let Some(seq) = takes_back {
                    model.ask(Slot::Record, Request::Record(seq));
                }
            }
            Some(Popup::Propose(form)) => form.forecast = Some(Ok(forecast)),
            _ => {}
        },
        Reply::Record(events) => undoing::told(model, &events),
        Reply::Done(receipt) => done(model, receipt, acting),
        Reply::Seated(whoami, people) => {
            let message = Message::new("desk-seated").with("who", &whoami.handle);
            model.seat(whoami, people);
            model.say(message);
            reading::everything(model);
        }
        Reply::Pulse(seq) => {
            // Somebody else has done something.
            if model.budget.as_ref().is_some_and(|budget| budget.seq != seq) {
                reading::everything(model);
            }
        }
        Reply::Attendance(everybody) => lessons::arrived(model, everybody),
        Reply::StartedOver => lessons::started_over(model),
        Reply::Superseded | Reply::Noted => {}
    }
}

fn topmost(model: &mut Model, wanted: impl Fn(&Screen) -> bool) -> Option<&mut Screen> {
    model.screens_mut().iter_mut().rev().find(|screen| wanted(screen))
}

fn listed(model: &mut Model, listing: Listing) {
    if let Some(Screen::Queue(page)) = topmost(model, |screen| matches!(screen, Screen::Queue(_))) {
        page.error = None;
        let rows = references(&listing.rows);
        page.trail.follow(&rows);
        if page.trail.on.is_none() {
            // The cursor begins where something waits for the person.
            let needs = |row: &Row| row.facts.as_ref().is_some_and(|facts| facts.needs_me);
            let first = listing.rows.iter().position(needs).unwrap_or(0);
            page.trail.go(&rows, first);
        }
        page.marked.retain(|reference| rows.contains(&reference));
        page.listing = Some(listing);
    }
}

fn backlogged(model: &mut Model, rows: Vec<(Row, Option<Standing>)>) {
    if let Some(Screen::Backlog(page)) = topmost(model, |screen| matches!(screen, Screen::Backlog(_))) {
        let references: Vec<_> = rows.iter().map(|(row, _)| &row.reference).collect();
        page.trail.follow(&references);
        if page.trail.on.is_none() {
            page.trail.go(&references, 0);
        }
        page.marked.retain(|reference| references.contains(&reference));
        page.rows = Some(rows);
    }
}

fn opened(model: &mut Model, view: CaseView, standing: Option<Standing>) {
    let set = model.criteria.clone();
    let on_their_way = model.acting.iter().filter_map(|(_, acting)| match acting {
        Acting::Score { case, topic: Topic::Criterion(criterion) } if *case == view.row.reference => Some(criterion),
        _ => None,
    });
    let sent: Vec<_> = on_their_way.cloned().collect();
    let Some(Screen::Case(page)) = topmost(model, |screen| matches!(screen, Screen::Case(_))) else { return };
    if page.reference != view.row.reference {
        return;
    }
    page.view = Some(view);
    page.standing = standing;
    // The case knows its scores again, except those that are still on their way.
    page.sent.retain(|criterion| sent.contains(criterion));
    if page.cursor.is_none() {
        page.cursor = Some(page.begin(&set));
    }
}

fn done(model: &mut Model, receipt: Receipt, acting: Option<Acting>) {
    lessons::happened(model, &receipt.events);
    let what: Vec<Message> = receipt.events.iter().map(|event| history::told(&model.criteria, event)).collect();
    // A seat that is taken by the way is not what was done; the last event is.
    let kind = receipt.events.last().map(std::mem::discriminant);
    let alike = receipt.events.iter().filter(|event| Some(std::mem::discriminant(*event)) == kind).count();
    let message = match what.last() {
        Some(last) if alike > 1 => {
            let message = Message::new("desk-done-several").with("what", last.clone()).with("seq", receipt.seq);
            message.with("count", alike)
        }
        Some(last) => Message::new("desk-done").with("what", last.clone()).with("seq", receipt.seq),
        None => Message::new("desk-done-nothing").with("seq", receipt.seq),
    };
    model.say(message);
    match acting {
        Some(Acting::Score { case, topic }) => {
            model.drafts.drop(&case, &topic);
        }
        Some(Acting::Popup) => close_popup(model),
        Some(Acting::Seat) | None => {}
    }
    if let Screen::Backlog(page) = model.screen_mut() {
        page.marked.clear();
    }
    advance(model, &receipt);
    reading::everything(model);
}

/// The popup whose act was done goes away, and what was typed in it is no draft any more.
fn close_popup(model: &mut Model) {
    let sending = match model.popups.last() {
        Some(Popup::Ask(ask)) => ask.sending,
        Some(Popup::Confirm(confirm)) => confirm.sending,
        Some(Popup::Propose(form)) => form.sending,
        _ => false,
    };
    if !sending {
        return;
    }
    match model.popups.pop() {
        Some(Popup::Ask(ask)) => {
            if let Some(case) = ask.cases.first() {
                model.drafts.drop(case, &ask.topic);
            }
        }
        Some(Popup::Propose(form)) => model.drafts.drop(&form.case, &Topic::Propose),
        _ => {}
    }
}

/// After gates were marked, the cursor of the criteria goes to what wants something once the case has come again.
fn advance(model: &mut Model, receipt: &Receipt) {
    use crate::register::event::Event as E;
    let gates = receipt.events.iter().any(|event| matches!(event, E::GateMarked { .. } | E::Undone { .. }));
    if let (true, Some(page)) = (gates, model.case_mut()) {
        page.cursor = None;
        page.sent.clear();
    }
}

fn failed(model: &mut Model, slot: Slot, error: DeskError, acting: Option<Acting>) {
    if slot == Slot::Queue
        && let (DeskError::Query(query), Some(Screen::Queue(page))) =
            (&error, topmost(model, |screen| matches!(screen, Screen::Queue(_))))
    {
        let (_, before) = page.query();
        let at = query.at.start.saturating_sub(before)..query.at.end.saturating_sub(before);
        page.error = Some((at, query.why.clone()));
        if page.typing.is_none() {
            page.typing = Some((Field::line(&page.filter), String::new()));
        }
        return;
    }
    if slot == Slot::Forecast {
        match model.popups.last_mut() {
            Some(Popup::Confirm(confirm)) => confirm.refused = told(&error),
            Some(Popup::Propose(form)) => form.forecast = Some(Err(told(&error))),
            _ => {}
        }
        return;
    }
    match acting {
        Some(Acting::Popup) => refused_popup(model, &error),
        Some(Acting::Score { case, topic }) => {
            model.refuse(&error);
            if let Some(page) = model.case_mut().filter(|page| page.reference == case) {
                scoring::arrived(page, &topic);
                scoring::reopen(model, &topic);
            }
        }
        Some(Acting::Seat) | None => model.refuse(&error),
    }
    if slot == Slot::Case && matches!(error, DeskError::Unknown(_)) {
        model.leave();
        reading::everything(model);
    }
}

fn refused_popup(model: &mut Model, error: &DeskError) {
    match model.popups.last_mut() {
        Some(Popup::Ask(ask)) if ask.sending => (ask.sending, ask.refused) = (false, told(error)),
        Some(Popup::Confirm(confirm)) if confirm.sending => {
            (confirm.sending, confirm.refused) = (false, told(error));
            confirm.forecast = None;
            targets::forecast(model);
        }
        Some(Popup::Propose(form)) if form.sending => (form.sending, form.refused) = (false, told(error)),
        _ => model.refuse(error),
    }
}
