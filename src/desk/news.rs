//! What changes while somebody looks, and who else is here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::code::{Handle, Reference};

/// Something that a person who looks is told without asking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// The journal has grown.
    Changed(Change),
    /// Somebody came, went, or opened another case.
    Presence(Presence),
    /// The training store was made anew: nothing of what was seen is there any more, and everybody begins again.
    StartedOver,
    /// The way to the desk is broken; it is being tried again.
    Lost,
    /// The way to the desk is open again; anything may have changed.
    Back,
}

/// What has changed, as far as the person may know.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Change {
    /// Journal record that came last.
    pub seq: u64,
    /// Cases that were touched.
    pub cases: Vec<Reference>,
    /// More was touched than the cases that are named: rounds, people, the plan, or very many cases.
    pub more: bool,
}

/// Who is here.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Presence {
    /// People at the desk, the asker among them.
    pub people: usize,
    /// Who else has a case open. Cases that are hidden from the asker are not named.
    pub cases: BTreeMap<Reference, Vec<Handle>>,
}
