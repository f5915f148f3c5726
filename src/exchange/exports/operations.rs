//! Supported operations in the form of Article 49(3) of Regulation (EU) 2021/1060: one column for each of its letters,
//! named by it. Only what the applicant has been notified of is a supported operation that may be told to everybody.
//!
//! What the register does not know stays empty: contractors, vessels, where an operation is carried out within the
//! country, and the codes of the types of intervention.

use super::CellKind::{Date, Percent, Text};
use super::{Cell, Column, column, sum};
use crate::domain::plan::Plan;
use crate::domain::text::Lang;
use crate::domain::vocabulary::Status;
use crate::register::view::case::{CaseView, FullCase};

/// Country of the operations: the programme is Finland's.
const COUNTRY: &str = "FI";

/// Columns.
pub const COLUMNS: &[Column] = &[
    column("a_beneficiary", Text),
    column("b_natural_person", Text),
    column("c_vessel", Text),
    column("d_operation", Text),
    column("e_purpose_and_achievements", Text),
    column("f_start", Date),
    column("g_end", Date),
    sum("h_total_cost"),
    column("i_fund", Text),
    column("j_specific_objective", Text),
    column("k_union_rate", Percent),
    column("l_location", Text),
    column("m_location_of_beneficiary", Text),
    column("n_type_of_intervention", Text),
    column("reference", Text),
];

/// The row of a supported operation; nothing for a case that is none, or with a conflict of interest.
pub fn row(plan: &Plan, view: &CaseView, lang: Lang) -> Option<Vec<Cell>> {
    let (facts, full) = (view.row.facts.as_ref()?, view.full.as_ref()?);
    let decision = full.decision.as_ref()?;
    let known = matches!(facts.status, Status::Notified | Status::Correction);
    if !known || !decision.kind.grants_money() || decision.amount.is_zero() {
        return None;
    }
    let application = &full.application;
    // Of a grant of the past the dates and costs are not known, nor the rate.
    let told = |cell: Cell| if facts.past { Cell::Empty } else { cell };
    let objective = plan.objective_of_scope(facts.scope.as_str());
    let objective = objective.and_then(|code| plan.objective(code.as_str()));
    let rate = full.proposal.as_ref().map(|proposal| proposal.rate);
    Some(vec![
        Cell::text(&application.applicant.name),
        Cell::Empty,
        Cell::Empty,
        Cell::text(&facts.title),
        told(Cell::Text(purpose(full))),
        told(Cell::Date(application.dates.0)),
        told(Cell::Date(application.dates.1)),
        told(Cell::Money(application.costs.total)),
        Cell::text(plan.plan.fund.get(lang)),
        Cell::or_empty(objective, |objective| Cell::text(format!("{} {}", objective.code, objective.name.get(lang)))),
        Cell::or_empty(rate, |rate| Cell::Percent(rate.percent().into())),
        Cell::text(COUNTRY),
        Cell::Empty,
        Cell::Empty,
        Cell::text(&view.row.reference),
    ])
}

/// The summary, and the values that are expected.
fn purpose(full: &FullCase) -> String {
    let summary = full.application.summary.trim();
    let targets: Vec<String> = full.targets.iter().map(|(id, value)| format!("{id}={value}")).collect();
    [summary, &targets.join(";")].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}
