//! The shelf: what the screens read, kept in sled, always rebuildable from the journal.
//!
//! | file | what it holds |
//! |---|---|
//! | `layout.rs` | how keys and values lie in the one tree, and how long values are split |
//! | `batch.rs` | changes that are made together |
//! | `digest.rs` | the sum over everything, against values that vanish in silence |
//! | `scan.rs` | values in key order |
//! | `engine.rs` | sled behind a guard: panics caught, waits limited, errors final |
//! | `trust.rs` | the mark that tells an orderly stop from a power cut |
//! | `error.rs` | what can go wrong |
//!
//! The shelf knows bytes and keys and nothing of what they mean. It syncs nothing per change: together with every batch
//! it keeps the head of the journal whose fold it then is, its *witness*, so after any crash it is the fold of some
//! beginning of the journal and can be brought up. An opening reads everything but the
//! loose entries once, because sled may open a damaged
//! file and lack a part of it without a word (some 2 s for a million values). [`Shelf::witness`] gives none when the content is not to be relied
//! on; the rule for callers is then always the same: [`Shelf::clear`] and fold from the first record.
//!
//! Any error or panic inside sled is final for the opened shelf: every later call fails, and the way out is
//! [`Shelf::set_aside`] (or [`Shelf::clear`]) and a rebuild. Nothing is lost by that, the journal is the truth.

mod batch;
mod digest;
mod engine;
mod error;
mod layout;
mod scan;
mod trust;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};

pub use batch::ShelfBatch;
pub use engine::panic_is_caught;
pub use error::ShelfError;
pub use layout::LOOSE_MARK;
pub use scan::{Bytes, Scan};

use crate::journal::Head;
use crate::journal::{Progress, carry_on};
use digest::Digest;
use engine::Engine;
use trust::Trust;

/// Keys and values on disk. Shared between threads by reference; one of them at a time changes something.
pub struct Shelf {
    dir: PathBuf,
    engine: Engine,
    trust: Trust,
    /// The digest of what is there. A change first looks at the old values, so changes come one after the other.
    digest: Mutex<Digest>,
    /// Bytes put since the last checkpoint.
    waiting: AtomicU64,
}

/// Bytes after which a checkpoint is made in between. Filling is faster than sled's own writing, and what has piled up
/// would make reading slow and a stop look stuck.
const MOST_WAITING: u64 = 16 << 20;

impl Shelf {
    /// Opens the shelf in the folder `dir`, or makes an empty one there, and checks that all of it is there.
    ///
    /// The store's own lock must be held: a second opening would wait for the first to end and then fail.
    ///
    /// # Errors
    ///
    /// [`ShelfError::Unusable`] if sled cannot or will not open it, also if it panics, and if anything is missing;
    /// [`ShelfError::Stuck`]; [`ShelfError::Io`].
    pub fn open(dir: &Path) -> Result<Self, ShelfError> {
        Self::open_watched(dir, &mut carry_on)
    }

    /// [`Shelf::open`] for large shelves: tells how many entries of how many it has checked, and can be stopped.
    ///
    /// # Errors
    ///
    /// As [`Shelf::open`], and [`ShelfError::Interrupted`].
    pub fn open_watched(dir: &Path, progress: Progress<'_>) -> Result<Self, ShelfError> {
        let discarded = discarded_name(dir);
        if discarded.exists() {
            fs::remove_dir_all(&discarded).map_err(ShelfError::io(&discarded))?;
        }
        trust::make_folder(dir)?;
        let trust = Trust::begin(dir)?;
        trust::delete_unfinished_snapshots(dir)?;
        let engine = Engine::open(dir)?;
        let digest = engine.run(|db| db.get(layout::DIGEST_KEY))?;
        let digest = digest.map_or(Some(Digest::default()), |bytes| Digest::read(&bytes));
        let digest = digest.ok_or_else(|| engine.fail("its digest is damaged"))?;
        // What is not relied on anyway may be looked at as far as it goes.
        if trust.is_given() {
            scan::check(&engine, digest, progress)?;
        }
        Ok(Self { dir: dir.to_owned(), engine, trust, digest: Mutex::new(digest), waiting: AtomicU64::new(0) })
    }

    /// Renames the folder of a shelf that is not open to `damaged-<time>` beside it, and tells the new place.
    ///
    /// # Errors
    ///
    /// [`ShelfError::Io`].
    pub fn set_aside(dir: &Path, now: DateTime<Utc>) -> Result<PathBuf, ShelfError> {
        trust::set_aside(dir, now)
    }

    /// Whether the last run did not stop in order and the machine has been started anew since: the power may have
    /// gone, and what sled wrote last may be there in parts.
    pub fn was_interrupted_by_power(&self) -> bool {
        self.trust.was_interrupted_by_power()
    }

    /// The head of the journal whose fold this is; none if the shelf is new or must not be relied on.
    pub fn witness(&self) -> Option<Head> {
        if !self.trust.is_given() {
            return None;
        }
        let bytes = self.engine.run(|db| db.get(layout::WITNESS_KEY)).ok()??;
        serde_json::from_slice(&bytes).ok()
    }

    /// Notes durably that the content does not belong to the journal. From now on there is no witness and nothing can
    /// be changed, also after opening again, until [`Shelf::clear`].
    ///
    /// # Errors
    ///
    /// [`ShelfError::Io`].
    pub fn mark_foreign(&mut self) -> Result<(), ShelfError> {
        self.trust.mark_foreign()
    }

