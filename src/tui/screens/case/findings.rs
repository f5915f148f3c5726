//! What the checks found: name, severity, text, source with the word for queries, and how it was settled.

use ratatui::text::Line;

use super::super::cursor_sign;
use super::Scene;
use super::facts::{item, paragraph};
use crate::domain::findings::names;
use crate::domain::message::Message;
use crate::domain::vocabulary::Severity;
use crate::domain::words;
use crate::register::refusal::told_source;
use crate::register::view::case::FullCase;
use crate::tui::model::case::{CasePage, Pane};
use crate::tui::theme::{Glyph, Meaning};

/// Its lines, and at which of them the cursor is.
pub fn lines(scene: Scene<'_>, page: &CasePage, full: &FullCase, wide: usize) -> (Vec<Line<'static>>, Option<usize>) {
    if full.findings.is_empty() {
        return (paragraph(scene, &scene.word("findings-none"), wide, Meaning::Good), None);
    }
    let mut lines = Vec::new();
    let mut seen = None;
    for (at, finding) in full.findings.iter().enumerate() {
        let on = at == page.scroll().min(full.findings.len() - 1);
        if on {
            seen = Some(lines.len());
        }
        let meaning = match (&finding.settled, finding.severity) {
            (Some(_), _) => Meaning::Dim,
            (None, Severity::Blocking) => Meaning::Bad,
            (None, Severity::Warning) => Meaning::Warn,
        };
        let sign = if finding.settled.is_some() { scene.glyph(Glyph::Check) } else { scene.glyph(Glyph::Warning) };
        let said = Message::new("findings-line")
            .with("name", names::name(&finding.rule))
            .with("severity", Message::new(words::severity_key(finding.severity)))
            .with("text", finding.text.clone());
        let mut block = item(scene, sign, &scene.say(&said), wide.saturating_sub(2), meaning);
        for (index, line) in block.iter_mut().enumerate() {
            let before = if index == 0 { cursor_sign(scene, on && page.pane == Pane::Tab) } else { " ".to_owned() };
            line.spans.insert(0, format!("{before} ").into());
        }
        lines.extend(block);
        let source = Message::new("findings-source").with("source", told_source(&finding.source));
        let source = scene.say(&source.with("rule", &finding.rule));
        lines.extend(under(item(scene, " ", &source, wide.saturating_sub(2), Meaning::Dim), "  "));
        if let Some(reason) = &finding.settled {
            let said = Message::new("why-said").with("who", &reason.by).with("at", reason.at);
            let said = scene.say(&said.with("text", reason.text.as_str()));
            let block = item(scene, " ", &said, wide.saturating_sub(4), Meaning::Text);
            lines.extend(under(block, "    "));
        }
    }
    (lines, seen)
}

/// Lines set in under what they belong to.
fn under(lines: Vec<Line<'static>>, by: &'static str) -> impl Iterator<Item = Line<'static>> {
    lines.into_iter().map(move |mut line| {
        line.spans.insert(0, by.into());
        line
    })
}
