//! What the desk answered.

use super::{
    asking_why, correcting, deciding, drawer, filling, going, going_on, handing_out, lessons, marking, moving, office,
    palette, phrases, proposing, query_line, reading, returning, said, scoring, stepping, supposing, undoing,
    unfinished,
};
use crate::desk::{DeskError, Receipt};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::vocabulary::Role;
use crate::register::event::Event as E;
use crate::register::view::case::CaseView;
use crate::register::view::forecast::Standing;
use crate::register::view::rows::{Listing, Row};
use crate::tui::errands::{Answer, Reply, Request};
use crate::tui::model::case::{Pane, Tab};
use crate::tui::model::drafts::Topic;
use crate::tui::model::popup::Popup;
use crate::tui::model::query_line::QueryLine;
use crate::tui::model::queue::{Typing, references};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model, Screen, overview, told};
use crate::tui::sight::OVERTAKEN;

/// Rule by which whoever has no role is told nothing.
const NO_ROLE: &str = "no-role";

/// Takes an answer, if it is still wanted.
pub fn take(model: &mut Model, answer: Answer) {
    model.now = match answer.reply {
        // The clock of a training store goes back to its first day with everything else.
        Ok(Reply::StartedOver(..)) => answer.now,
        _ => model.now.max(answer.now),
    };
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
            // Somebody has put a revised plan in force.
            let newest = glance.plans.iter().map(|plan| plan.version).max();
            if newest.is_some_and(|newest| newest != model.plan.plan.version) {
                model.ask(Slot::Plan, Request::Plan);
            }
            model.overview = Some(glance);
        }
        Reply::Listing(listing) => listed(model, listing),
        Reply::Lexicon(lexicon) => query_line::taught(model, lexicon),
        Reply::Rivals(case, totals) => {
            if let Some(page) = model.case_mut().filter(|page| page.reference == case) {
                page.rivals = Some(totals);
            }
        }
        Reply::Document(paper) => model.popups.push(Popup::Document { paper, scroll: 0 }),
        Reply::Pictures(pictures) => {
            if let Some(Screen::Pictures(page)) = topmost(model, |screen| matches!(screen, Screen::Pictures(_))) {
                page.pictures = Some(*pictures);
            }
        }
        Reply::Index(index) => {
            model.index = Some(index);
            palette::seek(model);
        }
        Reply::Found(hits) => palette::found(model, hits),
        Reply::Counts(counts) => model.own.counts = counts,
        Reply::Matching(cases) => marking::found(model, &cases),
        Reply::Case(view, standing) => opened(model, *view, standing),
        Reply::Backlog(rows) => backlogged(model, rows),
        Reply::Ranking(as_is, supposed) => supposing::ranked(model, *as_is, supposed.map(|ranking| *ranking)),
        Reply::Why(explanation) => asking_why::answered(model, Ok(*explanation)),
        Reply::People(whoami, people) => {
            if model.whoami.roles.is_empty() && !whoami.roles.is_empty() {
                // What was said of having none is over.
                model.notice = None;
            }
            (model.whoami, model.people) = (whoami, people);
        }
        Reply::Plan(plan) => model.plan = plan,
        // A case that is open has said by which set it goes.
        Reply::Criteria(_) if model.case().is_some_and(|page| page.full().is_some()) => {}
        Reply::Criteria(criteria) => model.criteria = criteria,
        Reply::PlanFile(plan, changes) => office::revised(model, plan, &changes),
        Reply::CriteriaFile(set, changes, kept) => office::recriteria(model, set, &changes, kept),
        Reply::HandedOut(done) => handing_out::written(model, done),
        Reply::TemplateFile(template, changes) => office::templated(model, template, &changes),
        Reply::Budget(budget) if model.budget.as_ref().is_some_and(|known| budget.seq < known.seq) => {
            // A journal never becomes shorter: it is another one.
            lessons::begin_again(model);
        }
        Reply::Budget(budget) => {
            model.drafts.seq = model.drafts.seq.max(budget.seq);
            model.budget = Some(budget);
        }
        Reply::Forecast(forecast) => match model.popups.last_mut() {
            Some(Popup::Confirm(confirm)) => {
                let takes_back = forecast.takes_back;
                confirm.forecast = Some(forecast);
                if let Some(seq) = takes_back {
                    model.ask(Slot::Record, Request::Record(seq));
                }
            }
            Some(Popup::Propose(form)) => form.foreseen(forecast),
            _ => {}
        },
        Reply::Record(events) => undoing::told(model, &events),
        Reply::Done(receipt) => done(model, receipt, acting),
        Reply::Seated(whoami, people) => {
            let message = Message::new("desk-seated").with("who", &whoami.handle);
            model.seat(whoami, people);
            model.say(message);
            drawer::open(model);
            reading::everything(model);
            returning::arrived(model);
        }
        Reply::Pulse(seq) => {
            // Somebody else has done something.
            if model.budget.as_ref().is_none_or(|budget| budget.seq != seq) {
                reading::rules(model);
                reading::everything(model);
            }
        }
        Reply::Enrolled(trainee, everybody) => lessons::arrived(model, trainee, everybody),
        Reply::StartedOver(whoami, people) => lessons::started_over(model, whoami, people),
        Reply::Superseded | Reply::Noted | Reply::Attendance(_) => {}
    }
}

