//! Decisions: conditions, listed reasons, batches, and correction requests with the money that moves.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{World, application};

const WHY: &str = "a reason that is long enough";

/// A case that has been granted by `s1` and notified.
fn notified(world: &World, case: &str) {
    world.rank("o1", case, "4");
    world.done(&["--as", "o1", "propose", case, "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", case]);
    world.done(&["--as", "s1", "approve", case]);
    world.done(&["--as", "o1", "notify", case]);
}

fn show(world: &World, case: &str) -> Value {
    world.json(&["--as", "r1", "show", case])
}

fn money(world: &World) -> [String; 2] {
    let line = world.envelope("2023-spring", "1A");
    ["open", "approved"].map(|key| line[key].as_str().unwrap().to_owned())
}

#[test]
fn why_less_is_granted_than_was_proposed_is_on_record_and_shown() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    let less = "the rent of the second year is not eligible";
    let same = ["--as", "s1", "approve", "A-1", "--amount", "1000.00", "--why", less];
    assert!(world.refused(1, &same).contains("leave the reason out"));
    world.refused(1, &["--as", "s1", "approve", "A-1", "--amount", "900.00", "--why", " "]);
    world.done(&["--as", "s1", "approve", "A-1", "--amount", "900.00", "--why", less]);
    let shown = show(&world, "A-1");
    assert_eq!((&shown["decision"]["amount"], &shown["decision"]["less_why"]), (&json!("900.00"), &json!(less)));
    assert!(world.done(&["--as", "r1", "why", "A-1", "amount"]).contains(less));
    world.done(&["--as", "s1", "undo", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    assert_eq!(show(&world, "A-1")["decision"]["less_why"], json!(null), "the reason went with what was taken back");
}

#[test]
fn conditions_stand_in_the_proposal_and_a_rejection_has_none() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.rank("o1", "A-1", "4");
    let two = ["--condition", "Report every spring.", "--condition", "  Hire before May. "];
    let mut args = vec!["--as", "o1", "propose", "A-1", "grant", "--why", WHY];
    args.extend(two);
    world.done(&args);
    let conditions = &show(&world, "A-1")["proposal"]["conditions"];
    assert_eq!(*conditions, json!(["Report every spring.", "Hire before May."]));
    let said = world.done(&["--as", "r1", "show", "A-1"]);
    assert!(said.contains("Hire before May."), "{said}");
    let mut args = vec!["--as", "o1", "propose", "A-1", "reject", "--why", WHY];
    args.extend(two);
    assert!(world.refused(1, &args).contains("condition"));
    world.refused(1, &["--as", "o1", "propose", "A-1", "grant", "--why", WHY, "--condition", "  "]);
}

#[test]
fn a_rejection_has_a_listed_reason_that_the_register_bears_out() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "1000.00"), application("A-3", "1000.00")]);
    world.rank("o1", "A-1", "4");
    world.rank("o1", "A-2", "1");
    world.done(&["--as", "o1", "gate", "A-3", "no-neglect", "fail", "--why", "taxes are not paid"]);
    let reject = |case, codes: &[&'static str]| {
        let mut args = vec!["--as", "o1", "propose", case, "reject", "--why", WHY];
        args.extend(codes.iter().flat_map(|code| ["--reason-code", code]));
        world.run(&args)
    };
    let codes = |case| show(&world, case)["proposal"]["reason_codes"].clone();
    assert!(reject("A-1", &["charm"]).err.contains("no-funds"), "the refusal lists what is accepted");
    assert!(reject("A-1", &["below-threshold"]).err.contains("below-threshold"), "the case is above it");
    assert_eq!(reject("A-1", &["no-funds", "no-funds"]).status, 0);
    assert_eq!(codes("A-1"), json!(["no-funds"]));
    assert_eq!(reject("A-1", &[]).status, 0);
    assert_eq!(codes("A-1"), json!(["individual"]), "the fallback of the list");
    assert_eq!(reject("A-2", &[]).status, 0);
    assert_eq!(codes("A-2"), json!(["below-threshold"]), "what the register sees");
    assert_eq!(reject("A-3", &[]).status, 0);
    assert_eq!(codes("A-3"), json!(["gate-failed"]));
    let said = world.refused(1, &["--as", "o1", "propose", "A-1", "grant", "--reason-code", "no-funds", "--why", WHY]);
    assert!(said.contains("reason-code"), "{said}");
    assert_eq!(reject("A-1", &["no-funds"]).status, 0);
    assert!(world.refused(1, &["--as", "o1", "propose", "A-1", "reject", "--why", "short"]).contains("reason"));
    assert_eq!(world.json(&["criteria"])["reasons"][0]["id"], "late");
}

