//! Entries of the journal, one event a row. Of a record whose events are not the asker's to see, its number and hash
//! alone, so that no number of the chain is missing.

use super::CellKind::{Text, Time, Truth, Whole};
use super::{Cell, Column, column};
use crate::domain::criteria::CriteriaSet;
use crate::domain::text::Lang;
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::view::history;
use crate::speech::say;

/// Columns.
pub const COLUMNS: &[Column] = &[
    column("seq", Whole),
    column("at", Time),
    column("by", Text),
    column("reference", Text),
    column("event", Text),
    column("says", Text),
    column("why", Text),
    column("hidden", Truth),
    column("hash", Text),
];

/// A record as an export has it.
pub struct Record<'a> {
    /// Who and when.
    pub stamp: &'a Stamp,
    /// Hash of the record.
    pub hash: &'a str,
    /// Events that the asker may see.
    pub events: &'a [Recorded],
    /// Whether there are others.
    pub partly_hidden: bool,
}

/// The rows of a record.
pub fn rows(record: &Record<'_>, set: &CriteriaSet, lang: Lang) -> Vec<Vec<Cell>> {
    let mut rows: Vec<_> = record.events.iter().map(|event| seen(record, event, set, lang)).collect();
    if record.partly_hidden {
        let mut row = head(record);
        row.extend([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, Cell::Truth(true), Cell::text(record.hash)]);
        rows.push(row);
    }
    rows
}

fn head(record: &Record<'_>) -> Vec<Cell> {
    vec![Cell::Whole(record.stamp.seq), Cell::Time(record.stamp.at), Cell::text(&record.stamp.by)]
}

fn seen(record: &Record<'_>, event: &Recorded, set: &CriteriaSet, lang: Lang) -> Vec<Cell> {
    let (says, why) = history::recorded(set, event);
    let case = match event {
        Recorded::Known(event) => event.case(),
        Recorded::Unknown(_) => None,
    };
    let mut row = head(record);
    row.extend([
        Cell::or_empty(case, Cell::text),
        Cell::Text(kind(event)),
        Cell::Text(say(lang, &says)),
        Cell::or_empty(why, Cell::text),
        Cell::Truth(false),
        Cell::text(record.hash),
    ]);
    row
}

/// The word of the event, as the journal has it.
fn kind(event: &Recorded) -> String {
    let word = |value: &serde_json::Value| value.get("kind").and_then(|kind| kind.as_str()).map(str::to_owned);
    let found = match event {
        Recorded::Unknown(value) => word(value),
        Recorded::Known(event) => word_of(event),
    };
    found.unwrap_or_default()
}

fn word_of(event: &Event) -> Option<String> {
    let value = serde_json::to_value(event).ok()?;
    value.get("kind")?.as_str().map(str::to_owned)
}
