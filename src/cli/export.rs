//! Tables out: what the asker may see, as CSV, JSON or a workbook.

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::failure::Failure;
use super::options::Format;
use super::place::Place;
use crate::desk::{Desk, DeskError};
use crate::domain::code::{Reference, RoundId};
use crate::domain::message::Message;
use crate::domain::vocabulary::{LinePolicy, StoreKind};
use crate::exchange::exports::indicators::Sums;
use crate::exchange::exports::{Kind, Table, cases, csv, decisions, html, journal, json, operations, ranking, xlsx};
use crate::exchange::files::{self, Readers};
use crate::exchange::paper::Form;
use crate::register::view::case::CaseView;

/// What is exported.
#[derive(Debug, Subcommand)]
pub enum Exported {
    /// Cases with their facts
    Cases(Selection),
    /// Ranked lists
    Ranking {
        #[command(flatten)]
        selection: Selection,
        #[arg(long, default_value = "strict")]
        policy: LinePolicy,
    },
    /// Decisions with their reasons
    Decisions(Selection),
    /// Planned values of indicators
    Indicators(Selection),
    /// Supported operations, as they are published
    Operations(Selection),
    /// Entries of the journal
    Journal(Selection),
}

/// Which cases, and where to.
#[derive(Debug, Args)]
pub struct Selection {
    #[arg(long)]
    pub round: Option<RoundId>,
    #[arg(long, allow_hyphen_values = true)]
    pub query: Option<String>,
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// How a table is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writer {
    Csv,
    Json,
    Workbook,
    /// The public list as a page for people.
    Page,
}

/// Puts the table together and writes it.
pub fn export(place: &Place, exported: &Exported) -> Result<(), Failure> {
    let (kind, selection, policy) = match exported {
        Exported::Cases(selection) => (Kind::Cases, selection, LinePolicy::Strict),
        Exported::Ranking { selection, policy } => (Kind::Ranking, selection, *policy),
        Exported::Decisions(selection) => (Kind::Decisions, selection, LinePolicy::Strict),
        Exported::Indicators(selection) => (Kind::Indicators, selection, LinePolicy::Strict),
        Exported::Operations(selection) => (Kind::Operations, selection, LinePolicy::Strict),
        Exported::Journal(selection) => (Kind::Journal, selection, LinePolicy::Strict),
    };
    let writer = writer(place, selection.output.as_deref());
    if (writer == Writer::Page && kind != Kind::Operations) || matches!(place.form, Some(Form::Md | Form::Pdf)) {
        return Err(Failure::Usage(Message::new("export-no-page"), None));
    }
    if writer == Writer::Workbook && selection.output.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::Usage(Message::new("export-no-terminal"), None));
    }
    let (table, hidden) = place.with(|desk| {
        let whoami = desk.whoami();
        let mut table = Table::new(kind, &whoami.store, whoami.kind == StoreKind::Demo, desk.now());
        let chosen = Chosen::of(desk, selection)?;
        match kind {
            Kind::Ranking => ranked(desk, selection, policy, &chosen, &mut table)?,
            Kind::Journal => recorded(place, desk, selection, &chosen, &mut table)?,
            _ => of_cases(place, desk, &chosen, &mut table)?,
        }
        if chosen.hidden && !matches!(kind, Kind::Cases | Kind::Ranking | Kind::Journal) {
            place.note(&Message::new("export-left-out"));
        }
        Ok((table, chosen.hidden))
    })?;
    write(place, &table, hidden, writer, selection.output.as_deref())
}

/// `--format` where it is given, else the ending of the file, else CSV.
fn writer(place: &Place, output: Option<&Path>) -> Writer {
    if place.form == Some(Form::Html) {
        return Writer::Page;
    }
    let ending = output.and_then(Path::extension).map(|ending| ending.to_ascii_lowercase());
    match (place.format, ending.as_ref().and_then(|ending| ending.to_str())) {
        (Format::Json, _) | (Format::Table, Some("json")) => Writer::Json,
        (Format::Xlsx, _) | (Format::Table, Some("xlsx")) => Writer::Workbook,
        (Format::Table, Some("html")) => Writer::Page,
        (Format::Csv | Format::Table, _) => Writer::Csv,
    }
}

/// The cases that were asked for.
struct Chosen {
    references: Vec<Reference>,
    /// Whether a conflict of interest hides one of the store's cases.
    hidden: bool,
}

