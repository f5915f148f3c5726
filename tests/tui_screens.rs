//! Every screen as it is drawn: small and comfortable, in three languages, without colour, with long names, empty.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod pictured;
mod sitting;

use diarium::desk::Desk;
use diarium::register::command::Command;
use diarium::tui::theme::{Look, Theme};
use pictured::shown;
use sitting::{OFFICER, SUPERVISOR, Sitting, reference, two_assessors};

fn queue(sitting: &mut Sitting) {
    sitting.press("enter");
}

fn case(sitting: &mut Sitting) {
    queue(sitting);
    sitting.press("j j enter");
    sitting.sees("Varausapu 2");
}

#[test]
fn overview() {
    shown("overview", |_| {});
}

#[test]
fn the_queue_of_an_envelope() {
    shown("queue", queue);
}

#[test]
fn a_ranked_case() {
    shown("case", case);
}

#[test]
fn a_fresh_case_with_its_general_criteria() {
    shown("case-screening", |sitting| {
        queue(sitting);
        sitting.press("g g enter");
    });
}

#[test]
fn a_reason_that_is_being_typed() {
    shown("case-reason", |sitting| {
        queue(sitting);
        sitting.press("g g enter G").type_text("All in order.").press("enter 4").type_text("Fits the aim");
    });
}

#[test]
fn the_card_of_the_action() {
    shown("case-card", |sitting| {
        case(sitting);
        sitting.press("tab tab");
    });
}

#[test]
fn the_form_of_a_proposal() {
    shown("propose", |sitting| {
        case(sitting);
        sitting.press("d p tab").press("backspace backspace");
    });
}

#[test]
fn approving_the_marked_and_returning_the_rest() {
    shown("decide", |sitting| {
        sitting.press(":").type_text(reference(15).as_str()).press("enter d s enter");
        sitting.sit(SUPERVISOR).press("g b space A").type_text("The rate is not reasoned.");
    });
}

#[test]
fn approving_with_less() {
    shown("approve-less", |sitting| {
        sitting.sit(SUPERVISOR).press("g b d l ctrl-a ctrl-k").type_text("100 000").press("tab").type_text("Too dear.");
    });
}

#[test]
fn result_targets_with_their_marks() {
    shown("case-targets", |sitting| {
        case(sitting);
        sitting.press("r m r m r p r n g g r e").type_text("Named in part 3 of the plan.").press("enter");
    });
}

#[test]
fn two_assessors_who_are_apart() {
    shown("case-consensus", |sitting| {
        sitting.desk = two_assessors();
        sitting.open(7).press("3").type_text("We agreed on the middle.").press("enter k");
    });
}

#[test]
fn a_decision_under_correction() {
    shown("case-correction", |sitting| {
        sitting.sit(SUPERVISOR).press("g b a enter").open(21).press("d n enter").sit(OFFICER);
        sitting.press("d c a").type_text("We asked for more.").press("enter shift-tab shift-tab shift-tab");
    });
}

#[test]
fn what_waits_for_decision() {
    shown("backlog", |sitting| {
        sitting.sit(SUPERVISOR).press("g b");
    });
}

#[test]
fn consequences_of_an_approval() {
    shown("approve", |sitting| {
        sitting.sit(SUPERVISOR).press("g b a");
    });
}

#[test]
fn a_ranked_list() {
    shown("ranking", |sitting| {
        queue(sitting);
        sitting.press("g r");
    });
}

#[test]
fn a_supposed_ranked_list() {
    shown("ranking-supposed", |sitting| {
        queue(sitting);
        sitting.press("g r g g space K");
    });
}

#[test]
fn where_a_total_comes_from() {
    shown("why-total", |sitting| {
        case(sitting);
        sitting.press("w");
    });
}

#[test]
fn the_office_and_a_form_of_it() {
    shown("office", |sitting| {
        sitting.sit("admin1").press("g a");
    });
    shown("office-carry-over", |sitting| {
        sitting.sit("admin1").press("g a o c");
    });
}

