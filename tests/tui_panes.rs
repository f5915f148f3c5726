//! Every tab of a case and every popup as it is drawn, with a case on which much has happened.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod pictured;
mod sitting;

use diarium::desk::Desk;
use diarium::register::command::Command;
use pictured::shown;
use sitting::{SUPERVISOR, reference, two_assessors};

/// Turns up a tab of the fresh case, counted from the criteria on.
fn tab(name: &str, turns: usize) {
    shown(name, |sitting| {
        sitting.open(12);
        for _ in 0..turns {
            sitting.press("tab");
        }
    });
}

#[test]
fn the_application() {
    tab("tab-application", 1);
}

#[test]
fn the_findings() {
    tab("tab-findings", 4);
}

#[test]
fn the_indicators() {
    tab("tab-indicators", 5);
}

#[test]
fn the_decision_with_the_place_in_the_order() {
    tab("tab-decision", 6);
}

#[test]
fn what_happened_in_the_case() {
    tab("tab-history", 7);
}

#[test]
fn comments_of_colleagues() {
    shown("tab-comments", |sitting| {
        sitting.open(12).press("c").type_text("The second year has no budget.").press("enter");
        sitting.press("shift-tab");
    });
}

#[test]
fn a_finding_that_is_settled() {
    shown("popup-settle", |sitting| {
        sitting.open(7).press("f").type_text("The applicant has told why.");
    });
}

#[test]
fn a_general_criterion_that_is_failed() {
    shown("popup-fail-gate", |sitting| {
        sitting.open(7).press("F");
    });
}

#[test]
fn an_indicator_that_is_chosen() {
    shown("popup-indicator", |sitting| {
        sitting.open(7).press("i");
    });
}

#[test]
fn a_phrase_that_is_chosen() {
    shown("popup-phrase", |sitting| {
        sitting.open(7).press("G").type_text("Checked.").press("enter 4 ctrl-t");
    });
}

#[test]
fn a_supplement_that_is_asked_for() {
    shown("popup-supplement", |sitting| {
        sitting.open(7).press("m a").type_text("The budget of the second year.");
    });
}

#[test]
fn a_lane_that_is_changed() {
    shown("popup-lane", |sitting| {
        sitting.open(7).press("m l");
    });
}

#[test]
fn a_case_that_is_given_to_somebody() {
    shown("popup-assign", |sitting| {
        sitting.open(7).press("H");
    });
}

#[test]
fn a_conflict_that_is_declared() {
    shown("popup-conflict", |sitting| {
        sitting.open(7).press("C").type_text("My brother works there.");
    });
}

#[test]
fn a_sheet_that_is_signed() {
    shown("popup-sign", |sitting| {
        sitting.desk = two_assessors();
        sitting.open(7).press("s");
    });
}

#[test]
fn an_act_that_is_taken_back() {
    shown("popup-undo", |sitting| {
        sitting.open(15).press("u");
    });
}

#[test]
fn a_case_that_is_returned() {
    shown("popup-return", |sitting| {
        sitting.sit(SUPERVISOR).press("g b r").type_text("The rate is not reasoned.");
    });
}

#[test]
fn a_decision_that_is_notified_and_its_document() {
    shown("popup-notify", |sitting| {
        sitting.sit(SUPERVISOR).press("g b a enter").open(21).press("d n");
    });
    shown("popup-document", |sitting| {
        sitting.sit(SUPERVISOR).press("g b a enter").open(21).press("d v");
    });
}

#[test]
fn a_proposal_that_is_submitted() {
    shown("popup-submit", |sitting| {
        sitting.open(15).press("d s");
    });
}

#[test]
fn why_a_rank_an_amount_and_a_finding() {
    for (name, turns) in [("why-rank", 1), ("why-amount", 2), ("why-obstacles", 3), ("why-finding", 4)] {
        shown(name, |sitting| {
            sitting.open(15).press("w");
            for _ in 0..turns {
                sitting.press("right");
            }
        });
    }
}

#[test]
fn why_an_envelope_has_what_it_has() {
    shown("why-envelope", |sitting| {
        sitting.press("w");
    });
}

#[test]
fn why_an_act_is_refused() {
    shown("why-refused", |sitting| {
        sitting.open(7).press("s w");
    });
}

#[test]
fn keys_that_may_follow() {
    shown("chords-decision", |sitting| {
        sitting.open(12).press("d");
    });
    shown("chords-go", |sitting| {
        sitting.press("g");
    });
}

#[test]
fn a_queue_that_gets_a_name() {
    shown("popup-save-queue", |sitting| {
        sitting.open_drawer(Vec::new()).press("enter /").type_text("status:received").press("enter s s");
    });
}

#[test]
fn people_who_may_sit_here() {
    shown("popup-people", |sitting| {
        sitting.press("P");
    });
}

#[test]
fn leaving_with_something_unfinished() {
    shown("popup-leave", |sitting| {
        sitting.open(7).press("c").type_text("I would ask").press("esc Q");
    });
}

#[test]
fn forms_of_the_office() {
    for (name, keys) in [("office-round", "o b"), ("office-person", "o g"), ("office-plan", "o p")] {
        shown(name, |sitting| {
            sitting.sit("admin1").press("g a").press(keys);
        });
    }
}

#[test]
fn lessons_and_where_trainees_are() {
    shown("lessons", |sitting| {
        sitting.press("T l");
    });
    shown("lesson-step", |sitting| {
        sitting.press("T l enter enter");
    });
    shown("trainees", |sitting| {
        sitting.press("T l enter").sit("trainer1").press("T p");
    });
}

#[test]
fn a_round_as_pictures() {
    shown("pictures", |sitting| {
        sitting.press("g v");
    });
}

#[test]
fn a_case_that_one_must_not_see() {
    shown("case-conflict", |sitting| {
        sitting.desk.sit(&"admin1".into()).unwrap();
        let (case, handle, why) = (reference(7), sitting::OFFICER.into(), "A relative works there.".to_owned());
        sitting.desk.submit(&Command::Conflict { case, handle, why }).unwrap();
        sitting.desk.sit(&sitting::OFFICER.into()).unwrap();
        sitting.press("ctrl-l").open(7);
    });
}
