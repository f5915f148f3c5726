//! Whether an act makes sense now, and if not, why. The palette, the foot line and the keys all ask here; the rules of
//! the register are not repeated, they are asked when the act is sent.

use super::lessons;
use crate::domain::message::Message;
use crate::domain::vocabulary::Status;
use crate::domain::words;
use crate::tui::acts::{Act, Place};
use crate::tui::model::case::{CasePage, Line, Tab, gates_passed, own_sheet, unmarked};
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
        Screen::Queue(page) => {
            let of_case = matches!(act, Act::Assign | Act::Tag | Act::Submit | Act::Mark | Act::Open);
            (of_case && page.current().is_none()).then(|| Message::new("unable-no-case"))
        }
        Screen::Backlog(page) => {
            let of_case = matches!(act, Act::Approve | Act::Return | Act::Notify | Act::Mark | Act::MarkAll);
            (of_case && page.current().is_none()).then(|| Message::new("unable-no-case"))
        }
        _ => None,
    }
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
    if facts.past {
        return Some(Message::new("unable-past"));
    }
    let set = &model.criteria;
    let status = || Message::new(words::status_key(facts.status));
    match act {
        Act::Score | Act::Reason if matches!(page.line(set), Some(Line::Gate(_))) => {
            Some(Message::new("unable-score-gate"))
        }
        Act::PassGates if gates_passed(full) => Some(Message::new("unable-gates-passed")),
        Act::PassGates if unmarked(full).next().is_none() => Some(Message::new("unable-gates-marked")),
        Act::FailGate if !matches!(page.line(set), Some(Line::Gate(_))) => Some(Message::new("unable-not-gate")),
        Act::Sign if own_sheet(full).is_some_and(|sheet| sheet.signed) => Some(Message::new("unable-signed")),
        Act::Sign => {
            let open = page.unscored(set).count();
            (open > 0).then(|| Message::new("unable-sign-incomplete").with("count", open))
        }
        Act::SettleFinding if full.findings.iter().all(|finding| finding.settled.is_some()) => {
            Some(Message::new("unable-no-finding"))
        }
        Act::RemoveIndicator if full.targets.is_empty() => Some(Message::new("unable-no-target")),
        Act::RemoveIndicator if page.tab != Tab::Indicators => Some(Message::new("unable-choose-target")),
        Act::SupplementReceived if facts.status != Status::Supplement => Some(Message::new("unable-no-supplement")),
        Act::Submit if !matches!(facts.status, Status::Proposed | Status::Returned) => {
            Some(Message::new("unable-submit").with("status", status()))
        }
        Act::Approve | Act::Return if facts.status != Status::Submitted => {
            Some(Message::new("unable-decide").with("status", status()))
        }
        Act::Notify if facts.status != Status::Approved => Some(Message::new("unable-notify").with("status", status())),
        _ => None,
    }
}

fn is_about_case(act: Act) -> bool {
    use crate::tui::acts::Group;
    matches!(act.group(), Group::Case | Group::Decide) && !matches!(act, Act::Undo | Act::Mark | Act::MarkAll)
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
        Place::Pictures => "place-pictures",
    }
}

/// The acts that matter now, the most wanted first: what the foot line shows.
pub fn wanted(model: &Model) -> Vec<Act> {
    let acts: &[Act] = match model.screen() {
        Screen::Overview(_) => &[Act::Open, Act::NextNeedsMe, Act::GoBacklog, Act::GoRanking, Act::SwitchPerson],
        Screen::Queue(_) => {
            &[Act::Open, Act::Filter, Act::NextNeedsMe, Act::GoRanking, Act::Mark, Act::Submit, Act::Back]
        }
        Screen::Backlog(_) => &[Act::Approve, Act::Return, Act::Mark, Act::MarkAll, Act::Open, Act::Back],
        Screen::Ranking(_) => &[Act::Policy, Act::Open, Act::Why, Act::Back],
        Screen::Pictures(_) => &[Act::PageDown, Act::GoRanking, Act::GoQueue, Act::Back],
        Screen::Case(page) => return for_case(model, page),
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
        Some(Status::Submitted) => &[Act::Approve, Act::Return],
        Some(Status::Approved) => &[Act::Notify],
        _ => &[],
    };
    let of_tab: &[Act] = match page.tab {
        Tab::Findings => &[Act::SettleFinding],
        Tab::Indicators => &[Act::AddIndicator, Act::RemoveIndicator],
        Tab::Comments => &[Act::Comment],
        _ => &[],
    };
    let always = &[Act::NextCase, Act::NextNeedsMe, Act::NextPane, Act::AddIndicator, Act::Propose, Act::Back];
    let mut acts = Vec::new();
    // In training the one who learns also decides, as somebody else.
    if model.training() && page.status() == Some(Status::Submitted) && unable(model, Act::Approve).is_some() {
        acts.push(Act::SwitchPerson);
    }
    for act in first.iter().chain(of_tab).chain(always) {
        if !acts.contains(act) && unable(model, *act).is_none() {
            acts.push(*act);
        }
    }
    acts
}
