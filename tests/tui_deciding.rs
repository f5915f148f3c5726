//! Deciding at the workstation, told as people do it: forms, batches, corrections, result targets, consensus. No terminal.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::desk::clock::Clock;
use diarium::domain::application::{Application, Costs};
use diarium::domain::money::Money;
use diarium::domain::text::Lang;
use diarium::domain::vocabulary::{CostModel, DecisionKind, Ground, Rate, Status, TargetMark};
use diarium::register::command::Command;
use diarium::register::view::case::FullCase;
use diarium::register::view::rows::RowFacts;
use sitting::{OFFICER, SUPERVISOR, Sitting, application, desk, desk_founded, propose, rank, reference, two_assessors};

fn facts(sitting: &Sitting, number: u32) -> RowFacts {
    sitting.desk.case(reference(number).as_str()).unwrap().row.facts.unwrap()
}

fn full(sitting: &Sitting, number: u32) -> FullCase {
    *sitting.desk.case(reference(number).as_str()).unwrap().full.unwrap()
}

/// The desk with four cases submitted instead of one.
fn with_backlog() -> Sitting {
    let mut desk = desk();
    let applications = vec![application(31, "Rovaniemi", 5_000_000), application(32, "Vasa", 6_000_000)];
    desk.submit(&Command::Import { applications }).unwrap();
    for number in [31, 32] {
        rank(&mut desk, &reference(number), 5);
        propose(&mut desk, &reference(number), 4_000_000);
    }
    desk.submit(&Command::Submit { cases: vec![reference(31), reference(32), reference(15)] }).unwrap();
    let mut sitting = Sitting::at(desk);
    sitting.sit(SUPERVISOR).press("g b");
    sitting
}

/// A sitting at a case that was granted and notified.
fn notified() -> Sitting {
    let mut sitting = Sitting::new();
    sitting.sit(SUPERVISOR).press("g b a enter").sit(OFFICER).open(21).press("d n enter");
    sitting
}

#[test]
fn conditions_are_typed_one_after_another_and_stand_on_the_case() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p tab tab tab").type_text("Answers the aim in full.");
    sitting.press("tab").type_text("Report every spring.").press("tab").type_text("Hire before May.");
    sitting.sees("Condition 3").press("enter").sees("Proposed: grant");
    let terms = full(&sitting, 12).proposal.unwrap().terms;
    assert_eq!(terms.conditions, ["Report every spring.", "Hire before May."]);
    assert_eq!(sitting.model.drafts.count(), 0);
    sitting.press("shift-tab shift-tab shift-tab").sees("Hire before May.");
}

#[test]
fn a_condition_that_was_typed_survives_leaving_the_form_and_one_on_record_is_no_draft() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p tab tab tab tab").type_text("Report every spring.").press("esc");
    assert_eq!(sitting.model.drafts.count(), 1);
    sitting.press("d p").sees("Report every spring.").press("tab tab tab").type_text("Answers the aim.").press("enter");
    assert_eq!(full(&sitting, 12).proposal.unwrap().terms.conditions, ["Report every spring."]);
    sitting.press("d p").sees("Report every spring.").press("esc");
    assert_eq!(sitting.model.drafts.count(), 0);
}

#[test]
fn what_speaks_against_the_order_stays_in_sight_on_a_small_screen_when_the_reasons_are_wanting() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.open(15).press("d p tab tab tab ctrl-a ctrl-k").sees("This one stands higher");
    sitting.press("enter").sees("too short").sees("This one stands higher");
}

