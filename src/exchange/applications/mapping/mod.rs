//! Mapping files: from the columns of another system to our fields. TOML, written by whoever keeps the desk.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the form of the file, and reading it |
//! | `check.rs` | what makes no sense in one |
//! | `formats.rs` | numbers, days and moments as other systems write them |
//! | `row.rs` | a row of another system into the cells of ours |
//!
//! # The form
//!
//! - `[mapping]` `id`, `version`, `name`: what it is.
//! - `[file]` `sheet`, `header_row` (from 1), `separator`, `encoding` (`utf-8`, `windows-1252`).
//! - `[formats]` `date`, `moment` (as `%d.%m.%Y %H.%M`; `excel` for days that are numbers), `zone` (`Europe/Helsinki`,
//!   `Europe/Stockholm`, `UTC` or `+02:00`), `time` (of day, where only the day is given), `decimal`, `thousands`.
//! - `[tables.NAME]`: their words = ours; `"*"` stands for any other word.
//! - `[fields.FIELD]`, where FIELD is a column of our own CSV: `value` (a constant), or `column` (with `nth` where a name
//!   stands several times), or `columns` with `join`, or `add` (a sum of amounts); then `table` or `values`, `split` (into
//!   a list), `between` (of a target and its value), `default` (where the cell is empty).
//! - `[[partners]]` `name`, `category`, `business_id`, each as a field; a partner without a name is none.
//! - `[[targets]]` `indicator`, `column`: one column for each indicator.
//!
//! Names of columns are compared without regard to letter case and doubled spaces. Days as ISO 8601 are read whatever the
//! format, and so are cells that their program knows to be days or numbers. Columns that the mapping does not name are
//! not read, and that is said.

mod check;
pub(super) mod formats;
pub(super) mod row;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::tables::Encoding;
use crate::domain::code::IndicatorId;
use crate::domain::text::Text;
use crate::exchange::marked_toml::{FileMistake, MarkedFile};
use formats::Zone;

/// A mapping as its file has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// What it is.
    pub mapping: MappingHead,
    /// Where the table is in the file.
    #[serde(default)]
    pub file: Whereabouts,
    /// How values are written.
    #[serde(default)]
    pub formats: Formats,
    /// Their words and ours.
    #[serde(default)]
    pub tables: BTreeMap<String, BTreeMap<String, String>>,
    /// Our fields, by the names of the columns of our own CSV.
    pub fields: BTreeMap<String, Source>,
    /// Partners that have columns of their own.
    #[serde(default)]
    pub partners: Vec<PartnerSource>,
    /// Indicators that have columns of their own.
    #[serde(default)]
    pub targets: Vec<TargetSource>,
}

/// Name and version of a mapping.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MappingHead {
    /// Identifier that stays the same over versions.
    pub id: String,
    /// Version, from 1.
    pub version: u32,
    /// Name.
    pub name: Text,
}

/// Where the table is in the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Whereabouts {
    /// Sheet of a workbook.
    #[serde(default)]
    pub sheet: Option<String>,
    /// Row with the names of columns, from 1.
    #[serde(default = "first_row")]
    pub header_row: usize,
    /// Separator of CSV.
    #[serde(default)]
    pub separator: Option<char>,
    /// How bytes are letters.
    #[serde(default)]
    pub encoding: Encoding,
}

fn first_row() -> usize {
    1
}

impl Default for Whereabouts {
    fn default() -> Self {
        Self { sheet: None, header_row: 1, separator: None, encoding: Encoding::Utf8 }
    }
}

/// How values are written.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formats {
    /// Days.
    #[serde(default)]
    pub date: Option<String>,
    /// Moments.
    #[serde(default)]
    pub moment: Option<String>,
    /// Whose clock moments without an offset are read by.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// Time of day where only the day is given.
    #[serde(default)]
    pub time: Option<String>,
    /// Decimal sign of numbers that are texts.
    #[serde(default)]
    pub decimal: Option<char>,
    /// Sign between thousands of numbers that are texts; a space stands for every kind of space.
    #[serde(default)]
    pub thousands: Option<char>,
}

/// Where a field comes from.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// One column.
    #[serde(default)]
    pub column: Option<String>,
    /// Which of several columns of that name, from 1.
    #[serde(default)]
    pub nth: Option<usize>,
    /// Several columns, joined.
    #[serde(default)]
    pub columns: Vec<String>,
    /// What stands between joined columns; a space where nothing is said.
    #[serde(default)]
    pub join: Option<String>,
    /// Columns with amounts, added up.
    #[serde(default)]
    pub add: Vec<String>,
    /// A constant.
    #[serde(default)]
    pub value: Option<String>,
    /// Taken where the cell is empty.
    #[serde(default)]
    pub default: Option<String>,
    /// Table of words.
    #[serde(default)]
    pub table: Option<String>,
    /// Words of this field alone.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    /// What stands between the items of a list.
    #[serde(default)]
    pub split: Option<String>,
    /// What stands between a target and its value.
    #[serde(default)]
    pub between: Option<String>,
    /// Format of days or moments, where it is another than that of the file.
    #[serde(default)]
    pub format: Option<String>,
}

/// A partner that has columns of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerSource {
    /// Name.
    pub name: Source,
    /// Kind of body.
    pub category: Source,
    /// Business id.
    #[serde(default)]
    pub business_id: Option<Source>,
}

/// An indicator that has a column of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetSource {
    /// Indicator.
    pub indicator: IndicatorId,
    /// Column with its value; an empty cell is no target.
    pub column: String,
}

impl Mapping {
    /// Reads a mapping and checks all of it.
    ///
    /// # Errors
    /// Every mistake with its line.
    pub fn read(text: &str, file_name: &str) -> Result<Self, Vec<FileMistake>> {
        let file = MarkedFile::parse(text, file_name)?;
        let mapping: Self = file.read()?;
        let mistakes = check::mistakes(&mapping);
        if mistakes.is_empty() {
            return Ok(mapping);
        }
        let mut mistakes: Vec<FileMistake> =
            mistakes.into_iter().map(|(place, why)| file.at(file.line_of_words(&place), why)).collect();
        mistakes.sort_by_key(|mistake| mistake.line);
        Err(mistakes)
    }

    /// The mapping of a table whose columns have our own names already.
    pub(super) fn of_our_own(columns: &[String]) -> Self {
        let known = columns.iter().filter(|name| super::csv_rows::COLUMNS.contains(&name.as_str()));
        let source = |name: &String| Source { column: Some(name.clone()), ..Source::default() };
        Self {
            mapping: MappingHead { id: String::new(), version: 1, name: Text::default() },
            file: Whereabouts::default(),
            formats: Formats::default(),
            tables: BTreeMap::new(),
            fields: known.map(|name| (name.clone(), source(name))).collect(),
            partners: Vec::new(),
            targets: Vec::new(),
        }
    }
}
