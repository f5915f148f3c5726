//! The local desk: owns the journal and is its only writer.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::clock::Clock;
use super::documents::{OnRecord, Wanted, seal_events};
use super::premises::Premises;
use super::shelving::{Shelving, shelve};
use super::training::attendance::{self, Attendance};
use super::{Desk, DeskError, LogRecord, Person, Receipt, Whoami};
use crate::domain::application::Applicant;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::text::Lang;
use crate::domain::vocabulary::{LinePolicy, StoreKind};
use crate::exchange::paper::Paper;
use crate::journal::{Draft, Journal, JournalError, MemoryJournal, Sealed};
use crate::register::command::{Command, Foundation};
use crate::register::event::{Event, Recorded, Stamp, read_events};
use crate::register::file::CaseFile;
use crate::register::fold::fold;
use crate::register::judge::judge;
use crate::register::query::Lexicon;
use crate::register::refusal::{Refusal, source};
use crate::register::state::State;
use crate::register::view::baskets::{Baskets, baskets};
use crate::register::view::budget::{Budget, budget};
use crate::register::view::case::{CaseView, case};
use crate::register::view::forecast::{Forecast, Standing, forecast, standing};
use crate::register::view::known::{KnownBody, known_bodies};
use crate::register::view::overview::{Overview, overview};
use crate::register::view::pictures::{Pictures, Timeline};
use crate::register::view::ranking::{Ranking, WhatIf, ranking_if};
use crate::register::view::rows::{Listing, count, list};
use crate::register::view::why::envelope::Tale;
use crate::register::view::why::{Explanation, Question, of_case};
use crate::register::view::{Viewer, may_see_event};
use crate::shelf::ShelfBatch;

/// Records that are synced together when many acts are done at once.
const GROUP: usize = 512;

/// Longest prepared sequence in which documents are sealed as at a desk. In a longer one the invented past would take
/// minutes to seal, and proves nothing.
const SEALED_ACTS: usize = 20_000;

/// A desk over a journal of its own.
pub struct LocalDesk {
    pub(super) handle: Handle,
    pub(super) clock: Clock,
    pub(super) state: State,
    pub(super) journal: Box<dyn Journal>,
    pub(super) shelving: Shelving,
    pub(super) place: PathBuf,
    pub(super) poisoned: Option<Message>,
    /// Kept to the end: the lock is let go after everything else is closed.
    pub(super) premises: Option<Premises>,
}

/// One act of a prepared sequence.
pub struct Act {
    /// Who.
    pub by: Handle,
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub command: Command,
    /// What is done instead where a rule refuses that: another act, or nothing.
    pub otherwise: Otherwise,
}

/// What becomes of an act of a prepared sequence that a rule refuses.
pub enum Otherwise {
    /// The whole sequence stops.
    Stop,
    /// It is left out.
    LeaveOut,
    /// The first of these that no rule refuses takes its place, or all are left out.
    Instead(Vec<Command>),
}

impl LocalDesk {
    /// A desk in memory: for tests and benchmarks. Nothing is kept.
    ///
    /// # Errors
    /// Where the foundation is refused.
    pub fn in_memory(clock: Clock, foundation: Foundation, handle: &Handle) -> Result<Self, DeskError> {
        let mut desk = Self {
            handle: handle.clone(),
            clock,
            state: State::empty(),
            journal: Box::new(MemoryJournal::new()),
            shelving: Shelving::Memory(Default::default()),
            place: PathBuf::new(),
            poisoned: None,
            premises: None,
        };
        desk.submit(&Command::Found(Box::new(foundation)))?;
        Ok(desk)
    }

    /// The state, for checks.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Sets the clock of a training store.
    pub fn set_clock(&mut self, clock: Clock) {
        self.clock = clock;
    }

    /// The journal, for checks.
    pub fn journal(&self) -> &dyn Journal {
        &*self.journal
    }

    /// The shelf, for checks.
    pub fn shelving(&self) -> &Shelving {
        &self.shelving
    }

