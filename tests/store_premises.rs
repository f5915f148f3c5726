//! The rules of a store's folder: what may become one, who may use it, and that two never do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use chrono::{DateTime, TimeZone, Utc};
use diarium::desk::premises::{Premises, PremisesError};
use diarium::journal::FileJournal;

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2023, 4, 12, 12, 31, 0).unwrap()
}

fn store(dir: &Path) {
    Premises::found(dir).unwrap();
    FileJournal::create(dir).unwrap();
}

#[test]
fn a_second_one_is_told_who_is_in_and_gets_in_when_that_one_has_left() {
    let dir = tempfile::tempdir().unwrap();
    store(dir.path());
    let premises = Premises::enter(dir.path(), "Åsa Öberg", now()).unwrap();
    match Premises::enter(dir.path(), "h2", now()) {
        Err(PremisesError::InUse { by, pid, since }) => {
            assert_eq!((by.as_str(), pid, since), ("Åsa Öberg", std::process::id(), now()));
        }
        other => panic!("{other:?}"),
    }
    drop(premises);
    let premises = Premises::enter(dir.path(), "h2", now()).unwrap();
    fs::write(premises.lock(), "").unwrap();
    assert!(matches!(Premises::enter(dir.path(), "h3", now()), Err(PremisesError::InUseByUnknown)));
}

#[test]
fn what_a_killed_process_left_in_the_lock_file_stops_nobody() {
    let dir = tempfile::tempdir().unwrap();
    store(dir.path());
    fs::write(dir.path().join("lock"), format!("{:300}", r#"{"by":"h1","pid":1,"since":"2020-01-01T00:00:00Z"}"#))
        .unwrap();
    let premises = Premises::enter(dir.path(), "h2", now()).unwrap();
    let words = fs::read_to_string(premises.lock()).unwrap();
    assert!(words.contains("h2") && !words.contains("h1"), "{words}");
}

#[test]
fn a_folder_without_a_journal_is_no_store() {
    let dir = tempfile::tempdir().unwrap();
    for path in [dir.path(), &dir.path().join("missing")] {
        assert!(matches!(Premises::enter(path, "h1", now()), Err(PremisesError::NoStore { .. })));
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn a_store_is_not_entered_on_a_nearly_full_disk() {
    let dir = tempfile::tempdir().unwrap();
    store(dir.path());
    let error = Premises::enter_with_room(dir.path(), "h1", now(), u64::MAX).unwrap_err();
    assert!(matches!(error, PremisesError::TooLittleSpace { needed: u64::MAX, .. }));
    Premises::enter_with_room(dir.path(), "h1", now(), 0).unwrap();
}

#[test]
fn a_new_store_gets_a_folder_for_its_owner_only() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a/b");
    Premises::found(&path).unwrap();
    let prepared = dir.path().join("prepared");
    fs::create_dir(&prepared).unwrap();
    fs::create_dir(prepared.join("lost+found")).unwrap();
    Premises::found(&prepared).unwrap();
    for path in [path, prepared] {
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o700);
    }
}

#[test]
fn a_new_store_is_made_neither_over_another_nor_among_other_things() {
    let dir = tempfile::tempdir().unwrap();
    store(dir.path());
    assert!(matches!(Premises::found(dir.path()), Err(PremisesError::AlreadyAStore { .. })));
    let half = tempfile::tempdir().unwrap();
    fs::create_dir(half.path().join("shelf")).unwrap();
    assert!(matches!(Premises::found(half.path()), Err(PremisesError::AlreadyAStore { .. })));
    let other = tempfile::tempdir().unwrap();
    fs::write(other.path().join("letter.odt"), "").unwrap();
    assert!(matches!(Premises::found(other.path()), Err(PremisesError::NotEmpty { .. })));
    assert!(matches!(Premises::found(&other.path().join("letter.odt")), Err(PremisesError::NotEmpty { .. })));
}

#[test]
fn the_places_in_a_store_have_fixed_names() {
    let dir = tempfile::tempdir().unwrap();
    store(dir.path());
    let premises = Premises::enter(dir.path(), "h1", now()).unwrap();
    assert_eq!(premises.dir(), dir.path());
    assert_eq!(premises.journal(), dir.path().join("journal.jsonl"));
    assert_eq!(premises.shelf(), dir.path().join("shelf"));
    assert_eq!(premises.lock(), dir.path().join("lock"));
}
