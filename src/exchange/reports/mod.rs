//! Reports for the public and for the committee, as papers.
//!
//! | file | what |
//! |---|---|
//! | `announcement.rs` | what a round has granted |
//! | `progress.rs` | how the programme goes, with the definition of every figure |
//! | `picture.rs` | bars as SVG |

pub mod announcement;
mod picture;
pub mod progress;

use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::speech::{self, say};

/// How pages are counted; the writer of a paper fills these in.
fn page_count(lang: Lang) -> String {
    let places = Message::new("paper-page").with("page", "{$page}").with("pages", "{$pages}");
    say(lang, &places)
}

/// A number or a date whose spaces hold it together.
fn held(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// An amount to the euro; with its cents where it has any.
fn euros(lang: Lang, amount: crate::domain::money::Money) -> String {
    held(&speech::euros(lang, amount))
}
