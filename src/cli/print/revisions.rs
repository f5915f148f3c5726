//! Revisions of an application, and what each changed.

use std::fmt::Write;

use serde_json::{Value, json};

use super::table::{Align, Table};
use super::{Printed, print_json, print_text};
use crate::cli::failure::Failure;
use crate::cli::options::Format;
use crate::cli::place::Place;
use crate::domain::clean::{Shape, clean};
use crate::domain::message::{Arg, Message};
use crate::register::view::case::CaseView;
use crate::register::view::revisions::RevisionView;
use crate::speech::{said, say, word};

/// Longest text of a difference that a table shows, in characters; JSON and CSV have all of it.
const SHOWN: usize = 100;

/// The revisions as JSON.
pub fn json(revisions: &[RevisionView]) -> Value {
    let change = |change: &crate::domain::difference::Change| json!({"field": change.field, "before": change.before.code, "after": change.after.code});
    let one = |revision: &RevisionView| {
        let reason = &revision.reason;
        json!({
            "revision": revision.number, "seq": reason.seq, "at": reason.at, "by": reason.by, "why": reason.text,
            "received_at": revision.received_at, "changes": revision.changes.iter().map(change).collect::<Vec<_>>(),
        })
    };
    Value::Array(revisions.iter().map(one).collect())
}

/// The revisions of one case.
pub fn revisions(place: &Place, view: &CaseView) -> Printed {
    let lang = place.lang;
    let Some(full) = &view.full else {
        return Err(Failure::Failed(Message::new("refused-conflict").with("case", &view.row.reference)));
    };
    match place.format {
        Format::Json => return print_json(place, json(&full.revisions)),
        Format::Csv => {
            let rows = full.revisions.iter().flat_map(|revision| {
                revision.changes.iter().map(|change| {
                    json!({
                        "revision": revision.number.to_string(), "field": change.field,
                        "before": change.before.code, "after": change.after.code,
                    })
                })
            });
            return super::json::csv_of(place, &rows.collect::<Vec<_>>(), &["revision", "field", "before", "after"]);
        }
        Format::Table | Format::Xlsx => {}
    }
    let mut out = String::new();
    for revision in &full.revisions {
        let key = if revision.number == 1 { "revision-first" } else { "revision-line" };
        let line = Message::new(key)
            .with("number", revision.number)
            .with("at", revision.reason.at)
            .with("who", &revision.reason.by)
            .with("received", revision.received_at)
            .with("why", revision.reason.text.as_str());
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{}", say(lang, &line));
        if revision.changes.is_empty() {
            continue;
        }
        let heads = ["column-field", "column-before", "column-after"].map(|key| (word(lang, key), Align::Left));
        let mut table = Table::new(&heads);
        for change in &revision.changes {
            let side = |shown: &Arg| shortened(&said(lang, shown));
            table.row(vec![change.field.clone(), side(&change.before.shown), side(&change.after.shown)]);
        }
        table.write(&mut out);
    }
    print_text(place, &out)?;
    if !full.stale.is_empty() {
        let set = &full.criteria;
        let told: Vec<Arg> = full.stale.iter().map(|judgement| Arg::from(judgement.told(set))).collect();
        let message = Message::new("stale-line").with("count", full.stale.len());
        place.note(&message.with("judgements", Arg::List(told)));
    }
    Ok(())
}

fn shortened(text: &str) -> String {
    let (line, _) = clean(text, Shape::Line);
    if line.is_empty() {
        return "–".to_owned();
    }
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
