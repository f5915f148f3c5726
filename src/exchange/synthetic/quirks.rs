//! Which cases are awkward. They are constructed, not hoped for: each takes a slot whose card allows its awkwardness.

use super::Awkward;
use super::random::Random;
use super::slots::Slot;
use crate::domain::code::Reference;
use crate::domain::plan::{Card, Plan};
use crate::domain::vocabulary::{Category, IndicatorRule};

/// How a case is awkward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quirk {
    Late,
    RateNotAllowed,
    WrongFlatRate,
    ActionNotOpen,
    IncompleteIndicators,
    Withdrawn,
    FailsThreshold,
    Tie,
    QuotedName,
    LongName,
}

impl Quirk {
    /// Notes the reference of the case.
    pub(super) fn note(self, reference: &Reference, awkward: &mut Awkward) {
        let place = match self {
            Quirk::Late => &mut awkward.late,
            Quirk::RateNotAllowed => &mut awkward.rate_not_allowed,
            Quirk::WrongFlatRate => &mut awkward.wrong_flat_rate,
            Quirk::ActionNotOpen => &mut awkward.action_not_open,
            Quirk::IncompleteIndicators => &mut awkward.incomplete_indicators,
            Quirk::Withdrawn => &mut awkward.withdrawn,
            Quirk::FailsThreshold => &mut awkward.fails_threshold,
            Quirk::QuotedName => &mut awkward.quoted_name,
            Quirk::LongName => &mut awkward.long_name,
            Quirk::Tie => return awkward.tie.push(reference.clone()),
        };
        *place = Some(reference.clone());
    }
}

/// The most demanding first, so that a small store has a slot for each.
const ORDER: [Quirk; 9] = [
    Quirk::IncompleteIndicators,
    Quirk::ActionNotOpen,
    Quirk::RateNotAllowed,
    Quirk::QuotedName,
    Quirk::LongName,
    Quirk::FailsThreshold,
    Quirk::WrongFlatRate,
    Quirk::Late,
    Quirk::Withdrawn,
];

/// Marks the awkward slots. The envelope of the tie is left alone where any other will do: its sums are the point.
pub(super) fn assign<'p>(plan: &'p Plan, slots: &mut [Slot<'p>], random: &mut Random) {
    let envelope = |slot: &Slot<'p>| (slot.round, &slot.envelope.scope);
    let tie = slots.iter().find(|slot| slot.quirk == Some(Quirk::Tie)).map(envelope);
    let tied: Vec<bool> = slots.iter().map(|slot| Some(envelope(slot)) == tie).collect();
    let mut order: Vec<usize> = (0..slots.len()).collect();
    random.shuffle(&mut order);
    order.sort_by_key(|index| tied.get(*index).copied());
    for quirk in ORDER {
        let free = order
            .iter()
            .copied()
            .find(|index| slots.get(*index).is_some_and(|slot| slot.quirk.is_none() && fits(plan, slot, quirk)));
        if let Some(slot) = free.and_then(|index| slots.get_mut(index)) {
            slot.quirk = Some(quirk);
            if quirk == Quirk::ActionNotOpen
                && let Some(closed) = closed_sibling(plan, slot)
            {
                slot.card = closed;
            }
        }
    }
}

fn fits(plan: &Plan, slot: &Slot<'_>, quirk: Quirk) -> bool {
    let Card::Action(action) = slot.card else { return false };
    match quirk {
        Quirk::IncompleteIndicators => {
            let part = |id| plan.indicator(id).is_some_and(|indicator| indicator.parent.is_some());
            action.indicator_rule == IndicatorRule::Listed && action.indicators.iter().any(|id| part(id.as_str()))
        }
        Quirk::ActionNotOpen => closed_sibling(plan, slot).is_some(),
        Quirk::RateNotAllowed => action.raised_rate.is_none(),
        Quirk::QuotedName | Quirk::LongName => action.admissible_categories.contains(&Category::ThirdSector),
        _ => true,
    }
}

/// An action of the same measure that has no cross in the round, for the same sort of applicants.
fn closed_sibling<'p>(plan: &'p Plan, slot: &Slot<'p>) -> Option<Card<'p>> {
    let Card::Action(open) = slot.card else { return None };
    let closed = plan.actions.iter().find(|action| {
        action.measure == open.measure
            && [&action.rounds, &action.disputed_rounds, &action.conditional_rounds]
                .into_iter()
                .all(|rounds| !rounds.contains(slot.round))
            && !action.rounds.is_empty()
    });
    closed.map(Card::Action)
}
