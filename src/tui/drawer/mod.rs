//! The drawer: where a person's own things lie that are no part of the register. Saved queues, phrases, and what was
//! being typed when the line dropped.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | what lies in a drawer, what is put into it and what comes out |
//! | `place.rs` | where the drawer of a person is |
//! | `paper.rs` | one file: read, written whole or not at all, set aside where it cannot be read |
//! | `queues.rs` | saved queues, shipped by role and a person's own |
//! | `phrases.rs` | phrases for reasons, and the reasons last written |
//! | `writing.rs` | unfinished texts, a file for each window |
//! | `keeper.rs` | the thread that reads and writes it, so that no key waits for a disk |
//!
//! Nothing here is ever seen by anybody else, and nothing in the register depends on it: a drawer that is lost costs its
//! owner some typing and nobody anything else.

pub mod keeper;
mod paper;
pub mod phrases;
pub mod place;
pub mod queues;
pub mod writing;

use std::path::PathBuf;

use crate::domain::message::Message;
use phrases::{PhraseChange, Phrases};
use queues::{OwnQueues, QueueChange};
use writing::Unfinished;

/// Something to do with the drawer.
#[derive(Debug, Clone, PartialEq)]
pub enum Job {
    /// Opens the drawer of whoever sits here now; without a place nothing is kept.
    Open(Option<PathBuf>),
    /// Keeps unfinished texts: all there are.
    Writing(Vec<Unfinished>),
    /// Changes the saved queues.
    Queues(QueueChange),
    /// Changes phrases.
    Phrases(PhraseChange),
}

/// What comes out of the drawer.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawn {
    /// A drawer was opened.
    Opened(Box<Contents>),
    /// Saved queues after a change.
    Queues(OwnQueues),
    /// Phrases after a change.
    Phrases(Phrases),
    /// So many sets of unfinished texts are safe.
    Kept(u64),
    /// Something could not be kept, and why.
    Trouble(Message),
}

/// What lay in a drawer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contents {
    /// Saved queues.
    pub queues: OwnQueues,
    /// Phrases and reasons.
    pub phrases: Phrases,
    /// Texts that an earlier window left unfinished.
    pub unfinished: Vec<Unfinished>,
    /// What is wrong with its files.
    pub told: Vec<Message>,
}
