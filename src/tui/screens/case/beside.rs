//! The queue beside a case.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::super::{cursor_sign, queue};
use super::Scene;
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::register::view::rows::Row;
use crate::tui::model::Screen;
use crate::tui::model::pointing::Spots;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right, under_cursor};
use crate::tui::widgets::text::{width, wrap};
use crate::tui::widgets::{paint, pane};

/// Columns of a sum without cents and its sign.
const SUM: usize = 10;

/// Whether there is a list beneath the case.
pub fn has_list(scene: Scene<'_>) -> bool {
    matches!(scene.model.beneath(), Some(Screen::Queue(_) | Screen::Backlog(_) | Screen::Ranking(_)))
}

/// One line of the list.
struct Item {
    reference: Reference,
    title: Option<String>,
    /// The sum, and whether it is only asked for.
    amount: Option<(Money, bool)>,
    mark: String,
    needs_me: bool,
}

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect, spots: &mut Spots) {
    let (items, cursor) = items(scene);
    let position = scene.model.position();
    let heading = match position {
        Some((position, of)) => Message::new("queue-position").with("position", position).with("of", of),
        None => Message::new("beside-elsewhere").with("of", items.len()),
    };
    let position = if items.is_empty() { String::new() } else { scene.say(&heading) };
    let open = scene.model.case().map(|page| &page.reference);
    let inner = pane::framed(frame, scene.look, area, &position, "", false);
    let wide = usize::from(inner.width);
    let short = short_names(&items);
    let reference = short.iter().map(|name| name.chars().count()).max().unwrap_or(0).min(10);
    let found = width(&scene.word("column-findings")).clamp(2, 5);
    let found = if items.iter().any(|item| !item.mark.is_empty()) { found } else { 0 };
    let title = rest(wide, &[1, 1, reference, SUM, found]);
    let high = usize::from(inner.height).saturating_sub(1);
    let from = pane::offset(cursor, items.len(), high);
    spots.rows(Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner }, from, items.len());
    let shown = items.iter().zip(&short).enumerate().skip(from).take(high);
    let dim = scene.style(Meaning::Dim);
    let heading = vec![
        left("", 1, dim),
        left("", 1, dim),
        left("", reference, dim),
        left(scene.word("column-title"), title, dim),
        right(format!("{} ", scene.word("column-ranked-sum")), SUM, dim),
        right(scene.word("column-findings"), found, dim),
    ];
    if items.is_empty() {
        let said = wrap(&scene.word(nothing(scene)), wide.saturating_sub(2)).into_iter();
        let said = said.map(|text| Line::from(Span::styled(format!(" {text}"), dim)));
        paint::lines(frame, scene.look, inner, said.collect());
        return;
    }
    let mut lines = vec![line(heading, scene.glyph(Glyph::Ellipsis))];
    let rows = shown.map(|(_, (item, short))| {
        let on = Some(&item.reference) == open;
        let style = scene.style(Meaning::Text);
        let sign = if item.needs_me { scene.glyph(Glyph::Present) } else { " " };
        let name = item.title.clone().unwrap_or_else(|| scene.word("desk-conflict"));
        let columns = vec![
            left(cursor_sign(scene, on), 1, style),
            left(sign, 1, scene.style(Meaning::Heading)),
            left(short.as_str(), reference, style),
            left(name, title, style),
            right(item.amount.map(|amount| whole(scene, amount)).unwrap_or_default(), SUM, style),
            right(item.mark.as_str(), found, scene.style(Meaning::Bad)),
        ];
        let line = line(columns, scene.glyph(Glyph::Ellipsis));
        if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
    });
    lines.extend(rows);
    paint::lines(frame, scene.look, inner, lines);
}

/// Key of what there is to say of a list without cases.
fn nothing(scene: Scene<'_>) -> &'static str {
    match scene.model.beneath() {
        Some(Screen::Backlog(page)) if page.rows.is_some() => "backlog-empty",
        Some(Screen::Queue(page)) if page.listing.is_some() => "queue-empty",
        Some(Screen::Ranking(page)) if page.ranking.is_some() => "ranking-empty",
        _ => "desk-reading",
    }
}

/// An amount without its cents, for orientation; the case itself has them. With a sign where it is only asked for.
fn whole(scene: Scene<'_>, (amount, asked): (Money, bool)) -> String {
    let text = scene.amount(amount);
    let sign = if asked { scene.glyph(Glyph::Asked) } else { " " };
    format!("{}{sign}", text.get(..text.len().saturating_sub(3)).unwrap_or(&text))
}

/// References without what all of them have in common up to a slash.
fn short_names(items: &[Item]) -> Vec<String> {
    let Some(first) = items.first().map(|item| item.reference.as_str()) else { return Vec::new() };
    let mut ends = first.match_indices('/').map(|(at, _)| at + 1);
    let shared = |end: &usize| items.iter().all(|item| item.reference.as_str().starts_with(&first[..*end]));
    let common = ends.rfind(shared).unwrap_or(0);
    items.iter().map(|item| item.reference.as_str()[common..].to_owned()).collect()
}

fn items(scene: Scene<'_>) -> (Vec<Item>, usize) {
    let of_row = |row: &Row| {
        let facts = row.facts.as_ref();
        Item {
            reference: row.reference.clone(),
            title: facts.map(|facts| facts.title.clone()),
            amount: facts.map(|facts| facts.decision.map_or((facts.requested, true), |(_, amount)| (amount, false))),
            mark: facts.map(|facts| queue::findings(scene, facts)).unwrap_or_default(),
            needs_me: facts.is_some_and(|facts| facts.needs_me),
        }
    };
    match scene.model.beneath() {
        Some(Screen::Queue(page)) => (page.rows().iter().map(of_row).collect(), page.trail.cursor),
        Some(Screen::Backlog(page)) => (page.rows().iter().map(|(row, _)| of_row(row)).collect(), page.trail.cursor),
        Some(Screen::Ranking(page)) => {
            let items = page.rows().iter().map(|row| Item {
                reference: row.reference.clone(),
                title: row.facts.as_ref().map(|facts| facts.title.clone()),
                amount: row.facts.as_ref().map(|facts| (facts.asks, facts.only_asked)),
                mark: String::new(),
                needs_me: false,
            });
            (items.collect(), page.trail.cursor)
        }
        _ => (Vec::new(), 0),
    }
}
