//! Reading values: one, or many in key order.

use std::fmt;
use std::ops::Deref;

use sled::IVec;

use super::Shelf;
use super::digest::Digest;
use super::engine::Engine;
use super::error::ShelfError;
use super::layout::{self, Split, Stored};
use crate::journal::Progress;

/// A key or a value, shared with the shelf's memory instead of copied where that is possible.
#[derive(Clone)]
pub struct Bytes {
    stored: IVec,
    from: usize,
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.stored.get(self.from..).unwrap_or_default()
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl PartialEq for Bytes {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Bytes {}

impl fmt::Debug for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, formatter)
    }
}

/// The values under `prefix`, in key order. After an error it ends.
pub struct Scan<'a> {
    shelf: &'a Shelf,
    rest: Option<sled::Iter>,
    failed: Option<ShelfError>,
}

impl<'a> Scan<'a> {
    pub(super) fn new(shelf: &'a Shelf, prefix: &[u8]) -> Self {
        match shelf.engine.run(|db| Ok(db.scan_prefix(layout::value_key(prefix)))) {
            Ok(rest) => Self { shelf, rest: Some(rest), failed: None },
            Err(error) => Self { shelf, rest: None, failed: Some(error) },
        }
    }

    fn advance(&mut self) -> Result<Option<(Bytes, Bytes)>, ShelfError> {
        loop {
            let Some(rest) = self.rest.as_mut() else { return Ok(None) };
            let Some((place, stored)) = self.shelf.engine.run(|_| rest.next().transpose())? else { return Ok(None) };
            let key = Bytes { stored: place, from: 1 };
            if let Some(value) = read_value(self.shelf, &key, stored)? {
                return Ok(Some((key, value)));
            }
            // Removed while its chunks were being read.
        }
    }
}

impl Iterator for Scan<'_> {
    type Item = Result<(Bytes, Bytes), ShelfError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(error) = self.failed.take() {
            return Some(Err(error));
        }
        let item = self.advance().transpose();
        if !matches!(item, Some(Ok(_))) {
            self.rest = None;
        }
        item
    }
}

/// The value under `key`.
pub(super) fn value_of(shelf: &Shelf, key: &[u8]) -> Result<Option<Bytes>, ShelfError> {
    match shelf.engine.run(|db| db.get(layout::value_key(key)))? {
        None => Ok(None),
        Some(stored) => read_value(shelf, key, stored),
    }
}

/// The value that `stored` is or points to; none if it has been removed meanwhile.
fn read_value(shelf: &Shelf, key: &[u8], stored: IVec) -> Result<Option<Bytes>, ShelfError> {
    let engine = &shelf.engine;
    if let Some(value) = whole(engine, key, stored)? {
        return Ok(Some(value));
    }
    // A change may have come between the chunks. Now none can.
    let _nothing_changes = shelf.digest();
    let Some(stored) = engine.run(|db| db.get(layout::value_key(key)))? else { return Ok(None) };
    whole(engine, key, stored)?.map(Some).ok_or_else(|| engine.fail("a value is damaged"))
}

/// The value, if what `stored` says about it holds.
fn whole(engine: &Engine, key: &[u8], stored: IVec) -> Result<Option<Bytes>, ShelfError> {
    match Stored::read(&stored) {
        None => Ok(None),
        Some(Stored::Whole) => Ok(Some(Bytes { stored, from: 1 })),
        Some(Stored::Split(split)) => {
            let value = joined(engine, key, &split)?;
            Ok(value.map(|value| Bytes { stored: IVec::from(value), from: 0 }))
        }
    }
}

fn joined(engine: &Engine, key: &[u8], split: &Split) -> Result<Option<Vec<u8>>, ShelfError> {
    let mut value = Vec::new();
    for number in 0..split.chunks {
        match engine.run(|db| db.get(layout::chunk_key(key, number)))? {
            None => return Ok(None),
            Some(chunk) => value.extend_from_slice(&chunk),
        }
    }
    Ok(split.fits(&value).then_some(value))
}

/// Entries between two reports of progress.
const REPORT_EVERY: u64 = 4096;

/// Reads every entry that the digest counts and compares with what should be there.
pub(super) fn check(engine: &Engine, expected: Digest, progress: Progress<'_>) -> Result<(), ShelfError> {
    let mut found = Digest::default();
    let mut entries = engine.run(|db| Ok(db.range(..layout::LOOSE_FROM)))?;
    while let Some((place, stored)) = engine.run(|_| entries.next().transpose())? {
        if !layout::counts(&place) {
            continue;
        }
        found.add(&place, &stored);
        if found.entries() % REPORT_EVERY == 0 && progress(found.entries(), expected.entries()).is_break() {
            return Err(ShelfError::Interrupted);
        }
    }
    if found == expected {
        return Ok(());
    }
    Err(engine.fail(&format!("{} of {} entries are there as they were put", found.entries(), expected.entries())))
}
