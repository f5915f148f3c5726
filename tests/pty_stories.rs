//! Stories of people at the desk: given, press, see.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod pty;
mod world;

use pty::{SMALL, Session, View, WIDE, World};
use rustix::process::Signal;

/// One application of 200 000 euros for 1A in spring 2023, an officer who is to assess it, and a supervisor.
fn one_case() -> World {
    let world = World::new();
    let store = world.home().join("store").display().to_string();
    let world = world.with("DIARIUM_STORE", &store);
    let file = world.home().join("in.json");
    std::fs::write(&file, serde_json::to_vec(&[world::application("DN-1", "200000.00")]).unwrap()).unwrap();
    for command in [
        "init --admin admin",
        "--as admin user grant o1 officer",
        "--as admin user grant s1 supervisor",
        "--as admin import in.json",
        "--as admin assign DN-1 o1 --role a",
    ] {
        let words: Vec<&str> = command.split(' ').collect();
        assert_eq!(world.run(&words).1, 0, "{command}");
    }
    world
}

/// The desk of the officer with that one case, opened at the case.
fn at_the_case(world: &World) -> Session {
    let mut desk = world.start(WIDE, &["--as", "o1"]);
    desk.sees("One case waits for you").settle();
    desk.press("N enter").sees("DN-1 · Hanke DN-1");
    desk
}

/// The strip of money at the foot.
fn money(desk: &Session) -> String {
    let screen = desk.screen();
    let strip: Vec<&str> = screen.lines().skip_while(|line| !line.starts_with(" 1A Spring 2023 ")).take(2).collect();
    strip.join("\n")
}

#[test]
fn an_officer_assesses_a_case_a_supervisor_approves_it_and_the_money_moves() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    assert!(money(&desk).contains("open 1 500 000.00"), "{}", desk.screen());
    assert!(money(&desk).contains("1 300 000.00"), "{}", desk.screen());

    desk.press("G").sees("Pass 9 general criteria");
    desk.type_text("Everything is in order here").press("enter").sees("All 9 general criteria passed");
    for criterion in 1..=7 {
        desk.press("4").sees("Reason for 4 good").type_text("It does this well").press("enter");
        desk.lacks("Reason for 4 good");
        let done = if criterion == 7 { "80.0 % when signed".to_owned() } else { format!("{criterion} of 7") };
        desk.sees(&done);
    }
    desk.press("s").sees("Sign your scores of DN-1?").press("enter").sees("1A2 · ranked");

    desk.press("i").sees("Indicator").type_text("R.1.6").press("enter").sees("Target of R.1.6");
    desk.type_text("12").press("enter").sees("Indicators 3");

    desk.press("d").sees("Decide").press("p").sees("Propose a decision on DN-1");
    desk.press("tab tab tab").type_text("It serves the aim of the action").press("enter").sees("proposed");
    assert!(money(&desk).contains("open 1 300 000.00"), "{}", desk.screen());
    desk.press("d s").sees("submitted: ").press("enter").sees("1A2 · submitted");

    desk.press("P").sees("Who sits here?").type_text("s1").press("enter").sees("s1 · decision-maker");
    desk.press("g b").sees("Waiting for decision").sees("1 of 1");
    desk.press("a").sees("approved: ").press("enter").sees("Nothing waits for decision");
    desk.press("g o").sees("approved 200 000.00 · submitted 0.00 · proposed 0.00");
    assert!(money(&desk).contains("open 1 300 000.00"), "{}", desk.screen());

    desk.press_last("ctrl-q");
    assert_eq!(desk.exit_status().code, 0);
    desk.is_restored();
    assert_eq!(world.run(&["verify"]).1, 0);
    let (budget, status) = world.run(&["--as", "s1", "--format", "json", "budget", "--round", "2023-spring"]);
    assert_eq!(status, 0);
    let budget: serde_json::Value = serde_json::from_str(&budget).unwrap();
    let envelope = world::envelope(&budget, "2023-spring", "1A");
    assert_eq!((&envelope["approved"], &envelope["open"]), (&"200000.00".into(), &"1300000.00".into()));
}

#[test]
fn a_reason_that_was_left_is_still_there() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    desk.press("G").type_text("Everything is in order here").press("enter").sees("All 9 general criteria passed");
    desk.press("4").sees("Reason for 4 good").type_text("Halfway through a thou").press("esc").lacks("Reason for");
    desk.press("e").sees("Halfway through a thou").type_text("ght").press("enter").sees("1 of 7");
    desk.sees("Halfway through a th").lacks("✗");
}

