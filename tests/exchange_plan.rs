//! The shipped plan against the rules that its source states, one test a rule.
// The helpers of a test are test code too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use diarium::domain::money::Money;
use diarium::domain::plan::{Action, Plan};
use diarium::domain::vocabulary::{ApplicantWord, Category, Ground, IndicatorKind, IndicatorRule, Pot, Rate};
use diarium::exchange::plan_file::{shipped_criteria, shipped_grants, shipped_history, shipped_plan};

fn plan() -> Plan {
    shipped_plan().unwrap()
}

fn eur(text: &str) -> Money {
    text.parse().unwrap()
}

fn codes(actions: impl Iterator<Item = Action>) -> Vec<String> {
    let mut codes: Vec<String> = actions.map(|action| action.code.to_string()).collect();
    codes.sort();
    codes
}

fn with_ground(ground: Ground) -> Vec<String> {
    codes(plan().actions.into_iter().filter(|action| action.raised_if_any_of.contains(&ground)))
}

fn sorted(list: &str) -> Vec<String> {
    let mut list: Vec<String> = list.split_whitespace().map(str::to_owned).collect();
    list.sort();
    list
}

/// Project money of an objective in a round.
fn offered(plan: &Plan, round: &str, objective: &str) -> Money {
    let round = plan.round(round).unwrap();
    let of_objective = round.envelopes.iter().filter(|envelope| {
        envelope.pot == Pot::Project && plan.objective_of_scope(envelope.scope.as_str()).unwrap() == objective
    });
    of_objective.filter_map(|envelope| envelope.amount).sum()
}

fn amount(plan: &Plan, round: &str, scope: &str) -> Option<Money> {
    plan.round(round).unwrap().envelopes.iter().find(|envelope| envelope.scope == scope).unwrap().amount
}

const ROUNDS: [&str; 4] = ["2023-spring", "2023-autumn", "2024-spring", "2024-autumn"];

#[test]
fn the_plan_has_all_its_parts() {
    let plan = plan();
    assert_eq!((plan.objectives.len(), plan.measures.len(), plan.actions.len()), (4, 11, 29));
    assert_eq!((plan.operating_support.len(), plan.indicators.len(), plan.rounds.len()), (3, 35, 4));
    assert_eq!(plan.rounds.iter().map(|round| round.envelopes.len()).sum::<usize>(), 44);
    assert_eq!(plan.rounds.iter().map(|round| round.id.as_str()).collect::<Vec<_>>(), ROUNDS);
}

#[test]
fn sums_b2_b3_of_table_1_fall_short_by_the_cents_cut_off() {
    let plan = plan();
    let short = |code: &str| {
        let objective = plan.objective(code).unwrap();
        objective.total - objective.project_grants - objective.operating_support
    };
    assert_eq!(["1", "2", "3", "4"].map(short), [eur("0.31"), eur("0.73"), eur("0.71"), eur("0.00")]);
    assert_eq!(plan.objectives.iter().map(|objective| objective.total).sum::<Money>(), eur("62408077.27"));
    assert_eq!(plan.objectives.iter().map(|objective| objective.project_grants).sum::<Money>(), eur("52795901.52"));
    assert_eq!(plan.objectives.iter().map(|objective| objective.operating_support).sum::<Money>(), eur("9612174.00"));
}

#[test]
fn sums_b5_b6_b7_of_the_calls_by_objective() {
    let plan = plan();
    let rows = [
        ("1", ["2500000", "2000000", "2000000", "2000000"], "8500000"),
        ("2", ["5300000", "6800000", "4008614", "3000000"], "19108614"),
        ("3", ["1000000", "1000000", "1500000", "1871346"], "5371346"),
    ];
    for (objective, by_round, all) in rows {
        let sums = ROUNDS.map(|round| offered(&plan, round, objective));
        assert_eq!(sums, by_round.map(eur), "objective {objective}");
        assert_eq!(sums.into_iter().sum::<Money>(), eur(all));
    }
    let operating: Money = plan
        .rounds
        .iter()
        .flat_map(|round| &round.envelopes)
        .filter(|e| e.pot == Pot::Operating)
        .filter_map(|envelope| envelope.amount)
        .sum();
    assert_eq!(operating, eur("887650"));
}

