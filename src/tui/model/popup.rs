//! What lies over a screen. Popups are a stack; Escape always goes one step back.

use chrono::{DateTime, Utc};

use super::card_sheet::CardSheet;
use super::drafts::Topic;
use super::explaining::Why;
use super::field::Field;
use super::form::Form;
use super::proposing::ProposeForm;
use super::query_line::QueryLine;
use crate::domain::code::{ActionCode, GateId, Handle, IndicatorId, Reference};
use crate::domain::message::Message;
use crate::domain::vocabulary::{Lane, Seat, TargetMark};
use crate::exchange::paper::Paper;
use crate::register::command::Command;
use crate::register::view::forecast::Forecast;
use crate::tui::acts::{Act, Place};
use crate::tui::drawer::queues::SavedQueue;
use crate::tui::finder::Hits;

/// A popup.
#[derive(Debug)]
pub enum Popup {
    /// All keys of a place.
    Help {
        /// Which place.
        place: Place,
        /// How far it is scrolled.
        scroll: usize,
    },
    /// The query language: every field with its meaning and an example.
    QueryHelp {
        /// How far it is scrolled.
        scroll: usize,
    },
    /// A query whose cases are to be marked.
    MarkBy(Box<QueryLine>),
    /// A name that something is saved under.
    Name(Box<Naming>),
    /// What was typed beside what has happened to the case since.
    Meanwhile(Box<Meanwhile>),
    /// Something to read.
    Note {
        /// Heading.
        title: Message,
        /// One paragraph each.
        parts: Vec<Message>,
        /// How far it is scrolled.
        scroll: usize,
    },
    /// A decision document.
    Document {
        /// What it says.
        paper: Box<Paper>,
        /// How far it is scrolled.
        scroll: usize,
    },
    /// Ceilings, the mid-term tenth, blank and disputed envelopes, the signs of the bars.
    Money {
        /// How far it is scrolled.
        scroll: usize,
    },
    /// Where a number or a refusal comes from.
    Why(Box<Why>),
    /// A form of several fields.
    Form(Box<Form>),
    /// Every act by name.
    Palette(Palette),
    /// One of several.
    Picker(Picker),
    /// A text that an act needs.
    Ask(Box<Ask>),
    /// Consequences, and yes or no.
    Confirm(Box<Confirm>),
    /// Result targets and indicators of a card.
    CardSheet(Box<CardSheet>),
    /// The form of a proposal or of an amendment.
    Propose(Box<ProposeForm>),
    /// Leaving with unsent texts.
    Leave(usize),
}

/// Every act by name, and cases by reference.
#[derive(Debug)]
pub struct Palette {
    /// What is typed.
    pub field: Field,
    /// Which entry is under the cursor.
    pub cursor: usize,
    /// What answers it, best first.
    pub entries: Vec<Entry>,
    /// What the finder has found so far.
    pub hits: Hits,
}

/// One entry, with the letters of it that answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What happens with it.
    pub what: What,
    /// Which letters of its sentence answer what is typed.
    pub letters: Vec<usize>,
}

/// What happens with a chosen entry.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// Does an act, or says why it cannot be done now.
    Do(Act, Option<Message>),
    /// Opens a case; with its title and applicant where they are known.
    Case(Reference, String),
    /// Lists the cases of an applicant; how many there are.
    Applicant(String, usize),
    /// Lists the cases of an action or of operating support; its name, and whether it is support.
    Action(ActionCode, String, bool),
    /// Lists the cases with an indicator.
    Indicator(IndicatorId, String),
    /// Lists the cases that answer a query.
    Find(String),
}

/// One of several.
#[derive(Debug)]
pub struct Picker {
    /// Heading.
    pub title: Message,
    /// What is typed to narrow the choices down.
    pub field: Field,
    /// Which of the shown is under the cursor.
    pub cursor: usize,
    /// Everything that can be chosen.
    pub choices: Vec<Choice>,
    /// Those that answer what is typed, as positions in `choices`.
    pub shown: Vec<usize>,
    /// What happens with the chosen one.
    pub then: Then,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Code.
    pub code: String,
    /// Whether the code is only for the program: the name says it all.
    pub hidden: bool,
    /// Name.
    pub label: String,
    /// What else there is to know.
    pub note: String,
}

