//! A day's work by shell commands: from the application to the approved decision.

#![allow(clippy::unwrap_used, reason = "a helper that cannot go on fails the test")]

mod world;

use serde_json::{Value, json};
use world::{World, application, journal};

#[test]
fn a_case_goes_from_the_application_to_the_approved_decision_and_the_money_moves_with_it() {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00"), application("A-2", "450000.50")]);
    let buckets = |open: &str, proposed: &str, submitted: &str, approved: &str| {
        let line = world.envelope("2023-spring", "1A");
        assert_eq!(line["total"], "1500000.00");
        let found = [&line["open"], &line["proposed"], &line["submitted"], &line["approved"]];
        assert_eq!(found.map(|v| v.as_str().unwrap()), [open, proposed, submitted, approved]);
    };
    buckets("1500000.00", "0.00", "0.00", "0.00");
    world.done(&["--as", "o1", "assign", "A-1", "o1", "--role", "a"]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "target", "A-1", "R.1.6", "20"]);
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "meets the criteria and fits the envelope"]);
    buckets("900000.00", "600000.00", "0.00", "0.00");
    world.done(&["--as", "o1", "submit", "A-1"]);
    buckets("900000.00", "0.00", "600000.00", "0.00");
    world.done(&["--as", "s1", "return", "A-1", "--why", "please check the travel costs"]);
    buckets("900000.00", "600000.00", "0.00", "0.00");
    assert_eq!(world.json(&["--as", "o1", "show", "A-1"])["status"], "returned");
    let lower = ["--as", "o1", "propose", "A-1", "partial", "--amount", "550000.25", "--why", "travel costs taken out"];
    world.done(&lower);
    buckets("949999.75", "550000.25", "0.00", "0.00");
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1", "--amount", "500000.00"]);
    buckets("1000000.00", "0.00", "0.00", "500000.00");
    let case = world.json(&["--as", "r1", "show", "A-1"]);
    assert_eq!(case["status"], "approved");
    assert_eq!(case["decision"]["amount"], "500000.00");
    assert_eq!(case["decision"]["by"], "s1");
    assert_eq!(case["total"], "80");
    world.done(&["--as", "o1", "notify", "A-1"]);
    assert_eq!(world.json(&["--as", "r1", "show", "A-1"])["status"], "notified");
    let verified = world.done(&["--as", "r1", "verify"]);
    let last = verified.lines().last().unwrap().split_once(' ').unwrap().1;
    assert_eq!(last.len(), 64);
}

#[test]
fn who_scored_or_proposed_does_not_approve_whatever_roles_they_have() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00"), application("A-2", "100000.00")]);
    world.rank("both", "A-1", "4");
    world.rank("o1", "A-2", "4");
    world.done(&["--as", "both", "propose", "A-1", "grant", "--why", "scored by the same person"]);
    world.done(&["--as", "both", "propose", "A-2", "grant", "--why", "proposed by somebody else"]);
    for case in ["A-1", "A-2"] {
        world.done(&["--as", "both", "submit", case]);
        let said = world.refused(1, &["--as", "both", "approve", case]);
        assert!(said.contains("four-eyes"), "{said}");
    }
    world.refused(1, &["--as", "both", "approve", "--query", "status:submitted"]);
    world.refused(1, &["--as", "o1", "approve", "A-1"]);
    world.refused(1, &["--as", "admin", "approve", "A-1"]);
    world.done(&["--as", "s2", "approve", "A-1", "A-2"]);
}

#[test]
fn undo_does_not_open_a_way_around_four_eyes() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    let why = "a reason that is long enough";
    world.done(&["--as", "both", "score", "A-1", "aim", "4", "--why", why]);
    world.done(&["--as", "both", "undo"]);
    world.done(&["--as", "admin", "assign", "A-1", "o1", "--role", "a"]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", why]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    assert!(world.refused(1, &["--as", "both", "approve", "A-1"]).contains("four-eyes"));
}

