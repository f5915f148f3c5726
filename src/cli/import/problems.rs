//! What is wrong with a file: as lines, as a table, and beside its rows, to be sent back to whoever made it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};

use crate::cli::failure::Failure;
use crate::cli::options::Format;
use crate::cli::place::Place;
use crate::cli::print;
use crate::domain::clean::{Shape, clean};
use crate::domain::message::Message;
use crate::exchange::applications::{Outcome, Problem, Request, raw_rows};
use crate::exchange::exports::csv::harmless;
use crate::exchange::files::{self, Readers, Written};
use crate::speech::{say, say_all, word};

/// Keys of a problem, in the order of CSV columns.
const KEYS: &[&str] = &["row", "sheet", "column", "header", "field", "value", "problem"];

/// Every problem with its place in the file, for standard error.
pub fn lines(file: &str, outcome: &Outcome) -> Vec<(Message, Message)> {
    outcome.problems.iter().map(|problem| (place_of(file, outcome, problem), problem.why.clone())).collect()
}

fn place_of(file: &str, outcome: &Outcome, problem: &Problem) -> Message {
    let sheet = outcome.origin.sheet.as_deref();
    let field = if problem.field.is_empty() { "–" } else { &problem.field };
    let column = problem.column.map(|column| outcome.origin.column(column));
    let message = match (sheet, &column) {
        (Some(sheet), Some(_)) => Message::new("import-place-sheet-cell").with("sheet", sheet),
        (None, Some(_)) => Message::new("import-place-cell"),
        (Some(sheet), None) => Message::new("import-place-sheet").with("sheet", sheet),
        (None, None) => {
            let whole = problem.field.is_empty() && problem.row > 0;
            let message = Message::new(if whole { "import-place-row" } else { "import-place" });
            return message.with("file", file).with("row", problem.row).with("field", problem.field.as_str());
        }
    };
    let (letters, header) = column.unwrap_or_default();
    let message = message.with("file", file).with("row", problem.row).with("field", field);
    message.with("column", letters).with("header", header)
}

/// The problems as a table, JSON or CSV on standard output.
pub fn table(place: &Place, outcome: &Outcome) -> Result<(), Failure> {
    let lang = place.lang;
    let rows: Vec<Value> = outcome
        .problems
        .iter()
        .map(|problem| {
            let (letters, header) = problem.column.map(|column| outcome.origin.column(column)).unwrap_or_default();
            let why = match place.format {
                Format::Json => json!(say_all(&problem.why)),
                _ => json!(say(lang, &problem.why)),
            };
            json!({
                "row": problem.row, "sheet": outcome.origin.sheet, "column": letters, "header": header,
                "field": problem.field, "value": problem.value, "problem": why,
            })
        })
        .collect();
    match place.format {
        Format::Json => print::print_json(place, json!({"imported": 0, "dry_run": true, "problems": rows})),
        Format::Csv => print::json::csv_of(place, &rows, KEYS),
        Format::Table | Format::Xlsx => {
            let heads = ["column-row", "column-sheet-column", "column-field", "column-value", "column-problem"];
            let rows = outcome.problems.iter().map(|problem| {
                let (letters, header) = problem.column.map(|column| outcome.origin.column(column)).unwrap_or_default();
                let column = format!("{letters} {header}").trim().to_owned();
                vec![
                    problem.row.to_string(),
                    column,
                    problem.field.clone(),
                    problem.value.clone(),
                    say(lang, &problem.why),
                ]
            });
            print::plain_table(place, &heads.map(|key| word(lang, key)), rows)
        }
    }
}

