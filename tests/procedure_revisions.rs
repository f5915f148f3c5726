//! Revisions: a corrected application belongs to the same case, and what was judged on an older one is looked at again.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use serde_json::{Value, json};
use world::{Answer, World, application, journal};

const WHY: &str = "the applicant corrected the budget";

fn show(world: &World, who: &str) -> Value {
    world.json(&["--as", who, "show", "A-1"])
}

/// The application with some of its fields corrected.
fn corrected(requested: &str, edit: impl Fn(&mut Value)) -> Value {
    let mut value = application("A-1", requested);
    value["received_at"] = json!("2023-06-20T09:00:00+03:00");
    edit(&mut value);
    value
}

fn revise(world: &World, who: &str, applications: &[Value], more: &[&str]) -> Answer {
    let file = world.file("revised.json", serde_json::to_vec(applications).unwrap());
    world.run(&[&["--as", who, "revise", &file, "--why", WHY], more].concat())
}

fn revised(world: &World, application: Value) {
    let answer = revise(world, "o1", &[application], &[]);
    assert_eq!(answer.status, 0, "{}", answer.err);
}

fn ranked() -> World {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00")]);
    world.rank("o1", "A-1", "4");
    world
}

fn stale(world: &World, who: &str) -> Vec<String> {
    let names = show(world, who)["stale_judgements"].clone();
    names.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_corrected_application_is_a_revision_of_its_case_and_says_field_by_field_what_it_changed() {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00")]);
    let late = show(&world, "o1")["status"].clone();
    revised(&world, corrected("450000.00", |value| value["title"] = json!("Hanke, korjattu")));
    let case = show(&world, "o1");
    assert_eq!(
        (&case["revision"], &case["title"], &case["requested_eu"]),
        (&json!(2), &json!("Hanke, korjattu"), &json!("450000.00"))
    );
    assert_eq!(case["received_at"], "2023-05-15T09:00:00Z", "the case arrived when its first application did");
    assert_eq!(case["status"], late);
    let revisions = world.json(&["--as", "r1", "show", "A-1", "--revisions"]);
    let second = &revisions[1];
    assert_eq!((&second["why"], &second["by"]), (&json!(WHY), &json!("o1")));
    let fields: Vec<&str> =
        second["changes"].as_array().unwrap().iter().map(|c| c["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["title", "costs_staff", "costs_indirect", "costs_total", "requested_eu"]);
    let asked = &second["changes"][4];
    assert_eq!((&asked["before"], &asked["after"]), (&json!("600000.00"), &json!("450000.00")));
    assert_eq!(world.envelope("2023-spring", "1A")["requested"], "450000.00", "the money asked for is the newest");
    let text = world.done(&["--as", "r1", "--lang", "fi", "show", "A-1", "--revisions"]);
    assert!(text.contains("450 000,00 €") && text.contains(WHY), "{text}");
    world.done(&["--as", "r1", "verify"]);
    world.done(&["--as", "r1", "rebuild"]);
    world.done(&["--as", "r1", "verify"]);
    assert_eq!(show(&world, "o1"), case);
}

#[test]
fn an_import_of_a_reference_that_is_there_stays_refused_and_a_revision_of_one_that_is_not_is_refused() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    let before = journal(&world.store());
    let file = world.file("again.json", serde_json::to_vec(&[application("A-1", "900.00")]).unwrap());
    let said = world.refused(1, &["--as", "o1", "import", &file]);
    assert!(said.contains("A-1") && said.contains("reference"), "{said}");
    let unknown = revise(&world, "o1", &[corrected("900.00", |_| {}), application("A-9", "900.00")], &[]);
    assert_eq!(unknown.status, 1);
    assert!(unknown.err.contains("A-9") && unknown.err.contains("row 2"), "{}", unknown.err);
    for (edit, said) in
        [(json!({"round": "2023-autumn"}), "2023-autumn"), (json!({"action": "1B1"}), "1B1"), (json!({}), "the same")]
    {
        let mut value = application("A-1", "1000.00");
        edit.as_object().unwrap().iter().for_each(|(field, new)| value[field] = new.clone());
        let answer = revise(&world, "o1", &[value], &[]);
        assert_eq!(answer.status, 1, "{edit}");
        assert!(answer.err.contains(said), "{edit}: {}", answer.err);
    }
    assert_eq!(revise(&world, "r1", &[corrected("900.00", |_| {})], &[]).status, 1, "auditors change nothing");
    assert_eq!(revise(&world, "o1", &[corrected("900.00", |_| {})], &["--dry-run"]).status, 0);
    assert_eq!(journal(&world.store()), before, "nothing of all this changed anything");
}

#[test]
fn what_was_judged_on_an_older_revision_is_stale_and_has_no_total_until_it_is_looked_at_again() {
    let world = ranked();
    assert_eq!(show(&world, "o1")["total"], "80");
    assert_eq!(stale(&world, "o1"), [""; 0]);
    revised(&world, corrected("450000.00", |_| {}));
    let case = show(&world, "o1");
    assert_eq!((&case["total"], &case["complete"]), (&Value::Null, &json!(false)), "a stale total is no number");
    assert_eq!(case["scores"][0]["stale"], json!(true));
    assert_eq!(case["scores"][0]["value"], json!(4), "and is still there to be seen");
    let names = stale(&world, "o1");
    assert!(names.contains(&"gate:financial-capacity".to_owned()), "it looks at the costs: {names:?}");
    assert!(names.contains(&"score:aim".to_owned()), "{names:?}");
    for standing in ["gate:in-time", "gate:applicant-category", "gate:no-neglect"] {
        assert!(!names.contains(&standing.to_owned()), "{standing} looks at nothing that changed");
    }
    for query in ["stale", "is:stale", "is:revised", "revision>=2"] {
        assert_eq!(world.json(&["--as", "o1", "list", query]).as_array().unwrap().len(), 1, "{query}");
    }
    assert_eq!(world.json(&["--as", "o1", "list", "not stale"]), json!([]));
    assert_eq!(show(&world, "o1")["needs_me"], json!(true), "it waits for the assessor again");
    assert_eq!(show(&world, "o2")["needs_me"], json!(false), "and for nobody who did not judge it");
}

#[test]
fn a_proposal_on_stale_judgements_is_refused_with_the_list_of_what_to_look_at_again() {
    let world = ranked();
    revised(&world, corrected("450000.00", |_| {}));
    for kind in ["grant", "reject"] {
        let said = world.refused(1, &["--as", "o1", "propose", "A-1", kind, "--why", "good enough as it is"]);
        assert!(said.contains("(stale)") || said.contains("stale"), "the rule: {said}");
        assert!(said.contains("newest revision"), "its source: {said}");
        assert!(said.contains("Financial capacity") && said.contains("confirm A-1"), "the list and the mend: {said}");
    }
    world.done(&["--as", "o1", "confirm", "A-1", "--why", "the correction changes nothing in the work"]);
    assert_eq!(show(&world, "o1")["total"], "80");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "good enough as it is"]);
    assert_eq!(show(&world, "o1")["proposal"]["amount"], "450000.00");
}

