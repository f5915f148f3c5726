//! What is seen of a screen besides its letters: which cell means what, in dark, light and without colours. A focus mark
//! or a dimming that is lost changes a picture here.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod sitting;

use std::collections::BTreeMap;

use diarium::tui::theme::{Look, Meaning, Theme};
use ratatui::buffer::Cell;
use ratatui::style::{Modifier, Style};
use sitting::{SUPERVISOR, Sitting};

/// What a cell can mean by its style; several meanings that look alike share one letter, which is the first's.
fn letters(theme: Theme) -> (BTreeMap<String, char>, Vec<String>) {
    let mut known: BTreeMap<String, char> = BTreeMap::new();
    let mut legend: Vec<String> = Vec::new();
    let names = (b'a'..=b'z').map(char::from);
    for (meaning, letter) in Meaning::ALL.into_iter().zip(names) {
        let seen = format!("{:?}", look_of(theme.style(meaning)));
        match known.get(&seen) {
            Some(first) => {
                let line = legend.iter_mut().find(|line| line.starts_with(*first)).unwrap();
                line.push_str(&format!(", {meaning:?}"));
            }
            None => {
                legend.push(format!("{letter} {meaning:?}"));
                known.insert(seen, letter);
            }
        }
    }
    (known, legend)
}

type Seen = (Option<ratatui::style::Color>, Option<ratatui::style::Color>, Modifier);

fn look_of(style: Style) -> Seen {
    let shown = |colour| Some(colour).filter(|colour| *colour != ratatui::style::Color::Reset);
    (style.fg.and_then(shown), style.bg.and_then(shown), style.add_modifier)
}

/// One letter for each cell: a dot for ordinary text, a letter of the legend, `+` for the row under the cursor on top of
/// something else, `_` for the place where letters go in, `?` for what no meaning looks like.
fn drawn(theme: Theme, cell: &Cell) -> char {
    let (known, _) = letters(theme);
    let style = Style::new().fg(cell.fg).bg(cell.bg).add_modifier(cell.modifier);
    let seen = look_of(style);
    if seen == look_of(theme.style(Meaning::Text)) {
        return '.';
    }
    let selected = look_of(theme.style(Meaning::Selected));
    let caret = style.remove_modifier(Modifier::REVERSED);
    if cell.modifier.contains(Modifier::REVERSED) && look_of(caret) == look_of(theme.style(Meaning::Text)) {
        return if theme == Theme::Mono { 'g' } else { '_' };
    }
    let on = seen.1 == selected.1 && seen.2.contains(selected.2) && seen != selected;
    known.get(&format!("{seen:?}")).copied().unwrap_or(if on { '+' } else { '?' })
}

fn shown(name: &str, go: impl Fn(&mut Sitting)) {
    shown_at(name, (80, 24), go);
}

fn shown_at(name: &str, (width, height): (u16, u16), go: impl Fn(&mut Sitting)) {
    let mut sitting = Sitting::new().sized(width, height);
    go(&mut sitting);
    for theme in [Theme::Dark, Theme::Light, Theme::Mono] {
        sitting.look = Look { theme, ascii: false };
        let buffer = sitting.buffer();
        let row = |y: u16| -> String { (0..buffer.area.width).map(|x| drawn(theme, &buffer[(x, y)])).collect() };
        let rows: Vec<String> = (0..buffer.area.height).map(row).collect();
        let picture = format!("{}\n\n{}", rows.join("\n"), letters(theme).1.join("\n"));
        assert!(!rows.concat().contains('?'), "{name} in {} has a style without a meaning\n{picture}", theme.name());
        insta::assert_snapshot!(format!("{name}-{}", theme.name()), picture);
    }
}

#[test]
fn the_row_under_the_cursor_is_marked_under_its_letters_too_in_every_theme() {
    let mut sitting = Sitting::new();
    sitting.press("enter g g j");
    for theme in Theme::ALL {
        sitting.look = Look { theme, ascii: false };
        let buffer = sitting.buffer();
        let row = (0..buffer.area.height).find(|&y| buffer[(1, y)].symbol() == "▸").unwrap();
        let plain = |x: u16, y: u16| buffer[(x, y)].bg == buffer[(0, 0)].bg && buffer[(x, y)].modifier.is_empty();
        let lost: Vec<u16> = (1..buffer.area.width - 1).filter(|x| plain(*x, row)).collect();
        assert!(lost.is_empty(), "{}: nothing shows the cursor in the columns {lost:?}", theme.name());
    }
}

#[test]
fn styles_of_a_queue() {
    shown("queue", |sitting| {
        sitting.press("enter g g space j");
    });
}

#[test]
fn styles_of_a_case_and_of_the_pane_that_has_the_keys() {
    shown("case", |sitting| {
        sitting.open(12);
    });
    shown("case-tab", |sitting| {
        sitting.open(12).press("v 5");
    });
    shown_at("case-panes", (120, 36), |sitting| {
        sitting.press("enter").open(12);
    });
    shown_at("case-panes-tab", (120, 36), |sitting| {
        sitting.press("enter").open(12).press("tab");
    });
}

#[test]
fn styles_of_a_ranked_list_and_of_what_is_decided() {
    shown("ranking", |sitting| {
        sitting.press("enter g r g g");
    });
    shown("backlog", |sitting| {
        sitting.sit(SUPERVISOR).press("g b");
    });
}

#[test]
fn styles_of_a_proposal() {
    shown("propose", |sitting| {
        sitting.open(12).press("d p tab");
    });
}

#[test]
fn styles_of_keys_that_cannot_be_used_now() {
    shown("chords", |sitting| {
        sitting.open(12).press("d");
    });
    shown("help", |sitting| {
        sitting.open(12).press("? pagedown pagedown");
    });
}
