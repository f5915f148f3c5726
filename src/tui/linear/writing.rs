//! A score and its reason: typed in one line, or the one after the other.

use crossterm::event::{KeyCode, KeyModifiers};

use super::doing::{act, held, key};
use super::typed::Typed;
use super::words::{self, BECAUSE, EARLIER, KEEP, PHRASE, SEND, YES};
use super::{Reader, asked, case, pointed};
use crate::domain::criteria::Points;
use crate::domain::message::{Arg, Message};
use crate::tui::acts::Act;
use crate::tui::model::case::{CasePage, seeks_consensus};
use crate::tui::screens::case::criteria::{said_score, written};

/// `score 4 because …`, `score aim 4 because …`, `reason aim because …`.
pub fn begin(reader: &mut Reader, wanted: Act, typed: &Typed) -> Vec<String> {
    let (criterion, value) = taken_apart(wanted, &typed.with);
    if let Some(word) = criterion.filter(|word| !pointed::go_to_criterion(&mut reader.model, word)) {
        return vec![reader.say(&Message::new("linear-no-criterion").with("word", word))];
    }
    act(reader, wanted, None);
    if reader.model.case().is_none_or(|page| page.reason.is_none()) {
        return Vec::new();
    }
    if let Some(value) = value
        && !set(reader, value)
    {
        key(reader, KeyCode::Esc);
        return Vec::new();
    }
    match &typed.because {
        Some(text) => sent(reader, text),
        None => Vec::new(),
    }
}

/// The criterion and the score that stand after an act.
fn taken_apart(wanted: Act, with: &str) -> (Option<&str>, Option<Points>) {
    let points = |text: &str| text.parse::<Points>().ok();
    let named = |text| Some(str::trim(text)).filter(|text| !text.is_empty());
    match with.rsplit_once(' ') {
        Some((criterion, value)) if points(value).is_some() => (named(criterion), points(value)),
        // One number alone is a score, where a score is what is given; a number off the scale is said to be that.
        None if wanted == Act::Score && points(with).is_some() => (None, points(with)),
        _ => (named(with), None),
    }
}

/// Sets the score of the open field; says so where it is off the scale.
fn set(reader: &mut Reader, value: Points) -> bool {
    let scale = reader.model.criteria.scale;
    if !scale.has(value) {
        let said = Message::new("desk-off-scale").with("value", value.to_string());
        reader.model.hint(said.with("min", scale.min.to_string()).with("max", scale.max.to_string()));
        return false;
    }
    match reader.model.case_mut().and_then(|page| page.reason.as_mut()) {
        Some(reason) => reason.value = Some(value),
        None => return false,
    }
    true
}

/// Puts the reason into the field and sends it; without a score it stays until the score is given.
fn sent(reader: &mut Reader, text: &str) -> Vec<String> {
    let Some(reason) = reader.model.case_mut().and_then(|page| page.reason.as_mut()) else { return Vec::new() };
    reason.field.rewrite(text);
    if reason.value.is_none() {
        return vec![reader.word("linear-score-missing")];
    }
    key(reader, KeyCode::Enter);
    Vec::new()
}

/// What a line means while a score and its reason are asked for.
pub fn answer(reader: &mut Reader, line: &str) -> Vec<String> {
    // Whoever types the act again means what follows it.
    let typed = Typed::of(line, reader.lang());
    if typed.acts == [Act::Score] && typed.with.parse::<Points>().is_ok() {
        let because = typed.because.map(|text| format!("{} {text}", words::of(BECAUSE, reader.lang())));
        return answer(reader, &[typed.with, because.unwrap_or_default()].join(" "));
    }
    if words::is(PHRASE, line) {
        held(reader, KeyCode::Char('t'), KeyModifiers::CONTROL);
        return Vec::new();
    }
    if words::is(EARLIER, line) {
        held(reader, KeyCode::Up, KeyModifiers::ALT);
        return Vec::new();
    }
    if words::is(KEEP, line) {
        held(reader, KeyCode::Char('s'), KeyModifiers::CONTROL);
        return Vec::new();
    }
    let Some(reason) = reader.model.case().and_then(|page| page.reason.as_ref()) else { return Vec::new() };
    let (scored, stands) = (reason.value.is_some(), reason.field.text());
    if words::is(SEND, line) || words::is(YES, line) {
        return if stands.trim().is_empty() {
            vec![reader.word("linear-reason-missing")]
        } else {
            sent(reader, &stands)
        };
    }
    match with_score(line, scored) {
        Some((value, rest)) => {
            if !set(reader, value) {
                return Vec::new();
            }
            if rest.is_empty() { Vec::new() } else { sent(reader, rest) }
        }
        None => sent(reader, words::after(BECAUSE, line).filter(|rest| !rest.is_empty()).unwrap_or(line)),
    }
}

/// A score at the beginning of a line, and the reason behind it. Where a score stands already, a reason may begin with a
/// number: then only a number by itself, or one with the word for a reason behind it, is another score.
fn with_score(line: &str, scored: bool) -> Option<(Points, &str)> {
    let (first, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
    let value = first.trim_end_matches([':', ',', '.']).parse::<Points>().ok()?;
    let because = words::after(BECAUSE, rest);
    let reason = because.unwrap_or(rest.trim());
    (!scored || rest.trim().is_empty() || because.is_some()).then_some((value, reason))
}

/// The question for a score and its reason: the criterion, what is looked at, the scale, and what is written already.
pub fn question(reader: &Reader, page: &CasePage) -> Vec<String> {
    let Some(reason) = &page.reason else { return Vec::new() };
    let set = &reader.model.criteria;
    let Some(one) = set.criterion(reason.criterion.as_str()) else { return Vec::new() };
    let consensus = page.view.as_ref().is_some_and(seeks_consensus);
    let mut lines = Vec::new();
    let said = match (reason.value, consensus) {
        (Some(value), false) => {
            Message::new("linear-ask-reason-score").with("score", said_score(reader.scene(), value))
        }
        (Some(value), true) => {
            Message::new("linear-ask-consensus-score").with("score", said_score(reader.scene(), value))
        }
        (None, false) => Message::new("linear-ask-score"),
        (None, true) => Message::new("linear-ask-consensus"),
    };
    lines.push(reader.say(&said.with("criterion", one.name.clone())));
    lines.extend(case::about_line(reader, page));
    if let Some(full) = page.full().filter(|full| full.sheets.len() > 1) {
        lines.extend(case::of_assessors(reader, full, one));
    }
    if reason.value.is_none() {
        let mut labels: Vec<_> = set.labels.iter().collect();
        labels.sort_by_key(|label| label.value);
        let word = |label: &&crate::domain::criteria::Label| {
            let said = Message::new("linear-scale-word").with("score", written(reader.scene(), label.value));
            Arg::from(said.with("word", label.name.clone()))
        };
        let words = Arg::List(labels.iter().map(word).collect());
        lines.push(reader.say(&Message::new("linear-scale").with("words", words)));
    }
    lines.extend(asked::written(reader, &reason.field.text()));
    let how = if reason.value.is_some() { "linear-type-reason" } else { "linear-type-score" };
    lines.push(reader.word(how));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_score_until_there_is_one() {
        let four: Points = "4".parse().unwrap();
        assert_eq!(with_score("4 because the aim is met", false), Some((four, "the aim is met")));
        assert_eq!(with_score("4 the aim is met", false), Some((four, "the aim is met")));
        assert_eq!(with_score("4", true), Some((four, "")));
        assert_eq!(with_score("4 of 5 targets are met", true), None, "a reason that begins with a number");
        assert_eq!(with_score("The aim is met", false), None);
    }
}
