//! A ranked list: its rows, the funding line between them, and what is supposed by hand.

use super::Reader;
use super::lists::{hidden, name};
use crate::domain::message::Message;
use crate::domain::vocabulary::LineSide;
use crate::domain::words;
use crate::register::view::ranking::{RankFacts, RankRow, Ranking};
use crate::speech;
use crate::tui::model::ranking::{RankingPage, line_of};
use crate::tui::update::{policy_key, tie};

/// What the policy does, what is supposed, and which case the reserve list points at.
pub fn head(reader: &Reader, page: &RankingPage) -> Vec<String> {
    let mut lines = vec![reader.word(policy_key(page.policy))];
    let Some(ranking) = &page.ranking else { return vec![reader.word("desk-reading")] };
    if let Some(before) = &page.as_is {
        lines.extend(supposed(reader, page, ranking, before));
    }
    if ranking.unranked > 0 {
        lines.push(reader.say(&Message::new("ranking-unranked").with("count", ranking.unranked)));
    }
    let open = reader.model.money_of(&(page.round.clone(), page.scope.clone())).and_then(|line| line.open);
    if let (Some(next), Some(open)) = (&ranking.next_reserve, open) {
        lines.push(reader.say(&Message::new("linear-next-reserve").with("case", next).with("open", open)));
    }
    if ranking.sets.len() > 1 {
        let sets: Vec<String> = ranking.sets.iter().map(|(set, version)| format!("{set} {version}")).collect();
        lines.push(reader.say(&Message::new("rank-mixed-sets").with("sets", sets.join(", "))));
    }
    lines
}

/// That this is supposed, and what of it.
fn supposed(reader: &Reader, page: &RankingPage, ranking: &Ranking, before: &Ranking) -> Vec<String> {
    let differs = |row: &&RankRow| {
        let was = page.before(&row.reference);
        row.facts.as_ref().zip(was).is_some_and(|(facts, was)| facts.gets != was.gets || facts.line != was.line)
    };
    let head = Message::new("suppose-head").with("count", page.rows().iter().filter(differs).count());
    let left = Message::new("linear-suppose-left").with("before", before.left).with("after", ranking.left);
    let line = match page.answered.line {
        Some(line) => Message::new("suppose-line-at").with("line", line),
        None => Message::new("suppose-line-as-is"),
    };
    let what = Message::new("linear-suppose-what").with("out", page.answered.hold_out.len());
    let what = what.with("given", page.answered.give.len()).with("line", line);
    vec![reader.say(&head), reader.say(&left), reader.say(&what)]
}

/// The funding line where it lies before this row; where one is supposed, the line as it is as well.
pub fn line_before(reader: &Reader, page: &RankingPage, at: usize) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(before) = page.as_is.as_ref().filter(|before| line_of(before) == at) {
        lines.push(reader.say(&Message::new("linear-line-as-is").with("left", before.left)));
    }
    if let Some(ranking) = page.ranking.as_ref().filter(|ranking| line_of(ranking) == at) {
        let key = if page.as_is.is_some() { "linear-line-supposed" } else { "linear-line" };
        lines.push(reader.say(&Message::new(key).with("left", ranking.left)));
    }
    lines
}

/// A row.
pub fn row(reader: &Reader, page: &RankingPage, row: &RankRow) -> String {
    let Some(facts) = &row.facts else { return hidden(reader, row.reference.as_str()) };
    let mut parts = vec![name(reader, row.reference.as_str(), &facts.title)];
    let status = Message::new(words::status_key(facts.status));
    parts.push(reader.say(&Message::new("linear-case-state").with("status", status)));
    let total = speech::percent(reader.lang(), facts.total);
    parts.push(reader.say(&Message::new("linear-case-total").with("total", total)));
    if !facts.proposable && !facts.held_out {
        parts.push(reader.word("why-not-proposable"));
    }
    if let Some(rule) = &facts.tie_break {
        parts.push(reader.say(&Message::new("why-tie").with("rule", tie(&reader.model, rule))));
    }
    parts.push(reader.say(&Message::new("linear-case-asks").with("asks", facts.asks)));
    if let Some(before) = page.before(&row.reference) {
        parts.push(reader.say(&Message::new("linear-rank-was").with("gets", gets(before))));
    }
    parts.push(reader.say(&Message::new("linear-rank-gets").with("gets", gets(facts))));
    parts.push(reader.say(&Message::new("linear-rank-sum").with("sum", facts.cumulative)));
    parts.extend(facts.out_of_turn(&row.reference).map(|said| reader.say(&said)));
    parts.join(" ")
}

/// What a row gets: an amount, nothing, or nothing because it is held out.
fn gets(facts: &RankFacts) -> Message {
    match (facts.line, facts.held_out) {
        (_, true) => Message::new("linear-gets-held-out"),
        (LineSide::Below, _) => Message::new("linear-gets-nothing"),
        (LineSide::Partial, _) => Message::new("linear-gets-part").with("amount", facts.gets),
        (LineSide::Above, _) => Message::new("linear-gets-all").with("amount", facts.gets),
    }
}

/// What is supposed of the row under the cursor.
pub fn about(reader: &Reader, page: &RankingPage) -> Vec<String> {
    let current = page.current().and_then(|row| Some((row, row.facts.as_ref()?, page.before(&row.reference)?)));
    let Some((row, facts, was)) = current else { return Vec::new() };
    let said = Message::new("linear-suppose-row").with("case", &row.reference).with("asks", facts.asks);
    vec![reader.say(&said.with("before", gets(was)).with("after", gets(facts)))]
}
