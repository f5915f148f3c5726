//! The way back: what an act changed is remembered with the case, and put back by an undo.

use std::collections::BTreeSet;

use super::case::CaseHead;
use super::decided::Decided;
use super::event::{Event, Stamp};
use super::judgement::Judgement;
use super::reversible::{Before, Reversible};
use crate::domain::code::{CriterionId, Handle, IndicatorId};
use crate::domain::vocabulary::Seat;

/// How many acts on a case each person can take back one after another: more than a case has parts. Heads are in memory, so
/// the way back is not endless; what one person does never closes it to another.
pub const REVERSIBLE_ACTS: usize = 100;

/// Remembers what an event is about to change, where that can be taken back.
pub(super) fn note(head: &mut CaseHead, stamp: &Stamp, event: &Event) {
    if let Some(before) = before(head, &stamp.by, event) {
        let looked_at = stale_before(head, stamp, event);
        remember(head, stamp, before, looked_at);
    }
}

/// What is stale and looked at again by this event: one judgement, or a whole sheet that another person's replaces.
fn stale_before(head: &CaseHead, stamp: &Stamp, event: &Event) -> Vec<Judgement> {
    if head.stale.is_empty() {
        return Vec::new();
    }
    let of_sheet = |seat: Seat| move |judgement: &&Judgement| matches!(judgement, Judgement::Score(s, _) if *s == seat);
    match event {
        Event::Scored { seat, .. } if head.sheets.get(seat).is_some_and(|sheet| sheet.by != stamp.by) => {
            head.stale.iter().filter(of_sheet(*seat)).cloned().collect()
        }
        event => {
            let again = Judgement::of_event(event, &stamp.by);
            again.filter(|judgement| head.stale.contains(judgement)).into_iter().collect()
        }
    }
}

/// What an undo of this event would put back; `None` for what cannot be taken back.
fn before(head: &CaseHead, by: &Handle, event: &Event) -> Option<Before> {
    let decision = |decided: &Decided| Before::Decision(Box::new(decided.clone()));
    Some(match event {
        Event::Assigned { seat, .. } | Event::Unassigned { seat, .. } => {
            Before::Seat(*seat, head.seats.get(seat).cloned())
        }
        Event::GateMarked { gate, .. } => Before::Gate(gate.clone(), head.gates.get(gate).cloned()),
        Event::SupplementAsked { .. } | Event::SupplementReceived { .. } => Before::Supplement(head.supplement),
        Event::FindingSettled { rule, .. } => Before::Settled(rule.clone()),
        Event::Scored { seat, criterion, .. } => before_score(head, by, *seat, criterion),
        Event::Signed { seat, .. } => Before::Signed(*seat),
        Event::ConsensusReached { .. } => Before::Consensus(head.consensus.clone()),
        Event::TargetSet { indicator, .. } | Event::TargetRemoved { indicator, .. } => {
            let value = head.targets.iter().find(|(id, _)| id == indicator).map(|(_, value)| *value);
            Before::Target(indicator.clone(), value)
        }
        Event::TargetMarked { target, .. } => {
            let marked = head.target_marks.get(target).and_then(|marks| marks.get(by)).copied();
            Before::TargetMark(*target, by.clone(), marked)
        }
        Event::PlanMoved { .. } => Before::Plan(head.plan_version),
        Event::Tagged { tag, .. } | Event::Untagged { tag, .. } => Before::Tag(tag.clone(), head.tags.contains(tag)),
        Event::Commented { .. } => Before::Comment,
        Event::LaneSet { .. } => Before::Lane(head.lane),
        Event::JudgementConfirmed { judgement, .. } => Before::Confirmed(judgement.clone()),
        Event::Proposed { .. }
        | Event::Submitted { .. }
        | Event::Approved { .. }
        | Event::Returned { .. }
        | Event::Withdrawn { .. }
        | Event::Declined { .. }
        | Event::CorrectionAsked { .. } => decision(&head.decision),
        _ => return None,
    })
}

