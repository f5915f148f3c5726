//! Forms that were not finished: what was chosen in them is kept like what was typed, and comes back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::commit::Signed;
use diarium::desk::order::Order;
use diarium::domain::code::Handle;
use diarium::register::command::Command;
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
