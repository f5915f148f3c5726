//! Gates and criteria: marks, scores, reasons.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::super::cursor_sign;
use super::Scene;
use super::progress::progress;
use super::{question, targets, writing};
use crate::domain::criteria::{Criterion, Points};
use crate::domain::message::Message;
use crate::domain::vocabulary::{Seat, Status};
use crate::register::view::case::{FullCase, ScoreView};
use crate::tui::model::case::{
    CasePage, Line as Place, Pane, against, gates_passed, own_sheet, seeks_consensus, shown_score,
};
use crate::tui::model::drafts::Topic;
use crate::tui::model::pointing::{Spot, Spots};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right, under_cursor};
use crate::tui::widgets::{paint, pane};

/// Lines of the field in which a reason is typed.
pub(super) const FIELD: u16 = 4;

/// Lines of the words of the scale above it.
const SCALE: u16 = 2;

/// From so many lines on the last of them says what the scores come to.
const LEAST: u16 = 6;

/// Lines that it wants.
pub fn height(scene: Scene<'_>, page: &CasePage, full: &FullCase) -> u16 {
    let set = &scene.model.criteria;
    let gates = if folded(scene, page, full) { 1 } else { set.gates.len() };
    let told = question::told(full);
    let below = told + if page.reason.is_some() { FIELD + SCALE } else { 0 };
    u16::try_from(gates + set.criteria.len()).unwrap_or(u16::MAX).saturating_add(below)
}

/// Gates that are all passed are one line, until the cursor goes there.
fn folded(scene: Scene<'_>, page: &CasePage, full: &FullCase) -> bool {
    gates_passed(full) && !matches!(page.line(&scene.model.criteria), Some(Place::Gate(_)))
}

/// Draws it in a frame of its own.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &CasePage, full: &FullCase, area: Rect, spots: &mut Spots) {
    let right = progress(scene, page, full);
    let criteria = scene.word("tab-criteria");
    let left = match targets::counted(scene, full) {
        Some(said) => format!("{criteria} {} {said}", scene.glyph(Glyph::Dot)),
        None => criteria,
    };
    let inner = pane::framed(frame, scene.look, area, &left, &right, page.pane == Pane::Criteria);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    draw_lines(frame, scene, page, full, inner, spots);
}

/// Draws it in somebody else's frame.
pub fn draw_inside(
    frame: &mut Frame<'_>,
    scene: Scene<'_>,
    page: &CasePage,
    full: &FullCase,
    area: Rect,
    spots: &mut Spots,
) {
    // Without a frame of its own there is no heading that says what marks and scores come to; it is said at the foot.
    let told = u16::from(area.height > LEAST);
    draw_lines(frame, scene, page, full, Rect { height: area.height - told, ..area }, spots);
    if told > 0 {
        let foot = Rect { y: area.bottom() - 1, height: 1, ..area };
        let said: Vec<String> =
            targets::counted(scene, full).into_iter().chain([progress(scene, page, full)]).collect();
        let said = said.join(&format!(" {} ", scene.glyph(Glyph::Dot)));
        paint::line(
            frame,
            scene.look,
            foot,
            Line::from(Span::styled(said, scene.style(Meaning::Heading))).right_aligned(),
        );
    }
}

fn draw_lines(
    frame: &mut Frame<'_>,
    scene: Scene<'_>,
    page: &CasePage,
    full: &FullCase,
    area: Rect,
    spots: &mut Spots,
) {
    let set = &scene.model.criteria;
    let wide = usize::from(area.width);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut seen = 0;
    // Which line of the cursor each line is.
    let mut places: Vec<(usize, usize)> = Vec::new();
    let gates = set.gates.len();
    // What is read below needs no second place.
    let read = question::high(page, full, area.height) > 0;
    if folded(scene, page, full) {
        let said = scene.say(&Message::new("criteria-gates-passed").with("count", gates));
        lines.push(Line::from(Span::styled(
            format!("  {} {said}", scene.glyph(Glyph::Check)),
            scene.style(Meaning::Good),
        )));
    } else {
        for (at, _) in set.gates.iter().enumerate() {
            if page.cursor == Some(at) {
                seen = lines.len();
            }
            places.push((lines.len(), at));
            lines.push(gate_line(scene, page, full, (at, read), wide));
        }
    }
    let mut field_at = None;
    let beside = page.reason.is_some() && full.sheets.len() > 1;
    for (at, criterion) in set.criteria.iter().enumerate() {
        let on = page.cursor == Some(gates + at);
        if on {
            seen = lines.len();
        }
        places.push((lines.len(), gates + at));
        lines.push(criterion_line(scene, page, full, (at, criterion, read), wide));
        if on && page.reason.is_some() && !beside {
            lines.extend(writing::scale_above(scene, page, wide));
            field_at = Some(lines.len());
            lines.extend(std::iter::repeat_n(Line::default(), usize::from(FIELD)));
            seen = lines.len() - 1;
        }
    }
    let whole = if beside { writing::beside(frame, scene, page, full, area) } else { area };
    let below = question::high(page, full, whole.height);
    let area = Rect { height: whole.height - below, ..whole };
    let listed = lines.len();
    let from = pane::offset(seen, lines.len(), usize::from(area.height));
    for (line, cursor) in places {
        let down = line.checked_sub(from).and_then(|down| u16::try_from(down).ok()).filter(|down| *down < area.height);
        if let Some(down) = down {
            spots.note(Rect { y: area.y + down, height: 1, ..area }, Spot::Line(cursor));
        }
    }
    pane::scrolled(frame, scene.look, area, lines, from);
    if below > 0 {
        // With a line between where there is room for it.
        let list = u16::try_from(listed + 1).unwrap_or(u16::MAX).min(area.height);
        let rest = Rect { y: whole.y + list, height: whole.height - list, ..whole };
        pane::scrolled(frame, scene.look, rest, question::in_full(scene, page, full, wide), 0);
    }
    if let Some(at) = field_at {
        let y = area.y + u16::try_from(at.saturating_sub(from)).unwrap_or(0);
        let high = FIELD.min(area.bottom().saturating_sub(y));
        writing::field(
            frame,
            scene,
            page,
            Rect { x: area.x + 2, y, width: area.width.saturating_sub(2), height: high },
        );
    }
}

