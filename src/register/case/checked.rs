//! What the checks of plan and history find on a case, and the handling lane that follows.

use super::CaseHead;
use crate::domain::criteria::CriteriaSet;
use crate::domain::findings::{self, Facts, Finding};
use crate::domain::history::Supports;
use crate::domain::lane::{self, LaneFacts};
use crate::domain::plan::Plan;
use crate::domain::vocabulary::{Lane, Severity};
use crate::register::judgement::Judgement;

impl CaseHead {
    /// Facts for the checks of the plan.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            round: &self.round,
            action: &self.action,
            received_at: self.received_at,
            late: self.late,
            applicant: &self.applicant,
            partners: &self.partners,
            dates: self.dates,
            cost_model: self.cost_model,
            costs: &self.costs,
            requested: self.requested,
            rate: self.rate,
            grounds: &self.grounds,
            other_funding: &self.other_funding,
            targets: &self.targets,
        }
    }

    /// What the checks of plan and card find, settled or not; nothing for grants of the past.
    pub fn findings(&self, plan: &Plan) -> Vec<Finding> {
        if self.past { Vec::new() } else { findings::check(plan, &self.facts()) }
    }

    /// The same, and what the applicant and the partners had before.
    pub fn all_findings(&self, plan: &Plan, supports: &Supports) -> Vec<Finding> {
        let mut found = self.findings(plan);
        if !self.past {
            let bodies = std::iter::once(&self.applicant).chain(&self.partners);
            found.extend(findings::earlier::check_history(supports, (&self.action, &self.scope), bodies));
        }
        found
    }

    /// Counts unsettled findings anew.
    pub(in crate::register) fn count_findings(&mut self, plan: &Plan, supports: &Supports) {
        let mut found = self.all_findings(plan, supports);
        // What is found no more needs nobody to look at it again.
        self.stale.retain(|judgement| match judgement {
            Judgement::Finding(rule) => found.iter().any(|finding| finding.rule == *rule),
            _ => true,
        });
        let counted = |found: &[Finding]| {
            let count = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
            let blocking = found.iter().filter(|finding| finding.severity == Severity::Blocking).count();
            (count(blocking), count(found.len()))
        };
        self.all_found = counted(&found);
        found.retain(|finding| !self.settled.contains(finding.rule));
        self.found = counted(&found);
    }

    /// Finds the lane by the rules anew.
    pub(in crate::register) fn rule_lane(&mut self, set: &CriteriaSet, supports: &Supports) {
        self.ruled = lane::lane(&set.light, &self.lane_facts(supports));
    }

    /// What the rules of lanes look at.
    pub fn lane_facts(&self, supports: &Supports) -> LaneFacts<'_> {
        LaneFacts {
            requested: self.requested,
            findings: self.all_found,
            partners: self.partners.len(),
            rate: self.rate,
            known: !supports.of(&self.applicant.name).is_empty(),
            category: self.applicant.category,
            action: &self.action,
        }
    }

    /// The lane in which it is handled: as an officer set it, or by the rules.
    pub fn handled_in(&self) -> Lane {
        self.lane.unwrap_or(self.ruled)
    }

    /// Blocking findings that nobody has settled. What a body had before never blocks.
    pub fn blocking(&self, plan: &Plan) -> Vec<Finding> {
        let mut found = self.findings(plan);
        found.retain(|finding| finding.severity == Severity::Blocking && !self.settled.contains(finding.rule));
        found
    }
}
