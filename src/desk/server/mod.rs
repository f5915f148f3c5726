//! A desk for many people on one host: a socket, a thread or two for each of them, and one writer.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | opening, serving, closing in order |
//! | `door.rs` | the socket, and who may come near it |
//! | `connection.rs` | one client: hearing, answering, speaking |
//! | `answers.rs` | what is answered to which question |
//! | `office.rs` | what is shown now, shared by all |
//! | `scribe.rs` | the single writer, which gathers orders into groups |
//! | `hall.rs` | who is here, and what each is to be told |
//! | `log.rs` | lines for whoever runs it |
//!
//! Readers wait for nobody: they look at the last state that was published. The writer publishes a state after it is on
//! disk and on the shelf. What a person may not see is taken out before it is written to their connection.
//!
//! What one client can make the desk hold is bounded: the line that it is sending (16 MiB at most, 64 KiB before hello),
//! one order, four questions that read the whole journal and wait for their turn, two answers that it has not taken, and
//! one letter of news that names 200 cases at most. Whoever takes nothing for ten seconds is let go; an account has at
//! most 400 connections, of which 32 may have said nothing.

mod answers;
mod connection;
pub mod door;
mod hall;
pub mod log;
mod office;
mod scribe;

use std::io;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, bounded, select};
use rustix::process::{Resource, getrlimit, setrlimit};

use self::connection::{Alive, welcome};
use self::door::Door;
use self::log::{Level, Log};
use self::office::Office;
use self::scribe::{WAITING_MAX, Work, write};
use super::local::LocalDesk;
use super::{Desk, DeskError};
use crate::domain::message::Message;

/// Answers that are being given when the desk is closed are waited for this long.
const PATIENCE: Duration = Duration::from_secs(8);

/// Serves a desk at a door until told to stop, and closes it in order. Whatever was acknowledged is on disk before
/// that, and whatever was asked before is answered.
///
/// # Errors
/// Where the store failed; it must be opened again before anything more is accepted.
pub fn serve(desk: LocalDesk, door: Door, log: Log, stop: &Receiver<()>) -> Result<(), DeskError> {
    raise_limits();
    let (work, orders) = bounded(WAITING_MAX);
    let office = Arc::new(Office::of(&desk, work, log));
    let shown = (door.path().display().to_string(), desk.whoami().place.display().to_string());
    let (broken, breaks) = bounded(1);
    let at_work = Arc::clone(&office);
    let scribe = thread::Builder::new().name("scribe".to_owned()).spawn(move || {
        let (desk, outcome) = write(desk, &orders, &at_work);
        if outcome.is_err() {
            let _ = broken.send(());
        }
        (desk, outcome)
    });
    let scribe = scribe.map_err(|error| no_thread(&error))?;
    let (alive, ended) = bounded::<()>(0);
    let listener = door.listener.try_clone().map_err(|error| no_thread(&error))?;
    let porter = Arc::clone(&office);
    let letting_in = thread::Builder::new()
        .name("door".to_owned())
        .spawn(move || let_in(&porter, &listener, &alive))
        .map_err(|error| no_thread(&error))?;
    log.say(Level::Info, format_args!("serving {} at {}", shown.1, shown.0));
    let stopped = select! {
        recv(stop) -> _ => true,
        recv(breaks) -> _ => false,
    };
    log.say(Level::Info, if stopped { "stopping" } else { "the store failed; stopping" });
    office.begin_to_stop();
    // The thread at the door wakes up when somebody knocks.
    let _ = UnixStream::connect(door.path());
    drop(door);
    let _ = letting_in.join();
    office.hall.close();
    if !stopped {
        office.hall.clear();
    }
    if ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
        log.say(Level::Warn, "some clients do not take their answers; closing without them");
        office.hall.clear();
        let _ = ended.recv_timeout(Duration::from_secs(1));
    }
    let _ = office.work.send(Work::Stop);
    drop(office);
    let Ok((desk, outcome)) = scribe.join() else {
        return Err(DeskError::Store(Message::new("served-internal")));
    };
    let last = desk.state().seq;
    let closed = desk.close();
    log.say(Level::Info, format_args!("closed at record {last}"));
    outcome.and(closed)
}

fn let_in(office: &Arc<Office>, listener: &UnixListener, alive: &Alive) {
    for stream in listener.incoming() {
        if office.is_stopping() {
            return;
        }
        match stream {
            Ok(stream) => welcome(office, stream, alive.clone()),
            Err(error) => {
                office.log.say(Level::Warn, format_args!("nobody can be let in: {error}"));
                // Out of descriptors or memory: somebody has to go first.
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// A connection is a descriptor; the system's usual limit is a low one.
fn raise_limits() {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    let _ = setrlimit(Resource::Nofile, limit);
}

fn no_thread(error: &io::Error) -> DeskError {
    DeskError::Store(Message::new("served-no-thread").with("why", error.to_string()))
}
