//! Files of people: whatever a person names is opened here, and nowhere else in the program.
//!
//! Usually the system decides what an account may read and write. Where the program is restricted, people's files lie
//! beneath one folder, the exchange folder, or there are none at all. A name then means "in the exchange folder", and
//! the kernel itself refuses every way out of it while it walks along the name (`openat2`), so that nobody can change
//! the way between a check and its use. The rule is laid down once, before anything is opened, and nothing lifts it.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;

use rustix::fs::{AtFlags, CWD, Dir, Mode, OFlags, ResolveFlags, mkdirat, openat, openat2, renameat, unlinkat};
use rustix::io::Errno;

use crate::domain::message::{Arg, Message};
use crate::register::refusal::{Refusal, source};

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
    /// The files beneath a folder; none where it cannot be opened.
    pub fn beneath(path: &Path) -> Files {
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

    /// Begins a file; it has its name when it is finished.
    ///
    /// # Errors
    /// Where it may not be written, or cannot.
    pub fn create(&self, file: &Path, readers: Readers) -> Result<Written, Denied> {
        let mode = if readers == Readers::Owner { PRIVATE } else { SHARED };
        if let Files::Anywhere = self {
            return anywhere(file, mode).map_err(Denied::System);
        }
        let (folder, name) = self.place(file)?;
        let partial = partial(&name);
        let made = make(&folder, &partial, mode).map_err(Denied::System)?;
        Ok(Written { file: made, begun: Some((folder, partial, name)) })
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
    pub fn finish(mut self) -> io::Result<()> {
        self.file.flush()?;
        let Some((folder, partial, name)) = &self.begun else { return Ok(()) };
        self.file.sync_all()?;
        renameat(folder, partial, folder, name)?;
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

/// A file where the system lets the account write. What is no plain file, such as a pipe, is written straight to.
fn anywhere(file: &Path, mode: u32) -> io::Result<Written> {
    let found = fs::metadata(file).ok();
    if found.as_ref().is_some_and(|it| !it.is_file() && !it.is_dir()) {
        return Ok(Written { file: File::options().write(true).open(file)?, begun: None });
    }
    // Through a link, what it leads to is replaced, and not the link.
    let file = found.and_then(|_| fs::canonicalize(file).ok()).unwrap_or_else(|| file.to_owned());
    let Some(name) = file.file_name() else { return Err(io::ErrorKind::IsADirectory.into()) };
    let above = file.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = openat(CWD, above, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
    let partial = partial(name);
    let made = make(&folder, &partial, mode)?;
    Ok(Written { file: made, begun: Some((folder, partial, name.to_owned())) })
}

fn make(folder: &OwnedFd, partial: &OsStr, mode: u32) -> io::Result<File> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(File::from(openat(folder, partial, flags, Mode::from_raw_mode(mode))?))
}

/// Beside the file, so that naming it finally is one step.
fn partial(name: &OsStr) -> OsString {
    let mut partial = OsString::from(".");
    partial.push(name);
    partial.push(format!(".{}.partial", std::process::id()));
    partial
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    struct World {
        folder: tempfile::TempDir,
        files: Files,
    }

    /// `in/` is the exchange folder; `secret.txt` lies beside it.
    fn world() -> World {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("in/deep")).unwrap();
        fs::write(folder.path().join("secret.txt"), "secret").unwrap();
        fs::write(folder.path().join("in/own.txt"), "own").unwrap();
        let files = Files::beneath(&folder.path().join("in"));
        World { folder, files }
    }

    fn refused<T: std::fmt::Debug>(result: Result<T, Denied>) {
        assert!(matches!(&result, Err(Denied::Refused(_))), "{result:?}");
    }

    #[test]
    fn a_name_means_in_the_exchange_folder_and_its_full_name_does_too() {
        let World { folder, files } = world();
        assert_eq!(files.read(Path::new("own.txt"), 9).unwrap(), b"own");
        assert_eq!(files.read(&folder.path().join("in/own.txt"), 9).unwrap(), b"own");
        files.write(Path::new("deep/out.txt"), b"out", Readers::Owner).unwrap();
        assert_eq!(fs::read(folder.path().join("in/deep/out.txt")).unwrap(), b"out");
        files.make_folder(Path::new("one/two")).unwrap();
        assert!(files.is_folder(Path::new("one/two")));
        assert_eq!(files.names(Path::new("deep")).unwrap(), ["out.txt"]);
    }

    #[test]
    fn no_name_leads_out_of_the_exchange_folder() {
        let World { folder, files } = world();
        let secret = folder.path().join("secret.txt");
        for name in [Path::new("../secret.txt"), Path::new("deep/../../secret.txt"), Path::new("/etc/passwd"), &secret]
        {
            refused(files.read(name, 99));
            refused(files.write(name, b"x", Readers::Owner));
            refused(files.make_folder(name));
            refused(files.spot(name));
            refused(files.names(name));
        }
        assert_eq!(fs::read(secret).unwrap(), b"secret");
    }

    #[test]
    fn no_link_leads_out_of_the_exchange_folder_at_the_end_or_on_the_way() {
        let World { folder, files } = world();
        symlink(folder.path().join("secret.txt"), folder.path().join("in/end")).unwrap();
        symlink(folder.path(), folder.path().join("in/way")).unwrap();
        symlink("/proc/self/root", folder.path().join("in/magic")).unwrap();
        refused(files.read(Path::new("end"), 99));
        refused(files.read(Path::new("way/secret.txt"), 99));
        refused(files.read(Path::new("magic/etc/passwd"), 99));
        refused(files.write(Path::new("way/new.txt"), b"x", Readers::Owner));
        refused(files.make_folder(Path::new("way/new")));
        // Written in the place of the link, not through it.
        files.write(Path::new("end"), b"mine", Readers::Owner).unwrap();
        assert_eq!(fs::read(folder.path().join("secret.txt")).unwrap(), b"secret");
        assert!(!folder.path().join("new.txt").exists() && !folder.path().join("new").exists());
    }

    #[test]
    fn only_plain_files_are_read_in_the_exchange_folder() {
        let World { folder, files } = world();
        let pipe = folder.path().join("in/pipe");
        rustix::fs::mknodat(CWD, &pipe, rustix::fs::FileType::Fifo, Mode::from_raw_mode(0o600), 0).unwrap();
        refused(files.read(Path::new("pipe"), 99));
        assert!(matches!(files.read(Path::new("own.txt"), 2), Err(Denied::TooLarge)));
    }

    #[test]
    fn a_file_that_is_not_finished_leaves_nothing_behind() {
        let World { folder, files } = world();
        for files in [&files, &Files::Anywhere] {
            let name = folder.path().join("in/half.txt");
            let mut half = files.create(&name, Readers::Owner).unwrap();
            half.write_all(b"half").unwrap();
            drop(half);
            assert_eq!(fs::read_dir(folder.path().join("in")).unwrap().count(), 2, "deep and own.txt");
        }
    }

    #[test]
    fn without_an_exchange_folder_there_are_no_files() {
        let files = Files::Nowhere(None);
        refused(files.read(Path::new("own.txt"), 9));
        refused(files.write(Path::new("own.txt"), b"x", Readers::ByMask));
        assert!(matches!(Files::beneath(Path::new("/nowhere/at/all")), Files::Nowhere(Some(_))));
    }
}
