//! The form of a proposal, with what it would do.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{breadth, paragraph, place, refused};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::DecisionKind;
use crate::domain::words;
use crate::register::view::budget::EnvelopeLine;
use crate::tui::model::consequence;
use crate::tui::model::proposing::{Entry, ProposeForm};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::text::exactly;
use crate::tui::widgets::{entry, pane};

const NAME: usize = 14;
/// Lines of the field for reasons, with its border.
const WHY: u16 = 6;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, form: &ProposeForm, area: Rect) -> usize {
    let wide = breadth(area, 88);
    let room = usize::from(wide).saturating_sub(4);
    let rows = form.entries().len().saturating_sub(1);
    let below = told(scene, form, room);
    let lines = rows + 1 + usize::from(WHY) + below.len();
    let title = scene.say(&Message::new("propose-title").with("case", &form.case));
    let high = u16::try_from(lines).unwrap_or(u16::MAX);
    let inner = place(frame, scene, area, (wide, high), &title);
    let mut y = inner.y;
    for at in form.entries() {
        if at == Entry::Why {
            break;
        }
        let line = Rect { y, height: 1.min(inner.bottom().saturating_sub(y)), ..inner };
        draw_row(frame, scene, form, at, line);
        y += 1;
    }
    let why = Rect { y, height: WHY.min(inner.bottom().saturating_sub(y)), ..inner };
    let framed = pane::framed(frame, scene.look, why, &scene.word("propose-why"), "", form.at == Entry::Why);
    entry::draw(frame, scene.look, framed, &form.why, form.at == Entry::Why);
    let y = why.bottom();
    let rest = Rect { y, height: inner.bottom().saturating_sub(y), ..inner };
    frame.render_widget(Paragraph::new(below), rest);
    0
}

fn draw_row(frame: &mut Frame<'_>, scene: Scene<'_>, form: &ProposeForm, at: Entry, area: Rect) {
    let on = form.at == at;
    let sign = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let (key, value) = match at {
        Entry::Kind => {
            ("propose-kind", choices(scene, DecisionKind::ALL, form.kind, |kind| words::decision_key(*kind)))
        }
        Entry::Amount => ("propose-amount", Vec::new()),
        Entry::Rate => ("propose-rate", rates(scene, form)),
        Entry::Ground(index) => ("propose-ground", ground(scene, form, index)),
        Entry::Why => return,
    };
    let name = exactly(&scene.word(key), NAME, false, scene.glyph(Glyph::Ellipsis));
    let style = scene.style(if on { Meaning::Heading } else { Meaning::Dim });
    let mut spans = vec![Span::styled(format!("{sign} {name} "), style)];
    spans.extend(value);
    frame.render_widget(Line::from(spans), area);
    if at == Entry::Amount {
        let taken = u16::try_from(NAME + 3).unwrap_or(0);
        let field = Rect { x: area.x + taken, width: 20.min(area.width.saturating_sub(taken)), ..area };
        entry::draw(frame, scene.look, field, &form.amount, on);
        let (requested, base, raised) = form.bounds;
        let hint = match raised {
            Some(raised) => Message::new("propose-bounds-both").with("raised", scene.amount(raised)),
            None => Message::new("propose-bounds"),
        };
        let hint = hint.with("requested", scene.amount(requested)).with("base", scene.amount(base));
        let x = field.right() + 1;
        let place = Rect { x, width: area.right().saturating_sub(x), ..area };
        let hint = scene.fit(&scene.say(&hint), usize::from(place.width));
        frame.render_widget(Span::styled(hint, scene.style(Meaning::Dim)), place);
    }
}

/// All choices side by side, the chosen one between brackets as well as in colour.
fn choices<T: PartialEq + Copy>(
    scene: Scene<'_>,
    all: &[T],
    chosen: T,
    key: impl Fn(&T) -> &'static str,
) -> Vec<Span<'static>> {
    all.iter().map(|choice| chip(scene, &scene.word(key(choice)), *choice == chosen)).collect()
}

fn chip(scene: Scene<'_>, text: &str, chosen: bool) -> Span<'static> {
    if chosen {
        Span::styled(format!("[{text}] "), scene.style(Meaning::Selected))
    } else {
        Span::styled(format!(" {text}  "), scene.style(Meaning::Dim))
    }
}

fn rates(scene: Scene<'_>, form: &ProposeForm) -> Vec<Span<'static>> {
    form.rates.iter().map(|rate| chip(scene, &format!("{} %", rate.percent()), *rate == form.rate)).collect()
}

fn ground(scene: Scene<'_>, form: &ProposeForm, index: usize) -> Vec<Span<'static>> {
    let Some((ground, stated)) = form.grounds.get(index) else { return Vec::new() };
    let mark = if *stated { scene.glyph(Glyph::Check) } else { " " };
    let text = format!("[{mark}] {}", scene.word(words::ground_key(*ground)));
    vec![Span::styled(text, scene.style(Meaning::Text))]
}

/// The forecast, and why the proposal was refused.
fn told(scene: Scene<'_>, form: &ProposeForm, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    match &form.forecast {
        None => lines.extend(paragraph(scene, &scene.word("desk-reading"), wide, Meaning::Dim)),
        Some(Err(parts)) => {
            let said: Vec<String> = parts.iter().map(|part| scene.say(part)).collect();
            let text = format!("{} {}", scene.glyph(Glyph::Warning), said.join(" "));
            lines.extend(paragraph(scene, &text, wide, Meaning::Warn));
        }
        Some(Ok(forecast)) => {
            for (before, after) in &forecast.envelopes {
                lines.extend(money(scene, before, after, wide));
            }
            if let Some(standing) = form.standing {
                let said = scene.say(&consequence::place(standing));
                lines.extend(paragraph(scene, &said, wide, Meaning::Text));
            }
        }
    }
    lines.extend(refused(scene, &form.refused, wide));
    if form.sending {
        lines.extend(paragraph(scene, &scene.word("desk-sending"), wide, Meaning::Draft));
    }
    lines
}

fn money(scene: Scene<'_>, before: &EnvelopeLine, after: &EnvelopeLine, wide: usize) -> Vec<Line<'static>> {
    let message = match (before.open, after.open) {
        (Some(was), Some(left)) if was != left => Message::new("propose-leaves").with("was", was).with("left", left),
        (Some(left), _) => Message::new("propose-same").with("left", left),
        (None, _) => Message::new("why-blank"),
    };
    let mut lines = paragraph(scene, &scene.say(&message), wide, Meaning::Open);
    if after.reserve > Money::ZERO && after.reserve != before.reserve {
        let said = Message::new("propose-reserve").with("reserve", after.reserve);
        lines.extend(paragraph(scene, &scene.say(&said), wide, Meaning::Reserve));
    }
    lines
}
