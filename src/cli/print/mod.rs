//! What commands print: tables for people, JSON and CSV as in the public interface.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | chooses by `--format` |
//! | `mark.rs` | the mark of a training store |
//! | `table.rs` | columns that align |
//! | `json.rs` | JSON of lists, budget, ranking |
//! | `case_json.rs` | JSON of one case |
//! | `baskets.rs`, `revisions.rs` | cases in and out; what revisions changed |
//! | `explanation.rs` | an answer to why |
//! | `plan_json.rs` | JSON of plan and criteria |
//! | `decision_text.rs` | proposal, decision and correction requests for people |
//! | `case_text.rs`, `plan_text.rs` | a case, the plan and the criteria for people |

mod baskets;
mod case_json;
mod case_text;
mod decision_text;
mod explanation;
pub mod json;
mod mark;
mod plan_json;
mod plan_text;
mod revisions;
mod table;

use std::io::Write;

use serde_json::Value;

use super::failure::Failure;
use super::options::Format;
use super::place::Place;
use crate::desk::Person;
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::ranking::TieBreak;
use crate::domain::words;
use crate::register::view::budget::Budget;
use crate::register::view::case::CaseView;
use crate::register::view::difference::Change;
use crate::register::view::forecast::Forecast;
use crate::register::view::ranking::Ranking;
use crate::register::view::rows::Listing;
use crate::register::view::why::Explanation;
use crate::speech::{amount, decimal, say, word};
use crate::tui::drawer::queues::SavedQueue;
use crate::tui::keymap::{TableRow, place_word};
pub use baskets::baskets;
pub use revisions::revisions;
use table::{Align, Table};

type Printed = Result<(), Failure>;

/// JSON on standard output.
pub fn print_json(place: &Place, value: Value) -> Printed {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, &mark::json(place, value))?;
    writeln!(out)?;
    out.flush()?;
    Ok(())
}

/// Text goes out in one piece; a reader who has gone is no error.
pub fn print_text(place: &Place, text: &str) -> Printed {
    let mut out = std::io::stdout().lock();
    out.write_all(mark::text(place, text).as_bytes())?;
    out.flush()?;
    Ok(())
}

fn no_csv() -> Failure {
    Failure::Usage(Message::new("no-csv"), None)
}

/// The plan.
pub fn plan(place: &Place, plan: &Plan) -> Printed {
    match place.format {
        Format::Json => print_json(place, plan_json::plan(plan)),
        Format::Table => print_text(place, &plan_text::plan(place.lang, plan)),
        Format::Csv | Format::Xlsx => Err(no_csv()),
    }
}

/// What a revised plan or another criteria set changes; `named` begins the keys of the kinds.
pub fn changes(place: &Place, named: &str, changes: &[Change], seq: Option<u64>) -> Printed {
    let lang = place.lang;
    match place.format {
        Format::Json => return print_json(place, serde_json::json!({"changes": changes, "seq": seq})),
        Format::Csv | Format::Xlsx => return Err(no_csv()),
        Format::Table => {}
    }
    let heads = ["column-what", "column-of", "column-before", "column-after"];
    let mut table = Table::new(&heads.map(|key| (word(lang, key), Align::Left)));
    for change in changes {
        let side = |side: &Option<String>| side.clone().unwrap_or_default();
        let what = word(lang, &format!("{named}-{}", change.what.replace('_', "-")));
        table.row(vec![what, change.key.clone(), side(&change.before), side(&change.after)]);
    }
    let mut out = String::new();
    table.write(&mut out);
    print_text(place, &out)
}

/// A criteria set.
pub fn criteria(place: &Place, set: &CriteriaSet) -> Printed {
    match place.format {
        Format::Json => print_json(place, plan_json::criteria(set)),
        Format::Table => print_text(place, &plan_text::criteria(place.lang, set)),
        Format::Csv | Format::Xlsx => Err(no_csv()),
    }
}

/// One case.
pub fn case(place: &Place, plan: &Plan, view: &CaseView) -> Printed {
    match place.format {
        Format::Json => print_json(place, case_json::case(view)),
        Format::Table => print_text(place, &case_text::case(place.lang, plan, view)),
        Format::Csv | Format::Xlsx => Err(no_csv()),
    }
}

