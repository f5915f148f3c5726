//! Applications from files: JSON Lines, JSON, CSV. All or nothing: one error, and nothing is imported.
//!
//! | file | what |
//! |---|---|
//! | `node.rs` | a value of a file before it is known to be right |
//! | `json.rs` | JSON and JSON Lines into nodes |
//! | `csv_rows.rs` | CSV into the same nodes |
//! | `fields.rs` | single fields: texts, codes, money, dates, words of lists |
//! | `record.rs` | a node into an application, field by field |
//! | `tables/` | CSV, JSON and workbooks of other systems, row by row |
//! | `mapping/` | mapping files: from their columns to our fields |
//! | `mapped.rs` | such a table through a mapping, and workbooks with our own columns |
//! | `write.rs` | applications as JSON Lines, JSON or CSV |
//!
//! # The fields
//!
//! As in the public interface. `reference round action title language received_at applicant start end cost_model costs
//! requested_eu rate_claimed` must be there; `summary partners rate_grounds other_eu_funding targets` and an
//! applicant's `business_id` may be left out. Any other field is an error, and so is a field that stands twice.
//!
//! # CSV
//!
//! UTF-8, with or without byte order mark; the first line names the columns, in any order. Columns are separated by `,`
//! or `;`, whichever the first line has more of. Objects are flattened: `applicant_name applicant_business_id
//! applicant_category costs_staff costs_other_direct costs_indirect costs_total`. Lists are joined by `;`, inside quotes
//! where `;` also separates columns: `rate_grounds` and `other_eu_funding` as words, `targets` as `O.1.2=40;R.1.5=30`,
//! `partners` as `name|category|business id`, the last of which may be left out. In a partner's name `\;`, `\|` and `\\`
//! stand for the characters themselves. Where `;` separates columns, amounts may have a decimal comma. A cell that is
//! left empty is a field that is left out.

mod csv_rows;
mod fields;
mod json;
mod mapped;
pub mod mapping;
mod node;
mod record;
mod tables;
mod write;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::domain::application::Application;
use crate::domain::message::Message;
use crate::exchange::marked_toml::shortened;

pub use mapped::{Origin, Outcome, Problem, Request, RowPreview, raw_rows, read};
pub use mapping::Mapping;
pub use tables::{COLUMNS_MAX, ROWS_MAX};
pub use write::{Separator, to_csv, to_json, to_jsonl};

/// Longest line of JSON Lines, or row of CSV, in bytes.
pub const LINE_MAX: usize = 1 << 20;
/// Errors that are told; a file with more is wrong from the ground.
pub const ERRORS_MAX: usize = 200;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The applications, in the order of the file.
    pub applications: Vec<Application>,
    /// Line or element of each of them, from 1.
    pub rows: Vec<usize>,
    /// Texts out of which invisible or steering characters were taken.
    pub cleaned: Vec<Cleaned>,
}

/// A text that was cleaned on its way in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cleaned {
    /// Line or element, from 1.
    pub row: usize,
    /// Field.
    pub field: String,
    /// Characters taken out or replaced.
    pub changed: usize,
}

/// Why a file cannot be imported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImportError {
    /// Line (JSON Lines, CSV) or element (JSON), from 1; 0 where the error is about the whole file.
    pub row: usize,
    /// Field; empty where the error is about the whole row.
    pub field: String,
    /// What is wrong, and what is accepted.
    pub why: Message,
}

/// Reads applications in one of our own forms; the end of the file's name says how (`.jsonl`, `.json`, `.csv`). For
/// everything else there is [`read`].
pub fn read_applications(bytes: &[u8], file_name: &str) -> Result<Reading, Vec<ImportError>> {
    let mut intake = Intake::default();
    match read_by_name(bytes, file_name, &mut intake) {
        Ok(()) => intake.finish(),
        Err(error) => {
            intake.errors.push(error);
            Err(intake.errors)
        }
    }
}

fn read_by_name(bytes: &[u8], file_name: &str, intake: &mut Intake) -> Result<(), ImportError> {
    let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    if !matches!(ending.as_str(), "jsonl" | "json" | "csv") {
        return Err(whole_file(Message::new("import-unknown-format").with("file", shortened(file_name))));
    }
    let text = text_of(bytes, ending == "json")?;
    if text.trim().is_empty() {
        return Err(whole_file(Message::new("import-empty")));
    }
    match ending.as_str() {
        "jsonl" => json::read_lines(text, intake),
        "json" => json::read_document(text, intake)?,
        _ => csv_rows::read(text, intake),
    }
    if intake.rows_seen == 0 && intake.errors.is_empty() {
        return Err(whole_file(Message::new("import-no-applications")));
    }
    Ok(())
}

fn text_of(bytes: &[u8], elements: bool) -> Result<&str, ImportError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let why = Message::new("import-not-utf8").with("line", line).with("byte", error.valid_up_to() + 1);
        // Elements of a JSON document are not lines, and up to here nothing is known of elements.
        ImportError { row: if elements { 0 } else { line }, field: String::new(), why }
    })
}

fn whole_file(why: Message) -> ImportError {
    ImportError { row: 0, field: String::new(), why }
}

/// What has been read so far.
struct Intake {
    limit: usize,
    applications: Vec<Application>,
    rows: Vec<usize>,
    cleaned: Vec<Cleaned>,
    errors: Vec<ImportError>,
    left_out: bool,
    rows_seen: usize,
    rows_by_reference: HashMap<String, usize>,
}

impl Default for Intake {
    fn default() -> Self {
        Self::with_limit(ERRORS_MAX)
    }
}

impl Intake {
    /// An intake that tells at most so many errors.
    fn with_limit(limit: usize) -> Self {
        Self {
            limit,
            applications: Vec::new(),
            rows: Vec::new(),
            cleaned: Vec::new(),
            errors: Vec::new(),
            left_out: false,
            rows_seen: 0,
            rows_by_reference: HashMap::new(),
        }
    }

    /// Whether an error had to be left out, so that reading on makes no sense any more.
    fn is_full(&self) -> bool {
        self.left_out
    }

    fn refuse(&mut self, row: usize, field: impl Into<String>, why: Message) {
        if self.errors.len() >= self.limit {
            self.left_out = true;
            return;
        }
        self.errors.push(ImportError { row, field: field.into(), why });
    }

    fn take(&mut self, row: usize, application: Option<Application>) {
        let Some(application) = application else { return };
        let reference = application.reference.to_string();
        if let Some(first) = self.rows_by_reference.get(&reference) {
            let why = Message::new("import-reference-twice").with("reference", reference).with("first", *first);
            return self.refuse(row, "reference", why);
        }
        self.rows_by_reference.insert(reference, row);
        self.applications.push(application);
        self.rows.push(row);
    }

    fn finish(mut self) -> Result<Reading, Vec<ImportError>> {
        let errors = self.close();
        if errors.is_empty() {
            return Ok(Reading { applications: self.applications, rows: self.rows, cleaned: self.cleaned });
        }
        Err(errors)
    }

    /// Every error, with a word about those that were left out.
    fn close(&mut self) -> Vec<ImportError> {
        if self.left_out {
            self.errors.push(whole_file(Message::new("import-too-many-errors").with("shown", self.limit)));
        }
        std::mem::take(&mut self.errors)
    }
}
