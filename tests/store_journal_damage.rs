//! Whatever is done to a journal's bytes is found; and copies are only made of good ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use chrono::{TimeZone, Utc};
use diarium::journal::backup::{backup, restore};
use diarium::journal::check::verify_at;
use diarium::journal::{
    Draft, FILE_NAME, FileJournal, Flaw, Found, Head, Journal, JournalError, MemoryJournal, carry_on, verify,
};
use proptest::prelude::*;

fn draft(number: u32) -> Draft {
    Draft {
        at: Utc.with_ymd_and_hms(2023, 4, 12, 12, number, 0).unwrap(),
        by: "h1".into(),
        command_id: format!("c{number}"),
        events: format!(r#"[{{"kind":"noted","text":"å{number}"}}]"#),
    }
}

fn filled(dir: &Path, count: u32) -> (Head, Vec<u8>) {
    let mut journal = FileJournal::create(dir).unwrap();
    for number in 1..=count {
        journal.append(&[draft(number)]).unwrap();
    }
    (journal.head().clone(), fs::read(journal.path()).unwrap())
}

fn checked(bytes: &[u8]) -> Result<Head, JournalError> {
    verify(bytes, bytes.len() as u64, &mut carry_on)
}

/// The head after the first `count` records.
fn witness_after(count: u32) -> Head {
    let mut journal = MemoryJournal::new();
    journal.append(&(1..=count).map(draft).collect::<Vec<_>>()).unwrap();
    journal.head().clone()
}

#[test]
fn every_changed_byte_is_found_by_the_full_check() {
    let dir = tempfile::tempdir().unwrap();
    let (head, bytes) = filled(dir.path(), 3);
    assert_eq!(checked(&bytes).unwrap(), head);
    for place in 0..bytes.len() {
        for value in [bytes[place] ^ 1, bytes[place] ^ 0x20, bytes[place] ^ 0x80, 0, b' ', b'\n', b'"', b'}'] {
            if value == bytes[place] {
                continue;
            }
            let mut changed = bytes.clone();
            changed[place] = value;
            let error = checked(&changed).err();
            assert!(
                matches!(error, Some(JournalError::Damaged { .. } | JournalError::Foreign)),
                "byte {place} set to {value}: {error:?}"
            );
        }
    }
}

#[test]
fn every_changed_byte_is_found_at_opening_with_any_witness_and_the_file_is_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let (_, bytes) = filled(dir.path(), 3);
    let path = dir.path().join(FILE_NAME);
    let witnesses = [None, Some(witness_after(1)), Some(witness_after(2)), Some(witness_after(3))];
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        fs::write(&path, &changed).unwrap();
        for witness in &witnesses {
            let error = FileJournal::open(dir.path(), witness.as_ref()).err();
            assert!(
                matches!(error, Some(JournalError::Damaged { .. } | JournalError::Foreign)),
                "byte {place}, witness {witness:?}: {error:?}"
            );
        }
        assert_eq!(fs::read(&path).unwrap(), changed);
    }
}

#[test]
fn removed_swapped_doubled_and_slipped_in_lines_are_found() {
    let dir = tempfile::tempdir().unwrap();
    let (_, bytes) = filled(dir.path(), 5);
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let check = |lines: &[&[u8]]| checked(&lines.concat());
    for index in 0..lines.len() {
        let mut doubled = lines.clone();
        doubled.insert(index, lines[index]);
        assert!(matches!(check(&doubled), Err(JournalError::Damaged { .. })), "doubled {index}");
        let mut blank = lines.clone();
        blank.insert(index, b"\n");
        assert!(check(&blank).is_err(), "blank line before {index}");
        if index + 1 < lines.len() {
            let mut removed = lines.clone();
            removed.remove(index);
            let expected = index as u64 + 1;
            match check(&removed) {
                Err(JournalError::Damaged { line, why: Flaw::Number { .. } }) => assert_eq!(line, expected),
                other => panic!("removed {index}: {other:?}"),
            }
            let mut swapped = lines.clone();
            swapped.swap(index, index + 1);
            assert!(matches!(check(&swapped), Err(JournalError::Damaged { .. })), "swapped {index}");
        }
    }
}

#[test]
fn a_line_rewritten_with_a_fitting_hash_breaks_the_link_of_the_next() {
    let dir = tempfile::tempdir().unwrap();
    let (_, bytes) = filled(dir.path(), 3);
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let mut forger = MemoryJournal::after(witness_after(1));
    let mut forged = forger.append(&[Draft { by: "h9".into(), ..draft(2) }]).unwrap().remove(0).line;
    forged.push(b'\n');
    let error = checked(&[lines[0], &forged, lines[2]].concat()).unwrap_err();
    assert!(matches!(error, JournalError::Damaged { line: 3, why: Flaw::Link }), "{error}");
}

