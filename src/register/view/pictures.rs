//! A round as pictures: its money and its cases over time, how its totals and scores spread, and how far assessors are
//! apart. Sums of money are true for everybody; cases and scores are those that the viewer may see.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::budget::budget;
use super::{Viewer, seen_by, sheet_visible};
use crate::domain::code::{CriterionId, RoundId};
use crate::domain::criteria::Points;
use crate::domain::finnish_time::finnish_day;
use crate::domain::money::Money;
use crate::domain::vocabulary::{Seat, Status};
use crate::register::case::CaseHead;
use crate::register::event::{Recorded, Stamp};
use crate::register::state::State;

/// Most moments of a timeline. Where there are more days, every second is left out, again and again.
const MOMENTS: usize = 32;
/// Totals are gathered by ten per cent.
const TENTHS: usize = 10;

/// One round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pictures {
    /// Round.
    pub round: RoundId,
    /// The round over time, oldest first, wherever it changed; the last is as it is now.
    pub moments: Vec<Moment>,
    /// Cases with a total from 0 to under 10 per cent, and so on; the last has 90 to 100.
    pub totals: Vec<usize>,
    /// How often each score was given, by criterion in the order of the set, for the cases with a total.
    pub criteria: Vec<(CriterionId, BTreeMap<Points, usize>)>,
    /// Cases of two assessors, by how many points they are apart where they are furthest apart.
    pub spreads: BTreeMap<Points, usize>,
}

/// How a round stood at the end of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// When the last record was made.
    pub at: DateTime<Utc>,
    /// What its envelopes hold.
    pub total: Money,
    /// Open in all of them.
    pub open: Money,
    /// Proposed.
    pub proposed: Money,
    /// Submitted.
    pub submitted: Money,
    /// Approved.
    pub approved: Money,
    /// Number of cases in each state.
    pub states: BTreeMap<Status, usize>,
}

/// A timeline in the making: [`Timeline::note`] with the state before each record, then [`Timeline::end`].
pub struct Timeline<'a> {
    now: &'a State,
    viewer: &'a Viewer,
    round: &'a RoundId,
    moments: Vec<Moment>,
    /// The day of the last record, and its time.
    day: Option<(NaiveDate, DateTime<Utc>)>,
    /// Days between moments, and how many have passed since the last.
    stride: usize,
    passed: usize,
    /// Whether anything of the round has happened since the last moment.
    changed: bool,
}

impl<'a> Timeline<'a> {
    /// Of a round as it is now, for somebody.
    pub fn new(now: &'a State, viewer: &'a Viewer, round: &'a RoundId) -> Self {
        Self { now, viewer, round, moments: Vec::new(), day: None, stride: 1, passed: 0, changed: false }
    }

    /// Takes the state before a record; `events` are those of the record.
    pub fn note(&mut self, state: &State, stamp: &Stamp, events: &[Recorded]) {
        let today = finnish_day(stamp.at);
        if let Some((day, at)) = self.day
            && day != today
        {
            self.passed += 1;
            if self.changed && self.passed >= self.stride {
                self.sample(state, at);
            }
        }
        self.day = Some((today, stamp.at));
        self.changed |= events.iter().any(|event| self.concerns(state, event));
    }

    fn concerns(&self, state: &State, event: &Recorded) -> bool {
        let Recorded::Known(event) = event else { return false };
        match (&**event, event.case()) {
            (crate::register::event::Event::CaseImported { application, .. }, _) => application.round == *self.round,
            (_, Some(case)) => state.case(case.as_str()).is_some_and(|head| head.round == *self.round),
            (_, None) => true,
        }
    }

    fn sample(&mut self, state: &State, at: DateTime<Utc>) {
        (self.passed, self.changed) = (0, false);
        let moment = self.moment(state, at);
        // A round begins with its first application.
        if moment.states.is_empty() && self.moments.is_empty() {
            return;
        }
        // What happened to the store only, changes nothing here.
        if self.moments.last().is_some_and(|last| same(last, &moment)) {
            return;
        }
        self.moments.push(moment);
        if self.moments.len() >= MOMENTS {
            let mut index = 0;
            self.moments.retain(|_| {
                index += 1;
                index % 2 == 1
            });
            self.stride *= 2;
        }
    }

