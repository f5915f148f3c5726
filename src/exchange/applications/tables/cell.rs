//! A cell, as its program meant it.

use chrono::{NaiveDateTime, NaiveTime};

use crate::domain::message::Message;

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number, in plain digits with a decimal point.
    Number(String),
    /// A day, or a moment without an offset.
    Moment(NaiveDateTime),
    /// A time of day.
    Time(NaiveTime),
    /// Yes or no.
    Bool(bool),
    /// Several texts in one place.
    List(Vec<String>),
    /// Something that must not be read, and why: a formula, a part of merged cells, an error of the sheet.
    Bad(Message),
}

impl Cell {
    /// Whether nothing is there but perhaps spaces.
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            Cell::List(items) => items.is_empty(),
            _ => false,
        }
    }

    /// The cell as a text.
    pub fn text(&self) -> String {
        match self {
            Cell::Empty | Cell::Bad(_) => String::new(),
            Cell::Text(text) => text.trim().to_owned(),
            Cell::Number(digits) => digits.clone(),
            Cell::Moment(moment) if moment.time() == NaiveTime::MIN => moment.date().to_string(),
            Cell::Moment(moment) => moment.format("%Y-%m-%d %H:%M:%S").to_string(),
            Cell::Time(time) => time.format("%H:%M:%S").to_string(),
            Cell::Bool(yes) => yes.to_string(),
            Cell::List(items) => items.join("; "),
        }
    }
}

/// The letters over a column, counted from 0: `A`, `Z`, `AA`.
pub(in super::super) fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
