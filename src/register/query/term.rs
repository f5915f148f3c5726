//! Terms: what one word asks of a case.

use super::QueryError;
use super::field::{BARE, DateField, FIELDS, FINDINGS, FLAGS, Field, Flag, LINE, NumberField, OWNED, Owned, TextField};
use super::letters::{lowered, same};
use super::lex::{FieldName, Op, Part, Word};
use super::value::{Number, Period};
use crate::domain::code::Handle;
use crate::domain::history::folded;
use crate::domain::message::Message;
use crate::domain::vocabulary::{CaseLanguage, Category, DecisionKind, Lane, Pot, Seat, Status};

/// A question to a case; several values mean any of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Term {
    /// Free text, in small letters.
    Free(String),
    /// Words of one field, in small letters, or folded for applicants.
    Text(TextField, Vec<String>),
    Status(Vec<Status>),
    Category(Vec<Category>),
    Language(Vec<CaseLanguage>),
    Pot(Vec<Pot>),
    Lane(Vec<Lane>),
    Decision(Vec<DecisionKind>),
    Finding(Vec<FindingWord>),
    Seat(Option<Seat>, Vec<Holder>),
    Is(Vec<Flag>),
    Has(Vec<Owned>),
    Line(bool),
    Number(NumberField, Op, Number),
    Date(DateField, Op, Vec<Period>),
}

/// An unsettled finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FindingWord {
    Any,
    Blocking,
    Warning,
    Rule(String),
}

/// Who sits on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Holder {
    /// The viewer.
    Me,
    Nobody,
    /// Handle in small letters.
    Person(Handle),
}

impl Term {
    /// Reads a word that is no directive.
    pub fn read(word: &Word) -> Result<Term, QueryError> {
        let Some(name) = &word.field else { return Ok(free(word)) };
        let field = known(name)?;
        if word.parts.is_empty() {
            return Err(missing(word, name));
        }
        if field.compares()
            && let Some(error) = doubled(word, name)
        {
            return Err(error);
        }
        if name.op != Op::Is && !field.compares() {
            let able = FIELDS.iter().filter(|help| help.field.compares());
            let why = Message::new("query-not-comparable")
                .with("field", name.name.as_str())
                .with("accepted", joined(able.map(|help| help.name)));
            return Err(QueryError { at: word.at.clone(), why });
        }
        Ok(match field {
            Field::Text(field) => Term::Text(field, needles(field, &word.parts)),
            Field::Status => Term::Status(listed(name, word, Status::ALL, |item| item.word())?),
            Field::Category => Term::Category(listed(name, word, Category::ALL, |item| item.word())?),
            Field::Language => Term::Language(listed(name, word, CaseLanguage::ALL, |item| item.word())?),
            Field::Lane => Term::Lane(listed(name, word, Lane::ALL, |item| item.word())?),
            Field::Pot => Term::Pot(listed(name, word, Pot::ALL, |item| item.word())?),
            Field::Decision => Term::Decision(listed(name, word, DecisionKind::ALL, |item| item.word())?),
            Field::Finding => Term::Finding(word.parts.iter().map(finding).collect()),
            Field::Seat(seat) => Term::Seat(seat, word.parts.iter().map(holder).collect()),
            Field::Is => Term::Is(chosen(name, word, FLAGS)?),
            Field::Has => Term::Has(chosen(name, word, OWNED)?),
            Field::Line(above) => {
                chosen(name, word, LINE)?;
                Term::Line(above)
            }
            Field::Number(field) => Term::Number(field, name.op, number(name, word)?),
            Field::Date(field) => Term::Date(field, name.op, periods(name, word)?),
            // Directives are taken out before; one that comes here all the same asks nothing of a case.
            Field::Sort => Term::Free(String::new()),
        })
    }
}

/// The field that a name means.
pub(super) fn known(name: &FieldName) -> Result<Field, QueryError> {
    Field::named(&name.name).ok_or_else(|| QueryError {
        at: name.at.clone(),
        why: Message::new("query-field-unknown")
            .with("field", name.name.as_str())
            .with("accepted", joined(FIELDS.iter().map(|help| help.name))),
    })
}

