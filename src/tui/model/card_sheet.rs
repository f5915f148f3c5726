//! The sheet of a card: its result targets, each to be marked, and its indicators, each with a value, in one place.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::code::{IndicatorId, Reference};
use crate::domain::message::Message;
use crate::domain::text::Text;
use crate::domain::vocabulary::TargetMark;
use crate::register::command::Command;

/// The sheet.
#[derive(Debug)]
pub struct CardSheet {
    /// Case.
    pub case: Reference,
    /// Its lines: first the result targets, then the indicators.
    pub lines: Vec<SheetLine>,
    /// Which of them is under the cursor.
    pub at: usize,
    /// Whether digits go on what stands in the indicator under the cursor; else they take the place of a recorded value.
    pub typing: bool,
    /// Whether the act is on its way.
    pub sending: bool,
    /// Why it was refused.
    pub refused: Vec<Message>,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub enum SheetLine {
    /// A result target.
    Target {
        /// From 1, in the card's order.
        number: u16,
        /// What is to be reached.
        text: Text,
        /// The mark on record.
        recorded: Option<TargetMark>,
        /// The mark as it stands on the sheet.
        mark: Option<TargetMark>,
    },
    /// An indicator.
    Indicator {
        /// Which one.
        id: IndicatorId,
        /// Its name.
        name: Text,
        /// The value on record.
        recorded: Option<u64>,
        /// Digits as they stand on the sheet.
        digits: String,
    },
}

/// What stands on a sheet besides what is on record.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Filled {
    /// Marks of result targets, by their number.
    #[serde(default)]
    pub marks: BTreeMap<u16, TargetMark>,
    /// Digits of indicators.
    #[serde(default)]
    pub digits: BTreeMap<IndicatorId, String>,
}

/// Digits of the highest value that the register takes.
const DIGITS: usize = 12;

impl SheetLine {
    /// Whether nothing stands in it.
    pub fn is_open(&self) -> bool {
        match self {
            SheetLine::Target { mark, .. } => mark.is_none(),
            SheetLine::Indicator { digits, .. } => digits.is_empty(),
        }
    }

    /// Whether it says something else than the record.
    pub fn is_changed(&self) -> bool {
        match self {
            SheetLine::Target { recorded, mark, .. } => mark != recorded,
            SheetLine::Indicator { recorded, digits, .. } => digits.parse::<u64>().ok() != *recorded,
        }
    }
}

impl CardSheet {
    /// A sheet with the cursor on its first open line.
    pub fn of(case: Reference, lines: Vec<SheetLine>) -> Self {
        let at = lines.iter().position(SheetLine::is_open).unwrap_or(0);
        Self { case, lines, at, typing: false, sending: false, refused: Vec::new() }
    }

    /// What stands on it besides what is on record.
    pub fn filled(&self) -> Filled {
        let mut filled = Filled::default();
        for line in self.lines.iter().filter(|line| line.is_changed()) {
            match line {
                SheetLine::Target { number, mark: Some(mark), .. } => {
                    filled.marks.insert(*number, *mark);
                }
                SheetLine::Indicator { id, digits, .. } if !digits.is_empty() => {
                    filled.digits.insert(id.clone(), digits.clone());
                }
                _ => {}
            }
        }
        filled
    }

    /// Fills it in again, as far as the card still has the lines; the cursor goes to the first open one.
    pub fn fill(&mut self, filled: &Filled) {
        for line in &mut self.lines {
            match line {
                SheetLine::Target { number, mark, .. } => *mark = filled.marks.get(number).copied().or(*mark),
                SheetLine::Indicator { id, digits, .. } => {
                    if let Some(typed) = filled.digits.get(id) {
                        digits.clone_from(typed);
                    }
                }
            }
        }
        self.at = self.lines.iter().position(SheetLine::is_open).unwrap_or(self.at);
    }

    /// Whether a digit would take the place of the value under the cursor.
    pub fn replaces(&self) -> bool {
        !self.typing && self.lines.get(self.at).is_some_and(|line| !line.is_open() && !line.is_changed())
    }

    /// Goes up or down, and stays within the sheet.
    pub fn step(&mut self, forward: bool) {
        let next = if forward { self.at + 1 } else { self.at.saturating_sub(1) };
        self.at = next.min(self.lines.len().saturating_sub(1));
        self.typing = false;
    }

    /// Marks the result target under the cursor, and with `rest` every other that has no mark; the cursor goes to the
    /// next open line.
    pub fn mark(&mut self, wanted: TargetMark, rest: bool) {
        let at = self.at;
        for (index, line) in self.lines.iter_mut().enumerate() {
            if let SheetLine::Target { mark, .. } = line
                && (index == at || (rest && mark.is_none()))
            {
                *mark = Some(wanted);
            }
        }
        let open = self.lines.iter().enumerate().filter(|(_, line)| line.is_open()).map(|(index, _)| index);
        let open: Vec<usize> = open.collect();
        let next = open.iter().find(|index| **index > at).or(open.first());
        self.at = next.copied().unwrap_or(at);
        self.typing = false;
        self.refused.clear();
    }

    /// Types a digit into the indicator under the cursor; the first one takes the place of what is on record.
    pub fn digit(&mut self, digit: char) {
        let replaces = self.replaces();
        self.typing = true;
        self.refused.clear();
        if replaces && let Some(SheetLine::Indicator { digits, .. }) = self.lines.get_mut(self.at) {
            digits.clear();
        }
        if let Some(SheetLine::Indicator { digits, .. }) = self.lines.get_mut(self.at)
            && digits.len() < DIGITS
        {
            digits.push(digit);
        }
    }

    /// Takes the last digit back, or the mark as far as it is not on record.
    pub fn back(&mut self) {
        self.typing = true;
        self.refused.clear();
        match self.lines.get_mut(self.at) {
            Some(SheetLine::Indicator { digits, .. }) => {
                digits.pop();
            }
            Some(SheetLine::Target { recorded, mark, .. }) => *mark = *recorded,
            None => {}
        }
    }

    /// The act that it becomes: one of them, or all in one record; nothing where the record says the same. An indicator
    /// whose digits were taken away keeps its value: removing a target is an act of its own.
    pub fn command(&self) -> Option<Command> {
        let acts = self.lines.iter().filter(|line| line.is_changed()).filter_map(|line| self.act(line));
        let mut acts: Vec<Command> = acts.collect();
        match acts.len() {
            0 => None,
            1 => acts.pop(),
            _ => Some(Command::Several { acts }),
        }
    }

    fn act(&self, line: &SheetLine) -> Option<Command> {
        let case = self.case.clone();
        match line {
            SheetLine::Target { number, mark, .. } => {
                mark.map(|mark| Command::MarkTarget { case, target: *number, mark, why: None })
            }
            SheetLine::Indicator { id, digits, .. } => {
                let value = digits.parse().ok()?;
                Some(Command::Target { case, indicator: id.clone(), value })
            }
        }
    }
}
