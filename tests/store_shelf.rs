//! The rules of the shelf: values of any length, order, all-or-nothing with the witness, and when it is relied on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{TimeZone, Utc};
use diarium::journal::Head;
use diarium::shelf::{Shelf, ShelfBatch, ShelfError};
use proptest::prelude::*;
use tempfile::TempDir;

fn head(seq: u64) -> Head {
    Head { seq, hash: format!("{seq:064x}"), end: seq * 100, crc: 7, last_at: None }
}

fn place() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let shelf = dir.path().join("shelf");
    (dir, shelf)
}

fn content(shelf: &Shelf, prefix: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    shelf.scan(prefix).map(|item| item.unwrap()).map(|(key, value)| (key.to_vec(), value.to_vec())).collect()
}

fn batch(changes: &[(&str, Option<&[u8]>)]) -> ShelfBatch {
    let mut batch = ShelfBatch::new();
    for (key, value) in changes {
        match value {
            Some(value) => batch.put(*key, *value),
            None => batch.remove(*key),
        }
    }
    batch
}

fn noise(length: usize) -> Vec<u8> {
    (0..length).map(|index| u8::try_from((index * 31 + index / 256) % 251).unwrap()).collect()
}

/// What the tree holds in all, so that leftovers of long values show.
fn places_in(dir: &Path) -> usize {
    sled::open(dir).unwrap().len()
}

const LENGTHS: [usize; 10] = [0, 1, 3071, 3072, 3073, 6144, 6145, 9000, 65_536, 200_000];

