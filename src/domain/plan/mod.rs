//! The plan as data: objectives, measures, actions with their cards, indicators, rounds and envelopes.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | what a plan is made of, and how things in it are found |
//! | `check.rs` | what makes a plan file wrong |

pub mod check;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::{ActionCode, IndicatorId, MeasureCode, ObjectiveCode, RoundId, Scope};
use super::money::Money;
use super::text::Text;
use super::vocabulary::{
    ApplicantWord, Category, CoordinationStatus, Ground, IndicatorKind, IndicatorRule, Instrument, Pot, Rate,
};

/// A whole implementation plan. The keys are those of the plan file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What plan this is.
    pub plan: PlanHead,
    /// Specific objectives with their ceilings (table 1).
    #[serde(rename = "objective")]
    pub objectives: Vec<Objective>,
    /// Implementation measures.
    #[serde(rename = "measure")]
    pub measures: Vec<Measure>,
    /// Actions with their cards.
    #[serde(rename = "action")]
    pub actions: Vec<Action>,
    /// Operating support cards.
    #[serde(rename = "operating_support", default)]
    pub operating_support: Vec<OperatingSupport>,
    /// Indicators.
    #[serde(rename = "indicator")]
    pub indicators: Vec<Indicator>,
    /// Call rounds with their envelopes (tables 2-4).
    #[serde(rename = "round")]
    pub rounds: Vec<Round>,
    /// Unused money that may be reopened in a later round (BR7); nothing else moves.
    #[serde(rename = "carry_over", default, skip_serializing_if = "Vec::is_empty")]
    pub carry_overs: Vec<CarryRule>,
}

/// Unused money of one envelope that may be reopened in a later round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarryRule {
    /// Measure, objective or operating support.
    pub scope: Scope,
    /// Round that did not use it.
    pub from: RoundId,
    /// Round in which it may be reopened.
    pub to: RoundId,
    /// Where in the sources.
    pub source: String,
}

/// Name, date and version of a plan, and the sum that its ceilings must come to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanHead {
    /// Identifier that stays the same over revisions.
    pub id: String,
    /// Official name.
    pub name: Text,
    /// Date of this revision; rules of a round follow it (BR16).
    pub dated: NaiveDate,
    /// Revision number, from 1.
    pub version: u32,
    /// Name of the fund.
    pub fund: Text,
    /// Sum of all ceilings (000:165).
    pub total: Money,
    /// How far printed sums may be from each other (cents of operating support were cut off, BR3).
    pub sum_tolerance: Money,
    /// Where in the sources.
    pub source: String,
}

/// A specific objective and its ceilings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// `1` to `4`.
    pub code: ObjectiveCode,
    /// Official name.
    pub name: Text,
    /// Ceiling of project grants.
    pub project_grants: Money,
    /// Ceiling of operating support.
    pub operating_support: Money,
    /// Printed total.
    pub total: Money,
    /// Where in the sources.
    pub source: String,
}

/// An implementation measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// `1A`.
    pub code: MeasureCode,
    /// Objective that it belongs to.
    pub objective: ObjectiveCode,
    /// Official name.
    pub name: Text,
    /// Where in the sources.
    pub source: String,
}

/// Something a reader of a card must know, with its line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Our words.
    pub text: Text,
    /// Where in the sources.
    pub source: String,
}

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

/// An indicator of the fund.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// `O.1.1.1`.
    pub id: IndicatorId,
    /// Output or result.
    pub kind: IndicatorKind,
    /// The indicator of which this is a part; reported together (BR59).
    #[serde(default)]
    pub parent: Option<IndicatorId>,
    /// Objective that it belongs to.
    pub objective: ObjectiveCode,
    /// Official name.
    pub name: Text,
    /// Where in the sources.
    pub source: String,
}

