//! A list of cases: the queue of a round, an envelope or a filter.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::{Scene, cursor_sign, pills};
use crate::domain::message::Message;
use crate::domain::vocabulary::Lane;
use crate::domain::words;
use crate::register::view::rows::{Row, RowFacts};
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::model::pointing::Spots;
use crate::tui::model::queue::QueuePage;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right, under_cursor};
use crate::tui::widgets::text::{width, wrap};
use crate::tui::widgets::{paint, pane, query_line};

/// An amount with the sign that may follow it.
const MONEY: usize = 14;
/// Least and most columns of a state; between them it takes what the longest in the list needs.
const STATE: usize = 8;
const MOST_STATE: usize = 16;
const TOTAL: usize = 10;
const LEAST_TOTAL: usize = 7;
const FINDINGS: usize = 5;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &QueuePage, area: Rect, spots: &mut Spots) {
    let filter = match &page.typing {
        Some(_) => query_line::HEIGHT,
        None => u16::from(!page.filter.is_empty() || !scene.model.own.queues.is_empty()),
    };
    let [top, body, sums] =
        area.layout(&Layout::vertical([Constraint::Length(filter), Constraint::Fill(1), Constraint::Length(1)]));
    draw_filter(frame, scene, page, top);
    let inner = pane::framed(frame, scene.look, body, &scene.word("queue-title"), &position(scene, page), true);
    let rows = page.rows();
    if rows.is_empty() {
        let said = if page.listing.is_some() { nothing(scene, page) } else { vec![scene.word("desk-reading")] };
        let wide = usize::from(inner.width).saturating_sub(2);
        let lines = said.iter().flat_map(|text| wrap(text, wide));
        let lines = lines.map(|text| Line::styled(format!(" {text}"), scene.style(Meaning::Dim))).collect();
        paint::lines(frame, scene.look, inner, lines);
        return;
    }
    let wide = usize::from(inner.width);
    let widths = Widths::of(scene, wide, rows);
    let mut lines = vec![heading(scene, &widths)];
    let high = usize::from(inner.height).saturating_sub(1);
    let from = pane::offset(page.trail.cursor, rows.len(), high);
    let seen = rows.iter().enumerate().skip(from).take(high);
    lines.extend(seen.map(|(at, row)| {
        let marked = page.marked.contains(&row.reference);
        row_line(scene, row, (at == page.trail.cursor, marked), &widths)
    }));
    spots.rows(Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner }, from, rows.len());
    paint::lines(frame, scene.look, inner, lines);
    paint::line(frame, scene.look, sums, sum_line(scene, page, usize::from(sums.width)));
}

/// That there is no case, of what list, and which key changes what is asked.
fn nothing(scene: Scene<'_>, page: &QueuePage) -> Vec<String> {
    let saved = scene.model.own.begun(page);
    let message = match (&page.within, saved) {
        (Some((round, scope)), _) => {
            let key = if page.filter.trim().is_empty() { "queue-empty-envelope" } else { "queue-empty-within" };
            Message::new(key).with("scope", scope).with("round", scene.model.round_name(round).clone())
        }
        (None, Some((saved, ""))) => Message::new("queue-empty-saved").with("name", saved.name.clone()),
        (None, _) => Message::new("queue-empty"),
    };
    let mut said = vec![scene.say(&message)];
    let keys = scene.keymap.keys_of(Act::Filter, scene.model.place()).into_iter().next();
    if let (Some(key), false, None) = (keys, page.filter.trim().is_empty(), &page.typing) {
        said.push(scene.say(&Message::new("queue-empty-widen").with("key", key)));
    }
    said
}

/// "4 of 11".
pub fn position(scene: Scene<'_>, page: &QueuePage) -> String {
    if page.rows().is_empty() {
        return String::new();
    }
    let message = Message::new("queue-position").with("position", page.trail.cursor + 1);
    scene.say(&message.with("of", page.rows().len()))
}

struct Widths {
    /// Heading of the amounts: where all are grants of the past, nobody asks.
    asks: &'static str,
    reference: usize,
    title: usize,
    applicant: usize,
    lane: usize,
    status: usize,
    total: usize,
}

