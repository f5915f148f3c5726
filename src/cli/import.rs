//! Applications from files: all or nothing.

use std::io::Write;
use std::path::Path;

use super::failure::Failure;
use super::options::Format;
use super::place::Place;
use crate::desk::{Desk, DeskError};
use crate::domain::code::RoundId;
use crate::domain::message::Message;
use crate::exchange::applications::{ERRORS_MAX, ImportError, Reading, read_applications};
use crate::register::command::Command;
use crate::register::event::Event;

/// Largest file that is read, in bytes.
const FILE_MAX: u64 = 1 << 30;

/// Reads a file and takes in its applications.
pub fn import(place: &Place, file: &Path, dry_run: bool, round: Option<&RoundId>) -> Result<(), Failure> {
    let name = file.display().to_string();
    let reading = read(file, &name)?;
    if let Some(round) = round {
        of_other_rounds(&reading, round, &name)?;
    }
    for cleaned in &reading.cleaned {
        let message = Message::new("import-cleaned")
            .with("file", name.as_str())
            .with("row", cleaned.row)
            .with("field", cleaned.field.as_str())
            .with("count", cleaned.changed);
        place.note(&message);
    }
    let (count, cleaned, rows) = (reading.applications.len(), reading.cleaned.len(), reading.rows);
    let command = Command::Import { applications: reading.applications };
    place.with(|desk| {
        let (seq, findings) = if dry_run {
            desk.forecast(&command).map_err(|error| placed(error, &rows, &name))?;
            (None, None)
        } else {
            let receipt = desk.submit(&command).map_err(|error| placed(error, &rows, &name))?;
            let imported = receipt.events.iter().filter_map(Event::case);
            let found =
                imported.filter_map(|case| desk.state().case(case.as_str())).map(|head| usize::from(head.found.1));
            (Some(receipt.seq), Some(found.sum::<usize>()))
        };
        let mut out = std::io::stdout().lock();
        if place.format == Format::Json {
            let answer = serde_json::json!({
                "imported": if dry_run { 0 } else { count }, "read": count, "cleaned": cleaned,
                "findings": findings, "seq": seq, "dry_run": dry_run,
            });
            writeln!(out, "{answer}")?;
        } else {
            let key = if dry_run { "import-would" } else { "import-done" };
            place.note(&Message::new(key).with("count", count).with("findings", findings.unwrap_or(0)));
        }
        Ok(())
    })
}

/// Refuses a file with applications of another round than the one that is wanted.
fn of_other_rounds(reading: &Reading, round: &RoundId, name: &str) -> Result<(), Failure> {
    let others = reading.applications.iter().zip(&reading.rows).filter(|(application, _)| application.round != *round);
    let errors: Vec<ImportError> = others
        .take(ERRORS_MAX)
        .map(|(application, row)| ImportError {
            row: *row,
            field: "round".to_owned(),
            why: Message::new("import-other-round").with("round", &application.round).with("wanted", round),
        })
        .collect();
    if errors.is_empty() { Ok(()) } else { Err(Failure::Import(name.to_owned(), errors)) }
}

/// What the register refuses about single applications, told by the rows and fields of the file.
fn placed(error: DeskError, rows: &[usize], name: &str) -> Failure {
    match error {
        DeskError::Refused(refusal) if !refusal.places.is_empty() => {
            let errors = refusal.places.iter().map(|mistake| ImportError {
                row: rows.get(mistake.index).copied().unwrap_or_default(),
                field: mistake.field.to_string(),
                why: mistake.why.clone(),
            });
            Failure::Import(name.to_owned(), errors.collect())
        }
        other => other.into(),
    }
}

fn read(file: &Path, name: &str) -> Result<Reading, Failure> {
    let unreadable = |why: String| Failure::Failed(Message::new("file-unreadable").with("file", name).with("why", why));
    let size = std::fs::metadata(file).map_err(|error| unreadable(error.to_string()))?.len();
    if size > FILE_MAX {
        return Err(Failure::Failed(Message::new("file-too-large").with("file", name)));
    }
    let bytes = std::fs::read(file).map_err(|error| unreadable(error.to_string()))?;
    read_applications(&bytes, name).map_err(|errors| Failure::Import(name.to_owned(), errors))
}
