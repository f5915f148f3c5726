//! One connection: a thread that hears and answers, and, once hello was said, a thread that speaks. A client that does
//! not read holds up nobody but itself, and not for long.

use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, Sender, bounded, select};
use rustix::net::sockopt::socket_peercred;
use serde_json::Value;

use super::answers::{Outcome, answer};
use super::hall::Visitor;
use super::log::Level;
use super::office::Office;
use crate::desk::DeskError;
use crate::desk::account;
use crate::desk::wire::ask::Ask;
use crate::desk::wire::error::{TOO_LONG, WireError};
use crate::desk::wire::lines::{LineError, Lines};
use crate::desk::wire::message::{Broken, Incoming, Request, Response, line, notification_line, read};
use crate::desk::wire::{LINE_MAX, NEWS, STRANGER_LINE_MAX};
use crate::domain::message::Message;

/// How often a thread that hears looks at the clock.
const TICK: Duration = Duration::from_secs(2);
/// Hello must come within this time.
const HELLO_WITHIN: Duration = Duration::from_secs(10);
/// A line that has begun must end within this time.
const LINE_WITHIN: Duration = Duration::from_secs(30);
/// What is said must be taken within this time.
const TAKEN_WITHIN: Duration = Duration::from_secs(10);
/// Lines that wait to be said.
const SAID_MAX: usize = 2;
/// Hearing and answering needs little.
const STACK: usize = 1 << 20;

/// Kept by every thread of a connection; when the last one is gone, so are all.
pub type Alive = Sender<()>;

/// Lets somebody in: the kernel says who it is.
pub fn welcome(office: &Arc<Office>, stream: UnixStream, alive: Alive) {
    let Ok(who) = socket_peercred(&stream) else { return };
    let uid = who.uid.as_raw();
    let Some(handle) = account::name_of(uid) else {
        office.log.say(Level::Warn, format_args!("account number {uid} has no name"));
        let message = Message::new("served-no-account").with("uid", uid);
        say_and_close(&stream, WireError::from(DeskError::Store(message)));
        return;
    };
    let limits = stream.set_read_timeout(Some(TICK)).and_then(|()| stream.set_write_timeout(Some(TAKEN_WITHIN)));
    let (bell, rings) = bounded(1);
    if limits.is_err() {
        return;
    }
    let Ok(second) = stream.try_clone() else {
        office.log.say(Level::Warn, "no more connections can be opened");
        return;
    };
    let Some(visitor) = office.hall.enter(uid, handle, stream, bell) else {
        office.log.say(Level::Warn, format_args!("account {uid}: too many connections"));
        say_and_close(&second, WireError::from(DeskError::Store(Message::new("served-full"))));
        return;
    };
    drop(second);
    let guest = Arc::clone(&visitor);
    let host = Arc::clone(office);
    let hearing = thread::Builder::new().name(format!("hear-{}", visitor.id)).stack_size(STACK);
    let started = hearing.spawn(move || {
        let _alive = &alive;
        let why = Hearing { office: &host, visitor: &guest, alive: &alive, rings, said: None }.run();
        host.hall.leave(&guest);
        host.log.say(Level::Info, format_args!("connection {} ends: {why}", guest.id));
    });
    if let Err(error) = started {
        office.log.say(Level::Warn, format_args!("no thread for a connection: {error}"));
        office.hall.leave(&visitor);
    }
}

/// Says one thing to somebody who is not let in. Too little to block on.
fn say_and_close(stream: &UnixStream, error: WireError) {
    let mut stream = stream;
    let _ = stream.set_nonblocking(true);
    let _ = stream.write_all(&line(&Response::new(Value::Null, Err(error))));
}

struct Hearing<'a> {
    office: &'a Arc<Office>,
    visitor: &'a Arc<Visitor>,
    alive: &'a Alive,
    rings: Receiver<()>,
    /// To the thread that speaks, once there is one.
    said: Option<Sender<Vec<u8>>>,
}

