//! Whether an act makes sense now, and if not, why. The palette, the foot line and the keys all ask here; the rules of
//! the register are not repeated, they are asked when the act is sent.

use super::{card_sheet, lessons, marking, office, supposing};
use crate::domain::message::Message;
use crate::domain::vocabulary::{Seat, Status};
use crate::domain::words;
use crate::tui::acts::{Act, Place};
use crate::tui::model::backlog::BacklogPage;
use crate::tui::model::case::{CasePage, Line, Tab, gates_passed, own_sheet, unmarked};
use crate::tui::model::ranking::RankingPage;
use crate::tui::model::{Model, Screen};

/// Why an act cannot be done now; `None` where it can.
pub fn unable(model: &Model, act: Act) -> Option<Message> {
    if !act.fits(model.place()) {
        return Some(Message::new("unable-here").with("place", Message::new(place_key(first_place(act)))));
    }
    if !model.has_role(act.roles()) {
        let role = act.roles().first().map(|role| Message::new(words::role_key(*role)))?;
        return Some(Message::new("unable-role").with("role", role).with("who", &model.whoami.handle));
    }
    if let Some(why) = lessons::unable(model, act) {
        return Some(why);
    }
    match model.screen() {
        Screen::Case(page) => on_case(model, page, act),
        screen if matches!(act, Act::Unmark | Act::UnmarkAll) && marking::count(screen) == 0 => {
            Some(Message::new("unable-nothing-marked"))
        }
        Screen::Queue(page) if act == Act::Export && page.rows().is_empty() => Some(Message::new("unable-no-case")),
        Screen::Ranking(page) if act == Act::Export && page.rows().is_empty() => Some(Message::new("ranking-empty")),
        Screen::Queue(page) => {
            let of_list = matches!(act, Act::Mark | Act::MarkAll | Act::MarkByQuery | Act::Open | Act::GoOn);
            let of_case = of_list || matches!(act, Act::Assign | Act::Tag | Act::Submit);
            (of_case && page.current().is_none()).then(|| Message::new("unable-no-case"))
        }
        Screen::Backlog(page) => {
            let of_case = is_about_case(act) || matches!(act, Act::Mark | Act::MarkAll | Act::MarkByQuery);
            match act {
                _ if of_case && page.current().is_none() => Some(Message::new("unable-no-case")),
                Act::Approve | Act::ApproveLess | Act::Return | Act::Mark if page.marked.is_empty() => {
                    let request = page.current().filter(|row| row.facts.is_some() && !BacklogPage::is_proposal(row));
                    request.map(|row| Message::new("unable-backlog-correction").with("case", &row.reference))
                }
                Act::ApproveLess if page.marked.len() > 1 => Some(Message::new("unable-less-several")),
                Act::Decide if page.marked.is_empty() => Some(Message::new("unable-decide-unmarked")),
                Act::Decide if page.rest().is_empty() => Some(Message::new("unable-decide-no-rest")),
                _ => None,
            }
        }
        Screen::Ranking(page) => supposing::unable(page, act),
        _ => None,
    }
    .or_else(|| office::unable(model, act))
    .or_else(|| (act == Act::GoUnfinished && model.drafts.count() == 0).then(|| Message::new("unable-no-unfinished")))
    .or_else(|| {
        let none = model.own.queues.is_empty() && matches!(act, Act::GoSaved | Act::ForgetQueue);
        none.then(|| Message::new("unable-no-saved"))
    })
    .or_else(|| (act == Act::SaveQueue && !model.own.keeps).then(|| Message::new("unable-no-drawer")))
    .or_else(|| {
        let known = act == Act::SwitchPerson && !model.whoami.takes_seats;
        known.then(|| Message::new("refused-served-identity"))
    })
    .or_else(|| (act == Act::SwitchPerson && model.people.len() < 2).then(|| Message::new("unable-alone")))
    .or_else(|| {
        let ranking = matches!(act, Act::GoRanking | Act::GoPictures) && model.envelope().is_none();
        ranking.then(|| Message::new("unable-no-envelope"))
    })
}

