//! A case: its tabs, and the criteria that are scored.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::Envelope;
use super::field::Field;
use crate::domain::code::{CriterionId, GateId, Reference};
use crate::domain::criteria::{CriteriaSet, Points};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::scoring::{Marks, Total};
use crate::domain::vocabulary::{Seat, Status};
use crate::register::view::case::{CaseView, FindingView, FullCase, GateView, Reason, ScoreView, SheetView};
use crate::register::view::forecast::Standing;

/// The screen.
#[derive(Debug)]
pub struct CasePage {
    /// Which case.
    pub reference: Reference,
    /// The case; `None` until the first answer.
    pub view: Option<CaseView>,
    /// Where it stands in its ranking.
    pub standing: Option<Standing>,
    /// The tab that is turned up.
    pub tab: Tab,
    /// The part that the arrows move in.
    pub pane: Pane,
    /// The gate or criterion under the cursor: gates first, then criteria. `None` until the case has come.
    pub cursor: Option<usize>,
    /// How far each tab is scrolled, or the item under its cursor.
    pub scrolls: [usize; Tab::ALL.len()],
    /// How far the turned-up tab can be scrolled, as it was last drawn.
    pub scrollable: usize,
    /// Whether tabs and criteria take turns in the same place, as it was last drawn.
    pub turns: bool,
    /// The reason that is being typed at the cursor.
    pub reason: Option<ReasonField>,
    /// Criteria whose scores are on their way.
    pub sent: BTreeSet<CriterionId>,
    /// Totals of the other ranked cases of the envelope, once a score is being typed.
    pub rivals: Option<Vec<Decimal>>,
    /// Whether what the case wants next opens by itself.
    pub going_on: GoingOn,
    /// The amount that was supposed for it in the ranked list from which it was opened.
    pub supposed: Option<Money>,
}

/// Going on with a case, one thing after the other.
#[derive(Debug, Clone, Default)]
pub struct GoingOn {
    /// Whether the next thing opens when one is done.
    pub on: bool,
    /// What was left undone on purpose while the case was open.
    pub passed: BTreeSet<PassedOver>,
}

/// Something that a case can go on without.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PassedOver {
    /// A finding that blocks nothing, by its rule.
    Finding(String),
    /// The sheet of the card.
    Sheet,
}

/// A score and the reason that is being typed for it.
#[derive(Debug)]
pub struct ReasonField {
    /// Criterion.
    pub criterion: CriterionId,
    /// Score, if one was chosen.
    pub value: Option<Points>,
    /// Reason.
    pub field: Field,
    /// Which of the last reasons stands in the field, and what stood there before.
    pub recalled: Option<(usize, String)>,
}

/// Parts of a case that take turns in the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// What is applied for.
    Application,
    /// The card of the action.
    Card,
    /// Result targets of the card.
    Targets,
    /// What the checks found.
    Findings,
    /// Indicator targets.
    Indicators,
    /// Proposal and decision.
    Decision,
    /// What happened.
    History,
    /// Comments.
    Comments,
}

impl Tab {
    /// All tabs, from left to right.
    pub const ALL: [Tab; 8] = [
        Tab::Application,
        Tab::Card,
        Tab::Targets,
        Tab::Findings,
        Tab::Indicators,
        Tab::Decision,
        Tab::History,
        Tab::Comments,
    ];

    /// Key of the name of a part of the case by its number: the criteria, then each tab.
    pub fn part(number: usize) -> Option<&'static str> {
        match number {
            1 => Some("tab-criteria"),
            _ => Tab::ALL.get(number.checked_sub(2)?).map(|tab| tab.key()),
        }
    }

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Tab::Application => "tab-application",
            Tab::Card => "tab-card",
            Tab::Targets => "tab-targets",
            Tab::Findings => "tab-findings",
            Tab::Indicators => "tab-indicators",
            Tab::Decision => "tab-decision",
            Tab::History => "tab-history",
            Tab::Comments => "tab-comments",
        }
    }

    /// The tab so many steps to the right, around the end.
    pub fn step(self, steps: usize) -> Tab {
        Tab::ALL[(self as usize + steps) % Tab::ALL.len()]
    }

    /// Whether the arrows choose an item in it instead of scrolling.
    pub fn has_items(self) -> bool {
        matches!(self, Tab::Targets | Tab::Findings | Tab::Indicators)
    }
}

/// The part that the arrows move in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// Gates and criteria.
    Criteria,
    /// The tab that is turned up.
    Tab,
}

/// What the cursor of the criteria pane is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// A gate.
    Gate(usize),
    /// A criterion.
    Criterion(usize),
}

