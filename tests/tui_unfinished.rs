//! Forms that were not finished: what was chosen in them is kept like what was typed, and comes back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::Desk;
use diarium::desk::commit::Signed;
use diarium::desk::order::Order;
use diarium::domain::code::Handle;
use diarium::domain::criteria::Points;
use diarium::domain::money::Money;
use diarium::domain::vocabulary::DecisionKind;
use diarium::register::command::{Command, Proposition};
use diarium::register::terms::Terms;
use diarium::tui::drawer::writing::Unfinished;
use diarium::tui::update::unfinished;
use sitting::{Sitting, reference};

const ADMIN: &str = "admin1";

/// What the drawer has been given when the program is killed.
fn killed(sitting: Sitting) -> (Sitting, Vec<Unfinished>) {
    let left = unfinished::all(&sitting.model);
    (Sitting::at(sitting.desk), left)
}

#[test]
fn what_is_chosen_in_a_proposal_is_kept_as_it_is_typed_and_comes_back() {
    let mut sitting = Sitting::new();
    sitting
        .open(12)
        .press("d p p")
        .sees("[partial grant]")
        .press("tab ctrl-a ctrl-k")
        .type_text("300 000,00")
        .press("tab");
    let (mut next, left) = killed(sitting);
    next.open_drawer(left).sees("One text of yours is not finished: on EUSA/2023/0012");
    next.press("g u")
        .sees("partial grant · 300 000.00 · 75 %")
        .press("enter")
        .sees("Propose a decision on EUSA/2023/0012");
    next.sees("[partial grant]").sees("300 000.00");
    // As it is on record nothing is unfinished.
    let mut fresh = Sitting::new();
    fresh.open(12).press("d p").press("esc");
    assert_eq!(unfinished::all(&fresh.model), []);
}

#[test]
fn listed_reasons_of_a_rejection_that_was_not_proposed_yet_come_back() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p r r").sees("[reject]").press("tab space").press("esc");
    let named = |sitting: &mut Sitting| {
        sitting.screen().lines().find(|line| line.contains("Listed reason")).unwrap().to_owned()
    };
    sitting.press("d p");
    let before = named(&mut sitting);
    let (mut next, left) = killed(sitting);
    next.open_drawer(left).open(12).press("d p").sees("[reject]");
    assert_eq!(named(&mut next), before);
}

#[test]
fn a_proposal_that_is_gone_on_with_says_what_happened_to_the_case_meanwhile() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p p").press("esc");
    let (mut next, left) = killed(sitting);
    let tag = Command::Tag { case: reference(12), tag: "spring-visit".to_owned() };
    next.desk.commit(&[Signed::new(Handle::from("handlaggare2"), Order::new(tag))])[0].as_ref().unwrap();
    next.open_drawer(left).open(12).press("d p");
    next.sees("spring-visit").sees("handlaggare2").sees("partial grant · ");
    next.press("enter").sees("[partial grant]");
}

#[test]
fn a_form_of_the_administrators_is_kept_without_any_reasons_in_it_and_comes_back() {
    let mut sitting = Sitting::new();
    sitting.sit(ADMIN).press("g a").press("o b tab ctrl-a ctrl-k").type_text("2023-07-01 09:00");
    let (mut next, left) = killed(sitting);
    next.sit(ADMIN).open_drawer(left).sees("One form of yours is not finished.");
    next.press("g u").sees("2023-spring · 2023-07-01").press("enter").sees("2023-07-01");
    next.press("enter enter").lacks("Set this beginning?");
    assert_eq!(unfinished::all(&next.model), [], "what was done is finished");
    // Opened and closed as it was, it leaves nothing behind.
    next.press("o g").press("esc");
    assert_eq!(unfinished::all(&next.model), []);
}

/// The sheet of the card as it stands on the screen.
fn sheet(sitting: &mut Sitting) -> Vec<String> {
    let screen = sitting.press("r r").sees("sheet of the card").screen();
    screen.lines().filter(|line| line.contains("O.1.2") || line.contains("partly")).map(str::to_owned).collect()
}

#[test]
fn what_is_filled_in_on_the_sheet_of_a_card_is_kept_as_it_is_typed_and_comes_back() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("r r m p esc").lacks("sheet of the card");
    let before = sheet(&mut sitting);
    assert!(before.iter().any(|line| line.contains("partly")), "{before:?}");
    sitting.press("esc g u").sees("target 1: met · target 2: partly").press("esc");
    let (mut next, left) = killed(sitting);
    next.open_drawer(left).open(7);
    assert_eq!(sheet(&mut next), before);
    // Recorded, it is no draft any more.
    next.press("enter");
    assert_eq!(unfinished::all(&next.model), []);
    next.press("r r").press("esc");
    assert_eq!(unfinished::all(&next.model), []);
}

#[test]
fn a_digit_on_a_recorded_value_begins_another_value_and_backspace_edits_it() {
    let mut sitting = Sitting::new();
    let value = |sitting: &Sitting| {
        let full = sitting.desk.case(reference(7).as_str()).unwrap().full.unwrap();
        full.targets.iter().find(|(id, _)| *id == "O.1.2").unwrap().1
    };
    let to_indicator = |sitting: &mut Sitting| {
        sitting.open(7).press("r r");
        for _ in 0..20 {
            let screen = sitting.screen();
            if screen.lines().any(|line| line.contains("O.1.2") && line.contains('▸')) {
                return;
            }
            sitting.press("down");
        }
        panic!("no O.1.2 under the cursor of\n{}", sitting.screen());
    };
    assert_eq!(value(&sitting), 40);
    to_indicator(&mut sitting);
    sitting.press("1 2 3 enter");
    assert_eq!(value(&sitting), 123);
    to_indicator(&mut sitting);
    sitting.press("backspace 3 9 enter");
    assert_eq!(value(&sitting), 1239);
}

