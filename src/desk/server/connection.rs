//! One connection: a thread that hears and answers, once hello was said a thread that speaks, and for questions that
//! read the whole journal a third, so that short ones need not wait for them. A client that does not read holds up
//! nobody but itself, and not for long.

use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, Sender, bounded, select};
use rustix::net::sockopt::socket_peercred;
use serde_json::Value;

use super::answers::{Outcome, answer, reads_whole_journal};
use super::hall::Visitor;
use super::log::Level;
use super::office::Office;
use crate::desk::DeskError;
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
/// Questions that read the whole journal and wait for their turn.
const LONG_MAX: usize = 4;
/// Hearing and answering needs little.
const STACK: usize = 1 << 20;

/// Kept by every thread of a connection; when the last one is gone, so are all.
pub type Alive = Sender<()>;

/// Hears whoever knocks on a thread of their own: the kernel says which account it is, and the system's directory, which
/// may take its time, who that is.
pub fn welcome(office: &Arc<Office>, stream: UnixStream, alive: Alive) {
    let Ok(who) = socket_peercred(&stream) else { return };
    let uid = who.uid.as_raw();
    let host = Arc::clone(office);
    let hearing = thread::Builder::new().name("hear".to_owned()).stack_size(STACK);
    let started = hearing.spawn(move || {
        let _alive = &alive;
        let Some((visitor, rings)) = let_in(&host, uid, stream) else { return };
        let why = Hearing { office: &host, visitor: &visitor, alive: &alive, rings, said: None, long: None }.run();
        host.hall.leave(&visitor);
        host.log.say(Level::Info, format_args!("connection {} ends: {why}", visitor.id));
    });
    if let Err(error) = started {
        office.log.say(Level::Warn, format_args!("no thread for a connection: {error}"));
    }
}

