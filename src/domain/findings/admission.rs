//! May this case be in this round at all: the round, the applicant, the dates.

use chrono::Datelike;

use super::Check;
use crate::domain::message::Message;
use crate::domain::plan::Card;

impl Check<'_> {
    pub(super) fn admission(&mut self) {
        if self.facts.late {
            let text = Message::new("finding-late").with("received", self.facts.received_at);
            self.blocking("late", "domain: late applications are registered and not handled", text);
        }
        match self.card {
            Card::Action(action) => {
                self.action_open(action);
                self.applicant_category(action);
                if action.code == "2D1" && self.facts.dates.1.year() != 2024 {
                    let text = Message::new("finding-event-year").with("end", self.facts.dates.1);
                    self.warning("event-in-2024", "000:1042", text);
                }
            }
            Card::Operating(support) => {
                if !support.eligible.contains(&self.facts.applicant.category) {
                    let text = Message::new("finding-operating-body").with("action", &support.code);
                    self.blocking("operating-support-body", support.source.clone(), text);
                }
                self.operating_open(support);
            }
        }
    }

    /// BR15, BR17, BR20, BR7: the crosses of tables 2-4; disputes are a question for a person, never settled silently.
    fn action_open(&mut self, action: &crate::domain::plan::Action) {
        let round = self.facts.round;
        let source = match action.code.as_str().as_bytes().first() {
            Some(b'1') => "000:252",
            Some(b'2') => "000:274",
            _ => "000:304",
        };
        let say = |key: &'static str| Message::new(key).with("action", &action.code).with("round", round);
        if action.disputed_rounds.contains(round) {
            self.blocking("action-open-disputed", "000:315 000:1659", say("finding-action-disputed"));
        } else if action.conditional_rounds.contains(round) {
            self.blocking("action-open-conditional", "000:274 000:290", say("finding-action-conditional"));
        } else if self.plan.round(round.as_str()).is_some() && !action.rounds.contains(round) {
            self.blocking("action-open", source, say("finding-action-not-open"));
        }
    }

    /// BR21: operating support opens in the round that its card names.
    fn operating_open(&mut self, support: &crate::domain::plan::OperatingSupport) {
        let round = self.facts.round;
        let say = |key: &'static str| Message::new(key).with("action", &support.code).with("round", round);
        if support.disputed_rounds.contains(round) {
            self.blocking("action-open-disputed", "000:246 000:316", say("finding-action-disputed"));
        } else if self.plan.round(round.as_str()).is_some() && support.next_round != *round {
            self.blocking("action-open", support.source.clone(), say("finding-action-not-open"));
        }
    }

    /// BR51-BR53: the applicant cell of the card.
    fn applicant_category(&mut self, action: &crate::domain::plan::Action) {
        let category = self.facts.applicant.category;
        if !action.admissible_categories.contains(&category) {
            let text = Message::new("finding-applicant-category")
                .with("action", &action.code)
                .with("category", Message::new(super::super::words::category_key(category)));
            self.blocking("applicant-category", action.source.clone(), text);
        }
    }
}
