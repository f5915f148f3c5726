//! Key tables and shell completions.

use std::io::Write;

use clap::builder::PossibleValuesParser;

use super::failure::Failure;
use super::help;
use super::manual;
use super::options::command;
use super::place::Place;
use super::print;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::tui::acts::Act;
use crate::tui::theme::Theme;
use crate::tui::{self, keymap, keymap::Keymap};

/// Prints the keys of the workstation: of the keymap with this name, or of the one that is in use.
pub fn keys(place: &Place, name: Option<&str>, act: Option<&str>, man: bool) -> Result<(), Failure> {
    let keymap = match name {
        Some(name) => Keymap::named(name).ok_or_else(|| {
            let known = keymap::NAMES.join(", ");
            Failure::Usage(Message::new("keymap-name-unknown").with("name", name).with("known", known), None)
        })?,
        None => {
            let (keymap, told) = tui::keymap_of(place.keymap().as_deref(), place.settled.keys.as_deref());
            told.iter().for_each(|message| place.note(message));
            keymap
        }
    };
    if man {
        std::io::stdout().lock().write_all(manual::keys(place.lang, &keymap).as_bytes())?;
        return Ok(());
    }
    let mut rows = keymap::table(&keymap);
    if let Some(name) = act {
        if Act::named(name).is_none() {
            return Err(Failure::Usage(Message::new("keymap-act-unknown").with("act", name), None));
        }
        rows.retain(|row| row.act.name() == name);
    }
    print::keys(place, &rows)
}

/// Prints shell completions.
pub fn completions(lang: Lang, shell: clap_complete::Shell) -> Result<(), Failure> {
    let names = PossibleValuesParser::new(keymap::NAMES);
    let acts = PossibleValuesParser::new(Act::ALL.iter().map(|act| act.name()));
    let themes = PossibleValuesParser::new(Theme::ALL.map(Theme::name));
    let mut command = help::in_language(command(), lang).mut_arg("theme", |arg| arg.value_parser(themes));
    command = command.mut_subcommand("keys", |keys| {
        keys.mut_arg("name", |arg| arg.value_parser(names)).mut_arg("act", |arg| arg.value_parser(acts))
    });
    clap_complete::generate(shell, &mut command, "diarium", &mut std::io::stdout());
    Ok(())
}
