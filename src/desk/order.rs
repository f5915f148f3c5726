//! A command on its way to a desk.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::Utc;
use serde::{Deserialize, Serialize};

use crate::register::command::Command;

/// Longest name of an order, in characters.
pub const ID_MAX: usize = 64;

/// A command with a name of its own, by which it is accepted once however often it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// Its name; see [`is_id`].
    pub id: String,
    /// Journal record up to which its author had seen the cases. An order that rests on something that somebody else has
    /// changed since is refused; without a number nothing is compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<u64>,
    /// What is to be done.
    pub command: Command,
}

impl Order {
    /// An order under a new name.
    pub fn new(command: Command) -> Self {
        Self { id: new_id(), seen: None, command }
    }

    /// The same order by somebody who had seen the journal up to this record.
    #[must_use]
    pub fn seen(mut self, seq: Option<u64>) -> Self {
        self.seen = seq;
        self
    }
}

/// A name for one order that no other order has.
pub fn new_id() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let nanos = Utc::now().timestamp_nanos_opt().unwrap_or_default();
    format!("{nanos:x}-{:x}-{:x}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Whether a text can be the name of an order: 1 to 64 letters, digits, `-`, `_`, `.` or `:`.
pub fn is_id(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte);
    (1..=ID_MAX).contains(&text.len()) && text.bytes().all(fits)
}
