//! The rules of the plan as a case meets them: one test a rule, named after what it states.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod world;

use chrono::{DateTime, Utc};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::{Desk, DeskError, training};
use diarium::domain::application::Application;
use diarium::domain::code::{Handle, IndicatorId, Reference};
use diarium::domain::criteria::Points;
use diarium::domain::findings::{CALL_CONDITIONS, Facts, Finding, check};
use diarium::domain::money::Money;
use diarium::domain::plan::Plan;
use diarium::domain::text::Lang;
use diarium::domain::vocabulary::{DecisionKind, Pot, Severity};
use diarium::exchange::plan_file::{shipped_criteria, shipped_plan};
use diarium::register::command::{Command, Foundation, Proposition};
use diarium::register::view::budget::budget;
use serde_json::{Value, json};

const WHY: &str = "a reason that is long enough";

/// A plain application of an action in a round, with these fields instead.
fn case(round: &str, action: &str, category: &str, other: &[(&str, Value)]) -> Application {
    let mut value = world::application("A-1", "75000.00");
    value["round"] = json!(round);
    value["action"] = json!(action);
    value["applicant"] = json!({"name": "Esimerkki", "category": category});
    value["targets"] = json!([]);
    for (field, with) in other {
        value[*field] = with.clone();
    }
    serde_json::from_value(value).unwrap()
}

fn findings(a: &Application) -> Vec<Finding> {
    let targets: Vec<(IndicatorId, u64)> = a.targets.iter().map(|t| (t.indicator.clone(), t.value)).collect();
    let facts = Facts {
        round: &a.round,
        action: &a.action,
        received_at: a.received_at,
        late: false,
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
    check(&shipped_plan().unwrap(), &facts)
}

/// Severity and source of the first finding of a rule.
fn found(a: &Application, rule: &str) -> Option<(Severity, String)> {
    findings(a).into_iter().find(|finding| finding.rule == rule).map(|finding| (finding.severity, finding.source))
}

fn blocks(source: &str) -> Option<(Severity, String)> {
    Some((Severity::Blocking, source.to_owned()))
}

fn warns(source: &str) -> Option<(Severity, String)> {
    Some((Severity::Warning, source.to_owned()))
}

fn costs(staff: &str, other: &str, indirect: &str) -> Value {
    let sum: Money = [staff, other, indirect].iter().map(|part| part.parse::<Money>().unwrap()).sum();
    json!({"staff": staff, "other_direct": other, "indirect": indirect, "total": sum.to_string()})
}

fn desk_with(change: impl FnOnce(&mut Foundation)) -> LocalDesk {
    let mut foundation = training::foundation(7).unwrap();
    change(&mut foundation);
    let start: DateTime<Utc> = "2023-06-12T06:00:00Z".parse().unwrap();
    LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from("handlaggare1")).unwrap()
}

/// Takes a case in and through to a proposed grant, settling what blocks it.
fn grant(desk: &mut LocalDesk, application: Application) -> Result<(), DeskError> {
    let case = application.reference.clone();
    desk.submit(&Command::Import { applications: vec![application] })?;
    let set = desk.criteria();
    let gates = set.gates.iter().map(|gate| gate.id.clone()).collect();
    desk.submit(&Command::Gate { case: case.clone(), gates, pass: true, why: WHY.to_owned() })?;
    for criterion in &set.criteria {
        let (criterion, value) = (criterion.id.clone(), Points::whole(5));
        desk.submit(&Command::Score { case: case.clone(), criterion, value, why: WHY.to_owned() })?;
    }
    desk.submit(&Command::Sign { case: case.clone() })?;
    let head = desk.state().case(case.as_str()).unwrap().clone();
    for finding in head.blocking(&desk.plan()) {
        desk.submit(&Command::Settle { case: case.clone(), rule: finding.rule.to_owned(), why: WHY.to_owned() })?;
    }
    propose(desk, &case, DecisionKind::Grant)
}

