//! A text that an act needs.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{breadth, high, paragraph, place, refused};
use crate::tui::model::popup::Ask;
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::widgets::{entry, paint, pane};

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, ask: &Ask, area: Rect) -> usize {
    let wide = breadth(area, 84);
    let room = usize::from(wide).saturating_sub(4);
    let mut lines: Vec<Line<'static>> =
        ask.about.iter().flat_map(|part| paragraph(scene, &scene.say(part), room, Meaning::Dim)).collect();
    lines.extend(refused(scene, &ask.refused, room));
    if ask.sending {
        lines.extend(paragraph(scene, &scene.word("desk-sending"), room, Meaning::Draft));
    }
    let field = if ask.purpose.single() { 3 } else { 7 };
    let inner = place(frame, scene, area, (wide, high(&lines) + field), &scene.say(&ask.title));
    let text = Rect { height: inner.height.saturating_sub(field), ..inner };
    let below =
        Rect { y: inner.bottom().saturating_sub(field.min(inner.height)), height: field.min(inner.height), ..inner };
    paint::lines(frame, scene.look, text, lines);
    let framed = pane::framed(frame, scene.look, below, "", "", true);
    entry::draw(frame, scene.look, framed, &ask.field, !ask.sending);
    0
}
