//! Result targets of a card with their marks.

use serde::{Deserialize, Serialize};

use crate::domain::code::Handle;
use crate::domain::plan::Card;
use crate::domain::text::Text;
use crate::domain::vocabulary::TargetMark;
use crate::register::case::CaseHead;
use crate::register::event::{Event, Recorded};
use crate::register::file::CaseFile;
use crate::register::state::State;

/// One result target of the card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TargetMarkView {
    /// From 1, in the card's order.
    pub number: u16,
    /// What is to be reached.
    pub text: Text,
    /// Met, partly or not, and who says so; nothing while it is not marked.
    pub mark: Option<(TargetMark, Handle)>,
    /// Why.
    pub why: Option<String>,
}

/// All result targets of a case's card.
pub fn target_marks(state: &State, head: &CaseHead, file: &CaseFile) -> Vec<TargetMarkView> {
    let Some(Card::Action(action)) = state.plan_of(head).card(head.action.as_str()) else { return Vec::new() };
    let numbered = (1_u16..).zip(&action.result_targets);
    numbered
        .map(|(number, text)| {
            let mark = head.target_marks.get(&number).cloned();
            let why = mark.as_ref().and_then(|_| reason(file, number));
            TargetMarkView { number, text: text.clone(), mark, why }
        })
        .collect()
}

fn reason(file: &CaseFile, number: u16) -> Option<String> {
    let standing = file.history.iter().rev().filter(|entry| !entry.undone);
    let newest = standing.filter_map(|entry| match &entry.event {
        Recorded::Known(event) => match &**event {
            Event::TargetMarked { target, why, .. } if *target == number => Some(why.clone()),
            _ => None,
        },
        Recorded::Unknown(_) => None,
    });
    newest.take(1).flatten().next()
}
