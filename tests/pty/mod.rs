//! The real program in a terminal: given, press, see.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | starting, pressing, seeing, ending |
//! | `bytes.rs` | what a terminal sends for a key |
//! | `watch.rs` | the screen as the terminal shows it, and what is waited for |
//!
//! Nothing sleeps: the program puts `idle <keys handled> <jobs running>` into the window title after each frame, and a
//! story goes on when every key it pressed is handled and no job runs. A wait that fails shows the screen.

#![allow(dead_code, reason = "each test binary uses the verbs that it needs")]

mod bytes;
mod watch;

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::thread::{self, JoinHandle};

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use watch::Watch;
pub use watch::{Ended, View};

/// The size on which everything has to work.
pub const SMALL: (u16, u16) = (80, 24);
/// The comfortable size.
pub const WIDE: (u16, u16) = (120, 36);

/// A sealed world: a home of its own, and nothing of this machine's environment.
pub struct World {
    home: TempDir,
    program: std::path::PathBuf,
    env: Vec<(String, String)>,
}

impl World {
    /// The world of the shipped program; `DIARIUM_TRY` names another build of it, such as an installed one.
    pub fn new() -> World {
        let other = std::env::var_os("DIARIUM_TRY").map(std::path::PathBuf::from);
        World::of(other.unwrap_or_else(|| env!("CARGO_BIN_EXE_diarium").into()))
    }

    /// The world of another program.
    pub fn of(program: impl AsRef<Path>) -> World {
        let mut world =
            World { home: tempfile::tempdir().unwrap(), program: program.as_ref().to_owned(), env: Vec::new() };
        for (name, value) in [
            ("TERM", "xterm-256color"),
            ("LANG", "C.UTF-8"),
            ("TZ", "Europe/Helsinki"),
            ("PATH", "/usr/bin:/bin"),
            ("DIARIUM_IDLE_TITLE", "1"),
        ] {
            world = world.with(name, value);
        }
        let home = world.home().display().to_string();
        world.with("HOME", &home)
    }

    /// Sets a variable of the environment.
    pub fn with(mut self, name: &str, value: &str) -> World {
        self.env.retain(|(known, _)| known != name);
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The home folder; a story's store and files lie in it.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Runs a shell command of the program outside of the terminal; standard output and exit status.
    pub fn run(&self, args: &[&str]) -> (String, i32) {
        let out = std::process::Command::new(&self.program)
            .args(args)
            .env_clear()
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .current_dir(self.home())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&out.stdout).into_owned();
        (said, out.status.code().unwrap_or(-1))
    }

    /// Starts the program in a terminal of this size (columns, rows).
    pub fn start<A: AsRef<OsStr>>(&self, size: (u16, u16), args: &[A]) -> Session {
        let pair = native_pty_system().openpty(pty_size(size)).unwrap();
        let before = modes(pair.master.as_ref());
        let mut command = CommandBuilder::new(&self.program);
        command.args(args);
        command.env_clear();
        for (name, value) in &self.env {
            command.env(name, value);
        }
        command.cwd(self.home());
        let mut child = pair.slave.spawn_command(command).unwrap();
        let pid = child.process_id().and_then(|id| Pid::from_raw(id.try_into().ok()?)).unwrap();

        let watch = Watch::new(size);
        let reader = pair.master.try_clone_reader().unwrap();
        let feeding = watch.clone();
        let feeder = thread::spawn(move || feeding.feed(reader));
        let ending = watch.clone();
        thread::spawn(move || ending.ended(child.wait().unwrap()));
        let writer = pair.master.take_writer().unwrap();
        Session { pid, master: pair.master, writer, watch, feeder: Some(feeder), size, pressed: 0, before }
    }
}

/// The program at work in its terminal.
pub struct Session {
    pid: Pid,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    watch: Watch,
    feeder: Option<JoinHandle<()>>,
    size: (u16, u16),
    pressed: usize,
    before: Modes,
}

