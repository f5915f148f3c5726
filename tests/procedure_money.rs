//! Money between rounds: the carry-over that the plan allows and no other, and the mid-term tenth.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{World, application};

const WHY: &str = "left over after the decisions of spring";

fn of_2a(reference: &str, round: &str, requested: &str) -> Value {
    let mut case = application(reference, requested);
    case["round"] = json!(round);
    case["action"] = json!("2A1");
    case["applicant"]["category"] = json!("third_sector");
    case["targets"] = json!([{"indicator": "O.2.1", "value": 10}]);
    case
}

fn settle_all(world: &World, case: &str) {
    let findings = world.json(&["--as", "o1", "show", case])["findings"].clone();
    for finding in findings.as_array().unwrap().iter().filter(|finding| finding["severity"] == "blocking") {
        world.done(&["--as", "o1", "settle", case, finding["rule"].as_str().unwrap(), "--why", WHY]);
    }
}

#[test]
fn br7_only_2a_is_carried_over_from_spring_to_autumn_2023_and_no_more_than_is_open() {
    let world = World::founded();
    let carry = |who, args: [&str; 4]| world.run(&[&["--as", who, "carry-over"], &args[..], &["--why", WHY]].concat());
    let spring = "2023-spring";
    assert_eq!(carry("o1", [spring, "2023-autumn", "2A", "1.00"]).status, 1, "administrators only");
    for wrong in [
        [spring, "2023-autumn", "1A", "1.00"],
        [spring, "2024-spring", "2A", "1.00"],
        ["2023-autumn", spring, "2A", "1.00"],
        [spring, "2023-autumn", "9Z", "1.00"],
    ] {
        let refused = carry("admin", wrong);
        assert_eq!(refused.status, 1, "{wrong:?}");
        assert!(refused.err.contains("000:274") && refused.err.contains("2A 2023-spring"), "{}", refused.err);
    }
    assert!(carry("admin", [spring, "2023-autumn", "2A", "1000000.01"]).err.contains("carry-over-open"));
    assert_eq!(carry("admin", [spring, "2023-autumn", "2A", "0.00"]).status, 1);
    assert_eq!(world.envelope("2023-autumn", "2A")["total"], Value::Null);
    assert_eq!(carry("admin", [spring, "2023-autumn", "2A", "400000.50"]).status, 0);
    let (from, to) = (world.envelope(spring, "2A"), world.envelope("2023-autumn", "2A"));
    assert_eq!((&from["total"], &from["open"]), (&json!("599999.50"), &json!("599999.50")));
    assert_eq!(
        (&to["total"], &to["open"], &to["carried"]),
        (&json!("400000.50"), &json!("400000.50"), &json!("400000.50"))
    );
    assert_eq!(carry("admin", [spring, "2023-autumn", "2A", "599999.51"]).status, 1);
    world.done(&["--as", "admin", "undo"]);
    assert_eq!(world.envelope("2023-autumn", "2A")["total"], Value::Null, "blank again");
    assert_eq!(world.envelope(spring, "2A")["total"], "1000000.00");
    world.refused(1, &["--as", "admin", "undo"]);
    world.done(&["--as", "r1", "verify"]);
}

#[test]
fn money_that_was_carried_over_can_be_granted_and_then_not_be_taken_back() {
    let world = World::founded();
    world.import(&[of_2a("A-1", "2023-autumn", "300000.00")]);
    world.rank("o1", "A-1", "4");
    settle_all(&world, "A-1");
    let propose = ["--as", "o1", "propose", "A-1", "grant", "--why", WHY];
    assert!(world.refused(1, &propose).contains("envelope-blank"));
    world.done(&["--as", "admin", "carry-over", "2023-spring", "2023-autumn", "2A", "300000.00", "--why", WHY]);
    world.done(&propose);
    assert_eq!(world.envelope("2023-autumn", "2A")["open"], "0.00");
    assert!(world.refused(1, &["--as", "admin", "undo"]).contains("carry-over-used"));
    world.done(&["--as", "o1", "withdraw", "A-1", "--why", "the applicant withdraws"]);
    world.done(&["--as", "admin", "undo"]);
    world.refused(1, &["--as", "o1", "undo"]);
    assert_eq!(world.envelope("2023-autumn", "2A")["total"], Value::Null);
    world.done(&["--as", "r1", "verify"]);
    world.done(&["--as", "r1", "rebuild"]);
    assert_eq!(world.envelope("2023-spring", "2A")["total"], "1000000.00");
}

#[test]
fn br11_the_mid_term_tenth_is_shown_for_what_it_is() {
    let world = World::founded();
    world.import(&[application("A-1", "500000.00")]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    let mid_term = world.json(&["--as", "r1", "budget"])["mid_term"].clone();
    assert_eq!(mid_term["share"], "62408077.27");
    assert_eq!(mid_term["tenth"], "6240807.73", "at least ten per cent, so rounded up");
    assert_eq!(mid_term["granted"], "500000.00");
    assert_eq!(mid_term["used"], Value::Null, "granted is not used");
    assert!(world.run(&["--as", "r1", "budget"]).err.contains("Granted is not used"));
}
