//! What another criteria set changes, so that it is seen before it is accepted.
//!
//! Kinds: `set`, `rule`, `scale`, `label`, `gate`, `criterion`, `weight`, `threshold`, `reason`, `looks_at`,
//! `light`.

use super::difference::{Change, Facts, difference};
use crate::domain::criteria::CriteriaSet;
use crate::domain::text::Text;

/// Everything that differs, kind by kind.
pub fn criteria_difference(old: &CriteriaSet, new: &CriteriaSet) -> Vec<Change> {
    difference(&facts(old), &facts(new))
}

fn facts(set: &CriteriaSet) -> Facts {
    let mut facts = Facts::new();
    let head = &set.set;
    let mut rule = |key: &str, value: String| facts.insert(("rule", key.to_owned()), value);
    if let Some(minimum) = head.minimum_total {
        rule("minimum_total", minimum.normalize().to_string());
    }
    rule("assessors", head.assessors.to_string());
    rule("reason_min_chars", head.reason_min_chars.to_string());
    rule("correction_days", head.correction_days.to_string());
    rule("correction_ends_on_working_day", head.correction_ends_on_working_day.to_string());
    rule("deviation_reason", head.deviation_reason.to_string());
    rule("example", head.example.to_string());
    rule("keeps_findings", set.revision.keeps_findings.join(" "));
    facts.insert(("set", "id".to_owned()), format!("{} {}", head.id, head.version));
    facts.insert(("set", "name".to_owned()), all(&head.name));
    facts.insert(("set", "source".to_owned()), head.source.clone());
    let scale = set.scale;
    facts.insert(("scale", String::new()), format!("{}–{} / {}", scale.min, scale.max, scale.step));
    for label in &set.labels {
        facts.insert(("label", label.value.to_string()), all(&label.name));
    }
    for gate in &set.gates {
        facts.insert(("gate", gate.id.to_string()), format!("{}: {}", all(&gate.name), all(&gate.hint)));
    }
    for (place, criterion) in set.criteria.iter().enumerate() {
        let key = || criterion.id.to_string();
        // Among equal weights the order of the list separates ties.
        let name = format!("{}. {}: {}", place + 1, all(&criterion.name), all(&criterion.hint));
        facts.insert(("criterion", key()), name);
        facts.insert(("weight", key()), criterion.weight.to_string());
        if let Some(threshold) = criterion.threshold {
            facts.insert(("threshold", key()), threshold.to_string());
        }
    }
    let gates = set.gates.iter().map(|gate| (gate.id.to_string(), &gate.looks_at));
    let criteria = set.criteria.iter().map(|criterion| (criterion.id.to_string(), &criterion.looks_at));
    for (id, fields) in gates.chain(criteria).filter(|(_, fields)| !fields.is_empty()) {
        facts.insert(("looks_at", id), fields.join(" "));
    }
    for gate in set.gates.iter().filter(|gate| !gate.findings.is_empty()) {
        facts.insert(("findings", gate.id.to_string()), gate.findings.join(" "));
    }
    for (place, rule) in set.light.iter().enumerate() {
        // A rule of plain words and numbers: writing it cannot fail.
        facts.insert(("light", (place + 1).to_string()), serde_json::to_string(rule).unwrap_or_default());
    }
    for reason in &set.reasons {
        let fact = reason.fact.map(|fact| format!(" ({})", fact.word())).unwrap_or_default();
        let fallback = if reason.fallback { " *" } else { "" };
        facts.insert(("reason", reason.id.to_string()), format!("{}{fact}{fallback}", all(&reason.name)));
    }
    facts
}

/// A text in all its languages: a change in one of them is a change.
fn all(text: &Text) -> String {
    format!("{} / {} / {}", text.sv, text.fi, text.en)
}