#[test]
fn part_of_a_batch_is_approved_and_the_rest_sent_back_in_one_act() {
    let world = World::founded();
    let cases = ["A-1", "A-2", "A-3"];
    world.import(&cases.map(|case| application(case, "1000.00")));
    for case in cases {
        world.rank("o1", case, "4");
        world.done(&["--as", "o1", "propose", case, "grant", "--why", WHY]);
    }
    world.done(&["--as", "o1", "submit", "A-1", "A-2", "A-3"]);
    world.refused(1, &["--as", "s1", "approve", "A-1", "A-2", "--return", "A-2", "--why", WHY]);
    world.refused(2, &["--as", "s1", "approve", "A-1", "--return", "A-2"]);
    world.done(&["--as", "s1", "approve", "A-1", "A-3", "--return", "A-2", "--why", "the travel costs are unclear"]);
    let status = |case| show(&world, case)["status"].clone();
    assert_eq!(cases.map(status), ["approved", "returned", "approved"]);
    assert_eq!(money(&world), ["1497000.00", "2000.00"]);
    world.done(&["--as", "s1", "undo"]);
    assert_eq!(cases.map(status), ["submitted", "submitted", "submitted"]);
}

#[test]
fn an_upheld_decision_stands_and_the_money_with_it() {
    let world = World::founded();
    world.import(&[application("A-1", "500000.00")]);
    notified(&world, "A-1");
    let deadline = show(&world, "A-1")["decision"]["correction_until"].clone();
    assert!(deadline.is_string(), "{deadline}");
    world.refused(1, &["--as", "s2", "correction", "A-1", "uphold", "--why", WHY]);
    world.refused(1, &["--as", "s2", "correction", "A-1", "ask", "--why", WHY]);
    world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "the applicant wants more"]);
    assert_eq!(show(&world, "A-1")["status"], "correction");
    assert_eq!(money(&world), ["1000000.00", "500000.00"], "the decision stands while the request is pending");
    world.refused(1, &["--as", "o1", "correction", "A-1", "ask", "--why", "twice"]);
    world.refused(1, &["--as", "o1", "propose", "A-1", "reject", "--why", WHY]);
    world.done(&["--as", "o1", "undo", "A-1"]);
    assert_eq!(show(&world, "A-1")["status"], "notified");
    world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "the applicant wants more"]);
    world.done(&["--as", "s2", "correction", "A-1", "uphold", "--why", "nothing new has come up"]);
    let case = show(&world, "A-1");
    assert_eq!((&case["status"], &case["decision"]["by"]), (&json!("notified"), &json!("s1")));
    assert_eq!(case["corrections"][0]["decided"]["outcome"], "upheld");
    assert_eq!(money(&world), ["1000000.00", "500000.00"]);
    world.refused(1, &["--as", "s2", "undo", "A-1"]);
    world.refused(1, &["--as", "o1", "undo", "A-1"]);
}

#[test]
fn a_correction_is_decided_by_nobody_who_had_a_part_in_the_decision() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "1000.00")]);
    notified(&world, "A-1");
    world.done(&["--as", "o2", "correction", "A-1", "ask", "--why", WHY]);
    for who in ["s1", "o1", "admin", "r1"] {
        let said = world.refused(1, &["--as", who, "correction", "A-1", "amend", "--amount", "1.00", "--why", WHY]);
        let rule = if who == "s1" { "correction-own" } else { "role" };
        assert!(said.contains(rule), "{who}: {said}");
    }
    world.rank("both", "A-2", "4");
    world.done(&["--as", "both", "propose", "A-2", "grant", "--why", WHY]);
    world.done(&["--as", "both", "submit", "A-2"]);
    world.done(&["--as", "s1", "approve", "A-2"]);
    world.done(&["--as", "both", "notify", "A-2"]);
    world.done(&["--as", "both", "correction", "A-2", "ask", "--why", WHY]);
    let said = world.refused(1, &["--as", "both", "correction", "A-2", "uphold", "--why", WHY]);
    assert!(said.contains("four-eyes"), "{said}");
    world.done(&["--as", "s2", "correction", "A-2", "uphold", "--why", WHY]);
}