impl Hearing<'_> {
    /// Hears until the connection ends; says why.
    fn run(mut self) -> &'static str {
        let mut lines = Lines::new(&self.visitor.stream, STRANGER_LINE_MAX);
        let arrived = Instant::now();
        let mut begun: Option<Instant> = None;
        loop {
            match lines.next_line() {
                Ok(Some(heard)) => {
                    begun = None;
                    if !self.heard(&heard) {
                        return "ended by the desk";
                    }
                    if self.visitor.is_introduced() {
                        lines.allow(LINE_MAX);
                    }
                }
                Ok(None) => return "gone",
                Err(LineError::Half) => return "gone in the middle of a line",
                Err(LineError::TooLong) => {
                    let message = Message::new("served-line-too-long").with("most", LINE_MAX >> 20);
                    self.say(line(&Response::new(
                        Value::Null,
                        Err(WireError::with(TOO_LONG, DeskError::Store(message))),
                    )));
                    return "a line that is too long";
                }
                Err(LineError::Io(error)) if is_tick(&error) => {
                    if !self.visitor.is_introduced() && arrived.elapsed() > HELLO_WITHIN {
                        return "no hello";
                    }
                    let since = lines.has_begun().then(|| *begun.get_or_insert_with(Instant::now));
                    if since.is_some_and(|since| since.elapsed() > LINE_WITHIN) {
                        return "a line that does not end";
                    }
                }
                Err(LineError::Io(_)) => return "broken",
            }
        }
    }

    /// Takes one line; says whether the connection goes on.
    fn heard(&mut self, heard: &[u8]) -> bool {
        if heard.iter().all(u8::is_ascii_whitespace) {
            return true;
        }
        match read(heard) {
            Incoming::One(request) => match self.request(request) {
                Heard::Nothing => true,
                Heard::Answer(response) => self.say(line(&response)),
                Heard::Farewell(response) => {
                    self.say(line(&response));
                    false
                }
                Heard::Silence => false,
            },
            Incoming::Batch(requests) => {
                let mut responses = Vec::new();
                for request in requests {
                    match self.request(request) {
                        Heard::Nothing => {}
                        Heard::Answer(response) => responses.push(response),
                        Heard::Farewell(response) => {
                            responses.push(response);
                            self.say(line(&responses));
                            return false;
                        }
                        Heard::Silence => return false,
                    }
                }
                responses.is_empty() || self.say(line(&responses))
            }
        }
    }

    fn request(&mut self, request: Result<Request, Broken>) -> Heard {
        let request = match request {
            Ok(request) => request,
            Err(Broken { id, error }) => return Heard::Answer(Response::new(id, Err(error))),
        };
        let ask = Ask::read(&request.method, request.params.as_deref());
        let was_stranger = !self.visitor.is_introduced();
        let outcome = match ask {
            Ok(ask) => self.answered(ask),
            Err(error) => Outcome::Answer(Err(error)),
        };
        if was_stranger && self.visitor.is_introduced() && !self.begin_to_speak() {
            return Heard::Silence;
        }
        match (outcome, request.id) {
            (Outcome::Silence, _) => Heard::Silence,
            // A notification is never answered.
            (Outcome::Answer(_), None) => Heard::Nothing,
            (Outcome::Answer(outcome), Some(id)) => Heard::Answer(Response::new(id, outcome)),
            (Outcome::Farewell(error), id) => Heard::Farewell(Response::new(id.unwrap_or(Value::Null), Err(error))),
        }
    }

    /// A fault while one question is answered is told to whoever asked it, and everybody else is served on.
    fn answered(&self, ask: Ask) -> Outcome {
        let name = ask.method();
        let done = catch_unwind(AssertUnwindSafe(|| answer(self.office, self.visitor, ask)));
        done.unwrap_or_else(|_| {
            self.office.log.say(Level::Error, format_args!("connection {}: {name} failed", self.visitor.id));
            Outcome::Answer(Err(WireError::internal()))
        })
    }

    /// Starts the thread that speaks, for somebody who said hello.
    fn begin_to_speak(&mut self) -> bool {
        let (said, lines) = bounded(SAID_MAX);
        let (office, visitor) = (Arc::clone(self.office), Arc::clone(self.visitor));
        let (rings, alive) = (self.rings.clone(), self.alive.clone());
        let speaking = thread::Builder::new().name(format!("speak-{}", visitor.id)).stack_size(STACK);
        let started = speaking.spawn(move || {
            let _alive = alive;
            speak(&office, &visitor, &lines, &rings);
            // Whoever does not take what is said is not heard any more either.
            let _ = visitor.stream.shutdown(std::net::Shutdown::Both);
        });
        self.said = Some(said);
        started.is_ok()
    }

    /// Says a line; gives up on somebody who does not take it.
    fn say(&self, line: Vec<u8>) -> bool {
        match &self.said {
            Some(said) => said.send_timeout(line, TAKEN_WITHIN).is_ok(),
            None => (&self.visitor.stream).write_all(&line).is_ok(),
        }
    }
}

/// What is to be said to a request.
enum Heard {
    Nothing,
    Answer(Response),
    Farewell(Response),
    Silence,
}

fn is_tick(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

/// Says what is answered, and between that what is new, until nothing more will be said.
fn speak(office: &Office, visitor: &Visitor, lines: &Receiver<Vec<u8>>, rings: &Receiver<()>) {
    let mut stream = &visitor.stream;
    loop {
        select! {
            recv(lines) -> line => {
                let Ok(line) = line else { return };
                if stream.write_all(&line).is_err() {
                    return;
                }
            }
            recv(rings) -> _ => {
                let books = office.books();
                for news in visitor.letter(&books.state, &office.hall) {
                    if stream.write_all(&notification_line(NEWS, &news)).is_err() {
                        return;
                    }
                }
            }
        }
    }
}
