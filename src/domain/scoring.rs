//! Totals: exact, so that a tie is a tie.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::code::CriterionId;
use super::criteria::{CriteriaSet, Criterion, Points};

/// One mark for each criterion that has been scored.
pub type Marks = BTreeMap<CriterionId, Points>;

/// A weighted total as an exact fraction of the highest possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Total {
    /// Sum of weight × half points.
    pub reached: u64,
    /// The same with every score at the top of the scale.
    pub highest: u64,
}

impl Total {
    /// The total of a complete set of marks; `None` while any criterion is unscored, because incomplete is a state
    /// and never a low number.
    pub fn of(set: &CriteriaSet, marks: &Marks) -> Option<Total> {
        let mut total = Total { reached: 0, highest: 0 };
        for criterion in &set.criteria {
            let points = marks.get(&criterion.id)?;
            total.reached += u64::from(criterion.weight) * u64::from(points.halves());
            total.highest += u64::from(criterion.weight) * u64::from(set.scale.max.halves());
        }
        (total.highest > 0).then_some(total)
    }

    /// Per cent of the highest possible. Exact wherever the fraction ends within ten decimals, as it does for every
    /// scale up to 5 with weights that add up to 100; rounded there otherwise. Comparing uses the fraction itself.
    pub fn percent(self) -> Decimal {
        let exact = Decimal::from(self.reached) * Decimal::ONE_HUNDRED / Decimal::from(self.highest);
        exact.round_dp_with_strategy(10, RoundingStrategy::MidpointAwayFromZero).normalize()
    }
}

impl Ord for Total {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u128::from(self.reached) * u128::from(other.highest);
        let right = u128::from(other.reached) * u128::from(self.highest);
        left.cmp(&right)
    }
}

impl PartialOrd for Total {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Criteria on which a complete case stays under what it needs to be proposable.
pub fn under_threshold<'a>(set: &'a CriteriaSet, marks: &Marks) -> Vec<&'a Criterion> {
    let under = |criterion: &&Criterion| match (criterion.threshold, marks.get(&criterion.id)) {
        (Some(threshold), Some(points)) => *points < threshold,
        _ => false,
    };
    set.criteria.iter().filter(under).collect()
}

/// Whether a total reaches the minimum of its set.
pub fn reaches_minimum(set: &CriteriaSet, total: Total) -> bool {
    set.set.minimum_total.is_none_or(|minimum| {
        Decimal::from(total.reached) * Decimal::ONE_HUNDRED >= minimum * Decimal::from(total.highest)
    })
}