#[test]
fn values_of_any_length_come_back_also_after_opening_again() {
    let (_dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    for length in LENGTHS {
        shelf.put(format!("k{length}").as_bytes(), &noise(length)).unwrap();
    }
    shelf.close().unwrap();
    let shelf = Shelf::open(&path).unwrap();
    for length in LENGTHS {
        let key = format!("k{length}");
        assert_eq!(*shelf.get(key.as_bytes()).unwrap().unwrap(), noise(length), "{length} bytes");
    }
    assert_eq!(content(&shelf, b"").len(), LENGTHS.len(), "a scan meets values only");
    for (key, value) in content(&shelf, b"") {
        assert_eq!(key, format!("k{}", value.len()).as_bytes());
    }
    assert!(shelf.get(b"k").unwrap().is_none());
}

#[test]
fn growing_shrinking_and_removing_leave_no_leftovers() {
    let (_dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    for before in LENGTHS {
        for after in LENGTHS {
            shelf.put(b"key", &noise(before)).unwrap();
            shelf.put(b"key", &noise(after)).unwrap();
            assert_eq!(*shelf.get(b"key").unwrap().unwrap(), noise(after), "{before} to {after}");
        }
    }
    shelf.put(b"key", &noise(10)).unwrap();
    shelf.put(b"gone", &noise(50_000)).unwrap();
    shelf.remove(b"gone").unwrap();
    shelf.remove(b"never").unwrap();
    assert!(shelf.get(b"gone").unwrap().is_none());
    shelf.close().unwrap();
    assert_eq!(places_in(&path), 2, "the value and the digest");
}

#[test]
fn a_scan_gives_the_keys_under_its_prefix_in_the_order_of_their_bytes() {
    let (_dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    let keys: [&[u8]; 9] = [b"", b"a", b"a\0", b"a\0\0\0\0", b"aa", b"a\xff", b"a\xff\xff", b"b", b"\xff"];
    for key in keys {
        // Long ones too: chunks of one key must not be met by the scan of another.
        shelf.put(key, &noise(1000 * key.len().pow(2))).unwrap();
    }
    let found = |prefix: &[u8]| content(&shelf, prefix).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
    assert_eq!(found(b""), keys);
    assert_eq!(found(b"a"), keys[1..7]);
    assert_eq!(found(b"a\xff"), keys[5..7]);
    assert!(found(b"c").is_empty());
    assert!(found(b"m").is_empty(), "the shelf's own notes are not seen");
    for (key, value) in content(&shelf, b"") {
        assert_eq!(value, noise(1000 * key.len().pow(2)));
    }
}

#[test]
fn the_witness_comes_with_its_batch_and_stays_over_stops_of_either_kind() {
    let (_dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    assert_eq!(shelf.witness(), None);
    shelf.apply(batch(&[("a", Some(b"1"))]), &head(1)).unwrap();
    assert_eq!(shelf.witness(), Some(head(1)));
    shelf.close().unwrap();
    let shelf = Shelf::open(&path).unwrap();
    assert_eq!(shelf.witness(), Some(head(1)));
    shelf.apply(batch(&[("a", None), ("b", Some(b"2"))]), &head(2)).unwrap();
    shelf.checkpoint().unwrap();
    drop(shelf);
    let shelf = Shelf::open(&path).unwrap();
    assert_eq!(shelf.witness(), Some(head(2)));
    assert!(!shelf.was_interrupted_by_power(), "the same boot: only the process ended");
    assert_eq!(content(&shelf, b""), [(b"b".to_vec(), b"2".to_vec())]);
}

#[test]
fn a_batch_and_its_witness_are_there_together_or_not_at_all_wherever_the_file_is_cut() {
    let (dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    for seq in 1..=20_u64 {
        let mut batch = ShelfBatch::new();
        for key in ["a", "b", "c"] {
            batch.put(key, seq.to_be_bytes());
        }
        batch.put("long", vec![u8::try_from(seq).unwrap(); 4000]);
        shelf.apply(batch, &head(seq)).unwrap();
    }
    shelf.checkpoint().unwrap();
    let killed = dir.path().join("killed");
    copy_dir(&path, &killed);
    let mut seen = std::collections::BTreeSet::new();
    let length = fs::metadata(killed.join("db")).unwrap().len();
    for step in 0..40 {
        let cut = dir.path().join(format!("cut{step}"));
        copy_dir(&killed, &cut);
        fs::File::options().write(true).open(cut.join("db")).unwrap().set_len(length * step / 40).unwrap();
        let Ok(shelf) = Shelf::open(&cut) else { continue };
        let Some(witness) = shelf.witness() else { continue };
        seen.insert(witness.seq);
        assert_eq!(witness, head(witness.seq));
        for key in ["a", "b", "c"] {
            assert_eq!(*shelf.get(key.as_bytes()).unwrap().unwrap(), witness.seq.to_be_bytes());
        }
        assert!(shelf.get(b"long").unwrap().unwrap().iter().all(|byte| u64::from(*byte) == witness.seq));
    }
    assert!(seen.len() > 5, "cuts show different beginnings: {seen:?}");
}

fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy_dir(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn snapshots_never_finished_are_deleted_before_opening() {
    let (_dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    shelf.apply(batch(&[("a", Some(b"1"))]), &head(1)).unwrap();
    shelf.close().unwrap();
    let left = path.join("snap.00000000000000FF.generating");
    fs::write(&left, b"").unwrap();
    let shelf = Shelf::open(&path).unwrap();
    assert!(!left.exists());
    assert_eq!(shelf.witness(), Some(head(1)));
}

#[test]
fn after_a_power_cut_there_is_no_witness_until_the_shelf_was_cleared() {
    let (_dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    shelf.apply(batch(&[("a", Some(b"1"))]), &head(1)).unwrap();
    drop(shelf);
    fs::write(path.join("open"), "another boot").unwrap();
    for _ in 0..2 {
        let shelf = Shelf::open(&path).unwrap();
        assert!(shelf.was_interrupted_by_power());
        assert_eq!(shelf.witness(), None);
        assert!(matches!(shelf.apply(ShelfBatch::new(), &head(2)), Err(ShelfError::Distrusted)));
        // Not even an orderly stop makes it good.
        shelf.close().unwrap();
    }
    let mut shelf = Shelf::open(&path).unwrap();
    shelf.clear().unwrap();
    assert!(!shelf.was_interrupted_by_power());
    assert!(content(&shelf, b"").is_empty());
    shelf.apply(batch(&[("b", Some(b"2"))]), &head(2)).unwrap();
    drop(shelf);
    let shelf = Shelf::open(&path).unwrap();
    assert_eq!(shelf.witness(), Some(head(2)));
    assert_eq!(content(&shelf, b"").len(), 1);
}

#[test]
fn an_orderly_stop_takes_the_mark_away_and_a_new_boot_is_no_matter_then() {
    let (_dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    assert!(path.join("open").exists());
    shelf.close().unwrap();
    assert!(!path.join("open").exists());
    assert!(!Shelf::open(&path).unwrap().was_interrupted_by_power());
}

#[test]
fn a_foreign_shelf_has_no_witness_until_it_was_cleared() {
    let (_dir, path) = place();
    let mut shelf = Shelf::open(&path).unwrap();
    shelf.apply(batch(&[("a", Some(b"1"))]), &head(1)).unwrap();
    shelf.mark_foreign().unwrap();
    assert_eq!(shelf.witness(), None);
    shelf.close().unwrap();
    let mut shelf = Shelf::open(&path).unwrap();
    assert_eq!(shelf.witness(), None);
    assert!(!shelf.was_interrupted_by_power());
    assert!(matches!(shelf.put(b"b", b""), Err(ShelfError::Distrusted)));
    assert_eq!(content(&shelf, b"").len(), 1, "it can still be looked at");
    shelf.clear().unwrap();
    shelf.clear().unwrap();
    shelf.put(b"b", b"").unwrap();
    assert_eq!(content(&shelf, b""), [(b"b".to_vec(), Vec::new())]);
}

#[test]
fn a_clearing_that_was_interrupted_is_finished_by_the_next_opening() {
    let (dir, path) = place();
    Shelf::open(&path).unwrap().close().unwrap();
    fs::rename(&path, dir.path().join("shelf.discarded")).unwrap();
    let shelf = Shelf::open(&path).unwrap();
    assert_eq!(shelf.witness(), None);
    assert!(!dir.path().join("shelf.discarded").exists());
}

#[test]
fn a_shelf_set_aside_is_kept_under_the_time_and_a_new_one_takes_its_place() {
    let (dir, path) = place();
    let now = Utc.with_ymd_and_hms(2023, 4, 12, 12, 31, 0).unwrap();
    for name in ["damaged-20230412T123100Z", "damaged-20230412T123100Z-2"] {
        fs::create_dir(&path).unwrap();
        fs::write(path.join("conf"), "nonsense that is long enough").unwrap();
        assert!(matches!(Shelf::open(&path), Err(ShelfError::Unusable { .. })));
        assert_eq!(Shelf::set_aside(&path, now).unwrap(), dir.path().join(name));
        assert!(dir.path().join(name).join("conf").exists());
        Shelf::open(&path).unwrap().close().unwrap();
        fs::remove_dir_all(&path).unwrap();
    }
}

#[test]
fn reading_long_values_while_they_change_gives_one_or_the_other_and_never_a_mixture() {
    let (_dir, path) = place();
    let shelf = Shelf::open(&path).unwrap();
    shelf.put(b"k", &[0; 5000]).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0..200_u8 {
                shelf.put(b"k", &vec![round; 5000 + usize::from(round) * 20]).unwrap();
                if round % 10 == 9 {
                    std::thread::yield_now();
                }
            }
        });
        for _ in 0..200 {
            let value = shelf.get(b"k").unwrap().unwrap();
            assert!(value.iter().all(|byte| *byte == value[0]));
        }
    });
}

#[derive(Debug, Clone)]
enum Step {
    Put(u8, usize),
    Remove(u8),
    Commit,
    Reopen,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let length = prop_oneof![0_usize..20, 3060_usize..3090, 6100_usize..12_000];
    let step = prop_oneof![
        6 => (0_u8..6, length).prop_map(|(key, length)| Step::Put(key, length)),
        2 => (0_u8..6).prop_map(Step::Remove),
        3 => Just(Step::Commit),
        1 => Just(Step::Reopen),
    ];
    prop::collection::vec(step, 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_behaves_like_a_sorted_map(steps in steps()) {
        let (_dir, path) = place();
        let mut shelf = Shelf::open(&path).unwrap();
        let (mut map, mut pending, mut batch) = (BTreeMap::new(), BTreeMap::new(), ShelfBatch::new());
        let mut seq = 0;
        for step in steps {
            match step {
                Step::Put(key, length) => {
                    batch.put([key], noise(length));
                    pending.insert(vec![key], noise(length));
                }
                Step::Remove(key) => {
                    batch.remove([key]);
                    pending.remove(&vec![key]);
                }
                Step::Commit => {
                    seq += 1;
                    shelf.apply(std::mem::take(&mut batch), &head(seq)).unwrap();
                    map = pending.clone();
                }
                Step::Reopen => {
                    shelf.close().unwrap();
                    shelf = Shelf::open(&path).unwrap();
                }
            }
            prop_assert_eq!(shelf.witness().map(|head| head.seq), (seq > 0).then_some(seq));
        }
        prop_assert_eq!(content(&shelf, b""), map.into_iter().collect::<Vec<_>>());
    }
}
