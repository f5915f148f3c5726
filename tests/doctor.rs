//! doctor: a line for everything that was looked at, with how it is and what mends it; it fails where something is wrong.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a store that cannot be set up fails the test")]

mod pty;
mod served;
mod world;

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;

use serde_json::Value;
use served::Served;
use world::{World, journal};

/// What it finds, by what was looked at: how it is, and the English words.
fn found(world: &World, more: &[&str]) -> (i32, Vec<(String, String, String)>) {
    let mut args = vec!["--format", "json"];
    args.extend(more);
    args.push("doctor");
    let answer = world.run(&args);
    let all: Value = serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{}\n{}", answer.out, answer.err));
    assert_eq!(all["ok"], Value::Bool(answer.status == 0), "{all}");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let checks = all["checks"].as_array().unwrap().iter();
    let checks = checks.map(|one| (text(&one["check"]), text(&one["state"]), text(&one["text"]["en"])));
    (answer.status, checks.collect())
}

/// How one thing is, in a run that ends with this status.
#[track_caller]
fn one(world: &World, status: i32, name: &str) -> (String, String) {
    let (ended, checks) = found(world, &[]);
    assert_eq!(ended, status, "{checks:#?}");
    let check = checks.iter().find(|(check, ..)| check == name).unwrap_or_else(|| panic!("no {name} in {checks:#?}"));
    (check.1.clone(), check.2.clone())
}

fn sitting(world: &World) {
    world.done(&["--as", "admin", "user", "grant", &served::own_name(), "officer"]);
}

#[test]
fn a_store_without_fault_is_looked_at_all_around() {
    let world = World::founded();
    sitting(&world);
    let (status, checks) = found(&world, &[]);
    assert_eq!(status, 0, "{checks:#?}");
    let names: Vec<&str> = checks.iter().map(|(name, ..)| name.as_str()).collect();
    for name in
        ["terminal", "locale", "settings", "keymap", "store", "file-system", "disk", "journal", "desk", "person"]
    {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    let lines = world.done(&["doctor"]);
    assert_eq!(lines.lines().count(), checks.len(), "a line each: {lines}");
    assert!(lines.lines().all(|line| line.starts_with("ok ") || line.starts_with("warning ")), "{lines}");
    assert!(world.done(&["--lang", "sv", "doctor"]).contains("Register: "));
    assert!(world.done(&["--lang", "fi", "doctor"]).contains("Rekisteri: "));
}

#[test]
fn without_a_store_it_says_so_and_looks_at_the_rest() {
    let world = World::empty();
    let (state, text) = one(&world, 1, "store");
    assert_eq!(state, "wrong");
    assert!(text.contains("diarium init"), "{text}");
    assert_eq!(one(&world, 1, "keymap").0, "ok");
    let said = world.run(&["doctor"]);
    assert!(said.status == 1 && said.err.contains("error: "), "{}", said.err);
}

#[test]
fn a_journal_that_is_damaged_at_its_end_is_wrong_and_is_left_as_it_is() {
    let world = World::founded();
    let path = world.store().join("journal.jsonl");
    let mut bytes = journal(&world.store());
    let changed = bytes.len() - 200;
    bytes[changed] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let (state, text) = one(&world, 1, "journal");
    assert!(state == "wrong" && text.contains("restore a backup"), "{text}");
    assert_eq!(one(&world, 1, "person").0, "wrong");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_record_that_was_never_finished_is_a_warning() {
    let world = World::founded();
    sitting(&world);
    let mut file = fs::File::options().append(true).open(world.store().join("journal.jsonl")).unwrap();
    file.write_all(b"{\"seq\":99,\"at\"").unwrap();
    assert_eq!(one(&world, 0, "journal").0, "warning");
    // Sitting down, which it also tries, has cut it off.
    assert_eq!(one(&world, 0, "journal").0, "ok");
}

#[test]
fn files_that_others_may_read_are_wrong_and_it_says_the_right_mode() {
    for (name, mode, right) in [("journal.jsonl", 0o644, "0600"), ("shelf", 0o755, "0700")] {
        let world = World::founded();
        sitting(&world);
        fs::set_permissions(world.store().join(name), Permissions::from_mode(mode)).unwrap();
        let (state, text) = one(&world, 1, "store");
        assert!(state == "wrong" && text.contains(name) && text.contains(&format!("chmod {right}")), "{text}");
    }
    let world = World::founded();
    sitting(&world);
    fs::set_permissions(world.store(), Permissions::from_mode(0o770)).unwrap();
    let (state, text) = one(&world, 1, "rights");
    assert!(state == "wrong" && text.contains("chmod 0710"), "{text}");
}

#[test]
fn mistakes_in_settings_and_keymap_are_wrong_with_file_and_line() {
    let world = World::founded();
    sitting(&world);
    let folder = world.path(".config/diarium");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config.toml"), "ascii = true\ncolour = \"pink\"\n").unwrap();
    fs::write(folder.join("keymap.toml"), "[anywhere]\nj = \"dwon\"\n").unwrap();
    for name in ["settings", "keymap"] {
        let (state, text) = one(&world, 1, name);
        assert!(state == "wrong" && text.contains("line 2"), "{text}");
    }
}

#[test]
fn a_desk_that_is_served_is_named_with_its_owner_and_one_that_was_killed_is_a_warning() {
    let mut served = Served::founded();
    let (state, text) = one(&served.world, 0, "desk");
    assert!(state == "ok" && text.contains(&served.pid().to_string()) && text.contains(&served::own_name()), "{text}");
    assert_eq!(one(&served.world, 0, "journal").0, "ok");
    served.kill();
    let (state, text) = one(&served.world, 0, "desk");
    assert!(state == "warning" && text.contains("diarium serve"), "{text}");
}

#[test]
fn whoever_only_runs_a_desk_is_told_so_and_nothing_is_wrong() {
    let served = Served::at(World::founded());
    let (state, text) = one(&served.world, 0, "person");
    assert!(state == "warning" && text.contains("has no role"), "{text}");
}

#[test]
fn a_socket_at_which_nobody_answers_is_wrong_where_it_was_named() {
    let world = World::founded();
    let socket = world.path("socket");
    drop(UnixListener::bind(&socket).unwrap());
    let (status, checks) = found(&world, &["--socket", socket.to_str().unwrap()]);
    assert_eq!(status, 1);
    assert!(checks.iter().any(|(name, state, _)| name == "desk" && state == "wrong"), "{checks:#?}");
}

#[test]
fn a_terminal_that_is_too_small_is_a_warning() {
    let world = World::founded();
    sitting(&world);
    let store = world.store().display().to_string();
    let terminals = pty::World::new().with("DIARIUM_STORE", &store);
    let mut small = terminals.start((70, 60), &["doctor"]);
    small.sees("70 × 60").sees("Make the window larger");
    assert_eq!(small.exit_status().code, 0);
}
