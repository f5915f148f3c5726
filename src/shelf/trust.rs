//! Whether what lies on the shelf can be relied on, and the files around sled's own.
//!
//! While a shelf is open a small file in its folder holds the kernel's boot id; an orderly stop takes it away. Found at
//! an opening with the same id, the process was killed, which sled survives. Found with another id, the power may have
//! gone, which sled does not survive.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::error::ShelfError;

const MARK: &str = "open";
const FOREIGN: &str = "foreign";
const BOOT_ID: &str = "/proc/sys/kernel/random/boot_id";

/// What the mark said when the shelf was opened.
pub(super) struct Trust {
    mark: PathBuf,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Given,
    InterruptedByPower,
    Foreign,
}

impl Trust {
    /// Reads the mark and, if all is well, sets it. A mark that says otherwise stays until the shelf is cleared, so
    /// that a rebuild which is itself interrupted does not make the rest of the old content look good.
    pub(super) fn begin(dir: &Path) -> Result<Self, ShelfError> {
        let mark = dir.join(MARK);
        let this_boot = boot_id();
        let state = match fs::read(&mark) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => State::Given,
            Err(error) => return Err(ShelfError::io(&mark)(error)),
            Ok(found) if found == FOREIGN.as_bytes() => State::Foreign,
            Ok(found) => match &this_boot {
                Some(id) if found == id.as_bytes() => State::Given,
                _ => State::InterruptedByPower,
            },
        };
        let trust = Self { mark, state };
        if state == State::Given {
            trust.write(this_boot.as_deref().unwrap_or_default())?;
        }
        Ok(trust)
    }

    pub(super) fn is_given(&self) -> bool {
        self.state == State::Given
    }

    pub(super) fn was_interrupted_by_power(&self) -> bool {
        self.state == State::InterruptedByPower
    }

    pub(super) fn mark_foreign(&mut self) -> Result<(), ShelfError> {
        self.state = State::Foreign;
        self.write(FOREIGN)
    }

    /// Takes the mark away, if the content can be relied on.
    pub(super) fn end(self, dir: &Path) -> Result<(), ShelfError> {
        if !self.is_given() {
            return Ok(());
        }
        fs::remove_file(&self.mark).map_err(ShelfError::io(&self.mark))?;
        sync_folder(dir)
    }

    /// Cut short by a power cut, the file is not the boot id either, which is what it would have to say.
    fn write(&self, words: &str) -> Result<(), ShelfError> {
        let failed = ShelfError::io(&self.mark);
        let mut file = File::create(&self.mark).map_err(&failed)?;
        file.write_all(words.as_bytes()).and_then(|()| file.sync_all()).map_err(&failed)?;
        self.mark.parent().map_or(Ok(()), sync_folder)
    }
}

/// Changes with every start of the machine. Unknown outside Linux: then only an orderly stop is trusted.
fn boot_id() -> Option<String> {
    let id = fs::read_to_string(BOOT_ID).ok()?;
    Some(id.trim().to_owned()).filter(|id| !id.is_empty())
}

/// Makes the shelf's folder, readable by its owner only, if there is none.
pub(super) fn make_folder(dir: &Path) -> Result<(), ShelfError> {
    DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(ShelfError::io(dir))
}

/// Left behind by an opening on a full disk, these make every later opening fail.
pub(super) fn delete_unfinished_snapshots(dir: &Path) -> Result<(), ShelfError> {
    let failed = ShelfError::io(dir);
    for entry in fs::read_dir(dir).map_err(&failed)? {
        let entry = entry.map_err(&failed)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("snap.") && name.ends_with(".generating") {
            fs::remove_file(entry.path()).map_err(ShelfError::io(&entry.path()))?;
        }
    }
    Ok(())
}

/// Renames the folder to `damaged-<time>` beside it, with a number if there is one of that time already.
pub(super) fn set_aside(dir: &Path, now: DateTime<Utc>) -> Result<PathBuf, ShelfError> {
    let failed = ShelfError::io(dir);
    let name = format!("damaged-{}", now.format("%Y%m%dT%H%M%SZ"));
    let mut target = dir.with_file_name(&name);
    let mut number = 2;
    while target.try_exists().map_err(&failed)? {
        target = dir.with_file_name(format!("{name}-{number}"));
        number += 1;
    }
    fs::rename(dir, &target).map_err(&failed)?;
    let store = dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    sync_folder(store)?;
    Ok(target)
}

fn sync_folder(dir: &Path) -> Result<(), ShelfError> {
    File::open(dir).and_then(|folder| folder.sync_all()).map_err(ShelfError::io(dir))
}
