//! A ranked list with its funding line, as it is or as somebody supposes it.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the frame, the columns and the lines |
//! | `row.rs` | one row |
//! | `told.rs` | what is said below: what is supposed, the row under the cursor, the reserve list |

mod row;
mod told;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::Scene;
use crate::domain::message::Message;
use crate::domain::vocabulary::LinePolicy;
use crate::domain::words;
use crate::register::view::ranking::{RankFacts, Ranking};
use crate::tui::model::pointing::{Spot, Spots};
use crate::tui::model::ranking::{RankingPage, line_of};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right};
use crate::tui::widgets::text::width;
use crate::tui::widgets::{paint, pane};

const POSITION: usize = 3;
const TOTAL: usize = 7;
/// Least columns of an amount; longer ones get what they need.
const MONEY: usize = 13;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &RankingPage, area: Rect, spots: &mut Spots) {
    let said = told::lines(scene, page, usize::from(area.width));
    let lines_below = u16::try_from(said.len()).unwrap_or(0);
    let [body, below] = area.layout(&Layout::vertical([Constraint::Fill(1), Constraint::Length(lines_below)]));
    let policy = scene.word(policy_name(page.policy));
    let title = if page.as_is.is_some() { "ranking-title-supposed" } else { "ranking-title" };
    let inner = pane::framed(frame, scene.look, body, &scene.word(title), &policy, true);
    let Some(ranking) = &page.ranking else {
        paint::line(
            frame,
            scene.look,
            inner,
            Span::styled(format!(" {}", scene.word("desk-reading")), scene.style(Meaning::Dim)),
        );
        return;
    };
    let wide = usize::from(inner.width);
    let widths = Widths::of(scene, wide, page);
    if page.rows().is_empty() {
        let said = format!(" {}", scene.word("ranking-empty"));
        paint::line(frame, scene.look, inner, Span::styled(said, scene.style(Meaning::Dim)));
    } else {
        let (lines, seen) = lines(scene, page, ranking, &widths, wide);
        let [top, list] = inner.layout(&Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]));
        paint::line(frame, scene.look, top, heading(scene, &widths));
        let from = pane::offset(seen, lines.len(), usize::from(list.height));
        // Lines across stand between the rows.
        let drawn = at_line(page, ranking);
        for (y, row) in (list.top()..list.bottom()).zip(drawn.into_iter().skip(from)) {
            if let Some(row) = row {
                spots.note(Rect { y, height: 1, ..list }, Spot::Row(row));
            }
        }
        pane::scrolled(frame, scene.look, list, lines, from);
    }
    paint::lines(frame, scene.look, below, said);
}

/// Name of a policy.
fn policy_name(policy: LinePolicy) -> &'static str {
    match policy {
        LinePolicy::Strict => "policy-strict",
        LinePolicy::Skip => "policy-skip",
        LinePolicy::Partial => "policy-partial",
    }
}

/// Widths of the columns; a column of no width is left out.
struct Widths {
    reference: usize,
    title: usize,
    tie: usize,
    status: usize,
    asks: usize,
    /// What a row gets in the list as it is, where another is supposed.
    was: usize,
    gets: usize,
    cumulative: usize,
}

impl Widths {
    fn of(scene: Scene<'_>, wide: usize, page: &RankingPage) -> Self {
        let rows = page.rows();
        let longest = rows.iter().map(|row| row.reference.as_str().chars().count()).max().unwrap_or(0);
        let of = |amount: &dyn Fn(&RankFacts) -> crate::domain::money::Money| {
            let facts = rows.iter().filter_map(|row| row.facts.as_ref());
            facts.map(|facts| width(&scene.amount(amount(facts)))).max().unwrap_or(0).max(MONEY)
        };
        let roomy = wide >= 100;
        let supposed = page.as_is.is_some();
        let reference = longest.clamp(4, if roomy { 20 } else { 14 });
        // What is supposed is shown beside what is; on a narrow screen the amounts asked for stand below the list.
        let asks = if roomy || !supposed { of(&|facts| facts.asks) + 1 } else { 0 };
        let gets = of(&|facts| facts.gets.max(facts.asks));
        let was = if supposed { gets } else { 0 };
        let states = rows.iter().filter_map(|row| row.facts.as_ref());
        let states = states.map(|facts| width(&scene.word(words::status_key(facts.status)))).max();
        let status = if roomy { states.unwrap_or(0).clamp(8, 16) } else { 0 };
        let tie = if roomy && !supposed { 14 } else { 0 };
        let cumulative = if roomy { of(&|facts| facts.cumulative) } else { 0 };
        let title = rest(wide, &[1, 1, POSITION, reference, TOTAL, tie, status, asks, was, gets, cumulative]);
        Self { reference, title, tie, status, asks, was, gets, cumulative }
    }
}

