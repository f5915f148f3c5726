//! The door of a served desk: its socket, where that is, and who may come near it.
//!
//! In the store's own folder the door is `desk/socket`. The store's folder may be passed through by its group (0710) and
//! `desk/` entered by it (0750); everything else in the store stays its owner's. A socket elsewhere lies in a folder
//! that nobody but its owner can change.

use std::fs::{self, DirBuilder, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use crate::desk::{DeskError, account};
use crate::domain::message::Message;

const FOLDER: &str = "desk";
const SOCKET: &str = "socket";
const SHELF: &str = "shelf";
/// Passed through by the group, to the door.
const STORE_MODE: u32 = 0o710;
const FOLDER_MODE: u32 = 0o750;
const SOCKET_MODE: u32 = 0o660;
const PRIVATE: u32 = 0o700;
/// What nobody but the owner may have.
const CHANGED_BY_OTHERS: u32 = 0o022;
const REACHED_BY_ALL: u32 = 0o007;

/// An open door; it is taken away when dropped.
#[derive(Debug)]
pub struct Door {
    path: PathBuf,
    /// Where people knock.
    pub listener: UnixListener,
}

/// Where the desk of a store is served.
pub fn own_place(store: &Path) -> PathBuf {
    store.join(FOLDER).join(SOCKET)
}

impl Door {
    /// Opens the door of the store in `store`, at its own place or at another.
    ///
    /// # Errors
    /// Where rights are wrong, with what mends them, or another desk is served there.
    pub fn open(store: &Path, elsewhere: Option<&Path>) -> Result<Self, DeskError> {
        let path = match elsewhere {
            Some(path) => {
                safe_folder(folder_of(path))?;
                path.to_owned()
            }
            None => {
                prepare(store)?;
                own_place(store)
            }
        };
        refuse_living(&path)?;
        let listener = bind(&path).map_err(|error| failed(&path, &error))?;
        Ok(Self { path, listener })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// What is wrong with the rights around the door of a store, for `doctor` by its owner; empty is good.
pub fn wrong(store: &Path) -> Vec<Message> {
    if fs::symlink_metadata(store).is_ok_and(|it| it.uid() != account::own()) {
        return Vec::new();
    }
    let checks = [stat(store).and_then(|it| store_folder(store, &it)), desk_folder(&store.join(FOLDER))];
    let wrong = checks.into_iter().filter_map(Result::err);
    wrong
        .filter_map(|error| match error {
            DeskError::Store(message) => Some(message),
            _ => None,
        })
        .collect()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn stat(path: &Path) -> Result<Metadata, DeskError> {
    fs::symlink_metadata(path).map_err(|error| failed(path, &error))
}

/// Makes the way from the store's folder to the door, where it is missing.
fn prepare(store: &Path) -> Result<(), DeskError> {
    store_folder(store, &stat(store)?)?;
    let set = |path: &Path, mode| {
        fs::set_permissions(path, Permissions::from_mode(mode)).map_err(|error| failed(path, &error))
    };
    set(store, STORE_MODE)?;
    if store.join(SHELF).is_dir() {
        set(&store.join(SHELF), PRIVATE)?;
    }
    let folder = store.join(FOLDER);
    match DirBuilder::new().mode(FOLDER_MODE).create(&folder) {
        // What the account's own mask took away is given back.
        Ok(()) => set(&folder, FOLDER_MODE)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(failed(&folder, &error)),
    }
    desk_folder(&folder)
}

fn store_folder(store: &Path, it: &Metadata) -> Result<(), DeskError> {
    owned(store, it)?;
    modes(store, it, CHANGED_BY_OTHERS, STORE_MODE)
}

fn desk_folder(folder: &Path) -> Result<(), DeskError> {
    let it = match fs::symlink_metadata(folder) {
        Ok(it) => it,
        // Made when the desk is served.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(folder, &error)),
    };
    owned(folder, &it)?;
    modes(folder, &it, CHANGED_BY_OTHERS | REACHED_BY_ALL, FOLDER_MODE)
}

/// A folder elsewhere may belong to the system or to us, and nobody else may change it.
fn safe_folder(folder: &Path) -> Result<(), DeskError> {
    let it = fs::metadata(folder).map_err(|error| failed(folder, &error))?;
    if it.uid() != 0 {
        owned(folder, &it)?;
    }
    modes(folder, &it, CHANGED_BY_OTHERS, FOLDER_MODE)
}

fn owned(path: &Path, it: &Metadata) -> Result<(), DeskError> {
    let own = account::own();
    if it.is_dir() && it.uid() == own {
        return Ok(());
    }
    let name = |uid| account::name_of(uid).map_or_else(|| uid.to_string(), |name| name.to_string());
    let message = Message::new("served-folder-owner").with("path", path.display().to_string());
    Err(DeskError::Store(message.with("owner", name(it.uid())).with("own", name(own))))
}

fn modes(path: &Path, it: &Metadata, forbidden: u32, right: u32) -> Result<(), DeskError> {
    let mode = it.permissions().mode() & 0o777;
    if mode & forbidden == 0 {
        return Ok(());
    }
    let message = Message::new("served-folder-mode").with("path", path.display().to_string());
    let octal = |mode: u32| format!("{mode:04o}");
    Err(DeskError::Store(message.with("mode", octal(mode)).with("right", octal(right))))
}

/// A socket at which somebody answers is another desk's; one at which nobody does was left by a desk that was killed.
fn refuse_living(path: &Path) -> Result<(), DeskError> {
    let shown = || path.display().to_string();
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(failed(path, &error)),
        Ok(it) if !it.file_type().is_socket() => {
            Err(DeskError::Store(Message::new("served-socket-occupied").with("path", shown())))
        }
        Ok(_) if UnixStream::connect(path).is_ok() => {
            Err(DeskError::Store(Message::new("served-already").with("path", shown())))
        }
        Ok(_) => Ok(()),
    }
}

/// Under another name first, so that nobody finds it before its rights are set.
fn bind(path: &Path) -> io::Result<UnixListener> {
    let made = folder_of(path).join(format!(".{}", std::process::id()));
    let _ = fs::remove_file(&made);
    let listener = UnixListener::bind(&made)?;
    let named = fs::set_permissions(&made, Permissions::from_mode(SOCKET_MODE)).and_then(|()| fs::rename(&made, path));
    if named.is_err() {
        let _ = fs::remove_file(&made);
    }
    named.map(|()| listener)
}

fn failed(path: &Path, error: &io::Error) -> DeskError {
    let message = Message::new("served-path").with("path", path.display().to_string());
    DeskError::Store(message.with("why", error.to_string()))
}
