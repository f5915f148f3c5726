//! Where a number comes from: one key on any screen.

use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::register::view::budget::EnvelopeLine;
use crate::register::view::history;
use crate::tui::model::case::{Line, Tab, shown_score};
use crate::tui::model::popup::Popup;
use crate::tui::model::{Envelope, Model, NoticeKind, Screen, consequence};

/// Opens the explanation of what is under the cursor; after a refusal, the whole refusal.
pub fn open(model: &mut Model) {
    if let Some(notice) = model.notice.clone().filter(|notice| notice.kind == NoticeKind::Refused) {
        note(model, Message::new("why-refused"), notice.parts);
        return;
    }
    match model.screen() {
        Screen::Case(_) => case(model),
        Screen::Ranking(_) => ranking(model),
        _ => envelope(model),
    }
}

fn note(model: &mut Model, title: Message, parts: Vec<Message>) {
    model.popups.push(Popup::Note { title, parts, scroll: 0 });
}

fn envelope(model: &mut Model) {
    let Some(envelope) = model.envelope() else {
        model.hint(Message::new("unable-no-envelope"));
        return;
    };
    let parts = money(model, &envelope);
    let title = Message::new("why-envelope").with("scope", &envelope.1).with("round", model.round_name(&envelope.0));
    note(model, title, parts);
}

/// How an envelope's open money comes about, and where its total stands.
fn money(model: &Model, envelope: &Envelope) -> Vec<Message> {
    let mut parts = Vec::new();
    if let Some(line) = model.money_of(envelope) {
        parts.push(sum(line));
        if line.reserve > Money::ZERO {
            parts.push(Message::new("why-reserve").with("reserve", line.reserve));
        }
        parts.push(Message::new("why-asked").with("asked", line.requested).with("count", line.cases));
    }
    let round = model.plan.round(envelope.0.as_str());
    let planned = round.and_then(|round| round.envelopes.iter().find(|planned| planned.scope == envelope.1));
    if let Some(planned) = planned {
        parts.push(Message::new("why-planned").with("source", &planned.source));
        parts.extend(planned.note.iter().map(|text| Message::new("why-note").with("text", text)));
        let readings = planned.readings.iter();
        parts.extend(readings.map(|r| Message::new("why-reading").with("text", &r.text).with("source", &r.source)));
    }
    parts
}

fn sum(line: &EnvelopeLine) -> Message {
    match (line.total, line.open) {
        (Some(total), Some(open)) => Message::new("why-open")
            .with("total", total)
            .with("approved", line.approved)
            .with("submitted", line.submitted)
            .with("proposed", line.proposed)
            .with("open", open),
        _ => Message::new("why-blank"),
    }
}

fn case(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let Some(full) = page.full() else {
        model.hint(Message::new("unable-conflict"));
        return;
    };
    let set = &model.criteria;
    let mut parts = Vec::new();
    for criterion in &set.criteria {
        let value = shown_score(full, &criterion.id).and_then(|(score, _)| score.value);
        let line = Message::new(if value.is_some() { "why-score" } else { "why-no-score" });
        let line = line.with("criterion", &criterion.name).with("weight", u32::from(criterion.weight));
        let value = value.map(|value| value.to_string()).unwrap_or_default();
        parts.push(line.with("value", value).with("max", set.scale.max.to_string()));
    }
    let facts = page.view.as_ref().and_then(|view| view.row.facts.as_ref());
    match facts.and_then(|facts| facts.total) {
        Some(total) => {
            let line = Message::new("why-total").with("total", crate::speech::percent(model.lang, total));
            parts.push(line);
        }
        None => parts.push(Message::new("why-incomplete").with("count", page.unscored(set).count())),
    }
    let application = &full.application;
    let line = Message::new("why-highest").with("costs", application.costs.total).with("highest", full.highest.0);
    parts.push(line.with("asked", application.requested));
    if let Some(standing) = page.standing {
        parts.push(consequence::place(standing));
    }
    if let Some(envelope) = page.envelope() {
        parts.extend(money(model, &envelope));
    }
    let title = Message::new("why-case").with("case", &page.reference);
    note(model, title, parts);
}

