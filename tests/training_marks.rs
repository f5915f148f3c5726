//! What comes out of a training store is never to be taken for the real thing: every command that prints or writes
//! something says where it comes from, in every form.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod world;

use std::collections::BTreeSet;

use serde_json::Value;
use world::{Answer, World};

/// Said on standard error with everything.
const NOTE: &str = "This is training data.";
/// Above what people read; a document is written in the language of its case.
const LINES: &[&str] = &["TRAINING", "ÖVNING", "HARJOITUS"];

/// Commands that print what is in the store; `CASE` is a case whose applicant was notified.
const PRINTING: &[&str] = &[
    "plan",
    "criteria",
    "criteria CASE",
    "list",
    "list status:notified",
    "queues",
    "show CASE",
    "show CASE --revisions",
    "budget",
    "budget --round 2023-spring",
    "rank 2023-spring 1A",
    "pictures 2023-spring",
    "why CASE amount",
    "why CASE total",
    "why 2023-spring 1A",
    "log",
    "user list",
    "document CASE",
    "announce 2023-spring",
    "announce 2022-autumn",
    "report progress",
    "report baskets",
    "export cases",
    "export ranking",
    "export decisions",
    "export indicators",
    "export operations",
    "export journal",
    "verify",
    "verify --documents",
    "template",
    "template show",
    "training trainees",
    "doctor",
    "import --dry-run IN",
    "comment CASE Seen.",
];

/// Commands whose output is a stored record, a proof or a file as it stands: the mark stands beside it.
const AS_IT_STANDS: &[&str] = &["log", "verify", "template show", "import", "comment"];

/// Commands whose output has no columns and is printed for people all the same.
const WITHOUT_COLUMNS: &[&str] = &["pictures", "template", "training"];

/// Commands that act, and print no more than that they did, which goes the same way as `comment`.
const ACTING: &str = "revise confirm lane assign unassign conflict gate supplement settle score sign consensus target \
                      untarget mark tag untag propose submit approve return notify withdraw decline correction \
                      carry-over undo round";

/// Commands that print nothing out of a store, or make one, or are tried below.
const OTHER: &str = "demo init rebuild backup restore keys completions serve help";

const FORMS: &[&str] = &["table", "json", "csv", "xlsx", "md", "html", "pdf"];

fn training() -> (World, String) {
    let world = World::empty();
    world.done(&["demo", "--cases", "40", "--no-ui", "--keep", world.store().to_str().unwrap()]);
    let notified = world.json(&["list", "status:notified -is:past"]);
    let case = notified[0]["reference"].as_str().unwrap().to_owned();
    let mine = world::application("MINE-1", "1000.00");
    world.file("mine.json", serde_json::to_vec(&[mine]).unwrap());
    (world, case)
}

/// Whether JSON says it at its outermost: an object in a field of its own, a list in each of its rows.
fn is_marked(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.get("training") == Some(&Value::Bool(true)),
        Value::Array(rows) => rows.iter().all(|row| row["training_data"] == true),
        _ => false,
    }
}

fn first(command: &str) -> &str {
    command.split(' ').next().unwrap_or_default()
}

fn check(command: &str, form: &str, answer: &Answer) {
    let told = || format!("{command} --format {form}:\n{}\n{}", answer.out, answer.err);
    assert!(answer.err.contains(NOTE), "{}", told());
    if AS_IT_STANDS.iter().any(|plain| command.starts_with(plain)) {
        return;
    }
    match form {
        "json" => assert!(is_marked(&serde_json::from_str(&answer.out).unwrap()), "{}", told()),
        "csv" if !WITHOUT_COLUMNS.contains(&first(command)) => {
            let mut lines = answer.out.lines();
            assert!(lines.next().unwrap().ends_with("training_data"), "{}", told());
        }
        "pdf" => assert!(!answer.out.is_empty(), "{}", told()),
        "xlsx" if command.starts_with("export") => assert!(!answer.out.is_empty(), "{}", told()),
        "table" if command.starts_with("export") => assert!(answer.out.contains("training_data"), "{}", told()),
        "html" if command.starts_with("export") => assert!(answer.out.contains("training data"), "{}", told()),
        _ => assert!(LINES.iter().any(|line| answer.out.contains(line)), "{}", told()),
    }
}

#[test]
fn whatever_is_printed_out_of_a_training_store_says_so_in_every_form() {
    let (world, case) = training();
    for command in PRINTING {
        let mut forms = 0;
        for form in FORMS {
            let words = command.split(' ').map(|word| match word {
                "CASE" => case.clone(),
                "IN" => world.path("mine.json").display().to_string(),
                other => other.to_owned(),
            });
            let words: Vec<String> = ["--format", form].map(str::to_owned).into_iter().chain(words).collect();
            let answer = world.bytes(&words.iter().map(String::as_str).collect::<Vec<_>>());
            match answer.status {
                0 => check(command, form, &answer),
                // A form that the command does not have; doctor finds fault with the machine of the tests.
                2 => continue,
                1 if *command == "doctor" => continue,
                other => panic!("{command} --format {form}: {other}\n{}\n{}", answer.out, answer.err),
            }
            forms += 1;
        }
        assert!(forms > 0 || *command == "doctor", "{command}");
    }
}

#[test]
fn what_is_written_to_a_file_says_so_as_well() {
    let (world, case) = training();
    for (command, file) in [
        (format!("export cases --output {}", world.path("cases.csv").display()), "cases.csv"),
        (format!("document {case} --output {}", world.path("decision.md").display()), "decision.md"),
        (format!("announce 2022-autumn --output {}", world.path("past.html").display()), "past.html"),
        (format!("report progress --output {}", world.path("progress.md").display()), "progress.md"),
        (format!("backup {}", world.path("all.jsonl").display()), "all.jsonl"),
    ] {
        let answer = world.run(&command.split(' ').collect::<Vec<_>>());
        assert_eq!(answer.status, 0, "{command}: {}", answer.err);
        assert!(answer.err.contains(NOTE), "{command}: {}", answer.err);
        let written = std::fs::read_to_string(world.path(file)).unwrap();
        let mut marks = LINES.iter().chain(&["training_data", "\"store_kind\":\"demo\""]);
        assert!(
            marks.any(|mark| written.contains(mark)),
            "{command}:\n{}",
            written.lines().take(9).collect::<Vec<_>>().join("\n")
        );
    }
}

#[test]
fn a_store_for_real_work_is_not_marked() {
    let world = World::founded();
    for command in ["list", "budget", "report progress", "report baskets", "plan", "user list"] {
        for form in ["table", "json", "csv"] {
            let mut words = vec!["--as", "admin", "--format", form];
            words.extend(command.split(' '));
            let answer = world.run(&words);
            let said = answer.out + &answer.err;
            assert!(!said.contains("TRAINING") && !said.to_lowercase().contains("training d"), "{command}: {said}");
            assert!(!said.contains("\"training\"") && !said.contains("training_data"), "{command}: {said}");
        }
    }
}

#[test]
fn no_command_of_the_shell_is_forgotten_here() {
    let help = World::empty().done(&["--help"]);
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names: BTreeSet<&str> = names.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.len() > 50, "{help}");
    let known: BTreeSet<&str> = PRINTING
        .iter()
        .map(|command| first(command))
        .chain(ACTING.split_whitespace())
        .chain(OTHER.split(' '))
        .collect();
    let forgotten: Vec<_> = names.difference(&known).collect();
    assert!(forgotten.is_empty(), "printed by nothing here: {forgotten:?}");
}
