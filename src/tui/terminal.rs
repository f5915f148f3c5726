//! The terminal while the workstation has it: taken over, given back on every way out, and given away for a while.
//!
//! Keys are read on a thread of their own, never in the loop: when the line has dropped, crossterm reads the end of
//! input for ever and does not return, and nobody would hear that the program is to end.

use std::io::{self, BufWriter, IsTerminal, Stdout, Write};
use std::panic::PanicHookInfo;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use crossbeam_channel::Sender;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use crossterm::style::{ResetColor, force_color_output};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::layout::{Position, Rect};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGSTOP, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;

use super::pen::Pen;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::speech;

/// The terminal that the workstation draws on.
pub type Screen = Terminal<Pen<BufWriter<Stdout>>>;

/// Whether the terminal is ours at the moment. Ways out that meet, such as a panic and then a drop, restore it once.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// Whether the mouse is heard.
static MOUSE: AtomicBool = AtomicBool::new(false);
/// The thread that draws; only its panic ends the program.
static OWNER: Mutex<Option<ThreadId>> = Mutex::new(None);
/// The language of the last words.
static LANG: AtomicU8 = AtomicU8::new(Lang::En as u8);

/// What comes from outside of the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// End: the terminal is gone, or somebody wants the program to stop. Nobody can be asked.
    Quit,
    /// Go to the background: answer with [`Guard::suspend`].
    Suspend,
    /// Going on after a stop: answer with [`Guard::resume`]. It also follows a suspension, where it does no harm.
    Resumed,
}

/// Holds the terminal; gives it back when dropped.
#[derive(Debug)]
pub struct Guard {
    _private: (),
}

impl Guard {
    /// Takes the terminal over: raw mode, alternate screen, bracketed paste, no cursor.
    ///
    /// Without a terminal the error is of kind [`io::ErrorKind::Unsupported`]; [`why_not`] says it.
    pub fn enter() -> io::Result<(Guard, Screen)> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return Err(io::Error::new(io::ErrorKind::Unsupported, "standard input or output is no terminal"));
        }
        // crossterm would drop bold and reverse with the colours; our own theme obeys NO_COLOR.
        force_color_output(true);
        *OWNER.lock().unwrap_or_else(PoisonError::into_inner) = Some(thread::current().id());
        install_hook();
        // From here on every way out goes through the drop.
        let guard = Guard { _private: () };
        take()?;
        Ok((guard, Terminal::new(Pen::new(BufWriter::new(io::stdout())))?))
    }

    /// Gives the terminal back, stops until the shell says to go on, and takes it over again.
    ///
    /// `false` where no shell could wake the program, such as in a session of its own over SSH; it then goes on at once.
    pub fn suspend(&mut self, screen: &mut Screen) -> io::Result<bool> {
        if !has_a_shell_above() {
            return Ok(false);
        }
        restore();
        // Raised in this thread: a signal to the process may let it run on and take the terminal again before it stops.
        signal_hook::low_level::raise(SIGSTOP)?;
        self.resume(screen)?;
        Ok(true)
    }

    /// Lends the terminal to another program and takes it over again.
    ///
    /// # Errors
    /// Where the terminal cannot be taken over again.
    pub fn lend<T>(&mut self, screen: &mut Screen, ear: &Ear, to: impl FnOnce() -> T) -> io::Result<T> {
        ear.close();
        restore();
        let done = to();
        let taken = self.resume(screen);
        ear.open();
        taken.map(|()| done)
    }

    /// Takes the terminal over again after somebody else had it; everything is drawn anew.
    pub fn resume(&mut self, screen: &mut Screen) -> io::Result<()> {
        restore();
        take()?;
        redraw(screen)
    }
}

