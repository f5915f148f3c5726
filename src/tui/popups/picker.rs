//! One of several.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::{breadth, place};
use crate::tui::model::popup::{Choice, Picker};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, under_cursor};
use crate::tui::widgets::text::{width, wrap};
use crate::tui::widgets::{entry, paint, pane};

/// Most rows that it shows.
const ROWS: usize = 14;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, picker: &Picker, area: Rect) -> usize {
    let rows = u16::try_from(picker.choices.len().min(ROWS)).unwrap_or(0);
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
    let lines = seen.filter_map(|(at, index)| {
        let choice = picker.choices.get(*index)?;
        Some(row(scene, choice, at == picker.cursor, (code, note, usize::from(list.width))))
    });
    paint::lines(frame, scene.look, list, lines.collect::<Vec<_>>());
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

fn row(scene: Scene<'_>, choice: &Choice, on: bool, (code, note, wide): (usize, usize, usize)) -> Line<'static> {
    let text = scene.style(Meaning::Text);
    let cursor = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let columns = vec![
        left(cursor, 1, text),
        left(shown(choice), code, scene.style(Meaning::Heading)),
        left(scene.shown(choice.label.clone()), rest(wide, &[1, code, note]), text),
        left(choice.note.as_str(), note, scene.style(Meaning::Dim)),
    ];
    let line = line(columns, scene.glyph(Glyph::Ellipsis));
    if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}
