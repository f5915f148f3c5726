//! The sheet of a card: result targets with their marks, indicators with their values.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, high, paragraph, place, refused};
use crate::domain::words;
use crate::tui::model::card_sheet::{CardSheet, SheetLine};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right, under_cursor};
use crate::tui::widgets::text::wrap;
use crate::tui::widgets::{paint, pane};

/// Columns of an indicator's number.
const NUMBER: usize = 10;

/// Columns of a value.
const VALUE: usize = 14;

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
    paint::lines(frame, scene.look, head, above);
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
        lines.extend(entry_lines(scene, sheet, index, wide));
    }
    (lines, seen)
}

/// One line of the sheet, in as many lines of the screen as its words need: what is judged is read whole.
fn entry_lines(scene: Scene<'_>, sheet: &CardSheet, index: usize, wide: usize) -> Vec<Line<'static>> {
    let Some(entry) = sheet.lines.get(index) else { return Vec::new() };
    let on = index == sheet.at;
    let text = scene.style(Meaning::Text);
    let cursor = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let (sign, said, value, meaning) = match entry {
        SheetLine::Target { text: said, mark, .. } => {
            let (glyph, meaning) = crate::tui::screens::case::targets::sign(*mark);
            let word = mark.map(|mark| scene.word(words::target_mark_key(mark))).unwrap_or_default();
            (scene.glyph(glyph).to_owned(), said, word, meaning)
        }
        SheetLine::Indicator { id, name, digits, .. } => {
            let value = match (digits.is_empty(), on) {
                // A recorded value that a digit takes the place of has no cursor after it.
                (false, true) if sheet.replaces() => digits.clone(),
                (_, true) => format!("{digits}_"),
                (true, false) => scene.glyph(Glyph::Dot).to_owned(),
                (false, false) => digits.clone(),
            };
            (id.to_string(), name, value, Meaning::Text)
        }
    };
    let number = if matches!(entry, SheetLine::Indicator { .. }) { NUMBER } else { 1 };
    let room = rest(wide, &[1, number, VALUE]);
    let rows = wrap(said.get(scene.lang()), room).into_iter().enumerate();
    rows.map(|(row, words)| {
        let first = |text: &str| if row == 0 { text.to_owned() } else { String::new() };
        let columns = vec![
            left(first(cursor), 1, text),
            left(first(&sign), number, scene.style(meaning)),
            left(words, room, text),
            right(first(&value), VALUE, scene.style(meaning)),
        ];
        let line = line(columns, scene.glyph(Glyph::Ellipsis));
        if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
    })
    .collect()
}
