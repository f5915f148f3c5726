//! Orders: each is accepted once, a group shares a sync, and nobody acts on a case that others changed meanwhile.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use diarium::desk::commit::Signed;
use diarium::desk::order::{Order, is_id};
use diarium::desk::{Desk, DeskError};
use diarium::domain::code::{Handle, Reference};
use diarium::domain::criteria::Points;
use diarium::domain::text::Lang;
use diarium::register::command::Command;
use diarium::register::refusal::Refusal;
use diarium::speech::say;
use sitting::{OFFICER, SUPERVISOR, reference};

const OTHER: &str = "handlaggare2";

fn comment(case: Reference, text: &str) -> Command {
    Command::Comment { case, text: text.to_owned() }
}

fn score(case: Reference, criterion: &str, value: u16) -> Command {
    let why = "Seen in the papers of the application.".to_owned();
    Command::Score { case, criterion: criterion.into(), value: Points::whole(value), why }
}

fn signed(by: &str, order: Order) -> Signed {
    Signed::new(Handle::from(by), order)
}

fn refusal(error: DeskError) -> Refusal {
    match error {
        DeskError::Refused(refusal) => *refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_order_that_is_sent_again_gets_the_same_receipt_and_is_done_once() {
    let mut desk = sitting::desk();
    let order = Order::new(comment(reference(7), "asked the applicant about the travel costs"));
    let first = desk.order(&order).unwrap();
    assert_eq!(desk.order(&order).unwrap(), first);
    let twice = [signed(OFFICER, Order::new(comment(reference(7), "once"))); 1];
    let group = [twice[0].clone(), twice[0].clone()];
    let receipts = desk.commit(&group);
    assert_eq!(receipts[0], receipts[1]);
    assert_eq!(desk.state().seq, first.seq + 1);
}

#[test]
fn nobody_gets_the_receipt_of_somebody_elses_order() {
    let mut desk = sitting::desk();
    let order = Order::new(comment(reference(7), "asked the applicant about the travel costs"));
    desk.order(&order).unwrap();
    let before = desk.state().seq;
    let answers = desk.commit(&[signed(OTHER, order)]);
    assert_eq!(refusal(answers[0].clone().unwrap_err()).rule, "order-name");
    let shared = Order::new(comment(reference(7), "one name for two people"));
    let answers = desk.commit(&[signed(OFFICER, shared.clone()), signed(OTHER, shared)]);
    assert!(answers[0].is_ok());
    assert_eq!(refusal(answers[1].clone().unwrap_err()).rule, "order-name");
    assert_eq!(desk.state().seq, before + 1);
}

#[test]
fn the_name_of_a_recorded_act_is_no_receipt_for_one_on_another_case() {
    let mut desk = sitting::desk();
    let order = Order::new(comment(reference(7), "asked the applicant about the travel costs"));
    desk.order(&order).unwrap();
    let other = Order { command: comment(reference(9), "asked nobody"), ..order };
    assert_eq!(refusal(desk.order(&other).unwrap_err()).rule, "order-name");
}

#[test]
fn orders_of_a_group_are_judged_on_what_the_ones_before_them_leave() {
    let mut desk = sitting::desk();
    let before = desk.state().seq;
    let group = [
        signed(OFFICER, Order::new(Command::Submit { cases: vec![reference(15)] })),
        // Locked by the order before it.
        signed(OTHER, Order::new(Command::Tag { case: reference(15), tag: "later".to_owned() })),
        signed(OFFICER, Order::new(Command::Submit { cases: vec![reference(15)] })),
        signed(SUPERVISOR, Order::new(Command::Approve { cases: vec![reference(15)], amount: None, why: None })),
    ];
    let answers = desk.commit(&group);
    let seqs: Vec<Option<u64>> = answers.iter().map(|answer| answer.as_ref().ok().map(|receipt| receipt.seq)).collect();
    assert_eq!(seqs[0], Some(before + 1));
    assert_eq!(seqs[2], None, "submitted twice");
    assert_eq!(seqs[3], Some(desk.state().seq), "{:?}", answers[3]);
    let proof = desk.verify(&mut |_, _| {}).unwrap();
    assert_eq!(proof.wrong, []);
}

#[test]
fn an_act_on_what_somebody_else_has_changed_meanwhile_is_refused_and_says_who_did_what() {
    let mut desk = sitting::desk();
    let seen = Some(desk.state().seq);
    let gate = |pass, who: &str| {
        let why = format!("Looked up by {who} in the register.");
        Command::Gate { case: reference(7), gates: vec!["bankruptcy".into()], pass, why }
    };
    let set = desk.criteria();
    let gate_id = set.gates[0].id.clone();
    let with_id = |command: Command| match command {
        Command::Gate { case, pass, why, .. } => Command::Gate { case, gates: vec![gate_id.clone()], pass, why },
        other => other,
    };
    let first = desk.commit(&[signed(OTHER, Order::new(with_id(gate(false, OTHER))).seen(seen))]);
    first[0].as_ref().unwrap();
    let late = Order::new(with_id(gate(true, OFFICER))).seen(seen);
    let refused = refusal(desk.order(&late).unwrap_err());
    assert_eq!(refused.rule, "changed-meanwhile");
    let said = say(Lang::En, &refused.what);
    assert!(said.contains(OTHER), "{said}");
    // Having looked again, the same act is right.
    let again = Order::new(late.command).seen(Some(desk.state().seq));
    desk.order(&again).unwrap();
}

#[test]
fn what_an_act_does_not_rest_on_may_have_changed_meanwhile() {
    let mut desk = sitting::desk();
    let seen = Some(desk.state().seq);
    let others = [
        signed(OTHER, Order::new(comment(reference(12), "seen the annex"))),
        signed(OTHER, Order::new(Command::Tag { case: reference(12), tag: "annex".to_owned() })),
    ];
    assert!(desk.commit(&others).iter().all(Result::is_ok));
    let first = desk.criteria().criteria[0].id.clone();
    desk.order(&Order::new(score(reference(12), first.as_str(), 5)).seen(seen)).unwrap();
    // One's own entries, however many, never stand in the way.
    let second = desk.criteria().criteria[1].id.clone();
    desk.order(&Order::new(score(reference(12), second.as_str(), 5)).seen(seen)).unwrap();
}

#[test]
fn an_approval_of_a_case_that_came_back_with_another_amount_is_refused() {
    let mut desk = sitting::desk();
    let seen = Some(desk.state().seq);
    let case = || vec![reference(21)];
    let back = Command::Return { cases: case(), why: "Please look at the travel costs again.".to_owned() };
    desk.commit(&[signed("beslut2", Order::new(back))])[0].as_ref().unwrap();
    sitting::propose(&mut desk, &reference(21), 17_000_000);
    desk.submit(&Command::Submit { cases: case() }).unwrap();
    let approve = Command::Approve { cases: case(), amount: None, why: None };
    let answers = desk.commit(&[signed(SUPERVISOR, Order::new(approve.clone()).seen(seen))]);
    let refused = refusal(answers[0].clone().unwrap_err());
    assert_eq!(refused.rule, "changed-meanwhile");
    let fresh = signed(SUPERVISOR, Order::new(approve).seen(Some(desk.state().seq)));
    desk.commit(&[fresh])[0].as_ref().unwrap();
}

#[test]
fn names_of_orders_are_short_and_plain() {
    assert!(is_id(&Order::new(comment(reference(7), "x")).id));
    for (text, fits) in [("a-1_.:Z", true), ("", false), ("a b", false), ("å", false), (&*"a".repeat(65), false)] {
        assert_eq!(is_id(text), fits, "{text}");
    }
}
