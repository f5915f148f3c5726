//! What the desk says for reports: what a round has granted, how the programme went until any moment.

use chrono::{DateTime, Utc};

use super::local::{LocalDesk, unknown};
use super::{Desk, DeskError};
use crate::domain::code::{Reference, RoundId};
use crate::domain::history::PastGrant;
use crate::register::event::{Event, Recorded};
use crate::register::view::announcement::{Announcement, GroupBy, announcement};
use crate::register::view::progress::{Progress, progress};

impl LocalDesk {
    /// What a round has granted.
    ///
    /// # Errors
    /// Where there is no such round, or the asker has no role.
    pub fn announcement(&self, round: &RoundId, by: Option<GroupBy>) -> Result<Announcement, DeskError> {
        let viewer = self.reader()?;
        announcement(self.state(), &viewer, round, by, &|case| self.past_grant(case))
            .ok_or_else(|| unknown(self.state().no_such_round(round.as_str())))
    }

    /// How the programme goes, now or as it went until a moment. Who may see what is judged by today's roles and
    /// conflicts, whatever they were then.
    ///
    /// # Errors
    /// Where the journal cannot be read, or the asker has no role.
    pub fn progress(&self, as_of: Option<DateTime<Utc>>) -> Result<Progress, DeskError> {
        let viewer = self.reader()?;
        let past = |case: &Reference| self.past_grant(case);
        let Some(moment) = as_of else {
            return Ok(Progress { as_of: self.now(), ..progress(self.state(), self.state(), &viewer, &past) });
        };
        let then = self.state_at(moment)?;
        Ok(Progress { as_of: moment, ..progress(&then, self.state(), &viewer, &past) })
    }

    /// The announced grant of a case of the past, with its names in all languages.
    fn past_grant(&self, case: &Reference) -> Option<Box<PastGrant>> {
        let history = self.file_of(case).ok()?.history;
        history.into_iter().find_map(|entry| match entry.event {
            Recorded::Known(event) => match *event {
                Event::PastGrantRecorded { grant, .. } => Some(grant),
                _ => None,
            },
            Recorded::Unknown(_) => None,
        })
    }
}
