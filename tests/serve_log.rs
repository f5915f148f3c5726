//! What a served desk says to whoever runs it: a line for each event, with its level, and no text that a person wrote.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a desk that cannot be served fails the test")]

mod served;
mod world;

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::process::Stdio;

use diarium::desk::remote::RemoteDesk;
use rustix::process::{Pid, Signal, kill_process};
use served::{Served, own_name};
use world::{World, application};

const TEXTS: [&str; 5] = ["Hanke", "Kokeiluhanke", "Maahanmuuttovirasto", "secretreason", "secretquery"];

#[test]
fn every_event_is_one_line_with_time_and_level_and_without_what_people_wrote() {
    let mut served = Served::founded();
    let own = own_name();
    served.world.done(&["user", "grant", &own, "supervisor"]);
    let file = serde_json::to_vec(&[application("A-1", "600000.00")]).unwrap();
    let file = served.world.file("in.json", file);
    served.world.done(&["import", &file]);
    served.world.done(&["comment", "A-1", "secretreason\nover two lines"]);
    served.world.done(&["assign", "A-1", &own, "--role", "a"]);
    // Refused, not understood, and no message at all.
    served.world.refused(1, &["approve", "A-1"]);
    served.world.refused(1, &["score", "A-9", "aim", "4", "--why", "secretreason"]);
    served.world.refused(2, &["list", "status:secretquery"]);
    let mut line = UnixStream::connect(served.socket()).unwrap();
    line.write_all(
        b"secretreason {\"method\":\"secretquery\"}\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"secretquery\"}\n",
    )
    .unwrap();
    line.shutdown(std::net::Shutdown::Write).unwrap();
    let mut answered = String::new();
    let _ = line.read_to_string(&mut answered);
    assert!(served.stop().success());

    // The thread that reads the log may still have its last lines before it.
    while !served.log().iter().any(|line| line.contains("closed at record")) {
        std::thread::yield_now();
    }
    let log = served.log();
    assert!(log.iter().any(|line| line.contains(" debug wrote ")), "{log:#?}");
    for line in &log {
        let (time, rest) = line.split_once(' ').unwrap();
        assert!(chrono::DateTime::parse_from_rfc3339(time).is_ok(), "{line}");
        let level = rest.get(..5).unwrap().trim_end();
        assert!(["error", "warn", "info", "debug"].contains(&level), "{line}");
        assert!(!TEXTS.iter().any(|text| line.contains(text)), "{line}");
    }
}

#[test]
fn less_grave_events_are_left_out_where_they_are_not_wanted() {
    let world = World::founded();
    let mut command = world.program();
    let server = command.args(["serve", "--log", "warn"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let socket = world.store().join("desk/socket");
    while RemoteDesk::status(&socket).is_err() {
        std::thread::yield_now();
    }
    kill_process(Pid::from_raw(server.id().try_into().unwrap()).unwrap(), Signal::TERM).unwrap();
    let ended = server.wait_with_output().unwrap();
    assert!(ended.status.success());
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}