/// Whether a digit scores here.
pub(super) fn scores(page: &CasePage) -> bool {
    matches!(page.status(), Some(Status::Received | Status::Screening | Status::Scoring | Status::Consensus))
}

/// What stands for a criterion: where a consensus is sought, that alone.
pub(in crate::tui) fn standing<'a>(
    page: &'a CasePage,
    full: &'a FullCase,
    id: &crate::domain::code::CriterionId,
) -> Option<(&'a ScoreView, Option<Seat>)> {
    if page.view.as_ref().is_some_and(seeks_consensus) {
        return page.recorded(id).filter(|score| score.value.is_some()).map(|score| (score, None));
    }
    shown_score(full, id)
}

/// How far the assessors are apart on a criterion, in half points; nothing where one has no score.
pub(in crate::tui) fn spread(full: &FullCase, criterion: &Criterion) -> Option<u16> {
    let scores = full.sheets.iter().map(|sheet| {
        let score = sheet.scores.iter().find(|score| score.criterion == criterion.id)?;
        score.value.map(Points::halves)
    });
    let scores: Vec<u16> = scores.collect::<Option<_>>()?;
    scores.iter().max()?.checked_sub(*scores.iter().min()?)
}

/// `4 good`.
pub(in crate::tui) fn said_score(scene: Scene<'_>, value: Points) -> String {
    let number = written(scene, value);
    match scene.model.criteria.label(value) {
        Some(label) => format!("{number} {}", label.get(scene.lang())),
        None => number,
    }
}

pub(in crate::tui) fn written(scene: Scene<'_>, value: Points) -> String {
    let text = value.to_string();
    if scene.lang() == crate::domain::text::Lang::En { text } else { text.replace('.', ",") }
}

fn gate_line(
    scene: Scene<'_>,
    page: &CasePage,
    full: &FullCase,
    (at, read): (usize, bool),
    wide: usize,
) -> Line<'static> {
    let set = &scene.model.criteria;
    let on = page.cursor == Some(at);
    let gate = full.gates.get(at);
    let doubted = set.gates.get(at).and_then(|gate| against(set, full, &gate.id));
    let (glyph, meaning) = match gate.and_then(|gate| gate.pass) {
        Some(true) => (Glyph::Check, Meaning::Good),
        Some(false) => (Glyph::Cross, Meaning::Bad),
        None if doubted.is_some() => (Glyph::Warning, Meaning::Warn),
        None => (Glyph::Dot, Meaning::Dim),
    };
    let name = set.gates.get(at).map(|gate| gate.name.get(scene.lang()).to_owned()).unwrap_or_default();
    let said = gate.and_then(|gate| gate.reason.as_ref()).map(|reason| one_line(&reason.text));
    let hint = || set.gates.get(at).map(|gate| gate.hint.get(scene.lang()).to_owned()).unwrap_or_default();
    let (text, style) = match said {
        Some(said) => (said, scene.style(Meaning::Text)),
        None if doubted.is_some() => {
            (doubted.map(|finding| scene.say(&finding.text)).unwrap_or_default(), scene.style(Meaning::Warn))
        }
        None if on && !read => (hint(), scene.style(Meaning::Dim)),
        None => (String::new(), scene.style(Meaning::Dim)),
    };
    let name_wide = if wide >= 76 { 34 } else { 28 };
    let columns = vec![
        left(cursor_sign(scene, on), 1, scene.style(Meaning::Text)),
        left(scene.glyph(glyph), 1, scene.style(meaning)),
        left(name, name_wide, scene.style(Meaning::Text)),
        left(text, rest(wide, &[1, 1, name_wide]), style),
    ];
    let line = line(columns, scene.glyph(Glyph::Ellipsis));
    if on && page.pane == Pane::Criteria { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}

