//! A real sshd on loopback, set up with the very lines of the README, and people who sign in to it.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | sshd, and signing in |
//! | `people.rs` | accounts: two that are made for a test and taken away, or the one that runs the tests |
//! | `readme.rs` | the README's own lines |
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a host that cannot be set up fails the test")]

mod people;
pub mod readme;

use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

use crate::pty::{self, Session, WIDE};
use crate::served::Served;
use crate::world::Answer;
pub use people::{People, Person};

/// Where Debian has it. sshd refuses to be started by a name alone, because it starts itself again.
const SSHD: &str = "/usr/sbin/sshd";

/// Whether there is an sshd; says loudly where not.
pub fn there_is_sshd(test: &str) -> bool {
    let there = Path::new(SSHD).exists() && Command::new("ssh").arg("-V").output().is_ok();
    if !there {
        loudly(&format!(
            "SKIPPED: {test} needs {SSHD} and ssh (Debian: apt-get install openssh-server openssh-client)"
        ));
    }
    there
}

/// Whether sshd can give terminals away; says loudly where not. Without root it may not change whose they are, so the
/// system has to make them as they are to be.
pub fn there_are_terminals(test: &str) -> bool {
    let mounts = fs::read_to_string("/proc/mounts").unwrap();
    let made_right = mounts.lines().any(|line| line.starts_with("devpts ") && line.contains("gid="));
    let there = rustix::process::geteuid().is_root() || made_right;
    if !there {
        loudly(&format!("SKIPPED: {test} needs root, or /dev/pts mounted with the group tty (gid=5)"));
    }
    there
}

/// Not with a macro, whose words the test runner keeps to itself.
pub fn loudly(what: &str) {
    std::io::stderr().write_all(format!("\n*** {what} ***\n").as_bytes()).unwrap();
}

/// An sshd of our own; killed when dropped.
pub struct Sshd {
    folder: tempfile::TempDir,
    port: u16,
    daemon: Child,
}

impl Sshd {
    /// Starts one for a served desk and the people of a group, with the README's lines.
    pub fn start(served: &Served, people: &People) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
        let path = |name: &str| folder.path().join(name);
        for name in ["keys", "exchange"] {
            fs::create_dir(path(name)).unwrap();
        }
        make_key(&path("host"));
        for person in people.all() {
            let key = path(&format!("key-{}", person.name));
            make_key(&key);
            fs::copy(key.with_extension("pub"), path("keys").join(&person.name)).unwrap();
            let exchange = path("exchange").join(&person.name);
            fs::create_dir(&exchange).unwrap();
            fs::set_permissions(&exchange, Permissions::from_mode(0o700)).unwrap();
            chown(&exchange, Some(person.uid), Some(people.gid)).unwrap();
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let lines = readme::block("sshd_config");
        let lines = readme::replaced(
            &lines,
            &[
                ("/usr/local/bin/diarium", &served.world.path("diarium").display().to_string()),
                ("/srv/diarium/desk/socket", &served.socket().display().to_string()),
                ("/srv/exchange", &path("exchange").display().to_string()),
                ("/etc/ssh/authorized_keys", &path("keys").display().to_string()),
                ("Match Group diarium", &format!("Match Group {}", people.group)),
            ],
        );
        // Around it what a host has anyway: where to listen, its own key. The folders of a test lie in /tmp, where
        // others may write, and the workstation says in its title when it has handled a key.
        let around = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nPidFile none\nUsePAM no\nStrictModes no\n\
             PermitRootLogin prohibit-password\nLogLevel VERBOSE\nMaxStartups 50\nSubsystem sftp internal-sftp\n\
             SetEnv DIARIUM_IDLE_TITLE=1\n{lines}",
            path("host").display()
        );
        let config = path("sshd_config");
        fs::write(&config, around).unwrap();
        if rustix::process::geteuid().is_root() {
            fs::create_dir_all("/run/sshd").unwrap();
        }
        let right = Command::new(SSHD).args(["-t", "-f"]).arg(&config).output().unwrap();
        assert!(right.status.success(), "{}", String::from_utf8_lossy(&right.stderr));
        let mut daemon =
            Command::new(SSHD).args(["-D", "-e", "-f"]).arg(&config).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(daemon.stderr.take().unwrap()).lines();
        let mut said = Vec::new();
        loop {
            let line = log.next().unwrap_or_else(|| panic!("sshd ended: {said:?}")).unwrap();
            let listening = line.contains("listening on 127.0.0.1");
            said.push(line);
            if listening {
                break;
            }
        }
        // Whoever does not read it stops it in the end.
        thread::spawn(move || log.map_while(Result::ok).for_each(drop));
        Self { folder, port, daemon }
    }

    /// What `ssh` is called with to sign in as somebody.
    fn client(&self, person: &Person) -> Vec<String> {
        let path = |name: &str| self.folder.path().join(name).display().to_string();
        let words = format!(
            "-F /dev/null -o BatchMode=yes -o IdentitiesOnly=yes -o LogLevel=ERROR -o StrictHostKeyChecking=accept-new \
             -o SendEnv=LANG -o UserKnownHostsFile={} -i {} -p {} -l {} 127.0.0.1",
            path("known"),
            path(&format!("key-{}", person.name)),
            self.port,
            person.name
        );
        words.split_whitespace().map(str::to_owned).collect()
    }

    /// Signs in to the workstation.
    pub fn sign_in(&self, person: &Person) -> Session {
        let mut args = vec!["-tt".to_owned(), "-e".to_owned(), "none".to_owned()];
        args.extend(self.client(person));
        pty::World::of("ssh").start(WIDE, &args)
    }

    /// What `ssh HOST asked` answers.
    pub fn asks(&self, person: &Person, asked: &str) -> Answer {
        self.asks_with(person, &[], asked)
    }

    /// The same with options of `ssh` before it.
    pub fn asks_with(&self, person: &Person, options: &[&str], asked: &str) -> Answer {
        let mut command = Command::new("ssh");
        command.args(options).args(self.client(person)).args(["--", asked]).stdin(Stdio::null());
        command.env_clear().env("PATH", "/usr/bin:/bin").env("LANG", "C.UTF-8");
        // Variables that no host lets in.
        command.env("LD_PRELOAD", "").env("DIARIUM_STORE", "/tmp");
        let output = command.output().unwrap();
        Answer {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The exchange folder of somebody.
    pub fn exchange(&self, person: &Person, name: &str) -> std::path::PathBuf {
        self.folder.path().join("exchange").join(&person.name).join(name)
    }
}

impl Drop for Sshd {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

fn make_key(file: &Path) {
    let made = Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(file).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}
