//! What people can ask the register to do. Every way in (keys, shell, socket, bulk) ends in one of these.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::application::Application;
use crate::domain::code::{CriterionId, GateId, Handle, IndicatorId, ReasonCode, Reference, RoundId, Scope};
use crate::domain::criteria::{CriteriaSet, Points};
use crate::domain::history::{EarlierProject, PastRound};
use crate::domain::money::Money;
use crate::domain::person::PersonName;
use crate::domain::plan::Plan;
use crate::domain::template::Template;
use crate::domain::vocabulary::{DecisionKind, Ground, Lane, Rate, Role, Seat, StoreKind, TargetMark};
use crate::register::judgement::Named;
use crate::register::terms::Terms;

/// One act. Names are those of the shell commands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum Command {
    /// Begins a store; only possible in an empty one.
    Found(Box<Foundation>),
    /// Takes in applications, all or none.
    Import { applications: Vec<Application> },
    /// Takes in corrected applications as revisions of their cases, all or none.
    Revise { applications: Vec<Application>, why: String },
    /// Confirms that what was judged on an older revision still stands; all that this person may confirm where nothing
    /// is named.
    Confirm { case: Reference, what: Vec<Named>, why: String },
    /// Sets the handling lane of a case.
    SetLane { case: Reference, lane: Lane, why: String },
    /// Sets the beginning of a round's window.
    OpenRound { round: RoundId, at: DateTime<Utc> },
    /// Sets the end of a round's window.
    CloseRound { round: RoundId, at: DateTime<Utc> },
    /// Puts a revised plan in force.
    LoadPlan { plan: Box<Plan>, why: String },
    /// Puts another criteria set in force.
    LoadCriteria { criteria: Box<CriteriaSet>, why: String },
    /// Puts an authority's own templates of decision documents in force.
    LoadTemplate { template: Box<Template>, why: String },
    /// Judges a case by the rules of another version of the plan.
    MovePlan { case: Reference, version: u32, why: String },
    /// Moves unused money to a later round, where the plan allows it.
    CarryOver { from: RoundId, to: RoundId, scope: Scope, amount: Money, why: String },
    /// Gives a person a role.
    GrantRole { handle: Handle, role: Role },
    /// Takes a role from a person.
    RevokeRole { handle: Handle, role: Role },
    /// Says what a person is called in documents.
    NamePerson { handle: Handle, name: PersonName },
    /// Seats a person on a case.
    Assign { case: Reference, handle: Handle, seat: Seat },
    /// Takes a person off a case.
    Unassign { case: Reference, handle: Handle, seat: Option<Seat> },
    /// Declares or sets a conflict of interest.
    Conflict { case: Reference, handle: Handle, why: String },
    /// Lifts a conflict of interest.
    LiftConflict { case: Reference, handle: Handle, why: String },
    /// Marks gates as passed or failed, for one reason.
    Gate { case: Reference, gates: Vec<GateId>, pass: bool, why: String },
    /// Asks the applicant for a supplement.
    AskSupplement { case: Reference, why: String },
    /// Records that the supplement came.
    SupplementReceived { case: Reference, why: String },
    /// Settles a finding with a reason.
    Settle { case: Reference, rule: String, why: String },
    /// Scores one criterion.
    Score { case: Reference, criterion: CriterionId, value: Points, why: String },
    /// Signs one's own scores.
    Sign { case: Reference },
    /// Records the consensus of two assessors on one criterion.
    Consensus { case: Reference, criterion: CriterionId, value: Points, why: String },
    /// Sets an indicator target.
    Target { case: Reference, indicator: IndicatorId, value: u64 },
    /// Removes an indicator target.
    Untarget { case: Reference, indicator: IndicatorId },
    /// Marks a result target of the card, counted from 1.
    MarkTarget { case: Reference, target: u16, mark: TargetMark, why: Option<String> },
    /// Tags a case.
    Tag { case: Reference, tag: String },
    /// Removes a tag.
    Untag { case: Reference, tag: String },
    /// Several acts at once, all or none: seats or tags of several cases, or marks of result targets and indicator
    /// targets of one case.
    Several { acts: Vec<Command> },
    /// Comments on a case.
    Comment { case: Reference, text: String },
    /// Proposes a decision.
    Propose(Box<Proposition>),
    /// Submits proposals for decision.
    Submit { cases: Vec<Reference> },
    /// Approves what was submitted; with an amount, grants less.
    Approve {
        /// Cases.
        cases: Vec<Reference>,
        /// EUR; what was proposed where there is none.
        amount: Option<Money>,
        /// Why less is granted than was proposed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    /// Sends back what was submitted.
    Return { cases: Vec<Reference>, why: String },
    /// Approves some of what was submitted and sends back the rest, in one act.
    Decide { approve: Vec<Reference>, send_back: Vec<Reference>, why: String },
    /// Records that the applicant was notified, which freezes the decision.
    Notify { cases: Vec<Reference> },
    /// The applicant withdraws.
    Withdraw { case: Reference, why: String },
    /// The applicant declines the grant.
    Decline { case: Reference, why: String },
    /// The applicant requests a correction; after the time for it only with a reason for handling it.
    AskCorrection { case: Reference, why: String, late_why: Option<String> },
    /// Decides a correction request: the decision stands.
    UpholdCorrection { case: Reference, why: String },
    /// Decides a correction request: the rejection of a case that was never scored is set aside, and it is handled again.
    ReopenCorrection { case: Reference, why: String },
    /// Decides a correction request: the decision is amended.
    AmendCorrection(Box<Amendment>),
    /// Moves the clock of a training store forward.
    MoveClock { to: DateTime<Utc> },
    /// Takes back one's own last reversible act.
    Undo { case: Option<Reference> },
}

