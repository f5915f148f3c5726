//! Tables as CSV: UTF-8, commas, decimal points, ISO dates. Sums are left to the reader: a row of sums would be read as a
//! case.

use std::io::{self, Write};

use super::{Cell, Table};
use crate::domain::clean::spreadsheet_safe;

/// Writes the table.
///
/// # Errors
/// Where `out` cannot be written.
pub fn write(table: &Table, out: &mut impl Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(table.columns().iter().map(|column| column.key))?;
    for row in &table.rows {
        writer.write_record(table.cells(row).map(|cell| text(&cell)))?;
    }
    writer.flush()
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::List(items) => harmless(&items.join(";")),
        Cell::Whole(number) => number.to_string(),
        Cell::Money(amount) => amount.to_string(),
        Cell::Percent(percent) => percent.to_string(),
        Cell::Date(day) => day.to_string(),
        Cell::Time(moment) => moment.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        Cell::Truth(truth) => truth.to_string(),
    }
}

/// A text as it may stand in a cell.
pub fn harmless(text: &str) -> String {
    spreadsheet_safe(text).0
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_that_begins_like_a_formula_stays_one_and_numbers_stay_numbers() {
        for formula in ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1+1", "-2 persons"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for plain in ["-5", "+5.50", "1A2", "a=b", "", "Äldre – och yngre"] {
            assert_eq!(harmless(plain), plain);
        }
    }
}
