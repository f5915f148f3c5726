//! The parts of a case: each fact a line, and what can be done with a numbered one.

use super::asked::capitalised;
use super::case::{one_line, sentence};
use super::{Reader, told};
use crate::domain::message::Message;
use crate::domain::words as vocabulary;
use crate::register::refusal::told_source;
use crate::register::view::case::{FindingView, FullCase};
use crate::register::view::rows::RowFacts;
use crate::register::view::targets::TargetMarkView;
use crate::tui::acts::Act;
use crate::tui::model::case::{CasePage, Tab};
use crate::tui::screens::case::facts::ENDLESS;
use crate::tui::screens::case::{tab_lines, targets};
use crate::tui::update::{Input, able};

/// Turns to a part of the case by its number or its name, or the beginning of it.
pub fn turn_to(reader: &mut Reader, word: &str) -> Vec<String> {
    if let Some(why) = able::unable(&reader.model, Act::ShowTab) {
        return vec![reader.say(&Message::new("linear-hint").with("what", why))];
    }
    let wanted = word.trim().to_lowercase();
    let named = |number: u8| Tab::part(usize::from(number)).map(|key| reader.word(key).to_lowercase());
    let numbers = || (1..).take_while(|number| named(*number).is_some());
    let by_name = numbers().find(|number| named(*number).is_some_and(|name| name == wanted));
    let by_beginning = || {
        let mut those = numbers().filter(|number| named(*number).is_some_and(|name| name.starts_with(&wanted)));
        those.next().filter(|_| those.next().is_none())
    };
    let Some(number) = wanted.parse().ok().or(by_name).or_else(by_beginning) else {
        let all: Vec<String> = numbers().filter_map(named).collect();
        return vec![reader.say(&Message::new("linear-no-part").with("word", word).with("parts", all.join(", ")))];
    };
    reader.input(Input::Act(Act::ShowTab, Some(number)));
    if reader.model.notice.is_some() {
        return Vec::new();
    }
    match reader.model.case() {
        // The first part is that of the criteria.
        Some(page) if number == 1 => super::case::lines(reader, page),
        _ => told::part(reader),
    }
}

/// The part that is turned up.
pub fn part(reader: &Reader, page: &CasePage) -> Vec<String> {
    let facts = page.view.as_ref().and_then(|view| view.row.facts.as_ref());
    let (Some(full), Some(facts)) = (page.full(), facts) else { return super::case::head(reader, page) };
    let mut lines = vec![reader.say(&Message::new("linear-tab").with("tab", reader.word(page.tab.key())))];
    match page.tab {
        Tab::Targets => lines.extend(of_targets(reader, full)),
        Tab::Findings => lines.extend(of_findings(reader, full)),
        Tab::Indicators => lines.extend(of_indicators(reader, full, facts)),
        Tab::Application | Tab::Card | Tab::Decision | Tab::History | Tab::Comments => {
            let drawn = tab_lines(reader.scene(), page, ENDLESS);
            let text = |line: &ratatui::text::Line<'_>| {
                line.spans.iter().map(|span| span.content.as_ref()).collect::<String>()
            };
            lines.extend(drawn.iter().map(|line| one_line(&text(line))).filter(|line| !line.is_empty()));
        }
    }
    lines
}

fn of_targets(reader: &Reader, full: &FullCase) -> Vec<String> {
    let Some(counted) = targets::counted(reader.scene(), full) else { return vec![reader.word("targets-none")] };
    let mut lines = vec![sentence(&capitalised(&counted))];
    lines.extend(full.target_marks.iter().map(|target| of_target(reader, target)));
    lines.push(reader.word("linear-targets-how"));
    lines
}

fn of_target(reader: &Reader, target: &TargetMarkView) -> String {
    let said = Message::new(if target.mark.is_some() { "linear-target" } else { "linear-target-open" });
    let said = said.with("number", u32::from(target.number)).with("text", target.text.clone());
    let mut parts = vec![match &target.mark {
        Some((mark, who)) => {
            let mark = Message::new(vocabulary::target_mark_key(*mark));
            reader.say(&said.with("mark", mark).with("who", who))
        }
        None => reader.say(&said),
    }];
    let reason = |why: &String| reader.say(&Message::new("linear-reason").with("text", sentence(why)));
    parts.extend(target.why.as_ref().map(reason));
    for (mark, who, why) in &target.others {
        let mark = Message::new(vocabulary::target_mark_key(*mark));
        parts.push(reader.say(&Message::new("linear-target-other").with("mark", mark).with("who", who)));
        parts.extend(why.as_ref().map(reason));
    }
    parts.join(" ")
}

fn of_findings(reader: &Reader, full: &FullCase) -> Vec<String> {
    if full.findings.is_empty() {
        return vec![reader.word("findings-none")];
    }
    let of = |(at, finding): (usize, &FindingView)| {
        let said = Message::new("linear-finding").with("number", at + 1);
        let said = said.with("severity", Message::new(vocabulary::severity_key(finding.severity)));
        let said = said.with("text", finding.text.clone()).with("rule", &finding.rule);
        let mut parts = vec![reader.say(&said.with("source", told_source(&finding.source)))];
        match &finding.settled {
            Some(reason) => {
                let said = Message::new("linear-finding-settled").with("who", &reason.by).with("at", reason.at);
                parts.push(reader.say(&said.with("text", sentence(&reason.text))));
            }
            None => parts.push(reader.word("linear-finding-open")),
        }
        parts.join(" ")
    };
    let mut lines: Vec<String> = full.findings.iter().enumerate().map(of).collect();
    lines.push(reader.word("linear-findings-how"));
    lines
}

fn of_indicators(reader: &Reader, full: &FullCase, facts: &RowFacts) -> Vec<String> {
    let plan = reader.model.plan_of_case();
    let name = |id: &str| plan.indicator(id).map(|one| one.name.clone()).unwrap_or_default();
    let mut lines = Vec::new();
    if full.targets.is_empty() {
        lines.push(reader.word("indicators-none"));
    }
    lines.extend(full.targets.iter().enumerate().map(|(at, (id, value))| {
        let said = Message::new("linear-indicator").with("number", at + 1).with("id", id);
        reader.say(&said.with("name", name(id.as_str())).with("value", value.to_string()))
    }));
    let own = plan.card(facts.action.as_str()).map(|card| card.indicators().to_vec()).unwrap_or_default();
    let missing = own.iter().filter(|id| full.targets.iter().all(|(target, _)| target != *id));
    lines.extend(missing.map(|id| {
        reader.say(&Message::new("linear-indicator-missing").with("id", id).with("name", name(id.as_str())))
    }));
    lines.push(reader.word("linear-indicators-how"));
    lines
}
