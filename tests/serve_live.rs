//! Two people at one desk, each in a terminal of their own: each sees what the other does.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a story that cannot go on fails")]

mod pty;
mod served;
mod world;

use pty::{Session, WIDE};
use served::{Account, OFFICER, SUPERVISOR, Served, accounts_can_be_used};
use world::{World, application};

/// A served desk with a case that waits for decision.
fn served() -> Served {
    let world = World::founded();
    for (who, role) in
        [("root", "officer"), ("root", "administrator"), (OFFICER.name, "officer"), (SUPERVISOR.name, "supervisor")]
    {
        world.done(&["--as", "admin", "user", "grant", who, role]);
    }
    world.import(&[application("A-1", "600000.00"), application("A-2", "100000.00")]);
    world.rank("o1", "A-1", "4");
    Served::at(world)
}

/// Opens the workstation as an account.
fn sit(terminals: &pty::World, served: &Served, account: Account) -> Session {
    let (uid, gid) = (account.uid.to_string(), rustix::process::getgid().as_raw().to_string());
    let store = served.world.store();
    let program = served.world.path("diarium");
    let args = ["--reuid", &uid, "--regid", &gid, "--clear-groups", program.to_str().unwrap(), "--store"];
    let mut args: Vec<&str> = args.to_vec();
    args.push(store.to_str().unwrap());
    terminals.start(WIDE, &args)
}

#[test]
fn two_people_see_each_others_steps_and_go_on_after_the_desk_was_killed() {
    if !accounts_can_be_used("two people at one desk") {
        return;
    }
    let mut served = served();
    let terminals = pty::World::of("setpriv").with("HOME", "/");
    let mut officer = sit(&terminals, &served, OFFICER);
    officer.sees("1 at the desk");
    let mut supervisor = sit(&terminals, &served, SUPERVISOR);
    supervisor.sees("2 at the desk");
    officer.sees("2 at the desk");
    officer.press("N").sees("A-1").press("enter").sees("A-1 · Hanke A-1");
    supervisor.press(":").type_text("A-1").press("enter").sees("A-1 · Hanke A-1");
    officer.sees("also open: bin");
    supervisor.sees("also open: daemon");

    officer.press("d").sees("Decide").press("p").sees("Propose a decision on A-1");
    officer.press("tab tab tab").type_text("It serves the aim of the action").press("enter").sees("1A2 · proposed");
    supervisor.sees("1A2 · proposed").sees("proposed 600 000.00");

    served.kill();
    officer.sees("is broken");
    supervisor.sees("is broken");
    served.start();
    officer.sees("open again").sees("also open: bin");
    supervisor.sees("open again").sees("also open: daemon");

    officer.press("d s").sees("submitted: ").press("enter").sees("Submitted the proposal");
    // The cursor has gone on to the next case that waits for the officer.
    officer.press(":").type_text("A-1").press("enter").sees("1A2 · submitted");
    supervisor.sees("1A2 · submitted").sees("submitted 600 000.00");
    supervisor.press("g b").sees("Waiting for decision").sees("1 of 1");
    supervisor.press("a").sees("approved: ").press("enter").sees("Nothing waits for decision");
    officer.sees("1A2 · approved").sees("approved 600 000.00");
    for session in [&mut officer, &mut supervisor] {
        session.press_last("ctrl-q");
        assert_eq!(session.exit_status().code, 0);
    }
    assert!(served.stop().success());
    served.world.done(&["--as", "admin", "verify"]);
}

#[test]
fn a_revised_plan_other_criteria_and_other_roles_are_seen_at_once_on_open_screens() {
    if !accounts_can_be_used("rules that change while somebody works") {
        return;
    }
    const PLAN: &str = include_str!("../fixtures/plans/amif-2023-2024.toml");
    const CRITERIA: &str = include_str!("../fixtures/criteria/amif-example.toml");
    let served = served();
    let terminals = pty::World::of("setpriv").with("HOME", "/");
    let mut officer = sit(&terminals, &served, OFFICER);
    let world = &served.world;
    let load = |what: &str, text: &str| {
        let file = world.file("revised.toml", text);
        world.done(&[what, "load", &file, "--why", "revised in February"]);
    };
    officer.press(":").type_text("A-2").press("enter").sees("A-2 · Hanke A-2").sees("Fits the programme and the call");
    let revised = CRITERIA.replacen("version = 1", "version = 2", 1);
    load("criteria", &revised.replace("Fits the programme and the call", "Fits the revised call"));
    officer.sees("Fits the revised call");

    officer.press(".").sees("A more efficient, better and well-prepared");
    let revised = PLAN.replacen("version = 1", "version = 2", 1).replacen("\"2023-04-05\"", "\"2024-02-01\"", 1);
    load("plan", &revised.replace("A more efficient, better and well-prepared", "A revised, more efficient"));
    // The case is judged by the plan under which it came in, until somebody moves it (BR16).
    world.done(&["plan", "move", "A-2", "2", "--why", "moved to the plan revised in February"]);
    officer.sees("A revised, more efficient");

    world.done(&["user", "grant", OFFICER.name, "auditor"]);
    officer.sees("case officer, auditor");
    for role in ["officer", "auditor"] {
        world.done(&["user", "revoke", OFFICER.name, role]);
    }
    // Whoever has no role is shown nothing, and given one again goes on.
    officer.sees("no role");
    assert!(!officer.screen().contains("Hanke A-2"), "{}", officer.screen());
    world.done(&["user", "grant", OFFICER.name, "officer"]);
    officer.sees("A-2 · Hanke A-2");
    officer.press_last("ctrl-q");
    assert_eq!(officer.exit_status().code, 0);
}

#[test]
fn an_act_on_a_case_that_changed_while_it_was_typed_is_refused_and_what_was_typed_is_kept() {
    if !accounts_can_be_used("an act that crosses another") {
        return;
    }
    let served = served();
    let terminals = pty::World::of("setpriv").with("HOME", "/");
    let mut officer = sit(&terminals, &served, OFFICER);
    officer.press("N").sees("A-1").press("enter").sees("A-1 · Hanke A-1");
    officer.press("d").sees("Decide").press("p").sees("Propose a decision on A-1");
    officer.press("tab tab tab").type_text("It serves the aim of the action");
    let world = &served.world;
    world.done(&["target", "A-1", "R.1.6", "20"]);
    officer
        .press("enter")
        .sees("has changed since you began to write")
        .sees("root")
        .sees("It serves the aim of the action");
    // Having read what has changed, the officer may still be right.
    officer.press("esc").sees("Propose a decision on A-1").press("enter").sees("proposed 600 000.00");
}
