//! How the workstation opens: its options, its keymap, its threads.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crossbeam_channel::{Receiver, Sender, unbounded};

use super::{App, Event};
use crate::desk::news::News;
use crate::desk::{Desk, DeskError};
use crate::domain::code::Handle;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::exchange::files;
use crate::tui::drawer::keeper::Keeper;
use crate::tui::editor::Editor;
use crate::tui::hands::Hands;
use crate::tui::keymap::{self, Keymap};
use crate::tui::model::classroom::Classroom;
use crate::tui::model::pointing::Spots;
use crate::tui::model::{self, Model};
use crate::tui::sight::Sight;
use crate::tui::terminal::{self, Ear, Guard};
use crate::tui::theme::{Look, Surroundings};
use crate::tui::{errands, finder, update};

/// How the workstation opens.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Language.
    pub lang: Lang,
    /// Keymap: the name of a shipped one, or a file.
    pub keymap: Option<PathBuf>,
    /// The person's own keys, laid over whichever keymap it is.
    pub own_keys: Option<PathBuf>,
    /// A theme by name; without one, what fits the terminal.
    pub theme: Option<String>,
    /// Whether only ASCII is drawn, whatever the terminal can.
    pub ascii: bool,
    /// Whether the mouse is heard: its wheel scrolls, a click points.
    pub mouse: bool,
    /// What is wrong with the person's settings.
    pub told: Option<Message>,
    /// Who learns, in a training store: the account, whatever role is played.
    pub trainee: Handle,
    /// Whether the one who sits down was named.
    pub named: bool,
    /// Whether the first lesson begins by itself.
    pub lesson: bool,
    /// The person's own editor, where it may be started.
    pub editor: Editor,
    /// Whether the store is thrown away when the program ends, with everything that was typed.
    pub passing: bool,
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
                model::told(error).into_iter().next().unwrap_or_else(|| Message::new("desk-broken"))
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

/// Largest keymap that is read.
const KEYMAP_MAX: u64 = 1 << 20;
/// Opens the workstation at a desk, until the person leaves.
///
/// # Errors
/// Where terminal or desk cannot be used.
pub fn run(mut desk: Box<dyn Desk>, options: Options) -> Result<(), TuiError> {
    terminal::speak(options.lang);
    let mut around = Surroundings::here();
    around.wanted = options.theme.unwrap_or(around.wanted);
    around.ascii |= options.ascii;
    let (look, told_look) = Look::fitting(&around);
    let (keymap, mut told) = keymap_of(options.keymap.as_deref(), options.own_keys.as_deref());
    told.extend(options.told);
    told.extend(told_look);
    let mut model = Model::of(desk.as_ref(), options.lang).map_err(TuiError::Desk)?;
    model.stepping.after = keymap.after();
    model.passing = options.passing;
    if let Some(first) = told.into_iter().next() {
        model.hint(first);
    }
    model.classroom = Classroom { starts: options.lesson, named: options.named, ..Classroom::of(options.trainee) };
    terminal::hear_mouse(options.mouse);
    let news = desk.watch().map_err(TuiError::Desk)?;
    let told = news.as_ref().map(|_| None);
    let (guard, mut screen) = Guard::enter()?;
    let (sender, events) = unbounded();
    if let Some(news) = news {
        hear(news, sender.clone())?;
    }
    let (answers, drawn, found) = (sender.clone(), sender.clone(), sender.clone());
    let finder = finder::start(move |sent| found.send(Event::Sent(sent)).is_ok())?;
    let keeper = Keeper::start(move |out| drawn.send(Event::Drawn(out)).is_ok())?;
    let errands = errands::start(desk, move |sent| answers.send(Event::Sent(sent)).is_ok())?;
    terminal::signals(sender.clone())?;
    let ear = Arc::new(Ear::default());
    listen(sender, Arc::clone(&ear))?;
    let idle_title = std::env::var_os("DIARIUM_IDLE_TITLE").is_some();
    let mut app = App {
        model,
        keymap,
        look,
        hands: Hands::default(),
        errands,
        finder,
        ear,
        editor: options.editor,
        keeper,
        unfinished: (Vec::new(), 0, 0),
        drawn: false,
        sight: Sight::default(),
        told,
        spots: Spots::default(),
        clicked: None,
        handled: 0,
        idle_title,
    };
    let asked = update::begin(&mut app.model);
    app.send(asked);
    app.turn(guard, &mut screen, &events)
}

/// The keymap that was asked for: a shipped one by name, or a file over the default one; and the person's own keys over
/// a shipped one.
pub fn keymap_of(wanted: Option<&Path>, own: Option<&Path>) -> (Keymap, Vec<Message>) {
    let name = wanted.map(|path| path.to_string_lossy().into_owned());
    let shipped = name.as_deref().filter(|name| keymap::NAMES.contains(name));
    let over = if shipped.is_some() || wanted.is_none() { own } else { wanted };
    let Some(path) = over else { return Keymap::chosen(shipped, None) };
    let file = path.to_string_lossy();
    match files::of_people().read_text(path, KEYMAP_MAX) {
        Ok(text) => Keymap::chosen(shipped, Some((&text, &file))),
        Err(denied) => {
            let (keymap, mut told) = Keymap::chosen(shipped, None);
            told.push(Message::new("desk-keymap-unread").with("file", &*file).with("why", denied.why()));
            (keymap, told)
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
fn listen(sender: Sender<Event>, ear: Arc<Ear>) -> io::Result<()> {
    let reader = std::thread::Builder::new().name("keys".to_owned());
    reader.spawn(move || {
        loop {
            let event = match ear.hear() {
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
