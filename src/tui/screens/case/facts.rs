//! Lines of names and values.

use ratatui::text::{Line, Span};

use super::Scene;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::speech;
use crate::tui::theme::Glyph;
use crate::tui::theme::Meaning;
use crate::tui::widgets::text::{exactly, wrap};

/// Columns for the name.
const NAME: usize = 18;

/// A width for whoever has no columns: each fact is one line, with a colon after its name and no sign before it.
pub(in crate::tui) const ENDLESS: usize = usize::MAX;

/// Whether there are no columns, however much of the width is already taken.
pub fn is_endless(wide: usize) -> bool {
    wide > ENDLESS / 2
}

fn aloud(scene: Scene<'_>, name: &str, value: &str) -> Line<'static> {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    Line::from(scene.say(&Message::new("linear-fact").with("name", name).with("value", value)))
}

/// A name and its value, which goes on below itself where it is long.
pub fn fact(scene: Scene<'_>, key: &str, value: &str, wide: usize) -> Vec<Line<'static>> {
    named(scene, &scene.word(key), value, wide)
}

/// The same under a name that was said already.
pub fn named(scene: Scene<'_>, name: &str, value: &str, wide: usize) -> Vec<Line<'static>> {
    if is_endless(wide) {
        return vec![aloud(scene, name, value)];
    }
    let sign = scene.glyph(Glyph::Ellipsis);
    let lines = wrap(value, wide.saturating_sub(NAME + 1)).into_iter().enumerate();
    lines
        .map(|(at, text)| {
            let name = if at == 0 { name } else { "" };
            Line::from(vec![
                Span::styled(exactly(name, NAME, false, sign), scene.style(Meaning::Dim)),
                Span::styled(format!(" {text}"), scene.style(Meaning::Text)),
            ])
        })
        .collect()
}

/// A name and an amount, under one another to the cent, with a remark.
pub fn figure(scene: Scene<'_>, key: &str, amount: Money, note: &str, wide: usize) -> Line<'static> {
    if is_endless(wide) {
        let amount = speech::money(scene.lang(), amount);
        let value = if note.is_empty() { amount } else { format!("{amount}, {note}") };
        return aloud(scene, &scene.word(key), &value);
    }
    let sign = scene.glyph(Glyph::Ellipsis);
    Line::from(vec![
        Span::styled(exactly(&scene.word(key), NAME, false, sign), scene.style(Meaning::Dim)),
        Span::styled(exactly(&scene.amount(amount), 16, true, sign), scene.style(Meaning::Text)),
        Span::styled(format!("  {note}"), scene.style(Meaning::Dim)),
    ])
}

/// A heading.
pub fn heading(scene: Scene<'_>, key: &str) -> Line<'static> {
    Line::from(Span::styled(scene.word(key), scene.style(Meaning::Heading)))
}

/// A paragraph.
pub fn paragraph(scene: Scene<'_>, text: &str, wide: usize, meaning: Meaning) -> Vec<Line<'static>> {
    let style = scene.style(meaning);
    if is_endless(wide) {
        return text.lines().map(|line| Line::from(Span::styled(line.to_owned(), style))).collect();
    }
    wrap(text, wide).into_iter().map(|line| Line::from(Span::styled(line, style))).collect()
}

/// A paragraph after a sign.
pub fn item(scene: Scene<'_>, sign: &str, text: &str, wide: usize, meaning: Meaning) -> Vec<Line<'static>> {
    let style = scene.style(meaning);
    if is_endless(wide) {
        return paragraph(scene, text, wide, meaning);
    }
    let lines = wrap(text, wide.saturating_sub(2)).into_iter().enumerate();
    lines
        .map(|(at, text)| {
            let sign = if at == 0 { sign } else { " " };
            Line::from(Span::styled(format!("{sign} {text}"), style))
        })
        .collect()
}
