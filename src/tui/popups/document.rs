//! A decision document as it would leave, or left: what an officer reads before anybody else does.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, high, place};
use crate::exchange::paper::Paper;
use crate::exchange::paper::text::{Manner, lines};
use crate::tui::screens::Scene;
use crate::tui::theme::Meaning;
use crate::tui::widgets::pane;

/// Draws it; gives how far it can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, paper: &Paper, scroll: usize, area: Rect) -> usize {
    let wide = breadth(area, 96);
    let room = usize::from(wide).saturating_sub(4);
    let set = lines(paper, room).into_iter().map(|(manner, line)| {
        let meaning = match manner {
            Manner::Plain => Meaning::Text,
            Manner::Strong => Meaning::Heading,
            Manner::Mark => Meaning::Warn,
        };
        Line::from(Span::styled(line, scene.style(meaning)))
    });
    let set: Vec<Line<'static>> = set.collect();
    let title = crate::domain::message::Message::new("document-of").with("case", paper.subject.as_str());
    let inner = place(frame, scene, area, (wide, high(&set)), &scene.say(&title));
    let last = set.len().saturating_sub(usize::from(inner.height));
    pane::scrolled(frame, scene.look, inner, set, scroll.min(last));
    last
}
