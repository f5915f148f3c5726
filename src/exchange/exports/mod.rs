//! Tables out: cases, rankings, decisions, indicators, supported operations, the journal.
//!
//! A table is made of what the asker may see (the views), and written as CSV, JSON or a workbook. Every table of a
//! training store says in each of its rows that it is one.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | kinds, columns, cells: the table that the writers write |
//! | `cases.rs`, `ranking.rs`, `decisions.rs`, `indicators.rs`, `operations.rs`, `journal.rs` | one kind each |
//! | `csv.rs`, `json.rs`, `xlsx.rs` | the writers |
//! | `html.rs` | the public list of operations as a page for people |

pub mod cases;
pub mod csv;
pub mod decisions;
pub mod html;
pub mod indicators;
pub mod journal;
pub mod json;
pub mod operations;
pub mod ranking;
pub mod xlsx;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

use crate::domain::money::Money;

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Cases with their facts.
    Cases,
    /// Ranked lists.
    Ranking,
    /// Proposals that were decided.
    Decisions,
    /// Planned values of indicators.
    Indicators,
    /// Supported operations, as they are published.
    Operations,
    /// Entries of the journal.
    Journal,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 6] =
        [Kind::Cases, Kind::Ranking, Kind::Decisions, Kind::Indicators, Kind::Operations, Kind::Journal];

    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Cases => "cases",
            Kind::Ranking => "ranking",
            Kind::Decisions => "decisions",
            Kind::Indicators => "indicators",
            Kind::Operations => "operations",
            Kind::Journal => "journal",
        }
    }

    /// Its columns, in their order.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Kind::Cases => cases::COLUMNS,
            Kind::Ranking => ranking::COLUMNS,
            Kind::Decisions => decisions::COLUMNS,
            Kind::Indicators => indicators::COLUMNS,
            Kind::Operations => operations::COLUMNS,
            Kind::Journal => journal::COLUMNS,
        }
    }

    /// Key of the rule by which it is put together, where it has one of its own.
    pub fn rule(self) -> Option<&'static str> {
        match self {
            Kind::Indicators => Some("export-rule-indicators"),
            Kind::Operations => Some("export-rule-operations"),
            _ => None,
        }
    }
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in every format and every language.
    pub key: &'static str,
    /// What its cells are.
    pub kind: CellKind,
    /// Whether the sum of the column means something.
    pub summed: bool,
}

impl Column {
    /// Key of what the column means, in the catalogue.
    pub fn meaning(&self) -> String {
        format!("export-column-{}", self.key.replace('_', "-"))
    }
}

/// A column of texts, one of numbers and so on, for tables of columns.
pub(super) const fn column(key: &'static str, kind: CellKind) -> Column {
    Column { key, kind, summed: false }
}

/// A column of amounts whose sum means something.
pub(super) const fn sum(key: &'static str) -> Column {
    Column { key, kind: CellKind::Money, summed: true }
}

/// What the cells of a column are. Any of them may be empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// Text or a word of the public interface.
    Text,
    /// Several of those.
    List,
    /// Whole number.
    Whole,
    /// EUR.
    Money,
    /// Per cent.
    Percent,
    /// Day.
    Date,
    /// Moment, in UTC.
    Time,
    /// Yes or no.
    Truth,
}

impl CellKind {
    /// Its word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            CellKind::Text => "text",
            CellKind::List => "list",
            CellKind::Whole => "whole",
            CellKind::Money => "money",
            CellKind::Percent => "percent",
            CellKind::Date => "date",
            CellKind::Time => "time",
            CellKind::Truth => "truth",
        }
    }
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing there.
    Empty,
    /// Text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// Whole number.
    Whole(u64),
    /// EUR.
    Money(Money),
    /// Per cent.
    Percent(Decimal),
    /// Day.
    Date(NaiveDate),
    /// Moment.
    Time(DateTime<Utc>),
    /// Yes or no.
    Truth(bool),
}

impl Cell {
    /// A text.
    pub fn text(text: impl ToString) -> Self {
        Cell::Text(text.to_string())
    }

    /// Several texts.
    pub fn list(items: impl IntoIterator<Item = impl ToString>) -> Self {
        Cell::List(items.into_iter().map(|item| item.to_string()).collect())
    }

    /// What is there, or an empty cell.
    pub fn or_empty<T>(value: Option<T>, cell: impl FnOnce(T) -> Cell) -> Self {
        value.map_or(Cell::Empty, cell)
    }
}

/// A table that can be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it is.
    pub kind: Kind,
    /// Name of the store that it comes from.
    pub store: String,
    /// Whether that is a training store, whose data is invented.
    pub training: bool,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Cells in the order of the columns.
    pub rows: Vec<Vec<Cell>>,
}

/// What says in every row of a training store's table that it is one.
pub const TRAINING: Column = column("training_data", CellKind::Truth);

impl Table {
    /// A table without rows.
    pub fn new(kind: Kind, store: &str, training: bool, made_at: DateTime<Utc>) -> Self {
        Self { kind, store: store.to_owned(), training, made_at, rows: Vec::new() }
    }

    /// The columns as they are written.
    pub fn columns(&self) -> Vec<Column> {
        self.kind.columns().iter().copied().chain(self.training.then_some(TRAINING)).collect()
    }

    /// The cells of a row as they are written.
    pub fn cells<'a>(&self, row: &'a [Cell]) -> impl Iterator<Item = Cell> + 'a {
        row.iter().cloned().chain(self.training.then_some(Cell::Truth(true)))
    }

    /// The sums of the columns that have one.
    pub fn sums(&self) -> Vec<(usize, Money)> {
        let summed = self.kind.columns().iter().enumerate().filter(|(_, column)| column.summed);
        let amounts = |place: usize| {
            let cells = self.rows.iter().filter_map(move |row| row.get(place));
            cells.map(|cell| if let Cell::Money(amount) = cell { *amount } else { Money::ZERO }).sum()
        };
        summed.map(|(place, _)| (place, amounts(place))).collect()
    }
}