    fn viewer(&self) -> Viewer {
        Viewer::of(&self.state, &self.handle)
    }

    /// The viewer, if this person has any role here.
    pub(super) fn reader(&self) -> Result<Viewer, DeskError> {
        let viewer = self.viewer();
        if viewer.roles.is_empty() {
            return Err(self.nobody(&self.handle));
        }
        Ok(viewer)
    }

    fn nobody(&self, handle: &Handle) -> DeskError {
        let what = Message::new("desk-no-role").with("who", handle).with("place", self.place.display().to_string());
        unknown(Refusal::new("no-role", source::PROCEDURE, what, Message::new("mend-no-role")))
    }

    fn usable(&self) -> Result<(), DeskError> {
        match &self.poisoned {
            Some(why) => Err(DeskError::Store(why.clone())),
            None => Ok(()),
        }
    }

    /// Does several acts of several people in order, syncing them in groups.
    ///
    /// # Errors
    /// The refusal of an act that must not be refused (what came before its group is done), or what is wrong with the
    /// store, or that `progress` said stop.
    pub fn perform(&mut self, acts: &[Act], progress: &mut dyn FnMut(usize, usize) -> bool) -> Result<(), DeskError> {
        for (index, group) in acts.chunks(GROUP).enumerate() {
            let mut drafts = Vec::with_capacity(group.len());
            let mut ahead = self.state.clone();
            let mut pending: Vec<(Stamp, Vec<Recorded>)> = Vec::with_capacity(group.len());
            for act in group {
                let at = act.at.max(ahead.at);
                let Some(mut events) = judged(&ahead, act, at)? else { continue };
                let stamp = Stamp { seq: ahead.seq + 1, at, by: act.by.clone() };
                if acts.len() <= SEALED_ACTS {
                    events = seal_events(&ahead, &stamp, events, &|case| self.events_with(case, &pending))?;
                }
                let id = format!("training-{}", stamp.seq);
                drafts.push(draft(&stamp, id, &events)?);
                let events: Vec<_> = events.into_iter().map(|event| Recorded::Known(Box::new(event))).collect();
                fold(&mut ahead, &stamp, &events);
                pending.push((stamp, events));
            }
            drop(ahead);
            let sealed = self.append(&drafts)?;
            self.take_in(&sealed)?;
            if !progress(index * GROUP + group.len(), acts.len()) {
                return Err(DeskError::Store(Message::new("interrupted")));
            }
        }
        Ok(())
    }

    fn append(&mut self, drafts: &[Draft]) -> Result<Vec<Sealed>, DeskError> {
        self.journal.append(drafts).map_err(|error| {
            let message = error.message();
            if !matches!(error, JournalError::BadDraft { .. }) {
                self.poisoned = Some(message.clone());
            }
            DeskError::Store(message)
        })
    }

    /// Puts on record what befell the store itself; nobody asked for it, so nobody is judged.
    pub(super) fn note(&mut self, by: &Handle, event: Event) -> Result<(), DeskError> {
        let stamp = Stamp { seq: self.state.seq + 1, at: self.now(), by: by.clone() };
        let sealed = self.append(&[draft(&stamp, new_command_id(), &[event])?])?;
        self.take_in(&sealed)
    }

    /// Folds records that are safely in the journal, and shelves what they changed.
    pub(super) fn take_in(&mut self, sealed: &[Sealed]) -> Result<(), DeskError> {
        let mut batch = ShelfBatch::new();
        let moved = |state: &State| state.base.as_ref().and_then(|base| base.clock);
        let before = moved(&self.state);
        for record in sealed {
            let (stamp, events) = read_record(record)?;
            let touched = fold(&mut self.state, &stamp, &events);
            match &mut self.shelving {
                Shelving::Sled(_) => {
                    shelve(&mut batch, &self.state, &stamp, record.header().command_id, &events, &touched);
                }
                Shelving::Memory(cases) => {
                    for event in events {
                        let Recorded::Known(known) = &event else { continue };
                        if let Some(case) = known.case() {
                            cases.entry(case.clone()).or_default().push((stamp.clone(), event));
                        }
                    }
                }
            }
        }
        if before != moved(&self.state) && matches!(self.clock, Clock::From(..)) {
            // A clock that was moved goes on from there.
            self.clock = Clock::starting_at(self.state.earliest());
        }
        if let Shelving::Sled(shelf) = &self.shelving
            && let Err(error) = shelf.apply(batch, self.journal.head())
        {
            // The records are in the journal and hold; only reading is no longer possible until the shelf is rebuilt.
            self.poisoned = Some(error.message());
        }
        Ok(())
    }

