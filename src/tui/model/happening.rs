//! What happened, in a sentence: for the history of a case and for what the last act came to.

use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::text::Text;
use crate::domain::words;
use crate::register::event::{Event, Recorded};

/// What an event says, and the text that a person wrote with it.
pub fn sentence<'a>(set: &CriteriaSet, event: &'a Event) -> (Message, Option<&'a str>) {
    use Event as E;
    let say = Message::new;
    match event {
        E::PastGrantRecorded { grant, .. } => (say("event-past-grant").with("amount", grant.amount), None),
        E::CaseImported { late: true, .. } => (say("event-imported-late"), None),
        E::CaseImported { .. } => (say("event-imported"), None),
        E::Assigned { handle, seat, .. } => (seated("event-assigned", handle, *seat), None),
        E::Unassigned { handle, seat, .. } => (seated("event-unassigned", handle, *seat), None),
        E::ConflictDeclared { handle, why, .. } => (say("event-conflict").with("who", handle), Some(why)),
        E::ConflictLifted { handle, why, .. } => (say("event-conflict-lifted").with("who", handle), Some(why)),
        E::GateMarked { gate, pass, why, .. } => {
            let name = set.gate(gate.as_str()).map_or_else(|| Text::same(gate.as_str()), |gate| gate.name.clone());
            let key = if *pass { "event-gate-passed" } else { "event-gate-failed" };
            (say(key).with("gate", name), Some(why))
        }
        E::SupplementAsked { why, .. } => (say("event-supplement-asked"), Some(why)),
        E::SupplementReceived { why, .. } => (say("event-supplement-received"), Some(why)),
        E::FindingSettled { rule, why, .. } => (say("event-settled").with("rule", rule), Some(why)),
        E::Scored { criterion, value, why, .. } => {
            (say("event-scored").with("criterion", named(set, criterion)).with("value", value.to_string()), Some(why))
        }
        E::Signed { .. } => (say("event-signed"), None),
        E::ConsensusReached { criterion, value, why, .. } => {
            let message = say("event-consensus").with("criterion", named(set, criterion));
            (message.with("value", value.to_string()), Some(why))
        }
        E::TargetSet { indicator, value, .. } => {
            (say("event-target").with("indicator", indicator).with("value", *value), None)
        }
        E::TargetRemoved { indicator, .. } => (say("event-target-removed").with("indicator", indicator), None),
        E::Tagged { tag, .. } => (say("event-tagged").with("tag", tag), None),
        E::Untagged { tag, .. } => (say("event-untagged").with("tag", tag), None),
        E::Commented { text, .. } => (say("event-commented"), Some(text)),
        E::Proposed { decision, amount, why, .. } => {
            let kind = Message::new(words::decision_key(*decision));
            (say("event-proposed").with("decision", kind).with("amount", *amount), Some(why))
        }
        E::Submitted { .. } => (say("event-submitted"), None),
        E::Approved { amount, .. } => (say("event-approved").with("amount", *amount), None),
        E::Returned { why, .. } => (say("event-returned"), Some(why)),
        E::Notified { .. } => (say("event-notified"), None),
        E::Withdrawn { why, .. } => (say("event-withdrawn"), Some(why)),
        E::Declined { why, .. } => (say("event-declined"), Some(why)),
        E::Undone { of, .. } => (say("event-undone").with("of", *of), None),
        E::StoreFounded { .. }
        | E::PlanLoaded { .. }
        | E::CriteriaLoaded { .. }
        | E::HistoryRecorded { .. }
        | E::PastRoundRecorded { .. }
        | E::RoundOpened { .. }
        | E::RoundClosed { .. }
        | E::RoleGranted { .. }
        | E::RoleRevoked { .. } => (say("event-store"), None),
    }
}

/// What a recorded event says, also where a newer program recorded it.
pub fn recorded<'a>(set: &CriteriaSet, event: &'a Recorded) -> (Message, Option<&'a str>) {
    match event {
        Recorded::Known(event) => sentence(set, event),
        Recorded::Unknown(_) => (Message::new("event-unknown"), None),
    }
}

fn seated(key: &'static str, handle: &crate::domain::code::Handle, seat: crate::domain::vocabulary::Seat) -> Message {
    Message::new(key).with("who", handle).with("seat", Message::new(words::seat_key(seat)))
}

fn named(set: &CriteriaSet, criterion: &crate::domain::code::CriterionId) -> Text {
    set.criterion(criterion.as_str()).map_or_else(|| Text::same(criterion.as_str()), |criterion| criterion.name.clone())
}
