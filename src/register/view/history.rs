//! What happened, in a sentence: for the history of a case, in the shell and in the workstation alike.

use super::case::HistoryLine;
use crate::domain::code::{CriterionId, GateId, Handle};
use crate::domain::criteria::CriteriaSet;
use crate::domain::findings::names;
use crate::domain::message::Message;
use crate::domain::text::Text;
use crate::domain::vocabulary::{Role, Seat};
use crate::domain::words;
use crate::register::event::{Event, Recorded};

/// A line of a history, marked where it was taken back.
pub fn line(set: &CriteriaSet, line: &HistoryLine) -> Message {
    let (what, _) = recorded(set, &line.event);
    if line.undone { Message::new("event-taken-back").with("what", what) } else { what }
}

/// What a recorded event says, also where a newer program recorded it, and the text that a person wrote with it.
pub fn recorded<'a>(set: &CriteriaSet, event: &'a Recorded) -> (Message, Option<&'a str>) {
    match event {
        Recorded::Known(event) => (told(set, event), written(event)),
        Recorded::Unknown(_) => (Message::new("event-unknown"), None),
    }
}

/// The text that a person wrote with an event.
pub fn written(event: &Event) -> Option<&str> {
    use Event as E;
    match event {
        E::ConflictDeclared { why, .. }
        | E::CaseRevised { why, .. }
        | E::JudgementConfirmed { why, .. }
        | E::LaneSet { why, .. }
        | E::ConflictLifted { why, .. }
        | E::GateMarked { why, .. }
        | E::SupplementAsked { why, .. }
        | E::SupplementReceived { why, .. }
        | E::FindingSettled { why, .. }
        | E::Scored { why, .. }
        | E::ConsensusReached { why, .. }
        | E::Proposed { why, .. }
        | E::Returned { why, .. }
        | E::Withdrawn { why, .. }
        | E::Declined { why, .. }
        | E::CarriedOver { why, .. }
        | E::PlanMoved { why, .. }
        | E::CorrectionAsked { why, .. }
        | E::CorrectionUpheld { why, .. }
        | E::CorrectionReopened { why, .. }
        | E::CorrectionAmended { why, .. } => Some(why),
        E::TargetMarked { why, .. } | E::Approved { why, .. } => why.as_deref(),
        E::PlanLoaded { why, .. } | E::CriteriaLoaded { why, .. } | E::TemplateLoaded { why, .. }
            if !why.is_empty() =>
        {
            Some(why)
        }
        E::Commented { text, .. } => Some(text),
        _ => None,
    }
}

/// What an event says of the person who recorded it, whose name stands before the sentence.
pub fn told(set: &CriteriaSet, event: &Event) -> Message {
    use Event as E;
    let say = Message::new;
    match event {
        E::PastGrantRecorded { grant, .. } => say("event-past-grant").with("amount", grant.amount),
        E::CaseImported { late: true, .. } => say("event-imported-late"),
        E::CaseImported { .. } => say("event-imported"),
        E::CaseRevised { revision, .. } => say("event-revised").with("revision", *revision),
        E::JudgementConfirmed { judgement, .. } => say("event-confirmed").with("what", judgement.told(set)),
        E::LaneSet { lane, .. } => say("event-lane").with("lane", say(words::lane_key(*lane))),
        E::Assigned { handle, seat, .. } => seated("event-assigned", handle, *seat),
        E::Unassigned { handle, seat, .. } => seated("event-unassigned", handle, *seat),
        E::ConflictDeclared { handle, .. } => say("event-conflict").with("who", handle),
        E::ConflictLifted { handle, .. } => say("event-conflict-lifted").with("who", handle),
        E::GateMarked { gate, pass: true, .. } => say("event-gate-passed").with("gate", gate_name(set, gate)),
        E::GateMarked { gate, .. } => say("event-gate-failed").with("gate", gate_name(set, gate)),
        E::SupplementAsked { .. } => say("event-supplement-asked"),
        E::SupplementReceived { .. } => say("event-supplement-received"),
        E::FindingSettled { rule, .. } => say("event-settled").with("rule", names::name(rule)),
        E::Scored { criterion, value, .. } => {
            say("event-scored").with("criterion", criterion_name(set, criterion)).with("value", *value)
        }
        E::Signed { .. } => say("event-signed"),
        E::ConsensusReached { criterion, value, .. } => {
            say("event-consensus").with("criterion", criterion_name(set, criterion)).with("value", *value)
        }
        E::TargetSet { indicator, value, .. } => say("event-target").with("indicator", indicator).with("value", *value),
        E::TargetRemoved { indicator, .. } => say("event-target-removed").with("indicator", indicator),
        E::Tagged { tag, .. } => say("event-tagged").with("tag", tag),
        E::Untagged { tag, .. } => say("event-untagged").with("tag", tag),
        E::Commented { .. } => say("event-commented"),
        E::Proposed { decision, amount, .. } => {
            let decision = say(words::decision_key(*decision));
            // Only a rejection has no amount.
            if amount.is_zero() {
                return say("event-proposed-nothing").with("decision", decision);
            }
            say("event-proposed").with("decision", decision).with("amount", *amount)
        }
        E::Submitted { .. } => say("event-submitted"),
        E::Approved { amount, .. } if amount.is_zero() => say("event-rejected"),
        E::Approved { amount, .. } => say("event-approved").with("amount", *amount),
        E::Returned { .. } => say("event-returned"),
        E::Notified { .. } => say("event-notified"),
        E::Withdrawn { .. } => say("event-withdrawn"),
        E::Declined { .. } => say("event-declined"),
        E::TargetMarked { target, mark, .. } => say("event-target-marked")
            .with("target", u32::from(*target))
            .with("mark", say(words::target_mark_key(*mark))),
        E::PlanMoved { version, .. } => say("event-plan-moved").with("version", *version),
        E::CorrectionAsked { late_why: Some(why), .. } => say("event-correction-asked-late").with("why", why.as_str()),
        E::CorrectionAsked { .. } => say("event-correction-asked"),
        E::CorrectionUpheld { .. } => say("event-correction-upheld"),
        E::CorrectionReopened { .. } => say("event-correction-reopened"),
        E::CorrectionAmended { decision, amount, .. } => {
            let decision = say(words::decision_key(*decision));
            say("event-correction-amended").with("decision", decision).with("amount", *amount)
        }
        E::Undone { of, .. } => say("event-undone").with("of", *of),
        E::StoreFounded { .. }
        | E::PlanLoaded { .. }
        | E::CriteriaLoaded { .. }
        | E::TemplateLoaded { .. }
        | E::PersonNamed { .. }
        | E::HistoryRecorded { .. }
        | E::PastRoundRecorded { .. }
        | E::ShelfSetAside { .. }
        | E::RoundOpened { .. }
        | E::RoundClosed { .. }
        | E::RoleGranted { .. }
        | E::RoleRevoked { .. }
        | E::CarriedOver { .. }
        | E::CarryOverTakenBack { .. }
        | E::ClockMoved { .. } => told_of_store(event),
    }
}

