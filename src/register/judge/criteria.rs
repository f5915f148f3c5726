//! Criteria sets that come into force: cases that were scored keep theirs.

use super::{Judge, Verdict};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::vocabulary::Role;
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    /// A set of another name is another set, such as the authority's own in place of the example; of the same name only
    /// a later version is.
    pub(super) fn load_criteria(&mut self, set: &CriteriaSet, why: &str) -> Verdict {
        self.needs(&[Role::Administrator])?;
        self.reason(why, self.state.criteria.set.reason_min_chars)?;
        if let Some((_, _, why)) = set.mistakes().into_iter().next() {
            return Err(Refusal::new("criteria", source::CRITERIA, why, Message::new("mend-plan")));
        }
        let same = self.state.criteria_sets.iter().filter(|known| known.set.id == set.set.id);
        if let Some(highest) = same.map(|known| known.set.version).max().filter(|highest| set.set.version <= *highest) {
            let what = Message::new("refused-criteria-version").with("id", set.set.id.as_str());
            return Err(Refusal::new(
                "criteria-version",
                source::CRITERIA,
                what.with("version", set.set.version),
                Message::new("mend-criteria-version").with("id", set.set.id.as_str()).with("version", highest),
            ));
        }
        self.emit(Event::CriteriaLoaded { criteria: Box::new(set.clone()), why: why.trim().to_owned() })
    }
}
