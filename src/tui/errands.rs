//! The worker that owns the desk. Requests go out with a number, answers come back as events, and no key waits.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use chrono::{DateTime, Utc};
use crossbeam_channel::{Receiver, Sender, unbounded};

use super::model::tickets::Slot;
use crate::desk::order::Order;
use crate::desk::{Desk, DeskError, Person, Receipt, Whoami};
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::vocabulary::LinePolicy;
use crate::register::command::Command;
use crate::register::view::budget::Budget;
use crate::register::view::case::CaseView;
use crate::register::view::forecast::{Forecast, Standing};
use crate::register::view::overview::Overview;
use crate::register::view::ranking::Ranking;
use crate::register::view::rows::{Listing, Row};

/// What the workstation asks of the desk.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Rounds at a glance.
    Overview,
    /// Cases that answer a query.
    List(String),
    /// A case and where it stands.
    Case(Reference),
    /// Cases that answer a query, each with its rank.
    Backlog(String),
    /// A ranked list.
    Ranking(RoundId, Scope, LinePolicy),
    /// The money.
    Budget,
    /// What an act would do.
    Forecast(Box<Command>),
    /// An act.
    Submit(Box<Command>),
    /// An act by its name, with what its author had seen.
    Order(Box<Order>),
    /// Somebody else sits down.
    Sit(Handle),
    /// Which case is open.
    Present(Option<Reference>),
    /// Whether anything has changed.
    Pulse,
}

/// What comes back.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// Rounds at a glance.
    Overview(Overview),
    /// Cases.
    Listing(Listing),
    /// A case.
    Case(Box<CaseView>, Option<Standing>),
    /// Cases with their ranks.
    Backlog(Vec<(Row, Option<Standing>)>),
    /// A ranked list.
    Ranking(Ranking),
    /// The money.
    Budget(Budget),
    /// Consequences of an act.
    Forecast(Forecast),
    /// An act was done.
    Done(Receipt),
    /// Somebody else sits here now.
    Seated(Whoami, Vec<Person>),
    /// Journal record that came last.
    Pulse(u64),
    /// A newer request made this one needless.
    Superseded,
}

/// A request with its number.
#[derive(Debug, Clone, PartialEq)]
pub struct Errand {
    /// Number.
    pub ticket: u64,
    /// What it is for.
    pub slot: Slot,
    /// What is asked.
    pub request: Request,
}

/// An answer with the number of its request.
#[derive(Debug)]
pub struct Answer {
    /// Number.
    pub ticket: u64,
    /// What it was for.
    pub slot: Slot,
    /// The desk's clock when it answered.
    pub now: DateTime<Utc>,
    /// What came back.
    pub reply: Result<Reply, DeskError>,
}

/// What the worker sends.
#[derive(Debug)]
pub enum Sent {
    /// An answer.
    Answer(Box<Answer>),
    /// The worker broke; the desk cannot be used any more.
    Broken(String),
}

/// Starts the worker; it ends when the returned sender is dropped.
pub fn start(desk: Box<dyn Desk>, send: impl Fn(Sent) -> bool + Send + 'static) -> std::io::Result<Sender<Errand>> {
    let (sender, errands) = unbounded();
    let build = thread::Builder::new().name("errands".to_owned());
    build.spawn(move || work(desk, &errands, &send))?;
    Ok(sender)
}

fn work(mut desk: Box<dyn Desk>, errands: &Receiver<Errand>, send: &dyn Fn(Sent) -> bool) {
    let mut waiting: VecDeque<Errand> = VecDeque::new();
    loop {
        if waiting.is_empty() {
            let Ok(errand) = errands.recv() else { return };
            waiting.push_back(errand);
        }
        waiting.extend(errands.try_iter());
        let Some(errand) = waiting.pop_front() else { continue };
        let newer = waiting.iter().any(|other| other.slot == errand.slot);
        let sent = if errand.slot != Slot::Act && newer {
            Sent::Answer(Box::new(answer_of(&errand, desk.now(), Ok(Reply::Superseded))))
        } else {
            let done = catch_unwind(AssertUnwindSafe(|| answer(desk.as_mut(), &errand.request)));
            match done {
                Ok(reply) => Sent::Answer(Box::new(answer_of(&errand, desk.now(), reply))),
                Err(cause) => Sent::Broken(told(cause.as_ref())),
            }
        };
        let over = matches!(sent, Sent::Broken(_));
        if !send(sent) || over {
            return;
        }
    }
}

fn answer_of(errand: &Errand, now: DateTime<Utc>, reply: Result<Reply, DeskError>) -> Answer {
    Answer { ticket: errand.ticket, slot: errand.slot, now, reply }
}

fn told(cause: &(dyn std::any::Any + Send)) -> String {
    let text = cause.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| cause.downcast_ref::<String>().cloned()).unwrap_or_else(|| "?".to_owned())
}

/// Puts one request to a desk.
///
/// # Errors
/// What the desk says.
pub fn answer(desk: &mut dyn Desk, request: &Request) -> Result<Reply, DeskError> {
    Ok(match request {
        Request::Overview => Reply::Overview(desk.overview()?),
        Request::List(query) => Reply::Listing(desk.list(query)?),
        Request::Case(reference) => {
            let view = desk.case(reference.as_str())?;
            Reply::Case(Box::new(view), desk.standing(reference)?)
        }
        Request::Backlog(query) => Reply::Backlog(with_standing(desk, query)?),
        Request::Ranking(round, scope, policy) => Reply::Ranking(desk.ranking(round, scope, *policy)?),
        Request::Budget => Reply::Budget(desk.budget(None, None)?),
        Request::Forecast(command) => Reply::Forecast(desk.forecast(command)?),
        Request::Submit(command) => Reply::Done(desk.submit(command)?),
        Request::Order(order) => Reply::Done(desk.order(order)?),
        Request::Present(case) => {
            desk.present(case.as_ref())?;
            Reply::Superseded
        }
        Request::Sit(handle) => {
            desk.sit(handle)?;
            Reply::Seated(desk.whoami(), desk.people()?)
        }
        Request::Pulse => Reply::Pulse(desk.pulse()?),
    })
}

/// Cases with their ranks; each envelope is ranked once.
fn with_standing(desk: &dyn Desk, query: &str) -> Result<Vec<(Row, Option<Standing>)>, DeskError> {
    let rows = desk.list(query)?.rows;
    let mut rankings: BTreeMap<(RoundId, Scope), Ranking> = BTreeMap::new();
    for facts in rows.iter().filter_map(|row| row.facts.as_ref()) {
        if let Entry::Vacant(place) = rankings.entry((facts.round.clone(), facts.scope.clone())) {
            place.insert(desk.ranking(&facts.round, &facts.scope, LinePolicy::Strict)?);
        }
    }
    let standing = |row: &Row| {
        let facts = row.facts.as_ref()?;
        let ranking = rankings.get(&(facts.round.clone(), facts.scope.clone()))?;
        let ranked = ranking.rows.iter().find(|ranked| ranked.reference == row.reference)?;
        let line = ranked.facts.as_ref()?.line;
        Some(Standing { position: ranked.position, of: ranking.rows.len(), line })
    };
    Ok(rows.into_iter().map(|row| (standing(&row), row)).map(|(standing, row)| (row, standing)).collect())
}
