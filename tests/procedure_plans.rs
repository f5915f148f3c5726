//! Revised plans: shown before they are accepted, taking back nothing that is bound, and cases keep their rules.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{World, application, journal};

const WHY: &str = "the plan was revised in February";
const PLAN: &str = include_str!("../fixtures/plans/amif-2023-2024.toml");

/// The shipped plan as a later version, with less money for 1A in spring 2023 and other applicants for 1A2.
fn revised(amount_1a: u32) -> String {
    let plan = PLAN.replacen("version = 1", "version = 2", 1).replacen("\"2023-04-05\"", "\"2024-02-01\"", 1);
    let (cards, rounds) = plan.split_once("id = \"2023-spring\"").unwrap();
    let rounds = rounds.replacen("\"1500000.00\"", &format!("\"{amount_1a}.00\""), 1);
    let rounds = rounds.replacen("\"2500000.00\"", &format!("\"{}.00\"", 1_000_000 + amount_1a), 1);
    let (before, card) = cards.split_once("code = \"1A2\"").unwrap();
    let card = card.replacen(
        "admissible_categories = [\"competent_authority\"]",
        "admissible_categories = [\"third_sector\"]",
        1,
    );
    format!("{before}code = \"1A2\"{card}id = \"2023-spring\"{rounds}")
}

fn load(world: &World, text: &str, more: &[&str]) -> world::Answer {
    let file = world.file("plan.toml", text);
    world.run(&[&["--as", "admin", "--format", "json", "plan", "load", &file, "--why", WHY], more].concat())
}

#[test]
fn br16_a_revised_plan_is_shown_before_it_is_accepted_and_cases_keep_the_rules_of_theirs() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "1000.00")]);
    let before = journal(&world.store());
    let tried = load(&world, &revised(1_400_000), &["--dry-run"]);
    assert_eq!(tried.status, 0, "{}", tried.err);
    let changes: Value = serde_json::from_str(&tried.out).unwrap();
    let expected = json!([
        {"what": "applicants", "key": "1A2", "before": "competent_authority", "after": "third_sector"},
        {"what": "envelope", "key": "2023-spring 1A", "before": "1500000.00", "after": "1400000.00"},
    ]);
    assert_eq!(changes["changes"], expected);
    assert_eq!(journal(&world.store()), before, "only tried");
    assert_eq!(load(&world, &revised(1_400_000), &[]).status, 0);
    assert_eq!(world.json(&["plan"])["plan"]["version"], 2);
    assert_eq!(world.envelope("2023-spring", "1A")["total"], "1400000.00");
    world.import(&[application("A-3", "1000.00")]);
    let applicant_refused = |case| {
        let show = world.json(&["--as", "o1", "show", case]);
        let findings = show["findings"].as_array().unwrap().clone();
        (show["plan_version"].clone(), findings.iter().any(|finding| finding["severity"] == "blocking"))
    };
    assert_eq!(applicant_refused("A-1"), (json!(1), false), "the rules of its time");
    assert_eq!(applicant_refused("A-3"), (json!(2), true));
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    world.refused(1, &["--as", "o1", "plan", "move", "A-2", "2", "--why", WHY]);
    world.refused(1, &["--as", "admin", "plan", "move", "A-2", "9", "--why", WHY]);
    world.refused(1, &["--as", "admin", "plan", "move", "A-2", "1", "--why", WHY]);
    world.done(&["--as", "admin", "plan", "move", "A-2", "2", "--why", WHY]);
    assert_eq!(applicant_refused("A-2"), (json!(2), true), "an administrator said otherwise");
    world.done(&["--as", "r1", "verify"]);
    world.done(&["--as", "r1", "rebuild"]);
    world.done(&["--as", "r1", "verify"]);
    assert_eq!(applicant_refused("A-1"), (json!(1), false));
}

#[test]
fn a_revision_that_would_take_back_bound_money_is_refused() {
    let world = World::founded();
    world.import(&[application("A-1", "900000.00")]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    let before = journal(&world.store());
    let refused = load(&world, &revised(899_999), &[]);
    assert_eq!(refused.status, 1);
    assert!(refused.err.contains("plan-below") && refused.err.contains("900 000.00"), "{}", refused.err);
    assert_eq!(load(&world, &revised(899_999), &["--dry-run"]).status, 1);
    let no_envelope =
        revised(900_000).replacen("scope = \"1A\"\npot = \"project\"", "scope = \"4\"\npot = \"project\"", 1);
    assert_eq!(load(&world, &no_envelope, &[]).status, 1);
    assert_eq!(journal(&world.store()), before);
    assert_eq!(load(&world, &revised(900_000), &[]).status, 0);
    assert_eq!(world.envelope("2023-spring", "1A")["open"], "0.00");
}

#[test]
fn only_a_later_version_of_the_same_plan_is_a_revision() {
    let world = World::founded();
    let good = revised(1_500_000);
    for wrong in [
        PLAN.to_owned(),
        good.replacen("version = 2", "version = 1", 1),
        good.replacen("2024-02-01", "2023-04-05", 1),
        good.replacen("amif-fi-2023-2024", "another-plan", 1),
    ] {
        let refused = load(&world, &wrong, &[]);
        assert!(refused.status == 1 && refused.err.contains("plan-revision"), "{}", refused.err);
    }
    let file = world.file("plan.toml", &good);
    world.refused(1, &["--as", "o1", "plan", "load", &file, "--why", WHY]);
    world.refused(1, &["--as", "admin", "plan", "load", &file, "--why", "short"]);
    let said = world.done(&["--as", "admin", "plan", "load", &file, "--why", WHY]);
    assert!(said.contains("third_sector"), "{said}");
}

#[test]
fn a_plan_that_came_into_force_is_replaced_and_never_undone_and_a_move_to_it_is_taken_back() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.done(&["--as", "admin", "assign", "A-1", "o1", "--role", "a"]);
    assert_eq!(load(&world, &revised(1_400_000), &[]).status, 0);
    let before = journal(&world.store());
    let said = world.refused(1, &["--as", "admin", "undo"]);
    assert!(said.contains("undo-loaded") && said.contains("BR16") && said.contains("later version"), "{said}");
    assert_eq!(journal(&world.store()), before, "the seat given before is not taken back instead");
    let version = || world.json(&["--as", "r1", "show", "A-1"])["plan_version"].clone();
    world.done(&["--as", "admin", "plan", "move", "A-1", "2", "--why", WHY]);
    assert_eq!(version(), 2);
    world.done(&["--as", "admin", "undo"]);
    assert_eq!(version(), 1, "moving a case is an act on the case");
    world.refused(1, &["--as", "admin", "undo"]);
    world.done(&["--as", "r1", "verify"]);
    world.done(&["--as", "r1", "rebuild"]);
    world.refused(1, &["--as", "admin", "undo"]);
}
