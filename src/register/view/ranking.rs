//! Ranked lists of an envelope, with their funding line.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Seen, Viewer};
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::money::Money;
use crate::domain::ranking::{Contender, rank};
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
    /// EUR left after the walk down.
    pub left: Money,
    /// What the envelope holds; `None` where blank.
    pub total: Option<Money>,
    /// Cases of the envelope that have no rank yet.
    pub unranked: usize,
}

/// One row. A viewer with a conflict sees position and reference only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankRow {
    /// From 1.
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
    /// EUR given out down to this row.
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
    let unranked = heads.iter().filter(|head| !over(head)).count().saturating_sub(contenders.len());
    let (rows, left) = rank(&state.criteria, contenders, total, policy);
    let rows = rows.into_iter().filter_map(|ranked| {
        let head = state.case(ranked.contender.reference.as_str())?;
        let seen = Seen::new(state, viewer, head);
        let facts = seen.head().map(|head| RankFacts {
            title: head.title.clone(),
            applicant: head.applicant.name.clone(),
            status: seen.status,
            total: ranked.contender.total.percent(),
            tie_break: ranked.tie_break.as_ref().map(|rule| rule.word()),
            asks: ranked.contender.asks,
            gets: ranked.gets,
            line: ranked.side,
            cumulative: ranked.cumulative,
            proposable: ranked.contender.proposable,
        });
        Some(RankRow { position: ranked.position, reference: head.reference.clone(), facts })
    });
    Some(Ranking { round: round.clone(), scope: scope.clone(), policy, rows: rows.collect(), left, total, unranked })
}

/// A complete case that is still in the running.
fn contender(state: &State, head: &CaseHead) -> Option<Contender> {
    let set = &state.criteria;
    if matches!(head.decision.progress, Progress::Withdrawn | Progress::Declined) {
        return None;
    }
    let total = head.total(set)?;
    let marks = head.marks(set)?.clone();
    let kind = head.decision.kind();
    let rejected = kind == Some(DecisionKind::Reject);
    let asks = match (&head.decision.proposal, head.decision.granted) {
        (Some(proposal), granted) if kind.is_some_and(DecisionKind::grants_money) => granted.unwrap_or(proposal.amount),
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
