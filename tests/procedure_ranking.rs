//! Ranking: supposing by hand, deviation from the order, and where the reserve list points when money returns.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{World, application, journal};

const WHY: &str = "a reason that is long enough";

/// Four ranked cases of one envelope of 1 500 000: A-1 the best, A-4 the last.
fn ranked(world: &World) {
    let asks = ["600000.00", "500000.00", "450000.00", "300000.00"];
    let cases: Vec<Value> =
        asks.iter().enumerate().map(|(i, asks)| application(&format!("A-{}", i + 1), asks)).collect();
    world.import(&cases);
    for (case, score) in [("A-1", "5"), ("A-2", "4"), ("A-3", "4"), ("A-4", "3")] {
        world.rank("o1", case, score);
    }
}

fn lines(ranking: &Value) -> Vec<(String, String)> {
    let rows = ranking["rows"].as_array().unwrap().iter();
    rows.map(|row| (row["line"].as_str().unwrap().to_owned(), row["gets"].as_str().unwrap().to_owned())).collect()
}

fn rank(world: &World, more: &[&str]) -> Value {
    world.json(&[&["--as", "o1", "rank", "2023-spring", "1A"], more].concat())
}

#[test]
fn what_is_supposed_about_a_ranking_changes_nothing() {
    let world = World::founded();
    ranked(&world);
    let before = journal(&world.store());
    let gets = |more: &[&str]| {
        let lines = lines(&rank(&world, more)).into_iter();
        lines.map(|(line, gets)| format!("{line} {gets}")).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(gets(&[]), "above 600000.00, above 500000.00, below 0.00, below 0.00");
    assert_eq!(gets(&["--hold-out", "A-2"]), "above 600000.00, below 0.00, above 450000.00, above 300000.00");
    assert_eq!(gets(&["--give", "A-1=550000"]), "above 550000.00, above 500000.00, above 450000.00, below 0.00");
    assert_eq!(gets(&["--line", "2000000"]), "above 600000.00, above 500000.00, above 450000.00, above 300000.00");
    let both = rank(&world, &["--hold-out", "A-1", "A-3", "--give", "A-2=1", "A-4=2", "--line", "3"]);
    assert_eq!(both["left"], "0.00");
    assert_eq!(both["what_if"]["give"], json!({"A-2": "1.00", "A-4": "2.00"}));
    assert_eq!(both["rows"][0]["held_out"], true);
    assert_eq!(rank(&world, &[])["what_if"], Value::Null);
    let refused = |more: &[&str]| world.refused(1, &[&["--as", "o1", "rank", "2023-spring", "1A"], more].concat());
    refused(&["--give", "A-1=600000.01"]);
    refused(&["--hold-out", "A-9"]);
    world.refused(2, &["--as", "o1", "rank", "2023-spring", "1A", "--give", "A-1"]);
    let reached = || world.json(&["--as", "o1", "rank", "2023-spring", "1A"])["rows"][3]["still_reached"].clone();
    assert_eq!(reached(), false, "800 000 is open, and the two above ask for more");
    world.done(&["--as", "o2", "conflict", "A-2", "--why", "my sister works there"]);
    let said = world.refused(1, &["--as", "o2", "rank", "2023-spring", "1A", "--hold-out", "A-2"]);
    assert!(!said.contains("500 000"), "{said}");
    world.done(&["--as", "admin", "conflict", "A-2", "o2", "--lift", "--why", "a mistake"]);
    assert!(journal(&world.store()).starts_with(&before));
}

/// A world whose criteria set wants no reason for a deviation.
fn lenient_world() -> World {
    let world = World::empty();
    let set = include_str!("../fixtures/criteria/amif-example.toml");
    let set = set.replace("deviation_reason = true", "deviation_reason = false");
    let file = world.file("criteria.toml", set);
    world.done(&["init", "--admin", "admin", "--criteria", &file]);
    for (who, role) in [("o1", "officer"), ("o2", "officer"), ("s1", "supervisor"), ("r1", "auditor")] {
        world.done(&["--as", "admin", "user", "grant", who, role]);
    }
    world
}

#[test]
fn going_down_the_list_in_order_never_needs_a_reason_for_a_deviation() {
    let world = World::founded();
    ranked(&world);
    let propose = |args: &[&str]| world.done(&[&["--as", "o1", "propose"], args, &["--why", WHY]].concat());
    propose(&["A-1", "grant"]);
    propose(&["A-2", "partial", "--amount", "400000.00"]);
    propose(&["A-3", "reject"]);
    propose(&["A-4", "grant"]);
}

#[test]
fn money_against_the_order_needs_a_reason() {
    let world = World::founded();
    ranked(&world);
    let propose = |args: &[&str]| world.run(&[&["--as", "o1", "propose"], args, &["--why", WHY]].concat());
    let refused = propose(&["A-3", "grant"]);
    assert_eq!(refused.status, 1);
    assert!(refused.err.contains("A-1, A-2") && refused.err.contains("--deviation"), "{}", refused.err);
    assert_eq!(propose(&["A-3", "reserve"]).status, 0, "only money deviates");
    assert_eq!(propose(&["A-3", "grant", "--deviation", "short"]).status, 1);
    let deviation = ["A-3", "grant", "--deviation", "the only project for minors"];
    assert_eq!(propose(&deviation).status, 0);
    assert_eq!(world.json(&["--as", "r1", "show", "A-3"])["proposal"]["deviation"], deviation[3]);
    // The strict line ends at A-2, which the money does not reach and which waits on the reserve list.
    assert_eq!(propose(&["A-1", "grant"]).status, 0);
    assert_eq!(propose(&["A-2", "reserve"]).status, 0);
    assert!(propose(&["A-4", "grant"]).err.contains("A-2"));
    // Whoever has a conflict with the case that is passed over is told no more than that there is one.
    world.done(&["--as", "o2", "conflict", "A-2", "--why", "my sister works there"]);
    let refused = world.run(&["--as", "o2", "propose", "A-4", "grant", "--why", WHY]);
    assert!(refused.status == 1 && !refused.err.contains("A-2"), "{}", refused.err);
    assert_eq!(world.json(&["criteria"])["deviation_reason"], true);
}

#[test]
fn a_set_may_ask_for_no_reason_for_a_deviation() {
    let world = lenient_world();
    ranked(&world);
    assert_eq!(world.json(&["criteria"])["deviation_reason"], false);
    world.done(&["--as", "o1", "propose", "A-4", "grant", "--why", WHY]);
}

#[test]
fn the_list_says_which_money_went_against_the_order_and_counts_no_case_that_is_hidden() {
    let world = lenient_world();
    ranked(&world);
    world.done(&["--as", "o1", "propose", "A-3", "grant", "--deviation", "the only project for minors", "--why", WHY]);
    world.done(&["--as", "o1", "propose", "A-4", "grant", "--why", WHY]);
    let passed = |who: &str| {
        let rows = world.json(&["--as", who, "rank", "2023-spring", "1A"])["rows"].clone();
        let of = |row: &Value| (row["passed_over"].as_u64().unwrap_or(0), row["deviation"].clone());
        rows.as_array().unwrap().iter().map(of).collect::<Vec<_>>()
    };
    let reason = json!("the only project for minors");
    assert_eq!(passed("o1"), [(0, Value::Null), (0, Value::Null), (2, reason.clone()), (2, Value::Null)]);
    let said = world.run(&["--as", "o1", "rank", "2023-spring", "1A"]).err;
    assert!(said.contains("Reason: the only project for minors") && said.contains("2 cases that could be granted"));
    world.done(&["--as", "o2", "conflict", "A-2", "--why", "my sister works there"]);
    assert_eq!(passed("o2"), [(0, Value::Null), (1, reason), (1, Value::Null), (0, Value::Null)]);
}

#[test]
fn when_money_returns_the_next_case_on_the_reserve_list_is_pointed_out_and_nothing_is_granted() {
    let world = World::founded();
    ranked(&world);
    let steps = [
        ("A-1", "grant", "600000.00"),
        ("A-2", "grant", "500000.00"),
        ("A-3", "partial", "400000.00"),
        ("A-4", "reserve", "300000.00"),
    ];
    for (case, kind, amount) in steps {
        world.done(&["--as", "o1", "propose", case, kind, "--amount", amount, "--why", WHY]);
        world.done(&["--as", "o1", "submit", case]);
        world.done(&["--as", "s1", "approve", case]);
        world.done(&["--as", "o1", "notify", case]);
    }
    let next = || {
        let ranking = rank(&world, &[])["next_reserve"].clone();
        assert_eq!(world.envelope("2023-spring", "1A")["next_reserve"], ranking);
        ranking
    };
    assert_eq!(next(), Value::Null, "no money is open");
    world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", WHY]);
    world.done(&["--as", "s2", "correction", "A-1", "amend", "--amount", "590000.00", "--why", WHY]);
    assert_eq!(next(), "A-4", "an amended decision returns money");
    world.done(&["--as", "o1", "decline", "A-2", "--why", "the applicant declines"]);
    assert_eq!(next(), "A-4");
    assert_eq!(world.envelope("2023-spring", "1A")["open"], "510000.00", "nothing is granted by itself");
    assert!(world.run(&["--as", "o1", "budget"]).err.contains("A-4"));
    world.done(&["--as", "o1", "propose", "A-4", "grant", "--why", "money has come back"]);
    assert_eq!(next(), Value::Null, "the list is empty");
}
