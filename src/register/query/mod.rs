//! The query language: one for the filter line, saved queues, acts on several cases, and the shell's `list`.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the language, and the way in |
//! | `lex.rs` | text → words with their places |
//! | `field.rs` | fields and the closed lists of words behind them |
//! | `value.rs` | numbers and dates |
//! | `known.rs` | rounds, actions and people that a register has |
//! | `letters.rs` | comparing texts without regard to letter case |
//! | `term.rs` | word → what it asks of a case |
//! | `parse.rs` | words → tree |
//! | `run.rs` | whether a case answers, for one viewer |
//! | `order.rs` | in which order |
//! | `complete.rs` | completion of the word at the cursor |
//! | `tests/` | a small register, what queries answer on it, and what they must not tell |
//!
//! # The language
//!
//! Words separated by spaces must all hold. `or`, `not` and parentheses do what they say; `and` may be written; `-` or
//! `!` before a word is `not`. `not` binds closest, then `and`, then `or`. Letter case never matters. Quotation marks,
//! straight or curved, hold text with spaces together and make a keyword an ordinary word.
//!
//! ```text
//! round:2023 action:1A status:scoring,consensus      words of a field; a comma is "any of"
//! mine -status:ranked (requested>200k or has:findings)
//! total>=60 received<2023-05 sort:-total,reference
//! integration "nuorten koti" -tag:parked             free text: reference, title, applicant, tags
//! assignee:me presenter:none finding:rate-ground     who sits on it; an unsettled finding of one rule
//! above:line scope:2D                                cases that the money reaches, by the ranking
//! ```
//!
//! - `round:` and `action:` take a beginning, `ref:`, `title:` and `applicant:` a part, other fields a whole word.
//! - `requested granted costs total spread partners findings revision` (and `score`, the same as `total`) take
//!   `: = < <= > >=` and a number: `200000`, `200k`, `1.5m`, `62,5`. A case without the value answers to none of them.
//! - `received start end` take the same and a day, a month or a year: `received<2023-05` is before May,
//!   `received>2023-05` after it, `received:2023-05` in it. Days are those of
//!   Finland, as on every paper.
//! - `mine unscored untouched needs-me late complete stale` need no `is:`.
//! - `unscored` is what the viewer still has to score; `untouched` is what nobody has begun to score.
//! - `is:stale` has judgements on an older revision of its application; `is:revised` has a revision; `lane:light` and
//!   `lane:full` are the handling lanes.
//! - `is:late` is a case that arrived outside its window, settled or not; `is:ranked` is the status; `is:complete` has
//!   a total.
//! - A round, an action, an envelope, an indicator, a rule or a person that the register has nowhere is a mistake.
//! - `sort:` takes fields, with `-` for downwards; cases without a value go last. Without it: by reference.
//!
//! # What is hidden
//!
//! About a case with which the viewer has a conflict a query can learn the reference and that there is a conflict:
//! `ref:`, free text that the reference holds, `is:conflict`, and the query that asks nothing. No other word matches
//! it, and no `not` of another word either. Scores that are not signed never count.

mod complete;
mod field;
mod known;
mod letters;
mod lex;
mod order;
mod parse;
mod run;
mod term;
#[cfg(test)]
mod tests;
mod value;

pub use complete::{Completion, Lexicon};
pub use field::{FieldHelp, WordHelp};
pub use run::Prepared;

use serde::{Deserialize, Serialize};

use super::state::State;
use super::view::{Seen, Viewer};
use crate::domain::message::Message;

/// A query that was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    tree: Option<parse::Tree>,
    order: Vec<order::SortKey>,
    values: Vec<known::Value>,
}

/// What cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QueryError {
    /// Bytes of the query text that are wrong.
    pub at: std::ops::Range<usize>,
    /// What is wrong, and what is accepted.
    pub why: Message,
}

impl Query {
    /// Reads a query.
    ///
    /// # Errors
    /// Points at the word that cannot be read.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        parse::parse(text)
    }

    /// Reads a query that is asked of a register.
    ///
    /// # Errors
    /// Points at the word that cannot be read, or at the value that the register has nowhere.
    pub fn asked(text: &str, state: &State, viewer: &Viewer) -> Result<Self, QueryError> {
        let query = Self::parse(text)?;
        match known::stranger(&query.values, state, viewer) {
            Some(error) => Err(error),
            None => Ok(query),
        }
    }

    /// Whether the query asks nothing, so that every case answers it.
    pub fn is_empty(&self) -> bool {
        self.tree.is_none()
    }

    /// The query ready to run over many cases of one state; what they share is worked out once.
    pub fn prepare<'a>(&'a self, state: &'a State, viewer: &'a Viewer) -> Prepared<'a> {
        Prepared::new(self, state, viewer)
    }

    /// Whether one case answers the query. For many, [`Query::prepare`] is faster.
    pub fn matches(&self, state: &State, viewer: &Viewer, seen: &Seen) -> bool {
        self.prepare(state, viewer).matches(seen)
    }

    /// Puts cases in the order that the query asks for.
    pub fn sort(&self, state: &State, viewer: &Viewer, seen: &mut [Seen]) {
        order::sort(&self.order, state, viewer, seen);
    }

    /// Every field, for help.
    pub fn fields() -> &'static [FieldHelp] {
        field::FIELDS
    }

    /// Every word that means something by itself, for help.
    pub fn words() -> &'static [WordHelp] {
        field::WORDS
    }

    /// What can stand at the cursor, a place in bytes; values are those of the lexicon.
    pub fn completions(text: &str, cursor: usize, lexicon: &Lexicon) -> Vec<Completion> {
        complete::completions(text, cursor, lexicon)
    }
}
