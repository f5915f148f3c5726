//! How the head of a case begins: as an application that came in, or as a grant of the past.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::CaseHead;
use crate::domain::application::{Applicant, Application, Costs};
use crate::domain::code::{Handle, RoundId, Scope};
use crate::domain::finnish_time::finnish_day;
use crate::domain::history::PastGrant;
use crate::domain::money::Money;
use crate::domain::scoring::Marks;
use crate::domain::vocabulary::{CostModel, DecisionKind, Lane, Pot, Rate};
use crate::register::decided::{Decided, Progress, Proposal};
use crate::register::judgement::text_mark;
use crate::register::terms::Terms;

impl CaseHead {
    /// The head of a case that has just come in.
    pub fn new(application: &Application, late: bool, scope: Scope, pot: Pot, changed: u64, at: DateTime<Utc>) -> Self {
        Self {
            reference: application.reference.clone(),
            round: application.round.clone(),
            action: application.action.clone(),
            scope,
            pot,
            title: application.title.clone(),
            language: application.language,
            received_at: application.received_at,
            late,
            applicant: application.applicant.clone(),
            partners: application.partners.clone(),
            dates: (application.start, application.end),
            cost_model: application.cost_model,
            costs: application.costs,
            requested: application.requested_eu,
            rate: application.rate_claimed,
            grounds: application.rate_grounds.clone(),
            other_funding: application.other_eu_funding.clone(),
            targets: application.targets.iter().map(|target| (target.indicator.clone(), target.value)).collect(),
            seats: BTreeMap::new(),
            gates: BTreeMap::new(),
            sheets: BTreeMap::new(),
            consensus: Marks::new(),
            scored_by: BTreeSet::new(),
            proposed_by: BTreeSet::new(),
            supplement: false,
            conflicts: BTreeSet::new(),
            tags: BTreeSet::new(),
            settled: BTreeSet::new(),
            target_marks: BTreeMap::new(),
            plan_version: 0,
            scored_with: None,
            decision: Decided::default(),
            reversible: Vec::new(),
            past: false,
            revision: 1,
            summary_mark: text_mark(&application.summary),
            stale: BTreeSet::new(),
            ruled: Lane::Full,
            lane: None,
            comments: 0,
            found: (0, 0),
            all_found: (0, 0),
            events: 1,
            changed,
            changed_at: at,
        }
    }

    /// The head of a grant of the past: decided and notified before this register began.
    pub fn from_past(
        round: &RoundId,
        decided_at: DateTime<Utc>,
        grant: &PastGrant,
        changed: u64,
        at: DateTime<Utc>,
    ) -> Self {
        let day = finnish_day(decided_at);
        let rate = if grant.pot == Pot::Operating { Rate::R100 } else { Rate::R75 };
        let application = Application {
            reference: grant.reference.clone(),
            round: round.clone(),
            action: grant.action.clone().unwrap_or_default(),
            title: match &grant.project {
                Some(project) if *project != grant.title.sv => format!("{project} – {}", grant.title.sv),
                _ => grant.title.sv.clone(),
            },
            summary: String::new(),
            language: grant.language,
            received_at: decided_at,
            applicant: Applicant { name: grant.beneficiary.clone(), business_id: None, category: grant.category },
            partners: Vec::new(),
            start: grant.start.unwrap_or(day),
            end: grant.end.unwrap_or(day),
            cost_model: CostModel::Actual,
            costs: Costs { staff: Money::ZERO, other_direct: Money::ZERO, indirect: Money::ZERO, total: Money::ZERO },
            requested_eu: grant.amount,
            rate_claimed: rate,
            rate_grounds: Vec::new(),
            other_eu_funding: Vec::new(),
            targets: Vec::new(),
        };
        let mut head = Self::new(&application, false, grant.scope.clone(), grant.pot, changed, at);
        head.past = true;
        head.decision = Decided {
            progress: Progress::Notified,
            proposal: Some(Proposal {
                kind: DecisionKind::Grant,
                amount: grant.amount,
                rate,
                grounds: Vec::new(),
                by: Handle::default(),
                terms: Terms::default(),
            }),
            granted: Some(grant.amount),
            by: None,
            notified_at: Some(decided_at),
            ..Decided::default()
        };
        head
    }
}
