//! Lessons: they watch what is done and say what comes next. They take no key and change nothing but themselves.

use super::{drawer, picking, reading, returning};
use crate::desk::training::attendance::Attendance;
use crate::desk::{Person, Whoami};
use crate::domain::code::Handle;
use crate::domain::message::Message;
use crate::exchange::FileMistake;
use crate::exchange::lesson_file::{Lesson, Until};
use crate::register::event::Event;
use crate::tui::acts::Act;
use crate::tui::errands::Request;
use crate::tui::keymap::place_word;
use crate::tui::model::classroom::{self, Classroom, Tally};
use crate::tui::model::popup::{Choice, Popup, Then};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model};

/// Asks where the trainee was left.
pub fn begin(model: &mut Model) {
    if model.training() {
        model.ask(Slot::Lesson, Request::Enrol(model.classroom.own.trainee.clone()));
    }
}

/// Under which name the trainee is kept, and where everybody is: the trainee's own place is taken up again.
pub fn arrived(model: &mut Model, trainee: Handle, everybody: Vec<Attendance>) {
    if let Some(own) = everybody.into_iter().find(|one| one.trainee == trainee) {
        model.classroom.own = own;
    }
    model.classroom.own.trainee = trainee;
    returning::begin(model);
    let starts = std::mem::take(&mut model.classroom.starts);
    if starts
        && model.classroom.lesson().is_none()
        && let Some(first) = classroom::lessons().ok().and_then(|lessons| lessons.into_iter().next())
    {
        start(model, first);
    }
}

/// An act was done, whatever it came to.
pub fn did(model: &mut Model, act: Act) {
    if model.classroom.shown().is_some() {
        *model.classroom.tally.acts.entry(act.name()).or_default() += 1;
    }
}

/// Something was recorded.
pub fn happened(model: &mut Model, events: &[Event]) {
    if model.classroom.shown().is_none() {
        return;
    }
    let kind = |event: &Event| Some(serde_json::to_value(event).ok()?.get("kind")?.as_str()?.to_owned());
    let kinds: std::collections::BTreeSet<String> = events.iter().filter_map(kind).collect();
    for kind in kinds {
        *model.classroom.tally.events.entry(kind).or_default() += 1;
    }
}

/// Goes on over every step that has been done.
pub fn look(model: &mut Model) {
    if model.classroom.shown().is_none() {
        return;
    }
    let before = model.classroom.done();
    while let Some(step) = model.classroom.step() {
        if !holds(model, &step.until, &model.classroom.tally) {
            break;
        }
        let done = model.classroom.done() + 1;
        model.classroom.go(done);
    }
    let gone = returning::whereabouts(model).is_some_and(|now| model.classroom.leave(now));
    if gone || model.classroom.done() != before {
        note(model);
    }
}

fn holds(model: &Model, until: &Until, tally: &Tally) -> bool {
    let act = until.act.as_deref().is_none_or(|act| tally.acts.get(act).copied().unwrap_or(0) >= until.times);
    let event = until.event.as_deref().is_none_or(|kind| tally.events.get(kind).copied().unwrap_or(0) >= until.times);
    let place = until.place.as_deref().is_none_or(|place| place == place_word(model.place()));
    let role = until.role.is_none_or(|role| model.whoami.roles.contains(&role));
    let stands = model.case().and_then(|page| page.status());
    let status = until.status.is_none_or(|status| stands == Some(status));
    let past = stands.is_some_and(|status| until.or_status.contains(&status));
    past || (act && event && place && role && status)
}

/// Keeps where the trainee is.
fn note(model: &mut Model) {
    let own = Box::new(model.classroom.own.clone());
    model.ask(Slot::Lesson, Request::Attend(own));
}

/// All lessons, with how far the trainee is in each.
pub fn list(model: &mut Model) {
    let lessons = match classroom::lessons() {
        Ok(lessons) => lessons,
        Err(mistakes) => {
            let wrong = mistakes.into_iter().next().map(mistaken);
            model.hint(wrong.unwrap_or_else(|| Message::new("lesson-no-step")));
            return;
        }
    };
    let lang = model.lang;
    let standing = |lesson: &Lesson| match model.classroom.own.lessons.get(&lesson.id) {
        None => String::new(),
        Some(mark) if mark.is_finished() => crate::speech::word(lang, "lesson-done"),
        Some(mark) => crate::speech::say(lang, &Message::new("lesson-at").with("done", mark.done).with("of", mark.of)),
    };
    let choice = |lesson: &Lesson| Choice {
        hidden: true,
        code: lesson.id.clone(),
        label: lesson.title.get(lang).to_owned(),
        note: standing(lesson),
    };
    let choices = lessons.into_iter().map(choice).collect();
    picking::open(model, Message::new("pick-lesson"), choices, Then::Lesson);
}

/// A mistake in a lesson, in a sentence with file and line.
pub fn mistaken(mistake: FileMistake) -> Message {
    let told = Message::new("lesson-mistake").with("file", mistake.file).with("line", mistake.line);
    told.with("why", mistake.why)
}

/// Begins the lesson with this name, or goes on with it.
pub fn choose(model: &mut Model, id: &str) {
    if let Some(lesson) = classroom::lesson(id) {
        start(model, lesson);
    }
}

