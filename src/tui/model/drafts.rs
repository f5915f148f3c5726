//! Texts that were typed and not yet accepted. Leaving a field never loses one.

use std::collections::BTreeMap;

use crate::domain::code::{CriterionId, GateId, Reference};
use crate::domain::criteria::Points;

/// What a text was typed for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The reason of a score.
    Criterion(CriterionId),
    /// The reason with which all unmarked gates pass.
    PassGates,
    /// The reason with which one gate fails.
    FailGate(GateId),
    /// The reason with which a finding is settled.
    Settle(String),
    /// A comment.
    Comment,
    /// The reason of a return.
    Return,
    /// What the applicant is asked to add.
    AskSupplement,
    /// What came.
    SupplementReceived,
    /// Why there is a conflict.
    Conflict,
    /// Why the applicant withdraws.
    Withdraw,
    /// A tag.
    Tag,
    /// The value of an indicator.
    Target(String),
    /// The reasons of a proposal.
    Propose,
    /// Where the clock of a training store is moved.
    Clock,
}

/// One such text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    /// The score that it goes with.
    pub value: Option<Points>,
    /// The text.
    pub text: String,
}

/// All of them.
#[derive(Debug, Clone, Default)]
pub struct Drafts(BTreeMap<(Reference, Topic), Draft>);

impl Drafts {
    /// What was typed for a topic of a case.
    pub fn get(&self, case: &Reference, topic: &Topic) -> Option<&Draft> {
        self.0.get(&(case.clone(), topic.clone()))
    }

    /// The text of it, empty where there is none.
    pub fn text(&self, case: &Reference, topic: &Topic) -> String {
        self.get(case, topic).map(|draft| draft.text.clone()).unwrap_or_default()
    }

    /// Keeps what was typed; a blank text without a score is nothing to keep.
    pub fn keep(&mut self, case: &Reference, topic: Topic, draft: Draft) {
        let key = (case.clone(), topic);
        if draft.text.trim().is_empty() && draft.value.is_none() {
            self.0.remove(&key);
        } else {
            self.0.insert(key, draft);
        }
    }

    /// Drops a text that was accepted.
    pub fn drop(&mut self, case: &Reference, topic: &Topic) {
        self.0.remove(&(case.clone(), topic.clone()));
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}