    fn file(&self, reference: &str) -> Result<CaseFile, DeskError> {
        let file = self.shelving.file(reference).map_err(|error| DeskError::Store(error.message()))?;
        let expected = self.state.case(reference).map_or(0, |head| head.events as usize);
        if file.history.len() != expected {
            let lacks = Message::new("shelf-lacks-events")
                .with("case", reference)
                .with("found", file.history.len())
                .with("expected", expected);
            return Err(DeskError::Store(lacks));
        }
        Ok(file)
    }

    /// The same, for a case that there is.
    pub(super) fn file_of(&self, case: &Reference) -> Result<CaseFile, DeskError> {
        if self.state.case(case.as_str()).is_none() {
            return Err(unknown(self.state.no_such_case(&self.handle, case.as_str())));
        }
        self.file(case.as_str())
    }

    /// What is on record about a case.
    fn events_of(&self, case: &Reference) -> Result<OnRecord, DeskError> {
        Ok(self.file_of(case)?.history.into_iter().map(|entry| (entry.stamp, entry.event)).collect())
    }

    /// The same with what is about to be recorded.
    fn events_with(&self, case: &Reference, pending: &[(Stamp, Vec<Recorded>)]) -> Result<OnRecord, DeskError> {
        let known = self.state.case(case.as_str()).is_some();
        let mut events = if known { self.events_of(case)? } else { Vec::new() };
        let of_case = |event: &&Recorded| matches!(event, Recorded::Known(event) if event.case() == Some(case));
        for (stamp, recorded) in pending {
            events.extend(recorded.iter().filter(of_case).map(|event| (stamp.clone(), event.clone())));
        }
        Ok(events)
    }

    pub(super) fn state_at(&self, moment: DateTime<Utc>) -> Result<State, DeskError> {
        let mut state = State::empty();
        for record in self.journal.read(1).map_err(|error| DeskError::Store(error.message()))? {
            let record = record.map_err(|error| DeskError::Store(error.message()))?;
            let (stamp, events) = read_record(&record)?;
            if stamp.at > moment {
                break;
            }
            fold(&mut state, &stamp, &events);
        }
        Ok(state)
    }

    /// Reads the journal again, so that every entry that moved the money of an envelope is found.
    fn why_envelope(&self, round: &RoundId, scope: &Scope) -> Result<Explanation, DeskError> {
        let viewer = self.reader()?;
        let Some(mut tale) = Tale::new(&self.state, &viewer, round, scope) else {
            return Err(unknown(self.state.no_such_envelope(round.as_str(), scope.as_str())));
        };
        let wrong = |error: JournalError| DeskError::Store(error.message());
        let mut then = State::empty();
        for record in self.journal.read(1).map_err(wrong)? {
            let (stamp, events) = read_record(&record.map_err(wrong)?)?;
            let before = tale.before(&then, &events);
            fold(&mut then, &stamp, &events);
            tale.carried(&stamp, &events);
            tale.after(&then, &stamp, before);
        }
        Ok(tale.end())
    }

    /// Closes the desk in order: the shelf is made durable, then the lock is let go.
    ///
    /// # Errors
    /// Where the shelf cannot be made durable. Nothing is lost by that: the next opening makes it anew.
    pub fn close(mut self) -> Result<(), DeskError> {
        self.put_away()
    }