/// A score replaces one mark, or the whole sheet of an assessor who sat there before.
fn before_score(head: &CaseHead, by: &Handle, seat: Seat, criterion: &CriterionId) -> Before {
    match head.sheets.get(&seat) {
        Some(sheet) if sheet.by == *by => {
            Before::Score(seat, criterion.clone(), sheet.marks.get(criterion).copied(), sheet.signed)
        }
        other => Before::Sheet(seat, other.cloned()),
    }
}

/// Keeps the way back, and closes the way back to what others did in the same place before.
fn remember(head: &mut CaseHead, stamp: &Stamp, before: Before, stale: Vec<Judgement>) {
    head.reversible.retain(|act| act.by == stamp.by || !act.before.same_place(&before));
    head.reversible.push(Reversible { seq: stamp.seq, by: stamp.by.clone(), before, stale });
    let own: BTreeSet<u64> = head.reversible.iter().filter(|act| act.by == stamp.by).map(|act| act.seq).collect();
    if let Some(oldest) = own.first().filter(|_| own.len() > REVERSIBLE_ACTS) {
        // An act goes as a whole, or an undo would take back a part of it.
        head.reversible.retain(|act| act.seq != *oldest);
    }
}

pub(super) fn take_back(head: &mut CaseHead, stamp: &Stamp, of: u64) {
    while let Some(index) = head.reversible.iter().rposition(|act| act.seq == of && act.by == stamp.by) {
        let act = head.reversible.remove(index);
        put_back(head, act.before);
        head.stale.extend(act.stale);
    }
}

fn put_back(head: &mut CaseHead, before: Before) {
    match before {
        Before::Seat(seat, Some(handle)) => {
            if !head.conflicts.contains(&handle) {
                head.seats.insert(seat, handle);
            }
        }
        Before::Seat(seat, None) => {
            head.seats.remove(&seat);
        }
        Before::Gate(gate, Some(mark)) => {
            head.gates.insert(gate, mark);
        }
        Before::Gate(gate, None) => {
            head.gates.remove(&gate);
        }
        Before::Supplement(asked) => head.supplement = asked,
        Before::Settled(rule) => {
            head.settled.remove(&rule);
        }
        Before::Score(seat, criterion, mark, signed) => {
            if let Some(sheet) = head.sheets.get_mut(&seat) {
                match mark {
                    Some(mark) => sheet.marks.insert(criterion, mark),
                    None => sheet.marks.remove(&criterion),
                };
                sheet.signed = signed;
            }
        }
        Before::Signed(seat) => {
            if let Some(sheet) = head.sheets.get_mut(&seat) {
                sheet.signed = false;
            }
        }
        Before::Sheet(seat, Some(sheet)) => {
            head.sheets.insert(seat, sheet);
        }
        Before::Sheet(seat, None) => {
            head.sheets.remove(&seat);
        }
        Before::Consensus(marks) => head.consensus = marks,
        Before::Target(indicator, value) => set_target(head, &indicator, value),
        Before::TargetMark(target, by, Some(mark)) => {
            head.target_marks.entry(target).or_default().insert(by, mark);
        }
        Before::TargetMark(target, by, None) => {
            let marks = head.target_marks.entry(target).or_default();
            marks.remove(&by);
            if marks.is_empty() {
                head.target_marks.remove(&target);
            }
        }
        Before::Plan(version) => head.plan_version = version,
        Before::Tag(tag, true) => {
            head.tags.insert(tag);
        }
        Before::Tag(tag, false) => {
            head.tags.remove(&tag);
        }
        Before::Comment => head.comments = head.comments.saturating_sub(1),
        Before::Decision(decided) => head.decision = *decided,
        Before::Lane(lane) => head.lane = lane,
        Before::Confirmed(Judgement::Finding(rule)) => {
            head.settled.remove(&rule);
        }
        // The judgement itself never changed; that it is stale again is what the act remembers.
        Before::Confirmed(_) => {}
    }
}

pub(super) fn set_target(head: &mut CaseHead, indicator: &IndicatorId, value: Option<u64>) {
    let place = head.targets.iter().position(|(id, _)| id == indicator);
    match (place, value) {
        (Some(index), Some(value)) => head.targets[index].1 = value,
        (Some(index), None) => {
            head.targets.remove(index);
        }
        (None, Some(value)) => head.targets.push((indicator.clone(), value)),
        (None, None) => {}
    }
}
