//! Single fields. Each reader takes a node and gives the value, or says what is wrong and what is accepted.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};

use super::node::Node;
use crate::domain::application::{REFERENCE_MAX, TARGET_MAX, is_business_id};
use crate::domain::clean::{Shape, clean};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::{Rate, UnknownWord};
use crate::exchange::marked_toml::{amount_refused, shortened};

/// What a reader of a field gives.
pub(super) type Field<T> = Result<T, Message>;

/// Longest code of a round, an action or an indicator, in characters.
const CODE_MAX: usize = 32;

fn wrong_kind(node: &Node, wanted: &'static str) -> Message {
    Message::new("import-wrong-kind").with("given", node.kind()).with("wanted", Message::new(wanted))
}

fn text(node: Node) -> Field<String> {
    match node {
        Node::Text(text) => Ok(text),
        other => Err(wrong_kind(&other, "kind-text")),
    }
}

/// A list of nodes.
pub(super) fn list(node: Node) -> Field<Vec<Node>> {
    match node {
        Node::List(items) => Ok(items),
        other => Err(wrong_kind(&other, "kind-list")),
    }
}

/// The fields of an object.
pub(super) fn object(node: Node) -> Field<Vec<(String, Node)>> {
    match node {
        Node::Fields(fields) => Ok(fields),
        other => Err(wrong_kind(&other, "kind-object")),
    }
}

/// A text that a person wrote: cleaned, with the number of characters that cleaning changed.
pub(super) fn prose(node: Node, shape: Shape, shortest: usize, longest: usize) -> Field<(String, usize)> {
    let given = text(node)?;
    let (cleaned, changed) = clean(&given, shape);
    let length = cleaned.chars().count();
    if length < shortest || length > longest {
        let why = Message::new("import-text-length");
        return Err(why.with("length", length).with("shortest", shortest).with("longest", longest));
    }
    Ok((cleaned, changed))
}

/// A reference: refused rather than cleaned, because it must stay what the applicant was told.
pub(super) fn reference(node: Node) -> Field<String> {
    let given = text(node)?;
    let length = given.chars().count();
    if length == 0 || length > REFERENCE_MAX || given.trim().is_empty() {
        return Err(Message::new("import-reference-length").with("length", length).with("longest", REFERENCE_MAX));
    }
    if clean(&given, Shape::Line) != (given.clone(), 0) {
        return Err(Message::new("import-reference-characters").with("given", shortened(&given)));
    }
    Ok(given)
}

/// The code of a round or an action, by its form only; whether the plan has it is for the judge.
pub(super) fn code(node: Node) -> Field<String> {
    let given = text(node)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    if given.is_empty() || given.len() > CODE_MAX || !given.chars().all(plain) {
        let why = Message::new("import-code-form").with("given", shortened(&given)).with("longest", CODE_MAX);
        return Err(why);
    }
    Ok(given)
}

/// The id of an indicator, by its form only: `O.1.2`, `R.2.10`.
pub(super) fn indicator(node: Node) -> Field<String> {
    let given = text(node)?;
    let numbers = given.strip_prefix("O.").or_else(|| given.strip_prefix("R."));
    let number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let well_formed = numbers.is_some_and(|rest| rest.split('.').count() >= 2 && rest.split('.').all(number));
    if !well_formed || given.len() > CODE_MAX {
        return Err(Message::new("import-indicator-form").with("given", shortened(&given)));
    }
    Ok(given)
}

/// A moment with its offset.
pub(super) fn moment(node: Node) -> Field<DateTime<Utc>> {
    let given = text(node)?;
    let read = DateTime::parse_from_rfc3339(&given).map(|moment| moment.with_timezone(&Utc));
    read.map_err(|_| Message::new("import-time-form").with("given", shortened(&given)))
}

/// A day.
pub(super) fn day(node: Node) -> Field<NaiveDate> {
    let given = text(node)?;
    let iso = given.len() == 10 && given.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let read = if iso { NaiveDate::parse_from_str(&given, "%Y-%m-%d").ok() } else { None };
    read.ok_or_else(|| Message::new("import-date-form").with("given", shortened(&given)))
}

/// An amount, as a text: a JSON number may have lost its cents before we see it.
pub(super) fn amount(node: Node) -> Field<Money> {
    match node {
        Node::Number(given) => Err(Message::new("import-amount-is-number").with("given", shortened(&given))),
        other => Money::parse_entered(&text(other)?).map_err(|why| amount_refused(&why)),
    }
}

/// A word of one of the closed lists.
pub(super) fn word<T: FromStr<Err = UnknownWord>>(node: Node) -> Field<T> {
    text(node)?.parse().map_err(unknown_word)
}

/// A rate, as a text or a whole number.
pub(super) fn rate(node: Node) -> Field<Rate> {
    let given = match node {
        Node::Number(given) => given,
        other => text(other)?,
    };
    given.parse().map_err(unknown_word)
}

fn unknown_word(why: UnknownWord) -> Message {
    Message::new("import-unknown-word").with("given", shortened(&why.word)).with("accepted", why.accepted)
}

/// A Finnish business id.
pub(super) fn business_id(node: Node) -> Field<String> {
    let given = text(node)?;
    if is_business_id(&given) {
        return Ok(given);
    }
    Err(Message::new("import-business-id").with("given", shortened(&given)))
}

/// A target value: a whole number, zero or more.
pub(super) fn target_value(node: Node) -> Field<u64> {
    let refused =
        |given: &str| Message::new("import-target-value").with("given", shortened(given)).with("highest", TARGET_MAX);
    match node {
        Node::Number(given) => {
            let value = given.parse().ok().filter(|value| *value <= TARGET_MAX);
            value.ok_or_else(|| refused(&given))
        }
        Node::Text(given) => Err(refused(&given)),
        other => Err(wrong_kind(&other, "kind-number")),
    }
}
