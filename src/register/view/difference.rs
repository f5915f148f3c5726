//! What differs between what is in force and what would replace it, fact by fact.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// One thing that differs; nothing on a side where it does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Kind of fact; the modules that gather the facts list their kinds.
    pub what: &'static str,
    /// Of what: `2023-spring 1A`, `1A2`, `aim`.
    pub key: String,
    /// As it is.
    pub before: Option<String>,
    /// As it would be.
    pub after: Option<String>,
}

/// Facts by kind and by what they are about.
pub type Facts = BTreeMap<(&'static str, String), String>;

/// Everything that differs, kind by kind.
pub fn difference(old: &Facts, new: &Facts) -> Vec<Change> {
    let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let changed = keys.into_iter().filter(|key| old.get(*key) != new.get(*key));
    let change = |key: &(&'static str, String)| Change {
        what: key.0,
        key: key.1.clone(),
        before: old.get(key).cloned(),
        after: new.get(key).cloned(),
    };
    changed.map(change).collect()
}