#[test]
fn every_way_out_gives_the_terminal_back() {
    let world = one_case();
    for key in ["ctrl-q", "ctrl-c", "Q"] {
        let mut desk = at_the_case(&world);
        desk.is_taken();
        desk.press_last(key);
        assert_eq!(desk.exit_status().code, 0, "{key}");
        desk.is_restored();
    }
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let mut desk = at_the_case(&world);
        desk.is_taken();
        desk.send_signal(signal);
        assert_eq!(desk.exit_status().signal, None, "{signal:?}");
        desk.is_restored();
    }
    assert_eq!(at_the_case(&world).hang_up().signal, None);
    // The store was let go each time.
    assert_eq!(world.run(&["verify"]).1, 0);
}

#[test]
fn eighty_by_twenty_four_is_enough() {
    let world = World::new();
    let mut desk = world.start(SMALL, &["demo", "--cases", "40", "--seed", "1"]);
    desk.settle();
    desk.is_taken();
    desk.sees("TRAINING").sees("? keys");
    desk.press("N").sees("needs-me").sees("? keys");
    desk.press("enter").sees("Criteria").sees("? keys");
    desk.press("?").sees("Keys: case").press("esc").lacks("Keys: case");
    desk.press("g").sees("overview").press("b").sees("decision").sees("? keys");
    for size in [WIDE, (200, 60), SMALL] {
        desk.resize(size).until("the foot line at the foot", |view| {
            view.text().lines().count() == usize::from(size.1)
                && view.text().lines().last().is_some_and(|line| line.contains("? keys"))
        });
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_loses_nothing() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    desk.resize((60, 12)).sees("60 × 12").sees("larger");
    desk.resize((4, 2)).resize(WIDE).sees("DN-1 · Hanke DN-1").sees("? keys");
    desk.press("?").sees("Keys: case");
}

#[test]
fn a_chord_shows_what_may_follow_and_escape_ends_it() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    desk.press("d").sees("Decide").sees("propose").press("esc").lacks("d Decide");
    desk.press("g o").sees("Rounds and envelopes");
    desk.press_ahead("j j g o g g").sees("Rounds and envelopes");
}

#[test]
fn redrawing_asks_the_terminal_nothing() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    desk.press("ctrl-l").sees("DN-1 · Hanke DN-1").sees("? keys");
}

#[test]
fn without_colours_everything_is_still_seen() {
    let world = one_case().with("NO_COLOR", "1");
    let desk = at_the_case(&world);
    assert!(!desk.look(View::has_colour), "{}", desk.screen());
    assert!(desk.look(View::has_reverse), "{}", desk.screen());
    let coloured = one_case();
    assert!(at_the_case(&coloured).look(View::has_colour));
}

#[test]
fn a_locale_without_utf_8_is_drawn_in_ascii() {
    let world = one_case().with("LANG", "C");
    let desk = at_the_case_in_ascii(&world);
    assert!(!desk.screen().contains(['─', '│', '┌', '▸', '░']), "{}", desk.screen());
}

fn at_the_case_in_ascii(world: &World) -> Session {
    let mut desk = world.start(WIDE, &["--as", "o1"]);
    desk.settle().press("N enter").sees("Criteria");
    desk
}

#[test]
fn a_bad_keymap_is_told_and_locks_nobody_out() {
    let world = one_case();
    std::fs::write(world.home().join("my.toml"), "[anywhere]\nj = \"dwon\"\n").unwrap();
    let mut desk = world.start(WIDE, &["--as", "o1", "--keymap", "my.toml"]);
    desk.sees("my.toml").sees("line 2").sees("dwon").settle();
    desk.press("g q").sees("DN-1");
}

#[test]
fn the_keymap_without_single_letters_does_the_same_work() {
    let world = one_case();
    let mut desk = world.start(WIDE, &["--as", "o1", "--keymap", "plain"]);
    desk.settle().press("ctrl-n enter").sees("DN-1 · Hanke DN-1");
    desk.press("ctrl-e g").sees("Pass 9 general criteria").type_text("Everything is in order here").press("enter");
    desk.sees("All 9 general criteria passed");
    // A slip of a finger does nothing.
    desk.press("s d x").lacks("Sign your scores");
    desk.press("ctrl-s 4").sees("Reason for 4 good").type_text("It does this well").press("enter").sees("1 of 7");
}

#[test]
fn the_desk_speaks_the_language_of_the_locale() {
    for (locale, word) in [("sv_FI.UTF-8", "? tangenter"), ("fi_FI.UTF-8", "? näppäimet")] {
        let world = one_case().with("LANG", locale);
        let mut desk = world.start(WIDE, &["--as", "o1"]);
        desk.settle().sees(word);
    }
}