/// A call round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// `2023-spring`.
    pub id: RoundId,
    /// Name.
    pub name: Text,
    /// Printed totals of project money per objective.
    #[serde(rename = "total", default)]
    pub totals: Vec<RoundTotal>,
    /// Envelopes, one for each cell of tables 2-4.
    #[serde(rename = "envelope")]
    pub envelopes: Vec<Envelope>,
}

/// A printed total of one objective in one round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundTotal {
    /// Objective.
    pub objective: ObjectiveCode,
    /// Printed sum of its project envelopes.
    pub amount: Money,
    /// Where in the sources.
    pub source: String,
}

/// Money that a round offers for one measure, objective or operating support.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// What it is for.
    pub scope: Scope,
    /// Project grants or operating support.
    pub pot: Pot,
    /// EUR; blank is unknown or none, not zero (BR8).
    #[serde(default)]
    pub amount: Option<Money>,
    /// Actions that share it.
    #[serde(default)]
    pub actions: Vec<ActionCode>,
    /// Actions about whose opening the sources disagree.
    #[serde(default)]
    pub disputed_actions: Vec<ActionCode>,
    /// Whether the amount itself is in dispute.
    #[serde(default)]
    pub disputed: bool,
    /// Why it is disputed, blank or conditional.
    #[serde(default)]
    pub note: Option<Text>,
    /// The readings of a dispute.
    #[serde(default)]
    pub readings: Vec<Note>,
    /// Where in the sources.
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

impl Plan {
    /// The card of an action or of operating support.
    pub fn card(&self, code: &str) -> Option<Card<'_>> {
        let action = self.actions.iter().find(|action| action.code == code).map(Card::Action);
        action.or_else(|| self.operating_support.iter().find(|card| card.code == code).map(Card::Operating))
    }

    /// The measure with this code.
    pub fn measure(&self, code: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.code == code)
    }

    /// The objective with this code.
    pub fn objective(&self, code: &str) -> Option<&Objective> {
        self.objectives.iter().find(|objective| objective.code == code)
    }

    /// The indicator with this id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// The round with this id.
    pub fn round(&self, id: &str) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// What a round is called; the id itself for one that the plan does not know.
    pub fn round_name(&self, id: &RoundId) -> Text {
        self.round(id.as_str()).map_or_else(|| Text::same(id.as_str()), |round| round.name.clone())
    }

    /// The objective that a card belongs to.
    pub fn objective_of<'a>(&'a self, card: Card<'a>) -> Option<&'a ObjectiveCode> {
        match card {
            Card::Action(action) => self.measure(action.measure.as_str()).map(|measure| &measure.objective),
            Card::Operating(support) => Some(&support.objective),
        }
    }

    /// The objective that an envelope's money comes from.
    pub fn objective_of_scope(&self, scope: &str) -> Option<&ObjectiveCode> {
        self.measure(scope)
            .map(|measure| &measure.objective)
            .or_else(|| self.operating_support.iter().find(|card| card.code == scope).map(|card| &card.objective))
            .or_else(|| self.objective(scope).map(|objective| &objective.code))
    }

    /// Indicators of a card together with every other of its objective that may be reported.
    pub fn indicators_of_objective<'a>(&'a self, objective: &'a ObjectiveCode) -> impl Iterator<Item = &'a Indicator> {
        self.indicators.iter().filter(move |indicator| indicator.objective == *objective)
    }
}

impl Round {
    /// The envelope that pays for a card: of its measure, of its whole objective (BR5), or of operating support.
    pub fn envelope_for<'a>(&'a self, plan: &'a Plan, card: Card<'a>) -> Option<&'a Envelope> {
        let find = |scope: &str| self.envelopes.iter().find(|envelope| envelope.scope == scope);
        match card {
            Card::Operating(support) => find(support.code.as_str()),
            Card::Action(action) => find(action.measure.as_str())
                .or_else(|| plan.objective_of(card).and_then(|objective| find(objective.as_str()))),
        }
    }
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
