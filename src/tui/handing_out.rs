//! Files that the workstation gives out: the list on the screen as a table, a decision document as a paper. The ending of
//! the name says which form it gets, and nothing that is there already is ever overwritten.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::desk::{Desk, DeskError};
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::vocabulary::{LinePolicy, StoreKind};
use crate::exchange::exports::{Kind, Table, cases, csv, json, ranking, xlsx};
use crate::exchange::files::{self, Denied, Readers};
use crate::exchange::paper::Form;

/// What is given out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// These cases with their facts.
    Cases(Vec<Reference>),
    /// A ranked list as it is.
    Ranking(RoundId, Scope, LinePolicy),
    /// The decision document of a case.
    Document(Reference),
}

impl What {
    /// The endings that a file of it can have.
    pub fn endings(&self) -> Vec<&'static str> {
        match self {
            What::Cases(_) | What::Ranking(..) => vec!["csv", "json", "xlsx"],
            What::Document(_) => Form::ALL.into_iter().map(Form::word).collect(),
        }
    }

    /// The ending of a file, if it is one of those.
    pub fn ending(&self, file: &Path) -> Option<&'static str> {
        let given = file.extension()?.to_str()?.to_lowercase();
        self.endings().into_iter().find(|ending| *ending == given)
    }
}

/// A file that somebody wants.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// What is in it.
    pub what: What,
    /// Where it is written.
    pub file: PathBuf,
    /// The language of its headings.
    pub lang: Lang,
}

/// Writes it; says what was written.
///
/// # Errors
/// Where the desk refuses, the ending is none of those that are known, or the file cannot be written.
pub fn write(desk: &dyn Desk, wanted: &Wanted) -> Result<Message, DeskError> {
    let file = wanted.file.display().to_string();
    let Some(ending) = wanted.what.ending(&wanted.file) else {
        let message = Message::new("file-ending").with("file", file);
        return Err(DeskError::Store(message.with("endings", wanted.what.endings().join(", "))));
    };
    let unwritten =
        |why: String| DeskError::Store(Message::new("export-unwritable").with("file", file.as_str()).with("why", why));
    let (bytes, done) = match &wanted.what {
        What::Document(case) => {
            let form = Form::ALL.into_iter().find(|form| form.word() == ending).unwrap_or(Form::Md);
            let bytes = desk.document(case, None)?.written(form).map_err(|error| unwritten(error.to_string()))?;
            (bytes, Message::new("file-document-done").with("case", case))
        }
        what => {
            let table = table(desk, what)?;
            let bytes = of_table(&table, ending, wanted.lang).map_err(|error| unwritten(error.to_string()))?;
            (bytes, Message::new("export-done").with("count", table.rows.len()))
        }
    };
    files::of_people().write_new(&wanted.file, &bytes, Readers::Owner).map_err(|denied| match denied {
        Denied::Refused(refusal) => DeskError::Refused(refusal),
        Denied::System(error) if error.kind() == ErrorKind::AlreadyExists => {
            DeskError::Store(Message::new("file-exists").with("file", file.as_str()))
        }
        denied => {
            DeskError::Store(Message::new("export-unwritable").with("file", file.as_str()).with("why", denied.why()))
        }
    })?;
    Ok(done.with("file", file.as_str()))
}

fn table(desk: &dyn Desk, what: &What) -> Result<Table, DeskError> {
    let whoami = desk.whoami();
    let of = |kind| Table::new(kind, &whoami.store, whoami.kind == StoreKind::Demo, desk.now());
    match what {
        What::Ranking(round, scope, policy) => {
            let list = desk.ranking(round, scope, *policy)?;
            let mut table = of(Kind::Ranking);
            table.rows = list.rows.iter().map(|row| ranking::row(&list, row)).collect();
            Ok(table)
        }
        What::Cases(references) => {
            let mut table = of(Kind::Cases);
            for reference in references {
                table.rows.push(cases::row(&desk.case(reference.as_str())?));
            }
            Ok(table)
        }
        What::Document(_) => Ok(of(Kind::Cases)),
    }
}

fn of_table(table: &Table, ending: &str, lang: Lang) -> io::Result<Vec<u8>> {
    match ending {
        "json" => Ok((serde_json::to_string_pretty(&json::value(table))? + "\n").into_bytes()),
        "xlsx" => xlsx::bytes(table, lang).map_err(io::Error::other),
        _ => {
            let mut bytes = Vec::new();
            csv::write(table, &mut bytes)?;
            Ok(bytes)
        }
    }
}