    fn put_away(&mut self) -> Result<(), DeskError> {
        match std::mem::replace(&mut self.shelving, Shelving::Memory(Default::default())) {
            Shelving::Sled(shelf) => shelf.close().map_err(|error| DeskError::Store(error.message())),
            Shelving::Memory(_) => Ok(()),
        }
    }
}

impl Drop for LocalDesk {
    /// A desk that goes without being closed (the workstation ends, an error on the way) is still put away in order.
    fn drop(&mut self) {
        let _ = self.put_away();
        drop(self.premises.take());
    }
}

pub(super) fn unknown(refusal: Refusal) -> DeskError {
    DeskError::Unknown(Box::new(refusal))
}

/// The events of one act of a prepared sequence; `None` where it is left out.
fn judged(state: &State, act: &Act, at: DateTime<Utc>) -> Result<Option<Vec<Event>>, DeskError> {
    match (judge(state, &act.by, at, &act.command), &act.otherwise) {
        (Ok(events), _) => Ok(Some(events)),
        (Err(_), Otherwise::Instead(others)) => {
            Ok(others.iter().find_map(|command| judge(state, &act.by, at, command).ok()))
        }
        (Err(_), Otherwise::LeaveOut) => Ok(None),
        (Err(refusal), Otherwise::Stop) => Err(refusal.into()),
    }
}

/// Stamp and events of a journal record.
pub(super) fn read_record(record: &Sealed) -> Result<(Stamp, Vec<Recorded>), DeskError> {
    let header = record.header();
    let stamp = Stamp { seq: header.seq, at: header.at, by: Handle::from(header.by) };
    let events = read_events(record.events()).map_err(|error| {
        DeskError::Store(Message::new("record-unreadable").with("seq", header.seq).with("why", error.to_string()))
    })?;
    Ok((stamp, events))
}

fn draft(stamp: &Stamp, command_id: String, events: &[Event]) -> Result<Draft, DeskError> {
    let events = serde_json::to_string(events)
        .map_err(|error| DeskError::Store(Message::new("record-unwritable").with("why", error.to_string())))?;
    Ok(Draft { at: stamp.at, by: stamp.by.to_string(), command_id, events })
}

