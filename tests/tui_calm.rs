//! What hands expect: what was filled in gives way, keys do nothing unseen, nothing moves unasked, and the cursor is where
//! the work is.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::domain::vocabulary::{Seat, Status};
use sitting::{OFFICER, SUPERVISOR, Sitting, desk, reference, two_assessors};

fn status(sitting: &Sitting, number: u32) -> Status {
    sitting.desk.case(reference(number).as_str()).unwrap().row.facts.unwrap().status
}

/// The list of what waits for decision, with somebody before it who may decide it.
fn backlog() -> Sitting {
    let mut sitting = Sitting::at(desk()).sized(80, 24);
    sitting.sit(SUPERVISOR).press("g b").sees("EUSA/2023/0021");
    sitting
}

#[test]
fn an_amount_that_was_filled_in_gives_way_to_the_one_that_is_typed() {
    let mut sitting = backlog();
    sitting.press("d l").sees("180 000.00").type_text("120000").press("tab").type_text("The rent is too dear.");
    sitting.press("enter").sees("EUR 120 000.00").press("enter");
    let granted = sitting.desk.case(reference(21).as_str()).unwrap().row.facts.unwrap().decision;
    assert_eq!(granted.unwrap().1.to_string(), "120000.00");

    let mut sitting = Sitting::new().sized(80, 24);
    sitting.press("enter j j enter").sees("Varausapu 2").press("d p tab").type_text("250000").press("tab");
    sitting.sees("250 000.00").lacks("453 584.00250000");

    let mut sitting = Sitting::new().sized(80, 24);
    sitting.press("g r e").type_text("100000").press("enter").sees("SUPPOSED").sees("100 000.00");
}

#[test]
fn moving_the_cursor_in_an_amount_keeps_it() {
    let mut sitting = backlog();
    sitting.press("d l left left left backspace").type_text("5").sees("180 005.00");
    sitting.press("ctrl-u").lacks("180 005.00");
}

#[test]
fn ctrl_u_clears_the_line_up_to_the_cursor_and_ctrl_z_brings_it_back() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.press("enter /").type_text("zzz").sees("No case of 1A, Spring 2023 answers this");
    sitting.press("ctrl-u").sees("EUSA/2023/0007").press("esc");
    sitting.press(":").type_text("pictures").press("ctrl-u").sees("Open what is under the cursor").press("esc");
    sitting.press("g g enter c").type_text("a whole thought").press("ctrl-u").lacks("a whole thought");
    sitting.press("ctrl-z").sees("a whole thought");
}

#[test]
fn a_chord_of_another_screen_does_nothing_here_with_any_of_its_keys() {
    let mut sitting = Sitting::new();
    sitting.press("enter o").sees("o means nothing here").press("t").sees("o t means nothing here");
    assert!(sitting.model.popups.is_empty(), "`t` alone would have asked for a tag");
    sitting.press("t").sees("┌ Tag");

    let mut sitting = backlog();
    sitting.press("d c a").sees("d c a means nothing here");
    assert!(sitting.model.popups.is_empty(), "`a` alone would have asked to approve");
    // A key that does not go on with the other screen's chord is a key of this one.
    sitting.press("d c j").lacks("means nothing").press("d c esc").lacks("means nothing");
}

#[test]
fn nothing_is_done_in_a_window_that_shows_nothing() {
    let mut sitting = backlog().sized(60, 16);
    sitting.sees("Please make it larger").press("a enter").press("d l").paste("1");
    let mut sitting = sitting.sized(80, 24);
    assert!(sitting.model.popups.is_empty());
    assert_eq!(status(&sitting, 21), Status::Submitted);
    sitting.press("c");
    let mut sitting = sitting.sized(60, 16);
    sitting.press("ctrl-c");
    assert!(sitting.model.over, "leaving works everywhere");
}

#[test]
fn in_one_place_for_criteria_and_tabs_the_next_tab_is_the_one_that_is_seen() {
    for person in [OFFICER, SUPERVISOR] {
        let mut sitting = Sitting::at(desk()).sized(80, 24);
        sitting.sit(person).open(12).sees("Aim of the action").press(".").sees("The booking system");
        sitting.press(".").lacks("The booking system").press(", ,").sees("Aim of the action");
    }
    let mut wide = Sitting::new();
    wide.open(12).press(".").sees("Aim of the action").sees("Supported activities");
}

#[test]
fn a_part_of_the_case_is_one_number_away() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.open(12).press("v").sees("Criteria").sees("History").press("8").sees("signed the scores");
    sitting.press("v 1").sees("Aim of the action").press(":").type_text("straight to a part").press("enter");
    sitting.sees("Part of the case").type_text("hist").press("enter").sees("signed the scores");
}

#[test]
fn whoever_decides_reads_the_proposal_and_its_reasons_first() {
    let mut sitting = backlog();
    sitting.press("enter").sees("Answers the aim of the card in full.");
    let mut officer = Sitting::new().sized(80, 24);
    officer.open(21).lacks("Answers the aim of the card in full.");
}

#[test]
fn the_total_is_seen_on_a_small_screen_too() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.open(12).sees("total 80.0 %");
}

#[test]
fn what_both_assessors_wrote_stays_in_sight_while_the_consensus_is_written() {
    for size in [(80, 24), (120, 36)] {
        let mut sitting = Sitting::at(two_assessors()).sized(size.0, size.1);
        sitting.open(7).press("j").press("3").type_text("We agree.");
        sitting.sees("What handlaggare1 saw.").sees("What handlaggare2 saw.").sees("We agree.");
    }
}

