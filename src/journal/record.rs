//! One line of the journal: sealing it, reading it, and the hash over its bytes.

use std::borrow::Cow;
use std::ops::Range;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::error::Flaw;

/// What stands for the hash of the line before the first.
pub const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

const HASH_KEY: &[u8] = b",\"hash\":\"";
const HASH_DIGITS: usize = 64;
/// Length of `,"hash":"…"}` at the end of every line.
pub(super) const SUFFIX: usize = HASH_KEY.len() + HASH_DIGITS + 2;

/// An accepted command on its way into the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// When; written in whole seconds, a fraction is cut off.
    pub at: DateTime<Utc>,
    /// Handle of the person.
    pub by: String,
    /// The command's own name, by which a sender can ask what became of it.
    pub command_id: String,
    /// The events: the text of one JSON array, without a line break and without space around it.
    pub events: String,
}

/// One line that is, or was, in a journal, and has the hash it states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Number of the record; the first is 1.
    pub seq: u64,
    /// The record's own hash.
    pub hash: String,
    /// The line's bytes, without the newline.
    pub line: Vec<u8>,
    /// Bytes of the journal up to and including this line's newline.
    pub end: u64,
    at: DateTime<Utc>,
    by: String,
    command_id: String,
    prev: String,
    events: Range<usize>,
}

/// What a record says about itself, apart from its events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header<'a> {
    /// Number of the record; the first is 1.
    pub seq: u64,
    /// When, in whole seconds.
    pub at: DateTime<Utc>,
    /// Handle of the person.
    pub by: &'a str,
    /// The command's own name.
    pub command_id: &'a str,
    /// Hash of the line before.
    pub prev: &'a str,
    /// Hash of this line.
    pub hash: &'a str,
}

/// The fields we know. Fields of a later version are let through: the hash covers them all the same.
#[derive(Deserialize)]
struct Wire<'a> {
    seq: u64,
    at: DateTime<Utc>,
    #[serde(borrow)]
    by: Cow<'a, str>,
    #[serde(borrow)]
    command_id: Cow<'a, str>,
    prev: &'a str,
    #[serde(borrow)]
    events: &'a RawValue,
    hash: &'a str,
}

impl Sealed {
    /// Reads one line, given without its newline, and checks that it has the hash it states.
    ///
    /// `end` is the place after its newline in the journal (0 if it comes from elsewhere). Whether the line follows
    /// from the one before is the chain's business.
    ///
    /// # Errors
    ///
    /// What is wrong with the line.
    pub fn read(line: Vec<u8>, end: u64) -> Result<Self, Flaw> {
        let text = std::str::from_utf8(&line).map_err(|_| Flaw::NotUtf8)?;
        let wire: Wire<'_> = serde_json::from_str(text).map_err(|error| Flaw::Shape(error.to_string()))?;
        let body = body_of(&line).ok_or_else(|| Flaw::Shape("the hash is not at its end".to_owned()))?;
        if wire.hash != hash_of_body(body) {
            return Err(Flaw::Hash);
        }
        if !wire.events.get().starts_with('[') {
            return Err(Flaw::Shape("the events are not a list".to_owned()));
        }
        // The raw value borrows from `text`, so the distance of the two is its place in the line.
        let start = wire.events.get().as_ptr().addr() - text.as_ptr().addr();
        let events = start..start + wire.events.get().len();
        let (seq, hash, at, prev) = (wire.seq, wire.hash.to_owned(), wire.at, wire.prev.to_owned());
        let (by, command_id) = (wire.by.into_owned(), wire.command_id.into_owned());
        Ok(Self { seq, hash, end, at, by, command_id, prev, events, line })
    }

    /// What the record says about itself.
    pub fn header(&self) -> Header<'_> {
        Header {
            seq: self.seq,
            at: self.at,
            by: &self.by,
            command_id: &self.command_id,
            prev: &self.prev,
            hash: &self.hash,
        }
    }

    /// The events: the text of a JSON array, exactly as it was recorded.
    pub fn events(&self) -> &str {
        self.line.get(self.events.clone()).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("[]")
    }
}

/// The line that records this draft, without a newline.
pub(super) fn seal(draft: &Draft, seq: u64, prev: &str) -> Result<Vec<u8>, Flaw> {
    if draft.events.contains(['\n', '\r']) {
        return Err(Flaw::Shape("the events contain a line break".to_owned()));
    }
    let mut line = format!(
        r#"{{"seq":{seq},"at":{},"by":{},"command_id":{},"prev":"{prev}","events":{}"#,
        quoted(&draft.at.to_rfc3339_opts(SecondsFormat::Secs, true))?,
        quoted(&draft.by)?,
        quoted(&draft.command_id)?,
        draft.events,
    )
    .into_bytes();
    let hash = hash_of_body(&line);
    line.extend_from_slice(HASH_KEY);
    line.extend_from_slice(hash.as_bytes());
    line.extend_from_slice(b"\"}");
    Ok(line)
}

/// Where a whole record at the beginning of these bytes would end.
pub(super) fn record_end(bytes: &[u8]) -> Option<usize> {
    let key = bytes.windows(HASH_KEY.len()).rposition(|window| window == HASH_KEY)?;
    let end = key + SUFFIX;
    (end <= bytes.len()).then_some(end)
}

fn quoted(text: &str) -> Result<String, Flaw> {
    serde_json::to_string(text).map_err(|error| Flaw::Shape(error.to_string()))
}

/// The line without its hash and without the closing brace.
fn body_of(line: &[u8]) -> Option<&[u8]> {
    let (body, suffix) = line.split_at_checked(line.len().checked_sub(SUFFIX)?)?;
    suffix.starts_with(HASH_KEY).then_some(body)
}

/// The hash is over the line as it would read without the hash, so the closing brace is put back.
fn hash_of_body(body: &[u8]) -> String {
    let digest = Sha256::new().chain_update(body).chain_update(b"}").finalize();
    let mut hash = String::with_capacity(HASH_DIGITS);
    for byte in digest {
        for nibble in [byte >> 4, byte & 15] {
            hash.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    hash
}