fn propose(desk: &mut LocalDesk, case: &Reference, kind: DecisionKind) -> Result<(), DeskError> {
    let (case, why) = (case.clone(), WHY.to_owned());
    let proposition =
        Proposition { case, kind, amount: None, rate: None, grounds: Vec::new(), why, terms: Default::default() };
    desk.submit(&Command::Propose(Box::new(proposition))).map(drop)
}

fn rule_of(result: Result<(), DeskError>) -> String {
    match result {
        Err(DeskError::Refused(refusal)) => refusal.rule.into_owned(),
        other => panic!("{other:?}"),
    }
}

/// Whether a card tells its reader what stands on this line.
fn card_notes(plan: &Plan, code: &str, source: &str) -> bool {
    plan.actions.iter().any(|action| action.code == code && action.notes.iter().any(|note| note.source == source))
}

#[test]
fn br2_operating_support_takes_nothing_from_project_grants() {
    let mut desk = desk_with(|_| {});
    let asks = [("requested_eu", json!("100000.00")), ("rate_claimed", json!("100"))];
    grant(&mut desk, case("2024-autumn", "OS3", "police", &asks)).unwrap();
    let budget = budget(desk.state(), None);
    let proposed = |pot: Pot| budget.ceilings.iter().find(|c| c.objective == "3" && c.pot == pot).unwrap().proposed;
    assert_eq!((proposed(Pot::Operating), proposed(Pot::Project)), ("100000".parse().unwrap(), Money::ZERO));
}

#[test]
fn br4_all_open_actions_of_a_measure_share_one_envelope() {
    let plan = shipped_plan().unwrap();
    let round = plan.round("2024-spring").unwrap();
    let scope = |code: &str| round.envelope_for(&plan, plan.card(code).unwrap()).unwrap().scope.to_string();
    assert_eq!((scope("1A2"), scope("1A3"), scope("1B2")), ("1A".to_owned(), "1A".to_owned(), "1B".to_owned()));
}

#[test]
fn br5_objective_3_has_one_envelope_for_all_its_measures() {
    let plan = shipped_plan().unwrap();
    for round in &plan.rounds {
        for code in ["3A1", "3A2", "3B1", "3C1", "3D1"] {
            assert_eq!(round.envelope_for(&plan, plan.card(code).unwrap()).unwrap().scope, "3");
        }
    }
}

#[test]
fn br6_1a_has_zero_in_autumn_2023_and_nothing_of_it_can_be_granted() {
    let mut desk = desk_with(|_| {});
    let refused = grant(&mut desk, case("2023-autumn", "1A2", "competent_authority", &[]));
    assert_eq!(rule_of(refused), "envelope", "also where a person has settled that the action is not open");
    let closed = case("2023-autumn", "1A2", "competent_authority", &[]);
    assert_eq!(found(&closed, "action-open"), blocks("000:252"));
}

#[test]
fn br7_the_conditional_reopening_of_2a1_is_put_to_a_person() {
    assert_eq!(
        found(&case("2023-autumn", "2A1", "third_sector", &[]), "action-open-conditional"),
        blocks("000:274 000:290")
    );
    assert_eq!(found(&case("2023-spring", "2A1", "third_sector", &[]), "action-open-conditional"), None);
}

#[test]
fn br8_an_open_action_without_an_amount_is_flagged() {
    assert_eq!(found(&case("2023-autumn", "2A1", "third_sector", &[]), "envelope-blank"), blocks("000:277"));
    assert_eq!(found(&case("2023-spring", "2A1", "third_sector", &[]), "envelope-blank"), None);
    let zero = case("2023-autumn", "1A2", "competent_authority", &[]);
    assert_eq!(found(&zero, "envelope-blank"), None, "zero is not blank");
}

#[test]
fn br9_the_ceiling_of_an_objective_stops_what_its_envelope_would_still_cover() {
    let mut desk = desk_with(|foundation| {
        foundation.past.clear();
        let plan = &mut foundation.plan;
        let objective = &mut plan.objectives[0];
        let taken = objective.project_grants - "50000".parse::<Money>().unwrap();
        objective.project_grants -= taken;
        objective.total -= taken;
        plan.plan.total -= taken;
    });
    assert_eq!(rule_of(grant(&mut desk, case("2023-spring", "1A2", "competent_authority", &[]))), "ceiling");
}

