//! What an act would do to the money and to the rank, said before a key is pressed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Viewer;
use super::budget::{EnvelopeLine, budget, envelope, hide};
use super::ranking::ranking;
use crate::domain::code::Reference;
use crate::domain::vocabulary::{LinePolicy, LineSide, Status};
use crate::register::command::Command;
use crate::register::event::{Event, Stamp};
use crate::register::fold::{Touched, fold_event};
use crate::register::judge::judge;
use crate::register::order::passed_over;
use crate::register::refusal::Refusal;
use crate::register::state::State;

/// The consequences of an act, case by case and envelope by envelope.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Forecast {
    /// Cases with their state before and after.
    pub cases: Vec<(Reference, Status, Status)>,
    /// Envelopes before and after.
    pub envelopes: Vec<(EnvelopeLine, EnvelopeLine)>,
    /// The journal record that would be taken back.
    #[serde(default)]
    pub takes_back: Option<u64>,
    /// Cases that stand higher and would be passed over by a proposal to give money, whether or not the criteria set
    /// wants a reason for it; without those that a conflict hides.
    #[serde(default)]
    pub passed: Vec<Reference>,
}

/// Judges an act and says what it would change, without doing it.
///
/// # Errors
/// The refusal that the act itself would get.
pub fn forecast(state: &State, viewer: &Viewer, now: DateTime<Utc>, command: &Command) -> Result<Forecast, Refusal> {
    let events = judge(state, &viewer.handle, now, command)?;
    let mut after = state.clone();
    let stamp = Stamp { seq: state.seq + 1, at: now, by: viewer.handle.clone() };
    let mut touched = Touched::default();
    for event in &events {
        fold_event(&mut after, &stamp, event, &mut touched);
    }
    let takes_back = events.iter().find_map(|event| match event {
        Event::Undone { of, .. } | Event::CarryOverTakenBack { of } => Some(*of),
        _ => None,
    });
    let mut forecast = Forecast { takes_back, passed: passed(state, viewer, command), ..Forecast::default() };
    for reference in &touched.cases {
        let Some(new) = after.case(reference.as_str()) else { continue };
        let was = state.case(reference.as_str()).map_or(Status::Received, |head| head.status(state.set_of(head)));
        forecast.cases.push((reference.clone(), was, new.status(after.set_of(new))));
        let known = forecast.envelopes.iter().any(|(line, _)| line.round == new.round && line.scope == new.scope);
        if !known
            && let (Some(before), Some(then)) =
                (envelope(state, &new.round, &new.scope), envelope(&after, &new.round, &new.scope))
        {
            forecast.envelopes.push((before, then));
        }
    }
    if events.iter().any(moves_envelopes) {
        moved(state, &after, &mut forecast);
    }
    for (before, then) in &mut forecast.envelopes {
        hide(std::slice::from_mut(before), state, viewer);
        hide(std::slice::from_mut(then), state, viewer);
    }
    Ok(forecast)
}

fn passed(state: &State, viewer: &Viewer, command: &Command) -> Vec<Reference> {
    let Command::Propose(asked) = command else { return Vec::new() };
    let Some(head) = state.case(asked.case.as_str()).filter(|_| asked.kind.grants_money()) else { return Vec::new() };
    let open = passed_over(state, head).into_iter().filter(|other| !other.conflicts.contains(&viewer.handle));
    open.map(|other| other.reference.clone()).collect()
}

/// Whether an event changes what envelopes hold, and not only what is bound in them.
fn moves_envelopes(event: &Event) -> bool {
    matches!(event, Event::CarriedOver { .. } | Event::CarryOverTakenBack { .. } | Event::PlanLoaded { .. })
}

/// Envelopes that hold another amount afterwards.
fn moved(before: &State, after: &State, forecast: &mut Forecast) {
    let (was, is) = (budget(before, None).envelopes, budget(after, None).envelopes);
    let same = |one: &EnvelopeLine, other: &EnvelopeLine| one.round == other.round && one.scope == other.scope;
    for line in &was {
        let then = is.iter().find(|other| same(line, other));
        if let Some(then) = then.filter(|then| then.total != line.total) {
            forecast.envelopes.push((line.clone(), then.clone()));
        }
    }
}

/// Where a case stands in its envelope's ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// From 1.
    pub position: usize,
    /// Out of so many.
    pub of: usize,
    /// Side of the funding line under the strict policy.
    pub line: LineSide,
}

/// The rank of a case; `None` while it has none.
pub fn standing(state: &State, viewer: &Viewer, reference: &Reference) -> Option<Standing> {
    let head = state.case(reference.as_str()).filter(|head| !head.conflicts.contains(&viewer.handle))?;
    let ranking = ranking(state, viewer, &head.round, &head.scope, LinePolicy::Strict)?;
    let row = ranking.rows.iter().find(|row| row.reference == *reference)?;
    let line = row.facts.as_ref()?.line;
    let of = ranking.rows.iter().filter(|row| row.facts.is_some()).count();
    Some(Standing { position: row.position, of, line })
}
