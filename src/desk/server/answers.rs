//! What a visitor asks, answered.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError};

use crossbeam_channel::bounded;
use serde::Serialize;
use serde_json::value::RawValue;

use super::hall::Visitor;
use super::log::Level;
use super::office::{Books, Office};
use super::scribe::{Anew, Job, Work};
use crate::desk::commit::{Signed, broke};
use crate::desk::order::{Order, is_id};
use crate::desk::reading::{Reading, unknown};
use crate::desk::training::attendance::Attendance;
use crate::desk::training::seats;
use crate::desk::wire::ask::Ask;
use crate::desk::wire::error::{NO_ACCESS, PROTOCOL as OTHER_PROTOCOL, WireError};
use crate::desk::wire::{Answered, LOG_MAX, LogPage, PROGRAM, PROTOCOL, Status, Welcome};
use crate::desk::{DeskError, Receipt, Whoami, account};
use crate::domain::code::{Handle, Reference};
use crate::domain::message::Message;
use crate::register::refusal::{Refusal, source};
use crate::register::view::why::Question;

/// Characters of records that one page of the journal holds at most, unless a single one is longer.
const PAGE_MAX: usize = 1 << 20;

/// What becomes of a question.
pub enum Outcome {
    /// An answer, or why there is none.
    Answer(Result<Box<RawValue>, WireError>),
    /// The last thing that is said on this connection.
    Farewell(WireError),
    /// Nothing can be said truthfully; the connection is closed, and whoever asked asks again.
    Silence,
}

/// Answers one question.
pub fn answer(office: &Arc<Office>, visitor: &Arc<Visitor>, ask: Ask) -> Outcome {
    let books = office.books();
    let person = visitor.person(&books.state);
    let has_role = !books.state.roles(&person).is_empty();
    match ask {
        Ask::Hello { protocol, program } => hello(office, &books, visitor, protocol, &program),
        Ask::Status {} if has_role || visitor.uid == account::own() || visitor.uid == 0 => {
            Outcome::Answer(told(office, &office.books(), &status(office, &books)))
        }
        _ if !visitor.is_introduced() => Outcome::Answer(Err(WireError::stranger())),
        _ if !has_role => Outcome::Answer(Err(no_access(office, visitor))),
        Ask::Order { order } => ordered(office, books, (visitor, person), order),
        Ask::StartOver {} => {
            // Whoever waits for it reads nothing meanwhile.
            drop(books);
            started_over(office, visitor, person)
        }
        ask => Outcome::Answer(read(office, &books, (visitor, &person), ask)),
    }
}

fn no_access(office: &Office, visitor: &Visitor) -> WireError {
    let what = Message::new("served-no-role").with("who", &visitor.account);
    let what = what.with("place", office.place.display().to_string());
    let refusal = Refusal::new("no-role", source::PROCEDURE, what, Message::new("mend-no-role"));
    WireError::with(NO_ACCESS, unknown(refusal))
}

fn hello(office: &Office, books: &Books, visitor: &Visitor, protocol: u32, program: &str) -> Outcome {
    if protocol != PROTOCOL {
        let message = Message::new("served-protocol").with("ours", PROTOCOL).with("theirs", protocol);
        let message = message.with("program", PROGRAM);
        return Outcome::Farewell(WireError::with(OTHER_PROTOCOL, DeskError::Store(message)));
    }
    let person = visitor.person(&books.state);
    if books.state.roles(&person).is_empty() {
        office.log.say(Level::Warn, format_args!("{} has no role; connection {}", visitor.account, visitor.id));
        return Outcome::Farewell(no_access(office, visitor));
    }
    visitor.introduce();
    let program: String = program.chars().filter(|c| c.is_ascii_graphic()).take(20).collect();
    office.log.say(Level::Info, format_args!("connection {}: {} with program {program}", visitor.id, visitor.account));
    if person != visitor.account {
        office.log.say(Level::Info, format_args!("connection {}: {} sits as {person}", visitor.id, visitor.account));
    }
    let reading = office.reading(books, &person);
    let welcome = Welcome {
        protocol: PROTOCOL,
        program: PROGRAM.to_owned(),
        whoami: reading.whoami(),
        seq: books.state.seq,
        now: reading.now,
    };
    Outcome::Answer(raw(&welcome))
}

