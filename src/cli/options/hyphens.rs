//! Words that begin with one hyphen and are no options: `list -complete` asks for cases that are not complete, and a reason
//! or a comment may begin with a dash. What begins with two hyphens is an option wherever it stands, so that one that is
//! misspelt is refused instead of looked for among the cases.

use std::ffi::{OsStr, OsString};

use clap::Command;

/// Commands whose words are a query or a text.
const WORDY: &[&str] = &["list", "comment"];
/// Options whose value is a query or a text.
const WORDY_OPTIONS: &[&str] = &["query", "why", "deviation", "condition"];

/// The arguments as the grammar reads them: a word with a hyphen gets a space before it, the value of an option is joined
/// to it.
pub fn told_apart(grammar: &Command, args: &[OsString]) -> Vec<OsString> {
    let mut args = args.iter();
    let mut read: Vec<OsString> = args.next().into_iter().cloned().collect();
    let mut within: Option<&str> = None;
    while let Some(arg) = args.next() {
        let word = arg.to_str().unwrap_or_default();
        if word == "--" {
            read.push(arg.clone());
            break;
        }
        if let Some(name) = word.strip_prefix("--") {
            let value = if takes_value(grammar, within, name) { args.next() } else { None };
            match value {
                Some(value) if WORDY_OPTIONS.contains(&name) && hyphened(value) => read.push(joined(arg, "=", value)),
                value => read.extend(std::iter::once(arg).chain(value).cloned()),
            }
            continue;
        }
        let wordy = within.is_some_and(|command| WORDY.contains(&command));
        if wordy && hyphened(arg) && word != "-h" {
            read.push(joined(OsStr::new(" "), "", arg));
        } else {
            read.push(arg.clone());
        }
        within = within.or(Some(word));
    }
    read.extend(args.cloned());
    read
}

fn hyphened(word: &OsStr) -> bool {
    let bytes = word.as_encoded_bytes();
    bytes.len() > 1 && bytes.starts_with(b"-") && !bytes.starts_with(b"--")
}

fn joined(one: &OsStr, between: &str, other: &OsStr) -> OsString {
    let mut whole = one.to_owned();
    whole.push(between);
    whole.push(other);
    whole
}

/// Whether an option stands before a value, as an option of all commands or of this one.
fn takes_value(grammar: &Command, within: Option<&str>, name: &str) -> bool {
    let command = within.and_then(|name| grammar.find_subcommand(name));
    let steps = command.into_iter().flat_map(Command::get_subcommands);
    let all = std::iter::once(grammar).chain(command).chain(steps).flat_map(Command::get_arguments);
    let mut named = all.filter(|arg| arg.get_long() == Some(name));
    named.any(|arg| arg.get_action().takes_values())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &[&str]) -> Vec<String> {
        let args: Vec<OsString> = line.iter().map(OsString::from).collect();
        let read = told_apart(&super::super::command(), &args);
        read.into_iter().map(|arg| arg.into_string().unwrap()).collect()
    }

    #[test]
    fn a_word_with_one_hyphen_belongs_to_the_query_and_one_with_two_is_an_option() {
        assert_eq!(
            read(&["d", "list", "-complete", "--format", "json"]),
            ["d", "list", " -complete", "--format", "json"]
        );
        assert_eq!(read(&["d", "--as", "list", "list", "-tag:x"]), ["d", "--as", "list", "list", " -tag:x"]);
        assert_eq!(read(&["d", "list", "--nope", "-h"]), ["d", "list", "--nope", "-h"]);
        assert_eq!(read(&["d", "list", "--", "-late", "--x"]), ["d", "list", "--", "-late", "--x"]);
    }

    #[test]
    fn the_value_of_an_option_keeps_its_hyphen_and_no_other_command_is_touched() {
        assert_eq!(read(&["d", "submit", "--query", "-late"]), ["d", "submit", "--query=-late"]);
        assert_eq!(read(&["d", "sign", "K", "-x"]), ["d", "sign", "K", "-x"]);
        assert_eq!(read(&["d", "list", "--store", "-late"]), ["d", "list", "--store", "-late"]);
        assert_eq!(
            read(&["d", "correction", "K", "ask", "--why", "- two"]),
            ["d", "correction", "K", "ask", "--why=- two"]
        );
    }
}
