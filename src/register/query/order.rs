//! Order: `sort:-requested`. Cases without a value go last, whichever way it is sorted.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::QueryError;
use super::field::{SORTS, SortField};
use super::letters::alphabetical;
use super::lex::{FieldName, Op, Part, Word};
use super::term::{missing, one_of};
use crate::domain::code::Reference;
use crate::domain::criteria::Points;
use crate::domain::ledger::Stage;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::register::case::CaseHead;
use crate::register::state::State;
use crate::register::view::pictures::spread;
use crate::register::view::{Seen, Viewer};

/// One thing to order by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SortKey {
    field: SortField,
    down: bool,
}

/// Reads the value of `sort:`.
pub(super) fn sort_keys(word: &Word, name: &FieldName) -> Result<Vec<SortKey>, QueryError> {
    if name.op != Op::Is {
        return Err(QueryError { at: word.at.clone(), why: Message::new("query-sort-operator") });
    }
    if word.parts.is_empty() {
        return Err(missing(word, name));
    }
    let keys = word.parts.iter().map(|part| {
        let trimmed = part.text.trim();
        let bare = trimmed.strip_prefix('-');
        let wanted = Part { text: bare.unwrap_or(trimmed).to_owned(), ..part.clone() };
        Ok(SortKey { field: one_of(&name.name, &wanted, SORTS)?, down: bare.is_some() })
    });
    keys.collect()
}

/// Puts cases in order; what no key separates is in the order of references.
pub(super) fn sort(keys: &[SortKey], state: &State, viewer: &Viewer, seen: &mut [Seen]) {
    let spreads = spreads(keys, state, viewer, seen);
    seen.sort_by(|left, right| {
        let mut by_key = keys.iter().map(|key| match key.field {
            SortField::Spread => {
                let of = |seen: &Seen| spreads.get(seen.reference()).copied();
                key.values(of(left), of(right))
            }
            _ => key.compare(left, right),
        });
        let first = by_key.find(|order| order.is_ne());
        first.unwrap_or_else(|| left.reference().cmp(right.reference()))
    });
}

/// How far assessors are apart, of the cases where that can be told; worked out once, and only where it is asked.
fn spreads(keys: &[SortKey], state: &State, viewer: &Viewer, seen: &[Seen]) -> BTreeMap<Reference, Points> {
    if keys.iter().all(|key| key.field != SortField::Spread) {
        return BTreeMap::new();
    }
    let heads = seen.iter().filter_map(Seen::head);
    heads.filter_map(|head| Some((head.reference.clone(), spread(state, viewer, head)?))).collect()
}

impl SortKey {
    fn compare(&self, left: &Seen, right: &Seen) -> Ordering {
        match self.field {
            // Worked out for all of them together.
            SortField::Spread => Ordering::Equal,
            SortField::Reference => self.values(Some(left.reference()), Some(right.reference())),
            SortField::Total => self.values(left.total, right.total),
            SortField::Status => self.values(status(left), status(right)),
            SortField::Title => self.words(left, right, |head| &head.title),
            SortField::Applicant => self.words(left, right, |head| &head.applicant.name),
            SortField::Action => self.words(left, right, |head| head.action.as_str()),
            SortField::Received => self.of_heads(left, right, |head| Some(head.received_at)),
            SortField::Requested => self.of_heads(left, right, |head| Some(head.requested)),
            SortField::Granted => self.of_heads(left, right, granted),
            SortField::Findings => self.of_heads(left, right, |head| Some(head.found.1)),
        }
    }

    fn of_heads<T: Ord>(&self, left: &Seen, right: &Seen, value: fn(&CaseHead) -> Option<T>) -> Ordering {
        self.values(left.head().and_then(value), right.head().and_then(value))
    }

    fn words(&self, left: &Seen, right: &Seen, words: fn(&CaseHead) -> &str) -> Ordering {
        let left = left.head().map(words).filter(|words| !words.is_empty());
        let right = right.head().map(words).filter(|words| !words.is_empty());
        self.with(left, right, |left, right| alphabetical(left, right))
    }

    fn values<T: Ord>(&self, left: Option<T>, right: Option<T>) -> Ordering {
        self.with(left, right, Ord::cmp)
    }

    fn with<T>(&self, left: Option<T>, right: Option<T>, compare: impl Fn(&T, &T) -> Ordering) -> Ordering {
        match (left, right) {
            (Some(left), Some(right)) if self.down => compare(&right, &left),
            (Some(left), Some(right)) => compare(&left, &right),
            (left, right) => right.is_some().cmp(&left.is_some()),
        }
    }
}

/// A case that the viewer may not see has no status here, so that its place in the list does not give it away.
fn status(seen: &Seen) -> Option<crate::domain::vocabulary::Status> {
    seen.head().map(|_| seen.status)
}

/// EUR granted and still standing, as the sum under a list counts it.
pub(super) fn granted(head: &CaseHead) -> Option<Money> {
    let position = head.position();
    (position.stage == Stage::Approved).then_some(position.amount)
}
