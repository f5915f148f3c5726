//! Which store, who asks, in which language.

use std::cell::OnceCell;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

use super::failure::Failure;
use super::options::{Format, Global};
use super::settings::{self, Settled};
use crate::desk::clock::Clock;
use crate::desk::local::LocalDesk;
use crate::desk::opening::{self, Notice};
use crate::desk::order::Order;
use crate::desk::remote::{RemoteDesk, Unreachable};
use crate::desk::server::door;
use crate::desk::training::seats::refuse_to_act_as;
use crate::desk::{Desk, DeskError, Receipt, account};
use crate::domain::code::Handle;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::vocabulary::StoreKind;
use crate::exchange::paper::Form;
use crate::register::command::Command;
use crate::speech::say;
use crate::tui::model::classroom;
use crate::tui::update::lessons;

/// The world around one run of the program.
pub struct Place {
    /// Language of everything that a person reads.
    pub lang: Lang,
    /// How data is printed.
    pub format: Format,
    /// Form of a paper, where one is named.
    pub form: Option<Form>,
    /// The store's folder.
    pub store: PathBuf,
    /// Whether the folder was named rather than the default.
    pub store_named: bool,
    /// The socket that was named, if one was.
    pub socket: Option<PathBuf>,
    /// The options that hold for every command.
    pub global: Global,
    /// The name that was given to the act.
    pub order: Option<String>,
    /// The account that runs the program.
    pub account: Handle,
    /// What the person has settled in a file.
    pub settled: Settled,
    /// Whether the store that was opened is for training; nothing until one was.
    pub training: OnceCell<bool>,
}

impl Place {
    /// Reads the environment.
    pub fn new(global: Global) -> Self {
        // An empty variable is one that is not set, as everywhere.
        let variable = std::env::var_os("DIARIUM_STORE").filter(|place| !place.is_empty()).map(PathBuf::from);
        // A store that is named in the command weighs more than a socket that the environment names.
        let from_environment = || std::env::var_os("DIARIUM_SOCKET").filter(|path| !path.is_empty()).map(PathBuf::from);
        let socket = global.socket.clone();
        let socket = socket.or_else(|| if global.store.is_none() { from_environment() } else { None });
        let named = global.store.clone().or(variable);
        // Under the restriction nothing that lies in a person's home has a say.
        let settled = if global.restricted { Settled::default() } else { settings::settled() };
        let (format, form) = global.format.split();
        Self {
            lang: language(global.lang.or(settled.settings.lang)),
            format,
            form,
            store_named: named.is_some(),
            store: named.unwrap_or_else(default_store),
            order: None,
            account: own_account(),
            socket,
            settled,
            training: OnceCell::new(),
            global,
        }
    }

    /// Brings the person's own lessons along; gives what is wrong with them.
    pub fn bring_lessons(&self) -> Vec<Message> {
        let folder = self.global.lessons.as_ref().or(self.settled.settings.lessons.as_ref());
        let mistakes = folder.map(|folder| classroom::bring(folder)).unwrap_or_default();
        mistakes.into_iter().map(lessons::mistaken).collect()
    }

    /// The keymap that was asked for: on the command line, in the environment, in the settings.
    pub fn keymap(&self) -> Option<PathBuf> {
        let said = std::env::var_os("DIARIUM_KEYMAP").filter(|name| !name.is_empty()).map(PathBuf::from);
        self.global.keymap.clone().or(said).or_else(|| self.settled.settings.keymap.clone())
    }

    /// Whether there is anything to open: a socket or a store that was named, or a store at the usual place.
    pub fn has_desk(&self) -> bool {
        self.store_named || self.socket.is_some() || self.store.exists()
    }

    /// The desk that is served for this store, or at the socket that was named; nothing where none is.
    pub fn served(&self) -> Result<Option<RemoteDesk>, Failure> {
        let own_place = door::own_place(&self.store);
        let path = self.socket.as_ref().unwrap_or(&own_place);
        if self.socket.is_none() {
            match std::fs::symlink_metadata(&own_place) {
                Ok(_) => {}
                Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => return Err(forbidden(path)),
                Err(_) => return Ok(None),
            }
        }
        let shown = || path.display().to_string();
        let remote = match RemoteDesk::connect(path) {
            Ok(remote) => remote,
            // Left by a desk that was killed: the store itself is there.
            Err(Unreachable::Nobody(_)) if self.socket.is_none() => return Ok(None),
            Err(Unreachable::Nobody(error)) => {
                let message = Message::new("served-nobody").with("path", shown()).with("why", error.to_string());
                return Err(Failure::Store(message));
            }
            Err(Unreachable::Forbidden) => return Err(forbidden(path)),
            Err(Unreachable::Refused(error)) => return Err(error.into()),
        };
        if self.global.act_as.is_some() {
            return Err(refuse_to_act_as().into());
        }
        if self.global.now.is_some() {
            return Err(Failure::Failed(Message::new("served-now")));
        }
        Ok(Some(remote))
    }

    /// The desk to sit down at: the one that is served, or the store itself, for whoever `--as` names.
    pub fn open(&self) -> Result<Opened, Failure> {
        self.is_folder()?;
        match self.served()? {
            Some(remote) => Ok(Opened::Served(Box::new(remote))),
            None => Ok(Opened::Embedded(Box::new(self.embedded()?))),
        }
    }

    /// Opens the store itself, for whoever `--as` names.
    pub fn embedded(&self) -> Result<LocalDesk, Failure> {
        let lang = self.lang;
        let mut desk =
            opening::open(&self.store, self.global.act_as.as_ref(), &self.account, &mut |notice| tell(lang, &notice))?;
        self.set_clock(&mut desk)?;
        Ok(desk)
    }