impl Widths {
    fn of(scene: Scene<'_>, wide: usize, rows: &[Row]) -> Self {
        let longest = rows.iter().map(|row| row.reference.as_str().chars().count()).max().unwrap_or(0);
        let reference = longest.clamp(4, if wide >= 100 { 20 } else { 14 });
        let totals = rows.iter().filter_map(|row| row.facts.as_ref()).map(|facts| width(&total(scene, facts).0));
        let total = totals.max().unwrap_or(0).clamp(LEAST_TOTAL, TOTAL);
        // A state is read whole in every language; the title gives way.
        let states = rows.iter().filter_map(|row| row.facts.as_ref()).map(|facts| words::status_key(facts.status));
        let status = states.map(|key| width(&scene.word(key))).max().unwrap_or(0).clamp(STATE, MOST_STATE);
        let lane = lane_width(wide);
        let fixed = [1, 1, 1, reference, MONEY, lane, status, FINDINGS, total];
        let free = rest(wide, &fixed);
        let applicant = if wide >= 100 { free.saturating_sub(1) * 2 / 5 } else { 0 };
        let title = if applicant > 0 { free.saturating_sub(applicant + 1) } else { free };
        let past = rows.iter().all(|row| row.facts.as_ref().is_some_and(|facts| facts.past));
        let asks = if past { "column-granted-past" } else { "column-asks" };
        Self { asks, reference, title, applicant, lane, status, total }
    }
}