/// Saved queues with the number of their cases.
pub fn queues(place: &Place, queues: &[(SavedQueue, Option<usize>)]) -> Printed {
    let head = |key| word(place.lang, key);
    let mut table = Table::new(&[
        (head("column-queue"), Align::Left),
        (head("column-cases"), Align::Right),
        (head("column-query"), Align::Left),
    ]);
    for (queue, count) in queues {
        let count = count.map_or_else(|| "–".to_owned(), |count| count.to_string());
        table.row(vec![queue.name.get(place.lang).to_owned(), count, queue.query.clone()]);
    }
    let mut out = String::new();
    table.write(&mut out);
    print_text(place, &out)
}

/// A list of cases with its sums.
pub fn list(place: &Place, listing: &Listing) -> Printed {
    let lang = place.lang;
    match place.format {
        Format::Json => return print_json(place, Value::Array(listing.rows.iter().map(json::row).collect())),
        Format::Csv => {
            return json::csv_of(place, &listing.rows.iter().map(json::row).collect::<Vec<_>>(), json::ROW_KEYS);
        }
        Format::Table | Format::Xlsx => {}
    }
    let mut table = Table::new(&[
        (word(lang, "column-reference"), Align::Left),
        (word(lang, "column-round"), Align::Left),
        (word(lang, "column-action"), Align::Left),
        (word(lang, "column-status"), Align::Left),
        (word(lang, "column-total"), Align::Right),
        (word(lang, "column-findings"), Align::Right),
        (word(lang, "column-requested"), Align::Right),
        (word(lang, "column-applicant"), Align::Left),
        (word(lang, "column-title"), Align::Left),
    ]);
    for row in &listing.rows {
        let Some(facts) = &row.facts else {
            table.row(vec![row.reference.to_string(), word(lang, "conflict-mark")]);
            continue;
        };
        table.row(vec![
            row.reference.to_string(),
            facts.round.to_string(),
            facts.action.to_string(),
            word(lang, words::status_key(facts.status)),
            facts.total.map(|total| decimal(lang, total)).unwrap_or_else(|| "–".to_owned()),
            if facts.findings.0 > 0 { format!("{}!", facts.findings.1) } else { facts.findings.1.to_string() },
            amount(lang, facts.requested),
            facts.applicant.clone(),
            facts.title.clone(),
        ]);
    }
    let mut out = String::new();
    table.write(&mut out);
    print_text(place, &out)?;
    place.note(&listing.sums());
    Ok(())
}

/// Buckets and ceilings.
pub fn budget(place: &Place, budget: &Budget) -> Printed {
    let lang = place.lang;
    match place.format {
        Format::Json => return print_json(place, json::budget(budget)),
        Format::Csv => {
            let rows: Vec<_> = budget.envelopes.iter().map(json::envelope).collect();
            return json::csv_of(place, &rows, json::ENVELOPE_KEYS);
        }
        Format::Table | Format::Xlsx => {}
    }
    let heads = [
        ("column-round", Align::Left),
        ("column-scope", Align::Left),
        ("column-envelope", Align::Right),
        ("column-open", Align::Right),
        ("column-proposed", Align::Right),
        ("column-submitted", Align::Right),
        ("column-approved", Align::Right),
        ("column-reserve", Align::Right),
        ("column-requested", Align::Right),
        ("column-cases", Align::Right),
    ];
    let mut table = Table::new(&heads.map(|(key, align)| (word(lang, key), align)));
    let blank = || "–".to_owned();
    for line in &budget.envelopes {
        let total = line.total.map_or_else(blank, |total| amount(lang, total));
        table.row(vec![
            line.round.to_string(),
            line.scope.to_string(),
            if line.disputed { format!("{total} ?") } else { total },
            line.open.map_or_else(blank, |open| amount(lang, open)),
            amount(lang, line.proposed),
            amount(lang, line.submitted),
            amount(lang, line.approved),
            amount(lang, line.reserve),
            amount(lang, line.requested),
            line.cases.to_string(),
        ]);
    }
    let mut out = String::new();
    table.write(&mut out);
    out.push('\n');
    let heads = [
        ("column-objective", Align::Left),
        ("column-pot", Align::Left),
        ("column-ceiling", Align::Right),
        ("column-open", Align::Right),
        ("column-approved", Align::Right),
        ("column-pending", Align::Right),
    ];
    let mut table = Table::new(&heads.map(|(key, align)| (word(lang, key), align)));
    for line in &budget.ceilings {
        table.row(vec![
            line.objective.to_string(),
            word(lang, words::pot_key(line.pot)),
            amount(lang, line.ceiling),
            amount(lang, line.open),
            amount(lang, line.approved),
            amount(lang, line.proposed + line.submitted),
        ]);
    }
    table.write(&mut out);
    print_text(place, &out)?;
    for line in &budget.envelopes {
        let Some(next) = &line.next_reserve else { continue };
        place.note(
            &Message::new("next-reserve").with("round", &line.round).with("scope", &line.scope).with("case", next),
        );
    }
    let mid_term = &budget.mid_term;
    let note = Message::new("mid-term").with("granted", mid_term.granted).with("tenth", mid_term.tenth);
    place.note(&note.with("share", mid_term.share).with("source", mid_term.source.as_str()));
    Ok(())
}

