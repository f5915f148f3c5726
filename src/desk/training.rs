//! fn make
use std::path::Path;

use super::DeskError;
use super::local::LocalDesk;

/// Makes.
pub fn make(
    _dir: &Path,
    _cases: usize,
    _seed: u64,
    _progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<LocalDesk, DeskError> {
    todo!()
}
