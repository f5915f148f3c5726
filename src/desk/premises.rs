//! The folder of a store: whether it may be used, by whom it is used, and where things lie in it.
//!
//! | name | what it is |
//! |---|---|
//! | `journal.jsonl` | the journal, the truth |
//! | `shelf/` | what the screens read, rebuildable |
//! | `lock` | held by the process that uses the store; says who, which process, since when |
//! | `damaged-<time>/` | a shelf that was set aside |

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use chrono::{DateTime, SubsecRound, Utc};
use rustix::fs::{FlockOperation, flock, statfs};
use rustix::io::Errno;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::message::Message;
use crate::journal;

/// A store is not opened with less room than this: bytes.
pub const LEAST_FREE: u64 = 64 << 20;

const LOCK: &str = "lock";
const SHELF: &str = "shelf";
/// Made by the system in the top folder of some disks.
const LOST_AND_FOUND: &str = "lost+found";
const OWNER_ONLY: u32 = 0o700;
/// File systems on another machine: their syncs and locks do not promise what a store needs.
const NETWORK: [(u32, &str); 4] = [(0x6969, "NFS"), (0x517b, "SMB"), (0xff53_4d42, "CIFS"), (0xfe53_4d42, "SMB2")];

/// A store's folder, held for this process until it is dropped. The system also lets go of it when the process is killed.
#[derive(Debug)]
pub struct Premises {
    dir: PathBuf,
    lock: File,
}

/// Why a store's folder cannot be used.
#[derive(Debug, Error)]
pub enum PremisesError {
    /// The folder is missing or holds no store.
    #[error("there is no store in {dir}")]
    NoStore {
        /// The folder.
        dir: PathBuf,
    },
    /// A new store was to be made where there is one.
    #[error("there is a store in {dir} already")]
    AlreadyAStore {
        /// The folder.
        dir: PathBuf,
    },
    /// A new store was to be made in a folder that holds other things, or in place of a file.
    #[error("{dir} is not an empty folder")]
    NotEmpty {
        /// The folder.
        dir: PathBuf,
    },
    /// The folder is on another machine.
    #[error("{dir} is on a network file system ({kind})")]
    Network {
        /// The folder.
        dir: PathBuf,
        /// The kind of file system, as administrators call it.
        kind: &'static str,
    },
    /// The disk is nearly full.
    #[error("{dir} has {free} bytes free, {needed} are needed")]
    TooLittleSpace {
        /// The folder.
        dir: PathBuf,
        /// Bytes there are.
        free: u64,
        /// Bytes there must be.
        needed: u64,
    },
    /// Another process uses the store.
    #[error("the store is in use by {by} (process {pid}) since {since}")]
    InUse {
        /// Who said to use it.
        by: String,
        /// The process.
        pid: u32,
        /// When it began.
        since: DateTime<Utc>,
    },
    /// Another process uses the store and has not said who it is.
    #[error("the store is in use by another process")]
    InUseByUnknown,
    /// The system refuses.
    #[error("cannot use {path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
}

/// What the lock file says about the process that holds it.
#[derive(Debug, Serialize, Deserialize)]
struct Holder {
    by: String,
    pid: u32,
    since: DateTime<Utc>,
}

impl Premises {
    /// Makes the folder for a new store, readable by its owner only; an empty folder may be there already.
    ///
    /// The store begins to exist with its journal, which is made next.
    ///
    /// # Errors
    ///
    /// [`PremisesError::AlreadyAStore`], [`PremisesError::NotEmpty`], [`PremisesError::Network`],
    /// [`PremisesError::TooLittleSpace`], [`PremisesError::Io`].
    pub fn found(dir: &Path) -> Result<(), PremisesError> {
        let failed = PremisesError::io(dir);
        match fs::symlink_metadata(dir) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                DirBuilder::new().recursive(true).mode(OWNER_ONLY).create(dir).map_err(&failed)?;
                let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
                File::open(parent).and_then(|folder| folder.sync_all()).map_err(&failed)?;
            }
            Err(error) => return Err(failed(error)),
            Ok(_) => refuse_occupied(dir)?,
        }
        // A folder somebody else prepared keeps the rights they gave it.
        let metadata = fs::metadata(dir).map_err(&failed)?;
        if metadata.uid() == rustix::process::geteuid().as_raw() {
            fs::set_permissions(dir, fs::Permissions::from_mode(OWNER_ONLY)).map_err(&failed)?;
        }
        check_disk(dir, LEAST_FREE)
    }

    /// Takes the store in `dir` for this process; `who` is shown to others who want it.
    ///
    /// # Errors
    ///
    /// [`PremisesError::NoStore`], [`PremisesError::Network`], [`PremisesError::TooLittleSpace`],
    /// [`PremisesError::InUse`] or [`PremisesError::InUseByUnknown`], [`PremisesError::Io`].
    pub fn enter(dir: &Path, who: &str, now: DateTime<Utc>) -> Result<Self, PremisesError> {
        Self::enter_with_room(dir, who, now, LEAST_FREE)
    }

    /// [`Premises::enter`] with another limit on the room there must be, in bytes.
    ///
    /// # Errors
    ///
    /// As [`Premises::enter`].
    pub fn enter_with_room(dir: &Path, who: &str, now: DateTime<Utc>, needed: u64) -> Result<Self, PremisesError> {
        if !dir.join(journal::FILE_NAME).is_file() {
            return Err(PremisesError::NoStore { dir: dir.to_owned() });
        }
        check_disk(dir, needed)?;
        let path = dir.join(LOCK);
        let failed = PremisesError::io(&path);
        // Not emptied on opening: until the lock is ours, what is written there is another's.
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .map_err(&failed)?;
        match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(Errno::WOULDBLOCK) => return Err(in_use(&mut lock)),
            Err(errno) => return Err(failed(errno.into())),
        }
        let holder = Holder { by: who.to_owned(), pid: std::process::id(), since: now.trunc_subsecs(0) };
        write_holder(&mut lock, &holder).map_err(&failed)?;
        Ok(Self { dir: dir.to_owned(), lock })
    }

    /// The store's folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The journal's file.
    pub fn journal(&self) -> PathBuf {
        self.dir.join(journal::FILE_NAME)
    }

    /// The shelf's folder.
    pub fn shelf(&self) -> PathBuf {
        self.dir.join(SHELF)
    }

    /// The lock's file.
    pub fn lock(&self) -> PathBuf {
        self.dir.join(LOCK)
    }
}

