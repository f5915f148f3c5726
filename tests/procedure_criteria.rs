//! Criteria sets: shown before they come into force, kept by the cases that were scored with them, and never compared
//! criterion by criterion across sets.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{World, application, journal};

const WHY: &str = "the authority has decided its own weights";
const SET: &str = include_str!("../fixtures/criteria/amif-example.toml");

/// The shipped set as its second version: aim and targets change weights, half points count, the minimum is 70.
fn second() -> String {
    let set =
        SET.replacen("version = 1", "version = 2", 1).replacen("minimum_total = \"60\"", "minimum_total = \"70\"", 1);
    let set = set.replacen("step = \"1\"", "step = \"0.5\"", 1);
    let (head, criteria) = set.split_once("[[criterion]]").unwrap();
    let criteria = criteria.replacen("weight = 25", "weight = 15", 1).replacen("weight = 20", "weight = 30", 1);
    format!("{head}[[criterion]]{criteria}")
}

fn load(world: &World, who: &str, text: &str, more: &[&str]) -> world::Answer {
    let file = world.file("criteria.toml", text);
    world.run(&[&["--as", who, "--format", "json", "criteria", "load", &file, "--why", WHY], more].concat())
}

fn show(world: &World, case: &str) -> Value {
    world.json(&["--as", "r1", "show", case])
}

#[test]
fn a_set_is_shown_before_it_comes_into_force_and_a_scored_case_keeps_its_own() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "1000.00")]);
    world.rank("o1", "A-1", "4");
    let before = journal(&world.store());
    let tried = load(&world, "admin", &second(), &["--dry-run"]);
    assert_eq!(tried.status, 0, "{}", tried.err);
    assert!(tried.err.contains("1 scored case") && tried.err.contains("1 unscored case"), "{}", tried.err);
    let changes: Value = serde_json::from_str(&tried.out).unwrap();
    let expected = json!([
        {"what": "rule", "key": "minimum_total", "before": "60", "after": "70"},
        {"what": "scale", "key": "", "before": "1–5 / 1", "after": "1–5 / 0.5"},
        {"what": "set", "key": "id", "before": "amif-example 1", "after": "amif-example 2"},
        {"what": "weight", "key": "aim", "before": "25", "after": "15"},
        {"what": "weight", "key": "targets", "before": "20", "after": "30"},
    ]);
    assert_eq!((&changes["changes"], &changes["seq"]), (&expected, &Value::Null));
    assert_eq!(journal(&world.store()), before, "only tried");

    assert_eq!(load(&world, "admin", &second(), &[]).status, 0);
    let version = |args: &[&str]| world.json(&[&["--as", "r1", "criteria"], args].concat())["version"].clone();
    assert_eq!((version(&[]), version(&["A-1"]), version(&["A-2"])), (json!(2), json!(1), json!(2)));
    let half = |case| world.run(&["--as", "o1", "score", case, "aim", "3.5", "--why", "between good and passable"]);
    assert!(half("A-1").err.contains("criteria set"), "the first set knows no half points: {}", half("A-1").err);
    assert_eq!(half("A-2").status, 0);
    assert_eq!(show(&world, "A-1")["total"], "80", "the score of a case does not move with the set in force");
    assert_eq!(show(&world, "A-1")["scored_with"], json!({"set": "amif-example", "version": 1}));
    assert_eq!(show(&world, "A-2")["scored_with"], json!({"set": "amif-example", "version": 2}));
    let why = world.done(&["--as", "r1", "why", "A-1", "total"]);
    assert!(why.contains("amif-example 1") && why.contains("60 %") && !why.contains("70 %"), "{why}");
    assert!(world.done(&["--as", "r1", "show", "A-1"]).contains("25 %"));

    world.done(&["--as", "r1", "verify"]);
    world.done(&["--as", "r1", "rebuild"]);
    world.done(&["--as", "r1", "verify"]);
    assert_eq!((version(&[]), version(&["A-1"])), (json!(2), json!(1)), "the shelf keeps all sets");
    assert_eq!(show(&world, "A-1")["total"], "80");
}

#[test]
fn a_case_is_judged_by_the_limits_of_its_own_set() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "2000.00")]);
    world.rank("o1", "A-1", "3");
    assert_eq!(load(&world, "admin", &second(), &[]).status, 0);
    world.rank("o1", "A-2", "3");
    // 60 % reaches the minimum of the first set and not that of the second.
    let propose = |case| world.run(&["--as", "o1", "propose", case, "grant", "--why", WHY]);
    assert!(propose("A-2").err.contains("70"), "{}", propose("A-2").err);
    assert_eq!(propose("A-1").status, 0, "{}", propose("A-1").err);
    world.done(&["--as", "o1", "undo", "A-1"]);
    assert_eq!(show(&world, "A-1")["scored_with"]["version"], 1, "the scores are still those of the first set");
}

