//! A person at the workstation without a terminal: a desk in memory, keys in, screens out.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a sitting that cannot go on fails the test")]

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use diarium::desk::clock::Clock;
use diarium::desk::commit::Signed;
use diarium::desk::local::LocalDesk;
use diarium::desk::news::News;
use diarium::desk::order::Order;
use diarium::desk::training::attendance::Attendance;
use diarium::desk::{Desk, DeskError, LogRecord, training};
use diarium::domain::application::{Applicant, Application, Costs, Target};
use diarium::domain::code::{Handle, Reference};
use diarium::domain::criteria::Points;
use diarium::domain::money::Money;
use diarium::domain::text::Lang;
use diarium::domain::vocabulary::{CaseLanguage, Category, CostModel, DecisionKind, Rate, Seat};
use diarium::register::command::{Command, Foundation, Proposition};
use diarium::register::terms::Terms;
use diarium::tui::acts::Act;
use diarium::tui::app::measure;
use diarium::tui::drawer::phrases::Phrases;
use diarium::tui::drawer::queues::OwnQueues;
use diarium::tui::drawer::writing::Unfinished;
use diarium::tui::drawer::{Contents, Drawn, Job};
use diarium::tui::errands::{Answer, Errand, Reply, Request, answer};
use diarium::tui::hands::Hands;
use diarium::tui::keymap::Keymap;
use diarium::tui::model::Model;
use diarium::tui::model::pointing::{Spot, Spots};
use diarium::tui::model::tickets::Slot;
use diarium::tui::screens::{self, Scene};
use diarium::tui::sight::{OVERTAKEN, Sight};
use diarium::tui::theme::{Look, Theme};
use diarium::tui::update::{self, Input, update};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Position;

pub const OFFICER: &str = "handlaggare1";
pub const SUPERVISOR: &str = "beslut1";

/// Somebody at a desk.
pub struct Sitting {
    pub desk: LocalDesk,
    pub model: Model,
    pub keymap: Keymap,
    pub look: Look,
    /// What lies in the drawer of whoever sits here.
    pub drawer: (OwnQueues, Phrases),
    hands: Hands,
    sight: Sight,
    size: (u16, u16),
    typed: String,
    spots: Spots,
    clicked: Option<Spot>,
}

/// An application of spring 2023, measure 1A, action 1A2.
pub fn application(number: u32, title: &str, requested: i64) -> Application {
    let total = requested * 4 / 3 + 100;
    let staff = total / 2;
    let indirect = (total - staff) / 10;
    let money = Money::from_cents;
    Application {
        reference: Reference::from(format!("EUSA/2023/{number:04}")),
        round: "2023-spring".into(),
        action: "1A2".into(),
        title: title.to_owned(),
        summary: "The booking system for asylum interviews is rebuilt so that an interview can be moved in one place. \
                  Staff learn to use it, and interpreters see their day at a glance."
            .to_owned(),
        language: CaseLanguage::Sv,
        received_at: "2023-05-20T12:00:00Z".parse().unwrap(),
        applicant: Applicant {
            name: "Migrationsverket".to_owned(),
            business_id: Some("0737546-2".to_owned()),
            category: Category::CompetentAuthority,
        },
        partners: Vec::new(),
        start: "2023-09-01".parse().unwrap(),
        end: "2025-12-31".parse().unwrap(),
        cost_model: CostModel::Flat40,
        costs: Costs {
            staff: money(staff),
            other_direct: money(total - staff - indirect),
            indirect: money(indirect),
            total: money(total),
        },
        requested_eu: money(requested),
        rate_claimed: Rate::R75,
        rate_grounds: Vec::new(),
        other_eu_funding: Vec::new(),
        targets: vec![Target { indicator: "O.1.2".into(), value: 40 }],
    }
}

/// A desk with five cases: two fresh, one ranked, one proposed, one submitted.
pub fn desk() -> LocalDesk {
    desk_founded(|_| {})
}

