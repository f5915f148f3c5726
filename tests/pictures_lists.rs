//! Lists in their rarer states: empty, marked, with a reserve, skipping the line, with rows that are not one's own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod pictured;
mod sitting;

use diarium::desk::Desk;
use diarium::domain::code::Handle;
use diarium::domain::vocabulary::{DecisionKind, Role};
use diarium::register::command::{Command, Proposition};
use pictured::shown;
use sitting::{OFFICER, SUPERVISOR, Sitting, application, rank, reference};

/// Puts the second best case on the reserve list, decided.
fn reserved(sitting: &mut Sitting) {
    let desk = &mut sitting.desk;
    let proposition = Proposition {
        case: reference(12),
        kind: DecisionKind::Reserve,
        amount: None,
        rate: None,
        grounds: Vec::new(),
        why: "The money does not reach it today.".to_owned(),
        terms: Default::default(),
    };
    desk.submit(&Command::Propose(Box::new(proposition))).unwrap();
    desk.submit(&Command::Submit { cases: vec![reference(12)] }).unwrap();
    desk.sit(&Handle::from(SUPERVISOR)).unwrap();
    desk.submit(&Command::Approve { cases: vec![reference(12)], amount: None, why: None }).unwrap();
    desk.sit(&Handle::from(OFFICER)).unwrap();
    sitting.press("ctrl-l");
}

/// More is asked for than the envelope holds.
fn short_of_money(sitting: &mut Sitting) {
    let desk = &mut sitting.desk;
    let dear = [(31, "Asylum interviews by video", 70_000_000), (32, "A register of interpreters", 60_000_000)];
    let applications = dear.map(|(number, title, cents)| application(number, title, cents)).to_vec();
    desk.submit(&Command::Import { applications }).unwrap();
    rank(desk, &reference(31), 4);
    rank(desk, &reference(32), 4);
    sitting.press("ctrl-l");
}

#[test]
fn lists_with_nothing_in_them() {
    shown("backlog-empty", |sitting| {
        sitting.sit(SUPERVISOR).press("g b a enter");
    });
    shown("ranking-empty", |sitting| {
        sitting.press("j enter g r");
    });
    shown("queue-empty", |sitting| {
        sitting.press("enter /").type_text("title:nothing").press("enter");
    });
    shown("queue-none", |sitting| {
        sitting.press("g e enter");
    });
}

#[test]
fn a_list_with_marks() {
    shown("queue-marked", |sitting| {
        sitting.press("enter g g space space j space");
    });
    shown("backlog-marked", |sitting| {
        sitting.open(15).press("d s enter").sit(SUPERVISOR).press("g b space");
    });
}

#[test]
fn a_list_with_rows_that_are_not_ones_own() {
    shown("backlog-not-yours", |sitting| {
        sitting.desk.sit(&Handle::from("admin1")).unwrap();
        sitting.desk.submit(&Command::GrantRole { handle: Handle::from(OFFICER), role: Role::Supervisor }).unwrap();
        sitting.desk.sit(&Handle::from(OFFICER)).unwrap();
        sitting.sit(OFFICER).press("g b");
    });
    shown("queue-conflict", |sitting| {
        let why = "My sister runs it.".to_owned();
        let handle = Handle::from(OFFICER);
        sitting.desk.submit(&Command::Conflict { case: reference(12), handle, why }).unwrap();
        sitting.press("ctrl-l enter j j");
    });
}

#[test]
fn a_reserve_list() {
    shown("ranking-reserve", |sitting| {
        reserved(sitting);
        sitting.press("enter g r g g j");
    });
}

#[test]
fn a_line_that_is_skipped_or_reached_in_part() {
    for (name, keys) in [("ranking-stop", "g e"), ("ranking-skip", "x p g e"), ("ranking-partial", "x p x p g e")] {
        shown(name, |sitting| {
            short_of_money(sitting);
            sitting.press("enter g r").press(keys);
        });
    }
}

#[test]
fn long_names_and_wide_letters_keep_their_columns() {
    let long = |sitting: &mut Sitting| {
        let mut long = application(30, &"Yhteistyö – ”långa namn” åäö ".repeat(8), 9_999_999);
        long.applicant.name =
            "Pohjois-Karjalan maahanmuuttajien ja kotoutumisen tuen yhdistysten keskusliitto ry".to_owned();
        let wide =
            application(31, "面談予約システムの再構築 面談予約システムの再構築 面談予約システムの再構築", 9_999_999);
        sitting.desk.submit(&Command::Import { applications: vec![long, wide] }).unwrap();
        sitting.press("ctrl-l enter j j j j j j");
    };
    shown("queue-long-names", long);
    shown("case-long-names", |sitting| {
        long(sitting);
        sitting.press("k enter");
    });
}
