//! The overview of rounds and envelopes.

use crate::register::view::overview::{EnvelopeGlance, Overview, RoundGlance};

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct OverviewPage {
    /// Which envelope is under the cursor, counted over all rounds; `None` until the first answer chooses.
    pub cursor: Option<usize>,
}

impl OverviewPage {
    /// The envelope under the cursor.
    pub fn current<'a>(&self, overview: Option<&'a Overview>) -> Option<(&'a RoundGlance, &'a EnvelopeGlance)> {
        envelopes(overview?).nth(self.cursor.unwrap_or(0))
    }
}

/// Envelopes of all rounds, in order.
pub fn envelopes(overview: &Overview) -> impl Iterator<Item = (&RoundGlance, &EnvelopeGlance)> {
    overview.rounds.iter().flat_map(|round| round.envelopes.iter().map(move |glance| (round, glance)))
}

/// Where the cursor begins: at the first envelope in which something waits for the person, else at the first with
/// cases that are not of the past.
pub fn first(overview: &Overview) -> usize {
    let find = |wanted: &dyn Fn(&EnvelopeGlance) -> bool| envelopes(overview).position(|(_, glance)| wanted(glance));
    find(&|glance| glance.needs_me > 0).or_else(|| find(&|glance| !glance.states.is_empty())).unwrap_or(0)
}
