//! The cards of a plan: of an action, and of operating support, with every fact that they state.

use serde::{Deserialize, Serialize};

use super::Note;
use crate::domain::code::{ActionCode, IndicatorId, MeasureCode, ObjectiveCode, RoundId};
use crate::domain::text::Text;
use crate::domain::vocabulary::{
    ApplicantWord, Category, CoordinationStatus, Ground, IndicatorRule, Instrument, Pot, Rate,
};

/// Coordination with other financing, as the card's cell has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coordination {
    /// What the cell says.
    pub status: CoordinationStatus,
    /// Instruments that it names.
    #[serde(default)]
    pub instruments: Vec<Instrument>,
}

/// Lines of the rows of a card, for naming the very row that a finding stands on. A plan that leaves one out is cited
/// by the card's heading.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CardRows {
    /// Grant rate.
    pub rate: String,
    /// Possible applicants.
    pub applicants: String,
    /// Coordination with other EU financing.
    pub coordination: String,
    /// Indicators.
    pub indicators: String,
    /// When to apply.
    pub call: String,
}

/// A row of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the row of the same name in `CardRows`")]
pub enum CardRow {
    Rate,
    Applicants,
    Coordination,
    Indicators,
    Call,
}

/// The year of an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventYear {
    /// The year.
    pub year: i32,
    /// Line of the sources.
    pub source: String,
}

/// An action with every fact of its card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// `1A2`.
    pub code: ActionCode,
    /// Measure that it belongs to.
    pub measure: MeasureCode,
    /// Official name.
    pub name: Text,
    /// The aim, in short words of our own.
    pub aim: Text,
    /// Whether the list below gives examples (BR30) or is closed (1B7).
    pub activities_are_examples: bool,
    /// What can be supported, one phrase an item.
    pub supported_activities: Vec<Text>,
    /// Result targets, one phrase an item.
    pub result_targets: Vec<Text>,
    /// Highest EU share without further grounds.
    pub base_rate: Rate,
    /// Highest EU share where one of the grounds holds.
    #[serde(default)]
    pub raised_rate: Option<Rate>,
    /// Grounds for the raised rate; any one is enough.
    #[serde(default)]
    pub raised_if_any_of: Vec<Ground>,
    /// Words of the applicant cell.
    pub applicants: Vec<ApplicantWord>,
    /// Applicant categories that those words admit.
    pub admissible_categories: Vec<Category>,
    /// Coordination with other financing.
    pub coordination: Coordination,
    /// Indicators in the card's order.
    pub indicators: Vec<IndicatorId>,
    /// Whether the card lists indicators, wants none, or points at the objective's.
    pub indicator_rule: IndicatorRule,
    /// Whether others apply where the work can be measured with them (BR60).
    pub other_indicators_also_apply: bool,
    /// Rounds in which it is open.
    pub rounds: Vec<RoundId>,
    /// Rounds about which the sources disagree; put to a person.
    #[serde(default)]
    pub disputed_rounds: Vec<RoundId>,
    /// Rounds in which it is open on a condition only (2A1 in autumn 2023, BR7).
    #[serde(default)]
    pub conditional_rounds: Vec<RoundId>,
    /// The start-by row of the card.
    pub start_by: Text,
    /// The year in which what it pays for is to be held, where the card names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_year: Option<EventYear>,
    /// Disputes, readings and special rules.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// Lines of its rows.
    #[serde(default)]
    pub rows: CardRows,
    /// Line of the card's heading.
    pub source: String,
}

/// A card of operating support.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperatingSupport {
    /// `OS1`.
    pub code: ActionCode,
    /// Objective that it belongs to.
    pub objective: ObjectiveCode,
    /// Name.
    pub name: Text,
    /// The aim, in short words of our own.
    pub aim: Text,
    /// EU share.
    pub rate: Rate,
    /// Named bodies, the only ones that can get it (BR54).
    pub eligible: Vec<Category>,
    /// Whether only staff costs are named.
    #[serde(default)]
    pub staff_costs_only: bool,
    /// Indicators in the card's order.
    #[serde(default)]
    pub indicators: Vec<IndicatorId>,
    /// Whether the card lists indicators or wants none.
    pub indicator_rule: IndicatorRule,
    /// Whether others apply as well.
    #[serde(default)]
    pub other_indicators_also_apply: bool,
    /// Next round in which it can be applied for.
    pub next_round: RoundId,
    /// Rounds about which the sources disagree.
    #[serde(default)]
    pub disputed_rounds: Vec<RoundId>,
    /// The start-by row, where the card has one.
    #[serde(default)]
    pub start_by: Option<Text>,
    /// Disputes, readings and special rules.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// Lines of its rows.
    #[serde(default)]
    pub rows: CardRows,
    /// Line of the card's heading.
    pub source: String,
}

/// The card that governs a case: of an action, or of operating support.
#[derive(Debug, Clone, Copy)]
pub enum Card<'a> {
    /// A project action.
    Action(&'a Action),
    /// Operating support.
    Operating(&'a OperatingSupport),
}

impl Card<'_> {
    /// `1A2` or `OS1`.
    pub fn code(&self) -> &ActionCode {
        match self {
            Card::Action(action) => &action.code,
            Card::Operating(support) => &support.code,
        }
    }

    /// Official name.
    pub fn name(&self) -> &Text {
        match self {
            Card::Action(action) => &action.name,
            Card::Operating(support) => &support.name,
        }
    }

    /// Indicators in the card's order.
    pub fn indicators(&self) -> &[IndicatorId] {
        match self {
            Card::Action(action) => &action.indicators,
            Card::Operating(support) => &support.indicators,
        }
    }

    /// Which indicators the card asks for.
    pub fn indicator_rule(&self) -> IndicatorRule {
        match self {
            Card::Action(action) => action.indicator_rule,
            Card::Operating(support) => support.indicator_rule,
        }
    }

    /// Whether indicators that the card does not list may be reported.
    pub fn other_indicators_also_apply(&self) -> bool {
        match self {
            Card::Action(action) => action.other_indicators_also_apply,
            Card::Operating(support) => support.other_indicators_also_apply,
        }
    }

    /// Project grants or operating support.
    pub fn pot(&self) -> Pot {
        match self {
            Card::Action(_) => Pot::Project,
            Card::Operating(_) => Pot::Operating,
        }
    }

    /// The highest rate that the card knows at all.
    pub fn highest_rate(&self) -> Rate {
        match self {
            Card::Action(action) => action.raised_rate.unwrap_or(action.base_rate),
            Card::Operating(support) => support.rate,
        }
    }

    /// Line of the card's heading.
    pub fn source(&self) -> &str {
        match self {
            Card::Action(action) => &action.source,
            Card::Operating(support) => &support.source,
        }
    }
}

impl<'a> Card<'a> {
    /// Line of one of the card's rows; of its heading where the plan does not name the row.
    pub fn row(self, row: CardRow) -> &'a str {
        let rows = match self {
            Card::Action(action) => &action.rows,
            Card::Operating(support) => &support.rows,
        };
        let line = match row {
            CardRow::Rate => &rows.rate,
            CardRow::Applicants => &rows.applicants,
            CardRow::Coordination => &rows.coordination,
            CardRow::Indicators => &rows.indicators,
            CardRow::Call => &rows.call,
        };
        let heading = match self {
            Card::Action(action) => &action.source,
            Card::Operating(support) => &support.source,
        };
        if line.is_empty() { heading } else { line }
    }
}
