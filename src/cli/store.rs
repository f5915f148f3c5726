//! init, demo, verify, rebuild, backup, restore, and opening the workstation.

use std::io::{IsTerminal, Write};
use std::path::Path;

use super::failure::Failure;
use super::options::{DemoArgs, Format, InitArgs};
use super::papers;
use super::place::{Place, tell};
use crate::desk::clock::Clock;
use crate::desk::{Desk, opening, training};
use crate::domain::code::Handle;
use crate::domain::message::Message;
use crate::domain::vocabulary::{Role, StoreKind};
use crate::exchange::{files, plan_file};
use crate::journal::{self, JournalError, carry_on};
use crate::register::command::Foundation;
use crate::tui;
use crate::tui::editor::Editor;

/// Opens the workstation on the store.
pub fn workstation(place: &Place) -> Result<(), Failure> {
    if !place.has_desk() {
        let message = Message::new("no-store-yet").with("place", place.store.display().to_string());
        return Err(Failure::Store(message));
    }
    let desk = place.open()?;
    sit_down(place, desk.into_desk(), (false, false))
}

/// Opens the workstation; whether the first lesson begins by itself, and whether the store is thrown away afterwards.
fn sit_down(place: &Place, desk: Box<dyn Desk>, (lesson, passing): (bool, bool)) -> Result<(), Failure> {
    let settings = &place.settled.settings;
    let said = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let theme = place.global.theme.clone();
    let options = tui::Options {
        lang: place.lang,
        keymap: place.keymap(),
        own_keys: place.settled.keys.clone(),
        theme: theme.or_else(|| settings.theme.clone().filter(|_| !said("DIARIUM_THEME") && !said("NO_COLOR"))),
        ascii: place.global.ascii || settings.ascii,
        mouse: place.global.mouse || settings.mouse || said("DIARIUM_MOUSE"),
        told: place.bring_lessons().into_iter().next().or_else(|| place.settled.told.clone()),
        trainee: place.account.clone(),
        named: place.global.act_as.is_some(),
        lesson,
        editor: if place.global.restricted { Editor::Forbidden } else { Editor::here() },
        passing,
    };
    let opened = if place.global.linear || settings.linear {
        let (input, out) = (std::io::stdin(), std::io::stdout());
        // Whoever types is asked; a pipe is not.
        let asks = input.is_terminal();
        tui::linear::run(desk, options, input.lock(), out.lock(), asks)
    } else {
        tui::run(desk, options)
    };
    opened.map_err(|error| match error {
        // A person without a role is refused here as by any other command.
        tui::TuiError::Desk(error) => error.into(),
        other => Failure::Store(other.message()),
    })
}

/// Makes a new store.
pub fn init(place: &Place, args: &InitArgs) -> Result<(), Failure> {
    place.is_folder()?;
    let plan = match &args.plan {
        Some(file) => plan_file::read_plan(&read_text(file)?, &file.display().to_string()),
        None => plan_file::shipped_plan(),
    };
    let criteria = match &args.criteria {
        Some(file) => plan_file::read_criteria(&read_text(file)?, &file.display().to_string()),
        None => plan_file::shipped_criteria(),
    };
    let past = if args.with_grants { vec![plan_file::shipped_grants().map_err(Failure::File)?] } else { Vec::new() };
    let admin = args.admin.clone().unwrap_or_else(|| place.account.clone());
    let foundation = Foundation {
        store: place.store.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        kind: StoreKind::Real,
        plan: plan.map_err(Failure::File)?,
        criteria: criteria.map_err(Failure::File)?,
        earlier: plan_file::shipped_history().map_err(Failure::File)?.projects,
        past,
        people: vec![(admin.clone(), Role::Administrator)],
        names: Vec::new(),
        default_person: None,
    };
    let desk = opening::create(&place.store, Clock::World, &admin, foundation)?;
    let plan = desk.plan();
    desk.close()?;
    let done = Message::new("init-done")
        .with("place", place.store.display().to_string())
        .with("plan", &plan.plan.name)
        .with("admin", &admin);
    place.note(&done);
    Ok(())
}

/// Largest text that is read; the shipped plan has a few hundred kilobytes.
const TEXT_MAX: u64 = 16 << 20;

/// A text that a person names: a plan, criteria, a template, a lesson.
pub fn read_text(file: &Path) -> Result<String, Failure> {
    let wrong = || Message::new("file-unreadable").with("file", file.display().to_string());
    files::of_people().read_text(file, TEXT_MAX).map_err(|denied| Failure::denied(denied, wrong()))
}