#[test]
fn each_judgement_is_made_again_or_confirmed_with_a_reason_and_either_can_be_taken_back() {
    let world = ranked();
    revised(&world, corrected("450000.00", |_| {}));
    let all = stale(&world, "o1");
    world.refused(1, &["--as", "o1", "confirm", "A-1", "score:aim", "--why", "short"]);
    world.refused(2, &["--as", "o1", "confirm", "A-1", "aim", "--why", WHY]);
    world.refused(1, &["--as", "o1", "confirm", "A-1", "gate:in-time", "--why", WHY]);
    world.done(&["--as", "o1", "confirm", "A-1", "score:aim", "gate:financial-capacity", "--why", WHY]);
    assert_eq!(stale(&world, "o1").len(), all.len() - 2);
    world.done(&["--as", "o1", "undo", "A-1"]);
    assert_eq!(stale(&world, "o1"), all, "the confirmation is taken back as one act");
    world.done(&["--as", "o1", "score", "A-1", "aim", "5", "--why", "a smaller budget for the same work"]);
    assert!(!stale(&world, "o1").contains(&"score:aim".to_owned()));
    world.done(&["--as", "o1", "undo", "A-1"]);
    let case = show(&world, "o1");
    assert_eq!((stale(&world, "o1"), &case["scores"][0]["value"]), (all, &json!(4)), "and so is a new score");
}

