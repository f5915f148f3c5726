//! `--restricted`: the program as the only thing that somebody on this host may run, as the forced command of OpenSSH.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | what whoever runs the host has said, what the person has said, and which of it counts |
//! | `environment.rs` | no variable of the environment names a file or code |
//! | `words.rs` | the words of what was typed behind `ssh HOST` |
//!
//! What stands in the forced command is the host's; what stands in `SSH_ORIGINAL_COMMAND` is the person's. Both are read
//! by the same grammar, and nothing of the second can take the place of the first.

mod environment;
mod words;

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use clap::error::ErrorKind;
use signal_hook::consts::SIGTSTP;

use super::failure::Failure;
use super::options::order::Typed;
use super::options::{Command, Global, Options, ServeArgs};
use crate::desk::account;
use crate::domain::message::Message;
use crate::exchange::files::{self, Files};

/// What the person typed behind `ssh HOST`, as OpenSSH tells a forced command.
const ASKED: &str = "SSH_ORIGINAL_COMMAND";
/// Says the same as the option, for whoever sets the environment of an account and not its command.
const FORCED: &str = "DIARIUM_RESTRICTED";

/// Why the person's words are no command.
pub enum Stopped {
    /// With what is to be said.
    Failure(Failure),
    /// By the grammar, which also answers `--help`.
    Grammar(clap::Error, Vec<OsString>),
}

impl From<Failure> for Stopped {
    fn from(failure: Failure) -> Self {
        Stopped::Failure(failure)
    }
}

/// Whether this run is restricted.
pub fn is_wanted(global: &Global) -> bool {
    global.restricted || std::env::var_os(FORCED).is_some_and(|value| !value.is_empty())
}

/// What is to be done under the restriction: the host's options, and the person's command.
pub fn confine(host: Options, args: &[OsString]) -> Result<Typed, Stopped> {
    environment::leave_behind(args)?;
    refuse_of(&host.global, &["store", "as", "now"])?;
    if host.global.socket.is_none() {
        return Err(usage(Message::new("restricted-no-socket")).into());
    }
    files::confine(exchange(host.global.exchange.as_deref()));
    // There is no shell to which the program could be sent to the background, not even by a signal from elsewhere.
    let _ = signal_hook::flag::register(SIGTSTP, Arc::new(AtomicBool::new(false)));
    let mut typed = match std::env::var_os(ASKED).filter(|asked| !asked.is_empty()) {
        None => Typed { options: host, order: None },
        Some(_) if host.command.is_some() => return Err(usage(Message::new("restricted-one-command")).into()),
        Some(asked) => {
            let person = of_person(&asked)?;
            let Options { global, command } = person.options;
            refuse_of(&global, &["store", "as", "now", "socket", "exchange"])?;
            Typed { options: Options { global: together(host.global, global), command }, order: person.order }
        }
    };
    typed.options.global.restricted = true;
    if let Some(command) = &typed.options.command {
        refuse_command(command)?;
    }
    Ok(typed)
}

fn usage(message: Message) -> Failure {
    Failure::Usage(message, None)
}

/// The person's words as a command line of the program, whose own name may stand before them.
fn of_person(asked: &OsStr) -> Result<Typed, Stopped> {
    let mut words = words::of(asked.as_bytes()).map_err(usage)?;
    if words.first().is_some_and(|word| word == "diarium") {
        words.remove(0);
    }
    let first = words.first().map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
    let args: Vec<OsString> = std::iter::once(OsString::from("diarium")).chain(words).collect();
    Typed::of(&args).map_err(|error| match error.kind() {
        // `scp`, `sftp-server`, `rsync`, `sh` and the like.
        ErrorKind::InvalidSubcommand => usage(Message::new("restricted-no-command").with("word", first)).into(),
        _ => Stopped::Grammar(error, args),
    })
}

/// Options that are not for whoever said them.
fn refuse_of(global: &Global, names: &[&str]) -> Result<(), Failure> {
    let said = |name: &&&str| match **name {
        "store" => global.store.is_some(),
        "as" => global.act_as.is_some(),
        "now" => global.now.is_some(),
        "socket" => global.socket.is_some(),
        _ => global.exchange.is_some(),
    };
    match names.iter().find(said) {
        Some(name) => Err(usage(Message::new("restricted-option").with("option", format!("--{name}")))),
        None => Ok(()),
    }
}

/// What the host says stands; looks and language are the person's where the person says something.
fn together(host: Global, person: Global) -> Global {
    Global {
        store: None,
        socket: host.socket,
        exchange: host.exchange,
        act_as: None,
        now: None,
        restricted: true,
        lang: person.lang.or(host.lang),
        format: person.format,
        linear: person.linear || host.linear,
        theme: person.theme.or(host.theme),
        ascii: person.ascii || host.ascii,
        mouse: person.mouse || host.mouse,
        lessons: person.lessons.or(host.lessons),
        keymap: person.keymap.or(host.keymap),
    }
}

/// Commands that make, serve or mend a store are for whoever has its files.
fn refuse_command(command: &Command) -> Result<(), Failure> {
    let name = match command {
        Command::Demo(_) => "demo",
        Command::Init(_) => "init",
        Command::Restore { .. } => "restore",
        Command::Rebuild => "rebuild",
        Command::Serve(ServeArgs { status: false, describe: false, .. }) => "serve",
        _ => return Ok(()),
    };
    Err(usage(Message::new("restricted-command").with("command", name)))
}

/// The exchange folder of whoever signed in: `%u` stands for the account, as the kernel knows it, and `%%` for `%`.
fn exchange(named: Option<&Path>) -> Files {
    let Some(named) = named else { return Files::Nowhere(None) };
    let own = rustix::process::getuid().as_raw();
    let name = account::name_of(own).map_or_else(|| own.to_string(), |name| name.to_string());
    let mut filled = Vec::new();
    let mut bytes = named.as_os_str().as_bytes().iter().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, bytes.peek()) {
            (b'%', Some(b'u')) => filled.extend_from_slice(name.as_bytes()),
            (b'%', Some(b'%')) => filled.push(b'%'),
            _ => {
                filled.push(*byte);
                continue;
            }
        }
        bytes.next();
    }
    let home = environment::home().map(PathBuf::from);
    Files::beneath(&PathBuf::from(OsStr::from_bytes(&filled)), home.as_deref())
}
