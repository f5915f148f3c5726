//! plan, criteria, list, show, budget, rank, log, user list.

use std::io::Write;

use super::failure::Failure;
use super::options::{Command, UserStep};
use super::place::Place;
use super::print;
use crate::desk::{DeskError, LogRecord};
use crate::domain::code::Reference;
use crate::exchange::plan_file;
use crate::register::view::ranking::WhatIf;

/// Whether a command only reads.
pub fn is_reading(command: &Command) -> bool {
    matches!(
        command,
        Command::Plan { step: None }
            | Command::Criteria { .. }
            | Command::List { .. }
            | Command::Show { .. }
            | Command::Budget { .. }
            | Command::Rank { .. }
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
        Command::Criteria { case: None } if !place.has_desk() => {
            print::criteria(place, &plan_file::shipped_criteria().map_err(Failure::File)?)
        }
        Command::Criteria { case } => place.with(|desk| {
            if let Some(case) = &case {
                desk.case(case.as_str())?;
            }
            print::criteria(place, &desk.criteria())
        }),
        Command::List { query } => place.with(|desk| {
            let query = query.join(" ");
            let listing = desk.list(&query).map_err(|error| match error {
                DeskError::Query(error) => Failure::Usage(error.why, Some((query.clone(), error.at))),
                other => other.into(),
            })?;
            print::list(place, &listing)
        }),
        Command::Show { case } => place.with(|desk| {
            let view = desk.case(case.as_str())?;
            print::case(place, &desk.plan(), &desk.criteria(), &view)
        }),
        Command::Budget { round, as_of } => {
            place.with(|desk| print::budget(place, &desk.budget(round.as_ref(), as_of)?))
        }
        Command::Rank { round, scope, policy, hold_out, give, line } => {
            let what_if = WhatIf { hold_out: hold_out.into_iter().collect(), give: give.into_iter().collect(), line };
            place.with(|desk| print::ranking(place, &desk.ranking_if(&round, &scope, policy, &what_if)?))
        }
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
