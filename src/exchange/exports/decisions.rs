//! Decisions with their reasons and what became of them, one case a row.

use super::CellKind::{Date, List, Percent, Text, Time};
use super::{Cell, Column, column, sum};
use crate::register::view::case::{CaseView, DecisionView, FullCase};
use crate::register::view::correction::CorrectionView;

/// Columns.
pub const COLUMNS: &[Column] = &[
    column("reference", Text),
    column("round", Text),
    column("action", Text),
    column("title", Text),
    column("applicant", Text),
    column("status", Text),
    column("decision", Text),
    sum("granted"),
    column("rate", Percent),
    column("rate_grounds", List),
    column("conditions", List),
    column("reason_codes", List),
    column("reasons", Text),
    column("deviation", Text),
    column("presented_by", Text),
    column("decided_by", Text),
    column("decided_at", Time),
    column("notified_at", Time),
    column("correction_until", Date),
    column("correction", Text),
];

/// The row of a decided case; nothing where there is no decision, or a conflict of interest.
pub fn row(view: &CaseView) -> Option<Vec<Cell>> {
    let (facts, full) = (view.row.facts.as_ref()?, view.full.as_ref()?);
    let decision = full.decision.as_ref()?;
    let mut row = vec![
        Cell::text(&view.row.reference),
        Cell::text(&facts.round),
        Cell::text(&facts.action),
        Cell::text(&facts.title),
        Cell::text(&facts.applicant),
        Cell::text(facts.status),
        Cell::text(decision.kind),
        Cell::Money(decision.amount),
    ];
    row.extend(grounds(full, decision));
    row.extend([
        Cell::or_empty(decision.by.as_ref(), |(who, _)| Cell::text(who)),
        Cell::or_empty(decision.by.as_ref(), |(_, at)| Cell::Time(*at)),
        Cell::or_empty(decision.notified_at, Cell::Time),
        Cell::or_empty(decision.correction_until, Cell::Date),
        Cell::or_empty(full.corrections.last(), |correction| Cell::text(outcome(correction))),
    ]);
    Some(row)
}

fn grounds(full: &FullCase, decision: &DecisionView) -> [Cell; 7] {
    let proposal = full.proposal.as_ref();
    [
        Cell::or_empty(proposal, |proposal| Cell::Percent(proposal.rate.percent().into())),
        Cell::list(proposal.iter().flat_map(|proposal| &proposal.grounds)),
        Cell::list(proposal.iter().flat_map(|proposal| &proposal.terms.conditions)),
        Cell::list(&decision.reason_codes),
        Cell::or_empty(proposal.and_then(|proposal| proposal.reason.as_ref()), |reason| Cell::text(&reason.text)),
        Cell::or_empty(proposal.and_then(|proposal| proposal.terms.deviation.as_ref()), Cell::text),
        Cell::or_empty(proposal, |proposal| Cell::text(&proposal.by)),
    ]
}

/// What became of the last correction request.
fn outcome(correction: &CorrectionView) -> &'static str {
    match &correction.outcome {
        None => "pending",
        Some(outcome) if outcome.reopened => "reopened",
        Some(outcome) if outcome.amended.is_some() => "amended",
        Some(_) => "upheld",
    }
}