/// What befell the store rather than a case.
fn told_of_store(event: &Event) -> Message {
    use Event as E;
    let say = Message::new;
    match event {
        E::StoreFounded { store_kind, .. } => say("event-store-founded").with("kind", store_kind.word()),
        E::PlanLoaded { plan, .. } => {
            say("event-plan-loaded").with("plan", &plan.plan.name).with("version", plan.plan.version)
        }
        E::CriteriaLoaded { criteria, .. } => {
            say("event-criteria-loaded").with("criteria", &criteria.set.name).with("version", criteria.set.version)
        }
        E::TemplateLoaded { template, .. } => say("event-template-loaded").with("template", template.name()),
        E::PersonNamed { handle, name } if name.name.is_empty() => say("event-person-unnamed").with("who", handle),
        E::PersonNamed { handle, name } => {
            let title = Message::new("person-title").with("title", &name.title);
            say("event-person-named").with("who", handle).with("name", name.name.as_str()).with("title", title)
        }
        E::HistoryRecorded { projects } => say("event-history-recorded").with("count", projects.len()),
        E::PastRoundRecorded { round } => say("event-past-round").with("round", &round.name),
        E::ShelfSetAside { witness_seq, place, .. } => {
            say("event-shelf-set-aside").with("seq", *witness_seq).with("place", place.as_str())
        }
        E::RoundOpened { round, at } => say("event-round-opened").with("round", round).with("at", *at),
        E::RoundClosed { round, at } => say("event-round-closed").with("round", round).with("at", *at),
        E::CarriedOver { from, to, scope, amount, .. } => {
            say("event-carried-over").with("from", from).with("to", to).with("scope", scope).with("amount", *amount)
        }
        E::ClockMoved { to } => say("event-clock-moved").with("at", *to),
        E::CarryOverTakenBack { of } => say("event-undone").with("of", *of),
        E::RoleGranted { handle, role } => given("event-role-granted", handle, *role),
        E::RoleRevoked { handle, role } => given("event-role-revoked", handle, *role),
        _ => say("event-unknown"),
    }
}

fn gate_name(set: &CriteriaSet, id: &GateId) -> Text {
    set.gate(id.as_str()).map_or_else(|| Text::same(id.as_str()), |gate| gate.name.clone())
}

fn criterion_name(set: &CriteriaSet, id: &CriterionId) -> Text {
    set.criterion(id.as_str()).map_or_else(|| Text::same(id.as_str()), |criterion| criterion.name.clone())
}

fn seated(key: &'static str, who: &Handle, seat: Seat) -> Message {
    Message::new(key).with("who", who).with("seat", Message::new(words::seat_key(seat)))
}

