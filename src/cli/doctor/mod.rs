//! doctor: what is wrong with this installation, and how to mend it. A look at everything that is cheap to look at; the
//! whole journal is `verify`'s affair.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the order of the checks, and how they are told |
//! | `terminal.rs` | the terminal, the language, the person's settings |
//! | `desk.rs` | the desk that is served, and who asks |
//! | `store.rs` | the store's folder, its disk and its journal |

mod desk;
mod store;
mod terminal;

use std::fmt::Write;

use serde_json::json;

use super::failure::Failure;
use super::options::Format;
use super::place::Place;
use super::print;
use crate::domain::message::Message;
use crate::speech::{say, say_all, word};

/// How something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Ok,
    /// It works, and somebody should look at it.
    Warning,
    /// It does not work, or must not stay so.
    Wrong,
}

impl State {
    const ALL: [State; 3] = [State::Ok, State::Warning, State::Wrong];

    fn word(self) -> &'static str {
        match self {
            State::Ok => "ok",
            State::Warning => "warning",
            State::Wrong => "wrong",
        }
    }

    fn key(self) -> &'static str {
        match self {
            State::Ok => "doctor-ok",
            State::Warning => "doctor-warning",
            State::Wrong => "doctor-wrong",
        }
    }
}

/// Something that was looked at.
#[derive(Debug)]
pub struct Check {
    name: &'static str,
    state: State,
    /// What was found, and what mends it.
    told: Message,
}

impl Check {
    fn ok(name: &'static str, told: Message) -> Self {
        Self { name, state: State::Ok, told }
    }

    fn warning(name: &'static str, told: Message) -> Self {
        Self { name, state: State::Warning, told }
    }

    fn wrong(name: &'static str, told: Message) -> Self {
        Self { name, state: State::Wrong, told }
    }
}

/// Looks at everything and tells it, one line each. It fails where something is wrong.
pub fn doctor(place: &Place) -> Result<(), Failure> {
    let mut checks = terminal::checks(place);
    let (of_desk, store) = desk::checks(place);
    // A desk in the store itself is opened after its files were looked at: opening mends some of what is wrong.
    checks.extend(store::checks(place, &store));
    checks.extend(of_desk);
    checks.push(desk::person(place));
    tell(place, &checks)?;
    match checks.iter().filter(|check| check.state == State::Wrong).count() {
        0 => Ok(()),
        count => Err(Failure::Failed(Message::new("doctor-failed").with("count", count))),
    }
}

fn tell(place: &Place, checks: &[Check]) -> Result<(), Failure> {
    let lang = place.lang;
    match place.format {
        Format::Json => {
            let told = checks
                .iter()
                .map(|check| json!({"check": check.name, "state": check.state.word(), "text": say_all(&check.told)}));
            let good = checks.iter().all(|check| check.state != State::Wrong);
            print::print_json(place, json!({"ok": good, "checks": told.collect::<Vec<_>>()}))
        }
        Format::Csv | Format::Xlsx => Err(Failure::Usage(Message::new("no-csv"), None)),
        Format::Table => {
            let widest = State::ALL.map(|state| word(lang, state.key()).chars().count()).into_iter().max().unwrap_or(0);
            let mut out = String::new();
            for check in checks {
                let state = word(lang, check.state.key());
                let pad = " ".repeat(widest - state.chars().count());
                let _ = writeln!(out, "{state}{pad}  {}", say(lang, &check.told));
            }
            print::print_text(place, &out)
        }
    }
}
