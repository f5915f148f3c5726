//! Rows of the lists, each fact in a short sentence, and what stands above and below them.

use super::Reader;
use crate::domain::message::{Arg, Message};
use crate::domain::vocabulary::{Role, Seat, Status};
use crate::domain::words;
use crate::register::view::forecast::Standing;
use crate::register::view::overview::{EnvelopeGlance, RoundGlance};
use crate::register::view::rows::{Row, RowFacts};
use crate::speech;
use crate::tui::model::Screen;
use crate::tui::model::backlog::BacklogPage;
use crate::tui::model::office::{OfficeLine, lines as office_lines};
use crate::tui::model::overview::envelopes;
use crate::tui::model::queue::QueuePage;
use crate::tui::screens::{office, overview};

/// Sentences of a row, one after the other.
fn joined(parts: Vec<String>) -> String {
    parts.join(" ")
}

/// A case that is closed to the person.
pub fn hidden(reader: &Reader, reference: &str) -> String {
    reader.say(&Message::new("linear-conflict").with("case", reference))
}

/// Reference and title.
pub fn name(reader: &Reader, reference: &str, title: &str) -> String {
    reader.say(&Message::new("linear-case-name").with("case", reference).with("title", title))
}

/// State, findings, total, lane, tags: what a list and the head of a case say alike.
pub fn standing_of(reader: &Reader, facts: &RowFacts) -> Vec<String> {
    let status = Message::new(words::status_key(facts.status));
    let mut parts = vec![reader.say(&Message::new("linear-case-state").with("status", status))];
    let (blocking, all) = facts.findings;
    if all > 0 {
        let said = Message::new("linear-case-findings").with("count", usize::from(all));
        parts.push(reader.say(&said.with("blocking", usize::from(blocking))));
    }
    if facts.stale > 0 {
        parts.push(reader.say(&Message::new("linear-case-stale").with("count", facts.stale)));
    }
    parts.extend(total(reader, facts));
    parts.extend(lane(reader, facts));
    if !facts.tags.is_empty() {
        parts.push(reader.say(&Message::new("linear-case-tags").with("tags", facts.tags.join(", "))));
    }
    parts
}

/// The total, or that it is incomplete: never a low number.
pub fn total(reader: &Reader, facts: &RowFacts) -> Option<String> {
    match facts.total {
        Some(total) if facts.complete => {
            let total = speech::percent(reader.lang(), total);
            Some(reader.say(&Message::new("linear-case-total").with("total", total)))
        }
        _ if facts.past => None,
        _ => Some(reader.word("linear-case-incomplete")),
    }
}

fn lane(reader: &Reader, facts: &RowFacts) -> Option<String> {
    let lane = Message::new(words::lane_key(facts.lane?));
    Some(reader.say(&Message::new("linear-case-lane").with("lane", lane)))
}

/// A rank, and on which side of the funding line.
pub fn rank(reader: &Reader, standing: Standing) -> String {
    let said = Message::new("linear-case-rank").with("position", standing.position).with("of", standing.of);
    reader.say(&said.with("line", standing.line.word()))
}

/// A row of a queue.
pub fn of_queue(reader: &Reader, page: &QueuePage, row: &Row) -> String {
    let Some(facts) = &row.facts else { return hidden(reader, row.reference.as_str()) };
    let mut parts = vec![name(reader, row.reference.as_str(), &facts.title)];
    if page.marked.contains(&row.reference) {
        parts.push(reader.word("linear-case-marked"));
    }
    match (facts.needs_me, facts.mine) {
        (true, _) => parts.push(reader.word("linear-case-needs")),
        (false, true) => parts.push(reader.word("linear-case-mine")),
        (false, false) => {}
    }
    parts.push(reader.say(&Message::new("linear-case-applicant").with("applicant", facts.applicant.as_str())));
    let key = if facts.past { "linear-case-granted" } else { "linear-case-asks" };
    parts.push(reader.say(&Message::new(key).with("asks", facts.requested)));
    parts.extend(standing_of(reader, facts));
    joined(parts)
}

