//! Saved queues with their counts, side by side on one line.

use ratatui::text::{Line, Span};

use super::Scene;
use crate::tui::drawer::queues::SavedQueue;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::text::width;

/// The line; `on` is the query that is looked at.
pub fn line(scene: Scene<'_>, wide: usize, on: Option<&str>) -> Line<'static> {
    let mut spans = Vec::new();
    let mut used = 0;
    let queues = &scene.model.own.queues;
    for (at, queue) in queues.iter().enumerate() {
        let pill = pill(scene, at, queue, on == Some(queue.query.as_str()));
        let taken: usize = pill.iter().map(|span| width(&span.content)).sum();
        let more = if at + 1 < queues.len() { 2 } else { 0 };
        if used + taken + more > wide {
            spans.push(Span::styled(format!(" {}", scene.glyph(Glyph::Ellipsis)), scene.style(Meaning::Dim)));
            break;
        }
        used += taken;
        spans.extend(pill);
    }
    Line::from(spans)
}

/// `1 mine unscored 4`; the one that is looked at stands in brackets as well as in its own style.
fn pill(scene: Scene<'_>, at: usize, queue: &SavedQueue, on: bool) -> Vec<Span<'static>> {
    let count = match scene.model.own.counts.get(&queue.query) {
        Some(Some(count)) => count.to_string(),
        Some(None) => scene.glyph(Glyph::Warning).to_owned(),
        None => String::new(),
    };
    let number = if at < 9 { (at + 1).to_string() } else { String::new() };
    let (open, close) = if on { ("[", "]") } else { (" ", " ") };
    let name = scene.fit(queue.name.get(scene.lang()), 24);
    let waits = !matches!(count.as_str(), "" | "0");
    vec![
        Span::styled(format!("{open}{number}"), scene.style(Meaning::Key)),
        Span::styled(format!(" {name} "), scene.style(if on { Meaning::Selected } else { Meaning::Text })),
        Span::styled(format!("{count}{close}"), scene.style(if waits { Meaning::Heading } else { Meaning::Dim })),
    ]
}
