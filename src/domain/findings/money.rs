//! Rate, grounds, and the share of costs that is asked for.

use super::Check;
use crate::domain::message::Message;
use crate::domain::plan::{Action, Card, CardRow};
use crate::domain::vocabulary::{Category, Ground, Rate, Severity};
use crate::domain::words;

impl<'a> Check<'a, '_> {
    pub(super) fn money(&mut self) {
        self.rate();
        self.requested_share();
    }

    fn rate(&mut self) {
        let rate = self.facts.rate;
        match self.card {
            Card::Operating(support) if rate > support.rate => self.rate_too_high(support.rate),
            Card::Action(action) if rate > action.base_rate => match action.raised_rate {
                Some(raised) if rate <= raised => self.grounds(action),
                _ => self.rate_too_high(self.card.highest_rate()),
            },
            _ => {}
        }
    }

    fn rate_too_high(&mut self, highest: Rate) {
        let text = Message::new("finding-rate-too-high")
            .with("claimed", self.facts.rate.percent())
            .with("highest", highest.percent());
        self.blocking("rate-allowed", self.card.row(CardRow::Rate), text);
    }

    /// BR45-BR50: the raised rate needs a ground, one that the card has, and for integration a body that meets it. Any
    /// one ground is enough, so beside a good one the others are only worth a warning.
    fn grounds(&mut self, action: &Action) {
        let source = self.card.row(CardRow::Rate);
        if self.facts.grounds.is_empty() {
            let text = Message::new("finding-rate-without-ground").with("claimed", self.facts.rate.percent());
            return self.blocking("rate-ground", source, text);
        }
        let listed = |ground: &Ground| action.raised_if_any_of.contains(ground);
        let good = |ground: &Ground| {
            listed(ground) && (*ground != Ground::IntegrationByAuthoritiesOrNgos || self.integrates(true))
        };
        let severity = if self.facts.grounds.iter().any(good) { Severity::Warning } else { Severity::Blocking };
        for ground in self.facts.grounds {
            let named = |key: &'static str| {
                Message::new(key).with("ground", Message::new(words::ground_key(*ground))).with("action", &action.code)
            };
            if !listed(ground) {
                self.note("rate-ground", severity, source, named("finding-ground-not-on-card"));
            } else if *ground == Ground::IntegrationByAuthoritiesOrNgos && !self.integrates(false) {
                let key = if self.integrates(true) { "finding-ground-body-partner" } else { "finding-ground-body" };
                self.note("rate-ground-body", severity, source, named(key));
            }
        }
    }

    /// BR47: national authorities, companies and schools do not meet the integration ground by themselves; whether a
    /// partner who does carries the project is for a person to judge.
    fn integrates(&self, with_partners: bool) -> bool {
        let partners = self.facts.partners.iter().filter(|_| with_partners);
        std::iter::once(self.facts.applicant).chain(partners).any(|body| meets_integration(body.category))
    }

    /// A grant is never above rate × eligible costs, rounded down.
    fn requested_share(&mut self) {
        let highest = self.facts.costs.total.percent_floor(self.facts.rate.percent());
        if self.facts.requested > highest {
            let text = Message::new("finding-requested-above-share")
                .with("requested", self.facts.requested)
                .with("highest", highest)
                .with("rate", self.facts.rate.percent())
                .with("costs", self.facts.costs.total);
            self.blocking("requested-share", self.card.row(CardRow::Rate), text);
        }
    }
}

/// The bodies that the ground names: local and regional authorities and civil-society organisations.
fn meets_integration(category: Category) -> bool {
    matches!(category, Category::LocalAuthority | Category::RegionalAuthority | Category::ThirdSector)
}
