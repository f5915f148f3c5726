//! One desk over SSH: a real sshd with the README's lines, real sign-ins with keys, real terminals.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a story that cannot go on fails")]

mod pty;
mod served;
mod ssh;
mod world;

use std::process::Command;

use serde_json::Value;
use served::{Served, own_name};
use ssh::{People, Sshd, loudly, readme, there_are_terminals, there_is_sshd};
use world::{World, application};

/// A store with one application, for two people of a unit.
fn store(people: &People) -> World {
    let world = World::empty();
    world.done(&["init", "--admin", "admin"]);
    let (officer, supervisor) = (people.officer.name.as_str(), people.supervisor.name.as_str());
    for (who, role) in [(officer, "officer"), (supervisor, "supervisor"), (own_name().as_str(), "auditor")] {
        world.done(&["--as", "admin", "user", "grant", who, role]);
    }
    world.import(&[application("A-1", "600000.00")]);
    world
}

/// What the journal has of the people, in order: who, and the kinds of the events.
fn recorded(world: &World, since: u64) -> Vec<(String, Vec<String>)> {
    let log = world.done(&["--as", "admin", "log", "--since", &since.to_string()]);
    let records = log.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let kinds =
        |record: &Value| record["events"].as_array().unwrap().iter().map(|event| text(&event["kind"])).collect();
    records.map(|record| (text(&record["by"]), kinds(&record))).collect()
}

#[test]
fn two_people_in_two_ssh_sessions_take_a_case_from_the_queue_to_the_approved_decision() {
    const STORY: &str = "two people over SSH";
    if !there_is_sshd(STORY) {
        return;
    }
    let Some(people) = People::two(STORY) else { return };
    let world = store(&people);
    let (before, officer_name) = (recorded(&world, 0).len() as u64, people.officer.name.clone());
    let mut served = Served::in_group(world, Some(people.gid));
    let sshd = Sshd::start(&served, &people);
    let (mut officer, mut supervisor) = (sshd.sign_in(&people.officer), sshd.sign_in(&people.supervisor));
    officer.sees("2 at the desk");
    supervisor.sees("2 at the desk").settle();

    // From the queue: the officer takes the case, and the supervisor opens it to watch.
    let assign = sshd.asks(&people.officer, &format!("assign A-1 {officer_name} --role a"));
    assert_eq!(assign.status, 0, "{}", assign.err);
    officer.sees("One case waits for you").settle();
    officer.press("N enter").sees("A-1 · Hanke A-1");
    supervisor.press(":").type_text("A-1").press("enter").sees("A-1 · Hanke A-1");
    officer.sees(&format!("also open: {}", people.supervisor.name));
    officer.press("G").sees("Pass 9 general criteria").type_text("Everything is in order here").press("enter");
    officer.sees("All 9 general criteria passed");
    supervisor.sees("✓ Not pure research");
    for criterion in 1..=7 {
        if criterion == 4 {
            // Without a warning, in the middle of the work: what was being typed is still there.
            officer.press("4").sees("Reason for 4 good").type_text("It does");
            served.kill();
            officer.sees("is broken").sees("It does");
            supervisor.sees("is broken");
            served.start();
            officer.sees("open again").type_text(" this well").press("enter");
        } else {
            officer.press("4").sees("Reason for 4 good").type_text("It does this well").press("enter");
        }
        officer.lacks("Reason for 4 good");
    }
    officer.sees("80.0 % when signed");
    officer.press("s").sees("Sign your scores of A-1?").press("enter").sees("1A2 · ranked");
    supervisor.sees("1A2 · ranked");
    officer.press("d").sees("Decide").press("p").sees("Propose a decision on A-1");
    officer.press("tab tab tab").type_text("It serves the aim of the action").press("enter").sees("1A2 · proposed");
    supervisor.sees("1A2 · proposed").sees("proposed 600 000.00");
    officer.press("d s").sees("submitted: ").press("enter").sees("Submitted the proposal");
    supervisor.sees("1A2 · submitted").sees("submitted 600 000.00");

    served.kill();
    served.start();
    supervisor.sees("open again");
    supervisor.press("g b").sees("Waiting for decision").sees("1 of 1");
    supervisor.press("a").sees("approved: ").press("enter").sees("Nothing waits for decision");
    officer.press(":").type_text("A-1").press("enter").sees("1A2 · approved").sees("approved 600 000.00");
    for session in [&mut officer, &mut supervisor] {
        session.press_last("ctrl-q");
        assert_eq!(session.exit_status().code, 0);
        session.is_restored();
    }
    assert!(served.stop().success());

    // Nothing is missing, nothing is there twice, and it is in order.
    let world = &served.world;
    world.done(&["--as", "admin", "verify"]);
    let told = recorded(world, before);
    let by = |name: &str| -> Vec<String> {
        told.iter().filter(|(by, _)| by == name).map(|(_, kinds)| kinds.last().unwrap().clone()).collect()
    };
    let mut expected = vec!["assigned".to_owned(), "gate_marked".to_owned()];
    expected.extend(vec!["scored".to_owned(); 7]);
    expected.extend(["signed", "proposed", "submitted"].map(str::to_owned));
    assert_eq!(by(&officer_name), expected, "{told:#?}");
    assert_eq!(by(&people.supervisor.name), ["approved"], "{told:#?}");
    assert_eq!(told.len(), expected.len() + 1, "{told:#?}");
}

