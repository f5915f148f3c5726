//! A conflict of interest: what the person concerned can still see and do, on every way in and out.
//!
//! A backup is no such way: it copies the journal's file, which whoever owns the store can read without this program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod world;

use std::ops::ControlFlow;

use diarium::desk::local::LocalDesk;
use diarium::desk::{Desk, opening};
use diarium::domain::code::{Handle, Reference};
use diarium::domain::criteria::Points;
use diarium::domain::vocabulary::DecisionKind;
use diarium::register::command::{Command, Proposition};
use serde_json::{Value, json};
use world::{Answer, World, application, envelope, journal};

/// Everything about the hidden case that no answer may hold.
const SECRETS: [&str; 6] =
    ["Salainen", "Piilotettu", "123456.78", "123 456,78", "123 456.78", "a reason that only others may read"];
const WHY: &str = "a reason that is long enough";

/// Three cases of equal points, of which the first is hidden from `all`, who has every role but the trainer's.
fn conflicted() -> World {
    let world = World::founded();
    for role in ["officer", "supervisor", "administrator", "auditor"] {
        world.done(&["--as", "admin", "user", "grant", "all", role]);
    }
    let mut hidden = application("A-1", "123456.78");
    hidden["title"] = json!("Salainen hanke");
    hidden["applicant"]["name"] = json!("Piilotettu virasto");
    let mut same_body = application("A-2", "200000.00");
    same_body["applicant"]["name"] = json!("Piilotettu virasto");
    let mut third = application("A-3", "300000.00");
    third["received_at"] = json!("2023-05-16T12:00:00+03:00");
    world.import(&[hidden, same_body, third, application("A-4", "1000.00")]);
    let o2 = Handle::from("o2");
    let mut desk = opening::open(&world.store(), Some(&o2), &o2, &mut |_| ControlFlow::Continue(())).unwrap();
    for case in ["A-1", "A-2", "A-3"] {
        rank_and_propose(&mut desk, &Reference::from(case));
    }
    desk.close().unwrap();
    world.done(&["--as", "o2", "tag", "A-1", "salattu"]);
    world.done(&["--as", "o2", "comment", "A-1", "a reason that only others may read"]);
    world.done(&["--as", "s1", "conflict", "A-1", "all", "--why", "a reason that only others may read"]);
    world
}

/// Takes a case to its proposal in one sitting.
fn rank_and_propose(desk: &mut LocalDesk, case: &Reference) {
    let (case, why) = (case.clone(), WHY.to_owned());
    let set = desk.criteria();
    let gates = set.gates.iter().map(|gate| gate.id.clone()).collect();
    desk.submit(&Command::Gate { case: case.clone(), gates, pass: true, why: why.clone() }).unwrap();
    for criterion in &set.criteria {
        let (criterion, value) = (criterion.id.clone(), Points::whole(4));
        desk.submit(&Command::Score { case: case.clone(), criterion, value, why: why.clone() }).unwrap();
    }
    desk.submit(&Command::Sign { case: case.clone() }).unwrap();
    let kind = DecisionKind::Grant;
    let grant =
        Proposition { case, kind, amount: None, rate: None, grounds: Vec::new(), why, terms: Default::default() };
    desk.submit(&Command::Propose(Box::new(grant))).unwrap();
}

/// Nothing of the hidden case; `A-2` is of the same body, so a caller may allow its name.
fn tells_nothing(said: &str) {
    for secret in SECRETS {
        assert!(!said.contains(secret), "{secret} in {said}");
    }
    assert!(!said.contains("salattu"), "{said}");
}

fn both(answer: &Answer) -> String {
    format!("{}\n{}", answer.out, answer.err)
}

#[test]
fn show_gives_the_reference_and_the_word_conflict_and_nothing_else() {
    let world = conflicted();
    assert_eq!(world.json(&["--as", "all", "show", "A-1"]), json!({"reference": "A-1", "conflict": true}));
    let text = world.done(&["--as", "all", "show", "A-1"]);
    assert_eq!(text.split_whitespace().collect::<Vec<_>>(), ["A-1", "conflict"]);
    assert!(world.done(&["--as", "o1", "show", "A-1"]).contains("Salainen"), "others see it");
}

