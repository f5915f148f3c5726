//! Other EU and state financing beside this one (BR34, BR35, BR55, BR56).

use super::Check;
use crate::domain::message::Message;
use crate::domain::plan::Card;
use crate::domain::vocabulary::{CoordinationStatus, Instrument};

impl Check<'_> {
    pub(super) fn other_funding(&mut self) {
        let Card::Action(action) = self.card else { return };
        let named = self.facts.other_funding;
        let say = |key: &'static str, instrument: Instrument| {
            Message::new(key).with("instrument", instrument.word()).with("action", &action.code)
        };
        for &instrument in named {
            match action.coordination.status {
                CoordinationStatus::Excluded if instrument != Instrument::StateBudget => {
                    self.blocking(
                        "other-eu-funding-excluded",
                        "000:1035",
                        say("finding-other-funding-excluded", instrument),
                    );
                }
                _ if action.coordination.instruments.contains(&instrument) => {
                    self.warning(
                        "other-funding-coordinated",
                        action.source.clone(),
                        say("finding-other-funding-card", instrument),
                    );
                }
                _ => self.warning("other-funding-overlap", "000:107", say("finding-other-funding-general", instrument)),
            }
        }
        if action.code == "2B1" {
            self.warning("rrf-first", "000:945", Message::new("finding-rrf-first"));
        }
    }
}