#[test]
fn the_training_store_begins_with_a_lesson_that_takes_no_key_and_can_be_left_out() {
    let world = World::new();
    let mut desk = world.start(SMALL, &["demo", "--cases", "20"]);
    desk.sees("step 1 of 14").settle();
    desk.press("enter").sees("step 2 of 14").press("T h").lacks("step 2 of 14");
    let mut desk = world.start(SMALL, &["demo", "--cases", "20", "--no-lesson"]);
    desk.sees("TRAINING").settle().lacks("step 1 of 14");
}

#[test]
fn a_lesson_goes_on_where_it_was_when_the_program_was_killed() {
    let world = World::new();
    let store = world.home().join("store").display().to_string();
    let mut desk = world.start(SMALL, &["demo", "--cases", "40", "--keep", &store]);
    desk.sees("step 1 of 14").settle();
    desk.press("T n T n T n").sees("step 4 of 14").press("N enter").sees("Criteria").settle();
    let case = desk.screen().split_whitespace().find(|word| word.starts_with("DEMO/")).unwrap().to_owned();
    desk.send_signal(Signal::KILL);
    desk.exit_status();
    let mut desk = world.start(SMALL, &["--store", &store]);
    desk.sees("step 4 of 14").sees(&format!("{case} is open")).sees("The application and the criteria stand");
}

#[test]
fn a_training_store_made_anew_has_no_texts_and_no_queues_of_the_former_group() {
    let world = World::new();
    let store = world.home().join("store").display().to_string();
    let mut desk = world.start(WIDE, &["demo", "--cases", "20", "--no-lesson", "--keep", &store]);
    desk.sees("TRAINING").settle();
    desk.press("N enter").sees("Criteria").press("c").type_text("Of the former group").press("esc").settle();
    desk.press("P").type_text("trainer1").press("enter").sees("Sitting here now: trainer1").settle();
    desk.press("T o down enter").sees("as on its first day").settle();
    desk.press("P").type_text("handlaggare1").press("enter").sees("Sitting here now: handlaggare1").settle();
    desk.lacks("not finished").press("g u").lacks("Of the former group");
    desk.press_last("ctrl-q");
    desk.exit_status();
    let kept = std::fs::read_dir(format!("{store}.drawers/handlaggare1/writing")).unwrap();
    let texts: String = kept.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    assert!(texts.contains("Of the former group"), "set aside and not thrown away: {texts}");
}

#[test]
fn in_the_background_the_shell_has_the_terminal_and_coming_back_nothing_is_lost() {
    let world = one_case();
    let program = env!("CARGO_BIN_EXE_diarium");
    let world = World::of("/bin/sh")
        .with("PS1", "shell> ")
        .with("DIARIUM_STORE", &world.home().join("store").display().to_string());
    let mut session = world.start(WIDE, &["-i"]);
    session.sees("shell> ");
    session.type_unseen(&format!("{program} --as o1")).press_last("enter").sees("One case waits for you");
    session.press_last("N").sees("1 of 1").sees("DN-1 Hanke").press_last("enter").sees("DN-1 · Hanke DN-1");
    session.press_last("c").type_unseen("half a thou").sees("half a thou");
    // While a text is written ctrl-z takes back what was typed last, and the program stays.
    session.type_unseen("x").sees("half a thoux").press_last("ctrl-z").sees("half a thou");
    session.press_last("esc").until("the field to close", |view| !view.text().contains("half a thou"));
    let asked = |view: &View| view.given_back() && view.text().trim_end().ends_with("shell>");
    session.press_last("ctrl-z").until("the shell to ask", asked);
    session.resize(SMALL);
    session.type_unseen("fg").press_last("enter").until("the screen to be taken", View::taken);
    session.press_last("c").sees("half a thou").type_unseen("ght").sees("half a thought");
    session.press_last("esc").until("the field to close", |view| !view.text().contains("half a thought"));
    session.press_last("ctrl-q").sees("is not finished").press_last("enter").until("the shell to ask", asked);
}

#[test]
fn what_was_being_typed_when_the_program_was_killed_is_there_again() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    desk.press("c").type_text("Ask for the budget of the sec").kept();
    desk.send_signal(Signal::KILL).exit_status();
    let mut desk = world.start(WIDE, &["--as", "o1"]);
    desk.sees("One text of yours is not finished: on DN-1").settle();
    desk.press("g u").sees("comment").press("enter").sees("Ask for the budget of the sec");
    desk.type_text("ond year").press("enter").sees("Commented (DN-1). Recorded");
    desk.press_last("ctrl-q");
    assert_eq!(desk.exit_status().code, 0);
    // Once accepted it is unfinished no more.
    let mut desk = world.start(WIDE, &["--as", "o1"]);
    desk.sees("One case waits for you").settle().lacks("not finished");
}

