//! The chain over all lines: the one check that opening, verifying, copying and appending share.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::error::{Flaw, JournalError};
use super::record::{NO_HASH, Sealed, record_end};
use super::{FILE_NAME, Head};

/// Told the bytes done and the bytes in all every now and then; `Break` stops the work.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// For callers that neither watch nor stop.
pub fn carry_on(_done: u64, _total: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

const FIRST_BYTES: &[u8] = b"{\"seq\":";
const BYTES_BETWEEN_REPORTS: u64 = 1 << 20;
/// Room for reading; large enough that the beginning of a file shows whether it is a journal.
pub(super) const READ_BUFFER: usize = 1 << 16;

/// A journal's head that moves line by line, letting through only the line that belongs there.
#[derive(Debug, Clone)]
pub struct Chain {
    head: Head,
    crc: crc32fast::Hasher,
}

impl Chain {
    /// A chain that goes on after `head`.
    pub fn after(head: Head) -> Self {
        let crc = crc32fast::Hasher::new_with_initial_len(head.crc, head.end);
        Self { head, crc }
    }

    /// The last line let through.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Takes the next line, given without its newline.
    ///
    /// # Errors
    ///
    /// What is wrong with the line; the chain then stays where it was.
    pub fn admit(&mut self, line: Vec<u8>) -> Result<Sealed, Flaw> {
        let end = self.head.end + line.len() as u64 + 1;
        let sealed = Sealed::read(line, end)?;
        let header = sealed.header();
        let expected = self.head.seq + 1;
        if header.seq != expected {
            return Err(Flaw::Number { expected, found: header.seq });
        }
        if header.prev != self.head.hash {
            return Err(Flaw::Link);
        }
        self.crc.update(&sealed.line);
        self.crc.update(b"\n");
        self.head.seq = sealed.seq;
        self.head.hash.clone_from(&sealed.hash);
        self.head.end = end;
        self.head.crc = self.crc.clone().finalize();
        self.head.last_at = Some(header.at);
        Ok(sealed)
    }
}

/// Reads a whole journal and checks every line: shape, number, hash and link.
///
/// `total` is its length in bytes, for `progress` only. For a journal in use, give what lies before its head
/// (`file.take(head.end)`), because behind that a line may be half written.
///
/// # Errors
///
/// [`JournalError::Damaged`] with the first bad line, [`JournalError::Torn`] if the last one was never finished,
/// [`JournalError::Foreign`], [`JournalError::Read`] or [`JournalError::Interrupted`].
pub fn verify(reader: impl BufRead, total: u64, progress: Progress<'_>) -> Result<Head, JournalError> {
    let path = PathBuf::from(FILE_NAME);
    let scanned = Scan { path: &path, from: Head::empty(), total }.run(reader, progress, |_| Ok(()))?;
    scanned.whole()
}

/// [`verify`] for the journal in a store's folder, or for a copy of one if `path` names a file.
///
/// # Errors
///
/// As [`verify`], and [`JournalError::Missing`].
pub fn verify_at(path: &Path, progress: Progress<'_>) -> Result<Head, JournalError> {
    let path = if path.is_dir() { path.join(FILE_NAME) } else { path.to_owned() };
    let (file, total) = open_to_read(&path)?;
    let reader = BufReader::with_capacity(READ_BUFFER, file);
    Scan { path: &path, from: Head::empty(), total }.run(reader, progress, |_| Ok(()))?.whole()
}

pub(super) fn open_to_read(path: &Path) -> Result<(File, u64), JournalError> {
    let file = File::open(path).map_err(|source| missing_or_unreadable(path, source))?;
    let total = file.metadata().map_err(JournalError::reading(path))?.len();
    Ok((file, total))
}

pub(super) fn missing_or_unreadable(path: &Path, source: std::io::Error) -> JournalError {
    match source.kind() {
        std::io::ErrorKind::NotFound => JournalError::Missing(path.to_owned()),
        _ => JournalError::Read { path: path.to_owned(), source },
    }
}

/// Reading lines from a known head to the end of the input.
pub(super) struct Scan<'a> {
    /// Named in errors.
    pub path: &'a Path,
    /// What the lines read must follow.
    pub from: Head,
    /// Length of the whole journal, for reports.
    pub total: u64,
}

/// What a [`Scan`] found.
pub(super) struct Scanned {
    /// The last whole line.
    pub head: Head,
    /// Bytes behind it that are no whole line.
    pub torn: u64,
}

impl Scanned {
    fn whole(self) -> Result<Head, JournalError> {
        match self.torn {
            0 => Ok(self.head),
            bytes => Err(JournalError::Torn { line: self.head.seq + 1, bytes }),
        }
    }
}

impl Scan<'_> {
    /// Checks every line and hands it to `each`.
    pub(super) fn run(
        self,
        mut reader: impl BufRead,
        progress: Progress<'_>,
        mut each: impl FnMut(&Sealed) -> Result<(), JournalError>,
    ) -> Result<Scanned, JournalError> {
        let mut chain = Chain::after(self.from);
        if chain.head().seq == 0 {
            refuse_foreign(reader.fill_buf().map_err(JournalError::reading(self.path))?)?;
        }
        let mut line = Vec::new();
        let mut report_at = chain.head().end;
        loop {
            let done = chain.head().end;
            if done >= report_at {
                report_at = done + BYTES_BETWEEN_REPORTS;
                report(progress, done, self.total)?;
            }
            line.clear();
            let length = reader.read_until(b'\n', &mut line).map_err(JournalError::reading(self.path))?;
            if length == 0 {
                report(progress, done, self.total)?;
                return Ok(Scanned { head: chain.head, torn: 0 });
            }
            if line.pop_if(|last| *last == b'\n').is_none() {
                refuse_replaced_newline(&chain, &line)?;
                return Ok(Scanned { head: chain.head, torn: length as u64 });
            }
            let number = chain.head().seq + 1;
            let sealed =
                chain.admit(std::mem::take(&mut line)).map_err(|why| JournalError::Damaged { line: number, why })?;
            each(&sealed)?;
            line = sealed.line;
        }
    }
}

pub(super) fn report(progress: Progress<'_>, done: u64, total: u64) -> Result<(), JournalError> {
    match progress(done, total) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(JournalError::Interrupted),
    }
}

/// A file that neither begins like a journal nor has a first line's link is somebody else's. Asking for both signs
/// keeps one damaged byte from turning "damaged" into "not ours".
fn refuse_foreign(beginning: &[u8]) -> Result<(), JournalError> {
    let signs = beginning.len().min(FIRST_BYTES.len());
    let begins = beginning.get(..signs) == FIRST_BYTES.get(..signs);
    let first_line = beginning.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let links = first_line.windows(NO_HASH.len()).any(|window| window == NO_HASH.as_bytes());
    if begins || links { Ok(()) } else { Err(JournalError::Foreign) }
}

/// A write that was cut short ends before its newline. A whole record followed by anything else therefore was a
/// confirmed line once, and must not be taken for a torn one and cut off.
fn refuse_replaced_newline(chain: &Chain, tail: &[u8]) -> Result<(), JournalError> {
    let Some(record) = record_end(tail).filter(|end| *end < tail.len()).and_then(|end| tail.get(..end)) else {
        return Ok(());
    };
    match chain.clone().admit(record.to_vec()) {
        Ok(_) => Err(JournalError::Damaged { line: chain.head().seq + 1, why: Flaw::Newline }),
        Err(_) => Ok(()),
    }
}
