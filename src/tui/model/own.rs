//! What the person who sits here keeps for themselves, as far as it is known here; the drawer has it on disk.

use std::collections::BTreeMap;

use crate::tui::drawer::Job;
use crate::tui::drawer::phrases::Phrases;
use crate::tui::drawer::queues::SavedQueue;

/// All of it.
#[derive(Debug, Default)]
pub struct Own {
    /// Saved queues, shipped and own.
    pub queues: Vec<SavedQueue>,
    /// How many cases answer a saved query; `None` where it cannot be read.
    pub counts: BTreeMap<String, Option<usize>>,
    /// Phrases and last reasons.
    pub phrases: Phrases,
    /// Whether the drawer is open, so that what is typed outlives this window.
    pub keeps: bool,
    /// What the drawer is to do.
    pub jobs: Vec<Job>,
}
