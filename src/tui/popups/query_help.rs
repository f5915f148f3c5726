//! The query language on one page: every field with what it asks for and an example, made from the table of fields.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, high, paragraph, place};
use crate::register::query::Query;
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::pane;
use crate::tui::widgets::text::{exactly, wrap};

/// Columns of the examples.
const EXAMPLE: usize = 27;
/// How words are put together, one paragraph each.
pub(in crate::tui) const GRAMMAR: [&str; 6] = [
    "query-help-and",
    "query-help-or",
    "query-help-quotes",
    "query-help-compare",
    "query-help-dates",
    "query-help-hidden",
];

/// Draws it; gives how far it can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, scroll: usize, area: Rect) -> usize {
    let wide = breadth(area, 100);
    let room = usize::from(wide).saturating_sub(4);
    let lines = lines(scene, room);
    let inner = place(frame, scene, area, (wide, high(&lines)), &scene.word("query-help-title"));
    let last = lines.len().saturating_sub(usize::from(inner.height));
    pane::scrolled(frame, scene.look, inner, lines, scroll.min(last));
    last
}

fn lines(scene: Scene<'_>, room: usize) -> Vec<Line<'static>> {
    let heading = |key: &str| Line::from(Span::styled(scene.word(key), scene.style(Meaning::Heading)));
    let mut lines: Vec<Line<'static>> =
        GRAMMAR.iter().flat_map(|key| paragraph(scene, &scene.word(key), room, Meaning::Text)).collect();
    lines.extend([Line::default(), heading("query-help-words")]);
    for word in Query::words() {
        lines.extend(entry(scene, word.word, &scene.say(&word.what), room));
    }
    lines.extend([Line::default(), heading("query-help-fields")]);
    for field in Query::fields() {
        lines.extend(entry(scene, field.example, &scene.say(&field.what), room));
    }
    lines
}

fn entry(scene: Scene<'_>, example: &str, what: &str, room: usize) -> Vec<Line<'static>> {
    let sign = scene.glyph(Glyph::Ellipsis);
    let rows = wrap(what, room.saturating_sub(EXAMPLE + 3)).into_iter().enumerate();
    rows.map(|(row, text)| {
        let example = if row == 0 { example } else { "" };
        Line::from(vec![
            Span::styled(format!("  {}", exactly(example, EXAMPLE, false, sign)), scene.style(Meaning::Key)),
            Span::styled(format!(" {text}"), scene.style(Meaning::Text)),
        ])
    })
    .collect()
}
