//! States that come and go: others at the desk, a lost line, an answer that is waited for, what an act came to; and help,
//! the finder and the asking why, each as it is drawn.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod pictured;
mod sitting;

use diarium::desk::news::{News, Presence};
use diarium::domain::code::Handle;
use diarium::tui::acts::Act;
use pictured::shown;
use sitting::{SUPERVISOR, Sitting, reference};

/// Three people are at the desk, and two of them have a case open.
fn others(sitting: &mut Sitting) {
    let who = vec![Handle::from("handlaggare2"), Handle::from(SUPERVISOR)];
    sitting.told(News::Presence(Presence { people: 3, cases: [(reference(7), who)].into() }));
}

#[test]
fn others_at_the_desk() {
    shown("others", others);
    shown("others-on-the-case", |sitting| {
        others(sitting);
        sitting.open(7);
    });
}

#[test]
fn a_line_that_is_lost_and_back() {
    shown("line-lost", |sitting| {
        sitting.open(7).told(News::Lost);
    });
    shown("line-back", |sitting| {
        sitting.open(7).told(News::Lost).told(News::Back);
    });
}

#[test]
fn an_answer_that_is_waited_for() {
    for (name, act) in [("reading-backlog", Act::GoBacklog), ("reading-queue", Act::GoQueue)] {
        shown(name, |sitting| {
            sitting.unanswered(act);
        });
    }
    for (name, act) in [("reading-ranking", Act::GoRanking), ("reading-case", Act::Open)] {
        shown(name, |sitting| {
            sitting.press("enter").unanswered(act);
        });
    }
    shown("reading-pictures", |sitting| {
        sitting.press("enter").unanswered(Act::GoPictures);
    });
    shown("reading-why", |sitting| {
        sitting.open(12).unanswered(Act::Why);
    });
    shown("reading-consequences", |sitting| {
        sitting.open(15).unanswered(Act::Submit);
    });
}

#[test]
fn what_an_act_came_to() {
    shown("notice-saved", |sitting| {
        sitting.open_drawer(Vec::new()).press("enter /").type_text("status:received").press("enter s s");
        sitting.type_text("Fresh ones").press("enter");
    });
    shown("notice-forgotten", |sitting| {
        sitting.open_drawer(Vec::new()).press("s x enter");
    });
    shown("notice-undone", |sitting| {
        sitting.open(15).press("u enter");
    });
    shown("notice-refused", |sitting| {
        sitting.open(7).press("d a");
    });
}

#[test]
fn a_lesson_that_is_done() {
    shown("lesson-done", |sitting| {
        sitting.press("T l enter");
        let steps = sitting.model.classroom.lesson().map(|lesson| lesson.steps.len()).unwrap_or_default();
        for _ in 0..steps {
            sitting.press("T n");
        }
    });
}

#[test]
fn all_keys_of_each_place() {
    let places = [
        ("help-overview", ""),
        ("help-queue", "enter"),
        ("help-ranking", "enter g r"),
        ("help-backlog", "g b"),
        ("help-office", "g a"),
        ("help-pictures", "enter g v"),
    ];
    for (name, keys) in places {
        shown(name, |sitting| {
            if !keys.is_empty() {
                sitting.press(keys);
            }
            sitting.press("?");
        });
    }
    shown("help-end", |sitting| {
        sitting.press("enter g r ? pagedown pagedown pagedown pagedown pagedown pagedown");
    });
}

#[test]
fn the_finder_with_nothing_typed_and_nothing_found() {
    shown("finder-empty", |sitting| {
        sitting.press(":");
    });
    shown("finder-nothing", |sitting| {
        sitting.press("enter :").type_text("qqqqqq");
    });
}

#[test]
fn why_a_general_criterion_a_result_target_and_what_happened() {
    shown("why-gate", |sitting| {
        sitting.open(7).press("w");
    });
    shown("why-target", |sitting| {
        sitting.open(12).press("r m r m g g r e").type_text("Named in part 3 of the plan.").press("enter w");
    });
    shown("why-history", |sitting| {
        sitting.open(15).press("v 8 w");
    });
}
