//! The connection to a served desk. It comes back by itself: a question is asked again, an order is sent again under
//! its name, and what was being watched is watched again.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded, unbounded};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::host;
use crate::desk::news::{News, Presence};
use crate::desk::wire::ask::Ask;
use crate::desk::wire::error::WireError;
use crate::desk::wire::lines::Lines;
use crate::desk::wire::message::request_line;
use crate::desk::wire::{Answered, LINE_MAX, NEWS, PROGRAM, PROTOCOL, Status, Welcome};
use crate::desk::{DeskError, Receipt, Whoami};
use crate::domain::code::{Handle, Reference};
use crate::domain::message::Message;

/// Longest line from the desk: a list of all cases fits.
const ANSWER_MAX: usize = 1 << 30;
/// How long a question waits for the desk to come back.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long an answer may take while the line holds.
const LONGEST: Duration = Duration::from_secs(600);
/// How long the desk may take to say welcome.
const WELCOME_WITHIN: Duration = Duration::from_secs(10);
const FIRST_PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// Why a desk cannot be reached.
#[derive(Debug)]
pub enum Unreachable {
    /// Nobody serves there.
    Nobody(io::Error),
    /// This account may not go there.
    Forbidden,
    /// The desk does not let this account or this program in, or is not run by whom it should be.
    Refused(DeskError),
}

/// Why an order has no receipt.
pub enum OrderError {
    /// The desk says why.
    Answered(DeskError),
    /// Nobody knows whether it was done.
    Unanswered,
}

/// What the desk said last.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told {
    /// Its clock.
    pub now: DateTime<Utc>,
}

/// The way to a desk.
pub struct Line {
    path: PathBuf,
    connection: Mutex<Option<Arc<Connection>>>,
    told: Mutex<Told>,
    news: Arc<Mutex<Option<Sender<News>>>>,
    case: Mutex<Option<Reference>>,
    seat: Seat,
}

/// The seat that was taken on this line.
type Seat = Arc<Mutex<Option<Handle>>>;

type Outcome = Result<Box<RawValue>, WireError>;

struct Connection {
    stream: UnixStream,
    waiting: Mutex<Option<BTreeMap<u64, Sender<Outcome>>>>,
    last: AtomicU64,
}

/// What comes from the desk: an answer, or a notification.
#[derive(Deserialize)]
struct Incoming {
    #[serde(default)]
    id: Option<u64>,
    #[serde(default)]
    method: Option<String>,
    #[serde(default)]
    params: Option<Box<RawValue>>,
    #[serde(default)]
    result: Option<Box<RawValue>>,
    #[serde(default)]
    error: Option<WireError>,
}

/// Why a question has no answer: the line broke.
struct Broke;

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How the desk at `path` is doing.
pub fn status(path: &Path) -> Result<Status, Unreachable> {
    let connection = Connection::open(path, Arc::default(), Arc::default())?;
    let outcome = connection.put(&Ask::Status {}, WELCOME_WITHIN).map_err(|Broke| silent())?;
    let answered: Answered<Status> = parsed(outcome).map_err(Unreachable::Refused)?;
    Ok(answered.answer)
}

fn silent() -> Unreachable {
    Unreachable::Nobody(io::Error::from(io::ErrorKind::UnexpectedEof))
}

impl Line {
    /// Opens a line and says hello.
    pub fn open(path: &Path) -> Result<(Self, Whoami), Unreachable> {
        let line = Self {
            path: path.to_owned(),
            connection: Mutex::default(),
            told: Mutex::default(),
            news: Arc::default(),
            case: Mutex::default(),
            seat: Arc::default(),
        };
        let (connection, whoami) = line.dial()?;
        *locked(&line.connection) = Some(connection);
        Ok((line, whoami))
    }

    fn dial(&self) -> Result<(Arc<Connection>, Whoami), Unreachable> {
        let connection = Connection::open(&self.path, Arc::clone(&self.news), Arc::clone(&self.seat))?;
        let hello = Ask::Hello { protocol: PROTOCOL, program: PROGRAM.to_owned() };
        let outcome = connection.put(&hello, WELCOME_WITHIN).map_err(|Broke| silent())?;
        let welcome: Welcome = parsed(outcome).map_err(Unreachable::Refused)?;
        locked(&self.told).now = welcome.now;
        Ok((connection, welcome.whoami))
    }

    /// What the desk said last.
    pub fn told(&self) -> Told {
        *locked(&self.told)
    }