#[test]
fn br13_nothing_can_be_applied_for_under_objective_4() {
    let plan = shipped_plan().unwrap();
    assert_eq!(plan.objective("4").unwrap().project_grants, "300000".parse().unwrap());
    assert!(!plan.actions.iter().any(|action| action.code.as_str().starts_with('4')));
    let mut desk = desk_with(|_| {});
    let refused =
        desk.submit(&Command::Import { applications: vec![case("2023-spring", "4A1", "international", &[])] });
    assert_eq!(rule_of(refused.map(drop)), "action-unknown");
}

#[test]
fn br15_an_action_without_a_cross_in_the_round_is_not_open() {
    assert_eq!(found(&case("2023-spring", "1B4", "third_sector", &[]), "action-open"), blocks("000:252"));
    assert_eq!(found(&case("2023-spring", "2D9", "third_sector", &[]), "action-open"), None);
    assert_eq!(found(&case("2023-autumn", "2D9", "third_sector", &[]), "action-open"), blocks("000:274"));
}

#[test]
fn br16_a_plan_has_its_date_and_version() {
    let head = shipped_plan().unwrap().plan;
    assert_eq!((head.dated.to_string().as_str(), head.version), ("2023-04-05", 1));
}

#[test]
fn br17_an_action_without_any_call_is_flagged_at_its_own_row() {
    for (code, category, row) in [
        ("1A1", "competent_authority", "000:371"),
        ("1A4", "third_sector", "000:467"),
        ("1B1", "competent_authority", "000:541"),
        ("1C1", "competent_authority", "000:829"),
    ] {
        assert_eq!(found(&case("2024-spring", code, category, &[]), "action-open"), blocks(row), "{code}");
    }
}

#[test]
fn br18_the_call_of_1b6_has_expired() {
    assert_eq!(found(&case("2023-spring", "1B6", "local_authority", &[]), "action-open"), blocks("000:768"));
}

#[test]
fn br19_1b2_and_1b3_open_again_only_in_2024() {
    let plan = shipped_plan().unwrap();
    for action in plan.actions.iter().filter(|action| action.code == "1B2" || action.code == "1B3") {
        assert_eq!(action.rounds.iter().map(|r| r.as_str()).collect::<Vec<_>>(), ["2024-spring", "2024-autumn"]);
    }
}

#[test]
fn br20_3a2_in_spring_2023_is_a_question_for_a_person_and_neither_open_nor_closed() {
    let disputed = case("2023-spring", "3A2", "third_sector", &[]);
    assert_eq!(found(&disputed, "action-open-disputed"), blocks("000:315 000:1659"));
    assert_eq!(found(&disputed, "action-open"), None);
    assert_eq!(found(&case("2023-autumn", "3A2", "third_sector", &[]), "action-open-disputed"), None);
}

#[test]
fn br21_operating_support_is_open_in_the_round_of_its_card() {
    let of = |round: &str, code: &str, rule: &str| found(&case(round, code, "migri", &[]), rule);
    assert_eq!(of("2024-autumn", "OS3", "action-open"), None);
    assert_eq!(of("2024-spring", "OS3", "action-open-disputed"), blocks("000:246 000:316"));
    assert_eq!(of("2024-autumn", "OS1", "action-open"), blocks("000:864"));
    assert_eq!(of("2024-autumn", "OS2", "action-open"), blocks("000:1453"));
}

#[test]
fn br23_the_event_of_2d1_is_in_2024() {
    let runs = |start: &str, end: &str| {
        case("2023-spring", "2D1", "third_sector", &[("start", json!(start)), ("end", json!(end))])
    };
    let told = |start: &str, end: &str| {
        let all = findings(&runs(start, end)).into_iter();
        all.filter(|finding| finding.rule == "event-in-2024").map(|finding| finding.text.key.to_string()).next()
    };
    assert_eq!(found(&runs("2024-01-01", "2025-03-01"), "event-in-2024"), warns("000:1042"));
    assert_eq!(told("2024-01-01", "2025-03-01").unwrap(), "finding-event-year");
    assert_eq!(told("2025-01-01", "2025-03-01").unwrap(), "finding-event-outside-year", "it begins too late");
    assert_eq!(told("2023-09-01", "2023-12-31").unwrap(), "finding-event-outside-year", "it ends too early");
    assert_eq!(told("2023-09-01", "2024-11-30"), None, "an event is prepared before its year");
}

