//! The form in which a decision is proposed, or in which one under correction is amended.

use serde::{Deserialize, Serialize};

use super::field::Field;
use crate::domain::code::{ReasonCode, Reference};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::text::Text;
use crate::domain::vocabulary::{DecisionKind, Ground, Rate};
use crate::register::command::{Amendment, Command, Proposition};
use crate::register::refusal::Refusal;
use crate::register::terms::Terms;
use crate::register::view::forecast::{Forecast, Standing};

/// The form.
#[derive(Debug)]
pub struct ProposeForm {
    /// Case.
    pub case: Reference,
    /// What the form is for.
    pub aim: Aim,
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
    /// Listed reasons of a rejection, and which of them are named.
    pub codes: Vec<ListedReason>,
    /// Conditions of a grant; the last is blank, so that there is always room for one more.
    pub conditions: Vec<Field>,
    /// Why this case gets money before one that stands higher.
    pub deviation: Field,
    /// What there is to say about the order of the ranking, where the proposal goes against it.
    pub order: Vec<Message>,
    /// Whether the register refuses to go against the order without a reason.
    pub order_binds: bool,
    /// Reasons.
    pub why: Field,
    /// The texts as they are on record; they are no drafts.
    pub recorded: Recorded,
    /// The line that keys go to.
    pub at: Entry,
    /// What it would do, as far as it is known.
    pub forecast: Option<Result<Forecast, Vec<Message>>>,
    /// The amount that was supposed by hand in the ranked list; the form begins with it and says so.
    pub supposed: Option<Money>,
    /// Where the case stands.
    pub standing: Option<Standing>,
    /// EUR asked for, and the highest at the base and the raised rate.
    pub bounds: (Money, Money, Option<Money>),
    /// Whether the act is on its way.
    pub sending: bool,
    /// Why it was refused.
    pub refused: Vec<Message>,
}

/// What is chosen in the form beside its texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    /// What is proposed.
    pub kind: DecisionKind,
    /// EUR; as typed, where it is no amount.
    pub amount: String,
    /// EU share.
    pub rate: Rate,
    /// Grounds that are stated.
    #[serde(default)]
    pub grounds: Vec<Ground>,
    /// Listed reasons that are named.
    #[serde(default)]
    pub codes: Vec<ReasonCode>,
}

/// What of a proposal is on record, or stood in the form when it was opened.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recorded {
    /// What was chosen.
    pub choices: Option<Choices>,
    /// Reasons.
    pub why: String,
    /// Conditions and the reason for going against the order.
    pub terms: Terms,
}

/// What the form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// Proposing a decision.
    Propose,
    /// Amending a decision under correction.
    Amend,
}

/// A listed reason of a rejection.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedReason {
    /// Code.
    pub code: ReasonCode,
    /// Name.
    pub name: Text,
    /// Whether it is named.
    pub named: bool,
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
    /// One of the listed reasons.
    Code(usize),
    /// One of the conditions.
    Condition(usize),
    /// The reason for going against the order.
    Deviation,
    /// Reasons.
    Why,
}

impl Entry {
    /// Whether letters are typed into it.
    pub fn is_text(self) -> bool {
        matches!(self, Entry::Amount | Entry::Condition(_) | Entry::Deviation | Entry::Why)
    }

    /// Whether it has several lines, in which the arrows move.
    pub fn has_lines(self) -> bool {
        matches!(self, Entry::Deviation | Entry::Why)
    }
}

impl ProposeForm {
    /// The lines, from the top.
    pub fn entries(&self) -> Vec<Entry> {
        let mut all = vec![Entry::Kind];
        let proposes = self.aim == Aim::Propose;
        if self.kind == DecisionKind::Reject {
            all.extend((0..self.codes.len()).map(Entry::Code));
        } else {
            all.push(Entry::Amount);
            if proposes {
                all.push(Entry::Rate);
                if self.rate == Rate::R90 {
                    all.extend((0..self.grounds.len()).map(Entry::Ground));
                }
            }
        }
        all.push(Entry::Why);
        if self.deviates() {
            all.push(Entry::Deviation);
        }
        if proposes && self.kind != DecisionKind::Reject {
            all.extend((0..self.conditions.len()).map(Entry::Condition));
        }
        all
    }

    /// Whether a reason for going against the order is wanted or was typed.
    fn deviates(&self) -> bool {
        let wanted = !self.order.is_empty() || !self.deviation.is_blank();
        self.aim == Aim::Propose && self.kind.grants_money() && wanted
    }

    /// Goes to the next line, or with `-1` to the one before, around the ends.
    pub fn step(&mut self, forward: bool) {
        let all = self.entries();
        let here = all.iter().position(|entry| *entry == self.at).unwrap_or(0);
        let next = if forward { here + 1 } else { here + all.len() - 1 };
        self.at = all[next % all.len()];
        if let Some(field) = self.field_mut() {
            field.select();
        }
    }

    /// What is chosen.
    pub fn choices(&self) -> Choices {
        let amount = self.amount.text();
        Choices {
            kind: self.kind,
            amount: entered(&amount).map_or_else(|_| amount.trim().to_owned(), |amount| amount.to_string()),
            rate: self.rate,
            grounds: self.grounds.iter().filter(|(_, stated)| *stated).map(|(ground, _)| *ground).collect(),
            codes: self.codes.iter().filter(|reason| reason.named).map(|reason| reason.code.clone()).collect(),
        }
    }

