//! Result targets of a card with their marks.
//!
//! Each person marks for themselves. What an assessor marks stands beside their scores and is seen when those are:
//! another assessor of the case sees it only after signing their own.

use serde::{Deserialize, Serialize};

use super::{Viewer, is_blind, sheet_visible};
use crate::domain::code::Handle;
use crate::domain::plan::Card;
use crate::domain::text::Text;
use crate::domain::vocabulary::{Seat, TargetMark};
use crate::register::case::CaseHead;
use crate::register::event::{Event, Recorded};
use crate::register::file::CaseFile;
use crate::register::state::State;

/// One result target of the card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TargetMarkView {
    /// From 1, in the card's order.
    pub number: u16,
    /// What is to be reached.
    pub text: Text,
    /// Met, partly or not, and who says so: the viewer's own mark, or that of another; nothing while there is none that
    /// the viewer may see.
    pub mark: Option<(TargetMark, Handle)>,
    /// Why.
    pub why: Option<String>,
    /// What others say, with their reasons.
    pub others: Vec<(TargetMark, Handle, Option<String>)>,
}

/// All result targets of a case's card.
pub fn target_marks(state: &State, viewer: &Viewer, head: &CaseHead, file: &CaseFile) -> Vec<TargetMarkView> {
    let Some(Card::Action(action)) = state.plan_of(head).card(head.action.as_str()) else { return Vec::new() };
    let numbered = (1_u16..).zip(&action.result_targets);
    numbered.map(|(number, text)| one(state, viewer, head, file, (number, text))).collect()
}

fn one(
    state: &State,
    viewer: &Viewer,
    head: &CaseHead,
    file: &CaseFile,
    (number, text): (u16, &Text),
) -> TargetMarkView {
    let marks = head.target_marks.get(&number).into_iter().flatten();
    let visible = marks.filter(|(by, _)| mark_visible(state, viewer, head, by));
    let mut said: Vec<_> = visible.map(|(by, mark)| (*mark, by.clone(), reason(file, by, number))).collect();
    let own = said.iter().position(|(_, by, _)| *by == viewer.handle).unwrap_or(0);
    let first = (!said.is_empty()).then(|| said.remove(own));
    TargetMarkView {
        number,
        text: text.clone(),
        why: first.as_ref().and_then(|(.., why)| why.clone()),
        mark: first.map(|(mark, by, _)| (mark, by)),
        others: said,
    }
}

/// Whether the viewer may see what `by` marked.
pub(super) fn mark_visible(state: &State, viewer: &Viewer, head: &CaseHead, by: &Handle) -> bool {
    if *by == viewer.handle {
        return true;
    }
    if is_blind(state, viewer, head) {
        return false;
    }
    let scores = |seat: &Seat| head.sheets.get(seat).map_or(head.seats.get(seat) == Some(by), |sheet| sheet.by == *by);
    let Some(seat) = [Seat::A, Seat::B].into_iter().find(scores) else { return true };
    // An assessor who has only marked so far has signed nothing.
    head.sheets.contains_key(&seat) && sheet_visible(state, viewer, head, seat)
}

fn reason(file: &CaseFile, by: &Handle, number: u16) -> Option<String> {
    let standing = file.history.iter().rev().filter(|entry| !entry.undone && entry.stamp.by == *by);
    let newest = standing.filter_map(|entry| match &entry.event {
        Recorded::Known(event) => match &**event {
            Event::TargetMarked { target, why, .. } if *target == number => Some(why.clone()),
            _ => None,
        },
        Recorded::Unknown(_) => None,
    });
    newest.take(1).flatten().next()
}
