//! A shell command whose answer is lost: it asks again by itself, and given again under its name it is done once.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a story that cannot go on fails")]

mod served;
mod world;

use std::io::{BufRead, BufReader, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Output, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use served::{Served, own_name};
use world::{World, application};

/// A line between client and desk that breaks once: when the desk has answered an order, and before the client hears it.
struct Line {
    path: PathBuf,
    /// Told when the order is on record.
    written: Receiver<()>,
    /// Lets the line break.
    breaks: Sender<()>,
}

impl Line {
    fn to(served: &Served) -> Self {
        let path = served.world.path("line");
        let listener = UnixListener::bind(&path).unwrap();
        let (tell, written) = channel();
        let (breaks, broken) = channel();
        let desk = served.socket();
        thread::spawn(move || {
            let mut once = Some((tell, broken));
            for client in listener.incoming() {
                carry(client.unwrap(), &desk, &mut once);
            }
        });
        Self { path, written, breaks }
    }
}

/// Carries questions and answers of one connection in turns, as a shell command asks them.
fn carry(client: UnixStream, desk: &Path, once: &mut Option<(Sender<()>, Receiver<()>)>) {
    let Ok(desk) = UnixStream::connect(desk) else { return };
    let mut answers = BufReader::new(desk.try_clone().unwrap());
    for question in BufReader::new(client.try_clone().unwrap()).lines() {
        let Ok(question) = question else { break };
        let mut answer = String::new();
        let asked = writeln!(&desk, "{question}").and_then(|()| answers.read_line(&mut answer));
        if asked.is_err() || answer.is_empty() {
            break;
        }
        if question.contains(r#""method":"order""#)
            && let Some((tell, broken)) = once.take()
        {
            tell.send(()).unwrap();
            broken.recv().unwrap();
            break;
        }
        if (&client).write_all(answer.as_bytes()).is_err() {
            break;
        }
    }
    let _ = client.shutdown(Shutdown::Both);
}

fn served() -> Served {
    let world = World::founded();
    for role in ["officer", "administrator"] {
        world.done(&["--as", "admin", "user", "grant", &own_name(), role]);
    }
    world.import(&[application("A-1", "600000.00")]);
    Served::at(world)
}

fn comment(served: &Served, line: &Line) -> Child {
    let mut command = served.world.program();
    command.arg("--socket").arg(&line.path).args(["comment", "A-1", "asked about the travel costs"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn comments(world: &World) -> usize {
    world.done(&["--as", "admin", "log", "A-1"]).matches("asked about the travel costs").count()
}

#[test]
fn a_shell_command_whose_desk_is_killed_after_writing_ends_by_itself_and_is_recorded_once() {
    let mut served = served();
    let line = Line::to(&served);
    let command = comment(&served, &line);
    line.written.recv().unwrap();
    served.kill();
    line.breaks.send(()).unwrap();
    served.start();
    let output = command.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(served.stop().success());
    assert_eq!(comments(&served.world), 1);
}

#[test]
fn a_shell_command_that_is_given_again_under_its_name_is_recorded_once() {
    let mut served = served();
    let line = Line::to(&served);
    let command = comment(&served, &line);
    line.written.recv().unwrap();
    served.kill();
    line.breaks.send(()).unwrap();
    // Nobody serves for longer than the command waits.
    let output = command.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    let told = said(&output);
    let id = told.split_once("--order ").unwrap_or_else(|| panic!("{told}")).1.split([':', ' ']).next().unwrap();
    served.start();
    let path = line.path.to_str().unwrap();
    let again = ["--socket", path, "comment", "A-1", "asked about the travel costs", "--order", id];
    served.world.done(&again);
    served.world.done(&again);
    let other = ["--socket", path, "tag", "A-2", "later", "--order", id];
    assert_ne!(served.world.run(&other).status, 0, "another act");
    served.world.refused(2, &["comment", "A-1", "text", "--order", "no name"]);
    assert!(served.stop().success());
    assert_eq!(comments(&served.world), 1);
}
