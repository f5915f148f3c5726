//! Whoever signs in. The kernel tells the desk who somebody is, so two people are two accounts: root makes two for the
//! length of a test and takes them away again; anybody else has only the account that runs the tests.

use std::fs;
use std::process::{Command, Output};
use std::thread;
use std::time::Duration;

use diarium::desk::account;

use super::loudly;
use crate::served::own_name;

/// An account that signs in.
#[derive(Debug, Clone)]
pub struct Person {
    pub name: String,
    pub uid: u32,
}

/// The people of a unit.
pub struct People {
    pub group: String,
    pub gid: u32,
    pub officer: Person,
    pub supervisor: Person,
    /// Whether they are there for a test only.
    made: bool,
    home: tempfile::TempDir,
}

impl People {
    /// Two accounts of a group, which go when this is dropped; nothing, said loudly, where none can be made.
    pub fn two(test: &str) -> Option<Self> {
        if account::own() != 0 || Command::new("useradd").arg("--help").output().is_err() {
            loudly(&format!("SKIPPED: {test} makes two accounts for its length, which takes root and useradd"));
            return None;
        }
        let home = tempfile::tempdir().unwrap();
        let number = std::process::id();
        let group = format!("diatest{number}");
        loudly(&format!("{test}: makes the accounts {group}o and {group}s, and takes them away again"));
        run("groupadd", &["--system", &group]);
        let gid = number_of("group", &group);
        let person = |letter: &str| {
            let name = format!("{group}{letter}");
            let own = home.path().join(&name);
            let home = own.display().to_string();
            // As in the README, but for the home, which goes with the test.
            run(
                "useradd",
                &[
                    "--no-create-home",
                    "--home-dir",
                    &home,
                    "--shell",
                    "/bin/sh",
                    "--password",
                    "*",
                    "--gid",
                    &group,
                    &name,
                ],
            );
            let uid = number_of("passwd", &name);
            fs::create_dir(&own).unwrap();
            std::os::unix::fs::chown(&own, Some(uid), Some(gid)).unwrap();
            Person { name, uid }
        };
        let (officer, supervisor) = (person("o"), person("s"));
        let through = std::os::unix::fs::PermissionsExt::from_mode(0o711);
        fs::set_permissions(home.path(), through).unwrap();
        Some(Self { gid, group, officer, supervisor, made: true, home })
    }

    /// The account that runs the tests, as both of them.
    pub fn oneself() -> Self {
        let own = Person { name: own_name(), uid: account::own() };
        let gid = rustix::process::getgid().as_raw();
        let group = nix::unistd::Group::from_gid(gid.into()).unwrap().unwrap().name;
        let home = tempfile::tempdir().unwrap();
        Self { group, gid, officer: own.clone(), supervisor: own, made: false, home }
    }

    /// Every account once.
    pub fn all(&self) -> Vec<&Person> {
        let mut all = vec![&self.officer, &self.supervisor];
        all.dedup_by_key(|person| person.uid);
        all
    }
}

impl Drop for People {
    fn drop(&mut self) {
        if self.made {
            for person in [&self.officer, &self.supervisor] {
                let _ = Command::new("userdel").args(["--force", &person.name]).output();
            }
            let _ = Command::new("groupdel").arg(&self.group).output();
        }
    }
}

/// Somebody else may be changing the accounts of this machine at the moment.
fn run(program: &str, args: &[&str]) {
    let mut last: Option<Output> = None;
    for _ in 0..50 {
        let output = Command::new(program).args(args).output().unwrap();
        if output.status.success() {
            return;
        }
        last = Some(output);
        thread::sleep(Duration::from_millis(200));
    }
    panic!("{program} {args:?}: {last:?}");
}

fn number_of(directory: &str, name: &str) -> u32 {
    let text = fs::read_to_string(format!("/etc/{directory}")).unwrap();
    let line = text.lines().find(|line| line.split(':').next() == Some(name));
    line.and_then(|line| line.split(':').nth(2)?.parse().ok())
        .unwrap_or_else(|| panic!("no {name} in /etc/{directory}"))
}