#[test]
fn a_sign_in_with_a_key_works_a_case_and_sees_what_a_second_one_does() {
    const STORY: &str = "a sign-in over SSH";
    if !there_is_sshd(STORY) || !there_are_terminals(STORY) {
        return;
    }
    let people = People::oneself();
    loudly(&format!("{STORY}: both sign-ins are the account {}; two people take root", people.officer.name));
    // What somebody keeps at a training store lies beside it, and not in the home of whoever runs the tests.
    let world = World::empty();
    world.done(&["demo", "--keep", world.store().to_str().unwrap(), "--no-ui", "--cases", "12"]);
    let own = people.officer.name.clone();
    world.done(&["--as", "admin1", "user", "grant", &own, "officer"]);
    let served = Served::at(world);
    let sshd = Sshd::start(&served, &people);
    let mut desk = sshd.sign_in(&people.officer);
    desk.sees("1 at the desk").settle().press("N enter").sees("Criteria").settle();
    let case = sshd.asks(&people.officer, "--format json list needs-me");
    let case: Value = serde_json::from_str(&case.out).unwrap();
    let case = case[0]["reference"].as_str().unwrap().to_owned();
    desk.press(":").type_text(&case).press("enter").sees(&case);
    desk.press("c").type_text("Seen over SSH").press("enter").settle();
    // A second sign-in sees it, and what the second one does arrives here.
    let mut other = sshd.sign_in(&people.officer);
    other.settle().press(":").type_text(&case).press("enter").sees(&case);
    other.press("tab tab tab tab tab tab tab").sees("Seen over SSH");
    desk.press("tab tab tab tab tab tab tab").sees("Seen over SSH");
    let second = sshd.asks(&people.officer, &format!("comment {case} 'And answered from elsewhere'"));
    assert_eq!(second.status, 0, "{}", second.err);
    desk.sees("And answered from elsewhere");
    other.sees("And answered from elsewhere");
    for session in [&mut desk, &mut other] {
        session.press_last("ctrl-q");
        assert_eq!(session.exit_status().code, 0);
    }
}

#[test]
fn over_ssh_there_is_diarium_and_nothing_else() {
    const STORY: &str = "what SSH gives away";
    if !there_is_sshd(STORY) {
        return;
    }
    let people = People::oneself();
    let world = World::founded();
    world.done(&["--as", "admin", "user", "grant", &people.officer.name, "officer"]);
    world.import(&[application("A-1", "600000.00")]);
    let served = Served::at(world);
    let sshd = Sshd::start(&served, &people);
    let me = &people.officer;
    let listed = sshd.asks(me, "list 'status:received 1A'");
    assert!(listed.status == 0 && listed.out.contains("A-1"), "{}", listed.err);
    let decisions = sshd.asks(me, "export decisions --format csv");
    assert!(decisions.status == 0 && decisions.out.contains("reference"), "{}", decisions.err);
    assert_eq!(sshd.asks(me, "export cases --output cases.csv").status, 0);
    assert!(sshd.exchange(me, "cases.csv").exists());
    assert_eq!(sshd.asks(me, "export cases --output ../cases.csv").status, 1);
    for asked in
        ["sh", "scp -t .", "rsync --server . .", "--exchange / list", "--socket /x list", "init", "$(id)", "; id"]
    {
        let refused = sshd.asks(me, asked);
        assert_eq!((refused.status, refused.out.as_str()), (2, ""), "{asked}: {}", refused.err);
        assert!(refused.err.contains("error: ") && !refused.err.contains("uid="), "{asked}: {}", refused.err);
    }
    // The subsystem is what a file transfer asks for; the forced command stands in its place.
    assert_eq!(sshd.asks_with(me, &["-s"], "sftp").status, 2);
    // Nothing is forwarded: sshd refuses to listen, and without that ssh has nothing to stay for.
    let forward = ["-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:1"];
    let forwarded = sshd.asks_with(me, &forward, "list");
    assert_eq!(forwarded.status, 255, "{}\n{}", forwarded.out, forwarded.err);
}

#[test]
fn the_unit_file_of_the_readme_is_well_formed() {
    let text = readme::block("systemd");
    let mut section = "";
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name;
            assert!(["Unit", "Service", "Install"].contains(&name), "{line}");
            continue;
        }
        let (name, _) = line.split_once('=').unwrap_or_else(|| panic!("no directive: {line}"));
        assert!(!section.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric()), "{line}");
    }
    for line in ["User=diarium", "NoNewPrivileges=yes", "ProtectSystem=strict", "RestrictAddressFamilies=AF_UNIX"] {
        assert!(text.lines().any(|said| said == line), "{line}");
    }
    let folder = tempfile::tempdir().unwrap();
    let unit = folder.path().join("diarium.service");
    // The program where it is here, and an account that every Debian has.
    let here = [
        ("/usr/local/bin/diarium", env!("CARGO_BIN_EXE_diarium")),
        ("User=diarium", "User=daemon"),
        ("Group=diarium", "Group=daemon"),
    ];
    std::fs::write(&unit, readme::replaced(&text, &here)).unwrap();
    let Ok(said) = Command::new("systemd-analyze").arg("verify").arg(&unit).output() else {
        loudly("SKIPPED: systemd-analyze is not here to read the unit file");
        return;
    };
    let words = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success() && !words.contains("diarium.service"), "{words}");
}
