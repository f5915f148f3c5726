//! A template and a case to a paper.

use super::places::Values;
use super::{kind_of, lang_of};
use crate::domain::template::{Part, Template};
use crate::domain::text::Lang;
use crate::exchange::paper::{Block, Paper, Table};
use crate::register::view::document::DocumentFacts;

/// The document of a case. In another language than that of the case it is a translation, and says so.
pub fn compose(facts: &DocumentFacts, template: &Template, lang: Lang) -> Paper {
    let values = Values::of(facts, template, lang);
    let kind = kind_of(facts);
    let mut blocks = Vec::new();
    for section in template.sections.iter().filter(|section| section.kinds.contains(&kind)) {
        if !section.when.iter().all(|condition| values.holds(condition)) {
            continue;
        }
        let parts = section.parts.iter().filter(|part| part.when.iter().all(|condition| values.holds(condition)));
        let said: Vec<Block> = parts.flat_map(|part| part_blocks(&values, part)).collect();
        if !said.is_empty() {
            blocks.push(Block::Heading(1, values.fill(section.heading.get(lang))));
            blocks.extend(said);
        }
    }
    let title = template.titles.get(kind.word()).map(|title| title.get(lang)).unwrap_or_default();
    Paper {
        lang,
        title: title.to_owned(),
        from: values.get("authority").to_owned(),
        subject: facts.head.reference.to_string(),
        marks: marks(&values),
        page_count: values.word("page").to_owned(),
        dated: facts.dated,
        blocks,
    }
}

/// What every page says, the gravest first.
fn marks(values: &Values<'_>) -> Vec<String> {
    let facts = values.facts;
    let translated = values.lang != lang_of(facts.head.language);
    let marks = [
        (facts.training, "training"),
        (facts.draft, "draft"),
        (facts.head.past, "register-copy"),
        (translated, "translation"),
    ];
    marks.into_iter().filter(|(holds, _)| *holds).map(|(_, word)| values.word(word).to_owned()).collect()
}

fn part_blocks(values: &Values<'_>, part: &Part) -> Vec<Block> {
    let lang = values.lang;
    if let Some(text) = &part.text {
        return vec![Block::Text(values.fill(text.get(lang)))];
    }
    if !part.items.is_empty() {
        return vec![Block::List(part.items.iter().map(|item| values.fill(item.get(lang))).collect())];
    }
    if !part.facts.is_empty() {
        let facts: Vec<_> = part.facts.iter().map(|name| (values.label(name).to_owned(), fact(values, name))).collect();
        let facts: Vec<_> = facts.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        return if facts.is_empty() { Vec::new() } else { vec![Block::Facts(facts)] };
    }
    match (part.list.as_deref(), part.table.as_deref(), part.points.as_deref(), part.written.as_deref()) {
        (Some("conditions"), ..) => {
            let proposal = values.facts.head.decision.proposal.as_ref();
            vec![Block::List(proposal.map(|proposal| proposal.terms.conditions.clone()).unwrap_or_default())]
        }
        (Some("reason_codes"), ..) => vec![Block::List(reason_codes(values))],
        (_, Some("costs"), ..) => vec![Block::Table(costs(values))],
        (_, Some("targets"), ..) => vec![Block::Table(targets(values))],
        (_, Some("scores"), ..) => vec![Block::Table(scores(values))],
        (_, _, Some("gates"), _) => gate_points(values),
        (_, _, Some("scores"), _) => score_points(values),
        (_, _, _, Some(written)) => self::written(values, written),
        _ => Vec::new(),
    }
}

/// A fact is a value; the one that names where to ask is put together from the authority's own data.
fn fact(values: &Values<'_>, name: &str) -> String {
    match name {
        "contact" => {
            let authority = &values.template.authority;
            [values.get("authority"), values.get("address"), &authority.email].join(", ")
        }
        "contact_person" => {
            let authority = &values.template.authority;
            let told = [values.get("presenter"), &authority.phone, &authority.email];
            if told[0].is_empty() { String::new() } else { listed(&told) }
        }
        name => values.get(name).to_owned(),
    }
}

