//! serve: one desk for many people on this host.

use std::io::Write;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, bounded};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::failure::Failure;
use super::options::{Format, Said, ServeArgs};
use super::place::{Place, tell};
use crate::desk::DeskError;
use crate::desk::local::LocalDesk;
use crate::desk::opening;
use crate::desk::remote::{RemoteDesk, Unreachable};
use crate::desk::server::door::{self, Door};
use crate::desk::server::log::{Level, Log};
use crate::desk::server::serve as serve_desk;
use crate::desk::training::seats::refuse_to_act_as;
use crate::desk::wire::describe::describe;
use crate::domain::message::Message;

/// A command that is at work in the store is soon done.
const MOMENT: Duration = Duration::from_secs(5);

/// Serves the store until told to stop, or says something about serving.
pub fn serve(place: &Place, args: &ServeArgs) -> Result<(), Failure> {
    if args.describe {
        let mut out = std::io::stdout().lock();
        serde_json::to_writer_pretty(&mut out, &describe())?;
        writeln!(out)?;
        return Ok(());
    }
    if args.status {
        return status(place);
    }
    place.is_folder()?;
    if place.global.act_as.is_some() {
        return Err(refuse_to_act_as().into());
    }
    let stop = signals()?;
    let mut desk = open(place)?;
    place.set_clock(&mut desk)?;
    let door = Door::open(&place.store, place.socket.as_deref())?;
    let log = Log::new(match args.log {
        Said::Error => Level::Error,
        Said::Warn => Level::Warn,
        Said::Info => Level::Info,
        Said::Debug => Level::Debug,
    });
    log.tell_faults();
    Ok(serve_desk(desk, door, log, &stop)?)
}

/// Opens the store. A command that has it for a moment, while no desk was served, is waited for.
fn open(place: &Place) -> Result<LocalDesk, Failure> {
    let (lang, until) = (place.lang, Instant::now() + MOMENT);
    loop {
        let opened = opening::open(&place.store, None, &place.account, &mut |notice| tell(lang, &notice));
        match opened {
            Err(DeskError::Store(message))
                if message.key.starts_with("store-locked") && Instant::now() < until && !is_served(place) => {}
            opened => return Ok(opened?),
        }
        thread::sleep(Duration::from_millis(50));
    }
}

fn is_served(place: &Place) -> bool {
    let own_place = door::own_place(&place.store);
    RemoteDesk::status(place.socket.as_ref().unwrap_or(&own_place)).is_ok()
}

/// Whoever stops the desk asks it to stop in order.
fn signals() -> Result<Receiver<()>, Failure> {
    let mut signals = Signals::new([SIGTERM, SIGINT])?;
    let (sender, stop) = bounded(1);
    let waiting = thread::Builder::new().name("signals".to_owned());
    waiting.spawn(move || {
        for _ in signals.forever() {
            let _ = sender.try_send(());
        }
    })?;
    Ok(stop)
}

fn status(place: &Place) -> Result<(), Failure> {
    let own_place = door::own_place(&place.store);
    let path = place.socket.as_ref().unwrap_or(&own_place);
    let status = RemoteDesk::status(path).map_err(|error| match error {
        Unreachable::Refused(error) => error.into(),
        Unreachable::Forbidden => {
            Failure::Store(Message::new("served-forbidden").with("path", path.display().to_string()))
        }
        Unreachable::Nobody(_) => {
            Failure::Store(Message::new("served-none").with("place", place.store.display().to_string()))
        }
    })?;
    if place.format == Format::Json {
        let mut out = std::io::stdout().lock();
        serde_json::to_writer(&mut out, &status)?;
        writeln!(out)?;
        return Ok(());
    }
    let message = Message::new("served-status")
        .with("place", status.place.display().to_string())
        .with("people", status.people)
        .with("connections", status.connections)
        .with("seq", status.seq)
        .with("waiting", status.waiting)
        .with("program", status.program)
        .with("pid", status.pid)
        .with("since", status.since);
    place.note(&message);
    Ok(())
}