#[test]
fn a_refused_command_changes_nothing() {
    let world = World::founded();
    world.import(&[application("A-1", "1500000.00"), application("A-2", "0.01")]);
    world.rank("o1", "A-1", "4");
    world.rank("o1", "A-2", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "takes the whole envelope"]);
    let before = journal(&world.store());
    let said = world.refused(1, &["--as", "o1", "propose", "A-2", "grant", "--why", "one cent too much"]);
    assert!(said.contains("0.01"), "says by how much: {said}");
    let refused: &[(i32, &[&str])] = &[
        (1, &["--as", "o1", "score", "A-9", "aim", "4", "--why", "no such case at all"]),
        (1, &["--as", "o1", "score", "A-2", "charm", "4", "--why", "no such criterion"]),
        (1, &["--as", "o1", "score", "A-2", "aim", "6", "--why", "outside of the scale"]),
        (1, &["--as", "o1", "score", "A-2", "aim", "3.5", "--why", "no half points here"]),
        (1, &["--as", "o1", "score", "A-2", "aim", "4", "--why", "short"]),
        (2, &["--as", "o1", "score", "A-2", "aim", "4"]),
        (2, &["--as", "o1", "score", "A-2", "aim", "-1", "--why", "negative score here"]),
        (2, &["--as", "o1", "propose", "A-2", "grant", "--amount", "0.001", "--why", "parts of a cent"]),
        (2, &["--as", "o1", "propose", "A-2", "grant", "--amount=-5", "--why", "a negative amount"]),
        (
            2,
            &["--as", "o1", "propose", "A-2", "grant", "--amount", "99999999999999999999", "--why", "an absurd amount"],
        ),
        (1, &["--as", "o1", "propose", "A-2", "grant", "--amount", "0.02", "--why", "more than was asked for"]),
        (2, &["--as", "o1", "propose", "A-2", "present", "--why", "no such decision"]),
        (1, &["--as", "o1", "target", "A-2", "O.9.9", "1"]),
        (2, &["--as", "o1", "target", "A-2", "O.1.2", "1.5"]),
        (1, &["--as", "o1", "gate", "A-2", "charm", "pass", "--why", "no such gate at all"]),
        (1, &["--as", "o1", "comment", "A-2", "   "]),
        (1, &["--as", "r1", "comment", "A-2", "auditors change nothing"]),
        (1, &["--as", "nobody", "comment", "A-2", "who is this"]),
        (1, &["--as", "o1", "user", "grant", "o1", "supervisor"]),
        (1, &["--as", "o1", "round", "open", "2023-spring"]),
        (1, &["--as", "admin", "round", "open", "2019-spring"]),
        (2, &["--as", "o1", "list", "status:lost"]),
        (1, &["--as", "o1", "submit", "A-1", "A-2"]),
        (1, &["--as", "o1", "undo", "A-9"]),
        (1, &["--as", "o1", "--now", "2023-05-01T00:00:00Z", "comment", "A-1", "clocks are for training"]),
    ];
    for (status, args) in refused {
        world.refused(*status, args);
    }
    assert_eq!(journal(&world.store()), before);
}

#[test]
fn a_bulk_act_happens_for_all_or_for_none() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00"), application("A-2", "100000.00")]);
    for case in ["A-1", "A-2"] {
        world.rank("o1", case, "5");
    }
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "proposed on its own"]);
    world.refused(1, &["--as", "o1", "submit", "A-1", "A-2"]);
    assert_eq!(world.json(&["--as", "o1", "show", "A-1"])["status"], "proposed");
    world.done(&["--as", "o1", "propose", "A-2", "grant", "--why", "proposed on its own"]);
    let forecast = world.json(&["--as", "o1", "submit", "--query", "status:proposed", "--dry-run"]);
    assert_eq!(forecast["envelopes"][0]["after"]["submitted"], "200000.00");
    assert_eq!(world.json(&["--as", "o1", "show", "A-2"])["status"], "proposed", "a dry run does nothing");
    world.done(&["--as", "o1", "submit", "--query", "status:proposed"]);
    let log = world.done(&["--as", "r1", "log"]);
    let last: Value = serde_json::from_str(log.lines().last().unwrap()).unwrap();
    assert_eq!(last["events"], json!([{"kind": "submitted", "case": "A-1"}, {"kind": "submitted", "case": "A-2"}]));
}

