//! A training store that is served: those who learn take the seats of its people, each is told apart, and the trainer
//! makes it anew for all of them. A store for real work gives nobody another's seat.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod served;
mod world;

use std::time::{Duration, Instant};

use diarium::desk::news::News;
use diarium::desk::order::Order;
use diarium::desk::remote::RemoteDesk;
use diarium::desk::training::attendance::{Attendance, Mark};
use diarium::desk::{Desk, DeskError};
use diarium::domain::code::{Handle, Reference};
use diarium::domain::vocabulary::{Role, StoreKind};
use diarium::register::command::Command;
use served::{Served, own_name};
use world::World;

/// A served training store.
fn training() -> Served {
    let world = World::empty();
    world.done(&["demo", "--cases", "12", "--no-ui", "--keep", world.store().to_str().unwrap()]);
    Served::at(world)
}

fn sits(desk: &mut RemoteDesk, who: &str) {
    desk.sit(&Handle::from(who)).unwrap();
    assert_eq!(desk.whoami().handle, who);
}

fn refusal(outcome: Result<(), DeskError>) -> String {
    match outcome.unwrap_err() {
        DeskError::Refused(refusal) | DeskError::Unknown(refusal) => refusal.rule.to_string(),
        other => panic!("{other:?}"),
    }
}

fn some_case(desk: &RemoteDesk) -> Reference {
    desk.list("status:received").unwrap().rows[0].reference.clone()
}

#[test]
fn whoever_learns_at_a_served_training_store_takes_the_seat_of_any_of_its_people() {
    let served = training();
    let (mut one, mut other) = (served.client(), served.client());
    // An account without a role of its own begins as the one with whom the store begins.
    assert_eq!(one.whoami().handle, "handlaggare1");
    assert!(one.whoami().takes_seats && one.whoami().kind == StoreKind::Demo);
    sits(&mut one, "beslut1");
    assert_eq!(other.whoami().handle, "handlaggare1", "each has a seat of their own");
    sits(&mut other, "handlaggare2");
    let case = some_case(&other);
    other.submit(&Command::Comment { case: case.clone(), text: "Seen.".to_owned() }).unwrap();
    let said = served.world.run(&["log", case.as_str()]).out;
    assert!(said.lines().last().unwrap().contains("\"by\":\"handlaggare2\""), "{said}");
    // Four eyes hold: the seat has its own roles and no others.
    assert!(one.submit(&Command::Approve { cases: vec![case], amount: None, why: None }).is_err());
    assert_eq!(refusal(one.sit(&Handle::from("nobody"))), "no-role");
    assert_eq!(one.whoami().handle, "beslut1");
    // Which account it is stays in the log.
    let sat = format!("{} sits as handlaggare2", own_name());
    assert!(served.log().iter().any(|line| line.contains(&sat)), "{:#?}", served.log());
}

#[test]
fn a_served_store_for_real_work_gives_nobody_the_seat_of_another() {
    let served = Served::founded();
    let mut desk = served.client();
    let before = desk.whoami();
    assert!(!before.takes_seats);
    assert_eq!(refusal(desk.sit(&Handle::from("o1"))), "served-identity");
    assert_eq!(refusal(desk.sit(&before.handle)), "served-identity");
    assert_eq!(refusal(desk.start_over()), "training-only");
    assert_eq!(desk.whoami(), before);
}

#[test]
fn a_seat_is_kept_when_the_line_breaks() {
    let mut served = training();
    let mut desk = served.client();
    sits(&mut desk, "beslut2");
    served.kill();
    served.start();
    let seen = Order::new(Command::Comment { case: some_case(&desk), text: "After the line.".to_owned() });
    desk.order(&seen).unwrap();
    assert_eq!(desk.whoami().handle, "beslut2");
    assert!(served.world.run(&["log"]).out.lines().last().unwrap().contains("\"by\":\"beslut2\""));
}

fn at_step(trainee: Handle, done: usize) -> Attendance {
    let mut attendance = Attendance::new(&trainee);
    attendance.current = Some("first-case".to_owned());
    attendance.lessons.insert("first-case".to_owned(), Mark { done, of: 14 });
    attendance
}

