//! The sum over everything on the shelf.
//!
//! Sled may open a damaged file without a word and lack a part of the values, while the witness beside them is there.
//! So every batch also keeps how many entries there are and a sum over them all that does not depend on their order;
//! an opening reads everything once and compares. It guards against damage, not against intent.

/// Number and sum of the tree's entries, the shelf's own notes aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Digest {
    entries: u64,
    sum: u64,
}

const LENGTH: usize = 16;

impl Digest {
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (entries, sum) = bytes.split_first_chunk()?;
        let sum = sum.try_into().ok()?;
        Some(Self { entries: u64::from_be_bytes(*entries), sum: u64::from_be_bytes(sum) })
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend_from_slice(&self.entries.to_be_bytes());
        bytes.extend_from_slice(&self.sum.to_be_bytes());
        bytes
    }

    pub(super) fn entries(self) -> u64 {
        self.entries
    }

    pub(super) fn add(&mut self, place: &[u8], stored: &[u8]) {
        self.entries = self.entries.wrapping_add(1);
        self.sum = self.sum.wrapping_add(fingerprint(place, stored));
    }

    pub(super) fn take_away(&mut self, place: &[u8], stored: &[u8]) {
        self.entries = self.entries.wrapping_sub(1);
        self.sum = self.sum.wrapping_sub(fingerprint(place, stored));
    }
}

/// Two checksums, spread over all bits so that sums of them do not cancel out (the mixing steps of SplitMix64).
fn fingerprint(place: &[u8], stored: &[u8]) -> u64 {
    let mixed = (u64::from(crc32fast::hash(place)) << 32) | u64::from(crc32fast::hash(stored));
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
