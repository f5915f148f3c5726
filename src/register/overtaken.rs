//! Whether somebody else has changed what an act rests on since its author looked. Pure: the act and what has happened
//! since go in; a refusal that says who did what comes out.

use super::command::Command;
use super::event::{Event, Recorded, Stamp};
use super::refusal::{Refusal, source};
use super::view::history::recorded;
use crate::domain::code::{Handle, Reference};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;

/// The refusal of an act on a case that others have changed meanwhile in what the act rests on. One's own entries
/// never stand in the way: whoever made them knows them.
pub fn overtaken(
    set: &CriteriaSet,
    by: &Handle,
    case: &Reference,
    command: &Command,
    since: &[(Stamp, Recorded)],
) -> Option<Refusal> {
    let conflicting = since.iter().filter(|(stamp, event)| stamp.by != *by && rests_on(command, case, event));
    let changes: Vec<Message> = conflicting
        .map(|(stamp, event)| {
            let what = recorded(set, event).0;
            Message::new("overtaken-change").with("who", &stamp.by).with("at", stamp.at).with("what", what)
        })
        .collect();
    if changes.is_empty() {
        return None;
    }
    Some(Refusal::new(
        "changed-meanwhile",
        source::PROCEDURE,
        Message::new("refused-changed-meanwhile").with("case", case).with("changes", changes),
        Message::new("mend-changed-meanwhile"),
    ))
}

/// Whether an act rests on what an event changed.
fn rests_on(command: &Command, case: &Reference, happened: &Recorded) -> bool {
    use Command as C;
    let Recorded::Known(event) = happened else { return !is_note(command) };
    match command {
        _ if is_note(command) => false,
        C::Several { acts } => acts.iter().any(|act| act.cases().contains(&case) && rests_on(act, case, happened)),
        C::Assign { .. } | C::Unassign { .. } => is_seat(event),
        C::Gate { gates, .. } => match &**event {
            Event::GateMarked { gate, .. } => gates.contains(gate),
            other => is_step(other),
        },
        C::Settle { rule, .. } => match &**event {
            Event::FindingSettled { rule: settled, .. } => settled == rule,
            other => is_step(other),
        },
        // Who sits on the case decides whose sheet it is.
        C::Score { .. } | C::Sign { .. } => is_step(event) || is_seat(event),
        C::Consensus { criterion, .. } => match &**event {
            Event::ConsensusReached { criterion: reached, .. } => reached == criterion,
            other => is_step(other) || is_seat(other) || matches!(other, Event::Scored { .. } | Event::Signed { .. }),
        },
        C::Target { indicator, .. } | C::Untarget { indicator, .. } => match &**event {
            Event::TargetSet { indicator: other, .. } | Event::TargetRemoved { indicator: other, .. } => {
                other == indicator
            }
            other => is_step(other),
        },
        C::MarkTarget { target, .. } => match &**event {
            Event::TargetMarked { target: other, .. } => other == target,
            other => is_step(other),
        },
        // A proposal, a decision and what follows rest on everything that the case says.
        _ => !is_remark(event) && !is_seat(event),
    }
}

/// Acts that are right whatever else happens to the case, and undo, which names what it takes back.
fn is_note(command: &Command) -> bool {
    use Command as C;
    if let C::Several { acts } = command {
        return acts.iter().all(is_note);
    }
    matches!(
        command,
        C::Comment { .. }
            | C::Tag { .. }
            | C::Untag { .. }
            | C::Conflict { .. }
            | C::LiftConflict { .. }
            | C::Undo { .. }
    )
}

fn is_remark(event: &Event) -> bool {
    use Event as E;
    matches!(
        event,
        E::Commented { .. }
            | E::Tagged { .. }
            | E::Untagged { .. }
            | E::ConflictDeclared { .. }
            | E::ConflictLifted { .. }
    )
}

fn is_seat(event: &Event) -> bool {
    matches!(event, Event::Assigned { .. } | Event::Unassigned { .. })
}

/// Steps in the life of a case, which move everything on it.
fn is_step(event: &Event) -> bool {
    use Event as E;
    matches!(
        event,
        E::Proposed { .. }
            | E::Submitted { .. }
            | E::Approved { .. }
            | E::Returned { .. }
            | E::Notified { .. }
            | E::Withdrawn { .. }
            | E::Declined { .. }
            | E::CorrectionAsked { .. }
            | E::CorrectionUpheld { .. }
            | E::CorrectionAmended { .. }
            | E::CorrectionReopened { .. }
            | E::CaseRevised { .. }
            | E::SupplementAsked { .. }
            | E::SupplementReceived { .. }
            | E::PlanMoved { .. }
            | E::Undone { .. }
    )
}
