//! Opening a store: lock, shelf, journal, and which of them to believe. The journal is the truth; a shelf that cannot
//! be shown to be its fold is made anew.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::clock::Clock;
use super::documents::seal_events;
use super::local::LocalDesk;
use super::premises::{Premises, PremisesError};
use super::reading::read_record;
use super::shelving::{Shelving, load};
use super::{Desk, DeskError};
use crate::domain::code::Handle;
use crate::domain::message::Message;
use crate::domain::vocabulary::StoreKind;
use crate::journal::{FileJournal, Found, Head, Journal, JournalError, Sealed};
use crate::register::command::{Command, Foundation};
use crate::register::event::Event;
use crate::register::fold::fold;
use crate::register::judge::judge;
use crate::register::state::State;
use crate::shelf::{Shelf, ShelfError};

/// Records that are folded before the shelf is told.
const STRIDE: usize = 1024;

/// Something that an opening has to tell: damage mended, a shelf made anew, how far.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// A sentence.
    Said(Message),
    /// Records folded so far, and in all as far as known.
    Folding(u64, u64),
}

/// Where notices go; `Break` stops long work.
pub type Watch<'a> = &'a mut dyn FnMut(Notice) -> ControlFlow<()>;

/// For callers that neither watch nor stop.
pub fn unwatched(_: Notice) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Makes a new store in `dir` and founds it.
///
/// # Errors
/// Where there is a store already or the folder is not empty, or the foundation is refused.
pub fn create(dir: &Path, clock: Clock, by: &Handle, foundation: Foundation) -> Result<LocalDesk, DeskError> {
    // A foundation that would be refused makes nothing.
    judge(&State::empty(), by, clock.now(DateTime::UNIX_EPOCH), &Command::Found(Box::new(foundation.clone())))?;
    Premises::found(dir).map_err(premises)?;
    let journal = FileJournal::create(dir).map_err(journal_error)?;
    let premises = Premises::enter(dir, by.as_str(), Utc::now()).map_err(self::premises)?;
    let shelf = fresh_shelf(&premises, &mut unwatched)?;
    let mut desk = LocalDesk {
        handle: by.clone(),
        clock,
        state: State::empty(),
        journal: Box::new(journal),
        shelving: Shelving::Sled(Arc::new(shelf)),
        place: dir.to_owned(),
        poisoned: None,
        sealer: seal_events,
        premises: Some(premises),
    };
    desk.submit(&Command::Found(Box::new(foundation)))?;
    Ok(desk)
}

/// Opens the store in `dir` for `by`, who may be anybody with a role there; without a name, whoever the store itself
/// names (a training store), or the account.
///
/// # Errors
/// Where the store is in use, damaged, foreign, or the person has no role in it.
pub fn open(dir: &Path, by: Option<&Handle>, account: &Handle, watch: Watch<'_>) -> Result<LocalDesk, DeskError> {
    let who = by.unwrap_or(account);
    let premises = Premises::enter(dir, who.as_str(), Utc::now()).map_err(self::premises)?;
    let (mut shelf, witness) = trusted_shelf(&premises, watch)?;
    let opened = FileJournal::open(premises.dir(), witness.as_ref()).map_err(journal_error)?;
    if let Some(bytes) = opened.torn {
        tell(watch, Message::new("journal-torn-cut").with("bytes", bytes))?;
    }
    let rewritten = opened.found == Found::Rewritten;
    let lost = witness.as_ref().filter(|witness| rewritten && !is_unfinished(witness)).cloned();
    let known = match (&witness, opened.found) {
        (Some(witness), Found::Agrees | Found::Behind(_)) => load(&shelf, witness),
        _ => None,
    };
    let mut aside = None;
    if let Some(lost) = lost {
        // The journal is synced before the shelf is told: a shelf that knows more proves that records are gone.
        drop(shelf);
        let place = Shelf::set_aside(&premises.shelf(), Utc::now()).map_err(shelf_error)?;
        shelf = Shelf::open(&premises.shelf()).map_err(shelf_error)?;
        let place = place.display().to_string();
        let alarm = Message::new("shelf-knows-more").with("seq", lost.seq).with("hash", lost.hash.as_str());
        tell(watch, alarm.with("last", opened.journal.head().seq).with("place", place.as_str()))?;
        aside = Some((lost, place));
    }
    let mut desk = LocalDesk {
        handle: who.clone(),
        clock: Clock::World,
        state: State::empty(),
        journal: Box::new(opened.journal),
        shelving: Shelving::Sled(Arc::new(shelf)),
        place: dir.to_owned(),
        poisoned: None,
        sealer: seal_events,
        premises: Some(premises),
    };
    match known {
        Some(state) => desk.state = state,
        None => desk.empty_shelf(watch)?,
    }
    desk.catch_up(watch)?;
    desk.wind_clock()?;
    if let Some((lost, place)) = aside {
        // Put on record before anybody is seated: a person who is refused must not take the alarm along.
        let event = Event::ShelfSetAside { witness_seq: lost.seq, witness_hash: lost.hash, place };
        desk.note(account, event)?;
    }
    desk.seat(by, account)?;
    Ok(desk)
}

/// Makes the shelf of a store anew from its journal.
///
/// # Errors
/// As [`open`].
pub fn rebuild(dir: &Path, by: Option<&Handle>, account: &Handle, watch: Watch<'_>) -> Result<LocalDesk, DeskError> {
    let mut desk = open(dir, by, account, watch)?;
    desk.state = State::empty();
    desk.empty_shelf(watch)?;
    desk.catch_up(watch)?;
    Ok(desk)
}

