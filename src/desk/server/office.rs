//! What everybody at a served desk shares: the state that is shown now, the way to the writer, and the hall.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use crossbeam_channel::Sender;

use super::hall::Hall;
use super::log::Log;
use super::scribe::Work;
use crate::desk::clock::Clock;
use crate::desk::local::LocalDesk;
use crate::desk::reading::Reading;
use crate::desk::shelving::{InMemory, Shelving};
use crate::desk::training::refuse_while_read;
use crate::desk::{DeskError, account};
use crate::domain::code::Handle;
use crate::journal::{Journal, MemoryJournal, ReadRecords};
use crate::register::state::State;

/// How long questions that were asked before may keep the store from being made anew.
const READERS_WITHIN: Duration = Duration::from_secs(20);
/// How often is looked whether they are answered.
const GLANCE: Duration = Duration::from_millis(5);

/// A state with the journal that it is the fold of. Never changed: a new one takes its place.
pub struct Books {
    /// What is so.
    pub state: State,
    /// The journal up to it.
    pub records: Box<dyn ReadRecords + Send + Sync>,
    shelving: Shelving,
    clock: Clock,
}

impl Books {
    /// What a desk shows now.
    pub fn of(desk: &LocalDesk) -> Self {
        Self {
            state: desk.state().clone(),
            records: desk.journal().reader(),
            shelving: desk.shelving().clone(),
            clock: desk.clock.clone(),
        }
    }

    /// Books in which nothing stands.
    fn blank() -> Self {
        Self {
            state: State::empty(),
            records: MemoryJournal::new().reader(),
            shelving: Shelving::Memory(InMemory::default()),
            clock: Clock::World,
        }
    }
}

/// Tells the name of an account.
pub type Directory = fn(u32) -> Option<Handle>;

/// What is shared.
pub struct Office {
    books: RwLock<Arc<Books>>,
    /// The store's folder.
    pub place: PathBuf,
    /// To the writer.
    pub work: Sender<Work>,
    /// Who is here.
    pub hall: Hall,
    /// Who an account is.
    pub directory: Directory,
    /// When the desk was opened.
    pub since: DateTime<Utc>,
    /// What is said to whoever runs it.
    pub log: Log,
    /// Held by whoever reads the whole journal again, so that many who do leave room for the others.
    pub whole_journal: Mutex<()>,
    stopping: AtomicBool,
}

impl Office {
    /// The office around a desk.
    pub fn of(desk: &LocalDesk, work: Sender<Work>, log: Log) -> Self {
        Self {
            books: RwLock::new(Arc::new(Books::of(desk))),
            place: desk.place.clone(),
            work,
            hall: Hall::default(),
            directory: account::name_of,
            since: Utc::now(),
            log,
            whole_journal: Mutex::default(),
            stopping: AtomicBool::new(false),
        }
    }

    /// What is shown now.
    pub fn books(&self) -> Arc<Books> {
        Arc::clone(&self.books.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows what the writer has written; the shelf has it already.
    pub fn publish(&self, desk: &LocalDesk) {
        *self.books.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Books::of(desk));
    }

    /// Does something with a desk that nobody else reads from: every question waits until it is done, and is answered
    /// from what it leaves.
    ///
    /// # Errors
    /// Where questions that were asked before take too long, or what is done fails.
    pub fn alone(
        &self,
        desk: &mut LocalDesk,
        work: impl FnOnce(&mut LocalDesk) -> Result<(), DeskError>,
    ) -> Result<(), DeskError> {
        let mut shown = self.books.write().unwrap_or_else(PoisonError::into_inner);
        *shown = Arc::new(Books::blank());
        let until = Instant::now() + READERS_WITHIN;
        while desk.is_read_by_others() && Instant::now() < until {
            thread::sleep(GLANCE);
        }
        let outcome = if desk.is_read_by_others() { Err(refuse_while_read()) } else { work(desk) };
        *shown = Arc::new(Books::of(desk));
        outcome
    }

    /// The time at this desk.
    pub fn now(&self, books: &Books) -> DateTime<Utc> {
        books.clock.now(books.state.earliest())
    }

    /// One person before what is shown.
    pub fn reading<'a>(&'a self, books: &'a Books, handle: &'a Handle) -> Reading<'a> {
        Reading {
            handle,
            state: &books.state,
            shelving: &books.shelving,
            records: &*books.records,
            now: self.now(books),
            place: &self.place,
        }
    }

    /// Whether the desk is being closed.
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// From now on nobody new comes in.
    pub fn begin_to_stop(&self) {
        self.stopping.store(true, Ordering::Release);
    }
}
