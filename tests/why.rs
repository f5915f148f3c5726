//! Asking why by shell command: entries, rules and sources behind what is shown.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod world;

use serde_json::{Value, json};
use world::{World, application};

const WHY: &str = "a reason that is long enough";

fn lines(world: &World, who: &str, question: &[&str]) -> Vec<Value> {
    let mut args = vec!["--as", who, "why"];
    args.extend(question);
    for lang in ["en", "sv", "fi"] {
        let mut args = vec!["--lang", lang];
        args.extend(["--as", who, "why"]);
        args.extend(question);
        let said = world.done(&args);
        assert!(!said.contains("[explain") && !said.contains("{ $") && !said.contains("{$"), "{said}");
    }
    world.json(&args)["lines"].as_array().unwrap().clone()
}

fn text(line: &Value) -> &str {
    line["text"]["en"].as_str().unwrap()
}

/// A line that says this, with its entry and its source.
fn has<'a>(lines: &'a [Value], says: &str) -> &'a Value {
    lines.iter().find(|line| text(line).contains(says)).unwrap_or_else(|| panic!("{says} in {lines:#?}"))
}

#[test]
fn a_total_is_explained_by_scores_with_their_entries_and_the_sum() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    let open = lines(&world, "o1", &["A-1", "total"]);
    assert_eq!(has(&open, "There is no total")["source"], "procedure");
    has(&open, "7 scores are missing");
    has(&open, "Signature missing");
    world.rank("o1", "A-1", "4");
    let total = lines(&world, "r1", &["A-1", "total"]);
    let aim = has(&total, "Aim of the action: 4");
    assert_eq!((&aim["by"], &aim["source"]), (&json!("o1"), &json!("amif-example 1")));
    assert!(aim["seq"].as_u64().unwrap() > 1 && aim["at"].as_str().unwrap().ends_with('Z'));
    has(&total, "come to 400 of 500, which is 80 %");
}

#[test]
fn an_unsigned_score_of_another_is_not_explained() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    world.done(&["--as", "o1", "score", "A-1", "aim", "2", "--why", "nobody else may read this yet"]);
    for what in [&["A-1", "total"][..], &["A-1", "amount"], &["A-1", "refusal"], &["A-1", "rank"]] {
        let mut args = vec!["--as", "o2", "why"];
        args.extend(what);
        assert!(!world.done(&args).contains("nobody else may read this yet"));
    }
}

#[test]
fn a_rank_is_explained_by_neighbours_ties_and_the_money() {
    let world = World::founded();
    world.import(&[application("A-1", "1000000.00"), application("A-2", "600000.00")]);
    world.rank("o1", "A-1", "4");
    has(&lines(&world, "o1", &["A-2", "rank"]), "no place in the ranking yet");
    world.rank("o1", "A-2", "4");
    let rank = lines(&world, "o1", &["A-2", "rank"]);
    has(&rank, "Place 2 of 2, with 80 %");
    has(&rank, "The case before it is A-1");
    has(&rank, "What separates them is the reference");
    let money = has(&rank, "it gets EUR 0.00");
    assert_eq!(money["source"], "000:255");
}

#[test]
fn a_finding_is_explained_by_number_and_says_what_became_of_it() {
    let world = World::founded();
    let mut wrong = application("A-1", "100000.00");
    wrong["applicant"]["category"] = json!("third_sector");
    world.import(&[wrong]);
    let shown = world.json(&["--as", "o1", "show", "A-1"])["findings"].clone();
    assert_eq!(shown[0]["rule"], "applicant-category");
    let before = lines(&world, "o1", &["A-1", "finding", "1"]);
    assert_eq!(before[0]["text"], shown[0]["text"]);
    assert_eq!(before[0]["source"], "000:403");
    has(&before, "No grant can be proposed until");
    assert!(has(&before, "as it came in")["seq"].is_u64());
    world.done(&["--as", "o1", "settle", "A-1", "applicant-category", "--why", "the category was typed wrongly"]);
    let after = lines(&world, "o1", &["A-1", "finding", "1"]);
    assert_eq!(has(&after, "the category was typed wrongly")["by"], "o1");
    for bad in ["0", "99"] {
        assert!(world.refused(1, &["--as", "o1", "why", "A-1", "finding", bad]).contains("A-1"));
    }
    world.refused(2, &["--as", "o1", "why", "A-1", "finding"]);
    world.refused(2, &["--as", "o1", "why", "A-1", "charm"]);
    world.refused(2, &["--as", "o1", "why", "A-1", "total", "3"]);
    world.refused(1, &["--as", "o1", "why", "A-9", "total"]);
}

