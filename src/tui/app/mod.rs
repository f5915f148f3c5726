//! The loop: one channel of events; drain it, then draw once. It waits for nothing but the channel.

mod opening;

use std::io::{self, Write};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};
use crossterm::event::{
    Event as Terminal, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::layout::Position;

pub use self::opening::{Options, TuiError, keymap_of, run};
use super::acts::Act;
use super::drawer::keeper::Keeper;
use super::drawer::writing::Unfinished;
use super::drawer::{Drawn, Job};
use super::editor::{self, Editor};
use super::errands::{Errand, Request, Sent};
use super::hands::Hands;
use super::keymap::{Key, Keymap};
use super::model::case::Tab;
use super::model::pointing::{Spot, Spots};
use super::model::popup::Popup;
use super::model::tickets::Slot;
use super::model::{Model, Screen as ModelScreen};
use super::screens::{self, Measured, Scene};
use super::sight::{OVERTAKEN, Sight};
use super::terminal::{self, Ear, Guard, Screen, Signal};
use super::theme::Look;
use super::update::{Input, unfinished, update};
use crate::desk::DeskError;
use crate::desk::news::News;
use crate::domain::code::Reference;
use crate::domain::message::Message;

/// Everything that can happen to the loop.
enum Event {
    Terminal(Terminal),
    Sent(Sent),
    Drawn(Drawn),
    News(News),
    Signal(Signal),
    /// The terminal cannot be read any more.
    Deaf,
}

impl From<Signal> for Event {
    fn from(signal: Signal) -> Self {
        Event::Signal(signal)
    }
}

/// Within what time a second click belongs to the first.
const DOUBLE: Duration = Duration::from_millis(400);

/// How often the desk is asked whether anything has changed.
const PULSE: Duration = Duration::from_secs(2);

/// The loop's own things.
struct App {
    model: Model,
    keymap: Keymap,
    look: Look,
    hands: Hands,
    errands: Sender<Errand>,
    finder: Sender<Errand>,
    ear: Arc<Ear>,
    editor: Editor,
    keeper: Keeper,
    /// Unfinished texts as the drawer was last given them, how often that was, and how often it has said they are safe.
    unfinished: (Vec<Unfinished>, u64, u64),
    /// Whether the drawer of whoever sits here is open.
    drawn: bool,
    sight: Sight,
    /// The open case that others were told of; nothing at a desk without others.
    told: Option<Option<Reference>>,
    /// What can be clicked, and what was clicked last.
    spots: Spots,
    clicked: Option<(Instant, Spot, Position)>,
    handled: usize,
    idle_title: bool,
}

impl App {
    fn turn(mut self, mut guard: Guard, screen: &mut Screen, events: &Receiver<Event>) -> Result<(), TuiError> {
        self.draw(screen)?;
        loop {
            let first = match events.recv_timeout(PULSE) {
                Ok(event) => event,
                Err(RecvTimeoutError::Timeout) => {
                    self.pulse();
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            };
            let mut changed = false;
            for event in std::iter::once(first).chain(events.try_iter()) {
                changed |= self.take(event, &mut guard, screen)?;
                self.release(screen)?;
                if self.model.over {
                    self.keep();
                    return Ok(());
                }
            }
            self.keep();
            if changed {
                self.draw(screen)?;
            }
        }
    }

    fn pulse(&mut self) {
        let asked = update(&mut self.model, Input::Pulse);
        self.send(asked);
    }

    /// Takes one event; says whether anything may look different.
    fn take(&mut self, event: Event, guard: &mut Guard, screen: &mut Screen) -> Result<bool, TuiError> {
        match event {
            Event::Terminal(Terminal::Key(key)) if key.kind != KeyEventKind::Release => {
                self.handled += 1;
                self.key(key, guard, screen)?;
            }
            Event::Terminal(Terminal::Paste(text)) => {
                self.handled += 1;
                self.input(Input::Paste(text));
            }
            Event::Terminal(Terminal::Mouse(mouse)) => return Ok(self.mouse(mouse)),
            Event::Terminal(Terminal::Resize(..)) => {}
            Event::Terminal(_) => return Ok(false),
            Event::Sent(Sent::Answer(answer)) => {
                // A pulse changes what is seen only when the clock's minute or the journal has moved.
                let before = (self.model.now.timestamp() / 60, self.model.tickets.open());
                if matches!(&answer.reply, Err(DeskError::Refused(refusal)) if refusal.rule == OVERTAKEN) {
                    self.sight.look_again();
                    self.pulse();
                }
                // One that is refused always does: the role may be gone.
                let pulse = answer.slot == Slot::Pulse && answer.reply.is_ok();
                self.input(Input::Answer(answer));
                return Ok(!pulse || before != (self.model.now.timestamp() / 60, self.model.tickets.open()));
            }
            Event::Drawn(drawn) => {
                if let Drawn::Kept(count) = drawn {
                    self.unfinished.2 = count;
                    return Ok(self.idle_title);
                }
                self.drawn |= matches!(drawn, Drawn::Opened(_));
                self.input(Input::Drawn(Box::new(drawn)));
            }
            Event::News(told) => self.input(Input::News(told)),
            Event::Sent(Sent::Broken(why)) => return Err(TuiError::Broken(why)),
            Event::Signal(Signal::Quit) | Event::Deaf => self.model.over = true,
            Event::Signal(Signal::Suspend) => {
                if self.editor != Editor::Forbidden {
                    guard.suspend(screen)?;
                }
            }
            Event::Signal(Signal::Resumed) => guard.resume(screen)?,
        }
        Ok(true)
    }

    /// The wheel does what the arrows do, a click points; says whether it did anything.
    fn mouse(&mut self, mouse: MouseEvent) -> bool {
        let (act, code) = match mouse.kind {
            MouseEventKind::ScrollDown => (Act::Down, KeyCode::Down),
            MouseEventKind::ScrollUp => (Act::Up, KeyCode::Up),
            MouseEventKind::Down(MouseButton::Left) => return self.click(Position::new(mouse.column, mouse.row)),
            _ => return false,
        };
        match self.model.takes_text() {
            true => self.input(Input::Key(KeyEvent::new(code, KeyModifiers::NONE))),
            false => self.input(Input::Act(act, None)),
        }
        true
    }

    fn click(&mut self, place: Position) -> bool {
        let now = Instant::now();
        // The first click may have moved the list under the hand; the second is meant for what the first was.
        let first = self.clicked.take().filter(|(at, _, there)| *there == place && now.duration_since(*at) < DOUBLE);
        let Some(spot) = first.map(|(_, spot, _)| spot).or_else(|| self.spots.at(place)) else { return false };
        let again = first.is_some();
        self.clicked = (!again).then_some((now, spot, place));
        self.input(Input::Click(spot, again));
        true
    }

    fn key(&mut self, key: KeyEvent, guard: &mut Guard, screen: &mut Screen) -> Result<(), TuiError> {
        // In a text the same key takes back what was typed, as everywhere else.
        if Key::from_event(&key) == Some(Key::SUSPEND) && !self.model.is_writing() {
            // Whoever goes to the background has a shell, and so has whoever starts an editor.
            return match self.editor {
                Editor::Forbidden => self.refused(Message::new("suspend-forbidden")),
                Editor::None | Editor::Named(_) => Ok(terminal::ask_to_suspend()?),
            };
        }
        let editor = key.code == KeyCode::Char('o') && key.modifiers == KeyModifiers::CONTROL;
        if let Some(text) = unfinished::text(&self.model).filter(|_| editor) {
            return self.edit(&text, guard, screen);
        }
        let inputs = self.hands.press(&self.model, &self.keymap, key);
        self.inputs(inputs, screen)
    }

    /// Lends the terminal to the person's own editor for the text of the open field.
    fn edit(&mut self, text: &str, guard: &mut Guard, screen: &mut Screen) -> Result<(), TuiError> {
        let editor = match &self.editor {
            Editor::Named(editor) => editor,
            Editor::None => return self.refused(Message::new("editor-none")),
            Editor::Forbidden => return self.refused(Message::new("editor-forbidden")),
        };
        // What was typed so far is safe before anything else has the terminal.
        let edited = guard.lend(screen, &self.ear, || editor::edit(editor, text))?;
        match edited {
            Ok(text) => self.input(Input::Edited(text)),
            Err(error) => return self.refused(Message::new("editor-failed").with("why", error.to_string())),
        }
        Ok(())
    }

    fn refused(&mut self, why: Message) -> Result<(), TuiError> {
        self.model.hint(why);
        Ok(())
    }

    /// Does what keys mean that have waited for an answer.
    fn release(&mut self, screen: &mut Screen) -> Result<(), TuiError> {
        while let Some(inputs) = self.hands.released(&self.model, &self.keymap) {
            self.inputs(inputs, screen)?;
        }
        Ok(())
    }

    fn inputs(&mut self, inputs: Vec<Input>, screen: &mut Screen) -> Result<(), TuiError> {
        for input in inputs {
            if matches!(input, Input::Act(Act::Redraw, _)) {
                terminal::redraw(screen)?;
            }
            self.input(input);
        }
        Ok(())
    }

    fn input(&mut self, input: Input) {
        let asked = update(&mut self.model, input);
        self.send(asked);
    }

    /// Gives the drawer what was typed, if it is not what it has.
    fn keep(&mut self) {
        // Before the drawer has said what lies in it, writing could take the place of what an earlier window left.
        if !self.drawn {
            return;
        }
        let now = unfinished::all(&self.model);
        if now != self.unfinished.0 {
            self.unfinished.0.clone_from(&now);
            self.unfinished.1 += 1;
            self.keeper.send(Job::Writing(now));
        }
    }

    fn send(&mut self, asked: Vec<Errand>) {
        for job in std::mem::take(&mut self.model.own.jobs) {
            if let Job::Open(_) = job {
                // What was typed so far belongs to whoever sat here before; what lies in the drawer comes first.
                self.unfinished.0.clear();
                self.drawn = false;
            }
            self.keeper.send(job);
        }
        for mut errand in asked {
            errand.request = self.sight.signed(&self.model, errand.request);
            let worker = if matches!(errand.request, Request::Seek(..)) { &self.finder } else { &self.errands };
            // Where the worker is gone, its own event ends the program.
            let _ = worker.send(errand);
        }
        self.sight.follow(&self.model);
        self.tell_others();
    }

    /// Tells the others at the desk which case is open here.
    fn tell_others(&mut self) {
        let open = self.model.case().map(|page| page.reference.clone());
        if self.told.as_ref().is_some_and(|told| *told != open) {
            let request = Request::Present(open.clone());
            // No screen waits for an answer, so it has no number.
            let _ = self.errands.send(Errand { ticket: 0, slot: Slot::Presence, request });
            self.told = Some(open);
        }
    }

    fn draw(&mut self, screen: &mut Screen) -> Result<(), TuiError> {
        let mut measured = Measured::default();
        let scene = Scene {
            model: &self.model,
            look: self.look,
            keymap: &self.keymap,
            typed: &self.hands.typed,
            hints: &self.hands.hints,
        };
        screen.draw(|frame| measured = screens::draw(frame, scene))?;
        self.spots = measured.spots.clone();
        measure(&mut self.model, measured);
        if self.idle_title {
            let mut out = io::stdout();
            let unsafe_texts = self.unfinished.1.saturating_sub(self.unfinished.2);
            write!(out, "\x1b]2;idle {} {} {unsafe_texts}\x07", self.handled, self.model.tickets.open())?;
            out.flush()?;
        }
        Ok(())
    }
}

/// Notes what drawing found out: how far things can be scrolled, and whether tabs and criteria take turns.
pub fn measure(model: &mut Model, measured: Measured) {
    model.cramped = measured.cramped;
    if measured.cramped {
        // Nothing was drawn, so nothing was found out either.
        return;
    }
    model.unread = false;
    model.page = measured.page;
    if let ModelScreen::Case(page) = model.screen_mut() {
        page.scrollable = measured.scrollable;
        page.turns = measured.spots.takes_turns();
        if !page.tab.has_items() {
            let tab: Tab = page.tab;
            let place = &mut page.scrolls[tab as usize];
            *place = (*place).min(measured.scrollable);
        }
    }
    if let ModelScreen::Pictures(page) = model.screen_mut() {
        page.scrollable = measured.scrollable;
        page.scroll = page.scroll.min(measured.scrollable);
    }
    match model.popups.last_mut() {
        Some(
            Popup::Help { scroll, .. }
            | Popup::QueryHelp { scroll }
            | Popup::Note { scroll, .. }
            | Popup::Document { scroll, .. }
            | Popup::Money { scroll },
        ) => *scroll = (*scroll).min(measured.popup),
        Some(Popup::Why(why)) => why.scroll = why.scroll.min(measured.popup),
        Some(Popup::Meanwhile(meanwhile)) => meanwhile.scroll = meanwhile.scroll.min(measured.popup),
        Some(Popup::Confirm(confirm)) => confirm.scroll = confirm.scroll.min(measured.popup),
        _ => {}
    }
}