/// Makes a store in `dir` from a backup, if the backup verifies.
///
/// # Errors
/// Where there is a store already, or the backup is damaged or foreign.
pub fn restore(dir: &Path, backup: &Path) -> Result<(), DeskError> {
    // The backup is looked at before anything is made.
    let head = crate::journal::check::verify_at(backup, &mut crate::journal::carry_on).map_err(journal_error)?;
    if head.seq == 0 {
        return Err(DeskError::Store(Message::new("backup-empty").with("file", backup.display().to_string())));
    }
    Premises::found(dir).map_err(premises)?;
    crate::journal::backup::restore(backup, dir, &mut crate::journal::carry_on).map_err(journal_error)?;
    Ok(())
}

impl LocalDesk {
    fn empty_shelf(&mut self, watch: Watch<'_>) -> Result<(), DeskError> {
        if let Shelving::Sled(shelf) = &mut self.shelving {
            if self.journal.head().seq > 0 && shelf.witness().is_some() {
                tell(watch, Message::new("shelf-made-anew"))?;
            }
            // While a store is being opened nobody else has its shelf.
            let Some(shelf) = Arc::get_mut(shelf) else { return Err(DeskError::Store(Message::new("interrupted"))) };
            shelf.clear().map_err(shelf_error)?;
        }
        Ok(())
    }

    /// Folds what the shelf does not have yet.
    fn catch_up(&mut self, watch: Watch<'_>) -> Result<(), DeskError> {
        let last = self.journal.head().seq;
        let from = self.state.seq + 1;
        if from > last {
            return Ok(());
        }
        loop {
            let next = self.state.seq + 1;
            if next > last {
                break;
            }
            let records: Result<Vec<Sealed>, JournalError> =
                self.journal.read(next).map_err(journal_error)?.take(STRIDE).collect();
            self.take_in_behind(&records.map_err(journal_error)?)?;
            if watch(Notice::Folding(self.state.seq, last)).is_break() {
                return Err(DeskError::Store(Message::new("interrupted")));
            }
        }
        if let Shelving::Sled(shelf) = &self.shelving {
            shelf.checkpoint().map_err(shelf_error)?;
        }
        Ok(())
    }

    /// As [`LocalDesk::take_in`], for records that are not the journal's last: the witness is theirs.
    fn take_in_behind(&mut self, records: &[Sealed]) -> Result<(), DeskError> {
        let Some(last) = records.last() else { return Ok(()) };
        if last.seq == self.journal.head().seq {
            self.take_in(records)?;
            return self.poisoned.clone().map_or(Ok(()), |why| Err(DeskError::Store(why)));
        }
        // Without a witness of its own this stretch is only folded; the shelf is told with a head once it is known.
        let mut batch = crate::shelf::ShelfBatch::new();
        for record in records {
            let (stamp, events) = read_record(record)?;
            let touched = fold(&mut self.state, &stamp, &events);
            let id = record.header().command_id;
            super::shelving::shelve(&mut batch, &self.state, &stamp, id, &events, &touched);
        }
        if let Shelving::Sled(shelf) = &self.shelving {
            // A crash from here on leaves this head as the witness: it is not the journal's, and a rebuild follows.
            let unfinished = Head { seq: last.seq, hash: last.hash.clone(), end: last.end, crc: 0, last_at: None };
            shelf.apply(batch, &unfinished).map_err(shelf_error)?;
        }
        Ok(())
    }

    /// Decides which clock goes.
    fn wind_clock(&mut self) -> Result<(), DeskError> {
        let Some(base) = &self.state.base else {
            return Err(DeskError::Store(Message::new("store-unfounded")));
        };
        if base.kind == StoreKind::Demo {
            self.clock = Clock::starting_at(self.state.earliest());
        }
        Ok(())
    }

    /// Decides who sits here. An account without a role may look at nothing, and each question says so.
    fn seat(&mut self, by: Option<&Handle>, account: &Handle) -> Result<(), DeskError> {
        if let Some(handle) = by {
            return self.sit(handle);
        }
        let default = self.state.base.as_ref().and_then(|base| base.default_person.clone());
        self.handle = default.unwrap_or_else(|| account.clone());
        Ok(())
    }
}

/// Whether a witness was left by a rebuild that did not come to its end; it proves nothing.
fn is_unfinished(witness: &Head) -> bool {
    witness.last_at.is_none()
}

fn trusted_shelf(premises: &Premises, watch: Watch<'_>) -> Result<(Shelf, Option<Head>), DeskError> {
    let shelf = match Shelf::open(&premises.shelf()) {
        Ok(shelf) => shelf,
        Err(ShelfError::Unusable { .. } | ShelfError::Stuck { .. }) => fresh_shelf(premises, watch)?,
        Err(error) => return Err(shelf_error(error)),
    };
    if shelf.was_interrupted_by_power() {
        tell(watch, Message::new("shelf-power"))?;
    }
    let witness = shelf.witness();
    Ok((shelf, witness))
}

/// An empty shelf; one that cannot be opened is set aside, never thrown away.
fn fresh_shelf(premises: &Premises, watch: Watch<'_>) -> Result<Shelf, DeskError> {
    let place = premises.shelf();
    if place.exists() {
        let aside: PathBuf = Shelf::set_aside(&place, Utc::now()).map_err(shelf_error)?;
        tell(watch, Message::new("shelf-set-aside").with("place", aside.display().to_string()))?;
    }
    Shelf::open(&place).map_err(shelf_error)
}

fn tell(watch: Watch<'_>, message: Message) -> Result<(), DeskError> {
    match watch(Notice::Said(message)) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(DeskError::Store(Message::new("interrupted"))),
    }
}

fn premises(error: PremisesError) -> DeskError {
    DeskError::Store(error.message())
}

fn journal_error(error: JournalError) -> DeskError {
    DeskError::Store(error.message())
}

fn shelf_error(error: ShelfError) -> DeskError {
    DeskError::Store(error.message())
}
