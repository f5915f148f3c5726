//! Properties of the register: whatever people try in whatever order, the money adds up, four eyes hold, refusals change
//! nothing, and the same journal gives the same state.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::{Desk, DeskError, training};
use diarium::domain::code::{CriterionId, Handle, Reference};
use diarium::domain::criteria::Points;
use diarium::domain::money::Money;
use diarium::domain::plan::CarryRule;
use diarium::domain::vocabulary::{DecisionKind, Lane, Role, Seat};
use diarium::exchange::synthetic;
use diarium::register::case::CaseHead;
use diarium::register::command::{Amendment, Command, Proposition};
use diarium::register::decided::Progress;
use diarium::register::event::Event;
use diarium::register::judgement::{Judgement, application_of};
use diarium::register::terms::Terms;
use diarium::register::view::budget::budget;
use proptest::prelude::*;
use proptest::strategy::ValueTree;

const PEOPLE: [&str; 6] = ["handlaggare1", "handlaggare2", "beslut1", "both", "admin1", "trainer1"];

/// A desk in memory with eight applications of two envelopes and a person who is officer and supervisor.
fn desk() -> LocalDesk {
    let mut foundation = training::foundation(7).unwrap();
    foundation.people.push((Handle::from("both"), Role::Officer));
    foundation.people.push((Handle::from("both"), Role::Supervisor));
    // The plan itself carries over only 2A; these envelopes have the cases, so here they may be moved as well.
    let rule = |scope: &str, from: &str, to: &str| CarryRule {
        scope: scope.into(),
        from: from.into(),
        to: to.into(),
        source: "test".to_owned(),
    };
    foundation.plan.carry_overs.push(rule("1B", "2023-autumn", "2023-spring"));
    foundation.plan.carry_overs.push(rule("1A", "2023-spring", "2023-autumn"));
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
    /// Everything that a case needs before it is decided, by one person, as far as they are let.
    Prepare(usize, u16),
    Consensus(usize, u16),
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
    Decide(Vec<usize>, Vec<usize>),
    AskCorrection(usize),
    Uphold(usize),
    Amend(usize, Option<usize>, Option<i64>),
    CarryOver(bool, i64),
    Comment(usize),
    /// A corrected application that asks for so many cents.
    Revise(usize, i64),
    Confirm(usize),
    Lane(usize, bool),
    Conflict(usize),
    Undo(Option<usize>),
}

