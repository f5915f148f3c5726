//! Properties of the register: whatever people try in whatever order, the money adds up, four eyes hold, refusals change
//! nothing, and the same journal gives the same state.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper that cannot go on fails the test")]

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::proof::verify;
use diarium::desk::{Desk, DeskError, training};
use diarium::domain::code::{Handle, Reference};
use diarium::domain::criteria::Points;
use diarium::domain::money::Money;
use diarium::domain::vocabulary::{DecisionKind, Role, Seat};
use diarium::exchange::synthetic;
use diarium::register::case::{CaseHead, Progress};
use diarium::register::command::{Command, Proposition};
use diarium::register::event::Event;
use diarium::register::view::budget::budget;
use proptest::prelude::*;
use proptest::strategy::ValueTree;

const PEOPLE: [&str; 6] = ["handlaggare1", "handlaggare2", "beslut1", "both", "admin1", "trainer1"];

/// A desk in memory with eight applications of two envelopes and a person who is officer and supervisor.
fn desk() -> LocalDesk {
    let mut foundation = training::foundation(7).unwrap();
    foundation.people.push((Handle::from("both"), Role::Officer));
    foundation.people.push((Handle::from("both"), Role::Supervisor));
    let plan = foundation.plan.clone();
    let start: DateTime<Utc> = "2023-06-12T06:00:00Z".parse().unwrap();
    let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from("handlaggare1")).unwrap();
    let mut applications = synthetic::applications(&plan, 200, 7).unwrap().applications;
    applications.retain(|a| a.round == "2023-spring" && (a.action == "1A2" || a.action == "1B5"));
    applications.truncate(8);
    assert!(applications.len() >= 6, "enough to work on");
    desk.submit(&Command::Import { applications }).unwrap();
    desk
}

/// What somebody tries; numbers are taken modulo what there is.
#[derive(Debug, Clone)]
enum Try {
    PassGates(usize),
    FailGate(usize, usize),
    Score(usize, usize, u16),
    ScoreAll(usize, u16),
    Sign(usize),
    Target(usize, u64),
    Assign(usize, usize, usize),
    Propose(usize, usize, Option<i64>),
    Submit(Vec<usize>),
    Approve(Vec<usize>, Option<i64>),
    Return(usize),
    Notify(usize),
    Withdraw(usize),
    Decline(usize),
    Comment(usize),
    Conflict(usize),
    Undo(Option<usize>),
}

fn tries() -> impl Strategy<Value = (usize, Try)> {
    let case = || 0_usize..8;
    let cases = || proptest::collection::vec(case(), 1..4);
    let amount = || proptest::option::of(1_i64..250_000_000);
    let act = prop_oneof![
        3 => case().prop_map(Try::PassGates),
        1 => (case(), 0_usize..9).prop_map(|(c, g)| Try::FailGate(c, g)),
        2 => (case(), 0_usize..7, 0_u16..7).prop_map(|(c, k, v)| Try::Score(c, k, v)),
        5 => (case(), 2_u16..6).prop_map(|(c, v)| Try::ScoreAll(c, v)),
        4 => case().prop_map(Try::Sign),
        1 => (case(), 0_u64..100).prop_map(|(c, v)| Try::Target(c, v)),
        1 => (case(), 0_usize..6, 0_usize..3).prop_map(|(c, p, s)| Try::Assign(c, p, s)),
        6 => (case(), 0_usize..4, amount()).prop_map(|(c, k, a)| Try::Propose(c, k, a)),
        4 => cases().prop_map(Try::Submit),
        5 => (cases(), amount()).prop_map(|(c, a)| Try::Approve(c, a)),
        2 => case().prop_map(Try::Return),
        1 => case().prop_map(Try::Notify),
        1 => case().prop_map(Try::Withdraw),
        1 => case().prop_map(Try::Decline),
        1 => case().prop_map(Try::Comment),
        1 => case().prop_map(Try::Conflict),
        3 => proptest::option::of(case()).prop_map(Try::Undo),
    ];
    (0_usize..PEOPLE.len(), act)
}

