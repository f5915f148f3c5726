//! A file that is written whole or not at all.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::fs::{AtFlags, CWD, Mode, OFlags, RenameFlags, openat, renameat, renameat_with, unlinkat};

/// A file that is being written; without its end nothing of it stays.
#[derive(Debug)]
pub struct Written {
    file: File,
    /// The folder, the name meanwhile, and the name at the end; nothing where bytes go straight to their place.
    begun: Option<(OwnedFd, OsString, OsString)>,
}

impl Written {
    /// Makes it durable and gives it its name.
    ///
    /// # Errors
    /// What the system says.
    pub fn finish(self) -> io::Result<()> {
        self.named(RenameFlags::empty())
    }

    /// The same, but never in the place of another file.
    ///
    /// # Errors
    /// What the system says; that there is one.
    pub fn finish_new(self) -> io::Result<()> {
        self.named(RenameFlags::NOREPLACE)
    }

    fn named(mut self, how: RenameFlags) -> io::Result<()> {
        self.file.flush()?;
        let Some((folder, partial, name)) = &self.begun else { return Ok(()) };
        self.file.sync_all()?;
        if how.is_empty() {
            renameat(folder, partial, folder, name)?;
        } else {
            renameat_with(folder, partial, folder, name, how)?;
        }
        self.begun = None;
        Ok(())
    }
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        if let Some((folder, partial, _)) = &self.begun {
            let _ = unlinkat(folder, partial, AtFlags::empty());
        }
    }
}

impl Written {
    /// Begins the file of this name in an opened folder.
    pub(super) fn begin(folder: OwnedFd, name: OsString, mode: u32) -> io::Result<Self> {
        let partial = partial(&name);
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = File::from(openat(&folder, &partial, flags, Mode::from_raw_mode(mode))?);
        Ok(Self { file, begun: Some((folder, partial, name)) })
    }

    /// Begins a file where the system lets the account write. What is no plain file, such as a pipe, is written straight
    /// to.
    pub(super) fn anywhere(file: &Path, mode: u32) -> io::Result<Self> {
        let found = fs::metadata(file).ok();
        if found.as_ref().is_some_and(|it| !it.is_file() && !it.is_dir()) {
            return Ok(Self { file: File::options().write(true).open(file)?, begun: None });
        }
        // Through a link, what it leads to is replaced, and not the link.
        let file = found.and_then(|_| fs::canonicalize(file).ok()).unwrap_or_else(|| file.to_owned());
        let Some(name) = file.file_name() else { return Err(io::ErrorKind::IsADirectory.into()) };
        let above = file.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = openat(CWD, above, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
        Self::begin(folder, name.to_owned(), mode)
    }
}

/// Beside the file, so that naming it finally is one step.
fn partial(name: &OsStr) -> OsString {
    let mut partial = OsString::from(".");
    partial.push(name);
    partial.push(format!(".{}.partial", std::process::id()));
    partial
}
