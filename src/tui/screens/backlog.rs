//! What waits for decision.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::queue::{lane, lane_heading, lane_width};
use super::{Scene, cursor_sign};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::{Role, Seat, Status};
use crate::domain::words;
use crate::register::view::forecast::Standing;
use crate::register::view::rows::{Row, RowFacts};
use crate::speech;
use crate::tui::model::backlog::BacklogPage;
use crate::tui::model::pointing::Spots;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right, under_cursor};
use crate::tui::widgets::text::width;
use crate::tui::widgets::{paint, pane};

/// Most columns of an amount and of a rank; each takes what its longest needs.
const MONEY: usize = 16;
const RANK: usize = 9;
const TOTAL: usize = 7;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &BacklogPage, area: Rect, spots: &mut Spots) {
    let [body, below] = area.layout(&Layout::vertical([Constraint::Fill(1), Constraint::Length(2)]));
    let right = if page.rows().is_empty() {
        String::new()
    } else {
        let message = Message::new("queue-position").with("position", page.trail.cursor + 1);
        scene.say(&message.with("of", page.rows().len()))
    };
    let inner = pane::framed(frame, scene.look, body, &scene.word("backlog-title"), &right, true);
    if page.rows().is_empty() {
        let key = if page.rows.is_some() { "backlog-empty" } else { "desk-reading" };
        paint::line(frame, scene.look, inner, Span::styled(format!(" {}", scene.word(key)), scene.style(Meaning::Dim)));
        return;
    }
    let widths = Widths::of(scene, usize::from(inner.width), page);
    let mut lines = vec![heading(scene, &widths)];
    let high = usize::from(inner.height).saturating_sub(1);
    let from = pane::offset(page.trail.cursor, page.rows().len(), high);
    for (at, (row, standing)) in page.rows().iter().enumerate().skip(from).take(high) {
        let marked = page.marked.contains(&row.reference);
        lines.push(row_line(scene, row, *standing, (at == page.trail.cursor, marked), &widths));
    }
    spots.rows(Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner }, from, page.rows().len());
    paint::lines(frame, scene.look, inner, lines);
    paint::lines(frame, scene.look, below, told(scene, page, usize::from(below.width)));
}

struct Widths {
    /// Whether there is room for names in full.
    roomy: bool,
    reference: usize,
    title: usize,
    presenter: usize,
    scope: usize,
    kind: usize,
    lane: usize,
    amount: usize,
    rank: usize,
}

impl Widths {
    fn of(scene: Scene<'_>, wide: usize, page: &BacklogPage) -> Self {
        let longest = page.rows().iter().map(|(row, _)| row.reference.as_str().chars().count()).max().unwrap_or(0);
        let reference = longest.clamp(4, if wide >= 100 { 20 } else { 14 });
        // Each column takes what its longest needs, so that the title has the rest.
        let facts = || page.rows().iter().filter_map(|(row, _)| row.facts.as_ref());
        let fitted = |longest: Option<usize>, heading: &str, most: usize| {
            longest.unwrap_or(0).max(width(&scene.word(heading))).min(most)
        };
        let presenters = facts().flat_map(|facts| &facts.seats).filter(|(seat, _)| *seat == Seat::Presenter);
        let presenters = presenters.map(|(_, who)| who.as_str().chars().count()).max();
        let roomy = wide >= 100;
        let presenter = if roomy { fitted(presenters, "column-presenter", 20) } else { 0 };
        let scopes = facts().map(|facts| width(&within(scene, facts))).max();
        let short = facts().map(|facts| width(facts.scope.as_str())).max();
        let scope = if roomy { fitted(scopes, "column-scope", 20) } else { fitted(short, "column-scope-short", 5) };
        let kinds = facts().filter_map(|facts| kind_of(scene, facts)).map(|kind| width(&kind)).max();
        let kind = fitted(kinds, "column-kind", if roomy { 20 } else { 10 });
        let lane = lane_width(wide);
        let amounts = facts().filter_map(|facts| facts.decision).map(|(_, amount)| width(&scene.amount(amount))).max();
        let amount = fitted(amounts, "column-amount", MONEY);
        let ranks = page.rows().iter().filter_map(|(_, standing)| *standing).map(|standing| width(&place(standing)));
        let rank = fitted(ranks.max(), "column-rank", RANK);
        let title = rest(wide, &[1, 1, 1, reference, scope, lane, amount, kind, rank, TOTAL, presenter]);
        Self { roomy, reference, title, presenter, scope, kind, lane, amount, rank }
    }
}

/// Key of the heading over the envelopes.
fn scope_heading(roomy: bool) -> &'static str {
    if roomy { "column-scope" } else { "column-scope-short" }
}

/// `1/3`.
fn place(standing: Standing) -> String {
    format!("{}/{}", standing.position, standing.of)
}

/// Envelope and round of a case.
fn within(scene: Scene<'_>, facts: &RowFacts) -> String {
    let round = scene.model.round_name(&facts.round);
    format!("{} {}", facts.scope, round.get(scene.lang()))
}