    /// Asks something that changes nothing, again where the line breaks.
    pub fn ask<T: DeserializeOwned>(&self, ask: &Ask) -> Result<T, DeskError> {
        self.insist(ask).unwrap_or_else(|| Err(self.unreachable()))
    }

    /// Sends an order, again under the same name where the line breaks.
    pub fn order(&self, ask: &Ask) -> Result<Receipt, OrderError> {
        match self.insist(ask) {
            Some(outcome) => outcome.map_err(OrderError::Answered),
            None => Err(OrderError::Unanswered),
        }
    }

    /// Asks to be told what is new, from now on and on every line that follows.
    pub fn watch(&self) -> Result<Receiver<News>, DeskError> {
        let (sender, news) = unbounded();
        *locked(&self.news) = Some(sender.clone());
        let presence: Presence = self.ask(&Ask::Watch {})?;
        let _ = sender.send(News::Presence(presence));
        Ok(news)
    }

    /// Says which case is open, now and on every line that follows.
    pub fn present(&self, case: Option<&Reference>) -> Result<(), DeskError> {
        *locked(&self.case) = case.cloned();
        self.ask(&Ask::Present { case: case.cloned() })
    }

    /// Takes the seat of another person of a training store, now and on every line that follows.
    pub fn sit(&self, handle: &Handle) -> Result<Whoami, DeskError> {
        let whoami: Whoami = self.ask(&Ask::Sit { handle: handle.clone() })?;
        *locked(&self.seat) = Some(handle.clone());
        Ok(whoami)
    }

    /// Asks for something that must not happen twice.
    pub fn once<T: DeserializeOwned>(&self, ask: &Ask) -> Result<T, DeskError> {
        let connection = self.connected().map_err(|error| match error {
            Unreachable::Refused(error) => error,
            Unreachable::Nobody(_) | Unreachable::Forbidden => self.unreachable(),
        })?;
        let outcome = connection.put(ask, LONGEST).map_err(|Broke| self.unreachable())?;
        self.heard(outcome)
    }

    fn unreachable(&self) -> DeskError {
        DeskError::Store(Message::new("served-unreachable").with("path", self.path.display().to_string()))
    }

