//! Every question that a desk answers, for one person, from one state. The desk that owns the journal and the desk that
//! many people share answer with the same words.

use std::path::Path;

use chrono::{DateTime, Utc};

use super::shelving::Shelving;
use super::{DeskError, LogRecord, Person, Whoami};
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::message::Message;
use crate::domain::vocabulary::{LinePolicy, StoreKind};
use crate::journal::{JournalError, ReadRecords, Sealed};
use crate::register::command::Command;
use crate::register::event::{Recorded, Stamp, read_events};
use crate::register::file::CaseFile;
use crate::register::fold::fold;
use crate::register::state::State;
use crate::register::view::budget::{Budget, budget};
use crate::register::view::case::{CaseView, case};
use crate::register::view::forecast::{Forecast, Standing, forecast, standing};
use crate::register::view::overview::{Overview, overview};
use crate::register::view::ranking::{Ranking, WhatIf, ranking_if};
use crate::register::view::rows::{Listing, list};
use crate::register::view::why::envelope::Tale;
use crate::register::view::why::{Explanation, Question, of_case};
use crate::register::view::{Viewer, may_see_event};

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

    fn state_at(&self, moment: DateTime<Utc>) -> Result<State, DeskError> {
        let mut state = State::empty();
        for record in self.records.read(1).map_err(|error| DeskError::Store(error.message()))? {
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
        let Some(mut tale) = Tale::new(self.state, &viewer, round, scope) else {
            let none = Message::new("refused-no-such-envelope").with("round", round).with("scope", scope);
            return Err(DeskError::Unknown(none));
        };
        let wrong = |error: JournalError| DeskError::Store(error.message());
        let mut then = State::empty();
        for record in self.records.read(1).map_err(wrong)? {
            let (stamp, events) = read_record(&record.map_err(wrong)?)?;
            let before = tale.before(&then, &events);
            fold(&mut then, &stamp, &events);
            tale.after(&then, &stamp, before);
        }
        Ok(tale.end())
    }

    /// People and their roles.
    ///
    /// # Errors
    /// As [`super::Desk::people`].
    pub fn people(&self) -> Result<Vec<Person>, DeskError> {
        self.reader()?;
        let people = self.state.base.iter().flat_map(|base| &base.people).filter(|(_, roles)| !roles.is_empty());
        Ok(people.map(|(handle, roles)| Person { handle: handle.clone(), roles: roles.clone() }).collect())
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

    /// One case.
    ///
    /// # Errors
    /// As [`super::Desk::case`].
    pub fn case(&self, reference: &str) -> Result<CaseView, DeskError> {
        let viewer = self.reader()?;
        if self.state.case(reference).is_none() {
            return Err(DeskError::Unknown(Message::new("refused-case-unknown").with("case", reference)));
        }
        let file = self.file(reference)?;
        case(self.state, &viewer, reference, || file)
            .ok_or_else(|| DeskError::Unknown(Message::new("refused-case-unknown").with("case", reference)))
    }

    /// The money, now or as it was.
    ///
    /// # Errors
    /// As [`super::Desk::budget`].
    pub fn budget(&self, round: Option<&RoundId>, as_of: Option<DateTime<Utc>>) -> Result<Budget, DeskError> {
        self.reader()?;
        if let Some(round) = round
            && !self.state.rounds().iter().any(|(id, _)| id == round)
        {
            return Err(DeskError::Unknown(Message::new("refused-no-such-round").with("round", round)));
        }
        match as_of {
            None => Ok(Budget { as_of: self.now, ..budget(self.state, round) }),
            Some(moment) => Ok(Budget { as_of: moment, ..budget(&self.state_at(moment)?, round) }),
        }
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
        let found = ranking_if(self.state, &viewer, round, scope, policy, what_if).map_err(DeskError::Unknown)?;
        found.ok_or_else(|| {
            DeskError::Unknown(Message::new("refused-no-such-envelope").with("round", round).with("scope", scope))
        })
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
            DeskError::Unknown(Message::new("explain-no-finding").with("case", case).with("count", count))
        })
    }

    /// What an act would do.
    ///
    /// # Errors
    /// As [`super::Desk::forecast`].
    pub fn forecast(&self, command: &Command) -> Result<Forecast, DeskError> {
        Ok(forecast(self.state, &self.viewer(), self.now, command)?)
    }

    /// Journal records after `since`, until `take` says stop.
    ///
    /// # Errors
    /// As [`super::Desk::log`].
    pub fn log(
        &self,
        case: Option<&Reference>,
        since: u64,
        take: &mut dyn FnMut(LogRecord) -> bool,
    ) -> Result<(), DeskError> {
        let viewer = self.reader()?;
        if let Some(case) = case
            && self.state.case(case.as_str()).is_none()
        {
            return Err(DeskError::Unknown(Message::new("refused-case-unknown").with("case", case)));
        }
        let wrong = |error: JournalError| DeskError::Store(error.message());
        for record in self.records.read(since.saturating_add(1)).map_err(wrong)? {
            let record = record.map_err(wrong)?;
            if let Some(entry) = log_record(self.state, &viewer, case, &record)?
                && !take(entry)
            {
                break;
            }
        }
        Ok(())
    }
}

/// Says that a person has no role.
pub(super) fn no_role(handle: &Handle, place: &Path) -> DeskError {
    let who = Message::new("desk-no-role").with("who", handle).with("place", place.display().to_string());
    DeskError::Unknown(who)
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
