//! Judgements that belong to a revision of the application: what was judged on an older one is stale until it is judged
//! again or confirmed.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::case::CaseHead;
use super::event::Event;
use crate::domain::application::{Application, Target};
use crate::domain::code::{CriterionId, GateId, Handle};
use crate::domain::criteria::CriteriaSet;
use crate::domain::difference::changed_fields;
use crate::domain::findings::names;
use crate::domain::message::Message;
use crate::domain::text::Text;
use crate::domain::vocabulary::Seat;
use crate::domain::words;
use crate::register::decided::{Decided, Progress};

/// Something that a person judged.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// A general criterion, passed or failed.
    Gate(GateId),
    /// One assessor's score of a criterion.
    Score(Seat, CriterionId),
    /// The consensus on a criterion.
    Consensus(CriterionId),
    /// A finding that was settled.
    Finding(String),
    /// One person's mark of a result target.
    TargetMark(u16, Handle),
}

/// A judgement as a person names it; a score and a mark are their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Named {
    /// `gate:in-time`
    Gate(GateId),
    /// `score:aim`
    Score(CriterionId),
    /// `consensus:aim`
    Consensus(CriterionId),
    /// `finding:flat-rate`
    Finding(String),
    /// `target:2`
    Target(u16),
}

impl FromStr for Named {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refused = || {
            format!("`{text}` names no judgement; accepted: gate:ID, score:ID, consensus:ID, finding:RULE or target:N")
        };
        let (kind, name) = text.split_once(':').filter(|(_, name)| !name.is_empty()).ok_or_else(refused)?;
        match kind {
            "gate" => Ok(Named::Gate(name.into())),
            "score" => Ok(Named::Score(name.into())),
            "consensus" => Ok(Named::Consensus(name.into())),
            "finding" => Ok(Named::Finding(name.to_owned())),
            "target" => name.parse().map(Named::Target).map_err(|_| refused()),
            _ => Err(refused()),
        }
    }
}

impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Named::Gate(id) => write!(f, "gate:{id}"),
            Named::Score(id) => write!(f, "score:{id}"),
            Named::Consensus(id) => write!(f, "consensus:{id}"),
            Named::Finding(rule) => write!(f, "finding:{rule}"),
            Named::Target(number) => write!(f, "target:{number}"),
        }
    }
}

impl Judgement {
    /// The name by which a person confirms it.
    pub fn named(&self) -> Named {
        match self {
            Judgement::Gate(id) => Named::Gate(id.clone()),
            Judgement::Score(_, id) => Named::Score(id.clone()),
            Judgement::Consensus(id) => Named::Consensus(id.clone()),
            Judgement::Finding(rule) => Named::Finding(rule.clone()),
            Judgement::TargetMark(number, _) => Named::Target(*number),
        }
    }

    /// The judgement in words.
    pub fn told(&self, set: &CriteriaSet) -> Message {
        let criterion = |id: &CriterionId| {
            set.criterion(id.as_str()).map_or_else(|| Text::same(id.as_str()), |criterion| criterion.name.clone())
        };
        match self {
            Judgement::Gate(id) => {
                let name = set.gate(id.as_str()).map_or_else(|| Text::same(id.as_str()), |gate| gate.name.clone());
                Message::new("judgement-gate").with("name", name)
            }
            Judgement::Score(seat, id) => Message::new("judgement-score")
                .with("name", criterion(id))
                .with("seat", Message::new(words::seat_key(*seat))),
            Judgement::Consensus(id) => Message::new("judgement-consensus").with("name", criterion(id)),
            Judgement::Finding(rule) => Message::new("judgement-finding").with("rule", names::name(rule)),
            Judgement::TargetMark(number, by) => {
                Message::new("judgement-target").with("number", u32::from(*number)).with("who", by)
            }
        }
    }

    /// What an event judges anew, if anything.
    pub(super) fn of_event(event: &Event, by: &Handle) -> Option<Judgement> {
        Some(match event {
            Event::GateMarked { gate, .. } => Judgement::Gate(gate.clone()),
            Event::Scored { seat, criterion, .. } => Judgement::Score(*seat, criterion.clone()),
            Event::ConsensusReached { criterion, .. } => Judgement::Consensus(criterion.clone()),
            Event::FindingSettled { rule, .. } => Judgement::Finding(rule.clone()),
            Event::TargetMarked { target, .. } => Judgement::TargetMark(*target, by.clone()),
            Event::JudgementConfirmed { judgement, .. } => judgement.clone(),
            _ => return None,
        })
    }
}