    /// The answer of the desk; nothing where there was none in time.
    fn insist<T: DeserializeOwned>(&self, ask: &Ask) -> Option<Result<T, DeskError>> {
        let until = Instant::now() + PATIENCE;
        let mut pause = FIRST_PAUSE;
        let mut sent = false;
        loop {
            match self.connected() {
                Ok(connection) => match connection.put(ask, LONGEST) {
                    Ok(outcome) => return Some(self.heard(outcome)),
                    Err(Broke) => {
                        sent = true;
                        self.hang_up(&connection);
                    }
                },
                // Not let in again after it was sent: what became of it nobody says.
                Err(Unreachable::Refused(_)) if sent => return None,
                Err(Unreachable::Refused(error)) => return Some(Err(error)),
                Err(Unreachable::Nobody(_) | Unreachable::Forbidden) => {}
            }
            if Instant::now() + pause > until {
                return None;
            }
            thread::sleep(pause);
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    fn heard<T: DeserializeOwned>(&self, outcome: Outcome) -> Result<T, DeskError> {
        let answered: Answered<T> = parsed(outcome)?;
        locked(&self.told).now = answered.now;
        Ok(answered.answer)
    }

    /// The line, opened again where it broke.
    fn connected(&self) -> Result<Arc<Connection>, Unreachable> {
        let mut place = locked(&self.connection);
        if let Some(connection) = &*place
            && !connection.is_over()
        {
            return Ok(Arc::clone(connection));
        }
        let (connection, _) = self.dial()?;
        // Before anything else is said, so that nothing is done by anybody else. A seat that is not given again is let go.
        let seat = locked(&self.seat).take();
        if let Some(handle) = seat {
            let again = connection.put(&Ask::Sit { handle: handle.clone() }, WELCOME_WITHIN).map_err(|Broke| silent());
            let again = again.inspect_err(|_| *locked(&self.seat) = Some(handle.clone()))?;
            again.map_err(|error| Unreachable::Refused(error.into()))?;
            *locked(&self.seat) = Some(handle);
        }
        let watching = locked(&self.news).clone();
        if let Some(news) = watching {
            let case = locked(&self.case).clone();
            for ask in [Ask::Watch {}, Ask::Present { case }] {
                connection
                    .put(&ask, WELCOME_WITHIN)
                    .map_err(|Broke| silent())?
                    .map_err(|error| Unreachable::Refused(error.into()))?;
            }
            let _ = news.send(News::Back);
        }
        *place = Some(Arc::clone(&connection));
        Ok(connection)
    }

    fn hang_up(&self, broken: &Arc<Connection>) {
        let mut place = locked(&self.connection);
        if place.as_ref().is_some_and(|current| Arc::ptr_eq(current, broken)) {
            *place = None;
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        *locked(&self.news) = None;
        if let Some(connection) = locked(&self.connection).take() {
            let _ = connection.stream.shutdown(Shutdown::Both);
        }
    }
}

impl Connection {
    fn open(path: &Path, news: Arc<Mutex<Option<Sender<News>>>>, seat: Seat) -> Result<Arc<Self>, Unreachable> {
        let stream = UnixStream::connect(path).map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied => Unreachable::Forbidden,
            _ => Unreachable::Nobody(error),
        })?;
        // Before anything is said: to somebody else's desk nobody should say anything.
        host::check(&stream, path)?;
        let connection = Arc::new(Self { stream, waiting: Mutex::new(Some(BTreeMap::new())), last: AtomicU64::new(0) });
        let hearing = Arc::clone(&connection);
        let thread = thread::Builder::new().name("line".to_owned());
        thread.spawn(move || hearing.hear(&news, &seat)).map_err(Unreachable::Nobody)?;
        Ok(connection)
    }

    fn is_over(&self) -> bool {
        locked(&self.waiting).is_none()
    }

    /// Asks one question on this line.
    fn put(&self, ask: &Ask, within: Duration) -> Result<Outcome, Broke> {
        let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let line = request_line(id, ask.method(), &ask.params());
        if line.len() > LINE_MAX {
            let message = Message::new("served-line-too-long").with("most", LINE_MAX >> 20);
            return Ok(Err(WireError::from(DeskError::Store(message))));
        }
        let (sender, answer) = bounded(1);
        match &mut *locked(&self.waiting) {
            Some(waiting) => waiting.insert(id, sender),
            None => return Err(Broke),
        };
        if (&self.stream).write_all(&line).is_err() {
            // The desk may have said why before it closed; that is heard first.
            let _ = self.stream.shutdown(Shutdown::Write);
        }
        match answer.recv_timeout(within) {
            Ok(outcome) => Ok(outcome),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                let _ = self.stream.shutdown(Shutdown::Both);
                Err(Broke)
            }
        }
    }

    fn hear(&self, news: &Mutex<Option<Sender<News>>>, seat: &Mutex<Option<Handle>>) {
        let mut lines = Lines::new(&self.stream, ANSWER_MAX);
        while let Ok(Some(line)) = lines.next_line() {
            let Ok(incoming) = serde_json::from_slice::<Incoming>(&line) else { break };
            if incoming.method.as_deref() == Some(NEWS) {
                let told = incoming.params.and_then(|params| serde_json::from_str::<News>(params.get()).ok());
                if told == Some(News::StartedOver) {
                    // Everybody is back where they began.
                    locked(seat).take();
                }
                if let (Some(told), Some(listener)) = (told, &*locked(news)) {
                    let _ = listener.send(told);
                }
                continue;
            }
            self.answered(incoming);
        }
        let _ = self.stream.shutdown(Shutdown::Both);
        // Dropping the senders tells everybody who waits.
        locked(&self.waiting).take();
        if let Some(listener) = &*locked(news) {
            let _ = listener.send(News::Lost);
        }
    }

    fn answered(&self, incoming: Incoming) {
        let outcome = match (incoming.result, incoming.error) {
            (_, Some(error)) => Err(error),
            (Some(result), None) => Ok(result),
            (None, None) => Err(WireError::internal()),
        };
        let mut waiting = locked(&self.waiting);
        let Some(waiting) = &mut *waiting else { return };
        // What is said without a question is meant for whoever asks first: the line is about to be closed.
        let asker = match incoming.id {
            Some(id) => waiting.remove(&id),
            None => waiting.pop_first().map(|(_, asker)| asker),
        };
        if let Some(asker) = asker {
            let _ = asker.send(outcome);
        }
    }
}

fn parsed<T: DeserializeOwned>(outcome: Outcome) -> Result<T, DeskError> {
    let raw = outcome.map_err(DeskError::from)?;
    serde_json::from_str(raw.get()).map_err(|error| {
        DeskError::Store(Message::new("served-wire-error").with("code", 0).with("why", error.to_string()))
    })
}
