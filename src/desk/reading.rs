//! Every question that a desk answers, for one person, from one state. The desk that owns the journal and the desk that
//! many people share answer with the same words.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, Utc};

use super::documents::OnRecord;
use super::shelving::Shelving;
use super::training::{
    self,
    attendance::{self, Attendance},
};
use super::{DeskError, Person, Whoami};
use crate::domain::application::Applicant;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::message::Message;
use crate::domain::vocabulary::{LinePolicy, Role, StoreKind};
use crate::journal::{ReadRecords, Sealed};
use crate::register::command::Command;
use crate::register::event::{Recorded, Stamp, read_events};
use crate::register::file::CaseFile;
use crate::register::query::Lexicon;
use crate::register::refusal::{Refusal, source};
use crate::register::state::State;
use crate::register::view::Viewer;
use crate::register::view::baskets::{Baskets, baskets};
use crate::register::view::budget::{Budget, budget, hide};
use crate::register::view::case::{CaseView, case};
use crate::register::view::forecast::{Forecast, Standing, forecast, standing};
use crate::register::view::known::{KnownBody, known_bodies};
use crate::register::view::overview::{Overview, overview};
use crate::register::view::ranking::{Ranking, WhatIf, ranking_if};
use crate::register::view::rows::{Listing, count, list};
use crate::register::view::why::{Explanation, Question, of_case};

/// One person before one state of a store.
pub struct Reading<'a> {
    /// Who asks.
    pub handle: &'a Handle,
    /// What is so.
    pub state: &'a State,
    /// Where the files of cases lie; it may have gone on since.
    pub shelving: &'a Shelving,
    /// The journal up to that state.
    pub records: &'a dyn ReadRecords,
    /// The time.
    pub now: DateTime<Utc>,
    /// Where the store is.
    pub place: &'a Path,
}

