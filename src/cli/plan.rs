//! Loading a revised plan: what it changes is shown before it is accepted.

use std::path::Path;

use super::acting::written;
use super::failure::Failure;
use super::options::Format;
use super::place::Place;
use super::print;
use super::store::read_text;
use crate::domain::message::Message;
use crate::exchange::plan_file::read_plan;
use crate::register::command::Command;
use crate::register::view::plan_difference::plan_difference;

/// Shows what a revised plan changes, and puts it in force unless it is only tried.
pub fn load(place: &Place, file: &Path, dry_run: bool, why: &str) -> Result<(), Failure> {
    let plan = read_plan(&read_text(file)?, &file.display().to_string()).map_err(Failure::File)?;
    place.with(|desk| {
        let changes = plan_difference(&desk.plan(), &plan);
        let command = Command::LoadPlan { plan: Box::new(plan), why: written(place, why) };
        // Judged before anything is printed, so that a refusal prints nothing.
        place.foresee(desk, &command, dry_run)?;
        let seq = if dry_run { None } else { Some(place.submit(desk, &command)?.seq) };
        print::changes(place, "plan-change", &changes, seq)?;
        match seq {
            Some(seq) if place.format != Format::Json => place.note(&Message::new("act-done").with("seq", seq)),
            Some(_) => {}
            None => place.note(&Message::new("plan-only-tried")),
        }
        Ok(())
    })
}
