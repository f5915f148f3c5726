//! training: lessons, trainees, and a store made anew. The clock is an act like any other: see `acting.rs`.

use std::io::Write;
use std::path::Path;

use super::failure::Failure;
use super::options::{Format, TrainingStep};
use super::place::Place;
use super::print;
use super::store::read_text;
use crate::domain::message::Message;
use crate::exchange::lesson_file::read_lesson;
use crate::speech::say;
use crate::tui::model::classroom;
use crate::tui::update::lessons;

/// Whether a step is no act of the register.
pub fn is_own(step: &TrainingStep) -> bool {
    !matches!(step, TrainingStep::Clock { .. })
}

/// Does it.
pub fn training(place: &Place, step: TrainingStep) -> Result<(), Failure> {
    match step {
        TrainingStep::Trainees => trainees(place),
        TrainingStep::Lessons { file: None } => list(place),
        TrainingStep::Lessons { file: Some(file) } => check(place, &file),
        TrainingStep::StartOver => place.with(|desk| {
            desk.start_over()?;
            place.note(&Message::new("started-over"));
            Ok(())
        }),
        TrainingStep::Clock { .. } => Ok(()),
    }
}

fn trainees(place: &Place) -> Result<(), Failure> {
    place.with(|desk| {
        let everybody = desk.attendance()?;
        if place.format == Format::Json {
            return print::print_json(place, serde_json::to_value(&everybody)?);
        }
        let told = everybody.iter().map(|one| say(place.lang, &lessons::told(one)) + "\n");
        print::print_text(place, &told.collect::<String>())?;
        if everybody.is_empty() {
            place.note(&Message::new("trainees-none"));
        }
        Ok(())
    })
}

fn list(place: &Place) -> Result<(), Failure> {
    place.bring_lessons().iter().for_each(|told| place.note(told));
    let lessons = classroom::lessons().map_err(Failure::File)?;
    let mut out = std::io::stdout().lock();
    if place.format == Format::Json {
        let all: Vec<_> = lessons
            .iter()
            .map(|l| serde_json::json!({"id": l.id, "title": l.title, "about": l.about, "steps": l.steps.len()}))
            .collect();
        writeln!(out, "{}", serde_json::Value::from(all))?;
        return Ok(());
    }
    for lesson in lessons {
        let said = Message::new("lesson-listed").with("id", &lesson.id).with("title", &lesson.title);
        let said = said.with("about", &lesson.about).with("steps", lesson.steps.len());
        writeln!(out, "{}", say(place.lang, &said))?;
    }
    Ok(())
}

fn check(place: &Place, file: &Path) -> Result<(), Failure> {
    let lesson =
        read_lesson(&read_text(file)?, &file.display().to_string(), classroom::words()).map_err(Failure::File)?;
    place.note(&Message::new("lesson-good").with("id", &lesson.id).with("steps", lesson.steps.len()));
    Ok(())
}
