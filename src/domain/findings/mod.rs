//! What a check of an application against the plan and its card finds. A finding informs a person; it decides nothing
//! (BR67).
//!
//! | file | what it looks at |
//! |---|---|
//! | `admission.rs` | round, envelope, applicant, dates |
//! | `money.rs` | rate, grounds |
//! | `costs.rs` | cost model, sums, what operating support pays |
//! | `special.rs` | what single cards rule out or ask for |
//! | `other_funding.rs` | other EU and state financing |
//! | `indicators.rs` | targets against the card's indicators |
//! | `earlier.rs` | support that the same body had before |
//! | `names.rs` | what the rules are called |

mod admission;
mod costs;
pub mod earlier;
mod indicators;
mod money;
pub mod names;
mod other_funding;
mod special;

use chrono::{DateTime, Utc};

use super::application::{Applicant, Costs};
use super::code::{ActionCode, IndicatorId, RoundId};
use super::message::Message;
use super::money::Money;
use super::plan::{Card, Plan};
use super::vocabulary::{CostModel, Ground, Instrument, Rate, Severity};

/// Where a rule stands that the authority publishes with each call and the plan does not print: what becomes of a late
/// application, and the flat rates of the cost models. There is no line of the plan to name.
pub const CALL_CONDITIONS: &str = "call conditions";

/// The name of every rule of a finding, in the order of the alphabet.
pub const RULES: &[&str] = &[
    "action-open",
    "action-open-conditional",
    "action-open-disputed",
    "action-unknown",
    "applicant-category",
    "closed-list",
    "coordinator-skills",
    "costs-sum",
    "earlier-support",
    "envelope-blank",
    "event-in-2024",
    "excluded-measures",
    "flat-rate",
    "indicator-not-on-card",
    "indicator-parent",
    "indicator-unknown",
    "indicators-missing",
    "late",
    "lawful-provider",
    "municipal-support",
    "operating-support-body",
    "other-eu-funding-excluded",
    "other-funding-coordinated",
    "other-funding-overlap",
    "planned-with-partners",
    "procurement-only",
    "rate-allowed",
    "rate-ground",
    "rate-ground-body",
    "requested-share",
    "rrf-first",
    "staff-costs-only",
    "state-budget-work",
    "target-implausible",
];

/// One thing that a check found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Name of the rule, kebab-case, the same for ever.
    pub rule: &'static str,
    /// Blocking findings stop a grant proposal until settled.
    pub severity: Severity,
    /// What was found.
    pub text: Message,
    /// Where the rule stands: a line of the sources, or a law.
    pub source: String,
}

/// The facts of a case that checks look at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Round.
    pub round: &'a RoundId,
    /// Action or operating support.
    pub action: &'a ActionCode,
    /// Arrival.
    pub received_at: DateTime<Utc>,
    /// Whether it arrived outside the round's known window.
    pub late: bool,
    /// Who applies.
    pub applicant: &'a Applicant,
    /// With whom.
    pub partners: &'a [Applicant],
    /// First and last day.
    pub dates: (chrono::NaiveDate, chrono::NaiveDate),
    /// How costs are calculated.
    pub cost_model: CostModel,
    /// Costs.
    pub costs: &'a Costs,
    /// EUR asked for.
    pub requested: Money,
    /// Share claimed.
    pub rate: Rate,
    /// Grounds claimed.
    pub grounds: &'a [Ground],
    /// Other financing named.
    pub other_funding: &'a [Instrument],
    /// Indicator targets as they stand now.
    pub targets: &'a [(IndicatorId, u64)],
}

/// Everything that the plan has to say about a case, blocking findings first.
pub fn check(plan: &Plan, facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let Some(card) = plan.card(facts.action.as_str()) else {
        let text = Message::new("finding-action-unknown").with("action", facts.action);
        return vec![Finding {
            rule: "action-unknown",
            severity: Severity::Blocking,
            text,
            source: plan.plan.source.clone(),
        }];
    };
    let mut check = Check { plan, card, facts, found: &mut found };
    check.admission();
    check.money();
    check.costs();
    check.special();
    check.other_funding();
    check.indicators();
    found.sort_by_key(|finding| finding.severity);
    found
}

struct Check<'a, 'f> {
    plan: &'a Plan,
    card: Card<'a>,
    facts: &'a Facts<'a>,
    found: &'f mut Vec<Finding>,
}

impl Check<'_, '_> {
    fn blocking(&mut self, rule: &'static str, source: impl Into<String>, text: Message) {
        self.note(rule, Severity::Blocking, source, text);
    }

    fn warning(&mut self, rule: &'static str, source: impl Into<String>, text: Message) {
        self.note(rule, Severity::Warning, source, text);
    }

    fn note(&mut self, rule: &'static str, severity: Severity, source: impl Into<String>, text: Message) {
        self.found.push(Finding { rule, severity, text, source: source.into() });
    }
}

#[cfg(test)]
mod tests {
    use super::RULES;
    use super::special::REMINDERS;

    #[test]
    fn every_rule_that_can_be_broken_is_among_the_rules() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/domain/findings");
        let reminders = REMINDERS.iter().map(|(_, rule, ..)| (*rule).to_owned());
        let mut named: std::collections::BTreeSet<String> = reminders.collect();
        for file in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let text: String = text.split("#[cfg(test)]").next().unwrap().split_whitespace().collect();
            for before in ["blocking(\"", "warning(\"", "note(\"", "rule:\""] {
                named.extend(text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
            }
        }
        assert!(named.iter().map(String::as_str).eq(RULES.iter().copied()), "{named:?}");
    }
}
