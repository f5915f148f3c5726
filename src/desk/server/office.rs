//! What everybody at a served desk shares: the state that is shown now, the way to the writer, and the hall.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use crossbeam_channel::Sender;

use super::hall::Hall;
use super::log::Log;
use super::scribe::Work;
use crate::desk::account;
use crate::desk::clock::Clock;
use crate::desk::local::LocalDesk;
use crate::desk::reading::Reading;
use crate::desk::shelving::Shelving;
use crate::domain::code::Handle;
use crate::journal::ReadRecords;
use crate::register::state::State;

/// A state with the journal that it is the fold of. Never changed: a new one takes its place.
pub struct Books {
    /// What is so.
    pub state: State,
    /// The journal up to it.
    pub records: Box<dyn ReadRecords + Send + Sync>,
}

impl Books {
    /// What a desk shows now.
    pub fn of(desk: &LocalDesk) -> Self {
        Self { state: desk.state().clone(), records: desk.journal().reader() }
    }
}

/// Tells the name of an account.
pub type Directory = fn(u32) -> Option<Handle>;

/// What is shared.
pub struct Office {
    books: RwLock<Arc<Books>>,
    shelving: Shelving,
    clock: Clock,
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
            shelving: desk.shelving().clone(),
            clock: desk.clock.clone(),
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

    /// The time at this desk.
    pub fn now(&self, books: &Books) -> DateTime<Utc> {
        self.clock.now(books.state.at)
    }

    /// One person before what is shown.
    pub fn reading<'a>(&'a self, books: &'a Books, handle: &'a Handle) -> Reading<'a> {
        Reading {
            handle,
            state: &books.state,
            shelving: &self.shelving,
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