/// A case of an action whose card raises the share to 90 % on a ground, which asks for all that 90 % would be.
fn claims_ninety(grounds: Vec<Ground>) -> Sitting {
    let mut desk = desk();
    let asked = Application {
        action: "1A1".into(),
        costs: Costs {
            staff: Money::from_cents(10_000_000),
            other_direct: Money::from_cents(4_000_000),
            indirect: Money::ZERO,
            total: Money::from_cents(14_000_000),
        },
        cost_model: CostModel::Actual,
        rate_claimed: Rate::R90,
        rate_grounds: grounds,
        ..application(41, "Alternatives", 12_600_000)
    };
    desk.submit(&Command::Import { applications: vec![asked] }).unwrap();
    rank(&mut desk, &reference(41), 5);
    let mut sitting = Sitting::at(desk);
    sitting.open(41).press("d p");
    sitting
}

#[test]
fn a_proposal_begins_with_the_rate_that_is_claimed_on_a_ground_of_the_card() {
    let mut sitting = claims_ninety(vec![Ground::AlternativesToDetention]);
    sitting.sees("[90 %]").sees("126 000.00").sees("[✓] alternatives to detention");
    // The amount follows the rate while it is the highest of the rate before.
    sitting.press("tab tab space").sees("[75 %]").sees("Amount         105 000.00");
    sitting.press("space").sees("[90 %]").sees("Amount         126 000.00");
    sitting.press("shift-tab ctrl-a ctrl-k").type_text("100 000").press("tab space");
    sitting.sees("[75 %]").sees("Amount         100 000.00");
    // What the card does not admit is no ground to begin with more than the base rate.
    claims_ninety(Vec::new()).sees("[75 %]").sees("Amount         105 000.00");
}

#[test]
fn a_rejection_names_listed_reasons_by_their_names_and_has_no_amount() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p r r").sees("[reject]").lacks("EU share").sees("Listed reason");
    sitting.sees("the register gives those that it sees").press("tab space").sees("[✓]").sees("!");
    sitting.press("space down down down space").lacks("the register gives those that it sees");
    sitting.press("down down down down").type_text("The funds do not reach.").press("enter");
    let proposal = full(&sitting, 12).proposal.unwrap();
    assert_eq!(proposal.kind, DecisionKind::Reject);
    assert_eq!(proposal.terms.reason_codes.len(), 1, "{:?}", proposal.terms.reason_codes);
    assert_eq!(proposal.terms.reason_codes[0].as_str(), "no-funds");
}

#[test]
fn whoever_goes_against_the_order_is_asked_why_and_still_sees_the_money() {
    let mut desk = desk_founded(|foundation| foundation.criteria.set.deviation_reason = true);
    desk.submit(&Command::Import { applications: vec![application(33, "Low", 5_000_000)] }).unwrap();
    rank(&mut desk, &reference(33), 3);
    let mut sitting = Sitting::at(desk);
    sitting.open(33).press("d p").sees("Against the order: why?").sees("EUSA/2023/0012").sees("Leaves");
    sitting.press("tab tab tab").type_text("Good and needed now.").press("enter");
    sitting.sees("Write why this case gets money before one that stands higher");
    assert_eq!(facts(&sitting, 33).status, Status::Ranked);
    sitting.type_text("The other applicant has asked to wait.").press("enter").sees("Proposed: grant");
    let terms = full(&sitting, 33).proposal.unwrap().terms;
    assert_eq!(terms.deviation.as_deref(), Some("The other applicant has asked to wait."));
    sitting.open(12).press("d p").lacks("Against the order");
}

#[test]
fn where_the_set_leaves_the_order_free_a_deviation_can_be_reasoned_and_need_not() {
    let mut desk = desk_founded(|foundation| foundation.criteria.set.deviation_reason = false);
    desk.submit(&Command::Import { applications: vec![application(33, "Low", 5_000_000)] }).unwrap();
    rank(&mut desk, &reference(33), 3);
    let mut sitting = Sitting::at(desk);
    sitting.open(33).press("d p").sees("This one stands higher").sees("EUSA/2023/0012").press("tab tab tab");
    sitting.type_text("Good and needed now.").press("enter").sees("Proposed: grant");
    assert_eq!(full(&sitting, 33).proposal.unwrap().terms.deviation, None);
    sitting.press("d p tab tab tab tab").type_text("It starts in a week.").press("enter");
    assert_eq!(full(&sitting, 33).proposal.unwrap().terms.deviation.as_deref(), Some("It starts in a week."));
}

