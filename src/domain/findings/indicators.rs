//! Indicator targets against the card (BR59-BR62).

use super::Check;
use crate::domain::code::IndicatorId;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::{CardRow, Indicator};
use crate::domain::vocabulary::IndicatorRule;

impl Check<'_, '_> {
    pub(super) fn indicators(&mut self) {
        let targets = self.facts.targets;
        for (id, value) in targets {
            let Some(indicator) = self.plan.indicator(id.as_str()) else {
                let text = Message::new("finding-indicator-unknown").with("indicator", id);
                self.blocking("indicator-unknown", self.card.row(CardRow::Indicators), text);
                continue;
            };
            if !self.allowed(indicator) {
                let text = Message::new("finding-indicator-not-on-card").with("indicator", id);
                self.warning("indicator-not-on-card", self.card.row(CardRow::Indicators), text);
            }
            self.part(indicator, *value);
            self.plausible(id, *value);
        }
        let has = |id: &IndicatorId| targets.iter().any(|(indicator, _)| indicator == id);
        if self.card.indicator_rule() == IndicatorRule::Listed && !self.card.indicators().iter().any(has) {
            let text = Message::new("finding-indicators-missing");
            self.warning("indicators-missing", self.card.row(CardRow::Indicators), text);
        }
    }

    /// BR60, BR61: the card's own, those of the objective where the card points at them, and any other where the card
    /// says that others apply too.
    fn allowed(&self, indicator: &Indicator) -> bool {
        let of_objective = || self.plan.objective_of(self.card) == Some(&indicator.objective);
        self.card.indicators().contains(&indicator.id)
            || self.card.other_indicators_also_apply()
            || (self.card.indicator_rule() == IndicatorRule::Objective && of_objective())
    }

    /// BR59: a part is reported together with its whole, and is no larger.
    fn part(&mut self, indicator: &Indicator, value: u64) {
        let Some(parent) = &indicator.parent else { return };
        let say = |key: &'static str| Message::new(key).with("indicator", &indicator.id).with("parent", parent);
        match self.facts.targets.iter().find(|(id, _)| id == parent) {
            None => self.warning("indicator-parent", indicator.source.clone(), say("finding-indicator-parent")),
            Some((_, whole)) if value > *whole => {
                let text = say("finding-part-above-whole").with("value", value).with("whole", *whole);
                self.warning("target-implausible", indicator.source.clone(), text);
            }
            Some(_) => {}
        }
    }

    fn plausible(&mut self, id: &IndicatorId, value: u64) {
        let source = self.card.row(CardRow::Indicators);
        if value == 0 {
            let text = Message::new("finding-target-zero").with("indicator", id);
            self.warning("target-implausible", source, text);
        } else if implausible(self.facts.requested, value) {
            let text = Message::new("finding-target-proportion").with("indicator", id).with("value", value);
            self.warning("target-implausible", source, text);
        }
    }
}

/// Less than ten cents of support for one unit of any indicator is a slip of the pen rather than a plan.
fn implausible(requested: Money, value: u64) -> bool {
    let cents = u64::try_from(requested.cents()).unwrap_or(0);
    value > cents / 10
}
