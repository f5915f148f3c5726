//! Where the drawer of a person is.

use std::ffi::OsString;
use std::fmt::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::desk::{Whoami, account};
use crate::domain::vocabulary::StoreKind;

/// The folder; `None` where there is nowhere to keep anything: a desk in memory, an account without a home.
///
/// It is in the person's own state folder, one for each store: two stores may have the same name, so the place counts
/// as well. What belongs to a training store of one's own lies beside the store and goes with it. Each time that a
/// training store is made anew it has new drawers, and those of before stay where they are.
pub fn folder(who: &Whoami) -> Option<PathBuf> {
    if who.place.as_os_str().is_empty() {
        return None;
    }
    let person = safe(who.handle.as_str());
    let life = if who.life == 0 { String::new() } else { format!("-{}", who.life) };
    if who.kind == StoreKind::Demo && is_own(&who.place) {
        let mut beside = OsString::from(who.place.as_os_str());
        beside.push(format!(".drawers{life}"));
        return Some(PathBuf::from(beside).join(person));
    }
    let state = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/state"));
    let state = state.or_else(home).filter(|path| path.is_absolute())?;
    Some(state.join("diarium").join(store(&who.store, &who.place) + &life).join(person))
}

/// Whether a store belongs to the account that runs the workstation. Beside one that does not nothing can be kept.
fn is_own(place: &Path) -> bool {
    std::fs::metadata(place).is_ok_and(|it| it.uid() == account::own())
}

/// A store's name, and a mark of where it is.
fn store(name: &str, place: &Path) -> String {
    let place = place.canonicalize().unwrap_or_else(|_| place.to_owned());
    let digest = Sha256::digest(place.as_os_str().as_encoded_bytes());
    let mark = digest.iter().take(4).fold(String::new(), |mut mark, byte| {
        let _ = write!(mark, "{byte:02x}");
        mark
    });
    format!("{}-{mark}", safe(name))
}

/// A name that is safe as that of a folder.
fn safe(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        let plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') || (byte == b'.' && !out.is_empty());
        if plain {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02x}");
        }
    }
    if out.is_empty() { "%".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::clock::Clock;
    use crate::desk::local::LocalDesk;
    use crate::desk::{Desk, training};

    #[test]
    fn no_name_leads_out_of_the_folder() {
        assert_eq!(safe("anna.b-1"), "anna.b-1");
        assert_eq!(safe(".."), "%2e.");
        assert_eq!(safe("a/../b"), "a%2f..%2fb");
        assert_eq!(safe("å"), "%c3%a5");
        assert_eq!(safe(""), "%");
    }

    #[test]
    fn a_training_store_made_anew_has_new_drawers_and_the_old_ones_stay() {
        let store = tempfile::tempdir().unwrap();
        let desk = LocalDesk::in_memory(
            Clock::World,
            training::foundation(1).unwrap(),
            &crate::domain::code::Handle::from("trainer1"),
        );
        let who = Whoami { place: store.path().join("store"), ..desk.unwrap().whoami() };
        std::fs::create_dir(&who.place).unwrap();
        let [first, second] = [0, 1].map(|life| folder(&Whoami { life, ..who.clone() }).unwrap());
        assert_eq!(first, store.path().join("store.drawers/trainer1"));
        assert_eq!(second, store.path().join("store.drawers-1/trainer1"));
        // Beside a store of somebody else nothing can be kept: its texts lie in one's own home.
        let elsewhere = Whoami { place: "/nowhere/store".into(), ..who };
        assert!(folder(&elsewhere).is_none_or(|folder| !folder.starts_with("/nowhere")));
    }

    #[test]
    fn stores_of_the_same_name_have_different_drawers() {
        let [one, other] = ["/srv/a/store", "/srv/b/store"].map(|place| store("store", Path::new(place)));
        assert_ne!(one, other);
        assert!(one.starts_with("store-"));
    }
}
