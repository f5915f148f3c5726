//! JSON of one case.

use serde_json::{Value, json};

use super::json::{event, points, row};
use crate::register::file::Reason;
use crate::register::judgement::Judgement;
use crate::register::view::case::{CaseView, FullCase, ScoreView};
use crate::speech::say_all;

/// One case with everything that the asker may see.
pub fn case(view: &CaseView) -> Value {
    let mut value = row(&view.row);
    let (Some(full), Some(fields)) = (&view.full, value.as_object_mut()) else { return value };
    let mut add = |part: Value| {
        if let Value::Object(part) = part {
            fields.extend(part);
        }
    };
    add(application(full));
    add(json!({"findings": findings(full), "gates": gates(full)}));
    add(json!({"scores": scores(full), "hidden_scores_of": full.hidden_sheets}));
    add(json!({"consensus": consensus(full), "two_assessors": full.needs_two}));
    add(json!({
        "targets": full.targets.iter().map(|(id, value)| json!({"indicator": id, "value": value})).collect::<Vec<_>>(),
        "comments": full.comments.iter().map(reason).collect::<Vec<_>>(),
        "under_threshold": full.under_threshold,
        "earlier": full.earlier,
        "changed": full.changed,
    }));
    let marks = full.target_marks.iter().map(|target| {
        json!({
            "target": target.number, "text": target.text, "mark": target.mark.as_ref().map(|(mark, _)| mark),
            "by": target.mark.as_ref().map(|(_, by)| by), "why": target.why,
            "others": target.others.iter().map(|(mark, by, why)| json!({"mark": mark, "by": by, "why": why}))
                .collect::<Vec<_>>(),
        })
    });
    let scored_with = full.scored_with.as_ref().map(|(set, version)| json!({"set": set, "version": version}));
    add(
        json!({"target_marks": marks.collect::<Vec<_>>(), "scored_with": scored_with, "plan_version": full.plan_version}),
    );
    add(json!({
        "lane_reason": {
            "ruled": full.lane.ruled, "against_light": full.lane.against.iter().map(say_all).collect::<Vec<_>>(),
            "set": full.lane.set.as_ref().map(reason),
        },
        "revisions": super::revisions::json(&full.revisions),
        "stale_judgements": full.stale.iter().map(|judgement| judgement.named().to_string()).collect::<Vec<_>>(),
    }));
    add(decisions(full));
    let history = full.history.iter().map(|line| {
        json!({"seq": line.seq, "at": line.at, "by": line.by, "undone": line.undone, "event": event(&line.event)})
    });
    add(json!({"history": history.collect::<Vec<_>>()}));
    value
}

fn application(full: &FullCase) -> Value {
    let application = &full.application;
    json!({
        "summary": application.summary,
        "language": application.language,
        "received_at": application.received_at,
        "applicant": application.applicant,
        "partners": application.partners,
        "start": application.dates.0,
        "end": application.dates.1,
        "cost_model": application.cost_model,
        "costs": application.costs,
        "requested_eu": application.requested,
        "rate_claimed": application.rate,
        "rate_grounds": application.grounds,
        "other_eu_funding": application.other_funding,
        "pot": application.pot,
    })
}

fn findings(full: &FullCase) -> Vec<Value> {
    let one = |finding: &crate::register::view::case::FindingView| {
        json!({
            "rule": finding.rule, "severity": finding.severity, "text": say_all(&finding.text),
            "source": finding.source, "settled": finding.settled.as_ref().map(reason),
        })
    };
    full.findings.iter().map(one).collect()
}

fn gates(full: &FullCase) -> Vec<Value> {
    let one = |gate: &crate::register::view::case::GateView| {
        let mark = gate.pass.map(|pass| if pass { "pass" } else { "fail" });
        let stale = full.stale.contains(&Judgement::Gate(gate.id.clone()));
        json!({"id": gate.id, "mark": mark, "stale": stale, "reason": gate.reason.as_ref().map(reason)})
    };
    full.gates.iter().map(one).collect()
}

fn scores(full: &FullCase) -> Vec<Value> {
    let sheets = full.sheets.iter().flat_map(|sheet| {
        sheet.scores.iter().filter(|score| score.value.is_some()).map(move |entry| {
            let mut value = score(entry);
            if let Some(fields) = value.as_object_mut() {
                fields.insert("role".to_owned(), json!(sheet.seat));
                fields.insert("by".to_owned(), json!(sheet.by));
                fields.insert("signed".to_owned(), json!(sheet.signed));
                let judgement = Judgement::Score(sheet.seat, entry.criterion.clone());
                fields.insert("stale".to_owned(), json!(full.stale.contains(&judgement)));
            }
            value
        })
    });
    sheets.collect()
}

fn consensus(full: &FullCase) -> Vec<Value> {
    full.consensus.iter().filter(|entry| entry.value.is_some()).map(score).collect()
}

fn score(entry: &ScoreView) -> Value {
    let earlier = entry.earlier.iter().map(|(value, why)| json!({"value": points(*value), "reason": reason(why)}));
    json!({
        "criterion": entry.criterion,
        "value": entry.value.map(points),
        "why": entry.reason.as_ref().map(|why| why.text.as_str()),
        "at": entry.reason.as_ref().map(|why| why.at),
        "earlier": earlier.collect::<Vec<_>>(),
    })
}

fn decisions(full: &FullCase) -> Value {
    let proposal = full.proposal.as_ref().map(|proposal| {
        json!({
            "kind": proposal.kind, "amount": proposal.amount, "rate": proposal.rate, "grounds": proposal.grounds,
            "by": proposal.by, "why": proposal.reason.as_ref().map(|why| why.text.as_str()),
            "at": proposal.reason.as_ref().map(|why| why.at), "conditions": proposal.terms.conditions,
            "reason_codes": proposal.terms.reason_codes, "deviation": proposal.terms.deviation,
        })
    });
    let decision = full.decision.as_ref().map(|decision| {
        json!({
            "kind": decision.kind, "amount": decision.amount, "less_why": decision.less_why,
            "by": decision.by.as_ref().map(|(who, _)| who), "at": decision.by.as_ref().map(|(_, at)| at),
            "notified_at": decision.notified_at, "reason_codes": decision.reason_codes,
            "correction_until": decision.correction_until,
        })
    });
    let corrections = full.corrections.iter().map(|correction| {
        let outcome = correction.outcome.as_ref().map(|outcome| {
            let amended = outcome.amended.map(|(kind, amount)| json!({"kind": kind, "amount": amount}));
            let word = match (outcome.reopened, &outcome.amended) {
                (true, _) => "reopened",
                (false, Some(_)) => "amended",
                (false, None) => "upheld",
            };
            json!({"outcome": word, "amended": amended, "reason": reason(&outcome.reason)})
        });
        json!({"asked": reason(&correction.asked), "late_why": correction.late_why, "decided": outcome})
    });
    let corrections: Vec<_> = corrections.collect();
    json!({"proposal": proposal, "decision": decision, "corrections": corrections, "returned": full.returned.as_ref().map(reason)})
}

fn reason(reason: &Reason) -> Value {
    json!({"seq": reason.seq, "at": reason.at, "by": reason.by, "text": reason.text})
}