/// The application as its head has it, without the text that only its file has.
pub fn application_of(head: &CaseHead) -> Application {
    let target = |(indicator, value): &(crate::domain::code::IndicatorId, u64)| {
        let indicator = indicator.clone();
        Target { indicator, value: *value }
    };
    Application {
        reference: head.reference.clone(),
        round: head.round.clone(),
        action: head.action.clone(),
        title: head.title.clone(),
        summary: String::new(),
        language: head.language,
        received_at: head.received_at,
        applicant: head.applicant.clone(),
        partners: head.partners.clone(),
        start: head.dates.0,
        end: head.dates.1,
        cost_model: head.cost_model,
        costs: head.costs,
        requested_eu: head.requested,
        rate_claimed: head.rate,
        rate_grounds: head.grounds.clone(),
        other_eu_funding: head.other_funding.clone(),
        targets: head.targets.iter().map(target).collect(),
    }
}

/// Names of the fields that a corrected application changes. Of the summary a head knows only its mark.
pub fn changed_by(head: &CaseHead, application: &Application) -> Vec<&'static str> {
    let bare = Application { summary: String::new(), ..application.clone() };
    let mut changed = changed_fields(&application_of(head), &bare);
    if text_mark(&application.summary) != head.summary_mark {
        changed.push("summary");
    }
    changed
}

/// A mark of a long text, by which another one is told from it. It is kept, so no letter of it may ever change.
pub(super) fn text_mark(text: &str) -> u64 {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).fold(0, |mark, byte| (mark << 8) | u64::from(*byte))
}

/// Puts a corrected application in the place of the older one. What was judged on that is stale where it looks at
/// something that changed; a proposal falls; nothing that was done before can be taken back any more.
pub(super) fn revise(head: &mut CaseHead, set: &CriteriaSet, application: &Application) {
    let changed = changed_by(head, application);
    let touched = |looks_at: &[String]| looks_at.is_empty() || looks_at.iter().any(|f| changed.contains(&f.as_str()));
    let looks_at = |id: &CriterionId| set.criterion(id.as_str()).map_or(&[][..], |criterion| &criterion.looks_at);
    for id in head.gates.keys() {
        if touched(set.gate(id.as_str()).map_or(&[][..], |gate| &gate.looks_at)) {
            head.stale.insert(Judgement::Gate(id.clone()));
        }
    }
    for (seat, sheet) in &head.sheets {
        let ids = sheet.marks.keys().filter(|id| touched(looks_at(id)));
        head.stale.extend(ids.map(|id| Judgement::Score(*seat, id.clone())));
    }
    let agreed = head.consensus.keys().filter(|id| touched(looks_at(id)));
    head.stale.extend(agreed.map(|id| Judgement::Consensus(id.clone())));
    for (number, marks) in &head.target_marks {
        head.stale.extend(marks.keys().map(|by| Judgement::TargetMark(*number, by.clone())));
    }
    // A finding that was settled is found again, until somebody has looked at it again.
    let reopened: Vec<String> =
        head.settled.iter().filter(|rule| !set.revision.keeps_findings.contains(rule)).cloned().collect();
    for rule in reopened {
        head.settled.remove(&rule);
        head.stale.insert(Judgement::Finding(rule));
    }
    head.title.clone_from(&application.title);
    head.language = application.language;
    head.applicant = application.applicant.clone();
    head.partners.clone_from(&application.partners);
    head.dates = (application.start, application.end);
    head.cost_model = application.cost_model;
    head.costs = application.costs;
    head.requested = application.requested_eu;
    head.rate = application.rate_claimed;
    head.grounds.clone_from(&application.rate_grounds);
    head.other_funding.clone_from(&application.other_eu_funding);
    head.targets = application.targets.iter().map(|target| (target.indicator.clone(), target.value)).collect();
    head.summary_mark = text_mark(&application.summary);
    head.revision += 1;
    if matches!(head.decision.progress, Progress::Proposed | Progress::Returned) {
        let correction = head.decision.correction.take();
        head.decision = Decided { correction, ..Decided::default() };
    }
    head.reversible.clear();
}

impl CaseHead {
    /// What is to be looked at again: not the scores of somebody who turned out to be disqualified, which count no more.
    pub fn stale_now(&self) -> impl Iterator<Item = &Judgement> {
        self.stale.iter().filter(|judgement| match judgement {
            Judgement::Score(seat, _) => self.counting_sheet(*seat).is_some(),
            Judgement::TargetMark(_, by) => !self.conflicts.contains(by),
            _ => true,
        })
    }

    /// Whether a judgement stands: it was made or confirmed on the newest revision.
    pub fn stands(&self, judgement: &Judgement) -> bool {
        self.stale.is_empty() || !self.stale.contains(judgement)
    }
}
