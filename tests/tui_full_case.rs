//! How many keys a full case takes. No terminal: real key events through the real update loop.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use chrono::{DateTime, Utc};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::{Desk, training};
use diarium::domain::code::{Handle, Reference};
use diarium::domain::vocabulary::Status;
use diarium::register::view::rows::Row;
use sitting::{OFFICER, Sitting};

/// Most keys besides the reasons' own text.
const MOST: usize = 25;

/// The training store as a trainee finds it, in memory.
fn training_desk() -> LocalDesk {
    let start: DateTime<Utc> = "2022-12-01T08:00:00Z".parse().unwrap();
    let foundation = training::foundation(1).unwrap();
    let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from(OFFICER)).unwrap();
    training::populate(&mut desk, 120, 1, &mut |_, _| true).unwrap();
    desk.sit(&Handle::from(OFFICER)).unwrap();
    desk
}

/// A fresh case with everything that a case can have: a finding, result targets and indicators of its card, and no
/// mark of anybody yet.
fn fresh_case(desk: &LocalDesk) -> Reference {
    let plan = desk.plan();
    let full = |row: &&Row| {
        let facts = row.facts.as_ref().unwrap();
        let card = plan.card(facts.action.as_str()).unwrap();
        let view = desk.case(row.reference.as_str()).unwrap().full.unwrap();
        let finding = view.findings.iter().filter(|finding| finding.settled.is_none()).count() == 1;
        finding && view.target_marks.len() >= 4 && card.indicators().len() >= 2 && view.sheets.is_empty()
    };
    let listing = desk.list("status:received needs-me").unwrap();
    listing.rows.iter().find(full).map(|row| row.reference.clone()).unwrap()
}

#[test]
fn a_full_case_takes_at_most_25_keys_besides_the_text_of_its_reasons() {
    let desk = training_desk();
    let case = fresh_case(&desk);
    let mut sitting = Sitting::at(desk).sized(80, 24);
    // The officer's queue, with that case under the cursor.
    sitting.press("N /").type_text(case.as_str()).press("enter").sees(case.as_str());
    let mut keys = 0;
    let mut press = |sitting: &mut Sitting, wanted: &str| {
        keys += wanted.split(' ').count();
        sitting.press(wanted);
    };

    press(&mut sitting, "b");
    sitting.sees("Pass 9 general criteria").type_text("Checked against the registers.");
    press(&mut sitting, "enter");
    sitting.sees("Settle").type_text("Asked by phone; the applicant explained it.");
    press(&mut sitting, "enter");
    // One target is met in part, the others in full; an indicator of the card gets its value.
    sitting.sees("sheet of the card");
    press(&mut sitting, "p M 2 5 enter");
    for points in ["4", "5", "4", "3", "4", "4", "5"] {
        sitting.sees("Type the score");
        press(&mut sitting, points);
        sitting.type_text("Seen in the plan of the application.");
        press(&mut sitting, "enter");
    }
    sitting.sees("Sign your scores");
    press(&mut sitting, "enter");
    sitting.sees("Leaves").type_text("Answers the aim of the card in full.");
    press(&mut sitting, "enter");
    sitting.sees("proposed → submitted");
    press(&mut sitting, "enter");

    let view = sitting.desk.case(case.as_str()).unwrap();
    let full = view.full.unwrap();
    assert_eq!(view.row.facts.unwrap().status, Status::Submitted);
    assert!(full.gates.iter().all(|gate| gate.pass == Some(true)));
    assert!(full.findings.iter().all(|finding| finding.settled.is_some()));
    assert!(full.target_marks.iter().all(|target| target.mark.is_some()));
    assert!(full.targets.iter().any(|(_, value)| *value == 25));
    assert!(full.sheets[0].signed && full.sheets[0].scores.iter().all(|score| score.reason.is_some()));
    assert!(keys <= MOST, "{keys} keys");
}
