//! What a corrected application changes, field by field.

use super::application::{Applicant, Application};
use super::message::{Arg, Message};
use super::words;

/// Fields that a corrected application may change, in the order of the public interface. Reference, round and action make
/// the case; its arrival stays that of the first application.
pub const FIELDS: [&str; 20] = [
    "title",
    "summary",
    "language",
    "applicant_name",
    "applicant_business_id",
    "applicant_category",
    "partners",
    "start",
    "end",
    "cost_model",
    "costs_staff",
    "costs_other_direct",
    "costs_indirect",
    "costs_total",
    "requested_eu",
    "rate_claimed",
    "rate_grounds",
    "other_eu_funding",
    "targets",
    "received_at",
];

/// One field before and after.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Change {
    /// Name of the field.
    pub field: String,
    /// As it was.
    pub before: Side,
    /// As it is.
    pub after: Side,
}

/// A value of a field.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Side {
    /// As files and programs write it.
    pub code: String,
    /// As people read it.
    pub shown: Arg,
}

/// Every field that differs but for the arrival, which is that of each paper itself.
pub fn differences(old: &Application, new: &Application) -> Vec<Change> {
    let changeable = FIELDS.iter().filter(|field| **field != "received_at");
    let sides = changeable.map(|field| (*field, side(old, field), side(new, field)));
    let differing = sides.filter(|(_, before, after)| before.code != after.code);
    differing.map(|(field, before, after)| Change { field: field.to_owned(), before, after }).collect()
}

/// Names of the fields that differ.
pub fn changed_fields(old: &Application, new: &Application) -> Vec<&'static str> {
    let differs = |field: &&&str| side(old, field).code != side(new, field).code;
    FIELDS.iter().filter(|field| **field != "received_at").filter(differs).copied().collect()
}

fn side(application: &Application, field: &str) -> Side {
    let a = application;
    let text = |text: &str| Side { code: text.to_owned(), shown: Arg::from(text) };
    let day = |day: chrono::NaiveDate| Side { code: day.to_string(), shown: Arg::from(day) };
    let money = |money: super::money::Money| Side { code: money.to_string(), shown: Arg::from(money) };
    let said = |code: &str, key: &'static str| Side { code: code.to_owned(), shown: Arg::from(Message::new(key)) };
    match field {
        "title" => text(&a.title),
        "summary" => text(&a.summary),
        "language" => text(a.language.word()),
        "applicant_name" => text(&a.applicant.name),
        "applicant_business_id" => text(a.applicant.business_id.as_deref().unwrap_or_default()),
        "applicant_category" => said(a.applicant.category.word(), words::category_key(a.applicant.category)),
        "partners" => text(&a.partners.iter().map(body).collect::<Vec<_>>().join("; ")),
        "start" => day(a.start),
        "end" => day(a.end),
        "cost_model" => said(a.cost_model.word(), words::cost_model_key(a.cost_model)),
        "costs_staff" => money(a.costs.staff),
        "costs_other_direct" => money(a.costs.other_direct),
        "costs_indirect" => money(a.costs.indirect),
        "costs_total" => money(a.costs.total),
        "requested_eu" => money(a.requested_eu),
        "rate_claimed" => text(a.rate_claimed.word()),
        "rate_grounds" => listed(a.rate_grounds.iter().map(|ground| (ground.word(), words::ground_key(*ground)))),
        "other_eu_funding" => {
            listed(a.other_eu_funding.iter().map(|other| (other.word(), words::instrument_key(*other))))
        }
        "targets" => {
            let targets = a.targets.iter().map(|target| format!("{}={}", target.indicator, target.value));
            text(&targets.collect::<Vec<_>>().join("; "))
        }
        _ => text(&a.received_at.to_rfc3339()),
    }
}

fn body(body: &Applicant) -> String {
    match &body.business_id {
        Some(id) => format!("{} ({}, {id})", body.name, body.category),
        None => format!("{} ({})", body.name, body.category),
    }
}

fn listed(words: impl Iterator<Item = (&'static str, &'static str)>) -> Side {
    let (codes, keys): (Vec<_>, Vec<_>) = words.unzip();
    let shown = Arg::List(keys.into_iter().map(|key| Arg::from(Message::new(key))).collect());
    Side { code: codes.join(";"), shown }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};

    use super::*;

    fn application(edit: impl Fn(&mut Value)) -> Application {
        let mut value = json!({
            "reference": "A", "round": "2023-spring", "action": "1A2", "title": "t", "summary": "s", "language": "fi",
            "received_at": "2023-05-15T12:00:00Z",
            "applicant": {"name": "n", "business_id": "0737546-2", "category": "company"},
            "partners": [], "start": "2024-01-01", "end": "2024-12-31", "cost_model": "actual",
            "costs": {"staff": "1.00", "other_direct": "2.00", "indirect": "3.00", "total": "6.00"},
            "requested_eu": "4.00", "rate_claimed": "75", "rate_grounds": [], "other_eu_funding": [], "targets": [],
        });
        edit(&mut value);
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn no_field_of_an_application_can_change_unseen() {
        let other = json!({
            "title": "u", "summary": "x", "language": "sv", "start": "2024-02-01", "end": "2025-12-31",
            "cost_model": "unit", "requested_eu": "5.00", "rate_claimed": "90",
            "applicant": {"name": "m", "business_id": null, "category": "education"},
            "partners": [{"name": "p", "category": "company"}],
            "costs": {"staff": "2.00", "other_direct": "3.00", "indirect": "4.00", "total": "9.00"},
            "rate_grounds": ["alternatives_to_detention"], "other_eu_funding": ["ISF"],
            "targets": [{"indicator": "O.1.2", "value": 1}],
        });
        let old = application(|_| {});
        let mut seen: BTreeSet<String> = BTreeSet::from(["received_at".to_owned()]);
        let named = ["reference", "round", "action", "received_at"];
        for (field, value) in serde_json::to_value(&old).unwrap().as_object().unwrap() {
            if named.contains(&field.as_str()) {
                continue;
            }
            let parts: Vec<(String, Value)> = match value {
                Value::Object(inner) => {
                    inner.keys().map(|key| (format!("{field}_{key}"), json!([key, other[field][key]]))).collect()
                }
                _ => vec![(field.clone(), Value::Null)],
            };
            for (name, inner) in parts {
                let new = application(|value| match inner.as_array() {
                    Some(pair) => value[field][pair[0].as_str().unwrap()] = pair[1].clone(),
                    None => value[field] = other[field].clone(),
                });
                let changes = differences(&old, &new);
                assert_eq!(changes.iter().map(|change| change.field.as_str()).collect::<Vec<_>>(), [name.as_str()]);
                assert_eq!(changed_fields(&old, &new), [name.as_str()]);
                seen.insert(name);
            }
        }
        assert_eq!(seen, FIELDS.iter().map(|field| (*field).to_owned()).collect());
        assert_eq!(differences(&old, &old), []);
    }
}
