//! JSON and CSV of lists, budget and ranking, with the keys of the public interface.

use std::str::FromStr;

use serde_json::{Number, Value, json};

use super::mark;
use crate::cli::failure::Failure;
use crate::cli::place::Place;
use crate::domain::criteria::Points;
use crate::exchange::exports::csv::harmless;
use crate::register::event::Recorded;
use crate::register::view::budget::{Budget, EnvelopeLine};
use crate::register::view::forecast::Forecast;
use crate::register::view::ranking::{RankRow, Ranking};
use crate::register::view::rows::Row;

/// Keys of a list's line, in the order of CSV columns.
pub const ROW_KEYS: &[&str] = &[
    "reference",
    "round",
    "action",
    "title",
    "applicant",
    "status",
    "requested_eu",
    "total",
    "complete",
    "findings",
    "assignees",
    "tags",
    "lane",
    "revision",
    "stale",
];
/// Keys of an envelope, in the order of CSV columns.
pub const ENVELOPE_KEYS: &[&str] =
    &["round", "scope", "pot", "total", "open", "proposed", "submitted", "approved", "reserve", "requested", "cases"];
/// Keys of a ranked row, in the order of CSV columns.
pub const RANK_KEYS: &[&str] =
    &["position", "reference", "total", "tie_break", "asks", "gets", "line", "cumulative", "title", "status"];

/// One line of a list. Whoever has a conflict sees the reference and the word.
pub fn row(row: &Row) -> Value {
    let Some(facts) = &row.facts else { return json!({"reference": row.reference, "conflict": true}) };
    json!({
        "reference": row.reference,
        "round": facts.round,
        "action": facts.action,
        "scope": facts.scope,
        "title": facts.title,
        "applicant": facts.applicant,
        "status": facts.status,
        "requested_eu": facts.requested,
        "total": facts.total.map(|total| total.to_string()),
        "complete": facts.complete,
        "findings": facts.findings.1,
        "blocking_findings": facts.findings.0,
        "assignees": facts.seats.iter().map(|(seat, who)| json!({"role": seat, "handle": who})).collect::<Vec<_>>(),
        "tags": facts.tags,
        "received_at": facts.received_at,
        "decision": facts.decision.map(|(kind, amount)| json!({"kind": kind, "amount": amount})),
        "lane": facts.lane, "lane_set": facts.lane_set, "revision": facts.revision, "stale": facts.stale,
        "needs_me": facts.needs_me,
        "past": facts.past,
    })
}

/// One envelope.
pub fn envelope(line: &EnvelopeLine) -> Value {
    json!({
        "round": line.round, "scope": line.scope, "pot": line.pot, "total": line.total, "open": line.open,
        "proposed": line.proposed, "submitted": line.submitted, "approved": line.approved, "reserve": line.reserve,
        "requested": line.requested, "cases": line.cases, "actions": line.actions, "disputed": line.disputed,
        "carried": line.carried, "next_reserve": line.next_reserve,
    })
}

/// The whole budget.
pub fn budget(budget: &Budget) -> Value {
    let ceilings = budget.ceilings.iter().map(|line| {
        json!({
            "objective": line.objective, "pot": line.pot, "ceiling": line.ceiling, "proposed": line.proposed,
            "submitted": line.submitted, "approved": line.approved, "open": line.open,
        })
    });
    json!({
        "as_of": budget.as_of,
        "seq": budget.seq,
        "envelopes": budget.envelopes.iter().map(envelope).collect::<Vec<_>>(),
        "ceilings": ceilings.collect::<Vec<_>>(),
        "mid_term": budget.mid_term,
    })
}

/// One ranked row.
pub fn rank_row(row: &RankRow) -> Value {
    let Some(facts) = &row.facts else {
        return json!({"reference": row.reference, "conflict": true});
    };
    json!({
        "position": row.position, "reference": row.reference, "total": facts.total.to_string(),
        "tie_break": facts.tie_break, "asks": facts.asks, "gets": facts.gets, "line": facts.line,
        "cumulative": facts.cumulative, "title": facts.title, "applicant": facts.applicant, "status": facts.status,
        "proposable": facts.proposable, "held_out": facts.held_out, "deviation": facts.deviation,
        "passed_over": facts.passed_over, "still_reached": facts.still_reached,
        "scored_with": facts.scored_with.as_ref().map(|(set, version)| json!({"set": set, "version": version})),
    })
}

/// A ranked list.
pub fn ranking(ranking: &Ranking) -> Value {
    json!({
        "round": ranking.round, "scope": ranking.scope, "policy": ranking.policy,
        "rows": ranking.rows.iter().map(rank_row).collect::<Vec<_>>(),
        "left": ranking.left, "total": ranking.total, "unranked": ranking.unranked,
        "next_reserve": ranking.next_reserve, "what_if": ranking.what_if,
        "criteria_sets": ranking.sets.iter().map(|(set, version)| json!({"set": set, "version": version}))
            .collect::<Vec<_>>(),
    })
}

/// What an act would change.
pub fn forecast(forecast: &Forecast) -> Value {
    let cases =
        forecast.cases.iter().map(|(case, before, after)| json!({"reference": case, "before": before, "after": after}));
    let envelopes =
        forecast.envelopes.iter().map(|(before, after)| json!({"before": envelope(before), "after": envelope(after)}));
    json!({"dry_run": true, "cases": cases.collect::<Vec<_>>(), "envelopes": envelopes.collect::<Vec<_>>(),
        "takes_back": forecast.takes_back})
}

/// An event of the journal.
pub fn event(event: &Recorded) -> Value {
    match event {
        Recorded::Known(event) => serde_json::to_value(event).unwrap_or(Value::Null),
        Recorded::Unknown(value) => value.clone(),
    }
}

/// A score as a number: whole, or with a half.
pub fn points(points: Points) -> Value {
    Number::from_str(&points.to_string()).map_or(Value::Null, Value::Number)
}

/// Rows as CSV with these columns. Cells that a spreadsheet would run are made harmless.
///
/// # Errors
/// Where they cannot be written.
pub fn csv_of(place: &Place, rows: &[Value], keys: &[&str]) -> Result<(), Failure> {
    let mut out = csv::Writer::from_writer(std::io::stdout().lock());
    let marks: &[&str] = if place.is_training() { &[mark::OF_ROW] } else { &[] };
    out.write_record(keys.iter().chain(marks))?;
    for row in rows {
        let cells = keys.iter().map(|key| cell(row.get(key).unwrap_or(&Value::Null)));
        out.write_record(cells.chain(marks.iter().map(|_| true.to_string())))?;
    }
    out.flush()?;
    Ok(())
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => harmless(text),
        Value::Array(items) => harmless(&items.iter().map(item).collect::<Vec<_>>().join(";")),
        other => other.to_string(),
    }
}

fn item(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(fields) => fields.values().filter_map(Value::as_str).rev().collect::<Vec<_>>().join("="),
        other => other.to_string(),
    }
}
