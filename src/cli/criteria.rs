//! Loading another criteria set: what it changes is shown before it is accepted.

use std::path::Path;

use super::acting::written;
use super::failure::Failure;
use super::options::Format;
use super::place::Place;
use super::print;
use super::store::read_text;
use crate::desk::Desk;
use crate::domain::message::Message;
use crate::exchange::plan_file::read_criteria;
use crate::register::command::Command;
use crate::register::view::criteria_difference::criteria_difference;

/// Shows what another criteria set changes, and puts it in force unless it is only tried.
pub fn load(place: &Place, file: &Path, dry_run: bool, why: &str) -> Result<(), Failure> {
    let set = read_criteria(&read_text(file)?, &file.display().to_string()).map_err(Failure::File)?;
    place.with(|desk| {
        let changes = criteria_difference(&desk.criteria(), &set);
        let command = Command::LoadCriteria { criteria: Box::new(set), why: written(place, why) };
        // Judged before anything is printed, so that a refusal prints nothing.
        place.foresee(desk, &command, dry_run)?;
        let seq = if dry_run { None } else { Some(place.submit(desk, &command)?.seq) };
        print::changes(place, "criteria-change", &changes, seq)?;
        place.note(&kept(desk)?);
        match seq {
            Some(seq) if place.format != Format::Json => place.note(&Message::new("act-done").with("seq", seq)),
            Some(_) => {}
            None => place.note(&Message::new("plan-only-tried")),
        }
        Ok(())
    })
}

/// How many cases keep the set that they were scored with, and how many go by the new one.
fn kept(desk: &dyn Desk) -> Result<Message, Failure> {
    let cases = desk.list("")?.rows.into_iter().filter_map(|row| row.facts).filter(|facts| !facts.past);
    let (scored, unscored): (Vec<_>, Vec<_>) = cases.partition(|facts| facts.assessed);
    Ok(Message::new("criteria-kept").with("scored", scored.len()).with("unscored", unscored.len()))
}
