//! What was done, in whole sentences: on which case, or on how many.

use crate::desk::Receipt;
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::words;
use crate::register::event::Event as E;
use crate::register::view::history;
use crate::tui::model::Model;

/// What an act came to.
pub fn done(model: &Model, receipt: &Receipt) -> Message {
    let count = |wanted: fn(&E) -> bool| receipt.events.iter().filter(|event| wanted(event)).count();
    let approved = count(|event| matches!(event, E::Approved { .. }));
    let returned = count(|event| matches!(event, E::Returned { .. }));
    let seq = receipt.seq;
    if approved > 0 && returned > 0 {
        let message = Message::new("desk-done-decided").with("approved", approved).with("returned", returned);
        return message.with("seq", seq);
    }
    // A seat that is taken by the way is not what was done; the last event is.
    let Some(last) = receipt.events.last() else { return Message::new("desk-done-nothing").with("seq", seq) };
    let kind = std::mem::discriminant(last);
    // Marks and values of a card's sheet are one kind of thing.
    let of_sheet = |event: &E| matches!(event, E::TargetMarked { .. } | E::TargetSet { .. });
    let is_alike = |event: &&E| std::mem::discriminant(*event) == kind || (of_sheet(last) && of_sheet(event));
    let alike: Vec<&E> = receipt.events.iter().filter(is_alike).collect();
    let what = history::told(&model.criteria, last);
    if alike.len() > 1 {
        return several(last, what).with("count", alike.len()).with("case", case(last)).with("seq", seq);
    }
    match last.case() {
        Some(case) => Message::new("desk-done-case").with("what", what).with("case", case).with("seq", seq),
        None => Message::new("desk-done").with("what", what).with("seq", seq),
    }
}

fn case(event: &E) -> String {
    event.case().map(Reference::to_string).unwrap_or_default()
}

/// The sentence for several events like this one.
fn several(event: &E, what: Message) -> Message {
    let say = Message::new;
    match event {
        E::GateMarked { pass: true, .. } => say("desk-done-gates-passed"),
        E::GateMarked { .. } => say("desk-done-gates-failed"),
        E::Assigned { handle, seat, .. } => {
            say("desk-done-assigned").with("who", handle).with("seat", say(words::seat_key(*seat)))
        }
        E::Tagged { tag, .. } => say("desk-done-tagged").with("tag", tag),
        E::Submitted { .. } => say("desk-done-submitted"),
        E::Approved { .. } => say("desk-done-approved"),
        E::Returned { .. } => say("desk-done-returned"),
        E::Notified { .. } => say("desk-done-notified"),
        E::JudgementConfirmed { .. } => say("desk-done-confirmed"),
        E::Undone { of, .. } => say("desk-done-undone").with("of", *of),
        _ => say("desk-done-several").with("what", what),
    }
}
