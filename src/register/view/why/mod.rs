//! Asking why: the entries, the rule and the source behind an amount, a total, a rank, a finding, a refusal or the open
//! money of an envelope.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | what can be asked, and what an answer is made of |
//! | `total.rs` | totals, and what is missing from one |
//! | `rank.rs` | places in a ranked list |
//! | `finding.rs` | findings |
//! | `amount.rs` | amounts asked for, proposed and decided |
//! | `refusal.rs` | what stands in the way of the next step |
//! | `envelope.rs` | what an envelope holds, and each case that binds money of it |
//!
//! Everything about a case is taken from the case as its viewer sees it, so that nothing is explained that is hidden.

mod amount;
pub mod envelope;
mod finding;
mod rank;
mod refusal;
mod total;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Viewer;
use super::case::{CaseView, FullCase, Reason};
use super::rows::RowFacts;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::message::Message;
use crate::register::event::{Event, Recorded};
use crate::register::state::State;

/// What somebody wants explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// The total of a case, or why it has none.
    Total(Reference),
    /// Its place in the ranked list of its envelope.
    Rank(Reference),
    /// One of its findings, by its number as shown, from 1.
    Finding(Reference, usize),
    /// What it asks for, what is proposed, what was decided.
    Amount(Reference),
    /// Why it is rejected, or what would refuse its next step.
    Refusal(Reference),
    /// The open money of an envelope.
    Envelope(RoundId, Scope),
}

impl Question {
    /// The case that it is about.
    pub fn case(&self) -> Option<&Reference> {
        match self {
            Question::Total(case)
            | Question::Rank(case)
            | Question::Finding(case, _)
            | Question::Amount(case)
            | Question::Refusal(case) => Some(case),
            Question::Envelope(..) => None,
        }
    }

    fn subject(&self, state: &State) -> Message {
        let of = |key: &'static str, case: &Reference| Message::new(key).with("case", case);
        match self {
            Question::Total(case) => of("explain-of-total", case),
            Question::Rank(case) => of("explain-of-rank", case),
            Question::Finding(case, number) => of("explain-of-finding", case).with("number", *number),
            Question::Amount(case) => of("explain-of-amount", case),
            Question::Refusal(case) => of("explain-of-refusal", case),
            Question::Envelope(round, scope) => {
                Message::new("explain-of-envelope").with("scope", scope).with("round", state.plan.round_name(round))
            }
        }
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Explanation {
    /// What is explained.
    pub subject: Message,
    /// From the first ground to the last.
    pub lines: Vec<Line>,
}

/// One ground.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// What.
    pub what: Message,
    /// Journal record behind it.
    pub seq: Option<u64>,
    /// When that was recorded, and by whom.
    pub entry: Option<(DateTime<Utc>, Handle)>,
    /// Where the rule or the amount stands.
    pub source: Option<String>,
}

impl Line {
    fn new(what: Message) -> Self {
        Self { what, seq: None, entry: None, source: None }
    }

    fn from(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    fn at(mut self, seq: u64, at: DateTime<Utc>, by: &Handle) -> Self {
        self.seq = Some(seq);
        self.entry = Some((at, by.clone()));
        self
    }

    fn by(self, reason: Option<&Reason>) -> Self {
        match reason {
            Some(reason) => self.at(reason.seq, reason.at, &reason.by),
            None => self,
        }
    }
}

/// A case that is being explained.
struct Asked<'a> {
    state: &'a State,
    viewer: &'a Viewer,
    case: &'a Reference,
    facts: &'a RowFacts,
    full: &'a FullCase,
    lines: Vec<Line>,
}

impl Asked<'_> {
    fn say(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// A line for each entry of the case that is of interest and stands, oldest first.
    fn entries(&mut self, interest: impl Fn(&Event, &Handle) -> Option<Message>) {
        let history = self.full.history.iter().rev().filter(|entry| !entry.undone);
        let lines = history.filter_map(|entry| match &entry.event {
            Recorded::Known(event) => {
                let what = interest(event, &entry.by)?;
                Some(Line::new(what).at(entry.seq, entry.at, &entry.by))
            }
            Recorded::Unknown(_) => None,
        });
        self.lines.extend(lines);
    }

    fn came_in(&mut self) {
        self.entries(|event, _| match event {
            Event::CaseImported { application, .. } => {
                Some(Message::new("explain-came-in").with("received", application.received_at))
            }
            Event::PastGrantRecorded { .. } => Some(Message::new("explain-past-grant")),
            _ => None,
        });
    }

    /// Name and version of the criteria set, which is where its scale, weights and thresholds stand.
    fn criteria_set(&self) -> String {
        let set = &self.full.criteria.set;
        format!("{} {}", set.id, set.version)
    }
}

/// Why something about a case is as it is; for a viewer with a conflict of interest, that there is one. `None` where
/// what is asked for is not there.
pub fn of_case(
    state: &State,
    viewer: &Viewer,
    now: DateTime<Utc>,
    question: &Question,
    view: &CaseView,
) -> Option<Explanation> {
    let subject = question.subject(state);
    let (Some(full), Some(facts)) = (&view.full, &view.row.facts) else {
        return Some(Explanation { subject, lines: vec![Line::new(Message::new("conflict-mark"))] });
    };
    let mut asked = Asked { state, viewer, case: &view.row.reference, facts, full, lines: Vec::new() };
    match question {
        Question::Total(_) => asked.total(),
        Question::Rank(_) => asked.rank(),
        Question::Finding(_, number) => asked.finding(*number)?,
        Question::Amount(_) => asked.amount(),
        Question::Refusal(_) => asked.refusal(now),
        Question::Envelope(..) => return None,
    }
    Some(Explanation { subject, lines: asked.lines })
}
