//! The journal in memory.

use super::check::Chain;
use super::error::JournalError;
use super::file::seal_all;
use super::record::{Draft, Sealed};
use super::{Head, Journal, ReadRecords, Records};

/// A journal that lasts as long as the value: for tests, and for trying out what would happen.
pub struct MemoryJournal {
    chain: Chain,
    kept: Kept,
}

#[derive(Clone)]
struct Kept {
    first: u64,
    records: Vec<Sealed>,
}

impl MemoryJournal {
    /// An empty journal.
    pub fn new() -> Self {
        Self::after(Head::empty())
    }

    /// A journal that goes on behind another one's head, without that one's records.
    pub fn after(head: Head) -> Self {
        let kept = Kept { first: head.seq + 1, records: Vec::new() };
        Self { chain: Chain::after(head), kept }
    }
}

impl Default for MemoryJournal {
    fn default() -> Self {
        Self::new()
    }
}

impl Journal for MemoryJournal {
    fn head(&self) -> &Head {
        self.chain.head()
    }

    fn append(&mut self, drafts: &[Draft]) -> Result<Vec<Sealed>, JournalError> {
        let (chain, sealed) = seal_all(&self.chain, drafts)?;
        self.chain = chain;
        self.kept.records.extend_from_slice(&sealed);
        Ok(sealed)
    }

    fn reader(&self) -> Box<dyn ReadRecords + Send + Sync> {
        Box::new(self.kept.clone())
    }
}

impl ReadRecords for MemoryJournal {
    fn read(&self, from_seq: u64) -> Result<Records<'_>, JournalError> {
        self.kept.read(from_seq)
    }
}

impl ReadRecords for Kept {
    fn read(&self, from_seq: u64) -> Result<Records<'_>, JournalError> {
        let skipped = usize::try_from(from_seq.saturating_sub(self.first)).unwrap_or(usize::MAX);
        Ok(Box::new(self.records.iter().skip(skipped).cloned().map(Ok)))
    }
}
