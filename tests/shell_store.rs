//! The store from the shell: killed, damaged, foreign, in use, copied, rebuilt.

mod world;

use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use world::{World, application, journal};

/// Numbers that look random and are the same on every run.
fn dice(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

#[test]
fn killing_the_program_at_any_moment_loses_nothing_that_was_acknowledged() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    let mut acknowledged = BTreeSet::new();
    let (mut killed, mut seed) = (0, 12);
    // How long one act takes on this machine now, so that the kills fall before, into and after it.
    let begun = std::time::Instant::now();
    for _ in 0..4 {
        world.done(&["--as", "o1", "comment", "A-1", "how long does this take"]);
    }
    let span = u64::try_from(begun.elapsed().as_micros()).unwrap() / 2;
    for round in 0..120 {
        let text = format!("comment number {round}");
        let mut child = world
            .program()
            .args(["--as", "o1", "--format", "json", "comment", "A-1", &text])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // From before the first system call to long after the acknowledgement.
        std::thread::sleep(Duration::from_micros(dice(&mut seed) % span));
        let _ = child.kill();
        let output = child.wait_with_output().unwrap();
        let answer: Option<Value> = serde_json::from_slice(&output.stdout).ok();
        match answer {
            Some(_) => drop(acknowledged.insert(text)),
            None => killed += 1,
        }
    }
    assert!(killed >= 5 && acknowledged.len() >= 5, "{killed} killed, {} acknowledged", acknowledged.len());
    world.done(&["--as", "r1", "verify"]);
    let case = world.json(&["--as", "r1", "show", "A-1"]);
    let kept: BTreeSet<String> =
        case["comments"].as_array().unwrap().iter().map(|c| c["text"].as_str().unwrap().to_owned()).collect();
    assert!(acknowledged.is_subset(&kept), "lost: {:?}", acknowledged.difference(&kept).collect::<Vec<_>>());
}

#[test]
fn a_rebuild_that_is_killed_is_done_again() {
    let world = World::empty();
    world.done(&["demo", "--cases", "60", "--no-ui", "--keep", world.store().to_str().unwrap()]);
    let mut seed = 3;
    let before = world.json(&["list"]);
    for _ in 0..12 {
        let mut child = world.program().arg("rebuild").stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros(dice(&mut seed) % 80_000));
        let _ = child.kill();
        child.wait().unwrap();
        assert_eq!(world.json(&["list"]), before);
    }
    world.done(&["verify"]);
}

#[test]
fn any_changed_byte_of_the_journal_is_found_and_the_store_left_as_it_is() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    let whole = journal(&world.store());
    let path = world.store().join("journal.jsonl");
    for place in [10, whole.len() / 3, whole.len() / 2, whole.len() - 40] {
        let mut damaged = whole.clone();
        damaged[place] ^= 1;
        std::fs::write(&path, &damaged).unwrap();
        world.refused(3, &["--as", "o1", "list"]);
        world.refused(3, &["--as", "o1", "comment", "A-1", "is anybody there"]);
        world.refused(3, &["--as", "o1", "verify"]);
        assert_eq!(journal(&world.store()), damaged, "untouched");
    }
    std::fs::write(&path, &whole).unwrap();
    world.done(&["--as", "o1", "verify"]);
}

#[test]
fn a_journal_that_lost_its_last_record_is_found_by_its_shelf_and_never_verifies_again() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.done(&["--as", "o1", "comment", "A-1", "this record will be cut off"]);
    let whole = journal(&world.store());
    let cut = whole[..whole.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
    std::fs::write(world.store().join("journal.jsonl"), &whole[..cut]).unwrap();
    // Even somebody who is then refused cannot make the alarm go unrecorded.
    let alarm = world.run(&["--as", "nobody", "list"]);
    assert_eq!(alarm.status, 1);
    assert!(alarm.err.contains("ALARM"), "{}", alarm.err);
    let aside = std::fs::read_dir(world.store())
        .unwrap()
        .any(|entry| entry.unwrap().file_name().to_string_lossy().starts_with("damaged-"));
    assert!(aside, "the witness is kept");
    assert!(world.done(&["--as", "r1", "log"]).contains("shelf_set_aside"), "it is on record");
    for _ in 0..2 {
        world.refused(1, &["--as", "r1", "verify"]);
    }
}

