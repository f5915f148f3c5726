//! Ranking and the funding line.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::code::{CriterionId, Reference};
use super::criteria::CriteriaSet;
use super::message::Message;
use super::money::Money;
use super::scoring::{Marks, Total};
use super::vocabulary::{LinePolicy, LineSide};

/// A complete case that takes part in a ranking.
#[derive(Debug, Clone)]
pub struct Contender {
    /// Case.
    pub reference: Reference,
    /// Weighted total.
    pub total: Total,
    /// Marks, for ties.
    pub marks: Marks,
    /// Arrival, for ties.
    pub received_at: DateTime<Utc>,
    /// EUR asked for (or proposed, once it is).
    pub asks: Money,
    /// Whether thresholds and minimum are met; a case that fails one keeps its place and gets nothing.
    pub proposable: bool,
}

/// The rule that separated a case from the one before it with the same total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieBreak {
    /// The score of this criterion.
    Criterion(CriterionId),
    /// Time of arrival.
    ReceivedAt,
    /// The reference, as the last resort.
    Reference,
}

impl TieBreak {
    /// The rule as a word for JSON.
    pub fn word(&self) -> String {
        match self {
            TieBreak::Criterion(id) => format!("criterion:{id}"),
            TieBreak::ReceivedAt => "received_at".to_owned(),
            TieBreak::Reference => "reference".to_owned(),
        }
    }

    /// What such a word says to people; lists carry the rule as its word.
    pub fn told(word: &str) -> Message {
        match word.strip_prefix("criterion:") {
            Some(id) => Message::new("tie-criterion").with("criterion", id),
            None if word == TieBreak::ReceivedAt.word() => Message::new("tie-received"),
            None => Message::new("tie-reference"),
        }
    }
}

/// One row of a ranked list.
#[derive(Debug, Clone)]
pub struct Ranked {
    /// From 1.
    pub position: usize,
    /// The case.
    pub contender: Contender,
    /// What put it behind or before a case with the same total.
    pub tie_break: Option<TieBreak>,
    /// EUR that it would get.
    pub gets: Money,
    /// Side of the funding line.
    pub side: LineSide,
    /// EUR given out down to and including this row.
    pub cumulative: Money,
}

/// Criteria that separate cases with the same total, one after another.
///
/// Marks of different sets say nothing about each other, and what one pair of cases shares another pair may not: where
/// cases of one list were scored with different sets, no criterion separates any of them, and the next rules do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TieOrder(Vec<CriterionId>);

impl TieOrder {
    /// The order for cases that were scored with these sets.
    pub fn of<'a>(sets: impl IntoIterator<Item = &'a CriteriaSet>) -> Self {
        let mut sets = sets.into_iter();
        let Some(first) = sets.next() else { return Self::default() };
        let key = |set: &CriteriaSet| (set.set.id.clone(), set.set.version);
        if sets.any(|other| key(other) != key(first)) {
            return Self::default();
        }
        TieOrder(first.tie_break_order().into_iter().map(|criterion| criterion.id.clone()).collect())
    }
}

/// Orders contenders and walks the money down the list.
///
/// `available` is what the envelope still has for these cases; with `None` (a blank envelope) nobody gets anything.
pub fn rank(
    order: &TieOrder,
    mut contenders: Vec<Contender>,
    available: Option<Money>,
    policy: LinePolicy,
) -> (Vec<Ranked>, Money) {
    let compare = |left: &Contender, right: &Contender| {
        let by_total = right.total.cmp(&left.total);
        by_total.then_with(|| separate(order, left, right).0)
    };
    contenders.sort_by(compare);
    let mut ties: Vec<Option<TieBreak>> = vec![None; contenders.len()];
    for index in 1..contenders.len() {
        let (before, this) = (&contenders[index - 1], &contenders[index]);
        if before.total == this.total {
            let rule = separate(order, before, this).1;
            ties[index - 1].get_or_insert_with(|| rule.clone());
            ties[index] = Some(rule);
        }
    }
    let mut left = available.unwrap_or(Money::ZERO);
    let mut cumulative = Money::ZERO;
    let mut closed = available.is_none();
    let rows = contenders.into_iter().zip(ties).enumerate().map(|(index, (contender, tie_break))| {
        let (gets, side) = offer(&contender, left, policy, &mut closed);
        left -= gets;
        cumulative += gets;
        Ranked { position: index + 1, contender, tie_break, gets, side, cumulative }
    });
    let rows: Vec<Ranked> = rows.collect();
    (rows, left)
}

/// What a case is ordered by: total, marks, arrival, reference.
pub type Standing<'a> = (Total, &'a Marks, DateTime<Utc>, &'a Reference);

/// Whether one case stands before another in the order, by the same rules as [`rank`].
pub fn before(order: &TieOrder, one: Standing<'_>, other: Standing<'_>) -> bool {
    let by_total = other.0.cmp(&one.0);
    let by_marks = || {
        let separated = order.0.iter().map(|criterion| other.1.get(criterion).cmp(&one.1.get(criterion)));
        separated.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
    };
    let then = by_total.then_with(by_marks).then_with(|| one.2.cmp(&other.2)).then_with(|| one.3.cmp(other.3));
    then.is_lt()
}

fn offer(contender: &Contender, left: Money, policy: LinePolicy, closed: &mut bool) -> (Money, LineSide) {
    if !contender.proposable || *closed {
        return (Money::ZERO, LineSide::Below);
    }
    if contender.asks <= left {
        return (contender.asks, LineSide::Above);
    }
    match policy {
        LinePolicy::Strict => *closed = true,
        LinePolicy::Skip => {}
        LinePolicy::Partial => {
            *closed = true;
            if left > Money::ZERO {
                return (left, LineSide::Partial);
            }
        }
    }
    (Money::ZERO, LineSide::Below)
}

fn separate(order: &TieOrder, left: &Contender, right: &Contender) -> (std::cmp::Ordering, TieBreak) {
    for criterion in &order.0 {
        let by_score = right.marks.get(criterion).cmp(&left.marks.get(criterion));
        if by_score.is_ne() {
            return (by_score, TieBreak::Criterion(criterion.clone()));
        }
    }
    match left.received_at.cmp(&right.received_at) {
        std::cmp::Ordering::Equal => (left.reference.cmp(&right.reference), TieBreak::Reference),
        by_time => (by_time, TieBreak::ReceivedAt),
    }
}