#[test]
fn an_amount_is_explained_from_what_was_asked_to_what_was_decided() {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00")]);
    world.rank("o1", "A-1", "4");
    let propose =
        ["--as", "o1", "propose", "A-1", "partial", "--amount", "550000.00", "--why", "travel costs taken out"];
    world.done(&propose);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1", "--amount", "500000.00"]);
    let amount = lines(&world, "r1", &["A-1", "amount"]);
    has(&amount, "asks for EUR 600 000.00, which is 75 % of its eligible costs of EUR 800 000.00; it claims 75 %");
    has(&amount, "Proposed: partial grant, EUR 550 000.00, which is 68.8 % of the eligible costs (at most 75 %)");
    let share =
        has(&amount, "At most 75 % of the eligible costs: of EUR 800 000.00 that is EUR 600 000.00, rounded down");
    assert_eq!(share["source"], "000:402");
    assert_eq!(has(&amount, "travel costs taken out")["by"], "o1");
    assert_eq!(has(&amount, "Approved: EUR 500 000.00")["by"], "s1");
    let seqs: Vec<u64> = amount.iter().filter_map(|line| line["seq"].as_u64()).collect();
    assert!(seqs.is_sorted(), "{seqs:?}");
}

#[test]
fn a_case_for_which_the_money_does_not_reach_is_told_how_much_is_missing() {
    let world = World::founded();
    world.import(&[application("A-1", "1400000.00"), application("A-2", "150000.00"), application("A-3", "50000.00")]);
    for (case, score) in [("A-1", "5"), ("A-2", "4"), ("A-3", "3")] {
        world.rank("o1", case, score);
    }
    let said: Vec<String> = lines(&world, "r1", &["A-2", "rank"]).iter().map(|line| text(line).to_owned()).collect();
    let short = "EUR 100 000.00 is left where the line is drawn: EUR 50 000.00 too little";
    assert!(said.iter().any(|line| line.contains(short)), "{said:#?}");
    let said: Vec<String> = lines(&world, "r1", &["A-3", "rank"]).iter().map(|line| text(line).to_owned()).collect();
    assert!(said.iter().any(|line| line.contains("the line is drawn above")), "{said:#?}");
}

#[test]
fn open_money_is_explained_by_each_case_that_binds_some_once_with_where_its_money_is_now() {
    let world = World::founded();
    world.import(&[application("A-1", "600000.00"), application("A-2", "100000.00")]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "return", "A-1", "--why", WHY]);
    world.rank("o1", "A-2", "4");
    world.done(&["--as", "o1", "propose", "A-2", "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-2"]);
    world.done(&["--as", "s1", "approve", "A-2"]);
    world.done(&["--as", "o1", "notify", "A-2"]);
    let open = lines(&world, "r1", &["2023-spring", "1A"]);
    let said: Vec<&str> = open.iter().map(text).collect();
    let last = "EUR 800 000.00 is open: EUR 1 500 000.00 less EUR 600 000.00 proposed, EUR 0.00 submitted and \
                EUR 100 000.00 approved.";
    assert_eq!(
        said,
        [
            "The envelope 1A holds EUR 1 500 000.00 in the round Spring 2023.",
            "A-1: EUR 600 000.00 is bound (proposed). State: returned.",
            "A-2: EUR 100 000.00 is bound (approved). State: notified.",
            last,
        ]
    );
    assert_eq!((&open[0]["source"], &open[0]["seq"]), (&json!("000:255"), &json!(1)));
    assert!(open[1..3].iter().all(|line| line["seq"].is_u64() && line["by"].is_string()));
    world.done(&["--as", "o1", "withdraw", "A-1", "--why", WHY]);
    let open = lines(&world, "r1", &["2023-spring", "1A"]);
    assert!(!open.iter().any(|line| text(line).contains("A-1")), "what binds nothing is not told: {open:?}");
    has(&lines(&world, "r1", &["2023-autumn", "2A"]), "gives no amount");
    world.refused(1, &["--as", "r1", "why", "2023-spring", "9Z"]);
}

