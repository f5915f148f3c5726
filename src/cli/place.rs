//! Which store, who asks, in which language.

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
use crate::desk::{Desk, DeskError};
use crate::domain::code::Handle;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::vocabulary::StoreKind;
use crate::exchange::paper::Form;
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
    /// The options that hold for every command.
    pub global: Global,
    /// The account that runs the program.
    pub account: Handle,
    /// What the person has settled in a file.
    pub settled: Settled,
}

impl Place {
    /// Reads the environment.
    pub fn new(global: Global) -> Self {
        // An empty variable is one that is not set, as everywhere.
        let variable = std::env::var_os("DIARIUM_STORE").filter(|place| !place.is_empty()).map(PathBuf::from);
        let named = global.store.clone().or(variable);
        let settled = settings::settled();
        let (format, form) = global.format.split();
        Self {
            lang: language(global.lang.or(settled.settings.lang)),
            format,
            form,
            store_named: named.is_some(),
            store: named.unwrap_or_else(default_store),
            account: account(),
            settled,
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

    /// Opens the store, for whoever `--as` names.
    pub fn open(&self) -> Result<LocalDesk, Failure> {
        self.is_folder()?;
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

    /// Opens the store, asks it something, and closes it in order whatever the answer.
    pub fn with<T>(&self, ask: impl FnOnce(&mut LocalDesk) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut desk = self.open()?;
        let answer = ask(&mut desk);
        let closed: Result<(), DeskError> = desk.close();
        match (answer, closed) {
            (Ok(_), Err(error)) => Err(error.into()),
            (answer, _) => answer,
        }
    }

    /// Says something on standard error.
    pub fn note(&self, message: &Message) {
        eprintln!("{}", say(self.lang, message));
    }
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
fn account() -> Handle {
    let uid = rustix::process::getuid().as_raw();
    let named = std::fs::read_to_string("/etc/passwd").ok().and_then(|accounts| {
        let of_uid = |line: &&str| line.split(':').nth(2).is_some_and(|field| field.parse() == Ok(uid));
        accounts.lines().find(of_uid).and_then(|line| line.split(':').next()).map(str::to_owned)
    });
    let name = named.or_else(|| std::env::var("USER").ok()).unwrap_or_else(|| format!("uid{uid}"));
    Handle::from(name)
}
