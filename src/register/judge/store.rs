//! Founding a store, taking in applications, windows of rounds, roles of people.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Judge, Verdict, listed};
use crate::domain::application::Application;
use crate::domain::code::{Handle, RoundId};
use crate::domain::message::Message;
use crate::domain::plan::check;
use crate::domain::vocabulary::Role;
use crate::domain::words;
use crate::register::command::Foundation;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

/// Version of the record format.
const FORMAT: u32 = 1;

impl Judge<'_> {
    pub(super) fn found(&mut self, foundation: &Foundation) -> Verdict {
        if self.state.base.is_some() {
            return Err(Refusal::new(
                "founded",
                source::PROCEDURE,
                Message::new("refused-founded"),
                Message::new("mend-founded"),
            ));
        }
        if let Some(mistake) = check::mistakes(&foundation.plan).into_iter().next() {
            let mend = Message::new("mend-plan");
            return Err(Refusal::new("plan", source::PROCEDURE, mistake.why, mend));
        }
        if let Some((_, _, why)) = foundation.criteria.mistakes().into_iter().next() {
            return Err(Refusal::new("criteria", source::CRITERIA, why, Message::new("mend-plan")));
        }
        self.emit(Event::StoreFounded {
            store: foundation.store.clone(),
            store_kind: foundation.kind,
            format: FORMAT,
            default_person: foundation.default_person.clone(),
        })?;
        self.emit(Event::PlanLoaded { plan: Box::new(foundation.plan.clone()), why: String::new() })?;
        self.emit(Event::CriteriaLoaded { criteria: Box::new(foundation.criteria.clone()) })?;
        self.emit(Event::HistoryRecorded { projects: foundation.earlier.clone() })?;
        for (handle, role) in &foundation.people {
            self.handle(handle)?;
            self.emit(Event::RoleGranted { handle: handle.clone(), role: *role })?;
        }
        for past in &foundation.past {
            self.emit(Event::PastRoundRecorded { round: past.round.clone() })?;
            for grant in &past.grants {
                self.emit(Event::PastGrantRecorded {
                    case: grant.reference.clone(),
                    round: past.round.id.clone(),
                    decided_at: past.round.decided_at,
                    grant: Box::new(grant.clone()),
                })?;
            }
        }
        Ok(())
    }

    pub(super) fn import(&mut self, applications: &[Application]) -> Verdict {
        self.needs(&[Role::Officer, Role::Administrator, Role::Supervisor])?;
        let mut seen = BTreeSet::new();
        for application in applications {
            let reference = &application.reference;
            if self.state.case(reference.as_str()).is_some() || !seen.insert(reference) {
                return Err(Refusal::new(
                    "reference-taken",
                    source::PROCEDURE,
                    Message::new("refused-reference-taken").with("case", reference),
                    Message::new("mend-reference-taken"),
                ));
            }
            let round = &application.round;
            if self.state.plan.round(round.as_str()).is_none() {
                let known = listed(self.state.plan.rounds.iter().map(|round| &round.id));
                return Err(Refusal::new(
                    "round-unknown",
                    source::PROCEDURE,
                    Message::new("refused-round-unknown").with("round", round).with("case", reference),
                    Message::new("mend-round-unknown").with("known", known),
                ));
            }
            if self.state.plan.card(application.action.as_str()).is_none() {
                return Err(Refusal::new(
                    "action-unknown",
                    source::PROCEDURE,
                    Message::new("refused-action-unknown").with("action", &application.action).with("case", reference),
                    Message::new("mend-action-unknown"),
                ));
            }
            let late = self.state.window(round.as_str()).is_outside(application.received_at);
            self.events.push(Event::CaseImported {
                case: reference.clone(),
                late,
                application: Box::new(application.clone()),
            });
        }
        if applications.is_empty() {
            return Err(Refusal::new(
                "nothing-to-import",
                source::PROCEDURE,
                Message::new("refused-nothing-to-import"),
                Message::new("mend-nothing-to-import"),
            ));
        }
        Ok(())
    }

    pub(super) fn window(&mut self, round: &RoundId, at: DateTime<Utc>, opens: bool) -> Verdict {
        self.needs(&[Role::Administrator])?;
        if self.state.plan.round(round.as_str()).is_none() {
            let known = listed(self.state.plan.rounds.iter().map(|round| &round.id));
            return Err(Refusal::new(
                "round-unknown",
                source::PROCEDURE,
                Message::new("refused-no-such-round").with("round", round),
                Message::new("mend-round-unknown").with("known", known),
            ));
        }
        let window = self.state.window(round.as_str());
        let backwards = match (opens, window.opens, window.closes) {
            (true, _, Some(closes)) => at > closes,
            (false, Some(opens), _) => at < opens,
            _ => false,
        };
        if backwards {
            return Err(Refusal::new(
                "window-backwards",
                source::PROCEDURE,
                Message::new("refused-window-backwards").with("round", round),
                Message::new("mend-window-backwards"),
            ));
        }
        let round = round.clone();
        self.emit(if opens { Event::RoundOpened { round, at } } else { Event::RoundClosed { round, at } })
    }

    fn handle(&self, handle: &Handle) -> Verdict {
        let text = handle.as_str();
        let good = (1..=64).contains(&text.len())
            && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '@' | '+'));
        if good {
            return Ok(());
        }
        Err(Refusal::new(
            "handle",
            source::PROCEDURE,
            Message::new("refused-handle").with("who", handle),
            Message::new("mend-handle"),
        ))
    }

    pub(super) fn grant_role(&mut self, handle: &Handle, role: Role) -> Verdict {
        self.needs(&[Role::Administrator])?;
        self.handle(handle)?;
        let has = self.state.base.as_ref().and_then(|base| base.people.get(handle)).is_some_and(|r| r.contains(&role));
        if has {
            return Err(self.role_refusal("role-held", "refused-role-held", "mend-role-held", handle, role));
        }
        self.emit(Event::RoleGranted { handle: handle.clone(), role })
    }

    pub(super) fn revoke_role(&mut self, handle: &Handle, role: Role) -> Verdict {
        self.needs(&[Role::Administrator])?;
        let Some(base) = &self.state.base else { return Ok(()) };
        if !base.people.get(handle).is_some_and(|roles| roles.contains(&role)) {
            return Err(self.role_refusal(
                "role-not-held",
                "refused-role-not-held",
                "mend-role-not-held",
                handle,
                role,
            ));
        }
        let administrators = base.people.values().filter(|roles| roles.contains(&Role::Administrator)).count();
        if role == Role::Administrator && administrators == 1 {
            let (what, mend) = ("refused-last-administrator", "mend-last-administrator");
            return Err(self.role_refusal("last-administrator", what, mend, handle, role));
        }
        self.emit(Event::RoleRevoked { handle: handle.clone(), role })
    }

    fn role_refusal(
        &self,
        rule: &'static str,
        what: &'static str,
        mend: &'static str,
        handle: &Handle,
        role: Role,
    ) -> Refusal {
        let role = Message::new(words::role_key(role));
        Refusal::new(
            rule,
            source::PROCEDURE,
            Message::new(what).with("who", handle).with("role", role),
            Message::new(mend),
        )
    }
}
