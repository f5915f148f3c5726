//! The desk that is served, and who asks.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::Check;
use crate::cli::failure::Failure;
use crate::cli::place::Place;
use crate::desk::account;
use crate::desk::remote::{RemoteDesk, Unreachable};
use crate::desk::server::door;
use crate::desk::wire::Status;
use crate::domain::message::Message;
use crate::domain::words::role_key;

/// The store that is meant, as far as this account may know it.
#[derive(Debug)]
pub struct Store {
    /// Its folder.
    pub dir: PathBuf,
    /// Whether a desk is served for it.
    pub served: bool,
}

/// The socket and whoever serves there, and the store behind it.
pub fn checks(place: &Place) -> (Vec<Check>, Store) {
    let own_place = door::own_place(&place.store);
    let path = place.socket.clone().unwrap_or(own_place);
    let (check, status) = served(place, &path);
    let mut checks = vec![check];
    let store = match status {
        Some(status) => Store { dir: status.place, served: true },
        None => Store { dir: place.store.clone(), served: false },
    };
    // Rights can be mended by the owner only; anybody else is told by the socket itself.
    if place.socket.is_none() || store.dir == place.store {
        checks.extend(door::wrong(&store.dir).into_iter().map(|wrong| Check::wrong("rights", wrong)));
    }
    (checks, store)
}

fn served(place: &Place, path: &Path) -> (Check, Option<Status>) {
    const NAME: &str = "desk";
    let shown = || path.display().to_string();
    match RemoteDesk::status(path) {
        Ok(status) => {
            let message = Message::new("doctor-desk").with("path", shown()).with("owner", owner(path));
            let message = message.with("pid", status.pid).with("since", status.since).with("people", status.people);
            (Check::ok(NAME, message), Some(status))
        }
        Err(Unreachable::Forbidden) => {
            (Check::wrong(NAME, Message::new("served-forbidden").with("path", shown())), None)
        }
        Err(Unreachable::Refused(error)) => (Check::wrong(NAME, Failure::from(error).told()), None),
        Err(Unreachable::Nobody(error)) if place.socket.is_some() => {
            let message = Message::new("served-nobody").with("path", shown()).with("why", error.to_string());
            (Check::wrong(NAME, message), None)
        }
        Err(Unreachable::Nobody(_)) if path.symlink_metadata().is_ok() => {
            (Check::warning(NAME, Message::new("doctor-desk-left").with("path", shown())), None)
        }
        Err(Unreachable::Nobody(_)) => (Check::ok(NAME, Message::new("doctor-desk-none")), None),
    }
}

/// Who owns something, by name.
pub fn owner(path: &Path) -> String {
    let uid = path.symlink_metadata().map(|it| it.uid()).ok();
    let name = uid.map(|uid| account::name_of(uid).map_or_else(|| uid.to_string(), |name| name.to_string()));
    name.unwrap_or_else(|| "–".to_owned())
}

/// Who sits down here, and with which roles.
pub fn person(place: &Place) -> Check {
    const NAME: &str = "person";
    if !place.has_desk() || (place.socket.is_none() && !place.store.exists()) {
        return Check::ok(NAME, Message::new("doctor-person-nowhere").with("who", &place.account));
    }
    let who = match place.with(|desk| Ok(desk.whoami())) {
        Ok(who) => who,
        Err(failure) => {
            let told = failure.told();
            // Somebody is at work in the store at this moment, or this account runs the desk and does not sit at it.
            let passes = told.key.starts_with("store-locked") || told.key.ends_with("-no-role");
            return if passes { Check::warning(NAME, told) } else { Check::wrong(NAME, told) };
        }
    };
    if who.roles.is_empty() {
        return Check::warning(NAME, Message::new("doctor-no-role").with("who", &who.handle));
    }
    let roles: Vec<Message> = who.roles.iter().map(|role| Message::new(role_key(*role))).collect();
    Check::ok(NAME, Message::new("doctor-person").with("who", &who.handle).with("roles", roles))
}
