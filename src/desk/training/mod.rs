//! A training store: the real plan, the real grants of autumn 2022, and synthetic applications on which invented people
//! have done plausible work. The same number and seed give the same journal, byte for byte.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | making the store |
//! | `again.rs` | making it anew |
//! | `attendance.rs` | where its trainees are |
//! | `seats.rs` | who sits where while it is served |
//! | `script.rs` | what the people do |
//! | `phrases.rs` | what they write |

mod again;
pub mod attendance;
mod phrases;
mod script;
pub mod seats;

use std::path::Path;

use chrono::{DateTime, Duration, Utc};

use super::clock::Clock;
use super::local::{Act, LocalDesk, Otherwise};
use super::{Desk, DeskError, opening};
use crate::domain::code::Handle;
use crate::domain::message::Message;
use crate::domain::person::PersonName;
use crate::domain::text::Text;
use crate::domain::vocabulary::{Role, StoreKind};
use crate::exchange::FileMistake;
use crate::exchange::plan_file::{shipped_criteria, shipped_grants, shipped_history, shipped_plan};
use crate::exchange::synthetic::{Synthetic, applications, window};
use crate::register::command::{Command, Foundation};
pub use again::{life, refuse_while_read, start_over};
use phrases::Phrases;
use script::Script;

const OFFICERS: &[&str] = &["handlaggare1", "handlaggare2", "handlaggare3"];
const SUPERVISORS: &[&str] = &["beslut1", "beslut2"];
const ADMINISTRATOR: &str = "admin1";

/// People of every training store and their roles; the first one sits down when nobody is named.
pub fn people() -> Vec<(Handle, Role)> {
    let officers = OFFICERS.iter().map(|who| (Handle::from(*who), Role::Officer));
    let supervisors = SUPERVISORS.iter().map(|who| (Handle::from(*who), Role::Supervisor));
    let others = [(ADMINISTRATOR, Role::Administrator), ("revisor1", Role::Auditor), ("trainer1", Role::Trainer)];
    officers.chain(supervisors).chain(others.map(|(who, role)| (Handle::from(who), role))).collect()
}

/// What the people of a training store are called in documents: nobody real.
fn names() -> Vec<(Handle, PersonName)> {
    let title = |sv: &str, fi: &str, en: &str| Text { sv: sv.to_owned(), fi: fi.to_owned(), en: en.to_owned() };
    let officer = || title("specialsakkunnig", "erityisasiantuntija", "Senior Specialist");
    let decider = || title("enhetschef", "yksikön päällikkö", "Head of Unit");
    [
        ("handlaggare1", "Aino Esimerkki", officer()),
        ("handlaggare2", "Bengt Övning", officer()),
        ("handlaggare3", "Cecilia Harjoitus", officer()),
        ("beslut1", "David Exempel", decider()),
        ("beslut2", "Eeva Malli", decider()),
    ]
    .map(|(who, name, title)| (Handle::from(who), PersonName { name: name.to_owned(), title }))
    .into()
}

/// What a training store begins with.
///
/// # Errors
/// Mistakes in the files that ship with the program.
pub fn foundation(seed: u64) -> Result<Foundation, Vec<FileMistake>> {
    Ok(Foundation {
        store: format!("training-{seed}"),
        kind: StoreKind::Demo,
        plan: shipped_plan()?,
        criteria: shipped_criteria()?,
        earlier: shipped_history()?.projects,
        past: vec![shipped_grants()?],
        people: people(),
        names: names(),
        default_person: OFFICERS.first().map(|who| Handle::from(*who)),
    })
}

/// Makes a training store in `dir` with `cases` synthetic applications. `progress` is told acts done and in all, and
/// stops the work by saying `false`.
///
/// # Errors
/// Where `dir` is not empty, or the store cannot be written.
pub fn make(
    dir: &Path,
    cases: usize,
    seed: u64,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<LocalDesk, DeskError> {
    let foundation = foundation(seed).map_err(|mistakes| faulty(&mistakes))?;
    let first = OFFICERS.first().map(|who| Handle::from(*who)).unwrap_or_default();
    let begin = start();
    let mut desk = opening::create(dir, Clock::Still(begin), &first, foundation)?;
    populate(&mut desk, cases, seed, progress)?;
    desk.set_clock(Clock::starting_at(desk.state().at));
    Ok(desk)
}

/// Fills a founded desk with synthetic applications and work on them.
///
/// # Errors
/// As [`make`].
pub fn populate(
    desk: &mut LocalDesk,
    cases: usize,
    seed: u64,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<(), DeskError> {
    let plan = desk.plan();
    let synthetic = applications(&plan, cases, seed).map_err(|mistakes| faulty(&mistakes))?;
    let phrases = Phrases::shipped().map_err(|mistakes| faulty(&mistakes))?;
    let acts = acts(desk, &synthetic, &phrases, seed);
    desk.perform(&acts, progress)
}

fn acts(desk: &LocalDesk, synthetic: &Synthetic, phrases: &Phrases, seed: u64) -> Vec<Act> {
    let criteria = desk.criteria();
    let mut acts = Vec::new();
    let mut rounds: Vec<_> = Vec::new();
    for application in &synthetic.applications {
        if !rounds.contains(&application.round) {
            rounds.push(application.round.clone());
        }
    }
    let mut script = Script::new(&criteria, &synthetic.awkward, phrases, seed, (OFFICERS, SUPERVISORS));
    let of_round: Vec<(usize, Vec<_>)> = rounds
        .iter()
        .enumerate()
        .map(|(age, round)| (age, synthetic.applications.iter().filter(|a| a.round == *round).cloned().collect()))
        .collect();
    for (round, (age, applications)) in rounds.iter().zip(&of_round) {
        let Some((opens, closes)) = window(round) else { continue };
        let at = closes + Duration::days(4);
        let administrator = Handle::from(ADMINISTRATOR);
        for (when, command) in [
            (opens, Command::OpenRound { round: round.clone(), at: opens }),
            (closes, Command::CloseRound { round: round.clone(), at: closes }),
            (at, Command::Import { applications: applications.clone() }),
        ] {
            acts.push(Act { by: administrator.clone(), at: when, command, otherwise: Otherwise::Stop });
        }
        script.round(applications, *age, at + Duration::hours(1));
        acts.append(&mut script.acts);
    }
    acts
}

/// The first moment of every training store: the day of the plan.
fn start() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2023-04-12T12:31:00Z").map(|start| start.with_timezone(&Utc)).unwrap_or_default()
}

fn faulty(mistakes: &[FileMistake]) -> DeskError {
    let why = mistakes.first().map(|mistake| mistake.why.clone()).unwrap_or_else(|| Message::new("interrupted"));
    DeskError::Store(why)
}
