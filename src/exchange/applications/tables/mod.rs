//! Tables of other programs, row by row, before anybody knows what their columns mean.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | what a table is and how one is opened |
//! | `cell.rs` | a cell, as its program meant it |
//! | `delimited.rs` | CSV with any of its separators and encodings |
//! | `objects.rs` | JSON and JSON Lines, flattened |
//! | `workbook.rs` | `.xlsx` |

mod cell;
mod delimited;
mod objects;
mod workbook;

use std::ops::ControlFlow;

use super::{ImportError, whole_file};
use crate::domain::message::Message;
use crate::exchange::marked_toml::shortened;

pub(super) use cell::{Cell, letters};

/// Most columns of a table. A sheet that somebody clicked at the far end of is wrong from the ground.
pub const COLUMNS_MAX: usize = 500;
/// Most rows of a table.
pub const ROWS_MAX: usize = 200_000;

/// How a table is to be opened.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Opening<'a> {
    /// Sheet of a workbook; the only one where none is named.
    pub sheet: Option<&'a str>,
    /// Row with the names of columns, from 1.
    pub header_row: usize,
    /// Separator of CSV; found out where none is named.
    pub separator: Option<u8>,
    /// How the bytes of CSV are letters.
    pub encoding: Encoding,
}

/// How bytes are letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// The old Western European encoding of Windows.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// A table: the names of its columns, and its rows on demand.
pub(super) struct Table<'b> {
    /// Sheet, where the table is one of a workbook.
    pub sheet: Option<String>,
    /// Names of the columns; a name may be missing, or stand several times.
    pub columns: Vec<Cell>,
    /// Separator, where the table is CSV.
    pub separator: Option<u8>,
    rows: Rows<'b>,
}

enum Rows<'b> {
    Delimited(delimited::Delimited<'b>),
    Objects(objects::Objects),
    Workbook(Box<workbook::Workbook<'b>>),
}

/// What is done with a row: its number in the file from 1, and its cells. `Break` ends the reading.
pub(super) type Take<'t> = &'t mut dyn FnMut(usize, &[Cell]) -> ControlFlow<()>;

impl<'b> Table<'b> {
    /// Opens the table of a file; the end of its name says what it is.
    pub fn open(bytes: &'b [u8], file_name: &str, opening: Opening<'_>) -> Result<Self, ImportError> {
        let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        if bytes.is_empty() {
            return Err(whole_file(Message::new("import-empty")));
        }
        if opening.sheet.is_some() && ending != "xlsx" {
            return Err(whole_file(Message::new("import-sheet-of-what").with("file", shortened(file_name))));
        }
        match ending.as_str() {
            "xlsx" => {
                let (sheet, columns, rows) = workbook::open(bytes, opening)?;
                Ok(Self { sheet: Some(sheet), columns, separator: None, rows: Rows::Workbook(Box::new(rows)) })
            }
            "csv" => {
                let (columns, rows) = delimited::open(bytes, opening)?;
                let separator = Some(rows.separator);
                Ok(Self { sheet: None, columns, separator, rows: Rows::Delimited(rows) })
            }
            "json" | "jsonl" => {
                let (columns, rows) = objects::open(bytes, ending == "jsonl")?;
                Ok(Self { sheet: None, columns, separator: None, rows: Rows::Objects(rows) })
            }
            _ => Err(whole_file(Message::new("import-unknown-format").with("file", shortened(file_name)))),
        }
    }

    /// Every row that has something in it, in order.
    pub fn each_row(&mut self, take: Take<'_>) -> Result<(), ImportError> {
        let width = self.columns.len();
        match &mut self.rows {
            Rows::Delimited(rows) => rows.each(width, take),
            Rows::Objects(rows) => rows.each(take),
            Rows::Workbook(rows) => rows.each(width, take),
        }
    }
}
