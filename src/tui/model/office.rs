//! The office: versions of the plan, windows of rounds, money that can be carried over, people and their roles.

use crate::desk::Person;
use crate::domain::plan::{CarryRule, Plan};
use crate::register::view::overview::{Overview, PlanGlance, RoundGlance};

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct OfficePage {
    /// Which line is under the cursor, headings not counted.
    pub cursor: usize,
}

/// One line.
#[derive(Debug, Clone, Copy)]
pub enum OfficeLine<'a> {
    /// A version of the plan; whether it is in force.
    Plan(&'a PlanGlance, bool),
    /// A round with its window.
    Round(&'a RoundGlance),
    /// What the plan lets be carried over.
    Carry(&'a CarryRule),
    /// A person with their roles.
    Person(&'a Person),
}

/// Everything that the office shows, in its order.
pub fn lines<'a>(plan: &'a Plan, overview: Option<&'a Overview>, people: &'a [Person]) -> Vec<OfficeLine<'a>> {
    let versions = overview.map_or(&[][..], |overview| &overview.plans);
    let newest = versions.iter().map(|version| version.version).max();
    let versions = versions.iter().map(|version| OfficeLine::Plan(version, Some(version.version) == newest));
    // A decided round of the past has no window that anybody could move.
    let rounds = overview.into_iter().flat_map(|overview| &overview.rounds);
    let rounds = rounds.filter(|round| plan.round(round.id.as_str()).is_some()).map(OfficeLine::Round);
    let carries = plan.carry_overs.iter().map(OfficeLine::Carry);
    let people = people.iter().map(OfficeLine::Person);
    versions.chain(rounds).chain(carries).chain(people).collect()
}
