//! What single cards rule out or ask for. The application's facts cannot tell whether it holds, so that each is a
//! reminder for the person who reads it.

use super::Check;
use crate::domain::message::Message;
use crate::domain::plan::Card;
use crate::domain::vocabulary::Category;

/// Action, rule, source, sentence: work that is paid from elsewhere or not at all.
pub(super) const REMINDERS: &[(&str, &str, &str, &str)] = &[
    // BR32
    ("1B6", "coordinator-skills", "000:764", "finding-coordinator-skills"),
    // BR31
    ("1B7", "state-budget-work", "000:775", "finding-state-budget-placement"),
    // BR34
    ("2B1", "rrf-first", "000:945", "finding-rrf-first"),
    // BR39
    ("2D5", "excluded-measures", "000:1220", "finding-excluded-measures"),
    // BR40
    ("2D6", "lawful-provider", "000:1272", "finding-lawful-provider"),
    // BR42
    ("3A2", "state-budget-work", "000:1626", "finding-state-budget-detention"),
];

impl Check<'_, '_> {
    pub(super) fn special(&mut self) {
        let Card::Action(action) = self.card else { return };
        for (_, rule, source, key) in REMINDERS.iter().filter(|(code, ..)| action.code == *code) {
            self.warning(rule, *source, Message { key: (*key).into(), args: Vec::new() });
        }
        // BR30: a list without 'for example' is closed; of all cards only that of 1B7 has one.
        if !action.activities_are_examples {
            let text = Message::new("finding-closed-list").with("action", &action.code);
            self.warning("closed-list", "000:781", text);
        }
        if action.code == "2D1" {
            self.event_partners();
        }
        self.municipal_support(action.code.as_str());
    }

    /// BR35: planned and run with the ministry, the NTM centres and the partnership programme.
    fn event_partners(&mut self) {
        let count = self.facts.partners.len();
        self.warning("planned-with-partners", "000:1032", Message::new("finding-event-partners").with("count", count));
    }

    /// BR57: a municipality that is paid under the action programme is not paid for the same again.
    fn municipal_support(&mut self, action: &str) {
        let mut bodies = std::iter::once(self.facts.applicant).chain(self.facts.partners);
        let municipal = bodies.find(|body| body.category == Category::LocalAuthority);
        if let Some(body) = municipal
            && (action == "1B7" || action.starts_with("2D"))
        {
            let text = Message::new("finding-municipal-support").with("body", body.name.as_str());
            self.warning("municipal-support", "004:10 004:16", text);
        }
    }
}
