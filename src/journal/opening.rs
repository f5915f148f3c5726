//! Finding out, at opening, what state the journal's file is in.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::num::NonZeroU64;
use std::os::unix::fs::FileExt;
use std::path::Path;

use super::check::{READ_BUFFER, Scan, missing_or_unreadable, report};
use super::error::{Flaw, JournalError};
use super::file::{FileJournal, Places};
use super::record::Sealed;
use super::{FILE_NAME, Head, Progress};

/// An opened journal and what was found on the way.
pub struct Opened {
    /// The journal, ready for use.
    pub journal: FileJournal,
    /// How it stands to the witness.
    pub found: Found,
    /// Bytes of a last line that was never confirmed; they have been cut off.
    pub torn: Option<u64>,
}

/// How the journal stands to the witness. No witness counts as one of an empty journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// The witness saw exactly this journal.
    Agrees,
    /// The witness saw the beginning of this journal; so many records follow.
    Behind(u64),
    /// The witness saw another journal, or a longer one. All of this one was read, and its chain holds.
    Rewritten,
}

pub(super) fn open(dir: &Path, witness: Option<&Head>, progress: Progress<'_>) -> Result<Opened, JournalError> {
    let path = dir.join(FILE_NAME);
    let file = OpenOptions::new()
        .read(true)
        .append(true)
        .open(&path)
        .map_err(|source| missing_or_unreadable(&path, source))?;
    let total = file.metadata().map_err(JournalError::reading(&path))?.len();
    let empty = Head::empty();
    let seen = witness.unwrap_or(&empty);
    settle(&file, seen.end).map_err(JournalError::writing(&path))?;

    let vouched = vouches(seen, &file, &path, total, progress)?;
    let from = if vouched { seen.clone() } else { empty.clone() };
    (&file).seek(SeekFrom::Start(from.end)).map_err(JournalError::reading(&path))?;
    let mut places = Places::starting_at(&from);
    let reader = BufReader::with_capacity(READ_BUFFER, &file);
    let scanned = Scan { path: &path, from, total }.run(reader, progress, |record| {
        places.pass(record);
        Ok(())
    })?;
    let head = scanned.head;
    let torn = NonZeroU64::new(scanned.torn).map(NonZeroU64::get);
    if torn.is_some() {
        // What a witness has seen was confirmed: a file that stops short of that has lost something.
        if head.seq < seen.seq {
            return Err(JournalError::Damaged { line: head.seq + 1, why: Flaw::Half });
        }
        file.set_len(head.end).and_then(|()| file.sync_all()).map_err(JournalError::writing(&path))?;
    }
    let found = match head.seq.checked_sub(seen.seq) {
        Some(0) if vouched => Found::Agrees,
        Some(more) if vouched => Found::Behind(more),
        _ => Found::Rewritten,
    };
    Ok(Opened { journal: FileJournal::resume(path, file, head, places), found, torn })
}

/// Makes what we are about to read and act on what the disk holds: lines of a process that was killed before its sync
/// become durable, and lines the disk once refused are not read back from memory as if it had taken them.
fn settle(file: &File, from: u64) -> std::io::Result<()> {
    file.sync_data()?;
    // Only advice, and not every file system takes it.
    let _ = rustix::fs::fadvise(file, from, None, rustix::fs::Advice::DontNeed);
    Ok(())
}

/// Whether the file begins with exactly the bytes the witness saw.
fn vouches(witness: &Head, file: &File, path: &Path, total: u64, progress: Progress<'_>) -> Result<bool, JournalError> {
    if witness.seq == 0 {
        return Ok(*witness == Head::empty());
    }
    if total < witness.end {
        return Ok(false);
    }
    let failed = JournalError::reading(path);
    let mut reader = file;
    reader.seek(SeekFrom::Start(0)).map_err(&failed)?;
    let mut rest = reader.take(witness.end);
    let mut crc = crc32fast::Hasher::new();
    let mut buffer = vec![0; READ_BUFFER * 4];
    let mut done = 0;
    loop {
        let length = rest.read(&mut buffer).map_err(&failed)?;
        let Some(bytes) = buffer.get(..length).filter(|bytes| !bytes.is_empty()) else { break };
        crc.update(bytes);
        done += length as u64;
        report(progress, done, total)?;
    }
    if done != witness.end || crc.finalize() != witness.crc {
        return Ok(false);
    }
    let last = last_line(file, witness.end).map_err(&failed)?;
    let Some(Ok(record)) = last.map(|line| Sealed::read(line, witness.end)) else { return Ok(false) };
    Ok(record.seq == witness.seq && record.hash == witness.hash)
}

/// The line whose newline lies right before `end`, without that newline.
pub(super) fn last_line(file: &File, end: u64) -> std::io::Result<Option<Vec<u8>>> {
    let Some(stop) = end.checked_sub(1) else { return Ok(None) };
    let mut newline = [0];
    file.read_exact_at(&mut newline, stop)?;
    if newline != *b"\n" {
        return Ok(None);
    }
    let mut length = READ_BUFFER as u64;
    loop {
        let start = stop.saturating_sub(length);
        let Ok(size) = usize::try_from(stop - start) else { return Ok(None) };
        let mut bytes = vec![0; size];
        file.read_exact_at(&mut bytes, start)?;
        let before = bytes.iter().rposition(|byte| *byte == b'\n');
        if before.is_some() || start == 0 {
            return Ok(Some(bytes.split_off(before.map_or(0, |index| index + 1))));
        }
        length *= 2;
    }
}
