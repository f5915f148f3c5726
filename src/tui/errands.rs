//! The worker that owns the desk. Requests go out with a number, answers come back as events, and no key waits.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use chrono::{DateTime, Utc};
use crossbeam_channel::{Receiver, Sender, unbounded};
use rust_decimal::Decimal;

use super::finder::{self, Hits, Index};
use super::handing_out::{self, Wanted};
use super::long_errands::{Long, is_long, work_long};
use super::model::tickets::Slot;
use super::office_files;
use crate::desk::documents;
use crate::desk::order::Order;
use crate::desk::training::attendance::Attendance;
use crate::desk::{Desk, DeskError, Person, Receipt, Whoami};
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::template::Template;
use crate::domain::vocabulary::LinePolicy;
use crate::exchange::paper::Paper;
use crate::register::command::Command;
use crate::register::event::Recorded;
use crate::register::query::Lexicon;
use crate::register::view::budget::Budget;
use crate::register::view::case::CaseView;
use crate::register::view::criteria_difference::criteria_difference;
use crate::register::view::difference::Change;
use crate::register::view::forecast::{Forecast, Standing};
use crate::register::view::overview::Overview;
use crate::register::view::pictures::Pictures;
use crate::register::view::plan_difference::plan_difference;
use crate::register::view::ranking::{Ranking, WhatIf};
use crate::register::view::rows::{Listing, Row};
use crate::register::view::template_difference::template_difference;
use crate::register::view::why::{Explanation, Question};

/// What the workstation asks of the desk.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Rounds at a glance.
    Overview,
    /// Cases that answer a query.
    List(String),
    /// Words from which queries are completed.
    Lexicon,
    /// References of cases that answer a query.
    Matching(String),
    /// How many cases answer each of these queries.
    Counts(Vec<String>),
    /// Totals of the other ranked cases of an envelope.
    Rivals(RoundId, Scope, Reference),
    /// Everything that can be found by name.
    Index,
    /// What answers a text; asks the finder and not the desk.
    Seek(Arc<Index>, String),
    /// A case and where it stands.
    Case(Reference),
    /// Cases that answer a query, each with its rank.
    Backlog(String),
    /// The decision document of a case.
    Document(Reference),
    /// A ranked list, as it is and as it is supposed.
    Ranking(RoundId, Scope, LinePolicy, Box<WhatIf>),
    /// A round as pictures.
    Pictures(RoundId),
    /// The money.
    Budget,
    /// Where a number or a refusal comes from.
    Why(Question),
    /// People and their roles.
    People,
    /// The plan in force.
    Plan,
    /// The criteria set in force.
    Criteria,
    /// A plan file, and what it changes.
    PlanFile(PathBuf),
    /// A criteria file, what it changes, and how many cases keep the set that they were scored with.
    CriteriaFile(PathBuf),
    /// A file with what is on the screen.
    HandOut(Box<Wanted>),
    /// A file of templates, and what it changes.
    TemplateFile(PathBuf),
    /// What an act would do.
    Forecast(Box<Command>),
    /// What a record says.
    Record(u64),
    /// An act.
    Submit(Box<Command>),
    /// An act by its name, with what its author had seen.
    Order(Box<Order>),
    /// Somebody else sits down.
    Sit(Handle),
    /// Where trainees are in the lessons.
    Attendance,
    /// The same, and under which name one is kept whose account this is.
    Enrol(Handle),
    /// Keeps where one is.
    Attend(Box<Attendance>),
    /// A training store is made anew.
    StartOver,
    /// Who sits here after somebody else has made it anew.
    BeginAgain,
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
    /// Words from which queries are completed.
    Lexicon(Lexicon),
    /// References of cases.
    Matching(Vec<Reference>),
    /// Totals of the other ranked cases of this one's envelope.
    Rivals(Reference, Vec<Decimal>),
    /// Everything that can be found by name.
    Index(Arc<Index>),
    /// What answers a text.
    Found(Hits),
    /// How many cases answer each query; `None` where one cannot be read.
    Counts(BTreeMap<String, Option<usize>>),
    /// A case.
    Case(Box<CaseView>, Option<Standing>),
    /// Cases with their ranks.
    Backlog(Vec<(Row, Option<Standing>)>),
    /// A decision document.
    Document(Box<Paper>),
    /// A ranked list; behind it the list as it is supposed, where something is.
    Ranking(Box<Ranking>, Option<Box<Ranking>>),
    /// A round as pictures.
    Pictures(Box<Pictures>),
    /// The money.
    Budget(Budget),
    /// Where a number or a refusal comes from.
    Why(Box<Explanation>),
    /// Who sits here, and all people.
    People(Whoami, Vec<Person>),
    /// The plan in force.
    Plan(Arc<Plan>),
    /// The criteria set in force.
    Criteria(Arc<CriteriaSet>),
    /// A revised plan from a file, and what it changes.
    PlanFile(Box<Plan>, Vec<Change>),
    /// A criteria set from a file, what it changes, and how many cases are scored with another and how many are not.
    CriteriaFile(Box<CriteriaSet>, Vec<Change>, (usize, usize)),
    /// A file was written.
    HandedOut(Message),
    /// Templates from a file, and what they change.
    TemplateFile(Box<Template>, Vec<Change>),
    /// Consequences of an act.
    Forecast(Forecast),
    /// What a record says that the asker may see.
    Record(Vec<Recorded>),
    /// An act was done.
    Done(Receipt),
    /// Somebody else sits here now.
    Seated(Whoami, Vec<Person>),
    /// Where trainees are in the lessons.
    Attendance(Vec<Attendance>),
    /// Under which name one is kept, and where trainees are.
    Enrolled(Handle, Vec<Attendance>),
    /// It is kept.
    Noted,
    /// The training store is as on its first day; who sits here, and all people.
    StartedOver(Whoami, Vec<Person>),
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