#[test]
fn an_auditor_gets_every_record_of_the_journal() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.done(&["--as", "o1", "score", "A-1", "aim", "4", "--why", "a reason not signed yet"]);
    assert_eq!(world.done(&["--as", "r1", "log"]).into_bytes(), journal(&world.store()));
    let others = world.done(&["--as", "o2", "log"]);
    assert_eq!(others.lines().count(), journal(&world.store()).iter().filter(|byte| **byte == b'\n').count());
    assert!(!others.contains("a reason not signed yet"), "an unsigned score is its assessor's own");
}

#[test]
fn what_is_refused_makes_nothing() {
    let world = World::empty();
    world.refused(1, &["init", "--admin", "bad name!"]);
    world.refused(1, &["--as", "nobody", "demo", "--no-ui", "--keep", world.store().to_str().unwrap()]);
    let empty = world.file("empty.jsonl", "");
    world.refused(3, &["restore", &empty]);
    assert!(!world.store().exists());
    world.refused(3, &["--store", "postgres://localhost/diarium", "init"]);
}

#[test]
fn a_shelf_that_is_damaged_or_gone_is_made_anew_from_the_journal() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "2000.00")]);
    world.rank("o1", "A-1", "4");
    let (list, show) = (world.json(&["--as", "o1", "list"]), world.json(&["--as", "o1", "show", "A-1"]));
    let shelf = world.store().join("shelf");
    let damages: [&dyn Fn(); 2] = [&|| std::fs::remove_dir_all(&shelf).unwrap(), &|| {
        let mut bytes = std::fs::read(shelf.join("db")).unwrap();
        bytes.iter_mut().for_each(|byte| *byte = 0xff);
        std::fs::write(shelf.join("db"), bytes).unwrap();
    }];
    for damage in damages {
        damage();
        assert_eq!(world.json(&["--as", "o1", "list"]), list);
        assert_eq!(world.json(&["--as", "o1", "show", "A-1"]), show);
        world.done(&["--as", "o1", "verify"]);
    }
    world.done(&["--as", "o1", "rebuild"]);
    assert_eq!(world.json(&["--as", "o1", "show", "A-1"]), show);
}

#[test]
fn an_opening_does_not_fold_again_what_the_shelf_already_has() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.rank("o1", "A-1", "4");
    for _ in 0..2 {
        let answer = world.run(&["--as", "o1", "--format", "json", "list"]);
        assert_eq!((answer.status, answer.err.as_str()), (0, ""), "no word of a shelf made anew");
    }
}

#[test]
fn a_backup_makes_the_same_store_elsewhere_and_only_in_an_empty_place() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.rank("o1", "A-1", "4");
    let copy = world.path("copy.jsonl");
    let copy = copy.to_str().unwrap();
    world.done(&["--as", "o1", "backup", copy]);
    world.refused(1, &["--as", "o1", "backup", copy]);
    let elsewhere = world.path("elsewhere");
    let elsewhere = elsewhere.to_str().unwrap();
    world.done(&["--store", elsewhere, "restore", copy]);
    let there = ["--store", elsewhere, "--as", "o1"];
    let ask = |args: &[&str]| world.json(&[&there[..], args].concat());
    assert_eq!(ask(&["show", "A-1"]), world.json(&["--as", "o1", "show", "A-1"]));
    assert_eq!(
        world.done(&[&there[..], &["verify"]].concat()),
        world.done(&["--as", "o1", "verify"]),
        "the same sequence number and hash"
    );
    world.refused(3, &["--store", elsewhere, "restore", copy]);
    let mut damaged = std::fs::read(copy).unwrap();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    let damaged = world.file("damaged.jsonl", damaged);
    let third = world.path("third");
    let answer = world.run(&["--store", third.to_str().unwrap(), "restore", &damaged]);
    assert_ne!(answer.status, 0);
    assert!(!third.exists(), "a damaged backup makes nothing");
}