#[test]
fn sums_b8_of_the_rounds() {
    let plan = plan();
    let sums = ROUNDS
        .map(|round| ["1", "2", "3"].map(|objective| offered(&plan, round, objective)).into_iter().sum::<Money>());
    assert_eq!(sums, ["8800000", "9800000", "7508614", "6871346"].map(eur));
    assert_eq!(sums.into_iter().sum::<Money>(), eur("32979960"));
}

#[test]
fn sums_b9_by_measure_over_four_rounds() {
    let plan = plan();
    let rows = [
        ("1A", "3500000"),
        ("1B", "5000000"),
        ("2A", "1000000"),
        ("2B", "2508614"),
        ("2C", "1600000"),
        ("2D", "14000000"),
    ];
    for (scope, all) in rows {
        assert_eq!(ROUNDS.iter().filter_map(|round| amount(&plan, round, scope)).sum::<Money>(), eur(all), "{scope}");
    }
    assert!(ROUNDS.iter().all(|round| amount(&plan, round, "1C").is_none()));
}

#[test]
fn sums_b11_of_the_grants_of_autumn_2022() {
    let past = shipped_grants().unwrap();
    assert!(past.adds_up());
    assert_eq!((past.round.project_total, past.round.operating_total), (eur("8392884"), eur("2002232")));
    assert_eq!(past.grants.iter().filter(|grant| grant.pot == Pot::Project).count(), 17);
    let of =
        |objective: &str| past.grants.iter().filter(|g| g.objective == *objective).map(|g| g.amount).sum::<Money>();
    assert_eq!(["1", "2", "3"].map(of), ["4336299", "4650045", "1408772"].map(eur));
}

#[test]
fn sums_b12_of_earlier_projects() {
    let history = shipped_history().unwrap();
    let of = |objective: &str| {
        let projects = history.projects.iter().filter(|project| project.objective.as_deref() == Some(objective));
        let amounts: Vec<Money> = projects.filter_map(|project| project.amount).collect();
        (amounts.len(), amounts.into_iter().sum::<Money>())
    };
    assert_eq!(of("2.2"), (11, eur("1940786.20")));
    assert_eq!(of("2.3"), (5, eur("1093804.32")));
    assert_eq!(of("2.1").0, 0);
}

#[test]
fn sums_b14_every_sum_has_an_open_action_and_only_2a1_is_open_without_one() {
    let plan = plan();
    for round in &plan.rounds {
        for envelope in round.envelopes.iter().filter(|envelope| envelope.pot == Pot::Project) {
            match envelope.amount {
                Some(amount) if amount > Money::ZERO => {
                    assert!(!envelope.actions.is_empty(), "{} {}", round.id, envelope.scope)
                }
                _ => {
                    let open: Vec<&str> = envelope.actions.iter().map(|code| code.as_str()).collect();
                    let conditional = round.id == "2023-autumn" && envelope.scope == "2A";
                    assert_eq!(open, if conditional { vec!["2A1"] } else { vec![] }, "{} {}", round.id, envelope.scope);
                }
            }
        }
    }
}

#[test]
fn br8_blank_is_not_zero() {
    let plan = plan();
    assert_eq!(amount(&plan, "2023-autumn", "1A"), Some(Money::ZERO));
    assert_eq!(amount(&plan, "2023-autumn", "2A"), None);
}

