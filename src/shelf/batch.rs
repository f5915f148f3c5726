//! Changes that are made together.

use std::collections::BTreeMap;

/// A set of changes for [`super::Shelf::apply`]. A later change of the same key replaces the earlier one.
#[derive(Debug, Clone, Default)]
pub struct ShelfBatch {
    changes: BTreeMap<Vec<u8>, Option<Vec<u8>>>,
}

impl ShelfBatch {
    /// No changes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a value of any length under a key.
    pub fn put(&mut self, key: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) {
        self.changes.insert(key.into(), Some(value.into()));
    }

    /// Removes what is under a key, if anything.
    pub fn remove(&mut self, key: impl Into<Vec<u8>>) {
        self.changes.insert(key.into(), None);
    }

    /// How many keys are changed.
    pub fn len(&self) -> usize {
        self.changes.len()
    }

    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    pub(super) fn into_changes(self) -> impl Iterator<Item = (Vec<u8>, Option<Vec<u8>>)> {
        self.changes.into_iter()
    }
}
