//! Where the journal's bytes go.

use std::fs::File;
use std::io::{self, Write};

/// The end of a file that bytes are added to.
///
/// The disk in ordinary life; a disk that fails, or that counts, in tests.
pub trait Sink: Send {
    /// Adds all the bytes at the end.
    ///
    /// # Errors
    ///
    /// The system's; some of the bytes may have been written.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Returns when everything added so far is on the disk itself.
    ///
    /// # Errors
    ///
    /// The system's; what is on the disk is then unknown, and asking again would not tell.
    fn sync(&mut self) -> io::Result<()>;
}

/// The file must have been opened for appending.
impl Sink for File {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}