impl Choice {
    /// What is looked at when somebody types: its code, its name, and what else there is to know.
    pub fn sought(&self) -> String {
        format!("{} {} {}", self.code, self.label, self.note)
    }
}

/// What happens with a chosen thing.
#[derive(Debug, Clone, PartialEq)]
pub enum Then {
    /// This person sits down.
    Sit,
    /// This language is spoken.
    Speak,
    /// This part of the case is shown.
    Part,
    /// This lesson begins or goes on.
    Lesson,
    /// The training store is made anew, or not.
    StartOver,
    /// A value is asked for this indicator.
    Target(Reference),
    /// A seat is asked for this person.
    Seat(Vec<Reference>),
    /// This saved queue is gone to; positions are those of the choices.
    GoSaved(Vec<SavedQueue>),
    /// This phrase is put into the reason.
    Phrase(Vec<String>),
    /// This saved queue is forgotten.
    Forget(Vec<SavedQueue>),
    /// This text is gone on with.
    Resume(Vec<(Reference, Topic)>),
    /// This person takes this seat.
    Assign(Vec<Reference>, Handle),
}

/// A name that a queue is saved under.
#[derive(Debug)]
pub struct Naming {
    /// The name.
    pub field: Field,
    /// The query.
    pub query: String,
    /// What is wrong with the name.
    pub refused: Vec<Message>,
}

/// What was typed beside what has happened to the case since it was begun.
#[derive(Debug)]
pub struct Meanwhile {
    /// Case.
    pub case: Reference,
    /// What was typed.
    pub mine: String,
    /// What has happened: who, when, what and why.
    pub theirs: Vec<Message>,
    /// How far it is scrolled.
    pub scroll: usize,
}

/// A text that an act needs.
#[derive(Debug)]
pub struct Ask {
    /// Heading.
    pub title: Message,
    /// What there is to know before writing.
    pub about: Vec<Message>,
    /// The text.
    pub field: Field,
    /// Under what it is kept.
    pub topic: Topic,
    /// What it is for.
    pub purpose: Purpose,
    /// Cases that it is for; the draft is kept under the first.
    pub cases: Vec<Reference>,
    /// Whether the act is on its way.
    pub sending: bool,
    /// Why it was refused.
    pub refused: Vec<Message>,
}

/// What a typed text is for.
#[derive(Debug, Clone, PartialEq)]
pub enum Purpose {
    /// Marks these gates.
    Gates {
        /// Gates.
        gates: Vec<GateId>,
        /// Passed or failed.
        pass: bool,
    },
    /// Settles a finding.
    Settle(String),
    /// Comments.
    Comment,
    /// Tags.
    Tag,
    /// Asks for a supplement.
    AskSupplement,
    /// Records that it came.
    SupplementReceived,
    /// Declares a conflict of one's own.
    Conflict(Handle),
    /// Records a withdrawal.
    Withdraw,
    /// Sets a target.
    Target(IndicatorId),
    /// Moves the clock of a training store from this moment.
    Clock(DateTime<Utc>),
    /// Records a correction request.
    AskCorrection,
    /// The same after the time for it: why it is handled, after what is requested.
    LateCorrection(String),
    /// Reasons the mark of a result target, which is numbered from 1.
    ResultTarget(u16, TargetMark),
    /// Confirms what was judged on an older revision.
    ConfirmStale,
    /// Sets the handling lane.
    Lane(Lane),
}

impl Purpose {
    /// Whether one line is enough.
    pub fn single(&self) -> bool {
        matches!(self, Purpose::Tag | Purpose::Target(_) | Purpose::Clock(_))
    }