#[test]
fn a_list_holds_no_more_than_the_reference_and_its_sums_leave_the_case_out() {
    let world = conflicted();
    let rows = world.json(&["--as", "all", "list"]);
    let row = rows.as_array().unwrap().iter().find(|row| row["reference"] == "A-1").unwrap();
    assert_eq!(*row, json!({"reference": "A-1", "conflict": true}));
    for format in ["table", "csv", "json"] {
        let answer = world.run(&["--as", "all", "--format", format, "list", "ref:A-1"]);
        assert_eq!(answer.status, 0);
        tells_nothing(&both(&answer));
    }
    let sums = |who: &str| world.run(&["--as", who, "list"]).err;
    assert!(sums("o1").contains("624 456.78") && sums("all").contains("501 000.00"), "{}", sums("all"));
}

#[test]
fn no_word_of_a_query_but_the_reference_finds_the_case() {
    let world = conflicted();
    for query in [
        "salainen",
        "title:salainen",
        "tag:salattu",
        "requested:123456.78",
        "status:proposed",
        "-status:proposed",
        "total>0",
        "decision:grant",
        "above:line",
        "-above:line",
        "finding:any",
        "-finding:any",
        "assignee:o2",
    ] {
        let Answer { status, out, err } = world.run(&["--as", "all", "--format", "json", "list", "--", query]);
        if status == 2 {
            panic!("{query}: {err}");
        }
        let rows: Value = serde_json::from_str(&out).unwrap();
        assert!(!rows.as_array().unwrap().iter().any(|row| row["reference"] == "A-1"), "{query}");
    }
    for sort in ["sort:total", "sort:-total", "sort:requested", "sort:-requested", "sort:status", "sort:title"] {
        let rows = world.json(&["--as", "all", "list", sort]);
        // Among those that have no value either, such as A-4 without a total, in the order of references.
        let place = rows.as_array().unwrap().iter().position(|row| row["reference"] == "A-1").unwrap();
        assert!(place >= 2, "{sort}: its place tells nothing");
    }
}

#[test]
fn ranking_rows_tell_neither_place_nor_sum_nor_tie_of_the_case() {
    let world = conflicted();
    let list = world.json(&["--as", "all", "rank", "2023-spring", "1A"]);
    let rows = list["rows"].as_array().unwrap();
    assert_eq!(rows[2], json!({"reference": "A-1", "conflict": true}));
    let shown: Vec<_> = rows[..2]
        .iter()
        .map(|row| (row["position"].as_u64(), row["reference"].as_str().unwrap(), row["cumulative"].as_str().unwrap()))
        .collect();
    assert_eq!(shown, [(Some(1), "A-2", "200000.00"), (Some(2), "A-3", "500000.00")]);
    assert_eq!((&list["left"], &list["unranked"]), (&json!("1000000.00"), &json!(1)));
    assert_eq!(rows[0]["tie_break"], Value::Null, "its neighbour is hidden");
    let full = world.json(&["--as", "o1", "rank", "2023-spring", "1A"]);
    assert_eq!((&full["rows"][0]["reference"], &full["rows"][1]["tie_break"]), (&json!("A-1"), &json!("reference")));
    assert_eq!(full["left"], "876543.22");
    for format in ["table", "csv"] {
        tells_nothing(
            &both(&world.run(&["--as", "all", "--format", format, "rank", "2023-spring", "1A"]))
                .replace("Piilotettu", ""),
        );
    }
}

#[test]
fn whether_a_hidden_case_is_ranked_at_all_is_not_told() {
    let world = conflicted();
    world.done(&["--as", "s1", "conflict", "A-4", "all", "--why", WHY]);
    let list = world.json(&["--as", "all", "rank", "2023-spring", "1A"]);
    let hidden: Vec<_> = list["rows"].as_array().unwrap()[2..].to_vec();
    assert_eq!(hidden, ["A-1", "A-4"].map(|case| json!({"reference": case, "conflict": true})));
    assert_eq!(list["unranked"], 0);
}

