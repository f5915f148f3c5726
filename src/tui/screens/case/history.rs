//! What happened to a case, newest first; and its comments.

use ratatui::text::Line;

use super::Scene;
use super::facts::{item, paragraph};
use crate::domain::message::Message;
use crate::register::view::case::FullCase;
use crate::register::view::history;
use crate::tui::theme::{Glyph, Meaning};

/// Its lines.
pub fn lines(scene: Scene<'_>, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for entry in &full.history {
        let (what, text) = history::recorded(&scene.model.criteria, &entry.event);
        let said = Message::new("history-line").with("at", entry.at).with("who", &entry.by).with("what", what);
        let said = scene.say(&said);
        let said = if entry.undone { scene.say(&Message::new("history-undone").with("line", said)) } else { said };
        let meaning = if entry.undone { Meaning::Dim } else { Meaning::Text };
        lines.extend(item(scene, scene.glyph(Glyph::Dot), &said, wide, meaning));
        let text = text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            let quoted = scene.say(&Message::new("history-text").with("text", text));
            lines.extend(item(scene, " ", &quoted, wide, Meaning::Dim));
        }
    }
    lines
}

/// Comments, as they were written.
pub fn comments(scene: Scene<'_>, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    if full.comments.is_empty() {
        return paragraph(scene, &scene.word("comments-none"), wide, Meaning::Dim);
    }
    let mut lines = Vec::new();
    for comment in &full.comments {
        let by = Message::new("fact-by").with("who", &comment.by).with("at", comment.at);
        lines.extend(paragraph(scene, &scene.say(&by), wide, Meaning::Dim));
        lines.extend(paragraph(scene, &comment.text, wide, Meaning::Text));
        lines.push(Line::default());
    }
    lines
}
