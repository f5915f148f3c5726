//! judge: the one place where a rule can refuse. Pure: state, who, when and what go in; events or a refusal come out.
//!
//! | file | acts |
//! |---|---|
//! | `mod.rs` | the way in, roles, conflict, what every act on a case needs |
//! | `store.rs` | founding a store, applications, rounds, people |
//! | `screening.rs` | seats, conflicts, gates, supplements, settled findings |
//! | `scoring.rs` | scores, signatures, consensus |
//! | `several.rs` | the same act on several cases at once, or a whole sheet about one |
//! | `revision.rs` | corrected applications, and judgements that still stand |
//! | `lane.rs` | handling lanes |
//! | `notes.rs` | indicator targets, tags, comments |
//! | `decision.rs` | proposals, submission, approval and what follows |
//! | `terms.rs` | conditions, listed reasons of a rejection, deviation from the order |
//! | `correction.rs` | correction requests |
//! | `plan.rs` | revised plans, and the version that a case is judged by |
//! | `criteria.rs`, `template.rs` | criteria sets and templates of documents that come into force |
//! | `money.rs` | what open money covers |
//! | `undo.rs` | taking back |
//! | `training.rs` | what only a trainer may do |

mod correction;
mod criteria;
mod decision;
mod lane;
mod money;
mod notes;
mod plan;
mod revision;
mod scoring;
mod screening;
mod several;
mod store;
mod template;
mod terms;
mod training;
mod undo;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::case::CaseHead;
use super::command::Command;
use super::event::{Event, Stamp};
use super::fold::{Touched, fold_event};
use super::refusal::{Refusal, source};
use super::state::State;
use crate::domain::code::{Handle, Reference};
use crate::domain::message::{Arg, Message};
use crate::domain::vocabulary::Role;
use crate::domain::words;

/// Longest reason or comment, in characters.
pub const TEXT_MAX: usize = 20_000;

/// Judges one command. On success the events are what the command comes to; they have not happened yet.
///
/// # Errors
/// A refusal, with its rule, its source and what would make it pass. Nothing has changed.
pub fn judge(state: &State, by: &Handle, now: DateTime<Utc>, command: &Command) -> Result<Vec<Event>, Refusal> {
    let mut judge = Judge { state: state.clone(), by, roles: state.roles(by), now, events: Vec::new() };
    if let Command::Found(foundation) = command {
        judge.found(foundation)?;
        return Ok(judge.events);
    }
    if judge.roles.is_empty() {
        return Err(Refusal::new(
            "no-role",
            source::PROCEDURE,
            Message::new("refused-no-role").with("who", by),
            Message::new("mend-no-role"),
        ));
    }
    judge.command(command)?;
    Ok(judge.events)
}

pub(super) struct Judge<'a> {
    state: State,
    by: &'a Handle,
    roles: BTreeSet<Role>,
    now: DateTime<Utc>,
    events: Vec<Event>,
}

type Verdict = Result<(), Refusal>;

