//! Lessons: they see what was done, name the keys in force, and leave every key to the work.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use chrono::{DateTime, Utc};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::news::News;
use diarium::desk::{Desk, training};
use diarium::domain::code::Handle;
use diarium::domain::message::Message;
use diarium::domain::text::Lang;
use diarium::domain::vocabulary::{Status, StoreKind};
use diarium::speech;
use diarium::tui::keymap::Keymap;
use diarium::tui::model::{Screen, classroom};
use diarium::tui::theme::{Look, Theme};
use sitting::{Sitting, desk, reference};

const WHY: &str = "Seen in the papers of the application.";

/// Somebody in the first lesson.
fn learning() -> Sitting {
    let mut sitting = Sitting::new();
    sitting.press("T l").sees("Which lesson?").press("enter").sees("step 1 of 14");
    sitting
}

#[test]
fn the_first_lesson_takes_a_trainee_through_one_whole_case() {
    let mut sitting = learning();
    sitting.press("enter").sees("step 2 of 14").sees("press “/”,");
    sitting.press("/").type_text("status:received").press("enter").sees("step 3 of 14");
    sitting.press("enter").sees("step 4 of 14").press(".").sees("step 5 of 14");
    sitting.press("G").type_text(WHY).press("enter").sees("step 6 of 14");
    sitting.press("4").type_text(WHY).press("enter").sees("step 7 of 14");
    for _ in 0..6 {
        sitting.press("4").type_text(WHY).press("enter");
    }
    sitting.press("s enter").sees("step 8 of 14").press("w").sees("step 9 of 14").press("esc");
    let case = sitting.model.case().unwrap().reference.clone();
    while sitting.desk.case(case.as_str()).unwrap().full.unwrap().findings.iter().any(|f| f.settled.is_none()) {
        sitting.press("f").type_text(WHY).press("enter");
    }
    sitting.press("d p tab tab tab").type_text(WHY).press("enter").sees("step 10 of 14");
    sitting.press("d s enter").sees("step 11 of 14").sit("beslut1").sees("step 12 of 14");
    sitting.press("g b").sees("step 13 of 14").press("a enter").sees("step 14 of 14");
    sitting.press("u esc").sees("Lesson: One case from beginning to end · done").sees("T l");
    assert_ne!(sitting.desk.case(reference(21).as_str()).unwrap().row.facts.unwrap().status, Status::Received);
}

/// The workstation is opened again on the same desk, by the same account, as its usual person.
fn opened_again(before: Sitting, named: Option<&str>) -> Sitting {
    let own = before.model.classroom.own.clone();
    let mut desk = before.desk;
    desk.sit(&Handle::from(named.unwrap_or(sitting::OFFICER))).unwrap();
    let mut after = Sitting::at(desk).sized(80, 24);
    after.model.classroom.named = named.is_some();
    // A desk in memory keeps no files; what lay beside the store is handed over here.
    after.enrol(own);
    after
}

#[test]
fn a_lesson_goes_on_at_the_case_and_in_the_seat_where_it_was_left() {
    let mut sitting = learning().sized(80, 24);
    sitting.press("enter").press("/").type_text("status:received").press("enter enter").sees("step 4 of 14");
    let case = sitting.model.case().unwrap().reference.clone();
    let mut sitting = opened_again(sitting, None);
    sitting.sees("step 4 of 14").sees(&format!("{case} is open"));
    assert_eq!(sitting.model.case().unwrap().reference, case);
    assert!(sitting.model.case().unwrap().view.is_some());
    // The seat as well: who decides does not go on as the officer.
    sitting.press(".").sees("step 5 of 14").press("T n T n T n T n T n T n").sees("step 11 of 14");
    sitting.sit("beslut1").sees("step 12 of 14").press("g b").sees("step 13 of 14");
    let mut sitting = opened_again(sitting, None);
    sitting.sees("beslut1 · decision-maker").sees("Waiting for decision").sees("step 13 of 14");
    // Whoever was named keeps the seat.
    let mut sitting = opened_again(sitting, Some("trainer1"));
    sitting.sees("trainer1").sees("step 13 of 14").sees("Rounds and envelopes");
}

#[test]
fn a_step_is_done_where_the_open_case_is_past_it_already() {
    let mut sitting = learning();
    sitting.open(15).press("T n T n T n T n T n T n").sees("step 8 of 14");
    sitting.press("T n").sees("step 10 of 14");
}

#[test]
fn a_lesson_that_was_left_for_another_goes_on_where_it_was() {
    let mut sitting = learning();
    sitting.press("enter").press("/").type_text("status:received").press("enter enter").sees("step 4 of 14");
    let case = sitting.model.case().unwrap().reference.clone();
    sitting.press("T l down enter").sees("Screening: general criteria").press("g o T l").press("enter");
    sitting.sees("step 4 of 14").sees(&format!("{case} is open"));
}

#[test]
fn a_lesson_names_the_key_of_the_keymap_in_force() {
    let mut sitting = learning();
    sitting.press("enter").sees("press “/”,");
    sitting.keymap = Keymap::named("plain").unwrap();
    sitting.sees("press ctrl-f,").lacks("press “/”,");
}

