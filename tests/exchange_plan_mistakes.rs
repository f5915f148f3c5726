//! Every kind of mistake in a plan file is refused with the line that it stands on.
// The helpers of a test are test code too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use diarium::domain::message::{Arg, Message};
use diarium::exchange::FileMistake;
use diarium::exchange::plan_file::{read_criteria, read_history, read_past_round, read_plan};

const PLAN: &str = include_str!("../fixtures/plans/amif-2023-2024.toml");
const CRITERIA: &str = include_str!("../fixtures/criteria/amif-example.toml");
const GRANTS: &str = include_str!("../fixtures/grants/2022-autumn.toml");
const HISTORY: &str = include_str!("../fixtures/history/earlier-projects.toml");

/// The line, from 1, of the first place where `needle` stands at or after `after`.
fn line(text: &str, after: &str, needle: &str) -> usize {
    let start = text.find(after).unwrap();
    let place = start + text[start..].find(needle).unwrap();
    text[..place].matches('\n').count() + 1
}

/// `text` with the first `old` at or after `after` replaced.
fn changed(text: &str, after: &str, old: &str, new: &str) -> String {
    let start = text.find(after).unwrap();
    let place = start + text[start..].find(old).unwrap_or_else(|| panic!("{old}"));
    format!("{}{new}{}", &text[..place], &text[place + old.len()..])
}

fn word(why: &Message, name: &str) -> String {
    match why.args.iter().find(|(arg, _)| arg == name) {
        Some((_, Arg::Word(word))) => word.clone(),
        other => panic!("no word {name}: {other:?}"),
    }
}

fn has(found: &[FileMistake], key: &str, line: usize) {
    assert!(found.iter().any(|mistake| mistake.why.key == key && mistake.line == line), "{key} on {line}: {found:#?}");
    assert!(found.iter().all(|mistake| mistake.file == "plan.toml"));
}

struct Case {
    after: &'static str,
    old: &'static str,
    new: &'static str,
    key: &'static str,
    at: &'static str,
}

fn refused(cases: &[Case]) {
    for case in cases {
        let text = changed(PLAN, case.after, case.old, case.new);
        let found = read_plan(&text, "plan.toml").expect_err(case.new);
        has(&found, case.key, line(&text, case.after, case.at));
    }
}

#[test]
fn the_unchanged_plan_is_read_with_and_without_a_byte_order_mark() {
    assert!(read_plan(PLAN, "plan.toml").is_ok());
    assert!(read_plan(&format!("\u{feff}{PLAN}"), "plan.toml").is_ok());
}

#[test]
fn what_the_reader_refuses_has_its_line() {
    let action = "[[action]]\ncode = \"1A2\"";
    refused(&[
        Case { after: action, old: "base_rate = \"75\"", new: "base_rate = \"75", key: "file-syntax", at: "base_rate" },
        Case {
            after: action,
            old: "base_rate = \"75\"",
            new: "base_rat = \"75\"",
            key: "file-unknown-field",
            at: "base_rat ",
        },
        Case { after: action, old: "base_rate = \"75\"", new: "", key: "file-missing-field", at: "[[action]]" },
        Case {
            after: action,
            old: "base_rate = \"75\"",
            new: "base_rate = \"80\"",
            key: "file-unknown-word",
            at: "base_rate",
        },
        Case {
            after: action,
            old: "[\"O.1.2\", \"R.1.5\", \"R.1.6\"]",
            new: "\"O.1.2\"",
            key: "file-wrong-type",
            at: "\"O.1.2\"",
        },
        Case {
            after: action,
            old: "\"competent_authority\"",
            new: "\"martian\"",
            key: "file-unknown-word",
            at: "\"martian\"",
        },
        Case {
            after: "[plan]",
            old: "\"62408077.27\"",
            new: "\"62408077,27\"",
            key: "amount-not-an-amount",
            at: "62408077,27",
        },
        Case { after: "[plan]", old: "\"1.00\"", new: "\"1.005\"", key: "amount-parts-of-a-cent", at: "1.005" },
        Case { after: "[plan]", old: "\"2023-04-05\"", new: "\"5.4.2023\"", key: "file-value-refused", at: "5.4.2023" },
    ]);
}

