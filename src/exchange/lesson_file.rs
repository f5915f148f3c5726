//! Reads lessons: what a trainee is told step by step, and how the program sees that a step was done.
//!
//! A lesson knows no keys. It names acts in braces, `{score}`, and whoever shows it puts the key of the keymap in force
//! there; so a lesson is right for every keymap, and a mistake in a name is found when the file is read.

use std::path::Path;
use std::sync::OnceLock;

use serde::Deserialize;

use super::files::{self, Denied};
use super::marked_toml::{FileMistake, MarkedFile};
use crate::domain::message::{Arg, Message};
use crate::domain::text::{Lang, Text};
use crate::domain::vocabulary::{Role, Status};
use crate::register::event::Event;

/// The lessons that ship with the program, in the order in which they are shown.
const SHIPPED: [(&str, &str); 7] = [
    ("first-case.toml", include_str!("../../fixtures/lessons/first-case.toml")),
    ("screening.toml", include_str!("../../fixtures/lessons/screening.toml")),
    ("scoring.toml", include_str!("../../fixtures/lessons/scoring.toml")),
    ("consensus.toml", include_str!("../../fixtures/lessons/consensus.toml")),
    ("funding-line.toml", include_str!("../../fixtures/lessons/funding-line.toml")),
    ("backlog.toml", include_str!("../../fixtures/lessons/backlog.toml")),
    ("correction.toml", include_str!("../../fixtures/lessons/correction.toml")),
];

/// A lesson.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// Its name in files and on the command line.
    pub id: String,
    /// Heading.
    pub title: Text,
    /// What one can do after it.
    pub about: Text,
    /// What is done, one after the other.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What to do, with acts in braces.
    pub say: Text,
    /// The same for whoever works without a screen and types lines, where it differs: no keys, no places on a screen.
    pub typed: Option<Text>,
    /// When it has been done.
    pub until: Until,
}

/// When a step has been done: everything that is named must hold, or the open case be past it.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Until {
    /// This act was done since the step began.
    pub act: Option<String>,
    /// An event of this kind was recorded since the step began.
    pub event: Option<String>,
    /// So many times, where not once.
    #[serde(default = "once")]
    pub times: usize,
    /// This is the screen that is seen.
    pub place: Option<String>,
    /// Who sits here has this role.
    pub role: Option<Role>,
    /// The open case stands here.
    pub status: Option<Status>,
    /// Or the open case stands in one of these, whichever way it came there: then the step has nothing left to ask for.
    #[serde(default)]
    pub or_status: Vec<Status>,
}

fn once() -> usize {
    1
}

/// The words that a lesson may use; the workstation knows them.
#[derive(Debug, Clone, Copy)]
pub struct Words<'w> {
    /// Names of acts.
    pub acts: &'w [&'w str],
    /// Words for screens.
    pub places: &'w [&'w str],
}

/// The shipped lessons.
///
/// # Errors
/// Their mistakes; a test keeps them free of any.
pub fn shipped_lessons(words: Words<'_>) -> Result<&'static [Lesson], Vec<FileMistake>> {
    static LESSONS: OnceLock<Result<Vec<Lesson>, Vec<FileMistake>>> = OnceLock::new();
    let read = LESSONS.get_or_init(|| {
        let mut lessons = Vec::new();
        let mut mistakes = Vec::new();
        for (name, text) in SHIPPED {
            match read_lesson(text, name, words) {
                Ok(lesson) => lessons.push(lesson),
                Err(found) => mistakes.extend(found),
            }
        }
        if mistakes.is_empty() { Ok(lessons) } else { Err(mistakes) }
    });
    read.as_deref().map_err(Clone::clone)
}

/// Largest lesson that is read.
const LESSON_MAX: u64 = 1 << 20;

/// The lessons of a folder, every `*.toml` in the order of their names, and the mistakes in those that cannot be used.
pub fn lessons_in(folder: &Path, words: Words<'_>) -> (Vec<Lesson>, Vec<FileMistake>) {
    let unread = |file: &Path, denied: &Denied| {
        let why = Message::new("lesson-unread").with("why", denied.why());
        FileMistake { file: file.display().to_string(), line: 1, why }
    };
    let names = match files::of_people().names(folder) {
        Ok(names) => names,
        Err(denied) => return (Vec::new(), vec![unread(folder, &denied)]),
    };
    let files = names.iter().map(|name| folder.join(name));
    let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "toml"));
    let (mut lessons, mut mistakes) = (Vec::new(), Vec::new());
    for file in files {
        let read = files::of_people().read_text(&file, LESSON_MAX).map_err(|denied| vec![unread(&file, &denied)]);
        match read.and_then(|text| read_lesson(&text, &file.display().to_string(), words)) {
            Ok(lesson) => lessons.push(lesson),
            Err(found) => mistakes.extend(found),
        }
    }
    (lessons, mistakes)
}

