//! Invented applications: the same from the same seed, right where they should be, and awkward where they should be.
// The helpers of a test are test code too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use diarium::domain::application::{Application, is_business_id};
use diarium::domain::code::{IndicatorId, Reference};
use diarium::domain::findings::{Facts, Finding, check};
use diarium::domain::money::Money;
use diarium::domain::plan::Plan;
use diarium::domain::vocabulary::{CaseLanguage, Category, CostModel, Pot, Severity};
use diarium::exchange::applications::{Separator, read_applications, to_csv, to_json, to_jsonl};
use diarium::exchange::plan_file::{shipped_grants, shipped_history, shipped_plan};
use diarium::exchange::synthetic::{Awkward, Synthetic, applications, window};

fn make(n: usize, seed: u64) -> Synthetic {
    applications(&shipped_plan().unwrap(), n, seed).unwrap()
}

fn findings(plan: &Plan, application: &Application) -> Vec<Finding> {
    let a = application;
    let targets: Vec<(IndicatorId, u64)> = a.targets.iter().map(|t| (t.indicator.clone(), t.value)).collect();
    let (opens, closes) = window(&a.round).unwrap();
    let facts = Facts {
        round: &a.round,
        action: &a.action,
        received_at: a.received_at,
        late: a.received_at < opens || a.received_at > closes,
        applicant: &a.applicant,
        partners: &a.partners,
        dates: (a.start, a.end),
        cost_model: a.cost_model,
        costs: &a.costs,
        requested: a.requested_eu,
        rate: a.rate_claimed,
        grounds: &a.rate_grounds,
        other_funding: &a.other_eu_funding,
        targets: &targets,
    };
    check(plan, &facts)
}

fn of<'a>(made: &'a Synthetic, reference: &Option<Reference>) -> &'a Application {
    let reference = reference.as_ref().expect("the awkward case is there");
    made.applications.iter().find(|application| application.reference == *reference).unwrap()
}

fn singles(awkward: &Awkward) -> [&Option<Reference>; 9] {
    let a = awkward;
    [
        &a.late,
        &a.rate_not_allowed,
        &a.wrong_flat_rate,
        &a.action_not_open,
        &a.incomplete_indicators,
        &a.withdrawn,
        &a.fails_threshold,
        &a.quoted_name,
        &a.long_name,
    ]
}

