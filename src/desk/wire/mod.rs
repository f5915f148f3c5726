//! What a served desk and its clients say to each other: JSON-RPC 2.0, one message a line, over a Unix socket.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | version and limits |
//! | `lines.rs` | bytes to lines, none of them longer than allowed |
//! | `message.rs` | a line to a request, and answers to lines |
//! | `ask.rs` | what can be asked: names, parameters and answers, in one table |
//! | `error.rs` | error codes, and what a client makes of them |
//! | `describe.rs` | the same, for people and programs: `diarium serve --describe` |
//!
//! A client first says `hello` with the protocol that it speaks; who it is the kernel has told already. Every answer to
//! another question is `{"seq", "now", "answer"}`: the journal record up to which it holds, the desk's clock, and what was
//! asked for. After `watch` the desk also sends notifications of its own, `news`: see [`super::news::News`].
//!
//! An `order` carries a name of its own and is accepted once: whoever has no answer, because the line broke or the desk
//! was stopped, sends the same order again and gets the receipt or the refusal.

pub mod ask;
pub mod describe;
pub mod error;
pub mod lines;
pub mod message;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Whoami;

/// The protocol of this program. It grows by new methods and new optional fields; anything else raises the number.
pub const PROTOCOL: u32 = 1;

/// The program's own version, for messages.
pub const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// Longest line from somebody who has not said hello yet, in bytes.
pub const STRANGER_LINE_MAX: usize = 64 << 10;

/// Longest line from a client, in bytes. An import of a whole round fits.
pub const LINE_MAX: usize = 16 << 20;

/// Most requests in one batch.
pub const BATCH_MAX: usize = 64;

/// Records that one question for the journal brings at most.
pub const LOG_MAX: u32 = 500;

/// Method of the desk's own notifications.
pub const NEWS: &str = "news";

/// The answer to `hello`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Welcome {
    /// Protocol that both speak.
    pub protocol: u32,
    /// Version of the desk's program.
    pub program: String,
    /// Who the client is here.
    pub whoami: Whoami,
    /// Journal record that came last.
    pub seq: u64,
    /// The desk's clock.
    pub now: DateTime<Utc>,
}

/// Every other answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answered<T> {
    /// Journal record up to which the answer holds.
    pub seq: u64,
    /// The desk's clock.
    pub now: DateTime<Utc>,
    /// What was asked for.
    pub answer: T,
}

/// A page of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogPage {
    /// Records that the asker may see.
    pub records: Vec<super::LogRecord>,
    /// Where to go on; nothing after the last.
    pub next: Option<u64>,
}

/// How a served desk is doing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// Version of the program.
    pub program: String,
    /// Protocol.
    pub protocol: u32,
    /// Process.
    pub pid: u32,
    /// When it began.
    pub since: DateTime<Utc>,
    /// The store's folder.
    pub place: std::path::PathBuf,
    /// Journal record that came last.
    pub seq: u64,
    /// People at the desk.
    pub people: usize,
    /// Connections.
    pub connections: usize,
    /// Orders that wait to be written.
    pub waiting: usize,
}
