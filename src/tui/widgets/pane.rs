//! Borders with headings, and signs that there is more to see.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Paragraph};

use super::text::fit;
use crate::tui::theme::{Glyph, Look, Meaning};

/// A border with a heading at the left and one at the right; gives what is inside it.
pub fn framed(frame: &mut Frame<'_>, look: Look, area: Rect, left: &str, right: &str, focus: bool) -> Rect {
    let style = look.style(if focus { Meaning::FocusBorder } else { Meaning::Border });
    let room = usize::from(area.width.saturating_sub(4));
    // Each heading has half of the line for certain, and what the other leaves.
    let beside = room.saturating_sub(super::text::width(left) + 3);
    let right = fit(right, beside.max(room / 2), look.glyph(Glyph::Ellipsis));
    let taken = if right.is_empty() { 0 } else { super::text::width(&right) + 3 };
    let left = fit(left, room.saturating_sub(taken), look.glyph(Glyph::Ellipsis));
    let mut block = Block::new().borders(Borders::ALL).border_set(look.border()).border_style(style);
    if !left.is_empty() {
        block = block.title_top(Line::from(Span::styled(format!(" {left} "), look.style(Meaning::Heading))));
    }
    if !right.is_empty() {
        let heading = Span::styled(format!(" {right} "), look.style(Meaning::Text));
        block = block.title_top(Line::from(heading).right_aligned());
    }
    let inner = block.inner(area);
    frame.render_widget(block, area);
    inner
}

/// The first of `length` lines that is seen, so that the line at `cursor` is, in the middle where possible.
pub fn offset(cursor: usize, length: usize, high: usize) -> usize {
    cursor.saturating_sub(high / 2).min(length.saturating_sub(high))
}

/// Lines from `from` on, with signs at the right edge where there is more above or below.
pub fn scrolled(frame: &mut Frame<'_>, look: Look, area: Rect, lines: Vec<Line<'static>>, from: usize) {
    let high = usize::from(area.height);
    let more_below = lines.len() > from + high;
    let seen: Vec<Line<'static>> = lines.into_iter().skip(from).take(high).collect();
    frame.render_widget(Paragraph::new(seen), area);
    let sign = |frame: &mut Frame<'_>, y: u16, glyph: Glyph| {
        let place = Rect { x: area.right(), y, width: 1, height: 1 };
        let shown = place.intersection(frame.area());
        frame.render_widget(Span::styled(look.glyph(glyph), look.style(Meaning::Key)), shown);
    };
    if area.height > 0 && from > 0 {
        sign(frame, area.y, Glyph::Up);
    }
    if area.height > 0 && more_below {
        sign(frame, area.bottom() - 1, Glyph::Down);
    }
}
