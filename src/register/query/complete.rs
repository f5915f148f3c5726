//! Completion of the word at the cursor: names of fields, and values where they come from a list.

use std::collections::BTreeSet;
use std::ops::Range;

use super::field::{BARE, FIELDS, FINDINGS, FLAGS, Field, HOLDERS, LINE, OWNED, SORTS, TextField};
use super::letters::{begins, lowered};
use super::lex::{Op, letters};
use crate::domain::vocabulary::{CaseLanguage, Category, DecisionKind, Lane, Pot, Role, Status};
use crate::register::state::State;
use crate::register::view::Viewer;

/// A way to go on from the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// Bytes of the text that are replaced.
    pub range: Range<usize>,
    /// What stands there afterwards.
    pub insert: String,
}

/// What can stand at the cursor. Tags are those of cases that the viewer may see.
pub(super) fn completions(text: &str, cursor: usize, state: &State, viewer: &Viewer) -> Vec<Completion> {
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
    let rest = text[cursor..].find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | '"'));
    let range = from..rest.map_or(text.len(), |rest| cursor + rest);
    let wanted = lowered(&text[from..cursor]);
    let values = values(field, state, viewer).into_iter().filter(|value| begins(value, &wanted));
    values.map(|value| Completion { range: range.clone(), insert: quoted(value) }).collect()
}

/// Where the word at the end of a text begins, behind its negations; `None` inside quotation marks.
fn word_start(text: &str) -> Option<usize> {
    let mut start = 0;
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        let negates = at == start && matches!(letter, '-' | '!');
        match letter {
            '"' => quoted = !quoted,
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
        (help.name, colon)
    });
    let bare = BARE.iter().filter(|_| !has_operator).map(|(word, _)| (*word, ""));
    let fitting = field_names.chain(bare).filter(|(name, _)| begins(name, &wanted));
    fitting.map(|(name, colon)| Completion { range: start..end, insert: format!("{name}{colon}") }).collect()
}

fn values(field: Field, state: &State, viewer: &Viewer) -> Vec<String> {
    fn owned<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        words.into_iter().map(str::to_owned).collect()
    }
    fn table<T>(table: &'static [(&'static str, T)]) -> Vec<String> {
        owned(table.iter().map(|(word, _)| *word))
    }
    match field {
        Field::Text(field) => text_values(field, state, viewer),
        Field::Status => owned(Status::ALL.iter().map(|word| word.word())),
        Field::Category => owned(Category::ALL.iter().map(|word| word.word())),
        Field::Language => owned(CaseLanguage::ALL.iter().map(|word| word.word())),
        Field::Lane => owned(Lane::ALL.iter().map(|word| word.word())),
        Field::Pot => owned(Pot::ALL.iter().map(|word| word.word())),
        Field::Decision => owned(DecisionKind::ALL.iter().map(|word| word.word())),
        Field::Finding => owned(FINDINGS.iter().copied()),
        Field::Seat(_) => {
            let people = state.base.iter().flat_map(|base| base.people.keys());
            let officers = people.filter(|handle| state.roles(handle).contains(&Role::Officer));
            owned(HOLDERS.iter().copied().chain(officers.map(|handle| handle.as_str())))
        }
        Field::Is => table(FLAGS),
        Field::Has => table(OWNED),
        Field::Line(_) => table(LINE),
        Field::Sort => table(SORTS),
        Field::Number(_) | Field::Date(_) => Vec::new(),
    }
}

fn text_values(field: TextField, state: &State, viewer: &Viewer) -> Vec<String> {
    let plan = &state.plan;
    let support = plan.operating_support.iter().map(|card| card.code.to_string());
    match field {
        TextField::Round => state.rounds().into_iter().map(|(round, _)| round.to_string()).collect(),
        TextField::Action => plan.actions.iter().map(|action| action.code.to_string()).chain(support).collect(),
        TextField::Scope => {
            let envelopes = plan.rounds.iter().flat_map(|round| &round.envelopes);
            let scopes: BTreeSet<String> = envelopes.map(|envelope| envelope.scope.to_string()).collect();
            scopes.into_iter().collect()
        }
        TextField::Indicator => plan.indicators.iter().map(|indicator| indicator.id.to_string()).collect(),
        TextField::Tag => {
            let seen = state.cases.values().filter(|head| !head.conflicts.contains(&viewer.handle));
            let tags: BTreeSet<&String> = seen.flat_map(|head| &head.tags).collect();
            tags.into_iter().cloned().collect()
        }
        TextField::Applicant | TextField::Title | TextField::Reference => Vec::new(),
    }
}

/// A value as it can stand in a query.
fn quoted(value: String) -> String {
    let plain = !value.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ','));
    if plain { value } else { format!("\"{value}\"") }
}