#[test]
fn an_amended_decision_moves_the_money_to_less_to_more_and_to_nothing() {
    let world = World::founded();
    world.import(&[application("A-1", "900000.00"), application("A-2", "1000000.00")]);
    notified(&world, "A-1");
    let ask = || world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "the applicant asks again"]);
    let amend = |who, amount| {
        world.run(&["--as", who, "correction", "A-1", "amend", "--amount", amount, "--why", "costs counted again"])
    };
    ask();
    assert_eq!(amend("s2", "900000.00").status, 1, "nothing would be amended");
    assert!(amend("s2", "900000.01").err.contains("above-requested"));
    assert_eq!(amend("s2", "500000.00").status, 0);
    assert_eq!(money(&world), ["1000000.00", "500000.00"], "less frees the difference");
    world.rank("o1", "A-2", "3");
    world.done(&["--as", "o1", "propose", "A-2", "partial", "--amount", "800000.00", "--why", WHY]);
    ask();
    assert_eq!(amend("s2", "700000.00").status, 1, "s2 made the amended decision");
    let said = amend("s1", "700000.01").err;
    assert!(said.contains("0.01"), "more must be covered: {said}");
    assert_eq!(amend("s1", "700000.00").status, 0);
    assert_eq!(money(&world), ["0.00", "700000.00"]);
    ask();
    assert_eq!(amend("s2", "0.00").status, 0);
    assert_eq!(money(&world), ["700000.00", "0.00"], "nothing frees all");
    let case = show(&world, "A-1");
    assert_eq!((&case["decision"]["kind"], &case["decision"]["amount"]), (&json!("reject"), &json!("0.00")));
    assert_eq!(case["decision"]["reason_codes"], json!(["individual"]));
    assert_eq!(case["proposal"]["kind"], "grant", "what was proposed stays on record");
    ask();
    world.done(&["--as", "s1", "correction", "A-1", "amend", "--kind", "partial", "--amount", "1.50", "--why", WHY]);
    assert_eq!(money(&world), ["699998.50", "1.50"]);
    world.done(&["--as", "o1", "decline", "A-1", "--why", "too little for them"]);
    assert_eq!(money(&world), ["700000.00", "0.00"]);
    world.done(&["--as", "r1", "verify"]);
}

#[test]
fn a_late_correction_request_is_refused_with_its_date_unless_a_reason_says_why_it_is_handled() {
    let world = World::empty();
    let folder = world.store().display().to_string();
    world.done(&["demo", "--cases", "120", "--keep", &folder, "--no-ui"]);
    let list = world.json(&["list", "status:approved"]);
    let case = list[0]["reference"].as_str().unwrap();
    world.done(&["--now", "2025-03-03T10:00:00Z", "notify", case]);
    assert_eq!(world.json(&["show", case])["decision"]["correction_until"], "2025-04-02");
    let why = ["correction", case, "ask", "--why", "the applicant asks"];
    let ask = |now: &str, more: &[&str]| world.run(&[&["--now", now], &why[..], more].concat());
    // Midnight in Finland, where the day ends at 21:00 UTC in summer.
    let late = "2025-04-02T21:00:00Z";
    let refused = ask(late, &[]);
    assert_eq!(refused.status, 1, "{}", refused.err);
    assert!(refused.err.contains("correction-late"), "{}", refused.err);
    assert!(refused.err.contains("2 Apr 2025"), "says the date: {}", refused.err);
    assert_eq!(ask(late, &["--late-why", "short"]).status, 1);
    assert_eq!(ask("2025-04-02T20:59:59Z", &[]).status, 0, "the last day is in time");
    world.done(&["--now", late, "undo", case]);
    assert_eq!(ask(late, &["--late-why", "notification reached them late"]).status, 0);
    assert_eq!(world.json(&["show", case])["corrections"][0]["late_why"], "notification reached them late");
}

#[test]
fn a_case_leaves_the_reserve_list_by_a_new_proposal_and_keeps_its_scores() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "reserve", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    world.done(&["--as", "o1", "notify", "A-1"]);
    assert_eq!(world.envelope("2023-spring", "1A")["reserve"], "1000.00");
    world.refused(1, &["--as", "o1", "propose", "A-1", "reserve", "--why", WHY]);
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "money has come back"]);
    let line = world.envelope("2023-spring", "1A");
    assert_eq!((&line["reserve"], &line["proposed"]), (&json!("0.00"), &json!("1000.00")));
    world.refused(1, &["--as", "o1", "score", "A-1", "aim", "2", "--why", "scored after the decision"]);
    world.done(&["--as", "o1", "propose", "A-1", "partial", "--amount", "900.00", "--why", "a little less of it"]);
    world.done(&["--as", "o1", "undo", "A-1"]);
    world.done(&["--as", "o1", "undo", "A-1"]);
    assert_eq!(show(&world, "A-1")["status"], "notified");
    assert_eq!(world.envelope("2023-spring", "1A")["reserve"], "1000.00");
}

