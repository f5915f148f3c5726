//! Tables of other systems through a mapping, and workbooks with our own columns: what they come to, row by row, with
//! the place of everything that is wrong.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::csv_rows::{COLUMNS, OPTIONAL, row_node};
use super::mapping::Mapping;
use super::mapping::row::RowReader;
use super::record::{self, Form};
use super::tables::{Cell, Opening, Table, letters};
use super::{Cleaned, ERRORS_MAX, Intake, read_by_name};
use crate::domain::application::Application;
use crate::domain::clean::{Shape, clean};
use crate::domain::message::Message;
use crate::exchange::marked_toml::shortened;

/// Rows between two words to whoever watches.
const STRIDE: usize = 500;

/// How a file is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Name of the file; its end says what it is.
    pub file_name: &'a str,
    /// From their columns to ours.
    pub mapping: Option<&'a Mapping>,
    /// Sheet of a workbook.
    pub sheet: Option<&'a str>,
    /// Rows of which is kept how they are read.
    pub preview: usize,
    /// Problems that are told.
    pub problems_max: usize,
}

impl<'a> Request<'a> {
    /// A file in one of our own forms.
    pub fn of(file_name: &'a str) -> Self {
        Self { file_name, mapping: None, sheet: None, preview: 0, problems_max: ERRORS_MAX }
    }
}

/// What a file came to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outcome {
    /// The applications, in the order of the file; all of them where there are no problems.
    pub applications: Vec<Application>,
    /// Row of each.
    pub rows: Vec<usize>,
    /// Texts out of which invisible or steering characters were taken.
    pub cleaned: Vec<Cleaned>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// Where in the file everything stands.
    pub origin: Origin,
    /// The first rows as they are read.
    pub preview: Vec<RowPreview>,
    /// Whether whoever watches said stop.
    pub interrupted: bool,
}

/// Where in a file everything stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Origin {
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// Names of the columns, cleaned; empty for files in our own forms that are no workbooks.
    pub columns: Vec<String>,
    /// Column of each field.
    pub fields: BTreeMap<String, usize>,
    /// Columns that nothing is read from.
    pub unread: Vec<usize>,
    /// Row with the names of columns.
    pub header_row: usize,
    /// Separator, where the file is CSV.
    pub separator: Option<u8>,
}

/// Something that is wrong with a file, with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Row from 1; 0 where it is about the whole file.
    pub row: usize,
    /// Our field; empty where it is about the whole row.
    pub field: String,
    /// Column from 0, where it is known.
    pub column: Option<usize>,
    /// What stands there, cleaned and shortened.
    pub value: String,
    /// What is wrong, and what is accepted.
    pub why: Message,
}

/// A row as it is read.
#[derive(Debug, Clone, PartialEq)]
pub struct RowPreview {
    /// Row from 1.
    pub row: usize,
    /// Field, value in our own form, and the column that it comes from.
    pub cells: Vec<(String, String, Option<usize>)>,
}

impl Origin {
    /// The letters over a column, and its name.
    pub fn column(&self, column: usize) -> (String, String) {
        (letters(column), self.columns.get(column).cloned().unwrap_or_default())
    }
}

/// Reads a file as it is asked. `watch` is told now and then how many rows were read, and may say stop.
pub fn read(bytes: &[u8], request: &Request<'_>, watch: &mut dyn FnMut(usize) -> ControlFlow<()>) -> Outcome {
    let workbook = request.file_name.to_ascii_lowercase().ends_with(".xlsx");
    if request.mapping.is_none() && !workbook {
        return in_our_form(bytes, request);
    }
    let mut reading = Mapped {
        request,
        watch,
        intake: Intake::with_limit(usize::MAX),
        origin: Origin::default(),
        problems: Vec::new(),
        preview: Vec::new(),
        interrupted: false,
        left_out: false,
    };
    if let Err(error) = reading.table(bytes) {
        reading.refuse(error.row, "", None, String::new(), error.why);
    }
    reading.finish()
}

/// A file in one of our own forms, for whoever asks for its problems as a table.
fn in_our_form(bytes: &[u8], request: &Request<'_>) -> Outcome {
    let mut intake = Intake::with_limit(request.problems_max);
    if let Err(error) = read_by_name(bytes, request.file_name, &mut intake) {
        intake.errors.push(error);
    }
    let applications = intake.applications.iter().zip(&intake.rows).take(request.preview);
    let preview =
        applications.map(|(application, row)| RowPreview { row: *row, cells: own_cells(application) }).collect();
    let mut outcome = Outcome { preview, ..Outcome::default() };
    let errors = intake.close();
    outcome.problems = errors
        .into_iter()
        .map(|error| Problem { row: error.row, field: error.field, column: None, value: String::new(), why: error.why })
        .collect();
    if outcome.problems.is_empty() {
        outcome.applications = intake.applications;
        outcome.rows = intake.rows;
        outcome.cleaned = intake.cleaned;
    }
    outcome
}