/// Makes a training store, and opens the workstation on it.
pub fn demo(place: &Place, args: &DemoArgs) -> Result<(), Failure> {
    if let Some(handle) = &place.global.act_as
        && !training::people().iter().any(|(who, _)| who == handle)
    {
        let known = training::people().into_iter().map(|(who, _)| who.to_string()).collect::<Vec<_>>().join(", ");
        return Err(Failure::Failed(Message::new("demo-nobody").with("who", handle).with("known", known)));
    }
    // Kept alive to the end: the folder goes with it.
    let mut passing = None;
    let folder = match &args.keep {
        Some(folder) => folder.clone(),
        None => {
            let made = tempfile::Builder::new().prefix("diarium-demo-").tempdir()?;
            passing.insert(made).path().join("store")
        }
    };
    let lang = place.lang;
    let mut desk = training::make(&folder, args.cases as usize, args.seed, &mut |done, all| {
        tell(lang, &opening::Notice::Folding(done as u64, all as u64)).is_continue()
    })?;
    place.set_clock(&mut desk)?;
    if let Some(handle) = &place.global.act_as {
        desk.sit(handle)?;
    }
    if args.no_ui {
        desk.close()?;
        // Whoever only makes a store wants to find it.
        if let Some(made) = passing {
            let _ = made.keep();
        }
        place.note(&Message::new("demo-made").with("place", folder.display().to_string()).with("count", args.cases));
        return Ok(());
    }
    sit_down(place, Box::new(desk), (!args.no_lesson, passing.is_some()))
}

/// Reads the whole journal again and checks everything against it.
pub fn verify(place: &Place, documents: bool) -> Result<(), Failure> {
    place.with(|desk| {
        let lang = place.lang;
        let proof = desk.verify(&mut |done, all| {
            let _ = tell(lang, &opening::Notice::Folding(done, all));
        })?;
        if !proof.wrong.is_empty() {
            for wrong in &proof.wrong {
                place.note(wrong);
            }
            return Err(Failure::Failed(Message::new("verify-failed").with("count", proof.wrong.len())));
        }
        let good = Message::new("verify-good").with("records", proof.seq).with("cases", proof.cases);
        place.note(&good);
        if documents {
            papers::verify_documents(place, desk)?;
        }
        let mut out = std::io::stdout().lock();
        match place.format {
            Format::Json => {
                writeln!(out, "{}", serde_json::json!({"seq": proof.seq, "hash": proof.hash, "ok": true}))?;
            }
            Format::Table | Format::Csv | Format::Xlsx => writeln!(out, "{} {}", proof.seq, proof.hash)?,
        }
        Ok(())
    })
}

/// Makes the shelf anew.
pub fn rebuild(place: &Place) -> Result<(), Failure> {
    let lang = place.lang;
    let by = place.global.act_as.as_ref();
    let desk = opening::rebuild(&place.store, by, &place.account, &mut |notice| tell(lang, &notice))?;
    let (records, cases) = (desk.state().seq, desk.state().cases.len());
    desk.close()?;
    place.note(&Message::new("rebuild-done").with("records", records).with("cases", cases));
    Ok(())
}

/// Copies the journal to a new file.
pub fn backup(place: &Place, file: &Path) -> Result<(), Failure> {
    let unwritable = || Message::new("backup-unwritable").with("file", file.display().to_string());
    let to = files::of_people().spot(file).map_err(|denied| Failure::denied(denied, unwritable()))?;
    // A desk that is served goes on: whole lines are copied from the file, which only the store's owner may read.
    let head = match place.served()? {
        Some(served) => {
            place.notice(&served);
            let from = served.whoami().place;
            let copied = journal::backup::backup(&from, &to.path, &mut carry_on).map_err(|error| match error {
                JournalError::Read { source, .. } if source.kind() == std::io::ErrorKind::PermissionDenied => {
                    Failure::Store(Message::new("served-backup").with("place", from.display().to_string()))
                }
                error => backup_failed(file, &error),
            })?;
            place.tell_training();
            copied
        }
        None => place.with(|_| {
            journal::backup::backup(&place.store, &to.path, &mut carry_on).map_err(|error| backup_failed(file, &error))
        })?,
    };
    let done = Message::new("backup-done")
        .with("file", file.display().to_string())
        .with("seq", head.seq)
        .with("hash", head.hash.as_str());
    place.note(&done);
    Ok(())
}

/// A backup that could not be written says nothing about the store, which it only read.
fn backup_failed(file: &Path, error: &JournalError) -> Failure {
    match error {
        JournalError::Write { source, .. } => {
            let message = Message::new("backup-unwritable").with("file", file.display().to_string());
            Failure::Failed(message.with("why", source.to_string()))
        }
        // By the name that the person gave it.
        JournalError::Exists(_) => Failure::Failed(JournalError::Exists(file.to_owned()).message()),
        other => Failure::Failed(other.message()),
    }
}

/// Makes a store from a backup.
pub fn restore(place: &Place, file: &Path) -> Result<(), Failure> {
    place.is_folder()?;
    opening::restore(&place.store, file)?;
    // Opening folds the whole journal once, so that a backup that cannot be used is found now.
    let lang = place.lang;
    let anybody: Option<&Handle> = None;
    let desk = opening::open(&place.store, anybody, &place.account, &mut |notice| tell(lang, &notice))?;
    let (records, cases) = (desk.state().seq, desk.state().cases.len());
    desk.close()?;
    place.note(&Message::new("restore-done").with("records", records).with("cases", cases));
    Ok(())
}
