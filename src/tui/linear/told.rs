//! Places as lines: where one is, what the place is about, numbered rows, and what has changed.

use super::{Reader, case, lists, money, pictures, ranked, tabs, words};
use crate::desk::training::attendance::Mark;
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::words as vocabulary;
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::model::case::Pane;
use crate::tui::model::office;
use crate::tui::model::overview::envelopes;
use crate::tui::model::{Model, Screen};
use crate::tui::screens::lesson as strip;
use crate::tui::update::{able, meanwhile};

/// Rows of a list that are told at once; what follows is told when it is asked for.
const PAGE: usize = 20;

/// The whole place.
pub fn screen(reader: &Reader) -> Vec<String> {
    let mut lines = Vec::new();
    if reader.model.training() {
        lines.push(reader.word("linear-training"));
    }
    lines.extend(place(reader));
    match reader.model.screen() {
        Screen::Case(page) => {
            lines.extend(case::head(reader, page));
            lines.extend(case::lines(reader, page));
            // Whoever decides reads the proposal and its reasons first.
            if page.pane == Pane::Tab && page.full().is_some() {
                lines.extend(part(reader));
            }
        }
        Screen::Pictures(page) => {
            lines.extend(money::of_round(reader, &page.round));
            let shown = page.pictures.as_ref();
            let told = shown.map(|shown| pictures::told(reader.lang(), &reader.model.criteria, shown));
            lines.extend(told.unwrap_or_else(|| vec![reader.word("desk-reading")]));
        }
        Screen::Overview(_) => lines.extend(lists::overview_head(reader)),
        Screen::Queue(page) => lines.extend(lists::queue_head(reader, page)),
        Screen::Backlog(page) => lines.extend(lists::backlog_head(reader, page)),
        Screen::Ranking(page) => lines.extend(ranked::head(reader, page)),
        Screen::Office(_) => {}
    }
    if !matches!(reader.model.screen(), Screen::Case(_) | Screen::Pictures(_)) {
        let at = cursor(&reader.model).unwrap_or(0);
        lines.extend(rows(reader, if at < PAGE { 0 } else { at }));
        lines.extend(about_row(reader));
    }
    lines.extend(money::strip(reader));
    lines
}

/// Where one is, on which row of how many, who one is, and what time it is.
fn place(reader: &Reader) -> Vec<String> {
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
    let roles = model.whoami.roles.iter().map(|role| reader.word(vocabulary::role_key(*role)));
    let roles: Vec<String> = roles.collect();
    let roles = if roles.is_empty() { reader.word("header-no-role") } else { roles.join(", ") };
    let said = said.with("place", place).with("at", at).with("count", count).with("who", &model.whoami.handle);
    let now = Message::new("linear-now").with("at", model.now).with("zone", speech::zone(model.now));
    let mut lines = vec![reader.say(&said.with("roles", roles)), reader.say(&now)];
    if let Some(presence) = &model.presence {
        let here = model.case().and_then(|page| presence.cases.get(&page.reference));
        let who: Vec<&str> = here.into_iter().flatten().map(|handle| handle.as_str()).collect();
        let key = if who.is_empty() { "header-people" } else { "header-both" };
        lines.push(reader.say(&Message::new(key).with("count", presence.people).with("who", who.join(", "))));
    }
    lines
}

/// Rows from one on, at most a page of them, and how to hear the next.
fn rows(reader: &Reader, from: usize) -> Vec<String> {
    let all = count(&reader.model);
    let to = all.min(from + PAGE);
    reader.more_from.set(to);
    if all == 0 {
        return vec![empty(reader)];
    }
    let on = cursor(&reader.model);
    let mut lines = Vec::new();
    for at in from..to {
        lines.extend(before(reader, at, at == from));
        let key = if on == Some(at) { "linear-row-here" } else { "linear-row" };
        lines.push(reader.say(&Message::new(key).with("number", at + 1).with("row", row(reader, at))));
    }
    if to == all {
        lines.extend(before(reader, all, false));
    }
    if all > PAGE {
        let key = if to < all { "linear-more" } else { "linear-no-more" };
        let word = words::of(words::MORE, reader.lang());
        let said = Message::new(key).with("from", from + 1).with("to", to).with("of", all);
        lines.push(reader.say(&said.with("more", word)));
    }
    lines
}

