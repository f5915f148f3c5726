//! One case for people, top to bottom.

use std::fmt::Write;

use super::table::{Align, Table};
use crate::domain::criteria::CriteriaSet;
use crate::domain::findings::names;
use crate::domain::message::Message;
use crate::domain::plan::{Card, Plan};
use crate::domain::text::Lang;
use crate::domain::words;
use crate::register::refusal::told_source;
use crate::register::view::case::{CaseView, FullCase};
use crate::register::view::history;
use crate::speech::{amount, date, decimal, money, say, time, word};

/// One case with everything that the asker may see.
pub fn case(lang: Lang, plan: &Plan, view: &CaseView) -> String {
    let mut out = String::new();
    // Writing to a text cannot fail.
    let _ = write_case(&mut out, lang, plan, view);
    out
}

fn write_case(out: &mut String, lang: Lang, plan: &Plan, view: &CaseView) -> std::fmt::Result {
    let (Some(full), Some(facts)) = (&view.full, &view.row.facts) else {
        writeln!(out, "{}  {}", view.row.reference, word(lang, "conflict-mark"))?;
        return Ok(());
    };
    let set = &*full.criteria;
    writeln!(out, "{} · {}", view.row.reference, facts.title)?;
    let name = plan.card(facts.action.as_str()).map(|card| card.name().get(lang).to_owned()).unwrap_or_default();
    writeln!(out, "{} {name} · {} · {}", facts.action, facts.round, word(lang, words::status_key(facts.status)))?;
    writeln!(out)?;
    application(out, lang, full)?;
    stale(out, lang, set, full)?;
    findings(out, lang, full)?;
    card_notes(out, lang, plan.card(facts.action.as_str()))?;
    marks(out, lang, set, full)?;
    super::decision_text::decision(out, lang, set, full)?;
    indicators(out, lang, full)?;
    history(out, lang, set, full)
}

fn application(out: &mut String, lang: Lang, full: &FullCase) -> std::fmt::Result {
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
    table.row(vec![word(lang, "column-lane"), lane(lang, full)]);
    if full.revisions.len() > 1 {
        table.row(vec![word(lang, "column-revision"), full.revisions.len().to_string()]);
    }
    table.write(out);
    if !application.summary.is_empty() {
        writeln!(out, "\n{}", application.summary)?;
    }
    for earlier in &full.earlier {
        let sum = earlier.amount.map(|sum| amount(lang, sum)).unwrap_or_default();
        writeln!(out, "  {}: {} {sum} {}", earlier.from(lang), earlier.title.get(lang), earlier.source)?;
    }
    Ok(())
}

fn findings(out: &mut String, lang: Lang, full: &FullCase) -> std::fmt::Result {
    if full.findings.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", word(lang, "heading-findings"))?;
    for finding in &full.findings {
        let found = Message::new("findings-line")
            .with("name", names::name(&finding.rule))
            .with("severity", Message::new(words::severity_key(finding.severity)))
            .with("text", finding.text.clone());
        let source = Message::new("findings-source").with("source", told_source(&finding.source));
        writeln!(out, "  {}", say(lang, &found))?;
        writeln!(out, "    {}", say(lang, &source.with("rule", &finding.rule)))?;
        if let Some(settled) = &finding.settled {
            let message =
                Message::new("finding-settled-by").with("who", &settled.by).with("why", settled.text.as_str());
            writeln!(out, "    {}", say(lang, &message))?;
        }
    }
    Ok(())
}

/// The handling lane, and why.
fn lane(lang: Lang, full: &FullCase) -> String {
    let name = word(lang, words::lane_key(full.lane.lane));
    if let Some(set) = &full.lane.set {
        let message =
            Message::new("lane-set-by").with("lane", name).with("who", &set.by).with("why", set.text.as_str());
        return say(lang, &message);
    }
    if full.lane.against.is_empty() {
        return name;
    }
    let against = crate::domain::message::Arg::from(full.lane.against.clone());
    say(lang, &Message::new("lane-because").with("lane", name).with("against", against))
}

/// What was judged on an older revision and is to be looked at again.
fn stale(out: &mut String, lang: Lang, set: &CriteriaSet, full: &FullCase) -> std::fmt::Result {
    if full.stale.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", word(lang, "heading-stale"))?;
    for judgement in &full.stale {
        writeln!(out, "  {}  {}", judgement.named(), say(lang, &judgement.told(set)))?;
    }
    Ok(())
}

/// What the card wants its reader to know: target groups, readings, disputes.
fn card_notes(out: &mut String, lang: Lang, card: Option<Card<'_>>) -> std::fmt::Result {
    let notes = match card {
        Some(Card::Action(action)) => action.notes.as_slice(),
        Some(Card::Operating(support)) => support.notes.as_slice(),
        None => &[],
    };
    if notes.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", word(lang, "heading-card-notes"))?;
    for note in notes {
        writeln!(out, "  {} ({})", note.text.get(lang), note.source)?;
    }
    Ok(())
}

fn marks(out: &mut String, lang: Lang, set: &CriteriaSet, full: &FullCase) -> std::fmt::Result {
    writeln!(out, "\n{}", word(lang, "heading-gates"))?;
    for gate in &full.gates {
        let mark = match gate.pass {
            Some(true) => word(lang, "gate-passed"),
            Some(false) => word(lang, "gate-failed"),
            None => "–".to_owned(),
        };
        let name = set.gate(gate.id.as_str()).map(|gate| gate.name.get(lang)).unwrap_or_default();
        let why = gate.reason.as_ref().map(|reason| reason.text.as_str()).unwrap_or_default();
        writeln!(out, "  {mark}  {}  {name}  {why}", gate.id)?;
    }
    writeln!(out, "\n{}", word(lang, "heading-scores"))?;
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
                score.value.map(|value| decimal(lang, value.into())).unwrap_or_else(|| "–".to_owned()),
                by,
                score.reason.as_ref().map(|reason| reason.text.clone()).unwrap_or_default(),
            ]);
        }
    }
    table.write(out);
    for target in &full.target_marks {
        let mark = target.mark.as_ref().map_or("–".to_owned(), |(mark, _)| word(lang, words::target_mark_key(*mark)));
        let why = target.why.as_deref().unwrap_or_default();
        writeln!(out, "  {}. {mark}  {}  {why}", target.number, target.text.get(lang))?;
        for (mark, by, why) in &target.others {
            let mark = word(lang, words::target_mark_key(*mark));
            writeln!(out, "     {by}: {mark}  {}", why.as_deref().unwrap_or_default())?;
        }
    }
    if let Some(total) = full.provisional {
        writeln!(out, "{}", say(lang, &Message::new("total-provisional").with("total", total)))?;
    }
    Ok(())
}

fn indicators(out: &mut String, lang: Lang, full: &FullCase) -> std::fmt::Result {
    if full.targets.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", word(lang, "heading-indicators"))?;
    for (indicator, value) in &full.targets {
        writeln!(out, "  {indicator}  {value}")?;
    }
    Ok(())
}

fn history(out: &mut String, lang: Lang, set: &CriteriaSet, full: &FullCase) -> std::fmt::Result {
    writeln!(out, "\n{}", word(lang, "heading-history"))?;
    for line in &full.history {
        let what = say(lang, &history::line(set, line));
        writeln!(out, "  {}  {}  {}  {what}", line.seq, time(lang, line.at), line.by)?;
    }
    Ok(())
}
