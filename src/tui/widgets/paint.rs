//! The only way text comes to the screen. Whatever has no room is cut with a sign, so that nobody takes a part of an
//! amount, a name or a list for the whole.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

use super::text::{fit, width};
use crate::tui::theme::{Glyph, Look, Meaning, in_ascii};

/// Covers what lies below with an empty ground.
pub fn ground(frame: &mut Frame<'_>, look: Look, area: Rect) {
    frame.render_widget(Clear, area);
    frame.render_widget(Paragraph::new("").style(look.style(Meaning::Text)), area);
}

/// Draws one line in the first row of an area.
pub fn line<'text>(frame: &mut Frame<'_>, look: Look, area: Rect, text: impl Into<Line<'text>>) {
    lines(frame, look, Rect { height: area.height.min(1), ..area }, vec![text.into()]);
}

/// Draws lines one below the other. When there are more than rows, the last one seen ends with the sign.
pub fn lines<'text>(frame: &mut Frame<'_>, look: Look, area: Rect, mut lines: Vec<Line<'text>>) {
    let (wide, high) = (usize::from(area.width), usize::from(area.height));
    let sign = look.glyph(Glyph::Ellipsis);
    let hidden = lines.iter().skip(high).any(|line| written(line) > 0);
    lines.truncate(high);
    let last = lines.len();
    let lines: Vec<Line<'text>> = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| if hidden && at + 1 == last { goes_on(line, wide, sign) } else { cut(line, wide, sign) })
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}

/// Gives every sign on the screen its shape in ASCII, where nothing else can be shown: what the data say as well as what
/// we say. Each is as wide as before, so nothing moves.
pub fn signs(frame: &mut Frame<'_>, look: Look) {
    if !look.ascii {
        return;
    }
    for cell in &mut frame.buffer_mut().content {
        let mut letters = cell.symbol().chars();
        if let (Some(sign), None) = (letters.next(), letters.next()) {
            cell.set_char(in_ascii(sign));
        }
    }
}

/// Columns up to the last that is not blank.
fn written(line: &Line<'_>) -> usize {
    let mut all = 0;
    let mut seen = 0;
    for span in &line.spans {
        let text = span.content.trim_end();
        if !text.is_empty() {
            seen = all + width(text);
        }
        all += width(&span.content);
    }
    seen
}

fn cut<'text>(line: Line<'text>, wide: usize, sign: &'static str) -> Line<'text> {
    if written(&line) <= wide { line } else { shortened(line, wide, sign) }
}

/// A line that says that more would follow it.
fn goes_on<'text>(line: Line<'text>, wide: usize, sign: &'static str) -> Line<'text> {
    let mut line = line;
    line.push_span(Span::raw(" "));
    line.push_span(Span::raw(sign));
    cut(line, wide, sign)
}

/// At most `wide` columns of a line, the last of them the sign.
fn shortened<'text>(line: Line<'text>, wide: usize, sign: &'static str) -> Line<'text> {
    let mut left = wide;
    let mut spans: Vec<Span<'text>> = Vec::with_capacity(line.spans.len());
    for span in line.spans {
        let taken = width(&span.content);
        if taken < left {
            left -= taken;
            spans.push(span);
            continue;
        }
        // The sign stands where the next letter would, so a piece that just fits gives up its end as well.
        let style = span.style;
        spans.push(Span::styled(fit(&format!("{} ", span.content), left, sign), style));
        break;
    }
    Line { spans, ..line }
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::*;
    use crate::tui::theme::Theme;

    fn drawn(wide: u16, high: u16, text: &[&[&'static str]]) -> Vec<String> {
        let look = Look { theme: Theme::Mono, ascii: false };
        let mut terminal = Terminal::new(TestBackend::new(wide, high)).unwrap();
        let all = text.iter().map(|spans| Line::from(spans.iter().map(|span| Span::raw(*span)).collect::<Vec<_>>()));
        let all: Vec<Line<'_>> = all.collect();
        terminal.draw(|frame| lines(frame, look, frame.area(), all)).unwrap();
        let buffer = terminal.backend().buffer();
        buffer.content().chunks(usize::from(wide)).map(|row| row.iter().map(|cell| cell.symbol()).collect()).collect()
    }

    #[test]
    fn what_fits_stays_as_it_is() {
        assert_eq!(drawn(6, 1, &[&["open", " 5"]]), ["open 5"]);
        assert_eq!(drawn(6, 1, &[&["open 5", "    "]]), ["open 5"], "blanks at the end are nothing that is missed");
    }

    #[test]
    fn what_is_too_wide_ends_with_the_sign() {
        assert_eq!(drawn(6, 1, &[&["open", " 50 000"]]), ["open …"]);
        assert_eq!(drawn(6, 1, &[&["open 5", "0 000"]]), ["open …"]);
        assert_eq!(drawn(6, 1, &[&["ab", "cdef", "g"]]), ["abcde…"]);
        assert_eq!(drawn(1, 1, &[&["ab"]]), ["…"]);
    }

    #[test]
    fn what_is_too_high_ends_with_the_sign() {
        assert_eq!(drawn(8, 2, &[&["one"], &["two"], &["three"]]), ["one     ", "two …   "]);
        assert_eq!(drawn(8, 2, &[&["one"], &["two"], &["  "]]), ["one     ", "two     "]);
        assert_eq!(drawn(8, 1, &[&["eighteen"], &["two"]]), ["eightee…"]);
    }
}
