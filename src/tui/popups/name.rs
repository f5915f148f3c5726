//! A name that a queue is saved under.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{breadth, high, paragraph, place, refused};
use crate::domain::message::Message;
use crate::tui::model::popup::Naming;
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::widgets::{entry, paint, pane};

/// Lines of the field with its border.
const FIELD: u16 = 3;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, naming: &Naming, area: Rect) -> usize {
    let wide = breadth(area, 72);
    let room = usize::from(wide).saturating_sub(4);
    let about = scene.say(&Message::new("saved-about").with("query", naming.query.as_str()));
    let mut lines = paragraph(scene, &about, room, Meaning::Dim);
    lines.extend(refused(scene, &naming.refused, room));
    let told = high(&lines);
    let inner = place(frame, scene, area, (wide, told + FIELD), &scene.word("saved-title"));
    paint::lines(frame, scene.look, Rect { height: told.min(inner.height), ..inner }, lines);
    let below =
        Rect { y: inner.y + told.min(inner.height), height: FIELD.min(inner.height.saturating_sub(told)), ..inner };
    let framed = pane::framed(frame, scene.look, below, "", "", true);
    entry::draw(frame, scene.look, framed, &naming.field, true);
    0
}