#[test]
fn undo_takes_back_ones_own_last_act_as_a_new_entry() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    let why = "a reason that is long enough";
    world.done(&["--as", "o1", "score", "A-1", "aim", "4", "--why", why]);
    world.done(&["--as", "o1", "score", "A-1", "aim", "2", "--why", "a slip of the finger"]);
    world.done(&["--as", "o1", "undo"]);
    let case = world.json(&["--as", "o1", "show", "A-1"]);
    assert_eq!((&case["scores"][0]["value"], &case["scores"][0]["why"]), (&json!(4), &json!(why)));
    world.refused(1, &["--as", "o2", "undo"]);
    world.done(&["--as", "o1", "undo", "A-1"]);
    assert_eq!(world.json(&["--as", "o1", "show", "A-1"])["scores"], json!([]));
    world.refused(1, &["--as", "s1", "undo", "A-1"]);
    let log = world.done(&["--as", "r1", "log", "A-1"]);
    assert_eq!(log.matches("\"kind\":\"undone\"").count(), 2);
}

#[test]
fn an_application_outside_a_known_window_is_late_and_only_then() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.done(&["--as", "admin", "round", "open", "2023-spring", "--at", "2023-05-02T00:00:00Z"]);
    world.done(&["--as", "admin", "round", "close", "2023-spring", "--at", "2023-05-20T00:00:00Z"]);
    let mut late = application("A-2", "1000.00");
    late["received_at"] = json!("2023-05-20T03:00:01+03:00");
    let mut in_time = application("A-3", "1000.00");
    in_time["received_at"] = json!("2023-05-20T03:00:00+03:00");
    world.import(&[late, in_time]);
    let statuses: Vec<String> = world
        .json(&["--as", "o1", "list"])
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["status"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(statuses, ["received", "late", "received"]);
    let why = "it came and it is late";
    world.refused(1, &["--as", "o1", "score", "A-2", "aim", "4", "--why", why]);
    world.done(&["--as", "o1", "propose", "A-2", "reject", "--why", why]);
}

#[test]
fn a_failed_gate_ends_scoring_and_still_needs_a_decision() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.done(&["--as", "o1", "gate", "A-1", "no-neglect", "fail", "--why", "taxes are not paid"]);
    assert_eq!(world.json(&["--as", "o1", "show", "A-1"])["status"], "ineligible");
    world.refused(1, &["--as", "o1", "score", "A-1", "aim", "4", "--why", "cannot be scored now"]);
    world.refused(1, &["--as", "o1", "propose", "A-1", "grant", "--why", "cannot be funded now"]);
    world.done(&["--as", "o1", "propose", "A-1", "reject", "--why", "taxes are not paid, see the gate"]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    assert_eq!(world.json(&["--as", "o1", "show", "A-1"])["decision"]["amount"], "0.00");
}

#[test]
fn a_blank_envelope_grants_nothing() {
    let world = World::founded();
    let mut blank = application("A-1", "1000.00");
    blank["round"] = json!("2023-autumn");
    blank["action"] = json!("2A1");
    blank["applicant"]["category"] = json!("third_sector");
    blank["targets"] = json!([{"indicator": "O.2.1", "value": 10}]);
    world.import(&[blank]);
    world.rank("o1", "A-1", "5");
    let why = "the ministry has decided to reopen the money";
    world.done(&["--as", "o1", "settle", "A-1", "action-open-conditional", "--why", why]);
    let said = world.refused(1, &["--as", "o1", "propose", "A-1", "grant", "--why", why]);
    assert!(said.contains("envelope-blank"), "{said}");
    assert_eq!(world.envelope("2023-autumn", "2A")["open"], Value::Null);
}

