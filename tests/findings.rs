//! Every finding has a name, a severity, words in three languages, a source and a test that states it. The table is
//! checked against the checks themselves: none of them may be missing here, and nothing here may be made up.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diarium::domain::findings::names;
use diarium::domain::text::Lang;
use diarium::speech::{self, knows, word};
use serde_json::{Value, json};
use world::{World, application};

/// Rule, how it can be, and the test that states it, in the file before the colons.
const FINDINGS: &[(&str, &str, &str)] = &[
    ("action-open", "blocking", "plan_rules::br15_an_action_without_a_cross_in_the_round_is_not_open"),
    ("action-open-conditional", "blocking", "plan_rules::br7_the_conditional_reopening_of_2a1_is_put_to_a_person"),
    (
        "action-open-disputed",
        "blocking",
        "plan_rules::br20_3a2_in_spring_2023_is_a_question_for_a_person_and_neither_open_nor_closed",
    ),
    ("action-unknown", "blocking", "plan_rules::br13_nothing_can_be_applied_for_under_objective_4"),
    (
        "applicant-category",
        "blocking",
        "plan_rules::br51_to_53_an_applicant_that_the_card_does_not_admit_is_flagged_at_its_cell",
    ),
    ("closed-list", "warning", "plan_rules::br30_only_the_list_of_1b7_is_closed"),
    ("coordinator-skills", "warning", "plan_rules::br32_the_coordinator_of_1b6_knows_volunteers_and_coordination"),
    ("costs-sum", "blocking", "plan_rules::the_cost_models_are_7_40_and_1_per_cent_with_a_cent_for_rounding"),
    ("earlier-support", "warning", "plan_rules::br58_earlier_support_to_the_same_body_is_found_counted_and_settled"),
    ("envelope-blank", "blocking", "plan_rules::br8_an_open_action_without_an_amount_is_flagged"),
    ("event-in-2024", "warning", "plan_rules::br23_the_event_of_2d1_is_in_2024"),
    ("excluded-measures", "warning", "plan_rules::br39_2d5_pays_no_employment_measures_proper"),
    ("flat-rate", "warning", "plan_rules::the_cost_models_are_7_40_and_1_per_cent_with_a_cent_for_rounding"),
    (
        "indicator-not-on-card",
        "warning",
        "plan_rules::br60_other_indicators_are_flagged_only_where_the_card_does_not_admit_them",
    ),
    ("indicator-parent", "warning", "plan_rules::br59_a_part_is_reported_with_its_whole_and_is_no_larger"),
    ("indicator-unknown", "blocking", "findings::an_indicator_that_the_plan_does_not_have_blocks"),
    ("indicators-missing", "warning", "findings::none_of_the_indicators_of_a_card_that_has_some_is_flagged"),
    ("late", "blocking", "findings::an_application_outside_the_window_is_late_and_says_when_it_came"),
    ("lawful-provider", "warning", "plan_rules::br40_2d6_asks_who_the_lawful_provider_is"),
    ("municipal-support", "warning", "plan_rules::br57_a_municipality_may_be_paid_for_the_same_twice"),
    (
        "operating-support-body",
        "blocking",
        "plan_rules::br54_operating_support_is_refused_to_other_bodies_and_objective_2_pays_staff_only",
    ),
    (
        "other-eu-funding-excluded",
        "blocking",
        "plan_rules::br35_2d1_admits_no_other_eu_financing_and_is_planned_with_others",
    ),
    ("other-funding-coordinated", "warning", "plan_rules::br55_financing_that_the_card_names_is_coordinated"),
    ("other-funding-overlap", "warning", "plan_rules::br56_an_empty_coordination_cell_leaves_the_general_duty"),
    (
        "planned-with-partners",
        "warning",
        "plan_rules::br35_2d1_admits_no_other_eu_financing_and_is_planned_with_others",
    ),
    ("procurement-only", "warning", "plan_rules::the_cost_models_are_7_40_and_1_per_cent_with_a_cent_for_rounding"),
    ("rate-allowed", "blocking", "plan_rules::br44_90_is_too_much_where_the_card_has_75_only"),
    (
        "rate-ground",
        "blocking or warning",
        "plan_rules::br46_90_without_a_ground_or_with_one_of_another_card_is_flagged",
    ),
    ("rate-ground-body", "blocking or warning", "plan_rules::br47_the_integration_ground_needs_a_body_that_meets_it"),
    (
        "requested-share",
        "blocking",
        "plan_rules::the_amount_asked_for_is_no_more_than_the_rate_allows_at_the_rate_row_of_the_case_itself",
    ),
    ("rrf-first", "warning", "plan_rules::br34_rrf_comes_first_in_2b1_and_not_in_operating_support"),
    (
        "staff-costs-only",
        "warning",
        "plan_rules::br54_operating_support_is_refused_to_other_bodies_and_objective_2_pays_staff_only",
    ),
    ("state-budget-work", "warning", "plan_rules::br31_placement_paid_from_the_state_budget_is_recalled_in_1b7"),
    ("target-implausible", "warning", "plan_rules::targets_of_zero_and_out_of_all_proportion_are_flagged"),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The code of the checks, without its line breaks, so that a call may run over several lines.
fn checks() -> String {
    let mut code = String::new();
    for entry in std::fs::read_dir(root().join("src/domain/findings")).unwrap() {
        code.push_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in quotes after each place where `mark` stands.
fn quoted<'a>(code: &'a str, mark: &str) -> Vec<&'a str> {
    let after = code.split(mark).skip(1);
    after.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

/// Rules of the checks with their severities.
fn rules(code: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (mark, severities) in [
        ("self.blocking(", &["blocking"][..]),
        ("self.warning(", &["warning"]),
        ("self.note(", &["blocking", "warning"]),
    ] {
        for rule in quoted(code, mark) {
            found.entry(rule).or_default().extend(severities);
        }
    }
    for (rule, rest) in code.split("rule: \"").skip(1).filter_map(|rest| rest.split_once('"')) {
        let severity = if rest.starts_with(", severity: Severity::Warning") { "warning" } else { "blocking" };
        found.entry(rule).or_default().insert(severity);
    }
    let reminders = code.split("REMINDERS: ").nth(1).and_then(|rest| rest.split("];").next()).unwrap();
    for reminder in reminders.split("(\"").skip(1) {
        found.entry(reminder.split('"').nth(2).unwrap()).or_default().insert("warning");
    }
    found
}

#[test]
fn every_finding_of_the_checks_is_in_the_table_with_its_severity_and_nothing_else_is() {
    let code = checks();
    let known: BTreeMap<&str, BTreeSet<&str>> =
        FINDINGS.iter().map(|(rule, how, _)| (*rule, how.split(" or ").collect())).collect();
    assert_eq!(known.len(), FINDINGS.len(), "each once");
    assert_eq!(rules(&code), known);
}

#[test]
fn every_finding_has_a_test_that_is_there() {
    for (rule, _, test) in FINDINGS {
        let (file, function) = test.split_once("::").unwrap();
        let path: PathBuf = [root().as_path(), Path::new("tests"), Path::new(&format!("{file}.rs"))].iter().collect();
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains(&format!("#[test]\nfn {function}(")), "{rule}: {test}");
    }
}

#[test]
fn every_sentence_of_a_finding_is_said_in_three_languages() {
    let code = checks();
    let keys: BTreeSet<&str> = code.split('"').filter(|text| text.starts_with("finding-")).collect();
    assert!(keys.len() > 30, "{keys:?}");
    for key in keys {
        assert!(knows(key), "{key}");
        let said: BTreeSet<String> = Lang::ALL.iter().map(|lang| word(*lang, key)).collect();
        assert_eq!(said.len(), 3, "{key}: a language repeats another: {said:?}");
    }
}

fn findings(world: &World, case: &str) -> Vec<Value> {
    world.json(&["--as", "o1", "show", case])["findings"].as_array().unwrap().clone()
}

fn one(world: &World, case: &str, rule: &str) -> Option<Value> {
    findings(world, case).into_iter().find(|finding| finding["rule"] == rule)
}

#[test]
fn an_application_outside_the_window_is_late_and_says_when_it_came() {
    let world = World::founded();
    world.done(&["--as", "admin", "round", "close", "2023-spring", "--at", "2023-05-15T08:59:59Z"]);
    let mut in_time = application("A-2", "1000.00");
    in_time["received_at"] = json!("2023-05-15T11:59:59+03:00");
    world.import(&[application("A-1", "1000.00"), in_time]);
    let late = one(&world, "A-1", "late").unwrap();
    assert_eq!((&late["severity"], &late["source"]), (&json!("blocking"), &json!("call conditions")));
    assert!(late["text"]["en"].as_str().unwrap().contains("2023"), "{late}");
    assert!(one(&world, "A-2", "late").is_none(), "the last moment is in time");
}

#[test]
fn an_indicator_that_the_plan_does_not_have_blocks() {
    let world = World::founded();
    let mut case = application("A-1", "1000.00");
    case["targets"] = json!([{"indicator": "O.9.9", "value": 4}, {"indicator": "O.1.2", "value": 4}]);
    world.import(&[case]);
    let unknown = one(&world, "A-1", "indicator-unknown").unwrap();
    assert_eq!((&unknown["severity"], &unknown["source"]), (&json!("blocking"), &json!("000:405")));
    assert!(unknown["text"]["sv"].as_str().unwrap().contains("O.9.9"), "{unknown}");
}

#[test]
fn none_of_the_indicators_of_a_card_that_has_some_is_flagged() {
    let world = World::founded();
    let with = |reference: &str, action: &str, targets: Value| {
        let mut case = application(reference, "1000.00");
        (case["action"], case["targets"]) = (json!(action), targets);
        case
    };
    let other = json!([{"indicator": "O.2.1", "value": 4}]);
    world.import(&[with("A-1", "1A2", json!([])), with("A-2", "1A2", other), with("A-3", "2B1", json!([]))]);
    for case in ["A-1", "A-2"] {
        let missing = one(&world, case, "indicators-missing").unwrap();
        assert_eq!((&missing["severity"], &missing["source"]), (&json!("warning"), &json!("000:405")), "{case}");
    }
    assert!(one(&world, "A-3", "indicators-missing").is_none(), "the card of 2B1 has none");
}

#[test]
fn every_finding_has_a_name_of_its_own_in_three_languages_on_screens_and_papers() {
    for lang in Lang::ALL {
        let names: BTreeSet<String> =
            FINDINGS.iter().map(|(rule, ..)| speech::said(lang, &names::name(rule)).into_owned()).collect();
        assert_eq!(names.len(), FINDINGS.len(), "two findings are called alike in {lang}: {names:?}");
        for (rule, ..) in FINDINGS {
            let named = speech::said(lang, &names::named(rule)).into_owned();
            assert!(named.ends_with(&format!("({rule})")) && !named.starts_with(rule), "{lang} {rule}: {named}");
        }
    }
    assert_eq!(speech::said(Lang::Sv, &names::named("made-up")), "made-up", "of a newer program");
}

#[test]
fn what_speaks_against_a_general_criterion_is_a_finding_that_there_is() {
    let criteria = diarium::exchange::plan_file::shipped_criteria().unwrap();
    let named: Vec<&String> = criteria.gates.iter().flat_map(|gate| &gate.findings).collect();
    assert!(!named.is_empty());
    assert!(named.iter().all(|rule| FINDINGS.iter().any(|(known, ..)| known == rule)), "{named:?}");
}