#[test]
fn no_export_tells_of_the_case() {
    let world = conflicted();
    world.done(&["--as", "o2", "submit", "A-1", "A-2"]);
    world.done(&["--as", "s1", "approve", "A-1", "A-2"]);
    world.done(&["--as", "o2", "notify", "A-1", "A-2"]);
    // A-2 is of the same body and may be named.
    let open = |said: &str| said.replace("Piilotettu", "");
    for kind in ["cases", "ranking", "decisions", "indicators", "operations", "journal"] {
        for format in ["csv", "json"] {
            let answer = world.run(&["--as", "all", "--format", format, "export", kind]);
            assert_eq!(answer.status, 0, "{}", answer.err);
            tells_nothing(&open(&both(&answer)));
        }
        let file = world.path("hidden.xlsx");
        world.done(&["--as", "all", "export", kind, "--output", file.to_str().unwrap()]);
        let mut book: calamine::Xlsx<_> = calamine::open_workbook(&file).unwrap();
        let sheet = calamine::Reader::worksheet_range(&mut book, kind).unwrap();
        tells_nothing(&open(&format!("{:?}", sheet.rows().collect::<Vec<_>>())));
    }
    let rows = |who: &str, kind: &str| {
        let table = world.json(&["--as", who, "export", kind]);
        let rows = table["rows"].as_array().unwrap().clone();
        (rows.iter().filter(|row| row["reference"] == "A-1").cloned().collect::<Vec<_>>(), table)
    };
    let (hidden, table) = rows("all", "cases");
    assert_eq!((hidden.len(), &hidden[0]["conflict"], &hidden[0]["round"]), (1, &json!(true), &Value::Null));
    assert_eq!(table["sums"]["requested_eu"], "501000.00", "the sum leaves it out");
    for kind in ["decisions", "operations", "journal"] {
        assert_eq!(rows("all", kind).0.len(), 0, "{kind}: not even that it was decided");
        assert!(!rows("o1", kind).0.is_empty(), "{kind}: others see it");
    }
    assert!(world.run(&["--as", "all", "export", "decisions"]).err.contains("left out"));
    let planned = |who: &str| rows(who, "indicators").1["rows"][0]["cases_planned"].clone();
    assert_eq!((planned("all"), planned("o1")), (json!(3), json!(4)));
    let of_round = world.json(&["--as", "all", "export", "cases", "--round", "2023-spring"]);
    assert!(!of_round.to_string().contains("A-1"), "its round is not told");
}

#[test]
fn the_log_leaves_out_what_is_about_the_case() {
    let world = conflicted();
    let log = world.done(&["--as", "all", "log"]);
    assert!(!log.contains("\"A-1\""), "{log}");
    for secret in ["Salainen", "123456.78", "a reason that only others may read"] {
        assert!(!log.contains(secret), "{secret}");
    }
    assert!(log.contains("partly_hidden"), "the import took in other cases as well");
    assert_eq!(world.done(&["--as", "all", "log", "A-1"]), "");
    assert!(world.done(&["--as", "r1", "log", "A-1"]).contains("Salainen"));
}

#[test]
fn another_case_of_the_same_body_does_not_tell_of_it() {
    let world = conflicted();
    let earlier = |who: &str| world.json(&["--as", who, "show", "A-2"])["earlier"].to_string();
    assert!(earlier("o1").contains("A-1"));
    assert_eq!(earlier("all"), "[]");
    let findings = |who: &str| world.json(&["--as", who, "show", "A-2"])["findings"].clone();
    assert_eq!(findings("o1"), findings("all"), "findings are the same for everybody");
}

