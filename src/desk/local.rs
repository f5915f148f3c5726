//! The local desk: owns the journal and is its only writer.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::aside::{Aside, Snapshot};
use super::clock::Clock;
use super::commit::Signed;
use super::documents::{DocumentProof, Issued, OnRecord, Sealer, Wanted, seal_events};
use super::order::{Order, new_id};
use super::premises::Premises;
use super::proof::{Proof, verify};
use super::reading::{Reading, no_role, read_record};
use super::shelving::{Shelving, shelve};
use super::training::attendance::Attendance;
use super::{Desk, DeskError, LogRecord, Person, Receipt, Whoami};
use crate::domain::application::Applicant;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::template::Template;
use crate::domain::vocabulary::LinePolicy;
use crate::journal::{Draft, Journal, JournalError, MemoryJournal, Sealed};
use crate::register::command::{Command, Foundation};
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::fold::fold;
use crate::register::judge::judge;
use crate::register::query::Lexicon;
use crate::register::state::State;
use crate::register::view::announcement::{Announcement, GroupBy};
use crate::register::view::baskets::Baskets;
use crate::register::view::budget::Budget;
use crate::register::view::case::CaseView;
use crate::register::view::forecast::{Forecast, Standing};
use crate::register::view::known::KnownBody;
use crate::register::view::overview::Overview;
use crate::register::view::pictures::Pictures;
use crate::register::view::progress::Progress;
use crate::register::view::ranking::{Ranking, WhatIf};
use crate::register::view::rows::Listing;
use crate::register::view::why::{Explanation, Question};
use crate::shelf::ShelfBatch;

