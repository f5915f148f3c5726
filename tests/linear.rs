//! The workstation read aloud: a whole case by pipe, with nothing but lines.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod world;

use std::io::Write;
use std::process::Stdio;

use world::{World, application};

const WHY: &str = "Seen in the papers of the application.";

/// What the program says to these lines.
fn said(world: &World, args: &[&str], lines: &[&str]) -> String {
    let mut child = world
        .program()
        .args(args)
        .arg("--linear")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all((lines.join("\n") + "\n").as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    let text = String::from_utf8(out.stdout).unwrap();
    let told = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(out.status.success(), "{text}\n{told}");
    let strange = |letter: char| letter.is_control() && letter != '\n';
    assert!(!text.contains(strange), "only plain lines: {text:?}");
    assert!(!text.contains(['│', '┌', '─', '█', '░', '▸']), "no signs that a reader would spell out:\n{text}");
    text
}

fn one_case() -> World {
    let world = World::founded();
    world.import(&[application("DN-1", "200000.00")]);
    world.done(&["--as", "admin", "assign", "DN-1", "o1", "--role", "a"]);
    world
}

#[test]
fn a_whole_case_is_done_by_typed_acts_and_every_act_says_what_changed() {
    let world = one_case();
    let pass = format!("pass-gates because {WHY}");
    let score = format!("score 4 because {WHY}");
    let propose = format!("propose grant 150000.00 because {WHY}");
    let mut lines = vec!["next-needs-me", "open 1", &pass];
    lines.extend([score.as_str(); 7]);
    lines.extend(["look", "sign", "yes", &propose, "yes", "submit", "yes", "quit"]);
    let text = said(&world, &["--as", "o1"], &lines);
    for line in [
        "DN-1, Hanke DN-1",
        "Line 1 of 16",
        "passed",
        "not marked",
        "weight 25 %: 4. Seen in the papers",
        "Sign your scores of DN-1?",
        "yes or no?",
        "Propose for DN-1: is this right?",
        "from EUR 1 500 000.00 to EUR 1 350 000.00",
        "Done: ",
    ] {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
    assert_eq!(world.json(&["--as", "o1", "show", "DN-1"])["status"], "submitted");

    let text = said(&world, &["--as", "s1"], &["go-backlog", "approve", "yes", "undo", "no", "go-overview"]);
    assert!(text.contains("DN-1") && text.contains("submitted: from EUR 150 000.00 to EUR 0.00"), "{text}");
    assert_eq!(world.json(&["--as", "o1", "show", "DN-1"])["status"], "approved");
}

#[test]
fn a_proposal_with_grounds_and_conditions_is_filled_in_line_by_line() {
    let world = one_case();
    world.rank("o1", "DN-1", "4");
    let lines = [
        "open DN-1",
        "propose",
        "1 partial grant",
        "2 150 000,00",
        "9 nowhere",
        "4 It serves the aim of the action.",
        "5 Report every spring.",
        "6 Keep the annex.",
        "send",
        "preview-document",
        "quit",
    ];
    let text = said(&world, &["--as", "o1"], &lines);
    for line in [
        "Propose a decision on DN-1",
        "1. Decision: grant (of grant, partial grant, reserve, reject)",
        "fills in nothing here",
        "6. Condition 2: empty",
        "open: from EUR 1 500 000.00 to EUR 1 350 000.00",
        "Done: ",
        "Report every spring.",
    ] {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
    let proposal = world.json(&["--as", "o1", "show", "DN-1"])["proposal"].clone();
    assert_eq!((&proposal["kind"], &proposal["amount"]), (&"partial".into(), &"150000.00".into()), "{proposal}");
    assert_eq!(proposal["conditions"], serde_json::json!(["Report every spring.", "Keep the annex."]), "{proposal}");
}

#[test]
fn administrators_and_decision_makers_work_by_typed_acts() {
    let world = one_case();
    let lines =
        ["go-office", "grant-role", "1 anna", "2 case officer", "send", "yes", "close-round", "1 2", "no", "quit"];
    let text = said(&world, &["--as", "admin"], &lines);
    assert!(text.contains("1. Person: empty") && text.contains("Done: "), "{text}");
    let people = world.json(&["--as", "admin", "user", "list"]);
    assert!(people.to_string().contains("anna"), "{people}");
    world.rank("o1", "DN-1", "4");
    world.done(&["--as", "o1", "propose", "DN-1", "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "DN-1"]);
    let lines = [
        "go-backlog",
        "approve-less",
        "1 120 000,00",
        "2 The rent is not eligible.",
        "send",
        "yes",
        "go-overview",
        "palette DN-1",
        "1",
        "why",
        "quit",
    ];
    let text = said(&world, &["--as", "s1"], &lines);
    assert!(text.contains("approved: from EUR 0.00 to EUR 120 000.00"), "{text}");
    assert!(text.contains("1. DN-1"), "{text}");
    assert_eq!(world.json(&["--as", "o1", "show", "DN-1"])["decision"]["amount"], "120000.00");
}

#[test]
fn what_is_refused_or_unknown_is_said_and_changes_nothing() {
    let world = one_case();
    let before = world.json(&["--as", "o1", "show", "DN-1"]);
    let lines =
        ["open DN-1", "sign", "approve", "frobnicate", "99", "score 9 because x", "score nowhere 4", "comment", "no"];
    let text = said(&world, &["--as", "o1"], &lines);
    for line in
        ["Note: 7 criteria have no score of yours yet.", "Note: This needs the role", "There is no act “frobnicate”"]
    {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
    assert!(text.contains("There is no line 99") && text.contains("There is no criterion “nowhere”"), "{text}");
    assert_eq!(world.json(&["--as", "o1", "show", "DN-1"]), before);
}

#[test]
fn questions_are_answered_by_lines_and_left_by_no_in_three_languages() {
    let world = one_case();
    for (lang, no, word) in
        [("en", "no", "Type the text"), ("sv", "nej", "Skriv texten"), ("fi", "ei", "Kirjoita teksti")]
    {
        let lines =
            ["open DN-1", "comment", no, "comment", "Ett möte är bokat.", "next-tab", "switch-language", no, "help"];
        let text = said(&world, &["--as", "o1", "--lang", lang], &lines);
        assert!(text.contains(word) && text.contains("pass-gates: "), "{lang}:\n{text}");
        assert!(!text.contains("[linear"), "{lang}:\n{text}");
    }
    let comments = world.json(&["--as", "o1", "show", "DN-1"])["comments"].as_array().unwrap().len();
    assert_eq!(comments, 3, "one in each language");
}

#[test]
fn a_training_store_says_so_at_every_place_and_teaches_by_names_of_acts() {
    let world = World::empty();
    let text = said(
        &world,
        &["demo", "--cases", "20"],
        &["open", "go-overview", "go-pictures", "back", "filter status:rankd", "quit"],
    );
    assert!(text.matches("TRAINING: nothing here is real.").count() >= 3, "{text}");
    assert!(text.contains("step 1 of 14") && text.contains("“open”") && text.contains("step 2 of 14"), "{text}");
    assert!(text.contains("rankd"), "{text}");
    let without = said(&world, &["demo", "--cases", "20", "--no-lesson"], &["quit"]);
    assert!(!without.contains("step 1"), "{without}");
}