#[test]
fn no_question_why_is_answered() {
    let world = conflicted();
    for what in [&["total"][..], &["rank"], &["finding", "1"], &["amount"], &["refusal"]] {
        let mut args = vec!["--as", "all", "--format", "json", "why", "A-1"];
        args.extend(what);
        let said: Value = serde_json::from_str(&world.done(&args)).unwrap();
        assert_eq!(said["lines"].as_array().unwrap().len(), 1);
        assert_eq!(said["lines"][0]["text"]["en"], "conflict");
    }
    let said = world.done(&["--as", "all", "why", "2023-spring", "1A"]);
    tells_nothing(&said);
    assert!(!said.contains("A-1") && said.contains("A-2"), "{said}");
    assert!(world.done(&["--as", "o1", "why", "2023-spring", "1A"]).contains("A-1"));
}

#[test]
fn overview_counts_and_standing_leave_the_case_out_and_the_money_does_not() {
    let world = conflicted();
    let desk = |who: &str| {
        let who = Handle::from(who);
        opening::open(&world.store(), Some(&who), &who, &mut |_| ControlFlow::Continue(())).unwrap()
    };
    let looked = |who: &str| {
        let desk = desk(who);
        let overview = desk.overview().unwrap();
        let standing = desk.standing(&Reference::from("A-1")).unwrap();
        let forecast = desk.forecast(&Command::Submit { cases: vec!["A-1".into()] });
        let glance = overview.rounds.iter().flat_map(|round| &round.envelopes).find(|glance| glance.money.cases > 0);
        let glance = glance.unwrap().clone();
        desk.close().unwrap();
        (glance.states.values().sum::<usize>(), glance.money, standing, forecast.is_err())
    };
    let (counted, money, standing, refused) = looked("all");
    let (all, true_money, true_standing, _) = looked("o1");
    assert_eq!((counted, all), (3, 4));
    assert_eq!(money, true_money);
    assert!(standing.is_none() && true_standing.is_some() && refused);
}

#[test]
fn the_budget_stays_true_for_everybody() {
    let world = conflicted();
    let budget = |who: &str| {
        let mut budget = world.json(&["--as", who, "budget"]);
        // The clock goes on between two questions.
        budget["as_of"] = Value::Null;
        budget
    };
    assert_eq!(budget("all"), budget("o1"));
    let line = envelope(&budget("all"), "2023-spring", "1A");
    assert_eq!((&line["proposed"], &line["cases"]), (&json!("623456.78"), &json!(4)));
}

#[test]
fn every_act_is_refused_with_nothing_but_the_reference_in_its_words() {
    let world = conflicted();
    let before = journal(&world.store());
    let acts: &[&[&str]] = &[
        &["assign", "A-1", "all", "--role", "a"],
        &["assign", "A-1", "o1", "--role", "b"],
        &["unassign", "A-1", "o2"],
        &["conflict", "A-1", "--why", WHY],
        &["conflict", "A-1", "o1", "--why", WHY],
        &["conflict", "A-1", "all", "--lift", "--why", WHY],
        &["gate", "A-1", "no-neglect", "fail", "--why", WHY],
        &["supplement", "A-1", "ask", "--why", WHY],
        &["settle", "A-1", "late", "--why", WHY],
        &["score", "A-1", "aim", "4", "--why", WHY],
        &["sign", "A-1"],
        &["consensus", "A-1", "aim", "4", "--why", WHY],
        &["target", "A-1", "O.1.2", "1"],
        &["untarget", "A-1", "O.1.2"],
        &["mark", "A-1", "1", "met"],
        &["plan", "move", "A-1", "1", "--why", WHY],
        &["correction", "A-1", "ask", "--why", WHY],
        &["correction", "A-1", "uphold", "--why", WHY],
        &["correction", "A-1", "reopen", "--why", WHY],
        &["correction", "A-1", "amend", "--kind", "reject", "--why", WHY],
        &["tag", "A-1", "mine"],
        &["untag", "A-1", "salattu"],
        &["comment", "A-1", "may I say something"],
        &["propose", "A-1", "reject", "--why", WHY],
        &["submit", "A-1"],
        &["submit", "A-1", "--dry-run"],
        &["submit", "A-2", "A-1"],
        &["approve", "A-1"],
        &["approve", "A-1", "--amount", "1.00"],
        &["return", "A-1", "--why", WHY],
        &["notify", "A-1"],
        &["withdraw", "A-1", "--why", WHY],
        &["decline", "A-1", "--why", WHY],
        &["undo", "A-1"],
    ];
    for act in acts {
        for lang in ["en", "sv", "fi"] {
            let mut args = vec!["--as", "all", "--lang", lang];
            args.extend(*act);
            let said = world.refused(1, &args);
            tells_nothing(&said);
            assert!(said.contains("A-1") || said.contains("A-2"), "{act:?}: {said}");
        }
    }
    assert_eq!(journal(&world.store()), before);
}

