//! Cost model and sums, and what operating support pays.

use super::{CALL_CONDITIONS, Check};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::Card;
use crate::domain::vocabulary::CostModel;

impl Check<'_, '_> {
    pub(super) fn costs(&mut self) {
        self.cost_model();
        self.staff_only();
    }

    /// BR54: the support of objective 2 names staff costs alone.
    fn staff_only(&mut self) {
        let Card::Operating(support) = self.card else { return };
        let other = self.facts.costs.other_direct + self.facts.costs.indirect;
        if support.staff_costs_only && other > Money::ZERO {
            let text = Message::new("finding-staff-costs-only").with("action", &support.code).with("other", other);
            self.warning("staff-costs-only", "000:1447", text);
        }
    }

    fn cost_model(&mut self) {
        let costs = self.facts.costs;
        if costs.sum() != costs.total {
            let text = Message::new("finding-costs-sum").with("total", costs.total).with("sum", costs.sum());
            self.blocking("costs-sum", CALL_CONDITIONS, text);
        }
        let direct = costs.staff + costs.other_direct;
        match self.facts.cost_model {
            CostModel::Flat7 => self.flat_rate(direct, 7),
            CostModel::Procurement1 => {
                self.flat_rate(direct, 1);
                if costs.staff > Money::ZERO {
                    let text = Message::new("finding-procurement-staff").with("staff", costs.staff);
                    self.warning("procurement-only", CALL_CONDITIONS, text);
                }
            }
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
            self.warning("flat-rate", CALL_CONDITIONS, text);
        }
    }

    fn at_most_flat(&mut self, base: Money, percent: u32) {
        let highest = base.percent_nearest(percent);
        if self.facts.costs.indirect > highest {
            self.expect_flat("finding-flat-rate-most", highest, self.facts.costs.indirect, percent);
        }
    }
}
