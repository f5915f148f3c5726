//! The loop: one channel of events; drain it, then draw once. It waits for nothing but the channel.

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, unbounded};
use crossterm::event::{Event as Terminal, KeyEvent, KeyEventKind};

use super::acts::Act;
use super::errands::{self, Errand, Request, Sent};
use super::hands::Hands;
use super::keymap::{Key, Keymap};
use super::model::case::Tab;
use super::model::popup::Popup;
use super::model::tickets::Slot;
use super::model::{Model, Screen as ModelScreen};
use super::screens::{self, Measured, Scene};
use super::sight::{OVERTAKEN, Sight};
use super::terminal::{self, Guard, Screen, Signal};
use super::theme::{Look, Surroundings};
use super::update::{self, Input, update};
use crate::desk::news::News;
use crate::desk::{Desk, DeskError};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::text::Lang;

/// How the workstation opens.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Language.
    pub lang: Lang,
    /// Keymap: the name of a shipped one, or a file.
    pub keymap: Option<PathBuf>,
}

/// Why the workstation could not open, or ended early.
#[derive(Debug)]
pub enum TuiError {
    /// The terminal cannot be used.
    Terminal(io::Error),
    /// The desk cannot be used.
    Desk(DeskError),
    /// The worker that speaks to the desk broke.
    Broken(String),
}

impl TuiError {
    /// What to say.
    pub fn message(&self) -> Message {
        match self {
            TuiError::Terminal(error) => terminal::why_not(error),
            TuiError::Desk(error) => {
                super::model::told(error).into_iter().next().unwrap_or_else(|| Message::new("desk-broken"))
            }
            TuiError::Broken(why) => Message::new("desk-broken-why").with("why", why.as_str()),
        }
    }
}

impl From<io::Error> for TuiError {
    fn from(error: io::Error) -> Self {
        TuiError::Terminal(error)
    }
}

