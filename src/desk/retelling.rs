//! Questions for which the journal is read again: how something was or came to be.

use chrono::{DateTime, Utc};

use super::reading::{Reading, read_record, unknown};
use super::{DeskError, LogRecord};
use crate::domain::code::{Reference, RoundId, Scope};
use crate::journal::{JournalError, Sealed};
use crate::register::event::Recorded;
use crate::register::fold::fold;
use crate::register::state::State;
use crate::register::view::pictures::{Pictures, Timeline};
use crate::register::view::why::Explanation;
use crate::register::view::why::envelope::Tale;
use crate::register::view::{Viewer, may_see_event};

impl Reading<'_> {
    /// The state as it was at a moment.
    pub(super) fn state_at(&self, moment: DateTime<Utc>) -> Result<State, DeskError> {
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
    pub(super) fn why_envelope(&self, round: &RoundId, scope: &Scope) -> Result<Explanation, DeskError> {
        let viewer = self.reader()?;
        let Some(mut tale) = Tale::new(self.state, &viewer, round, scope) else {
            return Err(unknown(self.state.no_such_envelope(round.as_str(), scope.as_str())));
        };
        let wrong = |error: JournalError| DeskError::Store(error.message());
        let mut then = State::empty();
        for record in self.records.read(1).map_err(wrong)? {
            let (stamp, events) = read_record(&record.map_err(wrong)?)?;
            let before = tale.before(&then, &events);
            fold(&mut then, &stamp, &events);
            tale.carried(&stamp, &events);
            tale.after(&then, &stamp, before);
        }
        Ok(tale.end())
    }

    /// A round over time and how its scores spread.
    ///
    /// # Errors
    /// As [`super::Desk::pictures`].
    pub fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError> {
        let viewer = self.reader()?;
        self.is_round(round)?;
        let wrong = |error: JournalError| DeskError::Store(error.message());
        let mut then = State::empty();
        let mut timeline = Timeline::new(self.state, &viewer, round);
        for record in self.records.read(1).map_err(wrong)? {
            let (stamp, events) = read_record(&record.map_err(wrong)?)?;
            timeline.note(&then, &stamp, &events);
            fold(&mut then, &stamp, &events);
        }
        Ok(timeline.end())
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
            return Err(unknown(self.state.no_such_case(self.handle, case.as_str())));
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
