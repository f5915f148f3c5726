//! Founding a store, taking in applications, windows of rounds, roles of people.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Judge, Verdict, listed};
use crate::domain::application::Application;
use crate::domain::clean::{Shape, clean};
use crate::domain::code::{Handle, RoundId};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::person::{NAME_MAX, PersonName};
use crate::domain::plan::check;
use crate::domain::text::Lang;
use crate::domain::vocabulary::Role;
use crate::domain::words;
use crate::register::command::Foundation;
use crate::register::event::Event;
use crate::register::refusal::{Mistake, Refusal, source};

/// Version of the record format.
const FORMAT: u32 = 1;
/// Mistakes of one import that are told; what has more is wrong from the ground.
const MISTAKES_MAX: usize = 200;

/// The refusal of an application with an amount that no record can hold, and the field.
pub(super) fn impossible(application: &Application) -> Option<(&'static str, Refusal)> {
    let (field, amount) = application.impossible_amount()?;
    let what = Message::new("refused-amount-impossible").with("case", &application.reference);
    let what = what.with("field", field).with("amount", amount.to_string());
    let mend = Message::new("mend-amount-impossible").with("highest", Money::LIMIT.to_string());
    Some((field, Refusal::new("amount-impossible", source::PROCEDURE, what, mend)))
}

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
        self.emit(Event::CriteriaLoaded { criteria: Box::new(foundation.criteria.clone()), why: String::new() })?;
        self.emit(Event::HistoryRecorded { projects: foundation.earlier.clone() })?;
        for (handle, role) in &foundation.people {
            self.handle(handle)?;
            self.emit(Event::RoleGranted { handle: handle.clone(), role: *role })?;
        }
        for (handle, name) in &foundation.names {
            self.emit(Event::PersonNamed { handle: handle.clone(), name: name.clone() })?;
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
        if applications.is_empty() {
            return Err(Refusal::new(
                "nothing-to-import",
                source::PROCEDURE,
                Message::new("refused-nothing-to-import"),
                Message::new("mend-nothing-to-import"),
            ));
        }
        let mut seen = BTreeSet::new();
        let mut first: Option<Refusal> = None;
        let mut places = Vec::new();
        for (index, application) in applications.iter().enumerate() {
            let fresh = seen.insert(&application.reference);
            for (field, why, refusal) in self.unfit(application, fresh) {
                first.get_or_insert(refusal);
                places.push(Mistake { index, field: Cow::Borrowed(field), why });
            }
            if places.len() >= MISTAKES_MAX {
                break;
            }
        }
        if let Some(first) = first {
            return Err(first.at(places));
        }
        for application in applications {
            let late = self.state.window(application.round.as_str()).is_outside(application.received_at);
            self.events.push(Event::CaseImported {
                case: application.reference.clone(),
                late,
                application: Box::new(application.clone()),
            });
        }
        Ok(())
    }

    /// Why an application cannot be a case of this store: the field, and what is wrong with it.
    fn unfit(&self, application: &Application, fresh: bool) -> Vec<(&'static str, Message, Refusal)> {
        let (reference, round) = (&application.reference, &application.round);
        let mut found = Vec::new();
        if self.state.case(reference.as_str()).is_some() || !fresh {
            let refusal = Refusal::new(
                "reference-taken",
                source::PROCEDURE,
                Message::new("refused-reference-taken").with("case", reference),
                Message::new("mend-reference-taken"),
            );
            found.push(("reference", Message::new("import-reference-taken").with("case", reference), refusal));
        }
        if let Some((field, refusal)) = impossible(application) {
            found.push((field, refusal.what.clone(), refusal));
        }
        if self.state.plan.round(round.as_str()).is_none() {
            let known = listed(self.state.plan.rounds.iter().map(|round| &round.id));
            let why = Message::new("import-round-unknown").with("round", round).with("known", known.clone());
            let refusal = Refusal::new(
                "round-unknown",
                source::REVISION,
                Message::new("refused-round-unknown").with("round", round).with("case", reference),
                Message::new("mend-round-unknown").with("known", known),
            );
            found.push(("round", why, refusal));
        }
        if self.state.plan.card(application.action.as_str()).is_none() {
            let plan = &self.state.plan;
            let actions = plan.actions.iter().map(|action| &action.code);
            let known = listed(actions.chain(plan.operating_support.iter().map(|support| &support.code)));
            let why = Message::new("import-action-unknown").with("action", &application.action);
            let refusal = Refusal::new(
                "action-unknown",
                source::REVISION,
                Message::new("refused-action-unknown").with("action", &application.action).with("case", reference),
                Message::new("mend-action-unknown"),
            );
            found.push(("action", why.with("known", known), refusal));
        }
        found
    }

    pub(super) fn window(&mut self, round: &RoundId, at: DateTime<Utc>, opens: bool) -> Verdict {
        self.needs(&[Role::Administrator])?;
        if self.state.plan.round(round.as_str()).is_none() {
            return Err(self.state.no_such_round(round.as_str()));
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
                Message::new("refused-window-backwards").with("round", self.state.plan.round_name(round)),
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

    /// What a person is called in documents made from now on; documents of before keep what they said.
    pub(super) fn name_person(&mut self, handle: &Handle, name: &PersonName) -> Verdict {
        self.needs(&[Role::Administrator])?;
        let known = self.state.base.as_ref().is_some_and(|base| base.people.contains_key(handle));
        if !known {
            let what = Message::new("refused-person-unknown").with("who", handle);
            return Err(Refusal::new(
                "person-unknown",
                source::PROCEDURE,
                what,
                Message::new("mend-person-unknown").with("who", handle),
            ));
        }
        let titles = Lang::ALL.map(|lang| name.title.get(lang));
        let given = std::iter::once(name.name.as_str()).chain(titles);
        let (wrong, same) = (
            given
                .clone()
                .any(|text| clean(text, Shape::Line) != (text.to_owned(), 0) || text.chars().count() > NAME_MAX),
            self.state.name_of(handle).cloned().unwrap_or_default() == *name,
        );
        // A title without a name would say of whom it is the title by an account's name.
        if wrong || (name.name.is_empty() && titles.iter().any(|title| !title.is_empty())) {
            let what = Message::new("refused-person-name").with("who", handle);
            let mend = Message::new("mend-person-name").with("longest", NAME_MAX);
            return Err(Refusal::new("person-name", source::PROCEDURE, what, mend));
        }
        if same {
            let what = Message::new("refused-person-named").with("who", handle);
            return Err(Refusal::new("person-named", source::PROCEDURE, what, Message::new("mend-person-named")));
        }
        self.emit(Event::PersonNamed { handle: handle.clone(), name: name.clone() })
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
