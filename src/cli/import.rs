//! Applications from files: all or nothing.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use super::failure::Failure;
use super::options::Format;
use super::place::Place;
use crate::domain::code::RoundId;
use crate::domain::message::Message;
use crate::exchange::applications::{Reading, read_applications};
use crate::register::command::Command;
use crate::register::event::Event;

/// Largest file that is read, in bytes.
const FILE_MAX: u64 = 1 << 30;

/// Reads a file and takes in its applications.
pub fn import(place: &Place, file: &Path, dry_run: bool, round: Option<&RoundId>) -> Result<(), Failure> {
    let name = file.display().to_string();
    let reading = read(file, &name)?;
    if let Some(round) = round
        && let Some(other) = reading.applications.iter().find(|application| application.round != *round)
    {
        let message = Message::new("import-other-round")
            .with("case", &other.reference)
            .with("round", &other.round)
            .with("wanted", round);
        return Err(Failure::Failed(message));
    }
    for cleaned in &reading.cleaned {
        let message = Message::new("import-cleaned")
            .with("file", name.as_str())
            .with("row", cleaned.row)
            .with("field", cleaned.field.as_str())
            .with("count", cleaned.changed);
        place.note(&message);
    }
    let (count, cleaned) = (reading.applications.len(), reading.cleaned.len());
    let command = Command::Import { applications: reading.applications };
    place.with(|desk| {
        let (seq, findings) = if dry_run {
            desk.forecast(&command)?;
            (None, None)
        } else {
            let receipt = desk.submit(&command)?;
            let imported: BTreeSet<_> = receipt.events.iter().filter_map(Event::case).collect();
            let rows = desk.list("")?.rows;
            let facts =
                rows.iter().filter(|row| imported.contains(&row.reference)).filter_map(|row| row.facts.as_ref());
            let found = facts.map(|facts| usize::from(facts.findings.1)).sum();
            (Some(receipt.seq), Some(found))
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

fn read(file: &Path, name: &str) -> Result<Reading, Failure> {
    let unreadable = |why: String| Failure::Failed(Message::new("file-unreadable").with("file", name).with("why", why));
    let size = std::fs::metadata(file).map_err(|error| unreadable(error.to_string()))?.len();
    if size > FILE_MAX {
        return Err(Failure::Failed(Message::new("file-too-large").with("file", name)));
    }
    let bytes = std::fs::read(file).map_err(|error| unreadable(error.to_string()))?;
    read_applications(&bytes, name).map_err(|errors| Failure::Import(name.to_owned(), errors))
}
