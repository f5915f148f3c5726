//! A ranked list with its funding line.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{Scene, cursor_sign};
use crate::domain::message::Message;
use crate::domain::vocabulary::{LinePolicy, LineSide};
use crate::domain::words;
use crate::register::view::ranking::{RankRow, Ranking};
use crate::speech;
use crate::tui::model::ranking::RankingPage;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right};
use crate::tui::widgets::pane;

const POSITION: usize = 3;
const TOTAL: usize = 7;
const MONEY: usize = 13;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &RankingPage, area: Rect) {
    let [body, below] = area.layout(&Layout::vertical([Constraint::Fill(1), Constraint::Length(2)]));
    let policy = scene.word(policy_name(page.policy));
    let inner = pane::framed(frame, scene.look, body, &scene.word("ranking-title"), &policy, true);
    let Some(ranking) = &page.ranking else {
        frame.render_widget(Span::styled(format!(" {}", scene.word("desk-reading")), scene.style(Meaning::Dim)), inner);
        return;
    };
    let wide = usize::from(inner.width);
    let widths = Widths::of(wide, page.rows());
    if page.rows().is_empty() {
        let said = format!(" {}", scene.word("ranking-empty"));
        frame.render_widget(Span::styled(said, scene.style(Meaning::Dim)), inner);
    } else {
        let (lines, seen) = lines(scene, page, ranking, &widths, wide);
        let [top, list] = inner.layout(&Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]));
        frame.render_widget(heading(scene, &widths), top);
        let from = pane::offset(seen, lines.len(), usize::from(list.height));
        pane::scrolled(frame, scene.look, list, lines, from);
    }
    frame.render_widget(Paragraph::new(told(scene, page, ranking, usize::from(below.width))), below);
}

/// Name of a policy.
fn policy_name(policy: LinePolicy) -> &'static str {
    match policy {
        LinePolicy::Strict => "policy-strict",
        LinePolicy::Skip => "policy-skip",
        LinePolicy::Partial => "policy-partial",
    }
}

struct Widths {
    reference: usize,
    title: usize,
    tie: usize,
    status: usize,
}

impl Widths {
    fn of(wide: usize, rows: &[RankRow]) -> Self {
        let longest = rows.iter().map(|row| row.reference.as_str().chars().count()).max().unwrap_or(0);
        let roomy = wide >= 100;
        let reference = longest.clamp(4, if roomy { 20 } else { 14 });
        let (tie, status) = if roomy { (14, 11) } else { (0, 0) };
        let title =
            rest(wide, &[1, POSITION, reference, TOTAL, tie, status, MONEY, MONEY, if roomy { MONEY } else { 0 }]);
        Self { reference, title, tie, status }
    }

    fn cumulative(&self) -> usize {
        if self.tie > 0 { MONEY } else { 0 }
    }
}

