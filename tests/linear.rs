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
    for line in text.lines() {
        let sign = line.contains(['│', '┌', '─', '█', '░', '▸', '·', '→', '…', '✓', '✗', '↑', '↓']);
        let bar = ["##", "==", "++", "__", "--", "  "].iter().any(|run| line.contains(run));
        let is_key = |word: &str| {
            let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            word.starts_with("ctrl-") || ["esc", "Esc", "Enter", "alt-enter"].contains(&word)
        };
        let key = line.split_whitespace().any(is_key);
        assert!(!sign && !bar && !key, "signs that a reader would spell out, or keys that are not there: {line:?}");
    }
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
        "weight 25 %: 4 good. Reason: Seen in the papers",
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
        assert!(text.contains(word) && text.contains("pass-gates"), "{lang}:\n{text}");
        assert!(!text.contains("[linear"), "{lang}:\n{text}");
    }
    let comments = world.json(&["--as", "o1", "show", "DN-1"])["comments"].as_array().unwrap().len();
    assert_eq!(comments, 3, "one in each language");
}

/// A case in which a check has found something.
fn case_with_a_finding() -> World {
    let world = World::founded();
    let mut application = application("DN-1", "200000.00");
    application["costs"]["indirect"] = "9000.00".into();
    application["targets"] = serde_json::json!([]);
    let costs = &application["costs"];
    let cents = |part: &str| costs[part].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
    let total = cents("staff") + cents("other_direct") + cents("indirect");
    application["costs"]["total"] = format!("{}.{:02}", total / 100, total % 100).into();
    application["other_eu_funding"] = serde_json::json!(["ESF+"]);
    world.import(&[application]);
    world.done(&["--as", "admin", "assign", "DN-1", "o1", "--role", "a"]);
    world
}

