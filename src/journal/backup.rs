//! Copying a journal out of a store and back into one.
//!
//! Both directions check the whole chain on the way and give the copy its name only when it is complete and durable, so
//! a file with the final name is always a good journal.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

use super::check::{READ_BUFFER, Scan, open_to_read};
use super::error::JournalError;
use super::file::{create_new, sync_folder};
use super::{FILE_NAME, Head, Progress};

/// Copies the whole lines of the journal in `dir` to the new file `target`.
///
/// The store may be in use: a last line that is still being written is left out.
///
/// # Errors
///
/// [`JournalError::Exists`] if there is a file at `target`; otherwise as [`super::verify`], or
/// [`JournalError::Write`]. In each case nothing is left behind.
pub fn backup(dir: &Path, target: &Path, progress: Progress<'_>) -> Result<Head, JournalError> {
    copy(&dir.join(FILE_NAME), target, LastLine::MayBeTorn, progress)
}

/// Puts the journal in the file `source` into the folder `dir`, which must exist and hold no journal.
///
/// # Errors
///
/// [`JournalError::Exists`] if `dir` holds a journal; otherwise as [`super::verify`], or [`JournalError::Write`]. In
/// each case `dir` is left as it was.
pub fn restore(source: &Path, dir: &Path, progress: Progress<'_>) -> Result<Head, JournalError> {
    copy(source, &dir.join(FILE_NAME), LastLine::MustBeWhole, progress)
}

#[derive(PartialEq, Eq)]
enum LastLine {
    MayBeTorn,
    MustBeWhole,
}

fn copy(source: &Path, target: &Path, last_line: LastLine, progress: Progress<'_>) -> Result<Head, JournalError> {
    if target.try_exists().map_err(JournalError::reading(target))? {
        return Err(JournalError::Exists(target.to_owned()));
    }
    let partial = partial_name(target);
    // A leftover of a process with our number; it cannot be alive.
    let _ = std::fs::remove_file(&partial);
    let file = create_new(&partial)?;
    let copied = copy_lines(source, file, &partial, &last_line, progress)
        .and_then(|head| name_finally(&partial, target).map(|()| head));
    if copied.is_err() {
        let _ = std::fs::remove_file(&partial);
    }
    copied
}

fn copy_lines(
    source: &Path,
    file: File,
    partial: &Path,
    last_line: &LastLine,
    progress: Progress<'_>,
) -> Result<Head, JournalError> {
    let failed = JournalError::writing(partial);
    let (input, total) = open_to_read(source)?;
    let reader = BufReader::with_capacity(READ_BUFFER, input);
    let mut writer = BufWriter::with_capacity(READ_BUFFER, file);
    let scanned = Scan { path: source, from: Head::empty(), total }.run(reader, progress, |record| {
        writer.write_all(&record.line).and_then(|()| writer.write_all(b"\n")).map_err(&failed)
    })?;
    if scanned.torn > 0 && *last_line == LastLine::MustBeWhole {
        return Err(JournalError::Torn { line: scanned.head.seq + 1, bytes: scanned.torn });
    }
    let file = writer.into_inner().map_err(|error| failed(error.into_error()))?;
    file.sync_all().map_err(failed)?;
    Ok(scanned.head)
}

/// Beside the target, so that naming it finally is one step.
fn partial_name(target: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(format!(".{}.partial", std::process::id()));
    target.with_file_name(name)
}

fn name_finally(partial: &Path, target: &Path) -> Result<(), JournalError> {
    match renameat_with(CWD, partial, CWD, target, RenameFlags::NOREPLACE) {
        Ok(()) => {}
        Err(Errno::EXIST) => return Err(JournalError::Exists(target.to_owned())),
        // Sticks and old file systems do not know the flag; whether the name is free was asked before.
        Err(Errno::INVAL | Errno::NOSYS) => std::fs::rename(partial, target).map_err(JournalError::writing(target))?,
        Err(errno) => return Err(JournalError::Write { path: target.to_owned(), source: errno.into() }),
    }
    let folder = target.parent().unwrap_or(Path::new("."));
    sync_folder(folder).map_err(JournalError::writing(folder))
}