fn commands(desk: &LocalDesk, attempt: &Try) -> Vec<Command> {
    let references: Vec<Reference> =
        desk.state().cases.values().filter(|head| !head.past).map(|head| head.reference.clone()).collect();
    let case = |index: &usize| references[index % references.len()].clone();
    let set = desk.criteria();
    let why = || "a reason that is long enough".to_owned();
    let cents = |amount: &Option<i64>| amount.map(Money::from_cents);
    let one = |command: Command| vec![command];
    match attempt {
        Try::PassGates(c) => {
            let gates = set.gates.iter().map(|gate| gate.id.clone()).collect();
            one(Command::Gate { case: case(c), gates, pass: true, why: why() })
        }
        Try::FailGate(c, g) => {
            let gates = vec![set.gates[g % set.gates.len()].id.clone()];
            one(Command::Gate { case: case(c), gates, pass: false, why: why() })
        }
        Try::Score(c, k, v) => {
            let criterion = set.criteria[k % set.criteria.len()].id.clone();
            one(Command::Score { case: case(c), criterion, value: Points::whole(*v), why: why() })
        }
        Try::ScoreAll(c, v) => {
            let score = |id: &diarium::domain::code::CriterionId| Command::Score {
                case: case(c),
                criterion: id.clone(),
                value: Points::whole(*v),
                why: why(),
            };
            set.criteria.iter().map(|criterion| score(&criterion.id)).collect()
        }
        Try::Sign(c) => one(Command::Sign { case: case(c) }),
        Try::Target(c, v) => one(Command::Target { case: case(c), indicator: "O.1.2".into(), value: *v }),
        Try::Assign(c, p, s) => {
            let seat = [Seat::A, Seat::B, Seat::Presenter][s % 3];
            one(Command::Assign { case: case(c), handle: Handle::from(PEOPLE[p % PEOPLE.len()]), seat })
        }
        Try::Propose(c, k, amount) => one(Command::Propose(Box::new(Proposition {
            case: case(c),
            kind: DecisionKind::ALL[k % DecisionKind::ALL.len()],
            amount: cents(amount),
            rate: None,
            grounds: Vec::new(),
            why: why(),
        }))),
        Try::Submit(cases) => one(Command::Submit { cases: cases.iter().map(case).collect() }),
        Try::Approve(cases, amount) => {
            one(Command::Approve { cases: cases.iter().map(case).collect(), amount: cents(amount) })
        }
        Try::Return(c) => one(Command::Return { cases: vec![case(c)], why: why() }),
        Try::Notify(c) => one(Command::Notify { cases: vec![case(c)] }),
        Try::Withdraw(c) => one(Command::Withdraw { case: case(c), why: why() }),
        Try::Decline(c) => one(Command::Decline { case: case(c), why: why() }),
        Try::Comment(c) => one(Command::Comment { case: case(c), text: why() }),
        Try::Conflict(c) => {
            let handle = desk.whoami().handle;
            one(Command::Conflict { case: case(c), handle, why: why() })
        }
        Try::Undo(c) => one(Command::Undo { case: c.as_ref().map(case) }),
    }
}

/// total = open + proposed + submitted + approved, nothing below zero, at every level.
fn money_holds(desk: &LocalDesk) {
    let now = budget(desk.state(), None);
    for line in &now.envelopes {
        if let (Some(total), Some(open)) = (line.total, line.open) {
            assert_eq!(total, open + line.proposed + line.submitted + line.approved, "{line:?}");
            assert!(open >= Money::ZERO, "{line:?}");
        }
        assert!(line.proposed >= Money::ZERO && line.submitted >= Money::ZERO && line.approved >= Money::ZERO);
        assert!(line.reserve >= Money::ZERO && line.requested >= Money::ZERO);
    }
    for line in &now.ceilings {
        assert_eq!(line.ceiling, line.open + line.proposed + line.submitted + line.approved, "{line:?}");
        assert!(line.open >= Money::ZERO, "{line:?}");
    }
}

/// Everybody who ever scored, proposed or submitted a case by what the journal says.
fn hands_on(desk: &LocalDesk, case: &Reference) -> BTreeSet<Handle> {
    let mut hands = BTreeSet::new();
    desk.log(Some(case), 0, &mut |record| {
        let prepares = |event: &diarium::register::event::Recorded| match event {
            diarium::register::event::Recorded::Known(event) => {
                matches!(**event, Event::Scored { .. } | Event::Proposed { .. } | Event::Submitted { .. })
            }
            diarium::register::event::Recorded::Unknown(_) => false,
        };
        if record.events.iter().any(prepares) {
            hands.insert(record.stamp.by.clone());
        }
        true
    })
    .unwrap();
    hands
}