impl CasePage {
    /// A case that is yet to come.
    pub fn of(reference: Reference) -> Self {
        Self {
            reference,
            view: None,
            standing: None,
            tab: Tab::Application,
            pane: Pane::Criteria,
            cursor: None,
            scrolls: [0; Tab::ALL.len()],
            scrollable: 0,
            turns: false,
            reason: None,
            sent: BTreeSet::new(),
            rivals: None,
            going_on: GoingOn::default(),
            supposed: None,
        }
    }

    /// The case, unless a conflict hides it.
    pub fn full(&self) -> Option<&FullCase> {
        self.view.as_ref()?.full.as_deref()
    }

    /// Its state; `None` while it is yet to come or hidden.
    pub fn status(&self) -> Option<Status> {
        Some(self.view.as_ref()?.row.facts.as_ref()?.status)
    }

    /// Whether the case is on its way to a decision or has one, so that its content stays as it is.
    pub fn is_locked(&self) -> bool {
        use Status as S;
        let closed = [S::Submitted, S::Approved, S::Notified, S::Correction, S::Declined, S::Withdrawn];
        self.status().is_some_and(|status| closed.contains(&status))
    }

    /// Whether it waits for a decision, or for one on its correction, that this person may make.
    pub fn waits_for_decision(&self) -> bool {
        let facts = self.view.as_ref().and_then(|view| view.row.facts.as_ref());
        facts.is_some_and(|facts| facts.needs_me && matches!(facts.status, Status::Submitted | Status::Correction))
    }

    /// Its envelope.
    pub fn envelope(&self) -> Option<Envelope> {
        let facts = self.view.as_ref()?.row.facts.as_ref()?;
        Some((facts.round.clone(), facts.scope.clone()))
    }

    /// How far the turned-up tab is scrolled.
    pub fn scroll(&self) -> usize {
        self.scrolls[self.tab as usize]
    }

    /// Scrolls the turned-up tab, or moves the cursor in it.
    pub fn scroll_by(&mut self, steps: isize, last: usize) {
        let place = &mut self.scrolls[self.tab as usize];
        *place = place.saturating_add_signed(steps).min(last);
    }

    /// What the cursor is on.
    pub fn line(&self, set: &CriteriaSet) -> Option<Line> {
        let cursor = self.cursor?;
        let gates = set.gates.len();
        if cursor < gates {
            return Some(Line::Gate(cursor));
        }
        (cursor - gates < set.criteria.len()).then_some(Line::Criterion(cursor - gates))
    }

    /// Where the cursor begins: the first gate that is not passed, else the first criterion without a score.
    pub fn begin(&self, set: &CriteriaSet) -> usize {
        let gate = self.full().and_then(|full| full.gates.iter().position(|gate| gate.pass.is_none()));
        gate.unwrap_or_else(|| set.gates.len() + self.unscored(set).next().unwrap_or(0))
    }

    /// The line after which the cursor goes when something was recorded at it: the next that wants something, from
    /// the top again after the last; where nothing wants anything it stays.
    pub fn onward(&self, set: &CriteriaSet) -> usize {
        let cursor = self.cursor.unwrap_or(0);
        let gates = set.gates.len();
        let open_gates = self.full().into_iter().flat_map(|full| &full.gates).enumerate();
        let open_gates = open_gates.filter(|(_, gate)| gate.pass.is_none()).map(|(index, _)| index);
        let wanting: Vec<usize> = open_gates.chain(self.unscored(set).map(|index| gates + index)).collect();
        let after = wanting.iter().find(|index| **index > cursor).or(wanting.first());
        after.copied().unwrap_or(cursor)
    }

    /// What a digit would record anew: the consensus where one is sought, else the viewer's own score.
    pub fn recorded(&self, id: &CriterionId) -> Option<&ScoreView> {
        let view = self.view.as_ref()?;
        let full = view.full.as_deref()?;
        if seeks_consensus(view) {
            return full.consensus.iter().find(|score| score.criterion == *id);
        }
        own_score(full, id)
    }

    /// Criteria that wait for the person's score, or for the consensus where one is sought; those on their way count
    /// as scored.
    pub fn unscored<'a>(&'a self, set: &'a CriteriaSet) -> impl Iterator<Item = usize> + 'a {
        let waiting = move |id: &CriterionId| {
            self.recorded(id).and_then(|score| score.value).is_none() && !self.sent.contains(id)
        };
        set.criteria.iter().enumerate().filter(move |(_, c)| waiting(&c.id)).map(|(index, _)| index)
    }

    /// Number of items in the turned-up tab, where it has items.
    pub fn items(&self) -> usize {
        match (self.tab, self.full()) {
            (Tab::Targets, Some(full)) => full.target_marks.len(),
            (Tab::Findings, Some(full)) => full.findings.len(),
            (Tab::Indicators, Some(full)) => full.targets.len(),
            _ => 0,
        }
    }
}

