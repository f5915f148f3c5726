//! What can be typed: the shell commands of the public interface. What `--help` says of them is in the catalogue
//! `help.ftl`; the comments here are for whoever reads this.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Parser, Subcommand};

mod global;
pub mod hyphens;
pub mod order;
mod steps;

use super::export::Exported;
use crate::domain::code::{CriterionId, GateId, Handle, IndicatorId, ReasonCode, Reference, RoundId, Scope};
use crate::domain::criteria::Points;
use crate::domain::vocabulary::{DecisionKind, Ground, Lane, LinePolicy, Rate, Seat, TargetMark};
use crate::register::judgement::Named;
pub use global::{Format, Global};
pub use order::command;
pub use steps::{
    By, Cases, CorrectionStep, CriteriaStep, DemoArgs, DocumentArgs, InitArgs, IntakeArgs, Mark, PlanStep, ReportKind,
    RoundStep, Said, ServeArgs, SupplementStep, TemplateStep, TrainingStep, UserStep,
};
use steps::{time, whole_number};

/// The desk at which an authority assesses grant applications. Without a command the workstation opens.
#[derive(Debug, Parser)]
#[command(name = "diarium", version, about, disable_help_subcommand = true)]
pub struct Options {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Makes a training store with the real plan, the real 2022 grants and synthetic applications, and opens it
    Demo(DemoArgs),
    /// Makes a new store with a plan
    Init(InitArgs),
    /// Prints the plan: objectives, measures, actions with their cards, indicators, rounds and envelopes
    Plan {
        #[command(subcommand)]
        step: Option<PlanStep>,
    },
    /// Takes in applications from .jsonl, .json, .csv or .xlsx: all or nothing
    Import(IntakeArgs),
    /// Takes in corrected applications as revisions of their cases: all or nothing
    Revise {
        #[command(flatten)]
        intake: IntakeArgs,
        #[arg(long)]
        why: String,
    },
    /// Confirms that what was judged on an older revision still stands
    Confirm {
        case: Reference,
        /// gate:ID, score:ID, consensus:ID, finding:RULE or target:N; without any, all that are yours to confirm
        #[arg(value_name = "WHAT")]
        judgements: Vec<Named>,
        #[arg(long)]
        why: String,
    },
    /// Sets the handling lane of a case
    Lane {
        case: Reference,
        lane: Lane,
        #[arg(long)]
        why: String,
    },
    /// Lists cases; the query language is the workstation's
    List {
        /// A saved queue by its name, instead of a query
        #[arg(long, value_name = "NAME", conflicts_with = "query")]
        queue: Option<String>,
        query: Vec<String>,
    },
    /// Lists your saved queues with their queries and the number of their cases
    Queues,
    /// Shows one case with everything that you may see
    Show {
        case: Reference,
        /// Only the revisions of the application and what each changed
        #[arg(long)]
        revisions: bool,
    },
    /// Prints the criteria set, of a case or of the store
    #[command(args_conflicts_with_subcommands = true)]
    Criteria {
        case: Option<Reference>,
        #[command(subcommand)]
        step: Option<CriteriaStep>,
    },
    /// Lists the templates of decision documents, prints one, or puts the authority's own in force
    Template {
        #[command(subcommand)]
        step: Option<TemplateStep>,
    },
    /// Prints the buckets of every envelope and the ceilings per objective
    Budget {
        #[arg(long)]
        round: Option<RoundId>,
        /// The money as it was then
        #[arg(long, value_parser = time)]
        as_of: Option<DateTime<Utc>>,
    },
    /// Prints the ranked list of an envelope with its funding line
    Rank {
        round: RoundId,
        scope: Scope,
        #[arg(long, default_value = "strict")]
        policy: LinePolicy,
        /// Suppose that these cases get nothing
        #[arg(long, value_name = "REF", num_args = 1..)]
        hold_out: Vec<Reference>,
        /// Suppose that a case asks for another amount
        #[arg(long, value_name = "REF=AMOUNT", num_args = 1..)]
        give: Vec<String>,
        /// Suppose that there is so much money down to the line
        #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true)]
        line: Option<String>,
    },
    /// Prints a round over time, how its totals and scores spread, and how far assessors are apart
    Pictures { round: RoundId },
    /// Seats a person on a case
    Assign {
        case: Reference,
        handle: Handle,
        #[arg(long)]
        role: Seat,
        /// A further case, in the same act; may be repeated
        #[arg(long)]
        also: Vec<Reference>,
    },
    /// Takes a person off a case
    Unassign {
        case: Reference,
        handle: Handle,
        #[arg(long)]
        role: Option<Seat>,
        /// A further case, in the same act; may be repeated
        #[arg(long)]
        also: Vec<Reference>,
    },
    /// Declares a conflict of interest, or sets or lifts another person's
    Conflict {
        case: Reference,
        handle: Option<Handle>,
        #[arg(long)]
        lift: bool,
        #[arg(long)]
        why: String,
    },
    /// Marks a general criterion as passed or failed
    Gate {
        case: Reference,
        criterion: GateId,
        #[arg(value_enum)]
        mark: Mark,
        #[arg(long)]
        why: String,
    },
    /// Asks for a supplement, or records that it came
    Supplement {
        case: Reference,
        #[arg(value_enum)]
        step: SupplementStep,
        #[arg(long)]
        why: String,
    },
    /// Settles a finding
    Settle {
        case: Reference,
        rule: String,
        #[arg(long)]
        why: String,
    },
    /// Scores a criterion
    Score {
        case: Reference,
        criterion: CriterionId,
        #[arg(allow_negative_numbers = true)]
        value: Points,
        #[arg(long)]
        why: String,
    },
    /// Signs your own scores
    Sign { case: Reference },
    /// Records the consensus of two assessors on a criterion
    Consensus {
        case: Reference,
        criterion: CriterionId,
        #[arg(allow_negative_numbers = true)]
        value: Points,
        #[arg(long)]
        why: String,
    },
    /// Sets an indicator target
    Target {
        case: Reference,
        indicator: IndicatorId,
        #[arg(value_parser = whole_number, allow_negative_numbers = true)]
        value: u64,
    },
    /// Removes an indicator target
    Untarget { case: Reference, indicator: IndicatorId },
    /// Marks a result target of the card, counted from 1
    Mark {
        case: Reference,
        #[arg(value_name = "N")]
        target: u16,
        mark: TargetMark,
        #[arg(long)]
        why: Option<String>,
    },
    /// Tags a case
    Tag {
        case: Reference,
        tag: String,
        /// A further case, in the same act; may be repeated
        #[arg(long)]
        also: Vec<Reference>,
    },
    /// Removes a tag
    Untag {
        case: Reference,
        tag: String,
        /// A further case, in the same act; may be repeated
        #[arg(long)]
        also: Vec<Reference>,
    },
    /// Comments on a case
    Comment { case: Reference, text: String },
    /// Proposes a decision
    Propose {
        case: Reference,
        kind: DecisionKind,
        #[arg(long, allow_negative_numbers = true)]
        amount: Option<String>,
        #[arg(long)]
        rate: Option<Rate>,
        /// Ground for 90 %; may be repeated
        #[arg(long = "ground")]
        grounds: Vec<Ground>,
        /// Condition of the grant; may be repeated
        #[arg(long = "condition", value_name = "TEXT")]
        conditions: Vec<String>,
        /// Listed reason of a rejection; may be repeated [default: what the register sees]
        #[arg(long = "reason-code", value_name = "CODE")]
        reason_codes: Vec<ReasonCode>,
        /// Why this case gets money before one that stands higher
        #[arg(long, value_name = "TEXT")]
        deviation: Option<String>,
        #[arg(long)]
        why: String,
    },
    /// Submits proposals for decision
    Submit(Cases),
    /// Approves what was submitted; with --amount, grants less; with --return, sends back the rest
    Approve {
        #[command(flatten)]
        cases: Cases,
        #[arg(long, allow_negative_numbers = true)]
        amount: Option<String>,
        /// Sends these back in the same act
        #[arg(long = "return", value_name = "REF", num_args = 1.., requires = "why", conflicts_with = "amount")]
        send_back: Vec<Reference>,
        /// Why they are sent back, or why less is granted than was proposed
        #[arg(long)]
        why: Option<String>,
    },
    /// Sends back what was submitted
    Return {
        #[command(flatten)]
        cases: Cases,
        #[arg(long)]
        why: String,
    },
    /// Records that the applicant was notified
    Notify(Cases),
    /// The applicant withdraws
    Withdraw {
        case: Reference,
        #[arg(long)]
        why: String,
    },
    /// The applicant declines the grant
    Decline {
        case: Reference,
        #[arg(long)]
        why: String,
    },
    /// Records a correction request, or decides one
    Correction {
        case: Reference,
        #[command(subcommand)]
        step: CorrectionStep,
    },
    /// Moves unused money to a later round, where the plan allows it
    CarryOver {
        from: RoundId,
        to: RoundId,
        scope: Scope,
        #[arg(allow_negative_numbers = true)]
        amount: String,
        #[arg(long)]
        why: String,
    },
    /// Takes back your own last reversible act, as a new entry
    Undo {
        case: Option<Reference>,
        /// Only show what would be taken back
        #[arg(long)]
        dry_run: bool,
    },
    /// Sets the window of a round
    Round {
        #[command(subcommand)]
        step: RoundStep,
    },
    /// People and their roles
    User {
        #[command(subcommand)]
        step: UserStep,
    },
    /// Says why: the entries, rules and sources behind an amount, a total, a rank, a finding, a refusal or open money
    #[command(
        override_usage = "diarium why REF total|rank|amount|refusal\n       diarium why REF finding N\n       diarium why ROUND SCOPE"
    )]
    Why {
        /// Reference of a case, or a round
        #[arg(value_name = "REF|ROUND")]
        subject: String,
        /// total, rank, finding, amount or refusal of a case; or an envelope of the round
        #[arg(value_name = "WHAT|SCOPE")]
        what: String,
        /// Number of the finding as shown, from 1
        number: Option<usize>,
    },
    /// Prints the journal, one record a line in JSON
    Log {
        case: Option<Reference>,
        #[arg(long, default_value_t = 0)]
        since: u64,
    },
    /// Prints decision documents, as they were told to the applicants or as they would be told now
    Document(DocumentArgs),
    /// Prints the announcement of a round
    Announce {
        round: RoundId,
        /// How projects are put together [default: by theme where every grant has one]
        #[arg(long, value_enum)]
        by: Option<By>,
        /// Write to this file
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Prints a report
    Report {
        #[command(subcommand)]
        kind: ReportKind,
    },
    /// Writes a table of what you may see
    Export {
        #[command(subcommand)]
        kind: Exported,
    },
    /// Reads the whole journal again and checks chain, shelf and money; prints `seq hash` last
    Verify {
        /// Also make every document again that an applicant was told, and compare it with its seal
        #[arg(long)]
        documents: bool,
    },
    /// Makes the shelf anew from the journal
    Rebuild,
    /// Copies the journal to a new file
    Backup { file: PathBuf },
    /// Makes a store from a backup, into an empty place, if it verifies
    Restore { file: PathBuf },
    /// What a trainer does with a training store
    Training {
        #[command(subcommand)]
        step: TrainingStep,
    },
    /// Prints the keys of the workstation
    Keys {
        name: Option<String>,
        /// Only the keys of this act
        #[arg(long, value_name = "ACT")]
        act: Option<String>,
        /// As a manual page, in roff
        #[arg(long, conflicts_with = "act")]
        man: bool,
    },
    /// Prints shell completions
    Completions { shell: clap_complete::Shell },
    /// Serves one desk for many people on this host
    Serve(ServeArgs),
    /// Says what is wrong with this installation and how to mend it
    Doctor,
}
