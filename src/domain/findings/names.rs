//! What the checks are called on screens and papers. Queries, commands and files know them by the word of the rule.

use crate::domain::message::{Arg, Message};

/// Every rule with the key of its name.
const NAMES: &[(&str, &str)] = &[
    ("action-open", "finding-name-action-open"),
    ("action-open-conditional", "finding-name-action-open-conditional"),
    ("action-open-disputed", "finding-name-action-open-disputed"),
    ("action-unknown", "finding-name-action-unknown"),
    ("applicant-category", "finding-name-applicant-category"),
    ("closed-list", "finding-name-closed-list"),
    ("coordinator-skills", "finding-name-coordinator-skills"),
    ("costs-sum", "finding-name-costs-sum"),
    ("earlier-support", "finding-name-earlier-support"),
    ("envelope-blank", "finding-name-envelope-blank"),
    ("event-in-2024", "finding-name-event-in-2024"),
    ("excluded-measures", "finding-name-excluded-measures"),
    ("flat-rate", "finding-name-flat-rate"),
    ("indicator-not-on-card", "finding-name-indicator-not-on-card"),
    ("indicator-parent", "finding-name-indicator-parent"),
    ("indicator-unknown", "finding-name-indicator-unknown"),
    ("indicators-missing", "finding-name-indicators-missing"),
    ("late", "finding-name-late"),
    ("lawful-provider", "finding-name-lawful-provider"),
    ("municipal-support", "finding-name-municipal-support"),
    ("operating-support-body", "finding-name-operating-support-body"),
    ("other-eu-funding-excluded", "finding-name-other-eu-funding-excluded"),
    ("other-funding-coordinated", "finding-name-other-funding-coordinated"),
    ("other-funding-overlap", "finding-name-other-funding-overlap"),
    ("planned-with-partners", "finding-name-planned-with-partners"),
    ("procurement-only", "finding-name-procurement-only"),
    ("rate-allowed", "finding-name-rate-allowed"),
    ("rate-ground", "finding-name-rate-ground"),
    ("rate-ground-body", "finding-name-rate-ground-body"),
    ("requested-share", "finding-name-requested-share"),
    ("rrf-first", "finding-name-rrf-first"),
    ("staff-costs-only", "finding-name-staff-costs-only"),
    ("state-budget-work", "finding-name-state-budget-work"),
    ("target-implausible", "finding-name-target-implausible"),
];

/// The name of a rule; its word where a newer program recorded it and this one has no name for it.
pub fn name(rule: &str) -> Arg {
    let known = NAMES.iter().find(|(word, _)| *word == rule);
    known.map_or_else(|| Arg::from(rule), |(_, key)| Message::new(key).into())
}

/// The name with the word beside it, where somebody is to type the word.
pub fn named(rule: &str) -> Arg {
    match name(rule) {
        name @ Arg::Message(_) => Message::new("rule-named").with("name", name).with("rule", rule).into(),
        word => word,
    }
}
