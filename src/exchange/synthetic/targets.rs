//! Indicator targets of an invented application: some of the card's, each part with the whole that it is a part of.

use super::random::Random;
use crate::domain::application::Target;
use crate::domain::code::IndicatorId;
use crate::domain::plan::{Card, Indicator, Plan};
use crate::domain::vocabulary::{IndicatorKind, IndicatorRule};

/// Targets that fit the card.
pub(super) fn targets(plan: &Plan, card: Card<'_>, random: &mut Random) -> Vec<Target> {
    let mut chosen = chosen(plan, card, random);
    let listed = card.indicators();
    for position in 0..chosen.len() {
        add_parent(plan, &mut chosen, position);
    }
    chosen.sort_by_key(|indicator| order(listed, &indicator.id));
    chosen.dedup_by(|a, b| a.id == b.id);
    values(&chosen, random)
}

/// A part of an indicator without the indicator itself.
pub(super) fn part_only(plan: &Plan, card: Card<'_>, random: &mut Random) -> Vec<Target> {
    let parts = card.indicators().iter().filter_map(|id| plan.indicator(id.as_str()));
    let part: Vec<&Indicator> = parts.filter(|indicator| indicator.parent.is_some()).take(1).collect();
    values(&part, random)
}

fn chosen<'p>(plan: &'p Plan, card: Card<'_>, random: &mut Random) -> Vec<&'p Indicator> {
    let mut candidates: Vec<&Indicator> = match card.indicator_rule() {
        IndicatorRule::None => Vec::new(),
        IndicatorRule::Listed => card.indicators().iter().filter_map(|id| plan.indicator(id.as_str())).collect(),
        IndicatorRule::Objective => match plan.objective_of(card) {
            Some(objective) => {
                plan.indicators.iter().filter(|i| i.objective == *objective && i.parent.is_none()).collect()
            }
            None => Vec::new(),
        },
    };
    random.shuffle(&mut candidates);
    let wanted = usize::try_from(random.between(2, 4)).unwrap_or(2);
    candidates.truncate(wanted);
    candidates
}

fn add_parent<'p>(plan: &'p Plan, chosen: &mut Vec<&'p Indicator>, position: usize) {
    let mut child = chosen.get(position).copied();
    while let Some(parent) = child.and_then(|child| child.parent.as_ref()).and_then(|id| plan.indicator(id.as_str())) {
        if chosen.iter().any(|other| other.id == parent.id) {
            return;
        }
        chosen.push(parent);
        child = Some(parent);
    }
}

fn order(listed: &[IndicatorId], id: &IndicatorId) -> (usize, IndicatorId) {
    (listed.iter().position(|other| other == id).unwrap_or(usize::MAX), id.clone())
}

/// People reached, and of them the parts and the results.
fn values(chosen: &[&Indicator], random: &mut Random) -> Vec<Target> {
    let people = random.between(4, 60) * 5;
    let value = |indicator: &Indicator, random: &mut Random| match (indicator.kind, &indicator.parent) {
        (IndicatorKind::Output, None) => people,
        (IndicatorKind::Output, Some(_)) => people * random.between(20, 50) / 100,
        (IndicatorKind::Result, None) => people * random.between(55, 90) / 100,
        (IndicatorKind::Result, Some(_)) => people * random.between(20, 50) / 100,
    };
    let target = |indicator: &&Indicator| Target {
        indicator: indicator.id.clone(),
        value: u64::try_from(value(indicator, random)).unwrap_or(1).max(1),
    };
    chosen.iter().map(target).collect()
}
