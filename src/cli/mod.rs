//! The shell commands. Each ends in one call of the desk; what it prints is made in `print/`.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the way in, exit status |
//! | `options.rs` | what can be typed |
//! | `help.rs` | what `--help` says, in the reader's language |
//! | `place.rs` | which store, who asks, in which language |
//! | `store.rs` | init, demo, verify, rebuild, backup, restore |
//! | `serve.rs` | serve |
//! | `reading.rs` | plan, criteria, list, show, budget, rank, log, user list |
//! | `why.rs` | why |
//! | `acting.rs` | every act on cases, rounds and people |
//! | `import.rs` | applications from files |
//! | `plan.rs` | revised plans |
//! | `keys.rs` | key tables, shell completions, doctor |
//! | `failure.rs` | what goes wrong, in words and as exit status |
//! | `print/` | tables, JSON and CSV |

mod acting;
mod failure;
mod help;
mod import;
mod keys;
mod options;
mod place;
mod plan;
mod print;
mod reading;
mod serve;
mod store;
mod why;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use crate::speech::word;
use failure::Failure;
use options::{Command, Options, PlanStep};
use place::Place;

/// Runs the program; the exit status is that of the public interface: 0 done, 1 refused by a rule or a check failed,
/// 2 wrong usage, 3 the store cannot be used.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let options = match Options::try_parse_from(&args) {
        Ok(options) => options,
        Err(error) => return not_understood(error, args),
    };
    let place = Place::new(options.global);
    let result = dispatch(&place, options.command);
    let flushed = std::io::stdout().flush();
    match result {
        Ok(()) if flushed.is_ok() => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(3),
        Err(failure) => {
            failure.print(place.lang);
            ExitCode::from(failure.status())
        }
    }
}

/// Help and version go to standard output with status 0, mistakes to standard error with status 2. The sentences about
/// mistakes are clap's own, in English: they are made of its grammar of options, which it does not let us say otherwise.
fn not_understood(error: clap::Error, args: Vec<OsString>) -> ExitCode {
    let lang = place::language(place::named_language(&args));
    // Help is explained only where it is asked for, so that no command waits for it.
    let error = help::in_language(Options::command(), lang).try_get_matches_from(args).err().unwrap_or(error);
    // A mistake that clap answers with help alone does not begin as mistakes must.
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        eprintln!("error: {}\n", word(lang, "help-word-command-missing"));
    }
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn dispatch(place: &Place, command: Option<Command>) -> Result<(), Failure> {
    match command {
        None => store::workstation(place),
        Some(Command::Demo(args)) => store::demo(place, &args),
        Some(Command::Init(args)) => store::init(place, &args),
        Some(Command::Verify) => store::verify(place),
        Some(Command::Rebuild) => store::rebuild(place),
        Some(Command::Backup { file }) => store::backup(place, &file),
        Some(Command::Restore { file }) => store::restore(place, &file),
        Some(Command::Import { file, dry_run, round }) => import::import(place, &file, dry_run, round.as_ref()),
        Some(Command::Keys { name }) => keys::keys(place, name.as_deref()),
        Some(Command::Completions { shell }) => keys::completions(place.lang, shell),
        Some(Command::Serve(args)) => serve::serve(place, &args),
        Some(Command::Doctor) => keys::doctor(place),
        Some(Command::Why { subject, what, number }) => why::why(place, &subject, &what, number),
        Some(Command::Plan { step: Some(PlanStep::Load { file, dry_run, why }) }) => {
            plan::load(place, &file, dry_run, &why)
        }
        Some(reading) if reading::is_reading(&reading) => reading::read(place, reading),
        Some(act) => acting::act(place, act),
    }
}