impl Drop for Premises {
    fn drop(&mut self) {
        // The file stays: deleting it could take it from under somebody who has just opened it. Emptied, it accuses
        // nobody. Closing lets go of the lock.
        let _ = self.lock.set_len(0);
    }
}

impl PremisesError {
    /// The error as words to show.
    pub fn message(&self) -> Message {
        match self {
            PremisesError::NoStore { dir } => Message::new("store-missing").with("path", shown(dir)),
            PremisesError::AlreadyAStore { dir } => Message::new("store-exists").with("path", shown(dir)),
            PremisesError::NotEmpty { dir } => Message::new("store-folder-occupied").with("path", shown(dir)),
            PremisesError::Network { dir, kind } => {
                Message::new("store-on-network").with("path", shown(dir)).with("kind", *kind)
            }
            PremisesError::TooLittleSpace { dir, free, needed } => Message::new("store-disk-full")
                .with("path", shown(dir))
                .with("free", *free >> 20)
                .with("needed", *needed >> 20),
            PremisesError::InUse { by, pid, since } => {
                Message::new("store-locked").with("by", by).with("pid", *pid).with("since", *since)
            }
            PremisesError::InUseByUnknown => Message::new("store-locked-unknown"),
            PremisesError::Io { path, source } => {
                Message::new("store-file").with("path", shown(path)).with("cause", source.to_string())
            }
        }
    }

    fn io(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |source| PremisesError::Io { path: path.to_owned(), source }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn refuse_occupied(dir: &Path) -> Result<(), PremisesError> {
    if dir.join(journal::FILE_NAME).exists() || dir.join(SHELF).exists() {
        return Err(PremisesError::AlreadyAStore { dir: dir.to_owned() });
    }
    if !dir.is_dir() {
        return Err(PremisesError::NotEmpty { dir: dir.to_owned() });
    }
    for entry in fs::read_dir(dir).map_err(PremisesError::io(dir))? {
        if entry.map_err(PremisesError::io(dir))?.file_name() != LOST_AND_FOUND {
            return Err(PremisesError::NotEmpty { dir: dir.to_owned() });
        }
    }
    Ok(())
}

fn check_disk(dir: &Path, needed: u64) -> Result<(), PremisesError> {
    let disk = Disk::of(dir).map_err(PremisesError::io(dir))?;
    if let Some(kind) = disk.network {
        return Err(PremisesError::Network { dir: dir.to_owned(), kind });
    }
    if disk.free < needed {
        return Err(PremisesError::TooLittleSpace { dir: dir.to_owned(), free: disk.free, needed });
    }
    Ok(())
}

/// The disk that a folder lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disk {
    /// Bytes that the account may still write.
    pub free: u64,
    /// Bytes in all.
    pub size: u64,
    /// What administrators call it where it is on another machine.
    pub network: Option<&'static str>,
}

impl Disk {
    /// Asks the system.
    ///
    /// # Errors
    /// What it says.
    pub fn of(dir: &Path) -> io::Result<Self> {
        let disk = statfs(dir)?;
        let bytes = |blocks: u64| blocks.saturating_mul(u64::try_from(disk.f_bsize).unwrap_or(0));
        Ok(Self { free: bytes(disk.f_bavail), size: bytes(disk.f_blocks), network: network_kind(disk.f_type) })
    }
}

/// How administrators call the network file system with this number, if it is one. Systems with 32 bits give the number
/// with a sign.
fn network_kind(number: i64) -> Option<&'static str> {
    NETWORK.iter().find(|(known, _)| i64::from(*known) == number & 0xffff_ffff).map(|(_, kind)| *kind)
}

fn write_holder(lock: &mut File, holder: &Holder) -> io::Result<()> {
    let mut words = serde_json::to_vec(holder)?;
    words.push(b'\n');
    lock.set_len(0)?;
    lock.rewind()?;
    lock.write_all(&words)
}

/// Asked in the moment between another's taking the lock and saying who it is, there is no answer.
fn in_use(lock: &mut File) -> PremisesError {
    let mut words = String::new();
    let read = lock.read_to_string(&mut words);
    match read.ok().and_then(|_| serde_json::from_str(&words).ok()) {
        Some(Holder { mut by, pid, since }) => {
            // Anybody with access may have written this, and it is shown on a terminal.
            by.retain(|letter| !letter.is_control());
            PremisesError::InUse { by, pid, since }
        }
        None => PremisesError::InUseByUnknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn network_file_systems_are_known_by_their_numbers() {
        for (number, kind) in [
            (0x6969, Some("NFS")),
            (0x517b, Some("SMB")),
            (0xff53_4d42, Some("CIFS")),
            (i64::from(0xff53_4d42_u32.cast_signed()), Some("CIFS")),
            (0xfe53_4d42, Some("SMB2")),
            (0xef53, None),
            (0x0102_1997, None),
        ] {
            assert_eq!(network_kind(number), kind, "{number:x}");
        }
    }
}