/// The rows of the file with their problems beside them, as CSV: it can be mended there and sent again.
pub fn beside_rows(
    place: &Place,
    to: &Path,
    from: &Path,
    request: &Request<'_>,
    bytes: &[u8],
    outcome: &Outcome,
) -> Result<(), Failure> {
    let name = to.display().to_string();
    let files = files::of_people();
    if files.are_same(to, from) {
        return Err(Failure::Usage(Message::new("import-problems-same-file").with("file", name), None));
    }
    let unwritable = || Message::new("export-unwritable").with("file", name.as_str());
    let mut file = files.create(to, Readers::Owner).map_err(|denied| Failure::denied(denied, unwritable()))?;
    // The mark tells spreadsheets that the letters are UTF-8.
    file.write_all(b"\xef\xbb\xbf")?;
    let separator = outcome.origin.separator.unwrap_or(b';');
    let out = csv::WriterBuilder::new().delimiter(separator).flexible(true).from_writer(file);
    let heads = [word(place.lang, "column-row"), word(place.lang, "column-problem")];
    let mut copy = Copy { out, of_row: by_row(place, outcome), heads, begun: false, guarded: 0, cleaned: 0 };
    let mut failed = None;
    // What cannot be opened as a table has problems all the same, and they are written without rows.
    let _ = raw_rows(bytes, request, &mut |row, cells| {
        failed = failed.take().or(copy.row(row, cells, outcome.origin.header_row.max(1)).err());
    });
    if let Some(error) = failed {
        return Err(error.into());
    }
    let (guarded, cleaned) = (copy.guarded, copy.cleaned);
    copy.close()?.finish()?;
    place.note(&Message::new("import-problems-written").with("file", name).with("count", outcome.problems.len()));
    if guarded + cleaned > 0 {
        place.note(&Message::new("import-problems-cleaned").with("cells", guarded).with("count", cleaned));
    }
    Ok(())
}

/// The problems of each row, in words, with the columns that they are about.
fn by_row(place: &Place, outcome: &Outcome) -> BTreeMap<usize, Vec<String>> {
    let mut of_row: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for problem in &outcome.problems {
        let said = say(place.lang, &problem.why);
        let (letters, header) = problem.column.map(|column| outcome.origin.column(column)).unwrap_or_default();
        let at = format!("{letters} {header}").trim().to_owned();
        let at = if at.is_empty() { problem.field.clone() } else { at };
        of_row.entry(problem.row).or_default().push(if at.is_empty() { said } else { format!("{at}: {said}") });
    }
    of_row
}

/// A copy of a table with the problems before each row.
struct Copy {
    out: csv::Writer<Written>,
    of_row: BTreeMap<usize, Vec<String>>,
    heads: [String; 2],
    begun: bool,
    guarded: usize,
    cleaned: usize,
}

impl Copy {
    /// Writes a row; the first is the one with the names of columns, and what is about the whole file follows it.
    fn row(&mut self, row: usize, cells: &[String], header_row: usize) -> Result<(), csv::Error> {
        let cells: Vec<String> = cells.iter().map(|cell| self.safe(cell)).collect();
        if !self.begun {
            self.begun = true;
            self.out.write_record(self.heads.iter().chain(&cells))?;
            for row in [0, header_row] {
                self.alone(row)?;
            }
            return Ok(());
        }
        let problems = self.of_row.remove(&row).unwrap_or_default().join(" / ");
        self.out.write_record([row.to_string(), problems].iter().chain(&cells))
    }

    /// Writes the problems of a row that is not among the rows.
    fn alone(&mut self, row: usize) -> Result<(), csv::Error> {
        match self.of_row.remove(&row) {
            Some(problems) => self.out.write_record([row.to_string(), problems.join(" / ")]),
            None => Ok(()),
        }
    }

    fn safe(&mut self, text: &str) -> String {
        let (text, cleaned) = clean(text, Shape::Paragraphs);
        let guarded = harmless(&text);
        self.cleaned += cleaned;
        self.guarded += usize::from(guarded != text);
        guarded
    }

    fn close(mut self) -> Result<Written, Failure> {
        if !self.begun {
            self.out.write_record(&self.heads)?;
        }
        while let Some(row) = self.of_row.keys().next().copied() {
            self.alone(row)?;
        }
        self.out.into_inner().map_err(|error| Failure::from(error.into_error()))
    }
}