/// The same with other rules.
pub fn desk_founded(change: impl FnOnce(&mut Foundation)) -> LocalDesk {
    let start: DateTime<Utc> = "2023-06-12T12:00:00Z".parse().unwrap();
    let mut foundation = training::foundation(1).unwrap();
    change(&mut foundation);
    let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from(OFFICER)).unwrap();
    let applications = vec![
        application(7, "KOTU", 21_242_900),
        application(9, "SEER 2", 31_000_000),
        application(12, "Varausapu 2", 45_358_400),
        application(15, "ADERE", 24_470_800),
        application(21, "Interview calendar", 18_000_000),
    ];
    desk.submit(&Command::Import { applications }).unwrap();
    for (number, points) in [(12, 4), (15, 3), (21, 5)] {
        rank(&mut desk, &reference(number), points);
    }
    for (number, cents) in [(15, 24_000_000), (21, 18_000_000)] {
        propose(&mut desk, &reference(number), cents);
    }
    desk.submit(&Command::Submit { cases: vec![reference(21)] }).unwrap();
    desk
}

/// The desk with a fresh case that two assessors have signed, who agree but for the first criterion.
pub fn two_assessors() -> LocalDesk {
    let mut desk = desk();
    let case = reference(7);
    let set = desk.criteria();
    let why = |text: &str| text.to_owned();
    let gates = set.gates.iter().map(|gate| gate.id.clone()).collect();
    desk.submit(&Command::Gate { case: case.clone(), gates, pass: true, why: why("Checked.") }).unwrap();
    for (who, seat) in [("handlaggare1", Seat::A), ("handlaggare2", Seat::B)] {
        desk.submit(&Command::Assign { case: case.clone(), handle: Handle::from(who), seat }).unwrap();
    }
    for (who, first) in [("handlaggare1", "4"), ("handlaggare2", "2")] {
        desk.sit(&Handle::from(who)).unwrap();
        for (at, criterion) in set.criteria.iter().enumerate() {
            let value = if at == 0 { first } else { "3" }.parse().unwrap();
            let why = format!("What {who} saw.");
            desk.submit(&Command::Score { case: case.clone(), criterion: criterion.id.clone(), value, why }).unwrap();
        }
        desk.submit(&Command::Sign { case: case.clone() }).unwrap();
    }
    desk.sit(&Handle::from(OFFICER)).unwrap();
    desk
}

pub fn reference(number: u32) -> Reference {
    Reference::from(format!("EUSA/2023/{number:04}"))
}

pub fn rank(desk: &mut LocalDesk, case: &Reference, points: u16) {
    let set = desk.criteria();
    let gates = set.gates.iter().map(|gate| gate.id.clone()).collect();
    let why = || "Seen in the papers of the application.".to_owned();
    desk.submit(&Command::Gate { case: case.clone(), gates, pass: true, why: why() }).unwrap();
    let value = Points::whole(points);
    for criterion in &set.criteria {
        let criterion = criterion.id.clone();
        desk.submit(&Command::Score { case: case.clone(), criterion, value, why: why() }).unwrap();
    }
    desk.submit(&Command::Sign { case: case.clone() }).unwrap();
    for rule in unsettled(desk, case) {
        desk.submit(&Command::Settle { case: case.clone(), rule, why: why() }).unwrap();
    }
}

fn unsettled(desk: &LocalDesk, case: &Reference) -> Vec<String> {
    let view = desk.case(case.as_str()).unwrap();
    let findings = view.full.unwrap().findings;
    findings.into_iter().filter(|finding| finding.settled.is_none()).map(|finding| finding.rule.to_owned()).collect()
}

/// Proposes a grant, with a reason for going against the order only where the register asks for one.
pub fn propose(desk: &mut LocalDesk, case: &Reference, cents: i64) {
    let proposition = |deviation| Proposition {
        case: case.clone(),
        kind: DecisionKind::Grant,
        amount: Some(Money::from_cents(cents)),
        rate: None,
        grounds: Vec::new(),
        why: "Answers the aim of the card in full.".to_owned(),
        terms: Terms { deviation, ..Terms::default() },
    };
    match desk.submit(&Command::Propose(Box::new(proposition(None)))) {
        Err(DeskError::Refused(refusal)) if refusal.rule == "order" => {
            let reason = Some("The better case still waits for its papers.".to_owned());
            desk.submit(&Command::Propose(Box::new(proposition(reason)))).unwrap();
        }
        other => {
            other.unwrap();
        }
    }
}

impl Sitting {
    /// Somebody sits down at a desk, in English, at 120×36.
    pub fn at(desk: LocalDesk) -> Self {
        let model = Model::of(&desk, Lang::En).unwrap();
        let look = Look { theme: Theme::Sixteen, ascii: false };
        let (keymap, hands) = (Keymap::shipped(), Hands::default());
        let drawer = Default::default();
        let (size, typed, spots) = ((120, 36), String::new(), Spots::default());
        let sight = Sight::default();
        let mut sitting = Self { desk, model, keymap, look, drawer, hands, sight, size, typed, spots, clicked: None };
        let asked = update::begin(&mut sitting.model);
        sitting.run(asked);
        sitting.screen();
        sitting
    }

