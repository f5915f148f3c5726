//! CSV of other programs: any separator, UTF-8 or the old encoding of Windows.

use std::borrow::Cow;

use csv::{Reader, ReaderBuilder, StringRecord};

use super::{COLUMNS_MAX, Cell, Encoding, Opening, ROWS_MAX, Take};
use crate::domain::message::Message;
use crate::exchange::applications::csv_rows::row_of;
use crate::exchange::applications::{ImportError, LINE_MAX, text_of, whole_file};
use crate::exchange::exports::csv::harmless;

/// An opened CSV file.
pub(super) struct Delimited<'b> {
    text: Cow<'b, str>,
    /// Separator.
    pub separator: u8,
    header_row: usize,
}

/// Letters of the bytes 0x80 to 0x9f of Windows-1252; a zero stands for a byte that means nothing there.
const WINDOWS: [u16; 32] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
    0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/// Opens a CSV file and reads the names of its columns.
pub(super) fn open<'b>(bytes: &'b [u8], opening: Opening<'_>) -> Result<(Vec<Cell>, Delimited<'b>), ImportError> {
    let text = decoded(bytes, opening.encoding)?;
    if text.trim().is_empty() {
        return Err(whole_file(Message::new("import-empty")));
    }
    let separator = opening.separator.unwrap_or_else(|| separator_of(&text));
    let opened = Delimited { text, separator, header_row: opening.header_row };
    let mut record = StringRecord::new();
    let mut reader = opened.reader();
    for _ in 0..opening.header_row {
        let more = reader.read_record(&mut record).map_err(|error| unreadable(&error))?;
        if !more {
            return Err(whole_file(Message::new("import-header-beyond").with("row", opening.header_row)));
        }
    }
    if record.len() > COLUMNS_MAX {
        let why = Message::new("import-too-many-columns").with("columns", record.len()).with("limit", COLUMNS_MAX);
        return Err(whole_file(why));
    }
    let columns = record.iter().map(|name| Cell::Text(name.to_owned())).collect();
    Ok((columns, opened))
}

impl Delimited<'_> {
    fn reader(&self) -> Reader<&[u8]> {
        let mut builder = ReaderBuilder::new();
        builder.delimiter(self.separator).has_headers(false).flexible(true).from_reader(self.text.as_bytes())
    }

    pub(super) fn each(&mut self, width: usize, take: Take<'_>) -> Result<(), ImportError> {
        let mut reader = self.reader();
        let mut record = StringRecord::new();
        let mut read = 0_usize;
        let mut cells: Vec<Cell> = Vec::with_capacity(width);
        while reader.read_record(&mut record).map_err(|error| unreadable(&error))? {
            read += 1;
            if read <= self.header_row {
                continue;
            }
            let row = row_of(&self.text, &record);
            if read - self.header_row > ROWS_MAX {
                return Err(whole_file(Message::new("import-too-many-rows").with("limit", ROWS_MAX)));
            }
            cells.clear();
            let bytes = record.as_slice().len();
            let why = if bytes > LINE_MAX {
                Some(Message::new("import-line-too-long").with("bytes", bytes).with("limit", LINE_MAX))
            } else if record.len() > width && record.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
                Some(Message::new("import-csv-cells").with("cells", record.len()).with("columns", width))
            } else {
                None
            };
            match why {
                // Where the cells have slipped, none of them can be trusted.
                Some(why) => cells.extend(std::iter::repeat_n(Cell::Bad(why), width)),
                None => cells.extend(record.iter().take(width).map(|cell| Cell::Text(unguarded(cell).to_owned()))),
            }
            cells.resize(width, Cell::Empty);
            if cells.iter().all(Cell::is_empty) {
                continue;
            }
            if take(row, &cells).is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// A cell without the apostrophe that keeps spreadsheets from running it.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| harmless(rest) != **rest).unwrap_or(cell)
}

fn unreadable(error: &csv::Error) -> ImportError {
    let row = error.position().map_or(0, |place| usize::try_from(place.line()).unwrap_or(usize::MAX));
    let why = Message::new("import-csv-unreadable").with("detail", error.to_string());
    ImportError { row, field: String::new(), why }
}

fn decoded(bytes: &[u8], encoding: Encoding) -> Result<Cow<'_, str>, ImportError> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(whole_file(Message::new("import-utf16")));
    }
    match encoding {
        Encoding::Utf8 => text_of(bytes, false).map(Cow::Borrowed),
        Encoding::Windows1252 => {
            // Bytes that read as UTF-8 and are not plain ASCII were written as UTF-8: the mapping is mistaken.
            if !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() {
                return Err(whole_file(Message::new("import-not-windows")));
            }
            Ok(Cow::Owned(bytes.iter().map(|byte| letter(*byte)).collect()))
        }
    }
}

fn letter(byte: u8) -> char {
    let of_windows = byte.checked_sub(0x80).and_then(|index| WINDOWS.get(usize::from(index)));
    match of_windows {
        Some(0) => char::REPLACEMENT_CHARACTER,
        Some(code) => char::from_u32(u32::from(*code)).unwrap_or(char::REPLACEMENT_CHARACTER),
        None => char::from(byte),
    }
}

/// The separator that the first line with any has most of.
fn separator_of(text: &str) -> u8 {
    let line = text.lines().find(|line| line.contains([';', ',', '\t'])).unwrap_or_default();
    let most = [b';', b',', b'\t'].into_iter().max_by_key(|sign| line.bytes().filter(|byte| byte == sign).count());
    most.unwrap_or(b',')
}
