//! A line in which a query is typed; below it what can stand at the cursor, or where it is wrong and why.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::entry;
use super::paint;
use super::text::{width, wrap};
use crate::domain::message::Message;
use crate::tui::model::query_line::QueryLine;
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};

/// Lines that it takes, whatever there is to say, so that nothing below it moves while somebody types.
pub const HEIGHT: u16 = 4;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect, line: &QueryLine) {
    if area.is_empty() {
        return;
    }
    entry::draw(frame, scene.look, Rect { height: 1, ..area }, &line.field, true);
    let row = |down: u16| Rect { y: area.y + down, height: 1, ..area };
    let wide = usize::from(area.width);
    let (second, below) = match line.error() {
        Some((at, why)) => (pointer(scene, &line.field.text(), at), wrapped(scene, why, wide)),
        None => (offers(scene, line, wide), vec![meaning(scene, line, wide)]),
    };
    if area.height > 1 {
        paint::line(frame, scene.look, row(1), second);
    }
    let rest = Rect { y: area.y + 2.min(area.height), height: area.height.saturating_sub(2), ..area };
    paint::lines(frame, scene.look, rest, below);
}

/// Carets under the part that cannot be read.
fn pointer(scene: Scene<'_>, text: &str, at: &std::ops::Range<usize>) -> Line<'static> {
    let start = at.start.min(text.len());
    let before = text.get(..start).unwrap_or_default();
    let wrong = text.get(start..at.end.clamp(start, text.len())).unwrap_or_default();
    let carets = scene.glyph(Glyph::Up).repeat(width(wrong).max(1));
    Line::from(Span::styled(format!("{}{carets}", " ".repeat(width(before))), scene.style(Meaning::Bad)))
}

/// What is wrong, whole where two lines can hold it.
fn wrapped(scene: Scene<'_>, message: &Message, wide: usize) -> Vec<Line<'static>> {
    let style = scene.style(Meaning::Bad);
    wrap(&scene.say(message), wide).into_iter().map(|text| Line::from(Span::styled(text, style))).collect()
}

fn said(scene: Scene<'_>, message: &Message, wide: usize, meaning: Meaning) -> Line<'static> {
    Line::from(Span::styled(scene.fit(&scene.say(message), wide), scene.style(meaning)))
}

/// What can stand at the cursor, side by side from the one that stands there.
fn offers(scene: Scene<'_>, line: &QueryLine, wide: usize) -> Line<'static> {
    let mut spans = Vec::new();
    let mut used = 0;
    let from = line.taken.unwrap_or(0);
    let count = line.offers.len();
    let shown = line.offers.iter().enumerate().cycle().skip(from).take(count);
    for (index, (at, offer)) in shown.enumerate() {
        let text = offer.insert.as_str();
        let more = width(text) + 2;
        let left = count - index;
        // Room for the sign that there are more.
        if used + more + if left > 1 { 4 } else { 0 } > wide {
            let sign = format!("{} {left}", scene.glyph(Glyph::Ellipsis));
            spans.push(Span::styled(sign, scene.style(Meaning::Dim)));
            break;
        }
        used += more;
        let meaning = if line.taken == Some(at) { Meaning::Selected } else { Meaning::Key };
        spans.push(Span::styled(text.to_owned(), scene.style(meaning)));
        spans.push(Span::raw("  "));
    }
    Line::from(spans)
}

/// What the offer means that stands in the line, or the only one.
fn meaning(scene: Scene<'_>, line: &QueryLine, wide: usize) -> Line<'static> {
    let only = (line.offers.len() == 1).then_some(0);
    let offer = line.taken.or(only).and_then(|at| line.offers.get(at));
    match offer.and_then(|offer| offer.what.as_ref()) {
        Some(what) => said(scene, what, wide, Meaning::Dim),
        None if line.offers.is_empty() => Line::default(),
        None => said(scene, &Message::new("query-line-tab"), wide, Meaning::Dim),
    }
}