#[test]
fn an_unknown_field_is_told_with_what_is_accepted() {
    let text = changed(PLAN, "code = \"1A2\"", "base_rate", "base_rat");
    let found = read_plan(&text, "plan.toml").unwrap_err();
    assert_eq!(word(&found[0].why, "field"), "base_rat");
    assert!(word(&found[0].why, "accepted").contains("base_rate"), "{found:?}");
}

#[test]
fn a_language_left_out_is_told_with_its_line_whether_the_key_is_gone_or_empty() {
    let whole = "name = { sv = \"Laglig migration och integration\", fi = \"Laillinen maahanmuutto ja kotoutuminen\", en = \"Legal migration and integration\" }";
    let rows = [
        (
            "name = { sv = \"Laglig migration och integration\", fi = \"Laillinen maahanmuutto ja kotoutuminen\" }",
            vec!["en"],
        ),
        (
            "name = { sv = \"Laglig migration och integration\", fi = \" \", en = \"Legal migration and integration\" }",
            vec!["fi"],
        ),
        ("name = { en = \"Legal migration and integration\" }", vec!["sv", "fi"]),
    ];
    for (new, langs) in rows {
        let text = changed(PLAN, "code = \"2\"", whole, new);
        let found = read_plan(&text, "plan.toml").unwrap_err();
        let told: Vec<String> = found.iter().map(|mistake| word(&mistake.why, "lang")).collect();
        assert_eq!(told, langs, "{found:?}");
        has(&found, "plan-language-missing", line(&text, "code = \"2\"", "name ="));
    }
    let none = changed(PLAN, "code = \"2\"", whole, "name = {}");
    has(&read_plan(&none, "plan.toml").unwrap_err(), "plan-language-missing", line(&none, "code = \"2\"", "name ="));
}

#[test]
fn languages_left_out_in_several_places_are_told_at_once() {
    let text = changed(PLAN, "code = \"1A2\"", ", en = \"Training staff who take part in the asylum procedure\"", "");
    let text = changed(&text, "code = \"3A2\"", ", fi = ", ", fy = ");
    let found = read_plan(&text, "plan.toml").unwrap_err();
    let missing: Vec<usize> = found.iter().filter(|m| m.why.key == "plan-language-missing").map(|m| m.line).collect();
    assert_eq!(
        missing,
        [line(&text, "Utbildning av personal i asylförfarandet", "Utbildning"), line(&text, "code = \"3A2\"", "fy =")]
    );
}

#[test]
fn what_the_check_of_the_whole_plan_finds_has_the_line_of_its_entry() {
    let action = "[[action]]\ncode = \"1A2\"";
    let autumn = "[[round]]\nid = \"2023-autumn\"";
    refused(&[
        Case { after: "[plan]", old: "\"62408077.27\"", new: "\"62408077.28\"", key: "plan-sum-differs", at: "[plan]" },
        Case {
            after: "code = \"3\"",
            old: "\"7820874.59\"",
            new: "\"7820876.59\"",
            key: "plan-sum-differs",
            at: "code = \"3\"",
        },
        Case {
            after: "code = \"1B\"",
            old: "objective = \"1\"",
            new: "objective = \"9\"",
            key: "plan-unknown-code",
            at: "code = \"1B\"",
        },
        Case {
            after: action,
            old: "measure = \"1A\"",
            new: "measure = \"9A\"",
            key: "plan-unknown-code",
            at: "code = \"1A2\"",
        },
        Case { after: action, old: "\"R.1.6\"]", new: "\"R.1.66\"]", key: "plan-unknown-code", at: "code = \"1A2\"" },
        Case { after: action, old: "\"R.1.6\"]", new: "\"O.1.2\"]", key: "plan-double", at: "code = \"1A2\"" },
        Case {
            after: action,
            old: "\"2024-autumn\"]",
            new: "\"2029-autumn\"]",
            key: "plan-unknown-code",
            at: "code = \"1A2\"",
        },
        Case {
            after: action,
            old: "raised_if_any_of = []",
            new: "raised_if_any_of = [\"alternatives_to_detention\"]",
            key: "plan-raised-rate-grounds",
            at: "code = \"1A2\"",
        },
        Case {
            after: action,
            old: "conditional_rounds = []",
            new: "conditional_rounds = [\"2023-autumn\"]",
            key: "plan-conditional-round",
            at: "code = \"1A2\"",
        },
        Case {
            after: action,
            old: "indicator_rule = \"listed\"",
            new: "indicator_rule = \"none\"",
            key: "plan-indicator-rule",
            at: "code = \"1A2\"",
        },
        Case {
            after: "id = \"O.1.1.1\"",
            old: "parent = \"O.1.1\"",
            new: "parent = \"O.9.1\"",
            key: "plan-unknown-code",
            at: "id = \"O.1.1.1\"",
        },
        Case {
            after: autumn,
            old: "amount = \"6800000.00\"",
            new: "amount = \"6800001.00\"",
            key: "plan-sum-differs",
            at: "id =",
        },
        Case {
            after: autumn,
            old: "[\"1B4\", \"1B7\"]",
            new: "[\"1B4\", \"1B9\"]",
            key: "plan-unknown-code",
            at: "scope = \"1B\"",
        },
        Case {
            after: autumn,
            old: "[\"1B4\", \"1B7\"]",
            new: "[\"1B4\", \"1B2\"]",
            key: "plan-card-disagrees",
            at: "scope = \"1B\"",
        },
        Case {
            after: autumn,
            old: "scope = \"1C\"",
            new: "scope = \"9C\"",
            key: "plan-unknown-code",
            at: "scope = \"9C\"",
        },
    ]);
}