#[test]
fn scores_of_somebody_who_turns_out_to_be_disqualified_do_not_count() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    world.rank("o1", "A-1", "5");
    assert_eq!(world.json(&["--as", "o2", "show", "A-1"])["status"], "ranked");
    world.done(&["--as", "o1", "conflict", "A-1", "--why", "my sister leads the applicant"]);
    let case = world.json(&["--as", "o2", "show", "A-1"]);
    assert_eq!((&case["status"], &case["total"]), (&json!("scoring"), &Value::Null));
    world.refused(1, &["--as", "o1", "score", "A-1", "aim", "4", "--why", "a reason that is long enough"]);
    let criteria = world.json(&["--as", "o2", "criteria"]);
    for criterion in criteria["criteria"].as_array().unwrap() {
        let id = criterion["id"].as_str().unwrap();
        world.done(&["--as", "o2", "score", "A-1", id, "4", "--why", "scored again by another"]);
    }
    world.done(&["--as", "o2", "sign", "A-1"]);
    assert_eq!(world.json(&["--as", "o2", "show", "A-1"])["total"], "80");
}

#[test]
fn what_helps_is_true_wherever_the_case_stands() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    let act = |who: &str, what: &str| world.refused(1, &["--as", who, what, "A-1"]);
    assert!(act("s1", "approve").contains("Wait until"));
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "meets the criteria and fits"]);
    assert!(act("o1", "notify").contains("Wait until"));
    world.done(&["--as", "o1", "submit", "A-1"]);
    assert!(act("o1", "submit").contains("awaits decision already"));
    world.done(&["--as", "s1", "approve", "A-1"]);
    for (who, what) in [("s1", "approve"), ("o1", "submit")] {
        let said = act(who, what);
        assert!(said.contains("decided already") && !said.contains("Wait"), "{said}");
    }
    world.done(&["--as", "o1", "notify", "A-1"]);
    assert!(act("o1", "notify").contains("notified already"));
    world.done(&["--as", "o1", "decline", "A-1", "--why", "no longer wanted"]);
    for (who, what) in [("s1", "approve"), ("o1", "notify")] {
        let said = act(who, what);
        assert!(said.contains("Nothing needs to be done") && !said.contains("Wait"), "{said}");
    }
}

#[test]
fn a_refusal_is_in_one_language_throughout() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    let why = "a reason that is long enough";
    let said = world.refused(1, &["--as", "o1", "--lang", "sv", "score", "A-1", "aim", "3.5", "--why", why]);
    assert!(said.contains("Poängen 3,5") && said.contains("(kriterierna)"), "{said}");
    let said = world.refused(1, &["--as", "r1", "--lang", "fi", "sign", "A-1"]);
    assert!(said.contains("(menettely)"), "{said}");
}

#[test]
fn several_cases_are_tagged_and_assigned_in_one_act_or_not_at_all() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00"), application("A-2", "100000.00")]);
    let lines = || journal(&world.store()).iter().filter(|byte| **byte == b'\n').count();
    let records = lines();
    world.refused(1, &["--as", "o1", "tag", "A-1", "urgent", "--also", "A-9"]);
    world.refused(1, &["--as", "o1", "tag", "A-1", "urgent", "--also", "A-1"]);
    assert_eq!(lines(), records, "a refusal changes nothing");
    world.done(&["--as", "o1", "tag", "A-1", "urgent", "--also", "A-2"]);
    world.done(&["--as", "o1", "assign", "A-1", "o1", "--role", "a", "--also", "A-2"]);
    assert_eq!(lines(), records + 2, "one record each");
    for case in ["A-1", "A-2"] {
        let shown = world.json(&["--as", "o1", "show", case]);
        assert_eq!(shown["tags"], json!(["urgent"]));
    }
    world.done(&["--as", "o1", "untag", "A-2", "urgent", "--also", "A-1"]);
    assert_eq!(world.json(&["--as", "o1", "show", "A-1"])["tags"], json!([]));
}
