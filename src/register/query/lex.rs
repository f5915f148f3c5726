//! Words: the text of a query cut into words, parentheses and negations, each with its place.

use std::ops::Range;

use super::QueryError;
use crate::domain::message::Message;

/// One piece of a query.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Open(Range<usize>),
    Close(Range<usize>),
    Not(Range<usize>),
    And(Range<usize>),
    Or(Range<usize>),
    Word(Word),
}

/// A word, with or without a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    pub at: Range<usize>,
    pub field: Option<FieldName>,
    /// Everything after the field, without its quotation marks.
    pub whole: Part,
    /// The same, separated at commas outside quotation marks, without the empty ones.
    pub parts: Vec<Part>,
}

/// What stands before a value: `status:`, `total>=`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FieldName {
    /// In lower case.
    pub name: String,
    pub at: Range<usize>,
    pub op: Op,
    /// Whether the operator was written as `=`.
    pub equals: bool,
}

/// A value or a part of one.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Part {
    pub text: String,
    pub at: Range<usize>,
    pub quoted: bool,
}

/// How a field and a value are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Op {
    /// `:` and `=`.
    Is,
    Less,
    AtMost,
    More,
    AtLeast,
}

impl Op {
    /// The operator at the beginning of a text, and its length in bytes.
    pub fn at_start(text: &str) -> Option<(Op, usize)> {
        let known = [
            (">=", Op::AtLeast),
            ("<=", Op::AtMost),
            ("≥", Op::AtLeast),
            ("≤", Op::AtMost),
            (":", Op::Is),
            ("=", Op::Is),
            (">", Op::More),
            ("<", Op::Less),
        ];
        known.into_iter().find(|(sign, _)| text.starts_with(sign)).map(|(sign, op)| (op, sign.len()))
    }

    /// How it is written.
    pub fn sign(self) -> &'static str {
        match self {
            Op::Is => ":",
            Op::Less => "<",
            Op::AtMost => "<=",
            Op::More => ">",
            Op::AtLeast => ">=",
        }
    }

    /// Whether a value that stands like this to the wanted one answers.
    pub fn holds(self, value: std::cmp::Ordering) -> bool {
        match self {
            Op::Is => value.is_eq(),
            Op::Less => value.is_lt(),
            Op::AtMost => value.is_le(),
            Op::More => value.is_gt(),
            Op::AtLeast => value.is_ge(),
        }
    }
}

/// Cuts a query into tokens.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, QueryError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let one = at..at + next.len_utf8();
        match next {
            _ if next.is_whitespace() => at = one.end,
            '(' => {
                at = one.end;
                found.push(Token::Open(one));
            }
            ')' => {
                at = one.end;
                found.push(Token::Close(one));
            }
            '-' | '!' => {
                at = one.end;
                found.push(Token::Not(one));
            }
            _ => {
                let word = word(text, at)?;
                at = word.at.end;
                found.push(keyword(word));
            }
        }
    }
    Ok(found)
}

/// `and`, `or` and `not` are such only bare and unquoted.
fn keyword(word: Word) -> Token {
    let bare = word.field.is_none() && !word.whole.quoted;
    match &word.whole.text {
        text if bare && text.eq_ignore_ascii_case("and") => Token::And(word.at),
        text if bare && text.eq_ignore_ascii_case("or") => Token::Or(word.at),
        text if bare && text.eq_ignore_ascii_case("not") => Token::Not(word.at),
        _ => Token::Word(word),
    }
}

fn word(text: &str, start: usize) -> Result<Word, QueryError> {
    let (field, from) = field_name(text, start)?;
    let (whole, parts) = value(text, from)?;
    Ok(Word { at: start..whole.at.end, field, whole, parts })
}

/// Number of bytes at the beginning of a text that can be the name of a field.
pub(super) fn letters(text: &str) -> usize {
    text.find(|c: char| !(c.is_alphabetic() || matches!(c, '-' | '_'))).unwrap_or(text.len())
}

/// A name with an operator directly behind it, and where the value begins.
fn field_name(text: &str, start: usize) -> Result<(Option<FieldName>, usize), QueryError> {
    let at = start..start + letters(&text[start..]);
    let Some((op, sign)) = Op::at_start(&text[at.end..]) else { return Ok((None, start)) };
    let value = at.end + sign;
    if at.is_empty() {
        let why = Message::new("query-operator-alone").with("operator", &text[at.end..value]);
        return Err(QueryError { at: start..value, why });
    }
    let equals = text[at.end..].starts_with('=');
    Ok((Some(FieldName { name: text[at.clone()].to_lowercase(), at, op, equals }), value))
}

/// Quotation marks as people and their programs type them: straight, or curved in the way of any of the three languages.
pub(super) fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„')
}

/// Reads up to the next space or parenthesis outside quotation marks.
fn value(text: &str, from: usize) -> Result<(Part, Vec<Part>), QueryError> {
    let mut whole = Part { at: from..from, ..Part::default() };
    let mut part = whole.clone();
    let mut parts = Vec::new();
    let mut at = from;
    while let Some(next) = text[at..].chars().next() {
        match next {
            open if is_quote(open) => {
                let inside = at + open.len_utf8();
                // A straight mark is closed by a straight one; which of the curved ones closes depends on the language.
                let closes = |close: char| if open == '"' { close == '"' } else { close != '"' && is_quote(close) };
                let Some((length, close)) = text[inside..].char_indices().find(|(_, letter)| closes(*letter)) else {
                    return Err(QueryError { at: at..text.len(), why: Message::new("query-quote-open") });
                };
                for piece in [&mut whole, &mut part] {
                    piece.text.push_str(&text[inside..inside + length]);
                    piece.quoted = true;
                }
                at = inside + length + close.len_utf8();
            }
            ',' => {
                whole.text.push(next);
                part.at.end = at;
                at += 1;
                parts.push(std::mem::replace(&mut part, Part { at: at..at, ..Part::default() }));
            }
            _ if next.is_whitespace() || matches!(next, '(' | ')') => break,
            _ => {
                whole.text.push(next);
                part.text.push(next);
                at += next.len_utf8();
            }
        }
    }
    part.at.end = at;
    whole.at.end = at;
    parts.push(part);
    parts.retain(|part| !part.text.trim().is_empty());
    Ok((whole, parts))
}
