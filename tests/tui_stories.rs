//! Work at the workstation, told as people do it: given, press, see. No terminal.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::domain::code::Handle;
use diarium::domain::money::Money;
use diarium::domain::vocabulary::{Lane, Status};
use diarium::register::command::Command;
use diarium::register::judgement::application_of;
use sitting::{OFFICER, SUPERVISOR, Sitting, desk, reference};

fn status(sitting: &Sitting, number: u32) -> Status {
    sitting.desk.case(reference(number).as_str()).unwrap().row.facts.unwrap().status
}

#[test]
fn an_officer_screens_scores_and_signs_without_leaving_the_home_row() {
    let mut sitting = Sitting::new();
    sitting.open(7).sees("KOTU");
    sitting.press("G").type_text("Checked against the card.").press("enter").sees("All 9 general criteria passed");
    for points in ["4", "3", "5", "4", "4", "3", "4"] {
        sitting.press(points).type_text("A reason for this score.").press("enter");
    }
    sitting.sees("when signed").press("s").sees("Sign your scores of EUSA/2023/0007?").press("enter");
    assert_eq!(status(&sitting, 7), Status::Ranked);
    sitting.sees("rank ");
}

#[test]
fn what_a_revision_made_stale_is_confirmed_from_the_case_and_the_lane_is_set_there() {
    let mut desk = desk();
    sitting::rank(&mut desk, &reference(7), 4);
    let mut corrected = application_of(desk.state().case(reference(7).as_str()).unwrap());
    corrected.requested_eu = Money::from_cents(corrected.requested_eu.cents() - 100);
    desk.submit(&Command::Revise { applications: vec![corrected], why: "The budget was corrected.".into() }).unwrap();
    let mut sitting = Sitting::at(desk);
    sitting.open(7).sees("to look at again").press("m c").sees("Why do these still stand").sees("and ");
    sitting.type_text("A euro less changes nothing.").press("enter").lacks("to look at again");
    assert_eq!(status(&sitting, 7), Status::Ranked);
    sitting.press("m c").sees("Nothing was judged on an older revision.");
    sitting.press("m l").sees("Why is it handled so: light?").type_text("A small change, known well.").press("enter");
    let facts = sitting.desk.case(reference(7).as_str()).unwrap().row.facts.unwrap();
    assert_eq!((facts.lane, facts.lane_set), (Some(Lane::Light), true));
}

#[test]
fn what_was_typed_survives_leaving_the_field_and_the_case() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("ok").press("esc").lacks("Pass 9 general criteria: why?");
    sitting.press("G").sees("ok").press("enter").press("4").type_text("half a thou").press("esc");
    sitting.sees("4 draft").sees("half a thou");
    sitting.press("esc").open(7).press("e").type_text("ght").press("enter");
    let full = sitting.desk.case("EUSA/2023/0007").unwrap().full.unwrap();
    assert_eq!(full.sheets[0].scores[0].reason.as_ref().unwrap().text, "half a thought");
    assert_eq!(sitting.model.drafts.count(), 0);
}

#[test]
fn a_refused_score_opens_again_with_its_text() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("ok").press("enter").press("4").type_text("short").press("enter");
    sitting.sees("too short").sees("Reason for 4 good").sees("short");
    sitting.type_text(" but longer now").press("enter").sees("Aim of the action: 4 (EUSA/2023/0007). Recorded");
}

#[test]
fn a_gate_that_fails_needs_a_reason_and_ends_scoring() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("F").type_text("The applicant is bankrupt.").press("enter");
    assert_eq!(status(&sitting, 7), Status::Ineligible);
}

#[test]
fn indicators_begin_with_those_of_the_card() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("i").sees("on the card").press("enter").sees("Target of");
    sitting.type_text("many").press("enter").sees("is no whole number");
    sitting.press("backspace backspace backspace backspace").type_text("25").press("enter");
    let targets = sitting.desk.case("EUSA/2023/0007").unwrap().full.unwrap().targets;
    assert!(targets.iter().any(|(_, value)| *value == 25), "{targets:?}");
}

#[test]
fn a_proposal_shows_the_money_before_it_moves_and_loses_nothing_when_refused() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p").sees("Leaves").sees("rank ");
    sitting.press("tab tab tab").type_text("Good").press("enter").sees("too short").sees("Good");
    sitting.type_text(" and well reasoned").press("enter").sees("Proposed: grant");
    assert_eq!(status(&sitting, 12), Status::Proposed);
    sitting.press("d s").sees("proposed → submitted").press("enter");
    assert_eq!(status(&sitting, 12), Status::Submitted);
}