    /// Chooses, as far as the card and the criteria set still know it; the amount is written by `written`.
    pub fn choose(&mut self, choices: &Choices, written: impl Fn(Money) -> String) {
        self.kind = choices.kind;
        let amount = entered(&choices.amount).map_or_else(|_| choices.amount.clone(), written);
        self.amount = Field::line(&amount);
        if self.rates.contains(&choices.rate) {
            self.rate = choices.rate;
        }
        for (ground, stated) in &mut self.grounds {
            *stated = choices.grounds.contains(ground);
        }
        for reason in &mut self.codes {
            reason.named = choices.codes.contains(&reason.code);
        }
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
            Entry::Code(index) => {
                if let Some(reason) = self.codes.get_mut(index) {
                    reason.named = !reason.named;
                }
            }
            _ => {}
        }
    }

    /// What the amount begins with: what was asked for, as far as the chosen rate allows it.
    pub fn highest(&self) -> Money {
        let (requested, base, raised) = self.bounds;
        let of_rate = if self.rates.first() == Some(&self.rate) { base } else { raised.unwrap_or(base) };
        requested.min(of_rate)
    }

    /// The text that a refusal of a reason is about: it says how long that is.
    pub fn wanting(&self, refusal: &Refusal) -> Entry {
        let about = |field: &Field| {
            let length = field.text().trim().chars().count();
            refusal.what == Message::new("refused-reason").with("length", length)
        };
        if self.deviates() && !self.deviation.is_blank() && !about(&self.why) { Entry::Deviation } else { Entry::Why }
    }

    /// The field that letters are typed into.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match self.at {
            Entry::Amount => Some(&mut self.amount),
            Entry::Condition(index) => self.conditions.get_mut(index),
            Entry::Deviation => Some(&mut self.deviation),
            Entry::Why => Some(&mut self.why),
            _ => None,
        }
    }

    /// Keeps one blank condition after the others, so that the next one can be typed.
    pub fn make_room(&mut self) {
        if self.conditions.last().is_none_or(|last| !last.is_blank()) {
            self.conditions.push(Field::paragraphs(""));
        }
    }

    /// The conditions that are written.
    pub fn written_conditions(&self) -> Vec<String> {
        self.conditions.iter().filter(|field| !field.is_blank()).map(Field::text).collect()
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

    /// The command that it becomes.
    ///
    /// # Errors
    /// What is wrong with the amount.
    pub fn command(&self) -> Result<Command, Message> {
        let deviation = (self.deviates() && !self.deviation.is_blank()).then(|| self.deviation.text());
        self.command_with(self.why.text(), deviation)
    }

    /// The command as it would be with reasons of this length: what it does to the money does not hang on them.
    ///
    /// # Errors
    /// What is wrong with the amount.
    pub fn supposed(&self, length: usize) -> Result<Command, Message> {
        let text = "x".repeat(length);
        self.command_with(text.clone(), self.deviates().then_some(text))
    }

    fn command_with(&self, why: String, deviation: Option<String>) -> Result<Command, Message> {
        let rejects = self.kind == DecisionKind::Reject;
        let named = self.codes.iter().filter(|reason| reason.named && rejects).map(|reason| reason.code.clone());
        let (case, amount, reason_codes) = (self.case.clone(), self.money()?, named.collect());
        if self.aim == Aim::Amend {
            let kind = Some(self.kind);
            return Ok(Command::AmendCorrection(Box::new(Amendment { case, kind, amount, reason_codes, why })));
        }
        let grounds = self.grounds.iter().filter(|(_, stated)| *stated).map(|(ground, _)| *ground);
        let conditions = if rejects { Vec::new() } else { self.written_conditions() };
        Ok(Command::Propose(Box::new(Proposition {
            case,
            kind: self.kind,
            amount,
            rate: (!rejects).then_some(self.rate),
            grounds: if self.rate == Rate::R90 && !rejects { grounds.collect() } else { Vec::new() },
            why,
            terms: Terms { conditions, reason_codes, deviation },
        })))
    }

    /// Notes that a refusal asks for a reason to go against the order; says whether it is one.
    pub fn needs_deviation(&mut self, refusal: &Refusal) -> bool {
        let order = refusal.rule == "order";
        if order {
            // What would make it pass is what the field asks for; the register names it as the shell does.
            self.order = vec![refusal.what.clone()];
            self.order_binds = true;
        }
        order
    }

    /// Takes what the form would do; where the criteria set leaves the order free, a reason can be given all the same.
    pub fn foreseen(&mut self, forecast: Forecast) {
        self.order.truncate(usize::from(self.order_binds));
        if !forecast.passed.is_empty() {
            let names: Vec<String> = forecast.passed.iter().map(ToString::to_string).collect();
            self.order.push(Message::new("propose-order").with("count", names.len()).with("cases", names.join(", ")));
        }
        self.forecast = Some(Ok(forecast));
    }
}

/// An amount as people write it: `1 153 584,00`, `1153584.00`.
///
/// # Errors
/// What is accepted.
pub fn entered(text: &str) -> Result<Money, Message> {
    let plain: String = text.trim().trim_end_matches('€').chars().filter(|letter| !letter.is_whitespace()).collect();
    if plain.is_empty() {
        return Err(Message::new("desk-amount-missing"));
    }
    let plain = plain.replace(',', ".");
    Money::parse_entered(&plain).map_err(|_| Message::new("desk-not-an-amount").with("text", text.trim()))
}
