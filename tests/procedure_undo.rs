//! Taking back: one's own act, whatever others have done beside it, never what somebody else has built on it, and always
//! with the words of what goes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod world;

use serde_json::json;
use world::{World, application};

const WHY: &str = "a reason that is long enough";

fn status(world: &World, case: &str) -> serde_json::Value {
    world.json(&["--as", "s1", "show", case])["status"].clone()
}

#[test]
fn what_others_note_on_a_case_never_closes_the_way_back_to_an_approval() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    for number in 0..12 {
        world.done(&["--as", "o1", "comment", "A-1", &format!("Remark {number} about the travel costs")]);
    }
    world.done(&["--as", "s1", "undo", "A-1"]);
    assert_eq!(status(&world, "A-1"), "submitted");
}

#[test]
fn every_general_criterion_that_was_passed_one_by_one_is_taken_back_one_by_one() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    let set = world.json(&["--as", "o1", "criteria"]);
    let gates: Vec<String> =
        set["gates"].as_array().unwrap().iter().map(|gate| gate["id"].as_str().unwrap().to_owned()).collect();
    assert!(gates.len() > 8, "{gates:?}");
    for gate in &gates {
        world.done(&["--as", "o1", "gate", "A-1", gate, "pass", "--why", WHY]);
    }
    for _ in &gates {
        world.done(&["--as", "o1", "undo", "A-1"]);
    }
    let marked = world.json(&["--as", "o1", "show", "A-1"])["gates"].clone();
    assert!(marked.as_array().unwrap().iter().all(|gate| gate["pass"].is_null()), "{marked}");
}

#[test]
fn a_seat_from_which_somebody_has_scored_is_not_taken_from_under_them() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "1000.00")]);
    for case in ["A-1", "A-2"] {
        world.done(&["--as", "o1", "assign", case, "o2", "--role", "a"]);
    }
    world.done(&["--as", "o2", "score", "A-1", "aim", "4", "--why", WHY]);
    let refused = world.refused(1, &["--as", "o1", "undo", "A-1"]);
    assert!(refused.contains("undo-built-on") && refused.contains("o2"), "{refused}");
    assert_eq!(world.json(&["--as", "o2", "show", "A-1"])["scores"][0]["value"], json!(4));
    world.done(&["--as", "o1", "undo", "A-2"]);
    assert_eq!(status(&world, "A-2"), "received", "nobody has worked there");
}

#[test]
fn undo_says_what_it_would_take_back_and_what_it_took() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "1000.00")]);
    world.done(&["--as", "o1", "comment", "A-1", "One remark"]);
    world.done(&["--as", "o1", "tag", "A-2", "urgent"]);
    let shown = world.run(&["--as", "o1", "--lang", "en", "undo", "--dry-run"]);
    assert!(shown.err.contains("Takes back: A-2: ") && shown.err.contains("urgent"), "{}", shown.err);
    assert_eq!(world.json(&["--as", "o1", "show", "A-2"])["tags"], json!(["urgent"]), "nothing has changed");
    let done = world.run(&["--as", "o1", "--lang", "en", "undo"]);
    assert!(done.err.contains("Took back: A-2: ") && done.err.contains("urgent"), "{}", done.err);
    let own = world.run(&["--as", "o1", "--lang", "en", "undo", "A-1"]);
    assert!(own.err.contains("Took back: A-1: "), "{}", own.err);
}
