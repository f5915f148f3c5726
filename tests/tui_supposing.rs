//! A ranked list at the workstation: supposing by hand, the reserve list, money against the order, and asking why.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::desk::local::LocalDesk;
use diarium::domain::code::Handle;
use diarium::domain::money::Money;
use diarium::domain::vocabulary::DecisionKind;
use diarium::register::command::{Command, Proposition};
use diarium::register::terms::Terms;
use sitting::{OFFICER, SUPERVISOR, Sitting, desk, desk_founded, reference};

/// The ranked list of the first envelope: 0021 (100 %, 180 000), 0012 (80 %, 453 584), 0015 (60 %, 240 000).
fn ranked(desk: LocalDesk) -> Sitting {
    let mut sitting = Sitting::at(desk);
    sitting.press("enter g r g g");
    sitting
}

fn seq(sitting: &Sitting) -> u64 {
    sitting.desk.overview().unwrap().seq
}

/// Empties the field of a form.
fn empty(sitting: &mut Sitting) {
    sitting.press(&vec!["backspace"; 24].join(" "));
}

/// Puts a case on the reserve list, decided.
fn reserved(desk: &mut LocalDesk, number: u32) {
    let proposition = Proposition {
        case: reference(number),
        kind: DecisionKind::Reserve,
        amount: None,
        rate: None,
        grounds: Vec::new(),
        why: "The money does not reach it today.".to_owned(),
        terms: Default::default(),
    };
    desk.submit(&Command::Propose(Box::new(proposition))).unwrap();
    desk.submit(&Command::Submit { cases: vec![reference(number)] }).unwrap();
    desk.sit(&Handle::from(SUPERVISOR)).unwrap();
    desk.submit(&Command::Approve { cases: vec![reference(number)], amount: None, why: None }).unwrap();
    desk.sit(&Handle::from(OFFICER)).unwrap();
}

#[test]
fn a_case_is_held_out_and_put_back_and_nothing_is_changed() {
    let mut sitting = ranked(desk());
    let before = seq(&sitting);
    sitting.press("space").sees("SUPPOSED ranked list").sees("nothing is changed or kept. One row is different");
    sitting.sees("EUSA/2023/0021 is held out: gets 180 000.00 → 0.00").sees("626 416.00 → 806 416.00");
    sitting.press("backspace").lacks("SUPPOSED");
    assert_eq!(seq(&sitting), before);
    sitting.press("x r").sees("Nothing is supposed");
}

#[test]
fn another_amount_is_typed_and_never_more_than_is_asked_for() {
    let mut sitting = ranked(desk());
    sitting.press("j e").sees("EUSA/2023/0012 asks for EUR 453 584.00");
    empty(&mut sitting);
    sitting.type_text("453584.01").press("enter").sees("cannot be supposed to get EUR 453 584.01").sees("453584.01");
    empty(&mut sitting);
    sitting.type_text("many").press("enter").sees("is no amount");
    empty(&mut sitting);
    sitting.type_text("400000").press("enter").sees("EUSA/2023/0012 asks 400 000.00: gets 453 584.00 → 400 000.00");
    sitting.press("e");
    empty(&mut sitting);
    sitting.press("enter").lacks("SUPPOSED");
}

#[test]
fn the_line_goes_row_by_row_and_to_a_typed_amount() {
    let mut sitting = ranked(desk());
    sitting.press("J").sees("No case below the line could get money");
    sitting.press("K").sees("line at 633 584.00").sees("supposed funding line, EUR 0.00 left");
    sitting.sees("the line as it is, EUR 626 416.00 left").press("K").sees("line at 180 000.00");
    sitting.press("K").sees("line at 0.00").press("K").sees("No case is above the line any more");
    sitting.press("J J").sees("line at 633 584.00").press("x l").sees("The envelope holds EUR 1 500 000.00");
    empty(&mut sitting);
    sitting.type_text("700000").press("enter").sees("line at 700 000.00").sees("EUR 66 416.00 left");
    sitting.press("x r").sees("Nothing was changed or kept").sees("funding line, EUR 626 416.00 left");
}

#[test]
fn what_is_supposed_ends_when_somebody_else_sits_down() {
    let mut sitting = ranked(desk());
    sitting.press("space").sees("SUPPOSED").sit(SUPERVISOR).lacks("SUPPOSED").sees("funding line");
}

