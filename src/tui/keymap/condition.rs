//! Conditions under which a key means something else: words of a keymap, asked of the model when the key is pressed.

use super::place_word;
use crate::tui::model::case::own_sheet;
use crate::tui::model::{Model, Screen};

/// A condition, or its opposite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    fact: Fact,
    negated: bool,
}

macro_rules! facts {
    ($($name:ident = $word:literal;)*) => {
        /// Something that holds or does not.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        enum Fact { $($name),* }

        impl Fact {
            const ALL: &'static [Fact] = &[$(Fact::$name),*];

            const fn word(self) -> &'static str { match self { $(Fact::$name => $word),* } }
        }
    };
}

facts! {
    CaseLocked = "case.locked";
    CaseHidden = "case.hidden";
    CaseScored = "case.scored";
    CaseSigned = "case.signed";
    QueueEmpty = "queue.empty";
    QueueFiltered = "queue.filtered";
    QueueMarked = "queue.marked";
    BacklogEmpty = "backlog.empty";
    BacklogMarked = "backlog.marked";
    StoreTraining = "store.training";
    LessonShown = "lesson.shown";
}

impl Condition {
    /// Reads a condition: a word, or `not` and a word.
    pub fn named(text: &str) -> Option<Self> {
        let (word, negated) = match text.strip_prefix("not ") {
            Some(word) => (word.trim(), true),
            None => (text, false),
        };
        Fact::ALL.iter().copied().find(|fact| fact.word() == word).map(|fact| Self { fact, negated })
    }

    /// Every word, for messages.
    pub fn words() -> String {
        Fact::ALL.iter().map(|fact| fact.word()).collect::<Vec<_>>().join(", ")
    }

    /// Whether it holds now.
    pub fn holds(self, model: &Model) -> bool {
        holds(self.fact, model) != self.negated
    }
}

fn holds(fact: Fact, model: &Model) -> bool {
    let full = || model.case().and_then(|page| page.full());
    match (fact, model.screen()) {
        (Fact::CaseLocked, Screen::Case(page)) => page.is_locked(),
        (Fact::CaseHidden, Screen::Case(page)) => page.view.as_ref().is_some_and(|view| view.full.is_none()),
        (Fact::CaseScored, Screen::Case(page)) => full().is_some() && page.unscored(&model.criteria).next().is_none(),
        (Fact::CaseSigned, Screen::Case(_)) => full().and_then(own_sheet).is_some_and(|sheet| sheet.signed),
        (Fact::QueueEmpty, Screen::Queue(page)) => page.rows().is_empty(),
        (Fact::QueueFiltered, Screen::Queue(page)) => !page.filter.trim().is_empty(),
        (Fact::QueueMarked, Screen::Queue(page)) => !page.marked.is_empty(),
        (Fact::BacklogEmpty, Screen::Backlog(page)) => page.rows().is_empty(),
        (Fact::BacklogMarked, Screen::Backlog(page)) => !page.marked.is_empty(),
        (Fact::StoreTraining, _) => model.training(),
        (Fact::LessonShown, _) => model.classroom.shown().is_some(),
        // What is asked of a place is false in every other: `case.locked` where no case is open.
        (fact, _) => {
            debug_assert!(super::PLACES.iter().any(|place| fact.word().starts_with(place_word(*place))));
            false
        }
    }
}
