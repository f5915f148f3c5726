//! Sled behind a guard.
//!
//! Sled panics on some damage, waits for ever when one of its threads has died, and keeps showing a change whose
//! writing failed. So every call runs under a guard, every wait has a limit, and the first failure is final.

use std::any::Any;
use std::cell::Cell;
use std::fs::{self, File};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use sled::Db;

use super::error::ShelfError;

/// Sled's cache, bytes; its own default is a gigabyte.
const CACHE: u64 = 64 << 20;
/// How often sled writes on its own, milliseconds.
const FLUSH_EVERY: u64 = 500;
/// How long an opening may take; a million records take a second.
const OPENING_PATIENCE: Duration = Duration::from_secs(120);
/// How long a flush may take.
const FLUSH_PATIENCE: Duration = Duration::from_secs(10);
/// Sled's own threads give its file lock back a moment after the last handle is gone.
const LOCK_PATIENCE: Duration = Duration::from_secs(3);
const LOCK_PAUSE: Duration = Duration::from_millis(5);

thread_local! {
    static CATCHING: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic on this thread right now is one of sled's that the shelf catches and reports as an error.
///
/// For the program's panic hook, which should neither print nor leave the screen then.
pub fn panic_is_caught() -> bool {
    CATCHING.get()
}

/// An opened sled that takes no call after its first failure.
pub(super) struct Engine {
    db: Option<Db>,
    failed: AtomicBool,
}

impl Engine {
    pub(super) fn open(dir: &Path) -> Result<Self, ShelfError> {
        let place = dir.to_owned();
        let opened = within(OPENING_PATIENCE, "shelf-opening", move || open_when_unlocked(&place))?;
        Ok(Self { db: Some(opened), failed: AtomicBool::new(false) })
    }

    /// One call of sled.
    pub(super) fn run<T>(&self, call: impl FnOnce(&Db) -> sled::Result<T>) -> Result<T, ShelfError> {
        if self.failed.load(Ordering::Acquire) {
            return Err(ShelfError::unusable(&"it failed before"));
        }
        let Some(db) = self.db.as_ref() else { return Err(ShelfError::unusable(&"it is closed")) };
        caught(|| call(db)).inspect_err(|_| self.failed.store(true, Ordering::Release))
    }

    /// Makes a failure that was noticed outside sled final too.
    pub(super) fn fail(&self, why: &str) -> ShelfError {
        self.failed.store(true, Ordering::Release);
        ShelfError::unusable(&why)
    }

    /// Flushes and syncs, with a limit.
    pub(super) fn checkpoint(&self, dir: &Path) -> Result<(), ShelfError> {
        let db = self.run(|db| Ok(db.clone()))?;
        let dir = dir.to_owned();
        let done = within(FLUSH_PATIENCE, "shelf-checkpoint", move || {
            db.flush()?;
            // Sled's flush stops short of the disk.
            Ok(File::open(dir.join("db"))?.sync_data()?)
        });
        done.inspect_err(|_| self.failed.store(true, Ordering::Release))
    }

    /// Flushes, lets go of sled and syncs everything it has left, with a limit.
    pub(super) fn close(mut self, dir: &Path) -> Result<(), ShelfError> {
        let db = self.run(|db| Ok(db.clone()))?;
        drop(self.db.take());
        let dir = dir.to_owned();
        within(FLUSH_PATIENCE, "shelf-closing", move || {
            db.flush()?;
            drop(db);
            Ok(sync_files(&dir)?)
        })
    }

    /// Lets go of sled without caring for what it still had to write.
    pub(super) fn discard(&mut self) {
        let Some(db) = self.db.take() else { return };
        if self.failed.load(Ordering::Acquire) {
            // Its end might wait for a thread that has died. The memory goes with the process.
            std::mem::forget(db);
            return;
        }
        // Nobody is left to tell if this fails.
        let _ = within(FLUSH_PATIENCE, "shelf-ending", move || {
            drop(db);
            Ok(())
        });
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.discard();
    }
}

fn open_when_unlocked(dir: &Path) -> sled::Result<Db> {
    let give_up = Instant::now() + LOCK_PATIENCE;
    loop {
        let opened = sled::Config::new().path(dir).cache_capacity(CACHE).flush_every_ms(Some(FLUSH_EVERY)).open();
        match opened {
            Err(sled::Error::Io(error)) if is_lock_error(&error) && Instant::now() < give_up => {
                thread::sleep(LOCK_PAUSE);
            }
            opened => return opened,
        }
    }
}

fn is_lock_error(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Other && error.to_string().contains("could not acquire lock")
}

/// Does the work on another thread and waits for it no longer than `patience`; a thread that is stuck is left behind.
fn within<T: Send + 'static>(
    patience: Duration,
    name: &str,
    work: impl FnOnce() -> sled::Result<T> + Send + 'static,
) -> Result<T, ShelfError> {
    let (report, outcome) = mpsc::sync_channel(1);
    let started = thread::Builder::new().name(name.to_owned()).spawn(move || {
        // If nobody waits any more, nobody wants to know.
        let _ = report.send(caught(work));
    });
    started.map_err(|error| ShelfError::unusable(&error))?;
    match outcome.recv_timeout(patience) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err(ShelfError::Stuck { seconds: patience.as_secs() }),
        Err(RecvTimeoutError::Disconnected) => Err(ShelfError::unusable(&"its thread ended")),
    }
}

/// Runs something of sled's and makes an error of a panic. What the panic may have left half done is not looked at
/// again, because every failure is final; that is what makes it safe to go on.
fn caught<T>(call: impl FnOnce() -> sled::Result<T>) -> Result<T, ShelfError> {
    let outer = CATCHING.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(call));
    CATCHING.set(outer);
    match outcome {
        Ok(result) => result.map_err(|error| ShelfError::unusable(&error)),
        Err(panic) => Err(ShelfError::unusable(&words_of(&*panic))),
    }
}

fn words_of(panic: &(dyn Any + Send)) -> String {
    let words = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    words.unwrap_or("it stopped without a word").to_owned()
}

/// Sled has written snapshots and settings beside its log, so the folder and all files in it are synced.
fn sync_files(dir: &Path) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            File::open(entry.path())?.sync_data()?;
        }
    }
    File::open(dir)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_inside_becomes_an_error_and_the_panic_hook_can_know() {
        let mut seen = false;
        let outcome: Result<(), _> = caught(|| {
            seen = panic_is_caught();
            panic!("a page is gone");
        });
        assert!(seen && !panic_is_caught());
        assert!(matches!(outcome, Err(ShelfError::Unusable { why }) if why == "a page is gone"));
    }

    #[test]
    fn a_wait_has_an_end() {
        let (_never, stuck) = mpsc::channel::<()>();
        let outcome = within(Duration::from_millis(20), "test", move || {
            let _ = stuck.recv();
            Ok(())
        });
        assert!(matches!(outcome, Err(ShelfError::Stuck { .. })));
    }

    #[test]
    fn the_first_failure_is_final() {
        let dir = tempfile::tempdir().unwrap();
        let engine = Engine::open(dir.path()).unwrap();
        engine.run(|db| db.insert(b"k", b"v")).unwrap();
        assert!(engine.run(|_| -> sled::Result<()> { panic!("once") }).is_err());
        assert!(engine.run(|db| db.get(b"k")).is_err());
        assert!(engine.checkpoint(dir.path()).is_err());
        assert!(engine.close(dir.path()).is_err());
    }
}