/// Finds out who knocks, and gives them a place in the hall.
fn let_in(office: &Office, uid: u32, stream: UnixStream) -> Option<(Arc<Visitor>, Receiver<()>)> {
    let full = |stream: &UnixStream| {
        office.log.say(Level::Warn, format_args!("account {uid}: too many connections"));
        say_and_close(stream, WireError::from(DeskError::Store(Message::new("served-full"))));
    };
    let Some(knock) = office.hall.knock(uid) else {
        full(&stream);
        return None;
    };
    let Some(handle) = (office.directory)(uid) else {
        office.log.say(Level::Warn, format_args!("account number {uid} has no name"));
        let message = Message::new("served-no-account").with("uid", uid);
        say_and_close(&stream, WireError::from(DeskError::Store(message)));
        return None;
    };
    drop(knock);
    let limits = stream.set_read_timeout(Some(TICK)).and_then(|()| stream.set_write_timeout(Some(TAKEN_WITHIN)));
    if limits.is_err() || office.is_stopping() {
        return None;
    }
    let Ok(second) = stream.try_clone() else {
        office.log.say(Level::Warn, "no more connections can be opened");
        return None;
    };
    let (bell, rings) = bounded(1);
    let Some(visitor) = office.hall.enter(uid, handle, stream, bell) else {
        full(&second);
        return None;
    };
    Some((visitor, rings))
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
    /// To the thread that reads the whole journal for this connection, once there is one.
    long: Option<Sender<(Value, Ask)>>,
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
            Incoming::One(request) => match self.request(request, true) {
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
                    // The answers of a batch go back together.
                    match self.request(request, false) {
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

    /// Answers a request; one that reads the whole journal later, where it `may_wait`.
    fn request(&mut self, request: Result<Request, Broken>, may_wait: bool) -> Heard {
        let request = match request {
            Ok(request) => request,
            Err(Broken { id, error }) => return Heard::Answer(Response::new(id, Err(error))),
        };
        let ask = Ask::read(&request.method, request.params.as_deref());
        let was_stranger = !self.visitor.is_introduced();
        let outcome = match (ask, request.id.as_ref()) {
            (Ok(ask), Some(id)) if may_wait && !was_stranger && reads_whole_journal(&ask) => {
                return if self.put_aside(id.clone(), ask) { Heard::Nothing } else { Heard::Silence };
            }
            (Ok(ask), _) => answered(self.office, self.visitor, ask),
            (Err(error), _) => Outcome::Answer(Err(error)),
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

    /// Gives a question to the thread that reads the whole journal; says whether the connection goes on.
    fn put_aside(&mut self, id: Value, ask: Ask) -> bool {
        if self.long.is_none() && !self.begin_to_read_long() {
            return false;
        }
        // Where too many wait already, this connection waits with them, and no other.
        self.long.as_ref().is_some_and(|long| long.send((id, ask)).is_ok())
    }

    fn begin_to_read_long(&mut self) -> bool {
        let Some(said) = self.said.clone() else { return false };
        let (long, asked) = bounded::<(Value, Ask)>(LONG_MAX);
        let (office, visitor, alive) = (Arc::clone(self.office), Arc::clone(self.visitor), self.alive.clone());
        let reading = thread::Builder::new().name(format!("long-{}", visitor.id)).stack_size(STACK);
        let started = reading.spawn(move || {
            let _alive = alive;
            for (id, ask) in asked {
                let said_it = match answered(&office, &visitor, ask) {
                    Outcome::Answer(outcome) => {
                        said.send_timeout(line(&Response::new(id, outcome)), TAKEN_WITHIN).is_ok()
                    }
                    Outcome::Farewell(_) | Outcome::Silence => false,
                };
                if !said_it {
                    let _ = visitor.stream.shutdown(std::net::Shutdown::Both);
                    return;
                }
            }
        });
        self.long = Some(long);
        started.is_ok()
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

/// A fault while one question is answered is told to whoever asked it, and everybody else is served on.
fn answered(office: &Arc<Office>, visitor: &Arc<Visitor>, ask: Ask) -> Outcome {
    let name = ask.method();
    let done = catch_unwind(AssertUnwindSafe(|| answer(office, visitor, ask)));
    done.unwrap_or_else(|_| {
        office.log.say(Level::Error, format_args!("connection {}: {name} failed", visitor.id));
        Outcome::Answer(Err(WireError::internal()))
    })
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

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader};
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;
    use crate::desk::account;
    use crate::desk::clock::Clock;
    use crate::desk::local::LocalDesk;
    use crate::desk::server::log::Log;
    use crate::desk::{Desk, training};
    use crate::domain::code::Handle;
    use crate::domain::vocabulary::Role;
    use crate::register::command::Command;

    fn office() -> Office {
        let start = "2023-06-12T12:00:00Z".parse().unwrap();
        let foundation = training::foundation(1).unwrap();
        let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from("admin1")).unwrap();
        let handle = account::name_of(account::own()).unwrap();
        desk.submit(&Command::GrantRole { handle, role: Role::Officer }).unwrap();
        Office::of(&desk, bounded(1).0, Log::new(Level::Error))
    }

    /// Somebody who knocks.
    struct Client {
        lines: BufReader<UnixStream>,
    }

    impl Client {
        fn knocks(office: &Arc<Office>) -> Self {
            let (here, there) = UnixStream::pair().unwrap();
            welcome(office, there, bounded(0).0);
            Self { lines: BufReader::new(here) }
        }

        fn asks(&mut self, id: u32, method: &str, params: &str) {
            let line = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{params}}}"#);
            writeln!(self.lines.get_mut(), "{line}").unwrap();
        }

        /// The number of the question that is answered next.
        fn hears(&mut self) -> u64 {
            let mut line = String::new();
            self.lines.read_line(&mut line).unwrap();
            let answer: Value = serde_json::from_str(&line).unwrap();
            assert!(answer.get("result").is_some(), "{line}");
            answer["id"].as_u64().unwrap()
        }

        fn says_hello(&mut self) {
            self.asks(1, "hello", r#"{"protocol":1,"program":"test"}"#);
            assert_eq!(self.hears(), 1);
        }
    }

    #[test]
    fn a_question_that_reads_the_whole_journal_delays_no_short_one_of_the_same_person() {
        let office = Arc::new(office());
        let turn = office.whole_journal.lock().unwrap();
        let mut client = Client::knocks(&office);
        client.says_hello();
        client.asks(2, "pictures", r#"{"round":"2023-spring"}"#);
        client.asks(3, "pulse", "{}");
        assert_eq!(client.hears(), 3, "while the journal is not to be had");
        drop(turn);
        assert_eq!(client.hears(), 2);
        // The answers of a batch go back together.
        let batch = r#"[{"jsonrpc":"2.0","id":4,"method":"pictures","params":{"round":"2023-spring"}}]"#;
        writeln!(client.lines.get_mut(), "{batch}").unwrap();
        let mut line = String::new();
        client.lines.read_line(&mut line).unwrap();
        assert!(line.starts_with('[') && line.contains(r#""id":4"#), "{line}");
    }

    /// Held while the directory does not answer, and how often it was asked.
    static DIRECTORY: Mutex<()> = Mutex::new(());
    static ASKED: AtomicU32 = AtomicU32::new(0);

    /// Does not answer the first question until it is let go.
    fn slow_directory(uid: u32) -> Option<Handle> {
        if ASKED.fetch_add(1, Ordering::SeqCst) == 0 {
            drop(DIRECTORY.lock());
        }
        account::name_of(uid)
    }

    #[test]
    fn a_directory_that_does_not_answer_for_one_keeps_nobody_else_waiting_at_the_door() {
        let mut office = office();
        office.directory = slow_directory;
        let office = Arc::new(office);
        let silent = DIRECTORY.lock().unwrap();
        let mut first = Client::knocks(&office);
        first.asks(1, "hello", r#"{"protocol":1,"program":"test"}"#);
        while ASKED.load(Ordering::SeqCst) == 0 {
            thread::yield_now();
        }
        let mut second = Client::knocks(&office);
        second.says_hello();
        drop(silent);
        assert_eq!(first.hears(), 1);
    }
}
