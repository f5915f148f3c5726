//! What only a trainer may do, and only in a training store.

use chrono::{DateTime, Utc};

use super::{Judge, Verdict};
use crate::domain::message::Message;
use crate::domain::vocabulary::{Role, StoreKind};
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    /// The clock of a training store goes on from another moment; never backwards, as the journal never does.
    pub(super) fn move_clock(&mut self, to: DateTime<Utc>) -> Verdict {
        if self.state.base.as_ref().is_none_or(|base| base.kind != StoreKind::Demo) {
            return Err(Refusal::new(
                "training-only",
                source::PROCEDURE,
                Message::new("refused-training-only"),
                Message::new("mend-training-only"),
            ));
        }
        self.needs(&[Role::Trainer])?;
        if to < self.now {
            return Err(Refusal::new(
                "clock-backwards",
                source::PROCEDURE,
                Message::new("refused-clock-backwards").with("at", to),
                Message::new("mend-clock-backwards").with("now", self.now),
            ));
        }
        self.emit(Event::ClockMoved { to })
    }
}
