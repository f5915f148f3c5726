//! A served desk under load: many clients that read and act, beside a plain loop that appends and syncs on the same disk
//! in the same run. `cargo bench --bench load`
//!
//! `DIARIUM_LOAD_CLIENTS` (200), `DIARIUM_LOAD_SECONDS` (10) and `DIARIUM_LOAD_CASES` (1000) change its size. Ratios
//! count; absolute figures are the machine's.

#![allow(clippy::expect_used, reason = "a benchmark that cannot be set up has nothing to measure")]

use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command as Program, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use diarium::desk::news::News;
use diarium::desk::remote::RemoteDesk;
use diarium::desk::server::door::own_place;
use diarium::desk::{Desk, account, training};
use diarium::domain::code::{Handle, Reference};
use diarium::domain::vocabulary::Role;
use diarium::register::command::Command;

/// Of so many questions one is an act.
const ONE_ACT_IN: usize = 4;
/// What the plain loop appends: about as long as a record of a comment.
const LINE: usize = 420;

fn size(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// How long things took, in microseconds.
#[derive(Default)]
struct Times(Vec<u128>);

impl Times {
    fn note(&mut self, begun: Instant) {
        self.0.push(begun.elapsed().as_micros());
    }

    fn told(mut self) -> String {
        self.0.sort_unstable();
        let at = |share: usize| self.0.get((self.0.len() * share / 1000).min(self.0.len().saturating_sub(1)));
        let shown = |share| at(share).map_or_else(|| "–".to_owned(), |micros| format!("{micros}"));
        format!(
            "{:>7} times   p50 {:>7} µs   p95 {:>7} µs   p99 {:>7} µs   most {:>8} µs",
            self.0.len(),
            shown(500),
            shown(950),
            shown(990),
            shown(1000)
        )
    }
}

/// Appends and syncs, one line after the other; gives lines a second.
fn plain(folder: &Path, time: Duration) -> u128 {
    let path = folder.join("plain");
    let mut file = OpenOptions::new().append(true).create(true).open(&path).expect("a file");
    let line = [b"x".repeat(LINE - 1), b"\n".to_vec()].concat();
    let (begun, mut lines) = (Instant::now(), 0_u128);
    while begun.elapsed() < time {
        file.write_all(&line).and_then(|()| file.sync_data()).expect("a synced line");
        lines += 1;
    }
    let rate = lines * 1_000_000 / begun.elapsed().as_micros();
    let _ = fs::remove_file(path);
    rate
}

fn serve(store: &Path) -> Child {
    let mut program = Program::new(env!("CARGO_BIN_EXE_diarium"));
    program.args(["serve", "--log", "info", "--store"]).arg(store).stderr(Stdio::piped());
    let mut server = program.spawn().expect("a server");
    let mut lines = BufReader::new(server.stderr.take().expect("its log")).lines();
    while !lines.next().expect("a line").expect("a line").contains(" serving ") {}
    thread::spawn(move || lines.for_each(drop));
    server
}

/// Memory of a process, in kibibytes.
fn memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|rest| rest.split_whitespace().next()).and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// One client until told to stop: reads and acts in turns.
fn client(socket: &Path, number: usize, cases: &[Reference], ready: &Barrier, over: &AtomicBool) -> (Times, Times) {
    let mut desk = RemoteDesk::connect(socket).expect("a seat at the desk");
    let news = desk.watch().expect("news");
    let (mut acts, mut reads) = (Times::default(), Times::default());
    ready.wait();
    let mut turn = number;
    while !over.load(Ordering::Relaxed) {
        turn += 1;
        let case = &cases[(turn * 7) % cases.len()];
        let begun = Instant::now();
        if turn.is_multiple_of(ONE_ACT_IN) {
            let text = format!("client {number} turn {turn}");
            desk.submit(&Command::Comment { case: case.clone(), text }).expect("an accepted act");
            acts.note(begun);
        } else {
            match turn % 3 {
                0 => drop(desk.case(case.as_str()).expect("a case")),
                1 => drop(desk.budget(None, None).expect("the money")),
                _ => drop(desk.list("mine").expect("a list")),
            }
            reads.note(begun);
        }
        if let Some(news) = &news {
            news.try_iter().for_each(drop);
        }
    }
    (acts, reads)
}

/// How long it takes until somebody else is told of an act on a case that nobody else touches; `most` times, or until
/// told to stop.
fn until_told(socket: &Path, case: &Reference, most: usize, over: &AtomicBool) -> Times {
    let mut looks = RemoteDesk::connect(socket).expect("a seat at the desk");
    let news = looks.watch().expect("news").expect("news");
    let mut acts = RemoteDesk::connect(socket).expect("a seat at the desk");
    let mut times = Times::default();
    for turn in (0..most).take_while(|_| !over.load(Ordering::Relaxed)) {
        let begun = Instant::now();
        let text = format!("look {turn}");
        acts.submit(&Command::Comment { case: case.clone(), text }).expect("an accepted act");
        // Of very many cases at once none is named.
        let told =
            |news| matches!(news, News::Changed(change) if change.cases.contains(case) || change.cases.is_empty());
        while !told(news.recv().expect("news")) {}
        times.note(begun);
    }
    times
}

