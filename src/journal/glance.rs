//! A glance at the end of a journal that somebody else may be writing: cheap, and it changes nothing.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use super::check::{READ_BUFFER, open_to_read};
use super::error::{Flaw, JournalError};
use super::opening::last_line;
use super::{FILE_NAME, Sealed};

/// What the end of a journal looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// Number and hash of the last whole record, where it has the hash that it states; nothing in an empty journal.
    pub last: Option<Result<(u64, String), Flaw>>,
    /// Bytes behind it: a record that is being written, or was never finished.
    pub torn: u64,
    /// Length of the journal.
    pub bytes: u64,
}

/// Looks at the end of the journal in `dir`. That the last record is whole says nothing about those before it; for
/// these there is [`super::verify`].
///
/// # Errors
///
/// [`JournalError::Missing`] or [`JournalError::Read`].
pub fn glance(dir: &Path) -> Result<Glance, JournalError> {
    let path = dir.join(FILE_NAME);
    let failed = JournalError::reading(&path);
    let (mut file, bytes) = open_to_read(&path)?;
    let end = last_newline(&mut file, bytes).map_err(&failed)?;
    let line = last_line(&file, end).map_err(&failed)?;
    let last = line.map(|line| Sealed::read(line, end).map(|sealed| (sealed.seq, sealed.hash)));
    Ok(Glance { last, torn: bytes - end, bytes })
}

/// The place behind the last newline before `total`.
fn last_newline(file: &mut File, total: u64) -> std::io::Result<u64> {
    let mut stop = total;
    while stop > 0 {
        let start = stop.saturating_sub(READ_BUFFER as u64);
        file.seek(SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.by_ref().take(stop - start).read_to_end(&mut bytes)?;
        if let Some(index) = bytes.iter().rposition(|byte| *byte == b'\n') {
            return Ok(start + index as u64 + 1);
        }
        stop = start;
    }
    Ok(0)
}

#[cfg(test)]
mod tests {
    use chrono::Utc;

    use super::*;
    use crate::journal::{Draft, FileJournal, Journal};

    fn written(records: usize) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = FileJournal::create(dir.path()).unwrap();
        let events = format!("[{}]", vec!["0"; 50_000].join(","));
        let draft =
            |n: usize| Draft { at: Utc::now(), by: "anna".into(), command_id: n.to_string(), events: events.clone() };
        journal.append(&(0..records).map(draft).collect::<Vec<_>>()).unwrap();
        dir
    }

    #[test]
    fn the_last_record_is_found_however_long_it_is() {
        assert_eq!(glance(written(0).path()).unwrap().last, None);
        let dir = written(3);
        let found = glance(dir.path()).unwrap();
        assert_eq!((found.last.unwrap().unwrap().0, found.torn), (3, 0));
    }

    #[test]
    fn a_record_that_was_never_finished_is_seen_and_one_that_was_changed_too() {
        let dir = written(2);
        let path = dir.path().join(FILE_NAME);
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, [whole.as_slice(), b"{\"seq\":3".as_slice()].concat()).unwrap();
        let found = glance(dir.path()).unwrap();
        assert_eq!((found.last.unwrap().unwrap().0, found.torn), (2, 8));
        let changed = whole.len() - 2 * super::super::record::SUFFIX;
        let mut wrong = whole;
        wrong[changed] = if wrong[changed] == b'0' { b',' } else { b'0' };
        std::fs::write(&path, wrong).unwrap();
        assert!(glance(dir.path()).unwrap().last.unwrap().is_err());
    }
}
