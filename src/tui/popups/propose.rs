//! The form of a proposal or of an amendment, with what it would do. Where it does not fit, the lines above the cursor
//! give way; what it would do to the money stays in sight.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, paragraph, place, refused};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::DecisionKind;
use crate::domain::words;
use crate::register::view::budget::EnvelopeLine;
use crate::tui::model::case::unmarked_targets;
use crate::tui::model::consequence;
use crate::tui::model::field::Field;
use crate::tui::model::proposing::{Aim, Entry, ProposeForm};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::text::{exactly, width, wrap};
use crate::tui::widgets::{entry, paint, pane};

/// Columns before what is filled in: the cursor, and the name of the line.
const LEFT: u16 = 17;
const NAME: usize = 14;
/// Columns of the field for the amount.
const AMOUNT: u16 = 20;
/// Lines of the fields for reasons and for the deviation, with their borders.
const WHY: u16 = 6;
const DEVIATION: u16 = 4;
/// Most lines of a condition that are seen at once.
const CONDITION: usize = 3;
/// Lines of the form that are seen whatever there is to tell below it.
const LEAST: u16 = 8;
/// Lines that it has at most, so that it does not cover a tall screen; on a low one it has all there are. It has them
/// whatever is in it: a form that grew with what is typed would move under the eyes.
const HIGH: u16 = 26;
/// Lines below it that are kept free for what there usually is to tell.
const TOLD: u16 = 3;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, form: &ProposeForm, area: Rect) -> usize {
    let wide = breadth(area, 88);
    let room = wide.saturating_sub(4);
    let entries = form.entries();
    let highs: Vec<u16> = entries.iter().map(|at| high(scene, form, *at, room)).collect();
    let below = told(scene, form, usize::from(room));
    let told = super::high(&below).max(TOLD);
    let key = match form.aim {
        Aim::Propose => "propose-title",
        Aim::Amend => "amend-title",
    };
    let title = scene.say(&Message { key: key.into(), args: Vec::new() }.with("case", &form.case));
    let inner = place(frame, scene, area, (wide, HIGH), &title);
    let body = inner.height.saturating_sub(told).max(LEAST).min(inner.height);
    let at = entries.iter().position(|entry| *entry == form.at).unwrap_or(0);
    let from = first(&highs, at, body);
    let mut y = inner.y;
    let end = inner.y + body;
    for (entry, high) in entries.iter().zip(&highs).skip(from) {
        // A field of which no line could be seen is not begun.
        let least = match entry {
            Entry::Why => 3,
            // Of this the warning alone says something.
            Entry::Deviation => super::high(&order(scene, form, room)).max(1),
            _ => 1,
        };
        if y + least > end {
            break;
        }
        let place = Rect { y, height: (*high).min(end - y), ..inner };
        draw_entry(frame, scene, form, *entry, place);
        y += high;
    }
    signs(
        frame,
        scene,
        Rect { height: body, ..inner },
        (from > 0, y > end || highs[from..].iter().sum::<u16>() > body),
    );
    let rest = Rect { y: end, height: inner.bottom().saturating_sub(end), ..inner };
    paint::lines(frame, scene.look, rest, below);
    0
}

/// The first entry that is drawn, so that the one under the cursor is seen whole.
fn first(highs: &[u16], at: usize, body: u16) -> usize {
    (0..=at).find(|from| highs[*from..=at].iter().sum::<u16>() <= body).unwrap_or(at)
}

/// Signs at the right edge that there is more above or below.
fn signs(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect, (above, below): (bool, bool)) {
    let ends = [(above, area.y, Glyph::Up), (below, area.bottom().saturating_sub(1), Glyph::Down)];
    for (_, y, glyph) in ends.into_iter().filter(|(more, ..)| *more) {
        let place = Rect { x: area.right(), y, width: 1, height: 1 }.intersection(frame.area());
        paint::line(frame, scene.look, place, Span::styled(scene.glyph(glyph), scene.style(Meaning::Key)));
    }
}

/// Lines that an entry takes.
fn high(scene: Scene<'_>, form: &ProposeForm, at: Entry, wide: u16) -> u16 {
    let lines = match at {
        Entry::Kind | Entry::Rate => 1,
        Entry::Amount if hint_beside(scene, form, wide) => 1,
        Entry::Amount => 1 + hint_below(scene, form, wide).len(),
        Entry::Ground(_) | Entry::Code(_) => ticked(scene, form, at, wide).len(),
        Entry::Condition(index) => form.conditions.get(index).map_or(1, |field| shown(field, wide)),
        Entry::Deviation => usize::from(DEVIATION) + order(scene, form, wide).len(),
        Entry::Why => usize::from(WHY),
    };
    u16::try_from(lines).unwrap_or(u16::MAX)
}