fn ranking(model: &mut Model) {
    let Screen::Ranking(page) = model.screen() else { return };
    let Some(facts) = page.current().and_then(|row| row.facts.as_ref()) else {
        envelope(model);
        return;
    };
    let mut parts = vec![
        Message::new("why-rank-total").with("total", crate::speech::percent(model.lang, facts.total)),
        Message::new("why-rank-money")
            .with("asks", facts.asks)
            .with("gets", facts.gets)
            .with("cumulative", facts.cumulative),
    ];
    if let Some(rule) = &facts.tie_break {
        parts.push(Message::new("why-tie").with("rule", tie(model, rule)));
    }
    if !facts.proposable {
        parts.push(Message::new("why-not-proposable"));
    }
    parts.push(Message::new(policy_key(page.policy)));
    let reference = page.current().map(|row| row.reference.to_string()).unwrap_or_default();
    let title = Message::new("why-case").with("case", reference);
    note(model, title, parts);
}

/// The rule that separated a tie, in words.
pub fn tie(model: &Model, rule: &str) -> Message {
    match rule.strip_prefix("criterion:") {
        Some(id) => {
            let name = model.criteria.criterion(id).map(|criterion| criterion.name.clone());
            Message::new("tie-criterion").with("criterion", name.unwrap_or_default())
        }
        None if rule == "received_at" => Message::new("tie-received"),
        None => Message::new("tie-reference"),
    }
}

/// Key of what a policy does, in a sentence.
pub fn policy_key(policy: crate::domain::vocabulary::LinePolicy) -> &'static str {
    use crate::domain::vocabulary::LinePolicy as P;
    match policy {
        P::Strict => "policy-does-strict",
        P::Skip => "policy-does-skip",
        P::Partial => "policy-does-partial",
    }
}

/// What a gate looks at, and why it was marked as it is.
pub fn gate(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let (Some(Line::Gate(index)), Some(full)) = (page.line(&model.criteria), page.full()) else { return };
    let Some(gate) = model.criteria.gates.get(index) else { return };
    let mut parts = vec![Message::new("why-note").with("text", &gate.hint)];
    if let Some(reason) = full.gates.get(index).and_then(|gate| gate.reason.as_ref()) {
        let said = Message::new("why-said").with("who", &reason.by).with("at", reason.at);
        parts.push(said.with("text", reason.text.as_str()));
    }
    let title = Message::new("why-gate").with("gate", &gate.name);
    note(model, title, parts);
}

/// The whole of the item under the cursor of a tab.
pub fn item(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let Some(full) = page.full() else { return };
    let (title, parts) = match page.tab {
        Tab::Findings => {
            let Some(finding) = full.findings.get(page.scroll()) else { return };
            let source = Message::new("ask-settle-source").with("rule", &finding.rule);
            let mut parts = vec![finding.text.clone(), source.with("source", &finding.source)];
            parts.extend(finding.settled.as_ref().map(|reason| {
                let said = Message::new("why-said").with("who", &reason.by).with("at", reason.at);
                said.with("text", reason.text.as_str())
            }));
            (Message::new("why-finding").with("rule", &finding.rule), parts)
        }
        Tab::History => {
            let lines = full.history.iter().map(|line| {
                let (what, text) = history::recorded(&model.criteria, &line.event);
                let said = Message::new("why-history").with("who", &line.by).with("at", line.at).with("what", what);
                said.with("text", text.unwrap_or_default()).with("seq", line.seq)
            });
            (Message::new("why-case-history").with("case", &page.reference), lines.collect())
        }
        Tab::Indicators => {
            let Some((indicator, value)) = full.targets.get(page.scroll()) else { return };
            let name = model.plan.indicator(indicator.as_str()).map(|indicator| indicator.name.clone());
            let line = Message::new("ask-target-about").with("indicator", name.unwrap_or_default());
            (Message::new("event-target").with("indicator", indicator).with("value", *value), vec![line])
        }
        _ => {
            model.hint(Message::new("unable-nothing-more"));
            return;
        }
    };
    note(model, title, parts);
}
