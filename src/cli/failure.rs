//! What goes wrong, in words and as exit status.

use std::io;

use crate::desk::DeskError;
use crate::desk::remote::OUTCOME_UNKNOWN;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::exchange::FileMistake;
use crate::exchange::files::Denied;
use crate::register::query::QueryError;
use crate::register::refusal::{Refusal, told_source};
use crate::speech::say;
use crate::tui::model::query_hint;
use crate::tui::widgets::text::width;

/// Why a shell command did not do what it was asked. Nothing has changed.
#[derive(Debug)]
pub enum Failure {
    /// A rule refused, or something asked for does not exist.
    Refused(Box<Refusal>),
    /// A check failed, or something asked for is not there.
    Failed(Message),
    /// A file has mistakes.
    File(Vec<FileMistake>),
    /// Applications cannot be taken in: each place in the file, and what is wrong there.
    Import(Vec<(Message, Message)>),
    /// Wrong usage; the place of the mistake in a query, if it is one.
    Usage(Message, Option<(String, std::ops::Range<usize>)>),
    /// The store cannot be used.
    Store(Message),
    /// The reader of our output has gone; nobody is left to tell.
    Gone,
}

impl Failure {
    /// Exit status of the public interface.
    pub fn status(&self) -> u8 {
        match self {
            Failure::Refused(_) | Failure::Failed(_) | Failure::File(_) | Failure::Import(..) => 1,
            Failure::Usage(..) => 2,
            Failure::Store(_) => 3,
            Failure::Gone => 0,
        }
    }

    /// What went wrong, in one sentence.
    pub fn told(&self) -> Message {
        match self {
            Failure::Refused(refusal) => refusal.what.clone(),
            Failure::Failed(message) | Failure::Store(message) | Failure::Usage(message, _) => message.clone(),
            Failure::File(mistakes) => mistakes.first().map_or_else(broken, |mistake| mistake.why.clone()),
            Failure::Import(errors) => errors.first().map_or_else(broken, |(_, why)| why.clone()),
            Failure::Gone => broken(),
        }
    }

    /// Says on standard error what went wrong.
    pub fn print(&self, lang: Lang) {
        // The prefix is part of the public interface, the same in every language.
        let error = "error";
        match self {
            Failure::Refused(refusal) => {
                eprintln!("{error}: {}", say(lang, &refusal.what));
                let rule = Message::new("error-rule")
                    .with("rule", refusal.rule.as_ref())
                    .with("source", told_source(&refusal.source));
                eprintln!("  {}", say(lang, &rule));
                eprintln!("  {}", say(lang, &Message::new("error-mend").with("mend", refusal.mend.clone())));
                for other in &refusal.others {
                    eprintln!("{error}: {}", say(lang, other));
                }
            }
            Failure::Failed(message) | Failure::Store(message) => eprintln!("{error}: {}", say(lang, message)),
            Failure::Usage(message, place) => {
                eprintln!("{error}: {}", say(lang, message));
                if let Some((text, at)) = place {
                    let before = text.get(..at.start).map_or(0, width);
                    let marked = text.get(at.clone()).map_or(1, width).max(1);
                    eprintln!("  {text}\n  {}{}", " ".repeat(before), "^".repeat(marked));
                }
            }
            Failure::File(mistakes) => {
                for mistake in mistakes {
                    eprintln!("{error}: {}:{}: {}", mistake.file, mistake.line, say(lang, &mistake.why));
                }
            }
            Failure::Import(errors) => {
                for (place, why) in errors {
                    eprintln!("{error}: {}: {}", say(lang, place), say(lang, why));
                }
                eprintln!("{}", say(lang, &Message::new("import-nothing").with("count", errors.len())));
            }
            Failure::Gone => {}
        }
    }
}

impl Failure {
    /// A query that cannot be read: the word that was probably meant, or else what is accepted.
    pub fn query(text: &str, error: QueryError) -> Self {
        let why = query_hint::meant(&error.why).unwrap_or(error.why);
        Failure::Usage(why, Some((text.to_owned(), error.at)))
    }

    /// A file of a person that was not opened: refused by the restriction, or else this message with its reason.
    pub fn denied(denied: Denied, message: Message) -> Self {
        match denied {
            Denied::Refused(refusal) => Failure::Refused(refusal),
            denied => Failure::Failed(message.with("why", denied.why())),
        }
    }
}

fn broken() -> Message {
    Message::new("desk-broken")
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::Refused(refusal) | DeskError::Unknown(refusal) => Failure::Refused(refusal),
            DeskError::Query(error) => Failure::Usage(error.why, None),
            // Run again, this program does not know the order any more; whoever runs it does.
            DeskError::Store(message) if message.key == OUTCOME_UNKNOWN => {
                Failure::Store(Message { key: "shell-outcome-unknown".into(), ..message })
            }
            DeskError::Store(message) => Failure::Store(message),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Failure::Gone;
        }
        Failure::Store(Message::new("output-failed").with("why", error.to_string()))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::from(io::Error::from(error))
    }
}

impl From<csv::Error> for Failure {
    fn from(error: csv::Error) -> Self {
        Failure::from(io::Error::from(error))
    }
}