#[test]
fn whoever_has_a_conflict_moves_the_line_by_amount_and_not_by_rows() {
    let mut desk = desk();
    let why = "My sister runs it.".to_owned();
    desk.submit(&Command::Conflict { case: reference(12), handle: Handle::from(OFFICER), why }).unwrap();
    let mut sitting = ranked(desk);
    sitting.press("K").sees("is closed to you, so rows do not tell").lacks("453 584");
    sitting.press("G j j").press("space").sees("closed to you");
}

#[test]
fn from_a_supposed_row_one_goes_on_to_the_proposal() {
    let mut sitting = ranked(desk());
    sitting.press("j e");
    empty(&mut sitting);
    sitting.type_text("400000").press("enter d p").sees("Supposed: EUSA/2023/0012 gets EUR 400 000.00");
    sitting.sees("Varausapu 2").press("d p").sees("Propose a decision on EUSA/2023/0012");
    sitting.sees("[partial grant]").sees("supposed in the ranked list: EUR 400 000.00 instead");
    // Another amount is the officer's own again.
    sitting.press("tab backspace 1").lacks("supposed in the ranked list");
}

#[test]
fn the_list_points_at_the_next_case_on_the_reserve_list_and_a_key_goes_there() {
    let mut sitting = ranked(desk());
    sitting.press("g n").sees("No money is open for a case on the reserve list");
    let mut desk = desk();
    reserved(&mut desk, 12);
    let mut sitting = ranked(desk);
    sitting.sees("Next on the reserve list: EUSA/2023/0012; open EUR 1 080 000.00. g n goes there");
    sitting.press("G G g n enter").sees("Varausapu 2");
}

#[test]
fn in_a_half_worked_envelope_money_ahead_of_those_above_is_marked_mildly_while_it_reaches_them_too() {
    let free = || desk_founded(|foundation| foundation.criteria.set.deviation_reason = false);
    let mut sitting = ranked(free());
    sitting.lacks("»").press("j j").sees("›").sees("EUSA/2023/0015 has its money ahead of one case above it");
    let mut desk = free();
    sitting::propose(&mut desk, &reference(12), 45_358_400);
    ranked(desk).press("j j").lacks("ahead of");
}

#[test]
fn a_stated_reason_for_a_deviation_is_shown_in_the_list() {
    let mut desk = desk();
    let deviation = Some("The only project for minors.".to_owned());
    let proposition = Proposition {
        case: reference(12),
        kind: DecisionKind::Partial,
        amount: Some(Money::from_cents(10_000_000)),
        rate: None,
        grounds: Vec::new(),
        why: "Answers the aim of the card in full.".to_owned(),
        terms: Terms { deviation, ..Terms::default() },
    };
    desk.submit(&Command::Propose(Box::new(proposition))).unwrap();
    ranked(desk).press("j").sees("ahead of cases above it").sees("Reason: The only project");
}

#[test]
fn why_tells_entries_people_and_sources_of_a_total_a_rank_an_amount_and_open_money() {
    let mut sitting = Sitting::new();
    sitting.press("w").sees("Open money of the envelope 1A").sees("EUSA/2023/0015: EUR 240 000.00 is bound");
    sitting.sees("handlaggare1").sees("Source: 000:255").press("esc").open(12);
    sitting.press("w").sees("Total of EUSA/2023/0012").sees("weight 25 %").sees("[total]");
    sitting.press("tab").sees("Place 2 of 3, with 80 %").press("tab").sees("The application asks for EUR 453 584.00");
    sitting.press("shift-tab").sees("[rank]").press("esc esc").open(9).press(". . tab w");
}

#[test]
fn why_explains_the_last_refusal_with_its_rule_and_what_stands_in_the_way() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("ok").press("enter").press("4").type_text("short").press("enter");
    sitting.sees("too short").press("esc w").sees("Why this was refused").sees("too short");
    sitting.sees("What stands in the way").sees("is not complete");
}

#[test]
fn why_explains_the_list_as_it_is_where_another_is_supposed() {
    let mut sitting = ranked(desk());
    sitting.press("space w").sees("the list as it is, not what is supposed").sees("Place 1 of 3");
}

#[test]
fn a_finding_is_explained_where_it_is_opened() {
    let mut sitting = Sitting::new();
    sitting
        .open(7)
        .press("tab tab tab tab")
        .sees("Findings")
        .press("w")
        .sees("Finding 1 of EUSA/2023/0007")
        .sees("Flat rate (warning)")
        .sees("finding:flat-rate");
}
