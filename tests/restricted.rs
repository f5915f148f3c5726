//! `--restricted`, by trying: every way out of a forced command that one can think of is gone, and the work goes on.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a host that cannot be set up fails the test")]

mod pty;
mod served;
mod world;

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use pty::WIDE;
use rustix::process::Signal;
use served::{Served, own_name};
use world::{Answer, World, application};

const SECRET: &str = "secret of somebody else";

/// A host with a served desk and an exchange folder for whoever runs the tests. Beside it lies what is not theirs.
struct Host {
    served: Served,
}

impl Host {
    fn new() -> Self {
        let host = Self { served: Served::founded() };
        fs::create_dir_all(host.exchange("deep")).unwrap();
        fs::create_dir_all(host.path("others")).unwrap();
        for name in ["others/secret.toml", "others/secret.json", "secret.toml"] {
            fs::write(host.path(name), SECRET).unwrap();
        }
        symlink(host.path("others"), host.exchange("way")).unwrap();
        symlink(host.path("others/secret.toml"), host.exchange("link.toml")).unwrap();
        symlink("/proc/self/root", host.exchange("magic")).unwrap();
        let file = serde_json::to_vec(&[application("A-1", "600000.00")]).unwrap();
        fs::write(host.exchange("in.json"), file).unwrap();
        host
    }

    fn path(&self, name: &str) -> PathBuf {
        self.served.world.path(name)
    }

    /// A path in the exchange folder of the account.
    fn exchange(&self, name: &str) -> PathBuf {
        self.path("exchange").join(own_name()).join(name)
    }

    /// What the administrator has written into `sshd_config`, without the exchange folder.
    fn without_folder(&self) -> Vec<OsString> {
        vec!["--restricted".into(), "--socket".into(), self.served.socket().into()]
    }

    fn forced(&self) -> Vec<OsString> {
        let mut forced = self.without_folder();
        forced.extend(["--exchange".into(), self.path("exchange/%u").into()]);
        forced
    }

    /// The program as sshd starts it.
    fn started(&self, forced: &[OsString], asked: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diarium"));
        command.args(forced).env_clear().env("LANG", "C.UTF-8").env("SSH_ORIGINAL_COMMAND", asked);
        command.current_dir(self.served.world.home.path());
        command
    }

    /// What `ssh HOST asked` answers.
    fn asks(&self, asked: &str) -> Answer {
        answer(self.started(&self.forced(), asked))
    }

    #[track_caller]
    fn done(&self, asked: &str) -> String {
        let answer = self.asks(asked);
        assert_eq!(answer.status, 0, "{asked}\n{}\n{}", answer.out, answer.err);
        answer.out
    }

    #[track_caller]
    fn refused(&self, status: i32, asked: &str) -> String {
        let answer = self.asks(asked);
        assert_eq!(answer.status, status, "{asked}\n{}\n{}", answer.out, answer.err);
        assert!(answer.err.contains("error: "), "{asked}: {}", answer.err);
        assert_eq!(answer.out, "", "{asked}");
        answer.err
    }

    /// Nothing beside the exchange folder has changed or come to be.
    #[track_caller]
    fn is_untouched(&self, after: &str) {
        for name in ["others/secret.toml", "others/secret.json", "secret.toml"] {
            assert_eq!(fs::read_to_string(self.path(name)).unwrap(), SECRET, "{name} after {after}");
        }
        let names = |folder: &Path| -> Vec<String> {
            let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
            let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
            names.sort();
            names
        };
        assert_eq!(names(&self.path("others")), ["secret.json", "secret.toml"], "after {after}");
        let beside = ["diarium", "exchange", "others", "secret.toml", "store"];
        assert_eq!(names(self.served.world.home.path()), beside, "after {after}");
    }
}

