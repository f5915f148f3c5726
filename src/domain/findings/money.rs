//! Rate, grounds, cost model and sums.

use super::Check;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::{Action, Card};
use crate::domain::vocabulary::{Category, CostModel, Ground, Rate};
use crate::domain::words;

impl Check<'_> {
    pub(super) fn money(&mut self) {
        self.rate();
        self.requested_share();
        self.cost_model();
    }

    fn rate(&mut self) {
        let rate = self.facts.rate;
        match self.card {
            Card::Operating(support) => {
                if rate > support.rate {
                    self.rate_too_high(support.rate, support.source.clone());
                }
            }
            Card::Action(action) if rate > action.base_rate => match action.raised_rate {
                Some(raised) if rate <= raised => self.grounds(action),
                _ => self.rate_too_high(self.card.highest_rate(), action.source.clone()),
            },
            Card::Action(_) => {}
        }
    }

    fn rate_too_high(&mut self, highest: Rate, source: String) {
        let text = Message::new("finding-rate-too-high")
            .with("claimed", self.facts.rate.percent())
            .with("highest", highest.percent());
        self.blocking("rate-allowed", source, text);
    }

    /// BR45-BR50: the raised rate needs a ground, one that the card has, and for integration a body that meets it.
    fn grounds(&mut self, action: &Action) {
        if self.facts.grounds.is_empty() {
            let text = Message::new("finding-rate-without-ground").with("claimed", self.facts.rate.percent());
            return self.blocking("rate-ground", action.source.clone(), text);
        }
        for &ground in self.facts.grounds {
            let named = |key: &'static str| {
                Message::new(key).with("ground", Message::new(words::ground_key(ground))).with("action", &action.code)
            };
            if !action.raised_if_any_of.contains(&ground) {
                self.blocking("rate-ground", action.source.clone(), named("finding-ground-not-on-card"));
            } else if ground == Ground::IntegrationByAuthoritiesOrNgos
                && !meets_integration(self.facts.applicant.category)
            {
                self.blocking("rate-ground-body", action.source.clone(), named("finding-ground-body"));
            }
        }
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
            self.blocking("requested-share", "000:347", text);
        }
    }

    fn cost_model(&mut self) {
        let costs = self.facts.costs;
        if costs.sum() != costs.total {
            let text = Message::new("finding-costs-sum").with("total", costs.total).with("sum", costs.sum());
            self.blocking("costs-sum", "cost models", text);
        }
        let direct = costs.staff + costs.other_direct;
        match self.facts.cost_model {
            CostModel::Flat7 => self.flat_rate(direct, 7),
            CostModel::Procurement1 => self.flat_rate(direct, 1),
            CostModel::Flat40 => {
                let all_other = costs.other_direct + costs.indirect;
                self.expect_flat("finding-flat-rate", costs.staff.percent_nearest(40), all_other, 40);
            }
            CostModel::Actual => self.at_most_flat(direct, 7),
            CostModel::LumpSum | CostModel::Unit => {}
        }
    }

    fn flat_rate(&mut self, base: Money, percent: u32) {
        let expected = base.percent_nearest(percent);
        self.expect_flat("finding-flat-rate", expected, self.facts.costs.indirect, percent);
    }

    fn expect_flat(&mut self, key: &'static str, expected: Money, given: Money, percent: u32) {
        // A cent either way is rounding, not a mistake.
        if expected.distance(given) > Money::from_cents(1) {
            let text = Message::new(key).with("percent", percent).with("expected", expected).with("given", given);
            self.warning("flat-rate", "cost models", text);
        }
    }

    fn at_most_flat(&mut self, base: Money, percent: u32) {
        let highest = base.percent_nearest(percent);
        if self.facts.costs.indirect > highest {
            self.expect_flat("finding-flat-rate-most", highest, self.facts.costs.indirect, percent);
        }
    }
}

/// BR47: national authorities, companies and schools do not meet the integration ground by themselves.
fn meets_integration(category: Category) -> bool {
    matches!(category, Category::LocalAuthority | Category::RegionalAuthority | Category::ThirdSector)
}
