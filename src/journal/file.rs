//! The journal in a file.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Take};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use super::check::{Chain, READ_BUFFER, carry_on, missing_or_unreadable};
use super::error::JournalError;
use super::opening::{self, Opened};
use super::record::{self, Draft, Sealed};
use super::sink::Sink;
use super::{FILE_NAME, Head, Journal, Progress, ReadRecords, Records};

/// One remembered place per so many lines keeps reading from the middle short and the memory small.
const LINES_BETWEEN_PLACES: u64 = 1024;

/// The journal in the file [`FILE_NAME`] of a store's folder.
///
/// Exactly one process may hold it; the premises' lock sees to that.
pub struct FileJournal {
    path: PathBuf,
    sink: Box<dyn Sink>,
    chain: Chain,
    places: Arc<RwLock<Places>>,
    poisoned: bool,
}

impl FileJournal {
    /// Makes an empty journal in `dir`, durable together with its name.
    ///
    /// # Errors
    ///
    /// [`JournalError::Exists`] if there is one; [`JournalError::Write`].
    pub fn create(dir: &Path) -> Result<Self, JournalError> {
        let path = dir.join(FILE_NAME);
        let file = create_new(&path)?;
        file.sync_all().map_err(JournalError::writing(&path))?;
        sync_folder(dir).map_err(JournalError::writing(dir))?;
        Ok(Self::resume(path, file, Head::empty(), Places::default()))
    }

    /// Opens the journal in `dir`, checking what `witness` does not vouch for.
    ///
    /// If the file still begins with exactly what the witness saw, only the lines after that are read and checked;
    /// otherwise all of them are. A last line without a newline was never confirmed and is cut off.
    ///
    /// # Errors
    ///
    /// [`JournalError::Missing`], [`JournalError::Foreign`], [`JournalError::Damaged`] (the file is left untouched in
    /// all three cases), [`JournalError::Read`], [`JournalError::Write`].
    pub fn open(dir: &Path, witness: Option<&Head>) -> Result<Opened, JournalError> {
        Self::open_watched(dir, witness, &mut carry_on)
    }

    /// [`FileJournal::open`] for long journals: tells how far it is and can be stopped.
    ///
    /// # Errors
    ///
    /// As [`FileJournal::open`], and [`JournalError::Interrupted`].
    pub fn open_watched(dir: &Path, witness: Option<&Head>, progress: Progress<'_>) -> Result<Opened, JournalError> {
        opening::open(dir, witness, progress)
    }

    pub(super) fn resume(path: PathBuf, file: File, head: Head, places: Places) -> Self {
        Self {
            path,
            sink: Box::new(file),
            chain: Chain::after(head),
            places: Arc::new(RwLock::new(places)),
            poisoned: false,
        }
    }

    /// The same journal with another way to the disk, for tests of what happens when the disk fails.
    #[must_use]
    pub fn through(mut self, wrap: impl FnOnce(Box<dyn Sink>) -> Box<dyn Sink>) -> Self {
        self.sink = wrap(self.sink);
        self
    }

    /// The journal's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether a write has failed, so that nothing more is accepted until the journal is opened again.
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }

    fn write_durably(&mut self, bytes: &[u8]) -> Result<(), JournalError> {
        // Poisoned first: whatever happens below, even a panic, leaves no way to a second attempt.
        self.poisoned = true;
        let failed = JournalError::writing(&self.path);
        self.sink.append(bytes).map_err(&failed)?;
        self.sink.sync().map_err(&failed)?;
        self.poisoned = false;
        Ok(())
    }
}

impl Journal for FileJournal {
    fn head(&self) -> &Head {
        self.chain.head()
    }

    fn append(&mut self, drafts: &[Draft]) -> Result<Vec<Sealed>, JournalError> {
        if self.poisoned {
            return Err(JournalError::Poisoned);
        }
        if drafts.is_empty() {
            return Ok(Vec::new());
        }
        let (chain, sealed) = seal_all(&self.chain, drafts)?;
        let mut bytes = Vec::with_capacity(sealed.iter().map(|record| record.line.len() + 1).sum());
        for record in &sealed {
            bytes.extend_from_slice(&record.line);
            bytes.push(b'\n');
        }
        self.write_durably(&bytes)?;
        self.chain = chain;
        // Places are only ever added, so a panic elsewhere leaves none that is wrong.
        let mut places = self.places.write().unwrap_or_else(PoisonError::into_inner);
        for record in &sealed {
            places.pass(record);
        }
        drop(places);
        Ok(sealed)
    }

    fn reader(&self) -> Box<dyn ReadRecords + Send + Sync> {
        let (path, places) = (self.path.clone(), Arc::clone(&self.places));
        Box::new(FileReader { path, places, head: self.chain.head().clone() })
    }
}

impl ReadRecords for FileJournal {
    fn read(&self, from_seq: u64) -> Result<Records<'_>, JournalError> {
        read_lines(&self.path, &self.places, self.chain.head(), from_seq)
    }
}

/// The journal up to a head, read by its own handle.
struct FileReader {
    path: PathBuf,
    places: Arc<RwLock<Places>>,
    head: Head,
}

impl ReadRecords for FileReader {
    fn read(&self, from_seq: u64) -> Result<Records<'_>, JournalError> {
        read_lines(&self.path, &self.places, &self.head, from_seq)
    }
}

