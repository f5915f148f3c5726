//! plan, criteria, list, queues, show, budget, rank, pictures, log, user list.

use std::io::Write;

use super::amount;
use super::failure::Failure;
use super::options::{Command, Format, ReportKind, UserStep};
use super::place::Place;
use super::print;
use super::queues;
use crate::desk::{DeskError, LogRecord};
use crate::domain::code::Reference;
use crate::exchange::plan_file;
use crate::register::view::ranking::WhatIf;
use crate::tui;

/// Whether a command only reads.
pub fn is_reading(command: &Command) -> bool {
    matches!(
        command,
        Command::Plan { step: None }
            | Command::Criteria { step: None, .. }
            | Command::List { .. }
            | Command::Queues
            | Command::Show { .. }
            | Command::Report { .. }
            | Command::Budget { .. }
            | Command::Rank { .. }
            | Command::Pictures { .. }
            | Command::Log { .. }
            | Command::User { step: UserStep::List }
    )
}

/// Reads and prints.
pub fn read(place: &Place, command: Command) -> Result<(), Failure> {
    match command {
        Command::Plan { .. } if !place.has_desk() => {
            // Without a store the shipped plan is what there is to look at.
            print::plan(place, &plan_file::shipped_plan().map_err(Failure::File)?)
        }
        Command::Plan { .. } => place.with(|desk| print::plan(place, &desk.plan())),
        Command::Criteria { case: None, .. } if !place.has_desk() => {
            print::criteria(place, &plan_file::shipped_criteria().map_err(Failure::File)?)
        }
        Command::Criteria { case, .. } => place.with(|desk| {
            let view = case.as_ref().map(|case| desk.case(case.as_str())).transpose()?;
            // Which set a case was scored with is nothing for somebody who has a conflict with it.
            let of_case = view.and_then(|view| view.full).map(|full| full.criteria);
            print::criteria(place, &of_case.unwrap_or_else(|| desk.criteria()))
        }),
        Command::Queues => queues::list(place),
        Command::List { queue, query } => place.with(|desk| {
            let query = match queue {
                Some(name) => queues::query_of(desk, place.lang, &name)?,
                None => query.join(" "),
            };
            let listing = desk.list(&query).map_err(|error| match error {
                DeskError::Query(error) => Failure::query(&query, error),
                other => other.into(),
            })?;
            print::list(place, &listing)
        }),
        Command::Report { kind: ReportKind::Baskets { round } } => {
            place.with(|desk| print::baskets(place, &desk.baskets(round.as_ref())?))
        }
        Command::Show { case, revisions } => place.with(|desk| {
            let view = desk.case(case.as_str())?;
            if revisions {
                return print::revisions(place, &view);
            }
            print::case(place, &desk.plan(), &view)
        }),
        Command::Budget { round, as_of } => {
            place.with(|desk| print::budget(place, &desk.budget(round.as_ref(), as_of)?))
        }
        Command::Rank { round, scope, policy, hold_out, give, line } => {
            let give = give.iter().map(|text| amount::of_case(place, text)).collect::<Result<_, _>>()?;
            let line = amount::optional(place, line.as_deref())?;
            let what_if = WhatIf { hold_out: hold_out.into_iter().collect(), give, line };
            place.with(|desk| print::ranking(place, &desk.ranking_if(&round, &scope, policy, &what_if)?))
        }
        Command::Pictures { round } => place.with(|desk| {
            let pictures = desk.pictures(&round)?;
            if place.format == Format::Json {
                return print::print_json(place, serde_json::to_value(&pictures)?);
            }
            let lines = tui::linear::pictures::told(place.lang, &desk.criteria(), &pictures);
            print::print_text(place, &(lines.join("\n") + "\n"))
        }),
        Command::Log { case, since } => log(place, case.as_ref(), since),
        Command::User { .. } => place.with(|desk| print::people(place, &desk.people()?)),
        _ => Ok(()),
    }
}

fn log(place: &Place, case: Option<&Reference>, since: u64) -> Result<(), Failure> {
    place.with(|desk| {
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        let mut result = Ok(());
        desk.log(case, since, &mut |record| {
            result = write_record(&mut out, &record);
            result.is_ok()
        })?;
        result?;
        out.flush()?;
        Ok(())
    })
}

/// The stored line itself where the asker may see all of it; otherwise what they may see, in the same form.
fn write_record(out: &mut impl Write, record: &LogRecord) -> Result<(), Failure> {
    match &record.line {
        Some(line) => writeln!(out, "{line}")?,
        None => {
            let events: Vec<_> = record.events.iter().map(print::json::event).collect();
            let entry = serde_json::json!({
                "seq": record.stamp.seq, "at": record.stamp.at, "by": record.stamp.by,
                "command_id": record.command_id, "prev": record.prev, "hash": record.hash,
                "events": events, "partly_hidden": true,
            });
            writeln!(out, "{entry}")?;
        }
    }
    Ok(())
}
