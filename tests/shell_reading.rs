//! What the shell prints: the JSON of the public interface, key by key.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper that cannot go on fails the test")]

mod world;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use world::{World, application};

/// The keys of an object.
fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn has(value: &Value, wanted: &[&str]) {
    let found = keys(value);
    let missing: Vec<_> = wanted.iter().filter(|key| !found.contains(**key)).collect();
    assert!(missing.is_empty(), "missing {missing:?} in {value}");
}

fn is_text(value: &Value) {
    for lang in ["sv", "fi", "en"] {
        assert!(value[lang].as_str().is_some_and(|text| !text.trim().is_empty()), "{lang} of {value}");
    }
}

fn one<'a>(list: &'a Value, key: &str, wanted: &str) -> &'a Value {
    let found = list.as_array().unwrap().iter().find(|item| item[key] == wanted);
    found.unwrap_or_else(|| panic!("no {wanted}"))
}

#[test]
fn options_are_understood_before_and_after_a_query_and_what_is_no_option_is_refused() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00"), application("A-2", "2000.00")]);
    let references = |args: &[&str]| -> Vec<String> {
        let rows: Value = serde_json::from_str(&world.done(args)).unwrap();
        rows.as_array().unwrap().iter().map(|row| row["reference"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(references(&["list", "ref:A-1", "--as", "o1", "--format", "json"]), ["A-1"]);
    assert_eq!(references(&["--format", "json", "--as", "o1", "list", "ref:A-1"]), ["A-1"]);
    assert_eq!(references(&["list", "-ref:A-1", "ref:A-", "--format=json", "--as", "o1"]), ["A-2"]);
    assert_eq!(references(&["list", "ref:A-", "-complete", "--as", "o1", "--format", "json"]), ["A-1", "A-2"]);
    world.refused(3, &["list", "ref:A-1", "--store", world.path("nowhere").to_str().unwrap()]);
    assert!(world.refused(2, &["--as", "o1", "list", "--nope"]).contains("--nope"));
    world.refused(2, &["--as", "o1", "list", "ref:A-1", "--nope"]);
    world.done(&["--as", "o1", "comment", "A-1", "- a first point"]);
    assert!(world.done(&["--as", "o1", "log", "A-1"]).contains("\"- a first point\""));
}

#[test]
fn a_mistake_in_a_query_points_at_its_word_beside_wide_letters_and_says_what_was_meant() {
    let world = World::founded();
    let said = world.refused(2, &["--as", "o1", "list", "日本 colour:red"]);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[lines.len() - 2..], ["  日本 colour:red", "       ^^^^^^"]);
    assert!(world.refused(2, &["--as", "o1", "list", "status:sumbitted"]).contains("Did you mean “submitted”?"));
    assert!(world.refused(2, &["--as", "o1", "list", "finding:blokcing"]).contains("Did you mean “blocking”?"));
    assert!(world.refused(2, &["--as", "o1", "list", "kumquat:5"]).contains("Accepted: ref "));
    assert!(world.refused(2, &["--as", "o1", "list", "assignee:nosuch"]).contains("admin both me none o1 o2"));
}

#[test]
fn the_plan_is_printed_with_every_key_of_the_interface() {
    let world = World::founded();
    let plan = world.json(&["--as", "o1", "plan"]);
    has(&plan["plan"], &["id", "name", "dated", "version"]);
    let count = |key: &str| plan[key].as_array().unwrap().len();
    let counts = ["objectives", "measures", "actions", "operating_support", "indicators", "rounds"].map(count);
    assert_eq!(counts, [4, 11, 29, 3, 35, 4]);
    for action in plan["actions"].as_array().unwrap() {
        has(
            action,
            &[
                "code",
                "measure",
                "name",
                "aim",
                "supported_activities",
                "activities_are_examples",
                "result_targets",
                "base_rate",
                "raised_rate",
                "raised_if_any_of",
                "applicants",
                "admissible_categories",
                "coordination",
                "indicators",
                "indicator_rule",
                "other_indicators_also_apply",
                "rounds",
                "disputed_rounds",
                "start_by",
                "source",
            ],
        );
        is_text(&action["name"]);
        is_text(&action["aim"]);
    }
    let card = one(&plan["actions"], "code", "1B4");
    assert_eq!(card["raised_rate"], "90");
    assert_eq!(card["coordination"], json!({"status": "named", "instruments": ["ISF", "BMVI", "ESF+"]}));
    assert_eq!(card["rounds"], json!(["2023-autumn"]));
    assert_eq!(one(&plan["actions"], "code", "1A2")["raised_rate"], Value::Null);
    assert_eq!(one(&plan["actions"], "code", "3A2")["disputed_rounds"], json!(["2023-spring"]));
    assert_eq!(one(&plan["actions"], "code", "1B7")["activities_are_examples"], false);
    let indicator = one(&plan["indicators"], "id", "O.1.1.1");
    assert_eq!((&indicator["kind"], &indicator["parent"]), (&json!("output"), &json!("O.1.1")));
    assert!(indicator["actions"].as_array().unwrap().contains(&json!("1A1")));
    let spring = one(&plan["rounds"], "id", "2023-spring");
    has(&spring["envelopes"][0], &["scope", "pot", "amount", "actions", "disputed", "note", "source"]);
    assert_eq!(one(&spring["envelopes"], "scope", "1A")["amount"], "1500000.00");
    assert_eq!(one(&spring["envelopes"], "scope", "1C")["amount"], Value::Null, "blank is not zero");
    let autumn = one(&plan["rounds"], "id", "2023-autumn");
    assert_eq!(one(&autumn["envelopes"], "scope", "1A")["amount"], "0.00", "zero is not blank");
}

#[test]
fn the_criteria_are_printed_with_every_key_of_the_interface() {
    let world = World::founded();
    let criteria = world.json(&["--as", "o1", "criteria"]);
    has(&criteria, &["set", "version", "example", "scale", "minimum_total", "reason_min_chars", "gates", "criteria"]);
    assert_eq!(criteria["example"], true, "weights and thresholds of the plan do not exist");
    has(&criteria["scale"], &["min", "max", "step", "labels"]);
    is_text(&criteria["scale"]["labels"]["5"]);
    let weights: u64 = criteria["criteria"].as_array().unwrap().iter().map(|c| c["weight"].as_u64().unwrap()).sum();
    assert_eq!(weights, 100);
    has(&criteria["criteria"][0], &["id", "name", "weight", "threshold"]);
    has(&criteria["gates"][0], &["id", "name"]);
}

#[test]
fn lists_and_cases_have_every_key_of_the_interface() {
    let world = World::founded();
    let mut odd = application("A-1", "1000.00");
    odd["rate_claimed"] = json!("90");
    world.import(&[odd, application("A-2", "2000.00")]);
    let list = world.json(&["--as", "o1", "list"]);
    let row_keys = [
        "reference",
        "round",
        "action",
        "title",
        "applicant",
        "status",
        "requested_eu",
        "total",
        "complete",
        "findings",
        "assignees",
        "tags",
    ];
    for row in list.as_array().unwrap() {
        has(row, &row_keys);
        assert_eq!((&row["total"], &row["complete"]), (&Value::Null, &json!(false)), "incomplete is no number");
    }
    let case = world.json(&["--as", "o1", "show", "A-1"]);
    has(&case, &row_keys[..4]);
    has(
        &case,
        &[
            "summary",
            "language",
            "received_at",
            "partners",
            "start",
            "end",
            "cost_model",
            "costs",
            "rate_claimed",
            "rate_grounds",
            "other_eu_funding",
            "findings",
            "gates",
            "scores",
            "consensus",
            "targets",
            "proposal",
            "decision",
            "history",
        ],
    );
    let finding = one(&case["findings"], "rule", "rate-allowed");
    assert_eq!(finding["severity"], "blocking");
    is_text(&finding["text"]);
    assert!(finding["source"].as_str().unwrap().starts_with("000:"));
    world.refused(1, &["--as", "o1", "show", "A-9"]);
}

#[test]
fn a_ranking_orders_by_exact_totals_and_draws_the_line_where_the_money_ends() {
    let world = World::founded();
    world.import(&[
        application("A-1", "800000.00"),
        application("A-2", "600000.00"),
        application("A-3", "300000.00"),
        application("A-4", "100000.00"),
    ]);
    for (case, score) in [("A-1", "5"), ("A-2", "4"), ("A-3", "3")] {
        world.rank("o1", case, score);
    }
    let rank = |policy: &str| world.json(&["--as", "o1", "rank", "2023-spring", "1A", "--policy", policy]);
    let strict = rank("strict");
    has(&strict, &["round", "scope", "policy", "rows", "left"]);
    has(&strict["rows"][0], &["position", "reference", "total", "tie_break", "asks", "gets", "line", "cumulative"]);
    let of = |ranking: &Value, key: &str| -> Vec<Value> {
        ranking["rows"].as_array().unwrap().iter().map(|row| row[key].clone()).collect()
    };
    assert_eq!(of(&strict, "reference"), ["A-1", "A-2", "A-3"], "a case without all scores has no rank");
    assert_eq!(of(&strict, "total"), ["100", "80", "60"]);
    assert_eq!(of(&strict, "line"), ["above", "above", "below"]);
    assert_eq!(strict["left"], "100000.00");
    let partial = rank("partial");
    assert_eq!(of(&partial, "gets"), ["800000.00", "600000.00", "100000.00"]);
    assert_eq!((&partial["rows"][2]["line"], &partial["left"]), (&json!("partial"), &json!("0.00")));
    world.rank("o1", "A-4", "3");
    let skip = rank("skip");
    assert_eq!(of(&skip, "line"), ["above", "above", "below", "above"], "skip goes on with smaller ones");
    assert_eq!(skip["rows"][3]["tie_break"], "reference", "the row says what separated it from its equal");
    assert_eq!(of(&rank("strict"), "line"), ["above", "above", "below", "below"]);
    world.refused(1, &["--as", "o1", "rank", "2023-spring", "9Z"]);
    world.refused(2, &["--as", "o1", "rank", "2023-spring", "1A", "--policy", "generous"]);
}

#[test]
fn the_training_store_has_the_real_grants_and_what_is_awkward() {
    let world = World::empty();
    let store = world.store();
    world.done(&["demo", "--no-ui", "--keep", store.to_str().unwrap()]);
    let grants = world.json(&["list", "round:2022-autumn"]);
    let grants = grants.as_array().unwrap();
    assert_eq!(grants.len(), 19);
    let cents = |row: &Value| row["requested_eu"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
    assert_eq!(grants.iter().map(cents).sum::<i64>(), 1_039_511_600);
    let migri = world.json(&["show", "2022H-02"]);
    assert_eq!(migri["decision"]["amount"], "1153584.00");
    assert!(migri["earlier"].as_array().unwrap().len() > 3, "what the same body had before");
    for query in [
        "status:late",
        "status:withdrawn",
        "finding:rate-allowed",
        "finding:flat-rate",
        "finding:action-open",
        "finding:indicator-parent",
        "status:ranked",
        "status:submitted",
        "status:proposed",
        "status:returned",
        "status:received",
        "status:scoring",
        "status:notified",
    ] {
        assert_ne!(world.json(&["list", query]), json!([]), "{query}");
    }
    let ties = world.json(&["rank", "2023-autumn", "2C"]);
    let all = ["2023-spring", "2023-autumn"]
        .into_iter()
        .flat_map(|round| ["1A", "1B", "2A", "2B", "2C", "2D", "3"].map(|scope| world.json(&["rank", round, scope])));
    let tied = all.chain([ties]).any(|ranking| {
        ranking["rows"].as_array().unwrap().windows(2).any(|pair| {
            pair[0]["total"] == pair[1]["total"] && pair[0]["line"] == "above" && pair[1]["line"] == "below"
        })
    });
    assert!(tied, "a tie across a funding line");
    assert!(world.done(&["list"]).contains("Migrationsverket"));
    world.done(&["--now", "2030-01-01T00:00:00Z", "comment", "DEMO/2023/0001", "a clock for training"]);
    let log = world.done(&["log", "DEMO/2023/0001"]);
    assert!(log.lines().last().unwrap().contains("2030-01-01T00:00:00Z"));
}

#[test]
fn a_plan_file_with_a_mistake_is_refused_with_file_line_and_reason() {
    let world = World::empty();
    let shipped = include_str!("../fixtures/plans/amif-2023-2024.toml");
    let bad = shipped.replacen("amount = \"1500000.00\"", "amount = \"1500000.01\"", 1);
    assert_ne!(bad, shipped);
    let file = world.file("bad.toml", bad);
    let said = world.refused(1, &["init", "--plan", &file]);
    assert!(said.contains("bad.toml:"), "{said}");
    assert!(!world.store().exists(), "nothing was made");
}

#[test]
fn a_wrong_import_says_row_field_and_what_is_accepted_and_takes_in_nothing() {
    let world = World::founded();
    let good = application("A-1", "1000.00");
    let mut bad = application("A-2", "1000.00");
    bad["requested_eu"] = json!("1000.001");
    let file = world.file("in.jsonl", format!("{good}\n{bad}\n"));
    let said = world.refused(1, &["--as", "o1", "import", &file]);
    assert!(said.contains("in.jsonl") && said.contains('2') && said.contains("requested_eu"), "{said}");
    assert_eq!(world.json(&["--as", "o1", "list"]), json!([]));
    let long = format!("{{\"title\": \"{}\"}}\n", "x".repeat(1 << 20));
    for (name, bytes) in [
        ("long.jsonl", long.into_bytes()),
        ("latin1.csv", b"reference,title\nA-1,\xe4\n".to_vec()),
        ("empty.json", Vec::new()),
        ("sheet.ods", b"PK".to_vec()),
    ] {
        let file = world.file(name, bytes);
        world.refused(1, &["--as", "o1", "import", &file]);
    }
    let mut hidden = application("A-3", "1000.00");
    hidden["title"] = json!("Koti\u{202e}utus\u{7}");
    let file = world.file("hidden.json", hidden.to_string());
    let answer = world.run(&["--as", "o1", "import", &file]);
    assert_eq!(answer.status, 0);
    assert!(answer.err.contains("title"), "says what was cleaned: {}", answer.err);
    assert_eq!(world.json(&["--as", "o1", "show", "A-3"])["title"], "Kotiutus");
    let dry = application("A-4", "1000.00");
    let file = world.file("dry.json", dry.to_string());
    world.done(&["--as", "o1", "import", &file, "--dry-run"]);
    world.refused(1, &["--as", "o1", "show", "A-4"]);
}

#[test]
fn what_the_register_does_not_take_in_is_told_by_row_and_field_all_of_it_at_once() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    let mut other_round = application("B-2", "1000.00");
    other_round["round"] = json!("2025-spring");
    let mut both = application("B-3", "1000.00");
    (both["round"], both["action"]) = (json!("2025-spring"), json!("9Z9"));
    let lines = [application("A-1", "1000.00"), other_round.clone(), both, application("B-4", "1000.00")];
    let text = lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    // A blank line counts: rows are those of the file.
    let file = world.file("in.jsonl", format!("\n{text}"));
    for dry in [&["--dry-run"][..], &[]] {
        let answer = world.run(&[&["--as", "o1", "import", &file], dry].concat());
        assert_eq!((answer.status, answer.out.is_empty()), (1, dry.is_empty()), "a trial prints them as a table too");
        let said = answer.err;
        let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error: ")).collect();
        assert_eq!(errors.len(), 4, "{said}");
        for (error, (row, field, accepted)) in errors.iter().zip([
            ("2", "reference", "a case A-1"),
            ("3", "round", "2023-spring, 2023-autumn, 2024-spring, 2024-autumn"),
            ("4", "round", "2023-spring"),
            ("4", "action", "1A2"),
        ]) {
            assert!(error.contains(&format!("row {row}")) && error.contains(field), "{error}");
            assert!(error.contains(accepted), "{error}");
        }
    }
    assert_eq!(world.json(&["--as", "o1", "list"]).as_array().unwrap().len(), 1, "nothing came in");
    let file = world.file("round.json", json!([application("B-5", "1.00"), other_round]).to_string());
    let said = world.refused(1, &["--as", "o1", "import", &file, "--round", "2023-spring"]);
    assert!(said.contains("row 2") && said.contains("round") && said.contains("2025-spring"), "{said}");
}

#[test]
fn a_target_is_limited_alike_in_a_file_and_by_command() {
    let world = World::founded();
    let mut case = application("A-1", "1000.00");
    case["targets"] = json!([{"indicator": "O.1.2", "value": 10_000_000_001_u64}]);
    let file = world.file("in.json", case.to_string());
    let said = world.refused(1, &["--as", "o1", "import", &file]);
    assert!(said.contains("10000000000"), "{said}");
    case["targets"] = json!([{"indicator": "O.1.2", "value": 10_000_000_000_u64}]);
    world.import(&[case]);
    world.refused(1, &["--as", "o1", "target", "A-1", "R.1.5", "10000000001"]);
    world.done(&["--as", "o1", "target", "A-1", "R.1.5", "10000000000"]);
}

#[test]
fn what_is_not_there_is_refused_with_what_there_is() {
    let world = World::founded();
    world.import(&[application("EUSA/2023/0012", "1000.00"), application("EUSA/2023/0013", "1000.00")]);
    for (args, rule, known) in [
        (&["show", "eusa/2023/012"][..], "case-unknown", "EUSA/2023/0012"),
        (&["criteria", "EUSA/2023/001"], "case-unknown", "EUSA/2023/0012, EUSA/2023/0013"),
        (&["log", "EUSA/2023/0014"], "case-unknown", "EUSA/2023/0012"),
        (&["sign", "EUSA/2023/0014"], "case-unknown", "EUSA/2023/0012"),
        (&["why", "EUSA/2023/0014", "total"], "case-unknown", "EUSA/2023/0012"),
        (&["show", "quite another"], "case-unknown", "look the case up in the list"),
        (&["rank", "2023-winter", "1A"], "round-unknown", "2023-spring, 2023-autumn"),
        (&["rank", "2023-spring", "9Z"], "envelope-unknown", "1A, 1B"),
        (&["budget", "--round", "2023-winter"], "round-unknown", "2024-autumn"),
        (&["rank", "2023-spring", "1A", "--hold-out", "X"], "what-if", "Choose a case of the ranked list"),
        (&["why", "EUSA/2023/0012", "finding", "99"], "finding-unknown", "count its findings from 1"),
    ] {
        for lang in ["sv", "fi", "en"] {
            let said = world.refused(1, &[&["--as", "o1", "--lang", lang], args].concat());
            assert_eq!(said.trim_end().lines().count(), 3, "what, which rule, what would make it pass: {said}");
            assert!(said.contains(rule), "{said}");
            if lang == "en" {
                assert!(said.contains(known), "{args:?}: {said}");
            }
        }
    }
    // Of a case that is hidden not even the reference is offered.
    world.done(&["--as", "admin", "conflict", "EUSA/2023/0013", "o2", "--why", "her sister works there"]);
    let said = world.refused(1, &["--as", "o2", "show", "EUSA/2023/001"]);
    assert!(said.contains("EUSA/2023/0012") && !said.contains("0013"), "{said}");
}

#[test]
fn an_amount_is_typed_as_the_language_writes_it_and_what_could_mean_two_is_refused() {
    let world = World::founded();
    world.import(&[application("A-1", "12345.60")]);
    world.rank("o1", "A-1", "4");
    let propose = |lang, amount| {
        let act = ["propose", "A-1", "partial", "--amount", amount, "--why", "a reason that is long enough"];
        world.run(&[&["--as", "o1", "--lang", lang], &act[..]].concat())
    };
    let amount = || world.json(&["--as", "o1", "show", "A-1"])["proposal"]["amount"].clone();
    for (lang, typed, read) in [
        ("sv", "12 345,50", "12345.50"),
        ("fi", "12345,5", "12345.50"),
        ("fi", "12345.40", "12345.40"),
        ("en", "12345.30", "12345.30"),
    ] {
        assert_eq!(propose(lang, typed).status, 0, "{lang} {typed}: {}", propose(lang, typed).err);
        assert_eq!(amount(), read);
    }
    for (lang, typed) in [("en", "12345,50"), ("sv", "12.345,50"), ("fi", "12,345"), ("en", "12.345"), ("sv", "1 2")] {
        let refused = propose(lang, typed);
        assert_eq!(refused.status, 2, "{lang} {typed}");
        assert!(refused.err.contains("1500000.00") && refused.err.contains(typed), "{}", refused.err);
    }
    assert_eq!(amount(), "12345.30", "nothing was proposed");
    let rank = ["--as", "o1", "--lang", "sv", "--format", "json", "rank", "2023-spring", "1A", "--line", "1 000,50"];
    assert!(world.done(&rank).contains("1000.50"));
}

#[test]
fn the_history_of_a_case_is_told_in_sentences_and_what_was_taken_back_says_so() {
    let world = World::founded();
    world.import(&[application("A-1", "1000.00")]);
    world.rank("o1", "A-1", "4");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--why", "meets the criteria and fits"]);
    world.done(&["--as", "o1", "tag", "A-1", "hopea"]);
    world.done(&["--as", "o1", "undo"]);
    for (lang, lines) in [
        ("en", ["scored Aim of the action: 4", "proposed: grant, EUR 1 000.00", "added the tag hopea (taken back)"]),
        (
            "sv",
            ["poängsatte Åtgärdens mål: 4", "föreslog: bifall, 1 000,00 €", "satte etiketten hopea (tillbakataget)"],
        ),
        ("fi", ["pisteytti perusteen", "ehdotti: myönteinen, 1 000,00 €", "lisäsi tunnisteen hopea (peruttu)"]),
    ] {
        let shown = world.done(&["--as", "r1", "--lang", lang, "show", "A-1"]).replace('\u{a0}', " ");
        for line in lines {
            assert!(shown.contains(line), "{line} in {shown}");
        }
        assert!(!shown.contains("gate_marked") && !shown.contains('{') && !shown.contains('['), "{shown}");
    }
}

#[test]
fn help_is_in_the_language_that_is_asked_for_and_mistakes_begin_as_mistakes_do() {
    let world = World::empty();
    let swedish = world.done(&["rank", "--help", "--lang", "sv"]);
    assert!(swedish.contains("Användning: diarium rank") && !swedish.contains("Usage"), "{swedish}");
    assert!(world.done(&["--lang=fi", "--help"]).contains("Luetteloi asiat"));
    assert!(world.done(&["--help"]).contains("Lists cases"), "the locale C says nothing");
    let answer = world.program().env("LANG", "fi_FI.UTF-8").arg("-h").output().unwrap();
    assert!(String::from_utf8(answer.stdout).unwrap().contains("Luetteloi asiat"));
    assert!(world.done(&["--lang", "sv", "completions", "zsh"]).contains("Listar ärenden"));
    for args in [&["--lang", "sv", "round"][..], &["--lang", "sv", "score", "A-1"], &["--lang", "xx", "list"], &["no"]]
    {
        let said = world.refused(2, args);
        assert!(said.starts_with("error: "), "{args:?}: {said}");
    }
}

#[test]
fn saved_queues_of_the_workstation_are_listed_and_used_by_name_in_any_language() {
    let world = World::founded();
    world.import(&[application("A-1", "100000.00"), application("A-2", "200000.00")]);
    let queues = world.json(&["--as", "o1", "queues"]);
    let unscored = one(&queues, "shipped", "unscored");
    has(unscored, &["name", "query", "cases"]);
    world.rank("o1", "A-1", "4");
    let propose = |queues: &Value| one(queues, "shipped", "to-propose")["cases"].clone();
    assert_eq!(propose(&world.json(&["--as", "o1", "queues"])), 1);
    for name in ["to propose", "att föreslå", "to-propose"] {
        let listed = world.json(&["--as", "o1", "list", "--queue", name]);
        assert_eq!(listed.as_array().unwrap().len(), 1, "{name}");
        assert_eq!(listed[0]["reference"], "A-1");
    }
    let told = world.refused(2, &["--as", "o1", "list", "--queue", "nobody's"]);
    assert!(told.contains("nobody's") && told.contains("to propose"), "{told}");
}