/// What the scores come to while one of them is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SoFar {
    /// Per cent reached, of the per cent that the criteria scored so far can give: some have no score yet.
    Part(Decimal, Decimal),
    /// The total, with the rank that it would have and out of how many, where that is known.
    Whole(Decimal, Option<(usize, usize)>),
}

/// What the scores come to with the one that is being typed; exact, like every total.
pub fn so_far(page: &CasePage, set: &CriteriaSet) -> Option<SoFar> {
    let (full, reason) = (page.full()?, page.reason.as_ref()?);
    let consensus = page.view.as_ref().is_some_and(seeks_consensus);
    let scored = if consensus { full.consensus.as_slice() } else { own_sheet(full).map_or(&[][..], |s| &s.scores[..]) };
    let mut marks: Marks = scored.iter().filter_map(|score| Some((score.criterion.clone(), score.value?))).collect();
    marks.insert(reason.criterion.clone(), reason.value?);
    if let Some(total) = Total::of(set, &marks) {
        let total = total.percent();
        let rank = page.rivals.as_ref().map(|rivals| {
            let better = rivals.iter().filter(|rival| **rival > total).count();
            (better + 1, rivals.len() + 1)
        });
        return Some(SoFar::Whole(total, rank));
    }
    let part = CriteriaSet {
        criteria: set.criteria.iter().filter(|criterion| marks.contains_key(&criterion.id)).cloned().collect(),
        ..set.clone()
    };
    let total = Total::of(&part, &marks)?;
    let weights = |set: &CriteriaSet| set.criteria.iter().map(|c| u64::from(c.weight)).sum::<u64>();
    let possible = Decimal::from(weights(&part)) * Decimal::ONE_HUNDRED / Decimal::from(weights(set).max(1));
    Some(SoFar::Part(total.percent() * possible / Decimal::ONE_HUNDRED, possible))
}

/// Whether consensus is what is scored now: two assessors have signed. That stays so when all of it is reached, so that
/// it can be changed; whoever wants to change their own score takes the signature back first.
pub fn seeks_consensus(view: &CaseView) -> bool {
    let signed = |full: &FullCase| full.sheets.len() > 1 && full.sheets.iter().all(|sheet| sheet.signed);
    view.full.as_ref().is_some_and(|full| full.needs_two && full.hidden_sheets.is_empty() && signed(full))
}

/// The sheet that the viewer writes, if they have begun one.
pub fn own_sheet(full: &FullCase) -> Option<&SheetView> {
    full.sheets.iter().find(|sheet| Some(sheet.seat) == full.own_seat)
}

/// The viewer's own score of a criterion.
pub fn own_score<'a>(full: &'a FullCase, id: &CriterionId) -> Option<&'a ScoreView> {
    own_sheet(full)?.scores.iter().find(|score| score.criterion == *id)
}

/// The score of a criterion that a reader of the case sees: the consensus, else the viewer's own, else that of the
/// assessor who signed.
pub fn shown_score<'a>(full: &'a FullCase, id: &CriterionId) -> Option<(&'a ScoreView, Option<Seat>)> {
    let of = |scores: &'a [ScoreView]| scores.iter().find(|score| score.criterion == *id && score.value.is_some());
    let consensus = of(&full.consensus).map(|score| (score, None));
    let own = || own_sheet(full).and_then(|sheet| Some((of(&sheet.scores)?, Some(sheet.seat))));
    let other = || full.sheets.iter().find_map(|sheet| Some((of(&sheet.scores)?, Some(sheet.seat))));
    consensus.or_else(own).or_else(other)
}

/// Whether every gate is passed.
pub fn gates_passed(full: &FullCase) -> bool {
    full.gates.iter().all(|gate| gate.pass == Some(true))
}

/// Gates without a mark.
pub fn unmarked(full: &FullCase) -> impl Iterator<Item = &GateView> {
    full.gates.iter().filter(|gate| gate.pass.is_none())
}

/// The first finding that speaks against a gate and is not settled.
pub fn against<'a>(set: &CriteriaSet, full: &'a FullCase, gate: &GateId) -> Option<&'a FindingView> {
    let rules = &set.gate(gate.as_str())?.findings;
    full.findings.iter().find(|finding| finding.settled.is_none() && rules.contains(&finding.rule))
}

/// That result targets of the card have no mark yet: worth knowing before scores are signed or a decision is proposed.
pub fn unmarked_targets(full: &FullCase) -> Option<Message> {
    let open = full.target_marks.iter().filter(|target| target.mark.is_none()).count();
    let said = || Message::new("targets-note").with("open", open).with("of", full.target_marks.len());
    (open > 0).then(said)
}

/// The reason of a gate's mark.
pub fn gate_reason(gate: &GateView) -> Option<&Reason> {
    gate.reason.as_ref()
}