fn heading(scene: Scene<'_>, widths: &Widths) -> Line<'static> {
    let dim = scene.style(Meaning::Dim);
    let gets = if widths.was > 0 { "column-supposed" } else { "column-gets" };
    let columns = vec![
        left("", 1, dim),
        left("", 1, dim),
        right("", POSITION, dim),
        left(scene.word("column-reference"), widths.reference, dim),
        left(scene.word("column-title"), widths.title, dim),
        left(scene.word("column-status"), widths.status, dim),
        right(scene.word("column-total-short"), TOTAL, dim),
        left(scene.word("column-tie"), widths.tie, dim),
        right(format!("{} ", scene.word("column-ranked-sum")), widths.asks, dim),
        right(scene.word("column-gets"), widths.was, dim),
        right(scene.word(gets), widths.gets, dim),
        right(scene.word("column-cumulative"), widths.cumulative, dim),
    ];
    line(columns, scene.glyph(Glyph::Ellipsis))
}

/// Which row each line is; none where a line goes across.
fn at_line(page: &RankingPage, ranking: &Ranking) -> Vec<Option<usize>> {
    let across = [page.as_is.as_ref().map(line_of), Some(line_of(ranking))];
    let rows = page.rows().len();
    (0..=rows)
        .flat_map(|at| {
            let lines = across.iter().flatten().filter(|line| **line == at).count();
            std::iter::repeat_n(None, lines).chain((at < rows).then_some(Some(at)))
        })
        .collect()
}

/// The rows with the funding line drawn after the last that gets money, and where the cursor is among them. Where a line
/// is supposed, the line as it is stays drawn as well.
fn lines(
    scene: Scene<'_>,
    page: &RankingPage,
    ranking: &Ranking,
    widths: &Widths,
    wide: usize,
) -> (Vec<Line<'static>>, usize) {
    let after = line_of(ranking);
    let as_is = page.as_is.as_ref();
    let mut lines = Vec::new();
    let mut seen = 0;
    for at in 0..=page.rows().len() {
        if let Some(before) = as_is.filter(|before| line_of(before) == at) {
            let said = Message::new("ranking-line-as-is").with("left", before.left);
            lines.push(across(scene, &scene.say(&said), Glyph::Line, Meaning::Dim, wide));
        }
        if at == after {
            let key = if as_is.is_some() { "ranking-line-supposed" } else { "ranking-line" };
            let said = Message { key: key.into(), args: Vec::new() }.with("left", ranking.left);
            lines.push(across(scene, &scene.say(&said), Glyph::FundingLine, Meaning::Heading, wide));
        }
        let Some(ranked) = page.rows().get(at) else { continue };
        if at == page.trail.cursor {
            seen = lines.len();
        }
        lines.push(row::line_of(scene, page, ranked, at == page.trail.cursor, widths));
    }
    (lines, seen)
}

fn across(scene: Scene<'_>, said: &str, rule: Glyph, meaning: Meaning, wide: usize) -> Line<'static> {
    let rule = scene.glyph(rule);
    let said = scene.fit(&format!(" {said} "), wide.saturating_sub(8));
    let after = wide.saturating_sub(4 + width(&said));
    Line::from(Span::styled(format!("{}{said}{}", rule.repeat(4), rule.repeat(after)), scene.style(meaning)))
}