#[test]
fn a_double_is_told_where_it_stands_the_second_time() {
    let rows = [
        ("[[action]]\ncode = \"1A3\"", "code = \"1A3\"", "code = \"1A2\""),
        ("[[measure]]\ncode = \"1B\"", "code = \"1B\"", "code = \"1A\""),
        ("[[operating_support]]\ncode = \"OS2\"", "code = \"OS2\"", "code = \"OS1\""),
        ("[[round]]\nid = \"2023-autumn\"", "scope = \"1B\"", "scope = \"1A\""),
    ];
    for (after, old, new) in rows {
        let text = changed(PLAN, after, old, new);
        let expected = line(PLAN, after, old);
        has(&read_plan(&text, "plan.toml").unwrap_err(), "plan-double", expected);
    }
}

#[test]
fn mistakes_in_a_criteria_set_have_their_lines() {
    let rows = [
        ("weight = 25", "weight = 26", "criteria-weights", "[[criterion]]"),
        ("threshold = \"3\"", "threshold = \"9\"", "criteria-threshold-off-scale", "id = \"aim\""),
        ("max = \"5\"", "max = \"1\"", "criteria-scale", "[scale]"),
        ("assessors = 1", "assessors = 3", "criteria-assessors", "[set]"),
        ("id = \"partnership\"", "id = \"aim\"", "plan-double", "id = \"partnership\""),
        ("id = \"partnership\"", "id = \"in-time\"", "plan-double", "id = \"partnership\""),
        ("step = \"1\"", "step = \"third\"", "file-value-refused", "step"),
    ];
    for (old, new, key, at) in rows {
        let found = read_criteria(&changed(CRITERIA, "[set]", old, new), "plan.toml").expect_err(new);
        has(&found, key, line(CRITERIA, "[set]", at));
    }
}

#[test]
fn grants_that_do_not_add_up_are_refused() {
    let found =
        read_past_round(&changed(GRANTS, "[[grant]]", "\"212429.00\"", "\"212430.00\""), "plan.toml").unwrap_err();
    has(&found, "past-round-sum-differs", line(GRANTS, "[round]", "id ="));
    let found = read_past_round(&changed(GRANTS, "[[grant]]", "2022H-02", "2022H-01"), "plan.toml").unwrap_err();
    has(&found, "plan-double", line(GRANTS, "[[grant]]", "2022H-02"));
}

#[test]
fn an_earlier_project_does_not_end_before_it_starts() {
    let text = changed(HISTORY, "[[project]]", "start = \"2021-11-01\"", "start = \"2031-11-01\"");
    has(
        &read_history(&text, "plan.toml").unwrap_err(),
        "history-end-before-start",
        line(HISTORY, "[[project]]", "source ="),
    );
}

#[test]
fn nonsense_is_refused_and_never_panics() {
    for text in ["", "=", "[plan", "plan = 1", "\u{0}", "[[plan]]", "x = {sv = 1}", &"[".repeat(5000)] {
        assert!(read_plan(text, "plan.toml").is_err(), "{text}");
    }
}
