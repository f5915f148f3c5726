//! Borders with headings, and signs that there is more to see.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders};

use super::paint;
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
        let heading = look.style(if focus { Meaning::FocusHeading } else { Meaning::Heading });
        block = block.title_top(Line::from(Span::styled(format!(" {left} "), heading)));
    }
    if !right.is_empty() {
        let heading = Span::styled(format!(" {right} "), look.style(Meaning::Text));
        block = block.title_top(Line::from(heading).right_aligned());
    }
    let inner = block.inner(area);
    frame.render_widget(block, area);
    inner
}

/// The first of `length` lines that is seen, so that the line at `cursor` is, with lines around it where possible. It
/// goes on by half a page at a time: a list that moved with every key would cost a screen of bytes over a slow line.
pub fn offset(cursor: usize, length: usize, high: usize) -> usize {
    let step = (high / 2).max(1);
    let from = cursor.saturating_sub(high / 4) / step * step;
    from.min(length.saturating_sub(high))
}

/// Lines from `from` on, with signs at the right edge where there is more above or below.
pub fn scrolled(frame: &mut Frame<'_>, look: Look, area: Rect, lines: Vec<Line<'static>>, from: usize) {
    let high = usize::from(area.height);
    let more_below = lines.len() > from + high;
    let seen: Vec<Line<'static>> = lines.into_iter().skip(from).take(high).collect();
    paint::lines(frame, look, area, seen);
    let sign = |frame: &mut Frame<'_>, y: u16, glyph: Glyph| {
        let place = Rect { x: area.right(), y, width: 1, height: 1 };
        let shown = place.intersection(frame.area());
        paint::line(frame, look, shown, Span::styled(look.glyph(glyph), look.style(Meaning::Key)));
    };
    if area.height > 0 && from > 0 {
        sign(frame, area.y, Glyph::Up);
    }
    if area.height > 0 && more_below {
        sign(frame, area.bottom() - 1, Glyph::Down);
    }
}

#[cfg(test)]
mod tests {
    use super::offset;

    #[test]
    fn the_line_under_the_cursor_is_seen_and_the_list_rests_most_of_the_time() {
        for high in 1..40 {
            for length in 0..120 {
                let all: Vec<usize> = (0..length).map(|cursor| offset(cursor, length, high)).collect();
                for (cursor, from) in all.iter().enumerate() {
                    assert!((*from..from + high).contains(&cursor), "{cursor} of {length} in {high}");
                    assert!(from + high.min(length) <= length, "{cursor} of {length} in {high}");
                }
                let moves = all.windows(2).filter(|two| two[0] != two[1]).count();
                assert!(moves <= length / (high / 2).max(1) + 1, "{length} in {high}");
            }
        }
    }
}