impl Judge<'_> {
    fn command(&mut self, command: &Command) -> Verdict {
        use Command as C;
        match command {
            // Judged before roles are asked for: there are none yet.
            C::Found(foundation) => self.found(foundation),
            C::Import { applications } => self.import(applications),
            C::Revise { applications, why } => self.revise(applications, why),
            C::Confirm { case, what, why } => self.confirm(case, what, why),
            C::SetLane { case, lane, why } => self.set_lane(case, *lane, why),
            C::OpenRound { round, at } => self.window(round, *at, true),
            C::CloseRound { round, at } => self.window(round, *at, false),
            C::LoadPlan { plan, why } => self.load_plan(plan, why),
            C::LoadCriteria { criteria, why } => self.load_criteria(criteria, why),
            C::LoadTemplate { template, why } => self.load_template(template, why),
            C::MovePlan { case, version, why } => self.move_plan(case, *version, why),
            C::CarryOver { from, to, scope, amount, why } => self.carry_over((from, to), scope, *amount, why),
            C::GrantRole { handle, role } => self.grant_role(handle, *role),
            C::RevokeRole { handle, role } => self.revoke_role(handle, *role),
            C::NamePerson { handle, name } => self.name_person(handle, name),
            C::Assign { case, handle, seat } => self.assign(case, handle, *seat),
            C::Unassign { case, handle, seat } => self.unassign(case, handle, *seat),
            C::Conflict { case, handle, why } => self.conflict(case, handle, why),
            C::LiftConflict { case, handle, why } => self.lift_conflict(case, handle, why),
            C::Gate { case, gates, pass, why } => self.gate(case, gates, *pass, why),
            C::AskSupplement { case, why } => self.supplement(case, true, why),
            C::SupplementReceived { case, why } => self.supplement(case, false, why),
            C::Settle { case, rule, why } => self.settle(case, rule, why),
            C::Score { case, criterion, value, why } => self.score(case, criterion, *value, why),
            C::Sign { case } => self.sign(case),
            C::Consensus { case, criterion, value, why } => self.consensus(case, criterion, *value, why),
            C::Target { case, indicator, value } => self.target(case, indicator, *value),
            C::Untarget { case, indicator } => self.untarget(case, indicator),
            C::MarkTarget { case, target, mark, why } => self.mark_target(case, *target, *mark, why.as_deref()),
            C::Tag { case, tag } => self.tag(case, tag),
            C::Untag { case, tag } => self.untag(case, tag),
            C::Several { acts } => self.several(acts),
            C::Comment { case, text } => self.comment(case, text),
            C::Propose(proposition) => self.propose(proposition),
            C::Submit { cases } => self.each(cases, |judge, case| judge.submit(case)),
            C::Approve { cases, amount, why } => {
                let several = cases.len() > 1;
                self.each(cases, |judge, case| judge.approve(case, *amount, why.as_deref(), several))
            }
            C::Return { cases, why } => self.each(cases, |judge, case| judge.send_back(case, why)),
            C::Decide { approve, send_back, why } => self.decide(approve, send_back, why),
            C::Notify { cases } => self.each(cases, |judge, case| judge.notify(case)),
            C::Withdraw { case, why } => self.withdraw(case, why),
            C::Decline { case, why } => self.decline(case, why),
            C::AskCorrection { case, why, late_why } => self.ask_correction(case, why, late_why.as_deref()),
            C::UpholdCorrection { case, why } => self.uphold_correction(case, why),
            C::ReopenCorrection { case, why } => self.reopen_correction(case, why),
            C::AmendCorrection(amendment) => self.amend_correction(amendment),
            C::MoveClock { to } => self.move_clock(*to),
            C::Undo { case } => self.undo(case.as_ref()),
        }
    }

    /// Judges an act on several cases one after another, each on the state that the earlier ones leave: all or none. What
    /// stands against any of them is told at once.
    fn each(&mut self, cases: &[Reference], act: impl Fn(&mut Self, &Reference) -> Verdict) -> Verdict {
        if cases.is_empty() {
            return Err(no_case());
        }
        let mut verdict = Ok(());
        for (index, case) in cases.iter().enumerate() {
            if cases[..index].contains(case) {
                return Err(case_twice(case));
            }
            let before = self.events.len();
            let this = act(self, case);
            if this.is_err() {
                self.events.truncate(before);
            } else if index + 1 < cases.len() {
                self.look_ahead(before);
            }
            verdict = both(verdict, this);
        }
        verdict
    }

    fn look_ahead(&mut self, from: usize) {
        let stamp = Stamp { seq: self.state.seq + 1, at: self.now, by: self.by.clone() };
        for event in &self.events[from..] {
            fold_event(&mut self.state, &stamp, event, &mut Touched::default());
        }
    }

    fn emit(&mut self, event: Event) -> Verdict {
        self.events.push(event);
        Ok(())
    }

    fn needs(&self, roles: &[Role]) -> Verdict {
        if roles.iter().any(|role| self.roles.contains(role)) {
            return Ok(());
        }
        let role = roles.first().copied().unwrap_or(Role::Officer);
        Err(Refusal::new(
            "role",
            source::PROCEDURE,
            Message::new("refused-role").with("who", self.by).with("role", Message::new(words::role_key(role))),
            Message::new("mend-role").with("role", Message::new(words::role_key(role))),
        ))
    }

    /// The case, for somebody who may act on it at all.
    fn case(&self, reference: &Reference) -> Result<Arc<CaseHead>, Refusal> {
        let Some(head) = self.state.case(reference.as_str()) else {
            return Err(self.state.no_such_case(self.by, reference.as_str()));
        };
        if head.conflicts.contains(self.by) {
            return Err(Refusal::new(
                "conflict",
                source::DISQUALIFICATION,
                Message::new("refused-conflict").with("case", reference),
                Message::new("mend-conflict"),
            ));
        }
        if head.past {
            return Err(Refusal::new(
                "past-grant",
                source::PROCEDURE,
                Message::new("refused-past-grant").with("case", reference),
                Message::new("mend-past-grant"),
            ));
        }
        Ok(Arc::clone(head))
    }

    /// The case, where its facts, scores and proposal may still be changed.
    fn unlocked(&self, reference: &Reference) -> Result<Arc<CaseHead>, Refusal> {
        let head = self.case(reference)?;
        if head.locked() {
            let status = words::status_key(head.status(self.state.set_of(&head)));
            return Err(Refusal::new(
                "locked",
                source::PROCEDURE,
                Message::new("refused-locked").with("case", reference).with("status", Message::new(status)),
                Message::new("mend-locked"),
            ));
        }
        Ok(head)
    }

    /// A written reason; `least` is its shortest length in characters.
    fn reason(&self, text: &str, least: u32) -> Verdict {
        let length = text.trim().chars().count();
        if length == 0 || length < usize::try_from(least).unwrap_or(usize::MAX) {
            return Err(Refusal::new(
                "reason",
                source::REASONS,
                Message::new("refused-reason").with("length", length),
                Message::new("mend-reason").with("least", least.max(1)),
            ));
        }
        if length > TEXT_MAX {
            return Err(Refusal::new(
                "text-too-long",
                source::PROCEDURE,
                Message::new("refused-text-too-long").with("length", length),
                Message::new("mend-text-too-long").with("most", TEXT_MAX),
            ));
        }
        Ok(())
    }
}

/// What two parts of an act come to together.
fn both(one: Verdict, other: Verdict) -> Verdict {
    match (one, other) {
        (Err(first), Err(later)) => Err(first.and(later)),
        (one, other) => one.and(other),
    }
}

fn no_case() -> Refusal {
    let (what, mend) = (Message::new("refused-no-case"), Message::new("mend-no-case"));
    Refusal::new("no-case", source::PROCEDURE, what, mend)
}

fn case_twice(case: &Reference) -> Refusal {
    let what = Message::new("refused-case-twice").with("case", case);
    Refusal::new("case-twice", source::PROCEDURE, what, Message::new("mend-case-twice"))
}

/// A refusal whose sentence and mend need only the case.
fn about(
    rule: &'static str,
    source: &'static str,
    case: &Reference,
    what: &'static str,
    mend: &'static str,
) -> Refusal {
    Refusal::new(rule, source, Message::new(what).with("case", case), Message::new(mend).with("case", case))
}

/// Several codes in one place of a sentence.
fn listed(codes: impl IntoIterator<Item = impl ToString>) -> Arg {
    let codes: Vec<String> = codes.into_iter().map(|code| code.to_string()).collect();
    Arg::Word(codes.join(", "))
}
