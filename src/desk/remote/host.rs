//! Who runs the desk at a socket. The kernel tells, as it tells the desk who its clients are; otherwise anybody who can
//! put a socket where it is looked for could show a desk that is none, and hear what people write.

use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::path::Path;

use rustix::net::sockopt::socket_peercred;

use super::line::Unreachable;
use crate::desk::{DeskError, account};
use crate::domain::message::Message;

/// The system's own account.
const SYSTEM: u32 = 0;

/// Whether a desk that is run by one account is the right one where a folder belongs to another: its owner's, or the
/// system's, which may read and write there anyway.
pub fn is_right(run_by: u32, owner: u32) -> bool {
    run_by == owner || run_by == SYSTEM
}

/// Refuses a desk that is not run by the owner of the folder in which its socket lies. In a store that folder belongs
/// to the owner of the store, or no desk is served there.
pub fn check(stream: &UnixStream, path: &Path) -> Result<(), Unreachable> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let owner = std::fs::metadata(folder).map_err(Unreachable::Nobody)?.uid();
    let run_by = socket_peercred(stream).map_err(|error| Unreachable::Nobody(error.into()))?.uid.as_raw();
    if is_right(run_by, owner) {
        return Ok(());
    }
    let name = |uid| account::name_of(uid).map_or_else(|| uid.to_string(), |name| name.to_string());
    let message = Message::new("served-false-desk").with("path", path.display().to_string());
    let message = message.with("host", name(run_by)).with("owner", name(owner));
    Err(Unreachable::Refused(DeskError::Store(message)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_is_run_by_the_owner_of_its_folder_or_by_the_system() {
        assert!(is_right(1000, 1000));
        assert!(is_right(SYSTEM, 1000));
        assert!(!is_right(1001, 1000), "somebody of the unit");
        assert!(!is_right(1001, SYSTEM), "anybody, in a folder in which all may write");
    }

    #[test]
    fn one_finds_oneself_at_a_socket_of_ones_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        let stream = UnixStream::connect(&path).unwrap();
        assert!(check(&stream, &path).is_ok());
        drop(listener);
    }
}
