//! Supported operations in the form of Article 49(3) of Regulation (EU) 2021/1060: one column for each of its letters,
//! named by it. Only what the applicant has been notified of is a supported operation that may be told to everybody.
//!
//! No cell is left to guess at. What the fund does not have (fishing vessels, beneficiaries that are natural persons) is
//! `not_applicable`; what nobody has told the register is `not_known`, and the columns of numbers and dates where that is
//! so are named in the column `not_known`.

use super::CellKind::{Date, List, Percent, Text};
use super::{Cell, Column, column, sum};
use crate::domain::plan::Plan;
use crate::domain::text::Lang;
use crate::domain::vocabulary::{Pot, Rate, Status};
use crate::register::view::case::{CaseView, FullCase};

/// Country of the operations: the programme is Finland's.
const COUNTRY: &str = "FI";

/// What the fund does not have.
pub const NOT_APPLICABLE: &str = "not_applicable";
/// What nobody has told the register.
pub const NOT_KNOWN: &str = "not_known";

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
    column("not_known", List),
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
    let past = full.past.as_ref();
    // Of a grant of the past the costs are not known, dates and share only where a source or the plan has them.
    let dates = match past {
        Some(past) => (past.grant.start, past.grant.end),
        None => (Some(application.dates.0), Some(application.dates.1)),
    };
    let costs = Some(application.costs.total).filter(|_| past.is_none());
    let rate = full.proposal.as_ref().map(|proposal| proposal.rate);
    let rate = rate.or(Some(Rate::R100).filter(|_| past.is_some() && application.pot == Pot::Operating));
    let objective = plan.objective_of_scope(facts.scope.as_str());
    let objective = objective.and_then(|code| plan.objective(code.as_str()));
    let mut row = vec![
        Cell::text(past.map_or(application.applicant.name.clone(), |past| past.grant.body().get(lang).to_owned())),
        Cell::text(NOT_APPLICABLE),
        Cell::text(NOT_APPLICABLE),
        Cell::text(past.map_or(facts.title.clone(), |past| past.grant.full_title().get(lang).to_owned())),
        Cell::Text(purpose(full, lang).unwrap_or_else(|| NOT_KNOWN.to_owned())),
        Cell::or_empty(dates.0, Cell::Date),
        Cell::or_empty(dates.1, Cell::Date),
        Cell::or_empty(costs, Cell::Money),
        Cell::text(plan.plan.fund.get(lang)),
        Cell::or_empty(objective, |objective| Cell::text(format!("{} {}", objective.code, objective.name.get(lang)))),
        Cell::or_empty(rate, |rate| Cell::Percent(rate.percent().into())),
        Cell::text(COUNTRY),
        Cell::text(NOT_KNOWN),
        Cell::text(NOT_KNOWN),
        Cell::text(&view.row.reference),
    ];
    let unknown = |cell: &Cell| *cell == Cell::Empty || *cell == Cell::text(NOT_KNOWN);
    let lacking = COLUMNS.iter().zip(&row).filter(|(_, cell)| unknown(cell)).map(|(column, _)| column.key);
    row.push(Cell::list(lacking.collect::<Vec<_>>()));
    Some(row)
}

/// The summary, and the values that are expected; nothing where neither is known.
fn purpose(full: &FullCase, lang: Lang) -> Option<String> {
    if let Some(past) = &full.past {
        return past.purpose.as_ref().map(|purpose| purpose.get(lang).to_owned());
    }
    let summary = full.application.summary.trim();
    let targets = full.targets.iter().map(|(id, value)| format!("{id}={value}"));
    let targets = targets.collect::<Vec<_>>().join(";");
    let told: Vec<&str> = [summary, &targets].into_iter().filter(|part| !part.is_empty()).collect();
    (!told.is_empty()).then(|| told.join("\n"))
}
