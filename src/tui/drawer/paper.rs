//! One file of a drawer: TOML that its owner may read and change. Written whole or not at all; what cannot be read is
//! told with its line and set aside, never overwritten.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::clean::{Shape, clean};
use crate::domain::message::Message;

/// Makes a folder that only its owner can look into.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Reads a file; one that is not there is empty, one that cannot be read is set aside and told.
pub fn read<T: DeserializeOwned + Default>(path: &Path, told: &mut Vec<Message>) -> T {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return T::default(),
        Err(error) => {
            let file = path.display().to_string();
            if error.kind() == ErrorKind::InvalidData {
                told.push(aside(path, 1, &error.to_string()));
            } else {
                told.push(Message::new("drawer-unread").with("file", file).with("why", error.to_string()));
            }
            return T::default();
        }
    };
    toml::from_str(&text).unwrap_or_else(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        told.push(aside(path, line, error.message()));
        T::default()
    })
}

/// Sets a file aside under a name that nothing else has.
fn aside(path: &Path, line: usize, why: &str) -> Message {
    let away = (1_u32..).map(|number| with_ending(path, &format!("bad-{number}"))).find(|path| !path.exists());
    let away = away.unwrap_or_else(|| with_ending(path, "bad"));
    let moved = fs::rename(path, &away);
    let message = Message { key: if moved.is_ok() { "drawer-aside" } else { "drawer-bad" }.into(), args: Vec::new() };
    let (why, _) = clean(why, Shape::Line);
    message
        .with("file", path.display().to_string())
        .with("line", line)
        .with("why", why)
        .with("aside", away.display().to_string())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Writes a file: the new one is whole on disk before it takes the place of the old one.
pub fn write<T: Serialize>(path: &Path, what: &T) -> io::Result<()> {
    let text = toml::to_string(what).map_err(io::Error::other)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_data()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Holds a lock until the file is dropped; `None` where somebody else holds it and `wait` is false.
pub fn lock(path: &Path, wait: bool) -> io::Result<Option<File>> {
    let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)?;
    let how = if wait { FlockOperation::LockExclusive } else { FlockOperation::NonBlockingLockExclusive };
    match flock(&file, how) {
        Ok(()) => Ok(Some(file)),
        Err(rustix::io::Errno::WOULDBLOCK) => Ok(None),
        Err(errno) => Err(errno.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn what_cannot_be_read_is_told_with_its_line_and_set_aside_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("queues.toml");
        for number in 1..=2 {
            fs::write(&path, "a = \"1\"\nb = \n").unwrap();
            let mut told = Vec::new();
            let read: BTreeMap<String, String> = read(&path, &mut told);
            assert!(read.is_empty() && !path.exists());
            assert_eq!(told[0].key, "drawer-aside");
            assert!(told[0].args.iter().any(|(name, value)| name == "line" && *value == 2_usize.into()), "{told:?}");
            let aside = folder.path().join(format!("queues.toml.bad-{number}"));
            assert_eq!(fs::read_to_string(aside).unwrap(), "a = \"1\"\nb = \n");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        let what = BTreeMap::from([("a".to_owned(), "one\n\"two\" \u{1f600} ''".to_owned())]);
        write(&path, &what).unwrap();
        let mut told = Vec::new();
        assert_eq!(read::<BTreeMap<String, String>>(&path, &mut told), what);
        assert!(told.is_empty());
    }
}