#[test]
fn a_case_whose_scores_were_all_taken_back_goes_by_the_set_in_force() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.done(&["--as", "o1", "score", "A-1", "aim", "4", "--why", WHY]);
    assert_eq!(load(&world, "admin", &second(), &[]).status, 0);
    assert_eq!(show(&world, "A-1")["scored_with"]["version"], 1);
    world.done(&["--as", "o1", "undo", "A-1"]);
    assert_eq!(show(&world, "A-1")["scored_with"], Value::Null);
    world.done(&["--as", "o1", "score", "A-1", "aim", "3.5", "--why", WHY]);
    assert_eq!(show(&world, "A-1")["scored_with"]["version"], 2);
}

#[test]
fn where_sets_are_mixed_the_ranking_says_so_and_no_criterion_separates_a_tie() {
    let world = World::founded();
    let mut first = application("A-1", "1000.00");
    first["received_at"] = json!("2023-05-16T12:00:00+03:00");
    world.import(&[first, application("A-2", "1000.00"), application("A-3", "1000.00")]);
    for case in ["A-1", "A-2"] {
        world.rank("o1", case, "4");
    }
    // Equal totals; by the first set A-1 wins by its indicators, though it came later.
    for (case, indicators, feasibility) in [("A-1", "5", "3"), ("A-2", "3", "5")] {
        world.done(&["--as", "o1", "score", case, "indicators", indicators, "--why", WHY]);
        world.done(&["--as", "o1", "score", case, "feasibility", feasibility, "--why", WHY]);
        world.done(&["--as", "o1", "sign", case]);
    }
    let rank = || world.json(&["--as", "o1", "rank", "2023-spring", "1A"]);
    let totals = |list: &Value| {
        let rows = list["rows"].as_array().unwrap().iter();
        rows.map(|row| (row["reference"].as_str().unwrap().to_owned(), row["tie_break"].clone())).collect::<Vec<_>>()
    };
    let one = rank();
    assert_eq!(one["criteria_sets"].as_array().unwrap().len(), 1);
    let by_indicators = json!("criterion:indicators");
    assert_eq!(totals(&one), [("A-1".to_owned(), by_indicators.clone()), ("A-2".to_owned(), by_indicators)]);
    assert_eq!(load(&world, "admin", &second(), &[]).status, 0);
    world.rank("o1", "A-3", "4");
    let mixed = rank();
    assert_eq!(
        mixed["criteria_sets"],
        json!([{"set": "amif-example", "version": 1}, {"set": "amif-example", "version": 2}])
    );
    // came at the same time and before A-1. A tie is told by what separates from the row before.
    let rules = [("A-2", "reference"), ("A-3", "reference"), ("A-1", "received_at")];
    assert_eq!(totals(&mixed), rules.map(|(case, rule)| (case.to_owned(), json!(rule))));
    let said = world.run(&["--as", "o1", "rank", "2023-spring", "1A"]).err;
    assert!(said.contains("amif-example 1, amif-example 2"), "{said}");
    let version = |row: usize| mixed["rows"][row]["scored_with"]["version"].clone();
    assert_eq!([version(0), version(1), version(2)], [json!(1), json!(2), json!(1)]);
}

#[test]
fn only_a_later_version_or_another_set_comes_into_force_and_an_administrator_does_it() {
    let world = World::founded();
    let before = journal(&world.store());
    assert!(load(&world, "o1", &second(), &[]).err.contains("administrator"));
    let same = load(&world, "admin", SET, &[]);
    assert!(same.status == 1 && same.err.contains("criteria-version") && same.err.contains("above 1"), "{}", same.err);
    let heavy = second().replacen("weight = 15", "weight = 16", 1);
    assert!(load(&world, "admin", &heavy, &[]).err.contains("101"));
    let file = world.file("criteria.toml", second());
    world.refused(1, &["--as", "admin", "criteria", "load", &file, "--why", "short"]);
    world.refused(2, &["--as", "admin", "criteria", "load", &file]);
    assert_eq!(journal(&world.store()), before);
    let own = SET.replacen("id = \"amif-example\"", "id = \"ministry\"", 1);
    assert_eq!(load(&world, "admin", &own, &[]).status, 0, "the authority's own set has a name of its own");
    assert_eq!(world.json(&["--as", "o1", "criteria"])["set"], "ministry");
    assert_eq!(load(&world, "admin", &second(), &[]).status, 0);
    assert!(world.done(&["--as", "r1", "log"]).contains(WHY), "the reason stands in the journal");
}

#[test]
fn a_set_or_a_plan_that_came_into_force_is_replaced_and_never_undone() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.done(&["--as", "admin", "assign", "A-1", "o1", "--role", "a"]);
    assert_eq!(load(&world, "admin", &second(), &[]).status, 0);
    for lang in ["en", "sv", "fi"] {
        let said = world.refused(1, &["--as", "admin", "--lang", lang, "undo"]);
        assert!(said.contains("undo-loaded") && said.contains("undo REF"), "{said}");
    }
    assert_eq!(show(&world, "A-1")["assignees"][0]["handle"], "o1", "nothing else was taken back instead");
    world.done(&["--as", "admin", "undo", "A-1"]);
    assert_eq!(show(&world, "A-1")["assignees"], json!([]));
}
