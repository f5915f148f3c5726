//! Something to read.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{breadth, high, paragraph, place};
use crate::domain::message::Message;
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::widgets::pane;

/// Draws it; gives how far it can be scrolled.
pub fn draw(
    frame: &mut Frame<'_>,
    scene: Scene<'_>,
    (title, parts): (&Message, &[Message]),
    scroll: usize,
    area: Rect,
) -> usize {
    let wide = breadth(area, 88);
    let room = usize::from(wide).saturating_sub(4);
    let lines: Vec<Line<'static>> =
        parts.iter().flat_map(|part| paragraph(scene, &scene.say(part), room, Meaning::Text)).collect();
    let inner = place(frame, scene, area, (wide, high(&lines)), &scene.say(title));
    let last = lines.len().saturating_sub(usize::from(inner.height));
    pane::scrolled(frame, scene.look, inner, lines, scroll.min(last));
    last
}