#[test]
fn marked_cases_are_approved_and_the_rest_returned_in_one_act_after_its_consequences() {
    let mut sitting = with_backlog();
    sitting.press("A").sees("Mark the cases that are to be approved first").press("space A");
    sitting.sees("Approve 1 and return 3?").sees("submitted → approved").sees("submitted → returned");
    sitting.sees("Reason for returning 3 cases").sees("→").press("enter").sees("too short");
    sitting.type_text("The board wants the rates reasoned.").press("enter");
    let all: Vec<Status> = [15, 21, 31, 32].map(|number| facts(&sitting, number).status).to_vec();
    assert_eq!(all.iter().filter(|status| **status == Status::Approved).count(), 1, "{all:?}");
    assert_eq!(all.iter().filter(|status| **status == Status::Returned).count(), 3, "{all:?}");
    assert_eq!(sitting.model.drafts.count(), 0);
    sitting.sees("Approved: 1, returned: 3.").sees("Nothing waits for decision.").press("u enter");
    assert_eq!(facts(&sitting, 15).status, Status::Submitted);
}

#[test]
fn a_reason_for_returning_survives_closing_the_consequences() {
    let mut sitting = with_backlog();
    sitting.press("space A").type_text("Not yet read").press("esc").press("A").sees("Not yet read");
    assert_eq!(facts(&sitting, 15).status, Status::Submitted);
}

#[test]
fn less_than_was_proposed_is_approved_for_one_case_with_a_reason_and_the_money_shown_first() {
    let mut sitting = with_backlog();
    sitting.press("space space d l").sees("Less money is approved for one case at a time").press("U d l");
    sitting.sees("Approve with less").sees("Less than was proposed: EUR");
    sitting.press("ctrl-a").press("ctrl-k").type_text("1000").press("enter").sees("at least 1");
    sitting.press("tab").type_text("The second year can wait.").press("enter");
    sitting.sees("approved: EUR 0.00 → EUR 1 000.00").press("enter");
    let granted: Vec<_> = [15, 21, 31, 32].iter().filter(|n| facts(&sitting, **n).status == Status::Approved).collect();
    assert_eq!(granted.len(), 1);
    assert_eq!(facts(&sitting, *granted[0]).decision.unwrap().1.to_string(), "1000.00");
}

#[test]
fn less_is_approved_on_the_case_itself_and_never_more() {
    let mut sitting = Sitting::new();
    sitting.sit(SUPERVISOR).open(21).press("d l enter").sees("no less than the proposed EUR 180 000.00");
    sitting.press("ctrl-a ctrl-k").type_text("999 999,00").press("enter").sees("no less than the proposed");
    assert_eq!(facts(&sitting, 21).status, Status::Submitted, "nothing is done that is not less");
    sitting.press("ctrl-a ctrl-k").type_text("170 000,00").press("tab").type_text("The rent is not eligible.");
    sitting.press("enter").sees("EUR 170 000.00").press("enter").sees("EUR 170 000.00");
    assert_eq!(facts(&sitting, 21).status, Status::Approved);
}

#[test]
fn an_applicant_declines_and_the_money_is_open_again() {
    let mut sitting = Sitting::new();
    sitting.open(21).press("d d").sees("There is no grant to decline; the case is: submitted");
    sitting.sit(SUPERVISOR).press("d a enter").sit(OFFICER).press("d d");
    sitting.sees("approved: EUR 180 000.00 → EUR 0.00").type_text("No staff for it.").press("enter");
    assert_eq!(facts(&sitting, 21).status, Status::Declined);
}

