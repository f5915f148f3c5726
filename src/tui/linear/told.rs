//! Screens as lines: where one is, numbered rows, a case with its criteria, a tab.

use super::{Reader, drawn, pictures};
use crate::desk::training::attendance::Mark;
use crate::domain::message::Message;
use crate::domain::words;
use crate::register::view::rows::Row;
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::model::case::{CasePage, Pane, shown_score};
use crate::tui::model::overview::envelopes;
use crate::tui::model::{Model, Screen};
use crate::tui::screens::{case, lesson as strip};
use crate::tui::update::{able, meanwhile};

/// Lines of a tab are as long as its paragraphs.
const WIDE: usize = 400;

/// The whole place.
pub fn screen(reader: &Reader) -> Vec<String> {
    let mut lines = Vec::new();
    if reader.model.training() {
        lines.push(reader.word("linear-training"));
    }
    lines.push(place(reader));
    if let Screen::Case(page) = reader.model.screen() {
        lines.extend(of_case(reader, page));
        return lines;
    }
    if let Screen::Pictures(page) = reader.model.screen() {
        let shown = page.pictures.as_ref();
        let told = shown.map(|shown| pictures::told(reader.lang(), &reader.model.criteria, shown));
        lines.extend(told.unwrap_or_else(|| vec![reader.word("desk-reading")]));
        return lines;
    }
    let rows = rows(reader);
    match rows {
        Some(rows) if rows.is_empty() => lines.push(reader.word("linear-empty")),
        Some(rows) => lines.extend(numbered(reader, &rows)),
        None => lines.extend(drawn::screen(reader)),
    }
    lines
}

/// Where one is, and on which row of how many.
fn place(reader: &Reader) -> String {
    let model = &reader.model;
    let place = reader.word(able::place_key(model.place()));
    let (at, count) = (cursor(model).map_or(0, |at| at + 1), count(model));
    let said = match model.envelope() {
        Some((round, scope)) => {
            let of = Message::new("linear-of").with("round", model.round_name(&round)).with("scope", &scope);
            Message::new("linear-place-of").with("of", of)
        }
        None => Message::new("linear-place"),
    };
    reader.say(&said.with("place", place).with("at", at).with("count", count).with("who", &model.whoami.handle))
}

/// The row under the cursor, or the line of the case.
pub fn here(reader: &Reader) -> Vec<String> {
    let at = cursor(&reader.model).unwrap_or(0);
    let row = match reader.model.screen() {
        Screen::Case(page) => criteria(reader, page).into_iter().nth(at),
        _ => rows(reader).and_then(|rows| rows.into_iter().nth(at)),
    };
    let count = count(&reader.model);
    let said = |row: String| Message::new("linear-here").with("at", at + 1).with("count", count).with("row", row);
    row.map(|row| reader.say(&said(row))).into_iter().collect()
}

fn numbered(reader: &Reader, rows: &[String]) -> Vec<String> {
    let on = cursor(&reader.model);
    let row = |(at, row): (usize, &String)| {
        let key = if on == Some(at) { "linear-row-here" } else { "linear-row" };
        reader.say(&Message { key: key.into(), args: Vec::new() }.with("number", at + 1).with("row", row.as_str()))
    };
    rows.iter().enumerate().map(row).collect()
}