#[test]
fn a_whole_case_goes_by_typed_lines_from_its_gates_to_the_approval_of_another() {
    let world = case_with_a_finding();
    let findings = world.json(&["--as", "o1", "show", "DN-1"])["findings"].as_array().unwrap().len();
    assert!(findings > 0, "a case without findings would prove nothing about them");
    let because = |act: &str| format!("{act} because {WHY}");
    let mut lines: Vec<String> = vec!["open DN-1".to_owned(), because("pass-gates"), "read findings".to_owned()];
    lines.extend((1..=findings).map(|number| because(&format!("settle-finding {number}"))));
    lines.extend(["card-sheet", "1 met, 2 partly", "rest not", "9999 met", "look"].map(str::to_owned));
    let sheet = said(&world, &["--as", "o1"], &lines.iter().map(String::as_str).chain(["no"]).collect::<Vec<_>>());
    assert!(sheet.contains("fills in nothing here") && sheet.contains(": partly."), "{sheet}");
    // The first indicator on the sheet is filled in by the number that was told.
    let number = sheet.lines().find_map(|line| line.split_once(". Indicator ").map(|(number, _)| number.to_owned()));
    let number = number.unwrap_or_else(|| panic!("no indicator on the sheet:\n{sheet}"));
    let mut lines = vec!["open DN-1".to_owned(), "card-sheet".to_owned(), "1 met".to_owned(), "rest not".to_owned()];
    lines.extend([format!("{number} 40"), "send".to_owned(), "add-indicator R.1.5 30".to_owned()]);
    lines.extend(["read targets", "read indicators"].map(str::to_owned));
    lines.extend((0..7).map(|_| because("score 4")));
    lines.extend(["sign", "yes", "look"].map(str::to_owned));
    lines.extend(["propose", "1 partial grant", "2 150 000,00"].map(str::to_owned));
    let text = said(&world, &["--as", "o1"], &lines.iter().map(String::as_str).collect::<Vec<_>>());
    for line in [
        "General criterion",
        "Parts of the case: Application, Card, Targets 9, Findings",
        "Total: 80.0 %.",
        "Rank: 1 of 1, above the line.",
        "Envelope 1A, Spring 2023: in all EUR 1 500 000.00; open EUR 1 500 000.00",
    ] {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
    let reasons = text.lines().rev().find_map(|line| line.strip_suffix(". Reasons: empty")).unwrap().to_owned();
    let reasons = format!("{reasons} {WHY}");
    let lines = ["open DN-1", "propose", "1 partial grant", "2 150 000,00", &reasons, "send", "submit", "yes"];
    said(&world, &["--as", "o1"], &lines);
    let case = world.json(&["--as", "o1", "show", "DN-1"]);
    assert_eq!((&case["status"], &case["proposal"]["amount"]), (&"submitted".into(), &"150000.00".into()), "{case}");
    let indicators = case["targets"].to_string();
    assert!(indicators.contains("40") && indicators.contains("R.1.5"), "{indicators}");

    let text = said(&world, &["--as", "s1"], &["go-backlog", "open 1", "read decision", "approve", "yes"]);
    for line in ["Proposed: partial grant, EUR 150 000.00.", "Decision: partial grant, EUR 150 000.00.", "Done: "] {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
    assert_eq!(world.json(&["--as", "o1", "show", "DN-1"])["decision"]["amount"], "150000.00");
}

#[test]
fn going_on_alone_leads_through_a_case_by_answers() {
    let world = case_with_a_finding();
    let findings = world.json(&["--as", "o1", "show", "DN-1"])["findings"].as_array().unwrap().len();
    let reason = format!("4 because {WHY}");
    // The whole of it is one act and the answers to what it asks: gates, findings, sheet, scores, signature, proposal.
    let mut lines = vec!["open DN-1", "go-on", WHY];
    lines.extend(std::iter::repeat_n(WHY, findings));
    // The sheet is asked for once more, because it has no indicator; sent as it is, it is passed over.
    lines.extend(["rest met", "send", "send", "4", WHY, "3,5", &reason]);
    lines.extend(std::iter::repeat_n(reason.as_str(), 5));
    lines.extend(["yes", "look"]);
    let text = said(&world, &["--as", "o1"], &lines);
    assert!(text.contains("Score and reason for") && text.contains("The scale: 1 "), "{text}");
    assert!(text.contains("3.5 is off the scale, which goes from 1 to 5"), "{text}");
    let number = text.lines().rev().find_map(|line| line.strip_suffix(". Reasons: empty"));
    let reasons = format!("{} {WHY}", number.unwrap_or_else(|| panic!("no form is open:\n{text}")));
    let text = said(&world, &["--as", "o1"], &["open DN-1", "go-on", &reasons, "send", "yes"]);
    assert!(text.contains("State: submitted."), "{text}");
    assert_eq!(world.json(&["--as", "o1", "show", "DN-1"])["status"], "submitted");
}

/// Three submitted proposals: two grants and a rejection.
fn a_backlog() -> World {
    let world = World::founded();
    let cases = ["DN-1", "DN-2", "DN-3"];
    world.import(&cases.map(|case| application(case, "100000.00")));
    for case in cases {
        world.done(&["--as", "admin", "assign", case, "o1", "--role", "a"]);
        world.rank("o1", case, "4");
        let kind = if case == "DN-3" { "reject" } else { "grant" };
        world.done(&["--as", "o1", "propose", case, kind, "--why", WHY]);
        world.done(&["--as", "o1", "submit", case]);
    }
    world
}

#[test]
fn a_backlog_says_what_is_proposed_and_is_approved_in_bulk_after_its_consequences() {
    let world = a_backlog();
    let lines = ["go-backlog", "mark 1 2", "unmark 2", "mark 3", "approve 2", "approve", "no", "look"];
    let text = said(&world, &["--as", "s1"], &lines);
    for line in [
        "3 cases wait for decision, together EUR 200 000.00.",
        "DN-1, Hanke DN-1. Proposed: grant, EUR 100 000.00.",
        "DN-3, Hanke DN-3. Proposed: reject, EUR 0.00.",
        "Rank: 1 of 3, above the line.",
        "Presenting officer: o1.",
        "Marked: 2 cases, together EUR 100 000.00.",
        "2 cases are marked, and the act would be about what is marked.",
        "DN-1, Hanke DN-1. Decision: grant, EUR 100 000.00. State: from submitted to approved.",
        "DN-3, Hanke DN-3. Decision: reject, EUR 0.00. State: from submitted to approved.",
        "submitted: from EUR 200 000.00 to EUR 100 000.00",
        "1. DN-1, Hanke DN-1. Marked. Proposed: grant",
    ] {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
    let status = |case: &str| world.json(&["--as", "o1", "show", case])["status"].clone();
    assert_eq!(status("DN-1"), "submitted", "no was the answer");
    let lines =
        ["go-backlog", "mark all", "unmark 2", "approve", "yes", "return 1", "The rent is not eligible.", "yes"];
    let text = said(&world, &["--as", "s1"], &lines);
    assert!(text.contains("Nothing is marked.") || text.contains("Marked: 3 cases"), "{text}");
    assert_eq!([status("DN-1"), status("DN-2"), status("DN-3")], ["approved", "returned", "approved"], "{text}");
}

#[test]
fn two_assessors_and_their_consensus_are_heard_criterion_by_criterion() {
    let world = one_case();
    world.done(&["--as", "admin", "assign", "DN-1", "o2", "--role", "b"]);
    world.rank("o1", "DN-1", "4");
    for criterion in world.json(&["--as", "o2", "criteria"])["criteria"].as_array().unwrap() {
        world.done(&["--as", "o2", "score", "DN-1", criterion["id"].as_str().unwrap(), "2", "--why", WHY]);
    }
    world.done(&["--as", "o2", "sign", "DN-1"]);
    let line = format!("score 3 because {WHY}");
    let mut lines = vec!["open DN-1", "score"];
    lines.push("no");
    lines.extend(std::iter::repeat_n(line.as_str(), 7));
    lines.push("look");
    let text = said(&world, &["--as", "o1"], &lines);
    for line in [
        "no consensus. First assessor o1: 4 good. a reason that is long enough. Second assessor o2: 2 ",
        "They are 2 apart.",
        "Consensus and reason for",
        "consensus 3 satisfactory.",
        "Total: 60.0 %.",
    ] {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
    assert_eq!(world.json(&["--as", "o1", "show", "DN-1"])["status"], "ranked");
}

#[test]
fn a_list_is_filtered_by_an_answer_and_a_wrong_word_is_named() {
    let world = one_case();
    let lines = ["go-queue", "filter", "status:rankd", "status:received", "filter status:ranked", "filter all", "more"];
    let text = said(&world, &["--as", "o1"], &lines);
    for line in [
        "Which cases are to be listed?",
        "cannot be read: ",
        "Filter: status:received.",
        "No case answers the filter status:ranked.",
        "There are no more lines.",
    ] {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
    assert!(text.contains("rankd") && !text.contains("There is no act"), "{text}");
}

#[test]
fn a_text_that_is_left_is_kept_and_is_said_to_be_kept() {
    let world = one_case();
    let text = said(&world, &["--as", "o1"], &["open DN-1", "score 10 4", "no", "quit", "no", "quit", "yes"]);
    assert!(text.contains("It is kept for the next time") && !text.contains("will be lost"), "{text}");
    let text = said(&world, &["--as", "o1"], &["open DN-1", "score", "no"]);
    assert!(text.contains("Not recorded yet: 4 good"), "{text}");
}

#[test]
fn an_explanation_is_asked_for_by_name_and_says_what_else_can_be_asked() {
    let world = one_case();
    world.rank("o1", "DN-1", "4");
    let text =
        said(&world, &["--as", "o1"], &["open DN-1", "why", "why rank", "why colour", "go-ranking", "why 1", "money"]);
    for line in [
        "You can also ask why: ",
        "“colour” cannot be asked here.",
        "Journal entry ",
        "Objective 1, project grants: at most EUR ",
        "The funding line is here. Left: EUR 1 300 000.00.",
    ] {
        assert!(text.contains(line), "{line:?} in\n{text}");
    }
}

#[test]
fn a_ranking_is_supposed_by_the_numbers_of_its_lines() {
    let world = a_backlog();
    let lines = ["open DN-1", "go-ranking", "hold-out 2", "suppose-amount 1 50 000,00", "stop-supposing"];
    let text = said(&world, &["--as", "o1"], &lines);
    assert!(text.contains("Gets: nothing, held out.") && text.contains("Held out: 1. Other amounts: 1."), "{text}");
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