/// Lines of a condition that are seen at once.
fn shown(field: &Field, wide: u16) -> usize {
    wrapped(field, wide).len().clamp(1, CONDITION)
}

/// A condition as it is read: a field being written in breaks before a comma too, a text never does.
fn wrapped(field: &Field, wide: u16) -> Vec<String> {
    wrap(&field.text(), usize::from(wide.saturating_sub(LEFT + 1)))
}

fn order(scene: Scene<'_>, form: &ProposeForm, wide: u16) -> Vec<Line<'static>> {
    let said: Vec<String> = form.order.iter().map(|part| scene.say(part)).collect();
    if said.is_empty() {
        return Vec::new();
    }
    let text = format!("{} {}", scene.glyph(Glyph::Warning), said.join(" "));
    paragraph(scene, &text, usize::from(wide), Meaning::Warn)
}

fn draw_entry(frame: &mut Frame<'_>, scene: Scene<'_>, form: &ProposeForm, at: Entry, area: Rect) {
    match at {
        Entry::Kind => {
            row(
                frame,
                scene,
                form,
                at,
                area,
                choices(scene, DecisionKind::ALL, form.kind, |k| words::decision_key(*k)),
            );
        }
        Entry::Rate => row(frame, scene, form, at, area, rates(scene, form)),
        Entry::Amount => amount(frame, scene, form, area),
        Entry::Ground(_) | Entry::Code(_) => {
            row(frame, scene, form, at, area, Vec::new());
            let lines = ticked(scene, form, at, area.width);
            let right = Rect { x: area.x + LEFT.min(area.width), width: area.width.saturating_sub(LEFT), ..area };
            paint::lines(frame, scene.look, right, lines);
        }
        Entry::Condition(index) => {
            row(frame, scene, form, at, area, Vec::new());
            let right = Rect { x: area.x + LEFT.min(area.width), width: area.width.saturating_sub(LEFT), ..area };
            let Some(field) = form.conditions.get(index) else { return };
            if field.is_blank() && form.at != at {
                let hint = scene.fit(&scene.word("propose-condition-more"), usize::from(right.width));
                paint::line(frame, scene.look, right, Span::styled(hint, scene.style(Meaning::Dim)));
            } else if form.at != at && wrapped(field, area.width).len() <= CONDITION {
                let style = scene.style(Meaning::Dim);
                let lines = wrapped(field, area.width).into_iter().map(|line| Line::from(Span::styled(line, style)));
                paint::lines(frame, scene.look, right, lines.collect());
            } else {
                entry::draw(frame, scene.look, right, field, form.at == at);
            }
        }
        Entry::Deviation => {
            let said = order(scene, form, area.width);
            let taken = super::high(&said).min(area.height);
            paint::lines(frame, scene.look, Rect { height: taken, ..area }, said);
            let below = Rect { y: area.y + taken, height: area.height - taken, ..area };
            if below.height < DEVIATION - 1 {
                return;
            }
            field(frame, scene, ("propose-deviation", &form.deviation, form.at == at), below);
        }
        Entry::Why => field(frame, scene, ("propose-why", &form.why, form.at == at), area),
    }
}

/// A field with a border.
fn field(frame: &mut Frame<'_>, scene: Scene<'_>, (name, field, on): (&str, &Field, bool), area: Rect) {
    let framed = pane::framed(frame, scene.look, area, &scene.word(name), "", on);
    entry::draw(frame, scene.look, framed, field, on);
}

/// A name, the sign of the cursor before it, and what is chosen.
fn row(frame: &mut Frame<'_>, scene: Scene<'_>, form: &ProposeForm, at: Entry, area: Rect, value: Vec<Span<'static>>) {
    let on = form.at == at;
    let sign = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let name = match at {
        Entry::Kind => scene.word("propose-kind"),
        Entry::Amount => scene.word("propose-amount"),
        Entry::Rate => scene.word("propose-rate"),
        Entry::Ground(0) => scene.word("propose-ground"),
        Entry::Code(0) => scene.word("propose-code"),
        Entry::Condition(index) => scene.say(&Message::new("propose-condition").with("number", index + 1)),
        _ => String::new(),
    };
    let name = exactly(&name, NAME, false, scene.glyph(Glyph::Ellipsis));
    let style = scene.style(if on { Meaning::Heading } else { Meaning::Dim });
    let mut spans = vec![Span::styled(format!("{sign} {name} "), style)];
    spans.extend(value);
    paint::line(frame, scene.look, Rect { height: 1.min(area.height), ..area }, Line::from(spans));
}

fn amount(frame: &mut Frame<'_>, scene: Scene<'_>, form: &ProposeForm, area: Rect) {
    row(frame, scene, form, Entry::Amount, area, Vec::new());
    let taken = LEFT.min(area.width);
    let field = Rect { x: area.x + taken, width: AMOUNT.min(area.width - taken), height: 1.min(area.height), ..area };
    entry::draw(frame, scene.look, field, &form.amount, form.at == Entry::Amount);
    if hint_beside(scene, form, area.width) {
        let x = field.right() + 1;
        let beside = Rect { x, width: area.right().saturating_sub(x), height: 1, ..area };
        paint::line(frame, scene.look, beside, Span::styled(hint(scene, form), scene.style(Meaning::Dim)));
    } else {
        let lines = hint_below(scene, form, area.width);
        let height = super::high(&lines);
        let below = Rect { x: field.x, y: area.y + 1, width: area.width - taken, height }.intersection(area);
        paint::lines(frame, scene.look, below, lines);
    }
}

fn hint_below(scene: Scene<'_>, form: &ProposeForm, wide: u16) -> Vec<Line<'static>> {
    paragraph(scene, &hint(scene, form), usize::from(wide.saturating_sub(LEFT)), Meaning::Dim)
}

/// What was asked for, and the highest that the rates allow.
fn hint(scene: Scene<'_>, form: &ProposeForm) -> String {
    let (requested, base, raised) = form.bounds;
    let hint = match raised.filter(|raised| *raised != base) {
        Some(raised) => Message::new("propose-bounds-both").with("raised", scene.amount(raised)),
        None => Message::new("propose-bounds"),
    };
    scene.say(&hint.with("requested", scene.amount(requested)).with("base", scene.amount(base)))
}

fn hint_beside(scene: Scene<'_>, form: &ProposeForm, wide: u16) -> bool {
    width(&hint(scene, form)) <= usize::from(wide.saturating_sub(LEFT + AMOUNT + 1))
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
        Span::styled(format!("[{text}]"), scene.style(Meaning::Selected))
    } else {
        Span::styled(format!(" {text} "), scene.style(Meaning::Dim))
    }
}

fn rates(scene: Scene<'_>, form: &ProposeForm) -> Vec<Span<'static>> {
    form.rates.iter().map(|rate| chip(scene, &format!("{} %", rate.percent()), *rate == form.rate)).collect()
}

/// A ground or a listed reason with its tick, as long as it is.
fn ticked(scene: Scene<'_>, form: &ProposeForm, at: Entry, wide: u16) -> Vec<Line<'static>> {
    let (text, ticked) = match at {
        Entry::Ground(index) => match form.grounds.get(index) {
            Some((ground, stated)) => (scene.word(words::ground_key(*ground)), *stated),
            None => return Vec::new(),
        },
        Entry::Code(index) => match form.codes.get(index) {
            Some(reason) => (reason.name.get(scene.lang()).to_owned(), reason.named),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let mark = if ticked { scene.glyph(Glyph::Check) } else { " " };
    let room = usize::from(wide.saturating_sub(LEFT + 4));
    let style = scene.style(if form.at == at { Meaning::Heading } else { Meaning::Text });
    let sign = |index: usize| if index == 0 { format!("[{mark}]") } else { "   ".to_owned() };
    let lines = wrap(&text, room).into_iter().enumerate();
    lines.map(|(index, text)| Line::from(Span::styled(format!("{} {text}", sign(index)), style))).collect()
}

/// The forecast, and why the proposal was refused.
fn told(scene: Scene<'_>, form: &ProposeForm, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let unnamed = form.kind == DecisionKind::Reject && form.codes.iter().all(|reason| !reason.named);
    if unnamed && !form.codes.is_empty() {
        lines.extend(paragraph(scene, &scene.word("propose-no-code"), wide, Meaning::Dim));
    }
    if let Some(amount) = form.supposed.filter(|amount| form.money().ok().flatten() == Some(*amount)) {
        let said = Message::new("propose-supposed").with("amount", amount).with("asked", form.bounds.0);
        lines.extend(paragraph(scene, &scene.say(&said), wide, Meaning::Draft));
    }
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
    let here = scene.model.case().filter(|page| page.reference == form.case && form.aim == Aim::Propose);
    if let Some(note) = here.and_then(|page| page.full()).and_then(unmarked_targets) {
        let said = format!("{} {}", scene.glyph(Glyph::Warning), scene.say(&note));
        lines.extend(paragraph(scene, &said, wide, Meaning::Warn));
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
