//! What can go wrong with a journal.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::domain::message::Message;

/// What is wrong with one line.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Flaw {
    /// Bytes that are no text.
    #[error("it is not UTF-8 text")]
    NotUtf8,
    /// Text that is no record; the words are the parser's.
    #[error("it is not a record: {0}")]
    Shape(String),
    /// The record does not have the hash it states.
    #[error("its bytes do not give the hash it states")]
    Hash,
    /// The record has another number than its place.
    #[error("it is numbered {found}, number {expected} belongs here")]
    Number {
        /// The number that belongs here.
        expected: u64,
        /// The number it states.
        found: u64,
    },
    /// The record does not follow from the line before.
    #[error("it does not name the hash of the line before")]
    Link,
    /// A whole record is followed by something other than the newline that belongs there.
    #[error("its newline was replaced")]
    Newline,
    /// The file stops inside a line that had been confirmed.
    #[error("the file stops inside it, although it had been confirmed")]
    Half,
}

impl Flaw {
    /// The flaw as words to show.
    pub fn message(&self) -> Message {
        match self {
            Flaw::NotUtf8 => Message::new("journal-flaw-text"),
            Flaw::Shape(cause) => Message::new("journal-flaw-shape").with("cause", cause),
            Flaw::Hash => Message::new("journal-flaw-hash"),
            Flaw::Number { expected, found } => {
                Message::new("journal-flaw-number").with("expected", *expected).with("found", *found)
            }
            Flaw::Link => Message::new("journal-flaw-link"),
            Flaw::Newline => Message::new("journal-flaw-newline"),
            Flaw::Half => Message::new("journal-flaw-half"),
        }
    }
}

/// What can go wrong with a journal. The English words are for logs; people are shown [`JournalError::message`].
#[derive(Debug, Error)]
pub enum JournalError {
    /// There is no journal at this place.
    #[error("no journal at {0}")]
    Missing(PathBuf),
    /// There is already a file where a new one was to be made.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// The file is something else than a journal.
    #[error("the file is not a journal")]
    Foreign,
    /// A line is damaged. The file has not been touched.
    #[error("line {line} is damaged: {why}")]
    Damaged {
        /// Number of the line, counted from 1.
        line: u64,
        /// What is wrong with it.
        why: Flaw,
    },
    /// The last line has no newline, so it was never confirmed. Only given where the file may not be mended.
    #[error("line {line} was never finished ({bytes} bytes)")]
    Torn {
        /// Number of the line, counted from 1.
        line: u64,
        /// Length of what is there.
        bytes: u64,
    },
    /// A draft cannot become a record. Nothing was written.
    #[error("the draft cannot be recorded: {0}")]
    BadDraft(Flaw),
    /// An earlier write failed, so nothing is accepted until the journal has been opened again.
    #[error("an earlier write failed; open the journal again")]
    Poisoned,
    /// The caller asked to stop.
    #[error("stopped on request")]
    Interrupted,
    /// The disk does not give the bytes.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The disk does not take the bytes, or does not confirm that it has.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
}

impl JournalError {
    /// The error as words to show.
    pub fn message(&self) -> Message {
        match self {
            JournalError::Missing(path) => Message::new("journal-missing").with("path", shown(path)),
            JournalError::Exists(path) => Message::new("journal-exists").with("path", shown(path)),
            JournalError::Foreign => Message::new("journal-foreign"),
            JournalError::Damaged { line, why } => {
                Message::new("journal-damaged").with("line", *line).with("why", why.message())
            }
            JournalError::Torn { line, bytes } => {
                Message::new("journal-torn").with("line", *line).with("bytes", *bytes)
            }
            JournalError::BadDraft(why) => Message::new("journal-bad-draft").with("why", why.message()),
            JournalError::Poisoned => Message::new("journal-poisoned"),
            JournalError::Interrupted => Message::new("journal-interrupted"),
            JournalError::Read { path, source } => {
                Message::new("journal-unreadable").with("path", shown(path)).with("cause", source.to_string())
            }
            JournalError::Write { path, source } if source.kind() == io::ErrorKind::StorageFull => {
                Message::new("journal-disk-full").with("path", shown(path))
            }
            JournalError::Write { path, source } => {
                Message::new("journal-unwritable").with("path", shown(path)).with("cause", source.to_string())
            }
        }
    }

    pub(super) fn reading(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |source| JournalError::Read { path: path.to_owned(), source }
    }

    pub(super) fn writing(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |source| JournalError::Write { path: path.to_owned(), source }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
