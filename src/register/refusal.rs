//! A refusal: what was refused, by which rule with its source, and what would make it pass.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

use crate::domain::message::{Arg, Message};

/// Why a command was refused. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// Name of the rule, kebab-case.
    pub rule: Cow<'static, str>,
    /// What was refused.
    pub what: Message,
    /// Where the rule stands.
    pub source: Cow<'static, str>,
    /// What would make it pass.
    pub mend: Message,
    /// Where in what was given in the mistakes are, for acts that take in many things at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Mistake>,
    /// What stands against further cases, for acts on several cases at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Message>,
}

/// One mistake among many things that were given in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mistake {
    /// Which of them, from 0.
    pub index: usize,
    /// Which field of it.
    pub field: Cow<'static, str>,
    /// What is wrong with it, and what is accepted.
    pub why: Message,
}

impl Refusal {
    /// A refusal by `rule`, standing at `source`.
    pub fn new(rule: &'static str, source: &'static str, what: Message, mend: Message) -> Self {
        Self {
            rule: Cow::Borrowed(rule),
            what,
            source: Cow::Borrowed(source),
            mend,
            places: Vec::new(),
            others: Vec::new(),
        }
    }

    /// The first refusal of an act on several cases together with what the later one says of its case. What stands against
    /// the act itself is said once.
    pub fn and(mut self, later: Self) -> Self {
        for what in std::iter::once(later.what).chain(later.others) {
            if what != self.what && !self.others.contains(&what) {
                self.others.push(what);
            }
        }
        self
    }

    /// The same refusal with the places of all mistakes.
    pub fn at(mut self, places: Vec<Mistake>) -> Self {
        self.places = places;
        self
    }
}

/// Where general rules of procedure stand.
pub mod source {
    /// Duties and rights of roles, and the life of a case.
    pub const PROCEDURE: &str = "procedure";
    /// No rule: the program itself.
    pub const PROGRAM: &str = "program";
    /// Two different people prepare and decide.
    pub const FOUR_EYES: &str = "procedure: presenting officer and decision-maker are two people";
    /// Administrative Procedure Act, section 28: disqualification.
    pub const DISQUALIFICATION: &str = "Hallintolaki 434/2003 § 28";
    /// Administrative Procedure Act, section 45: a decision is reasoned.
    pub const REASONS: &str = "Hallintolaki 434/2003 § 45";
    /// Act on Discretionary Government Transfers: correction requests.
    pub const CORRECTION: &str = "Valtionavustuslaki 688/2001";
    /// Projects are ordered by points; a deviation needs a reason.
    pub const ORDER: &str = "procedure: ranking by points";
    /// Envelopes of the call rounds.
    pub const ENVELOPE: &str = "000:255-317";
    /// Ceilings per objective and pot.
    pub const CEILING: &str = "000:152-164";
    /// Unused money of one measure may be reopened in one later round; nothing similar is said of any other.
    pub const CARRY_OVER: &str = "000:274";
    /// The plan is revised yearly, and rules follow its date.
    pub const REVISION: &str = "BR16";
    /// A blank envelope is unknown or none.
    pub const BLANK: &str = "BR8";
    /// Rates of the cards.
    pub const RATE: &str = "BR43-BR50";
    /// Judgements are made on the newest revision of an application.
    pub const NEWEST: &str = "procedure: judgements on the newest revision";
    /// How whoever runs this host has set the program up.
    pub const HOST: &str = "set-up of the host";
    /// The criteria set.
    pub const CRITERIA: &str = "criteria set";

    /// All of them.
    pub const ALL: &[&str] = &[
        PROCEDURE,
        FOUR_EYES,
        DISQUALIFICATION,
        REASONS,
        CORRECTION,
        ORDER,
        ENVELOPE,
        CEILING,
        CARRY_OVER,
        REVISION,
        BLANK,
        RATE,
        NEWEST,
        CRITERIA,
    ];
}

/// Where a rule or a finding stands, for people: words in their language where the source is one of ours or a law, and
/// lines of the documents and numbers of rules as they are.
pub fn told_source(source: &str) -> Arg {
    let key = match source {
        source::PROCEDURE => "source-procedure",
        source::PROGRAM => "source-program",
        source::FOUR_EYES => "source-four-eyes",
        source::DISQUALIFICATION => "source-disqualification",
        source::REASONS => "source-reasons",
        source::CORRECTION => "source-correction",
        source::ORDER => "source-order",
        source::NEWEST => "source-newest",
        source::CRITERIA => "source-criteria",
        source::HOST => "source-host",
        "cost models" => "source-cost-models",
        "call conditions" => "source-call-conditions",
        "domain: late applications are registered and not handled" => "source-late",
        other => return Arg::from(other),
    };
    Arg::from(Message::new(key))
}