#[test]
fn verify_tells_a_line_never_finished_from_damage() {
    let dir = tempfile::tempdir().unwrap();
    let (_, bytes) = filled(dir.path(), 2);
    let error = checked(&bytes[..bytes.len() - 10]).unwrap_err();
    assert!(matches!(error, JournalError::Torn { line: 2, .. }), "{error}");
    assert_eq!(checked(b"").unwrap(), Head::empty());
    assert_eq!(
        verify_at(dir.path(), &mut carry_on).unwrap(),
        verify_at(&dir.path().join(FILE_NAME), &mut carry_on).unwrap()
    );
}

#[test]
fn a_backup_restores_to_the_same_journal() {
    let dir = tempfile::tempdir().unwrap();
    let (head, bytes) = filled(dir.path(), 3);
    // A line that is just being written is left out.
    let path = dir.path().join(FILE_NAME);
    fs::write(&path, [&bytes[..], b"{\"seq\":4,"].concat()).unwrap();
    let safe = tempfile::tempdir().unwrap();
    let target = safe.path().join("copy.jsonl");
    assert_eq!(backup(dir.path(), &target, &mut carry_on).unwrap(), head);
    assert_eq!(fs::read(&target).unwrap(), bytes);

    let fresh = tempfile::tempdir().unwrap();
    assert_eq!(restore(&target, fresh.path(), &mut carry_on).unwrap(), head);
    let opened = FileJournal::open(fresh.path(), Some(&head)).unwrap();
    assert_eq!((opened.found, opened.torn), (Found::Agrees, None));
}

#[test]
fn neither_backup_nor_restore_overwrites_anything() {
    let dir = tempfile::tempdir().unwrap();
    let (_, bytes) = filled(dir.path(), 1);
    let safe = tempfile::tempdir().unwrap();
    let target = safe.path().join("copy.jsonl");
    fs::write(&target, "mine").unwrap();
    assert!(matches!(backup(dir.path(), &target, &mut carry_on), Err(JournalError::Exists(_))));
    assert_eq!(fs::read_to_string(&target).unwrap(), "mine");
    fs::remove_file(&target).unwrap();
    backup(dir.path(), &target, &mut carry_on).unwrap();
    assert!(matches!(restore(&target, dir.path(), &mut carry_on), Err(JournalError::Exists(_))));
    assert_eq!(fs::read(dir.path().join(FILE_NAME)).unwrap(), bytes);
}

#[test]
fn a_bad_copy_is_not_restored_and_leaves_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let (_, bytes) = filled(dir.path(), 2);
    let safe = tempfile::tempdir().unwrap();
    let source = safe.path().join("copy.jsonl");
    let mut changed = bytes.clone();
    changed[200] ^= 1;
    let fresh = tempfile::tempdir().unwrap();
    for content in [&changed[..], &bytes[..bytes.len() - 1], b"something else"] {
        fs::write(&source, content).unwrap();
        restore(&source, fresh.path(), &mut carry_on).unwrap_err();
        assert_eq!(fs::read_dir(fresh.path()).unwrap().count(), 0);
    }
    fs::remove_file(&source).unwrap();
    assert!(matches!(restore(&source, fresh.path(), &mut carry_on), Err(JournalError::Missing(_))));
    assert_eq!(fs::read_dir(fresh.path()).unwrap().count(), 0);
}

proptest! {
    /// Any stretch of bytes overwritten with anything else is found, and never ends in a panic.
    #[test]
    fn overwritten_stretches_are_found(start in 0_usize..700, noise in prop::collection::vec(any::<u8>(), 1..200)) {
        let mut journal = MemoryJournal::new();
        let records = journal.append(&(1..=3).map(draft).collect::<Vec<_>>()).unwrap();
        let bytes: Vec<u8> = records.iter().flat_map(|record| [&record.line[..], b"\n"].concat()).collect();
        let mut changed = bytes.clone();
        for (place, byte) in changed.iter_mut().skip(start).zip(&noise) {
            *place = *byte;
        }
        match checked(&changed) {
            Ok(head) => prop_assert!(changed == bytes, "accepted up to {}", head.seq),
            // Noise reaching over the end of the last line looks like a line never finished.
            Err(JournalError::Torn { .. }) => prop_assert!(start + noise.len() >= bytes.len()),
            Err(_) => {}
        }
    }
}
