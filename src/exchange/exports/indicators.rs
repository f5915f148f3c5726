//! Planned values of indicators, summed over cases: in all, by objective and by measure.
//!
//! Each indicator is summed for itself. A sub-indicator is a part of its parent and stands in a row of its own as such;
//! it is never added to the parent, whose stated value holds it already. Where a case states the part without the whole,
//! nothing is made up for the whole. The three levels show the same values again, so that only rows of one level are ever
//! added.

use std::collections::{BTreeMap, BTreeSet};

use super::CellKind::{Text, Whole};
use super::{Cell, Column, column};
use crate::domain::code::IndicatorId;
use crate::domain::plan::{Card, Plan};
use crate::domain::text::Lang;
use crate::domain::vocabulary::Status;
use crate::register::view::case::CaseView;

/// Columns.
pub const COLUMNS: &[Column] = &[
    column("level", Text),
    column("code", Text),
    column("indicator", Text),
    column("indicator_kind", Text),
    column("parent", Text),
    column("name", Text),
    column("cases_planned", Whole),
    column("planned", Whole),
    column("cases_granted", Whole),
    column("planned_granted", Whole),
];

/// Where a value is counted: all cases, an objective, a measure or operating support.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    All,
    Objective(String),
    Measure(String),
}

/// Number of cases and sum of their values.
type Count = (u64, u64);

/// Values in the making.
#[derive(Debug, Default)]
pub struct Sums {
    planned: BTreeMap<(Level, IndicatorId), [Count; 2]>,
}

impl Sums {
    /// Counts a case that is still in the running or was granted. What was withdrawn, declined, rejected or came late
    /// plans nothing any more.
    pub fn add(&mut self, plan: &Plan, view: &CaseView) {
        let (Some(facts), Some(full)) = (&view.row.facts, &view.full) else { return };
        let decided = full.decision.as_ref();
        let over = matches!(facts.status, Status::Withdrawn | Status::Declined | Status::Late | Status::Ineligible)
            || decided.is_some_and(|decision| !decision.kind.grants_money() && decision.amount.is_zero());
        if over {
            return;
        }
        let granted = decided.is_some_and(|decision| decision.kind.grants_money());
        let card = plan.card(facts.action.as_str());
        let mut levels = BTreeSet::from([Level::All]);
        levels.extend(card.and_then(|card| plan.objective_of(card)).map(|code| Level::Objective(code.to_string())));
        levels.extend(card.map(|card| match card {
            Card::Action(action) => Level::Measure(action.measure.to_string()),
            Card::Operating(support) => Level::Measure(support.code.to_string()),
        }));
        for (indicator, value) in &full.targets {
            for level in &levels {
                let counts = self.planned.entry((level.clone(), indicator.clone())).or_default();
                count(&mut counts[0], *value);
                if granted {
                    count(&mut counts[1], *value);
                }
            }
        }
    }

    /// The rows, level by level in the order of the plan's indicators.
    pub fn rows(&self, plan: &Plan, lang: Lang) -> Vec<Vec<Cell>> {
        let order = |id: &IndicatorId| plan.indicators.iter().position(|indicator| indicator.id == *id);
        let mut entries: Vec<_> = self.planned.iter().collect();
        entries.sort_by_key(|((level, id), _)| (level.clone(), order(id).unwrap_or(usize::MAX), id.clone()));
        entries.into_iter().map(|((level, id), counts)| row(plan, lang, level, id, counts)).collect()
    }
}

fn count((cases, sum): &mut Count, value: u64) {
    *cases += 1;
    *sum = sum.saturating_add(value);
}

fn row(plan: &Plan, lang: Lang, level: &Level, id: &IndicatorId, [planned, granted]: &[Count; 2]) -> Vec<Cell> {
    let (word, code) = match level {
        Level::All => ("all", Cell::Empty),
        Level::Objective(code) => ("objective", Cell::text(code)),
        Level::Measure(code) => ("measure", Cell::text(code)),
    };
    let indicator = plan.indicator(id.as_str());
    vec![
        Cell::text(word),
        code,
        Cell::text(id),
        Cell::or_empty(indicator, |indicator| Cell::text(indicator.kind)),
        Cell::or_empty(indicator.and_then(|indicator| indicator.parent.as_ref()), Cell::text),
        Cell::or_empty(indicator, |indicator| Cell::text(indicator.name.get(lang))),
        Cell::Whole(planned.0),
        Cell::Whole(planned.1),
        Cell::Whole(granted.0),
        Cell::Whole(granted.1),
    ]
}