#[test]
fn br24_statutory_basic_activity_is_a_general_criterion() {
    assert!(shipped_criteria().unwrap().gate("not-basic-activity").is_some());
}

#[test]
fn br25_pure_research_is_a_general_criterion() {
    assert!(shipped_criteria().unwrap().gate("not-pure-research").is_some());
}

#[test]
fn br28_horizontal_principles_are_scored() {
    let set = shipped_criteria().unwrap();
    assert!(set.criterion("partnership").unwrap().name.en.contains("horizontal principles"));
}

#[test]
fn br30_only_the_list_of_1b7_is_closed() {
    let plan = shipped_plan().unwrap();
    let closed: Vec<_> = plan.actions.iter().filter(|action| !action.activities_are_examples).collect();
    assert_eq!(closed.iter().map(|action| action.code.as_str()).collect::<Vec<_>>(), ["1B7"]);
    assert_eq!(found(&case("2023-autumn", "1B7", "regional_authority", &[]), "closed-list"), warns("000:781"));
    assert_eq!(found(&case("2023-autumn", "1B4", "third_sector", &[]), "closed-list"), None);
}

#[test]
fn br31_placement_paid_from_the_state_budget_is_recalled_in_1b7() {
    assert_eq!(found(&case("2023-autumn", "1B7", "regional_authority", &[]), "state-budget-work"), warns("000:775"));
}

#[test]
fn br32_the_coordinator_of_1b6_knows_volunteers_and_coordination() {
    assert_eq!(found(&case("2023-autumn", "1B6", "third_sector", &[]), "coordinator-skills"), warns("000:764"));
}

#[test]
fn br33_the_card_of_2a1_names_its_countries_and_ethical_recruitment() {
    let plan = shipped_plan().unwrap();
    assert!(["000:871", "000:877", "000:881"].iter().all(|source| card_notes(&plan, "2A1", source)));
}

#[test]
fn br34_rrf_comes_first_in_2b1_and_not_in_operating_support() {
    assert_eq!(found(&case("2023-spring", "2B1", "competent_authority", &[]), "rrf-first"), warns("000:945"));
    assert_eq!(found(&case("2024-autumn", "OS2", "migri", &[]), "rrf-first"), None);
}

#[test]
fn br35_2d1_admits_no_other_eu_financing_and_is_planned_with_others() {
    let with =
        |instrument: &str| case("2023-spring", "2D1", "third_sector", &[("other_eu_funding", json!([instrument]))]);
    assert_eq!(found(&with("ESF+"), "other-eu-funding-excluded"), blocks("000:1035"));
    assert_eq!(found(&with("STATE_BUDGET"), "other-eu-funding-excluded"), None, "the state budget is not the EU's");
    assert_eq!(found(&case("2023-spring", "2D1", "third_sector", &[]), "planned-with-partners"), warns("000:1032"));
}

#[test]
fn br36_2d2_is_above_all_where_no_service_is_financed() {
    assert!(card_notes(&shipped_plan().unwrap(), "2D2", "000:1049"));
}

#[test]
fn br37_2d3_is_for_experts_who_guide_immigrants() {
    let plan = shipped_plan().unwrap();
    assert!(card_notes(&plan, "2D3", "000:1112") && card_notes(&plan, "2D3", "000:1114"));
}

#[test]
fn br38_2d4_is_for_social_and_health_care_professionals() {
    let plan = shipped_plan().unwrap();
    assert!(card_notes(&plan, "2D4", "000:1164") && card_notes(&plan, "2D4", "000:1166"));
}

#[test]
fn br39_2d5_pays_no_employment_measures_proper() {
    assert_eq!(found(&case("2023-autumn", "2D5", "third_sector", &[]), "excluded-measures"), warns("000:1220"));
}

