//! The journal: the one truth of a store, a file of lines that only ever grows.
//!
//! | file | what it holds |
//! |---|---|
//! | `record.rs` | one line: how it is sealed, read and hashed |
//! | `check.rs` | the chain over all lines, and `verify` |
//! | `file.rs` | the journal in a file: append, read, poison |
//! | `opening.rs` | finding out, at opening, what state the file is in |
//! | `glance.rs` | a glance at the end of a journal that somebody may be writing |
//! | `sink.rs` | where bytes go, so that a test can put a failing disk there |
//! | `memory.rs` | the same journal in memory, for tests and what-if |
//! | `backup.rs` | copying whole lines out and back in |
//! | `error.rs` | what can go wrong |
//!
//! One line is one accepted command, JSON followed by a newline:
//!
//! ```text
//! {"seq":1,"at":"2023-04-12T12:31:00Z","by":"h1","command_id":"…","prev":"<64 hex>","events":[…],"hash":"<64 hex>"}
//! ```
//!
//! `seq` starts at 1 and has no gaps. `prev` is the `hash` of the line before, 64 zeros in the first line. `hash` is the
//! SHA-256 of the line's own bytes with `,"hash":"…"` cut out again, so nothing is re-encoded to check it and an auditor
//! needs no program of ours; for line 7:
//!
//! ```text
//! sed -n 7p journal.jsonl | sed -E 's/,"hash":"[0-9a-f]{64}"\}$/}/' | tr -d '\n' | sha256sum
//! ```
//!
//! The journal knows bytes, numbers and hashes; what the events mean is decided elsewhere.

pub mod backup;
pub mod check;
mod error;
mod file;
pub mod glance;
mod memory;
mod opening;
mod record;
mod sink;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use check::{Chain, Progress, carry_on, verify};
pub use error::{Flaw, JournalError};
pub use file::FileJournal;
pub use memory::MemoryJournal;
pub use opening::{Found, Opened};
pub use record::{Draft, Header, NO_HASH, Sealed};
pub use sink::Sink;

/// Name of the journal's file inside a store's folder.
pub const FILE_NAME: &str = "journal.jsonl";

/// Where a journal ends, with what is needed to recognise it again.
///
/// The shelf keeps one as its witness: what it shows is the fold of exactly this journal up to `end`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Number of the last line; 0 for an empty journal.
    pub seq: u64,
    /// Hash of the last line; [`NO_HASH`] for an empty journal.
    pub hash: String,
    /// Bytes up to and including the last line's newline.
    pub end: u64,
    /// CRC-32 of those bytes: the cheap proof that they are undamaged. Proof against forgery is the chain.
    pub crc: u32,
    /// Time of the last line.
    pub last_at: Option<DateTime<Utc>>,
}

impl Head {
    /// The head of a journal without lines.
    pub fn empty() -> Self {
        Self { seq: 0, hash: NO_HASH.to_owned(), end: 0, crc: 0, last_at: None }
    }
}

/// Records as [`Journal::read`] gives them out.
pub type Records<'a> = Box<dyn Iterator<Item = Result<Sealed, JournalError>> + 'a>;

/// Reading a journal, also while somebody else writes to it.
pub trait ReadRecords {
    /// The records from number `from_seq` (1 is the first) up to the head, each checked while it is read.
    ///
    /// After an error the iterator ends.
    ///
    /// # Errors
    ///
    /// [`JournalError::Read`] if the journal cannot be read at all.
    fn read(&self, from_seq: u64) -> Result<Records<'_>, JournalError>;
}

/// A journal, wherever it is kept.
pub trait Journal: ReadRecords + Send {
    /// Where the journal ends: the last line that is known to be durable.
    fn head(&self) -> &Head;

    /// Seals the drafts and makes them durable together: one write and one sync, however many there are.
    ///
    /// Only when this returns `Ok` has anything been accepted, and only then does the head move; no draft, no write.
    ///
    /// # Errors
    ///
    /// [`JournalError::BadDraft`] leaves the journal as it was. After [`JournalError::Write`] the outcome is unknown
    /// until the journal has been opened again, and every further call gives [`JournalError::Poisoned`].
    fn append(&mut self, drafts: &[Draft]) -> Result<Vec<Sealed>, JournalError>;

    /// What is in the journal now, for readers that do not wait for a writer and are not waited for.
    fn reader(&self) -> Box<dyn ReadRecords + Send + Sync>;
}
