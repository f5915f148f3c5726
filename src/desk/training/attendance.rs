//! Where each trainee is in the lessons. It lies beside a training store, one small file a person, because it is no part
//! of what the store's people decided and must not stand in its journal. Several who learn under one account at the same
//! time are told apart by a number.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::message::Message;

/// Between an account and the number of somebody who learns under it: no name of an account has it.
const NUMBER: char = '+';

/// Folder of these files in a training store's folder.
const FOLDER: &str = "lessons";

/// Where one trainee is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// The account that runs the workstation, with a number where others of it learn at the same time; the roles that it
    /// plays change within a lesson.
    pub trainee: Handle,
    /// Whose seat the trainee has.
    #[serde(default)]
    pub seat: Option<Handle>,
    /// The lesson that is on.
    pub current: Option<String>,
    /// Whether the trainee has hidden it.
    #[serde(default)]
    pub hidden: bool,
    /// Every lesson that was begun.
    #[serde(default)]
    pub lessons: BTreeMap<String, Mark>,
    /// Where in the workstation each lesson was left.
    #[serde(default)]
    pub left: BTreeMap<String, Whereabouts>,
    /// When this was written, by the clock of the world.
    pub at: DateTime<Utc>,
}

/// A place in the workstation, to which somebody is brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whereabouts {
    /// Whose seat the trainee had.
    pub seat: Handle,
    /// The screen.
    pub screen: Spot,
}

/// A screen, with what it showed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spot {
    /// Rounds and envelopes.
    Overview,
    /// A list of cases: of an envelope or of all, narrowed down.
    Queue(Option<(RoundId, Scope)>, String),
    /// A case.
    Case(Reference),
    /// What waits for decision.
    Backlog,
    /// A ranked list.
    Ranking(RoundId, Scope),
    /// A round as pictures.
    Pictures(RoundId, Option<Scope>),
    /// The office of the administrators.
    Office,
}

/// How far somebody is in a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub of: usize,
}

impl Mark {
    /// Whether the lesson was gone through.
    pub fn is_finished(self) -> bool {
        self.done >= self.of
    }
}

impl Attendance {
    /// Somebody who has not begun.
    pub fn new(trainee: &Handle) -> Self {
        let at = DateTime::UNIX_EPOCH;
        let (lessons, left) = (BTreeMap::new(), BTreeMap::new());
        Self { trainee: trainee.clone(), seat: None, current: None, hidden: false, lessons, left, at }
    }
}

/// The names under which people of one account are kept: its own, then the same with a number.
pub fn names_of(account: &Handle) -> impl Iterator<Item = Handle> + '_ {
    let numbered = (2_u32..).map(move |number| Handle::from(format!("{account}{NUMBER}{number}")));
    std::iter::once(account.clone()).chain(numbered)
}

/// Whether somebody of this account may be kept under a name.
pub fn is_of(account: &Handle, name: &Handle) -> bool {
    let number = name.as_str().strip_prefix(account.as_str()).and_then(|rest| rest.strip_prefix(NUMBER));
    name == account || number.is_some_and(|number| number.parse::<u32>().is_ok())
}

/// Everybody who has begun a lesson in this store, by name. What does not read as such a file is passed over: it is
/// only missing from a list.
pub fn read(store: &Path) -> Vec<Attendance> {
    let Ok(entries) = fs::read_dir(store.join(FOLDER)) else { return Vec::new() };
    let files = entries.filter_map(|entry| fs::read(entry.ok()?.path()).ok());
    let mut found: Vec<Attendance> = files.filter_map(|bytes| serde_json::from_slice(&bytes).ok()).collect();
    found.sort_by(|one, other| one.trainee.cmp(&other.trainee));
    found
}

/// Notes where a trainee is. The file is whole or the one before; a store in memory keeps nothing.
///
/// # Errors
/// Where it cannot be written.
pub fn write(store: &Path, attendance: &Attendance) -> Result<(), DeskError> {
    if store.as_os_str().is_empty() {
        return Ok(());
    }
    let folder = store.join(FOLDER);
    let noted = Attendance { at: Utc::now().trunc_subsecs(0), ..attendance.clone() };
    let save = || -> io::Result<()> {
        fs::create_dir_all(&folder)?;
        let mut file = tempfile::NamedTempFile::new_in(&folder)?;
        file.write_all(&serde_json::to_vec(&noted)?)?;
        file.persist(folder.join(file_name(&noted.trainee)))?;
        Ok(())
    };
    save().map_err(|error| unusable(&folder, &error))
}

/// Forgets where everybody is.
///
/// # Errors
/// Where the folder cannot be removed.
pub fn forget(store: &Path) -> Result<(), DeskError> {
    let folder = store.join(FOLDER);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unusable(&folder, &error)),
        _ => Ok(()),
    }
}

fn unusable(folder: &Path, error: &io::Error) -> DeskError {
    DeskError::Store(
        Message::new("store-file").with("path", folder.display().to_string()).with("cause", error.to_string()),
    )
}

/// A name is a name and no path.
fn file_name(trainee: &Handle) -> PathBuf {
    let safe = |letter: char| if letter.is_alphanumeric() || "-_@+".contains(letter) { letter } else { '_' };
    let name: String = trainee.as_str().chars().map(safe).collect();
    PathBuf::from(format!("{name}.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_trainee_is_comes_back_and_a_name_leads_nowhere_else() {
        let store = tempfile::tempdir().unwrap();
        let mut one = Attendance::new(&Handle::from("../../anna"));
        one.lessons.insert("first-case".to_owned(), Mark { done: 2, of: 9 });
        one.current = Some("first-case".to_owned());
        write(store.path(), &one).unwrap();
        one.lessons.insert("first-case".to_owned(), Mark { done: 9, of: 9 });
        write(store.path(), &one).unwrap();
        let found = read(store.path());
        assert_eq!(found.len(), 1);
        assert!(found[0].lessons["first-case"].is_finished() && found[0].at > one.at);
        let files: Vec<_> = fs::read_dir(store.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(files, ["lessons"]);
        forget(store.path()).unwrap();
        assert_eq!(read(store.path()), []);
        forget(store.path()).unwrap();
    }
}
