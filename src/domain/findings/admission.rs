//! May this case be in this round at all: the round, its envelope, the applicant, the dates.

use chrono::Datelike;

use super::{CALL_CONDITIONS, Check};
use crate::domain::message::Message;
use crate::domain::plan::{Action, Card, CardRow, OperatingSupport};
use crate::domain::words;

impl Check<'_, '_> {
    pub(super) fn admission(&mut self) {
        if self.facts.late {
            let text = Message::new("finding-late").with("received", self.facts.received_at);
            self.blocking("late", CALL_CONDITIONS, text);
        }
        match self.card {
            Card::Action(action) => {
                self.action_open(action);
                self.applicant_category(action);
                self.event_year(action);
            }
            Card::Operating(support) => {
                if !support.eligible.contains(&self.facts.applicant.category) {
                    let text = Message::new("finding-operating-body").with("action", &support.code);
                    self.blocking("operating-support-body", self.card.row(CardRow::Applicants), text);
                }
                self.operating_open(support);
            }
        }
    }

    /// BR15, BR17, BR18, BR20, BR7: the crosses of tables 2-4; disputes are a question for a person, never settled
    /// silently.
    fn action_open(&mut self, action: &Action) {
        let round = self.facts.round;
        let source = match action.code.as_str().as_bytes().first() {
            Some(b'1') => "000:252",
            Some(b'2') => "000:274",
            _ => "000:304",
        };
        let say = |key: &'static str| {
            Message::new(key).with("action", &action.code).with("round", self.plan.round_name(round))
        };
        if action.disputed_rounds.contains(round) {
            self.blocking("action-open-disputed", "000:315 000:1659", say("finding-action-disputed"));
        } else if action.conditional_rounds.contains(round) {
            self.blocking("action-open-conditional", "000:274 000:290", say("finding-action-conditional"));
            self.envelope_blank();
        } else if self.plan.round(round.as_str()).is_none() {
            // Not of this plan: taking in the application refuses it.
        } else if action.rounds.is_empty() && action.disputed_rounds.is_empty() {
            let text = Message::new("finding-action-not-called").with("action", &action.code);
            self.blocking("action-open", self.card.row(CardRow::Call), text);
        } else if !action.rounds.contains(round) {
            self.blocking("action-open", source, say("finding-action-not-open"));
        } else {
            self.envelope_blank();
        }
    }

    /// BR8: an open action whose envelope has no amount is put to a person and never paid from another measure's money.
    /// Settling this does not make money: what is not in the envelope cannot be proposed either.
    fn envelope_blank(&mut self) {
        let Some(round) = self.plan.round(self.facts.round.as_str()) else { return };
        let Some(envelope) = round.envelope_for(self.plan, self.card) else { return };
        if envelope.amount.is_none() {
            let text = Message::new("finding-envelope-blank").with("scope", &envelope.scope).with("round", &round.name);
            self.blocking("envelope-blank", envelope.source.clone(), text);
        }
    }

    /// BR21: operating support opens in the round that its card names.
    fn operating_open(&mut self, support: &OperatingSupport) {
        let round = self.facts.round;
        let say = |key: &'static str| {
            Message::new(key).with("action", &support.code).with("round", self.plan.round_name(round))
        };
        if support.disputed_rounds.contains(round) {
            self.blocking("action-open-disputed", "000:246 000:316", say("finding-action-disputed"));
        } else if self.plan.round(round.as_str()).is_some() && support.next_round != *round {
            self.blocking("action-open", self.card.row(CardRow::Call), say("finding-action-not-open"));
        }
    }

    /// BR51-BR53: the applicant cell of the card.
    fn applicant_category(&mut self, action: &Action) {
        let category = self.facts.applicant.category;
        if !action.admissible_categories.contains(&category) {
            let text = Message::new("finding-applicant-category")
                .with("action", &action.code)
                .with("category", Message::new(words::category_key(category)));
            self.blocking("applicant-category", self.card.row(CardRow::Applicants), text);
        }
    }

    /// BR23: the only date that the plan itself knows is the year of an event (2D1). Work on it may begin before, but a
    /// project that does not run in that year cannot hold it then, and one that runs on may hold it too late.
    fn event_year(&mut self, action: &Action) {
        let Some(event) = &action.event_year else { return };
        let year = event.year;
        let (start, end) = self.facts.dates;
        let key = match (start.year() > year || end.year() < year, end.year() > year) {
            (true, _) => "finding-event-outside-year",
            (false, true) => "finding-event-year",
            (false, false) => return,
        };
        let text = Message::new(key)
            .with("start", start)
            .with("end", end)
            .with("action", &action.code)
            .with("year", year.to_string());
        self.warning("event-in-2024", event.source.clone(), text);
    }
}
