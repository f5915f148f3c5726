//! Completion of the word at the cursor: names of fields, and values where they come from a list.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::field::{FIELDS, FINDINGS, FLAGS, Field, HOLDERS, LINE, OWNED, SORTS, TextField, WORDS};
use super::letters::{begins, lowered};
use super::lex::{Op, is_quote, letters};
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::vocabulary::{CaseLanguage, Category, DecisionKind, Lane, Pot, Role, Status};
use crate::domain::words;
use crate::register::state::State;
use crate::register::view::Viewer;

/// Words that values are completed from, beside the closed lists of the language: those that one person may know.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Lexicon {
    /// Rounds.
    pub rounds: Vec<String>,
    /// Actions and operating support.
    pub actions: Vec<String>,
    /// What envelopes are for.
    pub scopes: Vec<String>,
    /// Indicators.
    pub indicators: Vec<String>,
    /// People who can sit on a case.
    pub officers: Vec<String>,
    /// Tags of cases that the person may see.
    pub tags: Vec<String>,
}

impl Lexicon {
    /// The words of a register for one viewer: tags are those of cases without a conflict.
    pub fn of(state: &State, viewer: &Viewer) -> Self {
        let people = state.base.iter().flat_map(|base| base.people.keys());
        let officers = people.filter(|handle| state.roles(handle).contains(&Role::Officer));
        let seen = state.cases.values().filter(|head| !head.conflicts.contains(&viewer.handle));
        let tags: BTreeSet<&String> = seen.flat_map(|head| &head.tags).collect();
        Self {
            rounds: state.rounds().into_iter().map(|(round, _)| round.to_string()).collect(),
            officers: officers.map(|handle| handle.to_string()).collect(),
            tags: tags.into_iter().cloned().collect(),
            ..Self::of_plan(&state.plan)
        }
    }

    /// The words that a plan alone brings.
    pub fn of_plan(plan: &Plan) -> Self {
        let support = plan.operating_support.iter().map(|card| card.code.to_string());
        let envelopes = plan.rounds.iter().flat_map(|round| &round.envelopes);
        let scopes: BTreeSet<String> = envelopes.map(|envelope| envelope.scope.to_string()).collect();
        Self {
            rounds: plan.rounds.iter().map(|round| round.id.to_string()).collect(),
            actions: plan.actions.iter().map(|action| action.code.to_string()).chain(support).collect(),
            scopes: scopes.into_iter().collect(),
            indicators: plan.indicators.iter().map(|indicator| indicator.id.to_string()).collect(),
            officers: Vec::new(),
            tags: Vec::new(),
        }
    }
}

/// A way to go on from the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// Bytes of the text that are replaced.
    pub range: Range<usize>,
    /// What stands there afterwards.
    pub insert: String,
    /// What it means, where that is not said by the word itself.
    pub what: Option<Message>,
}

/// What can stand at the cursor.
pub(super) fn completions(text: &str, cursor: usize, lexicon: &Lexicon) -> Vec<Completion> {
    let cursor = (0..=cursor.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let Some(start) = word_start(&text[..cursor]) else { return Vec::new() };
    let typed = &text[start..cursor];
    let length = letters(typed);
    let Some((_, sign)) = Op::at_start(&typed[length..]) else { return names(text, start, cursor) };
    let Some(field) = Field::named(&lowered(&typed[..length])) else { return Vec::new() };
    let value = &typed[length + sign..];
    let mut from = start + length + sign + value.rfind(',').map_or(0, |comma| comma + 1);
    if field == Field::Sort && text[from..cursor].starts_with('-') {
        from += 1;
    }
    let rest = text[cursor..].find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',') || is_quote(c));
    let range = from..rest.map_or(text.len(), |rest| cursor + rest);
    let wanted = lowered(&text[from..cursor]);
    let values = values(field, lexicon).into_iter().filter(|(value, _)| begins(value, &wanted));
    values.map(|(value, what)| Completion { range: range.clone(), insert: quoted(value), what }).collect()
}

/// Where the word at the end of a text begins, behind its negations; `None` inside quotation marks.
fn word_start(text: &str) -> Option<usize> {
    let mut start = 0;
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        let negates = at == start && matches!(letter, '-' | '!');
        match letter {
            _ if is_quote(letter) => quoted = !quoted,
            _ if quoted => {}
            _ if negates || letter.is_whitespace() || matches!(letter, '(' | ')') => start = at + letter.len_utf8(),
            _ => {}
        }
    }
    (!quoted).then_some(start)
}

fn names(text: &str, start: usize, cursor: usize) -> Vec<Completion> {
    let wanted = lowered(&text[start..cursor]);
    let end = cursor + letters(&text[cursor..]);
    let has_operator = Op::at_start(&text[end..]).is_some();
    let field_names = FIELDS.iter().map(|help| {
        // Which operator a comparison wants is for the person to say.
        let colon = if has_operator || help.field.compares() { "" } else { ":" };
        (help.name, colon, &help.what)
    });
    let bare = WORDS.iter().filter(|_| !has_operator).map(|help| (help.word, "", &help.what));
    let fitting = field_names.chain(bare).filter(|(name, _, _)| begins(name, &wanted));
    let completion = |(name, colon, what): (&str, &str, &Message)| Completion {
        range: start..end,
        insert: format!("{name}{colon}"),
        what: Some(what.clone()),
    };
    fitting.map(completion).collect()
}

type Value = (String, Option<Message>);

fn values(field: Field, lexicon: &Lexicon) -> Vec<Value> {
    fn plain<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<Value> {
        words.into_iter().map(|word| (word.to_owned(), None)).collect()
    }
    fn said<T: Copy>(all: &[T], word: fn(T) -> &'static str, key: fn(T) -> &'static str) -> Vec<Value> {
        all.iter().map(|item| (word(*item).to_owned(), Some(Message::new(key(*item))))).collect()
    }
    fn table<T>(table: &'static [(&'static str, T)]) -> Vec<Value> {
        plain(table.iter().map(|(word, _)| *word))
    }
    match field {
        Field::Text(field) => plain(text_values(field, lexicon).iter().map(String::as_str)),
        Field::Status => said(Status::ALL, Status::word, words::status_key),
        Field::Category => said(Category::ALL, Category::word, words::category_key),
        Field::Language => plain(CaseLanguage::ALL.iter().map(|word| word.word())),
        Field::Lane => said(Lane::ALL, Lane::word, words::lane_key),
        Field::Pot => plain(Pot::ALL.iter().map(|word| word.word())),
        Field::Decision => said(DecisionKind::ALL, DecisionKind::word, words::decision_key),
        Field::Finding => plain(FINDINGS.iter().copied()),
        Field::Seat(_) => plain(HOLDERS.iter().copied().chain(lexicon.officers.iter().map(String::as_str))),
        Field::Is => table(FLAGS),
        Field::Has => table(OWNED),
        Field::Line(_) => table(LINE),
        Field::Sort => table(SORTS),
        Field::Number(_) | Field::Date(_) => Vec::new(),
    }
}

fn text_values(field: TextField, lexicon: &Lexicon) -> &[String] {
    match field {
        TextField::Round => &lexicon.rounds,
        TextField::Action => &lexicon.actions,
        TextField::Scope => &lexicon.scopes,
        TextField::Indicator => &lexicon.indicators,
        TextField::Tag => &lexicon.tags,
        TextField::Applicant | TextField::Title | TextField::Reference => &[],
    }
}

/// A value as it can stand in a query.
fn quoted(value: String) -> String {
    let plain = !value.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',') || is_quote(c));
    if plain { value } else { format!("\"{value}\"") }
}
