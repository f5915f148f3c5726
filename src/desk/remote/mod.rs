//! A desk that is served elsewhere on this host, asked over its socket. It answers like any other desk.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the desk |
//! | `line.rs` | the connection, and how it comes back |
//! | `host.rs` | whether it is the right desk that answers |

mod host;
mod line;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use crossbeam_channel::Receiver;

use self::line::Line;
pub use self::line::Unreachable;
use super::aside::Aside;
use super::documents::{DocumentProof, Issued, Wanted};
use super::news::News;
use super::order::Order;
use super::proof::Proof;
use super::training::attendance::Attendance;
use super::wire::ask::Ask;
use super::wire::{LogPage, Status};
use super::{Desk, DeskError, LogRecord, Person, Receipt, Whoami};
use crate::domain::application::Applicant;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::template::Template;
use crate::domain::vocabulary::LinePolicy;
use crate::register::command::Command;
use crate::register::query::Lexicon;
use crate::register::state::{empty_criteria, empty_plan};
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

/// What is said where nobody knows whether an order was done.
pub const OUTCOME_UNKNOWN: &str = "served-outcome-unknown";

/// A desk over a socket.
pub struct RemoteDesk {
    line: Arc<Line>,
    /// What was asked last and is asked for without an error to give.
    known: Mutex<Known>,
    /// Orders without an answer: the same act again is the same order again.
    unsure: Vec<Order>,
}

struct Known {
    whoami: Whoami,
    plan: Option<Arc<Plan>>,
    criteria: Option<Arc<CriteriaSet>>,
}

impl RemoteDesk {
    /// Sits down at the desk that is served at `socket`.
    ///
    /// # Errors
    /// Where nobody serves there, one may not go there, or the desk does not let this account in.
    pub fn connect(socket: &Path) -> Result<Self, Unreachable> {
        let (line, whoami) = Line::open(socket)?;
        Ok(Self {
            line: Arc::new(line),
            known: Mutex::new(Known { whoami, plan: None, criteria: None }),
            unsure: Vec::new(),
        })
    }

    /// How the desk at `socket` is doing; also its owner may ask that, without a role.
    ///
    /// # Errors
    /// As [`RemoteDesk::connect`].
    pub fn status(socket: &Path) -> Result<Status, Unreachable> {
        line::status(socket)
    }

    fn known(&self) -> std::sync::MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Aside for Arc<Line> {
    fn now(&self) -> DateTime<Utc> {
        self.told().now
    }

    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError> {
        self.ask(&Ask::Pictures { round: round.clone() })
    }

    fn why(&self, question: &Question) -> Result<Explanation, DeskError> {
        self.ask(&Ask::Why { question: question.clone() })
    }
}

impl Desk for RemoteDesk {
    fn whoami(&self) -> Whoami {
        if let Ok(whoami) = self.line.ask::<Whoami>(&Ask::Whoami {}) {
            self.known().whoami = whoami;
        }
        self.known().whoami.clone()
    }

    fn now(&self) -> DateTime<Utc> {
        self.line.told().now
    }

    fn plan(&self) -> Arc<Plan> {
        if let Ok(plan) = self.line.ask::<Plan>(&Ask::Plan {}) {
            self.known().plan = Some(Arc::new(plan));
        }
        self.known().plan.clone().unwrap_or_else(|| Arc::new(empty_plan()))
    }

    fn criteria(&self) -> Arc<CriteriaSet> {
        if let Ok(criteria) = self.line.ask::<CriteriaSet>(&Ask::Criteria {}) {
            self.known().criteria = Some(Arc::new(criteria));
        }
        self.known().criteria.clone().unwrap_or_else(|| Arc::new(empty_criteria()))
    }

    fn templates(&self) -> Result<Vec<Template>, DeskError> {
        self.line.ask(&Ask::Templates {})
    }

    fn people(&self) -> Result<Vec<Person>, DeskError> {
        self.line.ask(&Ask::People {})
    }

    fn overview(&self) -> Result<Overview, DeskError> {
        self.line.ask(&Ask::Overview {})
    }

    fn list(&self, query: &str) -> Result<Listing, DeskError> {
        self.line.ask(&Ask::List { query: query.to_owned() })
    }

    fn count(&self, query: &str) -> Result<usize, DeskError> {
        self.line.ask(&Ask::Count { query: query.to_owned() })
    }

    fn lexicon(&self) -> Result<Lexicon, DeskError> {
        self.line.ask(&Ask::Lexicon {})
    }

    fn case(&self, reference: &str) -> Result<CaseView, DeskError> {
        self.line.ask(&Ask::Case { case: Reference::from(reference) })
    }

    fn baskets(&self, round: Option<&RoundId>) -> Result<Baskets, DeskError> {
        self.line.ask(&Ask::Baskets { round: round.cloned() })
    }

    fn budget(&self, round: Option<&RoundId>, as_of: Option<DateTime<Utc>>) -> Result<Budget, DeskError> {
        self.line.ask(&Ask::Budget { round: round.cloned(), as_of })
    }

