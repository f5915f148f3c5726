//! How long the workstation takes from a key to a frame, with 5 000 applications. `cargo bench --bench workstation`
//!
//! The aim: no key takes longer than a frame at 60 Hz, 16.7 ms. What the desk answers is counted in, although the
//! drawing loop never waits for it.

#![allow(clippy::expect_used, reason = "a benchmark that cannot be set up has nothing to measure")]

use std::cell::RefCell;

use chrono::{DateTime, Utc};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::training;
use diarium::domain::code::{Handle, Reference};
use diarium::domain::money::Money;
use diarium::domain::text::Lang;
use diarium::domain::vocabulary::Status;
use diarium::register::view::rows::{Row, RowFacts};
use diarium::tui::acts::Act;
use diarium::tui::errands::{self, Answer, Errand};
use diarium::tui::finder::{self, Index};
use diarium::tui::keymap::Keymap;
use diarium::tui::model::Model;
use diarium::tui::screens::{Scene, draw};
use diarium::tui::theme::{Look, Surroundings};
use diarium::tui::update::{Input, begin, update};
use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn main() {
    divan::main();
}

/// Somebody at a desk with 5 000 applications, on a screen of 120×36.
struct Seat {
    desk: LocalDesk,
    model: Model,
    keymap: Keymap,
    look: Look,
    screen: Terminal<TestBackend>,
}

impl Seat {
    fn new() -> Self {
        let start: DateTime<Utc> = "2023-04-12T12:31:00Z".parse().expect("a time");
        let foundation = training::foundation(1).expect("the shipped files");
        let officer = Handle::from("handlaggare1");
        let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &officer).expect("a founded desk");
        training::populate(&mut desk, 5_000, 1, &mut |_, _| true).expect("a populated desk");
        let mut model = Model::of(&desk, Lang::En).expect("a model");
        let asked = begin(&mut model);
        let screen = Terminal::new(TestBackend::new(120, 36)).expect("a screen");
        let look = Look::fitting(&Surroundings::default()).0;
        let mut seat = Self { desk, model, keymap: Keymap::shipped(), look, screen };
        seat.run(asked);
        seat.frame();
        seat
    }

    /// Everything that was asked is answered before the frame.
    fn run(&mut self, mut asked: Vec<Errand>) {
        while let Some(errand) = asked.pop() {
            let reply = errands::answer(&mut self.desk, &errand.request);
            let answer = Answer { ticket: errand.ticket, slot: errand.slot, now: self.model.now, reply };
            asked.extend(update(&mut self.model, Input::Answer(Box::new(answer))));
        }
    }

    fn frame(&mut self) {
        let scene = Scene { model: &self.model, look: self.look, keymap: &self.keymap, typed: &[], hints: &[] };
        let drawn = self.screen.draw(|frame| {
            let _ = draw(frame, scene);
        });
        drawn.expect("a frame");
    }

    fn act(&mut self, act: Act) {
        let asked = update(&mut self.model, Input::Act(act, None));
        self.run(asked);
        self.frame();
    }
}

#[divan::bench(sample_count = 100)]
fn down_in_the_overview(bencher: Bencher) {
    let seat = RefCell::new(Seat::new());
    bencher.bench_local(|| seat.borrow_mut().act(Act::Down));
}

#[divan::bench(sample_count = 100)]
fn down_in_a_queue(bencher: Bencher) {
    let seat = RefCell::new(Seat::new());
    seat.borrow_mut().act(Act::GoQueue);
    bencher.bench_local(|| seat.borrow_mut().act(Act::Down));
}

#[divan::bench(sample_count = 100)]
fn next_case(bencher: Bencher) {
    let seat = RefCell::new(Seat::new());
    seat.borrow_mut().act(Act::GoQueue);
    seat.borrow_mut().act(Act::Open);
    bencher.bench_local(|| seat.borrow_mut().act(Act::NextCase));
}

/// 100 000 cases as the finder knows them.
fn hundred_thousand() -> Index {
    let titles =
        ["Varausapu", "Kotoutumisen tuki", "Interview calendar", "Nuorten koti", "ADERE", "Rådgivning för alla"];
    let bodies = ["Migrationsverket", "Helsingfors stad", "Finlands Röda Kors", "Tampereen kaupunki", "Åbo Akademi"];
    let row = |number: usize| Row {
        reference: Reference::from(format!("EUSA/{}/{number:06}", 2021 + number % 7)),
        facts: Some(RowFacts {
            round: "2023-spring".into(),
            action: "1A2".into(),
            scope: "1A".into(),
            title: format!("{} {}", titles[number % titles.len()], number / 11),
            applicant: format!("{} {}", bodies[number % bodies.len()], number % 3_001),
            status: Status::Received,
            requested: Money::ZERO,
            total: None,
            complete: false,
            findings: (0, 0),
            seats: Vec::new(),
            tags: Vec::new(),
            received_at: DateTime::<Utc>::MIN_UTC,
            decision: None,
            mine: false,
            needs_me: false,
            past: false,
            revision: 1,
            stale: 0,
            lane: None,
            lane_set: false,
        }),
    };
    let rows: Vec<Row> = (0..100_000).map(row).collect();
    Index::of(1, &rows)
}

#[divan::bench(args = ["0417", "koti", "varausapu 77", "interveiw", "kotuotumisen tuki", "zzzz"], sample_count = 20)]
fn finding_among_100_000(bencher: Bencher, typed: &str) {
    let index = hundred_thousand();
    bencher.bench_local(|| finder::seek(&index, typed, &|| false));
}
