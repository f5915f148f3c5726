//! The shell commands. Each ends in one call of the desk; what it prints is made in `print/`.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the way in, exit status |
//! | `options/` | what can be typed |
//! | `help.rs` | what `--help` says, in the reader's language |
//! | `restricted/` | `--restricted`: the program as a forced command |
//! | `place.rs` | which store, who asks, in which language |
//! | `store.rs` | init, demo, verify, rebuild, backup, restore |
//! | `serve.rs` | serve |
//! | `reading.rs` | plan, criteria, list, show, budget, rank, log, user list |
//! | `queues.rs` | saved queues by name |
//! | `why.rs` | why |
//! | `acting.rs` | every act on cases, rounds and people |
//! | `amount.rs` | amounts as people type them |
//! | `import/` | applications from files |
//! | `papers.rs` | decision documents, the announcement, the progress report |
//! | `export.rs` | tables out: csv, json, workbooks |
//! | `plan.rs`, `criteria.rs` | revised plans, and other criteria sets |
//! | `training.rs` | what a trainer does with a training store |
//! | `settings.rs` | what a person has settled in a file |
//! | `manual.rs` | the manual page of keys |
//! | `keys.rs` | key tables, shell completions |
//! | `doctor/` | what is wrong with this installation, and how to mend it |
//! | `failure.rs` | what goes wrong, in words and as exit status |
//! | `print/` | tables, JSON and CSV |

mod acting;
mod amount;
mod criteria;
mod doctor;
mod export;
mod failure;
mod help;
mod import;
mod keys;
mod manual;
mod options;
mod papers;
mod place;
mod plan;
mod print;
mod queues;
mod reading;
mod restricted;
mod serve;
mod settings;
mod store;
mod template;
mod training;
mod undoing;
mod why;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::error::ErrorKind;

use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::speech::word;
use failure::Failure;
use options::order::Typed;
use options::{Command, CriteriaStep, Format, PlanStep, ReportKind};
use place::Place;
use restricted::Stopped;

/// Runs the program; the exit status is that of the public interface: 0 done, 1 refused by a rule or a check failed,
/// 2 wrong usage, 3 the store cannot be used.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let typed = match Typed::of(&args) {
        Ok(typed) => typed,
        Err(error) => return not_understood(error, args),
    };
    let lang = typed.options.global.lang;
    let Typed { options, order } = match understood(typed, &args) {
        Ok(typed) => typed,
        Err(Stopped::Grammar(error, args)) => return not_understood(error, args),
        Err(Stopped::Failure(failure)) => return ended(&failure, place::language(lang)),
    };
    let place = Place { order, ..Place::new(options.global) };
    let result = dispatch(&place, options.command);
    let flushed = std::io::stdout().flush();
    match result {
        Ok(()) if flushed.is_ok() => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(3),
        Err(failure) => ended(&failure, place.lang),
    }
}

fn ended(failure: &Failure, lang: Lang) -> ExitCode {
    failure.print(lang);
    ExitCode::from(failure.status())
}

/// The options that count: under the restriction the host's and the person's, each where they may say something.
fn understood(typed: Typed, args: &[OsString]) -> Result<Typed, Stopped> {
    if restricted::is_wanted(&typed.options.global) {
        return restricted::confine(typed.options, args);
    }
    match typed.options.global.exchange {
        Some(_) => Err(Stopped::Failure(Failure::Usage(Message::new("exchange-unrestricted"), None))),
        None => Ok(typed),
    }
}

/// Help and version go to standard output with status 0, mistakes to standard error with status 2. The sentences about
/// mistakes are clap's own, in English: they are made of its grammar of options, which it does not let us say otherwise.
fn not_understood(error: clap::Error, args: Vec<OsString>) -> ExitCode {
    let lang = place::language(place::named_language(&args));
    // Help is explained only where it is asked for, so that no command waits for it.
    let grammar = help::in_language(options::command(), lang);
    let args = options::hyphens::told_apart(&grammar, &args);
    let error = grammar.try_get_matches_from(args).err().unwrap_or(error);
    // A mistake that clap answers with help alone does not begin as mistakes must.
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        eprintln!("error: {}\n", word(lang, "help-word-command-missing"));
    }
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn dispatch(place: &Place, command: Option<Command>) -> Result<(), Failure> {
    if let Some(form) = place.form
        && !makes_papers(command.as_ref())
    {
        return Err(Failure::Usage(Message::new("format-needs-paper").with("format", form.word()), None));
    }
    if place.format == Format::Xlsx && !matches!(command, Some(Command::Export { .. })) {
        return Err(Failure::Usage(Message::new("no-xlsx"), None));
    }
    match command {
        Some(Command::Export { kind }) => export::export(place, &kind),
        None => store::workstation(place),
        Some(Command::Demo(args)) => store::demo(place, &args),
        Some(Command::Init(args)) => store::init(place, &args),
        Some(Command::Document(args)) => papers::document(place, &args),
        Some(Command::Announce { round, by, output }) => papers::announce(place, &round, by, output.as_deref()),
        Some(Command::Report { kind: ReportKind::Progress { as_of, output } }) => {
            papers::progress(place, as_of, output.as_deref())
        }
        Some(Command::Verify { documents }) => store::verify(place, documents),
        Some(Command::Rebuild) => store::rebuild(place),
        Some(Command::Backup { file }) => store::backup(place, &file),
        Some(Command::Restore { file }) => store::restore(place, &file),
        Some(Command::Import(args)) => import::import(place, &args),
        Some(Command::Revise { intake, why }) => import::revise(place, &intake, &why),
        Some(Command::Keys { name, act, man }) => keys::keys(place, name.as_deref(), act.as_deref(), man),
        Some(Command::Completions { shell }) => keys::completions(place.lang, shell),
        Some(Command::Serve(args)) => serve::serve(place, &args),
        Some(Command::Doctor) => doctor::doctor(place),
        Some(Command::Training { step }) if training::is_own(&step) => training::training(place, step),
        Some(Command::Why { subject, what, number }) => why::why(place, &subject, &what, number),
        Some(Command::Plan { step: Some(PlanStep::Load { file, dry_run, why }) }) => {
            plan::load(place, &file, dry_run, &why)
        }
        Some(Command::Criteria { step: Some(CriteriaStep::Load { file, dry_run, why }), .. }) => {
            criteria::load(place, &file, dry_run, &why)
        }
        Some(Command::Template { step }) => template::template(place, step),
        Some(reading) if reading::is_reading(&reading) => reading::read(place, reading),
        Some(act) => acting::act(place, act),
    }
}

fn makes_papers(command: Option<&Command>) -> bool {
    matches!(
        command,
        Some(
            Command::Document(_)
                | Command::Announce { .. }
                | Command::Report { kind: ReportKind::Progress { .. } }
                | Command::Export { .. }
        )
    )
}