#[test]
fn a_supervisor_decides_after_seeing_the_consequences() {
    let mut sitting = Sitting::new();
    sitting.sit(SUPERVISOR).press("g b").sees("EUSA/2023/0021").press("space a");
    sitting.sees("submitted: EUR 180 000.00 → EUR 0.00").press("enter").sees("Decided the case: EUR 180 000.00");
    assert_eq!(status(&sitting, 21), Status::Approved);
    sitting.sees("Nothing waits for decision.");
}

#[test]
fn a_case_goes_back_with_a_reason() {
    let mut sitting = Sitting::new();
    sitting.sit(SUPERVISOR).press("g b r").type_text("The rate is not reasoned.").press("enter");
    assert_eq!(status(&sitting, 21), Status::Returned);
}

#[test]
fn whoever_scored_a_case_sees_that_it_is_not_theirs_to_decide() {
    let mut foundation_desk = desk();
    foundation_desk.sit(&Handle::from("admin1")).unwrap();
    let role = diarium::domain::vocabulary::Role::Supervisor;
    foundation_desk.submit(&Command::GrantRole { handle: Handle::from(OFFICER), role }).unwrap();
    foundation_desk.sit(&Handle::from(OFFICER)).unwrap();
    let mut sitting = Sitting::at(foundation_desk);
    sitting.press("g b").sees("is not yours to decide").press("a").press("enter");
    assert_eq!(status(&sitting, 21), Status::Submitted);
    sitting.sees("whoever scored or proposed");
}

#[test]
fn undo_says_what_it_takes_back() {
    let mut sitting = Sitting::new();
    sitting.open(15).press("u").sees("proposed: grant").press("enter");
    assert_eq!(status(&sitting, 15), Status::Ranked);
}

#[test]
fn a_key_that_cannot_be_used_says_why() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("d a").sees("needs the role decision-maker");
    sitting.press("4").sees("takes no score").press("s").sees("no score of yours yet").press("Z").sees("means nothing");
}

#[test]
fn the_palette_finds_acts_and_cases() {
    let mut sitting = Sitting::new();
    sitting.press(":").type_text("ranked list").sees("Go to the ranked list").press("esc");
    sitting.press("enter :").type_text("0012").sees("EUSA/2023/0012  Varausapu 2").press("enter").sees("Varausapu 2");
    sitting.open(99).sees("EUSA/2023/0099");
}

#[test]
fn a_filter_points_at_the_word_that_it_cannot_read() {
    let mut sitting = Sitting::new();
    sitting.press("enter /").type_text("status:rankd").sees("↑↑").press("esc").lacks("↑↑");
    sitting.press("/").type_text("status:ranked").press("enter").sees("1 of 1").sees("Varausapu 2");
    sitting.press("enter n").sees("last case of the list");
}

#[test]
fn the_next_case_is_the_one_that_takes_the_place_of_a_finished_one() {
    let mut sitting = Sitting::new();
    sitting.press("enter /").type_text("status:received").press("enter g g enter").sees("KOTU");
    sitting.press("F").type_text("Not within the programme.").press("enter").press("n").sees("SEER 2");
}

#[test]
fn a_policy_turns_and_the_line_moves() {
    // The second of the list asks for more than is left, the third for less.
    let mut desk = sitting::desk();
    desk.submit(&Command::Import { applications: vec![sitting::application(30, "Dear", 140_000_000)] }).unwrap();
    sitting::rank(&mut desk, &reference(30), 5);
    let mut sitting = Sitting::at(desk);
    sitting.press("enter g r").sees("funding line, EUR 1 320 000.00 left").sees("Strict").press("x p").sees("Skip");
    sitting.sees("EUR 626 416.00 left").press("x p").sees("Partial").sees("EUR 0.00 left");
}

#[test]
fn a_conflict_hides_everything_but_the_reference() {
    let mut sitting = Sitting::new();
    sitting.press("enter").open(7).press("C").type_text("My sister runs it.").press("enter");
    sitting.sees("conflict of interest").lacks("KOTU").press("4").sees("closed to you");
}

#[test]
fn leaving_with_unsent_text_asks_first() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("c").type_text("unfinished").press("esc Q").sees("has not been saved").press("esc");
    assert!(!sitting.model.over);
    sitting.press("Q enter");
    assert!(sitting.model.over);
}

#[test]
fn pasted_text_cannot_steer_the_terminal() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("c").paste("one\u{1b}[2J\u{202e}two\r\nthree").press("enter");
    let full = sitting.desk.case("EUSA/2023/0007").unwrap().full.unwrap();
    assert_eq!(full.comments[0].text, "one[2Jtwo\nthree");
}

#[test]
fn whoever_sits_down_finds_their_own_drafts_and_nothing_of_the_other() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("c").type_text("mine alone").press("esc").sit("handlaggare2");
    assert_eq!((sitting.model.drafts.count(), sitting.model.unsent()), (0, 1));
    sitting.press("c").lacks("mine alone").press("esc").sit(OFFICER);
    sitting.press("c").sees("mine alone");
}