fn on_case(model: &Model, page: &CasePage, act: Act) -> Option<Message> {
    if !is_about_case(act) {
        return None;
    }
    let Some(view) = &page.view else { return Some(Message::new("unable-loading")) };
    let (Some(full), Some(facts)) = (&view.full, &view.row.facts) else { return Some(Message::new("unable-conflict")) };
    if matches!(act, Act::PreviewDocument | Act::SaveDocument) {
        let none = full.proposal.is_none() && full.decision.is_none();
        return none.then(|| Message::new("unable-no-document"));
    }
    if facts.past {
        return Some(Message::new("unable-past"));
    }
    let set = &model.criteria;
    let status = || Message::new(words::status_key(facts.status));
    match act {
        Act::Score | Act::Reason if matches!(page.line(set), Some(Line::Gate(_))) => {
            Some(Message::new("unable-score-gate"))
        }
        Act::Score | Act::Reason if full.own_seat.is_none() && facts.status != Status::Consensus => {
            let theirs = facts.seats.iter().filter(|(seat, _)| *seat != Seat::Presenter);
            let who: Vec<&str> = theirs.map(|(_, who)| who.as_str()).collect();
            Some(Message::new("unable-score-taken").with("who", who.join(", ")))
        }
        Act::Score | Act::Reason if facts.status == Status::Consensus && !facts.mine => {
            Some(Message::new("unable-consensus-seat"))
        }
        Act::PassGates if gates_passed(full) => Some(Message::new("unable-gates-passed")),
        Act::PassGates if unmarked(full).next().is_none() => Some(Message::new("unable-gates-marked")),
        Act::FailGate if !matches!(page.line(set), Some(Line::Gate(_))) => Some(Message::new("unable-not-gate")),
        Act::Sign if own_sheet(full).is_some_and(|sheet| sheet.signed) => Some(Message::new("unable-signed")),
        Act::Sign => {
            let open = page.unscored(set).count();
            (open > 0).then(|| Message::new("unable-sign-incomplete").with("count", open))
        }
        Act::TargetMet | Act::TargetPartly | Act::TargetNot | Act::TargetReason if full.target_marks.is_empty() => {
            Some(Message::new("unable-no-result-target"))
        }
        Act::CardSheet if card_sheet::lines(model, page).is_empty() => Some(Message::new("unable-no-card-sheet")),
        Act::SettleFinding if full.findings.iter().all(|finding| finding.settled.is_some()) => {
            Some(Message::new("unable-no-finding"))
        }
        Act::RemoveIndicator if full.targets.is_empty() => Some(Message::new("unable-no-target")),
        Act::RemoveIndicator if page.tab != Tab::Indicators => Some(Message::new("unable-choose-target")),
        Act::SupplementReceived if facts.status != Status::Supplement => Some(Message::new("unable-no-supplement")),
        Act::ConfirmStale if full.stale.is_empty() => Some(Message::new("unable-nothing-stale")),
        Act::Submit if !matches!(facts.status, Status::Proposed | Status::Returned) => {
            Some(Message::new("unable-submit").with("status", status()))
        }
        Act::Approve | Act::ApproveLess | Act::Return if facts.status != Status::Submitted => {
            Some(Message::new("unable-decide").with("status", status()))
        }
        Act::Decline if !matches!(facts.status, Status::Approved | Status::Notified | Status::Correction) => {
            Some(Message::new("unable-decline").with("status", status()))
        }
        Act::AskCorrection if facts.status != Status::Notified => {
            Some(Message::new("unable-ask-correction").with("status", status()))
        }
        Act::UpholdCorrection | Act::AmendCorrection | Act::ReopenCorrection if facts.status != Status::Correction => {
            Some(Message::new("unable-correction").with("status", status()))
        }
        Act::UpholdCorrection | Act::AmendCorrection | Act::ReopenCorrection if !facts.needs_me => {
            Some(Message::new("unable-correction-own"))
        }
        Act::Notify if facts.status != Status::Approved => Some(Message::new("unable-notify").with("status", status())),
        _ => None,
    }
}

fn is_about_case(act: Act) -> bool {
    use crate::tui::acts::Group;
    matches!(act.group(), Group::Case | Group::Decide) && !matches!(act, Act::Undo)
}

fn first_place(act: Act) -> Place {
    act.places().first().copied().unwrap_or(Place::Anywhere)
}

/// Key of a place's name.
pub fn place_key(place: Place) -> &'static str {
    match place {
        Place::Anywhere => "place-anywhere",
        Place::Overview => "place-overview",
        Place::Queue => "place-queue",
        Place::Case => "place-case",
        Place::Backlog => "place-backlog",
        Place::Ranking => "place-ranking",
        Place::Office => "place-office",
        Place::Pictures => "place-pictures",
    }
}

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
        ],
        // What can be done with all that is marked comes first.
        Screen::Queue(page) if !page.marked.is_empty() => {
            &[Act::Assign, Act::Tag, Act::Submit, Act::Mark, Act::Unmark, Act::UnmarkAll, Act::MarkByQuery, Act::Back]
        }
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
        false => &[Act::StopSupposing, Act::HoldOut, Act::SupposeAmount, Act::LineDown, Act::LineUp, Act::Propose],
    };
    acts.iter().copied().filter(|act| unable(model, *act).is_none()).collect()
}

fn for_case(model: &Model, page: &CasePage) -> Vec<Act> {
    let first: &[Act] = match page.status() {
        Some(Status::Received | Status::Screening | Status::Late) => &[Act::PassGates, Act::FailGate, Act::Score],
        Some(Status::Supplement) => &[Act::SupplementReceived],
        Some(Status::Scoring) => &[Act::Sign, Act::Score, Act::Reason],
        Some(Status::Consensus) => &[Act::Score, Act::Reason],
        Some(Status::Ranked | Status::Ineligible) => &[Act::Propose],
        Some(Status::Proposed | Status::Returned) => &[Act::Submit, Act::Propose],
        Some(Status::Submitted) => &[Act::Approve, Act::Return, Act::ApproveLess],
        Some(Status::Approved) => &[Act::Notify],
        Some(Status::Notified) => &[Act::AskCorrection],
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
    let always = &[Act::NextCase, Act::NextNeedsMe, Act::NextPane, Act::AddIndicator, Act::Propose, Act::Back];
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
