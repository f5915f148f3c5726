//! The plan and the criteria for people.

use super::table::{Align, Table};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::{Arg, Message};
use crate::domain::plan::Plan;
use crate::domain::text::Lang;
use crate::speech::{amount, decimal, say, word};

/// The plan: what money there is, what is open when, on which terms.
pub fn plan(lang: Lang, plan: &Plan) -> String {
    let head = Message::new("plan-head").with("name", &plan.plan.name).with("dated", plan.plan.dated);
    let mut out = format!("{}\n", say(lang, &head));
    for table in [objectives(lang, plan), rounds(lang, plan), actions(lang, plan), indicators(lang, plan)] {
        out.push('\n');
        table.write(&mut out);
    }
    out
}

fn heads(lang: Lang, keys: &[(&str, Align)]) -> Table {
    Table::new(&keys.iter().map(|(key, align)| (word(lang, key), *align)).collect::<Vec<_>>())
}

fn objectives(lang: Lang, plan: &Plan) -> Table {
    let mut table = heads(
        lang,
        &[
            ("column-objective", Align::Left),
            ("column-project-grants", Align::Right),
            ("column-operating-support", Align::Right),
            ("column-sum", Align::Right),
            ("column-name", Align::Left),
        ],
    );
    for objective in &plan.objectives {
        table.row(vec![
            objective.code.to_string(),
            amount(lang, objective.project_grants),
            amount(lang, objective.operating_support),
            amount(lang, objective.total),
            objective.name.get(lang).to_owned(),
        ]);
    }
    table.row(vec![String::new(), String::new(), String::new(), amount(lang, plan.plan.total)]);
    table
}

/// Tables 2-4: a dash is a blank, which is not zero; a question mark is a dispute.
fn rounds(lang: Lang, plan: &Plan) -> Table {
    let mut columns = vec![(word(lang, "column-scope"), Align::Left)];
    columns.extend(plan.rounds.iter().map(|round| (round.name.get(lang).to_owned(), Align::Right)));
    columns.push((word(lang, "column-open-actions"), Align::Left));
    let mut table = Table::new(&columns);
    let first = plan.rounds.first();
    for scope in first.into_iter().flat_map(|round| &round.envelopes).map(|envelope| &envelope.scope) {
        let of_round = plan.rounds.iter().map(|round| round.envelopes.iter().find(|e| e.scope == *scope));
        let cells: Vec<_> = of_round.collect();
        let mut row = vec![scope.to_string()];
        row.extend(cells.iter().map(|envelope| match envelope {
            Some(envelope) => {
                let sum = envelope.amount.map_or_else(|| "–".to_owned(), |sum| amount(lang, sum));
                if envelope.disputed { format!("{sum} ?") } else { sum }
            }
            None => String::new(),
        }));
        let open = cells.iter().map(|envelope| match envelope {
            Some(envelope) if !envelope.actions.is_empty() || !envelope.disputed_actions.is_empty() => {
                let disputed = envelope.disputed_actions.iter().map(|action| format!("{action}?"));
                envelope.actions.iter().map(ToString::to_string).chain(disputed).collect::<Vec<_>>().join(" ")
            }
            _ => "–".to_owned(),
        });
        row.push(open.collect::<Vec<_>>().join(" · "));
        table.row(row);
    }
    table
}

fn actions(lang: Lang, plan: &Plan) -> Table {
    let mut table = heads(
        lang,
        &[
            ("column-action", Align::Left),
            ("column-rate", Align::Right),
            ("column-rounds", Align::Left),
            ("column-source", Align::Left),
            ("column-name", Align::Left),
        ],
    );
    for action in &plan.actions {
        let raised = action.raised_rate.map(|rate| format!("/{}", rate.percent())).unwrap_or_default();
        let disputed = action.disputed_rounds.iter().map(|round| format!("{round}?"));
        let rounds = action.rounds.iter().map(ToString::to_string).chain(disputed).collect::<Vec<_>>();
        table.row(vec![
            action.code.to_string(),
            format!("{}{raised} %", action.base_rate.percent()),
            if rounds.is_empty() { "–".to_owned() } else { rounds.join(" ") },
            action.source.clone(),
            action.name.get(lang).to_owned(),
        ]);
    }
    for support in &plan.operating_support {
        table.row(vec![
            support.code.to_string(),
            format!("{} %", support.rate.percent()),
            support.next_round.to_string(),
            support.source.clone(),
            support.name.get(lang).to_owned(),
        ]);
    }
    table
}

fn indicators(lang: Lang, plan: &Plan) -> Table {
    let mut table =
        heads(lang, &[("column-indicator", Align::Left), ("column-parent", Align::Left), ("column-name", Align::Left)]);
    for indicator in &plan.indicators {
        let parent = indicator.parent.as_ref().map(ToString::to_string).unwrap_or_default();
        table.row(vec![indicator.id.to_string(), parent, indicator.name.get(lang).to_owned()]);
    }
    table
}

/// The criteria set.
pub fn criteria(lang: Lang, set: &CriteriaSet) -> String {
    let head = Message::new("criteria-head")
        .with("name", &set.set.name)
        .with("version", set.set.version)
        .with("minimum", set.set.minimum_total.map_or_else(|| Arg::from("–"), Arg::from));
    let mut out = format!("{}\n\n", say(lang, &head));
    let mut gates = heads(lang, &[("column-gate", Align::Left), ("column-name", Align::Left)]);
    for gate in &set.gates {
        gates.row(vec![gate.id.to_string(), gate.name.get(lang).to_owned()]);
    }
    gates.write(&mut out);
    out.push('\n');
    let keys = [
        ("column-criterion", Align::Left),
        ("column-weight", Align::Right),
        ("column-threshold", Align::Right),
        ("column-name", Align::Left),
    ];
    let mut criteria = heads(lang, &keys);
    for criterion in &set.criteria {
        criteria.row(vec![
            criterion.id.to_string(),
            format!("{} %", criterion.weight),
            criterion.threshold.map(|threshold| decimal(lang, threshold.into())).unwrap_or_else(|| "–".to_owned()),
            criterion.name.get(lang).to_owned(),
        ]);
    }
    criteria.write(&mut out);
    out.push('\n');
    let mut scale = heads(lang, &[("column-score", Align::Right), ("column-name", Align::Left)]);
    for label in &set.labels {
        scale.row(vec![decimal(lang, label.value.into()), label.name.get(lang).to_owned()]);
    }
    scale.write(&mut out);
    out
}