#[test]
fn a_correction_is_requested_in_time_and_the_decision_stands() {
    let mut sitting = notified();
    sitting.sees("correction until 12 Jul 2023").press("d c u").sees("needs the role decision-maker");
    sitting.press("d c a").sees("Correction can be requested until").type_text("We asked for more.").press("enter");
    assert_eq!(facts(&sitting, 21).status, Status::Correction);
    sitting.sit("beslut2").press("d c u").sees("We asked for more.").type_text("The rate is as it was.").press("enter");
    assert_eq!(facts(&sitting, 21).status, Status::Notified);
    let outcome = full(&sitting, 21).corrections[0].outcome.clone().unwrap();
    assert_eq!(outcome.amended, None);
    assert_eq!(outcome.reason.text, "The rate is as it was.");
}

#[test]
fn whoever_decided_does_not_decide_the_correction_and_another_amends_it() {
    let mut sitting = notified();
    sitting.press("d c a").type_text("We asked for more.").press("enter").sit(SUPERVISOR);
    sitting.press("d c m").sees("You took part in this decision").press("d c u").sees("You took part");
    sitting
        .sit("beslut2")
        .press("d c m")
        .sees("Amend the decision on EUSA/2023/0021")
        .press("tab ctrl-a ctrl-k")
        .type_text("150 000.00")
        .sees("Leaves");
    sitting.lacks("EU share").lacks("Condition").press("tab").type_text("One cost is not eligible.").press("enter");
    assert_eq!(facts(&sitting, 21).status, Status::Notified);
    assert_eq!(facts(&sitting, 21).decision.unwrap().1.to_string(), "150000.00");
    sitting.press("v 7").sees("Amended to").press("j j").sees("One cost is not eligible.");
}

#[test]
fn a_late_correction_request_asks_why_it_is_handled_and_keeps_what_was_typed() {
    let mut sitting = notified();
    sitting.desk.set_clock(Clock::Still("2024-06-12T12:00:00Z".parse().unwrap()));
    sitting.press("d c a").type_text("We asked for more.").press("enter");
    sitting.sees("The request is late: why is it handled all the same?");
    assert_eq!(facts(&sitting, 21).status, Status::Notified);
    sitting.type_text("The letter went to a wrong address.").press("enter");
    assert_eq!(facts(&sitting, 21).status, Status::Correction);
    let request = &full(&sitting, 21).corrections[0];
    assert_eq!(request.asked.text, "We asked for more.");
    assert_eq!(request.late_why.as_deref(), Some("The letter went to a wrong address."));
    assert_eq!(sitting.model.drafts.count(), 0);
}

#[test]
fn result_targets_are_marked_one_key_pair_each_and_counted_beside_the_scores() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("Checked.").press("enter r m").sees("Here are the result targets");
    let count = full(&sitting, 7).target_marks.len();
    assert!(count >= 3, "the card has {count}");
    assert!(full(&sitting, 7).target_marks.iter().all(|target| target.mark.is_none()), "nothing is marked unseen");
    sitting.press("r m r p r n");
    let marks: Vec<_> = full(&sitting, 7).target_marks.iter().map(|t| t.mark.as_ref().map(|(mark, _)| *mark)).collect();
    assert_eq!(marks[..3], [Some(TargetMark::Met), Some(TargetMark::Partly), Some(TargetMark::Not)]);
    sitting.sees("targets: 1 met, 1 partly, 1 no");
    sitting.press("g g r e").sees("Result target 1, met: why?").type_text("Named in part 3.").press("enter");
    let first = &full(&sitting, 7).target_marks[0];
    assert_eq!(first.why.as_deref(), Some("Named in part 3."));
    assert_eq!(first.mark.as_ref().unwrap().0, TargetMark::Met);
    sitting.sees("Named in part 3.").press("g g r m").sees("Nothing has changed");
    assert_eq!(full(&sitting, 7).target_marks[0].why.as_deref(), Some("Named in part 3."));
}

