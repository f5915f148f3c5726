//! How fast a desk with 5 000 applications opens and answers. `cargo bench`
//!
//! The aims: the first full screen within a tenth of a second of the start, no key longer than a frame at 60 Hz.

#![allow(clippy::expect_used, reason = "a benchmark that cannot be set up has nothing to measure")]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::{Desk, opening, training};
use diarium::domain::code::Handle;
use diarium::domain::vocabulary::LinePolicy;
use diarium::register::command::Command;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const CASES: usize = 5_000;

fn store() -> &'static Path {
    static STORE: OnceLock<PathBuf> = OnceLock::new();
    STORE.get_or_init(|| {
        let place = std::env::temp_dir().join(format!("diarium-bench-{}", std::process::id()));
        let desk = training::make(&place, CASES, 1, &mut |_, _| true).expect("a training store");
        desk.close().expect("an orderly close");
        place
    })
}

fn open() -> LocalDesk {
    let account = Handle::from("handlaggare1");
    opening::open(store(), None, &account, &mut opening::unwatched).expect("an opened store")
}

/// From nothing to everything that the first screen shows.
#[divan::bench(sample_count = 20)]
fn open_and_first_screen(bencher: Bencher) {
    store();
    bencher.bench_local(|| {
        let desk = open();
        black_box((desk.overview().expect("an overview"), desk.list("needs-me sort:-requested").expect("a list")));
        desk
    });
}

#[divan::bench]
fn overview(bencher: Bencher) {
    let desk = open();
    bencher.bench_local(|| desk.overview().expect("an overview"));
}

#[divan::bench(args = ["", "mine unscored", "round:2023-spring 1A", "above:line", "kotoutumis"])]
fn list(bencher: Bencher, query: &str) {
    let desk = open();
    bencher.bench_local(|| desk.list(query).expect("a list"));
}

#[divan::bench]
fn case(bencher: Bencher) {
    let desk = open();
    let reference = desk.list("round:2023-spring status:ranked").expect("a list").rows[0].reference.clone();
    bencher.bench_local(|| desk.case(reference.as_str()).expect("a case"));
}

#[divan::bench]
fn ranking(bencher: Bencher) {
    let desk = open();
    bencher.bench_local(|| desk.ranking(&"2023-spring".into(), &"2D".into(), LinePolicy::Strict).expect("a ranking"));
}

/// One act: judged, journalled, synced, folded, shelved.
#[divan::bench(sample_count = 50)]
fn act(bencher: Bencher) {
    let mut desk = open();
    desk.set_clock(Clock::World);
    let reference = desk.list("round:2024-spring").expect("a list").rows[0].reference.clone();
    bencher.bench_local(|| {
        let comment = Command::Comment { case: reference.clone(), text: "a note in passing".to_owned() };
        desk.submit(&comment).expect("an accepted comment")
    });
}