impl Reading<'_> {
    fn viewer(&self) -> Viewer {
        Viewer::of(self.state, self.handle)
    }

    /// The viewer, if this person has any role here.
    ///
    /// # Errors
    /// Where they have none.
    pub fn reader(&self) -> Result<Viewer, DeskError> {
        let viewer = self.viewer();
        if viewer.roles.is_empty() {
            return Err(no_role(self.handle, self.place));
        }
        Ok(viewer)
    }

    /// Who asks.
    pub fn whoami(&self) -> Whoami {
        let base = self.state.base.as_ref();
        Whoami {
            handle: self.handle.clone(),
            roles: self.state.roles(self.handle),
            kind: base.map_or(StoreKind::Real, |base| base.kind),
            store: base.map(|base| base.store.clone()).unwrap_or_default(),
            place: self.place.to_owned(),
            takes_seats: self.state.is_demo(),
            life: if self.state.is_demo() { training::life(self.place) } else { 0 },
        }
    }

    fn file(&self, reference: &str) -> Result<CaseFile, DeskError> {
        let file = self.shelving.file(reference, self.state.seq).map_err(|error| DeskError::Store(error.message()))?;
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
            return Err(unknown(self.state.no_such_case(self.handle, case.as_str())));
        }
        self.file(case.as_str())
    }

    /// What is on record about a case.
    pub(super) fn events_of(&self, case: &Reference) -> Result<OnRecord, DeskError> {
        Ok(self.file_of(case)?.history.into_iter().map(|entry| (entry.stamp, entry.event)).collect())
    }

    /// Refuses a round that there is not.
    pub(super) fn is_round(&self, round: &RoundId) -> Result<(), DeskError> {
        match self.state.rounds().iter().any(|(id, _)| id == round) {
            true => Ok(()),
            false => Err(unknown(self.state.no_such_round(round.as_str()))),
        }
    }

    /// The number of the last record.
    ///
    /// # Errors
    /// As [`super::Desk::pulse`].
    pub fn pulse(&self) -> Result<u64, DeskError> {
        self.reader()?;
        Ok(self.state.seq)
    }

    /// People and their roles.
    ///
    /// # Errors
    /// As [`super::Desk::people`].
    pub fn people(&self) -> Result<Vec<Person>, DeskError> {
        self.reader()?;
        let people = self.state.base.iter().flat_map(|base| &base.people).filter(|(_, roles)| !roles.is_empty());
        let person = |(handle, roles): (&Handle, &BTreeSet<Role>)| Person {
            handle: handle.clone(),
            roles: roles.clone(),
            name: self.state.name_of(handle).cloned().unwrap_or_default(),
        };
        Ok(people.map(person).collect())
    }

    /// Rounds at a glance.
    ///
    /// # Errors
    /// As [`super::Desk::overview`].
    pub fn overview(&self) -> Result<Overview, DeskError> {
        Ok(overview(self.state, &self.reader()?))
    }

    /// Cases that answer a query.
    ///
    /// # Errors
    /// As [`super::Desk::list`].
    pub fn list(&self, query: &str) -> Result<Listing, DeskError> {
        Ok(list(self.state, &self.reader()?, query)?)
    }

    /// How many cases answer a query.
    ///
    /// # Errors
    /// As [`super::Desk::count`].
    pub fn count(&self, query: &str) -> Result<usize, DeskError> {
        Ok(count(self.state, &self.reader()?, query)?)
    }

    /// Words from which queries are completed.
    ///
    /// # Errors
    /// As [`super::Desk::lexicon`].
    pub fn lexicon(&self) -> Result<Lexicon, DeskError> {
        Ok(Lexicon::of(self.state, &self.reader()?))
    }

    /// For each body, the one that it perhaps is.
    ///
    /// # Errors
    /// As [`super::Desk::known_bodies`].
    pub fn known_bodies(&self, bodies: &[Applicant]) -> Result<Vec<Option<KnownBody>>, DeskError> {
        Ok(known_bodies(self.state, &self.reader()?, bodies))
    }

    /// Cases in, out and waiting.
    ///
    /// # Errors
    /// As [`super::Desk::baskets`].
    pub fn baskets(&self, round: Option<&RoundId>) -> Result<Baskets, DeskError> {
        let viewer = self.reader()?;
        round.map_or(Ok(()), |round| self.is_round(round))?;
        Ok(baskets(self.state, &viewer, self.now, round))
    }

    /// One case.
    ///
    /// # Errors
    /// As [`super::Desk::case`].
    pub fn case(&self, reference: &str) -> Result<CaseView, DeskError> {
        let viewer = self.reader()?;
        if self.state.case(reference).is_none() {
            return Err(unknown(self.state.no_such_case(self.handle, reference)));
        }
        let file = self.file(reference)?;
        case(self.state, &viewer, reference, || file)
            .ok_or_else(|| unknown(self.state.no_such_case(self.handle, reference)))
    }

    /// The money, now or as it was.
    ///
    /// # Errors
    /// As [`super::Desk::budget`].
    pub fn budget(&self, round: Option<&RoundId>, as_of: Option<DateTime<Utc>>) -> Result<Budget, DeskError> {
        let viewer = self.reader()?;
        round.map_or(Ok(()), |round| self.is_round(round))?;
        let mut found = match as_of {
            None => Budget { as_of: self.now, ..budget(self.state, round) },
            Some(moment) => Budget { as_of: moment, ..budget(&self.state_at(moment)?, round) },
        };
        // A conflict of interest of today hides the case at every moment before it, too.
        hide(&mut found.envelopes, self.state, &viewer);
        Ok(found)
    }

    /// The ranked list as it would be if what is supposed held.
    ///
    /// # Errors
    /// As [`super::Desk::ranking_if`].
    pub fn ranking_if(
        &self,
        round: &RoundId,
        scope: &Scope,
        policy: LinePolicy,
        what_if: &WhatIf,
    ) -> Result<Ranking, DeskError> {
        let viewer = self.reader()?;
        let found = ranking_if(self.state, &viewer, round, scope, policy, what_if).map_err(unknown)?;
        found.ok_or_else(|| unknown(self.state.no_such_envelope(round.as_str(), scope.as_str())))
    }

    /// Where a case stands in its ranking.
    ///
    /// # Errors
    /// As [`super::Desk::standing`].
    pub fn standing(&self, reference: &Reference) -> Result<Option<Standing>, DeskError> {
        Ok(standing(self.state, &self.reader()?, reference))
    }

    /// The entries, rules and sources behind a figure.
    ///
    /// # Errors
    /// As [`super::Desk::why`].
    pub fn why(&self, question: &Question) -> Result<Explanation, DeskError> {
        if let Question::Envelope(round, scope) = question {
            return self.why_envelope(round, scope);
        }
        let case = question.case().map(Reference::as_str).unwrap_or_default();
        let view = self.case(case)?;
        of_case(self.state, &self.reader()?, self.now, question, &view).ok_or_else(|| {
            let count = view.full.as_ref().map_or(0, |full| full.findings.len());
            let what = Message::new("explain-no-finding").with("case", case).with("count", count);
            unknown(Refusal::new("finding-unknown", source::PROCEDURE, what, Message::new("mend-no-finding")))
        })
    }

    /// Where each trainee is in the lessons.
    ///
    /// # Errors
    /// As [`super::Desk::attendance`].
    pub fn attendance(&self) -> Result<Vec<Attendance>, DeskError> {
        self.reader()?;
        Ok(attendance::read(self.place))
    }

    /// Notes where a trainee is; it lies beside the store and is no part of its state.
    ///
    /// # Errors
    /// As [`super::Desk::attend`].
    pub fn attend(&self, attendance: &Attendance) -> Result<(), DeskError> {
        match self.state.base.as_ref().map(|base| base.kind) {
            Some(StoreKind::Demo) => attendance::write(self.place, attendance),
            _ => Ok(()),
        }
    }

    /// What an act would do.
    ///
    /// # Errors
    /// As [`super::Desk::forecast`].
    pub fn forecast(&self, command: &Command) -> Result<Forecast, DeskError> {
        Ok(forecast(self.state, &self.viewer(), self.now, command)?)
    }
}

/// There is none of what was asked for.
pub(super) fn unknown(refusal: Refusal) -> DeskError {
    DeskError::Unknown(Box::new(refusal))
}

/// Says that a person has no role.
pub(super) fn no_role(handle: &Handle, place: &Path) -> DeskError {
    let what = Message::new("desk-no-role").with("who", handle).with("place", place.display().to_string());
    unknown(Refusal::new("no-role", source::PROCEDURE, what, Message::new("mend-no-role")))
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