fn never_above_what_is_allowed(head: &CaseHead) {
    let bound = head.position().amount;
    if !head.past {
        assert!(bound <= head.requested, "{}: {bound} of {}", head.reference, head.requested);
        assert!(bound <= head.costs.total.percent_floor(90), "{}", head.reference);
    }
}

fn run(attempts: &[(usize, Try)]) -> (usize, usize) {
    let mut desk = desk();
    let (mut done, mut refused) = (0, 0);
    for (person, attempt) in attempts {
        desk.sit(&Handle::from(PEOPLE[*person])).unwrap();
        for command in commands(&desk, attempt) {
            let before = desk.journal().head().clone();
            match desk.submit(&command) {
                Ok(receipt) => {
                    done += 1;
                    assert_eq!(receipt.seq, before.seq + 1);
                    money_holds(&desk);
                    for event in &receipt.events {
                        if let Event::Approved { case, .. } = event {
                            let by = desk.whoami().handle;
                            let auditor = Handle::from("revisor1");
                            desk.sit(&auditor).unwrap();
                            assert!(!hands_on(&desk, case).contains(&by), "{by} decided {case}");
                            desk.sit(&by).unwrap();
                        }
                        if let Some(head) = event.case().and_then(|case| desk.state().case(case.as_str())) {
                            never_above_what_is_allowed(head);
                        }
                    }
                }
                Err(DeskError::Refused(_)) => {
                    refused += 1;
                    assert_eq!(desk.journal().head(), &before, "a refusal writes nothing");
                }
                Err(other) => panic!("{other:?}"),
            }
        }
    }
    desk.sit(&Handle::from("revisor1")).unwrap();
    let proof = verify(&desk, &mut |_, _| {}).unwrap();
    assert_eq!(proof.wrong, Vec::new(), "folding the journal again gives the same state");
    (done, refused)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn whatever_people_try_the_money_adds_up_and_four_eyes_hold(
        attempts in proptest::collection::vec(tries(), 120..260)
    ) {
        run(&attempts);
    }
}

#[test]
fn the_random_people_get_something_done_and_something_refused() {
    // Otherwise the property above would hold for want of anything to hold for.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let tree = proptest::collection::vec(tries(), 800..801).new_tree(&mut runner).unwrap();
    let (done, refused) = run(&tree.current());
    assert!(done > 150 && refused > 150, "{done} done, {refused} refused");
}

#[test]
fn an_undone_decision_can_be_decided_again_and_a_notified_one_cannot_be_undone() {
    let mut desk = desk();
    let why = || "a reason that is long enough".to_owned();
    let case = desk.state().cases.values().find(|head| !head.past).unwrap().reference.clone();
    desk.sit(&Handle::from("handlaggare1")).unwrap();
    let set = desk.criteria();
    let gates = set.gates.iter().map(|gate| gate.id.clone()).collect();
    desk.submit(&Command::Gate { case: case.clone(), gates, pass: true, why: why() }).unwrap();
    for criterion in &set.criteria {
        let (case, criterion) = (case.clone(), criterion.id.clone());
        desk.submit(&Command::Score { case, criterion, value: Points::whole(4), why: why() }).unwrap();
    }
    desk.submit(&Command::Sign { case: case.clone() }).unwrap();
    let kind = DecisionKind::Reject;
    let proposition =
        Proposition { case: case.clone(), kind, amount: None, rate: None, grounds: Vec::new(), why: why() };
    desk.submit(&Command::Propose(Box::new(proposition))).unwrap();
    desk.submit(&Command::Submit { cases: vec![case.clone()] }).unwrap();
    desk.sit(&Handle::from("beslut1")).unwrap();
    desk.submit(&Command::Approve { cases: vec![case.clone()], amount: None }).unwrap();
    desk.submit(&Command::Undo { case: None }).unwrap();
    assert_eq!(desk.state().case(case.as_str()).unwrap().decision.progress, Progress::Submitted);
    desk.submit(&Command::Approve { cases: vec![case.clone()], amount: None }).unwrap();
    desk.submit(&Command::Notify { cases: vec![case.clone()] }).unwrap();
    assert!(desk.submit(&Command::Undo { case: Some(case.clone()) }).is_err());
    assert_eq!(desk.state().case(case.as_str()).unwrap().decision.progress, Progress::Notified);
}
