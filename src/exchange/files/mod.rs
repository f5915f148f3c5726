//! Files of people: whatever a person names is opened here, and nowhere else in the program.
//!
//! Usually the system decides what an account may read and write. Where the program is restricted, people's files lie
//! beneath one folder, the exchange folder, or there are none at all. A name then means "in the exchange folder", and
//! the kernel itself refuses every way out of it while it walks along the name (`openat2`), so that nobody can change
//! the way between a check and its use. The rule is laid down once, before anything is opened, and nothing lifts it.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the rule, and reading |
//! | `written.rs` | a file that is written whole or not at all |

#[cfg(test)]
mod tests;
mod written;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;

use rustix::fs::{CWD, Dir, Mode, OFlags, ResolveFlags, mkdirat, openat, openat2};
use rustix::io::Errno;

use crate::domain::message::{Arg, Message};
use crate::register::refusal::{Refusal, source};
pub use written::Written;

/// Which files of people there are.
#[derive(Debug)]
pub enum Files {
    /// Those that the system lets the account have.
    Anywhere,
    /// Those beneath this folder.
    Beneath {
        /// The folder, opened once.
        folder: OwnedFd,
        /// Its name.
        path: PathBuf,
    },
    /// None; what there is goes through standard input and output. With the reason, where a folder was meant to be.
    Nowhere(Option<Message>),
}

/// Why a file of a person was not opened.
#[derive(Debug)]
pub enum Denied {
    /// The restriction forbids it.
    Refused(Box<Refusal>),
    /// It is larger than what is accepted.
    TooLarge,
    /// The system said no.
    System(io::Error),
}

/// The rule of this run of the program.
static RULE: OnceLock<Files> = OnceLock::new();
static ANYWHERE: Files = Files::Anywhere;

/// Lays the rule down, for good; `false` where one had been laid down.
pub fn confine(rule: Files) -> bool {
    RULE.set(rule).is_ok()
}

/// People's files, by the rule of this run.
pub fn of_people() -> &'static Files {
    RULE.get().unwrap_or(&ANYWHERE)
}

/// Whoever may read and write it is settled by the folder that it lies in.
const SHARED: u32 = 0o666;
/// What holds data of cases is its owner's until the owner says otherwise.
const PRIVATE: u32 = 0o600;

/// Who may read a file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Whoever the account's mask allows.
    ByMask,
    /// Its owner.
    Owner,
}

impl Files {
    /// The files beneath a folder; none where it cannot be opened, or where this home lies in it: whoever writes into a
    /// home settles there what is run at the next sign-in, and which keys open it.
    pub fn beneath(path: &Path, home: Option<&Path>) -> Files {
        let real = |path: &Path| fs::canonicalize(path).ok();
        let inside = real(path).zip(home.and_then(real)).is_some_and(|(folder, home)| home.starts_with(folder));
        if inside {
            return Files::Nowhere(Some(
                Message::new("exchange-folder-home").with("folder", path.display().to_string()),
            ));
        }
        let opened = openat(CWD, path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty());
        match opened {
            Ok(folder) => Files::Beneath { folder, path: path.to_owned() },
            Err(errno) => {
                let message = Message::new("exchange-folder-unusable").with("folder", path.display().to_string());
                Files::Nowhere(Some(message.with("why", io::Error::from(errno).to_string())))
            }
        }
    }

    /// Reads a file of at most so many bytes.
    ///
    /// # Errors
    /// Where it may not be read, or cannot.
    pub fn read(&self, file: &Path, most: u64) -> Result<Vec<u8>, Denied> {
        let opened = self.open(file)?;
        let it = opened.metadata().map_err(Denied::System)?;
        if it.len() > most {
            return Err(Denied::TooLarge);
        }
        if it.is_dir() {
            return Err(Denied::System(io::Error::from(io::ErrorKind::IsADirectory)));
        }
        let mut bytes = Vec::new();
        opened.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(Denied::System)?;
        if bytes.len() as u64 > most { Err(Denied::TooLarge) } else { Ok(bytes) }
    }

