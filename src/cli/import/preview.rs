//! The first rows of a file as they are read.

use serde_json::{Map, Value, json};

use crate::cli::failure::Failure;
use crate::cli::options::Format;
use crate::cli::place::Place;
use crate::cli::print;
use crate::domain::clean::{Shape, clean};
use crate::domain::message::Message;
use crate::exchange::applications::Outcome;
use crate::speech::{say, word};

/// Longest value that is shown, in characters.
const SHOWN: usize = 120;

/// Prints the rows: field, value, and where it comes from.
pub fn print(place: &Place, file: &str, outcome: &Outcome) -> Result<(), Failure> {
    if place.format == Format::Json {
        let rows = outcome.preview.iter().map(|row| {
            let cells = row.cells.iter().map(|(field, value, _)| (field.clone(), json!(value)));
            json!({"row": row.row, "fields": cells.collect::<Map<String, Value>>()})
        });
        return print::print_json(place, json!({"sheet": outcome.origin.sheet, "rows": rows.collect::<Vec<_>>()}));
    }
    let heads = ["column-row", "column-field", "column-value", "column-from"].map(|key| word(place.lang, key));
    let rows = outcome.preview.iter().flat_map(|row| {
        row.cells.iter().map(|(field, value, column)| {
            let from = column.map(|column| outcome.origin.column(column));
            let from = from.map(|(letters, header)| format!("{letters} {header}").trim().to_owned());
            vec![row.row.to_string(), field.clone(), shown(value), from.unwrap_or_default()]
        })
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if !rows.is_empty() {
        print::plain_table(place, &heads, rows.into_iter())?;
    }
    let message = Message::new("import-preview").with("file", file).with("rows", outcome.preview.len());
    place.note(&message);
    if !outcome.origin.unread.is_empty() {
        let names = outcome.origin.unread.iter().map(|column| outcome.origin.column(*column).1).take(20);
        let message = Message::new("import-unread").with("count", outcome.origin.unread.len());
        eprintln!("{}", say(place.lang, &message.with("columns", names.collect::<Vec<_>>().join(" · "))));
    }
    Ok(())
}

fn shown(value: &str) -> String {
    let (line, _) = clean(value, Shape::Line);
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