/// The rows of a list; none where the place has no words of its own here.
fn rows(reader: &Reader) -> Option<Vec<String>> {
    let model = &reader.model;
    if let Screen::Overview(_) = model.screen() {
        let overview = model.overview.as_ref()?;
        return Some(
            envelopes(overview)
                .map(|(round, glance)| {
                    let money = &glance.money;
                    if model.is_past(&money.round) {
                        let said = Message::new("linear-envelope-past").with("round", round.name.clone());
                        let said = said.with("scope", &money.scope).with("cases", money.cases);
                        return reader.say(&said.with("granted", money.approved));
                    }
                    let open = money
                        .open
                        .map_or_else(|| reader.word("desk-blank-amount"), |open| speech::money(reader.lang(), open));
                    let said =
                        Message::new("linear-envelope").with("round", round.name.clone()).with("scope", &money.scope);
                    let said = said.with("cases", money.cases).with("needs", glance.needs_me);
                    reader.say(&said.with("asked", money.requested).with("open", open))
                })
                .collect(),
        );
    }
    if let Screen::Queue(page) = model.screen() {
        return Some(page.rows().iter().map(|row| of_row(reader, row)).collect());
    }
    if let Screen::Backlog(page) = model.screen() {
        return Some(page.rows().iter().map(|(row, _)| of_row(reader, row)).collect());
    }
    if let Screen::Ranking(page) = model.screen() {
        return Some(
            page.rows()
                .iter()
                .map(|row| match &row.facts {
                    Some(facts) => {
                        let said = Message::new("linear-ranked")
                            .with("case", &row.reference)
                            .with("title", facts.title.as_str());
                        let said =
                            said.with("total", speech::percent(reader.lang(), facts.total)).with("asks", facts.asks);
                        reader.say(&said.with("gets", facts.gets).with("line", facts.line.word()))
                    }
                    None => hidden(reader, row.reference.as_str()),
                })
                .collect(),
        );
    }
    None
}

fn hidden(reader: &Reader, reference: &str) -> String {
    reader.say(&Message::new("linear-conflict").with("case", reference))
}

fn of_row(reader: &Reader, row: &Row) -> String {
    let Some(facts) = &row.facts else { return hidden(reader, row.reference.as_str()) };
    let said = Message::new("linear-case").with("case", &row.reference).with("title", facts.title.as_str());
    let asks = if facts.past { "case-granted" } else { "linear-asks" };
    let asks = Message { key: asks.into(), args: Vec::new() }.with("amount", facts.requested);
    let said = said.with("applicant", facts.applicant.as_str()).with("asks", asks);
    let said = said.with("status", Message::new(words::status_key(facts.status)));
    let said = said.with("findings", usize::from(facts.findings.1)).with("needs", usize::from(facts.needs_me));
    reader.say(&said)
}

/// A case: who asks for how much, how it stands, its criteria, and the tab that is turned up.
fn of_case(reader: &Reader, page: &CasePage) -> Vec<String> {
    let Some(view) = &page.view else { return vec![reader.word("desk-reading")] };
    let mut lines = vec![of_row(reader, &view.row)];
    if view.full.is_none() {
        return lines;
    }
    let rows = criteria(reader, page);
    lines.push(reader.word("linear-criteria"));
    lines.extend(numbered(reader, &rows));
    lines.push(reader.word("linear-read"));
    lines
}

/// Gates and criteria, in the order of the cursor.
fn criteria(reader: &Reader, page: &CasePage) -> Vec<String> {
    let model = &reader.model;
    let Some(full) = page.full() else { return Vec::new() };
    let set = &model.criteria;
    let gate = |at: usize| full.gates.get(at).and_then(|gate| gate.pass);
    let gates = set.gates.iter().enumerate().map(|(at, one)| {
        let key = match gate(at) {
            Some(true) => "linear-gate-passed",
            Some(false) => "linear-gate-failed",
            None => "linear-gate-open",
        };
        reader.say(&Message { key: key.into(), args: Vec::new() }.with("name", one.name.clone()))
    });
    let scored = set.criteria.iter().map(|one| {
        let score = shown_score(full, &one.id).and_then(|(score, _)| Some((score.value?, score.reason.as_ref())));
        let said = Message::new(if score.is_some() { "linear-scored" } else { "linear-unscored" });
        let said = said.with("name", one.name.clone()).with("weight", u32::from(one.weight));
        let (value, why) = score.map_or((String::new(), String::new()), |(value, reason)| {
            (value.to_string(), reason.map(|reason| reason.text.clone()).unwrap_or_default())
        });
        reader.say(&said.with("score", value).with("why", why))
    });
    gates.chain(scored).collect()
}

