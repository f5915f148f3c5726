//! Questions for which the journal is read again, asked beside the desk: in a large store they take so long that nothing
//! else should wait for them.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::local::LocalDesk;
use super::reading::Reading;
use super::shelving::Shelving;
use super::{Desk, DeskError};
use crate::domain::code::{Handle, RoundId};
use crate::journal::ReadRecords;
use crate::register::state::State;
use crate::register::view::pictures::Pictures;
use crate::register::view::why::{Explanation, Question};

/// Answers such questions, while the desk goes on with the short ones.
pub trait Aside: Send {
    /// The clock of the desk.
    fn now(&self) -> DateTime<Utc>;
    /// As [`Desk::pictures`].
    ///
    /// # Errors
    /// As there.
    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError>;
    /// As [`Desk::why`].
    ///
    /// # Errors
    /// As there.
    fn why(&self, question: &Question) -> Result<Explanation, DeskError>;
}

/// A desk over a journal of its own as it is at a moment, before one person.
pub(super) struct Snapshot {
    handle: Handle,
    state: State,
    shelving: Shelving,
    records: Box<dyn ReadRecords + Send + Sync>,
    now: DateTime<Utc>,
    place: PathBuf,
}

impl Snapshot {
    pub(super) fn of(desk: &LocalDesk) -> Self {
        Self {
            handle: desk.handle.clone(),
            state: desk.state.clone(),
            shelving: desk.shelving.clone(),
            records: desk.journal.reader(),
            now: desk.now(),
            place: desk.place.clone(),
        }
    }

    fn reading(&self) -> Reading<'_> {
        Reading {
            handle: &self.handle,
            state: &self.state,
            shelving: &self.shelving,
            records: &*self.records,
            now: self.now,
            place: &self.place,
        }
    }
}

impl Aside for Snapshot {
    fn now(&self) -> DateTime<Utc> {
        self.now
    }

    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError> {
        self.reading().pictures(round)
    }

    fn why(&self, question: &Question) -> Result<Explanation, DeskError> {
        self.reading().why(question)
    }
}
