//! One row of a ranked list.

use ratatui::text::Line;

use super::{POSITION, TOTAL, Widths};
use crate::domain::vocabulary::LineSide;
use crate::domain::words;
use crate::register::view::ranking::{RankFacts, RankRow, Turn};
use crate::speech;
use crate::tui::model::ranking::RankingPage;
use crate::tui::screens::{Scene, cursor_sign};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{Column, left, line, right, under_cursor};

/// Draws it.
pub fn line_of(scene: Scene<'_>, page: &RankingPage, row: &RankRow, on: bool, widths: &Widths) -> Line<'static> {
    let text = scene.style(Meaning::Text);
    let (sign, meaning) = match row.facts.as_ref().map(RankFacts::turn) {
        Some(Turn::Against) => (scene.glyph(Glyph::Against), Meaning::Warn),
        Some(Turn::Ahead) => (scene.glyph(Glyph::Ahead), Meaning::Dim),
        Some(Turn::Own) | None => ("", Meaning::Dim),
    };
    let mut columns = vec![
        left(cursor_sign(scene, on), 1, text),
        left(sign, 1, scene.style(meaning)),
        right(row.position.to_string(), POSITION, text),
        left(row.reference.as_str(), widths.reference, text),
    ];
    match &row.facts {
        None => columns.push(left(scene.word("desk-conflict"), widths.title, scene.style(Meaning::Dim))),
        Some(facts) => columns.extend(of_facts(scene, facts, page.before(&row.reference), widths)),
    }
    let line = line(columns, scene.glyph(Glyph::Ellipsis));
    if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}

fn of_facts(scene: Scene<'_>, facts: &RankFacts, before: Option<&RankFacts>, widths: &Widths) -> Vec<Column> {
    let (text, dim) = (scene.style(Meaning::Text), scene.style(Meaning::Dim));
    let tie = facts.tie_break.as_deref().map(|rule| scene.say(&crate::tui::update::tie(scene.model, rule)));
    let total = speech::percent(scene.lang(), facts.total);
    let low = !facts.proposable && !facts.held_out;
    let total_style = scene.style(if low { Meaning::Bad } else { Meaning::Text });
    let sign = if low { scene.glyph(Glyph::Warning).to_owned() } else { String::new() };
    let asked = if facts.only_asked { scene.glyph(Glyph::Asked) } else { " " };
    let asks_style = match before {
        Some(before) if before.asks != facts.asks => Meaning::Draft,
        _ => Meaning::Text,
    };
    let side = match (facts.line, facts.held_out) {
        (_, true) => Meaning::Warn,
        (LineSide::Above, _) => Meaning::Good,
        (LineSide::Partial, _) => Meaning::Warn,
        (LineSide::Below, _) => Meaning::Dim,
    };
    vec![
        left(facts.title.as_str(), widths.title, text),
        left(scene.word(words::status_key(facts.status)), widths.status, text),
        right(format!("{sign}{total}"), TOTAL, total_style),
        left(tie.unwrap_or_default(), widths.tie, dim),
        right(format!("{}{asked}", scene.amount(facts.asks)), widths.asks, scene.style(asks_style)),
        right(before.map(|before| gets(scene, before)).unwrap_or_default(), widths.was, dim),
        right(changed(scene, facts, before), widths.gets, scene.style(side)),
        right(scene.amount(facts.cumulative), widths.cumulative, dim),
    ]
}

/// What a row gets.
fn gets(scene: Scene<'_>, facts: &RankFacts) -> String {
    match (facts.line, facts.held_out) {
        (_, true) => scene.glyph(Glyph::Cross).to_owned(),
        (LineSide::Below, _) => scene.glyph(Glyph::Dot).to_owned(),
        (LineSide::Above | LineSide::Partial, _) => scene.amount(facts.gets),
    }
}

/// The same, with an equals sign where nothing is different from the list as it is.
fn changed(scene: Scene<'_>, facts: &RankFacts, before: Option<&RankFacts>) -> String {
    let same = before.is_some_and(|before| before.gets == facts.gets && before.line == facts.line);
    if same && !facts.held_out { "=".to_owned() } else { gets(scene, facts) }
}