/// The tab that is turned up; elsewhere the whole place.
pub fn tab(reader: &Reader) -> Vec<String> {
    let Screen::Case(page) = reader.model.screen() else { return screen(reader) };
    let mut lines = vec![reader.say(&Message::new("linear-tab").with("tab", reader.word(page.tab.key())))];
    let drawn = case::tab_lines(reader.scene(), page, WIDE);
    let text = |line: &ratatui::text::Line<'_>| line.spans.iter().map(|span| span.content.as_ref()).collect::<String>();
    lines.extend(drawn.iter().map(|line| drawn::plain(&text(line))).filter(|line| !line.is_empty()));
    lines
}

/// What the lesson asks for, with acts by their names, because here they are typed.
pub fn lesson(reader: &Reader) -> Vec<String> {
    let classroom = &reader.model.classroom;
    let Some(lesson) = classroom.shown() else { return Vec::new() };
    let mark = Mark { done: classroom.done(), of: lesson.steps.len() };
    let title = lesson.title.get(reader.lang());
    let Some(step) = classroom.step() else {
        return vec![reader.say(&Message::new("lesson-head-done").with("title", title))];
    };
    let head = Message::new("lesson-head").with("title", title).with("step", mark.done + 1).with("of", mark.of);
    let text = strip::keyed(reader.lang(), step.say.get(reader.lang()), |name| {
        Act::named(name).map(|act| act.name().to_owned())
    });
    vec![reader.say(&head), strip::quoted(reader.lang(), &text)]
}

/// What others have done on the open case after a journal record.
pub fn by_others(reader: &Reader, since: Option<u64>) -> Vec<String> {
    let me = &reader.model.whoami.handle;
    let Some(full) = reader.model.case().and_then(|page| page.full()) else { return Vec::new() };
    let theirs = full.history.iter().filter(|line| Some(line.seq) > since && line.by != *me && !line.undone);
    theirs.map(|line| reader.say(&meanwhile::said(&reader.model, line))).collect()
}

/// Which row is under the cursor.
pub fn cursor(model: &Model) -> Option<usize> {
    match model.screen() {
        Screen::Overview(page) => Some(page.cursor.unwrap_or(0)),
        Screen::Queue(page) => Some(page.trail.cursor),
        Screen::Backlog(page) => Some(page.trail.cursor),
        Screen::Ranking(page) => Some(page.trail.cursor),
        Screen::Case(page) => page.cursor,
        _ => None,
    }
}

/// How many rows there are.
fn count(model: &Model) -> usize {
    match model.screen() {
        Screen::Overview(_) => model.overview.as_ref().map_or(0, |overview| envelopes(overview).count()),
        Screen::Queue(page) => page.rows().len(),
        Screen::Backlog(page) => page.rows().len(),
        Screen::Ranking(page) => page.rows().len(),
        Screen::Case(_) => model.criteria.gates.len() + model.criteria.criteria.len(),
        _ => 0,
    }
}

/// Puts the cursor on the line with this number, from 1; says whether there is one.
pub fn go(model: &mut Model, number: usize) -> bool {
    let Some(at) = number.checked_sub(1).filter(|at| *at < count(model)) else { return false };
    let steps = isize::try_from(at).unwrap_or(0) - isize::try_from(cursor(model).unwrap_or(0)).unwrap_or(0);
    crate::tui::update::vertical(model, steps);
    true
}

/// Puts the cursor on a criterion by its name or number.
pub fn go_to_criterion(model: &mut Model, word: &str) -> bool {
    let Some(at) = super::doing::criterion_named(model, word) else { return false };
    let to = model.criteria.gates.len() + at;
    match model.case_mut() {
        Some(page) => {
            (page.pane, page.cursor) = (Pane::Criteria, Some(to));
            true
        }
        None => false,
    }
}
