//! `.xlsx`: one sheet, cell by cell as it streams, so that a cell at the far end of a sheet costs nothing.
//!
//! A number is taken with the fifteen digits that a spreadsheet has; a day is a day only where the sheet says so. A
//! formula, an error of the sheet and a part of merged cells are never values.

use std::io::Cursor;
use std::ops::ControlFlow;

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

use super::{COLUMNS_MAX, Cell, Opening, ROWS_MAX, Take};
use crate::domain::message::Message;
use crate::exchange::applications::{ImportError, whole_file};
use crate::exchange::marked_toml::shortened;

/// Largest workbook, packed and unpacked, in bytes. What unpacks to more is no list of applications.
const PACKED_MAX: usize = 256 << 20;
const UNPACKED_MAX: u64 = 2 << 30;
/// Most merged regions that are looked at.
const MERGED_MAX: usize = 2_000;

/// An opened sheet.
pub(super) struct Workbook<'b> {
    book: Xlsx<Cursor<&'b [u8]>>,
    sheet: String,
    merged: Vec<Dimensions>,
    header_row: usize,
}

/// Opens a sheet and reads the names of its columns.
pub(super) fn open<'b>(
    bytes: &'b [u8],
    opening: Opening<'_>,
) -> Result<(String, Vec<Cell>, Workbook<'b>), ImportError> {
    guard(bytes)?;
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    let sheet = chosen(&book, opening.sheet)?;
    let merged = book.merge_cells_by_sheet_name(&sheet).map_err(|error| unreadable(&error))?;
    if merged.len() > MERGED_MAX {
        let why = Message::new("import-too-many-merged").with("count", merged.len()).with("limit", MERGED_MAX);
        return Err(whole_file(why.with("sheet", shortened(&sheet))));
    }
    let mut opened = Workbook { book, sheet: sheet.clone(), merged, header_row: opening.header_row };
    let mut columns = Vec::new();
    opened.walk(0, opening.header_row, &mut |row, cells| {
        if row < opening.header_row {
            return ControlFlow::Continue(());
        }
        columns = cells.to_vec();
        ControlFlow::Break(())
    })?;
    while columns.last().is_some_and(Cell::is_empty) {
        columns.pop();
    }
    if columns.is_empty() {
        let why = Message::new("import-header-empty").with("row", opening.header_row).with("sheet", shortened(&sheet));
        return Err(whole_file(why));
    }
    Ok((sheet, columns, opened))
}

fn guard(bytes: &[u8]) -> Result<(), ImportError> {
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(whole_file(Message::new("import-xlsx-old-or-locked")));
    }
    let unreadable = |error: zip::result::ZipError| {
        whole_file(Message::new("import-xlsx-unreadable").with("detail", error.to_string()))
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    let mut unpacked = 0_u64;
    for index in 0..archive.len() {
        unpacked = unpacked.saturating_add(archive.by_index_raw(index).map_err(unreadable)?.size());
    }
    if bytes.len() > PACKED_MAX || unpacked > UNPACKED_MAX {
        return Err(whole_file(Message::new("import-xlsx-too-large").with("limit", UNPACKED_MAX >> 20)));
    }
    Ok(())
}

/// The sheet that is named, or the only one that is seen.
fn chosen(book: &Xlsx<Cursor<&[u8]>>, named: Option<&str>) -> Result<String, ImportError> {
    let tables = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let all: Vec<_> = tables.collect();
    let names = |sheets: &[&calamine::Sheet]| sheets.iter().map(|s| shortened(&s.name)).collect::<Vec<_>>().join(", ");
    if let Some(named) = named {
        let found = all.iter().find(|sheet| sheet.name.trim() == named.trim());
        return found.map(|sheet| sheet.name.clone()).ok_or_else(|| {
            let why = Message::new("import-sheet-unknown").with("sheet", shortened(named));
            whole_file(why.with("known", names(&all)))
        });
    }
    let seen: Vec<_> = all.into_iter().filter(|sheet| sheet.visible == SheetVisible::Visible).collect();
    match seen.as_slice() {
        [one] => Ok(one.name.clone()),
        [] => Err(whole_file(Message::new("import-sheet-none"))),
        _ => Err(whole_file(Message::new("import-sheet-which").with("known", names(&seen)))),
    }
}