fn status(office: &Office, books: &Books) -> Status {
    let (people, connections) = office.hall.count();
    Status {
        program: PROGRAM.to_owned(),
        protocol: PROTOCOL,
        pid: std::process::id(),
        since: office.since,
        place: office.place.clone(),
        seq: books.state.seq,
        people,
        connections,
        waiting: office.work.len(),
    }
}

fn ordered(office: &Office, books: Arc<Books>, (visitor, by): (&Visitor, Handle), order: Order) -> Outcome {
    if !is_id(&order.id) {
        return Outcome::Answer(Err(WireError::params("the order's id")));
    }
    // The pages of documents are set here, where that delays nobody else. What is found now does not count: the writer
    // judges on what is so then.
    let tried = catch_unwind(AssertUnwindSafe(|| office.reading(&books, &by).make_ready(&order.command)));
    // Whoever waits for the writer reads nothing meanwhile.
    drop(books);
    let Ok(ready) = tried else {
        office.log.say(Level::Error, format_args!("connection {}: the program broke at an order", visitor.id));
        return Outcome::Answer(Err(DeskError::from(broke()).into()));
    };
    let (answer, outcome) = bounded(1);
    let signed = Signed { by, order, ready };
    if office.work.send(Work::Order(Job { signed, by: visitor.id, answer })).is_err() {
        return Outcome::Silence;
    }
    match outcome.recv() {
        Ok(outcome) => Outcome::Answer(receipt(office, outcome)),
        Err(_) => Outcome::Silence,
    }
}

fn started_over(office: &Office, visitor: &Visitor, who: Handle) -> Outcome {
    let (answer, outcome) = bounded(1);
    if office.work.send(Work::StartOver(Anew { who, by: visitor.id, answer })).is_err() {
        return Outcome::Silence;
    }
    match outcome.recv() {
        Ok(Ok(())) => Outcome::Answer(told(office, &office.books(), &())),
        Ok(Err(error)) => Outcome::Answer(Err(error.into())),
        Err(_) => Outcome::Silence,
    }
}

/// Sits somebody down as another person; which account it is stays in the log.
fn sit(office: &Office, books: &Books, visitor: &Visitor, handle: Handle) -> Result<Whoami, DeskError> {
    seats::may_take(&books.state, &handle, &office.place)?;
    office.log.say(Level::Info, format_args!("connection {}: {} sits as {handle}", visitor.id, visitor.account));
    let whoami = office.reading(books, &handle).whoami();
    office.hall.sit(visitor, handle);
    Ok(whoami)
}

fn receipt(office: &Office, outcome: Result<Receipt, DeskError>) -> Result<Box<RawValue>, WireError> {
    told(office, &office.books(), &outcome?)
}

/// Whether a question is answered from the whole journal, read again.
pub fn reads_whole_journal(ask: &Ask) -> bool {
    matches!(
        ask,
        Ask::Verify {}
            | Ask::Budget { as_of: Some(_), .. }
            | Ask::Why { question: Question::Envelope(..) }
            | Ask::Pictures { .. }
            | Ask::Documents { .. }
            | Ask::ProveDocuments {}
            | Ask::Progress { as_of: Some(_) }
    )
}

