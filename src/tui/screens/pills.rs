//! Saved queues with their counts, side by side on one line.

use ratatui::text::{Line, Span};

use super::Scene;
use crate::tui::acts::Act;
use crate::tui::drawer::queues::{Known, SavedQueue};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::text::width;

/// Columns of the sign that there are more.
const SIGN: usize = 2;

/// The line; `on` is the query that is looked at. Where there is no room for all, that one and a person's own come before
/// the shipped ones, and among those the ones in which something waits; each keeps its place and its key.
pub fn line(scene: Scene<'_>, wide: usize, on: Option<&str>) -> Line<'static> {
    let queues = &scene.model.own.queues;
    let looked_at = |queue: &SavedQueue| on == Some(queue.query.as_str());
    let drawn: Vec<Vec<Span<'static>>> =
        queues.iter().enumerate().map(|(at, queue)| pill(scene, at, queue, looked_at(queue))).collect();
    let size = |pill: &[Span<'static>]| pill.iter().map(|span| width(&span.content)).sum::<usize>();
    let rank = |queue: &SavedQueue| match queue.known {
        _ if looked_at(queue) => 0,
        Known::Own(_) => 1,
        Known::Shipped(_) if scene.model.own.counts.get(&queue.query) != Some(&Some(0)) => 2,
        Known::Shipped(_) => 3,
    };
    let all_fit = drawn.iter().map(|pill| size(pill)).sum::<usize>() <= wide;
    let mut in_turn: Vec<usize> = (0..drawn.len()).collect();
    in_turn.sort_by_key(|at| queues.get(*at).map_or(u8::MAX, rank));
    let mut room = if all_fit { wide } else { wide.saturating_sub(SIGN) };
    let mut shown = std::collections::BTreeSet::new();
    for at in in_turn {
        let needed = drawn.get(at).map_or(0, |pill| size(pill));
        if needed > room {
            break;
        }
        room -= needed;
        shown.insert(at);
    }
    let mut spans: Vec<Span<'static>> =
        drawn.into_iter().enumerate().filter(|(at, _)| shown.contains(at)).flat_map(|(_, pill)| pill).collect();
    if !all_fit {
        spans.push(Span::styled(format!(" {}", scene.glyph(Glyph::Ellipsis)), scene.style(Meaning::Dim)));
    }
    Line::from(spans)
}

/// `g 1 mine unscored (4)`: the keys that lead there, the name, the number of cases; the one that is looked at stands in
/// brackets as well as in its own style.
fn pill(scene: Scene<'_>, at: usize, queue: &SavedQueue, on: bool) -> Vec<Span<'static>> {
    let count = match scene.model.own.counts.get(&queue.query) {
        Some(Some(count)) => count.to_string(),
        Some(None) => scene.glyph(Glyph::Warning).to_owned(),
        None => String::new(),
    };
    let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
    let keys = scene.keymap.keys_with(Act::GoSaved, scene.model.place(), number).unwrap_or_default();
    let (open, close) = if on { ("[", "]") } else { (" ", " ") };
    let blank = if keys.is_empty() { "" } else { " " };
    let name = scene.fit(queue.name.get(scene.lang()), 24);
    let waits = !matches!(count.as_str(), "" | "0");
    let counted = if count.is_empty() { String::new() } else { format!(" ({count})") };
    vec![
        Span::styled(format!("{open}{keys}"), scene.style(Meaning::Key)),
        Span::styled(format!("{blank}{name}"), scene.style(if on { Meaning::Selected } else { Meaning::Text })),
        Span::styled(format!("{counted}{close}"), scene.style(if waits { Meaning::Heading } else { Meaning::Dim })),
    ]
}