/// Who gets how much in the list that is shown.
fn given(sitting: &Sitting) -> Vec<String> {
    let Screen::Ranking(page) = sitting.model.screen() else { panic!("no ranking") };
    let facts = page.rows().iter().filter_map(|row| Some((&row.reference, row.facts.as_ref()?)));
    facts.map(|(case, facts)| format!("{case} {}", facts.gets)).collect()
}

#[test]
fn the_lesson_of_the_funding_line_is_played_where_each_policy_gives_the_money_to_others() {
    let start = "2023-04-12T12:31:00Z".parse().unwrap();
    let foundation = training::foundation(1).unwrap();
    let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from("handlaggare1")).unwrap();
    training::populate(&mut desk, 120, 1, &mut |_, _| true).unwrap();
    let mut sitting = Sitting::at(desk);
    sitting.press("T l").type_text("funding").press("enter").sees("step 2 of 8");
    sitting.press("g v").sees("step 3 of 8").press("g o g g");
    while !sitting.screen().contains(" 2A Spring 2023") {
        sitting.press("j");
    }
    sitting.press("g r").sees("step 4 of 8").press("x l ctrl-a ctrl-k").type_text("240000").press("enter");
    sitting.sees("step 5 of 8");
    let mut all = vec![given(&sitting)];
    for _ in 0..2 {
        sitting.press("x p");
        all.push(given(&sitting));
    }
    sitting.press("x p").sees("step 6 of 8");
    assert!(all[0] != all[1] && all[1] != all[2] && all[0] != all[2], "{all:#?}");
    sitting.press("x r").sees("step 7 of 8").press("w").sees("step 8 of 8").press("esc enter").sees("done");
}

#[test]
fn a_lesson_is_hidden_resumed_skipped_and_begun_again() {
    let mut sitting = learning();
    sitting.press("T n").sees("step 2 of 14").press("T h").lacks("step 2 of 14").sees("The lesson is hidden");
    // Hidden it watches nothing.
    sitting.press("enter /").type_text("status:received").press("enter");
    sitting.press("T h").sees("No lesson is shown").press("T s").sees("step 2 of 14");
    // It goes on where it was left, wherever the trainee has looked around meanwhile.
    sitting.sees("Rounds and envelopes").sees("The lesson goes on where it was left");
    sitting.press("T s").sees("shown already").press("enter T r").sees("step 2 of 14");
    sitting.press("g o T l").sees("1 of 14").press("down enter").sees("Screening: general criteria");
}

#[test]
fn every_lesson_fits_above_the_work_in_every_language_and_keymap() {
    for lesson in classroom::lessons().unwrap() {
        for lang in Lang::ALL {
            for keymap in diarium::tui::keymap::NAMES {
                let mut sitting = Sitting::new().speaking(lang).sized(80, 24);
                sitting.keymap = Keymap::named(keymap).unwrap();
                sitting.model.classroom.start(lesson);
                for step in 0..=lesson.steps.len() {
                    sitting.model.classroom.go(step);
                    let screen = sitting.screen();
                    let strip = screen.lines().skip(1).take_while(|line| line.starts_with("\" │")).count();
                    assert!((2..=5).contains(&strip), "{} {step} {lang} {keymap}:\n{screen}", lesson.id);
                    assert!(!screen.contains(['{', '}', '[']), "{} {step} {lang} {keymap}:\n{screen}", lesson.id);
                }
            }
        }
    }
}

#[test]
fn the_strip_of_a_lesson() {
    for (width, height) in [(80, 24), (120, 36)] {
        let mut sitting = learning().sized(width, height);
        insta::assert_snapshot!(format!("lesson-{width}x{height}"), sitting.screen());
    }
    let mut sitting = learning().speaking(Lang::Fi);
    sitting.look = Look { theme: Theme::Mono, ascii: true };
    insta::assert_snapshot!("lesson-fi-ascii", sitting.screen());
}