fn criterion_line(
    scene: Scene<'_>,
    page: &CasePage,
    full: &FullCase,
    (at, criterion, read): (usize, &Criterion, bool),
    wide: usize,
) -> Line<'static> {
    let on = page.cursor == Some(scene.model.criteria.gates.len() + at);
    let text = scene.style(Meaning::Text);
    let (name_wide, score_wide) = match wide {
        // Beside the consensus stand the scores that it came from.
        _ if full.sheets.len() > 1 => (22, 24),
        76.. => (27, 15),
        _ => (24, 14),
    };
    let (score, score_meaning, reason, reason_meaning) = what_stands(scene, page, full, (criterion, read));
    let columns = vec![
        left(cursor_sign(scene, on), 1, text),
        right((at + 1).to_string(), 2, scene.style(Meaning::Dim)),
        left(criterion.name.get(scene.lang()), name_wide, text),
        right(format!("{} %", criterion.weight), 5, scene.style(Meaning::Dim)),
        left(score, score_wide, scene.style(score_meaning)),
        left(reason, rest(wide, &[1, 2, name_wide, 5, score_wide]), scene.style(reason_meaning)),
    ];
    let line = line(columns, scene.glyph(Glyph::Ellipsis));
    if on && page.pane == Pane::Criteria { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}

/// The score of a criterion with its word, and its reason; a draft where one is kept; the hint at the cursor else.
fn what_stands(
    scene: Scene<'_>,
    page: &CasePage,
    full: &FullCase,
    (criterion, read): (&Criterion, bool),
) -> (String, Meaning, String, Meaning) {
    let topic = Topic::Criterion(criterion.id.clone());
    // What stands in the open field needs no second place.
    let open = page.reason.as_ref().is_some_and(|reason| reason.criterion == criterion.id);
    let draft = scene.model.drafts.get(&page.reference, &topic).filter(|_| !open);
    if let Some(draft) = draft {
        let sent = page.sent.contains(&criterion.id);
        let word = scene.word(if sent { "criteria-sent" } else { "criteria-draft" });
        let score = draft.value.map(|value| written(scene, value)).unwrap_or_default();
        return (format!("{score} {word}").trim().to_owned(), Meaning::Draft, one_line(&draft.text), Meaning::Draft);
    }
    match standing(page, full, &criterion.id) {
        None if page.view.as_ref().is_some_and(seeks_consensus) => apart(scene, full, criterion),
        Some((score, seat)) => {
            let value = score.value.map(|value| said_score(scene, value)).unwrap_or_default();
            let under = full.under_threshold.contains(&criterion.id);
            let sign = if under { format!("{} ", scene.glyph(Glyph::Warning)) } else { String::new() };
            let others = others(scene, full, criterion, seat);
            let reason = score.reason.as_ref().map(|reason| one_line(&reason.text)).unwrap_or_default();
            let meaning = if under { Meaning::Bad } else { Meaning::Text };
            // Where the column is too narrow the word gives way, not the figures.
            let said = match others.is_empty() {
                true => value,
                false => value.replacen(' ', &format!("{others} "), 1),
            };
            (format!("{sign}{said}"), meaning, reason, Meaning::Text)
        }
        None => {
            let on = page.cursor
                == scene
                    .model
                    .criteria
                    .criteria
                    .iter()
                    .position(|c| c.id == criterion.id)
                    .map(|at| at + full.gates.len());
            let hint = if on && !read { criterion.hint.get(scene.lang()).to_owned() } else { String::new() };
            (scene.glyph(Glyph::Dot).to_owned(), Meaning::Dim, hint, Meaning::Dim)
        }
    }
}

/// What the assessors gave where no consensus is recorded yet, and how far they are apart.
fn apart(scene: Scene<'_>, full: &FullCase, criterion: &Criterion) -> (String, Meaning, String, Meaning) {
    let dot = scene.glyph(Glyph::Dot);
    let scores = format!("{dot}{}", others(scene, full, criterion, None));
    match spread(full, criterion) {
        Some(halves) if halves > 0 => {
            let by = format!("{}{}", halves / 2, if halves % 2 == 0 { "" } else { ".5" });
            let by = if scene.lang() == crate::domain::text::Lang::En { by } else { by.replace('.', ",") };
            let said = scene.say(&Message::new("consensus-apart").with("by", by));
            let said = format!("{} {said}", scene.glyph(Glyph::Warning));
            (scores, Meaning::Warn, said, Meaning::Warn)
        }
        _ => (scores, Meaning::Text, scene.word("consensus-same"), Meaning::Dim),
    }
}

/// The scores of the other assessors beside the one that is shown: `(A 4, B 3)`.
fn others(scene: Scene<'_>, full: &FullCase, criterion: &Criterion, shown: Option<Seat>) -> String {
    if !full.needs_two || full.sheets.len() < 2 {
        return String::new();
    }
    let own = own_sheet(full).map(|sheet| sheet.seat);
    let scores = full.sheets.iter().filter(|sheet| shown.is_none() || Some(sheet.seat) != own);
    let said = scores.filter_map(|sheet| {
        let score = sheet.scores.iter().find(|score| score.criterion == criterion.id)?.value?;
        Some(format!("{} {}", sheet.seat.word().to_uppercase(), written(scene, score)))
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() { String::new() } else { format!(" ({})", said.join(", ")) }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
