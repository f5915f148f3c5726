//! Bytes to lines. A line that is too long is never taken into memory as a whole.

use std::io::{self, Read};

/// Bytes that are asked for at once.
const PIECE: usize = 16 << 10;

/// Reads lines from a stream of bytes.
#[derive(Debug)]
pub struct Lines<R> {
    source: R,
    buffer: Vec<u8>,
    /// Bytes of the buffer in which no line ends.
    searched: usize,
    most: usize,
}

/// Why there is no line.
#[derive(Debug)]
pub enum LineError {
    /// The stream failed, or has nothing for now; what has come of a line is kept.
    Io(io::Error),
    /// The line is longer than is allowed; what follows cannot be told apart from it.
    TooLong,
    /// The stream ended inside a line.
    Half,
}

impl<R: Read> Lines<R> {
    /// Reads lines of at most `most` bytes.
    pub fn new(source: R, most: usize) -> Self {
        Self { source, buffer: Vec::new(), searched: 0, most }
    }

    /// Sets how long lines may be from now on.
    pub fn allow(&mut self, most: usize) {
        self.most = most;
    }

    /// Whether a part of a line has come.
    pub fn has_begun(&self) -> bool {
        !self.buffer.is_empty()
    }

    /// The next line without its end; nothing after the last.
    ///
    /// # Errors
    /// See [`LineError`]; after [`LineError::Io`] one may ask again.
    pub fn next_line(&mut self) -> Result<Option<Vec<u8>>, LineError> {
        loop {
            let fresh = self.buffer.get(self.searched..).unwrap_or_default();
            if let Some(at) = fresh.iter().position(|byte| *byte == b'\n') {
                return self.cut(self.searched + at).map(Some);
            }
            self.searched = self.buffer.len();
            if self.searched > self.most {
                return Err(LineError::TooLong);
            }
            let mut piece = [0; PIECE];
            match self.source.read(&mut piece) {
                Ok(0) if self.buffer.is_empty() => return Ok(None),
                Ok(0) => return Err(LineError::Half),
                Ok(length) => self.buffer.extend_from_slice(piece.get(..length).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(LineError::Io(error)),
            }
        }
    }

    fn cut(&mut self, at: usize) -> Result<Vec<u8>, LineError> {
        if at > self.most {
            return Err(LineError::TooLong);
        }
        let rest = self.buffer.split_off(at + 1);
        let mut line = std::mem::replace(&mut self.buffer, rest);
        self.searched = 0;
        line.pop();
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        Ok(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8], most: usize) -> (Vec<Vec<u8>>, Option<LineError>) {
        let mut lines = Lines::new(bytes, most);
        let mut found = Vec::new();
        loop {
            match lines.next_line() {
                Ok(Some(line)) => found.push(line),
                Ok(None) => return (found, None),
                Err(error) => return (found, Some(error)),
            }
        }
    }

    #[test]
    fn lines_come_whole_and_in_order_however_the_bytes_arrive() {
        let (found, wrong) = lines(b"one\r\n\ntwo\n", 10);
        assert_eq!(found, [b"one".to_vec(), b"".to_vec(), b"two".to_vec()]);
        assert!(wrong.is_none());
        let long = [vec![b'x'; 3 * PIECE], b"\nshort\n".to_vec()].concat();
        assert_eq!(lines(&long, 4 * PIECE).0.last().unwrap(), b"short");
    }

    #[test]
    fn a_line_that_is_too_long_ends_the_reading_without_being_kept() {
        let (found, wrong) = lines(&[b"ok\n".to_vec(), vec![b'x'; 100]].concat(), 10);
        assert_eq!(found.len(), 1);
        assert!(matches!(wrong, Some(LineError::TooLong)));
        assert!(matches!(lines(&[vec![b'x'; 11], b"\n".to_vec()].concat(), 10).1, Some(LineError::TooLong)));
    }

    #[test]
    fn half_a_line_at_the_end_is_no_line() {
        assert!(matches!(lines(b"one\ntw", 10), (found, Some(LineError::Half)) if found.len() == 1));
    }
}