/// What is on the screen, without its borders and however its lines are broken.
fn told(sitting: &mut Sitting) -> String {
    let screen: String = sitting.screen().chars().filter(|letter| !"│\"".contains(*letter)).collect();
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_a_box_asks_is_never_cut() {
    for lang in Lang::ALL {
        for (width, height) in [(60, 20), (80, 24)] {
            let mut sitting = Sitting::new().sized(width, height);
            sitting.sit("trainer1");
            let mut sitting = sitting.speaking(lang);
            sitting.press("T o");
            let asked = speech::say(lang, &Message::new("pick-start-over"));
            let screen = told(&mut sitting);
            assert!(screen.contains(&asked), "{lang} at {width}: {asked}\n{}", sitting.screen());
            let yes = speech::word(lang, "start-over-yes");
            assert!(screen.contains(&yes), "{lang} at {width}: {yes}\n{}", sitting.screen());
        }
    }
}

#[test]
fn a_window_too_small_for_anything_still_says_that_it_is_training() {
    for (lang, word) in [(Lang::En, "TRAINING"), (Lang::Sv, "ÖVNING"), (Lang::Fi, "HARJOITUS")] {
        let mut sitting = Sitting::new().speaking(lang).sized(20, 5);
        sitting.sees(word);
        sitting.model.whoami.kind = StoreKind::Real;
        sitting.lacks(word);
    }
}

#[test]
fn a_training_store_made_anew_has_nothing_of_what_was_typed_before() {
    let mut sitting = Sitting::new();
    sitting.open(12).press("c").type_text("Of the former group").press("esc");
    assert_eq!(sitting.model.unsent(), 1);
    sitting.sit("trainer1").press("T c").type_text("+30").press("enter").sees("12 Jul 2023");
    sitting.model.own.jobs.clear();
    sitting.press("T o down enter").sees("The training store is as on its first day");
    sitting.sees("trainer1").lacks("12 Jul 2023");
    assert!(sitting.model.unsent() == 0 && sitting.model.others_drafts.is_empty());
    sitting.sit("handlaggare1").press("g u").sees("Nothing is unfinished").lacks("Of the former group");
}

#[test]
fn who_is_told_that_the_store_was_made_anew_is_back_at_the_beginning() {
    let mut sitting = learning();
    sitting.press("enter").sees("step 2 of 14").open(12).press("c").type_text("Half a thou");
    sitting.hears(News::StartedOver).sees("The training store is as on its first day").sees("Rounds and envelopes");
    sitting.lacks("Half a thou").lacks("step 2 of 14");
    assert_eq!(sitting.model.unsent(), 0);
}

#[test]
fn where_the_system_says_who_one_is_nobody_is_offered_the_seat_of_another() {
    let mut sitting = Sitting::new();
    sitting.press("P").sees("Who sits here?").press("esc").sees("P person");
    (sitting.model.whoami.kind, sitting.model.whoami.takes_seats) = (StoreKind::Real, false);
    sitting.lacks("P person").press("P").sees("knows from the system who you are").lacks("Who sits here?");
}

#[test]
fn a_trainer_moves_the_clock_and_nobody_else_does() {
    let mut sitting = Sitting::new();
    sitting.press("T c").sees("needs the role trainer").sit("trainer1").press("T c").type_text("+30").press("enter");
    sitting.sees("Moved the clock of the training store to 12 Jul 2023");
    assert_eq!(sitting.desk.now(), "2023-07-12T12:00:00Z".parse::<DateTime<Utc>>().unwrap());
    sitting.press("T c").type_text("2023-07-01").press("enter").sees("cannot go back");
    sitting.press("esc T p").sees("Nobody has begun a lesson").press("esc T l enter T p");
    sitting
        .sees("trainer1 (sits as trainer1): One case from beginning to end, steps done: 0 of 14")
        .lacks("Nobody has begun");
}

#[test]
fn a_store_for_real_work_has_no_lessons_and_keeps_the_clock_of_the_world() {
    let mut foundation = training::foundation(1).unwrap();
    foundation.kind = StoreKind::Real;
    let start = "2023-06-12T12:00:00Z".parse().unwrap();
    let real = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from("trainer1")).unwrap();
    let mut sitting = Sitting::at(real);
    sitting
        .lacks("TRAINING")
        .press("T l")
        .sees("for training stores only")
        .press("T c")
        .sees("for training stores only");
    let command = diarium::register::command::Command::MoveClock { to: start };
    let refused = sitting.desk.submit(&command).unwrap_err();
    assert!(format!("{refused:?}").contains("training-only"), "{refused:?}");
}

#[test]
fn a_round_is_shown_as_pictures_with_numbers_beside_every_bar() {
    for (width, height) in [(80, 24), (120, 48)] {
        let mut sitting = Sitting::at(desk()).sized(width, height);
        sitting.press("g v").sees("Pictures");
        insta::assert_snapshot!(format!("pictures-{width}x{height}"), sitting.screen());
    }
    let mut sitting = Sitting::new().sized(120, 48);
    sitting.look = Look { theme: Theme::Mono, ascii: true };
    sitting.press("enter g v").lacks("█").sees("70 to 80 %");
    sitting.press("pagedown esc").sees("KOTU");
}

#[test]
fn a_conflict_takes_a_case_out_of_the_pictures_also_where_it_was() {
    let mut sitting = Sitting::new();
    let of = |sitting: &Sitting| sitting.desk.pictures(&"2023-spring".into()).unwrap();
    let cases = |pictures: &diarium::register::view::pictures::Pictures| -> Vec<usize> {
        pictures.moments.iter().map(|moment| moment.states.values().sum()).collect()
    };
    let before = of(&sitting);
    assert_eq!((before.totals.iter().sum::<usize>(), cases(&before).last()), (3, Some(&5)));
    sitting.open(12).press("C").type_text("My sister runs it.").press("enter");
    let after = of(&sitting);
    assert_eq!((after.totals.iter().sum::<usize>(), cases(&after).last()), (2, Some(&4)));
    assert!(cases(&after).iter().all(|count| *count <= 4));
    assert_eq!(after.moments.last().unwrap().open, before.moments.last().unwrap().open);
}
