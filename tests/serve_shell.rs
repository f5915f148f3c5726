//! The shell commands on a served desk: the same words, the same results, and the kernel says who asks.

#![allow(clippy::unwrap_used, reason = "a helper that cannot go on fails the test")]

mod served;
mod world;

use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;

use serde_json::Value;
use served::{AUDITOR, Account, NOBODY, OFFICER, SUPERVISOR, Served, accounts_can_be_used, own_name};
use world::{Answer, World, application};

const ADMINISTRATOR: Account = Account { name: "root", uid: 0 };

/// A store in which accounts of the machine have roles, with two applications.
fn world() -> World {
    let world = World::empty();
    world.done(&["init", "--admin", ADMINISTRATOR.name]);
    for (who, role) in
        [(OFFICER, "officer"), (SUPERVISOR, "supervisor"), (AUDITOR, "auditor"), (ADMINISTRATOR, "officer")]
    {
        world.done(&["--as", ADMINISTRATOR.name, "user", "grant", who.name, role]);
    }
    let file = world.file(
        "in.json",
        serde_json::to_vec(&[application("A-1", "600000.00"), application("A-2", "450000.50")]).unwrap(),
    );
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    world
}

/// What differs between two stores that were worked on alike: times, and hashes over them.
fn without_times(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for name in [
                "at",
                "hash",
                "prev",
                "command_id",
                "as_of",
                "seq_hash",
                "decided_at",
                "notified_at",
                "correction_until",
            ] {
                fields.remove(name);
            }
            fields.values_mut().for_each(without_times);
        }
        Value::Array(values) => values.iter_mut().for_each(without_times),
        _ => {}
    }
}

fn comparable(answer: &Answer) -> (i32, Vec<Value>, String) {
    let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|_| Value::String(line.to_owned()));
    let whole: Result<Value, _> = serde_json::from_str(&answer.out);
    let mut out = whole.map_or_else(|_| answer.out.lines().map(read).collect(), |value| vec![value]);
    out.iter_mut().for_each(without_times);
    (answer.status, out, answer.err.clone())
}

#[test]
fn a_day_of_work_is_the_same_on_a_served_desk_as_on_the_store_itself() {
    if !accounts_can_be_used("a day of work on a served desk") {
        return;
    }
    let (embedded, served) = (world(), Served::at(world()));
    let both = |who: Account, args: &[&str]| -> Answer {
        let mut named = vec!["--as", who.name];
        named.extend(args);
        let here = embedded.run(&named);
        // Paths of the two worlds differ.
        let there = served.run(who, args);
        assert_eq!(comparable(&there), comparable(&here), "{} {args:?}", who.name);
        there
    };
    let file_here = embedded.path("in.json");
    let here = embedded.run(&["--as", "root", "import", file_here.to_str().unwrap()]);
    let file_there = served.world.path("in.json");
    let there = served.run(ADMINISTRATOR, &["import", file_there.to_str().unwrap()]);
    assert_eq!((here.status, &here.err), (0, &there.err));
    let why = "a reason that is long enough";
    both(OFFICER, &["--format", "json", "plan"]);
    both(OFFICER, &["assign", "A-1", "daemon", "--role", "a"]);
    let criteria: Value = serde_json::from_str(&both(OFFICER, &["--format", "json", "criteria"]).out).unwrap();
    for gate in criteria["gates"].as_array().unwrap() {
        both(OFFICER, &["gate", "A-1", gate["id"].as_str().unwrap(), "pass", "--why", why]);
    }
    for criterion in criteria["criteria"].as_array().unwrap() {
        both(OFFICER, &["score", "A-1", criterion["id"].as_str().unwrap(), "4", "--why", why]);
    }
    both(OFFICER, &["sign", "A-1"]);
    both(OFFICER, &["score", "A-1", "aim", "9", "--why", why]);
    both(OFFICER, &["score", "A-9", "aim", "4", "--why", why]);
    both(OFFICER, &["list", "status:lost"]);
    both(OFFICER, &["--format", "json", "list", "status:ranked"]);
    both(OFFICER, &["--format", "json", "propose", "A-1", "grant", "--why", why]);
    both(OFFICER, &["approve", "A-1"]);
    both(OFFICER, &["submit", "A-1", "--dry-run"]);
    both(OFFICER, &["submit", "A-1"]);
    both(SUPERVISOR, &["return", "A-1", "--why", "please check the travel costs"]);
    both(OFFICER, &["propose", "A-1", "partial", "--amount", "550000.25", "--why", why]);
    both(OFFICER, &["submit", "--query", "status:proposed"]);
    both(SUPERVISOR, &["--format", "json", "rank", "2023-spring", "1A"]);
    both(SUPERVISOR, &["approve", "A-1", "--amount", "500000.00"]);
    both(AUDITOR, &["comment", "A-1", "auditors change nothing"]);
    both(AUDITOR, &["--format", "json", "show", "A-1"]);
    both(AUDITOR, &["--format", "json", "budget", "--round", "2023-spring"]);
    both(AUDITOR, &["why", "A-1", "amount", "--format", "json"]);
    both(AUDITOR, &["log"]);
    both(AUDITOR, &["log", "A-9"]);
    both(OFFICER, &["conflict", "A-2", "--why", "a relative works there"]);
    both(OFFICER, &["--format", "json", "show", "A-2"]);
    both(OFFICER, &["comment", "A-2", "may not touch it"]);
    both(OFFICER, &["log", "A-2"]);
    assert_eq!(served.run(NOBODY, &["comment", "A-1", "who is this"]).status, 1);
    let verified = served.run(AUDITOR, &["verify"]);
    assert_eq!(verified.status, 0, "{}", verified.err);
}

