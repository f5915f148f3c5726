//! What waits for decision.

use std::collections::BTreeSet;

use super::Envelope;
use super::queue::Trail;
use crate::domain::code::Reference;
use crate::domain::vocabulary::Status;
use crate::register::view::forecast::Standing;
use crate::register::view::rows::Row;

/// The screen.
#[derive(Debug, Default)]
pub struct BacklogPage {
    /// Submitted cases with their ranks; `None` until the first answer.
    pub rows: Option<Vec<(Row, Option<Standing>)>>,
    /// Where the cursor is.
    pub trail: Trail,
    /// Marked cases.
    pub marked: BTreeSet<Reference>,
}

/// Cases that wait for decision: proposals, and requests for correction.
pub const QUERY: &str = "status:submitted,correction";

impl BacklogPage {
    /// The rows.
    pub fn rows(&self) -> &[(Row, Option<Standing>)] {
        self.rows.as_deref().unwrap_or(&[])
    }

    /// The row under the cursor.
    pub fn current(&self) -> Option<&Row> {
        self.rows().get(self.trail.cursor).map(|(row, _)| row)
    }

    /// Whether the person may not decide a case because they scored or proposed it.
    pub fn not_theirs(row: &Row) -> bool {
        row.facts.as_ref().is_some_and(|facts| !facts.needs_me)
    }

    /// Whether a case waits with a proposal, and not with a request for correction, which is decided on the case itself.
    pub fn is_proposal(row: &Row) -> bool {
        row.facts.as_ref().is_some_and(|facts| facts.status == Status::Submitted)
    }

    /// The cases that an act is about: the marked ones, or the one under the cursor.
    pub fn chosen(&self) -> Vec<Reference> {
        let marked: Vec<Reference> = self
            .rows()
            .iter()
            .map(|(row, _)| row.reference.clone())
            .filter(|reference| self.marked.contains(reference))
            .collect();
        if marked.is_empty() { self.current().map(|row| row.reference.clone()).into_iter().collect() } else { marked }
    }

    /// What goes back when the marked cases are approved: the others of the list that are the person's to decide.
    pub fn rest(&self) -> Vec<Reference> {
        let rest = self.rows().iter().map(|(row, _)| row);
        let rest = rest.filter(|row| Self::is_proposal(row) && !self.marked.contains(&row.reference));
        let rest = rest.filter(|row| !Self::not_theirs(row));
        rest.map(|row| row.reference.clone()).collect()
    }

    /// The references, in order.
    pub fn references(&self) -> Vec<&Reference> {
        self.rows().iter().map(|(row, _)| &row.reference).collect()
    }

    /// The envelope of the row under the cursor.
    pub fn envelope(&self) -> Option<Envelope> {
        let facts = self.current()?.facts.as_ref()?;
        Some((facts.round.clone(), facts.scope.clone()))
    }
}
