//! Ranked lists of an envelope, with their funding line.
//!
//! The line is drawn over all cases. To a viewer with a conflict of interest the places and sums are those of the cases
//! that they may see, and the others follow at the end as bare references, ranked or not: a gap in the places, a jump of
//! the sum or the rule of a tie would tell what is hidden.

use std::sync::Arc;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::budget::envelope;
use super::{Seen, Viewer};
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::ranking::{Contender, Ranked, rank};
use crate::domain::scoring::{reaches_minimum, under_threshold};
use crate::domain::vocabulary::{DecisionKind, LinePolicy, LineSide, Status};
use crate::register::case::CaseHead;
use crate::register::decided::Progress;
use crate::register::order::{could_be_granted, gets_money};
use crate::register::refusal::{Refusal, source};
use crate::register::state::State;

/// What somebody supposes about a ranking, by hand. Nothing of it is kept.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct WhatIf {
    /// Cases that keep their place and get nothing.
    pub hold_out: BTreeSet<Reference>,
    /// Cases that would ask for another amount.
    pub give: BTreeMap<Reference, Money>,
    /// EUR down to the line, in place of what the envelope holds.
    pub line: Option<Money>,
}

impl WhatIf {
    /// Whether nothing is supposed.
    pub fn is_empty(&self) -> bool {
        self.hold_out.is_empty() && self.give.is_empty() && self.line.is_none()
    }
}

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
    /// The first case of the reserve list, while money is open.
    pub next_reserve: Option<Reference>,
    /// Criteria sets with which the rows were scored that the viewer may see. Where there is more than one, no criterion
    /// separates a tie.
    pub sets: BTreeSet<(String, u32)>,
    /// What is supposed; nothing for the ranking as it is.
    pub what_if: Option<Box<WhatIf>>,
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
    /// Whether that is only asked for: nothing that grants money is proposed or decided.
    pub only_asked: bool,
    /// EUR that it would get.
    pub gets: Money,
    /// Side of the line.
    pub line: LineSide,
    /// EUR given out down to this row, to cases that the viewer may see.
    pub cumulative: Money,
    /// Criteria set and version that it was scored with.
    pub scored_with: Option<(String, u32)>,
    /// Whether thresholds and minimum are met and it is not rejected.
    pub proposable: bool,
    /// Whether it is held out by what is supposed.
    pub held_out: bool,
    /// Why it gets money before one that stands higher, where a person stated it.
    pub deviation: Option<String>,
    /// Cases above it that the viewer may see, that could be granted and have no money, while this one has.
    pub passed_over: usize,
    /// Whether the open money reaches all of those as well: then nobody has lost anything yet.
    pub still_reached: bool,
}

/// Whether a row gets money in its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It does, or gets none.
    Own,
    /// Cases above it wait, and the open money reaches them too; or they have had theirs since.
    Ahead,
    /// Cases above it wait for money that is no longer there.
    Against,
}

impl RankFacts {
    /// Whether the row gets money in its turn.
    pub fn turn(&self) -> Turn {
        match (self.passed_over, &self.deviation) {
            (0, None) => Turn::Own,
            (0, Some(_)) => Turn::Ahead,
            (..) if self.still_reached => Turn::Ahead,
            (..) => Turn::Against,
        }
    }

    /// That money does not go in turn here, with the reason where one was stated; `None` where it does.
    pub fn out_of_turn(&self, case: &Reference) -> Option<Message> {
        let key = match (self.turn(), &self.deviation) {
            (Turn::Own, _) => return None,
            (Turn::Ahead, None) => "rank-ahead",
            (Turn::Ahead, Some(_)) => "rank-ahead-reason",
            (Turn::Against, None) => "rank-passes-over",
            (Turn::Against, Some(_)) => "rank-deviates",
        };
        let said = Message { key: key.into(), args: Vec::new() }.with("case", case).with("count", self.passed_over);
        Some(match &self.deviation {
            Some(why) => said.with("why", why),
            None => said,
        })
    }
}

/// The ranked list of one envelope; `None` if there is no such envelope.
pub fn ranking(state: &State, viewer: &Viewer, round: &RoundId, scope: &Scope, policy: LinePolicy) -> Option<Ranking> {
    ranking_if(state, viewer, round, scope, policy, &WhatIf::default()).ok().flatten()
}

