//! Scoring: two assessors who do not see each other, consensus with its own reasons, marks of the card's result targets.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{World, application};

const WHY: &str = "a reason that is long enough";

fn show(world: &World, who: &str) -> Value {
    world.json(&["--as", who, "show", "A-1"])
}

fn criteria(world: &World) -> Vec<String> {
    let set = world.json(&["--as", "o1", "criteria", "A-1"]);
    set["criteria"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap().to_owned()).collect()
}

/// A case with two assessors whose gates are passed.
fn two_assessors() -> World {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.done(&["--as", "admin", "assign", "A-1", "o1", "--role", "a"]);
    world.done(&["--as", "admin", "assign", "A-1", "o2", "--role", "b"]);
    let gates = world.json(&["criteria"])["gates"].clone();
    for gate in gates.as_array().unwrap() {
        world.done(&["--as", "o1", "gate", "A-1", gate["id"].as_str().unwrap(), "pass", "--why", WHY]);
    }
    world
}

fn score(world: &World, who: &str, score: &str) {
    for id in criteria(world) {
        world.done(&["--as", who, "score", "A-1", &id, score, "--why", WHY]);
    }
}

#[test]
fn an_assessor_sees_the_other_scores_only_after_signing_their_own() {
    let world = two_assessors();
    score(&world, "o1", "5");
    world.done(&["--as", "o1", "sign", "A-1"]);
    let by = |who: &str| {
        let scores = show(&world, who)["scores"].clone();
        let mut by: Vec<String> =
            scores.as_array().unwrap().iter().map(|score| score["by"].as_str().unwrap().to_owned()).collect();
        by.dedup();
        by
    };
    assert_eq!(by("o2"), [""; 0], "blind: nothing of the first assessor");
    assert_eq!(show(&world, "o2")["hidden_scores_of"], json!(["a"]));
    let log = world.done(&["--as", "o2", "log", "A-1"]);
    assert!(!log.contains("\"scored\""), "nor in the journal");
    score(&world, "o2", "3");
    assert_eq!(by("o2"), ["o2"], "scored, not signed");
    assert_eq!(by("o1"), ["o1"], "unsigned scores are nobody else's");
    world.done(&["--as", "o2", "sign", "A-1"]);
    assert_eq!(by("o2"), ["o1", "o2"]);
    assert_eq!(by("o1"), ["o1", "o2"]);
    let spread = world.json(&["--as", "o1", "list", "spread>=2"]);
    assert_eq!(spread.as_array().unwrap().len(), 1, "the spread is two points: {spread}");
}

#[test]
fn an_officer_who_can_still_take_the_seat_of_the_second_assessor_sees_nothing_of_the_first() {
    let world = World::founded();
    let set = include_str!("../fixtures/criteria/amif-example.toml");
    let file =
        world.file("two.toml", set.replace("assessors = 1", "assessors = 2").replace("version = 1", "version = 2"));
    world.done(&["--as", "admin", "criteria", "load", &file, "--why", WHY]);
    world.import(&[application("A-1", "1000.00")]);
    world.rank("o1", "A-1", "5");
    assert_eq!(show(&world, "o2")["scores"], json!([]), "the seat is free");
    assert!(!world.done(&["--as", "o2", "log", "A-1"]).contains("\"scored\""), "nor in the journal");
    assert_ne!(show(&world, "s1")["scores"], json!([]), "who cannot assess reads what is signed");
    world.done(&["--as", "admin", "assign", "A-1", "both", "--role", "b"]);
    assert_ne!(show(&world, "o2")["scores"], json!([]), "both seats are taken");
    assert_eq!(show(&world, "both")["scores"], json!([]), "and the second assessor waits");
}

#[test]
fn the_consensus_is_a_record_of_its_own_and_until_it_is_complete_there_is_no_total() {
    let world = two_assessors();
    let aim = ["consensus", "A-1", "aim", "4", "--why", WHY];
    let as_o1 = |args: &[&str]| world.run(&[&["--as", "o1"], args].concat());
    score(&world, "o1", "5");
    world.done(&["--as", "o1", "sign", "A-1"]);
    assert!(as_o1(&aim).err.contains("consensus-early"));
    score(&world, "o2", "3");
    world.done(&["--as", "o2", "sign", "A-1"]);
    assert_eq!(show(&world, "o1")["status"], "consensus");
    assert_eq!(as_o1(&["consensus", "A-1", "aim", "4", "--why", "short"]).status, 1);
    let said = world.refused(1, &["--as", "both", "consensus", "A-1", "aim", "4", "--why", WHY]);
    assert!(said.contains("consensus-seat"), "{said}");
    let ids = criteria(&world);
    for id in &ids[1..] {
        world.done(&["--as", "o2", "consensus", "A-1", id, "5", "--why", "agreed after the meeting"]);
    }
    let case = show(&world, "o1");
    assert_eq!((&case["total"], &case["complete"]), (&Value::Null, &json!(false)), "incomplete is no number");
    assert_eq!(as_o1(&["propose", "A-1", "grant", "--why", WHY]).status, 1);
    assert_eq!(as_o1(&aim).status, 0);
    let case = show(&world, "o1");
    // Weight 25 at 4 of 5, the rest at 5: not the mean of the two, which would be 80.
    assert_eq!(case["total"], "95");
    assert_eq!(case["consensus"][1]["why"], "agreed after the meeting");
    assert_eq!(case["scores"].as_array().unwrap().len(), ids.len() * 2, "the scores of both stay");
    assert_eq!(case["status"], "ranked");
}