/// How long one person's readings of the whole journal take, and meanwhile their short questions on the same line.
fn beside_long(socket: &Path, time: Duration) -> (Times, Times) {
    let desk = RemoteDesk::connect(socket).expect("a seat at the desk");
    let aside = desk.aside();
    let over = Arc::new(AtomicBool::new(false));
    let until = Arc::clone(&over);
    let reading = thread::spawn(move || {
        let mut long = Times::default();
        while !until.load(Ordering::Relaxed) {
            let begun = Instant::now();
            aside.pictures(&"2023-spring".into()).expect("pictures");
            long.note(begun);
        }
        long
    });
    let (begun, mut short) = (Instant::now(), Times::default());
    while begun.elapsed() < time {
        let begun = Instant::now();
        desk.budget(None, None).expect("the money");
        short.note(begun);
        thread::sleep(Duration::from_millis(5));
    }
    over.store(true, Ordering::Relaxed);
    (reading.join().expect("readings"), short)
}

fn main() {
    let clients = usize::try_from(size("DIARIUM_LOAD_CLIENTS", 200)).expect("a number of clients");
    let time = Duration::from_secs(size("DIARIUM_LOAD_SECONDS", 10));
    let folder = std::env::temp_dir().join(format!("diarium-load-{}", std::process::id()));
    fs::create_dir(&folder).expect("a folder");
    let store = folder.join("store");
    let cases = usize::try_from(size("DIARIUM_LOAD_CASES", 1000)).expect("a number of cases");
    let mut desk = training::make(&store, cases, 1, &mut |_, _| true).expect("a training store");
    let own = account::name_of(account::own()).expect("an account with a name");
    desk.sit(&Handle::from("admin1")).expect("a seat");
    desk.submit(&Command::GrantRole { handle: own, role: Role::Officer }).expect("a role");
    let open: Vec<Reference> =
        desk.state().cases.values().filter(|head| !head.past).map(|head| head.reference.clone()).collect();
    desk.close().expect("an orderly close");

    let before = plain(&folder, Duration::from_secs(2));
    let mut server = serve(&store);
    let socket = own_place(&store);
    let never = AtomicBool::new(false);
    println!("an act until another client is told   {}", until_told(&socket, &open[0], 200, &never).told());
    let (long, short) = beside_long(&socket, Duration::from_secs(5));
    println!("pictures of a round                   {}", long.told());
    println!("the money, beside them                {}", short.told());
    let alone = memory(server.id());
    let (ready, over) = (Arc::new(Barrier::new(clients + 1)), Arc::new(AtomicBool::new(false)));
    let mut open = open;
    let alone_case = open.pop().expect("a case that nobody else touches");
    let open: Arc<[Reference]> = open.into();
    let sitting: Vec<_> = (0..clients)
        .map(|number| {
            let (ready, over, open, socket) =
                (Arc::clone(&ready), Arc::clone(&over), Arc::clone(&open), socket.clone());
            let thread = thread::Builder::new().stack_size(1 << 20);
            thread.spawn(move || client(&socket, number, &open, &ready, &over)).expect("a thread")
        })
        .collect();
    let looking = {
        let (case, over, socket) = (alone_case.clone(), Arc::clone(&over), socket.clone());
        thread::spawn(move || until_told(&socket, &case, usize::MAX, &over))
    };
    ready.wait();
    let begun = Instant::now();
    thread::sleep(time);
    let full = memory(server.id());
    over.store(true, Ordering::Relaxed);
    let (mut acts, mut reads) = (Times::default(), Times::default());
    for sitting in sitting {
        let (own_acts, own_reads) = sitting.join().expect("a client");
        acts.0.extend(own_acts.0);
        reads.0.extend(own_reads.0);
    }
    let lasted = begun.elapsed().as_micros();
    let told = looking.join().expect("somebody who looks");
    let a_second = |count: usize| (count as u128) * 1_000_000 / lasted;
    println!("{clients} clients, {cases} cases, {} s", time.as_secs());
    println!("acts   {:>6}/s   {}", a_second(acts.0.len()), Times(acts.0.clone()).told());
    println!("reads  {:>6}/s   {}", a_second(reads.0.len()), Times(reads.0.clone()).told());
    println!("until told, meanwhile {}", told.told());
    println!(
        "memory of the desk: {alone} KiB alone, {full} KiB with all, {} KiB a client",
        full.saturating_sub(alone) / clients.max(1) as u64
    );
    let _ = Program::new("kill").arg(server.id().to_string()).status();
    let _ = server.wait();
    let after = plain(&folder, Duration::from_secs(2));
    let rate = before.midpoint(after).max(1);
    println!(
        "plain append and fdatasync: {before}/s before, {after}/s after; acts are {} % of it",
        a_second(acts.0.len()) * 100 / rate
    );
    let _ = fs::remove_dir_all(&folder);
}
