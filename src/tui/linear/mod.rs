//! The workstation read aloud: the same model and the same acts, as plain lines in and plain lines out. For screen
//! readers, dumb terminals and pipes; nothing here moves a cursor or writes an escape sequence.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the loop: a line in, what changed out |
//! | `typed.rs`, `words.rs` | what a typed line means; words that are no acts |
//! | `doing.rs`, `pointed.rs` | from a typed line to what the keys would have done; what an act is about |
//! | `answered.rs`, `writing.rs`, `sheet.rs`, `forms.rs` | answers to questions; scores, the sheet of a card, forms |
//! | `told.rs`, `lists.rs`, `ranked.rs`, `case.rs`, `tabs.rs`, `money.rs` | places as lines |
//! | `asked.rs`, `explained.rs`, `help.rs` | open questions, explanations and what can be typed as lines |
//! | `pictures.rs` | a round's pictures in sentences |
//! | `reach.rs` | acts that only a screen has |
//!
//! Lines are written for the ear: one fact a line or a short sentence, what a number is before the number, no sign that
//! would be spelled out. Where a sentence of the screens names keys or signs, the catalogues have another under
//! `aloud-` and the same key.

mod answered;
mod asked;
mod case;
mod doing;
mod explained;
mod forms;
mod help;
mod lists;
mod money;
pub mod pictures;
mod pointed;
mod ranked;
mod reach;
mod sheet;
mod tabs;
#[cfg(test)]
mod tests;
mod told;
mod typed;
mod words;
mod writing;

use std::cell::Cell;
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
use super::model::{Model, Notice, NoticeKind, Screen};
use super::screens::Scene;
use super::sight::{OVERTAKEN, Sight};
use super::theme::{Look, Theme};
use super::update::{self, unfinished};
use crate::desk::{Desk, DeskError};
use crate::domain::clean::{Shape, clean};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::money::Money;
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
    /// The row after the last that was told of a long list.
    more_from: Cell<usize>,
    /// Whether the open question was told by what answered, so that it is not told as a whole again.
    brief: bool,
    /// What the last line was refused with, which can be asked about.
    refusal: Option<Notice>,
    /// Lines of a text that goes on.
    begun: Vec<String>,
}

/// What of the model was told.
#[derive(Debug, Clone, Default, PartialEq)]
struct Seen {
    place: Option<(super::acts::Place, Option<Reference>, String)>,
    cursor: Option<usize>,
    question: usize,
    step: Option<(String, usize)>,
    marks: Option<(usize, Money)>,
    /// How the open case stands, and what its scores come to.
    standing: Vec<String>,
    /// What the envelope at hand holds.
    money: Option<String>,
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
    let mut reader = Reader::at(desk, model, keymap, (keeper, drawn));
    reader.begin();
    reader.turn(input, out, asks)
}

impl Reader {
    fn at(desk: Box<dyn Desk>, model: Model, keymap: Keymap, (keeper, drawn): (Keeper, Receiver<Drawn>)) -> Self {
        Self {
            desk,
            model,
            keymap,
            keeper,
            drawn,
            told: Seen::default(),
            sight: Sight::default(),
            more_from: Cell::new(0),
            brief: false,
            refusal: None,
            begun: Vec::new(),
        }
    }

    fn begin(&mut self) {
        let asked = update::begin(&mut self.model);
        self.answer(asked);
    }

