//! The store's folder, its disk and its journal.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use super::Check;
use super::desk::{Store, owner};
use crate::cli::place::Place;
use crate::desk::account;
use crate::desk::premises::{Disk, LEAST_FREE};
use crate::domain::message::Message;
use crate::journal::FILE_NAME;
use crate::journal::glance::glance;

/// Below this much room, or share of the disk, somebody should make room while there is time.
const SCARCE: u64 = 1 << 30;
const SCARCE_PERCENT: u64 = 5;
const MEBIBYTE: u64 = 1 << 20;
/// What nobody but the owner of the store may have on its files.
const OTHERS: u32 = 0o077;

/// Everything that may be known of the store with this account, without opening it.
pub fn checks(place: &Place, store: &Store) -> Vec<Check> {
    let (dir, shown) = (store.dir.as_path(), store.dir.display().to_string());
    if let Err(failure) = place.is_folder() {
        return vec![Check::wrong("store", failure.told())];
    }
    let it = match fs::symlink_metadata(dir) {
        Ok(it) => it,
        // Whoever only comes to the desk needs to know nothing of its files.
        Err(_) if store.served => return vec![Check::ok("store", others(dir))],
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return vec![Check::wrong("store", Message::new("no-store-yet").with("place", shown))];
        }
        Err(error) => {
            let message = Message::new("store-file").with("path", shown).with("cause", error.to_string());
            return vec![Check::wrong("store", message)];
        }
    };
    let mut checks = disk(dir);
    if it.uid() != account::own() {
        let theirs = if store.served || place.socket.is_some() { Check::ok } else { Check::wrong };
        checks.insert(0, theirs("store", others(dir)));
        return checks;
    }
    checks.insert(0, folder(dir, &shown));
    checks.push(journal(dir, store.served));
    checks
}

fn others(dir: &Path) -> Message {
    Message::new("doctor-store-others").with("place", dir.display().to_string()).with("owner", owner(dir))
}

/// The store's place, and the rights to what lies in it; the folder itself and the way to the socket are the door's.
fn folder(dir: &Path, shown: &str) -> Check {
    const NAME: &str = "store";
    for name in [FILE_NAME, "shelf"] {
        let path = dir.join(name);
        let Ok(it) = fs::symlink_metadata(&path) else { continue };
        let mode = it.permissions().mode() & 0o777;
        if mode & OTHERS != 0 {
            let right = if it.is_dir() { 0o700 } else { 0o600 };
            let message = Message::new("served-folder-mode").with("path", path.display().to_string());
            return Check::wrong(NAME, message.with("mode", octal(mode)).with("right", octal(right)));
        }
    }
    Check::ok(NAME, Message::new("doctor-store").with("place", shown).with("owner", owner(dir)))
}

fn octal(mode: u32) -> String {
    format!("{mode:04o}")
}

/// Where the disk is, and how much room there is.
fn disk(dir: &Path) -> Vec<Check> {
    let shown = dir.display().to_string();
    let disk = match Disk::of(dir) {
        Ok(disk) => disk,
        Err(error) => {
            let message = Message::new("store-file").with("path", shown).with("cause", error.to_string());
            return vec![Check::wrong("disk", message)];
        }
    };
    let place = match disk.network {
        Some(kind) => {
            Check::wrong("file-system", Message::new("store-on-network").with("path", &shown).with("kind", kind))
        }
        None => Check::ok("file-system", Message::new("doctor-disk-local").with("path", &shown)),
    };
    let key = room(disk);
    let message = Message { key: key.into(), args: Vec::new() };
    let message = message.with("path", &shown).with("free", disk.free / MEBIBYTE).with("size", disk.size / MEBIBYTE);
    let message = message.with("least", LEAST_FREE / MEBIBYTE).with("scarce", SCARCE / MEBIBYTE);
    let room = match key {
        "doctor-disk-full" => Check::wrong("disk", message),
        "doctor-disk-scarce" => Check::warning("disk", message),
        _ => Check::ok("disk", message),
    };
    vec![place, room]
}

fn room(disk: Disk) -> &'static str {
    let scarce = disk.free < SCARCE || disk.free / SCARCE_PERCENT < disk.size / 100;
    match disk.free {
        free if free < LEAST_FREE => "doctor-disk-full",
        _ if scarce => "doctor-disk-scarce",
        _ => "doctor-disk",
    }
}

/// The end of the journal: cheap to look at, and where a crash shows.
fn journal(dir: &Path, served: bool) -> Check {
    const NAME: &str = "journal";
    let found = match glance(dir) {
        Ok(found) => found,
        Err(error) => return Check::wrong(NAME, error.message()),
    };
    let (seq, hash) = match found.last {
        None => return Check::wrong(NAME, Message::new("store-unfounded")),
        Some(Err(flaw)) => {
            return Check::wrong(NAME, Message::new("doctor-journal-damaged").with("why", flaw.message()));
        }
        Some(Ok(last)) => last,
    };
    // While a desk is served, a record may be on its way in.
    if found.torn > 0 && !served {
        return Check::warning(NAME, Message::new("journal-torn").with("bytes", found.torn));
    }
    let message = Message::new("doctor-journal").with("seq", seq).with("hash", hash);
    Check::ok(NAME, message.with("size", found.bytes / MEBIBYTE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_scarce_below_a_gibibyte_or_five_percent_and_none_below_what_opening_takes() {
        let of = |free: u64, size: u64| room(Disk { free: free * MEBIBYTE, size: size * MEBIBYTE, network: None });
        assert_eq!(of(50_000, 500_000), "doctor-disk");
        assert_eq!(of(20_000, 500_000), "doctor-disk-scarce");
        assert_eq!(of(900, 2_000), "doctor-disk-scarce");
        assert_eq!(of(63, 2_000), "doctor-disk-full");
    }
}
