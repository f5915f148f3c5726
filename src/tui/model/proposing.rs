//! The form in which a decision is proposed.

use super::field::Field;
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::{DecisionKind, Ground, Rate};
use crate::register::command::{Command, Proposition};
use crate::register::terms::Terms;
use crate::register::view::forecast::{Forecast, Standing};

/// The form.
#[derive(Debug)]
pub struct ProposeForm {
    /// Case.
    pub case: Reference,
    /// What is proposed.
    pub kind: DecisionKind,
    /// EUR, as typed.
    pub amount: Field,
    /// EU share.
    pub rate: Rate,
    /// Shares that the card knows.
    pub rates: Vec<Rate>,
    /// Grounds of the card, and which of them are stated.
    pub grounds: Vec<(Ground, bool)>,
    /// Reasons.
    pub why: Field,
    /// The line that keys go to.
    pub at: Entry,
    /// What it would do, as far as it is known.
    pub forecast: Option<Result<Forecast, Vec<Message>>>,
    /// Where the case stands.
    pub standing: Option<Standing>,
    /// EUR asked for, and the highest at the base and the raised rate.
    pub bounds: (Money, Money, Option<Money>),
    /// Whether the act is on its way.
    pub sending: bool,
    /// Why it was refused.
    pub refused: Vec<Message>,
}

/// A line of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// Kind of decision.
    Kind,
    /// Amount.
    Amount,
    /// Rate.
    Rate,
    /// One of the grounds.
    Ground(usize),
    /// Reasons.
    Why,
}

impl ProposeForm {
    /// The lines, from the top.
    pub fn entries(&self) -> Vec<Entry> {
        let mut all = vec![Entry::Kind];
        if self.kind != DecisionKind::Reject {
            all.extend([Entry::Amount, Entry::Rate]);
            if self.rate == Rate::R90 {
                all.extend((0..self.grounds.len()).map(Entry::Ground));
            }
        }
        all.push(Entry::Why);
        all
    }

    /// Goes to the next line, or with `-1` to the one before, around the ends.
    pub fn step(&mut self, forward: bool) {
        let all = self.entries();
        let here = all.iter().position(|entry| *entry == self.at).unwrap_or(0);
        let next = if forward { here + 1 } else { here + all.len() - 1 };
        self.at = all[next % all.len()];
    }

    /// Turns the choice of the line to the next one.
    pub fn turn(&mut self, forward: bool) {
        let turn =
            |length: usize, here: usize| if forward { (here + 1) % length } else { (here + length - 1) % length };
        match self.at {
            Entry::Kind => {
                let all = DecisionKind::ALL;
                let here = all.iter().position(|kind| *kind == self.kind).unwrap_or(0);
                self.kind = all[turn(all.len(), here)];
            }
            Entry::Rate if !self.rates.is_empty() => {
                let here = self.rates.iter().position(|rate| *rate == self.rate).unwrap_or(0);
                self.rate = self.rates[turn(self.rates.len(), here)];
            }
            Entry::Ground(index) => {
                if let Some((_, stated)) = self.grounds.get_mut(index) {
                    *stated = !*stated;
                }
            }
            Entry::Amount | Entry::Rate | Entry::Why => {}
        }
    }

    /// The amount, if it is one.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn money(&self) -> Result<Option<Money>, Message> {
        if self.kind == DecisionKind::Reject {
            return Ok(None);
        }
        entered(&self.amount.text()).map(Some)
    }

    /// The command that it becomes, with `why` in place of the typed reasons where given.
    ///
    /// # Errors
    /// What is wrong with the amount.
    pub fn command(&self, why: Option<&str>) -> Result<Command, Message> {
        let grounds = self.grounds.iter().filter(|(_, stated)| *stated).map(|(ground, _)| *ground);
        Ok(Command::Propose(Box::new(Proposition {
            case: self.case.clone(),
            kind: self.kind,
            amount: self.money()?,
            rate: (self.kind != DecisionKind::Reject).then_some(self.rate),
            grounds: if self.rate == Rate::R90 { grounds.collect() } else { Vec::new() },
            why: why.map_or_else(|| self.why.text(), str::to_owned),
            terms: Terms::default(),
        })))
    }
}

/// An amount as people write it: `1 153 584,00`, `1153584.00`.
///
/// # Errors
/// What is accepted.
pub fn entered(text: &str) -> Result<Money, Message> {
    let plain: String = text.trim().trim_end_matches('€').chars().filter(|letter| !letter.is_whitespace()).collect();
    let plain = plain.replace(',', ".");
    Money::parse_entered(&plain).map_err(|_| Message::new("desk-not-an-amount").with("text", text.trim()))
}