/// Asked for in the envelope that pays for an application, and what that envelope has.
fn asked(plan: &Plan, made: &Synthetic) -> BTreeMap<(String, String), (Money, Money)> {
    let mut sums = BTreeMap::new();
    for application in &made.applications {
        let round = plan.round(application.round.as_str()).unwrap();
        let envelope = round.envelope_for(plan, plan.card(application.action.as_str()).unwrap()).unwrap();
        let key = (round.id.to_string(), envelope.scope.to_string());
        let sum = sums.entry(key).or_insert((Money::ZERO, envelope.amount.unwrap_or(Money::ZERO)));
        sum.0 += application.requested_eu;
    }
    sums
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_does_not() {
    let bytes = |seed| to_jsonl(&make(120, seed).applications).unwrap();
    assert_eq!(bytes(7), bytes(7));
    assert_ne!(bytes(7), bytes(8));
    assert_eq!(make(120, 7).awkward, make(120, 7).awkward);
}

#[test]
fn every_number_of_cases_is_made_and_read_back() {
    for n in [0, 1, 2, 3, 5, 19, 20, 39, 40, 120, 777, 5000] {
        let made = make(n, 11).applications;
        assert_eq!(made.len(), n);
        let files = [
            ("x.json", to_json(&made).unwrap()),
            ("x.jsonl", to_jsonl(&made).unwrap()),
            ("x.csv", to_csv(&made, Separator::Comma).unwrap()),
            ("x.csv", to_csv(&made, Separator::Semicolon).unwrap()),
        ];
        for (name, text) in files {
            match read_applications(text.as_bytes(), name) {
                Ok(reading) => {
                    assert_eq!(reading.applications, made, "{name}");
                    assert!(reading.cleaned.is_empty());
                }
                Err(found) => assert!(n == 0, "{n} {name} {:?}", found.first()),
            }
        }
    }
}

#[test]
fn references_run_in_the_order_of_arrival_within_each_year() {
    let made = make(120, 3).applications;
    assert!(made.is_sorted_by_key(|application| application.received_at));
    for year in [2023, 2024] {
        let prefix = format!("DEMO/{year}/");
        let of_year = made.iter().filter(|application| application.reference.as_str().starts_with(&prefix));
        let numbers: Vec<String> = of_year.map(|application| application.reference.to_string()).collect();
        assert!(!numbers.is_empty());
        assert_eq!(numbers, (1..=numbers.len()).map(|i| format!("DEMO/{year}/{i:04}")).collect::<Vec<_>>());
    }
}

#[test]
fn only_the_awkward_ones_have_blocking_findings() {
    let plan = shipped_plan().unwrap();
    for (n, seed) in [(5, 1), (40, 1), (40, 2), (41, 3), (64, 4), (120, 5), (120, 6), (1000, 7)] {
        let made = make(n, seed);
        let allowed: BTreeSet<_> = [&made.awkward.late, &made.awkward.rate_not_allowed, &made.awkward.action_not_open]
            .into_iter()
            .flatten()
            .collect();
        for application in &made.applications {
            let blocking: Vec<_> =
                findings(&plan, application).into_iter().filter(|f| f.severity == Severity::Blocking).collect();
            assert_eq!(
                blocking.is_empty(),
                !allowed.contains(&application.reference),
                "{n} {seed} {application:?} {blocking:?}"
            );
        }
    }
}

#[test]
fn plain_cases_have_few_warnings() {
    let plan = shipped_plan().unwrap();
    let made = make(400, 5);
    let awkward: BTreeSet<_> = singles(&made.awkward).into_iter().flatten().collect();
    for application in made.applications.iter().filter(|application| !awkward.contains(&application.reference)) {
        for finding in findings(&plan, application) {
            let reminders = [
                "other-funding-coordinated",
                "rrf-first",
                "state-budget-work",
                "closed-list",
                "excluded-measures",
                "lawful-provider",
                "planned-with-partners",
                "municipal-support",
                "staff-costs-only",
            ];
            let expected = reminders.contains(&finding.rule);
            assert!(expected, "{application:?} {finding:?}");
        }
    }
}

#[test]
fn each_awkward_case_is_awkward_in_its_way() {
    let plan = shipped_plan().unwrap();
    for (n, seed) in [(40, 1), (40, 2), (40, 3), (50, 4), (120, 1), (120, 42), (500, 5), (5000, 6)] {
        let made = make(n, seed);
        let awkward = &made.awkward;
        let rules = |reference: &Option<Reference>| -> Vec<&str> {
            findings(&plan, of(&made, reference)).iter().map(|finding| finding.rule).collect()
        };
        // Invented bodies have invented business ids; no real one is shown as awkward.
        assert!(singles(awkward).iter().all(|reference| of(&made, reference).applicant.business_id.is_some()));
        assert!(rules(&awkward.late).contains(&"late"), "{n} {seed}");
        assert!(rules(&awkward.rate_not_allowed).contains(&"rate-allowed"), "{n} {seed}");
        assert!(rules(&awkward.wrong_flat_rate).contains(&"flat-rate"), "{n} {seed}");
        assert!(rules(&awkward.action_not_open).contains(&"action-open"), "{n} {seed}");
        assert!(rules(&awkward.incomplete_indicators).contains(&"indicator-parent"), "{n} {seed}");
        assert!(of(&made, &awkward.quoted_name).applicant.name.contains('"'));
        assert_eq!(of(&made, &awkward.long_name).applicant.name.chars().count(), 60);
        let all: BTreeSet<_> = singles(awkward).into_iter().flatten().chain(&awkward.tie).collect();
        assert_eq!(all.len(), 12, "{n} {seed}: {awkward:?}");
    }
    assert_eq!(make(39, 1).awkward, Awkward::default());
}

#[test]
fn the_tie_lies_across_the_funding_line_of_its_envelope() {
    let plan = shipped_plan().unwrap();
    for (n, seed) in [(40, 1), (40, 9), (60, 2), (120, 3), (120, 4), (240, 5)] {
        let made = make(n, seed);
        let tied: Vec<_> = made.applications.iter().filter(|a| made.awkward.tie.contains(&a.reference)).collect();
        assert_eq!(tied.len(), 3);
        let first = tied[0];
        assert!(tied.iter().all(|a| a.round == first.round));
        let round = plan.round(first.round.as_str()).unwrap();
        let scope = |a: &Application| {
            round.envelope_for(&plan, plan.card(a.action.as_str()).unwrap()).unwrap().scope.to_string()
        };
        let (all, has) = asked(&plan, &made)[&(round.id.to_string(), scope(first))];
        let ties: Money = tied.iter().map(|a| a.requested_eu).sum();
        assert!(all - ties < has && has < all, "{n} {seed}: {all} - {ties} around {has}");
    }
}

#[test]
fn every_envelope_with_money_is_asked_for_three_quarters_to_one_and_a_half_of_it() {
    let plan = shipped_plan().unwrap();
    for (n, seed) in [(60, 1), (120, 2), (120, 3), (200, 4)] {
        let sums = asked(&plan, &make(n, seed));
        for ((round, scope), (asked, has)) in &sums {
            let hundredth = has.percent_floor(1);
            assert!(
                *asked >= hundredth.percent_floor(7500) && *asked <= hundredth.percent_floor(15000),
                "{n} {round} {scope}: {asked} of {has}"
            );
        }
        for round in &plan.rounds {
            let disputed_support = |scope: &str| round.id == "2024-spring" && scope == "OS3";
            for envelope in round.envelopes.iter().filter(|e| e.amount.is_some_and(|a| a > Money::ZERO)) {
                let key = (round.id.to_string(), envelope.scope.to_string());
                assert_ne!(sums.contains_key(&key), disputed_support(envelope.scope.as_str()), "{key:?}");
            }
        }
    }
}

#[test]
fn sums_and_shares_are_those_of_real_applications() {
    let made = make(1000, 21);
    for a in &made.applications {
        assert_eq!(a.costs.sum(), a.costs.total);
        assert_eq!(a.requested_eu, a.costs.total.percent_floor(a.rate_claimed.percent()));
        let (least, most): (Money, Money) = ("60000".parse().unwrap(), "2200000".parse().unwrap());
        assert!(a.costs.total >= least && a.costs.total <= most, "{a:?}");
        if a.cost_model == CostModel::Flat40 {
            assert_eq!(a.costs.indirect, a.costs.staff.percent_nearest(40));
        }
        for body in std::iter::once(&a.applicant).chain(&a.partners) {
            assert!(body.business_id.as_deref().is_none_or(is_business_id));
        }
        let spelled =
            ["esim. ", "mm. ", "t.ex. ", "bl.a. ", "ym. ", "ml. ", "jne. ", "osv. ", "o.d. ", "m.m. ", "m.fl. "]
                .iter()
                .fold(a.summary.clone(), |text, short| text.replace(short, ""));
        let sentences = spelled.matches(". ").count() + 1;
        assert!((2..=4).contains(&sentences) && a.summary.ends_with('.'), "{}", a.summary);
        assert!(!a.title.contains('{') && !a.summary.contains('{') && !a.applicant.name.contains('{'), "{a:?}");
        assert!(a.end >= a.start && a.start > a.received_at.date_naive());
    }
    let swedish = made.applications.iter().filter(|a| a.language == CaseLanguage::Sv).count();
    assert!((200..400).contains(&swedish), "{swedish}");
    assert!(made.applications.iter().any(|a| a.costs.total.cents() % 100 != 0));
    assert!(made.applications.iter().any(|a| a.title.contains(['å', 'ä', 'ö'])));
}

#[test]
fn every_open_action_of_an_envelope_with_money_has_applications() {
    let plan = shipped_plan().unwrap();
    let applied: BTreeSet<_> = make(400, 2).applications.into_iter().map(|a| (a.round, a.action)).collect();
    for round in &plan.rounds {
        for envelope in
            round.envelopes.iter().filter(|e| e.pot == Pot::Project && e.amount.is_some_and(|a| a > Money::ZERO))
        {
            for action in &envelope.actions {
                assert!(applied.contains(&(round.id.clone(), action.clone())), "{} {action}", round.id);
            }
        }
    }
}

#[test]
fn some_bodies_apply_again_and_some_have_a_history() {
    let history = shipped_history().unwrap();
    let grants = shipped_grants().unwrap();
    let made = make(120, 1);
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for application in &made.applications {
        *times
            .entry(application.applicant.business_id.as_deref().unwrap_or(&application.applicant.name))
            .or_default() += 1;
    }
    let again = times.values().filter(|times| **times > 1).count();
    assert!(again * 100 >= times.len() * 5 && again * 100 <= times.len() * 25, "{again} of {}", times.len());
    // A real name has no business id of ours, and is known to the history or the grants.
    for body in made.applications.iter().map(|a| &a.applicant).filter(|body| body.business_id.is_none()) {
        let earlier = history.projects.iter().any(|project| project.is_of(&body.name));
        let granted = grants.grants.iter().any(|grant| grant.beneficiary == body.name);
        let police = body.category == Category::Police;
        assert!(earlier || granted || police, "{}", body.name);
    }
    assert!(made.applications.iter().any(|a| history.projects.iter().any(|project| project.is_of(&a.applicant.name))));
}

#[test]
fn a_plan_of_other_rounds_gives_no_applications_and_no_panic() {
    let mut plan = shipped_plan().unwrap();
    for round in &mut plan.rounds {
        round.id = "first".into();
    }
    assert!(applications(&plan, 50, 1).unwrap().applications.is_empty());
    plan.rounds.clear();
    assert!(applications(&plan, 50, 1).unwrap().applications.is_empty());
}
