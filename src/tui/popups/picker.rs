//! One of several.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::{breadth, place};
use crate::domain::message::Message;
use crate::tui::finder;
use crate::tui::model::popup::{Choice, Picker};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{rest, under_cursor};
use crate::tui::widgets::text::{exactly, width, wrap};
use crate::tui::widgets::{entry, marked, paint, pane};

/// Most rows that it shows.
const ROWS: usize = 14;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, picker: &Picker, area: Rect) -> usize {
    let rows = u16::try_from(picker.choices.len().clamp(1, ROWS)).unwrap_or(1);
    let wide = breadth(area, 92);
    let inner = place(frame, scene, area, (wide, rows + 4), &scene.say(&picker.title));
    let parts = [Constraint::Length(1), Constraint::Fill(1), Constraint::Length(2)];
    let [top, list, whole] = inner.layout(&Layout::vertical(parts));
    paint::line(
        frame,
        scene.look,
        Rect { width: 2.min(top.width), ..top },
        Span::styled("/", scene.style(Meaning::Key)),
    );
    let field = Rect { x: top.x + 2, width: top.width.saturating_sub(2), ..top };
    entry::draw(frame, scene.look, field, &picker.field, true);
    let high = usize::from(list.height);
    let code = picker.choices.iter().map(|choice| width(shown(choice))).max().unwrap_or(0).min(20);
    let note = picker.choices.iter().map(|choice| width(&choice.note)).max().unwrap_or(0).min(20);
    let from = pane::offset(picker.cursor, picker.shown.len(), high);
    let seen = picker.shown.iter().enumerate().skip(from).take(high);
    let typed = picker.field.text();
    if picker.shown.is_empty() {
        let key = if typed.trim().is_empty() { "picker-empty" } else { "picker-none" };
        let none = scene.fit(&scene.say(&Message::new(key).with("typed", typed.trim())), usize::from(list.width));
        paint::line(frame, scene.look, list, Span::styled(none, scene.style(Meaning::Dim)));
    }
    let lines = seen.filter_map(|(at, index)| {
        let choice = picker.choices.get(*index)?;
        Some(row(scene, (choice, &typed), at == picker.cursor, (code, note, usize::from(list.width))))
    });
    let lines: Vec<Line<'static>> = lines.collect();
    if !lines.is_empty() {
        paint::lines(frame, scene.look, list, lines);
    }
    // Long names of indicators differ at their ends: the one under the cursor is shown whole.
    let chosen = picker.shown.get(picker.cursor).and_then(|at| picker.choices.get(*at));
    if let Some(choice) = chosen.filter(|choice| width(&choice.label) + code + note + 4 > usize::from(list.width)) {
        let style = scene.style(Meaning::Dim);
        let name = wrap(&choice.label, usize::from(whole.width)).into_iter();
        paint::lines(frame, scene.look, whole, name.map(|line| Line::styled(line, style)).collect());
    }
    0
}

/// The code of a choice, where people know it by that.
fn shown(choice: &Choice) -> &str {
    if choice.hidden { "" } else { &choice.code }
}

fn row(
    scene: Scene<'_>,
    (choice, typed): (&Choice, &str),
    on: bool,
    (code, note, wide): (usize, usize, usize),
) -> Line<'static> {
    let sign = scene.glyph(Glyph::Ellipsis);
    let cursor = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let answers = finder::answers(&choice.sought(), typed).map(|(_, letters)| letters).unwrap_or_default();
    // What is looked at is the code, the name and the note, with a blank between them.
    let named = choice.code.chars().count() + 1;
    let noted = named + choice.label.chars().count() + 1;
    let within = |from: usize| -> Vec<usize> { answers.iter().filter_map(|at| at.checked_sub(from)).collect() };
    let mut spans = vec![Span::styled(cursor.to_owned(), scene.style(Meaning::Text))];
    for (text, from, wide, meaning) in [
        (shown(choice).to_owned(), 0, code, Meaning::Heading),
        (scene.shown(choice.label.clone()), named, rest(wide, &[1, code, note]), Meaning::Text),
        (choice.note.clone(), noted, note, Meaning::Dim),
    ] {
        if wide > 0 {
            spans.push(Span::raw(" "));
            spans.extend(marked::spans(&exactly(&text, wide, false, sign), &within(from), scene.style(meaning)));
        }
    }
    let line = Line::from(spans);
    if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}
