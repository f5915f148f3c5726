//! Applications from files: all or nothing.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the way in: reading, trying, taking in |
//! | `problems.rs` | what is wrong with a file, as lines, as a table, and beside its rows |
//! | `preview.rs` | the first rows as they are read |
//! | `known.rs` | bodies that are known already, offered and taken only when asked for |

mod known;
mod preview;
mod problems;

use std::collections::BTreeSet;
use std::io::{IsTerminal, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::failure::Failure;
use super::options::{Format, IntakeArgs};
use super::place::Place;
use super::store::read_text;
use crate::desk::{Desk, DeskError};
use crate::domain::application::Application;
use crate::domain::message::Message;
use crate::exchange::applications::{ERRORS_MAX, Mapping, Outcome, Problem, Request, read};
use crate::exchange::files::{self, Denied};
use crate::register::command::Command;
use crate::register::event::Event;
use crate::speech::say;

/// Largest file that is read, in bytes.
const FILE_MAX: u64 = 1 << 30;
/// Problems that go beside the rows of a file; a table on a screen has fewer.
const BESIDE_ROWS_MAX: usize = 50_000;

/// Reads a file and takes in its applications.
pub fn import(place: &Place, args: &IntakeArgs) -> Result<(), Failure> {
    let intake = Intake { place, args, made: &|applications| Command::Import { applications }, done: DONE };
    intake.run()
}

/// Reads a file and takes in its applications as revisions of the cases of the same references.
pub fn revise(place: &Place, args: &IntakeArgs, why: &str) -> Result<(), Failure> {
    let why = super::acting::written(place, why);
    let made = |applications| Command::Revise { applications, why: why.clone() };
    Intake { place, args, made: &made, done: REVISED }.run()
}

/// What is said at the end.
struct Said {
    would: &'static str,
    done: &'static str,
}

const REVISED: Said = Said { would: "import-would-revise", done: "import-revised" };
const DONE: Said = Said { would: "import-would", done: "import-done" };

/// What became of a file that no rule refuses: nothing where it was only tried.
struct Taken {
    seq: Option<u64>,
    findings: Option<usize>,
}

/// One file on its way in.
struct Intake<'a> {
    place: &'a Place,
    args: &'a IntakeArgs,
    made: &'a dyn Fn(Vec<Application>) -> Command,
    done: Said,
}

