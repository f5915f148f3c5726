//! Other EU and state financing beside this one (BR35, BR55, BR56).

use super::Check;
use crate::domain::message::{Arg, Message};
use crate::domain::plan::{Card, CardRow};
use crate::domain::vocabulary::{CoordinationStatus, Instrument};
use crate::domain::words;

/// The general duty to check for overlap, which an empty coordination cell does not lift (BR56).
const GENERAL_DUTY: &str = "000:107";

impl Check<'_, '_> {
    pub(super) fn other_funding(&mut self) {
        for &instrument in self.facts.other_funding {
            self.instrument(instrument);
        }
    }

    fn instrument(&mut self, instrument: Instrument) {
        let name: Arg = Message::new(words::instrument_key(instrument)).into();
        let say = |key: &'static str| Message::new(key).with("instrument", name).with("action", self.card.code());
        let source = self.card.row(CardRow::Coordination);
        match self.card {
            Card::Action(action)
                if action.coordination.status == CoordinationStatus::Excluded
                    && instrument != Instrument::StateBudget =>
            {
                self.blocking("other-eu-funding-excluded", source, say("finding-other-funding-excluded"));
            }
            Card::Action(action) if action.coordination.instruments.contains(&instrument) => {
                self.warning("other-funding-coordinated", source, say("finding-other-funding-card"));
            }
            _ => self.warning("other-funding-overlap", GENERAL_DUTY, say("finding-other-funding-general")),
        }
    }
}
