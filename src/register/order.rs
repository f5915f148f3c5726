//! The order of the ranking: which cases are passed over when one below them gets money.

use super::case::CaseHead;
use super::decided::Progress;
use super::state::State;
use crate::domain::criteria::CriteriaSet;
use crate::domain::ranking::before;
use crate::domain::scoring::{reaches_minimum, under_threshold};
use crate::domain::vocabulary::DecisionKind;

/// Whether a case could be granted as it stands and has neither money nor a rejection: whoever gives money to a case
/// below it passes it over, by haste or because the money does not reach it and the strict line ends there.
pub fn could_be_granted(set: &CriteriaSet, head: &CaseHead) -> bool {
    let idle = head.decision.progress == Progress::Open || head.decision.kind() == Some(DecisionKind::Reserve);
    let over = matches!(head.decision.progress, Progress::Withdrawn | Progress::Declined);
    let late = head.late && !head.settled.contains("late");
    let (Some(total), Some(marks)) = (head.total(set), head.marks(set)) else { return false };
    let good = reaches_minimum(set, total) && under_threshold(set, marks).is_empty();
    idle && !over && !head.past && head.found.0 == 0 && !head.supplement && !late && good
}

/// Whether money is proposed for a case or granted to it. A proposal that was sent back binds none.
pub fn gets_money(head: &CaseHead) -> bool {
    use Progress as P;
    let none = matches!(head.decision.progress, P::Open | P::Returned | P::Withdrawn | P::Declined);
    !none && head.decision.kind().is_some_and(DecisionKind::grants_money)
}

/// Cases of the same envelope that stand higher and [could be granted](could_be_granted): passed over if this one is.
pub fn passed_over<'a>(state: &'a State, head: &CaseHead) -> Vec<&'a CaseHead> {
    let set = state.set_of(head);
    let (Some(total), Some(marks)) = (head.total(set), head.marks(set)) else { return Vec::new() };
    let order = state.tie_order(&head.round, &head.scope);
    let own = (total, marks, head.received_at, &head.reference);
    let same =
        |other: &&CaseHead| other.round == head.round && other.scope == head.scope && other.reference != head.reference;
    let above = |other: &&CaseHead| {
        let set = state.set_of(other);
        let (Some(total), Some(marks)) = (other.total(set), other.marks(set)) else { return false };
        before(&order, (total, marks, other.received_at, &other.reference), own)
    };
    let cases = state.cases.values().map(|case| &**case);
    cases.filter(same).filter(|other| could_be_granted(state.set_of(other), other)).filter(above).collect()
}
