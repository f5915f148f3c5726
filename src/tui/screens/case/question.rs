//! What is read below the criteria: the question under the cursor in full, what was answered, and what the assessors
//! wrote.

use ratatui::text::Line;

use super::Scene;
use super::criteria::{FIELD, said_score, scores, standing};
use super::facts::paragraph;
use super::writing;
use crate::domain::criteria::Criterion;
use crate::domain::message::Message;
use crate::register::view::case::FullCase;
use crate::tui::model::case::{CasePage, Line as Place, against};
use crate::tui::theme::{Glyph, Meaning};

/// Lines in which the reasons of two assessors are seen below the criteria.
const BOTH: u16 = 6;

/// Lines below the criteria in which the question under the cursor is read in full, with the words of the scale or what
/// was answered.
const QUESTION: u16 = 4;

/// Lines of the list that are seen whatever is read below it.
const LIST: u16 = 6;

/// Lines that it has; they are kept free below the criteria even where the list is longer than its place, and do not
/// change with what they say, so that nothing moves. Where two have assessed, what they wrote stands beside the field.
pub(super) fn high(page: &CasePage, full: &FullCase, high: u16) -> u16 {
    match (&page.reason, full.sheets.len() > 1) {
        (Some(_), true) => 0,
        (Some(_), false) => told(full).min(high.saturating_sub(LIST + FIELD)),
        (None, _) => told(full).min(high.saturating_sub(LIST)),
    }
}

/// Lines that it wants.
pub(super) fn told(full: &FullCase) -> u16 {
    if full.sheets.len() > 1 { BOTH } else { QUESTION }
}

/// What is looked at under the cursor, and the whole reason: where there is room for it.
pub(super) fn in_full(scene: Scene<'_>, page: &CasePage, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    let set = &scene.model.criteria;
    let lang = scene.lang();
    let doubted = match page.line(set) {
        Some(Place::Gate(at)) => set.gates.get(at).and_then(|gate| against(set, full, &gate.id)),
        _ => None,
    };
    let (hint, reason) = match page.line(set) {
        Some(Place::Gate(at)) => {
            let reason = full.gates.get(at).and_then(|gate| gate.reason.as_ref());
            (set.gates.get(at).map(|gate| gate.hint.get(lang)), reason)
        }
        Some(Place::Criterion(at)) => {
            let criterion = set.criteria.get(at);
            let score = criterion.and_then(|criterion| standing(page, full, &criterion.id));
            (criterion.map(|criterion| criterion.hint.get(lang)), score.and_then(|(score, _)| score.reason.as_ref()))
        }
        None => (None, None),
    };
    // What two assessors wrote takes the place of the question that they answered.
    let two = full.sheets.len() > 1 && matches!(page.line(set), Some(Place::Criterion(_)));
    let hint = hint.filter(|_| !two).unwrap_or_default();
    let mut lines = if hint.is_empty() { Vec::new() } else { paragraph(scene, hint, wide, Meaning::Dim) };
    if let Some(finding) = doubted {
        let said = format!("{} {}", scene.glyph(Glyph::Warning), scene.say(&finding.text));
        lines.extend(paragraph(scene, &said, wide, Meaning::Warn));
    }
    if let Some(Place::Criterion(at)) = page.line(set)
        && page.reason.is_none()
        && scores(page)
        && !two
    {
        // What a digit will mean, before it is pressed.
        let recorded = set.criteria.get(at).and_then(|criterion| page.recorded(&criterion.id));
        lines.extend(writing::scale_lines(scene, recorded.and_then(|score| score.value), wide));
    }
    if let Some(reason) = reason {
        let said = Message::new("why-said").with("who", &reason.by).with("at", reason.at);
        lines.extend(paragraph(scene, &scene.say(&said.with("text", reason.text.as_str())), wide, Meaning::Text));
    }
    if let Some(Place::Criterion(at)) = page.line(set)
        && let Some(criterion) = set.criteria.get(at)
        && full.sheets.len() > 1
    {
        lines.extend(of_assessors(scene, full, criterion, wide));
    }
    lines
}

/// The score and the reason of each assessor, whole.
pub(super) fn of_assessors(
    scene: Scene<'_>,
    full: &FullCase,
    criterion: &Criterion,
    wide: usize,
) -> Vec<Line<'static>> {
    let said = full.sheets.iter().filter_map(|sheet| {
        let score = sheet.scores.iter().find(|score| score.criterion == criterion.id)?;
        let said = Message::new("consensus-said")
            .with("seat", sheet.seat.word().to_uppercase())
            .with("who", &sheet.by)
            .with("score", said_score(scene, score.value?))
            .with("text", score.reason.as_ref().map(|reason| reason.text.clone()).unwrap_or_default());
        Some(scene.say(&said))
    });
    said.flat_map(|said| paragraph(scene, &said, wide, Meaning::Text)).collect()
}
