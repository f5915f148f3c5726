//! A training store as it was on its first day: for a trainer, between two groups.

use std::path::Path;
use std::sync::Arc;

use chrono::Utc;

use super::{attendance, foundation, populate, start};
use crate::desk::clock::Clock;
use crate::desk::local::LocalDesk;
use crate::desk::shelving::{InMemory, Shelving};
use crate::desk::{Desk, DeskError};
use crate::domain::message::Message;
use crate::journal::{self, FileJournal, Journal, MemoryJournal};
use crate::register::command::Command;
use crate::register::judge::judge;
use crate::register::refusal::{Refusal, source};
use crate::register::state::State;

/// File in which stands how often a store was made anew.
const LIFE: &str = "life";

/// Makes the store of a desk anew, with the same seed and as many applications. The old journal is set aside in the
/// store's folder, because a journal is never thrown away, and where the trainees were is forgotten. Their drawers are set
/// aside with it: they belong to the [`life`] that the store had.
///
/// # Errors
/// Where this is no training store, the person no trainer, or the store cannot be written.
pub fn start_over(desk: &mut LocalDesk) -> Result<(), DeskError> {
    // Whoever may move the clock may also turn it back to the beginning.
    judge(&desk.state, &desk.handle, desk.now(), &Command::MoveClock { to: desk.now() })?;
    let (seed, cases) = origin(&desk.state)?;
    let foundation = foundation(seed).map_err(|mistakes| super::faulty(&mistakes))?;
    if desk.is_read_by_others() {
        return Err(refuse_while_read());
    }
    desk.journal = fresh_journal(desk)?;
    match &mut desk.shelving {
        Shelving::Sled(shelf) => {
            let shelf = Arc::get_mut(shelf).ok_or_else(refuse_while_read)?;
            shelf.clear().map_err(|error| DeskError::Store(error.message()))?;
        }
        Shelving::Memory(kept) => *kept = InMemory::default(),
    }
    desk.state = State::empty();
    desk.set_clock(Clock::Still(start()));
    let trainer = std::mem::replace(&mut desk.handle, foundation.default_person.clone().unwrap_or_default());
    desk.submit(&Command::Found(Box::new(foundation)))?;
    populate(desk, cases, seed, &mut |_, _| true)?;
    desk.handle = trainer;
    desk.set_clock(Clock::starting_at(desk.state.at));
    begin_life(&desk.place)?;
    attendance::forget(&desk.place)
}

/// A refusal while somebody reads from the store, which must stay as it is for as long as that takes.
pub fn refuse_while_read() -> DeskError {
    Refusal::new("start-over", source::PROCEDURE, Message::new("training-in-use"), Message::new("mend-training-in-use"))
        .into()
}

/// How often the store in this folder was made anew.
pub fn life(store: &Path) -> u32 {
    let noted = std::fs::read_to_string(store.join(LIFE)).unwrap_or_default();
    noted.trim().parse().unwrap_or(0)
}

/// Notes that it was made anew once more; a store in memory keeps nothing beside it.
fn begin_life(store: &Path) -> Result<(), DeskError> {
    if store.as_os_str().is_empty() {
        return Ok(());
    }
    let file = store.join(LIFE);
    std::fs::write(&file, format!("{}\n", life(store).saturating_add(1))).map_err(|error| unwritable(&file, &error))
}

fn unwritable(file: &Path, error: &std::io::Error) -> DeskError {
    let told = Message::new("store-file").with("path", file.display().to_string());
    DeskError::Store(told.with("cause", error.to_string()))
}

/// The seed and the number of applications that the store was made with; both can be read from it.
fn origin(state: &State) -> Result<(u64, usize), DeskError> {
    let name = state.base.as_ref().map(|base| base.store.as_str()).unwrap_or_default();
    let seed = name.strip_prefix("training-").and_then(|seed| seed.parse().ok());
    let seed = seed.ok_or_else(|| DeskError::Store(Message::new("training-no-seed").with("name", name)))?;
    let made = state.cases.values().filter(|head| !head.past && head.reference.as_str().starts_with("DEMO/"));
    Ok((seed, made.count()))
}

fn fresh_journal(desk: &LocalDesk) -> Result<Box<dyn Journal>, DeskError> {
    let Some(premises) = &desk.premises else { return Ok(Box::new(MemoryJournal::new())) };
    let dir: &Path = premises.dir();
    let aside = dir.join(format!("before-{}.jsonl", Utc::now().format("%Y%m%dT%H%M%S%.3fZ")));
    std::fs::rename(dir.join(journal::FILE_NAME), &aside).map_err(|error| unwritable(&aside, &error))?;
    let journal = FileJournal::create(dir).map_err(|error| DeskError::Store(error.message()))?;
    Ok(Box::new(journal))
}