    pub fn new() -> Self {
        Self::at(desk())
    }

    pub fn sized(mut self, width: u16, height: u16) -> Self {
        self.size = (width, height);
        self.screen();
        self
    }

    pub fn speaking(mut self, lang: Lang) -> Self {
        self.model.lang = lang;
        self
    }

    /// Another person takes the seat.
    pub fn sit(&mut self, who: &str) -> &mut Self {
        self.press("P").type_text(who).press("enter")
    }

    /// Presses keys, written with blanks between them.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split(' ') {
            self.key(event(key));
        }
        self
    }

    pub fn type_text(&mut self, text: &str) -> &mut Self {
        self.typed.push_str(text);
        self.typed.push('\n');
        for letter in text.chars() {
            self.key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
        }
        self
    }

    pub fn paste(&mut self, text: &str) -> &mut Self {
        let asked = update(&mut self.model, Input::Paste(text.to_owned()));
        self.run(asked);
        self
    }

    /// Clicks on a place of the screen, perhaps for the second time at once.
    pub fn click(&mut self, place: Position, again: bool) -> &mut Self {
        self.screen();
        let there = || self.spots.at(place).unwrap_or_else(|| panic!("nothing to click at {place}"));
        // The second click is meant for what the first was, even where the list has moved under the hand.
        let spot = self.clicked.filter(|_| again).unwrap_or_else(there);
        self.clicked = Some(spot);
        let asked = update(&mut self.model, Input::Click(spot, again));
        self.run(asked);
        self.screen();
        self
    }

    /// The desk tells something unasked.
    pub fn told(&mut self, news: News) -> &mut Self {
        let asked = update(&mut self.model, Input::News(news));
        self.run(asked);
        self.screen();
        self
    }

    /// An act is begun and the desk has not answered yet.
    pub fn unanswered(&mut self, act: Act) -> &mut Self {
        update(&mut self.model, Input::Act(act, None));
        self
    }

    fn key(&mut self, key: KeyEvent) {
        for input in self.hands.press(&self.model, &self.keymap, key) {
            let asked = update(&mut self.model, input);
            self.run(asked);
        }
        // Drawing tells the model how far things can be scrolled.
        self.screen();
    }

    /// Somebody does something at another window, of which this one hears when time has passed.
    pub fn elsewhere(&mut self, who: &str, command: Command) -> &mut Self {
        let done = self.desk.commit(&[Signed::new(Handle::from(who), Order::new(command))]);
        done[0].as_ref().unwrap();
        self
    }

    /// Time passes.
    pub fn pulse(&mut self) -> &mut Self {
        let asked = update(&mut self.model, Input::Pulse);
        self.run(asked);
        self.screen();
        self
    }

    /// Opens a case through the palette.
    pub fn open(&mut self, number: u32) -> &mut Self {
        self.press(":").type_text(reference(number).as_str()).press("enter")
    }

    fn run(&mut self, asked: Vec<Errand>) {
        let mut waiting: VecDeque<Errand> = asked.into();
        while let Some(errand) = waiting.pop_front() {
            let request = self.sight.signed(&self.model, errand.request);
            let reply = answer(&mut self.desk, &request);
            if matches!(&reply, Err(DeskError::Refused(refusal)) if refusal.rule == OVERTAKEN) {
                self.sight.look_again();
            }
            let answer = Answer { ticket: errand.ticket, slot: errand.slot, now: self.desk.now(), reply };
            waiting.extend(update(&mut self.model, Input::Answer(Box::new(answer))));
            self.sight.follow(&self.model);
        }
        self.sight.follow(&self.model);
        for job in std::mem::take(&mut self.model.own.jobs) {
            self.draw_out(job);
        }
        assert_eq!(self.model.tickets.open(), 0, "every request was answered");
    }

    /// A drawer in memory; a desk in memory has no other.
    fn draw_out(&mut self, job: Job) {
        let drawn = match job {
            Job::Queues(change) => {
                self.drawer.0.change(change);
                Drawn::Queues(self.drawer.0.clone())
            }
            Job::Phrases(change) => {
                self.drawer.1.change(change);
                Drawn::Phrases(self.drawer.1.clone())
            }
            Job::Open(_) | Job::Writing(_) => return,
        };
        self.draw(drawn);
    }

    /// The desk tells something without being asked.
    pub fn hears(&mut self, news: News) -> &mut Self {
        let asked = update(&mut self.model, Input::News(news));
        self.run(asked);
        self
    }

    /// What was kept beside the store of where the trainee is.
    pub fn enrol(&mut self, own: Attendance) -> &mut Self {
        let ticket = self.model.ask(Slot::Lesson, Request::Enrol(own.trainee.clone()));
        self.model.outbox.clear();
        let reply = Ok(Reply::Enrolled(own.trainee.clone(), vec![own]));
        let answer = Answer { ticket, slot: Slot::Lesson, now: self.desk.now(), reply };
        let asked = update(&mut self.model, Input::Answer(Box::new(answer)));
        self.run(asked);
        self
    }

    /// Something comes out of the drawer.
    pub fn draw(&mut self, drawn: Drawn) -> &mut Self {
        let asked = update(&mut self.model, Input::Drawn(Box::new(drawn)));
        self.run(asked);
        self
    }

    /// The drawer opens, with what an earlier window left unfinished.
    pub fn open_drawer(&mut self, unfinished: Vec<Unfinished>) -> &mut Self {
        let queues = self.drawer.0.clone();
        self.draw(Drawn::Opened(Box::new(Contents { queues, unfinished, ..Contents::default() })));
        self.model.own.keeps = true;
        self
    }

    /// Words that the screen offers to be typed, which are spelled alike in every language.
    pub fn spells(&mut self, words: &str) -> &mut Self {
        self.typed.push_str(words);
        self
    }

    /// What people wrote: here, and in the records after the founding of the store.
    pub fn own_words(&self) -> String {
        let mut all = self.typed.clone();
        let mut take = |record: LogRecord| {
            all.push_str(&serde_json::to_string(&record.events).unwrap());
            true
        };
        self.desk.log(None, 1, &mut take).unwrap();
        all
    }

    /// The screen as text.
    pub fn screen(&mut self) -> String {
        // What a wide letter lies over is no part of the picture.
        let all = self.drawn().backend().to_string();
        let told = " Hidden by multi-width symbols";
        all.lines().map(|line| format!("{}\n", line.split(told).next().unwrap_or_default())).collect()
    }

    /// The last line of the screen: the keys that matter now.
    pub fn foot(&mut self) -> String {
        let screen = self.screen();
        screen.lines().last().unwrap_or_default().trim_matches('"').to_owned()
    }

    /// Whether Escape leads anywhere: out of a popup, a text, a begun sequence, or to the screen behind this one.
    pub fn can_leave(&self) -> bool {
        self.model.screens().len() > 1 || self.model.takes_text() || !self.hands.typed.is_empty()
    }

    /// The screen with its styles.
    pub fn buffer(&mut self) -> ratatui::buffer::Buffer {
        self.drawn().backend().buffer().clone()
    }

    fn drawn(&mut self) -> Terminal<TestBackend> {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        let scene = Scene {
            model: &self.model,
            look: self.look,
            keymap: &self.keymap,
            typed: &self.hands.typed,
            hints: &self.hands.hints,
        };
        let mut measured = screens::Measured::default();
        terminal.draw(|frame| measured = screens::draw(frame, scene)).unwrap();
        self.spots = measured.spots.clone();
        measure(&mut self.model, measured);
        terminal
    }

    pub fn sees(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "no “{text}” on\n{screen}");
        self
    }

    pub fn lacks(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(text), "“{text}” on\n{screen}");
        self
    }
}

fn event(text: &str) -> KeyEvent {
    let (modifiers, name) = match text.split_once('-') {
        Some(("ctrl", rest)) => (KeyModifiers::CONTROL, rest),
        Some(("alt", rest)) => (KeyModifiers::ALT, rest),
        Some(("shift", rest)) => (KeyModifiers::SHIFT, rest),
        _ => (KeyModifiers::NONE, text),
    };
    let code = match name {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" if modifiers == KeyModifiers::SHIFT => KeyCode::BackTab,
        "tab" => KeyCode::Tab,
        "space" => KeyCode::Char(' '),
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "f1" => KeyCode::F(1),
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "backspace" => KeyCode::Backspace,
        "pagedown" => KeyCode::PageDown,
        other => {
            let mut letters = other.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => KeyCode::Char(letter),
                _ => panic!("no key {text}"),
            }
        }
    };
    KeyEvent::new(code, modifiers)
}