fn topmost(model: &mut Model, wanted: impl Fn(&Screen) -> bool) -> Option<&mut Screen> {
    model.screens_mut().iter_mut().rev().find(|screen| wanted(screen))
}

fn listed(model: &mut Model, listing: Listing) {
    if let Some(Screen::Queue(page)) = topmost(model, |screen| matches!(screen, Screen::Queue(_))) {
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
    // A case that was scored keeps its criteria set, whichever is in force.
    if let Some(full) = &view.full {
        model.criteria = full.criteria.clone();
    }
    let set = model.criteria.clone();
    let on_their_way = model.acting.iter().filter_map(|(_, acting)| match acting {
        Acting::Score { case, topic: Topic::Criterion(criterion) } if *case == view.row.reference => Some(criterion),
        _ => None,
    });
    let sent: Vec<_> = on_their_way.cloned().collect();
    let supervises = model.has_role(&[Role::Supervisor]);
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
        if supervises && page.waits_for_decision() {
            // Whoever decides reads the proposal and its reasons first.
            page.pane = Pane::Tab;
            if page.tab == Tab::Application {
                page.tab = Tab::Decision;
            }
        }
    }
    if going_on::arrived(model) {
        model.stepping.acted = None;
    }
    going::in_its_queue(model);
    stepping::arrived(model);
    unfinished::arrived(model);
}

fn done(model: &mut Model, receipt: Receipt, acting: Option<Acting>) {
    lessons::happened(model, &receipt.events);
    let message = said::done(model, &receipt);
    model.say(message);
    model.drafts.seq = model.drafts.seq.max(receipt.seq);
    model.made.insert(receipt.seq);
    match acting {
        Some(Acting::Score { case, topic }) => {
            model.drafts.drop(&case, &topic);
            phrases::remember(model, &receipt.events);
        }
        Some(Acting::Popup) => close_popup(model),
        Some(Acting::Seat) | None => {}
    }
    if let Screen::Backlog(page) = model.screen_mut() {
        page.marked.clear();
    }
    advance(model, &receipt);
    if let Some(case) = taken_back(&receipt) {
        moving::follow(model, &case);
    }
    stepping::acted(model);
    reading::everything(model);
}

/// The popup whose act was done goes away, and what was typed in it is no draft any more.
fn close_popup(model: &mut Model) {
    let sending = match model.popups.last() {
        Some(Popup::Ask(ask)) => ask.sending,
        Some(Popup::Confirm(confirm)) => confirm.sending,
        Some(Popup::Propose(form)) => form.sending,
        Some(Popup::CardSheet(sheet)) => sheet.sending,
        _ => false,
    };
    if !sending {
        return;
    }
    let mut closed = model.popups.pop();
    // A confirmation that was asked over a typed text takes the text with it.
    if let (Some(Popup::Confirm(_)), Some(Popup::Ask(_))) = (&closed, model.popups.last()) {
        closed = model.popups.pop();
    }
    match closed {
        Some(Popup::Ask(ask)) => {
            if let Some(case) = ask.cases.first() {
                model.drafts.drop(case, &ask.topic);
                correcting::recorded(model, &ask.purpose, case);
            }
        }
        Some(Popup::Propose(form)) => proposing::drop_drafts(model, &form),
        Some(Popup::CardSheet(sheet)) => model.drafts.drop(&sheet.case, &Topic::CardSheet),
        Some(Popup::Confirm(confirm)) => {
            let topic = confirm.typed.as_ref().map(|typed| typed.topic.clone());
            if let (Some(case), Some(topic)) = (confirm.command.cases().first(), topic) {
                model.drafts.drop(case, &topic);
            }
            // What was filled in was accepted.
            filling::close(model);
        }
        _ => {}
    }
}