fn heading(scene: Scene<'_>, widths: &Widths) -> Line<'static> {
    let dim = scene.style(Meaning::Dim);
    let columns = vec![
        left("", 1, dim),
        left("", 1, dim),
        left("", 1, dim),
        left(scene.word("column-reference"), widths.reference, dim),
        left(scene.word("column-title"), widths.title, dim),
        left(scene.word("column-applicant"), widths.applicant, dim),
        right(format!("{} ", scene.word(widths.asks)), MONEY, dim),
        left(lane_heading(scene, widths.lane), widths.lane, dim),
        left(scene.word("column-status"), widths.status, dim),
        right(scene.word("column-findings"), FINDINGS, dim),
        right(scene.word("column-total"), widths.total, dim),
    ];
    line(columns, scene.glyph(Glyph::Ellipsis))
}

fn row_line(scene: Scene<'_>, row: &Row, (on, marked): (bool, bool), widths: &Widths) -> Line<'static> {
    let text = scene.style(Meaning::Text);
    let mark = if marked { scene.glyph(Glyph::Mark) } else { " " };
    let mut columns = vec![left(cursor_sign(scene, on), 1, text), left(mark, 1, scene.style(Meaning::Marked))];
    match &row.facts {
        None => {
            columns.push(left(" ", 1, text));
            columns.push(left(row.reference.as_str(), widths.reference, text));
            columns.push(left(scene.word("desk-conflict"), widths.title, scene.style(Meaning::Dim)));
        }
        Some(facts) => {
            columns.push(whose(scene, facts));
            columns.push(left(row.reference.as_str(), widths.reference, text));
            columns.push(left(facts.title.as_str(), widths.title, text));
            columns.push(left(facts.applicant.as_str(), widths.applicant, text));
            columns.push(right(sum(scene, facts, widths), MONEY, text));
            columns.push(left(lane(scene, facts, widths.lane), widths.lane, text));
            columns.push(left(scene.word(words::status_key(facts.status)), widths.status, status_style(scene, facts)));
            columns.push(right(findings(scene, facts), FINDINGS, findings_style(scene, facts)));
            let (said, style) = total(scene, facts);
            columns.push(right(said, widths.total, style));
        }
    }
    let line = line(columns, scene.glyph(Glyph::Ellipsis));
    if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}

/// The amount asked for; of a grant of the past the amount that was granted, with a sign where others ask.
fn sum(scene: Scene<'_>, facts: &RowFacts, widths: &Widths) -> String {
    let sign = if facts.past && widths.asks == "column-asks" { scene.glyph(Glyph::Check) } else { " " };
    format!("{}{sign}", scene.amount(facts.requested))
}

/// Whether it waits for the person, or is only theirs.
fn whose(scene: Scene<'_>, facts: &RowFacts) -> crate::tui::widgets::columns::Column {
    match (facts.needs_me, facts.mine) {
        (true, _) => left(scene.glyph(Glyph::Present), 1, scene.style(Meaning::Heading)),
        (false, true) => left(scene.glyph(Glyph::Dot), 1, scene.style(Meaning::Dim)),
        (false, false) => left(" ", 1, scene.style(Meaning::Text)),
    }
}

/// Columns for the handling lane: its word, or one letter and a blank where there is little room.
pub fn lane_width(wide: usize) -> usize {
    if wide >= 100 { 5 } else { LETTER }
}

/// Columns of the letter of a lane, with a gap to what comes after it.
const LETTER: usize = 2;

/// The heading over the lane.
pub fn lane_heading(scene: Scene<'_>, width: usize) -> String {
    scene.word(if width > LETTER { "column-lane-short" } else { "column-lane-letter" })
}

/// The handling lane; where there is little room, only that a case is light, by the first letter of the word.
pub fn lane(scene: Scene<'_>, facts: &RowFacts, width: usize) -> String {
    match facts.lane {
        Some(lane) if width > LETTER => scene.word(words::lane_key(lane)),
        Some(Lane::Light) => light_letter(scene),
        _ => String::new(),
    }
}

/// The letter of the light lane.
pub fn light_letter(scene: Scene<'_>) -> String {
    scene.word(words::lane_key(Lane::Light)).chars().take(1).collect()
}

/// The style of a case's state: that of the money where the case binds some.
pub fn status_style(scene: Scene<'_>, facts: &RowFacts) -> Style {
    use crate::domain::vocabulary::Status as S;
    scene.style(match facts.status {
        S::Proposed | S::Returned => Meaning::Proposed,
        S::Submitted => Meaning::Submitted,
        S::Approved | S::Notified => Meaning::Approved,
        S::Late | S::Ineligible => Meaning::Bad,
        S::Withdrawn | S::Declined => Meaning::Dim,
        _ => Meaning::Text,
    })
}

/// Unsettled findings: the number, and a sign where one of them blocks.
pub fn findings(scene: Scene<'_>, facts: &RowFacts) -> String {
    match facts.findings {
        (_, 0) => String::new(),
        (0, all) => all.to_string(),
        (_, all) => format!("{all}{}", scene.glyph(Glyph::Warning)),
    }
}

fn findings_style(scene: Scene<'_>, facts: &RowFacts) -> Style {
    scene.style(if facts.findings.0 > 0 { Meaning::Bad } else { Meaning::Warn })
}

/// The total, or that it is incomplete: never a low number.
pub fn total(scene: Scene<'_>, facts: &RowFacts) -> (String, Style) {
    match facts.total {
        Some(total) if facts.complete => (speech::percent(scene.lang(), total), scene.style(Meaning::Text)),
        _ if facts.past => (String::new(), scene.style(Meaning::Dim)),
        _ => (scene.word("total-incomplete"), scene.style(Meaning::Dim)),
    }
}

fn draw_filter(frame: &mut Frame<'_>, scene: Scene<'_>, page: &QueuePage, area: Rect) {
    if area.is_empty() {
        return;
    }
    let named = scene.model.own.queues.iter().any(|queue| page.within.is_none() && queue.query == page.filter);
    if page.typing.is_none() && (page.filter.is_empty() || named) {
        let on = named.then_some(page.filter.as_str());
        paint::line(frame, scene.look, area, pills::line(scene, usize::from(area.width), on));
        return;
    }
    // What a saved queue asks is gone on with: which one it is, is said as long as its query stands in the line.
    let from = page.typing.as_ref().and_then(|typing| {
        let saved =
            scene.model.own.queues.iter().find(|queue| page.within.is_none() && queue.query == typing.before)?;
        let stands = typing.line.field.text().starts_with(&saved.query);
        stands.then(|| saved.name.get(scene.lang()).to_owned())
    });
    let label = match from {
        Some(name) => scene.say(&Message::new("queue-filter-from").with("name", scene.fit(&name, 24))),
        None => scene.word("queue-filter"),
    };
    let label = format!(" {label} ");
    let taken = u16::try_from(width(&label)).unwrap_or(0);
    let line = Rect { height: 1, ..area };
    paint::line(frame, scene.look, line, Span::styled(label, scene.style(Meaning::Key)));
    let field = Rect { x: line.x + taken, width: line.width.saturating_sub(taken), ..line };
    let field = Rect { height: area.height, ..field };
    match &page.typing {
        Some(typing) => query_line::draw(frame, scene, field, &typing.line),
        None => paint::line(frame, scene.look, field, Span::styled(page.filter.clone(), scene.style(Meaning::Text))),
    }
}

fn sum_line(scene: Scene<'_>, page: &QueuePage, wide: usize) -> Line<'static> {
    let Some(listing) = &page.listing else { return Line::default() };
    let mut said = scene.say(&listing.sums());
    if !page.marked.is_empty() {
        let marked = Message::new("queue-marked").with("count", page.marked.len());
        said = format!("{said} {} {}", scene.glyph(Glyph::Dot), scene.say(&marked));
    }
    Line::from(Span::styled(format!(" {}", scene.fit(&said, wide.saturating_sub(2))), scene.style(Meaning::Dim)))
}
