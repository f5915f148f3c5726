//! Tables as a workbook: typed cells, a head that stays in sight, sums as values. Texts are written as texts, so that
//! nothing in them is ever run as a formula.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::{Cell, CellKind, Column, Table};
use crate::domain::text::Lang;
use crate::speech::word;

/// Number of the paper size.
const A4: u8 = 9;
/// Longest text of a cell; a workbook holds no more.
const TEXT_MAX: usize = 32_767;
/// What stands at the end of a text that was cut.
const CUT: &str = " […]";

/// The bytes of the workbook; what the columns mean stands on its second sheet, in `lang`.
///
/// # Errors
/// Where the table has more rows than a sheet holds.
pub fn bytes(table: &Table, lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = moment(table.made_at);
    let properties = DocProperties::new().set_title(table.kind.word()).set_comment(&table.store);
    book.set_properties(&match made {
        Some(made) => properties.set_creation_datetime(&made),
        None => properties,
    });
    let columns = table.columns();
    let sheet = book.add_worksheet();
    sheet.set_name(table.kind.word())?;
    rows(sheet, table, &columns)?;
    let sheet = book.add_worksheet();
    sheet.set_name("columns")?;
    meanings(sheet, table, &columns, lang)?;
    book.save_to_buffer()
}

fn rows(sheet: &mut Worksheet, table: &Table, columns: &[Column]) -> Result<(), XlsxError> {
    let head = Format::new().set_bold().set_align(FormatAlign::Left);
    for (place, column) in numbered(columns) {
        sheet.write_string_with_format(0, place, column.key, &head)?;
        sheet.set_column_width(place, width(column.kind))?;
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape().set_paper_size(A4).set_repeat_rows(0, 0)?;
    let mut line = 0;
    for row in &table.rows {
        line += 1;
        let cells: Vec<Cell> = table.cells(row).collect();
        for (place, cell) in numbered(&cells) {
            write(sheet, line, place, cell)?;
        }
    }
    if line > 0 {
        sheet.autofilter(0, 0, line, u16::try_from(columns.len().saturating_sub(1)).unwrap_or(u16::MAX))?;
    }
    let bold = Format::new().set_bold().set_num_format("#,##0.00");
    for (place, sum) in table.sums() {
        if let (Ok(place), Some(sum)) = (u16::try_from(place), sum.decimal().to_f64()) {
            sheet.write_number_with_format(line + 2, place, sum, &bold)?;
        }
    }
    Ok(())
}

fn meanings(sheet: &mut Worksheet, table: &Table, columns: &[Column], lang: Lang) -> Result<(), XlsxError> {
    let mut line = 0;
    if table.training {
        sheet.write_string_with_format(line, 0, word(lang, "export-training"), &Format::new().set_bold())?;
        line += 1;
    }
    if let Some(rule) = table.kind.rule() {
        sheet.write_string(line, 0, word(lang, rule))?;
        line += 1;
    }
    for column in columns {
        sheet.write_string(line, 0, column.key)?;
        sheet.write_string(line, 1, word(lang, &column.meaning()))?;
        line += 1;
    }
    sheet.set_column_width(0, 24)?;
    sheet.set_column_width(1, 100)?;
    Ok(())
}

fn write(sheet: &mut Worksheet, line: u32, place: u16, cell: &Cell) -> Result<(), XlsxError> {
    let as_number = |format: &str| Format::new().set_num_format(format);
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            sheet.write_string(line, place, shortened(text))?;
        }
        Cell::List(items) => {
            sheet.write_string(line, place, shortened(&items.join(";")))?;
        }
        // A workbook knows no other numbers than floating-point ones: amounts and counts of ours are exact in them.
        Cell::Whole(number) => {
            sheet.write_number_with_format(line, place, number.to_f64().unwrap_or_default(), &as_number("0"))?;
        }
        Cell::Money(amount) => number(sheet, (line, place), amount.decimal(), "#,##0.00")?,
        Cell::Percent(percent) => number(sheet, (line, place), *percent, "0.##########")?,
        Cell::Date(day) => {
            if let Some(date) = date(*day) {
                sheet.write_datetime_with_format(line, place, &date, &as_number("yyyy-mm-dd"))?;
            }
        }
        Cell::Time(time) => {
            if let Some(time) = moment(*time) {
                sheet.write_datetime_with_format(line, place, &time, &as_number("yyyy-mm-dd hh:mm:ss"))?;
            }
        }
        Cell::Truth(truth) => {
            // Without a format of its own LibreOffice shows the numbers behind truth values.
            sheet.write_boolean_with_format(line, place, *truth, &as_number("\"true\";\"true\";\"false\""))?;
        }
    }
    Ok(())
}

fn number(sheet: &mut Worksheet, (line, place): (u32, u16), value: Decimal, format: &str) -> Result<(), XlsxError> {
    if let Some(value) = value.to_f64() {
        sheet.write_number_with_format(line, place, value, &Format::new().set_num_format(format))?;
    }
    Ok(())
}

fn date(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

fn moment(time: DateTime<Utc>) -> Option<ExcelDateTime> {
    let (hour, minute) = (u16::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?);
    date(time.date_naive())?.and_hms(hour, minute, time.second()).ok()
}

/// As much of a text as a cell holds; where that is not all of it, it says so.
fn shortened(text: &str) -> String {
    if text.chars().count() <= TEXT_MAX {
        return text.to_owned();
    }
    text.chars().take(TEXT_MAX - CUT.chars().count()).chain(CUT.chars()).collect()
}

fn width(kind: CellKind) -> u16 {
    match kind {
        CellKind::Text => 24,
        CellKind::List => 30,
        CellKind::Time => 20,
        CellKind::Money => 16,
        CellKind::Whole | CellKind::Percent | CellKind::Date | CellKind::Truth => 12,
    }
}

/// Things with the number of their column.
fn numbered<T>(things: &[T]) -> impl Iterator<Item = (u16, &T)> {
    (0..).zip(things)
}
