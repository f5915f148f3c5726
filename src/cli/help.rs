//! `--help` in the reader's language: the words are in the catalogue `help.ftl`, the shape is clap's.
//!
//! Keys are `help-<command>` (`help-round-open`), `help-<command>-<argument>`, and `help-arg-<argument>` for an argument
//! that means the same everywhere. Value names and the `[OPTIONS]` of a usage line stay as clap writes them.

use clap::builder::Resettable;
use clap::{Arg, ArgAction, Command};

use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::exchange::exports::Kind;
use crate::speech::{knows, say, word};

/// The command with all that belongs to it, explained in `lang`.
pub fn in_language(command: Command, lang: Lang) -> Command {
    explained(command, lang, "")
}

fn explained(command: Command, lang: Lang, path: &str) -> Command {
    let head = *command.get_styles().get_usage();
    let usage = word(lang, "help-word-usage");
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{head}{usage}:{head:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    );
    let key = command_key(path);
    let about = if knows(&key) { Some(word(lang, &key)) } else { command.get_about().map(ToString::to_string) };
    let mut place = 0;
    let command = with_own_flags(command)
        .about(about.unwrap_or_default())
        .long_about(Resettable::Reset)
        .help_template(template)
        .after_help(after_help(path, lang))
        .subcommand_help_heading(word(lang, "help-word-commands"))
        .mut_args(|arg| {
            place += 1;
            argument(arg, lang, path, place)
        });
    command.mut_subcommands(|sub| {
        let path = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
        explained(sub, lang, &path)
    })
}

/// What stands after the options: for an export, what its columns mean.
fn after_help(path: &str, lang: Lang) -> String {
    let kind = path.strip_prefix("export-").and_then(|word| Kind::ALL.into_iter().find(|kind| kind.word() == word));
    let Some(kind) = kind else { return String::new() };
    let widest = kind.columns().iter().map(|column| column.key.len()).max().unwrap_or_default();
    let columns = kind.columns().iter().map(|column| {
        let pad = " ".repeat(widest - column.key.len());
        format!("  {}{pad}  {}", column.key, word(lang, &column.meaning()))
    });
    let columns = columns.collect::<Vec<_>>().join("\n");
    let rule = kind.rule().map(|rule| format!("\n\n{}", word(lang, rule))).unwrap_or_default();
    format!("{}\n{columns}{rule}\n\n{}", word(lang, "export-columns"), word(lang, "export-formulas"))
}

/// The flags for help and version, which clap adds too late for us to explain.
fn with_own_flags(command: Command) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let versioned = command.get_version().is_some();
    let command = command.disable_help_flag(true).disable_version_flag(true).arg(help);
    if versioned { command.arg(version) } else { command }
}

fn argument(arg: Arg, lang: Lang, path: &str, place: usize) -> Arg {
    let heading = if arg.is_positional() { "help-word-arguments" } else { "help-word-options" };
    let arg = arg.help_heading(word(lang, heading));
    // Under a heading of its own clap would sort positional arguments by name.
    let arg = match arg.get_id().as_str() {
        "help" | "version" => arg.display_order(usize::MAX),
        // What every command has comes after what is its own.
        _ if arg.is_global_set() => arg.display_order(place + 1000),
        _ => arg.display_order(place),
    };
    let Some(key) = argument_key(path, arg.get_id().as_str()) else { return arg };
    let mut text = word(lang, &key);
    for note in notes(&arg) {
        text.push_str(&format!(" [{}]", say(lang, &note)));
    }
    let arg = arg.help(text).long_help(Resettable::Reset).hide_env(true);
    if arg.get_action().takes_values() { arg.hide_default_value(true).hide_possible_values(true) } else { arg }
}

/// What clap would say in English after the text: the variable, the default, the words that are accepted.
fn notes(arg: &Arg) -> Vec<Message> {
    let mut notes = Vec::new();
    if let Some(name) = arg.get_env() {
        notes.push(Message::new("help-word-variable").with("name", name.to_string_lossy().into_owned()));
    }
    // A flag has the words of a truth value, which nobody types.
    if !arg.get_action().takes_values() {
        return notes;
    }
    let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if !defaults.is_empty() {
        notes.push(Message::new("help-word-default").with("value", defaults.join(" ")));
    }
    let accepted: Vec<_> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if !accepted.is_empty() {
        notes.push(Message::new("help-word-accepted").with("words", accepted.join(", ")));
    }
    notes
}

fn command_key(path: &str) -> String {
    format!("help-{}", if path.is_empty() { "diarium" } else { path })
}

fn argument_key(path: &str, id: &str) -> Option<String> {
    let id = id.replace('_', "-");
    [format!("{}-{id}", command_key(path)), format!("help-arg-{id}")].into_iter().find(|key| knows(key))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::cli::options::command;

    /// Every key that a command and all below it need, known or not.
    fn needed(command: &Command, path: &str, found: &mut BTreeSet<String>) {
        found.insert(command_key(path));
        let own = with_own_flags(command.clone());
        for arg in own.get_arguments() {
            let id = arg.get_id().as_str();
            found.insert(argument_key(path, id).unwrap_or_else(|| format!("{}-{id}", command_key(path))));
        }
        for sub in command.get_subcommands() {
            let path = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
            needed(sub, &path, found);
        }
    }

    #[test]
    fn every_command_and_argument_is_explained_in_every_language_and_nothing_else_is() {
        let mut keys = BTreeSet::new();
        needed(&command(), "", &mut keys);
        assert!(keys.len() > 80, "the walk finds commands and arguments");
        let missing: Vec<_> = keys.iter().filter(|key| !knows(key)).collect();
        assert!(missing.is_empty(), "no help for {missing:?}");
        for lang in Lang::ALL {
            for key in &keys {
                let text = word(lang, key);
                assert!(!text.trim().is_empty() && !text.starts_with('['), "{lang}: {key}");
            }
        }
        let catalogue = include_str!("../speech/en/help.ftl").lines().filter_map(|line| line.split_once(" = "));
        let said = catalogue.map(|(key, _)| key).filter(|key| !key.starts_with("help-word-"));
        let unused: Vec<_> = said.filter(|key| !keys.contains(*key)).collect();
        assert!(unused.is_empty(), "help for nothing: {unused:?}");
    }

    fn rendered(command: &mut Command, out: &mut Vec<String>) {
        out.push(command.render_long_help().to_string());
        for sub in command.get_subcommands_mut() {
            rendered(sub, out);
        }
    }

    #[test]
    fn nothing_of_the_help_stays_in_english() {
        for lang in [Lang::Sv, Lang::Fi] {
            let mut command = in_language(command(), lang);
            command.build();
            let mut pages = Vec::new();
            rendered(&mut command, &mut pages);
            assert!(pages.len() > 40, "every command has a page");
            for page in pages {
                for english in ["Usage", "Options:", "Arguments", "Commands", "Print", "[default", "[possible", "[env"]
                {
                    assert!(!page.contains(english), "{lang}: {english} in {page}");
                }
            }
        }
    }
}
