//! Revisions of an application, what each changed, what is to be looked at again, and why a case is in its lane.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::case::Reason;
use super::targets::mark_visible;
use super::{Viewer, sheet_visible};
use crate::domain::difference::{Change, differences};
use crate::domain::lane::why_full;
use crate::domain::message::Message;
use crate::domain::vocabulary::{Lane, Seat};
use crate::register::case::CaseHead;
use crate::register::file::CaseFile;
use crate::register::judgement::Judgement;
use crate::register::state::State;

/// One revision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RevisionView {
    /// From 1; the first is the application as it came in.
    pub number: usize,
    /// Who recorded it, when, and why.
    pub reason: Reason,
    /// When the paper itself arrived.
    pub received_at: DateTime<Utc>,
    /// What it changed, field by field; nothing for the first.
    pub changes: Vec<Change>,
}

/// Why a case is in its handling lane.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LaneView {
    /// Where it is handled.
    pub lane: Lane,
    /// Where the rules would have it.
    pub ruled: Lane,
    /// What stands against the light lane by the rules; nothing where they say light.
    pub against: Vec<Message>,
    /// Who set it otherwise, and why.
    pub set: Option<Reason>,
}

/// The revisions of a case, oldest first.
pub fn revisions(file: &CaseFile) -> Vec<RevisionView> {
    let before = std::iter::once(None).chain(file.revisions.iter().map(Some));
    let pairs = before.zip(&file.revisions).enumerate();
    pairs
        .map(|(index, (before, revision))| RevisionView {
            number: index + 1,
            reason: revision.reason.clone(),
            received_at: revision.application.received_at,
            changes: before.map(|old| differences(&old.application, &revision.application)).unwrap_or_default(),
        })
        .collect()
}

/// What the viewer may see of what is to be looked at again.
pub fn stale(state: &State, viewer: &Viewer, head: &CaseHead) -> Vec<Judgement> {
    head.stale_now().filter(|judgement| visible(state, viewer, head, judgement)).cloned().collect()
}

/// Whether a judgement is the viewer's to see, as the scores and marks themselves are.
pub(super) fn visible(state: &State, viewer: &Viewer, head: &CaseHead, judgement: &Judgement) -> bool {
    match judgement {
        Judgement::Score(seat, _) => sheet_visible(state, viewer, head, *seat),
        Judgement::Consensus(_) => [Seat::A, Seat::B].iter().all(|seat| sheet_visible(state, viewer, head, *seat)),
        Judgement::TargetMark(_, by) => mark_visible(state, viewer, head, by),
        Judgement::Gate(_) | Judgement::Finding(_) => true,
    }
}

/// Why a case is in its handling lane.
pub fn lane(state: &State, head: &CaseHead, file: &CaseFile) -> LaneView {
    let against = match head.ruled {
        Lane::Light => Vec::new(),
        Lane::Full => why_full(&state.set_of(head).light, &head.lane_facts(&state.supports)),
    };
    let set = file.lane.clone().filter(|_| head.lane.is_some());
    LaneView { lane: head.handled_in(), ruled: head.ruled, against, set }
}
