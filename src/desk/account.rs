//! Accounts of this machine. An account's name is the person's handle in the store, and there is no other way to be
//! somebody at a served desk: two people who share an account cannot be told apart, so no list maps them.

use nix::unistd::{Uid, User};

use crate::domain::code::Handle;

/// The name of an account, as the system's own directory tells it, also where that is on a server.
pub fn name_of(uid: u32) -> Option<Handle> {
    let user = User::from_uid(Uid::from_raw(uid)).ok().flatten()?;
    Some(Handle::from(user.name))
}

/// The account that runs this program.
pub fn own() -> u32 {
    rustix::process::geteuid().as_raw()
}