#[test]
fn br7_2a1_is_open_on_a_condition_in_autumn_2023_only() {
    for action in plan().actions {
        let expected: &[&str] = if action.code == "2A1" { &["2023-autumn"] } else { &[] };
        assert_eq!(action.conditional_rounds.iter().map(|round| round.as_str()).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn br17_five_actions_have_no_call() {
    let never = codes(plan().actions.into_iter().filter(|action| action.rounds.is_empty()));
    assert_eq!(never, sorted("1A1 1A4 1B1 1B6 1C1"));
}

#[test]
fn br20_3a2_is_disputed_in_spring_2023_only_and_nothing_else_is() {
    let plan = plan();
    for action in &plan.actions {
        let expected: &[&str] = if action.code == "3A2" { &["2023-spring"] } else { &[] };
        assert_eq!(
            action.disputed_rounds.iter().map(|round| round.as_str()).collect::<Vec<_>>(),
            expected,
            "{}",
            action.code
        );
    }
    for round in &plan.rounds {
        for envelope in &round.envelopes {
            let disputed = round.id == "2023-spring" && envelope.scope == "3";
            assert_eq!(envelope.disputed_actions.iter().any(|code| *code == "3A2"), disputed);
        }
    }
}

#[test]
fn br21_operating_support_opens_next_in() {
    let plan = plan();
    let next = |code: &str| {
        let card = plan.operating_support.iter().find(|card| card.code == code).unwrap();
        card.next_round.as_str().to_owned()
    };
    assert_eq!(["OS1", "OS2", "OS3"].map(next), ["2025-autumn", "2025-autumn", "2024-autumn"]);
}

#[test]
fn br43_base_rate_is_75_and_operating_support_100() {
    let plan = plan();
    assert!(plan.actions.iter().all(|action| action.base_rate == Rate::R75));
    assert!(plan.operating_support.iter().all(|card| card.rate == Rate::R100));
}

#[test]
fn br44_75_only() {
    let only = codes(plan().actions.into_iter().filter(|action| action.raised_rate.is_none()));
    assert_eq!(only, sorted("1A2 1A3 1A4 1B1 1B5 1C1 2A1 2B1 2C1 2D1 3B1 3D1 3A1"));
    assert!(plan().actions.iter().all(|action| action.raised_rate.is_none_or(|rate| rate == Rate::R90)));
}

#[test]
fn br45_90_for_alternatives_to_detention() {
    assert_eq!(with_ground(Ground::AlternativesToDetention), sorted("1A1 3A2"));
}

#[test]
fn br46_90_for_protection_of_minors() {
    assert_eq!(with_ground(Ground::EffectiveProtectionOfMinors), sorted("1B2 1B3 1B4 1B6 1B7"));
}

#[test]
fn br47_90_for_integration_by_local_and_regional_authorities_and_organisations() {
    let list = "1B6 1B7 2D2 2D3 2D4 2D5 2D6 2D7 2D8 2D9";
    assert_eq!(with_ground(Ground::IntegrationByAuthoritiesOrNgos), sorted(list));
}

#[test]
fn br48_90_for_vulnerable_people_also_in_2d2_to_2d9() {
    let list = "1B2 1B3 1B4 1B6 1B7 2D2 2D3 2D4 2D5 2D6 2D7 2D8 2D9";
    assert_eq!(with_ground(Ground::VulnerableOrSpecialNeeds), sorted(list));
}

#[test]
fn br49_90_for_assisted_voluntary_return() {
    assert_eq!(with_ground(Ground::AssistedVoluntaryReturn), sorted("3C1"));
}

#[test]
fn br50_90_always_stands_beside_its_grounds() {
    assert!(plan().actions.iter().all(|action| action.raised_rate.is_some() != action.raised_if_any_of.is_empty()));
}

fn by_applicants(words: &[ApplicantWord]) -> Vec<String> {
    let wanted: BTreeSet<_> = words.iter().collect();
    codes(plan().actions.into_iter().filter(|action| action.applicants.iter().collect::<BTreeSet<_>>() == wanted))
}

const BROAD: [ApplicantWord; 9] = [
    ApplicantWord::NationalAuthorities,
    ApplicantWord::RegionalAuthorities,
    ApplicantWord::LocalAuthorities,
    ApplicantWord::ThirdSector,
    ApplicantWord::EducationOrganisations,
    ApplicantWord::InternationalOrganisations,
    ApplicantWord::Companies,
    ApplicantWord::OtherPublicBodies,
    ApplicantWord::PrivateLegalPersons,
];

#[test]
fn br51_competent_authorities_alone_or_with_actors_of_the_process() {
    use ApplicantWord::*;
    assert_eq!(by_applicants(&[CompetentAuthorities]), sorted("1A1 1A2 1C1 2B1"));
    assert_eq!(by_applicants(&[CompetentAuthorities, AsylumProcessActors, LegalAdviceAndLegalAidProviders]), ["1A3"]);
    assert_eq!(by_applicants(&[CompetentAuthorities, AsylumAndReceptionProcessActors]), ["1B1"]);
    for action in plan().actions.iter().filter(|action| action.applicants == [CompetentAuthorities]) {
        assert_eq!(action.admissible_categories, [Category::CompetentAuthority], "{}", action.code);
    }
}

#[test]
fn br52_the_broad_list_with_and_without_competent_authorities() {
    assert_eq!(by_applicants(&BROAD), sorted("1A4 1B2 1B6 2C1 2D2 2D3 2D4 2D5 2D6 2D7 2D8 2D9 3A2"));
    let with_competent: Vec<_> = std::iter::once(ApplicantWord::CompetentAuthorities).chain(BROAD).collect();
    assert_eq!(by_applicants(&with_competent), sorted("1B3 1B4 1B5"));
}

#[test]
fn br53_the_other_applicant_cells() {
    use ApplicantWord::*;
    let rows: [(&[ApplicantWord], &str); 5] = [
        (&[RegionalActors, LocalActors, NtmCentre, Municipalities, ThirdSector, OtherRelevantActors], "1B7"),
        (&[Authorities, Organisations, EducationOrganisations, PrivateSectorActors], "2A1"),
        (&[PublicSectorActors, ThirdSector, OtherRelevantActors], "2D1"),
        (&[CompetentAuthorities, OtherPublicActors, ThirdSector, OtherRelevantActors], "3B1 3C1 3D1"),
        (&[CompetentAuthorities, OtherRelevantActors], "3A1"),
    ];
    for (words, actions) in rows {
        assert_eq!(by_applicants(words), sorted(actions));
    }
}

#[test]
fn br54_operating_support_is_for_named_bodies() {
    let plan = plan();
    let eligible = |code: &str| plan.operating_support.iter().find(|card| card.code == code).unwrap().eligible.clone();
    assert_eq!(eligible("OS1"), [Category::Migri]);
    assert_eq!(eligible("OS2"), [Category::Migri]);
    assert_eq!(eligible("OS3"), [Category::Migri, Category::Police]);
    let staff_only: Vec<_> =
        plan.operating_support.iter().filter(|c| c.staff_costs_only).map(|c| c.code.as_str()).collect();
    assert_eq!(staff_only, ["OS2"]);
}

#[test]
fn br60_other_indicators_apply_too_except_in_3c1_and_operating_support() {
    let plan = plan();
    for action in plan.actions.iter().filter(|action| action.indicator_rule == IndicatorRule::Listed) {
        assert_eq!(action.other_indicators_also_apply, action.code != "3C1", "{}", action.code);
    }
    assert!(plan.operating_support.iter().all(|card| !card.other_indicators_also_apply));
}

#[test]
fn br61_cards_without_indicators() {
    let none = codes(plan().actions.into_iter().filter(|action| action.indicator_rule == IndicatorRule::None));
    assert_eq!(none, sorted("1A4 1B6 1B7 1C1 2B1"));
    let objective =
        codes(plan().actions.into_iter().filter(|action| action.indicator_rule == IndicatorRule::Objective));
    assert_eq!(objective, ["1B5"]);
    let plan = plan();
    let support: Vec<_> = plan.operating_support.iter().filter(|c| c.indicator_rule == IndicatorRule::None).collect();
    assert_eq!(support.iter().map(|card| card.code.as_str()).collect::<Vec<_>>(), ["OS2"]);
}

#[test]
fn br62_cards_with_outputs_only() {
    let whole = plan();
    let only_outputs = |action: &Action| {
        let mut kinds = action.indicators.iter().map(|id| whole.indicator(id.as_str()).unwrap().kind);
        !action.indicators.is_empty() && kinds.all(|kind| kind == IndicatorKind::Output)
    };
    assert_eq!(codes(plan().actions.into_iter().filter(only_outputs)), sorted("1A1 2A1 2C1 2D1 2D9 3A1"));
}

#[test]
fn br63_misprints_of_indicators_are_mended_and_nothing_is_added() {
    let plan = plan();
    let lists = |code: &str, id: &str| {
        plan.actions.iter().find(|a| a.code == code).unwrap().indicators.iter().any(|i| *i == *id)
    };
    assert!(lists("1A1", "O.1.4.1") && lists("2D2", "O.2.3.2"));
    assert!(plan.indicator("O.1.1.2").is_none() && plan.indicator("O.1.5").is_none());
}

#[test]
fn every_source_is_a_line_of_the_texts() {
    let plan = plan();
    for source in plan.actions.iter().map(|a| &a.source).chain(plan.indicators.iter().map(|i| &i.source)) {
        let (file, line) = source.split_once(':').unwrap();
        assert_eq!((file.len(), line.parse::<usize>().is_ok()), (3, true), "{source}");
    }
}

#[test]
fn the_example_criteria_are_an_example_and_in_order() {
    let set = shipped_criteria().unwrap();
    assert!(set.set.example);
    assert_eq!(set.criteria.iter().map(|criterion| criterion.weight).sum::<u16>(), 100);
}
