//! Where a number or a refusal comes from: each ground with its journal entry and its source.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, high, paragraph, place, refused};
use crate::domain::message::{Arg, Message};
use crate::register::refusal::told_source;
use crate::register::view::why::{Explanation, Line as Ground, Question};
use crate::tui::model::explaining::{Why, name};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::pane;

/// Draws it; gives how far it can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, why: &Why, area: Rect) -> usize {
    let wide = breadth(area, 96);
    let room = usize::from(wide).saturating_sub(4);
    let mut lines = refused(scene, &why.refusal, room);
    if !lines.is_empty() && !why.questions.is_empty() {
        lines.push(Line::default());
    }
    if why.questions.len() > 1 {
        lines.extend(questions(scene, why, room));
    }
    lines.extend(why.note.iter().flat_map(|note| paragraph(scene, &scene.say(note), room, Meaning::Warn)));
    match &why.answer {
        Some(Ok(explanation)) if !why.refusal.is_empty() => {
            lines.extend(paragraph(scene, &scene.say(&explanation.subject), room, Meaning::Heading));
            lines.extend(grounds(scene, explanation, room));
        }
        Some(Ok(explanation)) => lines.extend(grounds(scene, explanation, room)),
        Some(Err(parts)) => lines.extend(refused(scene, parts, room)),
        None if why.questions.is_empty() => {}
        None => lines.extend(paragraph(scene, &scene.word("desk-reading"), room, Meaning::Dim)),
    }
    let title = match &why.answer {
        Some(Ok(explanation)) if why.refusal.is_empty() => scene.say(&explanation.subject),
        _ if why.refusal.is_empty() => scene.word("why-title"),
        _ => scene.word("why-refused"),
    };
    let inner = place(frame, scene, area, (wide, high(&lines)), &title);
    let last = lines.len().saturating_sub(usize::from(inner.height));
    pane::scrolled(frame, scene.look, inner, lines, why.scroll.min(last));
    last
}

/// What can be asked here, the asked one between brackets as well as in colour.
fn questions(scene: Scene<'_>, why: &Why, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut used = 0;
    for (at, question) in why.questions.iter().enumerate() {
        let number = if let Question::Finding(_, number) = question { *number } else { 0 };
        let said = scene.say(&Message::new(name(question)).with("number", number));
        let (text, style) = match at == why.at {
            true => (format!("[{said}]"), scene.style(Meaning::Selected)),
            false => (format!(" {said} "), scene.style(Meaning::Dim)),
        };
        let columns = crate::tui::widgets::text::width(&text);
        if used + columns > wide && used > 0 {
            lines.push(Line::from(std::mem::take(&mut spans)));
            used = 0;
        }
        used += columns;
        spans.push(Span::styled(text, style));
    }
    lines.push(Line::from(spans));
    lines.push(Line::default());
    lines
}

fn grounds(scene: Scene<'_>, explanation: &Explanation, wide: usize) -> Vec<Line<'static>> {
    explanation.lines.iter().flat_map(|ground| of_ground(scene, ground, wide)).collect()
}

/// What, and beneath it the entry and the source.
fn of_ground(scene: Scene<'_>, ground: &Ground, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for (at, line) in
        paragraph(scene, &scene.say(&ground.what), wide.saturating_sub(2), Meaning::Text).into_iter().enumerate()
    {
        let sign = if at == 0 { scene.glyph(Glyph::Dot) } else { " " };
        let mut whole = Line::from(Span::styled(format!("{sign} "), scene.style(Meaning::Dim)));
        whole.extend(line.spans);
        lines.push(whole);
    }
    let entry = match (ground.seq, &ground.entry) {
        (Some(seq), Some((at, by))) => Some(Message::new("why-entry").with("seq", seq).with("at", *at).with("who", by)),
        _ => None,
    };
    let source = ground.source.as_deref().map(|source| Message::new("why-source").with("source", named(scene, source)));
    let said = match (entry, source) {
        (Some(entry), Some(source)) => Message::new("why-both").with("entry", entry).with("source", source),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return lines,
    };
    let style = scene.style(Meaning::Dim);
    let below = paragraph(scene, &scene.say(&said), wide.saturating_sub(4), Meaning::Dim);
    lines.extend(below.into_iter().map(|line| {
        let mut whole = Line::from(Span::styled("    ", style));
        whole.extend(line.spans);
        whole
    }));
    lines
}

/// Where a ground stands; the criteria set by its name.
pub(in crate::tui) fn named(scene: Scene<'_>, source: &str) -> Arg {
    let set = &scene.model.criteria.set;
    if source == format!("{} {}", set.id, set.version) {
        return Arg::from(Message::new("why-criteria-set").with("name", &set.name).with("version", set.version));
    }
    told_source(source)
}
