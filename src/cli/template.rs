//! Templates of decision documents: which there are, their files, and adopting the authority's own. What a version
//! changes is shown before it is accepted.

use std::io::Write;
use std::path::Path;

use super::acting::written;
use super::failure::Failure;
use super::options::{Format, TemplateStep};
use super::place::Place;
use super::print;
use super::store::read_text;
use crate::desk::documents::in_force;
use crate::domain::message::Message;
use crate::exchange::documents::{read, shipped_files, write};
use crate::register::command::Command;
use crate::register::view::template_difference::template_difference;
use crate::speech::say;

/// Lists the versions, prints one as a file, or loads one.
pub fn template(place: &Place, step: Option<TemplateStep>) -> Result<(), Failure> {
    match step {
        None => list(place),
        Some(TemplateStep::Show { name }) => show(place, name.as_deref()),
        Some(TemplateStep::Load { file, dry_run, why }) => load(place, &file, dry_run, &why),
    }
}

fn list(place: &Place) -> Result<(), Failure> {
    place.with(|desk| {
        let current = in_force(&desk.templates()?)?.name();
        let own = desk.templates()?;
        let all = shipped_files().map(|(name, _)| (name.to_owned(), true));
        let all: Vec<(String, bool)> = all.chain(own.iter().map(|own| (own.name(), false))).collect();
        if place.format == Format::Json {
            let entry = |(name, shipped): &(String, bool)| {
                serde_json::json!({"name": name, "shipped": shipped, "in_force": *name == current})
            };
            return print::print_json(place, all.iter().map(entry).collect());
        }
        let line = |(name, shipped): &(String, bool)| {
            let key = if *shipped { "template-shipped" } else { "template-own" };
            let state = if *name == current { "template-in-force" } else { "template-kept" };
            let line = Message::new("template-line").with("name", name.as_str());
            say(place.lang, &line.with("whose", Message::new(key)).with("state", Message::new(state))) + "\n"
        };
        print::print_text(place, &all.iter().map(line).collect::<String>())
    })
}

fn show(place: &Place, name: Option<&str>) -> Result<(), Failure> {
    place.with(|desk| {
        let name = match name {
            Some(name) => name.to_owned(),
            None => in_force(&desk.templates()?)?.name(),
        };
        let text = match shipped_files().find(|(shipped, _)| *shipped == name) {
            Some((_, text)) => text.to_owned(),
            None => {
                let own = desk.templates()?.into_iter().find(|own| own.name() == name);
                let unknown = || Failure::Failed(Message::new("document-version-unknown").with("template", &name));
                let own = own.ok_or_else(unknown)?;
                write(&own).map_err(|error| {
                    Failure::Failed(Message::new("template-unwritable").with("why", error.to_string()))
                })?
            }
        };
        std::io::stdout().lock().write_all(text.as_bytes())?;
        Ok(())
    })
}

fn load(place: &Place, file: &Path, dry_run: bool, why: &str) -> Result<(), Failure> {
    let template = read(&read_text(file)?, &file.display().to_string()).map_err(Failure::File)?;
    place.with(|desk| {
        let changes = template_difference(&in_force(&desk.templates()?)?, &template);
        let command = Command::LoadTemplate { template: Box::new(template), why: written(place, why) };
        // Judged before anything is printed, so that a refusal prints nothing.
        desk.forecast(&command)?;
        let seq = if dry_run { None } else { Some(desk.submit(&command)?.seq) };
        print::changes(place, "template-change", &changes, seq)?;
        match seq {
            Some(seq) if place.format != Format::Json => place.note(&Message::new("act-done").with("seq", seq)),
            Some(_) => {}
            None => place.note(&Message::new("plan-only-tried")),
        }
        Ok(())
    })
}