/// Two operators where one is meant, such as `total:>=60`: says how it is written.
fn doubled(word: &Word, name: &FieldName) -> Option<QueryError> {
    let text = &word.whole.text;
    let (second, length) = Op::at_start(text).filter(|_| !word.whole.quoted)?;
    let op = match (name.op, second) {
        (first, Op::Is) => first,
        // `=>` and `=<` are `>=` and `<=` to whoever types them.
        (Op::Is, _) if name.equals => match second {
            Op::More => Op::AtLeast,
            Op::Less => Op::AtMost,
            other => other,
        },
        (_, second) => second,
    };
    let instead = format!("{}{}{}", name.name, op.sign(), &text[length..]);
    let why = Message::new("query-operator-twice").with("field", name.name.as_str()).with("instead", instead);
    Some(QueryError { at: word.at.clone(), why })
}

/// A field without a value.
pub(super) fn missing(word: &Word, name: &FieldName) -> QueryError {
    QueryError { at: word.at.clone(), why: Message::new("query-value-missing").with("field", name.name.as_str()) }
}

/// One of a closed list, by its name.
pub(super) fn one_of<T: Copy>(field: &str, part: &Part, table: &[(&str, T)]) -> Result<T, QueryError> {
    // An underscore is a hyphen to whoever types, and the lists have both.
    let wanted = lowered(part.text.trim()).replace('_', "-");
    let found = table.iter().find(|(word, _)| word.replace('_', "-") == wanted);
    found.map(|(_, item)| *item).ok_or_else(|| QueryError {
        at: part.at.clone(),
        why: Message::new("query-value-unknown")
            .with("field", field)
            .with("value", part.text.as_str())
            .with("accepted", joined(table.iter().map(|(word, _)| *word))),
    })
}

fn chosen<T: Copy>(name: &FieldName, word: &Word, table: &[(&str, T)]) -> Result<Vec<T>, QueryError> {
    word.parts.iter().map(|part| one_of(&name.name, part, table)).collect()
}

fn listed<T: Copy>(
    name: &FieldName,
    word: &Word,
    all: &[T],
    spelled: fn(T) -> &'static str,
) -> Result<Vec<T>, QueryError> {
    let table: Vec<(&str, T)> = all.iter().map(|item| (spelled(*item), *item)).collect();
    chosen(name, word, &table)
}

pub(super) fn joined<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().collect::<Vec<_>>().join(" ")
}

fn free(word: &Word) -> Term {
    let text = &word.whole.text;
    let keyword = BARE.iter().find(|(bare, _)| !word.whole.quoted && same(text, bare));
    keyword.map_or_else(|| Term::Free(lowered(text)), |(_, flag)| Term::Is(vec![*flag]))
}

fn needles(field: TextField, parts: &[Part]) -> Vec<String> {
    let fold = if field == TextField::Applicant { folded } else { lowered };
    parts.iter().map(|part| fold(part.text.trim())).collect()
}

fn finding(part: &Part) -> FindingWord {
    let word = lowered(part.text.trim());
    match FINDINGS.iter().position(|known| *known == word) {
        Some(0) => FindingWord::Any,
        Some(1) => FindingWord::Blocking,
        Some(2) => FindingWord::Warning,
        _ => FindingWord::Rule(word),
    }
}

fn holder(part: &Part) -> Holder {
    match lowered(part.text.trim()) {
        // Quoted, it is a handle like any other.
        me if me == "me" && !part.quoted => Holder::Me,
        none if none == "none" && !part.quoted => Holder::Nobody,
        handle => Holder::Person(Handle::from(handle)),
    }
}

fn number(name: &FieldName, word: &Word) -> Result<Number, QueryError> {
    // A comma is a decimal comma here, not a separator.
    Number::read(&word.whole.text).ok_or_else(|| QueryError {
        at: word.whole.at.clone(),
        why: Message::new("query-number").with("field", name.name.as_str()).with("value", word.whole.text.as_str()),
    })
}

fn periods(name: &FieldName, word: &Word) -> Result<Vec<Period>, QueryError> {
    let wrong = |part: &Part| QueryError {
        at: part.at.clone(),
        why: Message::new("query-date").with("field", name.name.as_str()).with("value", part.text.as_str()),
    };
    if name.op != Op::Is && word.parts.len() > 1 {
        return Err(wrong(&word.whole));
    }
    word.parts.iter().map(|part| Period::read(&part.text).ok_or_else(|| wrong(part))).collect()
}
