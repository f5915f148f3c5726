//! Handling lanes: an officer says otherwise than the rule, with a reason.

use super::{Judge, Verdict};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::vocabulary::{Lane, Role};
use crate::domain::words;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    pub(super) fn set_lane(&mut self, case: &Reference, lane: Lane, why: &str) -> Verdict {
        self.needs(&[Role::Officer, Role::Supervisor])?;
        let head = self.unlocked(case)?;
        self.reason(why, self.state.set_of(&head).set.reason_min_chars)?;
        if head.handled_in() == lane {
            let what = Message::new("refused-lane-held").with("case", case);
            let what = what.with("lane", Message::new(words::lane_key(lane)));
            return Err(Refusal::new("lane-held", source::PROCEDURE, what, Message::new("mend-lane-held")));
        }
        self.emit(Event::LaneSet { case: case.clone(), lane, why: why.trim().to_owned() })
    }
}
