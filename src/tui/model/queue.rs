//! A list of cases, and what any list of cases has in common: rows, a cursor that follows its case, and marks.

use std::collections::BTreeSet;

use super::Envelope;
use super::query_line::QueryLine;
use crate::domain::code::Reference;
use crate::register::view::rows::{Listing, Row};

/// The screen.
#[derive(Debug, Default)]
pub struct QueuePage {
    /// Envelope that it is of; `None` for all cases.
    pub within: Option<Envelope>,
    /// What the person asks for besides.
    pub filter: String,
    /// The filter while it is typed.
    pub typing: Option<Typing>,
    /// Rows and sums; `None` until the first answer.
    pub listing: Option<Listing>,
    /// Where the cursor is.
    pub trail: Trail,
    /// Marked cases.
    pub marked: BTreeSet<Reference>,
}

/// A filter that is being typed.
#[derive(Debug)]
pub struct Typing {
    /// The line.
    pub line: QueryLine,
    /// The filter as it was before.
    pub before: String,
    /// Where the cursor was.
    pub trail: Trail,
}

/// A cursor that stays with its case while the list around it changes.
#[derive(Debug, Clone, Default)]
pub struct Trail {
    /// Position in the list.
    pub cursor: usize,
    /// The case under it.
    pub on: Option<Reference>,
    /// Whether that case has left the list, so that what is now at the cursor is the next one.
    pub gone: bool,
}

impl Trail {
    /// Follows the case to its place in new rows.
    pub fn follow(&mut self, rows: &[&Reference]) {
        match self.on.as_ref().and_then(|on| rows.iter().position(|row| *row == on)) {
            Some(index) => (self.cursor, self.gone) = (index, false),
            None => {
                self.gone = self.on.is_some();
                self.cursor = self.cursor.min(rows.len().saturating_sub(1));
            }
        }
    }

    /// Goes to a position.
    pub fn go(&mut self, rows: &[&Reference], cursor: usize) {
        self.cursor = cursor.min(rows.len().saturating_sub(1));
        self.on = rows.get(self.cursor).map(|row| (*row).clone());
        self.gone = false;
    }

    /// The position one step on; `None` at the end.
    pub fn next(&self, rows: &[&Reference]) -> Option<usize> {
        let next = if self.gone { self.cursor } else { self.cursor + 1 };
        (next < rows.len()).then_some(next)
    }
}

impl QueuePage {
    /// The queue of an envelope.
    pub fn of(envelope: Envelope) -> Self {
        Self { within: Some(envelope), ..Self::default() }
    }

    /// All cases that answer a filter.
    pub fn filtered(filter: &str) -> Self {
        Self { filter: filter.to_owned(), ..Self::default() }
    }

    /// What tells it from other lists.
    pub fn name(&self) -> (Option<Envelope>, String) {
        (self.within.clone(), self.filter.trim().to_owned())
    }

    /// What the desk is asked, and how many bytes of it come before the person's own words.
    pub fn query(&self) -> (String, usize) {
        self.narrowed(&self.filter)
    }

    /// The part of this list that answers a query as well; with how many bytes come before the query.
    pub fn narrowed(&self, filter: &str) -> (String, usize) {
        let filter = filter.trim();
        match &self.within {
            None => (filter.to_owned(), 0),
            Some((round, scope)) if filter.is_empty() => (format!("round:{round} scope:{scope}"), 0),
            // In parentheses, so that an "or" of the person's own does not lead out of the envelope.
            Some((round, scope)) => {
                let before = format!("round:{round} scope:{scope} (");
                let length = before.len();
                (format!("{before}{filter})"), length)
            }
        }
    }

    /// The rows.
    pub fn rows(&self) -> &[Row] {
        self.listing.as_ref().map_or(&[], |listing| &listing.rows)
    }

    /// The row under the cursor.
    pub fn current(&self) -> Option<&Row> {
        self.rows().get(self.trail.cursor)
    }

    /// The envelope of the queue, or of the row under the cursor.
    pub fn envelope(&self) -> Option<Envelope> {
        let of_row = || self.current()?.facts.as_ref().map(|facts| (facts.round.clone(), facts.scope.clone()));
        self.within.clone().or_else(of_row)
    }
}

/// The references of rows.
pub fn references(rows: &[Row]) -> Vec<&Reference> {
    rows.iter().map(|row| &row.reference).collect()
}
