//! The acts that matter now, the most wanted first: what the foot line shows. Whether one can be done is asked of
//! `able.rs`, so that nothing is offered that would only be refused.

use super::able::unable;
use super::office;
use crate::domain::vocabulary::Status;
use crate::register::view::ranking::RankFacts;
use crate::tui::acts::Act;
use crate::tui::model::case::{CasePage, Tab};
use crate::tui::model::ranking::RankingPage;
use crate::tui::model::{Model, Screen};

/// The acts that matter now, the most wanted first: what the foot line shows.
pub fn wanted(model: &Model) -> Vec<Act> {
    let acts: &[Act] = match model.screen() {
        Screen::Overview(_) => &[
            Act::Open,
            Act::NextNeedsMe,
            Act::GoUnfinished,
            Act::GoSaved,
            Act::GoBacklog,
            Act::GoRanking,
            Act::SwitchPerson,
            Act::Quit,
        ],
        // What can be done with all that is marked comes first.
        Screen::Queue(page) if !page.marked.is_empty() => &[
            Act::Assign,
            Act::Tag,
            Act::Submit,
            Act::Notify,
            Act::Mark,
            Act::Unmark,
            Act::UnmarkAll,
            Act::MarkByQuery,
            Act::Back,
        ],
        Screen::Queue(_) => &[
            Act::Open,
            Act::GoOn,
            Act::Filter,
            Act::NextNeedsMe,
            Act::Mark,
            Act::UnmarkAll,
            Act::Submit,
            Act::GoRanking,
            Act::Back,
        ],
        Screen::Backlog(_) => {
            const BACKLOG: &[Act] = &[
                Act::Decide,
                Act::Approve,
                Act::Return,
                Act::Mark,
                Act::ApproveLess,
                Act::MarkAll,
                Act::UnmarkAll,
                Act::Open,
                Act::Back,
            ];
            BACKLOG
        }
        Screen::Ranking(page) => return for_ranking(model, page),
        Screen::Office(_) => return office::wanted(model),
        Screen::Pictures(_) => &[Act::PageDown, Act::GoRanking, Act::GoQueue, Act::Back],
        Screen::Case(page) => return for_case(model, page),
    };
    acts.iter().copied().filter(|act| unable(model, *act).is_none()).collect()
}

fn for_ranking(model: &Model, page: &RankingPage) -> Vec<Act> {
    let acts: &[Act] = match page.supposed.is_empty() {
        true => &[Act::NextReserve, Act::Open, Act::HoldOut, Act::LineDown, Act::Policy, Act::Why, Act::Back],
        false => &[
            Act::StopSupposing,
            Act::HoldOut,
            Act::LetIn,
            Act::SupposeAmount,
            Act::LineDown,
            Act::LineUp,
            Act::Propose,
            Act::Back,
        ],
    };
    // A decided case can be proposed again only where it is next on the reserve list.
    let decided = |facts: &RankFacts| matches!(facts.status, Status::Approved | Status::Notified);
    let next = page.ranking.as_ref().and_then(|ranking| ranking.next_reserve.as_ref());
    let shut =
        page.current().is_some_and(|row| row.facts.as_ref().is_some_and(decided) && next != Some(&row.reference));
    let offered = |act: &Act| unable(model, *act).is_none() && !(*act == Act::Propose && shut);
    acts.iter().copied().filter(offered).collect()
}

fn for_case(model: &Model, page: &CasePage) -> Vec<Act> {
    let first: &[Act] = match page.status() {
        Some(Status::Late) => &[Act::Propose, Act::PassGates, Act::FailGate, Act::Score],
        Some(Status::Received | Status::Screening) => &[Act::PassGates, Act::FailGate, Act::Score],
        Some(Status::Supplement) => &[Act::SupplementReceived],
        Some(Status::Scoring) => &[Act::Sign, Act::Score, Act::Reason],
        Some(Status::Consensus) => &[Act::Score, Act::Reason],
        Some(Status::Ranked | Status::Ineligible) => &[Act::Propose],
        Some(Status::Proposed | Status::Returned) => &[Act::Submit, Act::Propose],
        Some(Status::Submitted) => &[Act::Approve, Act::Return, Act::ApproveLess],
        Some(Status::Approved) => &[Act::Notify, Act::Propose],
        Some(Status::Notified) => &[Act::AskCorrection, Act::Propose],
        Some(Status::Correction) => &[Act::UpholdCorrection, Act::AmendCorrection],
        _ => &[],
    };
    let of_tab: &[Act] = match page.tab {
        Tab::Findings => &[Act::SettleFinding],
        Tab::Indicators => &[Act::AddIndicator, Act::RemoveIndicator],
        Tab::Targets => &[Act::CardSheet, Act::TargetMet, Act::TargetPartly, Act::TargetNot, Act::TargetReason],
        Tab::Comments => &[Act::Comment],
        _ => &[],
    };
    let always = &[Act::NextCase, Act::NextNeedsMe, Act::NextPane, Act::AddIndicator, Act::Back];
    let mut acts = Vec::new();
    // In training the one who learns also decides, as somebody else.
    let decides = match page.status() {
        Some(Status::Submitted) => Some(Act::Approve),
        Some(Status::Correction) => Some(Act::UpholdCorrection),
        _ => None,
    };
    if model.training() && decides.is_some_and(|act| unable(model, act).is_some()) {
        acts.push(Act::SwitchPerson);
    }
    let stale: &[Act] = &[Act::ConfirmStale];
    let on: &[Act] = if facts_need_me(page) { &[Act::GoOn] } else { &[] };
    for act in stale.iter().chain(on).chain(first).chain(of_tab).chain(always) {
        if !acts.contains(act) && unable(model, *act).is_none() {
            acts.push(*act);
        }
    }
    acts
}

/// Whether the open case waits for whoever sits here.
fn facts_need_me(page: &CasePage) -> bool {
    page.view.as_ref().and_then(|view| view.row.facts.as_ref()).is_some_and(|facts| facts.needs_me)
}
