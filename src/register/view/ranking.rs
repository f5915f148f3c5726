//! Ranked lists of an envelope, with their funding line.
//!
//! The line is drawn over all cases. To a viewer with a conflict of interest the places and sums are those of the cases
//! that they may see, and the others follow at the end as bare references, ranked or not: a gap in the places, a jump of
//! the sum or the rule of a tie would tell what is hidden.

use std::sync::Arc;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Seen, Viewer};
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::money::Money;
use crate::domain::ranking::{Contender, Ranked, rank};
use crate::domain::scoring::{reaches_minimum, under_threshold};
use crate::domain::vocabulary::{DecisionKind, LinePolicy, LineSide, Status};
use crate::register::case::{CaseHead, Progress};
use crate::register::state::State;

/// A ranked list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ranking {
    /// Round.
    pub round: RoundId,
    /// Envelope.
    pub scope: Scope,
    /// Policy at the line.
    pub policy: LinePolicy,
    /// Rows from the top.
    pub rows: Vec<RankRow>,
    /// EUR left after what the rows that the viewer may see get.
    pub left: Money,
    /// What the envelope holds; `None` where blank.
    pub total: Option<Money>,
    /// Cases of the envelope that the viewer may see and that have no rank yet.
    pub unranked: usize,
}

/// One row. A viewer with a conflict sees the reference only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankRow {
    /// From 1, among the rows that the viewer may see; the others come after them.
    pub position: usize,
    /// Case.
    pub reference: Reference,
    /// The rest; `None` for a viewer with a conflict.
    pub facts: Option<RankFacts>,
}

/// What a row shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankFacts {
    /// Title.
    pub title: String,
    /// Applicant's name.
    pub applicant: String,
    /// Where it stands.
    pub status: Status,
    /// Total in per cent of the highest possible.
    pub total: Decimal,
    /// Rule that separated it from a case with the same total.
    pub tie_break: Option<String>,
    /// EUR asked for, or decided.
    pub asks: Money,
    /// EUR that it would get.
    pub gets: Money,
    /// Side of the line.
    pub line: LineSide,
    /// EUR given out down to this row, to cases that the viewer may see.
    pub cumulative: Money,
    /// Whether it fails a threshold or the minimum.
    pub proposable: bool,
}

/// The ranked list of one envelope; `None` if there is no such envelope.
pub fn ranking(state: &State, viewer: &Viewer, round: &RoundId, scope: &Scope, policy: LinePolicy) -> Option<Ranking> {
    let total = state.envelope_total(round.as_str(), scope.as_str())?;
    let of_envelope = state.cases.values().filter(|head| head.round == *round && head.scope == *scope && !head.past);
    let heads: Vec<_> = of_envelope.collect();
    let contenders: Vec<Contender> = heads.iter().filter_map(|head| contender(state, head)).collect();
    let over = |head: &CaseHead| matches!(head.decision.progress, Progress::Withdrawn | Progress::Declined);
    let open = |head: &&&Arc<CaseHead>| !over(head) && !head.conflicts.contains(&viewer.handle);
    let unranked = heads.iter().filter(open).filter(|head| contender(state, head).is_none()).count();
    let (ranked, _) = rank(&state.criteria, contenders, total, policy);
    let hidden = |head: &CaseHead| head.conflicts.contains(&viewer.handle);
    let is_hidden = |row: &Ranked| state.case(row.contender.reference.as_str()).is_none_or(|head| hidden(head));
    let mut rows = Vec::new();
    let mut given = Money::ZERO;
    for (index, row) in ranked.iter().enumerate().filter(|(_, row)| !is_hidden(row)) {
        given += row.gets;
        let neighbours = [index.checked_sub(1), index.checked_add(1)].into_iter().flatten();
        let beside_hidden = neighbours.filter_map(|at| ranked.get(at)).any(&is_hidden);
        rows.extend(row_of(state, viewer, row, (rows.len() + 1, given), beside_hidden));
    }
    let shown = rows.len();
    let behind = heads.iter().filter(|head| hidden(head)).enumerate();
    rows.extend(behind.map(|(index, head)| RankRow {
        position: shown + index + 1,
        reference: head.reference.clone(),
        facts: None,
    }));
    let left = total.unwrap_or_default() - given;
    Some(Ranking { round: round.clone(), scope: scope.clone(), policy, rows, left, total, unranked })
}

/// A row that the viewer may see. Beside a hidden one no rule of a tie is told: it would tell the other's total.
fn row_of(
    state: &State,
    viewer: &Viewer,
    ranked: &Ranked,
    (position, cumulative): (usize, Money),
    beside_hidden: bool,
) -> Option<RankRow> {
    let seen = Seen::new(state, viewer, state.case(ranked.contender.reference.as_str())?);
    let head = seen.head()?;
    let facts = RankFacts {
        title: head.title.clone(),
        applicant: head.applicant.name.clone(),
        status: seen.status,
        total: ranked.contender.total.percent(),
        tie_break: ranked.tie_break.as_ref().filter(|_| !beside_hidden).map(|rule| rule.word()),
        asks: ranked.contender.asks,
        gets: ranked.gets,
        line: ranked.side,
        cumulative,
        proposable: ranked.contender.proposable,
    };
    Some(RankRow { position, reference: head.reference.clone(), facts: Some(facts) })
}

/// A complete case that is still in the running.
fn contender(state: &State, head: &CaseHead) -> Option<Contender> {
    let set = &state.criteria;
    if matches!(head.decision.progress, Progress::Withdrawn | Progress::Declined) {
        return None;
    }
    let total = head.total(set)?;
    let marks = head.marks(set)?.clone();
    let rejected = head.decision.proposal.as_ref().is_some_and(|proposal| proposal.kind == DecisionKind::Reject);
    let asks = match (&head.decision.proposal, head.decision.granted) {
        (Some(proposal), granted) if proposal.kind.grants_money() => granted.unwrap_or(proposal.amount),
        _ => head.requested,
    };
    Some(Contender {
        reference: head.reference.clone(),
        total,
        proposable: !rejected && reaches_minimum(set, total) && under_threshold(set, &marks).is_empty(),
        marks,
        received_at: head.received_at,
        asks,
    })
}
