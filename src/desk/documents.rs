//! Decision documents at the desk: sealed when the applicant is notified, made again for whoever asks, and proved.
//!
//! What an applicant was told is not kept as a file. It is made again from the case as it stood at the record that
//! notified them, and the templates that the seal names; the seal's hashes say whether it is the very same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::DeskError;
use super::reading::{Reading, read_record, unknown};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::template::Template;
use crate::domain::text::Lang;
use crate::exchange::documents::{self, Difference, compare, compose, lang_of};
use crate::exchange::paper::Paper;
use crate::register::command::Command;
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::file::CaseFile;
use crate::register::fold::fold;
use crate::register::judge::judge;
use crate::register::refusal::{Refusal, source};
use crate::register::seal::DocumentSeal;
use crate::register::state::State;
use crate::register::view::document::{DocumentFacts, NoDocument, document};

/// A document as it is given out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Issued {
    /// Case.
    pub reference: Reference,
    /// What it says.
    pub paper: Paper,
    /// The record that told it to the applicant, and its seal; nothing while it was not told, or not sealed.
    pub seal: Option<(u64, DocumentSeal)>,
    /// Whether the grant was announced before this register began.
    pub past: bool,
}

/// How documents are to be made.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Wanted {
    /// Another language than the case's.
    pub lang: Option<Lang>,
    /// Templates that are being tried; the result is a draft.
    pub tried: Option<Template>,
}

/// What a check of all documents came to.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct DocumentProof {
    /// Documents that are the very same.
    pub proved: usize,
    /// Of those, how many have a PDF by another release of the writer, so that only their words were compared.
    pub by_other_writer: usize,
    /// Notifications without a seal, of an older program.
    pub unsealed: usize,
    /// What does not hold.
    pub wrong: Vec<Message>,
}

/// What is on record about a case, oldest first.
pub(super) type OnRecord = Vec<(Stamp, Recorded)>;

/// What is done at a record that told a document: with the state after it, its number, the case and the seal.
type AtRecord<'v> = dyn FnMut(&State, u64, &Reference, &DocumentSeal) -> Result<(), DeskError> + 'v;

