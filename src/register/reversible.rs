//! What an act changed, so that it can be taken back.

use serde::{Deserialize, Serialize};

use super::case::Sheet;
use super::decided::Decided;
use super::judgement::Judgement;
use crate::domain::code::{CriterionId, GateId, Handle, IndicatorId};
use crate::domain::criteria::Points;
use crate::domain::scoring::Marks;
use crate::domain::vocabulary::{Lane, Seat, TargetMark};

/// What one act changed, so that it can be taken back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reversible {
    /// Record of the act.
    pub seq: u64,
    /// Who acted.
    pub by: Handle,
    /// What was there before.
    pub before: Before,
    /// What was stale before the act looked at it again.
    pub stale: Vec<Judgement>,
}

/// The part of a case that an act changed, as it was before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the former value of the field of the same name")]
pub enum Before {
    Seat(Seat, Option<Handle>),
    Gate(GateId, Option<(bool, Handle)>),
    Supplement(bool),
    Settled(String),
    Score(Seat, CriterionId, Option<Points>, bool),
    Signed(Seat),
    Sheet(Seat, Option<Sheet>),
    Consensus(Marks),
    Target(IndicatorId, Option<u64>),
    TargetMark(u16, Handle, Option<TargetMark>),
    Plan(u32),
    Tag(String, bool),
    Comment,
    Decision(Box<Decided>),
    Confirmed(Judgement),
    Lane(Option<Lane>),
}

impl Before {
    /// Whether an act changed this judgement.
    fn judges(&self, judgement: &Judgement) -> bool {
        match (self, judgement) {
            (Before::Confirmed(other), judgement) => other == judgement,
            (Before::Gate(id, _), Judgement::Gate(gate)) => id == gate,
            (Before::Settled(rule), Judgement::Finding(other)) => rule == other,
            (Before::Score(seat, ..) | Before::Signed(seat) | Before::Sheet(seat, _), Judgement::Score(other, _)) => {
                seat == other
            }
            (Before::Consensus(_), Judgement::Consensus(_)) => true,
            (Before::TargetMark(number, by, _), Judgement::TargetMark(other, of)) => number == other && by == of,
            _ => false,
        }
    }

    /// Whether two acts changed the same thing, so that the later one closes the way back to the earlier.
    pub fn same_place(&self, other: &Before) -> bool {
        match (self, other) {
            (Before::Seat(a, _), Before::Seat(b, _)) => a == b,
            (Before::Gate(a, _), Before::Gate(b, _)) => a == b,
            (Before::Settled(a), Before::Settled(b)) => a == b,
            (
                Before::Score(a, ..) | Before::Signed(a) | Before::Sheet(a, _),
                Before::Score(b, ..) | Before::Signed(b) | Before::Sheet(b, _),
            ) => a == b,
            (Before::Target(a, _), Before::Target(b, _)) => a == b,
            // Everybody marks for themselves.
            (Before::TargetMark(a, by, _), Before::TargetMark(b, of, _)) => a == b && by == of,
            (Before::Tag(a, _), Before::Tag(b, _)) => a == b,
            (Before::Comment, Before::Comment) => false,
            (Before::Confirmed(judgement), other) | (other, Before::Confirmed(judgement)) => other.judges(judgement),
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}