impl Intake<'_> {
    fn run(&self) -> Result<(), Failure> {
        let (name, bytes) = intake_of(&self.args.file)?;
        let mapping = self.args.mapping.as_deref().map(mapping_of).transpose()?;
        let request = Request {
            file_name: &name,
            mapping: mapping.as_ref(),
            sheet: self.args.sheet.as_deref(),
            preview: self.args.preview.unwrap_or(0),
            problems_max: if self.args.problems.is_some() { BESIDE_ROWS_MAX } else { ERRORS_MAX },
        };
        let mut outcome = self.watched(&bytes, &request)?;
        self.of_one_round(&mut outcome);
        if self.args.preview.is_some() {
            preview::print(self.place, &name, &outcome)?;
        }
        if !outcome.problems.is_empty() || self.args.preview.is_some() {
            return self.close(&request, &bytes, outcome);
        }
        self.tell_cleaned(&name, &outcome);
        self.place.with(|desk| {
            let offers = known::offers(desk, &outcome, &name)?;
            known::adopt(self.place, &self.args.adopt, &offers, &mut outcome)?;
            match self.judged(desk, &mut outcome)? {
                None => self.close(&request, &bytes, std::mem::take(&mut outcome)),
                Some(taken) => self.tell_done(&outcome, &offers, &taken),
            }
        })
    }

    /// Reads the file; where a person watches, with progress, and stops when told to.
    fn watched(&self, bytes: &[u8], request: &Request<'_>) -> Result<Outcome, Failure> {
        let stop = Arc::new(AtomicBool::new(false));
        let registered = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&stop)).ok();
        let watched = std::io::stderr().is_terminal();
        let mut shown = false;
        let outcome = read(bytes, request, &mut |rows| {
            if watched && rows.is_multiple_of(5_000) {
                let message = Message::new("import-progress").with("rows", rows);
                eprint!("\r{}", say(self.place.lang, &message));
                let _ = std::io::stderr().flush();
                shown = true;
            }
            if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if shown {
            eprintln!();
        }
        if let Some(id) = registered {
            signal_hook::low_level::unregister(id);
        }
        if outcome.interrupted || stop.load(Ordering::Relaxed) {
            return Err(Failure::Failed(Message::new("interrupted")));
        }
        Ok(outcome)
    }

    /// Applications of another round than the one that was named are problems of the file.
    fn of_one_round(&self, outcome: &mut Outcome) {
        let Some(round) = &self.args.round else { return };
        let rows = outcome.applications.iter().zip(&outcome.rows);
        let others = rows.filter(|(application, _)| application.round != *round);
        let problems = others.map(|(application, row)| {
            let why = Message::new("import-other-round").with("round", &application.round).with("wanted", round);
            self.of_register(outcome, *row, "round", why)
        });
        outcome.problems = problems.collect();
    }

    fn of_register(&self, outcome: &Outcome, row: usize, field: &str, why: Message) -> Problem {
        let column = outcome.origin.fields.get(field).copied();
        Problem { row, field: field.to_owned(), column, value: String::new(), why }
    }

    /// Judges the applications and, unless they are only tried, takes them in: number of the record and of findings.
    /// `None` where a rule refuses some of them; which ones is then among the problems.
    fn judged(&self, desk: &mut dyn Desk, outcome: &mut Outcome) -> Result<Option<Taken>, Failure> {
        let command = (self.made)(outcome.applications.clone());
        let tried = match self.args.dry_run {
            true => desk.forecast(&command).map(|_| None),
            false => self.place.submit(desk, &command).map(Some),
        };
        match tried {
            Ok(None) => Ok(Some(Taken { seq: None, findings: None })),
            Ok(Some(receipt)) => {
                let taken: BTreeSet<_> =
                    receipt.events.iter().filter(|event| is_intake(event)).filter_map(Event::case).collect();
                let rows = desk.list("")?.rows;
                let facts =
                    rows.iter().filter(|row| taken.contains(&row.reference)).filter_map(|row| row.facts.as_ref());
                let found = facts.map(|facts| usize::from(facts.findings.1)).sum();
                Ok(Some(Taken { seq: Some(receipt.seq), findings: Some(found) }))
            }
            Err(DeskError::Refused(refusal)) => {
                if refusal.places.is_empty() {
                    return Err(Failure::Refused(refusal));
                }
                let problems = refusal.places.iter().map(|mistake| {
                    let row = outcome.rows.get(mistake.index).copied().unwrap_or_default();
                    self.of_register(outcome, row, &mistake.field, mistake.why.clone())
                });
                let problems: Vec<Problem> = problems.collect();
                outcome.problems = problems;
                Ok(None)
            }
            Err(other) => Err(other.into()),
        }
    }

    /// The end of a file that is not taken in: its problems, where they were asked for.
    fn close(&self, request: &Request<'_>, bytes: &[u8], outcome: Outcome) -> Result<(), Failure> {
        if outcome.problems.is_empty() {
            return Ok(());
        }
        if let Some(file) = &self.args.problems {
            problems::beside_rows(self.place, file, &self.args.file, request, bytes, &outcome)?;
        }
        if self.args.dry_run {
            problems::table(self.place, &outcome)?;
            // Whoever sees both would read every problem twice.
            if std::io::stdout().is_terminal() && std::io::stderr().is_terminal() {
                return Err(Failure::Failed(Message::new("import-nothing").with("count", outcome.problems.len())));
            }
        }
        Err(Failure::Import(problems::lines(request.file_name, &outcome)))
    }

    fn tell_cleaned(&self, name: &str, outcome: &Outcome) {
        for cleaned in &outcome.cleaned {
            let message = Message::new("import-cleaned").with("file", name).with("row", cleaned.row);
            self.place.note(&message.with("field", cleaned.field.as_str()).with("count", cleaned.changed));
        }
        if !outcome.origin.unread.is_empty() {
            let names = outcome.origin.unread.iter().map(|column| outcome.origin.column(*column).1);
            let names: Vec<String> = names.take(20).collect();
            let message = Message::new("import-unread").with("count", outcome.origin.unread.len());
            self.place.note(&message.with("columns", names.join(" · ")));
        }
    }

    fn tell_done(&self, outcome: &Outcome, offers: &[known::Offer], taken: &Taken) -> Result<(), Failure> {
        let count = outcome.applications.len();
        for offer in offers.iter().filter(|_| self.place.format != Format::Json) {
            self.place.note(&offer.told());
        }
        if self.place.format == Format::Json {
            let answer = serde_json::json!({
                "imported": if self.args.dry_run { 0 } else { count }, "read": count, "cleaned": outcome.cleaned.len(),
                "findings": taken.findings, "seq": taken.seq, "dry_run": self.args.dry_run, "problems": [],
                "known": offers.iter().map(known::Offer::json).collect::<Vec<_>>(),
            });
            writeln!(std::io::stdout().lock(), "{answer}")?;
            return Ok(());
        }
        let key = if self.args.dry_run { self.done.would } else { self.done.done };
        self.place.note(&Message::new(key).with("count", count).with("findings", taken.findings.unwrap_or(0)));
        Ok(())
    }
}

fn is_intake(event: &Event) -> bool {
    matches!(event, Event::CaseImported { .. } | Event::CaseRevised { .. })
}

/// A file, or standard input where `-` stands for it, with its name. What comes in without a name is known by how it
/// begins.
fn intake_of(file: &Path) -> Result<(String, Vec<u8>), Failure> {
    if file != Path::new("-") {
        let name = file.display().to_string();
        let unreadable = Message::new("file-unreadable").with("file", name.as_str());
        return match files::of_people().read(file, FILE_MAX) {
            Ok(bytes) => Ok((name, bytes)),
            Err(Denied::TooLarge) => Err(Failure::Failed(Message::new("file-too-large").with("file", name))),
            Err(denied) => Err(Failure::denied(denied, unreadable)),
        };
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(FILE_MAX + 1).read_to_end(&mut bytes).map_err(|error| {
        let unreadable = Message::new("file-unreadable").with("file", "-");
        Failure::Failed(unreadable.with("why", error.to_string()))
    })?;
    if bytes.len() as u64 > FILE_MAX {
        return Err(Failure::Failed(Message::new("file-too-large").with("file", "-")));
    }
    Ok((format!("-.{}", form_of(&bytes)), bytes))
}

/// What bytes without a name are.
fn form_of(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"PK") {
        return "xlsx";
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let whole_line = serde_json::from_slice::<serde::de::IgnoredAny>(first).is_ok();
    match text.first() {
        Some(b'{') if whole_line => "jsonl",
        Some(b'{' | b'[') => "json",
        _ => "csv",
    }
}

fn mapping_of(file: &Path) -> Result<Mapping, Failure> {
    Mapping::read(&read_text(file)?, &file.display().to_string()).map_err(Failure::File)
}
