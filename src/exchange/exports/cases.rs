//! Cases with their facts, one a row. Of a case with which the asker has a conflict of interest, the reference and that
//! there is one.

use super::CellKind::{Date, List, Money, Percent, Text, Time, Truth, Whole};
use super::{Cell, Column, column, sum};
use crate::domain::vocabulary::Severity;
use crate::register::view::case::{CaseView, FullCase};
use crate::register::view::rows::RowFacts;

/// Columns.
pub const COLUMNS: &[Column] = &[
    column("reference", Text),
    column("conflict", Truth),
    column("round", Text),
    column("action", Text),
    column("scope", Text),
    column("pot", Text),
    column("title", Text),
    column("summary", Text),
    column("applicant", Text),
    column("applicant_business_id", Text),
    column("applicant_category", Text),
    column("partners", List),
    column("partner_business_ids", List),
    column("partner_categories", List),
    column("language", Text),
    column("received_at", Time),
    column("start", Date),
    column("end", Date),
    column("cost_model", Text),
    column("costs_staff", Money),
    column("costs_other_direct", Money),
    column("costs_indirect", Money),
    column("costs_total", Money),
    sum("requested_eu"),
    column("rate_claimed", Percent),
    column("rate_grounds", List),
    column("other_eu_funding", List),
    column("targets", List),
    column("status", Text),
    column("total", Percent),
    column("complete", Truth),
    column("findings", Whole),
    column("findings_blocking", List),
    column("findings_warning", List),
    column("assignees", List),
    column("tags", List),
    column("decision", Text),
    column("amount", Money),
    column("lane", Text),
    column("revision", Whole),
    column("stale", List),
    column("criteria_set", Text),
    column("plan_version", Whole),
    column("past", Truth),
];

/// The row of a case.
pub fn row(view: &CaseView) -> Vec<Cell> {
    let reference = Cell::text(&view.row.reference);
    let (Some(facts), Some(full)) = (&view.row.facts, &view.full) else {
        let mut row = vec![reference, Cell::Truth(true)];
        row.resize(COLUMNS.len(), Cell::Empty);
        return row;
    };
    let mut row = vec![reference, Cell::Truth(false)];
    row.extend(application(facts, full));
    row.extend(standing(facts, full));
    row
}

fn application(facts: &RowFacts, full: &FullCase) -> Vec<Cell> {
    let application = &full.application;
    // Grants of the past are known by their amount alone.
    let known = |cell: Cell| if facts.past { Cell::Empty } else { cell };
    vec![
        Cell::text(&facts.round),
        Cell::text(&facts.action),
        Cell::text(&facts.scope),
        Cell::text(application.pot),
        Cell::text(&facts.title),
        Cell::text(&application.summary),
        Cell::text(&facts.applicant),
        Cell::or_empty(application.applicant.business_id.as_ref(), Cell::text),
        Cell::text(application.applicant.category),
        Cell::list(application.partners.iter().map(|partner| &partner.name)),
        Cell::list(application.partners.iter().map(|partner| partner.business_id.as_deref().unwrap_or_default())),
        Cell::list(application.partners.iter().map(|partner| partner.category)),
        Cell::text(application.language),
        known(Cell::Time(application.received_at)),
        known(Cell::Date(application.dates.0)),
        known(Cell::Date(application.dates.1)),
        known(Cell::text(application.cost_model)),
        known(Cell::Money(application.costs.staff)),
        known(Cell::Money(application.costs.other_direct)),
        known(Cell::Money(application.costs.indirect)),
        known(Cell::Money(application.costs.total)),
        known(Cell::Money(application.requested)),
        known(Cell::Percent(application.rate.percent().into())),
        Cell::list(&application.grounds),
        Cell::list(&application.other_funding),
        Cell::list(full.targets.iter().map(|(indicator, value)| format!("{indicator}={value}"))),
    ]
}

fn standing(facts: &RowFacts, full: &FullCase) -> Vec<Cell> {
    let found = |severity: Severity| {
        let open = full.findings.iter().filter(move |found| found.severity == severity && found.settled.is_none());
        Cell::list(open.map(|found| &found.rule))
    };
    // A grant of the past was handled elsewhere.
    let known = |cell: Cell| if facts.past { Cell::Empty } else { cell };
    let set = full.scored_with.as_ref().map(|(set, version)| format!("{set} {version}"));
    vec![
        Cell::text(facts.status),
        Cell::or_empty(facts.total, Cell::Percent),
        Cell::Truth(facts.complete),
        Cell::Whole(u64::from(facts.findings.1)),
        found(Severity::Blocking),
        found(Severity::Warning),
        Cell::list(facts.seats.iter().map(|(seat, who)| format!("{seat}={who}"))),
        Cell::list(&facts.tags),
        Cell::or_empty(facts.decision, |(kind, _)| Cell::text(kind)),
        Cell::or_empty(facts.decision, |(_, amount)| Cell::Money(amount)),
        known(Cell::text(full.lane.lane)),
        known(Cell::Whole(u64::try_from(full.revisions.len()).unwrap_or(u64::MAX))),
        Cell::list(full.stale.iter().map(|judgement| judgement.named().to_string())),
        Cell::or_empty(set, Cell::Text),
        Cell::Whole(u64::from(full.plan_version)),
        Cell::Truth(facts.past),
    ]
}