fn start(model: &mut Model, lesson: &Lesson) {
    model.classroom.start(lesson);
    note(model);
    returning::begin(model);
}

/// Shows the lesson again that was hidden.
pub fn show(model: &mut Model) {
    match model.classroom.lesson() {
        Some(_) => {
            model.classroom.own.hidden = false;
            note(model);
            returning::begin(model);
        }
        None => list(model),
    }
}

/// Hides the lesson; it stays where it is.
pub fn hide(model: &mut Model) {
    model.classroom.own.hidden = true;
    model.hint(Message::new("lesson-hidden"));
    note(model);
}

/// Passes over a step.
pub fn skip(model: &mut Model) {
    let done = model.classroom.done() + 1;
    model.classroom.go(done);
    note(model);
}

/// Begins the lesson that is on again.
pub fn restart(model: &mut Model) {
    model.classroom.go(0);
    model.classroom.own.hidden = false;
    note(model);
}

/// Where each trainee is.
pub fn trainees(model: &mut Model) {
    model.ask(Slot::Trainees, Request::Attendance);
}

/// Shows where each trainee is.
pub fn show_trainees(model: &mut Model, everybody: &[Attendance]) {
    // What one is just doing may not be kept: a store in memory keeps nothing, and a full disk neither.
    let own = &model.classroom.own;
    let unkept = own.current.is_some() && everybody.iter().all(|one| one.trainee != own.trainee);
    let named = !own.trainee.as_str().is_empty();
    let trainee = if named { own.trainee.clone() } else { model.whoami.handle.clone() };
    let mine = unkept.then(|| Attendance { trainee, at: model.now, ..own.clone() });
    let mut parts: Vec<Message> = everybody.iter().chain(&mine).map(told).collect();
    if parts.is_empty() {
        parts.push(Message::new("trainees-none"));
    }
    model.popups.push(Popup::Note { title: Message::new("trainees-title"), parts, scroll: 0 });
}

/// Where one trainee is, in a sentence.
pub fn told(one: &Attendance) -> Message {
    let finished = one.lessons.values().filter(|mark| mark.is_finished()).count();
    let current = one.current.as_deref();
    let lesson = current.and_then(classroom::lesson).map(|lesson| lesson.title.clone());
    let said = match (lesson, current.and_then(|id| one.lessons.get(id))) {
        (Some(title), Some(mark)) => {
            Message::new("trainee-at").with("lesson", title).with("done", mark.done).with("of", mark.of)
        }
        _ => Message::new("trainee-nowhere"),
    };
    let seat = one.seat.clone().unwrap_or_else(|| one.trainee.clone());
    said.with("who", &one.trainee).with("seat", &seat).with("at", one.at).with("finished", finished)
}

/// Asks whether the training store is to be made anew.
pub fn ask_start_over(model: &mut Model) {
    let lang = model.lang;
    let choice = |code: &str, key: &str| Choice {
        hidden: true,
        code: code.to_owned(),
        label: crate::speech::word(lang, key),
        note: String::new(),
    };
    let choices = vec![choice(NO, "start-over-no"), choice(YES, "start-over-yes")];
    picking::open(model, Message::new("pick-start-over"), choices, Then::StartOver);
}

const NO: &str = "1";
const YES: &str = "2";

/// Makes it anew after a yes.
pub fn start_over(model: &mut Model, answer: &str) {
    if answer == YES {
        let ticket = model.ask(Slot::Act, Request::StartOver);
        model.acting.push((ticket, Acting::Seat));
    }
}

/// The store is as on its first day: nothing of what was seen or typed is there any more.
pub fn started_over(model: &mut Model, whoami: Whoami, people: Vec<Person>) {
    model.leave_all();
    model.popups.clear();
    model.seat(whoami, people);
    model.forget_typed();
    model.budget = None;
    model.classroom = Classroom::of(model.classroom.own.trainee.clone());
    model.say(Message::new("started-over"));
    drawer::open(model);
    reading::rules(model);
    reading::everything(model);
}

/// Somebody else has made the store anew: asks who sits here now.
pub fn begin_again(model: &mut Model) {
    let ticket = model.ask(Slot::Act, Request::BeginAgain);
    model.acting.push((ticket, Acting::Seat));
}

/// Why an act on lessons cannot be done now.
pub fn unable(model: &Model, act: Act) -> Option<Message> {
    let of_lessons = matches!(
        act,
        Act::Lessons
            | Act::LessonShow
            | Act::LessonHide
            | Act::LessonSkip
            | Act::LessonRestart
            | Act::Trainees
            | Act::MoveClock
            | Act::StartOver
    );
    if of_lessons && !model.training() {
        return Some(Message::new("unable-training"));
    }
    let shown = model.classroom.shown().is_some();
    match act {
        Act::LessonHide if !shown => Some(Message::new("unable-lesson-hidden")),
        Act::LessonSkip if !shown => Some(Message::new("unable-lesson-hidden")),
        Act::LessonSkip if model.classroom.step().is_none() => Some(Message::new("unable-lesson-over")),
        Act::LessonRestart if model.classroom.lesson().is_none() => Some(Message::new("unable-no-lesson")),
        Act::LessonShow if shown => Some(Message::new("unable-lesson-shown")),
        _ => None,
    }
}
