//! Whatever happens to the shelf's files, it opens as the fold of some beginning of the journal or it says that it
//! cannot be used. It never panics, and it never shows a state under the witness of another.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use diarium::journal::Head;
use diarium::shelf::{Shelf, ShelfBatch, ShelfError};

fn head(seq: u64) -> Head {
    Head { seq, hash: format!("{seq:064x}"), end: seq * 100, crc: 7, last_at: None }
}

type State = BTreeMap<Vec<u8>, Vec<u8>>;

/// What record `seq` changes: a few values, one of them long, one removed.
fn change(state: &mut State, seq: u64) -> ShelfBatch {
    let mut batch = ShelfBatch::new();
    let length = usize::try_from(seq * 97 % 900).unwrap();
    let values = [
        (format!("record/{seq:06}"), length),
        (format!("case/{:03}", seq % 17), length + 20),
        (format!("text/{:03}", seq % 5), length * 9),
    ];
    for (key, length) in values {
        let value = vec![u8::try_from(seq % 256).unwrap(); length];
        state.insert(key.clone().into_bytes(), value.clone());
        batch.put(key, value);
    }
    let gone = format!("case/{:03}", (seq * 7 + 1) % 17);
    state.remove(gone.as_bytes());
    batch.remove(gone);
    batch
}

const RECORDS: u64 = 120;