    /// Reads a text.
    ///
    /// # Errors
    /// As [`Files::read`], and where it is no UTF-8.
    pub fn read_text(&self, file: &Path, most: u64) -> Result<String, Denied> {
        String::from_utf8(self.read(file, most)?)
            .map_err(|error| Denied::System(io::Error::new(io::ErrorKind::InvalidData, error.utf8_error().to_string())))
    }

    fn open(&self, file: &Path) -> Result<File, Denied> {
        let Files::Beneath { folder, path } = self else {
            self.anywhere(file)?;
            return File::open(file).map_err(Denied::System);
        };
        // Whoever puts a pipe into the folder shall not make the program wait for it.
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY;
        let opened = File::from(resolve(folder, &within(path, file)?, flags, Mode::empty(), file)?);
        match opened.metadata().map_err(Denied::System)? {
            it if it.is_file() || it.is_dir() => Ok(opened),
            _ => Err(outside(file)),
        }
    }

    /// Whether this is a folder.
    pub fn is_folder(&self, path: &Path) -> bool {
        match self {
            Files::Anywhere => path.is_dir(),
            Files::Beneath { .. } => {
                self.open(path).and_then(|it| it.metadata().map_err(Denied::System)).is_ok_and(|it| it.is_dir())
            }
            Files::Nowhere(_) => false,
        }
    }

    /// Whether two names are those of one file.
    pub fn are_same(&self, one: &Path, other: &Path) -> bool {
        let known = |file: &Path| Some(self.open(file).ok()?.metadata().ok()).flatten().map(|it| (it.dev(), it.ino()));
        known(one).is_some_and(|it| known(other) == Some(it))
    }