#[test]
fn what_was_chosen_in_a_proposal_when_the_program_was_killed_is_there_again() {
    let world = one_case();
    let done = |words: &[&str]| {
        let (said, status) = world.run(&[&["--as", "o1"], words].concat());
        assert_eq!(status, 0, "{words:?}");
        said
    };
    let criteria: serde_json::Value = serde_json::from_str(&done(&["criteria", "--format", "json"])).unwrap();
    let ids = |what: &str| criteria[what].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned());
    for gate in ids("gates") {
        done(&["gate", "DN-1", &gate, "pass", "--why", "checked against the application"]);
    }
    for criterion in ids("criteria") {
        done(&["score", "DN-1", &criterion, "4", "--why", "a reason that is long enough"]);
    }
    done(&["sign", "DN-1"]);
    let mut desk = at_the_case(&world);
    desk.press("d p").sees("Propose a decision on DN-1").press("p").sees("[partial grant]");
    desk.press("tab ctrl-a ctrl-k").type_text("150 000,00").kept();
    desk.send_signal(Signal::KILL).exit_status();
    let mut desk = world.start(WIDE, &["--as", "o1"]);
    desk.sees("One text of yours is not finished: on DN-1").settle();
    desk.press("g u").sees("partial grant · 150 000.00").press("enter").sees("[partial grant]").sees("150 000.00");
    desk.press("tab tab tab").type_text("Half of it serves the aim").press("enter").sees("1A2 · proposed");
    desk.press_last("ctrl-q");
    assert_eq!(desk.exit_status().code, 0);
}

#[test]
fn a_score_with_half_a_reason_survives_a_dropped_line() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    desk.press("G").type_text("Everything is in order here").press("enter").sees("All 9 general criteria passed");
    desk.press("4").type_text("Halfway through a thou").kept();
    desk.hang_up();
    let mut desk = at_the_case(&world);
    desk.sees("4 draft").press("e").sees("Reason for 4 good").sees("Halfway through a thou");
    desk.type_text("ght").press("enter").sees("1 of 7");
}

#[test]
fn what_one_person_leaves_unfinished_is_not_shown_to_another() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    desk.press("c").type_text("mine alone").kept();
    desk.send_signal(Signal::KILL).exit_status();
    let mut desk = world.start(WIDE, &["--as", "s1"]);
    desk.sees("decision-maker").settle().lacks("not finished");
    desk.press("P").type_text("o1").press("enter").sees("One text of yours is not finished");
}

/// The drawer of the officer.
fn drawer(world: &World) -> std::path::PathBuf {
    let stores = std::fs::read_dir(world.home().join(".local/state/diarium")).unwrap();
    stores.map(|store| store.unwrap().path().join("o1")).find(|path| path.exists()).unwrap()
}

#[test]
fn a_damaged_file_of_ones_own_is_told_with_its_line_and_set_aside() {
    let world = one_case();
    let mut desk = at_the_case(&world);
    desk.press_last("ctrl-q").exit_status();
    let file = drawer(&world).join("queues.toml");
    std::fs::write(&file, "[[queue]]\nname = \"x\"\nquery = \n").unwrap();
    let mut desk = world.start(WIDE, &["--as", "o1"]);
    desk.sees("has a mistake in line 3").settle();
    desk.press("/").type_text("late").press("enter").press("s s").type_text("too late").press("enter");
    desk.sees("Saved as “too late”").settle();
    desk.press_last("ctrl-q").exit_status();
    assert!(file.with_extension("toml.bad-1").exists());
    assert!(std::fs::read_to_string(&file).unwrap().contains("too late"));
}

#[test]
fn a_text_can_be_written_in_ones_own_editor_where_that_is_allowed() {
    let world = one_case().with("EDITOR", "printf ' and more' >>");
    let mut desk = at_the_case(&world);
    desk.press("c").type_text("Typed here").press("ctrl-o").sees("Typed here and more");
    desk.press("enter").sees("Recorded as no");
    let world = one_case().with("EDITOR", "false");
    let mut desk = at_the_case(&world);
    desk.press("c").type_text("Typed here").press("ctrl-o").sees("The text is as it was").sees("Typed here");
    let world = one_case().with("EDITOR", "true").with("DIARIUM_NO_EDITOR", "1");
    let mut desk = at_the_case(&world);
    desk.press("c").press("ctrl-o").sees("no other program may be started");
}

#[test]
fn keys_that_are_pressed_ahead_wait_for_what_they_are_about() {
    let world = one_case();
    let mut desk = world.start(WIDE, &["--as", "o1"]);
    desk.sees("One case waits for you").settle();
    desk.press_ahead("N enter G").sees("Pass 9 general criteria").type_text("ok").press_ahead("enter t");
    desk.sees("Tag").lacks("Pass 9 general criteria");
}
