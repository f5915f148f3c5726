//! The day that counts is Finland's: for correction requests, around midnight and where clocks change. And what no record
//! can hold is refused before it is written.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

mod sitting;

use chrono::{DateTime, Utc};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::{Desk, DeskError, Receipt};
use diarium::domain::code::Handle;
use diarium::domain::money::Money;
use diarium::register::command::Command;
use sitting::{OFFICER, SUPERVISOR, application, desk, reference};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The rule that refused an act; nothing where it was done.
fn rule(done: Result<Receipt, DeskError>) -> Option<String> {
    match done {
        Ok(_) => None,
        Err(DeskError::Refused(refusal)) => Some(refusal.rule.into_owned()),
        Err(other) => panic!("{other:?}"),
    }
}

fn by(desk: &mut LocalDesk, who: &str, command: Command) -> Option<String> {
    desk.sit(&Handle::from(who)).unwrap();
    rule(desk.submit(&command))
}

/// Asks for a correction of a decision that was notified earlier; the rule that refused it, if any.
fn asked(notified: &str, asks: &str) -> Option<String> {
    let (mut desk, case) = (desk(), reference(21));
    assert_eq!(
        by(&mut desk, SUPERVISOR, Command::Approve { cases: vec![case.clone()], amount: None, why: None }),
        None
    );
    desk.set_clock(Clock::Still(at(notified)));
    assert_eq!(by(&mut desk, OFFICER, Command::Notify { cases: vec![case.clone()] }), None);
    desk.set_clock(Clock::Still(at(asks)));
    by(&mut desk, OFFICER, Command::AskCorrection { case, why: "the sum is wrong".to_owned(), late_why: None })
}

#[test]
fn the_time_for_a_correction_request_begins_and_ends_with_the_day_of_finland() {
    let late = Some("correction-late".to_owned());
    // Half past midnight of 20 June in Finland, still 19 June in UTC: the last day is 20 July.
    let notified = "2023-06-19T21:30:00Z";
    assert_eq!(asked(notified, "2023-07-20T12:00:00Z"), None);
    assert_eq!(asked(notified, "2023-07-20T20:59:59Z"), None, "the last second of the day in Finland");
    assert_eq!(asked(notified, "2023-07-20T21:00:00Z"), late, "midnight in Finland, though not in UTC");
}

#[test]
fn a_change_of_clocks_moves_the_end_of_the_last_day_with_it() {
    let late = Some("correction-late".to_owned());
    // Notified in winter time, ends in summer time: Wednesday 3 April 2024.
    assert_eq!(asked("2024-03-04T12:00:00Z", "2024-04-03T20:59:59Z"), None);
    assert_eq!(asked("2024-03-04T12:00:00Z", "2024-04-03T21:00:00Z"), late);
    // Notified in summer time, ends in winter time: All Saints' Saturday, therefore Monday 6 November 2023.
    assert_eq!(asked("2023-10-05T12:00:00Z", "2023-11-06T21:59:59Z"), None);
    assert_eq!(asked("2023-10-05T12:00:00Z", "2023-11-06T22:00:00Z"), late);
}

#[test]
fn an_amount_that_no_record_can_hold_is_refused_whatever_way_it_comes_in() {
    let mut desk = desk();
    let before = desk.state().seq;
    let refused = Some("amount-impossible".to_owned());
    let above = Money::LIMIT + Money::from_cents(1);
    for amount in [above, Money::from_cents(-1)] {
        let mut given = application(99, "Bokning", 100_000);
        given.costs.other_direct = amount;
        assert_eq!(rule(desk.submit(&Command::Import { applications: vec![given] })), refused);
        let mut given = application(7, "KOTU", 21_242_900);
        given.requested_eu = amount;
        let why = "the applicant corrected the budget".to_owned();
        assert_eq!(rule(desk.submit(&Command::Revise { applications: vec![given], why })), refused);
    }
    assert_eq!(desk.state().seq, before, "nothing was written");
    let mut given = application(99, "Bokning", 100_000);
    given.costs.total = Money::LIMIT;
    assert_eq!(rule(desk.submit(&Command::Import { applications: vec![given] })), None, "the limit itself can be read");
}