    /// Refuses an address: a desk on a database engine is not there yet, and a folder of that name helps nobody.
    pub fn is_folder(&self) -> Result<(), Failure> {
        let place = self.store.to_string_lossy();
        if place.contains("://") {
            return Err(Failure::Store(Message::new("store-address").with("place", &*place)));
        }
        Ok(())
    }

    /// Obeys `--now`, which only a training store has.
    pub fn set_clock(&self, desk: &mut LocalDesk) -> Result<(), Failure> {
        let Some(now) = self.global.now else { return Ok(()) };
        if desk.whoami().kind != StoreKind::Demo {
            return Err(Failure::Failed(Message::new("now-only-demo")));
        }
        let last = desk.state().earliest();
        if now < last {
            // The journal's times never run backwards.
            return Err(Failure::Failed(Message::new("now-before-last").with("last", last)));
        }
        desk.set_clock(Clock::Still(now));
        Ok(())
    }

    /// Opens the store, asks it something, and closes it in order whatever the answer. Whatever comes out of a
    /// training store says so.
    pub fn with<T>(&self, ask: impl FnOnce(&mut dyn Desk) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut desk = self.open()?;
        self.notice(desk.desk());
        let answer = ask(desk.desk());
        let closed: Result<(), DeskError> = desk.close();
        let answer = match (answer, closed) {
            (Ok(_), Err(error)) => return Err(error.into()),
            (answer, _) => answer?,
        };
        self.tell_training();
        Ok(answer)
    }

    /// Notes of which kind the store is that was opened.
    pub fn notice(&self, desk: &dyn Desk) {
        self.training.get_or_init(|| desk.whoami().kind == StoreKind::Demo);
    }

    /// Whether the store that was opened is for training.
    pub fn is_training(&self) -> bool {
        self.training.get().copied().unwrap_or_default()
    }

    /// Says that what was given comes out of a training store, where it does.
    pub fn tell_training(&self) {
        if self.is_training() {
            self.note(&Message::new("export-training"));
        }
    }

    /// Gives an order, under the name that was given to it.
    pub fn submit(&self, desk: &mut dyn Desk, command: &Command) -> Result<Receipt, DeskError> {
        let mut order = Order::new(command.clone());
        if let Some(id) = &self.order {
            order.id.clone_from(id);
        }
        desk.order(&order)
    }

    /// Judges an act that is shown before it is done. One that is given again may have been done already.
    pub fn foresee(&self, desk: &dyn Desk, command: &Command, dry_run: bool) -> Result<(), Failure> {
        if dry_run || self.order.is_none() {
            desk.forecast(command)?;
        }
        Ok(())
    }

    /// Says something on standard error.
    pub fn note(&self, message: &Message) {
        eprintln!("{}", say(self.lang, message));
    }
}

/// A desk that was opened.
pub enum Opened {
    /// Over the store itself.
    Embedded(Box<LocalDesk>),
    /// Over a socket.
    Served(Box<RemoteDesk>),
}

impl Opened {
    fn desk(&mut self) -> &mut dyn Desk {
        match self {
            Opened::Embedded(desk) => &mut **desk,
            Opened::Served(desk) => &mut **desk,
        }
    }

    /// The desk, for good.
    pub fn into_desk(self) -> Box<dyn Desk> {
        match self {
            Opened::Embedded(desk) => desk,
            Opened::Served(desk) => desk,
        }
    }

    fn close(self) -> Result<(), DeskError> {
        match self {
            Opened::Embedded(desk) => desk.close(),
            Opened::Served(_) => Ok(()),
        }
    }
}

fn forbidden(path: &std::path::Path) -> Failure {
    Failure::Store(Message::new("served-forbidden").with("path", path.display().to_string()))
}

/// The language that was named, or that of the locale.
pub fn language(named: Option<Lang>) -> Lang {
    let of_locale = || {
        let mut values = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        Lang::from_locale(&values.find(|value| !value.is_empty())?)
    };
    named.or_else(of_locale).unwrap_or_default()
}

/// The language that the arguments name, before anything parses them: help is said while they are parsed.
pub fn named_language(args: &[OsString]) -> Option<Lang> {
    let mut words = args.iter().map(|arg| arg.to_str().unwrap_or_default()).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        let named = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        if let Some(named) = named {
            return named.parse().ok();
        }
    }
    None
}

/// Notices of an opening go to standard error; counts only where a person watches.
pub fn tell(lang: Lang, notice: &Notice) -> ControlFlow<()> {
    match notice {
        Notice::Said(message) => eprintln!("{}", say(lang, message)),
        Notice::Folding(done, all) if *all > 10_000 && std::io::stderr().is_terminal() => {
            let message = Message::new("folding").with("done", *done).with("all", *all);
            eprint!("\r{}", say(lang, &message));
            if done == all {
                eprintln!();
            }
            let _ = std::io::stderr().flush();
        }
        Notice::Folding(..) => {}
    }
    ControlFlow::Continue(())
}

fn default_store() -> PathBuf {
    let data = std::env::var_os("XDG_DATA_HOME").filter(|data| !data.is_empty()).map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    data.or_else(home).unwrap_or_else(|| PathBuf::from(".")).join("diarium")
}

/// The account's name. It is a convenience on an embedded store, whose owner may act as anybody there; it proves nothing.
fn own_account() -> Handle {
    let uid = rustix::process::getuid().as_raw();
    let named = account::name_of(uid).or_else(|| std::env::var("USER").ok().map(Handle::from));
    named.unwrap_or_else(|| Handle::from(format!("uid{uid}")))
}
