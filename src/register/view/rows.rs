//! Lists of cases.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Seen, Viewer, seen_by};
use crate::domain::code::{ActionCode, Handle, Reference, RoundId, Scope};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::{DecisionKind, Lane, Seat, Status};
use crate::register::query::{Query, QueryError};
use crate::register::state::State;
use rust_decimal::Decimal;

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Reference.
    pub reference: Reference,
    /// What everybody without a conflict sees; `None` for a viewer with one.
    pub facts: Option<RowFacts>,
}

/// What a line shows beside the reference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RowFacts {
    /// Round.
    pub round: RoundId,
    /// Action or operating support; empty where the sources do not tell it.
    pub action: ActionCode,
    /// Envelope.
    pub scope: Scope,
    /// Title.
    pub title: String,
    /// Applicant's name.
    pub applicant: String,
    /// Where it stands.
    pub status: Status,
    /// EUR asked for.
    pub requested: Money,
    /// Total in per cent of the highest possible.
    pub total: Option<Decimal>,
    /// Whether the total is complete.
    pub complete: bool,
    /// Unsettled blocking findings, and all unsettled ones.
    pub findings: (u16, u16),
    /// Who sits on it.
    pub seats: Vec<(Seat, Handle)>,
    /// Tags.
    pub tags: Vec<String>,
    /// Arrival.
    pub received_at: DateTime<Utc>,
    /// What is proposed or decided, and how much.
    pub decision: Option<(DecisionKind, Money)>,
    /// Revision of the application, from 1.
    pub revision: u32,
    /// Judgements that are to be looked at again.
    pub stale: usize,
    /// Handling lane; none for a grant of the past.
    pub lane: Option<Lane>,
    /// Whether an officer set the lane.
    pub lane_set: bool,
    /// Whether the viewer sits on it.
    pub mine: bool,
    /// Whether it waits for the viewer.
    pub needs_me: bool,
    /// Whether it is a grant of the past.
    pub past: bool,
    /// Whether it keeps the criteria set that its assessment began with.
    pub assessed: bool,
}

/// Cases that answer a query, with the sums under the list.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Listing {
    /// Lines.
    pub rows: Vec<Row>,
    /// EUR asked for by the lines that the viewer may see, without grants of the past, of which only the sum that was
    /// granted is known.
    pub requested: Money,
    /// EUR of it that is asked for by live cases: those that are not rejected, declined, withdrawn or late. Envelopes
    /// count no others.
    pub live: Money,
    /// EUR granted to them.
    pub granted: Money,
    /// EUR of grants of the past among the lines.
    pub past: Money,
}

impl Listing {
    /// The sums under the list. What was granted in the past was never asked for here.
    pub fn sums(&self) -> Message {
        let past = |row: &&Row| row.facts.as_ref().is_some_and(|facts| facts.past);
        let of_past = self.rows.iter().filter(past).count();
        let count = self.rows.len();
        if of_past > 0 && of_past == count {
            return Message::new("queue-sums-past").with("count", count).with("past", self.past);
        }
        let key = if self.live == self.requested { "queue-sums" } else { "queue-sums-live" };
        let sums = Message { key: key.into(), args: Vec::new() }.with("count", count).with("asked", self.requested);
        let sums = sums.with("live", self.live).with("granted", self.granted);
        match of_past {
            0 => sums,
            _ => Message::new("queue-sums-both").with("sums", sums).with("past", self.past),
        }
    }
}

impl Row {
    /// The line of a case as its viewer sees it.
    pub fn of(seen: &Seen) -> Self {
        let facts = seen.head().map(|head| RowFacts {
            round: head.round.clone(),
            action: head.action.clone(),
            scope: head.scope.clone(),
            title: head.title.clone(),
            applicant: head.applicant.name.clone(),
            status: seen.status,
            requested: head.requested,
            total: seen.total.map(|total| total.percent()),
            complete: seen.total.is_some(),
            findings: head.found,
            seats: head.seats.iter().map(|(seat, holder)| (*seat, holder.clone())).collect(),
            tags: head.tags.iter().cloned().collect(),
            received_at: head.received_at,
            decision: head.decision.proposal.as_ref().map(|proposal| {
                let kind = head.decision.kind().unwrap_or(proposal.kind);
                (kind, head.decision.granted.unwrap_or(proposal.amount))
            }),
            revision: head.revision,
            stale: head.stale_now().count(),
            lane: (!head.past).then(|| head.handled_in()),
            lane_set: head.lane.is_some(),
            mine: seen.mine,
            needs_me: seen.needs_me,
            past: head.past,
            assessed: head.scored_with.is_some(),
        });
        Self { reference: seen.reference().clone(), facts }
    }
}

/// How many cases answer `query`.
///
/// # Errors
/// Where the query cannot be read; points at the word.
pub fn count(state: &State, viewer: &Viewer, query: &str) -> Result<usize, QueryError> {
    let query = Query::asked(query, state, viewer)?;
    let prepared = query.prepare(state, viewer);
    Ok(seen_by(state, viewer).filter(|seen| prepared.matches(seen)).count())
}

/// The cases that answer `query`, in its order.
///
/// # Errors
/// Where the query cannot be read; points at the word.
pub fn list(state: &State, viewer: &Viewer, query: &str) -> Result<Listing, QueryError> {
    let query = Query::asked(query, state, viewer)?;
    let prepared = query.prepare(state, viewer);
    let mut seen: Vec<Seen> = seen_by(state, viewer).filter(|seen| prepared.matches(seen)).collect();
    query.sort(state, viewer, &mut seen);
    let heads = |past: bool| seen.iter().filter_map(Seen::head).filter(move |head| head.past == past);
    let granted = |past: bool| -> Money {
        let approved = heads(past).filter(|head| head.position().stage == crate::domain::ledger::Stage::Approved);
        approved.map(|head| head.position().amount).sum()
    };
    Ok(Listing {
        requested: heads(false).map(|head| head.requested).sum(),
        live: heads(false).map(|head| head.position().requested).sum(),
        granted: granted(false),
        past: granted(true),
        rows: seen.iter().map(Row::of).collect(),
    })
}