fn listed(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
}

fn reason_codes(values: &Values<'_>) -> Vec<String> {
    let set = &values.facts.criteria;
    let name = |code: &str| set.reason(code).map(|reason| values.say(&reason.name).to_owned());
    values.facts.reason_codes.iter().map(|code| name(code.as_str()).unwrap_or_else(|| code.to_string())).collect()
}

fn costs(values: &Values<'_>) -> Table {
    let columns = [(values.label("cost_item").to_owned(), false), (values.label("eur").to_owned(), true)];
    let costs = &values.facts.head.costs;
    let rows = [
        ("staff", costs.staff),
        ("other_direct", costs.other_direct),
        ("indirect", costs.indirect),
        ("total_costs", costs.total),
    ];
    let rows = rows.map(|(label, amount)| vec![values.label(label).to_owned(), values.amount(amount)]);
    let caption = if values.holds("less") { "applied_costs_table" } else { "costs_table" };
    Table { rows: rows.to_vec(), sum: true, ..Table::new(values.label(caption), columns) }
}

fn targets(values: &Values<'_>) -> Table {
    let columns = [(values.label("indicator").to_owned(), false), (values.label("target").to_owned(), true)];
    let indicators = &values.facts.plan.indicators;
    let name = |id: &str| {
        let known = indicators.iter().find(|indicator| indicator.id == id);
        known.map(|indicator| format!("{id} {}", values.say(&indicator.name))).unwrap_or_else(|| id.to_owned())
    };
    let rows = values.facts.head.targets.iter();
    let rows = rows.map(|(id, value)| vec![name(id.as_str()), values.decimal((*value).into())]).collect();
    Table { rows, ..Table::new(values.label("targets_table"), columns) }
}

fn scores(values: &Values<'_>) -> Table {
    let label = |name: &str, number: bool| (values.label(name).to_owned(), number);
    let columns = [label("criterion", false), label("weight", true), label("score", true), label("score_word", false)];
    let set = &values.facts.criteria;
    let rows = values.facts.scores.iter().map(|(id, points, _)| {
        let criterion = set.criterion(id.as_str());
        vec![
            criterion.map(|criterion| values.say(&criterion.name).to_owned()).unwrap_or_else(|| id.to_string()),
            criterion.map(|criterion| criterion.weight.to_string()).unwrap_or_default(),
            values.decimal((*points).into()),
            set.label(*points).map(|label| values.say(label).to_owned()).unwrap_or_default(),
        ]
    });
    Table { rows: rows.collect(), ..Table::new(values.label("scores_table"), columns) }
}

fn gate_points(values: &Values<'_>) -> Vec<Block> {
    let gates = values.facts.failed_gates.iter();
    let name = |id: &str| values.facts.criteria.gate(id).map(|gate| values.say(&gate.name).to_owned());
    gates.map(|(id, why)| Block::Point(name(id.as_str()).unwrap_or_else(|| id.to_string()), why.clone())).collect()
}

fn score_points(values: &Values<'_>) -> Vec<Block> {
    let name = |id: &str| values.facts.criteria.criterion(id).map(|c| values.say(&c.name).to_owned());
    let scores = values.facts.scores.iter().filter(|(_, _, why)| !why.is_empty());
    scores.map(|(id, _, why)| Block::Point(name(id.as_str()).unwrap_or_else(|| id.to_string()), why.clone())).collect()
}

fn written(values: &Values<'_>, name: &str) -> Vec<Block> {
    let correction = values.facts.correction.as_ref().map(|(view, _, _)| view);
    let text = match name {
        "cut" => values.facts.head.decision.less_why.clone(),
        "correction_request" => correction.map(|view| view.asked.text.clone()),
        "correction_late" => correction.and_then(|view| view.late_why.clone()),
        _ => Some(values.facts.reasons.clone()),
    };
    text.filter(|text| !text.is_empty()).map(Block::Text).into_iter().collect()
}
