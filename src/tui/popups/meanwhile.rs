//! What was typed beside what has happened to the case since.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::{breadth, high, paragraph, place};
use crate::domain::message::Message;
use crate::tui::model::popup::Meanwhile;
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::widgets::pane;

/// Draws it; gives how far it can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, meanwhile: &Meanwhile, area: Rect) -> usize {
    let wide = breadth(area, 110);
    // Each column has a border and a blank at either side.
    let room = usize::from(wide.saturating_sub(4) / 2).saturating_sub(4);
    let mine = paragraph(scene, &meanwhile.mine, room, Meaning::Draft);
    let theirs: Vec<_> =
        meanwhile.theirs.iter().flat_map(|part| paragraph(scene, &scene.say(part), room, Meaning::Text)).collect();
    let most = high(&mine).max(high(&theirs));
    let title = scene.say(&Message::new("meanwhile-title").with("case", &meanwhile.case));
    let inner = place(frame, scene, area, (wide, most + 2), &title);
    let [left, right] = inner.layout(&Layout::horizontal([Constraint::Fill(1), Constraint::Fill(1)]));
    let mut last = 0;
    for (side, key, lines) in [(left, "meanwhile-mine", mine), (right, "meanwhile-theirs", theirs)] {
        let framed = pane::framed(frame, scene.look, side, &scene.word(key), "", false);
        let framed = Rect { x: framed.x + 1, width: framed.width.saturating_sub(2), ..framed };
        let end = lines.len().saturating_sub(usize::from(framed.height));
        pane::scrolled(frame, scene.look, framed, lines, meanwhile.scroll.min(end));
        last = last.max(end);
    }
    last
}