fn read_lines<'a>(
    path: &'a Path,
    places: &RwLock<Places>,
    head: &Head,
    from_seq: u64,
) -> Result<Records<'a>, JournalError> {
    let first = from_seq.max(1);
    if first > head.seq {
        return Ok(Box::new(std::iter::empty()));
    }
    let failed = JournalError::reading(path);
    let place = places.read().unwrap_or_else(PoisonError::into_inner).before(first);
    let mut file = File::open(path).map_err(|source| missing_or_unreadable(path, source))?;
    file.seek(SeekFrom::Start(place.end)).map_err(&failed)?;
    let reader = BufReader::with_capacity(READ_BUFFER, file.take(head.end - place.end));
    let mut lines = Lines { reader, path, done: place, last_hash: None, ended: false };
    lines.skip_to_before(first)?;
    Ok(Box::new(lines))
}

/// Seals drafts one after the other. Each line is read back before it counts, so nothing can be written that could
/// not be read, and events that would break out of their place are refused.
pub(super) fn seal_all(chain: &Chain, drafts: &[Draft]) -> Result<(Chain, Vec<Sealed>), JournalError> {
    let mut chain = chain.clone();
    let mut records = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let line = record::seal(draft, chain.head().seq + 1, &chain.head().hash).map_err(JournalError::BadDraft)?;
        let sealed = chain.admit(line).map_err(JournalError::BadDraft)?;
        if sealed.events() != draft.events {
            let why = super::Flaw::Shape("the events are not one list".to_owned());
            return Err(JournalError::BadDraft(why));
        }
        records.push(sealed);
    }
    Ok((chain, records))
}

pub(super) fn create_new(path: &Path) -> Result<File, JournalError> {
    let created = OpenOptions::new().append(true).create_new(true).mode(0o600).open(path);
    created.map_err(|source| match source.kind() {
        io::ErrorKind::AlreadyExists => JournalError::Exists(path.to_owned()),
        _ => JournalError::Write { path: path.to_owned(), source },
    })
}

/// A new name is durable only when its folder is.
pub(super) fn sync_folder(dir: &Path) -> io::Result<()> {
    // The parent of a bare file name is the empty path, which stands for the current folder.
    let dir = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    File::open(dir)?.sync_all()
}

/// Some of the places where records end, in order.
#[derive(Debug, Default)]
pub(super) struct Places(Vec<Place>);

/// Where a record ends; number 0 ends at 0.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    pub seq: u64,
    pub end: u64,
}

impl Places {
    pub(super) fn starting_at(head: &Head) -> Self {
        Self(vec![Place { seq: head.seq, end: head.end }])
    }

    /// Notes a record that follows the ones before, if its turn has come.
    pub(super) fn pass(&mut self, record: &Sealed) {
        if record.seq.is_multiple_of(LINES_BETWEEN_PLACES) {
            self.0.push(Place { seq: record.seq, end: record.end });
        }
    }

    /// The nearest known place before record `seq`.
    fn before(&self, seq: u64) -> Place {
        let known = self.0.partition_point(|place| place.seq < seq);
        known.checked_sub(1).and_then(|index| self.0.get(index)).copied().unwrap_or_default()
    }
}

struct Lines<'a> {
    reader: BufReader<Take<File>>,
    path: &'a Path,
    done: Place,
    /// Unknown only right after a remembered place, where the chain was checked when the place was noted.
    last_hash: Option<String>,
    ended: bool,
}

impl Lines<'_> {
    fn skip_to_before(&mut self, first: u64) -> Result<(), JournalError> {
        while self.done.seq + 1 < first {
            let Some(line) = self.next_line()? else { return Ok(()) };
            self.done = Place { seq: self.done.seq + 1, end: self.done.end + line.len() as u64 + 1 };
            if self.done.seq + 1 == first {
                self.last_hash = Some(self.sealed(line, self.done.seq)?.hash);
            }
        }
        Ok(())
    }

    fn next_line(&mut self) -> Result<Option<Vec<u8>>, JournalError> {
        let mut line = Vec::new();
        let length = self.reader.read_until(b'\n', &mut line).map_err(JournalError::reading(self.path))?;
        if length == 0 {
            return Ok(None);
        }
        match line.pop() {
            Some(b'\n') => Ok(Some(line)),
            _ => Err(self.damaged(super::Flaw::Half)),
        }
    }

    fn sealed(&self, line: Vec<u8>, expected: u64) -> Result<Sealed, JournalError> {
        let end = self.done.end + line.len() as u64 + 1;
        let record = Sealed::read(line, end).map_err(|why| JournalError::Damaged { line: expected, why })?;
        let why = match &self.last_hash {
            _ if record.seq != expected => super::Flaw::Number { expected, found: record.seq },
            Some(hash) if record.header().prev != hash => super::Flaw::Link,
            _ => return Ok(record),
        };
        Err(JournalError::Damaged { line: expected, why })
    }

    fn damaged(&self, why: super::Flaw) -> JournalError {
        JournalError::Damaged { line: self.done.seq + 1, why }
    }

    fn advance(&mut self) -> Result<Option<Sealed>, JournalError> {
        let Some(line) = self.next_line()? else { return Ok(None) };
        let record = self.sealed(line, self.done.seq + 1)?;
        self.done = Place { seq: record.seq, end: record.end };
        self.last_hash = Some(record.hash.clone());
        Ok(Some(record))
    }
}

impl Iterator for Lines<'_> {
    type Item = Result<Sealed, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let item = self.advance().transpose();
        self.ended = !matches!(item, Some(Ok(_)));
        item
    }
}
