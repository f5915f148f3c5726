//! The query language.
use super::state::State;
use super::view::{Seen, Viewer};
use crate::domain::message::Message;

/// A query that was read.
#[derive(Debug, Clone, Default)]
pub struct Query {}

/// What cannot be read, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryError {
    /// Bytes of the query text that are wrong.
    pub at: std::ops::Range<usize>,
    /// What is wrong, and what is accepted.
    pub why: Message,
}

impl Query {
    /// Reads a query.
    ///
    /// # Errors
    /// Points at the word that cannot be read.
    pub fn parse(_text: &str) -> Result<Self, QueryError> {
        Ok(Self {})
    }
    /// Whether a case answers the query.
    pub fn matches(&self, _state: &State, _viewer: &Viewer, _seen: &Seen) -> bool {
        true
    }
    /// Puts cases in the order that the query asks for.
    pub fn sort(&self, _seen: &mut [Seen]) {}
}