/// Columns under headings, all to the left.
pub fn plain_table(place: &Place, heads: &[String], rows: impl Iterator<Item = Vec<String>>) -> Printed {
    let heads: Vec<(String, Align)> = heads.iter().map(|head| (head.clone(), Align::Left)).collect();
    let mut table = Table::new(&heads);
    rows.for_each(|row| table.row(row));
    let mut out = String::new();
    table.write(&mut out);
    print_text(place, &out)
}

/// A ranked list.
pub fn ranking(place: &Place, ranking: &Ranking) -> Printed {
    let lang = place.lang;
    match place.format {
        Format::Json => return print_json(place, json::ranking(ranking)),
        Format::Csv => {
            let rows: Vec<_> = ranking.rows.iter().map(json::rank_row).collect();
            return json::csv_of(place, &rows, json::RANK_KEYS);
        }
        Format::Table | Format::Xlsx => {}
    }
    let heads = [
        ("column-position", Align::Right),
        ("column-reference", Align::Left),
        ("column-total", Align::Right),
        ("column-tie", Align::Left),
        ("column-asks", Align::Right),
        ("column-gets", Align::Right),
        ("column-cumulative", Align::Right),
        ("column-line", Align::Left),
        ("column-title", Align::Left),
    ];
    let mut table = Table::new(&heads.map(|(key, align)| (word(lang, key), align)));
    for row in &ranking.rows {
        let Some(facts) = &row.facts else {
            table.row(vec![String::new(), row.reference.to_string(), word(lang, "conflict-mark")]);
            continue;
        };
        table.row(vec![
            row.position.to_string(),
            row.reference.to_string(),
            decimal(lang, facts.total),
            facts.tie_break.as_deref().map(|rule| say(lang, &TieBreak::told(rule))).unwrap_or_default(),
            amount(lang, facts.asks),
            amount(lang, facts.gets),
            amount(lang, facts.cumulative),
            word(lang, words::line_key(facts.line)),
            facts.title.clone(),
        ]);
    }
    let mut out = String::new();
    table.write(&mut out);
    print_text(place, &out)?;
    place.note(&Message::new("rank-left").with("left", ranking.left).with("unranked", ranking.unranked));
    for row in &ranking.rows {
        if let Some(message) = row.facts.as_ref().and_then(|facts| facts.out_of_turn(&row.reference)) {
            place.note(&message);
        }
    }
    if let Some(next) = &ranking.next_reserve {
        let message = Message::new("next-reserve").with("round", &ranking.round).with("scope", &ranking.scope);
        place.note(&message.with("case", next));
    }
    if ranking.sets.len() > 1 {
        let sets: Vec<String> = ranking.sets.iter().map(|(set, version)| format!("{set} {version}")).collect();
        place.note(&Message::new("rank-mixed-sets").with("sets", sets.join(", ")));
    }
    if ranking.what_if.is_some() {
        place.note(&Message::new("what-if-note"));
    }
    Ok(())
}