fn given(key: &'static str, who: &Handle, role: Role) -> Message {
    Message::new(key).with("who", who).with("role", Message::new(words::role_key(role)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Lang;
    use crate::register::event::read_events;
    use crate::speech::say;

    /// Every kind that a plain line of JSON can hold; those of a case that carry an application stand in the shell's
    /// own tests.
    const SAMPLES: &str = r#"[
        {"kind":"store_founded","store":"s","store_kind":"demo","format":1,"default_person":null},
        {"kind":"history_recorded","projects":[]},
        {"kind":"round_opened","round":"2023-spring","at":"2023-04-12T09:00:00Z"},
        {"kind":"round_closed","round":"2023-spring","at":"2023-05-31T13:15:00Z"},
        {"kind":"role_granted","handle":"o1","role":"officer"},
        {"kind":"role_revoked","handle":"o1","role":"officer"},
        {"kind":"person_named","handle":"o1","name":{"name":"Anna Virtanen","title":{"sv":"a","fi":"b","en":"c"}}},
        {"kind":"person_named","handle":"o1","name":{"name":""}},
        {"kind":"clock_moved","to":"2023-05-31T13:15:00Z"},
        {"kind":"assigned","case":"A","handle":"o1","seat":"a"},
        {"kind":"unassigned","case":"A","handle":"o1","seat":"presenter"},
        {"kind":"conflict_declared","case":"A","handle":"o1","why":"w"},
        {"kind":"conflict_lifted","case":"A","handle":"o1","why":"w"},
        {"kind":"gate_marked","case":"A","gate":"g","pass":true,"why":"w"},
        {"kind":"gate_marked","case":"A","gate":"g","pass":false,"why":"w"},
        {"kind":"supplement_asked","case":"A","why":"w"},
        {"kind":"supplement_received","case":"A","why":"w"},
        {"kind":"finding_settled","case":"A","rule":"late","why":"w"},
        {"kind":"scored","case":"A","seat":"a","criterion":"aim","value":"3.5","why":"w"},
        {"kind":"signed","case":"A","seat":"a"},
        {"kind":"consensus_reached","case":"A","criterion":"aim","value":"4","why":"w"},
        {"kind":"target_set","case":"A","indicator":"O.1.2","value":7},
        {"kind":"target_removed","case":"A","indicator":"O.1.2"},
        {"kind":"tagged","case":"A","tag":"t"},
        {"kind":"untagged","case":"A","tag":"t"},
        {"kind":"commented","case":"A","text":"t"},
        {"kind":"lane_set","case":"A","lane":"light","why":"w"},
        {"kind":"judgement_confirmed","case":"A","judgement":{"score":["a","aim"]},"why":"w"},
        {"kind":"judgement_confirmed","case":"A","judgement":{"gate":"g"},"why":"w"},
        {"kind":"judgement_confirmed","case":"A","judgement":{"consensus":"aim"},"why":"w"},
        {"kind":"judgement_confirmed","case":"A","judgement":{"finding":"late"},"why":"w"},
        {"kind":"judgement_confirmed","case":"A","judgement":{"target_mark":[2,"o1"]},"why":"w"},
        {"kind":"proposed","case":"A","decision":"grant","amount":"5.00","rate":"75","grounds":[],"why":"w"},
        {"kind":"proposed","case":"A","decision":"reject","amount":"0.00","rate":"75","grounds":[],"why":"w"},
        {"kind":"submitted","case":"A"},
        {"kind":"approved","case":"A","amount":"5.00"},
        {"kind":"approved","case":"A","amount":"0.00"},
        {"kind":"returned","case":"A","why":"w"},
        {"kind":"notified","case":"A"},
        {"kind":"withdrawn","case":"A","why":"w"},
        {"kind":"declined","case":"A","why":"w"},
        {"kind":"undone","case":"A","of":3},
        {"kind":"sent_to_the_moon","case":"A"}
    ]"#;

    #[test]
    fn every_kind_is_told_with_all_its_places_filled() {
        let events = read_events(SAMPLES).unwrap();
        for (undone, event) in [false, true].into_iter().flat_map(|undone| events.iter().map(move |e| (undone, e))) {
            let at = chrono::DateTime::UNIX_EPOCH;
            let line = HistoryLine { seq: 1, at, by: "o1".into(), event: event.clone(), undone };
            for lang in Lang::ALL {
                let said = say(lang, &super::line(&crate::register::state::empty_criteria(), &line));
                assert!(!said.contains(['{', '[', '$']), "{lang}: {said} of {event:?}");
                let mark = ["(taken back)", "(tillbakataget)", "(peruttu)"].iter().any(|mark| said.ends_with(mark));
                assert_eq!(mark, undone, "{lang}: {said}");
            }
        }
    }
}