#[test]
fn a_time_for_correction_that_would_end_on_a_holiday_ends_on_the_next_working_day() {
    let world = World::empty();
    let folder = world.store().display().to_string();
    world.done(&["demo", "--cases", "120", "--keep", &folder, "--no-ui"]);
    let list = world.json(&["list", "status:approved"]);
    let case = list[0]["reference"].as_str().unwrap();
    // Thirty days end on Midsummer Eve, a Friday; the Monday after it is the next working day.
    world.done(&["--now", "2025-05-21T10:00:00Z", "notify", case]);
    assert_eq!(world.json(&["show", case])["decision"]["correction_until"], "2025-06-23");
    let ask = |now: &str| world.run(&["--now", now, "correction", case, "ask", "--why", "the applicant asks"]);
    let late = ask("2025-06-24T06:00:00Z");
    assert!(late.status == 1 && late.err.contains("23 Jun 2025"), "{}", late.err);
    assert_eq!(ask("2025-06-23T20:00:00Z").status, 0);
}

#[test]
fn the_rejection_of_a_case_that_nobody_scored_is_set_aside_and_the_case_handled_again() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "1000.00")]);
    world.done(&["--as", "o1", "gate", "A-1", "no-neglect", "fail", "--why", "taxes are not paid"]);
    world.done(&["--as", "o1", "propose", "A-1", "reject", "--why", "taxes are not paid, see above"]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    world.done(&["--as", "o1", "notify", "A-1"]);
    world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "the taxes were paid in time"]);
    let amend = ["--as", "s2", "correction", "A-1", "amend", "--kind", "grant", "--why", WHY];
    let said = world.refused(1, &amend);
    assert!(said.contains("correction-unscored") && said.contains("correction A-1 reopen"), "{said}");
    let reopen = |who| world.run(&["--as", who, "correction", "A-1", "reopen", "--why", "the receipt shows it"]);
    for (who, rule) in [("s1", "correction-own"), ("o1", "role"), ("admin", "role")] {
        assert!(reopen(who).err.contains(rule), "{who}: {}", reopen(who).err);
    }
    assert_eq!(reopen("s2").status, 0, "{}", reopen("s2").err);
    let case = show(&world, "A-1");
    assert_eq!(
        (&case["status"], &case["decision"], &case["proposal"]),
        (&json!("ineligible"), &Value::Null, &Value::Null)
    );
    assert_eq!(case["corrections"][0]["decided"]["outcome"], "reopened");
    for lang in ["en", "sv", "fi"] {
        assert!(world.done(&["--as", "r1", "--lang", lang, "show", "A-1"]).contains("the receipt shows it"));
    }
    assert!(world.refused(1, &["--as", "s2", "undo", "A-1"]).contains("nothing-to-undo"), "the applicant knows it");
    world.done(&["--as", "o1", "gate", "A-1", "no-neglect", "pass", "--why", "the receipt shows it"]);
    notified(&world, "A-1");
    assert_eq!(
        (show(&world, "A-1")["status"].clone(), money(&world)[1].clone()),
        (json!("notified"), "1000.00".to_owned())
    );
    // What was scored is amended and needs no second handling.
    world.rank("o1", "A-2", "4");
    world.done(&["--as", "o1", "propose", "A-2", "reject", "--reason-code", "no-funds", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-2"]);
    world.done(&["--as", "s1", "approve", "A-2"]);
    world.done(&["--as", "o1", "notify", "A-2"]);
    world.done(&["--as", "o1", "correction", "A-2", "ask", "--why", "the applicant asks"]);
    let said = world.refused(1, &["--as", "s2", "correction", "A-2", "reopen", "--why", WHY]);
    assert!(said.contains("correction-reopen"), "{said}");
    world.done(&["--as", "r1", "verify"]);
    world.done(&["--as", "r1", "rebuild"]);
    world.done(&["--as", "r1", "verify"]);
}