/// The ranked list as it would be if what is supposed held. Changes nothing.
///
/// # Errors
/// Where a case that is named has no rank in this envelope, is not for this person to see, or would be given nothing
/// or more than it asks for.
pub fn ranking_if(
    state: &State,
    viewer: &Viewer,
    round: &RoundId,
    scope: &Scope,
    policy: LinePolicy,
    what_if: &WhatIf,
) -> Result<Option<Ranking>, Refusal> {
    let Some(total) = state.envelope_total(round.as_str(), scope.as_str()) else { return Ok(None) };
    let of_envelope = state.cases.values().filter(|head| head.round == *round && head.scope == *scope && !head.past);
    let heads: Vec<_> = of_envelope.collect();
    let mut contenders: Vec<Contender> = heads.iter().filter_map(|head| contender(state, head)).collect();
    suppose(state, viewer, &mut contenders, what_if)?;
    let over = |head: &CaseHead| matches!(head.decision.progress, Progress::Withdrawn | Progress::Declined);
    let available = what_if.line.or(total);
    let runs = |head: &&&Arc<CaseHead>| !over(head) && !head.conflicts.contains(&viewer.handle);
    let unranked = heads.iter().filter(runs).filter(|head| contender(state, head).is_none()).count();
    let (ranked, _) = rank(&state.tie_order(round, scope), contenders, available, policy);
    let hidden = |head: &CaseHead| head.conflicts.contains(&viewer.handle);
    let is_hidden = |row: &Ranked| state.case(row.contender.reference.as_str()).is_none_or(|head| hidden(head));
    let mut rows = Vec::new();
    let mut given = Money::ZERO;
    let mut waiting = (0, Money::ZERO);
    let open = envelope(state, round, scope).and_then(|line| line.open).unwrap_or_default();
    for (index, row) in ranked.iter().enumerate().filter(|(_, row)| !is_hidden(row)) {
        given += row.gets;
        let neighbours = [index.checked_sub(1), index.checked_add(1)].into_iter().flatten();
        let beside_hidden = neighbours.filter_map(|at| ranked.get(at)).any(&is_hidden);
        let place = Place {
            position: rows.len() + 1,
            cumulative: given,
            beside_hidden,
            waiting: waiting.0,
            still_reached: waiting.1 <= open,
        };
        rows.extend(row_of(state, viewer, row, &place, what_if));
        let waits = |head: &Arc<CaseHead>| could_be_granted(state.set_of(head), head);
        if state.case(row.contender.reference.as_str()).is_some_and(waits) {
            waiting = (waiting.0 + 1, waiting.1 + row.contender.asks);
        }
    }
    let shown = rows.len();
    let behind = heads.iter().filter(|head| hidden(head)).enumerate();
    rows.extend(behind.map(|(index, head)| RankRow {
        position: shown + index + 1,
        reference: head.reference.clone(),
        facts: None,
    }));
    Ok(Some(Ranking {
        round: round.clone(),
        scope: scope.clone(),
        policy,
        left: available.unwrap_or_default() - given,
        total,
        unranked,
        next_reserve: envelope(state, round, scope)
            .and_then(|line| line.next_reserve)
            .filter(|next| !state.case(next.as_str()).is_some_and(|head| hidden(head))),
        sets: rows.iter().filter_map(|row| row.facts.as_ref()?.scored_with.clone()).collect(),
        what_if: (!what_if.is_empty()).then(|| Box::new(what_if.clone())),
        rows,
    }))
}

/// Where a row stands among those that the viewer may see.
struct Place {
    position: usize,
    cumulative: Money,
    beside_hidden: bool,
    /// Rows above that could be granted and have no money.
    waiting: usize,
    /// Whether open money reaches all of them.
    still_reached: bool,
}

/// A row that the viewer may see. Beside a hidden one no rule of a tie is told: it would tell the other's total.
fn row_of(state: &State, viewer: &Viewer, ranked: &Ranked, place: &Place, what_if: &WhatIf) -> Option<RankRow> {
    let seen = Seen::new(state, viewer, state.case(ranked.contender.reference.as_str())?);
    let head = seen.head()?;
    let proposal = head.decision.proposal.as_ref().filter(|_| gets_money(head));
    let facts = RankFacts {
        title: head.title.clone(),
        applicant: head.applicant.name.clone(),
        status: seen.status,
        total: ranked.contender.total.percent(),
        tie_break: ranked.tie_break.as_ref().filter(|_| !place.beside_hidden).map(|rule| rule.word()),
        asks: ranked.contender.asks,
        only_asked: !head.decision.kind().is_some_and(DecisionKind::grants_money),
        gets: ranked.gets,
        line: ranked.side,
        cumulative: place.cumulative,
        scored_with: head.scored_with.clone(),
        proposable: ranked.contender.proposable,
        held_out: what_if.hold_out.contains(&head.reference),
        deviation: proposal.and_then(|proposal| proposal.terms.deviation.clone()),
        passed_over: if proposal.is_some() { place.waiting } else { 0 },
        still_reached: place.still_reached,
    };
    Some(RankRow { position: place.position, reference: head.reference.clone(), facts: Some(facts) })
}

fn suppose(state: &State, viewer: &Viewer, contenders: &mut [Contender], what_if: &WhatIf) -> Result<(), Refusal> {
    for reference in what_if.hold_out.iter().chain(what_if.give.keys()) {
        let head = state.case(reference.as_str());
        if head.is_some_and(|head| head.conflicts.contains(&viewer.handle)) {
            let what = Message::new("refused-conflict").with("case", reference);
            return Err(Refusal::new("conflict", source::DISQUALIFICATION, what, Message::new("mend-conflict")));
        }
        let Some(contender) = contenders.iter_mut().find(|contender| contender.reference == *reference) else {
            let what = Message::new("what-if-no-rank").with("case", reference);
            return Err(Refusal::new("what-if", source::ORDER, what, Message::new("mend-what-if-no-rank")));
        };
        if what_if.hold_out.contains(reference) {
            contender.proposable = false;
        }
        let Some(amount) = what_if.give.get(reference) else { continue };
        let most = head.map(|head| head.requested).unwrap_or_default();
        if *amount <= Money::ZERO || *amount > most {
            let what = Message::new("what-if-amount").with("case", reference).with("amount", *amount);
            let mend = Message::new("mend-at-most").with("most", most);
            return Err(Refusal::new("what-if", source::ORDER, what, mend));
        }
        contender.asks = *amount;
    }
    Ok(())
}

/// A complete case that is still in the running.
fn contender(state: &State, head: &CaseHead) -> Option<Contender> {
    let set = state.set_of(head);
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