/// A row of what waits for decision: what is proposed, how much, and whether it is the person's to decide.
pub fn of_backlog(reader: &Reader, page: &BacklogPage, (row, standing): &(Row, Option<Standing>)) -> String {
    let Some(facts) = &row.facts else { return hidden(reader, row.reference.as_str()) };
    let mut parts = vec![name(reader, row.reference.as_str(), &facts.title)];
    if page.marked.contains(&row.reference) {
        parts.push(reader.word("linear-case-marked"));
    }
    parts.extend(waits_with(reader, facts));
    parts.push(reader.say(&Message::new("linear-case-applicant").with("applicant", facts.applicant.as_str())));
    parts.push(reader.say(&Message::new("linear-case-action").with("action", &facts.action)));
    parts.extend(total(reader, facts));
    parts.extend(standing.map(|standing| rank(reader, standing)));
    let round = reader.model.round_name(&facts.round);
    parts.push(reader.say(&Message::new("linear-case-envelope").with("scope", &facts.scope).with("round", round)));
    parts.extend(lane(reader, facts));
    if let Some((_, who)) = facts.seats.iter().find(|(seat, _)| *seat == Seat::Presenter) {
        parts.push(reader.say(&Message::new("linear-case-presenter").with("who", who)));
    }
    if BacklogPage::not_theirs(row) && reader.model.has_role(&[Role::Supervisor]) {
        parts.push(reader.word("linear-case-foreign"));
    }
    joined(parts)
}

/// What a case waits with: the proposed decision and its amount, or the request to correct one.
fn waits_with(reader: &Reader, facts: &RowFacts) -> Option<String> {
    let (kind, amount) = facts.decision?;
    let key = if facts.status == Status::Correction { "linear-case-correction" } else { "linear-case-proposed" };
    let said = Message::new(key).with("decision", Message::new(words::decision_key(kind)));
    Some(reader.say(&said.with("amount", amount)))
}

/// What the queue is of, its saved queues and its sums.
pub fn queue_head(reader: &Reader, page: &QueuePage) -> Vec<String> {
    let mut lines = saved(reader, Some(page));
    if !page.filter.is_empty() {
        lines.push(reader.say(&Message::new("linear-filter").with("filter", page.filter.as_str())));
    }
    let Some(listing) = &page.listing else { return lines };
    lines.push(reader.say(&listing.sums()));
    lines.extend(reader.marks_line(None));
    lines
}

/// Saved queues with their numbers and how many cases are in each.
fn saved(reader: &Reader, page: Option<&QueuePage>) -> Vec<String> {
    let own = &reader.model.own;
    if own.queues.is_empty() {
        return Vec::new();
    }
    let within = page.is_some_and(|page| page.within.is_some());
    let on = page.map(|page| page.filter.as_str()).filter(|_| !within);
    let queue = |(at, queue): (usize, &crate::tui::drawer::queues::SavedQueue)| {
        let said = Message::new(match own.counts.get(&queue.query) {
            Some(Some(_)) if on == Some(queue.query.as_str()) => "linear-saved-here",
            Some(Some(_)) => "linear-saved",
            Some(None) => "linear-saved-unread",
            None => "linear-saved-uncounted",
        });
        let count = own.counts.get(&queue.query).copied().flatten().unwrap_or_default();
        Arg::from(said.with("number", at + 1).with("name", queue.name.clone()).with("count", count))
    };
    let queues = Arg::List(own.queues.iter().enumerate().map(queue).collect());
    vec![reader.say(&Message::new("linear-saved-queues").with("queues", queues))]
}

/// What is marked, and what acts are about while nothing is.
pub fn backlog_head(reader: &Reader, page: &BacklogPage) -> Vec<String> {
    let sum = page.rows().iter().filter_map(|(row, _)| row.facts.as_ref()?.decision).map(|(_, amount)| amount).sum();
    let sum: crate::domain::money::Money = sum;
    let mut lines = Vec::new();
    if !page.rows().is_empty() {
        lines
            .push(reader.say(&Message::new("linear-backlog-sum").with("count", page.rows().len()).with("amount", sum)));
    }
    lines.extend(reader.marks_line(None));
    lines
}

/// Why the case under the cursor is not the person's to decide.
pub fn not_theirs(reader: &Reader, page: &BacklogPage) -> Option<String> {
    let row = page.current().filter(|row| BacklogPage::not_theirs(row))?;
    let supervisor = reader.model.has_role(&[Role::Supervisor]);
    let key = if supervisor { "backlog-four-eyes" } else { "backlog-supervisor" };
    Some(reader.say(&Message::new(key).with("case", &row.reference)))
}

/// How many cases wait for the person, and for decision; saved queues.
pub fn overview_head(reader: &Reader) -> Vec<String> {
    let Some(overview) = &reader.model.overview else { return vec![reader.word("desk-reading")] };
    let mut lines = vec![reader.say(&Message::new("overview-needs-me").with("count", overview.needs_me))];
    if reader.model.has_role(&[Role::Supervisor]) {
        lines.push(reader.say(&Message::new("overview-submitted").with("count", overview.submitted)));
    }
    lines.extend(saved(reader, None));
    lines
}