/// What a store begins with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Foundation {
    /// Name of this store, for messages and for telling stores apart.
    pub store: String,
    /// For work or for training.
    pub kind: StoreKind,
    /// The plan.
    pub plan: Plan,
    /// The criteria set.
    pub criteria: CriteriaSet,
    /// Earlier projects of bodies.
    pub earlier: Vec<EarlierProject>,
    /// Decided rounds of the past.
    pub past: Vec<PastRound>,
    /// First people and their roles.
    pub people: Vec<(Handle, Role)>,
    /// What they are called in documents.
    #[serde(default)]
    pub names: Vec<(Handle, PersonName)>,
    /// Who acts in a training store when nobody is named.
    pub default_person: Option<Handle>,
}

/// A proposed decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposition {
    /// Case.
    pub case: Reference,
    /// What is proposed.
    pub kind: DecisionKind,
    /// EUR; default: what was asked for (nothing for a rejection).
    pub amount: Option<Money>,
    /// EU share; default: the base rate of the card.
    pub rate: Option<Rate>,
    /// Grounds for 90 %, stated by a person (BR50).
    pub grounds: Vec<Ground>,
    /// Reasons.
    pub why: String,
    /// Conditions, listed reasons, and why it goes against the order.
    #[serde(default)]
    pub terms: Terms,
}

/// What a decision under correction is amended to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Amendment {
    /// Case.
    pub case: Reference,
    /// New kind; default: what the amount makes of the old one.
    pub kind: Option<DecisionKind>,
    /// New amount in EUR; default: what was asked for (nothing for a rejection).
    pub amount: Option<Money>,
    /// Codes, where it becomes a rejection.
    pub reason_codes: Vec<ReasonCode>,
    /// Reasons.
    pub why: String,
}

impl Command {
    /// An act on one case, or the same on several at once: all or none.
    pub fn together(cases: &[Reference], act: impl Fn(Reference) -> Command) -> Command {
        match cases {
            [case] => act(case.clone()),
            cases => Command::Several { acts: cases.iter().cloned().map(act).collect() },
        }
    }

    /// Whether the command tells applicants of a decision.
    pub fn notifies(&self) -> bool {
        use Command as C;
        match self {
            C::Notify { .. } | C::UpholdCorrection { .. } | C::AmendCorrection(_) => true,
            C::Several { acts } => acts.iter().any(Command::notifies),
            _ => false,
        }
    }

    /// The cases that the command is about.
    pub fn cases(&self) -> Vec<&Reference> {
        use Command as C;
        match self {
            C::Assign { case, .. }
            | C::Unassign { case, .. }
            | C::Conflict { case, .. }
            | C::LiftConflict { case, .. }
            | C::Gate { case, .. }
            | C::AskSupplement { case, .. }
            | C::SupplementReceived { case, .. }
            | C::Settle { case, .. }
            | C::Score { case, .. }
            | C::Sign { case }
            | C::Consensus { case, .. }
            | C::Target { case, .. }
            | C::Untarget { case, .. }
            | C::MarkTarget { case, .. }
            | C::MovePlan { case, .. }
            | C::Tag { case, .. }
            | C::Untag { case, .. }
            | C::Comment { case, .. }
            | C::Withdraw { case, .. }
            | C::Decline { case, .. }
            | C::AskCorrection { case, .. }
            | C::Confirm { case, .. }
            | C::SetLane { case, .. }
            | C::UpholdCorrection { case, .. }
            | C::ReopenCorrection { case, .. } => vec![case],
            C::Propose(proposition) => vec![&proposition.case],
            C::Revise { applications, .. } => applications.iter().map(|application| &application.reference).collect(),
            C::AmendCorrection(amendment) => vec![&amendment.case],
            C::Decide { approve, send_back, .. } => approve.iter().chain(send_back).collect(),
            C::Submit { cases } | C::Approve { cases, .. } | C::Return { cases, .. } | C::Notify { cases } => {
                cases.iter().collect()
            }
            C::Undo { case } => case.iter().collect(),
            C::Several { acts } => acts.iter().flat_map(Command::cases).collect(),
            C::Found(_)
            | C::Import { .. }
            | C::OpenRound { .. }
            | C::CloseRound { .. }
            | C::CarryOver { .. }
            | C::LoadPlan { .. }
            | C::LoadCriteria { .. }
            | C::LoadTemplate { .. }
            | C::NamePerson { .. }
            | C::GrantRole { .. }
            | C::RevokeRole { .. }
            | C::MoveClock { .. } => Vec::new(),
        }
    }
}