    /// Names of what lies in a folder, in order.
    ///
    /// # Errors
    /// Where it may not be read, or cannot.
    pub fn names(&self, folder: &Path) -> Result<Vec<OsString>, Denied> {
        let opened = self.open(folder)?;
        let mut names = Vec::new();
        for entry in Dir::read_from(&opened).map_err(system)? {
            let entry = entry.map_err(system)?;
            let name = OsString::from(String::from_utf8_lossy(entry.file_name().to_bytes()).into_owned());
            if name != "." && name != ".." {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// Makes a folder and those above it, where they are missing.
    ///
    /// # Errors
    /// Where it may not be made, or cannot.
    pub fn make_folder(&self, path: &Path) -> Result<(), Denied> {
        let Files::Beneath { folder, path: top } = self else {
            self.anywhere(path)?;
            return fs::create_dir_all(path).map_err(Denied::System);
        };
        let inside = within(top, path)?;
        let mut made = PathBuf::new();
        for part in inside.components() {
            let Component::Normal(name) = part else { return Err(outside(path)) };
            let above = if made.as_os_str().is_empty() { Path::new(".") } else { &made };
            let above = resolve(folder, above, OFlags::RDONLY | OFlags::DIRECTORY, Mode::empty(), path)?;
            match mkdirat(&above, name, Mode::from_raw_mode(0o777)) {
                Ok(()) | Err(Errno::EXIST) => made.push(name),
                Err(errno) => return Err(system(errno)),
            }
        }
        Ok(())
    }

    /// Writes a file: all of it, or none.
    ///
    /// # Errors
    /// Where it may not be written, or cannot.
    pub fn write(&self, file: &Path, bytes: &[u8], readers: Readers) -> Result<(), Denied> {
        let mut written = self.create(file, readers)?;
        written.write_all(bytes).map_err(Denied::System)?;
        written.finish().map_err(Denied::System)
    }

    /// The same for a file that is not there yet; nothing is ever put in the place of another.
    ///
    /// # Errors
    /// As [`Files::write`], and where there is something of that name.
    pub fn write_new(&self, file: &Path, bytes: &[u8], readers: Readers) -> Result<(), Denied> {
        if matches!(self, Files::Anywhere) && fs::symlink_metadata(file).is_ok() {
            return Err(Denied::System(io::ErrorKind::AlreadyExists.into()));
        }
        let mut written = self.create(file, readers)?;
        written.write_all(bytes).map_err(Denied::System)?;
        written.finish_new().map_err(Denied::System)
    }

    /// Begins a file; it has its name when it is finished.
    ///
    /// # Errors
    /// Where it may not be written, or cannot.
    pub fn create(&self, file: &Path, readers: Readers) -> Result<Written, Denied> {
        let mode = if readers == Readers::Owner { PRIVATE } else { SHARED };
        if let Files::Anywhere = self {
            return Written::anywhere(file, mode).map_err(Denied::System);
        }
        let (folder, name) = self.place(file)?;
        Written::begin(folder, name, mode).map_err(Denied::System)
    }

    /// A name under which the system finds the place of a new file, for whoever writes it step by step.
    ///
    /// # Errors
    /// Where it may not be written.
    pub fn spot(&self, file: &Path) -> Result<Spot, Denied> {
        if let Files::Anywhere = self {
            return Ok(Spot { path: file.to_owned(), _folder: None });
        }
        let (folder, name) = self.place(file)?;
        // The opened folder by its number: no name on the way to it can be changed meanwhile.
        let path = PathBuf::from(format!("/proc/self/fd/{}", folder.as_raw_fd())).join(name);
        Ok(Spot { path, _folder: Some(folder) })
    }

    /// The opened folder of a file, and its name there.
    fn place(&self, file: &Path) -> Result<(OwnedFd, OsString), Denied> {
        let Files::Beneath { folder, path } = self else {
            self.anywhere(file)?;
            return Err(outside(file));
        };
        let inside = within(path, file)?;
        let Some(Component::Normal(name)) = inside.components().next_back() else { return Err(outside(file)) };
        let above = inside.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let opened = resolve(folder, above, OFlags::RDONLY | OFlags::DIRECTORY, Mode::empty(), file)?;
        Ok((opened, name.to_owned()))
    }

    fn anywhere(&self, file: &Path) -> Result<(), Denied> {
        let Files::Nowhere(why) = self else { return Ok(()) };
        let what = Message::new("exchange-none").with("file", file.display().to_string());
        let mend = why.clone().unwrap_or_else(|| Message::new("mend-exchange-none"));
        Err(Denied::Refused(Box::new(Refusal::new("exchange-folder", source::HOST, what, mend))))
    }
}

/// A place for a new file.
#[derive(Debug)]
pub struct Spot {
    /// Its name for the system.
    pub path: PathBuf,
    _folder: Option<OwnedFd>,
}

impl Denied {
    /// What to say in the place of `why` in a sentence about the file.
    pub fn why(&self) -> Arg {
        match self {
            Denied::Refused(refusal) => Arg::from(refusal.what.clone()),
            Denied::TooLarge => Arg::from(Message::new("file-larger")),
            Denied::System(error) => Arg::from(error.to_string()),
        }
    }
}

/// The way from the exchange folder to a file; its own full name may be given as well.
fn within(top: &Path, file: &Path) -> Result<PathBuf, Denied> {
    let inside = if file.is_absolute() { file.strip_prefix(top).map_err(|_| outside(file))? } else { file };
    let climbs = inside.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir));
    if climbs {
        return Err(outside(file));
    }
    Ok(if inside.as_os_str().is_empty() { PathBuf::from(".") } else { inside.to_owned() })
}

fn resolve(folder: &OwnedFd, inside: &Path, flags: OFlags, mode: Mode, named: &Path) -> Result<OwnedFd, Denied> {
    let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
    openat2(folder, inside, flags | OFlags::CLOEXEC, mode, resolve).map_err(|errno| match errno {
        Errno::XDEV | Errno::LOOP => outside(named),
        Errno::NOSYS => Denied::System(io::Error::new(io::ErrorKind::Unsupported, "openat2: Linux 5.6")),
        errno => system(errno),
    })
}

fn outside(file: &Path) -> Denied {
    let what = Message::new("exchange-outside").with("file", file.display().to_string());
    let mend = Message::new("mend-exchange-outside");
    Denied::Refused(Box::new(Refusal::new("exchange-folder", source::HOST, what, mend)))
}

fn system(errno: Errno) -> Denied {
    Denied::System(errno.into())
}
