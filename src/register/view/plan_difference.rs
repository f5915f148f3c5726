//! What a revised plan changes, so that it is seen before it is accepted.
//!
//! Kinds: `ceiling`, `envelope`, `open_actions`, `name`, `rate`, `rounds`, `applicants`, `indicators`, `targets`,
//! `carry_over`.

use super::difference::{Change, Facts, difference};
use crate::domain::plan::Plan;

/// Everything that differs, kind by kind.
pub fn plan_difference(old: &Plan, new: &Plan) -> Vec<Change> {
    difference(&facts(old), &facts(new))
}

fn facts(plan: &Plan) -> Facts {
    let mut facts = Facts::new();
    for objective in &plan.objectives {
        let amounts = format!("{} + {}", objective.project_grants, objective.operating_support);
        facts.insert(("ceiling", objective.code.to_string()), amounts);
        facts.insert(("name", objective.code.to_string()), objective.name.sv.clone());
    }
    for measure in &plan.measures {
        facts.insert(("name", measure.code.to_string()), measure.name.sv.clone());
    }
    for round in &plan.rounds {
        for envelope in &round.envelopes {
            let key = format!("{} {}", round.id, envelope.scope);
            let amount = envelope.amount.map_or_else(|| "–".to_owned(), |amount| amount.to_string());
            facts.insert(("envelope", key.clone()), amount);
            facts.insert(("open_actions", key), words(&envelope.actions));
        }
    }
    for action in &plan.actions {
        let code = || action.code.to_string();
        let raised = action.raised_rate.map_or(String::new(), |rate| format!("/{rate}"));
        let grounds = words(&action.raised_if_any_of);
        facts.insert(("rate", code()), format!("{}{raised} {grounds}", action.base_rate).trim_end().to_owned());
        facts.insert(("name", code()), action.name.sv.clone());
        facts.insert(("rounds", code()), words(&action.rounds));
        facts.insert(("applicants", code()), words(&action.admissible_categories));
        facts.insert(("indicators", code()), words(&action.indicators));
        let targets: Vec<_> = action.result_targets.iter().map(|target| target.sv.as_str()).collect();
        facts.insert(("targets", code()), targets.join("; "));
    }
    for support in &plan.operating_support {
        facts.insert(("name", support.code.to_string()), support.name.sv.clone());
        facts.insert(("rate", support.code.to_string()), support.rate.to_string());
        facts.insert(("applicants", support.code.to_string()), words(&support.eligible));
    }
    for rule in &plan.carry_overs {
        let key = format!("{} {} → {}", rule.scope, rule.from, rule.to);
        facts.insert(("carry_over", key), rule.source.clone());
    }
    facts
}

fn words(items: &[impl ToString]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