/// Records that are synced together when many acts are done at once.
pub(super) const GROUP: usize = 512;

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
    /// What makes and seals the documents of those who are notified.
    pub(super) sealer: Sealer,
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
            sealer: seal_events,
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

    /// Whether anybody else reads from the shelf.
    pub(super) fn is_read_by_others(&self) -> bool {
        matches!(&self.shelving, Shelving::Sled(shelf) if Arc::strong_count(shelf) > 1)
    }

    /// Accepts nothing more: what was done last went wrong in a way that nobody foresaw.
    pub(super) fn poison(&mut self) {
        self.poisoned = Some(Message::new("served-internal"));
    }

    pub(super) fn usable(&self) -> Result<(), DeskError> {
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
            let mut pending: Vec<(Stamp, Vec<Event>)> = Vec::new();
            for act in group {
                let at = act.at.max(ahead.at);
                let Some(mut events) = judged(&ahead, act, at)? else { continue };
                let stamp = Stamp { seq: ahead.seq + 1, at, by: act.by.clone() };
                if acts.len() <= SEALED_ACTS {
                    events = (self.sealer)(&ahead, &stamp, events, &|case| self.events_with(case, &pending), &[])?;
                    pending.push((stamp.clone(), events.clone()));
                }
                let id = format!("training-{}", stamp.seq);
                drafts.push(draft(&stamp, id, &events)?);
                let events: Vec<_> = events.into_iter().map(|event| Recorded::Known(Box::new(event))).collect();
                fold(&mut ahead, &stamp, &events);
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

    pub(super) fn append(&mut self, drafts: &[Draft]) -> Result<Vec<Sealed>, DeskError> {
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
        let sealed = self.append(&[draft(&stamp, new_id(), &[event])?])?;
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
                Shelving::Memory(kept) => kept.take(&stamp, record.header().command_id, events),
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

    /// This desk's state before one person.
    pub(super) fn reading<'a>(&'a self, handle: &'a Handle) -> Reading<'a> {
        Reading {
            handle,
            state: &self.state,
            shelving: &self.shelving,
            records: &*self.journal,
            now: self.now(),
            place: &self.place,
        }
    }

    fn own(&self) -> Reading<'_> {
        self.reading(&self.handle)
    }

    /// What is on record about a case, with what is about to be recorded.
    pub(super) fn events_with(&self, case: &Reference, pending: &[(Stamp, Vec<Event>)]) -> Result<OnRecord, DeskError> {
        let known = self.state.case(case.as_str()).is_some();
        let mut events = if known { self.own().events_of(case)? } else { Vec::new() };
        for (stamp, happened) in pending {
            let of_case = happened.iter().filter(|event| event.case() == Some(case));
            events.extend(of_case.map(|event| (stamp.clone(), Recorded::Known(Box::new(event.clone())))));
        }
        Ok(events)
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
            Shelving::Sled(shelf) => match Arc::try_unwrap(shelf) {
                Ok(shelf) => shelf.close(),
                // Somebody still reads: everything is on the disk, and the next opening only looks more closely.
                Err(shared) => shared.checkpoint(),
            }
            .map_err(|error| DeskError::Store(error.message())),
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

pub(super) fn draft(stamp: &Stamp, command_id: String, events: &[Event]) -> Result<Draft, DeskError> {
    let events = serde_json::to_string(events)
        .map_err(|error| DeskError::Store(Message::new("record-unwritable").with("why", error.to_string())))?;
    Ok(Draft { at: stamp.at, by: stamp.by.to_string(), command_id, events })
}

impl Desk for LocalDesk {
    fn whoami(&self) -> Whoami {
        Whoami { takes_seats: true, ..self.own().whoami() }
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

    fn templates(&self) -> Result<Vec<Template>, DeskError> {
        self.own().templates()
    }

    fn people(&self) -> Result<Vec<Person>, DeskError> {
        self.own().people()
    }

    fn overview(&self) -> Result<Overview, DeskError> {
        self.own().overview()
    }

    fn list(&self, query: &str) -> Result<Listing, DeskError> {
        self.own().list(query)
    }

    fn lexicon(&self) -> Result<Lexicon, DeskError> {
        self.own().lexicon()
    }

    fn count(&self, query: &str) -> Result<usize, DeskError> {
        self.own().count(query)
    }

    fn case(&self, reference: &str) -> Result<CaseView, DeskError> {
        self.own().case(reference)
    }

    fn baskets(&self, round: Option<&RoundId>) -> Result<Baskets, DeskError> {
        self.own().baskets(round)
    }

    fn budget(&self, round: Option<&RoundId>, as_of: Option<DateTime<Utc>>) -> Result<Budget, DeskError> {
        self.own().budget(round, as_of)
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
        self.own().ranking_if(round, scope, policy, what_if)
    }

    fn standing(&self, reference: &Reference) -> Result<Option<Standing>, DeskError> {
        self.own().standing(reference)
    }

    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError> {
        self.own().pictures(round)
    }

    fn why(&self, question: &Question) -> Result<Explanation, DeskError> {
        self.own().why(question)
    }

    fn documents(&self, cases: &[Reference], wanted: &Wanted) -> Result<Vec<Issued>, DeskError> {
        self.own().documents(cases, wanted)
    }

    fn prove_documents(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<DocumentProof, DeskError> {
        self.own().prove_documents(progress)
    }

    fn announcement(&self, round: &RoundId, by: Option<GroupBy>) -> Result<Announcement, DeskError> {
        self.own().announcement(round, by)
    }

    fn progress(&self, as_of: Option<DateTime<Utc>>) -> Result<Progress, DeskError> {
        self.own().progress(as_of)
    }

    fn forecast(&self, command: &Command) -> Result<Forecast, DeskError> {
        self.own().forecast(command)
    }

    fn known_bodies(&self, bodies: &[Applicant]) -> Result<Vec<Option<KnownBody>>, DeskError> {
        self.own().known_bodies(bodies)
    }

    fn order(&mut self, order: &Order) -> Result<Receipt, DeskError> {
        let mut done = self.commit(&[Signed::new(self.handle.clone(), order.clone())]);
        done.pop().unwrap_or_else(|| Err(DeskError::Store(Message::new("interrupted"))))
    }

    fn log(
        &self,
        case: Option<&Reference>,
        since: u64,
        take: &mut dyn FnMut(LogRecord) -> bool,
    ) -> Result<(), DeskError> {
        self.own().log(case, since, take)
    }

    fn attendance(&self) -> Result<Vec<Attendance>, DeskError> {
        self.own().attendance()
    }

    fn attend(&mut self, attendance: &Attendance) -> Result<(), DeskError> {
        self.own().attend(attendance)
    }

    fn start_over(&mut self) -> Result<(), DeskError> {
        self.usable()?;
        super::training::start_over(self)
    }

    fn sit(&mut self, handle: &Handle) -> Result<(), DeskError> {
        let known = self.state.base.as_ref().and_then(|base| base.people.get(handle));
        if known.is_none_or(|roles| roles.is_empty()) {
            return Err(no_role(handle, &self.place));
        }
        self.handle = handle.clone();
        Ok(())
    }

    fn pulse(&self) -> Result<u64, DeskError> {
        self.own().pulse()
    }

    fn aside(&self) -> Box<dyn Aside> {
        Box::new(Snapshot::of(self))
    }

    fn verify(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<Proof, DeskError> {
        verify(&self.own(), progress)
    }
}
