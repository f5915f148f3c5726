//! What lies over a screen. Popups are a stack; Escape always goes one step back.

use chrono::{DateTime, Utc};

use super::drafts::Topic;
use super::field::Field;
use super::proposing::ProposeForm;
use crate::domain::code::{GateId, Handle, IndicatorId, Reference};
use crate::domain::message::Message;
use crate::domain::vocabulary::Seat;
use crate::register::command::Command;
use crate::register::view::forecast::Forecast;
use crate::tui::acts::{Act, Place};

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
    /// Something to read.
    Note {
        /// Heading.
        title: Message,
        /// One paragraph each.
        parts: Vec<Message>,
        /// How far it is scrolled.
        scroll: usize,
    },
    /// Every act by name.
    Palette(Palette),
    /// One of several.
    Picker(Picker),
    /// A text that an act needs.
    Ask(Box<Ask>),
    /// Consequences, and yes or no.
    Confirm(Box<Confirm>),
    /// The form of a proposal.
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
}

/// One entry.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// Does an act, or says why it cannot be done now.
    Do(Act, Option<Message>),
    /// Opens a case, with its title where it is known.
    Case(Reference, String),
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
    /// Name.
    pub label: String,
    /// What else there is to know.
    pub note: String,
}

/// What happens with a chosen thing.
#[derive(Debug, Clone, PartialEq)]
pub enum Then {
    /// This person sits down.
    Sit,
    /// This language is spoken.
    Speak,
    /// This lesson begins or goes on.
    Lesson,
    /// The training store is made anew, or not.
    StartOver,
    /// A value is asked for this indicator.
    Target(Reference),
    /// A seat is asked for this person.
    Seat(Reference),
    /// This person takes this seat.
    Assign(Reference, Handle),
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
    /// Sends back what was submitted.
    Return,
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
            Purpose::Tag => Command::Tag { case, tag: why },
            Purpose::Return => Command::Return { cases: cases.to_vec(), why },
            Purpose::AskSupplement => Command::AskSupplement { case, why },
            Purpose::SupplementReceived => Command::SupplementReceived { case, why },
            Purpose::Conflict(handle) => Command::Conflict { case, handle: handle.clone(), why },
            Purpose::Withdraw => Command::Withdraw { case, why },
            Purpose::Clock(now) => Command::MoveClock { to: later(*now, &why)? },
            Purpose::Target(indicator) => {
                let digits: String = why.chars().filter(|letter| !letter.is_whitespace()).collect();
                let value = digits.parse().map_err(|_| Message::new("desk-not-a-count").with("text", why))?;
                Command::Target { case, indicator: indicator.clone(), value }
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
    /// Consequences; `None` until they are known.
    pub forecast: Option<Forecast>,
    /// Whether the act is on its way.
    pub sending: bool,
    /// Why it was refused.
    pub refused: Vec<Message>,
    /// How far it is scrolled.
    pub scroll: usize,
}

/// Seats of a case, in their order.
pub const SEATS: &[Seat] = Seat::ALL;
