//! The call rounds of a plan and the money that each offers.

use serde::{Deserialize, Serialize};

use super::{Card, Note, Plan};
use crate::domain::code::{ActionCode, ObjectiveCode, RoundId, Scope};
use crate::domain::money::Money;
use crate::domain::text::Text;
use crate::domain::vocabulary::Pot;

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
