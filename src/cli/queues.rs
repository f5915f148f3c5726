//! Saved queues by name: those of the workstation, a person's own and the shipped ones of their roles.

use serde_json::{Value, json};

use super::failure::Failure;
use super::options::Format;
use super::place::Place;
use super::print;
use crate::desk::{Desk, DeskError};
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::tui::drawer::place::folder;
use crate::tui::drawer::queues::{Known, OwnQueues, SavedQueue};

/// Keys of a queue in JSON and CSV.
const KEYS: &[&str] = &["name", "query", "cases", "shipped"];

/// The queues of whoever asks. Their file is only read here: what is wrong with it the workstation tells and mends.
fn saved(desk: &dyn Desk) -> Result<Vec<SavedQueue>, Failure> {
    let whoami = desk.whoami();
    let Some(path) = folder(&whoami).map(|folder| folder.join("queues.toml")) else {
        return Ok(OwnQueues::default().all(&whoami.roles));
    };
    let own = match std::fs::read_to_string(&path) {
        Ok(text) => toml::from_str(&text).map_err(|error| (error.span(), error.message().to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(OwnQueues::default()),
        Err(error) => Err((None, error.to_string())),
    };
    let own = own.map_err(|(_, why)| {
        Failure::Failed(Message::new("queues-unread").with("file", path.display().to_string()).with("why", why))
    })?;
    Ok(own.all(&whoami.roles))
}

/// The query of a saved queue, by its name in any language or by the short name of a shipped one.
pub fn query_of(desk: &dyn Desk, lang: Lang, name: &str) -> Result<String, Failure> {
    let queues = saved(desk)?;
    let wanted = name.trim().to_lowercase();
    let named = |queue: &&SavedQueue| {
        let short = matches!(&queue.known, Known::Shipped(id) if *id == wanted);
        short || Lang::ALL.iter().any(|lang| queue.name.get(*lang).to_lowercase() == wanted)
    };
    if let Some(queue) = queues.iter().find(named) {
        return Ok(queue.query.clone());
    }
    let names: Vec<&str> = queues.iter().map(|queue| queue.name.get(lang)).collect();
    let key = if names.is_empty() { "queues-none" } else { "queues-unknown" };
    let unknown = Message { key: key.into(), args: Vec::new() };
    Err(Failure::Usage(unknown.with("name", name.trim()).with("names", names.join(", ")), None))
}

/// Prints them, each with the number of its cases.
pub fn list(place: &Place) -> Result<(), Failure> {
    place.with(|desk| {
        let mut rows: Vec<(SavedQueue, Option<usize>)> = Vec::new();
        for queue in saved(desk)? {
            let count = match desk.count(&queue.query) {
                Ok(count) => Some(count),
                // An own query that cannot be read any more is shown without a number, as at the workstation.
                Err(DeskError::Query(_)) => None,
                Err(other) => return Err(other.into()),
            };
            rows.push((queue, count));
        }
        let value = |(queue, count): &(SavedQueue, Option<usize>)| {
            let shipped = match &queue.known {
                Known::Shipped(id) => Value::from(id.as_str()),
                Known::Own(_) => Value::Null,
            };
            json!({"name": queue.name.get(place.lang), "query": queue.query, "cases": count, "shipped": shipped})
        };
        match place.format {
            Format::Json => print::print_json(place, rows.iter().map(value).collect()),
            Format::Csv => print::json::csv_of(place, &rows.iter().map(value).collect::<Vec<_>>(), KEYS),
            Format::Table | Format::Xlsx => print::queues(place, &rows),
        }
    })
}
