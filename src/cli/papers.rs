//! Papers: decision documents, the announcement of a round, the progress report. Made in `exchange`, given out here as
//! text, JSON, Markdown, HTML or PDF.

use std::io::{IsTerminal, Write};
use std::path::Path;

use chrono::{DateTime, Utc};

use super::failure::Failure;
use super::options::{By, DocumentArgs, Format};
use super::place::Place;
use super::print;
use super::store::read_text;
use crate::desk::documents::{Issued, Wanted, in_force};
use crate::desk::{Desk, DeskError};
use crate::domain::code::{Reference, RoundId};
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::vocabulary::StoreKind;
use crate::exchange::documents::read;
use crate::exchange::files::{self, Denied, Readers};
use crate::exchange::paper::{Form, Paper, pdf, text};
use crate::exchange::reports;
use crate::register::view::announcement::GroupBy;
use crate::speech::word;

/// Decision documents of one case or of several.
pub fn document(place: &Place, args: &DocumentArgs) -> Result<(), Failure> {
    let tried = match &args.template {
        Some(file) => {
            let text = read_text(file)?;
            Some(read(&text, &file.display().to_string()).map_err(Failure::File)?)
        }
        None => None,
    };
    let form = chosen_form(place, args.output.as_deref())?;
    place.with(|desk| {
        let cases = named(desk, args)?;
        let issued = desk.documents(&cases, &Wanted { lang: place.global.lang, tried })?;
        issued.iter().for_each(|issued| tell_letters(place, issued));
        match (form, place.format) {
            (None, Format::Json) => print_json(place, &issued),
            (None, _) => print_text(place, &issued),
            (Some(form), _) => give_out(place, &issued, form, args.output.as_deref()),
        }
    })
}

fn named(desk: &dyn Desk, args: &DocumentArgs) -> Result<Vec<Reference>, Failure> {
    let Some(query) = &args.query else { return Ok(args.cases.clone()) };
    let listing = desk.list(query).map_err(|error| match error {
        DeskError::Query(error) => Failure::query(query, error),
        other => other.into(),
    })?;
    // A query answers with what the asker may see; a case without any decision has nothing to give out.
    let decided = |facts: &crate::register::view::rows::RowFacts| facts.decision.is_some();
    Ok(listing
        .rows
        .into_iter()
        .filter(|row| row.facts.as_ref().is_some_and(decided))
        .map(|row| row.reference)
        .collect())
}

/// The announcement of a round.
pub fn announce(place: &Place, round: &RoundId, by: Option<By>, output: Option<&Path>) -> Result<(), Failure> {
    let form = chosen_form(place, output)?;
    let by = by.map(|by| match by {
        By::Theme => GroupBy::Theme,
        By::Objective => GroupBy::Objective,
    });
    place.with(|desk| {
        let data = desk.announcement(round, by)?;
        let mut paper = reports::announcement::paper(&data, &in_force(&desk.templates()?)?, place.lang);
        // Rounds of the past are real in a training store too.
        mark_training(desk, &mut paper, place.lang, data.offered.is_some());
        print_or_write(place, &paper, serde_json::to_value(&data)?, form, output)
    })
}

/// The progress report.
pub fn progress(place: &Place, as_of: Option<DateTime<Utc>>, output: Option<&Path>) -> Result<(), Failure> {
    let form = chosen_form(place, output)?;
    place.with(|desk| {
        let data = desk.progress(as_of)?;
        let mut paper = reports::progress::paper(&data, &in_force(&desk.templates()?)?, place.lang);
        mark_training(desk, &mut paper, place.lang, true);
        print_or_write(place, &paper, serde_json::to_value(&data)?, form, output)
    })
}

/// Says on every page that what a training store tells is invented, or at least that it comes out of one.
fn mark_training(desk: &dyn Desk, paper: &mut Paper, lang: Lang, invented: bool) {
    if desk.whoami().kind == StoreKind::Demo {
        paper.marks.insert(0, word(lang, if invented { "paper-training" } else { "training-mark" }));
    }
}

/// A paper as text, its data as JSON, or the paper in a form.
fn print_or_write(
    place: &Place,
    paper: &Paper,
    data: serde_json::Value,
    form: Option<Form>,
    output: Option<&Path>,
) -> Result<(), Failure> {
    let Some(form) = form else {
        if place.format == Format::Json {
            return print::print_json(place, data);
        }
        let mut out = std::io::stdout().lock();
        for (_, line) in text::lines(paper, 78) {
            writeln!(out, "{line}")?;
        }
        return Ok(());
    };
    write_papers(place, &[(file_name(&paper.subject), paper)], form, output)
}

/// The form that was named, or that the ending of the file names; none for text and JSON.
fn chosen_form(place: &Place, output: Option<&Path>) -> Result<Option<Form>, Failure> {
    if place.form.is_some() {
        return Ok(place.form);
    }
    if place.format == Format::Csv {
        return Err(Failure::Usage(Message::new("format-not-of-paper").with("format", "csv"), None));
    }
    let ending = output.and_then(Path::extension).and_then(|ending| ending.to_str()).map(str::to_lowercase);
    let named = Form::ALL.into_iter().find(|form| ending.as_deref() == Some(form.word()));
    // A file gets a form even where none is named: words and signs, which any program reads.
    Ok(named.or(output.filter(|_| place.format == Format::Table).map(|_| Form::Md)))
}

