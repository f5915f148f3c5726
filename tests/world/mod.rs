//! A sealed world for tests of the shell commands: own home, cleared environment, one store in a temporary folder.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test world that cannot be set up fails the test")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A world with a place for one store.
pub struct World {
    pub home: tempfile::TempDir,
}

/// What a command answered.
pub struct Answer {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl World {
    /// A world without a store.
    pub fn empty() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    /// A world with a founded store and people: `admin`, officers `o1` and `o2`, supervisors `s1` and `s2`, auditor `r1`.
    pub fn founded() -> Self {
        let world = Self::empty();
        world.done(&["init", "--admin", "admin"]);
        for (who, role) in [
            ("o1", "officer"),
            ("o2", "officer"),
            ("s1", "supervisor"),
            ("s2", "supervisor"),
            ("both", "officer"),
            ("both", "supervisor"),
            ("r1", "auditor"),
        ] {
            world.done(&["--as", "admin", "user", "grant", who, role]);
        }
        world
    }

    /// Where the store is.
    pub fn store(&self) -> PathBuf {
        self.home.path().join("store")
    }

    /// A path in this world.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The program, ready to be given arguments.
    pub fn program(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diarium"));
        command.env_clear().env("HOME", self.home.path()).env("LANG", "C.UTF-8").env("TZ", "UTC");
        command.env("DIARIUM_STORE", self.store());
        command
    }

    /// Runs a command.
    pub fn run(&self, args: &[&str]) -> Answer {
        let Output { status, stdout, stderr } = self.program().args(args).output().unwrap();
        Answer {
            status: status.code().unwrap_or(-1),
            out: String::from_utf8(stdout).unwrap(),
            err: String::from_utf8(stderr).unwrap(),
        }
    }

    /// The same for a command that may print something else than text; what of it is none is left out.
    pub fn bytes(&self, args: &[&str]) -> Answer {
        let Output { status, stdout, stderr } = self.program().args(args).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Answer { status: status.code().unwrap_or(-1), out: text(&stdout), err: text(&stderr) }
    }

    /// Runs a command that must succeed, and gives what it printed.
    pub fn done(&self, args: &[&str]) -> String {
        let answer = self.run(args);
        assert_eq!(answer.status, 0, "{args:?}\n{}\n{}", answer.out, answer.err);
        answer.out
    }

    /// Runs a command that must be refused with this status, and gives what it said.
    pub fn refused(&self, status: i32, args: &[&str]) -> String {
        let answer = self.run(args);
        assert_eq!(answer.status, status, "{args:?}\n{}\n{}", answer.out, answer.err);
        assert!(answer.err.contains("error: "), "{args:?}: {}", answer.err);
        assert_eq!(answer.out, "", "a refusal prints nothing on standard output: {args:?}");
        answer.err
    }

    /// Runs a command and reads its JSON.
    pub fn json(&self, args: &[&str]) -> Value {
        let mut all = vec!["--format", "json"];
        all.extend(args);
        let out = self.done(&all);
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{args:?}: {error}\n{out}"))
    }

    /// Writes a file.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Takes in these applications.
    pub fn import(&self, applications: &[Value]) {
        let file = self.file("in.json", serde_json::to_vec(&applications).unwrap());
        self.done(&["--as", "admin", "import", &file]);
    }

    /// Passes all gates and gives every criterion the same score, signed, as `who`.
    pub fn rank(&self, who: &str, case: &str, score: &str) {
        let criteria = self.json(&["--as", who, "criteria"]);
        for gate in criteria["gates"].as_array().unwrap() {
            let id = gate["id"].as_str().unwrap();
            self.done(&["--as", who, "gate", case, id, "pass", "--why", "checked against the application"]);
        }
        for criterion in criteria["criteria"].as_array().unwrap() {
            let id = criterion["id"].as_str().unwrap();
            self.done(&["--as", who, "score", case, id, score, "--why", "a reason that is long enough"]);
        }
        self.done(&["--as", who, "sign", case]);
    }

    /// One envelope of the budget.
    pub fn envelope(&self, round: &str, scope: &str) -> Value {
        envelope(&self.json(&["--as", "admin", "budget"]), round, scope)
    }
}

/// One envelope of a budget.
pub fn envelope(budget: &Value, round: &str, scope: &str) -> Value {
    let lines = budget["envelopes"].as_array().unwrap();
    let line = lines.iter().find(|line| line["round"] == round && line["scope"] == scope);
    line.unwrap_or_else(|| panic!("no envelope {round} {scope}")).clone()
}

/// A good application for 1A2 in spring 2023 that asks for `requested` of as much costs as 75 % needs.
pub fn application(reference: &str, requested: &str) -> Value {
    let cents: i64 = requested.replace('.', "").parse().unwrap();
    let total = (cents * 4 + 2) / 3;
    let direct = total * 100 / 107;
    let money = |cents: i64| format!("{}.{:02}", cents / 100, cents % 100);
    json!({
        "reference": reference, "round": "2023-spring", "action": "1A2", "title": format!("Hanke {reference}"),
        "summary": "Kokeiluhanke.", "language": "fi", "received_at": "2023-05-15T12:00:00+03:00",
        "applicant": {"name": "Maahanmuuttovirasto", "category": "competent_authority"},
        "start": "2024-01-01", "end": "2025-12-31", "cost_model": "actual",
        "costs": {"staff": money(direct), "other_direct": "0.00", "indirect": money(total - direct), "total": money(total)},
        "requested_eu": requested, "rate_claimed": "75", "rate_grounds": [], "other_eu_funding": [],
        "targets": [{"indicator": "O.1.2", "value": 40}, {"indicator": "R.1.5", "value": 30}],
    })
}

/// Bytes of the journal.
pub fn journal(store: &Path) -> Vec<u8> {
    std::fs::read(store.join("journal.jsonl")).unwrap()
}
