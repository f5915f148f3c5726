//! Saved queues with their counts, side by side on one line.

use ratatui::text::{Line, Span};

use super::Scene;
use crate::tui::drawer::queues::{Known, SavedQueue};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::text::width;

/// Columns of the sign that there are more.
const SIGN: usize = 2;

/// The line; `on` is the query that is looked at. Where there is no room for all, those of the shipped ones give way in
/// which nothing waits; each keeps its number.
pub fn line(scene: Scene<'_>, wide: usize, on: Option<&str>) -> Line<'static> {
    let queues = &scene.model.own.queues;
    let drawn = queues.iter().enumerate().map(|(at, queue)| {
        let looked_at = on == Some(queue.query.as_str());
        let empty = scene.model.own.counts.get(&queue.query) == Some(&Some(0));
        let gives_way = empty && !looked_at && matches!(queue.known, Known::Shipped(_));
        (pill(scene, at, queue, looked_at), gives_way)
    });
    let mut pills: Vec<(Vec<Span<'static>>, bool)> = drawn.collect();
    let size = |pill: &[Span<'static>]| pill.iter().map(|span| width(&span.content)).sum::<usize>();
    let all = |pills: &[(Vec<Span<'static>>, bool)]| pills.iter().map(|(pill, _)| size(pill)).sum::<usize>();
    let mut left_out = false;
    while all(&pills) + if left_out { SIGN } else { 0 } > wide {
        let Some(last) = pills.iter().rposition(|(_, gives_way)| *gives_way) else { break };
        pills.remove(last);
        left_out = true;
    }
    let mut spans = Vec::new();
    let mut used = 0;
    let count = pills.len();
    for (index, (pill, _)) in pills.into_iter().enumerate() {
        let more = if left_out || index + 1 < count { SIGN } else { 0 };
        if used + size(&pill) + more > wide {
            left_out = true;
            break;
        }
        used += size(&pill);
        spans.extend(pill);
    }
    if left_out {
        spans.push(Span::styled(format!(" {}", scene.glyph(Glyph::Ellipsis)), scene.style(Meaning::Dim)));
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