fn proposed(case: u32, cents: i64, why: &str) -> Command {
    Command::Propose(Box::new(Proposition {
        case: reference(case),
        kind: DecisionKind::Partial,
        amount: Some(Money::from_cents(cents)),
        rate: None,
        grounds: Vec::new(),
        why: why.to_owned(),
        terms: Terms::default(),
    }))
}

#[test]
fn a_proposal_rests_on_the_case_as_it_was_when_the_form_was_opened() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p").sees("453 584.00");
    sitting.elsewhere("handlaggare2", proposed(12, 100_000, "Only the training is in the aim.")).pulse();
    for _ in 0..3 {
        sitting.press("shift-tab");
    }
    sitting.press("esc d p").sees("1 000.00").press("esc");
    // Begun before, and typed after it.
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p tab tab tab").type_text("It answers the aim");
    sitting.elsewhere("handlaggare2", proposed(12, 100_000, "Only the training is in the aim.")).pulse();
    sitting.type_text(" in full.").press("enter").sees("has changed since you began");
    sitting
        .sees("It answers the aim in full.")
        .sees("grant · 453 584.00")
        .sees("Only the training")
        .sees("handlaggare2");
    sitting.press("esc").lacks("has changed since").sees("453 584.00").press("enter");
    // What stands against it now is another rule: it rests on what was just read.
    sitting.sees("the seat of presenting officer is held by handlaggare2").lacks("since you saw it");
}

#[test]
fn a_proposal_that_was_left_before_somebody_else_proposed_says_so_when_it_is_opened_again() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("d p tab tab tab").type_text("It answers the aim in full.");
    sitting.elsewhere("handlaggare2", proposed(12, 100_000, "Only the training is in the aim.")).pulse();
    sitting.type_text("!").press("esc").press("d p").sees("has changed since you began").sees("Only the training");
    sitting.sees("grant · 453 584.00").press("esc").sees("453 584.00").press("esc");
    sitting.press("g u").sees("It answers the aim in full.!").lacks("grant · 453").press("esc");
    assert_eq!(sitting.model.unsent(), 1, "what is chosen in a form goes with its reasons");
}

#[test]
fn a_finding_that_somebody_else_settles_meanwhile_is_shown_beside_what_was_typed() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("ok").press("enter").press("f").type_text("Asked by phone.");
    let full = sitting.desk.case(reference(7).as_str()).unwrap().full.unwrap();
    let rule = full.findings.iter().find(|finding| finding.settled.is_none()).unwrap().rule.to_owned();
    let settle = Command::Settle { case: reference(7), rule, why: "Explained in a letter.".to_owned() };
    sitting.elsewhere("handlaggare2", settle).press("enter");
    sitting.sees("has changed since you began").sees("Asked by phone.").sees("Explained in a letter.");
    sitting.press("esc").sees("Asked by phone.").lacks("has changed since");
}

#[test]
fn two_windows_of_one_person_do_not_overwrite_each_other_s_score() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("ok").press("enter");
    let aim = sitting.model.criteria.criteria[0].id.clone();
    let score = |value: u16, why: &str| Command::Score {
        case: reference(7),
        criterion: aim.clone(),
        value: Points::whole(value),
        why: why.to_owned(),
    };
    sitting.press("1").type_text("Weak as I see it now.");
    sitting.elsewhere(sitting::OFFICER, score(5, "Excellent as I saw it before.")).pulse();
    sitting.press("enter").sees("has changed since you began").sees("Excellent as I saw it before.").sees("Weak as I");
    let recorded = |sitting: &Sitting| {
        let full = sitting.desk.case(reference(7).as_str()).unwrap().full.unwrap();
        full.sheets[0].scores.iter().find(|score| score.criterion == aim).and_then(|score| score.value)
    };
    assert_eq!(recorded(&sitting), Some(Points::whole(5)), "nothing is sent before it was seen");
    sitting.press("esc").sees("Weak as I").press("enter");
    assert_eq!(recorded(&sitting), Some(Points::whole(1)));
}

#[test]
fn what_this_window_itself_has_done_since_stands_in_nobodys_way() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("ok").press("enter");
    sitting.press("4").type_text("Seen in the plan.").press("enter").press("up").press("3").press("ctrl-down");
    sitting.type_text(" Seen again.").press("enter").lacks("has changed since");
    sitting.press("up e").type_text(" And again.").press("enter").lacks("has changed since");
}

#[test]
fn what_is_said_of_a_text_goes_when_the_text_changes() {
    let desk = sitting::desk_founded(|foundation| foundation.criteria.set.reason_min_chars = 5);
    let mut sitting = Sitting::at(desk);
    sitting.open(12).press("d p enter").sees("too short");
    // The cursor stands in the reasons that were wanting.
    sitting.type_text("In").lacks("too short").type_text(" full.").press("enter").lacks("Propose a decision");
    sitting.open(9).press("G enter").sees("too short").type_text("ok").lacks("too short");
    sitting.press("enter").press("4").type_text("a").press("enter").sees("too short").type_text("b").lacks("too short");
}

#[test]
fn the_box_of_a_score_says_what_the_scale_is() {
    let mut sitting = Sitting::new();
    sitting.open(7).press("G").type_text("ok").press("enter").press("e").sees("Type the score 1–5");
    sitting.press("9").sees("9 is off the scale, which goes from 1 to 5").press("0").sees("0 is off the scale");
    sitting.press("esc e enter").sees("type a digit 1–5").press("4").lacks("type a digit").sees("Reason for 4");
}