    /// Throws everything away and begins anew with an empty, trusted shelf. Works on a broken one too.
    ///
    /// # Errors
    ///
    /// [`ShelfError::Io`], [`ShelfError::Unusable`]; there may then be no shelf until the next opening.
    pub fn clear(&mut self) -> Result<(), ShelfError> {
        self.engine.discard();
        let discarded = discarded_name(&self.dir);
        fs::rename(&self.dir, &discarded).map_err(ShelfError::io(&self.dir))?;
        let fresh = Self::open(&self.dir)?;
        self.trust = fresh.trust;
        self.engine = fresh.engine;
        self.digest = fresh.digest;
        Ok(())
    }

    /// The value under `key`.
    ///
    /// # Errors
    ///
    /// [`ShelfError::Unusable`].
    pub fn get(&self, key: &[u8]) -> Result<Option<Bytes>, ShelfError> {
        scan::value_of(self, key)
    }

    /// All keys that begin with `prefix` and their values, in the order of the keys' bytes.
    ///
    /// Each value is whole, but changes made meanwhile may or may not be seen.
    pub fn scan(&self, prefix: &[u8]) -> Scan<'_> {
        Scan::new(self, prefix)
    }

    /// Puts one value, whatever the witness says: for things the journal does not know.
    ///
    /// # Errors
    ///
    /// As [`Shelf::apply`].
    pub fn put(&self, key: &[u8], value: &[u8]) -> Result<(), ShelfError> {
        let mut batch = ShelfBatch::new();
        batch.put(key, value);
        self.change(batch, None)
    }

    /// Removes one value, whatever the witness says: for things the journal does not know.
    ///
    /// # Errors
    ///
    /// As [`Shelf::apply`].
    pub fn remove(&self, key: &[u8]) -> Result<(), ShelfError> {
        let mut batch = ShelfBatch::new();
        batch.remove(key);
        self.change(batch, None)
    }

    /// Makes all changes of `batch` together with the new witness: after a crash either all of it is there or nothing.
    ///
    /// # Errors
    ///
    /// [`ShelfError::Distrusted`] if the shelf must be cleared first; [`ShelfError::Unusable`], after which it cannot
    /// be used any more.
    pub fn apply(&self, batch: ShelfBatch, head: &Head) -> Result<(), ShelfError> {
        self.change(batch, Some(head))
    }

    fn change(&self, batch: ShelfBatch, head: Option<&Head>) -> Result<(), ShelfError> {
        if !self.trust.is_given() {
            return Err(ShelfError::Distrusted);
        }
        let mut noted = self.digest();
        let mut digest = *noted;
        let mut bytes = 0;
        let mut changes = sled::Batch::default();
        for (key, value) in batch.into_changes() {
            let mut old = self.engine.run(|db| db.get(layout::value_key(&key)))?;
            let old_chunks = old.as_deref().map_or(0, layout::chunks_of);
            for (index, (place, new)) in layout::entries(&key, value.as_deref(), old_chunks).into_iter().enumerate() {
                if index > 0 {
                    old = self.engine.run(|db| db.get(&place))?;
                }
                let counts = layout::counts(&place);
                if let Some(old) = old.as_ref().filter(|_| counts) {
                    digest.take_away(&place, old);
                }
                match new {
                    Some(new) => {
                        if counts {
                            digest.add(&place, &new);
                        }
                        bytes += (place.len() + new.len()) as u64;
                        changes.insert(place, new);
                    }
                    None => changes.remove(place),
                }
            }
        }
        if let Some(head) = head {
            let witness = serde_json::to_vec(head).map_err(|error| ShelfError::unusable(&error))?;
            changes.insert(layout::WITNESS_KEY, witness);
        }
        changes.insert(layout::DIGEST_KEY, digest.bytes());
        self.engine.run(|db| db.apply_batch(changes))?;
        *noted = digest;
        if self.waiting.fetch_add(bytes, Ordering::Relaxed) + bytes > MOST_WAITING {
            self.checkpoint()?;
        }
        Ok(())
    }

    /// Whether every entry is there as it was put, read from sled once more. Changes wait meanwhile.
    ///
    /// # Errors
    ///
    /// [`ShelfError::Unusable`] if anything is missing, after which the shelf cannot be used any more;
    /// [`ShelfError::Interrupted`].
    pub fn check(&self, progress: Progress<'_>) -> Result<(), ShelfError> {
        let digest = self.digest();
        scan::check(&self.engine, *digest, progress)
    }

    fn digest(&self) -> MutexGuard<'_, Digest> {
        // It is only ever set whole, so a panic elsewhere has not left it half changed.
        self.digest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Brings everything so far onto the disk. Waits some seconds at most. Made in between after every 16 MiB anyway.
    ///
    /// # Errors
    ///
    /// [`ShelfError::Stuck`] or [`ShelfError::Unusable`]; the shelf cannot be used any more.
    pub fn checkpoint(&self) -> Result<(), ShelfError> {
        self.engine.checkpoint(&self.dir)?;
        self.waiting.store(0, Ordering::Relaxed);
        Ok(())
    }

    /// Stops in order: everything onto the disk, then the mark of an open shelf is taken away. Waits some seconds at
    /// most. A shelf that is only dropped counts as killed, which is harmless unless the power goes.
    ///
    /// # Errors
    ///
    /// [`ShelfError::Stuck`], [`ShelfError::Unusable`], [`ShelfError::Io`]; the mark then stays.
    pub fn close(self) -> Result<(), ShelfError> {
        let Self { dir, engine, trust, digest: _, waiting: _ } = self;
        engine.close(&dir)?;
        trust.end(&dir)
    }
}

/// Where a shelf lies while it is being deleted; found there at an opening, it is deleted then.
fn discarded_name(dir: &Path) -> PathBuf {
    let mut name = dir.as_os_str().to_owned();
    name.push(".discarded");
    PathBuf::from(name)
}