fn tell_letters(place: &Place, issued: &Issued) {
    let lacking = pdf::unwritable(&issued.paper);
    if !lacking.is_empty() {
        let letters: Vec<String> = lacking.iter().map(|sign| format!("U+{:04X}", u32::from(*sign))).collect();
        place.note(&Message::new("document-letters").with("case", &issued.reference).with("letters", letters));
    }
}

fn print_text(place: &Place, issued: &[Issued]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    for (index, issued) in issued.iter().enumerate() {
        if index > 0 {
            writeln!(out, "\n{}\n", "=".repeat(78))?;
        }
        for (_, line) in text::lines(&issued.paper, 78) {
            writeln!(out, "{line}")?;
        }
        place.note(&told(issued));
    }
    Ok(())
}

fn told(issued: &Issued) -> Message {
    match &issued.seal {
        Some((seq, seal)) => Message::new("document-told")
            .with("case", &issued.reference)
            .with("seq", *seq)
            .with("template", &seal.template),
        None if issued.past => Message::new("document-past").with("case", &issued.reference),
        None => Message::new("document-not-told").with("case", &issued.reference),
    }
}

fn print_json(place: &Place, issued: &[Issued]) -> Result<(), Failure> {
    let entries: Vec<_> = issued
        .iter()
        .map(|issued| {
            let seal = issued.seal.as_ref();
            serde_json::json!({
                "reference": issued.reference, "lang": issued.paper.lang, "title": issued.paper.title,
                "marks": issued.paper.marks, "seq": seal.map(|(seq, _)| seq),
                "seal": seal.map(|(_, seal)| seal),
                "markdown": String::from_utf8_lossy(&issued.paper.written(Form::Md).unwrap_or_default()),
            })
        })
        .collect();
    print::print_json(place, serde_json::Value::Array(entries))
}

/// Writes documents to standard output, to a file, or several to a folder, each under its reference.
fn give_out(place: &Place, issued: &[Issued], form: Form, output: Option<&Path>) -> Result<(), Failure> {
    let papers: Vec<(String, &Paper)> =
        issued.iter().map(|issued| (file_name(issued.reference.as_str()), &issued.paper)).collect();
    write_papers(place, &papers, form, output)
}

/// Writes papers to standard output, to a file, or several to a folder.
pub fn write_papers(
    place: &Place,
    papers: &[(String, &Paper)],
    form: Form,
    output: Option<&Path>,
) -> Result<(), Failure> {
    let refuse = |key: &'static str| Err(Failure::Usage(Message::new(key).with("form", form.word()), None));
    let made = papers.iter().map(|(name, paper)| Ok((name.as_str(), written(paper, form)?)));
    let made: Vec<(&str, Vec<u8>)> = made.collect::<Result<_, Failure>>()?;
    let files = files::of_people();
    let folder = output.filter(|output| files.is_folder(output) || made.len() > 1);
    match (output, folder, made.as_slice()) {
        (None, _, [(_, bytes)]) => {
            if form == Form::Pdf && std::io::stdout().is_terminal() {
                return refuse("document-pdf-to-screen");
            }
            std::io::stdout().lock().write_all(bytes)?;
            return Ok(());
        }
        (None, ..) => return refuse("document-several-to-screen"),
        (Some(file), None, _) => {
            for (_, bytes) in &made {
                write_file(file, bytes)?;
            }
        }
        (_, Some(folder), _) => {
            files.make_folder(folder).map_err(|denied| unwritable(folder, denied))?;
            for (name, bytes) in &made {
                write_file(&folder.join(format!("{name}.{}", form.word())), bytes)?;
            }
        }
    }
    let at = output.map(|output| output.display().to_string()).unwrap_or_default();
    place.note(&Message::new("document-written").with("count", made.len()).with("place", at));
    Ok(())
}

fn written(paper: &Paper, form: Form) -> Result<Vec<u8>, Failure> {
    paper.written(form).map_err(|error| {
        let why = error.to_string();
        Failure::Failed(Message::new("document-unmakeable").with("case", &paper.subject).with("why", why))
    })
}

fn write_file(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    files::of_people().write(file, bytes, Readers::ByMask).map_err(|denied| unwritable(file, denied))
}

fn unwritable(file: &Path, denied: Denied) -> Failure {
    Failure::denied(denied, Message::new("backup-unwritable").with("file", file.display().to_string()))
}

/// A reference as the name of a file.
pub fn file_name(reference: &str) -> String {
    let kept = reference.chars().map(|sign| if sign.is_alphanumeric() || "-_.".contains(sign) { sign } else { '-' });
    kept.collect::<String>().trim_start_matches('.').to_owned()
}

/// Makes every sealed document again and compares it with its seal.
pub fn verify_documents(place: &Place, desk: &dyn Desk) -> Result<(), Failure> {
    let lang = place.lang;
    let proof = desk.prove_documents(&mut |done, all| {
        let _ = super::place::tell(lang, &crate::desk::opening::Notice::Folding(done, all));
    })?;
    if !proof.wrong.is_empty() {
        for wrong in &proof.wrong {
            place.note(wrong);
        }
        return Err(Failure::Failed(Message::new("verify-failed").with("count", proof.wrong.len())));
    }
    let good = Message::new("verify-documents-good").with("proved", proof.proved).with("unsealed", proof.unsealed);
    place.note(&good);
    if proof.by_other_writer > 0 {
        place.note(&Message::new("verify-documents-other-writer").with("count", proof.by_other_writer));
    }
    Ok(())
}