fn heading(scene: Scene<'_>, widths: &Widths) -> Line<'static> {
    let dim = scene.style(Meaning::Dim);
    let columns = vec![
        left("", 1, dim),
        left("", 1, dim),
        left("", 1, dim),
        left(scene.word("column-reference"), widths.reference, dim),
        left(scene.word("column-title"), widths.title, dim),
        left(scene.word(scope_heading(widths.roomy)), widths.scope, dim),
        left(lane_heading(scene, widths.lane), widths.lane, dim),
        left(scene.word("column-kind"), widths.kind, dim),
        right(scene.word("column-amount"), widths.amount, dim),
        right(scene.word("column-total-short"), TOTAL, dim),
        right(scene.word("column-rank"), widths.rank, dim),
        left(scene.word("column-presenter"), widths.presenter, dim),
    ];
    line(columns, scene.glyph(Glyph::Ellipsis))
}

/// What waits: the proposed decision, or the request to correct one.
fn kind_of(scene: Scene<'_>, facts: &RowFacts) -> Option<String> {
    let (kind, _) = facts.decision?;
    let corrected = facts.status == Status::Correction;
    Some(scene.word(if corrected { words::status_key(facts.status) } else { words::decision_key(kind) }))
}

fn row_line(
    scene: Scene<'_>,
    row: &Row,
    standing: Option<Standing>,
    (on, marked): (bool, bool),
    widths: &Widths,
) -> Line<'static> {
    let foreign = BacklogPage::not_theirs(row) && scene.model.has_role(&[Role::Supervisor]);
    let text = scene.style(if foreign { Meaning::Dim } else { Meaning::Text });
    let mark = if marked { scene.glyph(Glyph::Mark) } else { " " };
    let barred = if foreign { scene.glyph(Glyph::Cross) } else { " " };
    let mut columns = vec![
        left(cursor_sign(scene, on), 1, text),
        left(mark, 1, scene.style(Meaning::Marked)),
        left(barred, 1, scene.style(Meaning::Warn)),
        left(row.reference.as_str(), widths.reference, text),
    ];
    match &row.facts {
        None => columns.push(left(scene.word("desk-conflict"), widths.title, scene.style(Meaning::Dim))),
        Some(facts) => {
            let kind = kind_of(scene, facts).unwrap_or_default();
            let amount = facts.decision.map(|(_, amount)| scene.amount(amount)).unwrap_or_default();
            let total = facts.total.map(|total| speech::percent(scene.lang(), total)).unwrap_or_default();
            let rank = standing.map(place).unwrap_or_default();
            let presenter = facts.seats.iter().find(|(seat, _)| *seat == Seat::Presenter);
            let presenter = presenter.map(|(_, who)| who.to_string()).unwrap_or_default();
            columns.push(left(facts.title.as_str(), widths.title, text));
            let scope = if widths.roomy { within(scene, facts) } else { facts.scope.to_string() };
            columns.push(left(scope, widths.scope, text));
            columns.push(left(lane(scene, facts, widths.lane), widths.lane, text));
            columns.push(left(kind, widths.kind, text));
            columns.push(right(amount, widths.amount, scene.style(Meaning::Submitted)));
            columns.push(right(total, TOTAL, text));
            columns.push(right(rank, widths.rank, text));
            columns.push(left(presenter, widths.presenter, text));
        }
    }
    let line = line(columns, scene.glyph(Glyph::Ellipsis));
    if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}

/// What is marked, and why the case under the cursor is not the person's to decide.
fn told(scene: Scene<'_>, page: &BacklogPage, wide: usize) -> Vec<Line<'static>> {
    let room = wide.saturating_sub(2);
    let chosen = page.chosen();
    let amounts = page.rows().iter().filter(|(row, _)| chosen.contains(&row.reference));
    let sum: Money = amounts.filter_map(|(row, _)| row.facts.as_ref()?.decision).map(|(_, amount)| amount).sum();
    let key = if page.marked.is_empty() { "backlog-current" } else { "backlog-marked" };
    let said = Message { key: key.into(), args: Vec::new() }.with("count", chosen.len()).with("amount", sum);
    let mut lines =
        vec![Line::from(Span::styled(format!(" {}", scene.fit(&scene.say(&said), room)), scene.style(Meaning::Text)))];
    if let Some(facts) = page.current().and_then(|row| row.facts.as_ref()).filter(|facts| facts.needs_me) {
        let presenter = facts.seats.iter().find(|(seat, _)| *seat == Seat::Presenter);
        let presenter = presenter.map(|(_, who)| who.to_string()).unwrap_or_default();
        let said = Message::new("backlog-presented").with("who", presenter).with("title", facts.title.as_str());
        let said = scene.fit(&scene.say(&said), room);
        lines.push(Line::from(Span::styled(format!(" {said}"), scene.style(Meaning::Dim))));
    }
    if let Some(row) = page.current().filter(|row| BacklogPage::not_theirs(row)) {
        let key = if scene.model.has_role(&[Role::Supervisor]) { "backlog-four-eyes" } else { "backlog-supervisor" };
        let why = Message { key: key.into(), args: Vec::new() }.with("case", &row.reference);
        let why = format!(" {} {}", scene.glyph(Glyph::Cross), scene.fit(&scene.say(&why), room.saturating_sub(2)));
        lines.push(Line::from(Span::styled(why, scene.style(Meaning::Warn))));
    }
    lines
}