fn glance(reader: &Reader, at: usize) -> Option<(&RoundGlance, &EnvelopeGlance)> {
    envelopes(reader.model.overview.as_ref()?).nth(at)
}

/// The round of the envelopes that follow, with its window; also before the first row of a page.
pub fn round_before(reader: &Reader, at: usize, first: bool) -> Vec<String> {
    let Some((round, _)) = glance(reader, at) else { return Vec::new() };
    let before = at.checked_sub(1).and_then(|before| glance(reader, before)).map(|(round, _)| &round.id);
    if before == Some(&round.id) && !first {
        return Vec::new();
    }
    let said = match (round.window.opens, round.window.closes) {
        (Some(opens), Some(closes)) => Message::new("linear-round-window").with("opens", opens).with("closes", closes),
        (Some(opens), None) => Message::new("linear-round-opens").with("opens", opens),
        (None, Some(closes)) => Message::new("linear-round-closes").with("closes", closes),
        (None, None) => Message::new("linear-round"),
    };
    vec![reader.say(&said.with("round", round.name.clone()))]
}

/// A row of the overview.
pub fn envelope(reader: &Reader, at: usize) -> Option<String> {
    let (_, glance) = glance(reader, at)?;
    let money = &glance.money;
    let said = Message::new("linear-envelope").with("scope", &money.scope).with("name", glance.name.clone());
    let mut parts = vec![reader.say(&said)];
    parts.push(reader.say(&Message::new("linear-envelope-cases").with("count", money.cases)));
    if glance.needs_me > 0 {
        parts.push(reader.say(&Message::new("overview-needs-me").with("count", glance.needs_me)));
    }
    if !glance.states.is_empty() {
        let state = |(status, count): (&Status, &usize)| {
            let status = Message::new(words::status_key(*status));
            Arg::from(Message::new("overview-state").with("count", *count).with("status", status))
        };
        let states = Arg::List(glance.states.iter().map(state).collect());
        parts.push(reader.say(&Message::new("linear-envelope-states").with("states", states)));
    }
    if reader.model.is_past(&money.round) {
        parts.push(reader.say(&Message::new("linear-envelope-granted").with("granted", money.approved)));
        return Some(joined(parts));
    }
    parts.push(reader.say(&Message::new("linear-envelope-asked").with("asked", money.requested)));
    parts.push(match money.open {
        Some(open) => reader.say(&Message::new("linear-envelope-open").with("open", open)),
        None => reader.word("linear-envelope-blank"),
    });
    Some(joined(parts))
}

/// What the sources say about the envelope under the cursor, and its official name.
pub fn about_envelope(reader: &Reader) -> Vec<String> {
    let Screen::Overview(page) = reader.model.screen() else { return Vec::new() };
    let Some((_, glance)) = page.current(reader.model.overview.as_ref()) else { return Vec::new() };
    let mut lines = Vec::new();
    if glance.name.get(reader.lang()) != glance.name.sv {
        lines.push(reader.say(&Message::new("linear-envelope-official").with("name", glance.name.sv.as_str())));
    }
    lines.extend(overview::sourced(reader.scene(), glance));
    lines
}

/// The heading of the office's lines that follow; also before the first row of a page.
pub fn heading_before(reader: &Reader, at: usize, first: bool) -> Vec<String> {
    let model = &reader.model;
    let lines = office_lines(&model.plan, model.overview.as_ref(), &model.people);
    let heading = |at: usize| lines.get(at).map(office::heading);
    let before = at.checked_sub(1).and_then(heading);
    match heading(at) {
        Some(key) if first || before != Some(key) => vec![reader.word(key)],
        _ => Vec::new(),
    }
}

/// A line of the office.
pub fn of_office(reader: &Reader, at: usize) -> Option<String> {
    let model = &reader.model;
    let lines = office_lines(&model.plan, model.overview.as_ref(), &model.people);
    lines.get(at).map(|line: &OfficeLine<'_>| reader.say(&office::said(reader.scene(), line)))
}

/// What the office's line under the cursor means.
pub fn about_office(reader: &Reader, at: usize) -> Option<String> {
    let model = &reader.model;
    let lines = office_lines(&model.plan, model.overview.as_ref(), &model.people);
    lines.get(at).map(|line| reader.say(&office::about(line)))
}
