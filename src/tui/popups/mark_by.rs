//! A query whose cases are to be marked.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{breadth, high, paragraph, place};
use crate::tui::model::query_line::QueryLine;
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::widgets::paint;
use crate::tui::widgets::query_line;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, line: &QueryLine, area: Rect) -> usize {
    let wide = breadth(area, 92);
    let about = paragraph(scene, &scene.word("marking-about"), usize::from(wide).saturating_sub(4), Meaning::Dim);
    let told = high(&about);
    let inner = place(frame, scene, area, (wide, told + query_line::HEIGHT), &scene.word("marking-title"));
    paint::lines(frame, scene.look, Rect { height: told.min(inner.height), ..inner }, about);
    let below = Rect { y: inner.y + told.min(inner.height), height: inner.height.saturating_sub(told), ..inner };
    query_line::draw(frame, scene, below, line);
    0
}