impl Session {
    /// Presses keys, written as in a keymap with spaces between, each when the one before is handled.
    #[track_caller]
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            self.send(&bytes::of(key), 1);
            self.settle();
        }
        self
    }

    /// Presses keys faster than the program answers, and waits until all are handled.
    #[track_caller]
    pub fn press_ahead(&mut self, keys: &str) -> &mut Self {
        self.press_last(keys).settle()
    }

    /// Types a text, each character a key.
    #[track_caller]
    pub fn type_text(&mut self, text: &str) -> &mut Self {
        self.send(text.as_bytes(), text.chars().count());
        self.settle()
    }

    /// Presses keys of a program that counts none, or of one that ends by them; nothing is waited for.
    pub fn press_last(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            self.send(&bytes::of(key), 1);
        }
        self
    }

    /// Types a text for somebody who counts no keys.
    pub fn type_unseen(&mut self, text: &str) -> &mut Self {
        self.send(text.as_bytes(), 0);
        self
    }

    fn send(&mut self, bytes: &[u8], keys: usize) {
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
        self.pressed += keys;
    }

    /// Waits until every pressed key is handled, no job runs and the frame is drawn.
    #[track_caller]
    pub fn settle(&mut self) -> &mut Self {
        let pressed = self.pressed;
        let what = format!("{pressed} keys handled and no job running");
        self.watch.until(&what, |view| view.idle().is_some_and(|(keys, jobs)| keys >= pressed && jobs == 0));
        self
    }

    /// Waits until everything that is typed and not accepted is safe on disk.
    #[track_caller]
    pub fn kept(&mut self) -> &mut Self {
        self.settle();
        self.watch.until("what is typed to be kept", View::kept);
        self
    }

    /// Waits for a text on the screen.
    #[track_caller]
    pub fn sees(&mut self, text: &str) -> &mut Self {
        self.watch.until(&format!("to see {text:?}"), |view| view.text().contains(text));
        self
    }

    /// Makes sure that a text is not on the screen once everything is handled.
    #[track_caller]
    pub fn lacks(&mut self, text: &str) -> &mut Self {
        self.settle();
        let screen = self.screen();
        assert!(!screen.contains(text), "{text:?} should not be there:\n{screen}");
        self
    }

    /// Waits for something else on the screen; `what` is named when it does not come.
    #[track_caller]
    pub fn until(&mut self, what: &str, there: impl Fn(&View) -> bool) -> &mut Self {
        self.watch.until(what, there);
        self
    }

    /// What is on the screen.
    pub fn screen(&self) -> String {
        self.watch.look(View::text)
    }

    /// The first line of the screen with this text.
    #[track_caller]
    pub fn line_with(&self, text: &str) -> String {
        let screen = self.screen();
        let line = screen.lines().find(|line| line.contains(text));
        line.unwrap_or_else(|| panic!("no line has {text:?}:\n{screen}")).to_owned()
    }

    /// Asks something of the view.
    pub fn look<T>(&self, ask: impl FnOnce(&View) -> T) -> T {
        self.watch.look(ask)
    }

    /// Changes the size of the terminal (columns, rows).
    pub fn resize(&mut self, size: (u16, u16)) -> &mut Self {
        // The screen first: what the program draws for the new size must not meet the old one.
        self.watch.resize(size);
        self.master.resize(pty_size(size)).unwrap();
        self.size = size;
        self
    }

    /// Sends a signal to the program.
    pub fn send_signal(&mut self, signal: Signal) -> &mut Self {
        kill_process(self.pid, signal).unwrap();
        self
    }

    /// Waits for the end of the program.
    #[track_caller]
    pub fn exit_status(&mut self) -> Ended {
        self.watch.until("the program to end", |view| view.ended().is_some() && view.drained());
        self.watch.look(|view| view.ended().cloned()).unwrap()
    }

    /// Takes the terminal away, as a dropped line does, and waits for the end of the program.
    #[track_caller]
    pub fn hang_up(mut self) -> Ended {
        // The reader holds the terminal too, and lets go after the next output; any key makes the program draw.
        self.watch.let_go();
        self.press_last("f12");
        self.feeder.take().unwrap().join().unwrap();
        self.close();
        self.watch.until("the program to end after the line dropped", |view| view.ended().is_some());
        self.watch.look(|view| view.ended().cloned()).unwrap()
    }

    fn close(&mut self) {
        // A terminal that nobody uses takes the place of the one that goes.
        let spare = native_pty_system().openpty(pty_size(self.size)).unwrap();
        self.writer = Box::new(std::io::sink());
        self.master = spare.master;
    }

    /// Makes sure that the terminal has been taken over.
    #[track_caller]
    pub fn is_taken(&self) {
        assert!(self.look(View::taken), "alternate screen, no cursor, bracketed paste:\n{}", self.screen());
        assert_ne!(modes(self.master.as_ref()), self.before, "raw mode");
    }

    /// Makes sure that the terminal is as it was before the program.
    #[track_caller]
    pub fn is_restored(&self) {
        assert!(self.look(View::given_back), "no alternate screen, a cursor, no bracketed paste:\n{}", self.screen());
        assert_eq!(modes(self.master.as_ref()), self.before, "the modes of the terminal");
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.watch.look(|view| view.ended().is_none()) {
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

fn pty_size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// The flags of the line discipline: input, output, control, local.
type Modes = (u32, u32, u32, u32);

fn modes(master: &dyn MasterPty) -> Modes {
    let modes = master.get_termios().unwrap();
    (modes.input_flags.bits(), modes.output_flags.bits(), modes.control_flags.bits(), modes.local_flags.bits())
}
