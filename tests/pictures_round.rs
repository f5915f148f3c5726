//! A whole round with real names, long summaries and more rows than a screen has, as it is drawn.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod full_round;
mod pictured;
mod sitting;

use full_round::shown_at;
use sitting::SUPERVISOR;

#[test]
fn a_whole_round_of_real_length() {
    let mut desk = full_round::desk(400);
    desk = shown_at(desk, "overview", |_| {});
    desk = shown_at(desk, "queue", |sitting| {
        sitting.press("enter");
    });
    desk = shown_at(desk, "queue-below", |sitting| {
        sitting.press("enter pagedown pagedown");
    });
    desk = shown_at(desk, "queue-past", |sitting| {
        sitting.press("/").type_text("round:2022-autumn").press("enter");
    });
    desk = shown_at(desk, "case-past", |sitting| {
        sitting.press("/").type_text("round:2022-autumn").press("enter g g enter v 7");
    });
    desk = shown_at(desk, "case", |sitting| {
        sitting.press("enter g g enter");
    });
    desk = shown_at(desk, "case-application", |sitting| {
        sitting.press("enter g g j j enter v 2");
    });
    desk = shown_at(desk, "case-history", |sitting| {
        sitting.press("/").type_text("status:notified -is:past").press("enter g g enter v 8");
    });
    desk = shown_at(desk, "ranking", |sitting| {
        sitting.press("enter g r");
    });
    desk = shown_at(desk, "ranking-line", |sitting| {
        sitting.press("enter g r pagedown");
    });
    desk = shown_at(desk, "backlog", |sitting| {
        sitting.sit(SUPERVISOR).press("g b");
    });
    desk = shown_at(desk, "backlog-all", |sitting| {
        sitting.sit(SUPERVISOR).press("g b M a");
    });
    desk = shown_at(desk, "pictures", |sitting| {
        sitting.press("enter g v");
    });
    shown_at(desk, "finder", |sitting| {
        sitting.press(":").type_text("röda korset");
    });
}
