//! The desk: what the workstation and the shell commands know. Local and remote are told apart nowhere above it.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the trait [`Desk`] and what it answers |
//! | `order.rs` | a command on its way: its own name, and what its author had seen |
//! | `reading.rs` | every question, answered for one person from one state |
//! | `local.rs` | the desk that owns a journal: the single writer |
//! | `commit.rs` | how orders become records: judged, written together, synced once |
//! | `news.rs` | what changes while somebody looks, and who else is here |
//! | `opening.rs` | opening a store: lock, journal, shelf, and which of them to believe |
//! | `shelving.rs` | what of the state lies on the shelf, and under which keys |
//! | `premises.rs` | the folder of a store |
//! | `proof.rs` | verify: reading everything again |
//! | `clock.rs` | the time, of the world or of a training store |
//! | `wire/` | what a served desk and its clients say to each other |
//! | `server/` | a desk for many people on one host |
//! | `remote/` | such a desk, seen from a client |
//! | `account.rs` | accounts of this machine, which are the persons of a served desk |
//! | `training.rs` | a training store with real plan, real grants and synthetic applications |

pub mod account;
pub mod clock;
pub mod commit;
pub mod local;
pub mod news;
pub mod opening;
pub mod order;
pub mod premises;
pub mod proof;
pub mod reading;
pub mod remote;
pub mod server;
pub mod shelving;
pub mod training;
pub mod wire;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use crossbeam_channel::Receiver;
use serde::{Deserialize, Serialize};

use self::news::News;
use self::order::Order;
use self::proof::Proof;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::vocabulary::{LinePolicy, Role, StoreKind};
use crate::register::command::Command;
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::query::QueryError;
use crate::register::refusal::Refusal;
use crate::register::view::budget::Budget;
use crate::register::view::case::CaseView;
use crate::register::view::forecast::{Forecast, Standing};
use crate::register::view::overview::Overview;
use crate::register::view::ranking::{Ranking, WhatIf};
use crate::register::view::rows::Listing;
use crate::register::view::why::{Explanation, Question};

/// Who sits at the desk, and which desk it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Whoami {
    /// Account.
    pub handle: Handle,
    /// Roles in this store.
    pub roles: BTreeSet<Role>,
    /// For work or for training.
    pub kind: StoreKind,
    /// Name of the store.
    pub store: String,
    /// Where it is, for messages.
    pub place: PathBuf,
}

/// A person of the store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Account.
    pub handle: Handle,
    /// Roles.
    pub roles: BTreeSet<Role>,
}

/// What an accepted act came to; it is on disk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    /// Journal record.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// Hash of the record.
    pub hash: String,
    /// What happened.
    pub events: Vec<Event>,
}

/// One journal record that the asker may see, in whole or in part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogRecord {
    /// The record's line as it is stored, where the asker may see all of it; otherwise `None`, and `events` has what
    /// they may see.
    pub line: Option<String>,
    /// Who and when.
    pub stamp: Stamp,
    /// Command id.
    pub command_id: String,
    /// Hash of the record before.
    pub prev: String,
    /// Hash of this one.
    pub hash: String,
    /// Events that the asker may see.
    pub events: Vec<Recorded>,
}

/// Why a desk did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeskError {
    /// A rule refused; nothing has changed.
    Refused(Box<Refusal>),
    /// A query cannot be read.
    Query(QueryError),
    /// There is no such case, round, envelope or person.
    Unknown(Message),
    /// The store cannot be used; what was asked last may or may not have been done.
    Store(Message),
}

impl From<Refusal> for DeskError {
    fn from(refusal: Refusal) -> Self {
        DeskError::Refused(Box::new(refusal))
    }
}

impl From<QueryError> for DeskError {
    fn from(error: QueryError) -> Self {
        DeskError::Query(error)
    }
}

/// What a desk can be asked. Answers hold only what the asker may see.
pub trait Desk: Send {
    /// Who sits here.
    fn whoami(&self) -> Whoami;
    /// The clock of this desk.
    fn now(&self) -> DateTime<Utc>;
    /// The plan in force.
    fn plan(&self) -> Arc<Plan>;
    /// The criteria set in force.
    fn criteria(&self) -> Arc<CriteriaSet>;
    /// People and their roles.
    fn people(&self) -> Result<Vec<Person>, DeskError>;
    /// Rounds at a glance.
    fn overview(&self) -> Result<Overview, DeskError>;
    /// Cases that answer a query.
    fn list(&self, query: &str) -> Result<Listing, DeskError>;
    /// One case.
    fn case(&self, reference: &str) -> Result<CaseView, DeskError>;
    /// The money, now or as it was.
    fn budget(&self, round: Option<&RoundId>, as_of: Option<DateTime<Utc>>) -> Result<Budget, DeskError>;
    /// The ranked list of one envelope.
    fn ranking(&self, round: &RoundId, scope: &Scope, policy: LinePolicy) -> Result<Ranking, DeskError>;
    /// The ranked list as it would be if what is supposed held; changes nothing.
    fn ranking_if(
        &self,
        round: &RoundId,
        scope: &Scope,
        policy: LinePolicy,
        what_if: &WhatIf,
    ) -> Result<Ranking, DeskError>;
    /// Where a case stands in its ranking; `None` while it has no rank.
    fn standing(&self, reference: &Reference) -> Result<Option<Standing>, DeskError>;
    /// The entries, rules and sources behind an amount, a total, a rank, a finding, a refusal or open money.
    fn why(&self, question: &Question) -> Result<Explanation, DeskError>;
    /// What an act would do, without doing it.
    fn forecast(&self, command: &Command) -> Result<Forecast, DeskError>;
    /// Does an act: judged, journalled, synced, folded, shelved. Returns after the journal is on disk.
    ///
    /// An order that was accepted before, under the same name and from the same person, is not done again: its receipt
    /// is given once more.
    fn order(&mut self, order: &Order) -> Result<Receipt, DeskError>;
    /// Does an act that nobody will repeat, whatever its author had seen.
    fn submit(&mut self, command: &Command) -> Result<Receipt, DeskError> {
        self.order(&Order::new(command.clone()))
    }
    /// Journal records after `since`, of one case or of all, in order, until `take` says stop.
    fn log(
        &self,
        case: Option<&Reference>,
        since: u64,
        take: &mut dyn FnMut(LogRecord) -> bool,
    ) -> Result<(), DeskError>;
    /// Sits somebody else down at this desk; only on an embedded store, whose owner may act as anybody with a role.
    fn sit(&mut self, handle: &Handle) -> Result<(), DeskError>;
    /// Journal record that came last: the cheapest question.
    fn pulse(&self) -> Result<u64, DeskError> {
        Ok(self.overview()?.seq)
    }
    /// Reads everything again and compares it with what is shown; `progress` is told records done and in all.
    fn verify(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<Proof, DeskError>;
    /// What changes from now on, and who else is here: only what this person may see. A desk without news gives none.
    fn watch(&mut self) -> Result<Option<Receiver<News>>, DeskError> {
        Ok(None)
    }
    /// Says which case is open before this person, so that others know.
    fn present(&mut self, _case: Option<&Reference>) -> Result<(), DeskError> {
        Ok(())
    }
}