fn heading(scene: Scene<'_>, widths: &Widths) -> Line<'static> {
    let dim = scene.style(Meaning::Dim);
    let columns = vec![
        left("", 1, dim),
        right("", POSITION, dim),
        left(scene.word("column-reference"), widths.reference, dim),
        left(scene.word("column-title"), widths.title, dim),
        left(scene.word("column-status"), widths.status, dim),
        right(scene.word("column-total-short"), TOTAL, dim),
        left(scene.word("column-tie"), widths.tie, dim),
        right(scene.word("column-asks"), MONEY, dim),
        right(scene.word("column-gets"), MONEY, dim),
        right(scene.word("column-cumulative"), widths.cumulative(), dim),
    ];
    line(columns, scene.glyph(Glyph::Ellipsis))
}

/// The rows with the funding line drawn after the last that gets money, and where the cursor is among them.
fn lines(
    scene: Scene<'_>,
    page: &RankingPage,
    ranking: &Ranking,
    widths: &Widths,
    wide: usize,
) -> (Vec<Line<'static>>, usize) {
    let funded = |row: &RankRow| row.facts.as_ref().is_some_and(|facts| facts.line != LineSide::Below);
    let after = page.rows().iter().rposition(funded).map_or(0, |last| last + 1);
    let mut lines = Vec::new();
    let mut seen = 0;
    for (at, row) in page.rows().iter().enumerate() {
        if at == after {
            lines.push(funding_line(scene, ranking, wide));
        }
        if at == page.trail.cursor {
            seen = lines.len();
        }
        lines.push(row_line(scene, row, at == page.trail.cursor, widths));
    }
    if after >= page.rows().len() {
        lines.push(funding_line(scene, ranking, wide));
    }
    (lines, seen)
}

fn funding_line(scene: Scene<'_>, ranking: &Ranking, wide: usize) -> Line<'static> {
    let said = format!(" {} ", scene.say(&Message::new("ranking-line").with("left", ranking.left)));
    let rule = scene.glyph(Glyph::FundingLine);
    let said = scene.fit(&said, wide.saturating_sub(8));
    let after = wide.saturating_sub(4 + crate::tui::widgets::text::width(&said));
    Line::from(Span::styled(format!("{}{said}{}", rule.repeat(4), rule.repeat(after)), scene.style(Meaning::Heading)))
}

fn row_line(scene: Scene<'_>, row: &RankRow, on: bool, widths: &Widths) -> Line<'static> {
    let text = scene.style(Meaning::Text);
    let mut columns = vec![
        left(cursor_sign(scene, on), 1, text),
        right(row.position.to_string(), POSITION, text),
        left(row.reference.as_str(), widths.reference, text),
    ];
    match &row.facts {
        None => columns.push(left(scene.word("desk-conflict"), widths.title, scene.style(Meaning::Dim))),
        Some(facts) => {
            let tie = facts.tie_break.as_deref().map(|rule| scene.say(&crate::tui::update::tie(scene.model, rule)));
            let total = speech::percent(scene.lang(), facts.total);
            let total_style = scene.style(if facts.proposable { Meaning::Text } else { Meaning::Bad });
            let sign = if facts.proposable { String::new() } else { scene.glyph(Glyph::Warning).to_owned() };
            let gets = match facts.line {
                LineSide::Below => scene.glyph(Glyph::Dot).to_owned(),
                LineSide::Above | LineSide::Partial => scene.amount(facts.gets),
            };
            let side = scene.style(match facts.line {
                LineSide::Above => Meaning::Good,
                LineSide::Partial => Meaning::Warn,
                LineSide::Below => Meaning::Dim,
            });
            columns.push(left(facts.title.as_str(), widths.title, text));
            columns.push(left(scene.word(words::status_key(facts.status)), widths.status, text));
            columns.push(right(format!("{sign}{total}"), TOTAL, total_style));
            columns.push(left(tie.unwrap_or_default(), widths.tie, scene.style(Meaning::Dim)));
            columns.push(right(scene.amount(facts.asks), MONEY, text));
            columns.push(right(gets, MONEY, side));
            columns.push(right(scene.amount(facts.cumulative), widths.cumulative(), scene.style(Meaning::Dim)));
        }
    }
    let line = line(columns, scene.glyph(Glyph::Ellipsis));
    if on { line.patch_style(scene.style(Meaning::Selected)) } else { line }
}

/// What the policy does, cases without a rank, and what separates or stops the row under the cursor.
fn told(scene: Scene<'_>, page: &RankingPage, ranking: &Ranking, wide: usize) -> Vec<Line<'static>> {
    let room = wide.saturating_sub(2);
    let policy = scene.word(crate::tui::update::policy_key(page.policy));
    let unranked = scene.say(&Message::new("ranking-unranked").with("count", ranking.unranked));
    let mut second = unranked;
    if let Some(facts) = page.current().and_then(|row| row.facts.as_ref()) {
        if !facts.proposable {
            second = scene.word("why-not-proposable");
        } else if let Some(rule) = &facts.tie_break {
            let tie = crate::tui::update::tie(scene.model, rule);
            second = scene.say(&Message::new("why-tie").with("rule", tie));
        }
    }
    [policy, second]
        .map(|text| Line::from(Span::styled(format!(" {}", scene.fit(&text, room)), scene.style(Meaning::Dim))))
        .to_vec()
}
