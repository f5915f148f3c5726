//! view: what a person may see. The one place where something is hidden; lists, totals, search, export and errors
//! take what it gives.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | who looks, and how much of a case they see |
//! | `revisions.rs` | revisions of an application, and what is to be looked at again |
//! | `baskets.rs` | cases in and out by lane, officer and week |
//! | `rows.rs` | lists of cases |
//! | `case.rs` | one case with everything on it |
//! | `history.rs` | what happened, in a sentence |
//! | `correction.rs` | correction requests of a case |
//! | `document.rs` | what a decision document says of a case |
//! | `announcement.rs`, `progress.rs` | what a round has granted; how the programme goes |
//! | `targets.rs` | result targets of the card with their marks |
//! | `difference.rs`, `plan_difference.rs`, `criteria_difference.rs`, `template_difference.rs` | what a revised plan, another criteria set or other templates change |
//! | `budget.rs` | buckets of envelopes and ceilings |
//! | `ranking.rs` | ranked lists with their funding line |
//! | `overview.rs` | rounds at a glance |
//! | `known.rs` | bodies that are known already |
//! | `pictures.rs` | a round over time, and how its scores spread |
//! | `forecast.rs` | what an act would do to the money |
//! | `why/` | entries, rules and sources behind what is shown |

pub mod announcement;
pub mod baskets;
pub mod budget;
pub mod case;
pub mod correction;
pub mod criteria_difference;
pub mod difference;
pub mod document;
pub mod forecast;
pub mod history;
pub mod known;
pub mod overview;
pub mod pictures;
pub mod plan_difference;
pub mod progress;
pub mod ranking;
pub mod revisions;
pub mod rows;
pub mod targets;
pub mod template_difference;
pub mod why;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::case::CaseHead;
use super::event::{Event, Recorded};
use super::judgement::Judgement;
use super::state::State;
use crate::domain::code::Handle;
use crate::domain::scoring::Total;
use crate::domain::vocabulary::{Role, Seat, Status};

/// The person who looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// Account.
    pub handle: Handle,
    /// Roles in this store.
    pub roles: BTreeSet<Role>,
}

impl Viewer {
    /// A person with the roles that they have in this state.
    pub fn of(state: &State, handle: &Handle) -> Self {
        Self { handle: handle.clone(), roles: state.roles(handle) }
    }
}

/// A case as one person sees it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The case. Whoever has a conflict gets nothing but the reference out of it: see [`Seen::conflict`].
    head: Arc<CaseHead>,
    /// Whether the viewer may see nothing but the reference.
    pub conflict: bool,
    /// Where it stands.
    pub status: Status,
    /// The total that counts, if there is one.
    pub total: Option<Total>,
    /// Whether the viewer sits on the case.
    pub mine: bool,
    /// Whether something on it waits for the viewer.
    pub needs_me: bool,
}

impl Seen {
    /// The case as `viewer` sees it.
    pub fn new(state: &State, viewer: &Viewer, head: &Arc<CaseHead>) -> Self {
        let conflict = head.conflicts.contains(&viewer.handle);
        if conflict {
            let head = Arc::clone(head);
            return Self { head, conflict, status: Status::Received, total: None, mine: false, needs_me: false };
        }
        let set = state.set_of(head);
        let status = head.status(set);
        Self {
            conflict,
            status,
            total: if head.past { None } else { head.total(set) },
            mine: head.seats.values().any(|holder| *holder == viewer.handle),
            needs_me: needs(state, viewer, head, status),
            head: Arc::clone(head),
        }
    }

    /// Everything about the case; `None` for a viewer with a conflict.
    pub fn head(&self) -> Option<&CaseHead> {
        (!self.conflict).then_some(&*self.head)
    }

    /// The reference, which everybody may see.
    pub fn reference(&self) -> &crate::domain::code::Reference {
        &self.head.reference
    }

    /// Whether the viewer has still something to score.
    pub fn unscored_by(&self, state: &State, viewer: &Viewer) -> bool {
        self.head().is_some_and(|head| !head.past && unscored_by(state, viewer, head))
    }
}

fn unscored_by(state: &State, viewer: &Viewer, head: &CaseHead) -> bool {
    let own = head.sheets.values().find(|sheet| sheet.by == viewer.handle);
    let complete = own.is_some_and(|sheet| sheet.signed);
    let free_seat = head.assessor_seats(state.set_of(head)).iter().any(|seat| !head.seats.contains_key(seat));
    let seated = [Seat::A, Seat::B].iter().any(|seat| head.seats.get(seat) == Some(&viewer.handle));
    !complete && (seated || free_seat)
}