/// Everything that can happen to the loop.
enum Event {
    Terminal(Terminal),
    Sent(Sent),
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

/// How often the desk is asked whether anything has changed.
const PULSE: Duration = Duration::from_secs(2);

/// The loop's own things.
struct App {
    model: Model,
    keymap: Keymap,
    look: Look,
    hands: Hands,
    errands: Sender<Errand>,
    sight: Sight,
    /// The open case that others were told of; nothing at a desk without others.
    told: Option<Option<Reference>>,
    handled: usize,
    idle_title: bool,
}

/// Opens the workstation at a desk, until the person leaves.
///
/// # Errors
/// Where terminal or desk cannot be used.
pub fn run(mut desk: Box<dyn Desk>, options: Options) -> Result<(), TuiError> {
    terminal::speak(options.lang);
    let (look, told_look) = Look::fitting(&Surroundings::here());
    let (keymap, mut told) = keymap_of(options.keymap.as_deref());
    told.extend(told_look);
    let mut model = Model::of(desk.as_ref(), options.lang).map_err(TuiError::Desk)?;
    if let Some(first) = told.into_iter().next() {
        model.hint(first);
    }
    let news = desk.watch().map_err(TuiError::Desk)?;
    let told = news.as_ref().map(|_| None);
    let (guard, mut screen) = Guard::enter()?;
    let (sender, events) = unbounded();
    if let Some(news) = news {
        hear(news, sender.clone())?;
    }
    let answers = sender.clone();
    let errands = errands::start(desk, move |sent| answers.send(Event::Sent(sent)).is_ok())?;
    terminal::signals(sender.clone())?;
    listen(sender)?;
    let idle_title = std::env::var_os("DIARIUM_IDLE_TITLE").is_some();
    let (hands, sight) = (Hands::default(), Sight::default());
    let mut app = App { model, keymap, look, hands, errands, sight, told, handled: 0, idle_title };
    let asked = update::begin(&mut app.model);
    app.send(asked);
    app.turn(guard, &mut screen, &events)
}

/// The keymap that was asked for: a shipped one by name, or a file over the default one.
pub fn keymap_of(wanted: Option<&std::path::Path>) -> (Keymap, Vec<Message>) {
    let Some(path) = wanted else { return (Keymap::shipped(), Vec::new()) };
    let name = path.to_string_lossy();
    if super::keymap::NAMES.contains(&&*name) {
        return Keymap::chosen(Some(&name), None);
    }
    match std::fs::read_to_string(path) {
        Ok(text) => Keymap::chosen(None, Some((&text, &name))),
        Err(error) => {
            let message = Message::new("desk-keymap-unread").with("file", &*name).with("why", error.to_string());
            (Keymap::shipped(), vec![message])
        }
    }
}

/// Passes on what the desk tells without being asked, on a thread that ends with the desk.
fn hear(news: Receiver<News>, sender: Sender<Event>) -> io::Result<()> {
    let hearing = std::thread::Builder::new().name("news".to_owned());
    hearing.spawn(move || {
        for told in news {
            if sender.send(Event::News(told)).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

/// Reads the terminal on a thread of its own, which ends with the program.
fn listen(sender: Sender<Event>) -> io::Result<()> {
    let reader = std::thread::Builder::new().name("keys".to_owned());
    reader.spawn(move || {
        loop {
            let event = match crossterm::event::read() {
                Ok(event) => Event::Terminal(event),
                Err(_) => Event::Deaf,
            };
            let deaf = matches!(event, Event::Deaf);
            if sender.send(event).is_err() || deaf {
                return;
            }
        }
    })?;
    Ok(())
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
                if self.model.over {
                    return Ok(());
                }
            }
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
                self.key(key, screen)?;
            }
            Event::Terminal(Terminal::Paste(text)) => {
                self.handled += 1;
                self.input(Input::Paste(text));
            }
            Event::Terminal(Terminal::Resize(..)) => {}
            Event::Terminal(_) => return Ok(false),
            Event::Sent(Sent::Answer(answer)) => {
                // A pulse changes what is seen only when the clock's minute or the journal has moved.
                let before = (self.model.now.timestamp() / 60, self.model.tickets.open());
                if matches!(&answer.reply, Err(DeskError::Refused(refusal)) if refusal.rule == OVERTAKEN) {
                    self.sight.look_again();
                    self.pulse();
                }
                let pulse = answer.slot == Slot::Pulse;
                self.input(Input::Answer(answer));
                return Ok(!pulse || before != (self.model.now.timestamp() / 60, self.model.tickets.open()));
            }
            Event::News(told) => self.input(Input::News(told)),
            Event::Sent(Sent::Broken(why)) => return Err(TuiError::Broken(why)),
            Event::Signal(Signal::Quit) | Event::Deaf => self.model.over = true,
            Event::Signal(Signal::Suspend) => {
                guard.suspend(screen)?;
            }
            Event::Signal(Signal::Resumed) => guard.resume(screen)?,
        }
        Ok(true)
    }

    fn key(&mut self, key: KeyEvent, screen: &mut Screen) -> Result<(), TuiError> {
        if Key::from_event(&key) == Some(Key::SUSPEND) {
            terminal::ask_to_suspend()?;
            return Ok(());
        }
        for input in self.hands.press(&self.model, &self.keymap, key) {
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

    fn send(&mut self, asked: Vec<Errand>) {
        for mut errand in asked {
            errand.request = self.sight.signed(&self.model, errand.request);
            // Where the worker is gone, its own event ends the program.
            let _ = self.errands.send(errand);
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
        measure(&mut self.model, measured);
        if self.idle_title {
            let mut out = io::stdout();
            write!(out, "\x1b]2;idle {} {}\x07", self.handled, self.model.tickets.open())?;
            out.flush()?;
        }
        Ok(())
    }
}

/// Notes what drawing found out: how far things can be scrolled.
pub fn measure(model: &mut Model, measured: Measured) {
    if let ModelScreen::Case(page) = model.screen_mut() {
        page.scrollable = measured.scrollable;
        if !page.tab.has_items() {
            let tab: Tab = page.tab;
            let place = &mut page.scrolls[tab as usize];
            *place = (*place).min(measured.scrollable);
        }
    }
    match model.popups.last_mut() {
        Some(Popup::Help { scroll, .. } | Popup::Note { scroll, .. }) => *scroll = (*scroll).min(measured.popup),
        Some(Popup::Confirm(confirm)) => confirm.scroll = confirm.scroll.min(measured.popup),
        _ => {}
    }
}