#[test]
fn ceilings_and_sources_of_the_money() {
    shown("money", |sitting| {
        sitting.press("g m");
    });
}

#[test]
fn all_keys_of_a_case() {
    shown("help", |sitting| {
        case(sitting);
        sitting.press("?");
    });
}

#[test]
fn without_colours_and_in_ascii_a_case_shows_the_same() {
    let mut sitting = Sitting::new();
    sitting.look = Look { theme: Theme::Mono, ascii: true };
    case(&mut sitting);
    let screen = sitting.screen();
    assert!(screen.lines().all(|line| !line.contains(['│', '█', '▸', '✓'])), "{screen}");
    insta::assert_snapshot!("case-ascii", screen);
}

#[test]
fn a_window_that_is_too_small_is_told_politely() {
    let mut sitting = Sitting::new().sized(50, 12);
    sitting.sees("60 × 20. Please make it larger.");
}

#[test]
fn the_row_under_the_cursor_is_seen_without_colours() {
    let mut sitting = Sitting::new();
    sitting.look = Look { theme: Theme::Mono, ascii: false };
    sitting.press("enter j");
    let buffer = sitting.buffer();
    let row = (0..buffer.area.height).find(|&y| buffer[(1, y)].symbol() == "▸").unwrap();
    let (on, off) = (buffer[(40, row)].modifier, buffer[(40, row + 1)].modifier);
    assert_ne!(on, off, "the cursor's row looks like any other");
    let colours = |x: u16, y: u16| [buffer[(x, y)].fg, buffer[(x, y)].bg];
    let plain = |colour: ratatui::style::Color| colour == ratatui::style::Color::Reset;
    let all = (0..buffer.area.width).flat_map(|x| (0..buffer.area.height).map(move |y| (x, y)));
    assert!(
        all.into_iter().all(|(x, y)| colours(x, y).into_iter().all(plain)),
        "a colour in the theme without colours"
    );
}

#[test]
fn a_filter_that_is_typed_with_what_can_stand_there() {
    shown("filter", |sitting| {
        queue(sitting);
        sitting.press("/").type_text("status:ranked,").press("tab").spells("screening ineligible");
    });
}

#[test]
fn a_filter_that_cannot_be_read() {
    shown("filter-wrong", |sitting| {
        queue(sitting);
        sitting.press("/").type_text("mine total:>=60");
    });
}

#[test]
fn the_query_language() {
    shown("query-help", |sitting| {
        queue(sitting);
        sitting.press("g f");
    });
}

#[test]
fn saved_queues_with_their_counts() {
    shown("saved-overview", |sitting| {
        sitting.open_drawer(Vec::new());
    });
    shown("saved-queue", |sitting| {
        sitting.open_drawer(Vec::new()).press("g 3");
    });
    shown("saved-which", |sitting| {
        sitting.open_drawer(Vec::new()).press("g s");
    });
}

#[test]
fn marking_by_a_query() {
    shown("mark-by-query", |sitting| {
        queue(sitting);
        sitting.press("*").type_text("requested>300k or fin");
    });
}

#[test]
fn mine_and_theirs_where_a_case_changed_meanwhile() {
    shown("meanwhile", |sitting| {
        sitting.open(7).press("c").type_text("I would ask for the budget of the second year first.").press("esc");
        sitting.desk.sit(&"handlaggare2".into()).unwrap();
        let text = "The budget of the second year came by post today.".to_owned();
        sitting.desk.submit(&Command::Comment { case: sitting::reference(7), text }).unwrap();
        sitting.desk.sit(&sitting::OFFICER.into()).unwrap();
        sitting.press("ctrl-l c");
    });
}

#[test]
fn what_the_finder_finds() {
    shown("finder", |sitting| {
        queue(sitting);
        sitting.press(":").type_text("varausaup");
    });
}