#[test]
fn a_score_is_confirmed_by_the_assessor_who_gave_it_and_by_nobody_else() {
    let world = ranked();
    revised(&world, corrected("450000.00", |_| {}));
    let said = world.refused(1, &["--as", "o2", "confirm", "A-1", "score:aim", "--why", WHY]);
    assert!(said.contains("score:aim"), "{said}");
    world.done(&["--as", "o2", "confirm", "A-1", "--why", "the general criteria still hold"]);
    assert!(stale(&world, "o1").iter().all(|name| !name.starts_with("gate:")), "the gates are anybody's");
    assert!(stale(&world, "o1").contains(&"score:aim".to_owned()));
    world.done(&["--as", "o1", "confirm", "A-1", "--why", "my scores still hold as they are"]);
    assert_eq!(stale(&world, "o1"), [""; 0]);
    let nothing = world.refused(1, &["--as", "o1", "confirm", "A-1", "--why", WHY]);
    assert!(nothing.contains("A-1"), "{nothing}");
}

#[test]
fn a_proposal_falls_with_the_revision_it_was_made_on_and_its_money_is_open_again() {
    let world = ranked();
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "good enough as it is"]);
    assert_eq!(world.envelope("2023-spring", "1A")["proposed"], "600000.00");
    revised(&world, corrected("450000.00", |_| {}));
    let line = world.envelope("2023-spring", "1A");
    assert_eq!((&line["proposed"], &line["open"]), (&json!("0.00"), &json!("1500000.00")));
    let case = show(&world, "o1");
    assert_eq!(case["proposal"], Value::Null);
    let said = world.refused(1, &["--as", "o1", "submit", "A-1"]);
    assert!(said.contains("error: "), "{said}");
    world.refused(1, &["--as", "o1", "undo", "A-1"]);
    assert_eq!(show(&world, "o1")["revision"], 2, "what came in has come in; another revision corrects it");
}

#[test]
fn a_case_that_is_submitted_or_decided_takes_no_revision_and_says_what_to_do_first() {
    let world = ranked();
    let refused = |mend: &str| {
        let answer = revise(&world, "o1", &[corrected("450000.00", |_| {})], &[]);
        assert_eq!(answer.status, 1);
        assert!(answer.err.contains(mend), "{mend}: {}", answer.err);
    };
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "good enough as it is"]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    refused("returned first");
    world.done(&["--as", "s1", "approve", "A-1"]);
    refused("undo");
    world.done(&["--as", "o1", "notify", "A-1"]);
    refused("correction request");
}

#[test]
fn a_correction_that_answers_a_supplement_request_ends_the_wait() {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00")]);
    world.done(&["--as", "o1", "supplement", "A-1", "ask", "--why", "the budget lacks a sum"]);
    revised(&world, corrected("450000.00", |_| {}));
    assert_eq!(show(&world, "o1")["status"], "received");
    let log = world.done(&["--as", "r1", "log", "A-1"]);
    let last: Value = serde_json::from_str(log.lines().last().unwrap()).unwrap();
    let kinds: Vec<_> = last["events"].as_array().unwrap().iter().map(|event| event["kind"].clone()).collect();
    assert_eq!(kinds, ["supplement_received", "case_revised"], "one record, both on it");
}

#[test]
fn a_failed_general_criterion_must_be_looked_at_again_before_the_rejection_for_it() {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00")]);
    world.done(&["--as", "o1", "gate", "A-1", "fits-programme", "fail", "--why", "the work is not of this programme"]);
    revised(&world, corrected("450000.00", |value| value["summary"] = json!("Toinen hanke.")));
    let reject = ["--as", "o1", "propose", "A-1", "reject", "--why", "the work is not of this programme"];
    assert!(world.refused(1, &reject).contains("stale"));
    world.done(&["--as", "o1", "confirm", "A-1", "gate:fits-programme", "--why", "it is still not of this programme"]);
    world.done(&reject);
}

