//! What can be typed with every command: the store, who acts, language, looks, and how data is printed.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, ValueEnum};

use super::steps::time;
use crate::domain::code::Handle;
use crate::domain::text::Lang;
use crate::exchange::paper::Form;

#[derive(Debug, Clone, Args)]
pub struct Global {
    /// Folder of the store [default: the user's data folder]
    #[arg(long, global = true, value_name = "PLACE")]
    pub store: Option<PathBuf>,
    /// Use the desk that is served there [default: the store's own, if one is served]
    #[arg(long, global = true, value_name = "PATH")]
    pub socket: Option<PathBuf>,
    /// Nothing but the desk at --socket, and no files but those in the exchange folder; for OpenSSH's ForceCommand
    #[arg(long, global = true)]
    pub restricted: bool,
    /// Folder with people's files under --restricted; %u stands for the account
    #[arg(long, global = true, value_name = "DIR")]
    pub exchange: Option<PathBuf>,
    /// Act as this person; only on an embedded store that one owns
    #[arg(long = "as", global = true, value_name = "HANDLE")]
    pub act_as: Option<Handle>,
    /// Language [default: from the locale]
    #[arg(long, global = true, value_name = "sv|fi|en")]
    pub lang: Option<Lang>,
    /// How data is printed
    #[arg(long, global = true, value_enum, default_value_t = AnyFormat::Table)]
    pub format: AnyFormat,
    /// The clock; only on a training store
    #[arg(long, global = true, value_name = "TIME", value_parser = time)]
    pub now: Option<DateTime<Utc>>,
    /// The workstation as plain lines, for screen readers and dumb terminals
    #[arg(long, global = true)]
    pub linear: bool,
    /// Theme of the workstation: dark, light, sixteen or mono
    #[arg(long, global = true, value_name = "NAME")]
    pub theme: Option<String>,
    /// Draw the workstation in ASCII
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Let the wheel of the mouse scroll
    #[arg(long, global = true)]
    pub mouse: bool,
    /// Folder with lessons of one's own, for training stores
    #[arg(long, global = true, value_name = "DIR")]
    pub lessons: Option<PathBuf>,
    /// Keymap file for the workstation, laid over the shipped one
    #[arg(long, global = true, value_name = "FILE")]
    pub keymap: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Table,
    Json,
    Csv,
    /// A workbook; of exports only.
    Xlsx,
}

/// Every word that `--format` takes; forms of papers are for the commands that make papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnyFormat {
    Table,
    Json,
    Csv,
    Xlsx,
    Md,
    Html,
    Pdf,
}

impl AnyFormat {
    /// How data is printed, and the form of a paper where one is named.
    pub fn split(self) -> (Format, Option<Form>) {
        match self {
            AnyFormat::Table => (Format::Table, None),
            AnyFormat::Json => (Format::Json, None),
            AnyFormat::Csv => (Format::Csv, None),
            AnyFormat::Xlsx => (Format::Xlsx, None),
            AnyFormat::Md => (Format::Table, Some(Form::Md)),
            AnyFormat::Html => (Format::Table, Some(Form::Html)),
            AnyFormat::Pdf => (Format::Table, Some(Form::Pdf)),
        }
    }
}