#[test]
fn taking_in_the_same_reference_again_tells_only_that_it_is_taken() {
    let world = conflicted();
    let again = application("A-1", "5.00");
    let file = world.file("again.json", serde_json::to_vec(&[again]).unwrap());
    tells_nothing(&world.refused(1, &["--as", "all", "import", &file]));
}

#[test]
fn a_bulk_act_by_query_does_not_pull_the_case_in() {
    let world = conflicted();
    world.done(&["--as", "o2", "submit", "--query", "status:proposed"]);
    let log = || world.done(&["--as", "r1", "log"]);
    world.done(&["--as", "all", "return", "--query", "ref:A-1 or status:submitted", "--why", WHY]);
    let last = log().lines().last().unwrap().to_owned();
    assert!(last.contains("\"A-2\"") && last.contains("\"A-3\"") && !last.contains("\"A-1\""), "{last}");
    assert_eq!(world.json(&["--as", "o1", "show", "A-1"])["status"], "submitted");
    let before = journal(&world.store());
    tells_nothing(&world.refused(1, &["--as", "all", "approve", "--query", "ref:A-1"]));
    assert_eq!(journal(&world.store()), before);
}

#[test]
fn undo_without_a_reference_leaves_the_case_alone() {
    let world = conflicted();
    world.done(&["--as", "o2", "submit", "A-1", "A-3"]);
    world.done(&["--as", "s1", "conflict", "A-1", "o2", "--why", WHY]);
    world.done(&["--as", "o2", "undo"]);
    let status = |case: &str| world.json(&["--as", "o1", "show", case])["status"].clone();
    assert_eq!((status("A-1"), status("A-3")), (json!("submitted"), json!("proposed")));
}

#[test]
fn nobody_is_seated_on_a_case_with_which_they_have_a_conflict() {
    let world = conflicted();
    assert!(world.refused(1, &["--as", "o2", "assign", "A-1", "all", "--role", "b"]).contains("conflict"));
}

#[test]
fn a_conflict_is_declared_by_oneself_set_by_a_superior_and_lifted_by_another_administrator() {
    let world = conflicted();
    world.done(&["--as", "o1", "conflict", "A-3", "--why", "the applicant is my employer"]);
    world.refused(1, &["--as", "o1", "show", "A-9"]);
    assert_eq!(world.json(&["--as", "o1", "show", "A-3"]), json!({"reference": "A-3", "conflict": true}));
    world.refused(1, &["--as", "o2", "conflict", "A-3", "s1", "--why", "an officer sets it for nobody else"]);
    world.refused(1, &["--as", "o1", "conflict", "A-3", "--lift", "--why", "nobody lifts their own"]);
    world.refused(1, &["--as", "all", "conflict", "A-1", "all", "--lift", "--why", "nobody lifts their own"]);
    world.done(&["--as", "admin", "conflict", "A-1", "all", "--lift", "--why", "it was another person"]);
    assert!(world.done(&["--as", "all", "show", "A-1"]).contains("Salainen"));
    let log = world.done(&["--as", "r1", "log", "A-1"]);
    assert!(
        log.contains("conflict_declared") && log.contains("conflict_lifted") && log.contains("it was another person")
    );
}
