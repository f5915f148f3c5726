//! A desk that is served: the real program in a process of its own, and people who are accounts of this machine.
//!
//! The kernel tells a served desk who asks, so several people need several accounts. Tests that need them run the
//! program under accounts that every Debian has, which only root can do; elsewhere they say loudly that they were
//! skipped.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a served desk that cannot be set up fails the test")]

use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use diarium::desk::account;
use diarium::desk::remote::RemoteDesk;
use rustix::process::{Pid, Signal, kill_process};

use crate::world::{Answer, World};

/// Accounts that every Debian has.
pub const OFFICER: Account = Account { name: "daemon", uid: 1 };
pub const SUPERVISOR: Account = Account { name: "bin", uid: 2 };
pub const AUDITOR: Account = Account { name: "sys", uid: 3 };
pub const NOBODY: Account = Account { name: "games", uid: 5 };

/// An account of this machine.
#[derive(Debug, Clone, Copy)]
pub struct Account {
    pub name: &'static str,
    pub uid: u32,
}

/// Whether programs can be run under the accounts; says loudly where not.
pub fn accounts_can_be_used(test: &str) -> bool {
    let known = [OFFICER, SUPERVISOR, AUDITOR, NOBODY]
        .iter()
        .all(|account| account::name_of(account.uid).is_some_and(|name| name == account.name));
    let can = account::own() == 0 && known;
    if !can {
        // Not with a macro, whose words the test runner keeps to itself.
        let said = format!("\n*** SKIPPED: {test} needs root and the accounts daemon, bin, sys and games ***\n");
        std::io::stderr().write_all(said.as_bytes()).unwrap();
    }
    can
}

/// The account that runs the tests.
pub fn own_name() -> String {
    account::name_of(account::own()).unwrap().to_string()
}

/// A served desk; killed when dropped.
pub struct Served {
    pub world: World,
    server: Option<Child>,
    /// Group of the unit, where it is not the one of the tests.
    group: Option<u32>,
    log: Arc<Mutex<Vec<String>>>,
}

impl Served {
    /// Serves the store of a world.
    pub fn at(world: World) -> Self {
        Self::in_group(world, None)
    }

    /// Serves the store of a world for a group of this machine.
    pub fn in_group(world: World, group: Option<u32>) -> Self {
        // Others pass through to the store, and find the program.
        fs::set_permissions(world.home.path(), Permissions::from_mode(0o711)).unwrap();
        let program = world.path("diarium");
        if !program.exists() {
            fs::copy(env!("CARGO_BIN_EXE_diarium"), &program).unwrap();
            fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
        }
        if group.is_some() {
            chown(world.store(), None, group).unwrap();
        }
        let mut served = Self { world, server: None, group, log: Arc::default() };
        served.start();
        served
    }

    /// A founded store, served, in which the account of the tests is officer and administrator.
    pub fn founded() -> Self {
        let world = World::founded();
        let own = own_name();
        for role in ["officer", "administrator"] {
            world.done(&["--as", "admin", "user", "grant", &own, role]);
        }
        Self::at(world)
    }

    /// Starts the server, and waits until it serves.
    pub fn start(&mut self) {
        let mut command = self.world.program();
        if let Some(group) = self.group {
            command.gid(group);
        }
        let mut server =
            command.args(["serve", "--log", "debug"]).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(server.stderr.take().unwrap()).lines();
        let log = Arc::clone(&self.log);
        loop {
            let line = lines.next().unwrap_or_else(|| panic!("{:?}", log.lock().unwrap())).unwrap();
            let serving = line.contains("info  serving ");
            log.lock().unwrap().push(line);
            if serving {
                break;
            }
        }
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                log.lock().unwrap().push(line);
            }
        });
        self.server = Some(server);
    }

    /// The socket.
    pub fn socket(&self) -> PathBuf {
        self.world.store().join("desk").join("socket")
    }

    /// What the server has said.
    pub fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    /// Process of the server.
    pub fn pid(&self) -> u32 {
        self.server.as_ref().unwrap().id()
    }

    /// Kills the server without a warning.
    pub fn kill(&mut self) {
        let mut server = self.server.take().unwrap();
        server.kill().unwrap();
        server.wait().unwrap();
    }

    /// Asks the server to stop, and waits for it.
    pub fn stop(&mut self) -> ExitStatus {
        let mut server = self.server.take().unwrap();
        kill_process(Pid::from_raw(server.id().try_into().unwrap()).unwrap(), Signal::TERM).unwrap();
        server.wait().unwrap()
    }

    /// A client in this process, for the account that runs the tests.
    pub fn client(&self) -> RemoteDesk {
        RemoteDesk::connect(&self.socket()).unwrap()
    }

    /// Runs the program as an account.
    pub fn run(&self, account: Account, args: &[&str]) -> Answer {
        let mut command = Command::new(self.world.path("diarium"));
        command.env_clear().env("HOME", "/").env("LANG", "C.UTF-8").env("TZ", "UTC");
        command.env("DIARIUM_STORE", self.world.store()).args(args).current_dir("/");
        if account.uid != account::own() {
            // Of the store's group, as members of the unit are.
            command.uid(account.uid).gid(rustix::process::getgid().as_raw());
        }
        let output = command.output().unwrap();
        Answer {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}
