//! The guard of the terminal, tried out by a small program inside this test binary: every way out gives the terminal
//! back, and no worker takes it away.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod pty;

use std::io::Write;

use crossbeam_channel::unbounded;
use crossterm::event::{Event, KeyCode};
use diarium::tui::terminal::{self, Guard, Signal};
use pty::{SMALL, Session, World};
use rustix::process::Signal as Posix;

const PROGRAM: &str = "a_program_for_the_other_tests";

/// Not a test by itself: the program that the others start in a terminal. `p` falls over, `w` lets a worker fall over,
/// `e` ends with an error, `q` quits, `z` goes to the background.
#[test]
fn a_program_for_the_other_tests() {
    if std::env::var_os("DIARIUM_IDLE_TITLE").is_none() {
        return;
    }
    std::process::exit(match work() {
        Ok(()) => 0,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            1
        }
    });
}

enum Heard {
    Signal(Signal),
    Event(Event),
}

impl From<Signal> for Heard {
    fn from(signal: Signal) -> Heard {
        Heard::Signal(signal)
    }
}

fn work() -> std::io::Result<()> {
    let (sender, heard) = unbounded::<Heard>();
    let (mut guard, mut screen) = Guard::enter()?;
    terminal::signals(sender.clone())?;
    std::thread::spawn(move || {
        while let Ok(event) = crossterm::event::read() {
            let _ = sender.send(Heard::Event(event));
        }
    });
    let (mut keys, mut said) = (0, "ready");
    loop {
        screen.draw(|frame| frame.render_widget(ratatui::text::Line::raw(said), frame.area()))?;
        crossterm::execute!(std::io::stdout(), crossterm::terminal::SetTitle(format!("idle {keys} 0")))?;
        let Ok(heard) = heard.recv() else { return Ok(()) };
        let key = match heard {
            Heard::Signal(Signal::Quit) => return Ok(()),
            Heard::Signal(Signal::Suspend) => {
                said = if guard.suspend(&mut screen)? { "back" } else { "alone" };
                continue;
            }
            Heard::Signal(Signal::Resumed) => {
                guard.resume(&mut screen)?;
                continue;
            }
            Heard::Event(Event::Key(key)) => key,
            Heard::Event(_) => continue,
        };
        keys += 1;
        match key.code {
            KeyCode::Char('p') => panic!("on purpose"),
            KeyCode::Char('w') => {
                let fallen = std::thread::spawn(|| panic!("a worker")).join().is_err();
                said = if fallen { "worker fell" } else { "?" };
            }
            KeyCode::Char('e') => return Err(std::io::Error::other("an error")),
            KeyCode::Char('q') => return Ok(()),
            KeyCode::Char('z') => terminal::ask_to_suspend()?,
            _ => said = "key",
        }
    }
}

fn world() -> World {
    World::of(std::env::current_exe().unwrap())
}

fn started(world: &World) -> Session {
    let mut session = world.start(SMALL, &["--exact", PROGRAM, "--nocapture"]);
    session.sees("ready").settle();
    session.is_taken();
    session
}

#[test]
fn quitting_gives_the_terminal_back() {
    let mut session = started(&world());
    session.press_last("q");
    assert_eq!(session.exit_status().code, 0);
    session.is_restored();
}

#[test]
fn an_error_gives_the_terminal_back_before_it_is_shown() {
    let mut session = started(&world());
    session.press_last("e");
    assert_eq!(session.exit_status().code, 1);
    session.is_restored();
    assert!(session.screen().contains("an error"), "{}", session.screen());
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_what_to_do() {
    let mut session = started(&world());
    session.press_last("p");
    assert_ne!(session.exit_status().code, 0);
    session.is_restored();
    let screen = session.screen().replace('\n', "");
    if diarium::speech::knows("terminal-panic") {
        assert!(screen.contains("on purpose") && screen.contains("pty_terminal.rs"), "{screen}");
        assert!(screen.contains("diarium doctor"), "{screen}");
    }
}

#[test]
fn a_panic_of_a_worker_leaves_the_screen_alone() {
    let mut session = started(&world());
    session.press("w").sees("worker fell");
    session.is_taken();
    assert_eq!(session.screen().trim_end(), "worker fell");
    session.press("x").sees("key");
}

#[test]
fn signals_that_end_the_program_give_the_terminal_back() {
    for signal in [Posix::TERM, Posix::HUP, Posix::INT] {
        let mut session = started(&world());
        session.send_signal(signal);
        let ended = session.exit_status();
        assert_eq!((ended.code, ended.signal), (0, None), "{signal:?}");
        session.is_restored();
    }
}

#[test]
fn a_dropped_line_ends_the_program() {
    let session = started(&world());
    assert_eq!(session.hang_up().signal, None);
}

#[test]
fn without_a_shell_above_nobody_is_left_stopped() {
    let mut session = started(&world());
    session.press("z x").sees("key");
    // The signal itself may still come from elsewhere.
    session.send_signal(Posix::TSTP).sees("alone");
    session.is_taken();
}

#[test]
fn ctrl_z_gives_the_terminal_to_the_shell_and_fg_draws_anew() {
    let program = std::env::current_exe().unwrap();
    let world = World::of("/bin/sh").with("PS1", "shell> ");
    let mut session = world.start(SMALL, &["-i"]);
    session.sees("shell> ");
    let line = format!("{} --exact {PROGRAM} --nocapture", program.display());
    session.type_unseen(&line).press_last("enter").sees("ready");
    assert!(session.look(pty::View::taken));
    // Until the shell asks again, keys would still go to the program.
    let asked = |view: &pty::View| view.given_back() && view.text().trim_end().ends_with("shell>");
    session.press_last("z").until("the shell to ask", asked);
    session.type_unseen("fg").press_last("enter").sees("back").until("the screen to be taken", pty::View::taken);
    session.press_last("q").until("the shell to ask again", asked);
    session.type_unseen("exit").press_last("enter");
    session.exit_status();
    session.is_restored();
}

#[test]
fn without_a_terminal_the_program_says_so() {
    let (_, status) = world().run(&["--exact", PROGRAM, "--nocapture"]);
    assert_eq!(status, 1);
}