#[test]
fn a_settled_finding_is_found_again_until_somebody_has_looked_at_it() {
    let world = World::founded();
    let dear = |requested: &str, total: &str| {
        let mut value = application("A-1", requested);
        value["rate_claimed"] = json!("75");
        value["costs"] = json!({"staff": total, "other_direct": "0.00", "indirect": "0.00", "total": total});
        value
    };
    world.import(&[dear("60000.00", "60000.00")]);
    let case = show(&world, "o1");
    let blocking: Vec<String> = case["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["severity"] == "blocking")
        .map(|finding| finding["rule"].as_str().unwrap().to_owned())
        .collect();
    assert!(!blocking.is_empty(), "it asks for more than its share: {case}");
    for rule in &blocking {
        world.done(&["--as", "o1", "settle", "A-1", rule, "--why", "agreed with the applicant"]);
    }
    let unsettled = |world: &World| show(world, "o1")["blocking_findings"].clone();
    assert_eq!(unsettled(&world), 0);
    let mut again = dear("70000.00", "70000.00");
    again["received_at"] = json!("2023-06-20T09:00:00+03:00");
    revised(&world, again);
    assert_eq!(unsettled(&world), blocking.len());
    let names = stale(&world, "o1");
    assert!(blocking.iter().all(|rule| names.contains(&format!("finding:{rule}"))), "{names:?}");
    world.done(&["--as", "o1", "confirm", "A-1", "--why", "the agreement holds for this too"]);
    assert_eq!(unsettled(&world), 0);
    revised(&world, corrected("60000.00", |_| {}));
    let names = stale(&world, "o1");
    assert!(
        names.iter().all(|name| !name.starts_with("finding:")),
        "what is found no more waits for nobody: {names:?}"
    );
}

#[test]
fn whoever_confirms_a_score_does_not_decide_the_case() {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00")]);
    world.rank("both", "A-1", "4");
    revised(&world, corrected("450000.00", |_| {}));
    world.done(&["--as", "both", "confirm", "A-1", "--why", "everything stands as it was"]);
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "good enough as it is"]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    assert!(world.refused(1, &["--as", "both", "approve", "A-1"]).contains("four-eyes"));
    world.done(&["--as", "s1", "approve", "A-1"]);
}

#[test]
fn a_conflict_of_interest_hides_revisions_and_what_is_stale() {
    let world = ranked();
    revised(&world, corrected("450000.00", |value| value["title"] = json!("Salainen hanke")));
    world.done(&["--as", "admin", "conflict", "A-1", "o2", "--why", "a relative works there"]);
    let tells_nothing = |text: &str| {
        for secret in ["Salainen", "450000", WHY, "financial-capacity"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    };
    let answer = world.run(&["--as", "o2", "show", "A-1", "--revisions"]);
    tells_nothing(&(answer.out + &answer.err));
    tells_nothing(&world.json(&["--as", "o2", "show", "A-1"]).to_string());
    tells_nothing(&world.done(&["--as", "o2", "log", "A-1"]));
    assert_eq!(world.json(&["--as", "o2", "list", "stale"]), json!([]));
    assert_eq!(world.json(&["--as", "o2", "list", "not stale"]), json!([]));
    let answer = revise(&world, "o2", &[corrected("440000.00", |_| {})], &[]);
    assert_eq!(answer.status, 1);
    tells_nothing(&answer.err);
    tells_nothing(&world.refused(1, &["--as", "o2", "confirm", "A-1", "--why", "nothing to see here"]));
}

#[test]
fn two_assessors_each_look_at_their_own_scores_and_then_at_the_consensus() {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00")]);
    world.done(&["--as", "admin", "assign", "A-1", "o1", "--role", "a"]);
    world.done(&["--as", "admin", "assign", "A-1", "o2", "--role", "b"]);
    world.rank("o1", "A-1", "4");
    let ids: Vec<String> = world.json(&["criteria"])["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .map(|criterion| criterion["id"].as_str().unwrap().to_owned())
        .collect();
    for id in &ids {
        world.done(&["--as", "o2", "score", "A-1", id, "3", "--why", "a reason that is long enough"]);
    }
    world.done(&["--as", "o2", "sign", "A-1"]);
    for id in &ids {
        world.done(&["--as", "o1", "consensus", "A-1", id, "4", "--why", "agreed after the meeting"]);
    }
    assert_eq!(show(&world, "o1")["total"], "80");
    revised(&world, corrected("450000.00", |_| {}));
    world.done(&["--as", "o1", "confirm", "A-1", "--why", "mine and the consensus still stand"]);
    assert_eq!(show(&world, "o1")["total"], Value::Null, "the other assessor has not looked yet");
    world.done(&["--as", "o2", "confirm", "A-1", "--why", "my scores still stand too"]);
    assert_eq!(show(&world, "o1")["total"], "80");
}