    fn moment(&self, state: &State, at: DateTime<Utc>) -> Moment {
        let lines = budget(state, Some(self.round)).envelopes;
        let sum = |of: fn(&super::budget::EnvelopeLine) -> Money| lines.iter().map(of).sum::<Money>();
        // A conflict of interest of today hides the case in every moment before it, too.
        let open_now = |head: &CaseHead| {
            let now = self.now.case(head.reference.as_str());
            now.is_some_and(|now| !now.conflicts.contains(&self.viewer.handle))
        };
        let mut states = BTreeMap::new();
        for seen in seen_by(state, self.viewer) {
            if seen.head().is_some_and(|head| head.round == *self.round && open_now(head)) {
                *states.entry(seen.status).or_default() += 1;
            }
        }
        Moment {
            at,
            total: sum(|line| line.total.unwrap_or_default()),
            open: sum(|line| line.open.unwrap_or_default()),
            proposed: sum(|line| line.proposed),
            submitted: sum(|line| line.submitted),
            approved: sum(|line| line.approved),
            states,
        }
    }

    /// The pictures.
    pub fn end(mut self) -> Pictures {
        let state = self.now;
        let last = self.moment(state, state.at);
        if self.moments.last().is_none_or(|before| !same(before, &last)) {
            self.moments.push(last);
        }
        Pictures {
            round: self.round.clone(),
            moments: self.moments,
            totals: totals(state, self.viewer, self.round),
            criteria: criteria(state, self.viewer, self.round),
            spreads: spreads(state, self.viewer, self.round),
        }
    }
}

fn same(one: &Moment, other: &Moment) -> bool {
    Moment { at: other.at, ..one.clone() } == *other
}

fn totals(state: &State, viewer: &Viewer, round: &RoundId) -> Vec<usize> {
    let mut tenths = vec![0; TENTHS];
    for seen in seen_by(state, viewer) {
        let Some(total) = seen.total.filter(|_| seen.head().is_some_and(|head| head.round == *round)) else { continue };
        let tenth = total.reached * TENTHS as u64 / total.highest;
        if let Some(count) = tenths.get_mut(usize::try_from(tenth).unwrap_or(0).min(TENTHS - 1)) {
            *count += 1;
        }
    }
    tenths
}

/// Marks count once a case has its total: until then they may be one assessor's alone.
fn criteria(state: &State, viewer: &Viewer, round: &RoundId) -> Vec<(CriterionId, BTreeMap<Points, usize>)> {
    let set = &state.criteria;
    let mut given: Vec<_> = set.criteria.iter().map(|criterion| (criterion.id.clone(), BTreeMap::new())).collect();
    for seen in seen_by(state, viewer).filter(|seen| seen.total.is_some()) {
        let Some(marks) = seen.head().filter(|head| head.round == *round).and_then(|head| head.marks(set)) else {
            continue;
        };
        for (criterion, counts) in &mut given {
            if let Some(points) = marks.get(criterion) {
                *counts.entry(*points).or_default() += 1;
            }
        }
    }
    given
}

/// Only what both have signed counts, and only where the viewer may see it.
fn spreads(state: &State, viewer: &Viewer, round: &RoundId) -> BTreeMap<Points, usize> {
    let mut spreads = BTreeMap::new();
    for seen in seen_by(state, viewer) {
        let Some(head) = seen.head().filter(|head| head.round == *round) else { continue };
        if let Some(apart) = spread(state, viewer, head) {
            *spreads.entry(apart).or_default() += 1;
        }
    }
    spreads
}

/// Points between the two assessors on the criterion where they are furthest apart. Only what both have signed counts,
/// and only where the viewer may see it.
pub fn spread(state: &State, viewer: &Viewer, head: &CaseHead) -> Option<Points> {
    let sheet = |seat: Seat| {
        let sheet = head.sheets.get(&seat).filter(|sheet| sheet.signed)?;
        sheet_visible(state, viewer, head, seat).then_some(sheet)
    };
    let (one, other) = (sheet(Seat::A)?, sheet(Seat::B)?);
    let apart =
        |(criterion, points): (_, &Points)| other.marks.get(criterion).map(|their: &Points| points.distance(*their));
    one.marks.iter().filter_map(apart).max()
}
