//! The worker that owns the desk: the newest reading wins, acts are all done, and a fault becomes an event.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod sitting;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use crossbeam_channel::{Receiver, Sender, unbounded};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use diarium::desk::aside::Aside;
use diarium::desk::documents::{DocumentProof, Issued, Wanted};
use diarium::desk::local::LocalDesk;
use diarium::desk::order::Order;
use diarium::desk::proof::Proof;
use diarium::desk::training::attendance::Attendance;
use diarium::desk::{Desk, DeskError, LogRecord, Person, Receipt, Whoami};
use diarium::domain::application::Applicant;
use diarium::domain::code::{Handle, Reference, RoundId, Scope};
use diarium::domain::criteria::CriteriaSet;
use diarium::domain::plan::Plan;
use diarium::domain::template::Template;
use diarium::domain::text::Lang;
use diarium::domain::vocabulary::LinePolicy;
use diarium::register::command::Command;
use diarium::register::query::Lexicon;
use diarium::register::view::announcement::{Announcement, GroupBy};
use diarium::register::view::baskets::Baskets;
use diarium::register::view::budget::Budget;
use diarium::register::view::case::CaseView;
use diarium::register::view::forecast::{Forecast, Standing};
use diarium::register::view::known::KnownBody;
use diarium::register::view::overview::Overview;
use diarium::register::view::pictures::Pictures;
use diarium::register::view::progress::Progress;
use diarium::register::view::ranking::{Ranking, WhatIf};
use diarium::register::view::rows::Listing;
use diarium::register::view::why::{Explanation, Question};
use diarium::tui::errands::{self, Answer, Errand, Reply, Request, Sent};
use diarium::tui::hands::Hands;
use diarium::tui::keymap::Keymap;
use diarium::tui::model::Model;
use diarium::tui::model::popup::Popup;
use diarium::tui::model::tickets::Slot;
use diarium::tui::update::{self, Input};

/// A desk that answers a list only when told to, and falls over the query `fault`.
struct Slow {
    desk: LocalDesk,
    go: Receiver<()>,
}

/// What reads the whole journal only when told to.
struct SlowAside {
    aside: Box<dyn Aside>,
    go: Receiver<()>,
}

