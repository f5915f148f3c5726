//! How keys and values lie in the one tree.
//!
//! The first byte of every key in the tree says what lies there:
//!
//! | first byte | then | value |
//! |---|---|---|
//! | `c` | the key, and a chunk's number (4 bytes, big endian) | one chunk of a long value |
//! | `m` | a name | what the shelf itself notes: the witness, the digest |
//! | `v` | the key | the value, after a tag byte |
//! | `x`, `y` | as `v` and `c` | loose values and their chunks |
//!
//! Keys that begin with [`LOOSE_MARK`] lie loose: an opening does not read them and the digest does not count them, so
//! that opening does not grow with them. Whoever reads them must know by other means that all are there.
//!
//! Values of up to [`CHUNK`] bytes follow the tag [`WHOLE`]. Longer ones are cut into chunks, because sled puts crowded
//! leaves into files of their own which it never syncs; under their key is then the tag [`SPLIT`] with the number of
//! chunks (4 bytes), the length (8 bytes) and the CRC-32 of the whole (4 bytes), all big endian. Chunks lie apart, so
//! that a scan never meets them.

use sled::IVec;

/// The longest value, and the longest piece of one, that lies under one key: bytes.
pub(super) const CHUNK: usize = 3 * 1024;

/// Under which the witness lies.
pub(super) const WITNESS_KEY: &[u8] = b"mwitness";

/// Under which the digest of all values and chunks lies.
pub(super) const DIGEST_KEY: &[u8] = b"mdigest";

/// First byte of what the shelf itself notes.
pub(super) const NOTES: u8 = b'm';
const VALUES: u8 = b'v';
const CHUNKS: u8 = b'c';
const LOOSE_VALUES: u8 = b'x';
const LOOSE_CHUNKS: u8 = b'y';

/// First byte of keys that lie loose.
pub const LOOSE_MARK: u8 = b'~';

/// Where loose entries begin; nothing else lies behind.
pub(super) const LOOSE_FROM: &[u8] = &[LOOSE_VALUES];

/// Whether an entry counts in the digest.
pub(super) fn counts(place: &[u8]) -> bool {
    place.first().is_some_and(|space| *space < LOOSE_VALUES && *space != NOTES)
}

fn is_loose(key: &[u8]) -> bool {
    key.first() == Some(&LOOSE_MARK)
}
const WHOLE: u8 = 0;
const SPLIT: u8 = 1;
const SPLIT_LENGTH: usize = 1 + 4 + 8 + 4;

/// What lies under a value's key.
pub(super) enum Stored {
    /// The value itself, from the second byte on.
    Whole,
    /// Where to find it.
    Split(Split),
}

/// A value that lies in chunks.
pub(super) struct Split {
    pub chunks: u32,
    length: u64,
    crc: u32,
}

impl Stored {
    /// Reads what lies under a value's key; none if it is nothing we wrote.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        match bytes.split_first()? {
            (&WHOLE, _) => Some(Stored::Whole),
            (&SPLIT, _) if bytes.len() == SPLIT_LENGTH => {
                let chunks = u32::from_be_bytes(*bytes.get(1..)?.first_chunk()?);
                let length = u64::from_be_bytes(*bytes.get(5..)?.first_chunk()?);
                let crc = u32::from_be_bytes(*bytes.get(13..)?.first_chunk()?);
                Some(Stored::Split(Split { chunks, length, crc }))
            }
            _ => None,
        }
    }
}

impl Split {
    /// Whether these bytes are the value that was split.
    pub(super) fn fits(&self, value: &[u8]) -> bool {
        value.len() as u64 == self.length && crc32fast::hash(value) == self.crc
    }
}

/// How many chunks belong to what lies under a value's key.
pub(super) fn chunks_of(stored: &[u8]) -> u32 {
    match Stored::read(stored) {
        Some(Stored::Split(split)) => split.chunks,
        Some(Stored::Whole) | None => 0,
    }
}

/// Where the value of `key` lies; for a prefix of keys, the prefix of the places.
pub(super) fn value_key(key: &[u8]) -> Vec<u8> {
    place(if is_loose(key) { LOOSE_VALUES } else { VALUES }, key, &[])
}

/// Where all chunks of `key` begin. Chunks of longer keys may lie between them, so each is asked for by its number.
pub(super) fn chunk_key(key: &[u8], number: u32) -> Vec<u8> {
    place(if is_loose(key) { LOOSE_CHUNKS } else { CHUNKS }, key, &number.to_be_bytes())
}

/// One entry of the tree to be written, or without a value to be removed.
pub(super) type Entry = (Vec<u8>, Option<IVec>);

/// The entries that put (or without a value remove) the value of `key`, which had `old_chunks` chunks. The first is the
/// one under the value's own key.
pub(super) fn entries(key: &[u8], value: Option<&[u8]>, old_chunks: u32) -> Vec<Entry> {
    let mut entries = Vec::with_capacity(1);
    let mut new_chunks = 0;
    match value {
        None => entries.push((value_key(key), None)),
        Some(value) if value.len() <= CHUNK => {
            let mut stored = Vec::with_capacity(value.len() + 1);
            stored.push(WHOLE);
            stored.extend_from_slice(value);
            entries.push((value_key(key), Some(IVec::from(stored))));
        }
        Some(value) => {
            entries.push((value_key(key), None));
            for chunk in value.chunks(CHUNK) {
                entries.push((chunk_key(key, new_chunks), Some(IVec::from(chunk))));
                new_chunks += 1;
            }
            if let Some((_, head)) = entries.first_mut() {
                *head = Some(IVec::from(split_head(value, new_chunks)));
            }
        }
    }
    entries.extend((new_chunks..old_chunks).map(|number| (chunk_key(key, number), None)));
    entries
}

fn split_head(value: &[u8], chunks: u32) -> Vec<u8> {
    let mut stored = Vec::with_capacity(SPLIT_LENGTH);
    stored.push(SPLIT);
    stored.extend_from_slice(&chunks.to_be_bytes());
    stored.extend_from_slice(&(value.len() as u64).to_be_bytes());
    stored.extend_from_slice(&crc32fast::hash(value).to_be_bytes());
    stored
}

fn place(space: u8, key: &[u8], suffix: &[u8]) -> Vec<u8> {
    let mut place = Vec::with_capacity(1 + key.len() + suffix.len());
    place.push(space);
    place.extend_from_slice(key);
    place.extend_from_slice(suffix);
    place
}
