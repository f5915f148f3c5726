//! What is wrong with a file: as lines, as a table, and beside its rows, to be sent back to whoever made it.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};

use crate::cli::failure::Failure;
use crate::cli::options::Format;
use crate::cli::place::Place;
use crate::cli::print;
use crate::domain::clean::{Shape, clean, spreadsheet_safe};
use crate::domain::message::Message;
use crate::exchange::applications::{Outcome, Problem, Request, raw_rows};
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
            let message = Message::new("import-place").with("file", file).with("row", problem.row);
            return message.with("field", problem.field.as_str());
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
        Format::Json => print::print_json(&json!({"imported": 0, "dry_run": true, "problems": rows})),
        Format::Csv => print::json::csv_of(&rows, KEYS),
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
            print::plain_table(&heads.map(|key| word(lang, key)), rows)
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
    let same = match (std::fs::canonicalize(to), std::fs::canonicalize(from)) {
        (Ok(to), Ok(from)) => to == from,
        _ => false,
    };
    if same {
        return Err(Failure::Usage(Message::new("import-problems-same-file").with("file", name), None));
    }
    let mut of_row: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for problem in &outcome.problems {
        let said = say(place.lang, &problem.why);
        let (letters, header) = problem.column.map(|column| outcome.origin.column(column)).unwrap_or_default();
        let at = format!("{letters} {header}").trim().to_owned();
        let field = if at.is_empty() { problem.field.clone() } else { at };
        of_row.entry(problem.row).or_default().push(if field.is_empty() { said } else { format!("{field}: {said}") });
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    // The mark tells spreadsheets that the letters are UTF-8.
    file.write_all(b"\xef\xbb\xbf")?;
    let separator = outcome.origin.separator.unwrap_or(b';');
    let mut out = csv::WriterBuilder::new().delimiter(separator).flexible(true).from_writer(file);
    let mut made_safe = 0_usize;
    let mut changed = 0_usize;
    let mut failed = None;
    let heads = [word(place.lang, "column-row"), word(place.lang, "column-problem")];
    let header_row = outcome.origin.header_row.max(1);
    let mut safe = |text: &str| {
        let (text, cleaned) = clean(text, Shape::Paragraphs);
        let (text, guarded) = spreadsheet_safe(&text);
        changed += cleaned;
        made_safe += usize::from(guarded);
        text
    };
    let mut begun = false;
    let result = raw_rows(bytes, request, &mut |row, cells| {
        let first =
            if begun { [row.to_string(), of_row.remove(&row).unwrap_or_default().join(" / ")] } else { heads.clone() };
        let cells: Vec<String> = first.into_iter().chain(cells.iter().map(|cell| safe(cell))).collect();
        let mut written = out.write_record(&cells);
        if !begun {
            // What is about the whole file stands first.
            for row in [0, header_row] {
                let Some(problems) = of_row.remove(&row) else { continue };
                written = written.and_then(|()| out.write_record([row.to_string(), problems.join(" / ")]));
            }
            begun = true;
        }
        failed = failed.take().or(written.err());
    });
    if let Some(error) = failed {
        return Err(error.into());
    }
    if result.is_err() && !begun {
        out.write_record(&heads)?;
    }
    for (row, problems) in &of_row {
        out.write_record([row.to_string(), problems.join(" / ")])?;
    }
    let file = out.into_inner().map_err(|error| Failure::from(error.into_error()))?;
    file.persist(to).map_err(|error| Failure::from(error.error))?;
    place.note(&Message::new("import-problems-written").with("file", name).with("count", outcome.problems.len()));
    if made_safe + changed > 0 {
        place.note(&Message::new("import-problems-cleaned").with("cells", made_safe).with("count", changed));
    }
    Ok(())
}