#[test]
fn br40_2d6_asks_who_the_lawful_provider_is() {
    assert_eq!(found(&case("2023-autumn", "2D6", "third_sector", &[]), "lawful-provider"), warns("000:1272"));
}

#[test]
fn br41_the_target_group_of_3c1_is_wide() {
    assert!(card_notes(&shipped_plan().unwrap(), "3C1", "000:1467"));
}

#[test]
fn br42_new_detention_places_are_paid_from_the_state_budget() {
    assert_eq!(found(&case("2023-autumn", "3A2", "third_sector", &[]), "state-budget-work"), warns("000:1626"));
}

#[test]
fn br44_90_is_too_much_where_the_card_has_75_only() {
    let claims = [("rate_claimed", json!("90")), ("rate_grounds", json!(["vulnerable_or_special_needs"]))];
    assert_eq!(found(&case("2023-spring", "1A2", "competent_authority", &claims), "rate-allowed"), blocks("000:402"));
}

#[test]
fn br46_90_without_a_ground_or_with_one_of_another_card_is_flagged() {
    let claims = |grounds: Value| {
        let claims = [("rate_claimed", json!("90")), ("rate_grounds", grounds)];
        found(&case("2024-spring", "1B2", "third_sector", &claims), "rate-ground")
    };
    assert_eq!(claims(json!([])), blocks("000:572"));
    assert_eq!(claims(json!(["alternatives_to_detention"])), blocks("000:572"));
    assert_eq!(claims(json!(["vulnerable_or_special_needs"])), None);
    let both = json!(["alternatives_to_detention", "vulnerable_or_special_needs"]);
    assert_eq!(claims(both), warns("000:572"), "one good ground is enough");
}

#[test]
fn br47_the_integration_ground_needs_a_body_that_meets_it() {
    let ground = json!(["integration_by_local_or_regional_authorities_or_ngos"]);
    let claims = |category: &str, partners: Value| {
        let claims = [("rate_claimed", json!("90")), ("rate_grounds", ground.clone()), ("partners", partners)];
        found(&case("2023-autumn", "2D2", category, &claims), "rate-ground-body")
    };
    for category in ["national_authority", "company", "education"] {
        assert_eq!(claims(category, json!([])), blocks("000:1063"), "{category}");
    }
    for category in ["local_authority", "regional_authority", "third_sector"] {
        assert_eq!(claims(category, json!([])), None, "{category}");
    }
    let partner = json!([{"name": "Yhdistys", "category": "third_sector"}]);
    assert_eq!(claims("company", partner), warns("000:1063"), "not by themselves");
}

#[test]
fn br50_no_grant_of_90_without_a_ground_stated_by_a_person() {
    let mut desk = desk_with(|_| {});
    let claims = [("rate_claimed", json!("90")), ("rate_grounds", json!(["vulnerable_or_special_needs"]))];
    let application = case("2024-spring", "1B2", "third_sector", &claims);
    grant(&mut desk, application).unwrap();
    let head = desk.state().case("A-1").unwrap().clone();
    assert_eq!(head.decision.proposal.as_ref().unwrap().rate.percent(), 75, "what is claimed raises nothing");
    let ask = |grounds: Vec<_>| {
        let rate = Some("90".parse().unwrap());
        let (case, kind, why) = (Reference::from("A-1"), DecisionKind::Grant, WHY.to_owned());
        Command::Propose(Box::new(Proposition {
            case,
            kind,
            amount: None,
            rate,
            grounds,
            why,
            terms: Default::default(),
        }))
    };
    assert_eq!(rule_of(desk.submit(&ask(Vec::new())).map(drop)), "rate-ground");
    desk.submit(&ask(vec!["vulnerable_or_special_needs".parse().unwrap()])).unwrap();
}

#[test]
fn br51_to_53_an_applicant_that_the_card_does_not_admit_is_flagged_at_its_cell() {
    let of = |round: &str, code: &str, category: &str| found(&case(round, code, category, &[]), "applicant-category");
    assert_eq!(of("2023-spring", "1A2", "third_sector"), blocks("000:403"));
    assert_eq!(of("2023-spring", "2B1", "third_sector"), blocks("000:959"));
    assert_eq!(of("2023-spring", "1A2", "competent_authority"), None);
    assert_eq!(of("2023-autumn", "2C1", "third_sector"), None);
}

