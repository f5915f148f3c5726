//! The file of a case: its long texts and its history, put together from the case's own events when it is opened.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::event::{Event, Recorded, Stamp};
use crate::domain::application::Application;
use crate::domain::code::{CriterionId, GateId, Handle};
use crate::domain::criteria::Points;
use crate::domain::vocabulary::Seat;

/// Everything that is read rather than judged by.
#[derive(Debug, Clone, Default)]
pub struct CaseFile {
    /// The application's summary.
    pub summary: String,
    /// The application as it came in and was corrected, oldest first.
    pub revisions: Vec<Revision>,
    /// Reasons for scores, every entry, the newest last; a rescore adds.
    pub scores: Vec<ScoreEntry>,
    /// Reasons for gates, the newest of each.
    pub gates: BTreeMap<GateId, Reason>,
    /// Reasons for settled findings, by rule.
    pub settled: BTreeMap<String, Reason>,
    /// Reasons of conflicts, by person.
    pub conflicts: BTreeMap<Handle, Reason>,
    /// Reasons of the newest proposal.
    pub proposal: Option<Reason>,
    /// Why an officer set its handling lane.
    pub lane: Option<Reason>,
    /// Why it was last returned.
    pub returned: Option<Reason>,
    /// Comments that were not taken back.
    pub comments: Vec<Reason>,
    /// All that happened, oldest first.
    pub history: Vec<HistoryEntry>,
}

/// One revision of the application.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// Who recorded it, when, and why.
    pub reason: Reason,
    /// The application.
    pub application: Box<Application>,
}

/// A text with its author and time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// Journal record.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: Handle,
    /// What was written.
    pub text: String,
}

/// A score with its reason; `seat` is `None` for a consensus.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoreEntry {
    /// Assessor's seat, or none for the consensus.
    pub seat: Option<Seat>,
    /// Criterion.
    pub criterion: CriterionId,
    /// Score.
    pub value: Points,
    /// Reason, author, time.
    #[serde(flatten)]
    pub reason: Reason,
    /// Whether it was taken back.
    pub undone: bool,
}

/// One event of a case with its stamp.
#[derive(Debug, Clone)]
pub struct HistoryEntry {
    /// Who and when.
    pub stamp: Stamp,
    /// What.
    pub event: Recorded,
    /// Whether it was taken back.
    pub undone: bool,
}

impl CaseFile {
    /// Puts a file together from the events of one case, oldest first.
    pub fn from_events(events: impl IntoIterator<Item = (Stamp, Recorded)>) -> Self {
        let mut file = CaseFile::default();
        for (stamp, event) in events {
            if let Recorded::Known(known) = &event {
                file.add(&stamp, known);
            }
            file.history.push(HistoryEntry { stamp, event, undone: false });
        }
        file
    }

    /// The current reason for a score.
    pub fn score_reason(&self, seat: Option<Seat>, criterion: &CriterionId) -> Option<&ScoreEntry> {
        self.scores.iter().rev().find(|entry| entry.seat == seat && entry.criterion == *criterion && !entry.undone)
    }

    fn add(&mut self, stamp: &Stamp, event: &Event) {
        let reason = |text: &String| Reason { seq: stamp.seq, at: stamp.at, by: stamp.by.clone(), text: text.clone() };
        match event {
            Event::CaseImported { application, .. } => {
                self.summary.clone_from(&application.summary);
                self.revisions.push(Revision { reason: reason(&String::new()), application: application.clone() });
            }
            Event::CaseRevised { application, why, .. } => {
                self.summary.clone_from(&application.summary);
                self.revisions.push(Revision { reason: reason(why), application: application.clone() });
            }
            Event::GateMarked { gate, why, .. } => {
                self.gates.insert(gate.clone(), reason(why));
            }
            Event::FindingSettled { rule, why, .. } => {
                self.settled.insert(rule.clone(), reason(why));
            }
            Event::ConflictDeclared { handle, why, .. } => {
                self.conflicts.insert(handle.clone(), reason(why));
            }
            Event::Scored { seat, criterion, value, why, .. } => self.scores.push(ScoreEntry {
                seat: Some(*seat),
                criterion: criterion.clone(),
                value: *value,
                reason: reason(why),
                undone: false,
            }),
            Event::ConsensusReached { criterion, value, why, .. } => self.scores.push(ScoreEntry {
                seat: None,
                criterion: criterion.clone(),
                value: *value,
                reason: reason(why),
                undone: false,
            }),
            Event::Proposed { why, .. } => self.proposal = Some(reason(why)),
            Event::LaneSet { why, .. } => self.lane = Some(reason(why)),
            Event::Returned { why, .. } => self.returned = Some(reason(why)),
            Event::Commented { text, .. } => self.comments.push(reason(text)),
            Event::Undone { of, .. } => self.take_back(stamp, *of),
            _ => {}
        }
    }

    fn take_back(&mut self, stamp: &Stamp, of: u64) {
        let taken = |entry: &Reason| entry.seq == of && entry.by == stamp.by;
        for entry in self.scores.iter_mut().filter(|entry| taken(&entry.reason)) {
            entry.undone = true;
        }
        self.comments.retain(|comment| !taken(comment));
        self.gates.retain(|_, entry| !taken(entry));
        self.settled.retain(|_, entry| !taken(entry));
        if self.proposal.as_ref().is_some_and(taken) {
            self.proposal = None;
        }
        if self.lane.as_ref().is_some_and(taken) {
            self.lane = None;
        }
        if self.returned.as_ref().is_some_and(taken) {
            self.returned = None;
        }
        for entry in self.history.iter_mut().filter(|entry| entry.stamp.seq == of) {
            entry.undone = true;
        }
        self.restore_earlier();
    }

    /// A gate or proposal that was recorded twice shows its earlier reason again when the later one is taken back.
    fn restore_earlier(&mut self) {
        let standing: Vec<HistoryEntry> = self.history.iter().filter(|entry| !entry.undone).cloned().collect();
        for entry in standing.iter().rev() {
            let Recorded::Known(event) = &entry.event else { continue };
            match &**event {
                Event::GateMarked { gate, .. } if !self.gates.contains_key(gate) => self.add(&entry.stamp, event),
                Event::Proposed { .. } if self.proposal.is_none() => self.add(&entry.stamp, event),
                Event::LaneSet { .. } if self.lane.is_none() => self.add(&entry.stamp, event),
                Event::Returned { .. } if self.returned.is_none() => self.add(&entry.stamp, event),
                _ => {}
            }
        }
    }
}
