//! The sheet of a card: result targets with their marks, indicators with their values.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{breadth, high, paragraph, place, refused};
use crate::domain::words;
use crate::tui::model::card_sheet::{CardSheet, SheetLine};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right};
use crate::tui::widgets::pane;
use crate::tui::widgets::text::width;

/// Columns of an indicator's number.
const NUMBER: usize = 10;

/// Columns of a value.
const VALUE: usize = 12;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, sheet: &CardSheet, area: Rect) -> usize {
    let wide = breadth(area, 100);
    let room = usize::from(wide).saturating_sub(4);
    let mut above = paragraph(scene, &scene.word("card-sheet-about"), room, Meaning::Dim);
    above.extend(refused(scene, &sheet.refused, room));
    if sheet.sending {
        above.extend(paragraph(scene, &scene.word("desk-sending"), room, Meaning::Draft));
    }
    let (lines, at) = lines(scene, sheet, room);
    let title = scene.say(&crate::domain::message::Message::new("card-sheet-title").with("case", &sheet.case));
    let inner = place(frame, scene, area, (wide, high(&above) + high(&lines)), &title);
    let head = Rect { height: high(&above).min(inner.height), ..inner };
    let list = Rect { y: head.bottom(), height: inner.bottom().saturating_sub(head.bottom()), ..inner };
    frame.render_widget(Paragraph::new(above), head);
    let from = pane::offset(at, lines.len(), usize::from(list.height));
    pane::scrolled(frame, scene.look, list, lines, from);
    0
}

/// Its lines, and at which of them the cursor is.
fn lines(scene: Scene<'_>, sheet: &CardSheet, wide: usize) -> (Vec<Line<'static>>, usize) {
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut seen = 0;
    let mut heading = "";
    for (index, entry) in sheet.lines.iter().enumerate() {
        let wanted = match entry {
            SheetLine::Target { .. } => "tab-targets",
            SheetLine::Indicator { .. } => "tab-indicators",
        };
        if heading != wanted {
            heading = wanted;
            lines.push(Line::from(Span::styled(scene.word(wanted), scene.style(Meaning::Heading))));
        }
        if index == sheet.at {
            seen = lines.len();
        }
        lines.push(entry_line(scene, entry, index == sheet.at, wide));
    }
    (lines, seen)
}

fn entry_line(scene: Scene<'_>, entry: &SheetLine, on: bool, wide: usize) -> Line<'static> {
    let text = scene.style(Meaning::Text);
    let cursor = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let ellipsis = scene.glyph(Glyph::Ellipsis);
    let drawn = match entry {
        SheetLine::Target { text: said, mark, .. } => {
            let (glyph, meaning) = crate::tui::screens::case::targets::sign(*mark);
            let word = mark.map(|mark| scene.word(words::target_mark_key(mark))).unwrap_or_default();
            let word_wide = width(&word).max(VALUE);
            let columns = vec![
                left(cursor, 1, text),
                left(scene.glyph(glyph), 1, scene.style(meaning)),
                left(said.get(scene.lang()).to_owned(), rest(wide, &[1, 1, word_wide]), text),
                left(word, word_wide, scene.style(meaning)),
            ];
            line(columns, ellipsis)
        }
        SheetLine::Indicator { id, name, digits, .. } => {
            let value = match digits.parse::<u64>() {
                Ok(value) if !on => value.to_string(),
                _ if on => format!("{digits}_"),
                _ => scene.glyph(Glyph::Dot).to_owned(),
            };
            let columns = vec![
                left(cursor, 1, text),
                left(id.to_string(), NUMBER, text),
                left(name.get(scene.lang()).to_owned(), rest(wide, &[1, NUMBER, VALUE]), text),
                right(value, VALUE, text),
            ];
            line(columns, ellipsis)
        }
    };
    if on { drawn.patch_style(scene.style(Meaning::Selected)) } else { drawn }
}