#[test]
fn br54_operating_support_is_refused_to_other_bodies_and_objective_2_pays_staff_only() {
    let of = |code: &str, category: &str, rule: &str| found(&case("2024-autumn", code, category, &[]), rule);
    assert_eq!(of("OS3", "third_sector", "operating-support-body"), blocks("000:1665"));
    assert_eq!(of("OS3", "police", "operating-support-body"), None);
    assert_eq!(of("OS2", "police", "operating-support-body"), blocks("000:1449"));
    assert_eq!(of("OS2", "migri", "staff-costs-only"), warns("000:1447"), "its indirect costs are not staff costs");
    assert_eq!(of("OS3", "migri", "staff-costs-only"), None);
    let staff = [("costs", costs("100000.00", "0.00", "0.00"))];
    assert_eq!(found(&case("2024-autumn", "OS2", "migri", &staff), "staff-costs-only"), None);
}

#[test]
fn br55_financing_that_the_card_names_is_coordinated() {
    let with = [("other_eu_funding", json!(["ESF+"]))];
    assert_eq!(
        found(&case("2023-autumn", "2D2", "third_sector", &with), "other-funding-coordinated"),
        warns("000:1065")
    );
}

#[test]
fn br56_an_empty_coordination_cell_leaves_the_general_duty() {
    let with = [("other_eu_funding", json!(["ISF"]))];
    let blank = case("2023-spring", "1A2", "competent_authority", &with);
    assert_eq!(found(&blank, "other-funding-overlap"), warns("000:107"));
    assert_eq!(found(&case("2024-autumn", "OS3", "migri", &with), "other-funding-overlap"), warns("000:107"));
}

#[test]
fn br57_a_municipality_may_be_paid_for_the_same_twice() {
    let of = |round: &str, code: &str, category: &str, partners: Value| {
        found(&case(round, code, category, &[("partners", partners)]), "municipal-support")
    };
    let town = json!([{"name": "Kunta", "category": "local_authority"}]);
    assert_eq!(of("2023-autumn", "2D2", "local_authority", json!([])), warns("004:10 004:16"));
    assert_eq!(of("2023-autumn", "1B7", "regional_authority", town.clone()), warns("004:10 004:16"));
    assert_eq!(of("2023-autumn", "2D2", "third_sector", json!([])), None);
    assert_eq!(of("2023-autumn", "1B4", "third_sector", town), None);
}

#[test]
fn br58_earlier_support_to_the_same_body_is_found_counted_and_settled() {
    let mut desk = desk_with(|_| {});
    let named = |name: &str| [("applicant", json!({"name": name, "category": "third_sector"}))];
    let mut known = case("2023-autumn", "2D2", "third_sector", &named("stiftelsen Helsingfors Diakonissanstalt"));
    known.targets.push(serde_json::from_value(json!({"indicator": "O.2.3", "value": 40})).unwrap());
    let mut unknown = case("2023-autumn", "2D2", "third_sector", &named("Aivan uusi yhdistys"));
    unknown.reference = "A-2".into();
    unknown.targets.clone_from(&known.targets);
    desk.submit(&Command::Import { applications: vec![known, unknown] }).unwrap();
    let (all, of) = (desk.list("").unwrap(), |desk: &LocalDesk, case: &str| {
        let head = desk.state().case(case).unwrap().clone();
        desk.state().findings_of(&head).into_iter().find(|finding| finding.rule == "earlier-support")
    });
    let counted = |case: &str| {
        let row = all.rows.iter().find(|row| row.reference == case).unwrap();
        row.facts.as_ref().unwrap().findings.1
    };
    let finding = of(&desk, "A-1").unwrap();
    assert_eq!(
        (finding.severity, finding.source.as_str()),
        (Severity::Warning, "2022H-08"),
        "IKUT 2, of the same action"
    );
    let said = Lang::ALL.map(|lang| diarium::speech::say(lang, &finding.text));
    for (said, round) in said.iter().zip(["hösten 2022", "syksy 2022", "autumn 2022"]) {
        assert!(said.to_lowercase().contains(round) && !said.contains("2022-autumn"), "the round by its name: {said}");
    }
    assert!(of(&desk, "A-2").is_none());
    assert_eq!(counted("A-1"), counted("A-2") + 1);
    assert_eq!(desk.list("finding:earlier-support").unwrap().rows.len(), 1);
    desk.submit(&Command::Settle { case: "A-1".into(), rule: "earlier-support".to_owned(), why: WHY.to_owned() })
        .unwrap();
    assert_eq!(desk.list("finding:earlier-support").unwrap().rows.len(), 0);
}

