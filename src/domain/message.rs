//! What the program says, before it is said in a language.
//!
//! Rules, refusals, findings and errors produce a [`Message`]: a key and typed arguments. Only `speech` turns it into
//! Swedish, Finnish or English, so that no room below it glues sentences.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::criteria::Points;
use super::money::Money;
use super::text::Text;

/// One thing to say: the key of a sentence in the speech catalogues and what fills its places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Key of the sentence, the same in every catalogue.
    pub key: Cow<'static, str>,
    /// Named values; a name appears as `{ $name }` in the catalogues.
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// A value inside a [`Message`], written as each language writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Verbatim words: a title, a handle, a path, a code.
    Word(String),
    /// A name that exists in all three languages.
    Text(Text),
    /// EUR.
    Money(Money),
    /// A count; drives plural forms.
    Number(i64),
    /// A number with decimals, such as a total or a score; not for plural forms.
    Decimal(Decimal),
    /// A calendar day.
    Date(NaiveDate),
    /// A moment.
    Time(DateTime<Utc>),
    /// Another message, said in the same language and put in this place as a whole.
    Message(Box<Message>),
    /// Several values in one place, each said in the same language.
    List(Vec<Arg>),
}

impl Message {
    /// A sentence without places.
    pub fn new(key: &'static str) -> Self {
        Self { key: Cow::Borrowed(key), args: Vec::new() }
    }

    /// The same message with one more named value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }
}

macro_rules! arg_from {
    ($($from:ty => $to:ident),* $(,)?) => { $(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                Arg::$to(value.into())
            }
        }
    )* };
}

arg_from! {
    String => Word, &str => Word, &String => Word, Text => Text, Money => Money,
    i64 => Number, i32 => Number, u32 => Number, Decimal => Decimal, Points => Decimal,
    NaiveDate => Date, DateTime<Utc> => Time,
}

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Arg::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(value: u64) -> Self {
        Arg::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<&Text> for Arg {
    fn from(value: &Text) -> Self {
        Arg::Text(value.clone())
    }
}

impl<A: Into<Arg>> From<Vec<A>> for Arg {
    fn from(values: Vec<A>) -> Self {
        Arg::List(values.into_iter().map(Into::into).collect())
    }
}

impl From<Message> for Arg {
    fn from(value: Message) -> Self {
        Arg::Message(Box::new(value))
    }
}