/// Reads one lesson and checks all of it.
///
/// # Errors
/// Every mistake, with its line.
pub fn read_lesson(text: &str, file_name: &str, words: Words<'_>) -> Result<Lesson, Vec<FileMistake>> {
    let file = MarkedFile::parse(text, file_name)?;
    let lesson: Lesson = file.read()?;
    let mut mistakes = Vec::new();
    if lesson.steps.is_empty() {
        mistakes.push(file.at(1, Message::new("lesson-no-step")));
    }
    for (index, step) in lesson.steps.iter().enumerate() {
        let line = file.line_of_nth("step", index);
        mistakes.extend(faults(step, words).into_iter().map(|why| file.at(line, why)));
    }
    if mistakes.is_empty() { Ok(lesson) } else { Err(mistakes) }
}

/// What is wrong with a step.
fn faults(step: &Step, words: Words<'_>) -> Vec<Message> {
    let mut found = Vec::new();
    let known = |list: &[&str], word: &str| list.contains(&word);
    let texts = std::iter::once(&step.say).chain(&step.typed);
    for (text, lang) in texts.flat_map(|text| Lang::ALL.map(|lang| (text, lang))) {
        for name in named_acts(text.get(lang)).into_iter().filter(|name| !known(words.acts, name)) {
            found.push(Message::new("lesson-act-unknown").with("act", name).with("lang", lang.code()));
        }
    }
    let until = &step.until;
    let empty = Until { times: until.times, ..Until::default() };
    if *until == empty || until.times == 0 {
        found.push(Message::new("lesson-no-end"));
    }
    if let Some(act) = until.act.as_deref().filter(|act| !known(words.acts, act)) {
        found.push(Message::new("lesson-act-unknown").with("act", act).with("lang", "until"));
    }
    if let Some(place) = until.place.as_deref().filter(|place| !known(words.places, place)) {
        found.push(Message::new("lesson-place-unknown").with("place", place).with("known", listed(words.places)));
    }
    if let Some(event) = until.event.as_deref().filter(|event| !is_kind(event)) {
        found.push(Message::new("lesson-event-unknown").with("event", event));
    }
    found
}

fn listed(words: &[&str]) -> Arg {
    Arg::List(words.iter().map(|word| Arg::from(*word)).collect())
}

/// Whether the journal has events of this kind: reading one without its fields fails, but not at its kind.
fn is_kind(word: &str) -> bool {
    let bare = serde_json::json!({ "kind": word });
    match serde_json::from_value::<Event>(bare) {
        Ok(_) => true,
        Err(error) => !error.to_string().starts_with("unknown variant"),
    }
}

/// The acts that a text names in braces.
pub fn named_acts(text: &str) -> Vec<&str> {
    let pieces = text.split('{').skip(1);
    pieces.filter_map(|piece| piece.split_once('}')).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: Words<'static> = Words { acts: &["score", "open"], places: &["case", "queue"] };

    fn step(say: &str, until: &str) -> String {
        format!(
            "id = \"x\"\ntitle = {{ sv = \"a\", fi = \"b\", en = \"c\" }}\n\
             about = {{ sv = \"a\", fi = \"b\", en = \"c\" }}\n\n[[step]]\n\
             say = {{ sv = \"{say}\", fi = \"{say}\", en = \"{say}\" }}\nuntil = {{ {until} }}\n"
        )
    }

    fn mistakes(text: &str) -> Vec<(usize, String)> {
        let found = read_lesson(text, "my.toml", WORDS).unwrap_err();
        found.into_iter().map(|mistake| (mistake.line, mistake.why.key.into_owned())).collect()
    }

    #[test]
    fn a_lesson_says_which_acts_and_how_each_step_ends() {
        let lesson = read_lesson(&step("Press {score} now.", "event = \"scored\", times = 2"), "x", WORDS).unwrap();
        assert_eq!(named_acts(&lesson.steps[0].say.en), ["score"]);
        assert_eq!((lesson.steps[0].until.event.as_deref(), lesson.steps[0].until.times), (Some("scored"), 2));
    }

    #[test]
    fn a_mistake_in_a_lesson_is_told_with_its_line() {
        let one = |key: &str| vec![(5, key.to_owned())];
        assert_eq!(mistakes(&step("Press {scroe}.", "act = \"score\"")).len(), 3);
        assert_eq!(mistakes(&step("x", "act = \"scroe\"")), one("lesson-act-unknown"));
        assert_eq!(mistakes(&step("x", "place = \"kitchen\"")), one("lesson-place-unknown"));
        assert_eq!(mistakes(&step("x", "event = \"sent_to_the_moon\"")), one("lesson-event-unknown"));
        assert_eq!(mistakes(&step("x", "times = 2")), one("lesson-no-end"));
        assert_eq!(mistakes(&step("x", "status = \"rankd\"")), [(7, "file-unknown-word".to_owned())]);
        assert_eq!(mistakes(&step("x", "stage = 1")), [(7, "file-unknown-field".to_owned())]);
        assert_eq!(mistakes("id = \"x\"\nstep = []\n").len(), 1);
        let lacking = step("x", "act = \"score\"").replace("fi = \"b\"", "fi = \"\"");
        assert!(mistakes(&lacking).contains(&(2, "plan-language-missing".to_owned())), "{:?}", mistakes(&lacking));
    }
}
