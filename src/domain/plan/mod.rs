//! The plan as data: objectives, measures, actions with their cards, indicators, rounds and envelopes.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | what a plan is made of, and how things in it are found |
//! | `card.rs` | the cards of actions and of operating support |
//! | `round.rs` | call rounds and their envelopes |
//! | `check.rs` | what makes a plan file wrong |

mod card;
pub mod check;
mod round;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use self::card::{Action, Card, CardRow, CardRows, Coordination, EventYear, OperatingSupport};
pub use self::round::{Envelope, Round, RoundTotal};
use super::code::{IndicatorId, MeasureCode, ObjectiveCode, RoundId, Scope};
use super::money::Money;
use super::text::Text;
use super::vocabulary::IndicatorKind;

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
