//! Who sits where at a training store that is served. A desk for real work knows from the system who everybody is, and
//! nothing here ever changes that. In a training store each of those who are connected may take the seat of any of the
//! store's people; which account it is stays in the desk's log.

use std::path::Path;

use crate::desk::DeskError;
use crate::desk::reading::no_role;
use crate::domain::code::Handle;
use crate::domain::message::Message;
use crate::register::refusal::{Refusal, source};
use crate::register::state::State;

/// The person that an account is here: in a training store the one whose seat it has taken, or without any role of its
/// own the one with whom a training store begins.
pub fn person(state: &State, account: &Handle, seat: Option<&Handle>) -> Handle {
    let Some(base) = state.base.as_ref().filter(|_| state.is_demo()) else { return account.clone() };
    let works_here = |who: &&Handle| !state.roles(who).is_empty();
    let first = || base.default_person.as_ref().filter(works_here);
    let taken = seat.filter(works_here).or(Some(account).filter(works_here));
    taken.or_else(first).unwrap_or(account).clone()
}

/// Refuses a seat that nobody may take: any but one's own where the store is for real work, and that of somebody who
/// has no role.
///
/// # Errors
/// With what would make it pass.
pub fn may_take(state: &State, seat: &Handle, place: &Path) -> Result<(), DeskError> {
    if !state.is_demo() {
        return Err(refuse_to_act_as());
    }
    if state.roles(seat).is_empty() {
        return Err(no_role(seat, place));
    }
    Ok(())
}

/// A refusal of what a served desk leaves to the kernel.
pub fn refuse_to_act_as() -> DeskError {
    Refusal::new(
        "served-identity",
        source::PROCEDURE,
        Message::new("refused-served-identity"),
        Message::new("mend-served-identity"),
    )
    .into()
}