    fn ranking(&self, round: &RoundId, scope: &Scope, policy: LinePolicy) -> Result<Ranking, DeskError> {
        self.ranking_if(round, scope, policy, &WhatIf::default())
    }

    fn ranking_if(
        &self,
        round: &RoundId,
        scope: &Scope,
        policy: LinePolicy,
        what_if: &WhatIf,
    ) -> Result<Ranking, DeskError> {
        let what_if = (!what_if.is_empty()).then(|| what_if.clone());
        self.line.ask(&Ask::Ranking { round: round.clone(), scope: scope.clone(), policy, what_if })
    }

    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError> {
        self.line.ask(&Ask::Pictures { round: round.clone() })
    }

    fn documents(&self, cases: &[Reference], wanted: &Wanted) -> Result<Vec<Issued>, DeskError> {
        self.line.ask(&Ask::Documents { cases: cases.to_vec(), wanted: wanted.clone() })
    }

    fn prove_documents(&self, _: &mut dyn FnMut(u64, u64)) -> Result<DocumentProof, DeskError> {
        self.line.ask(&Ask::ProveDocuments {})
    }

    fn announcement(&self, round: &RoundId, by: Option<GroupBy>) -> Result<Announcement, DeskError> {
        self.line.ask(&Ask::Announcement { round: round.clone(), by })
    }

    fn progress(&self, as_of: Option<DateTime<Utc>>) -> Result<Progress, DeskError> {
        self.line.ask(&Ask::Progress { as_of })
    }

    fn known_bodies(&self, bodies: &[Applicant]) -> Result<Vec<Option<KnownBody>>, DeskError> {
        self.line.ask(&Ask::KnownBodies { bodies: bodies.to_vec() })
    }

    fn standing(&self, reference: &Reference) -> Result<Option<Standing>, DeskError> {
        self.line.ask(&Ask::Standing { case: reference.clone() })
    }

    fn why(&self, question: &Question) -> Result<Explanation, DeskError> {
        self.line.ask(&Ask::Why { question: question.clone() })
    }

    fn forecast(&self, command: &Command) -> Result<Forecast, DeskError> {
        self.line.ask(&Ask::Forecast { command: command.clone() })
    }

    fn order(&mut self, order: &Order) -> Result<Receipt, DeskError> {
        let before = self.unsure.iter().position(|unsure| unsure.command == order.command);
        let order = before.map_or_else(|| order.clone(), |at| self.unsure.swap_remove(at));
        match self.line.order(&Ask::Order { order: order.clone() }) {
            Ok(receipt) => Ok(receipt),
            Err(line::OrderError::Answered(error)) => Err(error),
            Err(line::OrderError::Unanswered) => {
                let message = Message::new(OUTCOME_UNKNOWN).with("id", order.id.as_str());
                self.unsure.push(order);
                Err(DeskError::Store(message))
            }
        }
    }

    fn log(
        &self,
        case: Option<&Reference>,
        since: u64,
        take: &mut dyn FnMut(LogRecord) -> bool,
    ) -> Result<(), DeskError> {
        let mut since = since;
        loop {
            let page: LogPage = self.line.ask(&Ask::Log { case: case.cloned(), since })?;
            for record in page.records {
                if !take(record) {
                    return Ok(());
                }
            }
            match page.next {
                Some(next) => since = next,
                None => return Ok(()),
            }
        }
    }

    fn attendance(&self) -> Result<Vec<Attendance>, DeskError> {
        self.line.ask(&Ask::Attends {})
    }

    fn attend(&mut self, attendance: &Attendance) -> Result<(), DeskError> {
        self.line.ask(&Ask::Attend { attendance: attendance.clone() })
    }

    fn trainee(&self, account: &Handle) -> Result<Handle, DeskError> {
        // A desk that does not know the question keeps everybody under their account.
        Ok(self.line.ask(&Ask::Trainee {}).unwrap_or_else(|_| account.clone()))
    }

    fn start_over(&mut self) -> Result<(), DeskError> {
        self.line.once(&Ask::StartOver {})
    }

    fn sit(&mut self, handle: &Handle) -> Result<(), DeskError> {
        self.known().whoami = self.line.sit(handle)?;
        Ok(())
    }

    fn pulse(&self) -> Result<u64, DeskError> {
        self.line.ask(&Ask::Pulse {})
    }

    fn verify(&self, _: &mut dyn FnMut(u64, u64)) -> Result<Proof, DeskError> {
        self.line.ask(&Ask::Verify {})
    }

    fn aside(&self) -> Box<dyn Aside> {
        Box::new(Arc::clone(&self.line))
    }

    fn watch(&mut self) -> Result<Option<Receiver<News>>, DeskError> {
        self.line.watch().map(Some)
    }

    fn present(&mut self, case: Option<&Reference>) -> Result<(), DeskError> {
        self.line.present(case)
    }
}
