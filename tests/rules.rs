//! Where each rule of the implementation plan is enforced, shown and tested, or why it is not for software.
//!
//! The table is checked against the project: every function is in its file, every test in its own. A function is named
//! by its file under `src/`, a test by its file under `tests/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::path::Path;

use How::{Enforced, NotForSoftware, Shown};

/// One rule of the plan.
struct Rule {
    /// Number in the list of rules (BR).
    id: u32,
    /// The rule in short.
    says: &'static str,
    how: How,
}

/// What becomes of a rule.
enum How {
    /// Refused or found by these functions, shown by these, tested by these.
    Enforced { at: &'static [&'static str], shown: &'static [&'static str], tests: &'static [&'static str] },
    /// Shown to the person who judges it.
    Shown { shown: &'static [&'static str], tests: &'static [&'static str] },
    /// Left out, and why.
    NotForSoftware(&'static str),
}

const RULES: &[Rule] = &[
    Rule {
        id: 1,
        says: "Amounts are without technical assistance; ceilings come to 62 408 077.27.",
        how: Enforced {
            at: &["domain/plan/check::head", "register/judge/money::covered"],
            shown: &["register/view/budget::ceilings", "cli/print/mod::budget"],
            tests: &[
                "exchange_plan::sums_b2_b3_of_table_1_fall_short_by_the_cents_cut_off",
                "plan_rules::br9_the_ceiling_of_an_objective_stops_what_its_envelope_would_still_cover",
            ],
        },
    },
    Rule {
        id: 2,
        says: "Project grants and operating support are separate pots.",
        how: Enforced {
            at: &["register/state::ceiling_of", "register/judge/money::covered"],
            shown: &["register/view/budget::ceilings", "cli/print/mod::budget"],
            tests: &["plan_rules::br2_operating_support_takes_nothing_from_project_grants"],
        },
    },
    Rule {
        id: 3,
        says: "Sums of table 1 have a tolerance.",
        how: Enforced {
            at: &["domain/plan/check::sum"],
            shown: &["cli/print/plan_text::objectives"],
            tests: &["exchange_plan::sums_b2_b3_of_table_1_fall_short_by_the_cents_cut_off"],
        },
    },
    Rule {
        id: 4,
        says: "One envelope per measure and round in objectives 1 and 2.",
        how: Enforced {
            at: &["domain/plan/round::envelope_for", "register/fold::envelope_of"],
            shown: &["register/view/budget::budget"],
            tests: &["plan_rules::br4_all_open_actions_of_a_measure_share_one_envelope"],
        },
    },
    Rule {
        id: 5,
        says: "One envelope per round in objective 3.",
        how: Enforced {
            at: &["domain/plan/round::envelope_for", "register/fold::envelope_of"],
            shown: &["register/view/budget::budget"],
            tests: &["plan_rules::br5_objective_3_has_one_envelope_for_all_its_measures"],
        },
    },
    Rule {
        id: 6,
        says: "1A has 0 in autumn 2023.",
        how: Enforced {
            at: &["register/judge/money::covered", "domain/findings/admission::action_open"],
            shown: &["register/view/budget::budget", "cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br6_1a_has_zero_in_autumn_2023_and_nothing_of_it_can_be_granted"],
        },
    },
    Rule {
        id: 7,
        says: "Unused 2A money may reopen 2A1 in autumn 2023.",
        how: Enforced {
            at: &["domain/findings/admission::action_open", "register/judge/money::carry_over"],
            shown: &[
                "cli/print/case_text::findings",
                "cli/print/case_json::findings",
                "register/view/why/envelope::carried",
            ],
            tests: &[
                "exchange_plan::br7_2a1_is_open_on_a_condition_in_autumn_2023_only",
                "plan_rules::br7_the_conditional_reopening_of_2a1_is_put_to_a_person",
                "procedure_money::br7_only_2a_is_carried_over_from_spring_to_autumn_2023_and_no_more_than_is_open",
                "why::an_envelope_into_which_money_was_carried_is_explained_from_blank_on",
            ],
        },
    },
    Rule {
        id: 8,
        says: "A blank amount is not zero and grants nothing.",
        how: Enforced {
            at: &["domain/findings/admission::envelope_blank", "register/judge/money::covered"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/mod::budget"],
            tests: &[
                "exchange_plan::br8_blank_is_not_zero",
                "plan_rules::br8_an_open_action_without_an_amount_is_flagged",
                "shell_day::a_blank_envelope_grants_nothing",
            ],
        },
    },
    Rule {
        id: 9,
        says: "Grants do not exceed what an objective has open.",
        how: Enforced {
            at: &["register/judge/money::covered"],
            shown: &["register/view/budget::ceilings", "cli/print/mod::budget"],
            tests: &[
                "plan_rules::br9_the_ceiling_of_an_objective_stops_what_its_envelope_would_still_cover",
                "exchange_plan::sums_b5_b6_b7_of_the_calls_by_objective",
            ],
        },
    },
    Rule {
        id: 10,
        says: "The operating-support row stands apart from the total of table 4.",
        how: Enforced {
            at: &["domain/plan/check::round"],
            shown: &["cli/print/plan_text::rounds"],
            tests: &[
                "exchange_plan::sums_b5_b6_b7_of_the_calls_by_objective",
                "plan_rules::br2_operating_support_takes_nothing_from_project_grants",
            ],
        },
    },
    Rule {
        id: 11,
        says: "More money in mid-term 2024 if a tenth has been used.",
        how: Shown {
            shown: &["register/view/budget::mid_term", "cli/print/mod::budget"],
            tests: &["procedure_money::br11_the_mid_term_tenth_is_shown_for_what_it_is"],
        },
    },
    Rule {
        id: 12,
        says: "More money may come through specific-action calls.",
        how: NotForSoftware("Not in the plan; money that comes would come as a plan that says so."),
    },
    Rule {
        id: 13,
        says: "Objective 4 has money but nothing to apply for.",
        how: Enforced {
            at: &["register/judge/store::unfit"],
            shown: &["register/view/budget::ceilings", "cli/print/mod::budget"],
            tests: &["plan_rules::br13_nothing_can_be_applied_for_under_objective_4"],
        },
    },
    Rule {
        id: 14,
        says: "Thematic money is not granted as project support.",
        how: NotForSoftware("No envelope of the plan holds it, so that nothing here can grant it."),
    },
    Rule {
        id: 15,
        says: "An application needs a cross for its action in its round.",
        how: Enforced {
            at: &["domain/findings/admission::action_open"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_text::rounds"],
            tests: &["plan_rules::br15_an_action_without_a_cross_in_the_round_is_not_open"],
        },
    },
    Rule {
        id: 16,
        says: "The plan is revised yearly; rules follow its date.",
        how: Enforced {
            at: &[
                "register/judge/plan::load_plan",
                "register/judge/plan::move_plan",
                "register/state::plan_of",
                "register/judge/undo::after_loads",
            ],
            shown: &["cli/print/plan_json::plan", "cli/print/mod::changes"],
            tests: &[
                "plan_rules::br16_a_plan_has_its_date_and_version",
                "procedure_plans::br16_a_revised_plan_is_shown_before_it_is_accepted_and_cases_keep_the_rules_of_theirs",
                "procedure_plans::only_a_later_version_of_the_same_plan_is_a_revision",
                "procedure_plans::a_revision_that_would_take_back_bound_money_is_refused",
            ],
        },
    },
    Rule {
        id: 17,
        says: "No calls for 1A1, 1B1, 1B6, 1A4, 1C1.",
        how: Enforced {
            at: &["domain/findings/admission::action_open"],
            shown: &[
                "cli/print/case_text::findings",
                "cli/print/case_json::findings",
                "cli/print/plan_json::action",
                "cli/print/plan_text::actions",
            ],
            tests: &[
                "exchange_plan::br17_five_actions_have_no_call",
                "plan_rules::br17_an_action_without_any_call_is_flagged_at_its_own_row",
            ],
        },
    },
    Rule {
        id: 18,
        says: "The call of 1B6 has expired.",
        how: Enforced {
            at: &["domain/findings/admission::action_open"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br18_the_call_of_1b6_has_expired"],
        },
    },
    Rule {
        id: 19,
        says: "1B2 and 1B3 open again only in 2024.",
        how: Enforced {
            at: &["domain/findings/admission::action_open"],
            shown: &[
                "cli/print/case_text::findings",
                "cli/print/case_json::findings",
                "cli/print/plan_json::action",
                "cli/print/plan_text::actions",
            ],
            tests: &["plan_rules::br19_1b2_and_1b3_open_again_only_in_2024"],
        },
    },
    Rule {
        id: 20,
        says: "Objective 3 is always open; 3A2 in spring 2023 is in dispute.",
        how: Enforced {
            at: &["domain/findings/admission::action_open"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_text::rounds"],
            tests: &[
                "exchange_plan::br20_3a2_is_disputed_in_spring_2023_only_and_nothing_else_is",
                "plan_rules::br20_3a2_in_spring_2023_is_a_question_for_a_person_and_neither_open_nor_closed",
            ],
        },
    },
    Rule {
        id: 21,
        says: "Operating support opens in the round of its card.",
        how: Enforced {
            at: &["domain/findings/admission::operating_open"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &[
                "exchange_plan::br21_operating_support_opens_next_in",
                "plan_rules::br21_operating_support_is_open_in_the_round_of_its_card",
            ],
        },
    },
    Rule {
        id: 22,
        says: "Priorities of integration actions may be reviewed per call.",
        how: NotForSoftware("What a call gives priority to is not in the plan; it is scored by people."),
    },
    Rule {
        id: 23,
        says: "Start-by dates come from the call; the event of 2D1 is in 2024.",
        how: Enforced {
            at: &["domain/findings/admission::event_year"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br23_the_event_of_2d1_is_in_2024"],
        },
    },
    Rule {
        id: 24,
        says: "No statutory basic activities.",
        how: Enforced {
            at: &["register/judge/screening::gate", "register/judge/screening::handled"],
            shown: &["cli/print/case_text::marks", "cli/print/plan_text::criteria"],
            tests: &[
                "plan_rules::br24_statutory_basic_activity_is_a_general_criterion",
                "shell_day::a_failed_gate_ends_scoring_and_still_needs_a_decision",
            ],
        },
    },
    Rule {
        id: 25,
        says: "No pure research.",
        how: Enforced {
            at: &["register/judge/screening::gate", "register/judge/screening::handled"],
            shown: &["cli/print/case_text::marks", "cli/print/plan_text::criteria"],
            tests: &[
                "plan_rules::br25_pure_research_is_a_general_criterion",
                "shell_day::a_failed_gate_ends_scoring_and_still_needs_a_decision",
            ],
        },
    },
    Rule {
        id: 26,
        says: "Beneficiaries are third-country nationals.",
        how: NotForSoftware("Read from the description of the project by the person who scores it."),
    },
    Rule {
        id: 27,
        says: "People who flee Ukraine can be covered.",
        how: NotForSoftware("It admits and refuses nothing that an application states as a fact."),
    },
    Rule {
        id: 28,
        says: "Horizontal principles, partnership, anti-trafficking.",
        how: Shown {
            shown: &["cli/print/plan_text::criteria", "cli/print/case_text::marks"],
            tests: &["plan_rules::br28_horizontal_principles_are_scored"],
        },
    },
    Rule {
        id: 29,
        says: "Mainland Finland and, where applicable, Åland.",
        how: NotForSoftware("An application states no territory; whoever scores it reads it."),
    },
    Rule {
        id: 30,
        says: "Lists of activities are examples, except in 1B7.",
        how: Enforced {
            at: &["domain/findings/special::special"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &["plan_rules::br30_only_the_list_of_1b7_is_closed"],
        },
    },
    Rule {
        id: 31,
        says: "1B7: placement development is paid from the state budget.",
        how: Enforced {
            at: &["domain/findings/special::special"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br31_placement_paid_from_the_state_budget_is_recalled_in_1b7"],
        },
    },
    Rule {
        id: 32,
        says: "1B6: the coordinator knows volunteers and coordination.",
        how: Enforced {
            at: &["domain/findings/special::special"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br32_the_coordinator_of_1b6_knows_volunteers_and_coordination"],
        },
    },
    Rule {
        id: 33,
        says: "2A1: countries of departure and ethical recruitment.",
        how: Shown {
            shown: &["cli/print/case_text::card_notes", "cli/print/plan_json::action"],
            tests: &["plan_rules::br33_the_card_of_2a1_names_its_countries_and_ethical_recruitment"],
        },
    },
    Rule {
        id: 34,
        says: "2B1: RRF first.",
        how: Enforced {
            at: &["domain/findings/special::special"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br34_rrf_comes_first_in_2b1_and_not_in_operating_support"],
        },
    },
    Rule {
        id: 35,
        says: "2D1: no other EU financing; planned with others.",
        how: Enforced {
            at: &["domain/findings/other_funding::instrument", "domain/findings/special::event_partners"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br35_2d1_admits_no_other_eu_financing_and_is_planned_with_others"],
        },
    },
    Rule {
        id: 36,
        says: "2D2: above all where no service is financed.",
        how: Shown {
            shown: &["cli/print/case_text::card_notes", "cli/print/plan_json::action"],
            tests: &["plan_rules::br36_2d2_is_above_all_where_no_service_is_financed"],
        },
    },
    Rule {
        id: 37,
        says: "2D3: experts who guide immigrants.",
        how: Shown {
            shown: &["cli/print/case_text::card_notes", "cli/print/plan_json::action"],
            tests: &["plan_rules::br37_2d3_is_for_experts_who_guide_immigrants"],
        },
    },
    Rule {
        id: 38,
        says: "2D4: social and health care professionals.",
        how: Shown {
            shown: &["cli/print/case_text::card_notes", "cli/print/plan_json::action"],
            tests: &["plan_rules::br38_2d4_is_for_social_and_health_care_professionals"],
        },
    },
    Rule {
        id: 39,
        says: "2D5: no employment measures proper.",
        how: Enforced {
            at: &["domain/findings/special::special"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br39_2d5_pays_no_employment_measures_proper"],
        },
    },
    Rule {
        id: 40,
        says: "2D6: check who is the lawful provider.",
        how: Enforced {
            at: &["domain/findings/special::special"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br40_2d6_asks_who_the_lawful_provider_is"],
        },
    },
    Rule {
        id: 41,
        says: "3C1: a wide target group.",
        how: Shown {
            shown: &["cli/print/case_text::card_notes", "cli/print/plan_json::action"],
            tests: &["plan_rules::br41_the_target_group_of_3c1_is_wide"],
        },
    },
    Rule {
        id: 42,
        says: "3A2: new places are paid from the state budget.",
        how: Enforced {
            at: &["domain/findings/special::special"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br42_new_detention_places_are_paid_from_the_state_budget"],
        },
    },
    Rule {
        id: 43,
        says: "75 % for all actions, 100 % for operating support.",
        how: Enforced {
            at: &["domain/findings/money::rate", "register/judge/decision::rate"],
            shown: &[
                "cli/print/case_text::findings",
                "cli/print/case_json::findings",
                "cli/print/plan_json::action",
                "cli/print/plan_text::actions",
            ],
            tests: &[
                "exchange_plan::br43_base_rate_is_75_and_operating_support_100",
                "plan_rules::the_amount_asked_for_is_no_more_than_the_rate_allows_at_the_rate_row_of_the_case_itself",
            ],
        },
    },
    Rule {
        id: 44,
        says: "75 % only, for thirteen actions.",
        how: Enforced {
            at: &["domain/findings/money::rate", "register/judge/decision::rate"],
            shown: &[
                "cli/print/case_text::findings",
                "cli/print/case_json::findings",
                "cli/print/plan_json::action",
                "cli/print/plan_text::actions",
            ],
            tests: &["exchange_plan::br44_75_only", "plan_rules::br44_90_is_too_much_where_the_card_has_75_only"],
        },
    },
    Rule {
        id: 45,
        says: "90 % for alternatives to detention: 1A1, 3A2.",
        how: Enforced {
            at: &["domain/findings/money::grounds", "register/judge/decision::rate"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &[
                "exchange_plan::br45_90_for_alternatives_to_detention",
                "plan_rules::br46_90_without_a_ground_or_with_one_of_another_card_is_flagged",
            ],
        },
    },
    Rule {
        id: 46,
        says: "90 % for vulnerable people and minors.",
        how: Enforced {
            at: &["domain/findings/money::grounds", "register/judge/decision::rate"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &[
                "exchange_plan::br46_90_for_protection_of_minors",
                "plan_rules::br46_90_without_a_ground_or_with_one_of_another_card_is_flagged",
            ],
        },
    },
    Rule {
        id: 47,
        says: "90 % for integration by local and regional bodies and organisations.",
        how: Enforced {
            at: &[
                "domain/findings/money::grounds",
                "register/judge/decision::rate",
                "domain/findings/money::integrates",
            ],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &[
                "exchange_plan::br47_90_for_integration_by_local_and_regional_authorities_and_organisations",
                "plan_rules::br47_the_integration_ground_needs_a_body_that_meets_it",
            ],
        },
    },
    Rule {
        id: 48,
        says: "90 % for vulnerable people also in 2D2-2D9.",
        how: Enforced {
            at: &["domain/findings/money::grounds", "register/judge/decision::rate"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &["exchange_plan::br48_90_for_vulnerable_people_also_in_2d2_to_2d9"],
        },
    },
    Rule {
        id: 49,
        says: "90 % for assisted voluntary return: 3C1.",
        how: Enforced {
            at: &["domain/findings/money::grounds", "register/judge/decision::rate"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &["exchange_plan::br49_90_for_assisted_voluntary_return"],
        },
    },
    Rule {
        id: 50,
        says: "90 % is stated by a person, never automatic.",
        how: Enforced {
            at: &["register/judge/decision::rate"],
            shown: &["cli/print/case_json::decisions", "register/view/why/amount::amount"],
            tests: &[
                "exchange_plan::br50_90_always_stands_beside_its_grounds",
                "plan_rules::br50_no_grant_of_90_without_a_ground_stated_by_a_person",
            ],
        },
    },
    Rule {
        id: 51,
        says: "Competent authorities only, or with others of the process.",
        how: Enforced {
            at: &["domain/findings/admission::applicant_category"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &[
                "plan_rules::br51_to_53_an_applicant_that_the_card_does_not_admit_is_flagged_at_its_cell",
                "exchange_plan::br51_competent_authorities_alone_or_with_actors_of_the_process",
            ],
        },
    },
    Rule {
        id: 52,
        says: "The broad list of applicants.",
        how: Enforced {
            at: &["domain/findings/admission::applicant_category"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &[
                "plan_rules::br51_to_53_an_applicant_that_the_card_does_not_admit_is_flagged_at_its_cell",
                "exchange_plan::br52_the_broad_list_with_and_without_competent_authorities",
            ],
        },
    },
    Rule {
        id: 53,
        says: "The other applicant cells.",
        how: Enforced {
            at: &["domain/findings/admission::applicant_category"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &[
                "plan_rules::br51_to_53_an_applicant_that_the_card_does_not_admit_is_flagged_at_its_cell",
                "exchange_plan::br53_the_other_applicant_cells",
            ],
        },
    },
    Rule {
        id: 54,
        says: "Operating support for Migri and the police; objective 2 pays staff only.",
        how: Enforced {
            at: &["domain/findings/admission::admission", "domain/findings/costs::staff_only"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::support"],
            tests: &[
                "exchange_plan::br54_operating_support_is_for_named_bodies",
                "plan_rules::br54_operating_support_is_refused_to_other_bodies_and_objective_2_pays_staff_only",
            ],
        },
    },
    Rule {
        id: 55,
        says: "Check overlap with the financing that the card names.",
        how: Enforced {
            at: &["domain/findings/other_funding::instrument"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &["plan_rules::br55_financing_that_the_card_names_is_coordinated"],
        },
    },
    Rule {
        id: 56,
        says: "An empty coordination cell is not N/A.",
        how: Enforced {
            at: &["domain/findings/other_funding::instrument"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &["plan_rules::br56_an_empty_coordination_cell_leaves_the_general_duty"],
        },
    },
    Rule {
        id: 57,
        says: "Municipalities are not paid twice.",
        how: Enforced {
            at: &["domain/findings/special::municipal_support"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings"],
            tests: &["plan_rules::br57_a_municipality_may_be_paid_for_the_same_twice"],
        },
    },
    Rule {
        id: 58,
        says: "Look up earlier support to the same body.",
        how: Enforced {
            at: &["domain/findings/earlier::check_history"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "register/view/case::earlier"],
            tests: &[
                "plan_rules::br58_earlier_support_to_the_same_body_is_found_counted_and_settled",
                "conflict::another_case_of_the_same_body_does_not_tell_of_it",
            ],
        },
    },
    Rule {
        id: 59,
        says: "A part of an indicator goes with its whole.",
        how: Enforced {
            at: &["domain/findings/indicators::part"],
            shown: &[
                "cli/print/case_text::findings",
                "cli/print/case_json::findings",
                "exchange/exports/indicators::rows",
            ],
            tests: &[
                "plan_rules::br59_a_part_is_reported_with_its_whole_and_is_no_larger",
                "exports_tables::indicators_are_summed_each_for_itself_and_a_part_is_never_added_to_its_whole",
            ],
        },
    },
    Rule {
        id: 60,
        says: "Other indicators apply too, except in 3C1 and operating support.",
        how: Enforced {
            at: &["domain/findings/indicators::allowed"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &[
                "exchange_plan::br60_other_indicators_apply_too_except_in_3c1_and_operating_support",
                "plan_rules::br60_other_indicators_are_flagged_only_where_the_card_does_not_admit_them",
            ],
        },
    },
    Rule {
        id: 61,
        says: "Cards without indicators; 1B5 takes those of its objective.",
        how: Enforced {
            at: &["domain/findings/indicators::allowed", "domain/findings/indicators::indicators"],
            shown: &["cli/print/case_text::findings", "cli/print/case_json::findings", "cli/print/plan_json::action"],
            tests: &[
                "exchange_plan::br61_cards_without_indicators",
                "plan_rules::br61_where_none_apply_each_is_flagged_and_1b5_takes_those_of_its_objective",
            ],
        },
    },
    Rule {
        id: 62,
        says: "Cards with outputs only.",
        how: Shown { shown: &["cli/print/plan_json::action"], tests: &["exchange_plan::br62_cards_with_outputs_only"] },
    },
    Rule {
        id: 63,
        says: "Two misprinted indicators are read as meant.",
        how: Shown {
            shown: &["cli/print/case_text::card_notes", "cli/print/plan_json::action"],
            tests: &["exchange_plan::br63_misprints_of_indicators_are_mended_and_nothing_is_added"],
        },
    },
    Rule {
        id: 64,
        says: "Outputs and results share one running number.",
        how: Shown {
            shown: &["cli/print/plan_json::indicator"],
            tests: &["plan_rules::br64_a_part_is_of_the_kind_of_its_whole"],
        },
    },
    Rule {
        id: 65,
        says: "Grants of the past are the EU share.",
        how: Enforced {
            at: &["register/case/arrival::from_past"],
            shown: &["register/view/case::decision"],
            tests: &[
                "exchange_plan::sums_b11_of_the_grants_of_autumn_2022",
                "plan_rules::br65_grants_of_the_past_are_the_eu_share",
            ],
        },
    },
    Rule {
        id: 66,
        says: "Printed, reconstructed and inferred stay apart, with their lines.",
        how: Shown {
            shown: &[
                "cli/print/case_text::card_notes",
                "cli/print/plan_json::action",
                "cli/print/plan_text::rounds",
                "cli/print/case_text::findings",
                "cli/print/case_json::findings",
            ],
            tests: &[
                "exchange_plan::every_source_is_a_line_of_the_texts",
                "exchange_plan::br20_3a2_is_disputed_in_spring_2023_only_and_nothing_else_is",
                "plan_rules::br66_every_row_that_a_finding_names_is_a_line_of_its_card",
            ],
        },
    },
    Rule {
        id: 67,
        says: "Nothing is decided by itself.",
        how: Enforced {
            at: &["register/judge/decision::propose", "register/judge/decision::ready"],
            shown: &["cli/print/case_text::findings"],
            tests: &["plan_rules::br67_findings_decide_nothing"],
        },
    },
];

/// Whether the file of `name` (`folder/file::function`) has a function of that name.
fn has_function(root: &str, name: &str) -> bool {
    let (file, function) = name.rsplit_once("::").expect("file::function");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(root).join(format!("{file}.rs"));
    let Ok(text) = std::fs::read_to_string(&path) else { return false };
    ["(", "<"].iter().any(|open| text.contains(&format!("fn {function}{open}")))
}

/// Whether the function is a test: its attribute stands on the line before it.
fn is_test(name: &str) -> bool {
    let (file, function) = name.rsplit_once("::").expect("file::test");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(format!("{file}.rs"));
    let Ok(text) = std::fs::read_to_string(&path) else { return false };
    text.contains(&format!("#[test]\nfn {function}("))
}

#[test]
fn every_rule_is_in_the_table_once() {
    let ids: Vec<u32> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids, (1..=67).collect::<Vec<_>>());
    assert_eq!(RULES.iter().map(|rule| rule.says).collect::<BTreeSet<_>>().len(), RULES.len());
}

#[test]
fn every_function_and_every_test_of_the_table_is_there() {
    let mut missing = Vec::new();
    for rule in RULES {
        let (at, shown, tests): (&[&str], &[&str], &[&str]) = match &rule.how {
            Enforced { at, shown, tests } => (at, shown, tests),
            Shown { shown, tests } => (&[], shown, tests),
            NotForSoftware(_) => continue,
        };
        let lost = at
            .iter()
            .chain(shown)
            .filter(|name| !has_function("src", name))
            .chain(tests.iter().filter(|name| !is_test(name)));
        missing.extend(lost.map(|name| format!("BR{}: {name}", rule.id)));
        if shown.is_empty() || tests.is_empty() {
            missing.push(format!("BR{}: shown nowhere or not tested", rule.id));
        }
        if matches!(&rule.how, Enforced { at, .. } if at.is_empty()) {
            missing.push(format!("BR{}: enforced nowhere", rule.id));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn what_is_not_for_software_says_why() {
    for rule in RULES {
        if let NotForSoftware(why) = &rule.how {
            assert!(why.len() > 40 && why.ends_with('.'), "BR{}: {why}", rule.id);
        }
    }
    let left_out = RULES.iter().filter(|rule| matches!(rule.how, NotForSoftware(_))).count();
    assert!(left_out < 10, "most rules are for software");
}

#[test]
fn a_name_that_is_not_there_is_noticed() {
    assert!(!has_function("src", "domain/findings/admission::no_such_rule") && !has_function("src", "nowhere::check"));
    assert!(!is_test("plan_rules::no_such_test") && !is_test("plan_rules::found"));
}
