//! Ranked lists, one envelope after another.

use super::CellKind::{List, Money, Percent, Text, Truth, Whole};
use super::{Cell, Column, column, sum};
use crate::register::view::ranking::{RankRow, Ranking};

/// Columns.
pub const COLUMNS: &[Column] = &[
    column("round", Text),
    column("scope", Text),
    column("policy", Text),
    column("position", Whole),
    column("reference", Text),
    column("conflict", Truth),
    column("title", Text),
    column("applicant", Text),
    column("status", Text),
    column("total", Percent),
    column("tie_break", Text),
    column("asks", Money),
    sum("gets"),
    column("line", Text),
    column("cumulative", Money),
    column("proposable", Truth),
    column("criteria_sets", List),
];

/// The row of a ranked case.
pub fn row(ranking: &Ranking, row: &RankRow) -> Vec<Cell> {
    let mut cells = vec![Cell::text(&ranking.round), Cell::text(&ranking.scope), Cell::text(ranking.policy)];
    let Some(facts) = &row.facts else {
        cells.extend([Cell::Empty, Cell::text(&row.reference), Cell::Truth(true)]);
        cells.resize(COLUMNS.len(), Cell::Empty);
        return cells;
    };
    cells.extend([
        Cell::Whole(u64::try_from(row.position).unwrap_or(u64::MAX)),
        Cell::text(&row.reference),
        Cell::Truth(false),
        Cell::text(&facts.title),
        Cell::text(&facts.applicant),
        Cell::text(facts.status),
        Cell::Percent(facts.total),
        Cell::or_empty(facts.tie_break.as_ref(), Cell::text),
        Cell::Money(facts.asks),
        Cell::Money(facts.gets),
        Cell::text(facts.line),
        Cell::Money(facts.cumulative),
        Cell::Truth(facts.proposable),
        Cell::list(facts.scored_with.iter().map(|(set, version)| format!("{set} {version}"))),
    ]);
    cells
}
