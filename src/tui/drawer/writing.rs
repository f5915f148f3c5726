//! Unfinished texts. Each window has a file of its own, which it holds a lock on while it lives, so that two windows of
//! one person never overwrite each other; what a window left behind is taken over by the next one that opens.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::paper;
use crate::domain::code::Reference;
use crate::domain::criteria::Points;
use crate::domain::message::Message;
use crate::tui::model::drafts::Topic;

/// A text that was typed and not accepted yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unfinished {
    /// Case.
    pub case: Reference,
    /// The score that it goes with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Points>,
    /// The text.
    pub text: String,
    /// The newest journal record that was known when it was begun.
    pub begun: u64,
    /// What it is for.
    pub topic: Topic,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Page {
    #[serde(default, rename = "text", skip_serializing_if = "Vec::is_empty")]
    texts: Vec<Unfinished>,
}

/// The file of one window.
#[derive(Debug)]
pub struct Window {
    path: PathBuf,
    lock: PathBuf,
    /// Held while the window lives; the system lets go of it when the process is killed.
    _held: File,
}

impl Window {
    /// A file for this window; `name` is one that no other window has.
    pub fn open(folder: &Path, name: &str) -> io::Result<Self> {
        let (path, lock) = (folder.join(format!("{name}.toml")), folder.join(format!("{name}.lock")));
        let held = paper::lock(&lock, true)?.ok_or(io::ErrorKind::WouldBlock)?;
        Ok(Self { path, lock, _held: held })
    }

    /// Keeps these texts and no others.
    pub fn keep(&self, texts: &[Unfinished]) -> io::Result<()> {
        if texts.is_empty() {
            return gone(fs::remove_file(&self.path));
        }
        paper::write(&self.path, &Page { texts: texts.to_vec() })
    }

    /// Takes over what windows that are no more have left; of two texts for the same field the older one stays where it
    /// is until the newer one is done with.
    pub fn take_over(&self, folder: &Path, told: &mut Vec<Message>) -> io::Result<Vec<Unfinished>> {
        let mut taken: Vec<Unfinished> = Vec::new();
        let mut emptied = Vec::new();
        for path in left_behind(folder)? {
            let lock = path.with_extension("lock");
            if path == self.path {
                continue;
            }
            // A window that lives holds its lock.
            let Some(held) = paper::lock(&lock, false)? else { continue };
            let page: Page = paper::read(&path, told);
            let mine: BTreeSet<_> = taken.iter().map(|text| (text.case.clone(), text.topic.clone())).collect();
            let known = |text: &Unfinished| mine.contains(&(text.case.clone(), text.topic.clone()));
            let (rest, new): (Vec<_>, Vec<_>) = page.texts.into_iter().partition(known);
            taken.extend(new);
            emptied.push((path, lock, held, rest));
        }
        // Here first and gone there afterwards: a crash between the two costs nothing.
        self.keep(&taken)?;
        for (path, lock, held, rest) in emptied {
            if rest.is_empty() {
                gone(fs::remove_file(&path))?;
                gone(fs::remove_file(&lock))?;
            } else {
                paper::write(&path, &Page { texts: rest })?;
            }
            drop(held);
        }
        Ok(taken)
    }

    /// What other windows of the person that are open now are writing.
    pub fn beside(&self, folder: &Path) -> Vec<Unfinished> {
        let others = left_behind(folder).unwrap_or_default().into_iter().filter(|path| *path != self.path);
        others
            .flat_map(|path| fs::read_to_string(path).ok().and_then(|text| toml::from_str::<Page>(&text).ok()))
            .flat_map(|page| page.texts)
            .collect()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // A text that is left is for the next window; its lock goes with this one.
        if !self.path.exists() {
            let _ = fs::remove_file(&self.lock);
        }
    }
}

/// Files of all windows, the newest first.
fn left_behind(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let written = entry.metadata().and_then(|about| about.modified());
            found.push((written.ok(), path));
        }
    }
    found.sort();
    Ok(found.into_iter().rev().map(|(_, path)| path).collect())
}