#[test]
fn two_assessors_see_their_spread_and_record_a_consensus_with_its_own_reason() {
    let mut sitting = Sitting::at(two_assessors());
    assert_eq!(facts(&sitting, 7).status, Status::Consensus);
    sitting.open(7).sees("consensus 0 of 7").sees("(A 4, B 2)").sees("apart by 2").sees("the same");
    sitting.press("3").sees("Consensus 3 satisfactory: reason");
    sitting.type_text("We agreed on the middle.").press("enter").sees("consensus 1 of 7");
    // The same score and the same words as one's own are a consensus all the same.
    for _ in 0..6 {
        sitting.press("3").type_text("What handlaggare1 saw.").press("enter");
    }
    assert_eq!(facts(&sitting, 7).status, Status::Ranked);
    let full = full(&sitting, 7);
    assert!(full.sheets.iter().all(|sheet| sheet.signed), "nobody's own scores were touched");
    assert_eq!(full.consensus[0].reason.as_ref().unwrap().text, "We agreed on the middle.");
    sitting.sees("(A 4, B 2)");
}

#[test]
fn a_consensus_can_be_changed_without_touching_the_signed_scores() {
    let mut sitting = Sitting::at(two_assessors());
    sitting.open(7);
    for _ in 0..7 {
        sitting.press("3").type_text("We agreed on this.").press("enter");
    }
    sitting.press("g g j j j j j j j j j").press("2").type_text(" Lower on second thought.").press("enter");
    let full = full(&sitting, 7);
    assert_eq!(full.consensus[0].value.unwrap().to_string(), "2");
    assert!(full.sheets.iter().all(|sheet| sheet.signed));
}

#[test]
fn every_line_of_the_form_is_reached_at_eighty_columns_and_no_name_is_cut() {
    let mut desk = desk();
    let raised = Application { action: "1B7".into(), ..application(40, "Unga", 5_000_000) };
    desk.submit(&Command::Import { applications: vec![raised] }).unwrap();
    for lang in Lang::ALL {
        let mut sitting = Sitting::at(desk).sized(80, 24).speaking(lang);
        sitting.open(40).press("d p tab");
        let say = |key: &str| diarium::speech::word(lang, key);
        let screen = sitting.screen();
        let most: Vec<&str> = screen.lines().filter(|line| line.starts_with("\"││") && line.contains("50")).collect();
        assert!(
            most.iter().any(|line| line.contains("50 000") || line.contains("50 000"))
                && most.iter().all(|line| !line.contains('…')),
            "{screen}"
        );
        sitting.press("tab space tab");
        for ground in sitting.desk.plan().actions.iter().find(|a| a.code == "1B7").unwrap().raised_if_any_of.clone() {
            let name = say(diarium::domain::words::ground_key(ground));
            let last = name.split(' ').next_back().unwrap().to_owned();
            sitting.sees(&last).press("tab");
        }
        desk = sitting.desk;
    }
}

#[test]
fn whoever_passes_general_criteria_is_shown_what_speaks_against_one() {
    let mut desk = sitting::desk();
    let closed = Application { action: "1A3".into(), ..sitting::application(50, "Not open", 5_000_000) };
    desk.submit(&Command::Import { applications: vec![closed] }).unwrap();
    let mut sitting = Sitting::at(desk);
    sitting.open(50).sees("blocking").press("G");
    sitting.sees("! Action open in the round – but: The action 1A3 is not open in the round");
}

#[test]
fn a_request_for_correction_waits_among_what_is_to_be_decided_and_is_decided_on_the_case() {
    let mut sitting = Sitting::new();
    sitting.sit(SUPERVISOR).press("g b a enter").open(21).press("d n enter").sit(OFFICER);
    sitting.press("d c a").type_text("We asked for more.").press("enter");
    sitting.sit("beslut2").press("g o").sees("One case waits for decision").press("g b").sees("correction");
    sitting.press("a").sees("is decided on the case itself").press("space").sees("is decided on the case itself");
    assert_eq!(facts(&sitting, 21).status, Status::Correction);
    sitting.press("enter d c u").sees("We asked for more.");
}