/// After gates were marked, the cursor of the criteria goes to what wants something once the case has come again.
fn advance(model: &mut Model, receipt: &Receipt) {
    let gates = receipt.events.iter().any(|event| matches!(event, E::GateMarked { .. } | E::Undone { .. }));
    if let (true, Some(page)) = (gates, model.case_mut()) {
        page.cursor = None;
        page.sent.clear();
    }
}

/// The case whose last act was taken back: the cursor of the list goes there, wherever it has gone since.
fn taken_back(receipt: &Receipt) -> Option<Reference> {
    receipt.events.iter().find_map(|event| match event {
        E::Undone { case, .. } => Some(case.clone()),
        _ => None,
    })
}

fn failed(model: &mut Model, slot: Slot, error: DeskError, acting: Option<Acting>) {
    let no_role = matches!(&error, DeskError::Unknown(refusal) if refusal.rule == NO_ROLE);
    if no_role {
        // What was seen with a role is not shown without one. What was typed stays with whoever typed it.
        model.whoami.roles.clear();
        model.budget = None;
        model.forget_seen();
    }
    let lexicon = model.lexicon.clone();
    if slot == Slot::Queue
        && let (DeskError::Query(query), Some(Screen::Queue(page))) =
            (&error, topmost(model, |screen| matches!(screen, Screen::Queue(_))))
    {
        let (_, before) = page.query();
        let at = query.at.start.saturating_sub(before)..query.at.end.saturating_sub(before);
        let line =
            || Typing { line: QueryLine::of(&page.filter, &lexicon), before: String::new(), trail: page.trail.clone() };
        page.typing.get_or_insert_with(line).line.blame(at, query.why.clone());
        return;
    }
    if slot == Slot::Forecast {
        match model.popups.last_mut() {
            Some(Popup::Confirm(confirm)) => confirm.refused = told(&error),
            Some(Popup::Propose(_)) => proposing::unforeseen(model, &error),
            _ => {}
        }
        return;
    }
    match slot {
        Slot::Why => return asking_why::answered(model, Err(told(&error))),
        Slot::Ranking => return supposing::failed(model, &error),
        Slot::PlanFile => return filling::failed(model, &error),
        _ => {}
    }
    model.unread |= acting.is_some();
    if acting.is_some() && matches!(&error, DeskError::Refused(refusal) if refusal.rule == OVERTAKEN) {
        model.overtaken = true;
        reading::everything(model);
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
        Some(Acting::Seat) => {
            model.classroom.returning = None;
            model.refuse(&error);
        }
        None => model.refuse(&error),
    }
    if slot == Slot::Case {
        model.stepping.acted = None;
    }
    if slot == Slot::Case && !no_role && matches!(error, DeskError::Unknown(_)) {
        model.leave();
        reading::everything(model);
    }
}

fn refused_popup(model: &mut Model, error: &DeskError) {
    match model.popups.last_mut() {
        Some(Popup::Ask(ask)) if ask.sending => {
            (ask.sending, ask.refused) = (false, told(error));
            correcting::late(model, error);
        }
        Some(Popup::Confirm(confirm)) if confirm.sending => {
            (confirm.sending, confirm.refused) = (false, told(error));
            deciding::foresee(model);
        }
        Some(Popup::Propose(form)) if form.sending => proposing::refused(form, error),
        Some(Popup::CardSheet(sheet)) if sheet.sending => (sheet.sending, sheet.refused) = (false, told(error)),
        _ => model.refuse(error),
    }
}