impl Aside for SlowAside {
    fn now(&self) -> DateTime<Utc> {
        self.aside.now()
    }
    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError> {
        self.go.recv().unwrap();
        self.aside.pictures(round)
    }
    fn why(&self, question: &Question) -> Result<Explanation, DeskError> {
        self.go.recv().unwrap();
        self.aside.why(question)
    }
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
    fn templates(&self) -> Result<Vec<Template>, DeskError> {
        self.desk.templates()
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
    fn known_bodies(&self, bodies: &[Applicant]) -> Result<Vec<Option<KnownBody>>, DeskError> {
        self.desk.known_bodies(bodies)
    }
    fn baskets(&self, round: Option<&RoundId>) -> Result<Baskets, DeskError> {
        self.desk.baskets(round)
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
    fn pictures(&self, round: &RoundId) -> Result<Pictures, DeskError> {
        self.desk.pictures(round)
    }
    fn documents(&self, cases: &[Reference], wanted: &Wanted) -> Result<Vec<Issued>, DeskError> {
        self.desk.documents(cases, wanted)
    }
    fn prove_documents(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<DocumentProof, DeskError> {
        self.desk.prove_documents(progress)
    }
    fn announcement(&self, round: &RoundId, by: Option<GroupBy>) -> Result<Announcement, DeskError> {
        self.desk.announcement(round, by)
    }
    fn progress(&self, as_of: Option<DateTime<Utc>>) -> Result<Progress, DeskError> {
        self.desk.progress(as_of)
    }
    fn attendance(&self) -> Result<Vec<Attendance>, DeskError> {
        self.desk.attendance()
    }
    fn attend(&mut self, attendance: &Attendance) -> Result<(), DeskError> {
        self.desk.attend(attendance)
    }
    fn start_over(&mut self) -> Result<(), DeskError> {
        self.desk.start_over()
    }
    fn lexicon(&self) -> Result<Lexicon, DeskError> {
        self.desk.lexicon()
    }
    fn count(&self, query: &str) -> Result<usize, DeskError> {
        self.desk.count(query)
    }
    fn pulse(&self) -> Result<u64, DeskError> {
        self.desk.pulse()
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
    fn aside(&self) -> Box<dyn Aside> {
        Box::new(SlowAside { aside: self.desk.aside(), go: self.go.clone() })
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
fn what_reads_the_whole_journal_delays_no_other_question_and_the_newest_of_it_wins() {
    let (errands, go, answered) = start();
    let pictures = |ticket| Errand { ticket, slot: Slot::Pictures, request: Request::Pictures("2023-spring".into()) };
    let envelope = Question::Envelope("2023-spring".into(), "1A".into());
    let why = Errand { ticket: 2, slot: Slot::Why, request: Request::Why(envelope) };
    let told = || match answered.recv().unwrap() {
        Sent::Answer(answer) => (answer.ticket, answer.reply.unwrap()),
        Sent::Broken(why) => panic!("{why}"),
    };
    for errand in [why, pictures(3), pictures(4), comment(5)] {
        errands.send(errand).unwrap();
    }
    assert!(matches!(told(), (5, Reply::Done(_))), "while the journal is being read");
    go.send(()).unwrap();
    assert!(matches!(told(), (2, Reply::Why(_))));
    assert!(matches!(told(), (3, Reply::Superseded)));
    go.send(()).unwrap();
    assert!(matches!(told(), (4, Reply::Pictures(_))));
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

/// A model with its hands, whose requests are answered only when the test says so.
struct Slowly {
    desk: LocalDesk,
    model: Model,
    keymap: Keymap,
    hands: Hands,
    asked: Vec<Errand>,
}

impl Slowly {
    fn new() -> Self {
        let desk = sitting::desk();
        let mut model = Model::of(&desk, Lang::En).unwrap();
        let asked = update::begin(&mut model);
        let mut slowly = Self { desk, model, keymap: Keymap::shipped(), hands: Hands::default(), asked };
        slowly.answer();
        slowly
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.chars() {
            let code = if key == '\n' { KeyCode::Enter } else { KeyCode::Char(key) };
            let inputs = self.hands.press(&self.model, &self.keymap, KeyEvent::new(code, KeyModifiers::NONE));
            self.take(inputs);
        }
        self
    }

    fn take(&mut self, inputs: Vec<Input>) {
        for input in inputs {
            self.asked.extend(update::update(&mut self.model, input));
        }
    }

    /// The desk answers everything, and what has waited is done.
    fn answer(&mut self) {
        while !self.asked.is_empty() {
            let errand = self.asked.remove(0);
            let reply = errands::answer(&mut self.desk, &errand.request);
            let answer = Answer { ticket: errand.ticket, slot: errand.slot, now: self.desk.now(), reply };
            self.take(vec![Input::Answer(Box::new(answer))]);
            while let Some(inputs) = self.hands.released(&self.model, &self.keymap) {
                self.take(inputs);
            }
        }
    }
}

#[test]
fn a_key_that_is_pressed_before_the_list_has_come_waits_for_it() {
    let mut slowly = Slowly::new();
    slowly.press("N\n").answer();
    assert_eq!(slowly.model.case().map(|page| page.reference.as_str()), Some("EUSA/2023/0007"));
    let mut slowly = Slowly::new();
    slowly.press("N\nc").press("typed ahead").answer();
    let Some(Popup::Ask(ask)) = slowly.model.popups.last() else { panic!("the comment's field") };
    assert_eq!(ask.field.text(), "typed ahead");
}

#[test]
fn keys_are_kept_while_an_act_is_on_its_way_and_enter_twice_is_one_act() {
    let mut slowly = Slowly::new();
    slowly.press("N\n").answer();
    slowly.press("c").press("Done.").press("\n\n").press("t").press("urgent").answer();
    let Some(Popup::Ask(ask)) = slowly.model.popups.last() else { panic!("the tag's field") };
    assert_eq!(ask.field.text(), "urgent");
    let full = slowly.desk.case("EUSA/2023/0007").unwrap().full.unwrap();
    assert_eq!(full.comments.len(), 1);
}

#[test]
fn a_refusal_gives_the_keys_back_to_the_field_that_was_refused() {
    let mut slowly = Slowly::new();
    slowly.press("N\n").answer();
    slowly.press("t").press("two ").press("words\n").press("!").answer();
    let Some(Popup::Ask(ask)) = slowly.model.popups.last() else { panic!("the tag's field") };
    assert_eq!((ask.field.text().as_str(), ask.refused.is_empty()), ("two words!", false));
}

#[test]
fn whoever_leaves_a_case_before_it_has_come_again_waits_for_nothing() {
    let mut slowly = Slowly::new();
    slowly.press("N\n").answer();
    slowly.press("c").press("Done.\n");
    // The act is done; the case is asked for again and does not come yet.
    let act = slowly.asked.remove(0);
    let reply = errands::answer(&mut slowly.desk, &act.request);
    let answer = Answer { ticket: act.ticket, slot: act.slot, now: slowly.desk.now(), reply };
    slowly.take(vec![Input::Answer(Box::new(answer))]);
    assert!(slowly.model.unsettled());
    let esc = KeyEvent::new(KeyCode::Esc, KeyModifiers::NONE);
    let inputs = slowly.hands.press(&slowly.model, &slowly.keymap, esc);
    slowly.take(inputs);
    slowly.answer();
    slowly.press("j").answer();
    assert!(slowly.model.case().is_none() && !slowly.model.unsettled());
}