/// The ear that keys are heard with; closed while another program has the terminal, whose keys are its own.
#[derive(Debug, Default)]
pub struct Ear {
    state: Mutex<Hearing>,
    changed: Condvar,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Hearing {
    #[default]
    Open,
    /// Wanted closed, and perhaps still listening.
    Closing,
    Closed,
}

/// How long the ear listens before it looks whether it is to be closed.
const LISTENS: Duration = Duration::from_millis(200);

impl Ear {
    /// The next event of the terminal.
    ///
    /// # Errors
    /// Where the terminal cannot be read any more.
    pub fn hear(&self) -> io::Result<crossterm::event::Event> {
        loop {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            while *state != Hearing::Open {
                *state = Hearing::Closed;
                self.changed.notify_all();
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            drop(state);
            if crossterm::event::poll(LISTENS)? {
                return crossterm::event::read();
            }
        }
    }

    /// Closes it, and waits until nothing is heard any more.
    fn close(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = Hearing::Closing;
        // A key that comes at this very moment is heard first; the ear closes after it.
        let long = LISTENS * 3;
        let waiting = self.changed.wait_timeout_while(state, long, |state| *state != Hearing::Closed);
        drop(waiting);
    }

    fn open(&self) {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = Hearing::Open;
        self.changed.notify_all();
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Whether the mouse is heard from the next taking over on. Without it the terminal keeps its own way of marking text.
pub fn hear_mouse(on: bool) {
    MOUSE.store(on, Ordering::SeqCst);
}

/// Lets the next frame draw everything anew.
///
/// `Terminal::clear` would ask the terminal where its cursor is and wait for the answer, which over a slow line comes
/// late or as keys.
pub fn redraw(screen: &mut Screen) -> io::Result<()> {
    let size = screen.size()?;
    screen.resize(Rect::from((Position::ORIGIN, size)))
}

/// The language in which the last words of the program are said, should it fall over.
pub fn speak(lang: Lang) {
    LANG.store(lang as u8, Ordering::Relaxed);
}

/// Says why the terminal could not be taken over, and what to do.
pub fn why_not(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::Unsupported => Message::new("terminal-missing"),
        _ => Message::new("terminal-failed").with("why", error.to_string()),
    }
}

/// Asks the shell to take the program to the background, as ctrl-z does outside of raw mode.
///
/// The whole job is asked, so that whatever started the program stops with it; here it arrives as [`Signal::Suspend`].
pub fn ask_to_suspend() -> io::Result<()> {
    if has_a_shell_above() {
        rustix::process::kill_current_process_group(rustix::process::Signal::TSTP)?;
    }
    Ok(())
}

/// A shell with job control gives each job a group of its own. In the group of the session's leader there is nobody
/// who could wake a stopped program.
fn has_a_shell_above() -> bool {
    rustix::process::getsid(None).is_ok_and(|session| session != rustix::process::getpgrp())
}

/// Passes signals on to the loop. A second wish to end ends the program at once, because then the loop hangs.
pub fn signals<E: From<Signal> + Send + 'static>(sender: Sender<E>) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT])?;
    thread::Builder::new().name("signals".to_owned()).spawn(move || {
        let mut ending = false;
        for number in signals.forever() {
            let signal = match number {
                SIGTSTP => Signal::Suspend,
                SIGCONT => Signal::Resumed,
                _ if ending => {
                    restore();
                    std::process::exit(128 + number);
                }
                _ => Signal::Quit,
            };
            ending |= signal == Signal::Quit;
            // Nobody listens: the loop is over and the program about to end.
            if sender.send(E::from(signal)).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

fn take() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    crossterm::execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, Hide)?;
    if MOUSE.load(Ordering::SeqCst) {
        crossterm::execute!(io::stdout(), EnableMouseCapture)?;
    }
    Ok(())
}

/// Gives the terminal back if it is ours. Errors are left alone: after a hang-up there is nothing to write to.
fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        if MOUSE.load(Ordering::SeqCst) {
            let _ = crossterm::execute!(io::stdout(), DisableMouseCapture);
        }
        let _ = crossterm::execute!(io::stdout(), DisableBracketedPaste, ResetColor, Show, LeaveAlternateScreen);
        let _ = disable_raw_mode();
    }
}

fn install_hook() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !TAKEN.load(Ordering::SeqCst) {
                usual(info);
            } else if is_owner() {
                restore();
                let _ = writeln!(io::stderr(), "{}", last_words(info));
            }
            // A worker's panic becomes an event of its own; whatever was written here would spoil the screen.
        }));
    });
}

fn is_owner() -> bool {
    *OWNER.lock().unwrap_or_else(PoisonError::into_inner) == Some(thread::current().id())
}

fn last_words(info: &PanicHookInfo<'_>) -> String {
    let lang = Lang::ALL.into_iter().find(|&lang| lang as u8 == LANG.load(Ordering::Relaxed)).unwrap_or_default();
    let payload = info.payload();
    let text = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let what = text.unwrap_or("?");
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    speech::say(lang, &Message::new("terminal-panic").with("what", what).with("place", place))
}