/// What puts the seals into events. A desk has [`seal_events`].
pub(super) type Sealer = fn(&State, &Stamp, Vec<Event>, &OnRecordOf<'_>, &[Ready]) -> Result<Vec<Event>, DeskError>;

/// What is on record about a case.
pub(super) type OnRecordOf<'a> = dyn Fn(&Reference) -> Result<OnRecord, DeskError> + 'a;

/// A document that was made before its order came to the writer, with its seal. Setting its pages takes long, and what
/// it says seldom changes on the way.
pub type Ready = (Paper, DocumentSeal);

/// Puts the seals into events that make a decision known. `before` is the state that they are folded onto, `file` gives
/// what is on record about a case until then. A document that is `ready` and says the very same is not made again.
pub(super) fn seal_events(
    before: &State,
    stamp: &Stamp,
    mut events: Vec<Event>,
    file: &OnRecordOf<'_>,
    ready: &[Ready],
) -> Result<Vec<Event>, DeskError> {
    let made = make_ready(before, stamp, &events, file, ready)?;
    let places = events.iter_mut().filter(|event| event.notifies()).filter_map(Event::seal_mut);
    for (place, (_, seal)) in places.zip(made) {
        *place = Some(Box::new(seal));
    }
    Ok(events)
}

/// The documents of events that make a decision known, in their order.
pub(super) fn make_ready(
    before: &State,
    stamp: &Stamp,
    events: &[Event],
    file: &OnRecordOf<'_>,
    ready: &[Ready],
) -> Result<Vec<Ready>, DeskError> {
    if !events.iter().any(Event::notifies) {
        return Ok(Vec::new());
    }
    let template = in_force_of(before)?;
    let recorded: Vec<Recorded> = events.iter().map(|event| Recorded::Known(Box::new(event.clone()))).collect();
    let mut after = before.clone();
    fold(&mut after, stamp, &recorded);
    let mut made = Vec::new();
    for case in events.iter().filter(|event| event.notifies()).filter_map(Event::case) {
        let mut known = file(case)?;
        let of_case = |event: &&Recorded| matches!(event, Recorded::Known(event) if event.case() == Some(case));
        known.extend(recorded.iter().filter(of_case).map(|event| (stamp.clone(), event.clone())));
        let facts = document(&after, None, case, &CaseFile::from_events(known)).map_err(|why| none(case, why))?;
        let paper = compose(&facts, &template, lang_of(facts.head.language));
        let name = template.name();
        let same = ready.iter().find(|(known, seal)| *known == paper && seal.template == name);
        made.push(match same {
            Some(same) => same.clone(),
            None => documents::sealed(&facts, &template).map_err(|error| unmakeable(case, &error))?,
        });
    }
    Ok(made)
}

impl Reading<'_> {
    /// The documents that an act would make known, as far as they can be told from what is so now.
    pub(super) fn make_ready(&self, command: &Command) -> Vec<Ready> {
        if !command.notifies() {
            return Vec::new();
        }
        let Ok(events) = judge(self.state, self.handle, self.now, command) else { return Vec::new() };
        let stamp = Stamp { seq: self.state.seq + 1, at: self.now, by: self.handle.clone() };
        let on_record = |case: &Reference| self.events_of(case);
        // What cannot be made is refused by the writer.
        make_ready(self.state, &stamp, &events, &on_record, &[]).unwrap_or_default()
    }

    /// Documents of several cases, as they were told to the applicants; of a case that is not yet notified, as it would
    /// be told now.
    ///
    /// # Errors
    /// Where one of the cases has no document, or may not be seen.
    pub fn documents(&self, cases: &[Reference], wanted: &Wanted) -> Result<Vec<Issued>, DeskError> {
        let viewer = self.reader()?;
        let template = in_force_of(self.state)?;
        let mut issued = BTreeMap::new();
        let mut told: BTreeMap<u64, Vec<(Reference, DocumentSeal)>> = BTreeMap::new();
        for case in cases {
            let file = self.file_of(case)?;
            let facts = document(self.state, Some(&viewer), case, &file).map_err(|why| none(case, why))?;
            let told_now = facts.head.decision.notified_at.is_some() || facts.set_aside;
            match last_seal(&file).filter(|_| told_now) {
                Some((seq, seal)) => told.entry(seq).or_default().push((case.clone(), seal)),
                None => {
                    let paper = made(&facts, &template, wanted);
                    issued.insert(
                        case.clone(),
                        Issued { reference: case.clone(), paper, seal: None, past: facts.head.past },
                    );
                }
            }
        }
        self.replay(&told, &mut |state, seq, case, seal| {
            let facts = self.facts_at(state, seq, case)?;
            let template = self.sealed_with(seal)?;
            let paper = made(&facts, &template, wanted);
            let seal = Some((seq, seal.clone()));
            issued.insert(case.clone(), Issued { reference: case.clone(), paper, seal, past: false });
            Ok(())
        })?;
        Ok(cases.iter().filter_map(|case| issued.remove(case)).collect())
    }

    /// Makes every document anew that any applicant was ever told, and compares it with its seal, byte by byte.
    ///
    /// # Errors
    /// Where the journal cannot be read.
    pub fn prove_documents(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<DocumentProof, DeskError> {
        let mut proof = DocumentProof::default();
        let last = self.state.seq;
        let mut state = State::empty();
        for record in self.records.read(1).map_err(|error| DeskError::Store(error.message()))? {
            let record = record.map_err(|error| DeskError::Store(error.message()))?;
            let (stamp, events) = read_record(&record)?;
            fold(&mut state, &stamp, &events);
            for event in &events {
                let Recorded::Known(event) = event else { continue };
                let Some(case) = event.case().filter(|_| event.notifies()) else { continue };
                match event.seal() {
                    None => proof.unsealed += 1,
                    Some(seal) => self.prove(&state, stamp.seq, case, seal, &mut proof)?,
                }
            }
            if stamp.seq % 1024 == 0 {
                progress(stamp.seq, last);
            }
        }
        Ok(proof)
    }

    fn prove(
        &self,
        state: &State,
        seq: u64,
        case: &Reference,
        seal: &DocumentSeal,
        proof: &mut DocumentProof,
    ) -> Result<(), DeskError> {
        let Ok(template) = self.sealed_with(seal) else {
            let lacks = Message::new("document-template-lacking").with("case", case).with("template", &seal.template);
            proof.wrong.push(lacks);
            return Ok(());
        };
        let facts = self.facts_at(state, seq, case)?;
        let paper = compose(&facts, &template, lang_of(seal.language));
        let found = compare(&paper, seal).map_err(|error| unmakeable(case, &error))?;
        let forms: Vec<&str> = found
            .iter()
            .filter_map(|difference| match difference {
                Difference::Bytes(form) => Some(form.word()),
                Difference::OtherWriter => None,
            })
            .collect();
        if forms.is_empty() {
            proof.proved += 1;
            proof.by_other_writer += usize::from(found.contains(&Difference::OtherWriter));
        } else {
            let wrong = Message::new("document-differs").with("case", case).with("seq", seq);
            proof.wrong.push(wrong.with("forms", forms.join(", ")));
        }
        Ok(())
    }

    /// Every version of an authority's own templates that was ever in force, the one in force last.
    ///
    /// # Errors
    /// Where this person has no role.
    pub fn templates(&self) -> Result<Vec<Template>, DeskError> {
        self.reader()?;
        Ok(self.state.templates.iter().map(|template| (**template).clone()).collect())
    }

    /// The templates that a seal names: of the program, or adopted by the authority.
    fn sealed_with(&self, seal: &DocumentSeal) -> Result<Template, DeskError> {
        if let Some(own) = self.state.templates.iter().find(|own| own.name() == seal.template) {
            return Ok((**own).clone());
        }
        match documents::version(&seal.template) {
            Some(read) => read.map_err(|found| DeskError::Store(wrong_template(found))),
            None => {
                let what = Message::new("document-version-unknown").with("template", &seal.template);
                let mend = Message::new("mend-template-version");
                Err(unknown(Refusal::new("template-version", source::PROCEDURE, what, mend)))
            }
        }
    }

    /// What the document of a case said when record `seq` had been folded.
    fn facts_at(&self, state: &State, seq: u64, case: &Reference) -> Result<DocumentFacts, DeskError> {
        let history = self.file_of(case)?.history.into_iter().filter(|entry| entry.stamp.seq <= seq);
        let file = CaseFile::from_events(history.map(|entry| (entry.stamp, entry.event)));
        document(state, None, case, &file).map_err(|why| none(case, why))
    }

    /// Folds the journal again as far as these cases need, and stops at each record that is asked for.
    fn replay(
        &self,
        told: &BTreeMap<u64, Vec<(Reference, DocumentSeal)>>,
        visit: &mut AtRecord<'_>,
    ) -> Result<(), DeskError> {
        let Some(last) = told.keys().next_back() else { return Ok(()) };
        let cases: Vec<String> =
            told.values().flatten().map(|(case, _)| serde_json::to_string(case).unwrap_or_default()).collect();
        let mut state = State::empty();
        for record in self.records.read(1).map_err(|error| DeskError::Store(error.message()))? {
            let record = record.map_err(|error| DeskError::Store(error.message()))?;
            let seq = record.header().seq;
            let text = record.events();
            // Other cases do not matter here, and reading them would take long in a large store.
            let touches = !text.contains("\"case\":") || cases.iter().any(|case| text.contains(case.as_str()));
            if touches || text.contains("\"plan_loaded\"") || text.contains("\"store_founded\"") {
                let (stamp, events) = read_record(&record)?;
                fold(&mut state, &stamp, &events);
            }
            for (case, seal) in told.get(&seq).into_iter().flatten() {
                visit(&state, seq, case, seal)?;
            }
            if seq >= *last {
                break;
            }
        }
        Ok(())
    }
}

fn made(facts: &DocumentFacts, template: &Template, wanted: &Wanted) -> Paper {
    let lang = wanted.lang.unwrap_or_else(|| lang_of(facts.head.language));
    match &wanted.tried {
        // What is tried was told to nobody.
        Some(tried) => compose(&DocumentFacts { draft: true, ..facts.clone() }, tried, lang),
        None => compose(facts, template, lang),
    }
}

/// The seal of the last document that the applicant was told.
fn last_seal(file: &CaseFile) -> Option<(u64, DocumentSeal)> {
    file.history.iter().rev().filter(|entry| !entry.undone).find_map(|entry| match &entry.event {
        Recorded::Known(event) if event.notifies() => Some(event.seal().map(|seal| (entry.stamp.seq, seal.clone()))),
        _ => None,
    })?
}

/// The templates that new documents are made of: the authority's own that came last, or those that ship with the program.
///
/// # Errors
/// Where the shipped file is wrong, which a test excludes.
pub fn in_force(own: &[Template]) -> Result<Template, DeskError> {
    match own.last() {
        Some(own) => Ok(own.clone()),
        None => documents::shipped().map_err(|found| DeskError::Store(wrong_template(found))),
    }
}

fn in_force_of(state: &State) -> Result<Template, DeskError> {
    match state.templates.last() {
        Some(own) => Ok((**own).clone()),
        None => in_force(&[]),
    }
}

fn wrong_template(found: Vec<crate::exchange::FileMistake>) -> Message {
    found.into_iter().next().map(|mistake| mistake.why).unwrap_or_else(|| Message::new("document-version-unknown"))
}

fn unmakeable(case: &Reference, error: &dyn std::fmt::Display) -> DeskError {
    let what = Message::new("document-unmakeable").with("case", case).with("why", error.to_string());
    unknown(Refusal::new("document", source::PROCEDURE, what, Message::new("mend-document")))
}

fn none(case: &Reference, why: NoDocument) -> DeskError {
    let (rule, what, mend) = match why {
        NoDocument::Unknown => ("case-unknown", "refused-case-unknown", "mend-case-unknown"),
        NoDocument::Conflict => ("conflict", "refused-conflict", "mend-conflict"),
        NoDocument::Undecided => ("undecided", "document-undecided", "mend-undecided"),
        NoDocument::Withdrawn => ("withdrawn", "document-withdrawn", "mend-withdrawn"),
    };
    let source = if why == NoDocument::Conflict { source::DISQUALIFICATION } else { source::PROCEDURE };
    let refusal = Refusal::new(rule, source, Message::new(what).with("case", case), Message::new(mend));
    if why == NoDocument::Conflict { DeskError::from(refusal) } else { unknown(refusal) }
}