/// The next page of the list.
pub fn more(reader: &Reader) -> Vec<String> {
    let from = reader.more_from.get();
    match reader.model.screen() {
        Screen::Case(_) | Screen::Pictures(_) => vec![reader.word("linear-nothing-more")],
        _ if from >= count(&reader.model) => vec![reader.word("linear-nothing-more")],
        _ => rows(reader, from),
    }
}

/// Why there are no rows.
fn empty(reader: &Reader) -> String {
    match reader.model.screen() {
        Screen::Queue(page) if !page.filter.is_empty() => {
            let all = words::of(words::ALL, reader.lang());
            reader.say(&Message::new("linear-empty-filter").with("filter", page.filter.as_str()).with("all", all))
        }
        Screen::Backlog(_) => reader.word("backlog-empty"),
        Screen::Ranking(_) => reader.word("ranking-empty"),
        _ => reader.word("linear-empty"),
    }
}

/// What stands between the rows before this one: a heading, the funding line.
fn before(reader: &Reader, at: usize, first: bool) -> Vec<String> {
    match reader.model.screen() {
        Screen::Overview(_) => lists::round_before(reader, at, first),
        Screen::Office(_) => lists::heading_before(reader, at, first),
        Screen::Ranking(page) => ranked::line_before(reader, page, at),
        _ => Vec::new(),
    }
}

/// A row of the list, or a line of the case.
fn row(reader: &Reader, at: usize) -> String {
    match reader.model.screen() {
        Screen::Overview(_) => lists::envelope(reader, at),
        Screen::Queue(page) => page.rows().get(at).map(|row| lists::of_queue(reader, page, row)),
        Screen::Backlog(page) => page.rows().get(at).map(|row| lists::of_backlog(reader, page, row)),
        Screen::Ranking(page) => page.rows().get(at).map(|row| ranked::row(reader, page, row)),
        Screen::Office(_) => lists::of_office(reader, at),
        Screen::Case(page) => case::line(reader, page, at),
        Screen::Pictures(_) => None,
    }
    .unwrap_or_default()
}

/// The row under the cursor, with what is said of it besides.
pub fn here(reader: &Reader) -> Vec<String> {
    let Some(at) = cursor(&reader.model) else { return Vec::new() };
    let count = count(&reader.model);
    if count == 0 {
        return vec![empty(reader)];
    }
    let said = Message::new("linear-here").with("at", at + 1).with("count", count).with("row", row(reader, at));
    let mut lines = vec![reader.say(&said)];
    lines.extend(about_row(reader));
    if !matches!(reader.model.screen(), Screen::Case(_)) {
        lines.extend(money::consequence(reader));
    }
    lines
}

/// What there is to know of the row under the cursor beyond its own words.
fn about_row(reader: &Reader) -> Vec<String> {
    match reader.model.screen() {
        Screen::Overview(_) => lists::about_envelope(reader),
        Screen::Backlog(page) => lists::not_theirs(reader, page).into_iter().collect(),
        Screen::Ranking(page) => ranked::about(reader, page),
        Screen::Office(page) => lists::about_office(reader, page.cursor).into_iter().collect(),
        Screen::Case(page) => case::about_line(reader, page),
        Screen::Queue(_) | Screen::Pictures(_) => Vec::new(),
    }
}

