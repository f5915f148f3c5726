//! Why an envelope has so much open money: what it holds, what was carried in or out, and each case that binds some of
//! it, once, with the entry that put its money where it is now. Told by reading the journal again, so that whatever
//! moves money is in it; what the money of a case went through before stands in the history of the case.

use std::collections::BTreeMap;

use super::{Explanation, Line, Question};
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::ledger::{EnvelopeKey, Position, Stage};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::Status;
use crate::domain::words;
use crate::register::event::{Event, Recorded, Stamp};
use crate::register::refusal::source;
use crate::register::state::State;
use crate::register::view::budget::envelope;
use crate::register::view::{Seen, Viewer};

/// An explanation in the making. For each record: [`Tale::before`] on the state without it, [`Tale::carried`], and
/// [`Tale::after`] on the state with it.
pub struct Tale<'a> {
    now: &'a State,
    viewer: &'a Viewer,
    key: EnvelopeKey,
    lines: Vec<Line>,
    /// Cases whose money moved here, each with the last entry that moved it.
    moved: BTreeMap<Reference, Stamp>,
    /// What the envelope held after the last record; `None` before it existed.
    held: Option<Option<Money>>,
}

impl<'a> Tale<'a> {
    /// `None` if there is no such envelope.
    pub fn new(now: &'a State, viewer: &'a Viewer, round: &RoundId, scope: &Scope) -> Option<Self> {
        envelope(now, round, scope)?;
        let key = EnvelopeKey { round: round.clone(), scope: scope.clone() };
        Some(Self { now, viewer, key, lines: Vec::new(), moved: BTreeMap::new(), held: None })
    }

    /// Where the money of the cases that a record is about stood before it.
    pub fn before(&self, state: &State, events: &[Recorded]) -> Vec<(Reference, Position)> {
        let mut cases: Vec<Reference> = Vec::new();
        for event in events {
            if let Recorded::Known(event) = event
                && let Some(case) = event.case()
                && !cases.contains(case)
            {
                cases.push(case.clone());
            }
        }
        let position = |case: &Reference| state.case(case.as_str()).map(|head| head.position()).unwrap_or_default();
        cases.into_iter().map(|case| (position(&case), case)).map(|(position, case)| (case, position)).collect()
    }

    /// Notes what a record carried into the envelope or out of it, and why.
    pub fn carried(&mut self, stamp: &Stamp, events: &[Recorded]) {
        for event in events {
            let Recorded::Known(event) = event else { continue };
            let Event::CarriedOver { from, to, scope, amount, why } = &**event else { continue };
            let key = match (*to == self.key.round, *from == self.key.round) {
                (true, false) => "explain-carried-in",
                (false, true) => "explain-carried-out",
                _ => continue,
            };
            if *scope != self.key.scope {
                continue;
            }
            let other = if *to == self.key.round { from } else { to };
            let what = Message::new(key)
                .with("amount", *amount)
                .with("round", self.now.plan.round_name(other))
                .with("why", why.as_str());
            self.lines.push(Line::new(what).at(stamp.seq, stamp.at, &stamp.by).from(source::CARRY_OVER));
        }
    }

    /// Notes what a record moved.
    pub fn after(&mut self, state: &State, stamp: &Stamp, before: Vec<(Reference, Position)>) {
        let held = state.envelope_total(self.key.round.as_str(), self.key.scope.as_str());
        if held != self.held {
            self.held = held;
            self.holds(stamp);
        }
        for (case, was) in before {
            let Some(head) = state.case(case.as_str()) else { continue };
            let is = head.position();
            let here = head.round == self.key.round && head.scope == self.key.scope;
            if !here || (was.stage, bound(&was)) == (is.stage, bound(&is)) {
                continue;
            }
            self.moved.insert(case, stamp.clone());
        }
    }

