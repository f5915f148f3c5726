//! The workstation read aloud: the same model and the same acts, as plain lines in and plain lines out. For screen
//! readers, dumb terminals and pipes; nothing here moves a cursor or writes an escape sequence.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the loop: a line in, what changed out |
//! | `typed.rs` | what a typed line means |
//! | `doing.rs` | from a typed line to what the keys would have done |
//! | `told.rs` | screens as lines |
//! | `pictures.rs` | a round's pictures in sentences |
//! | `asked.rs` | open questions as lines |
//! | `forms.rs` | forms as numbered lines |
//! | `reach.rs` | acts that only a screen has |
//! | `drawn.rs` | whatever has no words of its own, read off its drawing |

mod asked;
mod doing;
mod drawn;
mod forms;
pub mod pictures;
mod reach;
#[cfg(test)]
mod tests;
mod told;
mod typed;

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};
use std::time::Duration;

use crossbeam_channel::{Receiver, unbounded};

use super::app::{Options, TuiError, keymap_of};
use super::drawer::keeper::Keeper;
use super::drawer::{Drawn, Job};
use super::errands::{self, Answer, Errand};
use super::keymap::Keymap;
use super::model::classroom::Classroom;
use super::model::{Model, Notice, Screen};
use super::screens::Scene;
use super::sight::{OVERTAKEN, Sight};
use super::theme::{Look, Theme};
use super::update::{self, unfinished};
use crate::desk::{Desk, DeskError};
use crate::domain::clean::{Shape, clean};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::speech;

/// Drawing for what is read off it: no colours, no signs that a reader would spell out.
const LOOK: Look = Look { theme: Theme::Mono, ascii: true };

/// How long the drawer is waited for; without it the work goes on.
const PATIENCE: Duration = Duration::from_secs(2);

/// Somebody at a desk without a screen.
struct Reader {
    desk: Box<dyn Desk>,
    model: Model,
    keymap: Keymap,
    keeper: Keeper,
    drawn: Receiver<Drawn>,
    /// What was told last, so that only what changed is told.
    told: Seen,
    /// Up to which journal record the register was told when an act was begun.
    sight: Sight,
}

/// What of the model was told.
#[derive(Debug, Clone, Default, PartialEq)]
struct Seen {
    place: Option<(super::acts::Place, Option<Reference>, String)>,
    cursor: Option<usize>,
    tab: Option<usize>,
    question: usize,
    step: Option<(String, usize)>,
    /// Journal record that last changed the case.
    changed: Option<u64>,
}

/// Opens the workstation at a desk and reads lines until `quit` or the end of input.
///
/// # Errors
/// Where the desk cannot be used, or a line cannot be read or written.
pub fn run(
    desk: Box<dyn Desk>,
    options: Options,
    input: impl BufRead,
    out: impl Write,
    asks: bool,
) -> Result<(), TuiError> {
    let (keymap, mut told) = keymap_of(options.keymap.as_deref(), options.own_keys.as_deref());
    told.extend(options.told);
    let mut model = Model::of(desk.as_ref(), options.lang).map_err(TuiError::Desk)?;
    model.classroom = Classroom { starts: options.lesson, named: options.named, ..Classroom::of(options.trainee) };
    if let Some(first) = told.into_iter().next() {
        model.hint(first);
    }
    model.stepping.after = keymap.after();
    let (sender, drawn) = unbounded();
    let keeper = Keeper::start(move |out| sender.send(out).is_ok())?;
    let mut reader = Reader { desk, model, keymap, keeper, drawn, told: Seen::default(), sight: Sight::default() };
    reader.begin();
    reader.turn(input, out, asks)
}

impl Reader {
    fn begin(&mut self) {
        let asked = update::begin(&mut self.model);
        self.answer(asked);
    }

    fn turn(mut self, input: impl BufRead, mut out: impl Write, asks: bool) -> Result<(), TuiError> {
        let mut lines = vec![self.say(&Message::new("linear-welcome"))];
        lines.extend(self.news());
        print(&mut out, &lines)?;
        let prompt = speech::word(self.model.lang, "linear-prompt");
        let mut input = input.lines();
        loop {
            if asks {
                write!(out, "{prompt} ")?;
                out.flush()?;
            }
            let Some(line) = input.next() else { return Ok(()) };
            let told = self.line(&line?);
            print(&mut out, &told)?;
            if self.model.over {
                return Ok(());
            }
        }
    }

    /// Takes a typed line; gives what there is to say about it.
    fn line(&mut self, line: &str) -> Vec<String> {
        let (line, _) = clean(line, Shape::Line);
        if line.is_empty() {
            return self.whole();
        }
        self.model.notice = None;
        let mut lines = doing::line(self, &line);
        if !self.model.over {
            // What others have done meanwhile is told before the next act can rest on it.
            self.input(update::Input::Pulse);
            lines.extend(self.news());
        }
        self.keeper.send(Job::Writing(unfinished::all(&self.model)));
        lines
    }

