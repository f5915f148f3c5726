//! JSON of plan and criteria, with the keys of the public interface.

use serde_json::{Map, Value, json};

use super::json::points;
use crate::domain::criteria::CriteriaSet;
use crate::domain::plan::{Action, Indicator, OperatingSupport, Plan, Round};

/// The plan.
pub fn plan(plan: &Plan) -> Value {
    let head = &plan.plan;
    let objectives = plan.objectives.iter().map(|objective| {
        json!({
            "code": objective.code, "name": objective.name, "project_grants": objective.project_grants,
            "operating_support": objective.operating_support, "total": objective.total, "source": objective.source,
        })
    });
    let measures = plan.measures.iter().map(|measure| {
        json!({"code": measure.code, "objective": measure.objective, "name": measure.name, "source": measure.source})
    });
    json!({
        "plan": {
            "id": head.id, "name": head.name, "dated": head.dated, "version": head.version, "fund": head.fund,
            "total": head.total, "source": head.source,
        },
        "objectives": objectives.collect::<Vec<_>>(),
        "measures": measures.collect::<Vec<_>>(),
        "actions": plan.actions.iter().map(action).collect::<Vec<_>>(),
        "operating_support": plan.operating_support.iter().map(support).collect::<Vec<_>>(),
        "indicators": plan.indicators.iter().map(|one| indicator(plan, one)).collect::<Vec<_>>(),
        "carry_overs": plan.carry_overs,
        "rounds": plan.rounds.iter().map(round).collect::<Vec<_>>(),
    })
}

fn action(action: &Action) -> Value {
    json!({
        "code": action.code,
        "measure": action.measure,
        "name": action.name,
        "aim": action.aim,
        "supported_activities": action.supported_activities,
        "activities_are_examples": action.activities_are_examples,
        "result_targets": action.result_targets,
        "base_rate": action.base_rate,
        "raised_rate": action.raised_rate,
        "raised_if_any_of": action.raised_if_any_of,
        "applicants": action.applicants,
        "admissible_categories": action.admissible_categories,
        "coordination": {"status": action.coordination.status, "instruments": action.coordination.instruments},
        "indicators": action.indicators,
        "indicator_rule": action.indicator_rule,
        "other_indicators_also_apply": action.other_indicators_also_apply,
        "rounds": action.rounds,
        "disputed_rounds": action.disputed_rounds,
        "conditional_rounds": action.conditional_rounds,
        "start_by": action.start_by,
        "event_year": action.event_year,
        "notes": action.notes,
        "rows": action.rows,
        "source": action.source,
    })
}

fn support(support: &OperatingSupport) -> Value {
    json!({
        "code": support.code,
        "objective": support.objective,
        "name": support.name,
        "aim": support.aim,
        "rate": support.rate,
        "eligible": support.eligible,
        "staff_costs_only": support.staff_costs_only,
        "indicators": support.indicators,
        "indicator_rule": support.indicator_rule,
        "other_indicators_also_apply": support.other_indicators_also_apply,
        "next_round": support.next_round,
        "disputed_rounds": support.disputed_rounds,
        "start_by": support.start_by,
        "notes": support.notes,
        "rows": support.rows,
        "source": support.source,
    })
}

fn indicator(plan: &Plan, indicator: &Indicator) -> Value {
    let actions = plan.actions.iter().filter(|action| action.indicators.contains(&indicator.id)).map(|a| &a.code);
    let supports = plan.operating_support.iter().filter(|card| card.indicators.contains(&indicator.id));
    json!({
        "id": indicator.id,
        "kind": indicator.kind,
        "objective": indicator.objective,
        "parent": indicator.parent,
        "name": indicator.name,
        "actions": actions.collect::<Vec<_>>(),
        "operating_support": supports.map(|card| &card.code).collect::<Vec<_>>(),
        "source": indicator.source,
    })
}

fn round(round: &Round) -> Value {
    let envelopes = round.envelopes.iter().map(|envelope| {
        json!({
            "scope": envelope.scope,
            "pot": envelope.pot,
            "amount": envelope.amount,
            "actions": envelope.actions,
            "disputed_actions": envelope.disputed_actions,
            "disputed": envelope.disputed,
            "note": envelope.note,
            "readings": envelope.readings,
            "source": envelope.source,
        })
    });
    json!({"id": round.id, "name": round.name, "envelopes": envelopes.collect::<Vec<_>>(), "totals": round.totals})
}

/// A criteria set.
pub fn criteria(set: &CriteriaSet) -> Value {
    let labels: Map<String, Value> =
        set.labels.iter().map(|label| (label.value.to_string(), json!(label.name))).collect();
    let gates = set.gates.iter().map(|gate| json!({"id": gate.id, "name": gate.name, "hint": gate.hint}));
    let criteria = set.criteria.iter().map(|criterion| {
        json!({
            "id": criterion.id, "name": criterion.name, "hint": criterion.hint, "weight": criterion.weight,
            "threshold": criterion.threshold.map(|threshold| threshold.to_string()),
        })
    });
    let reasons = set
        .reasons
        .iter()
        .map(|reason| json!({"id": reason.id, "name": reason.name, "fact": reason.fact, "fallback": reason.fallback}));
    json!({
        "set": set.set.id,
        "version": set.set.version,
        "example": set.set.example,
        "name": set.set.name,
        "scale": {
            "min": points(set.scale.min), "max": points(set.scale.max), "step": points(set.scale.step),
            "labels": labels,
        },
        "minimum_total": set.set.minimum_total.map(|minimum| minimum.to_string()),
        "reason_min_chars": set.set.reason_min_chars,
        "assessors": set.set.assessors,
        "gates": gates.collect::<Vec<_>>(),
        "criteria": criteria.collect::<Vec<_>>(),
        "correction_days": set.set.correction_days,
        "correction_ends_on_working_day": set.set.correction_ends_on_working_day,
        "deviation_reason": set.set.deviation_reason,
        "reasons": reasons.collect::<Vec<_>>(),
    })
}