    /// A line for each case that binds money now, in the order of its entries; a hidden one has none, and whether there
    /// is one comes back.
    fn bound(&mut self) -> bool {
        let mut hidden = false;
        let mut lines: Vec<Line> = Vec::new();
        for (case, stamp) in std::mem::take(&mut self.moved) {
            let Some(head) = self.now.case(case.as_str()) else { continue };
            let is = head.position();
            let Some(bucket) = bucket(is.stage).filter(|_| !is.amount.is_zero()) else { continue };
            let seen = Seen::new(self.now, self.viewer, head);
            if seen.conflict {
                hidden = true;
                continue;
            }
            let key = if seen.status == bucket { "explain-bound" } else { "explain-bound-as" };
            let what = Message { key: key.into(), args: Vec::new() }.with("case", &case).with("amount", is.amount);
            let what = what.with("stage", Message::new(words::status_key(seen.status)));
            let what = what.with("bucket", Message::new(words::status_key(bucket)));
            lines.push(Line::new(what).at(stamp.seq, stamp.at, &stamp.by));
        }
        lines.sort_by_key(|line| line.seq);
        self.lines.extend(lines);
        hidden
    }

    fn holds(&mut self, stamp: &Stamp) {
        let place = |key: &'static str| {
            Message::new(key).with("scope", &self.key.scope).with("round", self.now.plan.round_name(&self.key.round))
        };
        let what = match self.held {
            Some(Some(total)) => place("explain-envelope-holds").with("total", total),
            Some(None) => place("explain-envelope-blank"),
            None => return,
        };
        let planned = self.now.plan.round(self.key.round.as_str());
        let planned = planned.and_then(|round| round.envelopes.iter().find(|one| one.scope == self.key.scope));
        let source = planned.map_or(source::ENVELOPE, |envelope| envelope.source.as_str());
        self.lines.push(Line::new(what).at(stamp.seq, stamp.at, &stamp.by).from(source));
    }

    /// Why the plan's amount is blank, disputed or conditional, and what each source reads.
    fn noted(&mut self) {
        let planned = self.now.plan.round(self.key.round.as_str());
        let Some(planned) = planned.and_then(|round| round.envelopes.iter().find(|one| one.scope == self.key.scope))
        else {
            return;
        };
        let note = planned.note.iter().map(|text| (Message::new("explain-note").with("text", text), &planned.source));
        let reading = |text| Message::new("explain-reading").with("text", text);
        let readings = planned.readings.iter().map(|one| (reading(&one.text), &one.source));
        let lines = note.chain(readings).map(|(what, source)| Line::new(what).from(source.as_str()));
        self.lines.extend(lines);
    }

    /// The explanation, with the sum at its end. The sum is true for everybody; what a hidden case has of it is not told.
    pub fn end(mut self) -> Explanation {
        let hidden = self.bound();
        self.noted();
        if hidden {
            self.lines.push(Line::new(Message::new("explain-hidden")));
        }
        if let Some(line) = envelope(self.now, &self.key.round, &self.key.scope) {
            let sums = |key: &'static str| {
                Message::new(key)
                    .with("proposed", line.proposed)
                    .with("submitted", line.submitted)
                    .with("approved", line.approved)
            };
            let what = match (line.total, line.open) {
                (Some(total), Some(open)) => sums("explain-open").with("total", total).with("open", open),
                _ => sums("explain-open-blank"),
            };
            self.lines.push(Line::new(what).from(source::PROCEDURE));
        }
        let subject = Question::Envelope(self.key.round.clone(), self.key.scope.clone()).subject(self.now);
        Explanation { subject, lines: self.lines }
    }
}

fn bound(position: &Position) -> Money {
    if position.stage == Stage::Free { Money::ZERO } else { position.amount }
}

/// The state after which a bucket is called.
fn bucket(stage: Stage) -> Option<Status> {
    match stage {
        Stage::Free => None,
        Stage::Proposed => Some(Status::Proposed),
        Stage::Submitted => Some(Status::Submitted),
        Stage::Approved => Some(Status::Approved),
    }
}