    fn turn(mut self, input: impl BufRead, mut out: impl Write, asks: bool) -> Result<(), TuiError> {
        let mut lines = vec![self.word("linear-welcome"), self.word("linear-welcome-more")];
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
        if let Some(begun) = line.strip_suffix('\\') {
            self.begun.push(begun.trim_end().to_owned());
            return Vec::new();
        }
        let mut all = std::mem::take(&mut self.begun);
        all.push(line);
        let line = all.join("\n").trim().to_owned();
        if line.is_empty() {
            return self.whole();
        }
        self.model.notice = None;
        let mut lines = doing::line(self, &line);
        self.refusal = None;
        if !self.model.over {
            // What others have done meanwhile is told before the next act can rest on it.
            self.input(update::Input::Pulse);
            lines.extend(self.news());
            if lines.is_empty() {
                lines = told::here(self);
            }
            if lines.is_empty() {
                lines.push(self.word("linear-nothing"));
            }
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
            self.refusal = Some(notice).filter(|notice| notice.kind == NoticeKind::Refused);
        }
        let asks = self.model.takes_text();
        if before.place != seen.place {
            lines.extend(told::screen(self));
        } else {
            lines.extend(seen.standing.iter().filter(|line| !before.standing.contains(line)).cloned());
            if before.marks != seen.marks {
                lines.extend(self.marks_line(before.marks));
            }
            if before.money != seen.money {
                lines.extend(seen.money.clone());
            }
            if !asks && (before.cursor != seen.cursor || before.question > 0) {
                lines.extend(told::here(self));
            }
            if before.changed < seen.changed {
                lines.extend(told::by_others(self, before.changed));
            }
        }
        if before.step != seen.step {
            lines.extend(told::lesson(self));
        }
        if !std::mem::take(&mut self.brief) {
            lines.extend(asked::question(self));
        }
        lines
    }

    fn seen(&self) -> Seen {
        let model = &self.model;
        let filter = match model.screen() {
            Screen::Queue(page) => page.filter.clone(),
            Screen::Ranking(page) => format!("{:?} {:?}", page.policy, page.answered),
            _ => String::new(),
        };
        let case = model.case();
        let facts = case.and_then(|page| page.view.as_ref()?.row.facts.as_ref());
        let mut standing: Vec<String> = facts.map(|facts| lists::standing_of(self, facts)).unwrap_or_default();
        standing.extend(case.and_then(|page| page.standing).map(|standing| lists::rank(self, standing)));
        let progress = case.and_then(|page| case::progress(self, page)).filter(|line| !standing.contains(line));
        standing.extend(progress);
        let money = model.envelope().and_then(|envelope| model.money_of(&envelope));
        let classroom = &model.classroom;
        let case = case.map(|page| page.reference.clone());
        Seen {
            place: Some((model.place(), case, format!("{filter} {} {}", model.whoami.handle, model.lang))),
            cursor: told::cursor(model),
            question: model.popups.len() + usize::from(model.takes_text()),
            marks: told::marks(self),
            standing,
            money: money.map(|line| money::held(self, line)),
            changed: model.case().and_then(|page| page.full()).map(|full| full.changed),
            step: classroom.shown().map(|lesson| (lesson.id.clone(), classroom.done())),
        }
    }

    /// What is marked and what it comes to, where something is or was.
    fn marks_line(&self, before: Option<(usize, Money)>) -> Option<String> {
        let (count, amount) = told::marks(self)?;
        let said = Message::new("linear-marks").with("count", count).with("amount", amount);
        (count > 0 || before.is_some_and(|(before, _)| before > 0)).then(|| self.say(&said))
    }

    fn notice(&self, notice: &Notice) -> String {
        let said: Vec<String> = notice.parts.iter().map(|part| self.say(part)).collect();
        let key = match notice.kind {
            NoticeKind::Done => "linear-done",
            NoticeKind::Hint => "linear-hint",
            NoticeKind::Refused => "linear-refused",
        };
        self.say(&Message::new(key).with("what", said.join(" ")))
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

    /// Says a message; for the ear in other words, where the catalogues have them.
    fn say(&self, message: &Message) -> String {
        let aloud = format!("aloud-{}", message.key);
        if speech::knows(&aloud) {
            return speech::say(self.model.lang, &Message { key: aloud.into(), args: message.args.clone() });
        }
        speech::say(self.model.lang, message)
    }

    fn word(&self, key: &str) -> String {
        let aloud = format!("aloud-{key}");
        speech::word(self.model.lang, if speech::knows(&aloud) { &aloud } else { key })
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
