//! A line in which a query is typed: what can stand at the cursor, and what cannot be read.

use std::ops::Range;

use super::field::Field;
use super::query_hint;
use crate::domain::message::Message;
use crate::register::query::{Completion, Lexicon, Query};

/// The line.
#[derive(Debug)]
pub struct QueryLine {
    /// What is typed.
    pub field: Field,
    /// What can stand at the cursor.
    pub offers: Vec<Completion>,
    /// Which of them has been put into the line.
    pub taken: Option<usize>,
    /// Whether the word at the cursor is the name of a field that still wants its operator.
    named: bool,
    /// The line and its cursor as they were before an offer was taken.
    typed: (String, usize),
    /// What cannot be read: bytes of the line, and why.
    wrong: Option<(Range<usize>, Message)>,
    /// Whether the line was to be used as it is, so that what is wrong is said before anything is offered.
    pub insists: bool,
}

impl QueryLine {
    /// A line that begins with `text`.
    pub fn of(text: &str, lexicon: &Lexicon) -> Self {
        let field = Field::line(text);
        let typed = (text.to_owned(), text.len());
        let mut line =
            Self { field, offers: Vec::new(), taken: None, named: false, typed, wrong: None, insists: false };
        line.read(lexicon);
        line
    }

    /// Reads the line anew after it was typed in.
    pub fn read(&mut self, lexicon: &Lexicon) {
        let text = self.field.text();
        let cursor = self.field.cursor();
        self.offers = Query::completions(&text, cursor, lexicon);
        let names = |name: &str| Query::fields().iter().any(|field| field.name == name);
        let named =
            |offer: &Completion| text.get(offer.range.clone()).is_some_and(|word| word == offer.insert && names(word));
        self.named = self.offers.iter().any(named);
        // What stands there already needs no offer.
        self.offers.retain(|offer| text.get(offer.range.clone()) != Some(offer.insert.as_str()));
        self.typed = (text, cursor);
        self.taken = None;
        self.insists = false;
        self.check();
    }

    fn check(&mut self) {
        self.wrong = Query::parse(&self.field.text()).err().map(|error| (error.at, query_hint::told(error.why)));
    }

    /// Puts the next offer into the line, or with `false` the one before.
    pub fn complete(&mut self, forward: bool) {
        let count = self.offers.len();
        let next = match (self.taken, forward) {
            _ if count == 0 => return,
            (None, true) => 0,
            (None, false) => count - 1,
            (Some(at), true) => (at + 1) % count,
            (Some(at), false) => (at + count - 1) % count,
        };
        let offer = &self.offers[next];
        let (text, _) = &self.typed;
        let before = text.get(..offer.range.start).unwrap_or_default();
        let after = text.get(offer.range.end..).unwrap_or_default();
        let cursor = before.len() + offer.insert.len();
        self.field.replace(&format!("{before}{}{after}", offer.insert), cursor);
        self.taken = Some(next);
        self.insists = false;
        self.check();
    }

    /// Whether a word is begun that can be completed, so that the query is not what it is going to be.
    pub fn is_begun(&self) -> bool {
        self.taken.is_none() && (self.named || self.offers.iter().any(|offer| !offer.range.is_empty()))
    }

    /// Whether the line can be read.
    pub fn is_good(&self) -> bool {
        self.wrong.is_none()
    }

    /// What is wrong, where that is to be said now: not while a word is begun that can be completed.
    pub fn error(&self) -> Option<&(Range<usize>, Message)> {
        self.wrong.as_ref().filter(|_| self.insists || self.offers.is_empty())
    }

    /// Says what is wrong even where something is offered.
    pub fn insist(&mut self) {
        self.insists = true;
    }

    /// Points at what another reader of the line found wrong.
    pub fn blame(&mut self, at: Range<usize>, why: Message) {
        self.wrong = Some((at, query_hint::told(why)));
        self.insists = true;
    }
}
