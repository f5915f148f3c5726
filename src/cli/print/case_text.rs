//! One case for people, top to bottom.

use super::Printed;
use super::table::{Align, Table};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::{Card, Plan};
use crate::domain::text::Lang;
use crate::domain::words;
use crate::register::view::case::{CaseView, FullCase};
use crate::speech::{amount, date, decimal, money, say, time, word};

/// One case with everything that the asker may see.
pub fn case(lang: Lang, plan: &Plan, set: &CriteriaSet, view: &CaseView) -> Printed {
    let (Some(full), Some(facts)) = (&view.full, &view.row.facts) else {
        println!("{}  {}", view.row.reference, word(lang, "conflict-mark"));
        return Ok(());
    };
    println!("{} · {}", view.row.reference, facts.title);
    let name = plan.card(facts.action.as_str()).map(|card| card.name().get(lang).to_owned()).unwrap_or_default();
    println!("{} {name} · {} · {}", facts.action, facts.round, word(lang, words::status_key(facts.status)));
    println!();
    application(lang, full)?;
    findings(lang, full);
    card_notes(lang, plan.card(facts.action.as_str()));
    marks(lang, set, full)?;
    decision(lang, full);
    indicators(lang, full);
    history(lang, full);
    Ok(())
}

fn application(lang: Lang, full: &FullCase) -> Printed {
    let application = &full.application;
    let mut table = Table::new(&[(word(lang, "heading-application"), Align::Left), (String::new(), Align::Left)]);
    let category = word(lang, words::category_key(application.applicant.category));
    table.row(vec![word(lang, "column-applicant"), format!("{} ({category})", application.applicant.name)]);
    for partner in &application.partners {
        table.row(vec![word(lang, "field-partner"), partner.name.clone()]);
    }
    let (start, end) = (date(lang, application.dates.0), date(lang, application.dates.1));
    table.row(vec![word(lang, "field-dates"), format!("{start} – {end}")]);
    table.row(vec![word(lang, "field-received"), time(lang, application.received_at)]);
    table.row(vec![word(lang, "field-cost-model"), word(lang, words::cost_model_key(application.cost_model))]);
    for (key, sum) in [
        ("field-staff", application.costs.staff),
        ("field-other-direct", application.costs.other_direct),
        ("field-indirect", application.costs.indirect),
        ("field-costs", application.costs.total),
        ("column-requested", application.requested),
    ] {
        table.row(vec![word(lang, key), money(lang, sum)]);
    }
    table.row(vec![word(lang, "column-rate"), format!("{} %", application.rate.percent())]);
    table.print()?;
    if !application.summary.is_empty() {
        println!("\n{}", application.summary);
    }
    for earlier in &full.earlier {
        let sum = earlier.amount.map(|sum| amount(lang, sum)).unwrap_or_default();
        println!("  {}: {} {sum} {}", earlier.fund, earlier.title.get(lang), earlier.source);
    }
    Ok(())
}

fn findings(lang: Lang, full: &FullCase) {
    if full.findings.is_empty() {
        return;
    }
    println!("\n{}", word(lang, "heading-findings"));
    for finding in &full.findings {
        let severity = word(lang, words::severity_key(finding.severity));
        println!("  {severity} {}: {} ({})", finding.rule, say(lang, &finding.text), finding.source);
        if let Some(settled) = &finding.settled {
            let message =
                Message::new("finding-settled-by").with("who", &settled.by).with("why", settled.text.as_str());
            println!("    {}", say(lang, &message));
        }
    }
}

/// What the card wants its reader to know: target groups, readings, disputes.
fn card_notes(lang: Lang, card: Option<Card<'_>>) {
    let notes = match card {
        Some(Card::Action(action)) => action.notes.as_slice(),
        Some(Card::Operating(support)) => support.notes.as_slice(),
        None => &[],
    };
    if notes.is_empty() {
        return;
    }
    println!("\n{}", word(lang, "heading-card-notes"));
    for note in notes {
        println!("  {} ({})", note.text.get(lang), note.source);
    }
}

fn marks(lang: Lang, set: &CriteriaSet, full: &FullCase) -> Printed {
    println!("\n{}", word(lang, "heading-gates"));
    for gate in &full.gates {
        let mark = match gate.pass {
            Some(true) => word(lang, "gate-passed"),
            Some(false) => word(lang, "gate-failed"),
            None => "–".to_owned(),
        };
        let name = set.gate(gate.id.as_str()).map(|gate| gate.name.get(lang)).unwrap_or_default();
        let why = gate.reason.as_ref().map(|reason| reason.text.as_str()).unwrap_or_default();
        println!("  {mark}  {}  {name}  {why}", gate.id);
    }
    println!("\n{}", word(lang, "heading-scores"));
    let mut table = Table::new(&[
        (word(lang, "column-criterion"), Align::Left),
        (word(lang, "column-weight"), Align::Right),
        (word(lang, "column-score"), Align::Right),
        (word(lang, "column-person"), Align::Left),
        (word(lang, "column-reason"), Align::Left),
    ]);
    for sheet in &full.sheets {
        for score in &sheet.scores {
            let Some(criterion) = set.criterion(score.criterion.as_str()) else { continue };
            let by = if sheet.signed { format!("{} ✓", sheet.by) } else { sheet.by.to_string() };
            table.row(vec![
                criterion.name.get(lang).to_owned(),
                format!("{} %", criterion.weight),
                score.value.map(|value| value.to_string()).unwrap_or_else(|| "–".to_owned()),
                by,
                score.reason.as_ref().map(|reason| reason.text.clone()).unwrap_or_default(),
            ]);
        }
    }
    table.print()?;
    if let Some(total) = full.provisional {
        println!("{}", say(lang, &Message::new("total-provisional").with("total", decimal(lang, total))));
    }
    Ok(())
}

fn decision(lang: Lang, full: &FullCase) {
    if let Some(proposal) = &full.proposal {
        let message = Message::new("proposal-line")
            .with("kind", Message::new(words::decision_key(proposal.kind)))
            .with("amount", proposal.amount)
            .with("rate", proposal.rate.percent())
            .with("who", &proposal.by);
        println!("\n{}", say(lang, &message));
        if let Some(reason) = &proposal.reason {
            println!("  {}", reason.text);
        }
    }
    if let Some(decision) = &full.decision {
        let kind = Message::new(words::decision_key(decision.kind));
        let message = Message::new("decision-line").with("kind", kind).with("amount", decision.amount);
        println!("\n{}", say(lang, &message));
    }
}

fn indicators(lang: Lang, full: &FullCase) {
    if full.targets.is_empty() {
        return;
    }
    println!("\n{}", word(lang, "heading-indicators"));
    for (indicator, value) in &full.targets {
        println!("  {indicator}  {value}");
    }
}

fn history(lang: Lang, full: &FullCase) {
    println!("\n{}", word(lang, "heading-history"));
    for line in &full.history {
        let kind = super::json::event(&line.event);
        let kind = kind.get("kind").and_then(|kind| kind.as_str()).unwrap_or("?").to_owned();
        println!("  {}  {}  {}  {kind}", line.seq, time(lang, line.at), line.by);
    }
}
