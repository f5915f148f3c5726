//! Indicator targets, and the card's own indicators that have none yet.

use ratatui::text::Line;

use super::super::cursor_sign;
use super::Scene;
use super::facts::{heading, item, paragraph};
use crate::register::view::case::FullCase;
use crate::register::view::rows::RowFacts;
use crate::tui::model::case::{CasePage, Pane};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right, under_cursor};

/// Its lines, and at which of them the cursor is.
pub fn lines(
    scene: Scene<'_>,
    page: &CasePage,
    full: &FullCase,
    facts: &RowFacts,
    wide: usize,
) -> (Vec<Line<'static>>, Option<usize>) {
    let name = |id: &str| {
        scene.model.plan_of_case().indicator(id).map(|i| i.name.get(scene.lang()).to_owned()).unwrap_or_default()
    };
    let mut lines = Vec::new();
    let mut seen = None;
    if full.targets.is_empty() {
        lines.extend(paragraph(scene, &scene.word("indicators-none"), wide, Meaning::Dim));
    }
    for (at, (id, value)) in full.targets.iter().enumerate() {
        let on = at == page.scroll().min(full.targets.len() - 1) && page.pane == Pane::Tab;
        if on {
            seen = Some(lines.len());
        }
        let text = scene.style(Meaning::Text);
        let columns = vec![
            left(cursor_sign(scene, on), 1, text),
            left(id.as_str(), 9, text),
            right(value.to_string(), 8, scene.style(Meaning::Heading)),
            left(name(id.as_str()), rest(wide, &[1, 9, 8]), text),
        ];
        let line = line(columns, scene.glyph(Glyph::Ellipsis));
        lines.push(if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line });
    }
    let card = scene.model.plan_of_case().card(facts.action.as_str());
    let own = card.map(|card| card.indicators().to_vec()).unwrap_or_default();
    let missing: Vec<_> = own.iter().filter(|id| full.targets.iter().all(|(target, _)| target != *id)).collect();
    if !missing.is_empty() {
        lines.push(Line::default());
        lines.push(heading(scene, "indicators-missing"));
        for id in missing {
            let text = format!("{id} {}", name(id.as_str()));
            lines.extend(item(scene, scene.glyph(Glyph::Dot), &text, wide, Meaning::Dim));
        }
    }
    (lines, seen)
}
