//! A ranked list with its funding line.

use super::queue::Trail;
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::vocabulary::LinePolicy;
use crate::register::view::ranking::{RankRow, Ranking};

/// The screen.
#[derive(Debug)]
pub struct RankingPage {
    /// Round.
    pub round: RoundId,
    /// Envelope.
    pub scope: Scope,
    /// Policy at the line.
    pub policy: LinePolicy,
    /// The list; `None` until the first answer.
    pub ranking: Option<Ranking>,
    /// Where the cursor is.
    pub trail: Trail,
}

impl RankingPage {
    /// The list of an envelope.
    pub fn of(round: RoundId, scope: Scope) -> Self {
        Self { round, scope, policy: LinePolicy::Strict, ranking: None, trail: Trail::default() }
    }

    /// The rows.
    pub fn rows(&self) -> &[RankRow] {
        self.ranking.as_ref().map_or(&[], |ranking| &ranking.rows)
    }

    /// The row under the cursor.
    pub fn current(&self) -> Option<&RankRow> {
        self.rows().get(self.trail.cursor)
    }

    /// The references, in order.
    pub fn references(&self) -> Vec<&Reference> {
        self.rows().iter().map(|row| &row.reference).collect()
    }

    /// The next policy in the order of the list.
    pub fn turn_policy(&mut self) {
        self.policy = match self.policy {
            LinePolicy::Strict => LinePolicy::Skip,
            LinePolicy::Skip => LinePolicy::Partial,
            LinePolicy::Partial => LinePolicy::Strict,
        };
    }
}
