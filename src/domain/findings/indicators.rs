//! Indicator targets against the card (BR59-BR63).

use super::Check;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::IndicatorRule;

impl Check<'_> {
    pub(super) fn indicators(&mut self) {
        let card = self.card;
        let targets = self.facts.targets;
        let source = card.source().to_owned();
        let has = |id: &str| targets.iter().any(|(indicator, _)| *indicator == id);
        for (id, value) in targets {
            let Some(indicator) = self.plan.indicator(id.as_str()) else {
                let text = Message::new("finding-indicator-unknown").with("indicator", id);
                self.blocking("indicator-unknown", "000:334", text);
                continue;
            };
            if !card.indicators().contains(id) {
                let text = Message::new("finding-indicator-not-on-card").with("indicator", id);
                match (card.indicator_rule(), card.other_indicators_also_apply()) {
                    (IndicatorRule::Objective, _) => {}
                    (_, true) => {}
                    _ => self.warning("indicator-not-on-card", source.clone(), text),
                }
            }
            if let Some(parent) = &indicator.parent
                && !has(parent.as_str())
            {
                let text = Message::new("finding-indicator-parent").with("indicator", id).with("parent", parent);
                self.warning("indicator-parent", indicator.source.clone(), text);
            }
            if *value == 0 {
                let text = Message::new("finding-target-zero").with("indicator", id);
                self.warning("target-implausible", source.clone(), text);
            } else if implausible(self.facts.requested, *value) {
                let text = Message::new("finding-target-proportion").with("indicator", id).with("value", *value);
                self.warning("target-implausible", source.clone(), text);
            }
        }
        if card.indicator_rule() == IndicatorRule::Listed && !card.indicators().iter().any(|id| has(id.as_str())) {
            self.warning("indicators-missing", source, Message::new("finding-indicators-missing"));
        }
    }
}

/// Less than ten cents of support for one unit of any indicator is a slip of the pen rather than a plan.
fn implausible(requested: Money, value: u64) -> bool {
    let cents = u64::try_from(requested.cents()).unwrap_or(0);
    value > cents / 10
}