#[test]
fn br59_a_part_is_reported_with_its_whole_and_is_no_larger() {
    let plan = shipped_plan().unwrap();
    let part = plan.indicators.iter().find(|indicator| indicator.parent.is_some()).unwrap();
    let whole = part.parent.as_ref().unwrap();
    let with = |targets: Value| case("2024-spring", "1B2", "third_sector", &[("targets", targets)]);
    let alone = json!([{"indicator": part.id, "value": 5}]);
    assert_eq!(found(&with(alone), "indicator-parent"), warns(&part.source));
    let larger = json!([{"indicator": whole, "value": 4}, {"indicator": part.id, "value": 5}]);
    assert_eq!(found(&with(larger.clone()), "indicator-parent"), None);
    assert_eq!(found(&with(larger), "target-implausible"), warns(&part.source));
}

#[test]
fn br60_other_indicators_are_flagged_only_where_the_card_does_not_admit_them() {
    let with = |round: &str, code: &str, category: &str, id: &str| {
        let targets = json!([{"indicator": id, "value": 40}]);
        found(&case(round, code, category, &[("targets", targets)]), "indicator-not-on-card")
    };
    assert_eq!(with("2023-spring", "1A2", "competent_authority", "O.1.3"), None);
    assert_eq!(with("2023-spring", "3C1", "third_sector", "O.1.3"), warns("000:1493"));
}

#[test]
fn br61_where_none_apply_each_is_flagged_and_1b5_takes_those_of_its_objective() {
    let with = |round: &str, code: &str, id: &str| {
        let targets = json!([{"indicator": id, "value": 40}]);
        found(&case(round, code, "competent_authority", &[("targets", targets)]), "indicator-not-on-card")
    };
    assert_eq!(with("2023-spring", "2B1", "O.2.3"), warns("000:961"));
    assert_eq!(with("2023-spring", "1B5", "O.1.3"), None);
    assert_eq!(with("2023-spring", "1B5", "O.2.3"), warns("000:725"));
    assert_eq!(found(&case("2023-spring", "1A2", "competent_authority", &[]), "indicators-missing"), warns("000:405"));
    assert_eq!(found(&case("2023-spring", "2B1", "competent_authority", &[]), "indicators-missing"), None);
}

#[test]
fn br64_a_part_is_of_the_kind_of_its_whole() {
    let plan = shipped_plan().unwrap();
    for part in plan.indicators.iter().filter(|indicator| indicator.parent.is_some()) {
        let whole = plan.indicator(part.parent.as_ref().unwrap().as_str()).unwrap();
        assert_eq!((part.kind, &part.objective), (whole.kind, &whole.objective), "{}", part.id);
    }
}

#[test]
fn br65_grants_of_the_past_are_the_eu_share() {
    let desk = desk_with(|_| {});
    let head = desk.state().case("2022H-08").unwrap();
    assert_eq!(head.decision.granted, Some(head.requested));
    assert_eq!(head.costs.total, Money::ZERO, "the total costs are not in the sources and are not guessed");
}

