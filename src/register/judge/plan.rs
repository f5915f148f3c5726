//! Revised plans: nothing that is bound is taken back by one, and cases keep the rules of the plan they came in under.

use super::{Judge, Verdict, about, listed};
use crate::domain::code::Reference;
use crate::domain::ledger::EnvelopeKey;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::{Plan, check};
use crate::domain::vocabulary::{Pot, Role};
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    pub(super) fn load_plan(&mut self, plan: &Plan, why: &str) -> Verdict {
        self.needs(&[Role::Administrator])?;
        self.reason(why, self.state.criteria.set.reason_min_chars)?;
        if let Some(mistake) = check::mistakes(plan).into_iter().next() {
            return Err(Refusal::new("plan", source::PROCEDURE, mistake.why, Message::new("mend-plan")));
        }
        let (now, new) = (&self.state.plan.plan, &plan.plan);
        if new.id != now.id || new.version <= now.version || new.dated <= now.dated {
            let what = Message::new("refused-plan-revision")
                .with("id", new.id.as_str())
                .with("version", new.version)
                .with("dated", new.dated);
            let mend = Message::new("mend-plan-revision")
                .with("id", now.id.as_str())
                .with("version", now.version)
                .with("dated", now.dated);
            return Err(Refusal::new("plan-revision", source::REVISION, what, mend));
        }
        self.envelopes_hold(plan)?;
        self.ceilings_hold(plan)?;
        self.emit(Event::PlanLoaded { plan: Box::new(plan.clone()), why: why.trim().to_owned() })
    }

    /// Every envelope that has cases or money stays, belongs to the same objective, and holds what is bound.
    fn envelopes_hold(&self, plan: &Plan) -> Verdict {
        let old = &self.state.plan;
        let planned = |plan: &Plan, key: &EnvelopeKey| {
            let round = plan.round(key.round.as_str())?;
            round.envelopes.iter().find(|envelope| envelope.scope == key.scope).map(|envelope| envelope.amount)
        };
        let carried = self.state.base.iter().flat_map(|base| &base.carried).flat_map(|moved| {
            [&moved.from, &moved.to].map(|round| EnvelopeKey { round: round.clone(), scope: moved.scope.clone() })
        });
        let touched = self.state.ledger.touched().filter(|(_, buckets)| buckets.cases > 0).map(|(key, _)| key.clone());
        for key in touched.chain(carried).filter(|key| planned(old, key).is_some()) {
            let bound = self.state.ledger.envelope(&key).bound();
            let same = old.objective_of_scope(key.scope.as_str()) == plan.objective_of_scope(key.scope.as_str());
            let Some(amount) = planned(plan, &key).filter(|_| same) else {
                let what = Message::new("refused-plan-envelope")
                    .with("scope", &key.scope)
                    .with("round", old.round_name(&key.round));
                return Err(Refusal::new("plan-envelope", source::REVISION, what, Message::new("mend-plan-envelope")));
            };
            let moved = self.state.carried(key.round.as_str(), key.scope.as_str()).unwrap_or_default();
            let total = amount.unwrap_or_default() + moved;
            if total < bound || total < Money::ZERO {
                let place =
                    Message::new("envelope-name").with("scope", &key.scope).with("round", old.round_name(&key.round));
                return Err(below(place, total, bound, source::ENVELOPE));
            }
        }
        Ok(())
    }

    fn ceilings_hold(&self, plan: &Plan) -> Verdict {
        for objective in &self.state.plan.objectives {
            for &pot in Pot::ALL {
                let key = crate::domain::ledger::CeilingKey { objective: objective.code.clone(), pot };
                let bound = self.state.ledger.ceiling(&key).bound();
                let total = plan.objective(objective.code.as_str()).map_or(Money::ZERO, |objective| match pot {
                    Pot::Project => objective.project_grants,
                    Pot::Operating => objective.operating_support,
                });
                if total < bound {
                    let place = Message::new("ceiling-name").with("objective", &objective.code);
                    return Err(below(place, total, bound, source::CEILING));
                }
            }
        }
        Ok(())
    }

    pub(super) fn move_plan(&mut self, case: &Reference, version: u32, why: &str) -> Verdict {
        self.needs(&[Role::Administrator])?;
        let head = self.unlocked(case)?;
        self.reason(why, self.state.set_of(&head).set.reason_min_chars)?;
        let Some(plan) = self.state.plans.get(&version) else {
            let known = listed(self.state.plans.keys());
            let what = Message::new("refused-plan-version").with("version", version);
            return Err(Refusal::new(
                "plan-version",
                source::REVISION,
                what,
                Message::new("mend-known").with("known", known),
            ));
        };
        if head.plan_version == version || plan.card(head.action.as_str()).is_none() {
            return Err(about("plan-move", source::REVISION, case, "refused-plan-move", "mend-plan-move"));
        }
        self.emit(Event::PlanMoved { case: case.clone(), version, why: why.trim().to_owned() })
    }
}

fn below(place: Message, total: Money, bound: Money, source: &'static str) -> Refusal {
    let what = Message::new("refused-plan-below").with("place", place).with("total", total).with("bound", bound);
    Refusal::new("plan-below", source, what, Message::new("mend-plan-below").with("bound", bound))
}