/// People and their roles.
pub fn people(place: &Place, people: &[Person]) -> Printed {
    let lang = place.lang;
    let roles = |person: &Person| person.roles.iter().map(|role| role.word()).collect::<Vec<_>>();
    match place.format {
        Format::Json => {
            let entry = |p: &Person| serde_json::json!({"handle": p.handle, "roles": roles(p), "name": p.name.name, "title": p.name.title});
            return print_json(place, Value::Array(people.iter().map(entry).collect()));
        }
        Format::Csv => {
            let title = |p: &Person| p.name.title.get(lang).to_owned();
            let entry = |p: &Person| serde_json::json!({"handle": p.handle, "roles": roles(p), "name": p.name.name, "title": title(p)});
            let people: Vec<_> = people.iter().map(entry).collect();
            return json::csv_of(place, &people, &["handle", "roles", "name", "title"]);
        }
        Format::Table | Format::Xlsx => {}
    }
    let heads = ["column-person", "column-roles", "column-called"];
    let mut table = Table::new(&heads.map(|key| (word(lang, key), Align::Left)));
    for person in people {
        let names: Vec<String> = person.roles.iter().map(|role| word(lang, words::role_key(*role))).collect();
        let called = person.name.written(lang).unwrap_or_default();
        table.row(vec![person.handle.to_string(), names.join(", "), called]);
    }
    let mut out = String::new();
    table.write(&mut out);
    print_text(place, &out)
}

/// A table of keys.
pub fn keys(place: &Place, rows: &[TableRow]) -> Printed {
    let lang = place.lang;
    if place.format != Format::Table {
        let rows: Vec<_> = rows
            .iter()
            .map(|row| serde_json::json!({"place": place_word(row.place), "act": row.act.name(), "keys": row.keys}))
            .collect();
        if place.format == Format::Csv {
            return json::csv_of(place, &rows, &["place", "act", "keys"]);
        }
        return print_json(place, Value::Array(rows));
    }
    let heads = ["column-place", "column-act", "column-keys", "column-meaning"];
    let mut table = Table::new(&heads.map(|key| (word(lang, key), Align::Left)));
    for row in rows {
        table.row(vec![
            place_word(row.place).to_owned(),
            row.act.name().to_owned(),
            row.keys.join("  "),
            word(lang, &format!("act-{}", row.act.name())),
        ]);
    }
    let mut out = String::new();
    table.write(&mut out);
    print_text(place, &out)
}

/// What an act would change.
pub fn forecast(place: &Place, forecast: &Forecast) -> Printed {
    let lang = place.lang;
    if place.format == Format::Json {
        return print_json(place, json::forecast(forecast));
    }
    let mut lines = Vec::new();
    for (case, before, after) in &forecast.cases {
        let message = Message::new("forecast-case")
            .with("case", case)
            .with("before", Message::new(words::status_key(*before)))
            .with("after", Message::new(words::status_key(*after)));
        lines.push(say(lang, &message));
    }
    for (before, after) in &forecast.envelopes {
        let (Some(was), Some(is)) = (before.open, after.open) else { continue };
        let message = Message::new("forecast-envelope")
            .with("scope", &before.scope)
            .with("round", &before.round)
            .with("before", was)
            .with("after", is);
        lines.push(say(lang, &message));
        let moves = [
            ("column-proposed", before.proposed, after.proposed),
            ("column-submitted", before.submitted, after.submitted),
            ("column-approved", before.approved, after.approved),
            ("column-reserve", before.reserve, after.reserve),
        ];
        for (key, was, is) in moves.into_iter().filter(|(_, was, is)| was != is) {
            lines.push(format!("  {}: {} → {}", word(lang, key), amount(lang, was), amount(lang, is)));
        }
    }
    print_text(place, &(lines.join("\n") + "\n"))
}

/// An answer to why.
pub fn explanation(place: &Place, answer: &Explanation) -> Printed {
    match place.format {
        Format::Json => print_json(place, explanation::json(answer)),
        Format::Table => print_text(place, &explanation::text(place.lang, answer)),
        Format::Csv | Format::Xlsx => Err(no_csv()),
    }
}