#[test]
fn several_who_learn_under_one_account_are_told_apart_and_the_trainer_sees_each() {
    let served = training();
    let account = Handle::from(own_name());
    let (mut one, mut other) = (served.client(), served.client());
    let names = [one.trainee(&account).unwrap(), other.trainee(&account).unwrap()];
    assert_eq!(names, [account.clone(), Handle::from(format!("{account}+2"))]);
    one.attend(&at_step(names[0].clone(), 3)).unwrap();
    other.attend(&at_step(names[1].clone(), 7)).unwrap();
    let trainer = served.client();
    let steps = |desk: &RemoteDesk| -> Vec<(Handle, usize)> {
        let everybody = desk.attendance().unwrap().into_iter();
        everybody.map(|one| (one.trainee, one.lessons["first-case"].done)).collect()
    };
    assert_eq!(steps(&trainer), [(names[0].clone(), 3), (names[1].clone(), 7)]);
    // Nobody notes where somebody of another account, or another of their own who is here, has come to.
    one.attend(&at_step(Handle::from("daemon"), 9)).unwrap();
    one.attend(&at_step(names[1].clone(), 10)).unwrap();
    assert_eq!(steps(&trainer), [(names[0].clone(), 10), (names[1].clone(), 7)]);
    // Whoever comes back takes up the place that was left, though the other is still there.
    drop(one);
    let until = Instant::now() + Duration::from_secs(20);
    let back = loop {
        let back = served.client();
        if back.trainee(&account).unwrap() == names[0] {
            break back;
        }
        assert!(Instant::now() < until, "the place is not let go");
        drop(back);
    };
    assert_eq!(back.attendance().unwrap().len(), 2);
}

/// News until the one that is wanted has come.
fn hears_that_it_starts_over(news: &crossbeam_channel::Receiver<News>) {
    let until = Instant::now() + Duration::from_secs(60);
    while news.recv_deadline(until).unwrap() != News::StartedOver {}
}

#[test]
fn a_trainer_makes_a_served_training_store_anew_and_everybody_begins_again() {
    let served = training();
    let journal = || std::fs::read_to_string(served.world.store().join("journal.jsonl")).unwrap();
    let first = journal();
    let (mut trainee, mut trainer) = (served.client(), served.client());
    let news = trainee.watch().unwrap().unwrap();
    sits(&mut trainee, "beslut1");
    let case = some_case(&trainee);
    trainee.submit(&Command::Comment { case: case.clone(), text: "Of the former group.".to_owned() }).unwrap();
    trainee.attend(&at_step(Handle::from(own_name()), 5)).unwrap();
    let (life, seen) = (trainee.whoami().life, trainee.pulse().unwrap());
    let worked = journal();
    assert_eq!(refusal(trainee.start_over()), "role", "for the trainer only");
    assert_eq!(journal(), worked);
    sits(&mut trainer, "trainer1");
    assert!(trainer.whoami().roles.contains(&Role::Trainer));
    trainer.start_over().unwrap();
    assert_eq!(journal(), first);
    assert_eq!(trainer.whoami().handle, "trainer1", "whoever does it stays");
    hears_that_it_starts_over(&news);
    assert_eq!(trainee.whoami().handle, "handlaggare1", "everybody else is back where they began");
    assert_eq!((trainee.whoami().life, trainee.attendance().unwrap()), (life + 1, Vec::new()));
    // An act that rests on what was before is no act on the case of the same name.
    let late = Order::new(Command::Comment { case: case.clone(), text: "Too late.".to_owned() }).seen(Some(seen));
    assert_eq!(refusal(trainee.order(&late).map(drop)), "changed-meanwhile");
    assert_eq!(trainee.case(case.as_str()).unwrap().full.unwrap().comments.len(), 0);
    trainee.submit(&Command::Comment { case, text: "Of the new group.".to_owned() }).unwrap();
    assert!(served.world.run(&["verify"]).status == 0);
    let asides = std::fs::read_dir(served.world.store()).unwrap();
    let kept = asides.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with("before-"));
    assert_eq!(kept.count(), 1, "the old journal is set aside");
}

#[test]
fn those_who_read_while_it_is_made_anew_are_answered_from_one_store_or_the_other() {
    let served = training();
    let mut trainer = served.client();
    sits(&mut trainer, "trainer1");
    let cases = trainer.list("").unwrap().rows.len();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            let desk = served.client();
            scope.spawn(move || {
                for _ in 0..20 {
                    assert_eq!(desk.list("").unwrap().rows.len(), cases);
                    assert!(desk.pictures(&"2023-spring".into()).is_ok());
                }
            });
        }
        trainer.start_over().unwrap();
        trainer.start_over().unwrap();
    });
    assert_eq!(served.world.run(&["verify"]).status, 0);
}

#[test]
fn the_clock_that_a_trainer_moves_is_moved_for_everybody_at_once() {
    let served = training();
    let (mut trainer, trainee) = (served.client(), served.client());
    sits(&mut trainer, "trainer1");
    let to = trainer.now() + chrono::Duration::days(40);
    trainer.submit(&Command::MoveClock { to }).unwrap();
    trainee.pulse().unwrap();
    assert!(trainee.now() >= to, "{} is not {to}", trainee.now());
}
