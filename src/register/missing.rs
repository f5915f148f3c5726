//! What is asked for and is not there: refusals that name what there is instead, as far as the asker may see it.

use std::collections::BTreeSet;

use super::refusal::{Refusal, source};
use super::state::State;
use crate::domain::code::Handle;
use crate::domain::message::{Arg, Message};

/// References that are named beside one that does not exist.
const NEAREST: usize = 3;

impl State {
    /// There is no such case. Names those whose references look most like it, but none with which the asker has a
    /// conflict of interest.
    pub fn no_such_case(&self, asker: &Handle, reference: &str) -> Refusal {
        let known = self.cases.values().filter(|head| !head.conflicts.contains(asker));
        let near = nearest(reference, known.map(|head| head.reference.as_str()));
        let mend = match near.is_empty() {
            true => Message::new("mend-case-unknown"),
            false => Message::new("mend-case-near").with("known", list(near)),
        };
        let what = Message::new("refused-case-unknown").with("case", reference);
        Refusal::new("case-unknown", source::PROCEDURE, what, mend)
    }

    /// There is no such round, neither in the plan nor among those of the past.
    pub fn no_such_round(&self, round: &str) -> Refusal {
        let known = list(self.rounds().iter().map(|(id, _)| id.as_str()));
        let what = Message::new("refused-no-such-round").with("round", round);
        Refusal::new("round-unknown", source::REVISION, what, Message::new("mend-known").with("known", known))
    }

    /// The round is not there, or has no such envelope.
    pub fn no_such_envelope(&self, round: &str, scope: &str) -> Refusal {
        let Some(planned) = self.plan.round(round) else {
            return if self.rounds().iter().any(|(id, _)| id == round) {
                let planned = list(self.plan.rounds.iter().map(|round| round.id.as_str()));
                let what = Message::new("refused-past-round").with("round", round);
                let mend = Message::new("mend-known").with("known", planned);
                Refusal::new("round-past", source::REVISION, what, mend)
            } else {
                self.no_such_round(round)
            };
        };
        let scopes: BTreeSet<&str> = planned.envelopes.iter().map(|envelope| envelope.scope.as_str()).collect();
        let what = Message::new("refused-no-such-envelope").with("round", round).with("scope", scope);
        let mend = Message::new("mend-known").with("known", list(scopes));
        Refusal::new("envelope-unknown", source::ENVELOPE, what, mend)
    }
}

fn list<'a>(items: impl IntoIterator<Item = &'a str>) -> Arg {
    Arg::Word(items.into_iter().collect::<Vec<_>>().join(", "))
}

/// What looks most like `wanted`, the nearest first; nothing that has more wrong than right.
fn nearest<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted: Vec<char> = folded(wanted);
    let most = wanted.len().div_ceil(2).min(4);
    let far = |other: &&str| other.chars().count().abs_diff(wanted.len()) > most;
    let mut near: Vec<(usize, &str)> = Vec::new();
    for other in known.filter(|other| !far(other)) {
        let distance = distance(&wanted, &folded(other));
        if distance <= most {
            let place = near.partition_point(|known| *known <= (distance, other));
            near.insert(place, (distance, other));
            near.truncate(NEAREST);
        }
    }
    near.into_iter().map(|(_, other)| other).collect()
}

fn folded(text: &str) -> Vec<char> {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// Characters to change, add or take away to make one of the other (Levenshtein).
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let change = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = change.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_references_come_first_and_what_is_far_is_not_named() {
        let known = ["EUSA/2023/0012", "EUSA/2023/0112", "EUSA/2023/0013", "EUSA/2024/0990", "X"];
        assert_eq!(nearest("eusa/2023/012", known.into_iter())[0], "EUSA/2023/0012");
        assert!(nearest("eusa/2023/012", known.into_iter()).len() <= NEAREST);
        assert!(nearest("quite another thing", known.into_iter()).is_empty());
    }
}