#[test]
fn a_queue_that_is_saved_takes_no_number_from_another() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new());
    let first = sitting.model.own.queues[0].clone();
    sitting.press("enter /").type_text("late").press("enter s s").type_text("my late ones").press("enter");
    assert_eq!(sitting.model.own.queues[0], first);
    assert_eq!(sitting.model.own.queues.last().unwrap().query.as_str(), "round:2023-spring scope:1A (late)");
    let number = sitting.model.own.queues.len();
    sitting.press("g s").sees(&format!("{number} my late ones"));
}

#[test]
fn a_message_names_its_case_and_after_taking_back_the_cursor_is_on_it() {
    let mut sitting = backlog();
    sitting.press("a enter").sees("Decided the case: EUR 180 000.00 (EUSA/2023/0021). Recorded as no");
    assert_eq!(status(&sitting, 21), Status::Approved);
    sitting.press("u enter").sees("EUSA/2023/0021");
    assert_eq!(sitting.model.envelope().map(|(_, scope)| scope.to_string()).as_deref(), Some("1A"));
    sitting.sees("▸     EUSA/2023/0021");
}

#[test]
fn what_was_done_to_several_things_is_said_in_a_sentence() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("All in order.").press("enter");
    sitting.sees("general criteria passed (EUSA/2023/0007). Recorded as no");
}

#[test]
fn an_assignment_of_several_cases_says_the_seat_and_once_that_no_money_moves() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.press("enter g g space space").sees("assign").sees("tag");
    sitting.press("H").type_text("handlaggare2").press("enter").sees("first assessor").lacks(" a  ");
    sitting.type_text("second").press("enter").sees("as second assessor on 2 cases?");
    let screen = sitting.screen();
    assert_eq!(screen.matches("No money moves").count(), 1, "{screen}");
    sitting.press("enter").sees("2 cases assigned to handlaggare2: second assessor.");
    let facts = sitting.desk.case(reference(7).as_str()).unwrap().row.facts.unwrap();
    assert!(facts.seats.iter().any(|(seat, _)| *seat == Seat::B));
}

#[test]
fn a_case_that_was_opened_by_name_stands_in_a_queue() {
    let mut sitting = Sitting::new().sized(80, 24);
    sitting.open(12).sees("EUSA/2023/0012 (3 of 5)").press("n").sees("EUSA/2023/0015 (4 of 5)");
    sitting.press("esc").sees("▸").sees("Cases").press("esc").sees("Rounds and envelopes");
    // Where a queue is open the next one is its next, whatever was opened by name.
    let mut sitting = Sitting::new();
    sitting.press("enter /").type_text("status:ranked").press("enter").open(7).sees("(not in the list)");
    sitting.press("esc").sees("status:ranked");
}

#[test]
fn a_message_that_comes_and_goes_moves_nothing() {
    for (width, height) in [(80, 24), (120, 36)] {
        let mut sitting = Sitting::new().sized(width, height);
        sitting.press("enter g g enter");
        let before: Vec<String> = sitting.screen().lines().map(str::to_owned).collect();
        sitting.press("x");
        let after: Vec<String> = sitting.screen().lines().map(str::to_owned).collect();
        let moved = before.iter().zip(&after).filter(|(before, after)| before != after).count();
        assert!(moved <= 3, "{moved} lines have changed\n{}", after.join("\n"));
    }
}

/// A line of a popup without its borders and signs.
fn inside(line: &str) -> String {
    line.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned()
}

#[test]
fn the_help_is_read_with_the_keys_of_a_list() {
    let mut sitting = Sitting::new().sized(80, 24);
    let top = sitting.press("enter ?").screen();
    let bottom = sitting.press("G").screen();
    assert_ne!(top, bottom);
    assert_eq!(sitting.press("g").screen(), top);
    assert_eq!(sitting.press("g e").screen(), bottom);
    assert_eq!(sitting.press("g pagedown").screen(), sitting.press("g ctrl-d").screen());
    // A page leaves one line of the last one in sight.
    let lines = |screen: &str| -> Vec<String> { screen.lines().map(inside).collect() };
    let (first, second) = (lines(&top), lines(&sitting.press("g pagedown").screen()));
    assert_eq!(first[21], second[2]);
    sitting.press("g").sees("A number before a key repeats it");
}

#[test]
fn a_count_is_no_longer_than_what_it_counts_to() {
    let mut sitting = Sitting::new();
    sitting.press("enter 1 8 0 0 0 0").sees("1800 ×").press("esc").lacks("×").press("2 j");
}

#[test]
fn unmarked_result_targets_are_told_before_signing_and_proposing_and_stop_neither() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p").sees("Result targets without a mark");
}

#[test]
fn a_store_that_is_thrown_away_promises_to_keep_nothing() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new());
    sitting.open(12).press("c").type_text("half a thought").press("esc");
    sitting.press("Q").sees("is not finished. It is kept").press("esc");
    sitting.model.passing = true;
    sitting.press("Q").sees("thrown away").lacks("It is kept");
}

#[test]
fn a_saved_queue_says_that_its_query_is_gone_on_with() {
    let mut sitting = Sitting::new();
    sitting.open_drawer(Vec::new());
    sitting.press("g 1 /").sees("Filter on from “").press("ctrl-u").lacks("Filter on from").sees("Filter ");
}
