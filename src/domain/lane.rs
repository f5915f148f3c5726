//! Handling lanes: which cases an authority handles lightly, by rules that are data. A rule proposes; an officer may say
//! otherwise, with a reason.

use serde::{Deserialize, Serialize};

use super::code::ActionCode;
use super::message::Message;
use super::money::Money;
use super::vocabulary::{Category, Lane, Rate};

/// A set of conditions; a case is light where all conditions of one set hold. What is left out is no condition.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LightRule {
    /// Highest amount asked for, in EUR.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_requested: Option<Money>,
    /// Most findings, settled or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_findings: Option<u16>,
    /// Most blocking findings, settled or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_blocking: Option<u16>,
    /// Most partners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_partners: Option<u16>,
    /// Highest EU share claimed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_rate: Option<Rate>,
    /// Whether the applicant must have had support before, or must not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known_applicant: Option<bool>,
    /// Kinds of applicant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
    /// Actions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<ActionCode>,
}

/// What the rules look at.
#[derive(Debug, Clone, Copy)]
pub struct LaneFacts<'a> {
    /// EUR asked for.
    pub requested: Money,
    /// Blocking findings, and all of them, settled or not.
    pub findings: (u16, u16),
    /// Number of partners.
    pub partners: usize,
    /// Share claimed.
    pub rate: Rate,
    /// Whether the applicant had support before.
    pub known: bool,
    /// Kind of applicant.
    pub category: Category,
    /// Action.
    pub action: &'a ActionCode,
}

/// The lane of a case by the rules.
pub fn lane(rules: &[LightRule], facts: &LaneFacts<'_>) -> Lane {
    let light = rules.iter().any(|rule| against(rule, facts).is_empty());
    if light { Lane::Light } else { Lane::Full }
}

/// Why a case is full by the rules: what stands against the rule that it comes nearest to. Nothing for a light case.
pub fn why_full(rules: &[LightRule], facts: &LaneFacts<'_>) -> Vec<Message> {
    let all = rules.iter().map(|rule| against(rule, facts));
    all.min_by_key(Vec::len).unwrap_or_else(|| vec![Message::new("lane-no-rule")])
}

/// The conditions of a rule that do not hold.
fn against(rule: &LightRule, facts: &LaneFacts<'_>) -> Vec<Message> {
    let mut found = Vec::new();
    if let Some(most) = rule.max_requested.filter(|most| facts.requested > *most) {
        found.push(Message::new("lane-requested").with("requested", facts.requested).with("most", most));
    }
    let mut counted = |key: &'static str, count: usize, most: Option<u16>| {
        if let Some(most) = most.map(usize::from).filter(|most| count > *most) {
            found.push(Message::new(key).with("count", count).with("most", most));
        }
    };
    counted("lane-blocking", usize::from(facts.findings.0), rule.max_blocking);
    counted("lane-findings", usize::from(facts.findings.1), rule.max_findings);
    counted("lane-partners", facts.partners, rule.max_partners);
    if let Some(most) = rule.max_rate.filter(|most| facts.rate > *most) {
        found.push(Message::new("lane-rate").with("rate", facts.rate.percent()).with("most", most.percent()));
    }
    match rule.known_applicant {
        Some(true) if !facts.known => found.push(Message::new("lane-applicant-unknown")),
        Some(false) if facts.known => found.push(Message::new("lane-applicant-known")),
        _ => {}
    }
    if !rule.categories.is_empty() && !rule.categories.contains(&facts.category) {
        let category = Message::new(super::words::category_key(facts.category));
        found.push(Message::new("lane-category").with("category", category));
    }
    if !rule.actions.is_empty() && !rule.actions.contains(facts.action) {
        found.push(Message::new("lane-action").with("action", facts.action));
    }
    found
}

impl LightRule {
    /// Whether it has no condition, so that every case would be light.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(action: &ActionCode) -> LaneFacts<'_> {
        LaneFacts {
            requested: Money::from_cents(10_000_000),
            findings: (0, 1),
            partners: 1,
            rate: Rate::R75,
            known: true,
            category: Category::ThirdSector,
            action,
        }
    }

    #[test]
    fn a_case_is_light_where_every_condition_of_one_rule_holds_and_full_where_there_is_no_rule() {
        let action = ActionCode::from("1A2");
        let facts = facts(&action);
        let money = |cents| Some(Money::from_cents(cents));
        let good = LightRule { max_requested: money(10_000_000), max_findings: Some(1), ..LightRule::default() };
        let dear = LightRule { max_requested: money(9_999_999), ..LightRule::default() };
        assert_eq!(lane(&[], &facts), Lane::Full);
        assert_eq!(lane(std::slice::from_ref(&good), &facts), Lane::Light, "up to the amount, not below it");
        assert_eq!(lane(std::slice::from_ref(&dear), &facts), Lane::Full);
        assert_eq!(lane(&[dear.clone(), good], &facts), Lane::Light, "one rule is enough");
        for (rule, key) in [
            (dear, "lane-requested"),
            (LightRule { max_findings: Some(0), ..LightRule::default() }, "lane-findings"),
            (LightRule { max_partners: Some(0), ..LightRule::default() }, "lane-partners"),
            (LightRule { known_applicant: Some(false), ..LightRule::default() }, "lane-applicant-known"),
            (LightRule { categories: vec![Category::Education], ..LightRule::default() }, "lane-category"),
            (LightRule { actions: vec!["1A1".into()], ..LightRule::default() }, "lane-action"),
        ] {
            let why: Vec<_> = why_full(&[rule], &facts).into_iter().map(|why| why.key).collect();
            assert_eq!(why, [key]);
        }
    }
}