fn tries() -> impl Strategy<Value = (usize, Try)> {
    let case = || 0_usize..8;
    let cases = || proptest::collection::vec(case(), 1..4);
    let amount = || proptest::option::of(1_i64..250_000_000);
    let act = prop_oneof![
        6 => (case(), 3_u16..6).prop_map(|(c, v)| Try::Prepare(c, v)),
        2 => (case(), 3_u16..6).prop_map(|(c, v)| Try::Consensus(c, v)),
        3 => case().prop_map(Try::PassGates),
        1 => (case(), 0_usize..9).prop_map(|(c, g)| Try::FailGate(c, g)),
        2 => (case(), 0_usize..7, 0_u16..7).prop_map(|(c, k, v)| Try::Score(c, k, v)),
        5 => (case(), 2_u16..6).prop_map(|(c, v)| Try::ScoreAll(c, v)),
        4 => case().prop_map(Try::Sign),
        1 => (case(), 0_u64..100).prop_map(|(c, v)| Try::Target(c, v)),
        1 => (case(), 0_usize..6, 0_usize..3).prop_map(|(c, p, s)| Try::Assign(c, p, s)),
        6 => (case(), 0_usize..4, amount()).prop_map(|(c, k, a)| Try::Propose(c, k, a)),
        4 => cases().prop_map(Try::Submit),
        9 => case().prop_map(|c| Try::Approve(vec![c], None)),
        4 => (cases(), amount()).prop_map(|(c, a)| Try::Approve(c, a)),
        2 => case().prop_map(Try::Return),
        8 => case().prop_map(Try::Notify),
        1 => case().prop_map(Try::Withdraw),
        1 => case().prop_map(Try::Decline),
        1 => (cases(), cases()).prop_map(|(a, b)| Try::Decide(a, b)),
        10 => case().prop_map(Try::AskCorrection),
        6 => case().prop_map(Try::Uphold),
        16 => (case(), proptest::option::of(0_usize..4), amount()).prop_map(|(c, k, a)| Try::Amend(c, k, a)),
        2 => (any::<bool>(), 0_i64..120_000_000).prop_map(|(w, a)| Try::CarryOver(w, a)),
        1 => case().prop_map(Try::Comment),
        1 => (case(), 1_i64..250_000_000).prop_map(|(c, a)| Try::Revise(c, a)),
        2 => case().prop_map(Try::Confirm),
        1 => (case(), any::<bool>()).prop_map(|(c, l)| Try::Lane(c, l)),
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
        Try::Prepare(c, v) => prepare(desk, &case(c), *v),
        Try::Consensus(c, v) => {
            let consensus = |id: &CriterionId| {
                let (case, criterion) = (case(c), id.clone());
                Command::Consensus { case, criterion, value: Points::whole(*v), why: why() }
            };
            set.criteria.iter().map(|criterion| consensus(&criterion.id)).collect()
        }
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
            let score = |id: &CriterionId| Command::Score {
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
            terms: Terms::default(),
        }))),
        Try::Submit(cases) => one(Command::Submit { cases: cases.iter().map(case).collect() }),
        Try::Approve(cases, amount) => {
            one(Command::Approve { cases: cases.iter().map(case).collect(), amount: cents(amount), why: None })
        }
        Try::Return(c) => one(Command::Return { cases: vec![case(c)], why: why() }),
        Try::Notify(c) => one(Command::Notify { cases: vec![case(c)] }),
        Try::Withdraw(c) => one(Command::Withdraw { case: case(c), why: why() }),
        Try::Decline(c) => one(Command::Decline { case: case(c), why: why() }),
        Try::Decide(approve, back) => one(Command::Decide {
            approve: approve.iter().map(case).collect(),
            send_back: back.iter().map(case).collect(),
            why: why(),
        }),
        Try::AskCorrection(c) => one(Command::AskCorrection { case: case(c), why: why(), late_why: None }),
        Try::Uphold(c) => one(Command::UpholdCorrection { case: case(c), why: why() }),
        Try::Amend(c, k, amount) => one(Command::AmendCorrection(Box::new(Amendment {
            case: case(c),
            kind: k.map(|k| DecisionKind::ALL[k % DecisionKind::ALL.len()]),
            amount: cents(amount),
            reason_codes: Vec::new(),
            why: why(),
        }))),
        Try::CarryOver(out, amount) => {
            let (scope, from, to) =
                if *out { ("1A", "2023-spring", "2023-autumn") } else { ("1B", "2023-autumn", "2023-spring") };
            let amount = Money::from_cents(*amount);
            one(Command::CarryOver { from: from.into(), to: to.into(), scope: scope.into(), amount, why: why() })
        }
        Try::Revise(c, cents) => {
            let Some(head) = desk.state().case(case(c).as_str()) else { return Vec::new() };
            let mut application = application_of(head);
            application.requested_eu = Money::from_cents(*cents);
            one(Command::Revise { applications: vec![application], why: why() })
        }
        Try::Confirm(c) => one(Command::Confirm { case: case(c), what: Vec::new(), why: why() }),
        Try::Lane(c, light) => {
            let lane = if *light { Lane::Light } else { Lane::Full };
            one(Command::SetLane { case: case(c), lane, why: why() })
        }
        Try::Comment(c) => one(Command::Comment { case: case(c), text: why() }),
        Try::Conflict(c) => {
            let handle = desk.whoami().handle;
            one(Command::Conflict { case: case(c), handle, why: why() })
        }
        Try::Undo(c) => one(Command::Undo { case: c.as_ref().map(case) }),
    }
}