#[test]
fn a_folder_that_is_no_store_is_refused_and_untouched() {
    let world = World::empty();
    std::fs::create_dir(world.store()).unwrap();
    world.file("store/letter.txt", "dear reader");
    world.refused(3, &["list"]);
    world.refused(3, &["init"]);
    world.file("store/journal.jsonl", "this is no journal\n");
    world.refused(3, &["list"]);
    world.refused(3, &["init"]);
    assert_eq!(std::fs::read_to_string(world.path("store/letter.txt")).unwrap(), "dear reader");
    assert_eq!(std::fs::read_to_string(world.path("store/journal.jsonl")).unwrap(), "this is no journal\n");
    let nowhere = world.path("nowhere");
    world.refused(3, &["--store", nowhere.to_str().unwrap(), "list"]);
    assert!(!nowhere.exists());
}

#[test]
fn a_store_in_use_says_by_whom_and_is_left_alone() {
    let world = World::founded();
    let inside = diarium::desk::premises::Premises::enter(&world.store(), "kollega1", chrono::Utc::now()).unwrap();
    for args in [&["--as", "o1", "list"][..], &["--as", "o1", "verify"], &["--as", "o1", "rebuild"]] {
        let said = world.refused(3, args);
        assert!(said.contains("kollega1"), "{said}");
    }
    drop(inside);
    world.done(&["--as", "o1", "list"]);
}

#[test]
fn the_journal_is_a_chain_that_an_auditor_can_check_without_the_program() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    let log = world.done(&["--as", "r1", "log"]);
    let mut prev = "0".repeat(64);
    for (index, line) in log.lines().enumerate() {
        let record: Value = serde_json::from_str(line).unwrap();
        for key in ["seq", "at", "by", "command_id", "prev", "hash", "events"] {
            assert!(record.get(key).is_some(), "{key}");
        }
        assert_eq!(record["seq"], index as u64 + 1);
        assert_eq!(record["prev"], prev.as_str());
        prev = record["hash"].as_str().unwrap().to_owned();
    }
    let verified = world.done(&["--as", "r1", "verify"]);
    assert_eq!(verified.lines().last().unwrap().split_once(' ').unwrap().1, prev);
    assert_eq!(log.into_bytes(), journal(&world.store()), "the log is the journal's own bytes");
}

#[test]
fn the_same_seed_makes_the_same_training_store_byte_for_byte() {
    let worlds = [World::empty(), World::empty(), World::empty()];
    for (world, seed) in worlds.iter().zip(["5", "5", "6"]) {
        let store = world.store();
        world.done(&["demo", "--cases", "50", "--seed", seed, "--no-ui", "--keep", store.to_str().unwrap()]);
        world.done(&["verify"]);
    }
    assert_eq!(journal(&worlds[0].store()), journal(&worlds[1].store()));
    assert_ne!(journal(&worlds[0].store()), journal(&worlds[2].store()));
}

#[test]
fn the_budget_can_be_seen_as_it_was() {
    let world = World::empty();
    let store = world.store();
    world.done(&["demo", "--cases", "60", "--no-ui", "--keep", store.to_str().unwrap()]);
    let approved = |budget: &Value| world::envelope(budget, "2022-autumn", "1A")["approved"].clone();
    let first = world.json(&["budget", "--as-of", "2023-04-12T12:31:00Z"]);
    assert_eq!(approved(&first), "2810721.00");
    let spring = |budget: &Value| world::envelope(budget, "2023-spring", "2D")["requested"].clone();
    assert_eq!(spring(&first), "0.00");
    assert_ne!(spring(&world.json(&["budget"])), "0.00");
    let before = world.json(&["budget", "--as-of", "2020-01-01T00:00:00Z"]);
    assert_eq!(before["seq"], 0);
}
