//! What follows the name of a command: its own options, and the steps of those that have several.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, Subcommand, ValueEnum};

use crate::domain::code::{Handle, ReasonCode, Reference, RoundId};
use crate::domain::vocabulary::{DecisionKind, Role};

#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Only print the protocol
    #[arg(long)]
    pub describe: bool,
    /// Only say how the desk that is served is doing
    #[arg(long, conflicts_with = "describe")]
    pub status: bool,
    /// How much is said on standard error
    #[arg(long, value_enum, default_value_t = Said::Info)]
    pub log: Said,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Said {
    Error,
    Warn,
    Info,
    Debug,
}

#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Number of synthetic applications
    #[arg(long, default_value_t = 120, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub cases: u32,
    /// The same seed gives the same store
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Leave the store in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// Only make the store
    #[arg(long)]
    pub no_ui: bool,
    /// Begin without a lesson
    #[arg(long)]
    pub no_lesson: bool,
}

#[derive(Debug, Args)]
pub struct IntakeArgs {
    pub file: PathBuf,
    /// From the columns of another system to ours
    #[arg(long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,
    /// Sheet of a workbook
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// Only show the first rows as they would be read
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "5", conflicts_with = "dry_run")]
    pub preview: Option<usize>,
    /// Only say what would be done, and every problem
    #[arg(long)]
    pub dry_run: bool,
    /// Write the rows with their problems to this file
    #[arg(long, value_name = "FILE")]
    pub problems: Option<PathBuf>,
    /// Take the known name of a body for the application REF, or for all
    #[arg(long, value_name = "REF|all")]
    pub adopt: Vec<String>,
    /// Take only files whose applications are all of this round
    #[arg(long)]
    pub round: Option<RoundId>,
}

#[derive(Debug, Args)]
pub struct InitArgs {
    /// Plan file [default: the AMIF plan 2023-2024]
    #[arg(long, value_name = "FILE")]
    pub plan: Option<PathBuf>,
    /// Criteria file [default: the example set]
    #[arg(long, value_name = "FILE")]
    pub criteria: Option<PathBuf>,
    /// First administrator [default: the account]
    #[arg(long, value_name = "HANDLE")]
    pub admin: Option<Handle>,
    /// Take in the real grants of autumn 2022 as decided cases
    #[arg(long)]
    pub with_grants: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum By {
    Theme,
    Objective,
}

#[derive(Debug, Subcommand)]
pub enum ReportKind {
    /// How the programme goes: per objective what has started, what is earmarked, what is open
    Progress {
        /// As it was then
        #[arg(long, value_parser = time)]
        as_of: Option<DateTime<Utc>>,
        /// Write to this file
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Cases in, out and waiting by lane, officer and week, and when a round is done at the present pace
    Baskets {
        #[arg(long)]
        round: Option<RoundId>,
    },
}

#[derive(Debug, Args)]
pub struct DocumentArgs {
    /// References
    #[arg(required_unless_present = "query")]
    pub cases: Vec<Reference>,
    /// All decided cases that answer this query
    #[arg(long, conflicts_with = "cases")]
    pub query: Option<String>,
    /// A file, or a folder for several
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Try other templates; the result is a draft
    #[arg(long, value_name = "FILE")]
    pub template: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Cases {
    /// References
    #[arg(required_unless_present = "query")]
    pub cases: Vec<Reference>,
    /// All cases that answer this query
    #[arg(long, conflicts_with = "cases")]
    pub query: Option<String>,
    /// Only show the consequences
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Mark {
    Pass,
    Fail,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SupplementStep {
    Ask,
    Received,
}

#[derive(Debug, Subcommand)]
pub enum CorrectionStep {
    /// The applicant requests a correction
    Ask {
        #[arg(long)]
        why: String,
        /// Why it is handled although it came after the time for it
        #[arg(long, value_name = "TEXT")]
        late_why: Option<String>,
    },
    /// The decision stands
    Uphold {
        #[arg(long)]
        why: String,
    },
    /// The rejection of a case that was never scored is set aside, and the case is handled again
    Reopen {
        #[arg(long)]
        why: String,
    },
    /// The decision is amended
    Amend {
        #[arg(long, required_unless_present = "kind", allow_negative_numbers = true)]
        amount: Option<String>,
        #[arg(long)]
        kind: Option<DecisionKind>,
        /// Listed reason, where it becomes a rejection; may be repeated
        #[arg(long = "reason-code", value_name = "CODE")]
        reason_codes: Vec<ReasonCode>,
        #[arg(long)]
        why: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum CriteriaStep {
    /// Puts another criteria set in force, after showing what it changes
    Load {
        file: PathBuf,
        /// Only show what would change
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        why: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum TemplateStep {
    /// Prints a version as a file, to be copied and changed
    Show {
        /// Name and version, as the list has them [default: the one in force]
        name: Option<String>,
    },
    /// Puts the authority's own templates in force, after showing what they change
    Load {
        file: PathBuf,
        /// Only show what would change
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        why: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum PlanStep {
    /// Puts a revised plan in force, after showing what it changes
    Load {
        file: PathBuf,
        /// Only show what would change
        #[arg(long)]
        dry_run: bool,
        #[arg(long)]
        why: String,
    },
    /// Judges a case by the rules of another version of the plan
    Move {
        case: Reference,
        #[arg(value_name = "VERSION")]
        number: u32,
        #[arg(long)]
        why: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum RoundStep {
    /// Applications received before TIME are outside the window
    Open {
        round: RoundId,
        #[arg(long, value_parser = time)]
        at: Option<DateTime<Utc>>,
    },
    /// Applications received after TIME are late
    Close {
        round: RoundId,
        #[arg(long, value_parser = time)]
        at: Option<DateTime<Utc>>,
    },
}

#[derive(Debug, Subcommand)]
pub enum TrainingStep {
    /// Shows where each trainee is in the lessons
    Trainees,
    /// Lists the lessons, or checks a lesson file
    Lessons { file: Option<PathBuf> },
    /// Moves the clock forward
    Clock {
        #[arg(value_parser = time)]
        to: DateTime<Utc>,
    },
    /// Makes the store as it was on its first day
    StartOver,
}

#[derive(Debug, Subcommand)]
pub enum UserStep {
    /// Lists people and their roles
    List,
    /// Gives a role
    Grant { handle: Handle, role: Role },
    /// Takes a role away
    Revoke { handle: Handle, role: Role },
    /// Says what a person is called in documents; an empty name leaves the account
    Name {
        handle: Handle,
        name: String,
        /// Title in Swedish
        #[arg(long, value_name = "TEXT", default_value = "")]
        title_sv: String,
        /// Title in Finnish
        #[arg(long, value_name = "TEXT", default_value = "")]
        title_fi: String,
        /// Title in English
        #[arg(long, value_name = "TEXT", default_value = "")]
        title_en: String,
    },
}

pub(super) fn time(text: &str) -> Result<DateTime<Utc>, String> {
    let moment = DateTime::parse_from_rfc3339(text);
    moment
        .map(|moment| moment.with_timezone(&Utc))
        .map_err(|_| format!("`{text}` is no time; accepted: RFC 3339 such as 2023-05-31T16:15:00+03:00"))
}

pub(super) fn whole_number(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("`{text}` is no target; accepted: a whole number, zero or more"))
}
