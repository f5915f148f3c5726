//! What a served desk says to whoever runs it: one line each on standard error, with level and time, and no text that a
//! person wrote.

use std::fmt::Display;
use std::io::Write;

use chrono::{SecondsFormat, Utc};

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Level {
    /// What ends the desk, or a part of it.
    Error,
    /// What somebody should look at.
    Warn,
    /// Coming and going.
    #[default]
    Info,
    /// Every order.
    Debug,
}

impl Level {
    fn word(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warn => "warn",
            Level::Info => "info",
            Level::Debug => "debug",
        }
    }
}

/// The log.
#[derive(Debug, Clone, Copy)]
pub struct Log {
    level: Level,
}

impl Log {
    /// Says what is at least as grave as `level`.
    pub fn new(level: Level) -> Self {
        Self { level }
    }

    /// From now on a fault of the program is told as one line with its place. What it says may hold what a person wrote,
    /// and is not told.
    pub fn tell_faults(self) {
        std::panic::set_hook(Box::new(move |fault| {
            let place = fault.location().map_or_else(|| "unknown".to_owned(), ToString::to_string);
            let thread = std::thread::current().name().unwrap_or("unnamed").to_owned();
            self.say(Level::Error, format_args!("the program broke at {place} in thread {thread}"));
        }));
    }

    /// Says something. Names of accounts and paths are cleaned, so that one event is one line.
    pub fn say(&self, level: Level, what: impl Display) {
        if level > self.level {
            return;
        }
        let clean: String = what.to_string().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let at = Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true);
        // Where nobody listens any more there is nobody to tell.
        let _ = writeln!(std::io::stderr().lock(), "{at} {:<5} {clean}", level.word());
    }
}