/// Starts the worker, and beside it the one that reads the whole journal; they end when the returned sender is dropped.
pub fn start(
    desk: Box<dyn Desk>,
    send: impl Fn(Sent) -> bool + Send + Sync + 'static,
) -> std::io::Result<Sender<Errand>> {
    let (sender, errands) = unbounded();
    let (aside, long) = unbounded();
    let send = Arc::new(send);
    let sends = Arc::clone(&send);
    let named = |name: &str| thread::Builder::new().name(name.to_owned());
    named("long-errands").spawn(move || work_long(&long, &*sends))?;
    named("errands").spawn(move || work(desk, &errands, &aside, &*send))?;
    Ok(sender)
}

fn work(mut desk: Box<dyn Desk>, errands: &Receiver<Errand>, aside: &Sender<Long>, send: &dyn Fn(Sent) -> bool) {
    let mut waiting: VecDeque<Errand> = VecDeque::new();
    loop {
        if waiting.is_empty() {
            let Ok(errand) = errands.recv() else { return };
            waiting.push_back(errand);
        }
        waiting.extend(errands.try_iter());
        let Some(errand) = waiting.pop_front() else { continue };
        if is_long(&errand.request) {
            let beside = desk.aside();
            if aside.send((errand, beside)).is_err() {
                return;
            }
            continue;
        }
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

pub(super) fn answer_of(errand: &Errand, now: DateTime<Utc>, reply: Result<Reply, DeskError>) -> Answer {
    Answer { ticket: errand.ticket, slot: errand.slot, now, reply }
}

pub(super) fn told(cause: &(dyn std::any::Any + Send)) -> String {
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
        Request::Lexicon => Reply::Lexicon(desk.lexicon()?),
        Request::Counts(queries) => Reply::Counts(counts(desk, queries)?),
        Request::Rivals(round, scope, case) => {
            let rows = desk.ranking(round, scope, LinePolicy::Strict)?.rows.into_iter();
            let others = rows.filter(|row| row.reference != *case);
            Reply::Rivals(case.clone(), others.filter_map(|row| row.facts.map(|facts| facts.total)).collect())
        }
        Request::Index => {
            let seq = desk.budget(None, None)?.seq;
            Reply::Index(Arc::new(Index::of(seq, &desk.list("")?.rows)))
        }
        Request::Seek(index, typed) => finder::answer(index, typed),
        Request::Matching(query) => {
            Reply::Matching(desk.list(query)?.rows.into_iter().map(|row| row.reference).collect())
        }
        Request::Case(reference) => {
            let view = desk.case(reference.as_str())?;
            Reply::Case(Box::new(view), desk.standing(reference)?)
        }
        Request::Document(reference) => Reply::Document(Box::new(desk.document(reference, None)?)),
        Request::Backlog(query) => Reply::Backlog(with_standing(desk, query)?),
        Request::Ranking(round, scope, policy, what_if) => {
            let as_is = desk.ranking(round, scope, *policy)?;
            let supposed = match what_if.is_empty() {
                true => None,
                false => Some(Box::new(desk.ranking_if(round, scope, *policy, what_if)?)),
            };
            Reply::Ranking(Box::new(as_is), supposed)
        }
        Request::Pictures(round) => Reply::Pictures(Box::new(desk.pictures(round)?)),
        Request::Budget => Reply::Budget(desk.budget(None, None)?),
        Request::Why(question) => Reply::Why(Box::new(desk.why(question)?)),
        Request::People => Reply::People(desk.whoami(), desk.people()?),
        Request::Plan => Reply::Plan(desk.plan()),
        Request::Criteria => Reply::Criteria(desk.criteria()),
        Request::PlanFile(file) => {
            let plan = office_files::plan(file)?;
            let changes = plan_difference(&desk.plan(), &plan);
            Reply::PlanFile(Box::new(plan), changes)
        }
        Request::CriteriaFile(file) => {
            let set = office_files::criteria(file)?;
            let changes = criteria_difference(&desk.criteria(), &set);
            let cases = desk.list("")?.rows.into_iter().filter_map(|row| row.facts).filter(|facts| !facts.past);
            let (scored, unscored): (Vec<_>, Vec<_>) = cases.partition(|facts| facts.assessed);
            Reply::CriteriaFile(Box::new(set), changes, (scored.len(), unscored.len()))
        }
        Request::TemplateFile(file) => {
            let template = office_files::template(file)?;
            let changes = template_difference(&documents::in_force(&desk.templates()?)?, &template);
            Reply::TemplateFile(Box::new(template), changes)
        }
        Request::HandOut(wanted) => Reply::HandedOut(handing_out::write(desk, wanted)?),
        Request::Forecast(command) => Reply::Forecast(desk.forecast(command)?),
        Request::Record(seq) => {
            let mut events = Vec::new();
            desk.log(None, seq.saturating_sub(1), &mut |record| {
                if record.stamp.seq == *seq {
                    events = record.events;
                }
                false
            })?;
            Reply::Record(events)
        }
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
        Request::Attendance => Reply::Attendance(desk.attendance()?),
        Request::Enrol(account) => Reply::Enrolled(desk.trainee(account)?, desk.attendance()?),
        Request::Attend(attendance) => {
            desk.attend(attendance)?;
            Reply::Noted
        }
        Request::StartOver => {
            desk.start_over()?;
            Reply::StartedOver(desk.whoami(), desk.people()?)
        }
        Request::BeginAgain => Reply::StartedOver(desk.whoami(), desk.people()?),
        Request::Pulse => Reply::Pulse(desk.pulse()?),
    })
}

fn counts(desk: &dyn Desk, queries: &[String]) -> Result<BTreeMap<String, Option<usize>>, DeskError> {
    let mut counts = BTreeMap::new();
    for query in queries {
        let count = match desk.count(query) {
            Ok(count) => Some(count),
            // One that was written by hand and cannot be read is shown without a number.
            Err(DeskError::Query(_)) => None,
            Err(error) => return Err(error),
        };
        counts.insert(query.clone(), count);
    }
    Ok(counts)
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