fn states() -> Vec<State> {
    let mut state = State::new();
    let mut states = vec![state.clone()];
    for seq in 1..=RECORDS {
        let _ = change(&mut state, seq);
        states.push(state.clone());
    }
    states
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

/// Two shelves with the same content: one stopped in order, one as a killed process leaves it.
fn originals(dir: &Path) {
    let path = dir.join("live");
    let mut shelf = Shelf::open(&path).unwrap();
    let mut state = State::new();
    for seq in 1..=RECORDS {
        shelf.apply(change(&mut state, seq), &head(seq)).unwrap();
        if seq == RECORDS / 2 {
            // Sled writes a snapshot when it opens what was there before.
            shelf.close().unwrap();
            shelf = Shelf::open(&path).unwrap();
        }
    }
    shelf.checkpoint().unwrap();
    copy_dir(&path, &dir.join("killed"));
    shelf.close().unwrap();
    fs::rename(path, dir.join("stopped")).unwrap();
}

#[derive(Debug, Clone, Copy)]
enum Damage {
    Flip(usize),
    ZeroPage(usize),
    Cut(usize),
    Empty,
    Delete,
}

fn damage(path: &Path, how: Damage) {
    let mut bytes = fs::read(path).unwrap();
    match how {
        Damage::Flip(place) => bytes[place] ^= 0x10,
        Damage::ZeroPage(start) => {
            let end = bytes.len().min(start + 4096);
            bytes[start..end].fill(0);
        }
        Damage::Cut(length) => bytes.truncate(length),
        Damage::Empty => bytes.clear(),
        Damage::Delete => return fs::remove_file(path).unwrap(),
    }
    fs::write(path, bytes).unwrap();
}

fn damages(length: usize) -> Vec<Damage> {
    let mut all = vec![Damage::Empty, Damage::Delete];
    if length > 0 {
        for part in 0..24 {
            let place = (length - 1) * part / 23;
            all.push(Damage::Flip(place));
            if part % 3 == 0 {
                all.push(Damage::ZeroPage(place));
                all.push(Damage::Cut(place));
            }
        }
    }
    all
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum End {
    AllThere,
    Earlier,
    NoWitness,
    Unusable,
}

fn look(path: &Path, states: &[State]) -> Result<End, String> {
    let Ok(shelf) = Shelf::open(path) else { return Ok(End::Unusable) };
    let Some(witness) = shelf.witness() else { return Ok(End::NoWitness) };
    let Ok(content) =
        shelf.scan(b"").map(|item| item.map(|(k, v)| (k.to_vec(), v.to_vec()))).collect::<Result<State, _>>()
    else {
        return Ok(End::Unusable);
    };
    if witness != head(witness.seq) || witness.seq > RECORDS {
        return Err(format!("a witness nobody wrote: {witness:?}"));
    }
    let expected = &states[usize::try_from(witness.seq).unwrap()];
    if content != *expected {
        return Err(format!("witness {} over {} of {} values", witness.seq, content.len(), expected.len()));
    }
    Ok(if witness.seq == RECORDS { End::AllThere } else { End::Earlier })
}

#[test]
fn the_damage_matrix_ends_in_a_true_witness_or_in_unusable() {
    let dir = tempfile::tempdir().unwrap();
    originals(dir.path());
    let states = states();
    let mut ends = BTreeMap::new();
    let mut wrong = Vec::new();
    for original in ["killed", "stopped"] {
        let source = dir.path().join(original);
        assert_eq!(look_at_copy(&source, None, &states), Ok(End::AllThere));
        for entry in fs::read_dir(&source).unwrap() {
            let entry = entry.unwrap();
            if !entry.file_type().unwrap().is_file() {
                continue;
            }
            let name = entry.file_name().into_string().unwrap();
            for how in damages(usize::try_from(entry.metadata().unwrap().len()).unwrap()) {
                let kind = if name.starts_with("snap") { "snap" } else { &name };
                match look_at_copy(&source, Some((&name, how)), &states) {
                    Ok(end) => *ends.entry((original, kind.to_owned(), end)).or_insert(0) += 1,
                    Err(why) => wrong.push(format!("{original} {name} {how:?}: {why}")),
                }
            }
        }
    }
    for ((original, file, end), count) in &ends {
        println!("{original:8} {file:6} {end:?}: {count}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for expected in [End::AllThere, End::Earlier, End::NoWitness, End::Unusable] {
        assert!(ends.keys().any(|(_, _, end)| *end == expected), "the matrix has no case of {expected:?}");
    }
}

#[test]
fn a_value_that_vanished_or_changed_in_silence_is_noticed_at_opening() {
    let tamper: [fn(&sled::Db); 4] = [
        |db| drop(db.remove(b"vrecord/000007").unwrap().unwrap()),
        |db| drop(db.insert(b"vrecord/000007", vec![0, 1]).unwrap().unwrap()),
        |db| assert!(db.insert(b"vother", vec![0]).unwrap().is_none()),
        |db| drop(db.remove(b"mdigest").unwrap().unwrap()),
    ];
    let dir = tempfile::tempdir().unwrap();
    originals(dir.path());
    for (number, tamper) in tamper.into_iter().enumerate() {
        let copy = dir.path().join(format!("copy{number}"));
        copy_dir(&dir.path().join("stopped"), &copy);
        let db = sled::open(&copy).unwrap();
        tamper(&db);
        drop(db);
        assert_eq!(look(&copy, &states()), Ok(End::Unusable), "number {number}");
    }
}

#[test]
fn a_shelf_can_be_checked_while_it_is_used_and_the_check_can_be_stopped() {
    let dir = tempfile::tempdir().unwrap();
    let shelf = Shelf::open(&dir.path().join("shelf")).unwrap();
    let mut batch = ShelfBatch::new();
    for number in 0..5000_u32 {
        batch.put(number.to_be_bytes(), b"x");
    }
    shelf.apply(batch, &head(1)).unwrap();
    let mut seen = Vec::new();
    shelf
        .check(&mut |done, total| {
            seen.push((done, total));
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(seen, [(4096, 5000)]);
    let stopped = shelf.check(&mut |_, _| std::ops::ControlFlow::Break(()));
    assert!(matches!(stopped, Err(ShelfError::Interrupted)));
    shelf.apply(ShelfBatch::new(), &head(2)).unwrap();
}

fn look_at_copy(source: &Path, damaged: Option<(&str, Damage)>, states: &[State]) -> Result<End, String> {
    let dir = tempfile::tempdir().unwrap();
    let copy = dir.path().join("shelf");
    copy_dir(source, &copy);
    if let Some((name, how)) = damaged {
        damage(&copy.join(name), how);
    }
    let end = look(&copy, states);
    // Whatever it was: set aside, a new one can be begun in its place.
    if end == Ok(End::Unusable) {
        Shelf::set_aside(&copy, chrono::DateTime::UNIX_EPOCH).unwrap();
        let fresh = Shelf::open(&copy).unwrap();
        fresh.apply(ShelfBatch::new(), &head(1)).unwrap();
        fresh.close().unwrap();
    }
    end
}