#[test]
fn nobody_acts_as_somebody_else_at_a_served_desk() {
    let served = Served::founded();
    let said = served.world.refused(1, &["--as", "o1", "comment", "A-1", "in another's name"]);
    assert!(said.contains("--as"), "{said}");
    served.world.refused(1, &["--as", &own_name(), "list"]);
    served.world.refused(1, &["--now", "2023-05-01T00:00:00Z", "list"]);
    served.world.refused(1, &["--as", "admin", "serve"]);
}

#[test]
fn an_account_without_a_role_is_told_so_and_one_that_is_given_a_role_is_let_in_at_once() {
    if !accounts_can_be_used("roles that take effect at once") {
        return;
    }
    let served = Served::at(world());
    let refused = served.run(NOBODY, &["list"]);
    assert_eq!(refused.status, 1, "{}", refused.err);
    assert!(refused.err.contains("games") && !refused.err.contains("--as"), "{}", refused.err);
    assert_eq!(served.run(ADMINISTRATOR, &["user", "grant", "games", "auditor"]).status, 0);
    assert_eq!(served.run(NOBODY, &["list"]).status, 0);
    assert_eq!(served.run(ADMINISTRATOR, &["user", "revoke", "games", "auditor"]).status, 0);
    assert_eq!(served.run(NOBODY, &["list"]).status, 1);
    let log = served.log().join("\n");
    assert!(log.contains("games has no role"), "{log}");
}

