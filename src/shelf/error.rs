//! What can go wrong with the shelf.

use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::domain::message::Message;

/// What can go wrong with the shelf. None of it loses anything: the shelf can be rebuilt from the journal.
#[derive(Debug, Error)]
pub enum ShelfError {
    /// It does not open, or has failed and stays failed; the words are sled's.
    #[error("the shelf cannot be used: {why}")]
    Unusable {
        /// Sled's words.
        why: String,
    },
    /// The disk did not answer in time.
    #[error("the shelf did not answer within {seconds} seconds")]
    Stuck {
        /// How long was waited.
        seconds: u64,
    },
    /// The caller asked to stop.
    #[error("stopped on request")]
    Interrupted,
    /// It must be cleared and rebuilt before anything is changed.
    #[error("the shelf is not to be relied on and must be rebuilt first")]
    Distrusted,
    /// The system refuses something about its files.
    #[error("cannot use {path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
}

impl ShelfError {
    /// The error as words to show.
    pub fn message(&self) -> Message {
        match self {
            ShelfError::Unusable { why } => Message::new("shelf-unusable").with("cause", why),
            ShelfError::Stuck { seconds } => Message::new("shelf-stuck").with("seconds", *seconds),
            ShelfError::Interrupted => Message::new("shelf-interrupted"),
            ShelfError::Distrusted => Message::new("shelf-distrusted"),
            ShelfError::Io { path, source } => {
                Message::new("shelf-file").with("path", path.display().to_string()).with("cause", source.to_string())
            }
        }
    }

    pub(super) fn unusable(why: &dyn Display) -> Self {
        ShelfError::Unusable { why: why.to_string() }
    }

    pub(super) fn io(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |source| ShelfError::Io { path: path.to_owned(), source }
    }
}
