//! The rules of the journal: when something counts as written, what one append costs, and how it is found again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeZone, Utc};
use diarium::journal::{
    Draft, FILE_NAME, FileJournal, Flaw, Found, Head, Journal, JournalError, MemoryJournal, NO_HASH, Sealed, Sink,
};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

fn at(minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2023, 4, 12, 12, minute % 60, 0).unwrap()
}

fn draft(number: u32) -> Draft {
    Draft {
        at: at(number),
        by: "h1".into(),
        command_id: format!("c{number}"),
        events: format!(r#"[{{"kind":"noted","text":"nr {number} ååö"}}]"#),
    }
}

fn filled(dir: &Path, count: u32) -> Head {
    let mut journal = FileJournal::create(dir).unwrap();
    for number in 1..=count {
        journal.append(&[draft(number)]).unwrap();
    }
    journal.head().clone()
}

fn records(journal: &dyn Journal, from: u64) -> Vec<Sealed> {
    journal.read(from).unwrap().collect::<Result<_, _>>().unwrap()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Call {
    Append,
    Sync,
}

#[derive(Default)]
struct Disk {
    calls: Vec<Call>,
    fail_at: Option<usize>,
    /// On a failing append, how many bytes reach the file all the same.
    let_through: usize,
}

/// The real file behind a disk that counts, and that fails at a chosen call and only then.
struct Watched {
    inner: Box<dyn Sink>,
    disk: Arc<Mutex<Disk>>,
}

impl Watched {
    fn fails(&self, call: Call) -> Option<usize> {
        let mut disk = self.disk.lock().unwrap();
        disk.calls.push(call);
        (disk.fail_at == Some(disk.calls.len())).then_some(disk.let_through)
    }
}

impl Sink for Watched {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.fails(Call::Append) {
            None => self.inner.append(bytes),
            Some(length) => {
                self.inner.append(&bytes[..length.min(bytes.len())])?;
                Err(io::Error::from(io::ErrorKind::StorageFull))
            }
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        match self.fails(Call::Sync) {
            None => self.inner.sync(),
            Some(_) => Err(io::Error::other("injected")),
        }
    }
}

fn on_disk(dir: &Path, disk: Disk) -> (FileJournal, Arc<Mutex<Disk>>) {
    let disk = Arc::new(Mutex::new(disk));
    let shared = Arc::clone(&disk);
    let journal = FileJournal::create(dir).unwrap().through(|inner| Box::new(Watched { inner, disk: shared }));
    (journal, disk)
}

#[test]
fn an_append_makes_one_write_and_one_sync_however_many_drafts() {
    let dir = tempfile::tempdir().unwrap();
    let (mut journal, disk) = on_disk(dir.path(), Disk::default());
    for count in [1, 2, 50] {
        disk.lock().unwrap().calls.clear();
        let drafts: Vec<_> = (0..count).map(draft).collect();
        assert_eq!(journal.append(&drafts).unwrap().len(), count as usize);
        assert_eq!(disk.lock().unwrap().calls, [Call::Append, Call::Sync], "{count} drafts");
    }
    disk.lock().unwrap().calls.clear();
    assert!(journal.append(&[]).unwrap().is_empty());
    assert!(disk.lock().unwrap().calls.is_empty(), "nothing to write, nothing to sync");
}

#[test]
fn a_failed_write_or_sync_acknowledges_nothing_and_poisons_for_good() {
    for (fail_at, let_through) in [(3, 0), (3, 40), (3, 400), (4, 0)] {
        let dir = tempfile::tempdir().unwrap();
        let (mut journal, disk) = on_disk(dir.path(), Disk { fail_at: Some(fail_at), let_through, calls: Vec::new() });
        journal.append(&[draft(1)]).unwrap();
        let head = journal.head().clone();

        let failed = journal.append(&[draft(2), draft(3)]);
        assert!(matches!(failed, Err(JournalError::Write { .. })), "call {fail_at}");
        assert_eq!(*journal.head(), head, "the head moves only after the sync");
        assert_eq!(records(&journal, 1).len(), 1, "and readers see no further than the head");

        assert!(journal.is_poisoned());
        let calls = disk.lock().unwrap().calls.len();
        assert!(matches!(journal.append(&[draft(4)]), Err(JournalError::Poisoned)));
        assert_eq!(disk.lock().unwrap().calls.len(), calls, "a failed sync is never tried again");
        drop(journal);

        let again = FileJournal::open(dir.path(), Some(&head)).unwrap();
        let kept = records(&again.journal, 1);
        assert_eq!(kept[0].header().command_id, "c1", "what was acknowledged is there");
        assert!(kept.len() <= 3);
    }
}

#[test]
fn a_full_disk_is_named_as_such() {
    let dir = tempfile::tempdir().unwrap();
    let (mut journal, _) = on_disk(dir.path(), Disk { fail_at: Some(1), ..Disk::default() });
    let error = journal.append(&[draft(1)]).unwrap_err();
    assert_eq!(error.message().key, "journal-disk-full");
}

#[test]
fn a_line_has_the_promised_form_and_an_auditor_can_check_it_with_sha256() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 2);
    let text = fs::read_to_string(dir.path().join(FILE_NAME)).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert!(lines[0].starts_with(&format!(
        r#"{{"seq":1,"at":"2023-04-12T12:01:00Z","by":"h1","command_id":"c1","prev":"{NO_HASH}","events":[{{"#
    )));
    let mut prev = NO_HASH.to_owned();
    for line in lines {
        let cut = line.rfind(r#","hash":""#).unwrap();
        let digest = Sha256::digest(format!("{}}}", &line[..cut]).as_bytes());
        let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(line[cut..], format!(r#","hash":"{hash}"}}"#));
        assert!(line.contains(&format!(r#""prev":"{prev}""#)));
        prev = hash;
    }
}

#[test]
fn a_record_gives_back_what_was_put_in_with_the_time_in_whole_seconds() {
    let mut journal = MemoryJournal::new();
    let mut odd = draft(7);
    odd.at = at(7) + chrono::Duration::milliseconds(999);
    odd.by = "\"quoted\"\n\u{1}".into();
    odd.events = r#"[ {"a":1.50, "hash":"x"} ]"#.into();
    let sealed = journal.append(std::slice::from_ref(&odd)).unwrap().remove(0);
    assert_eq!(sealed.header().at, at(7));
    assert_eq!(sealed.header().by, odd.by);
    assert_eq!(sealed.events(), odd.events);
    let again = Sealed::read(sealed.line.clone(), sealed.end).unwrap();
    assert_eq!(again, sealed);
}

#[test]
fn a_draft_that_would_break_out_of_its_line_is_refused_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut journal = FileJournal::create(dir.path()).unwrap();
    let bad =
        ["", "{}", "[", "[1,\n2]", "[1,\r2]", r#"[],"by":"x""#, r#"[],"more":1"#, "[] ", " []", "[]}", "[]]", "null"];
    for events in bad {
        let drafts = [draft(1), Draft { events: events.into(), ..draft(2) }];
        assert!(matches!(journal.append(&drafts), Err(JournalError::BadDraft(_))), "{events:?}");
    }
    assert_eq!(*journal.head(), Head::empty());
    assert_eq!(fs::metadata(journal.path()).unwrap().len(), 0);
    journal.append(&[draft(1)]).unwrap();
}

#[test]
fn a_second_journal_is_not_made_over_the_first() {
    let dir = tempfile::tempdir().unwrap();
    filled(dir.path(), 1);
    assert!(matches!(FileJournal::create(dir.path()), Err(JournalError::Exists(_))));
    let none = tempfile::tempdir().unwrap();
    assert!(matches!(FileJournal::open(none.path(), None), Err(JournalError::Missing(_))));
}

#[test]
fn reading_starts_at_any_number_also_in_a_long_journal() {
    let dir = tempfile::tempdir().unwrap();
    let mut journal = FileJournal::create(dir.path()).unwrap();
    let drafts: Vec<_> = (1..=2500).map(draft).collect();
    let sealed = journal.append(&drafts).unwrap();
    let witness = Head { end: sealed[1999].end, ..journal.head().clone() };
    let mut prefix = MemoryJournal::new();
    prefix.append(&drafts[..2000]).unwrap();
    assert_eq!(prefix.head().end, witness.end);
    let reopened = FileJournal::open(dir.path(), Some(prefix.head())).unwrap();
    assert_eq!(reopened.found, Found::Behind(500));
    for journal in [&journal as &dyn Journal, &reopened.journal] {
        for from in [0, 1, 2, 1023, 1024, 1025, 1026, 1999, 2000, 2001, 2048, 2049, 2500] {
            let read = records(journal, from);
            assert_eq!(read[..], sealed[usize::try_from(from.max(1) - 1).unwrap()..], "from {from}");
        }
        assert!(records(journal, 2501).is_empty());
        assert!(records(journal, u64::MAX).is_empty());
    }
}

#[test]
fn a_torn_last_line_is_cut_off_and_the_next_record_follows_the_good_ones() {
    let whole = tempfile::tempdir().unwrap();
    filled(whole.path(), 3);
    let bytes = fs::read(whole.path().join(FILE_NAME)).unwrap();
    let ends: Vec<_> = (0..bytes.len()).filter(|i| bytes[*i] == b'\n').map(|i| i + 1).collect();
    for length in 1..bytes.len() {
        if ends.contains(&length) {
            continue;
        }
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(FILE_NAME), &bytes[..length]).unwrap();
        let mut opened = FileJournal::open(dir.path(), None).unwrap();
        let kept = ends.iter().rposition(|end| *end < length).map_or(0, |index| index + 1);
        let good = if kept == 0 { 0 } else { ends[kept - 1] };
        assert_eq!(opened.torn, Some((length - good) as u64));
        assert_eq!(opened.journal.head().seq, kept as u64);
        assert_eq!(fs::metadata(opened.journal.path()).unwrap().len(), good as u64);
        if length % 50 == 0 {
            opened.journal.append(&[draft(9)]).unwrap();
            drop(opened);
            let again = FileJournal::open(dir.path(), None).unwrap();
            assert_eq!((again.torn, again.journal.head().seq), (None, kept as u64 + 1));
        }
    }
}

#[test]
fn a_witness_that_agrees_leaves_only_the_tail_to_be_checked() {
    let dir = tempfile::tempdir().unwrap();
    let mut journal = FileJournal::create(dir.path()).unwrap();
    journal.append(&[draft(1), draft(2)]).unwrap();
    // The old part is made unreadable as records but keeps its length, and the witness is told the new checksum and
    // last line: had the prefix been parsed, this would not open.
    let path = dir.path().join(FILE_NAME);
    let mut bytes = fs::read(&path).unwrap();
    bytes[3] = b'!';
    fs::write(&path, &bytes).unwrap();
    let witness = Head { crc: crc32fast::hash(&bytes), ..journal.head().clone() };
    let opened = FileJournal::open(dir.path(), Some(&witness)).unwrap();
    assert_eq!((opened.found, opened.torn), (Found::Agrees, None));

    let mut journal = opened.journal;
    journal.append(&[draft(3)]).unwrap();
    drop(journal);
    assert_eq!(FileJournal::open(dir.path(), Some(&witness)).unwrap().found, Found::Behind(1));
    assert!(matches!(FileJournal::open(dir.path(), None), Err(JournalError::Damaged { line: 1, .. })));
}

#[test]
fn another_or_a_shorter_journal_is_told_from_the_one_the_witness_saw() {
    let (long, short, other) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let witness = filled(long.path(), 4);
    let earlier = filled(short.path(), 2);
    let mut journal = FileJournal::create(other.path()).unwrap();
    for number in 1..=6 {
        journal.append(&[Draft { by: "h2".into(), ..draft(number) }]).unwrap();
    }
    let found = |dir: &Path, head: &Head| FileJournal::open(dir, Some(head)).unwrap().found;
    assert_eq!(found(long.path(), &witness), Found::Agrees);
    assert_eq!(found(long.path(), &earlier), Found::Behind(2));
    assert_eq!(found(long.path(), &Head::empty()), Found::Behind(4));
    assert_eq!(found(short.path(), &witness), Found::Rewritten);
    assert_eq!(found(other.path(), &witness), Found::Rewritten);
    let wrong_hash = Head { hash: NO_HASH.into(), ..witness.clone() };
    let wrong_number = Head { seq: 3, ..witness.clone() };
    let wrong_crc = Head { crc: witness.crc ^ 1, ..witness };
    for witness in [wrong_hash, wrong_number, wrong_crc] {
        assert_eq!(found(long.path(), &witness), Found::Rewritten);
    }
}

#[test]
fn a_file_that_stops_inside_a_line_the_witness_saw_is_damaged_and_not_cut() {
    let dir = tempfile::tempdir().unwrap();
    let witness = filled(dir.path(), 3);
    let path = dir.path().join(FILE_NAME);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() - 20]).unwrap();
    let error = FileJournal::open(dir.path(), Some(&witness)).err().unwrap();
    assert!(matches!(error, JournalError::Damaged { line: 3, why: Flaw::Half }), "{error}");
    assert_eq!(fs::metadata(&path).unwrap().len(), bytes.len() as u64 - 20);
}

#[test]
fn a_strangers_file_is_left_alone() {
    for content in ["hello", "{\"name\":1}\n", "\n", "\0\0\0\0", "seq,at,by\n1,2,3\n", "[]"] {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(FILE_NAME);
        fs::write(&path, content).unwrap();
        assert!(matches!(FileJournal::open(dir.path(), None), Err(JournalError::Foreign)), "{content:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), content);
    }
}

#[test]
fn opening_and_verifying_can_be_stopped() {
    let dir = tempfile::tempdir().unwrap();
    let head = filled(dir.path(), 2);
    let stop = &mut |_, _| ControlFlow::Break(());
    for witness in [None, Some(&head)] {
        assert!(matches!(FileJournal::open_watched(dir.path(), witness, stop), Err(JournalError::Interrupted)));
    }
    assert!(matches!(diarium::journal::check::verify_at(dir.path(), stop), Err(JournalError::Interrupted)));
    let mut seen = Vec::new();
    let watch = &mut |done, total| {
        seen.push((done, total));
        ControlFlow::Continue(())
    };
    assert_eq!(diarium::journal::check::verify_at(dir.path(), watch).unwrap(), head);
    assert_eq!(seen, [(0, head.end), (head.end, head.end)]);
}

#[test]
fn a_what_if_journal_goes_on_behind_the_real_one() {
    let mut real = MemoryJournal::new();
    real.append(&[draft(1), draft(2)]).unwrap();
    let mut trial = MemoryJournal::after(real.head().clone());
    let tried = trial.append(&[draft(3)]).unwrap();
    assert_eq!(records(&trial, 1), tried);
    assert_eq!(records(&trial, 3), tried);
    assert!(records(&trial, 4).is_empty());
    assert_eq!(real.append(&[draft(3)]).unwrap(), tried, "the real one comes out the same");
    assert_eq!(real.head(), trial.head());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// However records are grouped into appends, and wherever the process stops and opens again, file and memory hold
    /// the same journal.
    #[test]
    fn grouping_and_reopening_make_no_difference(groups in prop::collection::vec((0_usize..5, any::<bool>()), 1..8)) {
        let dir = tempfile::tempdir().unwrap();
        let mut file = FileJournal::create(dir.path()).unwrap();
        let mut memory = MemoryJournal::new();
        let mut number = 0;
        let mut witness = Head::empty();
        for (count, reopen) in groups {
            let drafts: Vec<_> = (0..count).map(|_| { number += 1; draft(number) }).collect();
            file.append(&drafts).unwrap();
            for draft in drafts {
                memory.append(&[draft]).unwrap();
            }
            if reopen {
                let more = file.head().seq - witness.seq;
                drop(file);
                let opened = FileJournal::open(dir.path(), Some(&witness)).unwrap();
                prop_assert_eq!(opened.found, if more == 0 { Found::Agrees } else { Found::Behind(more) });
                file = opened.journal;
                witness = file.head().clone();
            }
        }
        prop_assert_eq!(file.head(), memory.head());
        prop_assert_eq!(records(&file, 1), records(&memory, 1));
    }
}
