//! A training store as it was on its first day: for a trainer, between two groups.

use std::path::Path;
use std::sync::Arc;

use chrono::{SubsecRound, Utc};

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

/// Makes the store of a desk anew, with the same seed and as many applications. The old journal is set aside in the
/// store's folder, because a journal is never thrown away, and where the trainees were is forgotten.
///
/// # Errors
/// Where this is no training store, the person no trainer, or the store cannot be written.
pub fn start_over(desk: &mut LocalDesk) -> Result<(), DeskError> {
    // Whoever may move the clock may also turn it back to the beginning.
    judge(&desk.state, &desk.handle, desk.now(), &Command::MoveClock { to: desk.now() })?;
    let (seed, cases) = origin(&desk.state)?;
    let foundation = foundation(seed).map_err(|mistakes| super::faulty(&mistakes))?;
    if matches!(&desk.shelving, Shelving::Sled(shelf) if Arc::strong_count(shelf) > 1) {
        return Err(refuse_to_start_over());
    }
    desk.journal = fresh_journal(desk)?;
    match &mut desk.shelving {
        Shelving::Sled(shelf) => {
            // Somebody else reads from it only while the store is served.
            let shelf = Arc::get_mut(shelf).ok_or_else(refuse_to_start_over)?;
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
    attendance::forget(&desk.place)
}

/// A refusal where the store is not at hand: it is served to others, or only its desk is spoken to.
pub fn refuse_to_start_over() -> DeskError {
    Refusal::new(
        "start-over",
        source::PROCEDURE,
        Message::new("training-only-here"),
        Message::new("mend-training-here"),
    )
    .into()
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
    let aside = dir.join(format!("before-{}.jsonl", Utc::now().trunc_subsecs(0).format("%Y%m%dT%H%M%SZ")));
    std::fs::rename(dir.join(journal::FILE_NAME), &aside).map_err(|error| {
        let told = Message::new("store-file").with("path", aside.display().to_string());
        DeskError::Store(told.with("cause", error.to_string()))
    })?;
    let journal = FileJournal::create(dir).map_err(|error| DeskError::Store(error.message()))?;
    Ok(Box::new(journal))
}