fn answer(mut command: Command) -> Answer {
    let output = command.output().unwrap();
    Answer {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn what_is_typed_behind_ssh_is_a_command_of_diarium() {
    let host = Host::new();
    host.done("import in.json");
    assert!(host.done("list 'status:received 1A'").contains("A-1"));
    assert!(host.done("diarium list").contains("A-1"));
    assert!(host.done("export cases --format csv").starts_with("reference,"));
    host.done("comment A-1 'it'\\''s said; in \"one\" $HOME word'");
    assert!(host.done("show A-1 --format json").contains("it's said; in \\\"one\\\" $HOME word"));
    assert!(host.done("--help").contains("Usage"));
    assert!(host.done("--lang fi --help").contains("Käyttö"));
    host.done("serve --status");
    host.done("doctor");
}

#[test]
fn nothing_that_a_person_says_lifts_the_restriction() {
    let host = Host::new();
    let elsewhere = host.path("store/desk/socket").display().to_string();
    for asked in [
        "--restricted=false list",
        "--no-restricted list",
        "--store /tmp list",
        "--store=/tmp",
        "list --store /tmp",
        "--as admin list",
        "list --as admin",
        "--now 2030-01-01T00:00:00Z list",
        "--exchange / list",
        "list --exchange=/",
        "--restricted --exchange / list",
        &format!("--socket {elsewhere} list"),
        &format!("list --socket={elsewhere}"),
        "list 'open",
        "list \"open",
        "list \\",
    ] {
        host.refused(2, asked);
    }
    // What was said already may be said again.
    host.done("--restricted list");
}

#[test]
fn no_other_program_can_be_run() {
    let host = Host::new();
    for asked in [
        "sh",
        "sh -c id",
        "/bin/sh",
        "bash -i",
        "scp -t .",
        "scp -f /etc/passwd",
        "/usr/lib/openssh/sftp-server",
        "internal-sftp",
        "rsync --server -vlogDtpr . /",
        "git-upload-pack /",
        "exec sh",
        "; sh",
        "list; sh",
        "$(sh)",
        "`sh`",
        "'' sh",
        "../../bin/sh",
        "diarium sh",
        "diarium diarium",
        "./diarium list",
    ] {
        let said = host.refused(2, asked);
        assert!(!said.contains("uid="), "{said}");
    }
    // These are words of a query, and no shell makes anything out of them.
    for asked in
        ["list $(touch pwned)", "list `touch pwned`", "list x > pwned", "list | tee pwned", "list & touch pwned"]
    {
        host.asks(asked);
        host.is_untouched(asked);
        assert!(!host.exchange("pwned").exists(), "{asked}");
    }
}

#[test]
fn a_forced_command_that_names_a_command_takes_no_other() {
    let host = Host::new();
    let mut forced = host.forced();
    forced.push("list".into());
    assert_eq!(answer(host.started(&forced, "")).status, 0);
    let refused = answer(host.started(&forced, "export cases"));
    assert_eq!((refused.status, refused.out.as_str()), (2, ""));
}

#[test]
fn what_needs_the_files_of_the_store_is_refused() {
    let host = Host::new();
    for asked in [
        "demo",
        "demo --no-ui --keep made",
        "init",
        "init --admin me",
        "serve",
        "serve --log debug",
        "restore in.json",
        "rebuild",
    ] {
        host.refused(2, asked);
        host.is_untouched(asked);
    }
    let refused = |args: &[&str]| {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        let answer = answer(host.started(&args, "list"));
        assert_eq!((answer.status, answer.out.as_str()), (2, ""), "{args:?}: {}", answer.err);
        answer.err
    };
    // Nor may whoever writes the forced command go to the files themselves.
    assert!(refused(&["--restricted"]).contains("--socket"));
    refused(&["--restricted", "--store", "/srv/diarium"]);
    refused(&["--restricted", "--as", "admin", "--socket", "/srv/diarium/desk/socket"]);
}

#[test]
fn no_command_reads_a_file_outside_of_the_exchange_folder() {
    let host = Host::new();
    let (absolute, dots) = (host.path("others/secret.toml").display().to_string(), "../../others/secret.toml");
    let json = host.path("others/secret.json").display().to_string();
    for outside in
        [&absolute, dots, "deep/../../../secret.toml", "link.toml", "way/secret.toml", "magic/etc/passwd", &json]
    {
        for asked in [
            format!("import {outside}"),
            format!("import in.json --mapping {outside}"),
            format!("revise {outside} --why 'a reason that is long enough'"),
            format!("plan load {outside} --dry-run --why 'a reason that is long enough'"),
            format!("criteria load {outside} --dry-run --why 'a reason that is long enough'"),
            format!("document A-1 --template {outside}"),
            format!("training lessons {outside}"),
        ] {
            let said = host.refused(1, &asked);
            assert!(said.contains("exchange folder"), "{asked}: {said}");
            assert!(!said.contains("secret of") && !said.contains("root:"), "{asked}: {said}");
        }
        // A keymap or a lesson that cannot be read locks nobody out, and nothing of it is told.
        let said = host.asks(&format!("keys --keymap {outside}"));
        assert_eq!(said.status, 0);
        assert!(said.err.contains("exchange folder") && !said.err.contains("secret of"), "{outside}: {}", said.err);
    }
    for outside in ["..", "/", "way", "magic/etc"] {
        let said = host.asks(&format!("training lessons --lessons {outside}"));
        assert!(said.err.contains("exchange folder"), "{outside}: {}", said.err);
    }
}

#[test]
fn no_command_writes_a_file_outside_of_the_exchange_folder() {
    let host = Host::new();
    host.done("import in.json");
    fs::write(host.exchange("bad.json"), "[{}]").unwrap();
    let absolute = host.path("others/new").display().to_string();
    for outside in [
        &absolute,
        "../new",
        "../../others/secret.toml",
        "way/new",
        "way/secret.toml",
        "deep/../../new",
        "magic/tmp/new",
    ] {
        for asked in [
            format!("export cases --output {outside}"),
            format!("announce 2023-spring --output {outside}"),
            format!("report progress --output {outside}"),
            format!("import bad.json --problems {outside}"),
            format!("backup {outside}"),
        ] {
            let said = host.refused(1, &asked);
            assert!(said.contains("exchange folder"), "{asked}: {said}");
            host.is_untouched(&asked);
        }
    }
    // A link is replaced and not followed.
    host.done("export cases --output link.toml");
    host.is_untouched("a link at the end");
    assert!(fs::read_to_string(host.exchange("link.toml")).unwrap().starts_with("reference,"));
}

#[test]
fn in_the_exchange_folder_everything_can_be_read_and_written() {
    let host = Host::new();
    let full = host.exchange("in.json").display().to_string();
    host.done(&format!("import {full} --dry-run"));
    host.done("import ./in.json");
    host.done("export cases --output deep/cases.xlsx");
    host.done("announce 2023-spring --output announcement.html");
    host.done("report progress --output progress.md");
    fs::write(host.exchange("bad.json"), "[{}]").unwrap();
    host.refused(1, "import bad.json --problems problems.csv");
    fs::write(host.exchange("keys.toml"), "[anywhere]\nf9 = \"help\"\n").unwrap();
    assert!(host.done("keys --keymap keys.toml").contains("f9"));
    // The account of the tests owns the store, so that it may copy the journal.
    host.done("backup kept.jsonl");
    host.refused(1, "backup kept.jsonl");
    for name in ["deep/cases.xlsx", "announcement.html", "progress.md", "problems.csv"] {
        assert!(host.exchange(name).metadata().unwrap().len() > 0, "{name}");
    }
    let backup = fs::read(host.exchange("kept.jsonl")).unwrap();
    assert_eq!(backup, world::journal(&host.served.world.store()));
    host.is_untouched("all that");
}

#[test]
fn without_an_exchange_folder_there_is_standard_input_and_output_and_nothing_else() {
    let host = Host::new();
    let asks = |asked: &str| answer(host.started(&host.without_folder(), asked));
    let full = host.exchange("in.json").display().to_string();
    for asked in
        [format!("import {full}"), "import in.json".into(), "export cases --output cases.csv".into(), "backup b".into()]
    {
        let refused = asks(&asked);
        assert_eq!((refused.status, refused.out.as_str()), (1, ""), "{asked}: {}", refused.err);
    }
    let forms: [(&str, Vec<u8>); 3] = [
        ("a list", serde_json::to_vec(&[application("A-1", "600000.00")]).unwrap()),
        ("lines", application("A-2", "600000.00").to_string().into_bytes()),
        ("one object", serde_json::to_vec_pretty(&application("A-3", "600000.00")).unwrap()),
    ];
    for (form, bytes) in forms {
        let mut command = host.started(&host.without_folder(), "import -");
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(&bytes).unwrap();
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{form}: {said}");
    }
    let out = asks("export cases").out;
    assert!(["A-1", "A-2", "A-3"].iter().all(|case| out.contains(case)), "{out}");
}

#[test]
fn an_exchange_folder_that_is_missing_is_told_and_the_work_goes_on() {
    let host = Host::new();
    let mut forced = host.without_folder();
    forced.extend(["--exchange".into(), host.path("exchange/nobody").into()]);
    assert_eq!(answer(host.started(&forced, "list")).status, 0);
    let refused = answer(host.started(&forced, "import in.json"));
    assert_eq!(refused.status, 1);
    assert!(refused.err.contains("exchange/nobody"), "{}", refused.err);
}

#[test]
fn no_variable_names_a_store_a_socket_a_keymap_or_settings() {
    let host = Host::new();
    let trap = World::founded();
    let settings = trap.path("config/diarium");
    fs::create_dir_all(&settings).unwrap();
    fs::write(settings.join("config.toml"), "lang = \"fi\"\n").unwrap();
    fs::write(settings.join("keymap.toml"), "[anywhere]\nf9 = \"help\"\n").unwrap();
    let trapped = |asked: &str| {
        let mut command = host.started(&host.forced(), asked);
        for (name, place) in [
            ("DIARIUM_STORE", "store"),
            ("DIARIUM_SOCKET", "none"),
            ("DIARIUM_KEYMAP", "config/diarium/keymap.toml"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "config"),
            ("XDG_STATE_HOME", "config"),
            ("HOME", "config"),
            ("TMPDIR", "none"),
        ] {
            command.env(name, trap.path(place));
        }
        command.env("TZ", format!(":{}", trap.path("config").display()));
        answer(command)
    };
    host.done("import in.json");
    let listed = trapped("list");
    assert!(listed.status == 0 && listed.out.contains("A-1"), "{}", listed.err);
    let keys = trapped("keys");
    assert!(keys.status == 0 && !keys.out.contains("f9"), "{}", keys.out);
    assert!(trapped("--help").out.contains("Usage"));
    // The option says the same in an environment that whoever runs the host has set.
    let mut command = host.started(&host.without_folder()[1..], "--store /tmp list");
    command.env("DIARIUM_RESTRICTED", "1");
    assert_eq!(answer(command).status, 2);
}

#[test]
fn it_does_not_start_where_a_variable_brings_in_code() {
    let host = Host::new();
    for name in ["LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH"] {
        let mut command = host.started(&host.forced(), "list");
        command.env(name, "/nonexistent/evil.so");
        let refused = answer(command);
        assert_eq!((refused.status, refused.out.as_str()), (2, ""), "{name}: {}", refused.err);
        assert!(refused.err.contains(name) && refused.err.contains("PermitUserEnvironment no"), "{}", refused.err);
    }
}

#[test]
fn the_exchange_folder_belongs_to_the_restriction() {
    let host = Host::new();
    let exchange = host.path("exchange").display().to_string();
    assert!(host.served.world.refused(2, &["--exchange", &exchange, "list"]).contains("--restricted"));
}

/// A served training store, in which what a person keeps lies beside the store and not in the home of the account.
fn in_training() -> (Served, Vec<String>) {
    let world = World::empty();
    let store = world.store().display().to_string();
    world.done(&["demo", "--keep", &store, "--no-ui", "--cases", "12"]);
    let own = own_name();
    for role in ["officer", "administrator"] {
        world.done(&["--as", "admin1", "user", "grant", &own, role]);
    }
    let served = Served::at(world);
    let forced = vec!["--restricted".to_owned(), "--socket".to_owned(), served.socket().display().to_string()];
    (served, forced)
}

#[test]
fn the_workstation_starts_no_editor_and_goes_to_no_background() {
    let (served, forced) = in_training();
    let pwned = served.world.path("pwned");
    let editor = format!("touch {}; true", pwned.display());
    let terminals = pty::World::new().with("VISUAL", &editor).with("EDITOR", &editor).with("SHELL", "/bin/sh");
    let mut desk = terminals.start(WIDE, &forced);
    desk.settle()
        .press("N enter")
        .sees("Criteria")
        .press("ctrl-z")
        .sees("cannot go to the background")
        .press("c")
        .type_text("A remark")
        .press("ctrl-o")
        .sees("no other program may be started");
    desk.send_signal(Signal::TSTP).type_text(" that goes on").sees("A remark that goes on");
    desk.is_taken();
    desk.press("esc ctrl-q").sees("Leave diarium?").press_last("enter");
    assert_eq!(desk.exit_status().code, 0);
    assert!(!pwned.exists(), "no program was started");
}

#[test]
fn a_plan_file_is_read_in_the_exchange_folder_only_by_the_workstation_too() {
    let (served, mut forced) = in_training();
    let exchange = served.world.path("exchange");
    fs::create_dir_all(&exchange).unwrap();
    fs::write(served.world.path("outside.toml"), SECRET).unwrap();
    forced.extend(["--exchange".to_owned(), exchange.display().to_string()]);
    let terminals = pty::World::new();
    let mut desk = terminals.start(WIDE, &forced);
    desk.settle().press("g a").settle();
    desk.press(":").type_text("load-plan").press("enter").settle();
    desk.type_text("../outside.toml").press("tab").type_text("a reason that is long enough").press("enter");
    desk.sees("exchange folder").lacks("secret of");
}
