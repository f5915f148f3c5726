//! Consequences that are agreed to, and what is asked before a decision is changed, each as it is drawn.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod pictured;
mod sitting;

use diarium::desk::Desk;
use diarium::domain::application::Application;
use diarium::register::command::Command;
use pictured::shown;
use sitting::{OFFICER, SUPERVISOR, Sitting, application, desk, propose, rank, reference};

/// A case that was granted and notified and whose applicant requests a correction.
fn correction(sitting: &mut Sitting) {
    sitting.sit(SUPERVISOR).press("g b a enter").sit(OFFICER).open(21).press("d n enter");
    sitting.press("d c a").type_text("We asked for more.").press("enter").sit("beslut2").open(21);
}

/// A desk with a case whose form of proposal has every field.
fn every_field(sitting: &mut Sitting) {
    let mut desk = desk();
    let raised = |number, cents| Application { action: "1B7".into(), ..application(number, "Unga", cents) };
    desk.submit(&Command::Import { applications: vec![raised(40, 5_000_000), raised(41, 6_000_000)] }).unwrap();
    rank(&mut desk, &reference(40), 3);
    rank(&mut desk, &reference(41), 4);
    sitting.desk = desk;
    sitting.press("ctrl-l");
}

#[test]
fn the_form_with_grounds_conditions_and_a_deviation() {
    shown("propose-full", |sitting| {
        every_field(sitting);
        sitting.open(40).press("d p tab tab space tab tab space tab tab").type_text("Good.");
        sitting.press("tab").type_text("The other waits for a supplement.").press("tab");
        sitting.type_text("The project reports on its indicators every spring and every autumn, in the system.");
        sitting.press("tab").type_text("Hire before May.");
    });
    shown("propose-full-top", |sitting| {
        every_field(sitting);
        sitting.open(40).press("d p tab tab space tab tab space tab tab").type_text("Good.");
        sitting.press("tab").type_text("The other waits for a supplement.").press("tab");
        sitting.type_text("The project reports on its indicators every spring.").press("tab tab tab tab");
    });
}

#[test]
fn the_form_of_a_rejection() {
    shown("propose-reject", |sitting| {
        sitting.open(12).press("d p right right right tab down down down space");
    });
}

#[test]
fn a_proposal_that_is_refused() {
    shown("propose-refused", |sitting| {
        sitting.open(12).press("d p tab tab tab").type_text("Good").press("enter");
    });
}

#[test]
fn a_grant_that_is_declined() {
    shown("decline", |sitting| {
        sitting.sit(SUPERVISOR).press("g b a enter").sit(OFFICER).open(21).press("d d").type_text("No staff for it.");
    });
}

#[test]
fn a_correction_that_is_upheld_or_amended() {
    shown("uphold", |sitting| {
        correction(sitting);
        sitting.press("d c u").type_text("The rate is as it was.");
    });
    shown("amend", |sitting| {
        correction(sitting);
        sitting.press("d c m tab ctrl-a ctrl-k").type_text("150 000.00").press("tab").type_text("One cost is out.");
    });
}

#[test]
fn a_rejection_that_is_set_aside() {
    shown("reopen", |sitting| {
        sitting.open(12).press("d p r r").press("tab down down down space down down down down");
        sitting.type_text("The funds do not reach it.").press("enter").open(12).press("d s enter");
        sitting.sit(SUPERVISOR).open(12).press("d a enter").sit(OFFICER).open(12).press("d n enter").open(12);
        sitting.press("d c a").type_text("The funds do reach.").press("enter").sit("beslut2").open(12);
        sitting.press("d c o").type_text("The order was another.");
    });
}

#[test]
fn less_money_before_the_yes() {
    shown("approve-less-yes", |sitting| {
        sitting.sit(SUPERVISOR).press("g b d l ctrl-a ctrl-k").type_text("100 000").press("tab");
        sitting.type_text("The rent is not eligible.").press("enter");
    });
}

#[test]
fn several_cases_that_are_given_to_somebody_or_tagged() {
    shown("bulk-assign", |sitting| {
        sitting.press("enter g g space space H down enter enter");
    });
    shown("bulk-tag", |sitting| {
        sitting.press("enter g g space space t").type_text("visit-in-may");
    });
    shown("bulk-tag-yes", |sitting| {
        sitting.press("enter g g space space t").type_text("visit-in-may").press("enter");
    });
}

#[test]
fn several_cases_that_are_submitted_and_one_that_cannot_be() {
    shown("bulk-submit", |sitting| {
        propose(&mut sitting.desk, &reference(12), 45_358_400);
        sitting.press("ctrl-l enter *").type_text("status:proposed").press("enter d s");
    });
    shown("bulk-submit-refused", |sitting| {
        sitting.press("enter M d s");
    });
}