fn own_cells(application: &Application) -> Vec<(String, String, Option<usize>)> {
    let cells = super::write::cells(application, super::Separator::Comma);
    let filled = COLUMNS.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
    filled.map(|(name, cell)| ((*name).to_owned(), cell, None)).collect()
}

struct Mapped<'r> {
    request: &'r Request<'r>,
    watch: &'r mut dyn FnMut(usize) -> ControlFlow<()>,
    intake: Intake,
    origin: Origin,
    problems: Vec<Problem>,
    preview: Vec<RowPreview>,
    interrupted: bool,
    left_out: bool,
}

impl Mapped<'_> {
    fn table(&mut self, bytes: &[u8]) -> Result<(), super::ImportError> {
        let own = Mapping::of_our_own(&[]);
        let file = &self.request.mapping.unwrap_or(&own).file;
        let opening = Opening {
            sheet: self.request.sheet.or(file.sheet.as_deref().filter(|_| self.is_workbook())),
            header_row: file.header_row,
            separator: file.separator.and_then(|sign| u8::try_from(sign).ok()),
            encoding: file.encoding,
        };
        let mut table = Table::open(bytes, self.request.file_name, opening)?;
        self.origin.sheet = table.sheet.as_deref().map(shortened);
        self.origin.separator = table.separator;
        self.origin.header_row = opening.header_row;
        self.origin.columns = table.columns.iter().map(|name| shortened(&same_shape(&name.text()))).collect();
        let mapping = match self.request.mapping {
            Some(mapping) => mapping.clone(),
            None => self.own_mapping(),
        };
        if !self.problems.is_empty() {
            return Ok(());
        }
        let columns = table.columns.clone();
        let reader = match RowReader::new(&mapping, &columns) {
            Ok(reader) => reader,
            Err(wrong) => {
                let row = self.origin.header_row;
                wrong.into_iter().for_each(|(field, column, why)| self.refuse(row, &field, column, String::new(), why));
                return Ok(());
            }
        };
        let read = reader.read_columns();
        let named = |column: &usize| columns.get(*column).is_some_and(|name| !name.is_empty());
        self.origin.unread = (0..columns.len()).filter(|column| !read.contains(column) && named(column)).collect();
        self.origin.fields = reader.first_columns();
        let mut rows = 0_usize;
        table.each_row(&mut |row, cells| {
            rows += 1;
            if rows.is_multiple_of(STRIDE) && (self.watch)(rows).is_break() {
                self.interrupted = true;
                return ControlFlow::Break(());
            }
            self.row(&reader, &columns, row, cells)
        })?;
        if rows == 0 && self.problems.is_empty() {
            self.refuse(0, "", None, String::new(), Message::new("import-no-applications"));
        }
        Ok(())
    }

    fn is_workbook(&self) -> bool {
        self.request.file_name.to_ascii_lowercase().ends_with(".xlsx")
    }

    /// The mapping of a workbook whose columns have our own names: none other may stand there, and none twice.
    fn own_mapping(&mut self) -> Mapping {
        let names = self.origin.columns.clone();
        let row = self.origin.header_row;
        for (column, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if !COLUMNS.contains(&name.as_str()) {
                let why = Message::new("import-unknown-field").with("field", name.as_str());
                self.refuse(row, "", Some(column), String::new(), why.with("accepted", COLUMNS.join(" ")));
            } else if names.iter().take(column).any(|other| other == name) {
                let why = Message::new("import-field-twice").with("field", name.as_str());
                self.refuse(row, name, Some(column), String::new(), why);
            }
        }
        for missing in COLUMNS.iter().filter(|name| !OPTIONAL.contains(name) && !names.iter().any(|n| n == *name)) {
            let why = Message::new("import-column-missing").with("field", *missing);
            self.refuse(row, missing, None, String::new(), why);
        }
        Mapping::of_our_own(&names)
    }

    fn row(&mut self, reader: &RowReader<'_>, columns: &[Cell], row: usize, cells: &[Cell]) -> ControlFlow<()> {
        let unnamed = |column: usize| columns.get(column).is_none_or(Cell::is_empty);
        if let Some(column) = cells.iter().enumerate().position(|(at, cell)| !cell.is_empty() && unnamed(at)) {
            let value = cells.get(column).map(Cell::text).unwrap_or_default();
            self.refuse(
                row,
                "",
                Some(column),
                value,
                Message::new("import-column-unnamed").with("column", letters(column)),
            );
        }
        let read = reader.read(cells);
        let text = |column: Option<usize>| column.and_then(|at| cells.get(at)).map(Cell::text).unwrap_or_default();
        let failed: Vec<&str> = read.wrong.iter().map(|(field, ..)| *field).collect();
        if self.preview.len() < self.request.preview {
            let cells = read
                .cells
                .iter()
                .map(|(field, value, column)| ((*field).to_owned(), clean(value, Shape::Paragraphs).0, *column));
            self.preview.push(RowPreview { row, cells: cells.collect() });
        }
        for (field, column, why) in read.wrong.iter().cloned() {
            self.refuse(row, field, column, text(column), why);
        }
        let before = self.intake.errors.len();
        let node = row_node(read.cells.iter().map(|(field, value, _)| (*field, value.as_str())), false);
        let whole = record::read(row, node, Form::Csv, &mut self.intake);
        if !whole || !failed.is_empty() {
            let errors: Vec<_> = self.intake.errors.drain(before..).collect();
            for error in errors.into_iter().filter(|error| !failed.contains(&error.field.as_str())) {
                let column = self.origin.fields.get(&error.field).copied();
                self.refuse(row, &error.field, column, text(column), error.why);
            }
        }
        if self.left_out { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn refuse(&mut self, row: usize, field: &str, column: Option<usize>, value: String, why: Message) {
        if self.problems.len() >= self.request.problems_max {
            self.left_out = true;
            return;
        }
        let value = shortened(&same_shape(&value));
        self.problems.push(Problem { row, field: field.to_owned(), column, value, why });
    }

    fn finish(mut self) -> Outcome {
        if self.left_out {
            let why = Message::new("import-too-many-errors").with("shown", self.request.problems_max);
            self.problems.push(Problem { row: 0, field: String::new(), column: None, value: String::new(), why });
        }
        let good = self.problems.is_empty() && !self.interrupted;
        let mut outcome = Outcome {
            problems: self.problems,
            origin: self.origin,
            preview: self.preview,
            interrupted: self.interrupted,
            ..Outcome::default()
        };
        if good {
            outcome.applications = self.intake.applications;
            outcome.rows = self.intake.rows;
            outcome.cleaned = self.intake.cleaned;
        }
        outcome
    }
}

/// A text in one line.
fn same_shape(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rows of a table as texts, for a copy of it with problems beside them. The first is the row of names.
///
/// # Errors
/// Where the file cannot be opened as a table.
pub fn raw_rows(
    bytes: &[u8],
    request: &Request<'_>,
    take: &mut dyn FnMut(usize, &[String]),
) -> Result<(), super::ImportError> {
    let own = Mapping::of_our_own(&[]);
    let file = &request.mapping.unwrap_or(&own).file;
    let workbook = request.file_name.to_ascii_lowercase().ends_with(".xlsx");
    let opening = Opening {
        sheet: request.sheet.or(file.sheet.as_deref().filter(|_| workbook)),
        header_row: file.header_row,
        separator: file.separator.and_then(|sign| u8::try_from(sign).ok()),
        encoding: file.encoding,
    };
    let mut table = Table::open(bytes, request.file_name, opening)?;
    // Numbers as the mapping reads them in a text, so that the copy can be read again.
    let decimal = request.mapping.and_then(|mapping| mapping.formats.decimal).unwrap_or('.').to_string();
    let text = |cell: &Cell| match cell {
        Cell::Number(digits) => digits.replace('.', &decimal),
        other => other.text(),
    };
    let texts = |cells: &[Cell]| cells.iter().map(text).collect::<Vec<_>>();
    take(opening.header_row, &texts(&table.columns));
    table.each_row(&mut |row, cells| {
        take(row, &texts(cells));
        ControlFlow::Continue(())
    })
}

#[cfg(test)]
mod tests {
    use crate::exchange::applications::mapping::row::same;

    #[test]
    fn a_heading_is_the_same_in_other_letters_and_on_two_lines() {
        assert_eq!(
            same(
                "Haettu
  tuki "
            ),
            same("haettu TUKI")
        );
        assert_ne!(same("Haettu tuki"), same("Haettutuki"));
    }
}
