//! What of the state lies on the shelf, and under which keys.
//!
//! | key | value |
//! |---|---|
//! | `v` | version of what lies here; another one means: fold anew |
//! | `b`, `p`, `k`, `h` | people and rounds, plans by version, criteria sets, earlier projects (JSON) |
//! | `c/REFERENCE` | head of a case (MessagePack) |
//! | `~e/REFERENCE` 0 `SEQ` `INDEX` | an event of a case with its stamp (JSON); loose: the head knows how many there are |
//! | `~i/COMMAND-ID` | number of the record that the command became |

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::code::Reference;
use crate::journal::Head;
use crate::register::case::CaseHead;
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::file::CaseFile;
use crate::register::fold::Touched;
use crate::register::state::State;
use crate::shelf::{Shelf, ShelfBatch, ShelfError};

/// Raised whenever the fold or what is kept of it changes, so that an older shelf is folded anew.
const VERSION: &[u8] = b"4";

/// Where a desk keeps what it reads.
pub enum Shelving {
    /// On disk.
    Sled(Box<Shelf>),
    /// In memory, for tests: events by case.
    Memory(BTreeMap<Reference, Vec<(Stamp, Recorded)>>),
}

/// An event as it lies on the shelf. Borrowed when written, owned when read.
#[derive(Serialize, Deserialize)]
struct Kept<E> {
    stamp: Stamp,
    event: E,
}

/// Puts what one record changed into a batch.
pub fn shelve(batch: &mut ShelfBatch, state: &State, stamp: &Stamp, id: &str, events: &[Recorded], touched: &Touched) {
    batch.put(&b"v"[..], VERSION);
    for (index, event) in events.iter().enumerate() {
        if let Recorded::Known(event) = event
            && let Some(case) = event.case()
        {
            let kept = Kept { stamp: stamp.clone(), event: &**event };
            put_json(batch, event_key(case, stamp.seq, index), &kept);
        }
    }
    for reference in &touched.cases {
        if let Some(head) = state.case(reference.as_str())
            && let Ok(bytes) = rmp_serde::to_vec(&**head)
        {
            batch.put(head_key(reference), bytes);
        }
    }
    if touched.base
        && let Some(base) = &state.base
    {
        put_json(batch, b"b".to_vec(), &**base);
    }
    if touched.documents {
        put_json(batch, b"p".to_vec(), &state.plans.values().collect::<Vec<_>>());
        put_json(batch, b"k".to_vec(), &state.criteria_sets.iter().collect::<Vec<_>>());
        put_json(batch, b"h".to_vec(), &*state.earlier);
    }
    batch.put([b"~i/", id.as_bytes()].concat(), stamp.seq.to_be_bytes().to_vec());
}

fn put_json(batch: &mut ShelfBatch, key: Vec<u8>, value: &impl Serialize) {
    // These types have text keys and no floats: writing them as JSON cannot fail.
    if let Ok(bytes) = serde_json::to_vec(value) {
        batch.put(key, bytes);
    }
}

fn head_key(reference: &Reference) -> Vec<u8> {
    [b"c/", reference.as_str().as_bytes()].concat()
}

fn events_prefix(reference: &str) -> Vec<u8> {
    [b"~e/", reference.as_bytes(), &[0]].concat()
}

fn event_key(reference: &Reference, seq: u64, index: usize) -> Vec<u8> {
    let mut key = events_prefix(reference.as_str());
    key.extend_from_slice(&seq.to_be_bytes());
    key.extend_from_slice(&u32::try_from(index).unwrap_or(u32::MAX).to_be_bytes());
    key
}

/// The state that lies on a shelf whose witness is `head`; `None` where it is of another version or does not read.
pub fn load(shelf: &Shelf, head: &Head) -> Option<State> {
    if shelf.get(b"v").ok()??.as_ref() != VERSION {
        return None;
    }
    let base = read_json(shelf, b"b")?;
    let (plans, criteria, earlier) = (read_json(shelf, b"p")?, read_json(shelf, b"k")?, read_json(shelf, b"h")?);
    let mut heads: Vec<CaseHead> = Vec::new();
    for item in shelf.scan(b"c/") {
        let (_, value) = item.ok()?;
        heads.push(rmp_serde::from_slice(&value).ok()?);
    }
    let at = head.last_at.unwrap_or_default();
    Some(State::from_parts((head.seq, at), Some(base), plans, criteria, earlier, heads))
}

fn read_json<T: serde::de::DeserializeOwned>(shelf: &Shelf, key: &[u8]) -> Option<T> {
    serde_json::from_slice(&shelf.get(key).ok()??).ok()
}

impl Shelving {
    /// The file of one case, put together from its events.
    ///
    /// # Errors
    /// Where the shelf cannot be read.
    pub fn file(&self, reference: &str) -> Result<CaseFile, ShelfError> {
        match self {
            Shelving::Memory(events) => {
                let events = events.get(reference).cloned().unwrap_or_default();
                Ok(CaseFile::from_events(events))
            }
            Shelving::Sled(shelf) => {
                let mut events = Vec::new();
                for item in shelf.scan(&events_prefix(reference)) {
                    let (_, value) = item?;
                    // An event that does not read is missing from the screen, not from the journal.
                    if let Ok(kept) = serde_json::from_slice::<Kept<Event>>(&value) {
                        events.push((kept.stamp, Recorded::Known(Box::new(kept.event))));
                    }
                }
                Ok(CaseFile::from_events(events))
            }
        }
    }

    /// The record that a command became, if it was ever accepted.
    pub fn record_of(&self, id: &str) -> Option<u64> {
        let Shelving::Sled(shelf) = self else { return None };
        let value = shelf.get(&[b"~i/", id.as_bytes()].concat()).ok()??;
        Some(u64::from_be_bytes(value.as_ref().try_into().ok()?))
    }

    /// Every head on the shelf, for `verify`.
    pub fn heads(&self) -> Option<Vec<CaseHead>> {
        let Shelving::Sled(shelf) = self else { return None };
        shelf.scan(b"c/").map(|item| rmp_serde::from_slice(&item.ok()?.1).ok()).collect()
    }
}
