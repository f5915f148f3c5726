//! The lessons of a training store: which one is on, and how far its trainee is.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use crate::desk::training::attendance::{Attendance, Mark, Whereabouts};
use crate::domain::code::Handle;
use crate::exchange::FileMistake;
use crate::exchange::lesson_file::{Lesson, Step, Words, lessons_in, shipped_lessons};
use crate::tui::acts::Act;
use crate::tui::keymap::{PLACES, place_word};

/// Everything about lessons.
#[derive(Debug, Clone)]
pub struct Classroom {
    /// Where the trainee is, as it is kept beside the store.
    pub own: Attendance,
    /// Whether the first lesson begins by itself.
    pub starts: bool,
    /// What has happened since the step began.
    pub tally: Tally,
    /// Where the trainee is on the way back to.
    pub returning: Option<Whereabouts>,
    /// Whether the person who sits here was named when the workstation was opened.
    pub named: bool,
}

impl Default for Classroom {
    fn default() -> Self {
        Self::of(Handle::default())
    }
}

/// What has happened since a step began, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Acts done.
    pub acts: BTreeMap<&'static str, usize>,
    /// Records with an event of a kind.
    pub events: BTreeMap<String, usize>,
}

/// The words that lessons may use.
pub fn words() -> Words<'static> {
    static ACTS: OnceLock<Vec<&'static str>> = OnceLock::new();
    static PLACE_WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    Words {
        acts: ACTS.get_or_init(|| Act::ALL.iter().map(|act| act.name()).collect()),
        places: PLACE_WORDS.get_or_init(|| PLACES.map(place_word).to_vec()),
    }
}

/// Lessons that somebody has brought along; read once.
static BROUGHT: OnceLock<Vec<Lesson>> = OnceLock::new();

/// Brings the lessons of a folder along; gives the mistakes in those that cannot be used.
pub fn bring(folder: &Path) -> Vec<FileMistake> {
    let (lessons, mistakes) = lessons_in(folder, words());
    // A second folder in one run of the program would come too late.
    let _ = BROUGHT.set(lessons);
    mistakes
}

/// The lessons that there are: those that ship with the program, then those that were brought along under other names.
///
/// # Errors
/// Mistakes in the shipped files.
pub fn lessons() -> Result<Vec<&'static Lesson>, Vec<FileMistake>> {
    let shipped = shipped_lessons(words())?;
    let brought = BROUGHT.get().map(Vec::as_slice).unwrap_or_default();
    let new = brought.iter().filter(|one| shipped.iter().all(|known| known.id != one.id));
    Ok(shipped.iter().chain(new).collect())
}

/// The lesson with this name.
pub fn lesson(id: &str) -> Option<&'static Lesson> {
    lessons().ok()?.into_iter().find(|lesson| lesson.id == id)
}

impl Classroom {
    /// A classroom in which nothing has begun.
    pub fn of(trainee: Handle) -> Self {
        let own = Attendance::new(&trainee);
        Self { own, starts: false, tally: Tally::default(), returning: None, named: false }
    }

    /// Where the lesson that is on was left, while it is not at its beginning or its end.
    pub fn left(&self) -> Option<&Whereabouts> {
        self.shown().and_then(|_| self.step()).filter(|_| self.done() > 0)?;
        self.own.left.get(self.own.current.as_deref()?)
    }

    /// Notes where the trainee is in the lesson that is seen; says whether that is elsewhere than before.
    pub fn leave(&mut self, now: Whereabouts) -> bool {
        let Some(id) = self.own.current.clone().filter(|_| self.shown().is_some()) else { return false };
        if self.own.left.get(&id) == Some(&now) {
            return false;
        }
        self.own.seat = Some(now.seat.clone());
        self.own.left.insert(id, now);
        true
    }

    /// The lesson that is on, hidden or not.
    pub fn lesson(&self) -> Option<&'static Lesson> {
        lesson(self.own.current.as_deref()?)
    }

    /// The lesson that is seen.
    pub fn shown(&self) -> Option<&'static Lesson> {
        self.lesson().filter(|_| !self.own.hidden)
    }

    /// Steps done of the lesson that is on.
    pub fn done(&self) -> usize {
        let mark = self.own.current.as_deref().and_then(|id| self.own.lessons.get(id));
        mark.map_or(0, |mark| mark.done)
    }

    /// The step that is to be done; none after the last.
    pub fn step(&self) -> Option<&'static Step> {
        self.lesson()?.steps.get(self.done())
    }

    /// Begins a lesson, or goes on where it was left; one that was finished begins again.
    pub fn start(&mut self, lesson: &Lesson) {
        let of = lesson.steps.len();
        let mark = self.own.lessons.entry(lesson.id.clone()).or_insert(Mark { done: 0, of });
        if mark.done >= of || mark.of != of {
            *mark = Mark { done: 0, of };
        }
        if mark.done == 0 {
            self.own.left.remove(&lesson.id);
        }
        self.own.current = Some(lesson.id.clone());
        self.own.hidden = false;
        self.tally = Tally::default();
    }

    /// Goes to a step of the lesson that is on.
    pub fn go(&mut self, done: usize) {
        let Some(lesson) = self.lesson() else { return };
        let of = lesson.steps.len();
        self.own.lessons.insert(lesson.id.clone(), Mark { done: done.min(of), of });
        self.tally = Tally::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_lesson_reads_without_a_mistake() {
        let lessons = lessons().unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
        assert_eq!(lessons.len(), 7);
        assert_eq!(lessons[0].id, "first-case");
        let ids: std::collections::BTreeSet<_> = lessons.iter().map(|lesson| &lesson.id).collect();
        assert_eq!(ids.len(), lessons.len(), "no id twice");
    }

    #[test]
    fn a_lesson_goes_on_where_it_was_left_and_begins_again_when_it_was_finished() {
        let mut classroom = Classroom::default();
        let first = lessons().unwrap()[0];
        classroom.start(first);
        classroom.go(3);
        classroom.start(lessons().unwrap()[1]);
        assert_eq!(classroom.done(), 0);
        classroom.start(first);
        assert_eq!(classroom.done(), 3);
        classroom.go(usize::MAX);
        assert!(classroom.step().is_none() && classroom.lesson().is_some());
        classroom.start(first);
        assert_eq!(classroom.done(), 0);
    }
}
