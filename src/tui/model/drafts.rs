//! Texts that were typed and not yet accepted. Leaving a field never loses one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::code::{CriterionId, GateId, Reference};
use crate::domain::criteria::Points;
use crate::tui::model::form::Aim;

/// What a text was typed for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    /// Why what was judged on an older revision still stands.
    ConfirmStale,
    /// Why a case changes its handling lane.
    Lane,
    /// The value of an indicator.
    Target(String),
    /// The reasons of a proposal.
    Propose,
    /// What else is filled in for a proposal: kind, amount, rate, grounds, listed reasons.
    ProposeChoices,
    /// Where the clock of a training store is moved.
    Clock,
    /// One of its conditions.
    Condition(usize),
    /// Why it goes against the order.
    Deviation,
    /// The reason of those that go back when the others are approved.
    Decide,
    /// Why the applicant declines.
    Decline,
    /// What the applicant says in a correction request.
    AskCorrection,
    /// Why a correction request is handled although it is late.
    LateCorrection,
    /// Why the decision under correction stands.
    Uphold,
    /// Why a rejection under correction is set aside.
    Reopen,
    /// Why the decision under correction is amended.
    Amend,
    /// What else is filled in for the amendment.
    AmendChoices,
    /// Why a result target is marked as it is.
    ResultTarget(u16),
    /// What is filled in on the sheet of the card.
    CardSheet,
    /// What is filled in in a form of the administrators; it belongs to no case.
    Form(Aim),
}

fn is_of_proposal(topic: &Topic) -> bool {
    matches!(topic, Topic::Propose | Topic::Condition(_) | Topic::Deviation)
}

/// The case of what belongs to none.
pub fn no_case() -> Reference {
    Reference::from("")
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
pub struct Drafts {
    texts: BTreeMap<(Reference, Topic), Kept>,
    /// The newest journal record that is known; texts that belong to no open case are noted with it.
    pub seq: u64,
    open: Option<Open>,
}

/// The field that is open.
#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    /// Its case.
    pub case: Reference,
    /// What it is for; of a form of several, its reasons.
    pub topic: Topic,
    /// What is typed in it rests on this: the record that its case had when it was opened, or when what happened since
    /// was last looked at. What is read beneath it goes on changing.
    pub rests: u64,
}

/// A draft, and when it was begun.
#[derive(Debug, Clone)]
struct Kept {
    draft: Draft,
    begun: u64,
}

impl Drafts {
    /// What was typed for a topic of a case.
    pub fn get(&self, case: &Reference, topic: &Topic) -> Option<&Draft> {
        self.texts.get(&(case.clone(), topic.clone())).map(|kept| &kept.draft)
    }

    /// The newest journal record that was known when it was begun, or when what happened since was last looked at.
    pub fn begun(&self, case: &Reference, topic: &Topic) -> Option<u64> {
        self.texts.get(&(case.clone(), topic.clone())).map(|kept| kept.begun)
    }

    /// The field that is open.
    pub fn open(&self) -> Option<&Open> {
        self.open.as_ref()
    }

    /// Notes which field is open.
    pub fn opened(&mut self, open: Option<Open>) {
        self.open = open;
    }

    /// Notes that the writer has seen what happened up to a journal record.
    pub fn seen(&mut self, case: &Reference, topic: &Topic, seq: u64) {
        if let Some(open) = self.open.as_mut().filter(|open| open.case == *case) {
            open.rests = open.rests.max(seq);
        }
        if let Some(kept) = self.texts.get_mut(&(case.clone(), topic.clone())) {
            kept.begun = kept.begun.max(seq);
        }
    }

    /// The text of it, empty where there is none.
    pub fn text(&self, case: &Reference, topic: &Topic) -> String {
        self.get(case, topic).map(|draft| draft.text.clone()).unwrap_or_default()
    }

    /// Keeps what was typed; a blank text without a score is nothing to keep.
    pub fn keep(&mut self, case: &Reference, topic: Topic, draft: Draft) {
        let key = (case.clone(), topic);
        if draft.text.trim().is_empty() && draft.value.is_none() {
            self.texts.remove(&key);
        } else {
            let rests = self.open.as_ref().filter(|open| open.case == *case).map_or(self.seq, |open| open.rests);
            let begun = self.texts.get(&key).map_or(rests, |kept| kept.begun);
            self.texts.insert(key, Kept { draft, begun });
        }
    }

    /// Puts a text back that an earlier window kept, unless one is there.
    pub fn restore(&mut self, case: Reference, topic: Topic, draft: Draft, begun: u64) {
        self.texts.entry((case, topic)).or_insert(Kept { draft, begun });
    }

    /// Drops a text that was accepted.
    pub fn drop(&mut self, case: &Reference, topic: &Topic) {
        self.texts.remove(&(case.clone(), topic.clone()));
    }

    /// How many there are; what is chosen in a form counts with what is written in it.
    pub fn count(&self) -> usize {
        self.listed().count()
    }

    /// Those that a person looks for: choices of a form in which something is written are found with that.
    pub fn listed(&self) -> impl Iterator<Item = (&Reference, &Topic, &Draft, u64)> {
        let texts = move |case: &Reference, of: fn(&Topic) -> bool| {
            self.texts.keys().any(|(other, topic)| other == case && of(topic))
        };
        self.all().filter(move |(case, topic, ..)| match topic {
            Topic::ProposeChoices => !texts(case, is_of_proposal),
            Topic::AmendChoices => !texts(case, |topic| *topic == Topic::Amend),
            _ => true,
        })
    }

    /// All of them by case, with when they were begun.
    pub fn all(&self) -> impl Iterator<Item = (&Reference, &Topic, &Draft, u64)> {
        self.texts.iter().map(|((case, topic), kept)| (case, topic, &kept.draft, kept.begun))
    }
}