fn read(
    office: &Office,
    books: &Books,
    (visitor, person): (&Visitor, &Handle),
    ask: Ask,
) -> Result<Box<RawValue>, WireError> {
    let reading = office.reading(books, person);
    let whole = reads_whole_journal(&ask);
    let _turn = whole.then(|| office.whole_journal.lock().unwrap_or_else(PoisonError::into_inner));
    match ask {
        Ask::Whoami {} => told(office, books, &reading.whoami()),
        Ask::Plan {} => told(office, books, &*books.state.plan),
        Ask::Criteria {} => told(office, books, &*books.state.criteria),
        Ask::Templates {} => told(office, books, &reading.templates()?),
        Ask::People {} => told(office, books, &reading.people()?),
        Ask::Overview {} => told(office, books, &reading.overview()?),
        Ask::List { query } => told(office, books, &reading.list(&query)?),
        Ask::Count { query } => told(office, books, &reading.count(&query)?),
        Ask::Lexicon {} => told(office, books, &reading.lexicon()?),
        Ask::Case { case } => told(office, books, &reading.case(case.as_str())?),
        Ask::Baskets { round } => told(office, books, &reading.baskets(round.as_ref())?),
        Ask::Budget { round, as_of } => told(office, books, &reading.budget(round.as_ref(), as_of)?),
        Ask::Ranking { round, scope, policy, what_if } => {
            let what_if = what_if.unwrap_or_default();
            told(office, books, &reading.ranking_if(&round, &scope, policy, &what_if)?)
        }
        Ask::Standing { case } => told(office, books, &reading.standing(&case)?),
        Ask::Why { question } => told(office, books, &reading.why(&question)?),
        Ask::Pictures { round } => told(office, books, &reading.pictures(&round)?),
        Ask::Documents { cases, wanted } => told(office, books, &reading.documents(&cases, &wanted)?),
        Ask::ProveDocuments {} => told(office, books, &reading.prove_documents(&mut |_, _| {})?),
        Ask::Announcement { round, by } => told(office, books, &reading.announcement(&round, by)?),
        Ask::Progress { as_of } => told(office, books, &reading.progress(as_of)?),
        Ask::KnownBodies { bodies } => told(office, books, &reading.known_bodies(&bodies)?),
        Ask::Forecast { command } => told(office, books, &reading.forecast(&command)?),
        Ask::Log { case, since } => told(office, books, &page(&reading, case.as_ref(), since)?),
        Ask::Pulse {} => told(office, books, &reading.pulse()?),
        Ask::Verify {} => told(office, books, &crate::desk::proof::verify(&reading, &mut |_, _| {})?),
        Ask::Attends {} => told(office, books, &reading.attendance()?),
        Ask::Trainee {} => told(office, books, &office.hall.trainee(visitor, None)),
        // Nobody can note where somebody else is.
        Ask::Attend { attendance } => {
            let trainee = office.hall.trainee(visitor, Some(&attendance.trainee));
            told(office, books, &reading.attend(&Attendance { trainee, ..attendance })?)
        }
        Ask::Sit { handle } => told(office, books, &sit(office, books, visitor, handle)?),
        Ask::Watch {} => {
            office.hall.watch(visitor);
            told(office, books, &office.hall.presence(&books.state, person))
        }
        Ask::Present { case } => {
            office.hall.present(&books.state, visitor, case);
            told(office, books, &())
        }
        // Answered before, because they ask for no role or for the writer.
        Ask::Hello { .. } | Ask::Status {} | Ask::Order { .. } | Ask::StartOver {} => Err(WireError::stranger()),
    }
}

fn page(reading: &Reading<'_>, case: Option<&Reference>, since: u64) -> Result<LogPage, DeskError> {
    let (mut records, mut size, mut more) = (Vec::new(), 0, false);
    reading.log(case, since, &mut |record| {
        size += record.line.as_ref().map_or(1000, String::len);
        records.push(record);
        more = size > PAGE_MAX || records.len() >= LOG_MAX as usize;
        !more
    })?;
    let next = records.last().filter(|_| more).map(|record| record.stamp.seq);
    Ok(LogPage { records, next })
}

fn told<T: Serialize>(office: &Office, books: &Books, answer: &T) -> Result<Box<RawValue>, WireError> {
    raw(&Answered { seq: books.state.seq, now: office.now(books), answer })
}

fn raw(value: &impl Serialize) -> Result<Box<RawValue>, WireError> {
    serde_json::value::to_raw_value(value).map_err(|_| WireError::internal())
}
