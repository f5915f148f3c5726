//! The terminal, the language, the person's settings.

use std::io::IsTerminal;

use super::Check;
use crate::cli::place::Place;
use crate::domain::message::Message;
use crate::tui::theme::{Look, Surroundings, Theme};
use crate::tui::{self};

/// The size on which everything works.
const LEAST: (u16, u16) = (80, 24);

/// Everything between the person and the desk.
pub fn checks(place: &Place) -> Vec<Check> {
    let around = Surroundings::here();
    let mut checks = vec![];
    match size() {
        Some(check) => checks.extend([check, colours(place, around.clone())]),
        None => checks.push(Check::ok("terminal", Message::new("doctor-terminal-none"))),
    }
    checks.push(letters(&around));
    checks.extend(settings(place));
    checks
}

fn size() -> Option<Check> {
    const NAME: &str = "terminal";
    let is_terminal = std::io::stdin().is_terminal() || std::io::stdout().is_terminal();
    let (columns, rows) = crossterm::terminal::size().ok().filter(|_| is_terminal)?;
    let small = columns < LEAST.0 || rows < LEAST.1;
    let message = Message::new(if small { "doctor-terminal-small" } else { "doctor-terminal" });
    let message = message.with("columns", u32::from(columns)).with("rows", u32::from(rows));
    Some(if small { Check::warning(NAME, message) } else { Check::ok(NAME, message) })
}

fn colours(place: &Place, mut around: Surroundings) -> Check {
    const NAME: &str = "colours";
    let wanted = place.global.theme.clone().or_else(|| place.settled.settings.theme.clone());
    around.wanted = wanted.unwrap_or(around.wanted);
    let (look, told) = Look::fitting(&around);
    if let Some(told) = told {
        return Check::warning(NAME, told);
    }
    let term = if around.term.is_empty() { "–".to_owned() } else { around.term.clone() };
    let chosen = around.no_color || !around.wanted.is_empty();
    if look.theme == Theme::Mono && !chosen {
        return Check::warning(NAME, Message::new("doctor-colours-none").with("term", term));
    }
    Check::ok(NAME, Message::new("doctor-colours").with("term", term).with("theme", look.theme.name()))
}

fn letters(around: &Surroundings) -> Check {
    const NAME: &str = "locale";
    let locale = if around.locale.is_empty() { "–".to_owned() } else { around.locale.clone() };
    let plain = around.locale.to_ascii_lowercase().replace('-', "");
    match plain.contains("utf8") {
        true => Check::ok(NAME, Message::new("doctor-locale").with("locale", locale)),
        false => Check::warning(NAME, Message::new("doctor-locale-plain").with("locale", locale)),
    }
}

/// `config.toml`, the keymap that is in use, and lessons of one's own.
fn settings(place: &Place) -> Vec<Check> {
    let mut checks = Vec::new();
    checks.push(match &place.settled.told {
        Some(told) => Check::wrong("settings", told.clone()),
        None => Check::ok("settings", Message::new("doctor-settings")),
    });
    let wanted = place.keymap();
    let (_, told) = tui::keymap_of(wanted.as_deref(), place.settled.keys.as_deref());
    let name = wanted.as_ref().or(place.settled.keys.as_ref()).map(|path| path.display().to_string());
    let good = Message::new("doctor-keymap").with("name", name.unwrap_or_else(|| tui::keymap::NAMES[0].to_owned()));
    match told.is_empty() {
        true => checks.push(Check::ok("keymap", good)),
        false => checks.extend(told.into_iter().map(|told| Check::wrong("keymap", told))),
    }
    checks.extend(place.bring_lessons().into_iter().map(|told| Check::wrong("lessons", told)));
    checks
}