#[test]
fn a_refusal_is_explained_by_its_rule_and_the_entries_behind_it() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00"), application("A-2", "100000.00"), application("A-3", "1.00")]);
    has(&lines(&world, "o1", &["A-1", "refusal"]), "The assessment of the case A-1 is not complete");
    let role = lines(&world, "r1", &["A-1", "refusal"]);
    assert_eq!(role.len(), 2, "what is refused, and what would make it pass");
    world.rank("both", "A-1", "4");
    has(&lines(&world, "o1", &["A-1", "refusal"]), "Nothing stands in the way");
    world.done(&["--as", "both", "propose", "A-1", "grant", "--why", WHY]);
    world.done(&["--as", "both", "submit", "A-1"]);
    let own = lines(&world, "both", &["A-1", "refusal"]);
    assert!(has(&own, "You proposed or submitted the case")["seq"].is_u64());
    has(&own, "You scored the case");
    has(&lines(&world, "s1", &["A-1", "refusal"]), "Nothing stands in the way");
    world.done(&["--as", "o1", "gate", "A-2", "no-neglect", "fail", "--why", "taxes are not paid"]);
    assert_eq!(has(&lines(&world, "o1", &["A-2", "refusal"]), "taxes are not paid")["by"], "o1");
    world.done(&["--as", "o1", "propose", "A-2", "reject", "--why", "taxes are not paid, see above"]);
    has(&lines(&world, "r1", &["A-2", "refusal"]), "A rejection is proposed or decided");
    let before = world::journal(&world.store());
    lines(&world, "o1", &["A-3", "refusal"]);
    assert_eq!(world::journal(&world.store()), before, "asking changes nothing");
}

#[test]
fn a_grant_of_the_past_is_explained_by_its_source() {
    let world = World::empty();
    world.done(&["init", "--admin", "admin", "--with-grants"]);
    world.done(&["--as", "admin", "user", "grant", "r1", "auditor"]);
    let amount = lines(&world, "r1", &["2022H-01", "amount"]);
    assert!(amount[0]["source"].as_str().unwrap().starts_with("001:"), "{amount:?}");
    lines(&world, "r1", &["2022H-01", "total"]);
    lines(&world, "r1", &["2022H-01", "rank"]);
}

#[test]
fn a_corrected_amount_is_explained_by_the_request_and_by_what_became_of_it() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    world.done(&["--as", "o1", "notify", "A-1"]);
    world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "the costs were read wrongly"]);
    world.done(&["--as", "s2", "correction", "A-1", "uphold", "--why", "they were read rightly"]);
    world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "the travel is counted twice"]);
    world.done(&["--as", "s2", "correction", "A-1", "amend", "--amount", "90000.00", "--why", "counted again"]);
    let amount = lines(&world, "r1", &["A-1", "amount"]);
    let told: Vec<(&str, &str)> =
        amount.iter().rev().take(4).map(|line| (text(line), line["by"].as_str().unwrap())).collect();
    let said = |place: usize, words: &str, who: &str| {
        assert!(told[place].0.contains(words) && told[place].1 == who, "{told:#?}");
    };
    said(0, "counted again", "s2");
    said(0, "90 000.00", "s2");
    said(1, "the travel is counted twice", "o1");
    said(2, "they were read rightly", "s2");
    said(3, "the costs were read wrongly", "o1");
    let open = lines(&world, "r1", &["2023-spring", "1A"]);
    has(&open, "A-1: EUR 90 000.00 is bound");
}

#[test]
fn a_rejection_that_was_set_aside_is_explained_by_who_did_it_and_why() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00")]);
    world.done(&["--as", "o1", "gate", "A-1", "no-neglect", "fail", "--why", "taxes are not paid"]);
    world.done(&["--as", "o1", "propose", "A-1", "reject", "--why", "taxes are not paid, see above"]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    world.done(&["--as", "o1", "notify", "A-1"]);
    world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "they were paid"]);
    world.done(&["--as", "s2", "correction", "A-1", "reopen", "--why", "the receipt shows it"]);
    let amount = lines(&world, "r1", &["A-1", "amount"]);
    assert_eq!(has(&amount, "set aside. the receipt shows it")["by"], "s2");
}

#[test]
fn an_envelope_into_which_money_was_carried_is_explained_from_blank_on() {
    let world = World::founded();
    let carried = "left over after the decisions of spring";
    let carry = ["carry-over", "2023-spring", "2023-autumn", "2A", "400000.50", "--why", carried];
    world.done(&[&["--as", "admin"], &carry[..]].concat());
    let autumn = lines(&world, "r1", &["2023-autumn", "2A"]);
    let said: Vec<_> = autumn.iter().map(text).collect();
    assert!(said[0].contains("gives no amount"), "{said:#?}");
    assert_eq!(
        said[1],
        "EUR 400 000.50 was carried over from the round Spring 2023. left over after the decisions of spring"
    );
    assert_eq!((&autumn[1]["source"], &autumn[1]["by"]), (&json!("000:274"), &json!("admin")));
    assert!(said[2].contains("holds EUR 400 000.50"), "{said:#?}");
    assert!(said.last().unwrap().contains("EUR 400 000.50 is open"), "{said:#?}");
    let spring = lines(&world, "r1", &["2023-spring", "2A"]);
    has(&spring, "was carried over to the round Autumn 2023");
    has(&spring, "holds EUR 599 999.50");
    world.done(&["--as", "admin", "undo"]);
    has(&lines(&world, "r1", &["2023-spring", "2A"]), "holds EUR 1 000 000.00");
}