#[test]
fn only_the_unit_comes_near_the_door_and_only_the_owner_near_the_journal() {
    if !accounts_can_be_used("rights around the door") {
        return;
    }
    let served = Served::at(world());
    let store = served.world.store();
    let mode = |name: &str| std::fs::metadata(store.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(["", "desk", "desk/socket", "journal.jsonl", "shelf"].map(mode), [0o710, 0o750, 0o660, 0o600, 0o700]);
    let copied = served.run(OFFICER, &["backup", "/tmp/diarium-backup-that-must-not-be"]);
    assert_ne!(copied.status, 0);
    assert!(!std::path::Path::new("/tmp/diarium-backup-that-must-not-be").exists());
    // The owner backs up while the desk works.
    let file = served.world.path("backup.jsonl");
    served.world.done(&["backup", file.to_str().unwrap()]);
    assert_eq!(std::fs::read(file).unwrap(), world::journal(&store));
}

#[test]
fn a_desk_is_not_served_where_others_could_come_between() {
    let world = World::founded();
    let desk = world.store().join("desk");
    std::fs::create_dir(&desk).unwrap();
    std::fs::set_permissions(&desk, std::fs::Permissions::from_mode(0o777)).unwrap();
    let said = world.refused(3, &["serve"]);
    assert!(said.contains("chmod 0750"), "{said}");
    let open = world.path("open");
    std::fs::create_dir(&open).unwrap();
    std::fs::set_permissions(&open, std::fs::Permissions::from_mode(0o777)).unwrap();
    world.refused(3, &["--socket", open.join("socket").to_str().unwrap(), "serve"]);
    std::fs::set_permissions(&desk, std::fs::Permissions::from_mode(0o750)).unwrap();
    std::fs::write(desk.join("socket"), "no socket").unwrap();
    let said = world.refused(3, &["serve"]);
    assert!(said.contains("no socket"), "{said}");
    world.done(&["--as", "admin", "list"]);
}

#[test]
fn a_desk_that_is_not_run_by_the_owner_of_its_folder_is_told_nothing() {
    if !accounts_can_be_used("a false desk") {
        return;
    }
    let served = Served::at(world());
    let home = served.world.path("elsewhere");
    std::fs::create_dir(&home).unwrap();
    let given_to = |account: Account| {
        std::os::unix::fs::chown(&home, Some(account.uid), None).unwrap();
    };
    given_to(NOBODY);
    let as_nobody = |args: &[&str]| {
        let mut command = std::process::Command::new(served.world.path("diarium"));
        command.env_clear().env("HOME", "/").env("LANG", "C.UTF-8").env("DIARIUM_STORE", home.join("store"));
        command.args(args).current_dir("/").uid(NOBODY.uid).gid(rustix::process::getgid().as_raw());
        command
    };
    assert!(as_nobody(&["init", "--admin", ADMINISTRATOR.name]).status().unwrap().success());
    let socket = home.join("socket");
    let socket = socket.to_str().unwrap();
    let mut false_desk = as_nobody(&["--socket", socket, "serve"]).stderr(std::process::Stdio::null()).spawn().unwrap();
    while !std::path::Path::new(socket).exists() {
        std::thread::yield_now();
    }
    served.world.done(&["--socket", socket, "list"]);
    given_to(OFFICER);
    for args in [&["--socket", socket, "list"][..], &["--socket", socket, "serve", "--status"]] {
        let said = served.world.refused(3, args);
        assert!(said.contains("games") && said.contains("daemon"), "{said}");
    }
    // One that the system runs is right wherever it is.
    std::os::unix::fs::chown(served.socket().parent().unwrap(), Some(OFFICER.uid), None).unwrap();
    served.world.done(&["list"]);
    false_desk.kill().unwrap();
    false_desk.wait().unwrap();
}

#[test]
fn a_desk_that_was_killed_leaves_a_socket_that_stops_nobody() {
    let mut served = Served::founded();
    served.kill();
    assert!(served.socket().exists());
    served.world.done(&["--as", "admin", "list"]);
    served.start();
    served.world.done(&["list"]);
    assert!(served.stop().success());
    assert!(!served.socket().exists());
    served.world.done(&["--as", "admin", "verify"]);
}

#[test]
fn a_desk_is_found_by_its_socket_and_tells_how_it_does() {
    let served = Served::founded();
    let socket = served.socket();
    let elsewhere = World::empty();
    let path = socket.to_str().unwrap();
    elsewhere.done(&["--socket", path, "list"]);
    let by_variable = elsewhere.program().env("DIARIUM_SOCKET", path).arg("list").output().unwrap();
    assert!(by_variable.status.success());
    let status = elsewhere.json(&["--socket", path, "serve", "--status"]);
    assert_eq!(status["pid"], served.pid());
    elsewhere.refused(3, &["--socket", elsewhere.path("none").to_str().unwrap(), "list"]);
    elsewhere.refused(3, &["serve", "--status"]);
    let described = elsewhere.json(&["serve", "--describe"]);
    assert!(described["methods"].as_array().unwrap().iter().any(|method| method["name"] == "order"));
    // Only one process has the store.
    let said = served.world.refused(3, &["serve"]);
    assert!(said.contains(&served.pid().to_string()), "{said}");
    let said = served.world.refused(3, &["rebuild"]);
    assert!(said.contains(&served.pid().to_string()), "{said}");
    served.world.done(&["doctor"]);
}