/// That a file is not there is no mistake where it is to go.
fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(case: &str, topic: Topic, text: &str) -> Unfinished {
        Unfinished { case: case.into(), value: None, text: text.to_owned(), begun: 7, topic }
    }

    fn texts(found: &[Unfinished]) -> Vec<&str> {
        found.iter().map(|text| text.text.as_str()).collect()
    }

    #[test]
    fn what_a_window_leaves_is_taken_over_whole_by_the_next_one() {
        let folder = tempfile::tempdir().unwrap();
        let left = [
            text("DN-1", Topic::Comment, "one\n''two\"\"\""),
            Unfinished { value: Some(Points::whole(4)), ..text("DN-1", Topic::Criterion("a".into()), "three") },
            text("DN-2", Topic::Target("O.1.2".to_owned()), "4"),
            text("DN-2", Topic::ProposeChoices, "{\"kind\":\"grant\"}"),
            text("", Topic::Form(crate::tui::model::form::Aim::GrantRole), "[\"anna\",\"officer\"]"),
        ];
        Window::open(folder.path(), "1").unwrap().keep(&left).unwrap();
        let next = Window::open(folder.path(), "2").unwrap();
        let mut told = Vec::new();
        assert_eq!(next.take_over(folder.path(), &mut told).unwrap(), left);
        assert!(!folder.path().join("1.toml").exists() && !folder.path().join("1.lock").exists() && told.is_empty());
        drop(next);
        let third = Window::open(folder.path(), "3").unwrap();
        assert_eq!(third.take_over(folder.path(), &mut told).unwrap(), left);
    }

    #[test]
    fn a_window_that_lives_keeps_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let mut told = Vec::new();
        let one = Window::open(folder.path(), "1").unwrap();
        one.keep(&[text("DN-1", Topic::Comment, "mine")]).unwrap();
        let other = Window::open(folder.path(), "2").unwrap();
        assert!(other.take_over(folder.path(), &mut told).unwrap().is_empty());
        other.keep(&[text("DN-1", Topic::Comment, "mine as well")]).unwrap();
        assert_eq!(texts(&one.beside(folder.path())), ["mine as well"]);
        assert_eq!(texts(&other.beside(folder.path())), ["mine"]);
    }

    #[test]
    fn of_two_texts_for_one_field_neither_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let mut told = Vec::new();
        let (one, two) = (Window::open(folder.path(), "1").unwrap(), Window::open(folder.path(), "2").unwrap());
        one.keep(&[text("DN-1", Topic::Comment, "older")]).unwrap();
        two.keep(&[text("DN-1", Topic::Comment, "newer")]).unwrap();
        let old = std::time::SystemTime::now() - std::time::Duration::from_secs(60);
        File::open(folder.path().join("1.toml")).unwrap().set_modified(old).unwrap();
        drop((one, two));
        let next = Window::open(folder.path(), "3").unwrap();
        assert_eq!(texts(&next.take_over(folder.path(), &mut told).unwrap()), ["newer"]);
        next.keep(&[]).unwrap();
        drop(next);
        let last = Window::open(folder.path(), "4").unwrap();
        assert_eq!(texts(&last.take_over(folder.path(), &mut told).unwrap()), ["older"]);
    }

    #[test]
    fn a_damaged_file_is_told_and_set_aside_and_the_others_are_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        Window::open(folder.path(), "1").unwrap().keep(&[text("DN-1", Topic::Comment, "good")]).unwrap();
        fs::write(folder.path().join("0.toml"), "[[text]]\ncase = 5\n").unwrap();
        let mut told = Vec::new();
        let next = Window::open(folder.path(), "2").unwrap();
        assert_eq!(texts(&next.take_over(folder.path(), &mut told).unwrap()), ["good"]);
        assert_eq!(told.len(), 1);
        assert!(folder.path().join("0.toml.bad-1").exists());
    }
}