/// Whether a case waits for this person: to screen, score or sign it, to bring consensus, to propose or submit it, or
/// to decide it.
fn needs(state: &State, viewer: &Viewer, head: &CaseHead, status: Status) -> bool {
    if head.past {
        return false;
    }
    let officer = viewer.roles.contains(&Role::Officer);
    let supervisor = viewer.roles.contains(&Role::Supervisor);
    let seat_of_another = |seat: Seat| head.seats.get(&seat).is_some_and(|holder| *holder != viewer.handle);
    let seated = head.seats.values().any(|holder| *holder == viewer.handle);
    let again = |judgement: &Judgement| match judgement {
        Judgement::Score(seat, _) => head.sheets.get(seat).is_some_and(|sheet| sheet.by == viewer.handle),
        Judgement::TargetMark(_, by) => *by == viewer.handle,
        Judgement::Consensus(_) => seated,
        Judgement::Gate(_) | Judgement::Finding(_) => !seat_of_another(Seat::A),
    };
    if officer && !head.locked() && status != Status::Supplement && head.stale_now().any(again) {
        return true;
    }
    match status {
        Status::Received | Status::Screening => officer && !seat_of_another(Seat::A),
        Status::Scoring => officer && unscored_by(state, viewer, head),
        Status::Consensus => officer && head.seats.values().any(|holder| *holder == viewer.handle),
        Status::Late | Status::Ineligible | Status::Ranked | Status::Proposed | Status::Returned => {
            officer && !seat_of_another(Seat::Presenter)
        }
        Status::Submitted => {
            supervisor && !head.scored_by.contains(&viewer.handle) && !head.proposed_by.contains(&viewer.handle)
        }
        Status::Correction => {
            let decided = &head.decision;
            let own = |maker: &Option<(Handle, _)>| maker.as_ref().is_some_and(|(who, _)| *who == viewer.handle);
            let decides = supervisor && !head.scored_by.contains(&viewer.handle);
            decides && !head.proposed_by.contains(&viewer.handle) && !own(&decided.by)
        }
        _ => false,
    }
}

/// All cases as `viewer` sees them, by reference.
pub fn seen_by<'a>(state: &'a State, viewer: &'a Viewer) -> impl Iterator<Item = Seen> + 'a {
    state.cases.values().map(move |head| Seen::new(state, viewer, head))
}

/// Whether this person may see an event: nothing of a case with which they have a conflict, and no score that is not
/// theirs to see yet.
pub fn may_see_event(state: &State, viewer: &Viewer, by: &Handle, event: &Recorded) -> bool {
    let known = match event {
        Recorded::Known(event) => event,
        // What is not understood may be about any case: hidden from whoever has a conflict anywhere.
        Recorded::Unknown(_) => return !state.cases.values().any(|head| head.conflicts.contains(&viewer.handle)),
    };
    let Some(head) = known.case().and_then(|case| state.case(case.as_str())) else { return true };
    if head.conflicts.contains(&viewer.handle) {
        return false;
    }
    match &**known {
        Event::TargetMarked { .. } => targets::mark_visible(state, viewer, head, by),
        Event::JudgementConfirmed { judgement, .. } => {
            *by == viewer.handle || revisions::visible(state, viewer, head, judgement)
        }
        Event::Scored { seat, .. } => *by == viewer.handle || sheet_visible(state, viewer, head, *seat),
        _ => true,
    }
}

/// Scores of others are seen once signed, and by another assessor of the case only after signing their own.
pub(super) fn sheet_visible(state: &State, viewer: &Viewer, head: &CaseHead, seat: Seat) -> bool {
    let Some(sheet) = head.sheets.get(&seat) else { return true };
    if sheet.by == viewer.handle {
        return true;
    }
    // An auditor reads everything; somebody who also assesses this case waits like any assessor.
    let reads_all = viewer.roles.contains(&Role::Auditor) && !assesses(viewer, head);
    (sheet.signed || reads_all) && !is_blind(state, viewer, head)
}

fn assesses(viewer: &Viewer, head: &CaseHead) -> bool {
    [Seat::A, Seat::B].iter().any(|seat| head.seats.get(seat) == Some(&viewer.handle))
}

/// Whether the viewer is one of two assessors, or an officer who can still take the free seat of one, and has not signed
/// yet: nothing of the other's is shown.
pub(super) fn is_blind(state: &State, viewer: &Viewer, head: &CaseHead) -> bool {
    let own_signed = head.sheets.values().any(|own| own.by == viewer.handle && own.signed);
    let is_free = [Seat::A, Seat::B].iter().any(|seat| !head.seats.contains_key(seat));
    let may_assess = is_free && viewer.roles.contains(&Role::Officer);
    (assesses(viewer, head) || may_assess) && head.needs_two(state.set_of(head)) && !own_signed
}