    /// Everything of where one is.
    fn whole(&mut self) -> Vec<String> {
        self.told = Seen::default();
        self.news()
    }

    /// What has changed since it was told last.
    fn news(&mut self) -> Vec<String> {
        let seen = self.seen();
        let before = std::mem::replace(&mut self.told, seen.clone());
        let mut lines = Vec::new();
        if let Some(notice) = self.model.notice.take() {
            lines.push(self.notice(&notice));
        }
        if self.model.popups.is_empty() && before.place != seen.place {
            lines.extend(told::screen(self));
        } else if self.model.popups.is_empty() && before.tab != seen.tab {
            lines.extend(told::tab(self));
        } else if self.model.popups.is_empty() && (before.cursor != seen.cursor || before.question > 0) {
            lines.extend(told::here(self));
        }
        if before.place == seen.place && before.changed < seen.changed {
            lines.extend(told::by_others(self, before.changed));
        }
        if before.step != seen.step {
            lines.extend(told::lesson(self));
        }
        lines.extend(asked::question(self));
        lines
    }

    fn seen(&self) -> Seen {
        let model = &self.model;
        let filter = match model.screen() {
            Screen::Queue(page) => page.filter.clone(),
            Screen::Ranking(page) => format!("{:?}", page.policy),
            _ => String::new(),
        };
        let case = model.case().map(|page| page.reference.clone());
        let classroom = &model.classroom;
        Seen {
            place: Some((model.place(), case, format!("{filter} {} {}", model.whoami.handle, model.lang))),
            cursor: told::cursor(model),
            tab: model.case().map(|page| page.tab as usize),
            question: model.popups.len() + usize::from(model.takes_text()),
            changed: model.case().and_then(|page| page.full()).map(|full| full.changed),
            step: classroom.shown().map(|lesson| (lesson.id.clone(), classroom.done())),
        }
    }

    fn notice(&self, notice: &Notice) -> String {
        use super::model::NoticeKind as Kind;
        let said: Vec<String> = notice.parts.iter().map(|part| self.say(part)).collect();
        let key = match notice.kind {
            Kind::Done => "linear-done",
            Kind::Hint => "linear-hint",
            Kind::Refused => "linear-refused",
        };
        self.say(&Message { key: key.into(), args: Vec::new() }.with("what", said.join(" ")))
    }

    /// Puts everything that was asked to the desk, and what its answers ask.
    fn answer(&mut self, asked: Vec<Errand>) {
        let mut waiting: VecDeque<Errand> = asked.into();
        while let Some(mut errand) = waiting.pop_front() {
            errand.request = self.sight.signed(&self.model, errand.request);
            let reply = errands::answer(self.desk.as_mut(), &errand.request);
            let overtaken = matches!(&reply, Err(DeskError::Refused(refusal)) if refusal.rule == OVERTAKEN);
            let answer = Answer { ticket: errand.ticket, slot: errand.slot, now: self.desk.now(), reply };
            waiting.extend(update::update(&mut self.model, update::Input::Answer(Box::new(answer))));
            waiting.extend(self.draw_out());
            if overtaken {
                self.sight.look_again();
                waiting.extend(update::update(&mut self.model, update::Input::Pulse));
            }
        }
        self.sight.follow(&self.model);
        let more = self.draw_out();
        if !more.is_empty() {
            self.answer(more);
        }
    }

    /// Waits for what the person keeps for themselves: it is read and written on a thread of its own.
    fn draw_out(&mut self) -> Vec<Errand> {
        let mut asked = Vec::new();
        for job in std::mem::take(&mut self.model.own.jobs) {
            self.keeper.send(job);
            while let Ok(drawn) = self.drawn.recv_timeout(PATIENCE) {
                // That unfinished texts are safe answers none of these.
                if matches!(drawn, Drawn::Kept(_)) {
                    continue;
                }
                asked.extend(update::update(&mut self.model, update::Input::Drawn(Box::new(drawn))));
                break;
            }
        }
        asked
    }

    fn input(&mut self, input: update::Input) {
        let asked = update::update(&mut self.model, input);
        self.answer(asked);
    }

    fn lang(&self) -> Lang {
        self.model.lang
    }

    fn say(&self, message: &Message) -> String {
        speech::say(self.model.lang, message)
    }

    fn word(&self, key: &str) -> String {
        speech::word(self.model.lang, key)
    }

    fn scene(&self) -> Scene<'_> {
        Scene { model: &self.model, look: LOOK, keymap: &self.keymap, typed: &[], hints: &[] }
    }
}

/// Prints lines that nothing from outside can turn into anything else.
fn print(out: &mut impl Write, lines: &[String]) -> io::Result<()> {
    for line in lines {
        writeln!(out, "{}", clean(line, Shape::Line).0)?;
    }
    out.flush()
}