/// A name for one command that no other command has.
fn new_command_id() -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let nanos = Utc::now().timestamp_nanos_opt().unwrap_or_default();
    format!("{nanos:x}-{:x}-{:x}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

impl Desk for LocalDesk {
    fn whoami(&self) -> Whoami {
        let base = self.state.base.as_ref();
        Whoami {
            handle: self.handle.clone(),
            roles: self.state.roles(&self.handle),
            kind: base.map_or(StoreKind::Real, |base| base.kind),
            store: base.map(|base| base.store.clone()).unwrap_or_default(),
            place: self.place.clone(),
        }
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now(self.state.earliest())
    }

    fn plan(&self) -> Arc<Plan> {
        Arc::clone(&self.state.plan)
    }

    fn criteria(&self) -> Arc<CriteriaSet> {
        Arc::clone(&self.state.criteria)
    }

    fn people(&self) -> Result<Vec<Person>, DeskError> {
        self.reader()?;
        let people = self.state.base.iter().flat_map(|base| &base.people).filter(|(_, roles)| !roles.is_empty());
        Ok(people.map(|(handle, roles)| Person { handle: handle.clone(), roles: roles.clone() }).collect())
    }

    fn overview(&self) -> Result<Overview, DeskError> {
        Ok(overview(&self.state, &self.reader()?))
    }

    fn list(&self, query: &str) -> Result<Listing, DeskError> {
        Ok(list(&self.state, &self.reader()?, query)?)
    }

    fn lexicon(&self) -> Result<Lexicon, DeskError> {
        Ok(Lexicon::of(&self.state, &self.reader()?))
    }

    fn count(&self, query: &str) -> Result<usize, DeskError> {
        Ok(count(&self.state, &self.reader()?, query)?)
    }

    fn case(&self, reference: &str) -> Result<CaseView, DeskError> {
        let viewer = self.reader()?;
        if self.state.case(reference).is_none() {
            return Err(unknown(self.state.no_such_case(&self.handle, reference)));
        }
        let file = self.file(reference)?;
        case(&self.state, &viewer, reference, || file)
            .ok_or_else(|| unknown(self.state.no_such_case(&self.handle, reference)))
    }

    fn baskets(&self, round: Option<&RoundId>) -> Result<Baskets, DeskError> {
        self.reader()?;
        if let Some(round) = round
            && !self.state.rounds().iter().any(|(id, _)| id == round)
        {
            return Err(unknown(self.state.no_such_round(round.as_str())));
        }
        Ok(baskets(&self.state, &self.reader()?, self.now(), round))
    }

    fn budget(&self, round: Option<&RoundId>, as_of: Option<DateTime<Utc>>) -> Result<Budget, DeskError> {
        self.reader()?;
        if let Some(round) = round
            && !self.state.rounds().iter().any(|(id, _)| id == round)
        {
            return Err(unknown(self.state.no_such_round(round.as_str())));
        }
        match as_of {
            None => Ok(Budget { as_of: self.now(), ..budget(&self.state, round) }),
            Some(moment) => Ok(Budget { as_of: moment, ..budget(&self.state_at(moment)?, round) }),
        }
    }

    fn ranking(&self, round: &RoundId, scope: &Scope, policy: LinePolicy) -> Result<Ranking, DeskError> {
        self.ranking_if(round, scope, policy, &WhatIf::default())
    }

    fn ranking_if(
        &self,
        round: &RoundId,
        scope: &Scope,
        policy: LinePolicy,
        what_if: &WhatIf,
    ) -> Result<Ranking, DeskError> {
        let viewer = self.reader()?;
        let found = ranking_if(&self.state, &viewer, round, scope, policy, what_if).map_err(unknown)?;
        found.ok_or_else(|| unknown(self.state.no_such_envelope(round.as_str(), scope.as_str())))
    }

    fn standing(&self, reference: &Reference) -> Result<Option<Standing>, DeskError> {
        Ok(standing(&self.state, &self.reader()?, reference))
    }

    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError> {
        let viewer = self.reader()?;
        if !self.state.rounds().iter().any(|(id, _)| id == round) {
            return Err(unknown(self.state.no_such_round(round.as_str())));
        }
        let wrong = |error: JournalError| DeskError::Store(error.message());
        let mut then = State::empty();
        let mut timeline = Timeline::new(&self.state, &viewer, round);
        for record in self.journal.read(1).map_err(wrong)? {
            let (stamp, events) = read_record(&record.map_err(wrong)?)?;
            timeline.note(&then, &stamp, &events);
            fold(&mut then, &stamp, &events);
        }
        Ok(timeline.end())
    }

    fn why(&self, question: &Question) -> Result<Explanation, DeskError> {
        if let Question::Envelope(round, scope) = question {
            return self.why_envelope(round, scope);
        }
        let case = question.case().map(Reference::as_str).unwrap_or_default();
        let view = self.case(case)?;
        of_case(&self.state, &self.reader()?, self.now(), question, &view).ok_or_else(|| {
            let count = view.full.as_ref().map_or(0, |full| full.findings.len());
            let what = Message::new("explain-no-finding").with("case", case).with("count", count);
            unknown(Refusal::new("finding-unknown", source::PROCEDURE, what, Message::new("mend-no-finding")))
        })
    }

    fn document(&self, reference: &Reference, lang: Option<Lang>) -> Result<Paper, DeskError> {
        let wanted = Wanted { lang, ..Wanted::default() };
        let issued = self.documents(std::slice::from_ref(reference), &wanted)?.pop();
        let none = || unknown(self.state.no_such_case(&self.handle, reference.as_str()));
        issued.map(|issued| issued.paper).ok_or_else(none)
    }

    fn forecast(&self, command: &Command) -> Result<Forecast, DeskError> {
        Ok(forecast(&self.state, &self.viewer(), self.now(), command)?)
    }

    fn known_bodies(&self, bodies: &[Applicant]) -> Result<Vec<Option<KnownBody>>, DeskError> {
        Ok(known_bodies(&self.state, &self.reader()?, bodies))
    }

    fn submit(&mut self, command: &Command) -> Result<Receipt, DeskError> {
        self.usable()?;
        let at = self.now();
        let events = judge(&self.state, &self.handle, at, command)?;
        let stamp = Stamp { seq: self.state.seq + 1, at, by: self.handle.clone() };
        let events = seal_events(&self.state, &stamp, events, &|case| self.events_of(case))?;
        let id = if self.state.seq == 0 { "founding".to_owned() } else { new_command_id() };
        let sealed = self.append(&[draft(&stamp, id, &events)?])?;
        self.take_in(&sealed)?;
        let hash = sealed.first().map(|record| record.hash.clone()).unwrap_or_default();
        Ok(Receipt { seq: stamp.seq, at, hash, events })
    }

    fn log(
        &self,
        case: Option<&Reference>,
        since: u64,
        take: &mut dyn FnMut(LogRecord) -> bool,
    ) -> Result<(), DeskError> {
        let viewer = self.reader()?;
        let wrong = |error: JournalError| DeskError::Store(error.message());
        for record in self.journal.read(since.saturating_add(1)).map_err(wrong)? {
            let record = record.map_err(wrong)?;
            if let Some(entry) = log_record(&self.state, &viewer, case, &record)?
                && !take(entry)
            {
                break;
            }
        }
        Ok(())
    }

    fn attendance(&self) -> Result<Vec<Attendance>, DeskError> {
        self.reader()?;
        Ok(attendance::read(&self.place))
    }

    fn attend(&mut self, attendance: &Attendance) -> Result<(), DeskError> {
        match self.state.base.as_ref().map(|base| base.kind) {
            Some(StoreKind::Demo) => attendance::write(&self.place, attendance),
            _ => Ok(()),
        }
    }

    fn start_over(&mut self) -> Result<(), DeskError> {
        self.usable()?;
        super::training::start_over(self)
    }

    fn sit(&mut self, handle: &Handle) -> Result<(), DeskError> {
        let known = self.state.base.as_ref().and_then(|base| base.people.get(handle));
        if known.is_none_or(|roles| roles.is_empty()) {
            return Err(self.nobody(handle));
        }
        self.handle = handle.clone();
        Ok(())
    }
}

/// What `viewer` may see of one record; `None` where that is nothing, or nothing of the case that is asked for.
fn log_record(
    state: &State,
    viewer: &Viewer,
    case: Option<&Reference>,
    record: &Sealed,
) -> Result<Option<LogRecord>, DeskError> {
    let (stamp, events) = read_record(record)?;
    let all = events.len();
    let of_case = |event: &Recorded| match (case, event) {
        (None, _) => true,
        (Some(case), Recorded::Known(event)) => event.case() == Some(case),
        (Some(_), Recorded::Unknown(_)) => false,
    };
    // Asked about a case that is hidden, even which records touch it is told to nobody.
    // Of the whole journal every record is told, so that no number is missing in the chain; its content may be hidden.
    let visible = |event: &Recorded| of_case(event) && may_see_event(state, viewer, &stamp.by, event);
    if case.is_some() && !events.iter().any(visible) {
        return Ok(None);
    }
    let events: Vec<_> = events.into_iter().filter(|event| may_see_event(state, viewer, &stamp.by, event)).collect();
    let header = record.header();
    let line = (events.len() == all).then(|| String::from_utf8_lossy(&record.line).into_owned());
    Ok(Some(LogRecord {
        line,
        command_id: header.command_id.to_owned(),
        prev: header.prev.to_owned(),
        hash: record.hash.clone(),
        stamp,
        events,
    }))
}
