//! `--order ID`: the name of an act, which every acting command takes. An act is recorded once under its name, so a
//! command whose outcome is not known can be given again.

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Command, CommandFactory, FromArgMatches};

use super::{Options, hyphens};
use crate::desk::order::is_id;

/// Commands that act.
const ACTING: &[&str] = &[
    "import",
    "revise",
    "confirm",
    "lane",
    "assign",
    "unassign",
    "conflict",
    "gate",
    "supplement",
    "settle",
    "score",
    "sign",
    "consensus",
    "target",
    "untarget",
    "mark",
    "tag",
    "untag",
    "comment",
    "propose",
    "submit",
    "approve",
    "return",
    "notify",
    "withdraw",
    "decline",
    "carry-over",
    "undo",
];
/// Commands of which some steps act.
const STEPS: [(&str, &[&str]); 6] = [
    ("correction", &["ask", "uphold", "reopen", "amend"]),
    ("plan", &["load", "move"]),
    ("criteria", &["load"]),
    ("round", &["open", "close"]),
    ("user", &["grant", "revoke"]),
    ("training", &["clock"]),
];
const NAME: &str = "order";

/// Everything that can be typed.
pub fn command() -> Command {
    Options::command().mut_subcommands(|sub| {
        let name = sub.get_name().to_owned();
        if ACTING.contains(&name.as_str()) {
            return sub.arg(argument());
        }
        let steps = STEPS.iter().find(|(command, _)| *command == name).map_or(&[][..], |(_, steps)| steps);
        if steps.is_empty() {
            return sub;
        }
        sub.mut_subcommands(|step| if steps.contains(&step.get_name()) { step.arg(argument()) } else { step })
    })
}

fn argument() -> Arg {
    Arg::new(NAME).long(NAME).value_name("ID").value_parser(id)
}

fn id(text: &str) -> Result<String, String> {
    if is_id(text) { Ok(text.to_owned()) } else { Err("accepted: 1 to 64 letters, digits, -, _, . or :".to_owned()) }
}

/// What was typed, with the name that was given to its act.
pub struct Typed {
    /// Options and command.
    pub options: Options,
    /// Name of the act.
    pub order: Option<String>,
}

impl Typed {
    /// Reads a command line.
    ///
    /// # Errors
    /// Where the grammar does not know it, and where help or the version is asked for.
    pub fn of(args: &[OsString]) -> Result<Self, clap::Error> {
        let grammar = command();
        let args = hyphens::told_apart(&grammar, args);
        let matches = grammar.try_get_matches_from(args)?;
        Ok(Self { options: Options::from_arg_matches(&matches)?, order: named(&matches) })
    }
}

fn named(matches: &ArgMatches) -> Option<String> {
    let mut matches = matches;
    while let Some((_, below)) = matches.subcommand() {
        matches = below;
    }
    matches.try_get_one::<String>(NAME).ok().flatten().cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_acting_command_takes_a_name_for_its_act() {
        let command = command();
        let takes = |command: &Command| command.get_arguments().any(|arg| arg.get_id() == NAME);
        for name in ACTING {
            assert!(takes(command.find_subcommand(name).unwrap()), "{name}");
        }
        for (name, steps) in STEPS {
            let above = command.find_subcommand(name).unwrap();
            assert!(!takes(above), "{name}");
            for step in steps {
                assert!(takes(above.find_subcommand(step).unwrap()), "{name} {step}");
            }
        }
        for reading in ["list", "show", "budget", "rank", "why", "log", "verify", "export", "serve"] {
            assert!(!takes(command.find_subcommand(reading).unwrap()), "{reading}");
        }
    }
}