/// What is marked, and what it comes to.
pub fn marks(reader: &Reader) -> Option<(usize, Money)> {
    let sum = |amounts: &mut dyn Iterator<Item = Option<Money>>| amounts.flatten().sum();
    match reader.model.screen() {
        Screen::Queue(page) => {
            let marked = page.rows().iter().filter(|row| page.marked.contains(&row.reference));
            let mut amounts = marked.map(|row| row.facts.as_ref().map(|facts| facts.requested));
            Some((page.marked.len(), sum(&mut amounts)))
        }
        Screen::Backlog(page) => {
            let marked = page.rows().iter().filter(|(row, _)| page.marked.contains(&row.reference));
            let mut amounts = marked.map(|(row, _)| Some(row.facts.as_ref()?.decision?.1));
            Some((page.marked.len(), sum(&mut amounts)))
        }
        _ => None,
    }
}

/// The part of the case that is turned up; elsewhere the whole place.
pub fn part(reader: &Reader) -> Vec<String> {
    match reader.model.screen() {
        Screen::Case(page) => tabs::part(reader, page),
        _ => screen(reader),
    }
}

/// What the lesson asks for, with acts by their names, because here they are typed.
pub fn lesson(reader: &Reader) -> Vec<String> {
    let classroom = &reader.model.classroom;
    let Some(lesson) = classroom.shown() else { return Vec::new() };
    let lang = reader.lang();
    let named = |text: &str| {
        let keyed = strip::keyed(lang, text, |name| Act::named(name).map(|act| act.name().to_owned()));
        strip::quoted(lang, &keyed)
    };
    let mark = Mark { done: classroom.done(), of: lesson.steps.len() };
    let title = lesson.title.get(reader.lang());
    let Some(step) = classroom.step() else {
        let done = reader.word("linear-lesson-finished");
        return vec![reader.say(&Message::new("lesson-head-done").with("title", title)), done];
    };
    let head = Message::new("lesson-head").with("title", title).with("step", mark.done + 1).with("of", mark.of);
    let text = step.typed.as_ref().unwrap_or(&step.say);
    vec![reader.say(&head), named(text.get(lang))]
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
        Screen::Office(page) => Some(page.cursor),
        Screen::Case(page) => page.cursor,
        Screen::Pictures(_) => None,
    }
}

/// How many rows there are.
pub fn count(model: &Model) -> usize {
    match model.screen() {
        Screen::Overview(_) => model.overview.as_ref().map_or(0, |overview| envelopes(overview).count()),
        Screen::Queue(page) => page.rows().len(),
        Screen::Backlog(page) => page.rows().len(),
        Screen::Ranking(page) => page.rows().len(),
        Screen::Office(_) => office::lines(&model.plan, model.overview.as_ref(), &model.people).len(),
        Screen::Case(page) => match page.full() {
            Some(_) => model.criteria.gates.len() + model.criteria.criteria.len(),
            None => 0,
        },
        Screen::Pictures(_) => 0,
    }
}

/// The cases of the list, in its order.
pub fn references(model: &Model) -> Vec<Reference> {
    let rows: Vec<&Reference> = match model.screen() {
        Screen::Queue(page) => crate::tui::model::queue::references(page.rows()),
        Screen::Backlog(page) => page.references(),
        Screen::Ranking(page) => page.references(),
        Screen::Overview(_) | Screen::Case(_) | Screen::Office(_) | Screen::Pictures(_) => Vec::new(),
    };
    rows.into_iter().cloned().collect()
}

/// Puts the cursor on the line with this number, from 1; says whether there is one.
pub fn go(model: &mut Model, number: usize) -> bool {
    let Some(at) = number.checked_sub(1).filter(|at| *at < count(model)) else { return false };
    if let Screen::Case(page) = model.screen_mut() {
        (page.pane, page.cursor) = (Pane::Criteria, Some(at));
        return true;
    }
    let steps = isize::try_from(at).unwrap_or(0) - isize::try_from(cursor(model).unwrap_or(0)).unwrap_or(0);
    crate::tui::update::vertical(model, steps);
    true
}