    /// The command that it becomes.
    ///
    /// # Errors
    /// Where the text cannot be what is asked for.
    pub fn command(&self, cases: &[Reference], text: &str) -> Result<Command, Message> {
        let why = text.trim().to_owned();
        let case = cases.first().cloned().unwrap_or_default();
        Ok(match self {
            Purpose::Gates { gates, pass } => Command::Gate { case, gates: gates.clone(), pass: *pass, why },
            Purpose::Settle(rule) => Command::Settle { case, rule: rule.clone(), why },
            Purpose::Comment => Command::Comment { case, text: why },
            Purpose::Tag => Command::together(cases, |case| Command::Tag { case, tag: why.clone() }),
            Purpose::AskSupplement => Command::AskSupplement { case, why },
            Purpose::SupplementReceived => Command::SupplementReceived { case, why },
            Purpose::Conflict(handle) => Command::Conflict { case, handle: handle.clone(), why },
            Purpose::Withdraw => Command::Withdraw { case, why },
            Purpose::ConfirmStale => Command::Confirm { case, what: Vec::new(), why },
            Purpose::Lane(lane) => Command::SetLane { case, lane: *lane, why },
            Purpose::Clock(now) => Command::MoveClock { to: later(*now, &why)? },
            Purpose::Target(indicator) => {
                let digits: String = why.chars().filter(|letter| !letter.is_whitespace()).collect();
                let value = digits.parse().map_err(|_| Message::new("desk-not-a-count").with("text", why))?;
                Command::Target { case, indicator: indicator.clone(), value }
            }
            Purpose::AskCorrection => Command::AskCorrection { case, why, late_why: None },
            Purpose::LateCorrection(asked) => Command::AskCorrection { case, why: asked.clone(), late_why: Some(why) },
            Purpose::ResultTarget(target, mark) => {
                let why = (!why.is_empty()).then_some(why);
                Command::MarkTarget { case, target: *target, mark: *mark, why }
            }
        })
    }
}

/// A later moment, as a trainer writes it: so many days on (`+30`), a day (its end), or a time.
fn later(now: DateTime<Utc>, text: &str) -> Result<DateTime<Utc>, Message> {
    let days = text.strip_prefix('+').and_then(|days| days.trim().parse::<u16>().ok());
    let on = days.and_then(|days| now.checked_add_days(chrono::Days::new(u64::from(days))));
    let day = || text.parse::<chrono::NaiveDate>().ok()?.and_hms_opt(21, 59, 59).map(|end| end.and_utc());
    let time = || DateTime::parse_from_rfc3339(text).ok().map(|time| time.with_timezone(&Utc));
    on.or_else(day).or_else(time).ok_or_else(|| Message::new("clock-not-a-time").with("text", text))
}

/// Consequences, and yes or no.
#[derive(Debug)]
pub struct Confirm {
    /// Heading.
    pub title: Message,
    /// What there is to know besides the consequences.
    pub about: Vec<Message>,
    /// What is done after a yes.
    pub command: Command,
    /// What is typed below the consequences and goes into the command.
    pub typed: Option<Typed>,
    /// Consequences; `None` until they are known.
    pub forecast: Option<Forecast>,
    /// Whether the act is on its way.
    pub sending: bool,
    /// Why it was refused.
    pub refused: Vec<Message>,
    /// How far it is scrolled.
    pub scroll: usize,
}

/// A reason that is typed below consequences.
#[derive(Debug)]
pub struct Typed {
    /// What is asked for.
    pub title: Message,
    /// What is typed.
    pub field: Field,
    /// What it is kept under, with the first case.
    pub topic: Topic,
}

impl Confirm {
    /// What is done after a yes, with the reason that was typed.
    pub fn filled(&self) -> Command {
        self.with(|typed| typed.field.text())
    }

    /// The same with a reason of this length: what it does to the money does not hang on it.
    pub fn supposed(&self, length: usize) -> Command {
        self.with(|_| "x".repeat(length))
    }

    fn with(&self, reason: impl Fn(&Typed) -> String) -> Command {
        let mut command = self.command.clone();
        if let Some(typed) = &self.typed {
            match &mut command {
                Command::Decide { why, .. }
                | Command::Return { why, .. }
                | Command::Decline { why, .. }
                | Command::UpholdCorrection { why, .. }
                | Command::ReopenCorrection { why, .. } => *why = reason(typed).trim().to_owned(),
                _ => {}
            }
        }
        command
    }
}

/// Seats of a case, in their order.
pub const SEATS: &[Seat] = Seat::ALL;
