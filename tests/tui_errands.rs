//! The worker that owns the desk: the newest reading wins, acts are all done, and a fault becomes an event.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use crossbeam_channel::{Receiver, Sender, unbounded};
use diarium::desk::local::LocalDesk;
use diarium::desk::order::Order;
use diarium::desk::proof::Proof;
use diarium::desk::{Desk, DeskError, LogRecord, Person, Receipt, Whoami};
use diarium::domain::code::{Handle, Reference, RoundId, Scope};
use diarium::domain::criteria::CriteriaSet;
use diarium::domain::plan::Plan;
use diarium::domain::vocabulary::LinePolicy;
use diarium::register::command::Command;
use diarium::register::view::budget::Budget;
use diarium::register::view::case::CaseView;
use diarium::register::view::forecast::{Forecast, Standing};
use diarium::register::view::overview::Overview;
use diarium::register::view::ranking::{Ranking, WhatIf};
use diarium::register::view::rows::Listing;
use diarium::register::view::why::{Explanation, Question};
use diarium::tui::errands::{self, Errand, Reply, Request, Sent};
use diarium::tui::model::tickets::Slot;

/// A desk that answers a list only when told to, and falls over the query `fault`.
struct Slow {
    desk: LocalDesk,
    go: Receiver<()>,
}

impl Desk for Slow {
    fn whoami(&self) -> Whoami {
        self.desk.whoami()
    }
    fn now(&self) -> DateTime<Utc> {
        self.desk.now()
    }
    fn plan(&self) -> Arc<Plan> {
        self.desk.plan()
    }
    fn criteria(&self) -> Arc<CriteriaSet> {
        self.desk.criteria()
    }
    fn people(&self) -> Result<Vec<Person>, DeskError> {
        self.desk.people()
    }
    fn overview(&self) -> Result<Overview, DeskError> {
        self.desk.overview()
    }
    fn list(&self, query: &str) -> Result<Listing, DeskError> {
        assert_ne!(query, "fault", "a fault of the desk");
        self.go.recv().unwrap();
        self.desk.list(query)
    }
    fn case(&self, reference: &str) -> Result<CaseView, DeskError> {
        self.desk.case(reference)
    }
    fn budget(&self, round: Option<&RoundId>, as_of: Option<DateTime<Utc>>) -> Result<Budget, DeskError> {
        self.desk.budget(round, as_of)
    }
    fn ranking(&self, round: &RoundId, scope: &Scope, policy: LinePolicy) -> Result<Ranking, DeskError> {
        self.desk.ranking(round, scope, policy)
    }
    fn ranking_if(
        &self,
        round: &RoundId,
        scope: &Scope,
        policy: LinePolicy,
        what_if: &WhatIf,
    ) -> Result<Ranking, DeskError> {
        self.desk.ranking_if(round, scope, policy, what_if)
    }
    fn why(&self, question: &Question) -> Result<Explanation, DeskError> {
        self.desk.why(question)
    }
    fn standing(&self, reference: &Reference) -> Result<Option<Standing>, DeskError> {
        self.desk.standing(reference)
    }
    fn forecast(&self, command: &Command) -> Result<Forecast, DeskError> {
        self.desk.forecast(command)
    }
    fn order(&mut self, order: &Order) -> Result<Receipt, DeskError> {
        self.desk.order(order)
    }
    fn verify(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<Proof, DeskError> {
        self.desk.verify(progress)
    }
    fn log(
        &self,
        case: Option<&Reference>,
        since: u64,
        take: &mut dyn FnMut(LogRecord) -> bool,
    ) -> Result<(), DeskError> {
        self.desk.log(case, since, take)
    }
    fn sit(&mut self, handle: &Handle) -> Result<(), DeskError> {
        self.desk.sit(handle)
    }
}

fn start() -> (Sender<Errand>, Sender<()>, Receiver<Sent>) {
    let (go, wait) = unbounded();
    let (answers, answered) = unbounded();
    let desk = Slow { desk: sitting::desk(), go: wait };
    let errands = errands::start(Box::new(desk), move |sent| answers.send(sent).is_ok()).unwrap();
    (errands, go, answered)
}

fn list(ticket: u64, query: &str) -> Errand {
    Errand { ticket, slot: Slot::Queue, request: Request::List(query.to_owned()) }
}

fn comment(ticket: u64) -> Errand {
    let command = Command::Comment { case: sitting::reference(7), text: format!("comment {ticket}") };
    Errand { ticket, slot: Slot::Act, request: Request::Submit(Box::new(command)) }
}

#[test]
fn of_readings_the_newest_wins_and_every_act_is_done() {
    let (errands, go, answered) = start();
    for errand in [list(1, "mine"), list(2, "mine"), comment(3), comment(4), list(5, "round:2023-spring title:kotu")] {
        errands.send(errand).unwrap();
    }
    // The first may have been taken up before the others were there; nobody is told to wait for it.
    go.send(()).unwrap();
    go.send(()).unwrap();
    let replies: Vec<_> = (0..5)
        .map(|_| match answered.recv().unwrap() {
            Sent::Answer(answer) => (answer.ticket, answer.reply.unwrap()),
            Sent::Broken(why) => panic!("{why}"),
        })
        .collect();
    let of = |ticket: u64| &replies.iter().find(|(number, _)| *number == ticket).unwrap().1;
    assert_eq!(of(2), &Reply::Superseded);
    assert!(matches!(of(3), Reply::Done(_)) && matches!(of(4), Reply::Done(_)));
    assert!(matches!(of(5), Reply::Listing(listing) if listing.rows.len() == 1));
}

#[test]
fn a_fault_of_the_desk_becomes_an_event() {
    let (errands, _go, answered) = start();
    errands.send(list(1, "fault")).unwrap();
    assert!(matches!(answered.recv().unwrap(), Sent::Broken(why) if why.contains("a fault of the desk")));
}

#[test]
fn a_pulse_tells_the_newest_record_and_is_never_refused() {
    let mut desk = sitting::desk();
    let newest = desk.state().seq;
    let reply = errands::answer(&mut desk, &Request::Pulse);
    assert!(matches!(reply, Ok(Reply::Pulse(seq)) if seq == newest), "{reply:?}");
}