fn prepare(desk: &LocalDesk, case: &Reference, value: u16) -> Vec<Command> {
    let set = desk.criteria();
    let why = || "a reason that is long enough".to_owned();
    let gates = set.gates.iter().map(|gate| gate.id.clone()).collect();
    let mut all = vec![Command::Gate { case: case.clone(), gates, pass: true, why: why() }];
    for criterion in &set.criteria {
        let (case, criterion) = (case.clone(), criterion.id.clone());
        all.push(Command::Score { case, criterion, value: Points::whole(value), why: why() });
    }
    all.push(Command::Sign { case: case.clone() });
    if let Some(head) = desk.state().case(case.as_str()) {
        for finding in head.blocking(&desk.plan()) {
            all.push(Command::Settle { case: case.clone(), rule: finding.rule.to_owned(), why: why() });
        }
    }
    // Against the order only with a reason, which some give and some forget.
    let deviation = value.is_multiple_of(2).then(why);
    let (kind, grounds, terms) = (DecisionKind::Grant, Vec::new(), Terms { deviation, ..Terms::default() });
    let case_ = case.clone();
    all.push(Command::Propose(Box::new(Proposition {
        case: case_,
        kind,
        amount: desk.state().case(case.as_str()).map(|head| head.requested.percent_floor(30)),
        rate: None,
        grounds,
        why: why(),
        terms,
    })));
    all.push(Command::Submit { cases: vec![case.clone()] });
    all
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
                let confirms =
                    |judgement: &Judgement| matches!(judgement, Judgement::Score(..) | Judgement::Consensus(_));
                match &**event {
                    Event::JudgementConfirmed { judgement, .. } => confirms(judgement),
                    event => matches!(event, Event::Scored { .. } | Event::Proposed { .. } | Event::Submitted { .. }),
                }
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

/// Nothing is submitted or decided on judgements of an older revision.
fn never_decided_on_stale_judgements(head: &CaseHead) {
    let far = matches!(head.decision.progress, Progress::Submitted | Progress::Approved | Progress::Notified);
    assert!(!far || head.stale_now().next().is_none(), "{}: {:?}", head.reference, head.stale);
}

fn never_above_what_is_allowed(head: &CaseHead) {
    let bound = head.position().amount;
    if !head.past {
        assert!(bound <= head.requested, "{}: {bound} of {}", head.reference, head.requested);
        assert!(bound <= head.costs.total.percent_floor(90), "{}", head.reference);
    }
}

/// Who made the decision that stands, before the act that is about to be tried.
fn makers(desk: &LocalDesk) -> BTreeMap<Reference, Handle> {
    let made = desk.state().cases.values().filter_map(|head| {
        let (maker, _) = head.decision.by.as_ref()?;
        Some((head.reference.clone(), maker.clone()))
    });
    made.collect()
}

fn run(attempts: &[(usize, Try)], seen: &mut BTreeMap<&'static str, usize>) -> (usize, usize) {
    let mut desk = desk();
    let (mut done, mut refused) = (0, 0);
    for (person, attempt) in attempts {
        desk.sit(&Handle::from(PEOPLE[*person])).unwrap();
        for command in commands(&desk, attempt) {
            let before = desk.journal().head().clone();
            let makers = makers(&desk);
            match desk.submit(&command) {
                Ok(receipt) => {
                    done += 1;
                    assert_eq!(receipt.seq, before.seq + 1);
                    money_holds(&desk);
                    for event in &receipt.events {
                        *seen.entry(kind(event)).or_default() += 1;
                        let corrected = match event {
                            Event::CorrectionUpheld { case, .. } | Event::CorrectionAmended { case, .. } => Some(case),
                            _ => None,
                        };
                        if let Some(case) = corrected {
                            assert_ne!(makers.get(case), Some(&desk.whoami().handle), "corrects their own {case}");
                        }
                        if let Event::Approved { case, .. }
                        | Event::CorrectionUpheld { case, .. }
                        | Event::CorrectionAmended { case, .. } = event
                        {
                            let by = desk.whoami().handle;
                            let auditor = Handle::from("revisor1");
                            desk.sit(&auditor).unwrap();
                            assert!(!hands_on(&desk, case).contains(&by), "{by} decided {case}");
                            desk.sit(&by).unwrap();
                        }
                        if let Some(head) = event.case().and_then(|case| desk.state().case(case.as_str())) {
                            never_above_what_is_allowed(head);
                            never_decided_on_stale_judgements(head);
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
    let proof = desk.verify(&mut |_, _| {}).unwrap();
    assert_eq!(proof.wrong, Vec::new(), "folding the journal again gives the same state");
    (done, refused)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn whatever_people_try_the_money_adds_up_and_four_eyes_hold(
        attempts in proptest::collection::vec(tries(), 120..260)
    ) {
        run(&attempts, &mut BTreeMap::new());
    }
}

#[test]
fn the_random_people_get_something_done_and_something_refused() {
    // Otherwise the property above would hold for want of anything to hold for.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut done, mut refused, mut seen) = (0, 0, BTreeMap::new());
    // Rare things need their time; what never happens in all of it is not possible any more.
    let unseen = |seen: &BTreeMap<&str, usize>| KINDS.iter().any(|kind| !seen.contains_key(kind));
    while done + refused < 12_000 || (unseen(&seen) && done + refused < 120_000) {
        let tree = proptest::collection::vec(tries(), 300..400).new_tree(&mut runner).unwrap();
        let (more_done, more_refused) = run(&tree.current(), &mut seen);
        done += more_done;
        refused += more_refused;
    }
    assert!(done > 1_200 && refused > 1_200, "{done} done, {refused} refused");
    for kind in KINDS {
        assert!(seen.get(kind).is_some_and(|count| *count > 0), "{kind} never happened: {seen:?}");
    }
}

/// What must have happened somewhere in the random runs.
const KINDS: [&str; 12] = [
    "approved",
    "returned",
    "notified",
    "declined",
    "asked",
    "upheld",
    "amended",
    "carried",
    "uncarried",
    "revised",
    "confirmed",
    "laned",
];

fn kind(event: &Event) -> &'static str {
    match event {
        Event::CaseRevised { .. } => "revised",
        Event::JudgementConfirmed { .. } => "confirmed",
        Event::LaneSet { .. } => "laned",
        Event::Approved { .. } => "approved",
        Event::Returned { .. } => "returned",
        Event::Notified { .. } => "notified",
        Event::Declined { .. } => "declined",
        Event::CorrectionAsked { .. } => "asked",
        Event::CorrectionUpheld { .. } => "upheld",
        Event::CorrectionAmended { .. } => "amended",
        Event::CarriedOver { .. } => "carried",
        Event::CarryOverTakenBack { .. } => "uncarried",
        _ => "other",
    }
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
    let (case_, grounds, terms) = (case.clone(), Vec::new(), Terms::default());
    let proposition = Proposition { case: case_, kind, amount: None, rate: None, grounds, why: why(), terms };
    desk.submit(&Command::Propose(Box::new(proposition))).unwrap();
    desk.submit(&Command::Submit { cases: vec![case.clone()] }).unwrap();
    desk.sit(&Handle::from("beslut1")).unwrap();
    desk.submit(&Command::Approve { cases: vec![case.clone()], amount: None, why: None }).unwrap();
    desk.submit(&Command::Undo { case: None }).unwrap();
    assert_eq!(desk.state().case(case.as_str()).unwrap().decision.progress, Progress::Submitted);
    desk.submit(&Command::Approve { cases: vec![case.clone()], amount: None, why: None }).unwrap();
    desk.submit(&Command::Notify { cases: vec![case.clone()] }).unwrap();
    assert!(desk.submit(&Command::Undo { case: Some(case.clone()) }).is_err());
    assert_eq!(desk.state().case(case.as_str()).unwrap().decision.progress, Progress::Notified);
}
