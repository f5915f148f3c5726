//! What of the state lies on the shelf, and under which keys.
//!
//! | key | value |
//! |---|---|
//! | `v` | version of what lies here; another one means: fold anew |
//! | `b`, `p`, `k`, `t`, `h` | people and rounds, plans by version, criteria sets, templates, earlier projects (JSON) |
//! | `c/REFERENCE` | head of a case (MessagePack) |
//! | `~e/REFERENCE` 0 `SEQ` `INDEX` | an event of a case with its stamp (JSON); loose: the head knows how many there are |
//! | `~i/COMMAND-ID` | number of the record that the command became |

use std::collections::BTreeMap;
use std::sync::Arc;

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
const VERSION: &[u8] = b"6";

/// Where a desk keeps what it reads. A copy is the same shelf for another reader.
#[derive(Clone)]
pub enum Shelving {
    /// On disk.
    Sled(Arc<Shelf>),
    /// In memory, for tests.
    Memory(InMemory),
}

/// What is kept in memory: events by case, and the record that each command became.
#[derive(Debug, Clone, Default)]
pub struct InMemory {
    cases: BTreeMap<Reference, Vec<(Stamp, Recorded)>>,
    ids: BTreeMap<String, u64>,
}

impl InMemory {
    /// Keeps one record.
    pub fn take(&mut self, stamp: &Stamp, id: &str, events: Vec<Recorded>) {
        self.ids.insert(id.to_owned(), stamp.seq);
        for event in events {
            let Recorded::Known(known) = &event else { continue };
            if let Some(case) = known.case() {
                self.cases.entry(case.clone()).or_default().push((stamp.clone(), event));
            }
        }
    }
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
        put_json(batch, b"t".to_vec(), &state.templates.iter().collect::<Vec<_>>());
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
    let (plans, earlier) = (read_json(shelf, b"p")?, read_json(shelf, b"h")?);
    let sets = (read_json(shelf, b"k")?, read_json(shelf, b"t")?);
    let mut heads: Vec<CaseHead> = Vec::new();
    for item in shelf.scan(b"c/") {
        let (_, value) = item.ok()?;
        heads.push(rmp_serde::from_slice(&value).ok()?);
    }
    let at = head.last_at.unwrap_or_default();
    Some(State::from_parts((head.seq, at), Some(base), plans, sets, earlier, heads))
}

fn read_json<T: serde::de::DeserializeOwned>(shelf: &Shelf, key: &[u8]) -> Option<T> {
    serde_json::from_slice(&shelf.get(key).ok()??).ok()
}

impl Shelving {
    /// The file of one case, put together from its events up to record `last`: the shelf may have gone on since.
    ///
    /// # Errors
    /// Where the shelf cannot be read.
    pub fn file(&self, reference: &str, last: u64) -> Result<CaseFile, ShelfError> {
        let mut events = self.events(reference, 0)?;
        events.retain(|(stamp, _)| stamp.seq <= last);
        Ok(CaseFile::from_events(events))
    }

    /// The events of one case after record `since`, oldest first.
    ///
    /// # Errors
    /// Where the shelf cannot be read.
    pub fn events(&self, reference: &str, since: u64) -> Result<Vec<(Stamp, Recorded)>, ShelfError> {
        match self {
            Shelving::Memory(kept) => {
                let events = kept.cases.get(reference).into_iter().flatten();
                Ok(events.filter(|(stamp, _)| stamp.seq > since).cloned().collect())
            }
            Shelving::Sled(shelf) => {
                let mut events = Vec::new();
                for item in shelf.scan(&events_prefix(reference)) {
                    let (_, value) = item?;
                    // An event that does not read is missing from the screen, not from the journal.
                    if let Ok(kept) = serde_json::from_slice::<Kept<Event>>(&value)
                        && kept.stamp.seq > since
                    {
                        events.push((kept.stamp, Recorded::Known(Box::new(kept.event))));
                    }
                }
                Ok(events)
            }
        }
    }

    /// The record that a command became, if it was ever accepted.
    pub fn record_of(&self, id: &str) -> Option<u64> {
        match self {
            Shelving::Memory(kept) => kept.ids.get(id).copied(),
            Shelving::Sled(shelf) => {
                let value = shelf.get(&[b"~i/", id.as_bytes()].concat()).ok()??;
                Some(u64::from_be_bytes(value.as_ref().try_into().ok()?))
            }
        }
    }

    /// Every head on the shelf, for `verify`.
    pub fn heads(&self) -> Option<Vec<CaseHead>> {
        let Shelving::Sled(shelf) = self else { return None };
        shelf.scan(b"c/").map(|item| rmp_serde::from_slice(&item.ok()?.1).ok()).collect()
    }
}
