//! A ranked list with its funding line, as it is and as somebody supposes it by hand.

use super::queue::Trail;
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::money::Money;
use crate::domain::vocabulary::{LinePolicy, LineSide};
use crate::register::view::ranking::{RankFacts, RankRow, Ranking, WhatIf};

/// The screen.
#[derive(Debug)]
pub struct RankingPage {
    /// Round.
    pub round: RoundId,
    /// Envelope.
    pub scope: Scope,
    /// Policy at the line.
    pub policy: LinePolicy,
    /// The list that is shown: supposed where something is; `None` until the first answer.
    pub ranking: Option<Ranking>,
    /// The list as it is, where the other is supposed.
    pub as_is: Option<Ranking>,
    /// What is supposed; lost with this screen.
    pub supposed: WhatIf,
    /// What was supposed when the desk last answered.
    pub answered: WhatIf,
    /// Where the cursor is.
    pub trail: Trail,
}

impl RankingPage {
    /// The list of an envelope.
    pub fn of(round: RoundId, scope: Scope) -> Self {
        Self {
            round,
            scope,
            policy: LinePolicy::Strict,
            ranking: None,
            as_is: None,
            supposed: WhatIf::default(),
            answered: WhatIf::default(),
            trail: Trail::default(),
        }
    }

    /// Forgets what was read and what was supposed.
    pub fn forget(&mut self) {
        (self.ranking, self.as_is) = (None, None);
        (self.supposed, self.answered) = (WhatIf::default(), WhatIf::default());
    }

    /// The rows.
    pub fn rows(&self) -> &[RankRow] {
        self.ranking.as_ref().map_or(&[], |ranking| &ranking.rows)
    }

    /// The row under the cursor.
    pub fn current(&self) -> Option<&RankRow> {
        self.rows().get(self.trail.cursor)
    }

    /// The same row in the list as it is; `None` where nothing is supposed.
    pub fn before(&self, case: &Reference) -> Option<&RankFacts> {
        let row = self.as_is.as_ref()?.rows.iter().find(|row| row.reference == *case)?;
        row.facts.as_ref()
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

    /// EUR down to the line, so that it lies just after one row more, or one row less; `None` where there is none.
    pub fn line_stepped(&self, down: bool) -> Option<Money> {
        let sides = self.rows().iter().map(|row| row.facts.as_ref().map(|facts| facts.line));
        let sides: Vec<Option<LineSide>> = sides.collect();
        let whole = sides.iter().rposition(|side| *side == Some(LineSide::Above)).map_or(0, |last| last + 1);
        let in_part = sides.contains(&Some(LineSide::Partial));
        let wanting = |row: &RankRow| row.facts.as_ref().is_some_and(|facts| facts.proposable);
        let candidates = self.rows().iter().enumerate().filter(|(_, row)| wanting(row)).map(|(at, _)| at);
        let candidates: Vec<usize> = candidates.collect();
        let rows = if down {
            candidates.into_iter().find(|at| *at >= whole)? + 1
        } else {
            let above: Vec<usize> = candidates.into_iter().filter(|at| *at < whole).collect();
            match (in_part, above.last(), above.len().checked_sub(2).and_then(|at| above.get(at))) {
                (true, last, _) => last.map_or(0, |last| last + 1),
                (false, Some(_), before) => before.map_or(0, |before| before + 1),
                (false, None, _) => return None,
            }
        };
        let asked = self.rows().iter().take(rows).filter(|row| wanting(row));
        Some(asked.filter_map(|row| row.facts.as_ref()).map(|facts| facts.asks).sum())
    }
}

/// Position before which the funding line is drawn: after the last row that gets money.
pub fn line_of(ranking: &Ranking) -> usize {
    let funded = |row: &RankRow| row.facts.as_ref().is_some_and(|facts| facts.line != LineSide::Below);
    ranking.rows.iter().rposition(funded).map_or(0, |last| last + 1)
}