#[test]
fn a_case_remembers_the_criteria_set_with_which_it_was_first_scored() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    assert_eq!(show(&world, "o1")["scored_with"], Value::Null);
    world.done(&["--as", "o1", "score", "A-1", "aim", "4", "--why", WHY]);
    assert_eq!(show(&world, "o1")["scored_with"], json!({"set": "amif-example", "version": 1}));
}

#[test]
fn result_targets_of_the_card_are_marked_beside_the_scores() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    let all = show(&world, "o1")["target_marks"].as_array().unwrap().len();
    assert!(all > 1, "the card of 1A2 has result targets");
    world.done(&["--as", "o1", "mark", "A-1", "1", "met", "--why", "shown by the plan"]);
    world.done(&["--as", "o1", "mark", "A-1", "2", "not"]);
    world.done(&["--as", "o1", "mark", "A-1", "1", "partly"]);
    let marks = show(&world, "r1")["target_marks"].clone();
    assert_eq!((&marks[0]["mark"], &marks[0]["why"]), (&json!("partly"), &Value::Null));
    assert_eq!(marks[1]["mark"], "not");
    world.done(&["--as", "o1", "undo", "A-1"]);
    let first = show(&world, "r1")["target_marks"][0].clone();
    assert_eq!((&first["mark"], &first["why"]), (&json!("met"), &json!("shown by the plan")));
    assert!(world.done(&["--as", "r1", "show", "A-1"]).contains("1. met"));
    let beyond = (all + 1).to_string();
    for wrong in ["0", &beyond] {
        let said = world.refused(1, &["--as", "o1", "mark", "A-1", wrong, "met"]);
        assert!(said.contains(&all.to_string()), "{said}");
    }
    world.refused(2, &["--as", "o1", "mark", "A-1", "1", "perhaps"]);
    world.refused(1, &["--as", "r1", "mark", "A-1", "1", "met"]);
    assert_eq!(show(&world, "r1")["total"], Value::Null, "a mark is no score");
}

#[test]
fn an_assessor_sees_the_marks_of_the_other_only_after_signing_their_own_scores() {
    let world = two_assessors();
    world.done(&["--as", "o1", "mark", "A-1", "1", "met", "--why", "a reason for the first assessor alone"]);
    let first = |who: &str| show(&world, who)["target_marks"][0].clone();
    let told = |who: &str| {
        let answers = [&["show", "A-1"][..], &["--format", "json", "show", "A-1"], &["log", "A-1"], &["log"]];
        let say = |args: &&[&str]| world.done(&[&["--as", who], *args].concat());
        answers.iter().any(|args| say(args).contains("a reason for the first assessor alone"))
    };
    score(&world, "o1", "5");
    world.done(&["--as", "o1", "sign", "A-1"]);
    assert_eq!((first("o2")["mark"].clone(), told("o2")), (Value::Null, false), "blind until signed");
    assert_eq!((first("o1")["mark"].clone(), told("o1"), told("r1")), (json!("met"), true, true));
    // Marking the same target overwrites nothing of the other's, and tells them nothing either.
    world.done(&["--as", "o2", "mark", "A-1", "1", "not"]);
    assert_eq!((first("o2")["mark"].clone(), first("o2")["others"].clone()), (json!("not"), json!([])));
    assert_eq!((first("o1")["mark"].clone(), first("o1")["others"].clone()), (json!("met"), json!([])));
    score(&world, "o2", "3");
    world.done(&["--as", "o2", "sign", "A-1"]);
    assert_eq!(first("o2")["others"][0]["why"], "a reason for the first assessor alone");
    assert_eq!((first("o1")["others"][0]["mark"].clone(), told("o2")), (json!("not"), true));
    world.done(&["--as", "o2", "undo", "A-1"]);
    assert_eq!(first("o1")["others"], json!([]), "unsigned again, unseen again");
}
