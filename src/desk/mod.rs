//! The desk: what the workstation and the shell commands know. Local and remote are told apart nowhere above it.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the trait [`Desk`] and what it answers |
//! | `order.rs` | a command on its way: its own name, and what its author had seen |
//! | `reading.rs` | every question, answered for one person from one state |
//! | `retelling.rs` | those of them for which the journal is read again |
//! | `aside.rs` | those that take long, asked beside the desk |
//! | `local.rs` | the desk that owns a journal: the single writer |
//! | `commit.rs` | how orders become records: judged, written together, synced once |
//! | `news.rs` | what changes while somebody looks, and who else is here |
//! | `opening.rs` | opening a store: lock, journal, shelf, and which of them to believe |
//! | `shelving.rs` | what of the state lies on the shelf, and under which keys |
//! | `premises.rs` | the folder of a store |
//! | `documents.rs` | decision documents: sealed, made again, proved |
//! | `reports.rs` | what a round has granted, how the programme goes |
//! | `proof.rs` | verify: reading everything again |
//! | `clock.rs` | the time, of the world or of a training store |
//! | `wire/` | what a served desk and its clients say to each other |
//! | `server/` | a desk for many people on one host |
//! | `remote/` | such a desk, seen from a client |
//! | `account.rs` | accounts of this machine, which are the persons of a served desk |
//! | `training/` | a training store with real plan, real grants and synthetic applications; where its trainees are |

pub mod account;
pub mod aside;
pub mod clock;
pub mod commit;
pub mod documents;
pub mod local;
pub mod news;
pub mod opening;
pub mod order;
pub mod premises;
pub mod proof;
pub mod reading;
pub mod remote;
pub mod reports;
mod retelling;
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

use self::aside::Aside;
use self::documents::{DocumentProof, Issued, Wanted};
use self::news::News;
use self::order::Order;
use self::proof::Proof;
use self::training::attendance::Attendance;
use crate::domain::application::Applicant;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::person::PersonName;
use crate::domain::plan::Plan;
use crate::domain::template::Template;
use crate::domain::text::Lang;
use crate::domain::vocabulary::{LinePolicy, Role, StoreKind};
use crate::exchange::paper::Paper;
use crate::register::command::Command;
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::query::{Lexicon, QueryError};
use crate::register::refusal::Refusal;
use crate::register::view::announcement::{Announcement, GroupBy};
use crate::register::view::baskets::Baskets;
use crate::register::view::budget::Budget;
use crate::register::view::case::CaseView;
use crate::register::view::forecast::{Forecast, Standing};
use crate::register::view::known::KnownBody;
use crate::register::view::overview::Overview;
use crate::register::view::pictures::Pictures;
use crate::register::view::progress::Progress;
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
    /// Whether somebody else of the store may sit down here: in a training store, and at a store of one's own.
    #[serde(default)]
    pub takes_seats: bool,
    /// How often the training store was made anew; what was kept beside it before is not taken up again.
    #[serde(default)]
    pub life: u32,
}

/// A person of the store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Account.
    pub handle: Handle,
    /// Roles.
    pub roles: BTreeSet<Role>,
    /// What they are called in documents.
    #[serde(default)]
    pub name: PersonName,
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
    /// There is no such case, round, envelope, finding or person; says what there is.
    Unknown(Box<Refusal>),
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
    /// Every version of an authority's own templates of documents that was ever in force, the one in force last; none while
    /// those that ship with the program are.
    fn templates(&self) -> Result<Vec<Template>, DeskError>;
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
    /// A round over time and how its scores spread; reads the whole journal.
    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError>;
    /// The entries, rules and sources behind an amount, a total, a rank, a finding, a refusal or open money.
    fn why(&self, question: &Question) -> Result<Explanation, DeskError>;
    /// The decision document of a case: as it was told to the applicant, or as it would be told now.
    fn document(&self, reference: &Reference, lang: Option<Lang>) -> Result<Paper, DeskError> {
        let wanted = Wanted { lang, ..Wanted::default() };
        let issued = self.documents(std::slice::from_ref(reference), &wanted)?.pop();
        // Each case that is asked for has a document or a refusal.
        issued.map(|issued| issued.paper).ok_or_else(|| DeskError::Store(Message::new("interrupted")))
    }
    /// Decision documents of several cases, in the order in which they are asked for.
    fn documents(&self, cases: &[Reference], wanted: &Wanted) -> Result<Vec<Issued>, DeskError>;
    /// Makes every document anew that any applicant was ever told, and compares it with its seal, byte by byte;
    /// `progress` is told records done and in all.
    fn prove_documents(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<DocumentProof, DeskError>;
    /// What a round has granted.
    fn announcement(&self, round: &RoundId, by: Option<GroupBy>) -> Result<Announcement, DeskError>;
    /// How the programme goes, now or as it went until a moment.
    fn progress(&self, as_of: Option<DateTime<Utc>>) -> Result<Progress, DeskError>;
    /// What an act would do, without doing it.
    fn forecast(&self, command: &Command) -> Result<Forecast, DeskError>;
    /// For each body, the one that it perhaps is among those that the register knows and the asker may see.
    fn known_bodies(&self, bodies: &[Applicant]) -> Result<Vec<Option<KnownBody>>, DeskError>;
    /// Cases in, out and waiting by lane, officer and week.
    fn baskets(&self, round: Option<&RoundId>) -> Result<Baskets, DeskError>;
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
    /// Where each trainee of a training store is in the lessons.
    fn attendance(&self) -> Result<Vec<Attendance>, DeskError>;
    /// Notes where a trainee is; a store for work keeps no such thing.
    fn attend(&mut self, attendance: &Attendance) -> Result<(), DeskError>;
    /// Under which name it is kept where the one who sits here is in the lessons: the account that runs the
    /// workstation, with a number where others of that account learn at the same time.
    fn trainee(&self, account: &Handle) -> Result<Handle, DeskError> {
        Ok(account.clone())
    }
    /// Makes a training store as it was on its first day; only for a trainer.
    fn start_over(&mut self) -> Result<(), DeskError>;
    /// Words from which queries are completed, as far as the person may know them.
    fn lexicon(&self) -> Result<Lexicon, DeskError>;
    /// How many cases answer a query.
    fn count(&self, query: &str) -> Result<usize, DeskError>;
    /// Sits somebody else down at this desk: on an embedded store, whose owner may act as anybody with a role, and in a
    /// training store, whose people are invented.
    fn sit(&mut self, handle: &Handle) -> Result<(), DeskError>;
    /// Journal record that came last: the cheapest question.
    fn pulse(&self) -> Result<u64, DeskError>;
    /// Reads everything again and compares it with what is shown; `progress` is told records done and in all.
    fn verify(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<Proof, DeskError>;
    /// What answers questions for which the journal is read again, while the desk goes on with the short ones.
    fn aside(&self) -> Box<dyn Aside>;
    /// What changes from now on, and who else is here: only what this person may see. A desk without news gives none.
    fn watch(&mut self) -> Result<Option<Receiver<News>>, DeskError> {
        Ok(None)
    }
    /// Says which case is open before this person, so that others know.
    fn present(&mut self, _case: Option<&Reference>) -> Result<(), DeskError> {
        Ok(())
    }
}
