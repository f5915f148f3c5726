//! undo: what is taken back, in the words of the history.

use super::failure::Failure;
use super::place::Place;
use crate::desk::{Desk, Receipt};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::register::event::{Event, Recorded};
use crate::register::view::history;

/// The record that an act took back.
pub fn taken_back(receipt: &Receipt) -> Option<u64> {
    receipt.events.iter().find_map(|event| match event {
        Event::Undone { of, .. } | Event::CarryOverTakenBack { of } => Some(*of),
        _ => None,
    })
}

/// Says on standard error what record `seq` says, of this case or of all that it was about.
pub fn tell(
    place: &Place,
    desk: &dyn Desk,
    key: &'static str,
    seq: u64,
    case: Option<&Reference>,
) -> Result<(), Failure> {
    let mut events = Vec::new();
    desk.log(None, seq.saturating_sub(1), &mut |record| {
        if record.stamp.seq == seq {
            events = record.events;
        }
        false
    })?;
    let criteria = desk.criteria();
    for event in &events {
        let of = match event {
            Recorded::Known(event) => event.case(),
            Recorded::Unknown(_) => None,
        };
        if case.is_some() && of.is_some() && of != case {
            continue;
        }
        let (what, _) = history::recorded(&criteria, event);
        let what = match of {
            Some(case) => Message::new("undo-of-case").with("case", case).with("what", what),
            None => what,
        };
        place.note(&Message::new(key).with("what", what));
    }
    Ok(())
}