impl Chosen {
    fn of(desk: &dyn Desk, selection: &Selection) -> Result<Self, Failure> {
        if let Some(round) = &selection.round {
            // Refuses a round that is not there, and says which there are.
            desk.budget(Some(round), None)?;
        }
        let query = selection.query.clone().unwrap_or_default();
        let listing = desk.list(&query).map_err(|error| match error {
            DeskError::Query(error) => Failure::query(&query, error),
            other => other.into(),
        })?;
        let hidden = desk.list("")?.rows.iter().any(|row| row.facts.is_none());
        let of_round = |round: &RoundId| selection.round.as_ref().is_none_or(|wanted| wanted == round);
        let chosen = listing.rows.into_iter().filter(|row| match &row.facts {
            Some(facts) => of_round(&facts.round),
            // The round of a hidden case is not told.
            None => selection.round.is_none(),
        });
        Ok(Self { references: chosen.map(|row| row.reference).collect(), hidden })
    }
}

fn of_cases(place: &Place, desk: &dyn Desk, chosen: &Chosen, table: &mut Table) -> Result<(), Failure> {
    let plan = desk.plan();
    let mut sums = Sums::default();
    for reference in &chosen.references {
        let view: CaseView = desk.case(reference.as_str())?;
        match table.kind {
            Kind::Cases => table.rows.push(cases::row(&view)),
            Kind::Decisions => table.rows.extend(decisions::row(&view)),
            Kind::Operations => table.rows.extend(operations::row(&plan, &view, place.lang)),
            Kind::Indicators => sums.add(&plan, &view),
            Kind::Ranking | Kind::Journal => {}
        }
    }
    table.rows.extend(sums.rows(&plan, place.lang));
    Ok(())
}

/// The envelopes of the plan's rounds; what was decided before this register began has no ranking.
fn ranked(
    desk: &dyn Desk,
    selection: &Selection,
    policy: LinePolicy,
    chosen: &Chosen,
    table: &mut Table,
) -> Result<(), Failure> {
    let plan = desk.plan();
    let wanted: BTreeSet<&Reference> = chosen.references.iter().collect();
    let rounds = plan.rounds.iter().filter(|round| selection.round.as_ref().is_none_or(|wanted| *wanted == round.id));
    for round in rounds {
        for envelope in &round.envelopes {
            let list = desk.ranking(&round.id, &envelope.scope, policy)?;
            let all = selection.query.is_none();
            let rows = list.rows.iter().filter(|row| all || wanted.contains(&row.reference));
            table.rows.extend(rows.map(|row| ranking::row(&list, row)));
        }
    }
    Ok(())
}

/// All records; with a round or a query, those events that are about its cases.
fn recorded(
    place: &Place,
    desk: &dyn Desk,
    selection: &Selection,
    chosen: &Chosen,
    table: &mut Table,
) -> Result<(), Failure> {
    let all = selection.round.is_none() && selection.query.is_none();
    let wanted: BTreeSet<&Reference> = chosen.references.iter().collect();
    let set = desk.criteria();
    desk.log(None, 0, &mut |mut record| {
        if !all {
            record.events.retain(|event| match event {
                crate::register::event::Recorded::Known(event) => {
                    event.case().is_some_and(|case| wanted.contains(case))
                }
                crate::register::event::Recorded::Unknown(_) => false,
            });
        }
        let entry = journal::Record {
            stamp: &record.stamp,
            hash: &record.hash,
            events: &record.events,
            partly_hidden: all && record.line.is_none(),
        };
        table.rows.extend(journal::rows(&entry, &set, place.lang));
        true
    })?;
    Ok(())
}

fn write(place: &Place, table: &Table, hidden: bool, writer: Writer, output: Option<&Path>) -> Result<(), Failure> {
    let bytes = match writer {
        Writer::Csv => {
            let mut bytes = Vec::new();
            csv::write(table, &mut bytes)?;
            bytes
        }
        Writer::Page => html::page(table, place.lang, hidden).into_bytes(),
        Writer::Json => (serde_json::to_string_pretty(&json::value(table))? + "\n").into_bytes(),
        Writer::Workbook => xlsx::bytes(table, place.lang).map_err(|error| {
            let file = output.map(|file| file.display().to_string()).unwrap_or_default();
            Failure::Failed(Message::new("export-unwritable").with("file", file).with("why", error.to_string()))
        })?,
    };
    let Some(file) = output else {
        let mut out = std::io::stdout().lock();
        out.write_all(&bytes)?;
        return Ok(out.flush()?);
    };
    // The whole file or none of it: an export that is cut off must not be taken for one.
    files::of_people().write(file, &bytes, Readers::Owner).map_err(|denied| {
        Failure::denied(denied, Message::new("export-unwritable").with("file", file.display().to_string()))
    })?;
    let done = Message::new("export-done").with("count", table.rows.len()).with("file", file.display().to_string());
    place.note(&done);
    Ok(())
}
