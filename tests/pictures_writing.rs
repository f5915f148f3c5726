//! What is typed, chosen and filled in on a case, each as it is drawn.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod pictured;
mod sitting;

use diarium::desk::Desk;
use diarium::desk::clock::Clock;
use diarium::domain::money::Money;
use diarium::register::command::Command;
use diarium::register::judgement::application_of;
use pictured::shown;
use sitting::{OFFICER, SUPERVISOR, Sitting, reference};

/// The desk with a ranked case whose application came again in another version.
fn revised(sitting: &mut Sitting) {
    let mut corrected = application_of(sitting.desk.state().case(reference(12).as_str()).unwrap());
    corrected.requested_eu = Money::from_cents(corrected.requested_eu.cents() - 1_000_000);
    let why = "The budget of the second year was corrected.".to_owned();
    sitting.desk.submit(&Command::Revise { applications: vec![corrected], why }).unwrap();
    sitting.press("ctrl-l");
}

/// A case that was granted and notified.
fn notified(sitting: &mut Sitting) {
    sitting.sit(SUPERVISOR).press("g b a enter").sit(OFFICER).open(21).press("d n enter");
}

#[test]
fn the_sheet_of_a_card() {
    shown("card-sheet", |sitting| {
        sitting.open(7).press("r r");
    });
    shown("card-sheet-filled", |sitting| {
        sitting.open(7).press("r r p n M 2 5");
    });
}

#[test]
fn keys_that_may_follow_on_a_case() {
    for key in ["v", "r", "m", "o", "T"] {
        shown(&format!("chords-case-{}", key.to_lowercase()), |sitting| {
            sitting.open(12).press(key);
        });
    }
    shown("chords-case-correction", |sitting| {
        sitting.open(12).press("d c");
    });
}

#[test]
fn keys_that_may_follow_in_a_list() {
    shown("chords-queue-s", |sitting| {
        sitting.open_drawer(Vec::new()).press("enter s");
    });
    shown("chords-queue-d", |sitting| {
        sitting.press("enter d");
    });
    shown("chords-ranking-x", |sitting| {
        sitting.press("enter g r x");
    });
    shown("chords-office-o", |sitting| {
        sitting.sit("admin1").press("g a o");
    });
}

#[test]
fn a_part_of_the_case_that_is_chosen() {
    shown("picker-part", |sitting| {
        sitting.open(7).press(":").type_text("show-tab").press("enter");
    });
}

#[test]
fn texts_that_were_not_finished() {
    shown("picker-unfinished", |sitting| {
        sitting.open(7).press("c").type_text("I would ask for the budget of the second year first.").press("esc");
        sitting.open(12).press("d p p esc g u");
    });
}

#[test]
fn a_saved_queue_that_is_forgotten() {
    shown("picker-forget", |sitting| {
        sitting.open_drawer(Vec::new()).press("s x");
    });
}

#[test]
fn a_seat_that_is_chosen() {
    shown("picker-seat", |sitting| {
        sitting.open(7).press("H enter");
    });
}

#[test]
fn a_language_that_is_chosen() {
    shown("picker-language", |sitting| {
        // Each language has its own name for itself.
        sitting.press("L").spells("English");
    });
}

#[test]
fn a_comment() {
    shown("text-comment", |sitting| {
        sitting.open(7).press("c").type_text("The budget of the second year is not there yet.");
    });
}

#[test]
fn a_tag() {
    shown("text-tag", |sitting| {
        sitting.open(7).press("t").type_text("visit-in-may");
    });
}

#[test]
fn the_value_of_an_indicator_and_its_removal() {
    shown("text-indicator", |sitting| {
        sitting.open(7).press("i enter").type_text("25");
    });
    shown("remove-indicator", |sitting| {
        sitting.open(7).press("v 6 x");
    });
}

#[test]
fn a_supplement_that_came() {
    shown("text-supplement-received", |sitting| {
        sitting.open(7).press("m a").type_text("The budget of the second year.").press("enter").open(7).press("m r");
    });
}

#[test]
fn what_was_judged_on_an_older_version() {
    shown("case-stale", |sitting| {
        revised(sitting);
        sitting.open(12);
    });
    shown("text-confirm-stale", |sitting| {
        revised(sitting);
        sitting.open(12).press("m c").type_text("Ten thousand less change nothing.");
    });
}

#[test]
fn an_application_that_is_withdrawn() {
    shown("text-withdraw", |sitting| {
        sitting.open(7).press("d w").type_text("The applicant wrote on 9 June.");
    });
}

#[test]
fn a_request_for_correction_in_time_and_late() {
    shown("text-correction", |sitting| {
        notified(sitting);
        sitting.press("d c a").type_text("We asked for more.");
    });
    shown("text-correction-late", |sitting| {
        notified(sitting);
        sitting.desk.set_clock(Clock::Still("2024-06-12T12:00:00Z".parse().unwrap()));
        sitting.press("d c a").type_text("We asked for more.").press("enter");
    });
}
