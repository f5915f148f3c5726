//! Values that come from the register: rounds, actions, envelopes, indicators, rules of findings, people. One that the
//! register has nowhere is a slip, and is pointed at instead of answered with an empty list.
//!
//! What every person may see is known: every version of the plan, the rounds of the past, the rules of findings, the people
//! of the store. What only a case bears is known to those who may see that case.

use std::collections::BTreeSet;
use std::ops::Range;

use super::QueryError;
use super::field::{FINDINGS, Field, HOLDERS, TextField};
use super::letters::{begins, lowered, same};
use super::lex::Word;
use super::term::joined;
use crate::domain::code::RoundId;
use crate::domain::findings;
use crate::domain::message::Message;
use crate::register::case::CaseHead;
use crate::register::state::State;
use crate::register::view::Viewer;

/// Most values that a mistake names.
const NAMED: usize = 16;

/// A value that the register must know.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Value {
    of: Of,
    /// The field as it was typed.
    field: String,
    text: String,
    at: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Round,
    Action,
    Scope,
    Indicator,
    Finding,
    Person,
}

/// The values of a word that the register must know.
pub(super) fn values(word: &Word) -> Vec<Value> {
    let Some(name) = &word.field else { return Vec::new() };
    let of = match Field::named(&name.name) {
        Some(Field::Text(TextField::Round)) => Of::Round,
        Some(Field::Text(TextField::Action)) => Of::Action,
        Some(Field::Text(TextField::Scope)) => Of::Scope,
        Some(Field::Text(TextField::Indicator)) => Of::Indicator,
        Some(Field::Finding) => Of::Finding,
        Some(Field::Seat(_)) => Of::Person,
        _ => return Vec::new(),
    };
    let parts = word.parts.iter();
    let value =
        |text: &str, at: &Range<usize>| Value { of, field: name.name.clone(), text: text.into(), at: at.clone() };
    parts.map(|part| value(part.text.trim(), &part.at)).collect()
}

/// The first value that is nowhere.
pub(super) fn stranger(values: &[Value], state: &State, viewer: &Viewer) -> Option<QueryError> {
    values.iter().find_map(|value| {
        let known = known(value.of, state);
        let wanted = lowered(&value.text);
        let answers = |word: &str| match value.of {
            Of::Round | Of::Action => begins(word, &wanted),
            _ => same(word, &wanted),
        };
        if known.iter().any(|word| answers(word)) || borne(value.of, state, viewer, &answers) {
            return None;
        }
        let why = Message::new("query-value-unknown")
            .with("field", value.field.as_str())
            .with("value", value.text.as_str())
            .with("accepted", named(&known, &wanted));
        Some(QueryError { at: value.at.clone(), why })
    })
}

/// What everybody may know.
fn known(of: Of, state: &State) -> BTreeSet<&str> {
    let plans = || state.plans.values().map(AsRef::as_ref).chain([state.plan.as_ref()]);
    let base = || state.base.iter();
    match of {
        Of::Round => {
            let past = base().flat_map(|base| &base.past_rounds).map(|round| round.id.as_str());
            plans().flat_map(|plan| &plan.rounds).map(|round| round.id.as_str()).chain(past).collect()
        }
        Of::Action => {
            let support = plans().flat_map(|plan| &plan.operating_support).map(|card| card.code.as_str());
            plans().flat_map(|plan| &plan.actions).map(|action| action.code.as_str()).chain(support).collect()
        }
        Of::Scope => {
            let envelopes = plans().flat_map(|plan| &plan.rounds).flat_map(|round| &round.envelopes);
            let is_past = |round: &RoundId| base().flat_map(|base| &base.past_rounds).any(|past| past.id == *round);
            let past = state.ledger.touched().filter(|(key, _)| is_past(&key.round)).map(|(key, _)| key.scope.as_str());
            envelopes.map(|envelope| envelope.scope.as_str()).chain(past).collect()
        }
        Of::Indicator => plans().flat_map(|plan| &plan.indicators).map(|indicator| indicator.id.as_str()).collect(),
        Of::Finding => FINDINGS.iter().chain(findings::RULES).copied().collect(),
        Of::Person => {
            let people = base().flat_map(|base| base.people.keys()).map(|handle| handle.as_str());
            people.chain(HOLDERS.iter().copied()).collect()
        }
    }
}

/// Whether a case that the viewer may see bears it: an import may bring what no plan has.
fn borne(of: Of, state: &State, viewer: &Viewer, answers: &dyn Fn(&str) -> bool) -> bool {
    let bears = |head: &CaseHead| match of {
        Of::Round => answers(head.round.as_str()),
        Of::Action => answers(head.action.as_str()),
        Of::Scope => answers(head.scope.as_str()),
        Of::Indicator => head.targets.iter().any(|(id, _)| answers(id.as_str())),
        Of::Person => head.seats.values().any(|holder| answers(holder.as_str())),
        Of::Finding => false,
    };
    state.cases.values().filter(|head| !head.conflicts.contains(&viewer.handle)).any(|head| bears(head))
}

/// The values that are named in a mistake: all, or those that begin alike where they are many.
fn named(known: &BTreeSet<&str>, wanted: &str) -> String {
    let alike =
        |word: &&&str| word.chars().next().is_some_and(|first| wanted.starts_with(&lowered(&first.to_string())));
    let near: Vec<&str> = known.iter().filter(alike).copied().collect();
    let shown: Vec<&str> = if known.len() <= NAMED || near.is_empty() { known.iter().copied().collect() } else { near };
    let sign = (shown.len() > NAMED || shown.len() < known.len()).then_some("…");
    joined(shown.into_iter().take(NAMED).chain(sign))
}