#[test]
fn br66_every_row_that_a_finding_names_is_a_line_of_its_card() {
    let plan = shipped_plan().unwrap();
    let cards = plan.actions.iter().map(|action| (&action.source, &action.rows));
    for (heading, rows) in cards.chain(plan.operating_support.iter().map(|card| (&card.source, &card.rows))) {
        let line = |source: &str| source.strip_prefix("000:").unwrap().parse::<u32>().unwrap();
        let all = [&rows.rate, &rows.applicants, &rows.coordination, &rows.indicators, &rows.call].map(|row| line(row));
        assert!(all.is_sorted() && line(heading) < all[0], "{heading} {all:?}");
    }
}

#[test]
fn br67_findings_decide_nothing() {
    let mut desk = desk_with(|_| {});
    let closed = case("2023-autumn", "1A2", "third_sector", &[]);
    assert!(findings(&closed).iter().any(|finding| finding.severity == Severity::Blocking));
    let case = closed.reference.clone();
    desk.submit(&Command::Import { applications: vec![closed] }).unwrap();
    assert!(desk.state().case("A-1").unwrap().decision.proposal.is_none());
    assert_eq!(rule_of(propose(&mut desk, &case, DecisionKind::Reject)), "not-ranked", "nor does one reject by itself");
}

#[test]
fn the_amount_asked_for_is_no_more_than_the_rate_allows_at_the_rate_row_of_the_case_itself() {
    let asks = [("requested_eu", json!("75000.01"))];
    let exact = [("costs", costs("100000.00", "0.00", "0.00"))];
    let over = [asks[0].clone(), exact[0].clone()];
    assert_eq!(found(&case("2023-spring", "1A2", "competent_authority", &over), "requested-share"), blocks("000:402"));
    assert_eq!(found(&case("2023-spring", "1A2", "competent_authority", &exact), "requested-share"), None);
    assert_eq!(found(&case("2023-autumn", "2D2", "third_sector", &over), "requested-share"), blocks("000:1063"));
}

#[test]
fn the_cost_models_are_7_40_and_1_per_cent_with_a_cent_for_rounding() {
    let with = |model: &str, costs: Value| {
        let with = [("cost_model", json!(model)), ("costs", costs), ("requested_eu", json!("1.00"))];
        let a = case("2023-spring", "1A2", "competent_authority", &with);
        findings(&a).into_iter().filter(|f| f.source == CALL_CONDITIONS).map(|f| f.rule).collect::<Vec<_>>()
    };
    assert!(with("flat7", costs("1000.00", "0.50", "70.04")).is_empty());
    assert_eq!(with("flat7", costs("1000.00", "0.00", "71.00")), ["flat-rate"]);
    assert_eq!(with("flat7", costs("1000.00", "0.00", "60.00")), ["flat-rate"], "a flat rate is neither more nor less");
    assert!(with("flat40", costs("1000.00", "300.00", "100.00")).is_empty());
    assert_eq!(with("flat40", costs("1000.00", "300.00", "170.00")), ["flat-rate"]);
    assert!(with("procurement1", costs("0.00", "1000.00", "10.00")).is_empty());
    assert_eq!(with("procurement1", costs("500.00", "500.00", "10.00")), ["procurement-only"]);
    assert!(with("actual", costs("1000.00", "0.00", "0.00")).is_empty());
    assert_eq!(with("actual", costs("1000.00", "0.00", "80.00")), ["flat-rate"]);
    let wrong = json!({"staff": "1.00", "other_direct": "1.00", "indirect": "0.00", "total": "3.00"});
    assert_eq!(with("unit", wrong), ["costs-sum"]);
}

#[test]
fn targets_of_zero_and_out_of_all_proportion_are_flagged() {
    let with = |value: u64| {
        let targets = json!([{"indicator": "O.1.2", "value": value}]);
        found(&case("2023-spring", "1A2", "competent_authority", &[("targets", targets)]), "target-implausible")
    };
    assert_eq!((with(0), with(40)), (warns("000:405"), None));
    assert_eq!(with(10_000_000), warns("000:405"));
}

#[test]
fn a_case_shows_the_notes_of_its_card_with_their_lines() {
    let world = world::World::founded();
    let mut application = world::application("A-1", "1000.00");
    application["action"] = json!("2D2");
    world.import(&[application]);
    assert!(world.done(&["--as", "o1", "show", "A-1"]).contains("(000:1049)"));
}
