//! What the first words after an act point at, where the act takes it from a cursor: a line of a list, a general
//! criterion, a finding, a result target, an indicator.

use std::sync::Arc;

use super::{Reader, told};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::tui::acts::Act;
use crate::tui::model::case::{CasePage, Pane, Tab};
use crate::tui::model::{Model, Screen};
use crate::tui::update::{Input, marking};

/// What a line points at.
pub enum Pointed {
    /// At nothing: the act is about what is under the cursor.
    Nothing,
    /// The cursor is there now; with what is left of the line.
    At(Option<String>),
    /// At something that there is not, in a sentence.
    Wrong(String),
}

/// Puts the cursor where the words after an act point.
pub fn at(reader: &mut Reader, act: Act, with: &str) -> Pointed {
    match reader.model.screen() {
        Screen::Case(_) => on_case(&mut reader.model, act, with),
        Screen::Queue(_) | Screen::Backlog(_) | Screen::Ranking(_) if of_rows(act) => on_rows(reader, with),
        _ => Pointed::Nothing,
    }
}

/// Whether an act is about rows of a list that can be named after it.
fn of_rows(act: Act) -> bool {
    matches!(
        act,
        Act::Approve
            | Act::ApproveLess
            | Act::Return
            | Act::Notify
            | Act::Submit
            | Act::GoOn
            | Act::Propose
            | Act::HoldOut
            | Act::SupposeAmount
    )
}

/// The row that one word names: by its number, or by its reference.
fn row(model: &Model, word: &str) -> Option<usize> {
    let number = word.trim_end_matches(['.', ',']).parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let named = || told::references(model).iter().position(|reference| is_reference(reference, word));
    number.filter(|at| *at < told::count(model)).or_else(named)
}

/// One row gets the cursor; several are marked, so that the act is about all of them.
fn on_rows(reader: &mut Reader, with: &str) -> Pointed {
    let words: Vec<&str> = with.split_whitespace().collect();
    let of_numbers = |word: &&&str| word.starts_with(|letter: char| letter.is_ascii_digit());
    let Some(first) = words.first() else { return Pointed::Nothing };
    let Some(at) = row(&reader.model, first) else {
        let wrong = Message::new("linear-no-line").with("number", *first);
        return if of_numbers(&first) { Pointed::Wrong(reader.say(&wrong)) } else { Pointed::Nothing };
    };
    let marked = marking::count(reader.model.screen());
    if marked > 0 {
        return Pointed::Wrong(reader.say(&Message::new("linear-marked-already").with("count", marked)));
    }
    let marks = matches!(reader.model.screen(), Screen::Queue(_) | Screen::Backlog(_));
    let more: Vec<usize> =
        words.iter().skip(1).map_while(|word| row(&reader.model, word)).take_while(|_| marks).collect();
    told::go(&mut reader.model, at + 1);
    if !more.is_empty() {
        mark(reader, Act::Mark, &[&[at], more.as_slice()].concat());
    }
    let rest = words.get(1 + more.len()..).unwrap_or_default().join(" ");
    Pointed::At((!rest.is_empty()).then_some(rest))
}

/// Marks rows by their numbers or references, or takes their marks away; `all` is every row that can be marked.
pub fn marks(reader: &mut Reader, act: Act, with: &str) -> Vec<String> {
    if super::words::is(super::words::ALL, with) {
        let all = if act == Act::Mark { Act::MarkAll } else { Act::UnmarkAll };
        reader.input(Input::Act(all, None));
        return Vec::new();
    }
    let mut rows = Vec::new();
    for word in with.split_whitespace() {
        match row(&reader.model, word) {
            Some(at) => rows.push(at),
            None => {
                return vec![reader.say(&Message::new("linear-no-line").with("number", word.trim_end_matches(',')))];
            }
        }
    }
    mark(reader, act, &rows);
    Vec::new()
}

fn mark(reader: &mut Reader, act: Act, rows: &[usize]) {
    for at in rows {
        told::go(&mut reader.model, at + 1);
        reader.input(Input::Act(act, None));
    }
    // The act goes on to the next row; what was said is about the last one that was named.
    if let Some(last) = rows.last() {
        told::go(&mut reader.model, last + 1);
    }
}

fn on_case(model: &mut Model, act: Act, with: &str) -> Pointed {
    let (word, rest) = with.split_once(' ').unwrap_or((with, ""));
    let number = word.trim_end_matches('.').parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let rest = (!rest.trim().is_empty()).then(|| rest.trim().to_owned());
    let criteria = Arc::clone(&model.criteria);
    let indicators = |page: &CasePage| page.full().map(|full| full.targets.clone()).unwrap_or_default();
    let lang = model.lang;
    let named = |id: &str, name: &str| id == word || name.to_lowercase() == with.to_lowercase();
    let Some(page) = model.case_mut() else { return Pointed::Nothing };
    let (tab, at, rest) = match act {
        Act::FailGate => {
            let gates = &criteria.gates;
            let whole = gates.iter().position(|gate| named(gate.id.as_str(), gate.name.get(lang)));
            let Some(at) = number.filter(|at| *at < gates.len()).or(whole) else { return Pointed::Nothing };
            (page.pane, page.cursor) = (Pane::Criteria, Some(at));
            return Pointed::At(rest.filter(|_| number.is_some()));
        }
        Act::SettleFinding => (Tab::Findings, number, rest),
        Act::TargetMet | Act::TargetPartly | Act::TargetNot | Act::TargetReason => (Tab::Targets, number, rest),
        Act::RemoveIndicator => {
            let at = indicators(page).iter().position(|(id, _)| id.as_str() == word);
            (Tab::Indicators, at.or(number), None)
        }
        _ => return Pointed::Nothing,
    };
    let Some(at) = at else { return Pointed::Nothing };
    (page.tab, page.pane) = (tab, Pane::Tab);
    page.scrolls[tab as usize] = at;
    Pointed::At(rest)
}

/// Puts the cursor on a criterion by the number of its line, its place among the criteria, its code or its name.
pub fn go_to_criterion(model: &mut Model, word: &str) -> bool {
    let Some(at) = criterion_named(model, word) else { return false };
    let to = model.criteria.gates.len() + at;
    match model.case_mut() {
        Some(page) => {
            (page.pane, page.cursor) = (Pane::Criteria, Some(to));
            true
        }
        None => false,
    }
}

fn criterion_named(model: &Model, word: &str) -> Option<usize> {
    let wanted = word.trim().to_lowercase();
    let set = &model.criteria;
    let number = wanted.trim_end_matches('.').parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let of_line = || number.and_then(|at| at.checked_sub(set.gates.len())).filter(|at| *at < set.criteria.len());
    let of_place = || number.filter(|at| *at < set.criteria.len());
    let is = |id: &str, name: &str| id == wanted || name.to_lowercase() == wanted;
    let of_name = || set.criteria.iter().position(|one| is(one.id.as_str(), one.name.get(model.lang)));
    let beginning = || {
        let mut those = (0..set.criteria.len()).filter(|at| {
            let name = set.criteria.get(*at).map(|one| one.name.get(model.lang).to_lowercase()).unwrap_or_default();
            !wanted.is_empty() && name.starts_with(&wanted)
        });
        those.next().filter(|_| those.next().is_none())
    };
    of_line().or_else(of_place).or_else(of_name).or_else(beginning)
}

fn is_reference(reference: &Reference, word: &str) -> bool {
    reference.as_str().eq_ignore_ascii_case(word.trim_end_matches(','))
}