impl Workbook<'_> {
    pub(super) fn each(&mut self, width: usize, take: Take<'_>) -> Result<(), ImportError> {
        let header_row = self.header_row;
        self.walk(header_row, usize::MAX, &mut |row, cells| {
            let mut cells = cells.to_vec();
            // Cells to the right of the last name stay, for the reader to refuse.
            if cells.len() < width || cells.iter().skip(width).all(Cell::is_empty) {
                cells.resize(width, Cell::Empty);
            }
            if cells.iter().all(Cell::is_empty) { ControlFlow::Continue(()) } else { take(row, &cells) }
        })
    }

    /// Rows after `after` up to `to`, both counted from 1, each as far as it has cells.
    fn walk(&mut self, after: usize, to: usize, take: Take<'_>) -> Result<(), ImportError> {
        let mut reader = self.book.worksheet_cells_reader(&self.sheet).map_err(|error| unreadable(&error))?;
        let mut row = 0_usize;
        let mut rows = 0_usize;
        let mut cells: Vec<Cell> = Vec::new();
        loop {
            let next = reader.next_cell_with_formula().map_err(|error| unreadable(&error))?;
            let place = next.as_ref().map(|cell| (cell.pos.0 as usize + 1, cell.pos.1 as usize));
            let ended = place.is_none_or(|(other, _)| other != row);
            if ended && row > after && !cells.is_empty() {
                rows += 1;
                if rows > ROWS_MAX {
                    return Err(whole_file(Message::new("import-too-many-rows").with("limit", ROWS_MAX)));
                }
                overlay(&self.merged, row, &mut cells);
                if take(row, &cells).is_break() {
                    return Ok(());
                }
            }
            let (Some(cell), Some((at, column))) = (next, place) else { return Ok(()) };
            if ended {
                cells.clear();
                row = at;
            }
            if row <= after {
                continue;
            }
            if row > to {
                return Ok(());
            }
            let value = match cell.formula.filter(|formula| !formula.is_empty()) {
                Some(_) => Cell::Bad(Message::new("import-formula")),
                None => value_of(&cell.value),
            };
            if value == Cell::Empty {
                continue;
            }
            if column >= COLUMNS_MAX {
                let why = Message::new("import-too-many-columns").with("columns", column + 1);
                return Err(whole_file(why.with("limit", COLUMNS_MAX)));
            }
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            if let Some(slot) = cells.get_mut(column) {
                *slot = value;
            }
        }
    }
}

/// Marks the cells of a row that belong to merged ones.
fn overlay(merged: &[Dimensions], row: usize, cells: &mut Vec<Cell>) {
    let covers = |region: &&Dimensions| (region.start.0 as usize) < row && row <= region.end.0 as usize + 1;
    for region in merged.iter().filter(covers) {
        let (first, last) = (region.start.1 as usize, (region.end.1 as usize).min(COLUMNS_MAX));
        if cells.len() <= last {
            cells.resize(last + 1, Cell::Empty);
        }
        let area = format!(
            "{}{}:{}{}",
            super::letters(first),
            region.start.0 + 1,
            super::letters(region.end.1 as usize),
            region.end.0 + 1
        );
        for cell in cells.iter_mut().take(last + 1).skip(first) {
            *cell = Cell::Bad(Message::new("import-merged").with("area", area.as_str()));
        }
    }
}

fn value_of(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Number(number.to_string()),
        DataRef::Float(number) => digits(*number).map_or_else(|| Cell::Bad(bad_number()), Cell::Number),
        DataRef::String(text) => text_of_cell(text),
        DataRef::SharedString(text) => text_of_cell(text),
        DataRef::Bool(yes) => Cell::Bool(*yes),
        DataRef::DateTime(moment) => moment_of(moment),
        DataRef::DateTimeIso(text) => Cell::Text(text.clone()),
        DataRef::DurationIso(_) => Cell::Bad(Message::new("import-duration")),
        DataRef::Error(error) => Cell::Bad(Message::new("import-sheet-error").with("given", error.to_string())),
    }
}

fn text_of_cell(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn bad_number() -> Message {
    Message::new("import-sheet-number")
}

/// A number with the fifteen digits that a spreadsheet has and shows, without the noise of its binary form.
fn digits(number: f64) -> Option<String> {
    if !number.is_finite() {
        return None;
    }
    let exact = Decimal::from_scientific(&format!("{number:.14e}")).ok()?;
    Some(exact.normalize().to_string())
}

fn moment_of(moment: &ExcelDateTime) -> Cell {
    if !moment.is_datetime() {
        return Cell::Bad(Message::new("import-duration"));
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = NaiveTime::from_hms_opt(hour.into(), minute.into(), second.into());
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    match (date, time) {
        (_, Some(time)) if (0.0..1.0).contains(&moment.as_f64()) => Cell::Time(time),
        (Some(date), Some(time)) => Cell::Moment(date.and_time(time)),
        _ => Cell::Bad(bad_number()),
    }
}

fn unreadable(error: &XlsxError) -> ImportError {
    let key = match error {
        XlsxError::Password => return whole_file(Message::new("import-xlsx-old-or-locked")),
        _ => "import-xlsx-unreadable",
    };
    whole_file(Message::new(key).with("detail", error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_number_keeps_its_cents_and_loses_only_binary_noise() {
        for (number, text) in [
            (1_153_584.1, "1153584.1"),
            (2_200_120.80, "2200120.8"),
            (0.1 + 0.2, "0.3"),
            (75.0, "75"),
            (999_999_999_999.99, "999999999999.99"),
            (-0.01, "-0.01"),
            (45_000.0, "45000"),
            (0.0, "0"),
        ] {
            assert_eq!(digits(number).as_deref(), Some(text));
        }
        assert_eq!([digits(f64::NAN), digits(f64::INFINITY), digits(1e300)], [None, None, None]);
        assert_eq!(digits(10.005).as_deref(), Some("10.005"), "parts of a cent stay, to be refused");
    }
}
