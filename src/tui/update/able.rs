//! Whether an act makes sense now, and if not, why. The palette, the foot line and the keys all ask here; the rules of
//! the register are not repeated, they are asked when the act is sent.

use super::{asking_why, card_sheet, lessons, marking, office, stepping, supposing, targets};
use crate::domain::message::Message;
use crate::domain::vocabulary::{DecisionKind, Seat, Status};
use crate::domain::words;
use crate::tui::acts::{Act, Place};
use crate::tui::model::backlog::BacklogPage;
use crate::tui::model::case::{CasePage, Line, Tab, gates_passed, own_sheet, unmarked};
use crate::tui::model::queue::QueuePage;
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
        screen if marking::unable(screen, act).is_some() => marking::unable(screen, act),
        Screen::Queue(page) if act == Act::Export && page.rows().is_empty() => Some(Message::new("unable-no-case")),
        Screen::Ranking(page) if act == Act::Export && page.rows().is_empty() => Some(Message::new("ranking-empty")),
        Screen::Queue(page) => {
            let of_list = matches!(act, Act::Mark | Act::MarkAll | Act::MarkByQuery | Act::Open | Act::GoOn);
            let of_case = of_list || matches!(act, Act::Assign | Act::Tag | Act::Submit | Act::Notify);
            match page.current() {
                None if of_case => Some(Message::new("unable-no-case")),
                _ => on_chosen(page, act).or_else(|| stepping::unable(model, act)),
            }
        }
        Screen::Overview(_) => stepping::unable(model, act),
        Screen::Backlog(page) => {
            let of_row = matches!(act, Act::Mark | Act::MarkAll | Act::MarkByQuery | Act::Open);
            let of_case = of_row || is_about_case(act);
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
    .or_else(|| (act == Act::Why).then(|| asking_why::unable(model)).flatten())
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

/// Whether none of the chosen cases of a queue is where the act takes them from. Where some are, the consequences say which
/// are not.
fn on_chosen(page: &QueuePage, act: Act) -> Option<Message> {
    let (waits, one, several) = match act {
        Act::Submit => (SUBMITTABLE, "unable-submit", "unable-submit-marked"),
        Act::Notify => (NOTIFIABLE, "unable-notify", "unable-notify-marked"),
        _ => return None,
    };
    if page.marked.is_empty() {
        let Some(facts) = page.current()?.facts.as_ref() else { return Some(Message::new("unable-conflict")) };
        return unless(waits, facts.status, one);
    }
    let marked = page.rows().iter().filter(|row| page.marked.contains(&row.reference));
    let some = marked.filter_map(|row| row.facts.as_ref()).any(|facts| waits.contains(&facts.status));
    (!some).then(|| Message::new(several).with("count", page.marked.len()))
}

fn on_case(model: &Model, page: &CasePage, act: Act) -> Option<Message> {
    if !is_about_case(act) && !turns_page(act) {
        return stepping::unable(model, act);
    }
    let Some(view) = &page.view else { return Some(Message::new("unable-loading")) };
    let (Some(full), Some(facts)) = (&view.full, &view.row.facts) else { return Some(Message::new("unable-conflict")) };
    if turns_page(act) {
        return None;
    }
    if matches!(act, Act::PreviewDocument | Act::SaveDocument) {
        let none = full.proposal.is_none() && full.decision.is_none();
        return none.then(|| Message::new("unable-no-document"));
    }
    if facts.past {
        return Some(Message::new("unable-past"));
    }
    let set = &model.criteria;
    let status = || Message::new(words::status_key(facts.status));
    if changes_content(act) && page.is_locked() {
        return Some(Message::new("unable-locked").with("status", status()));
    }
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
        Act::TargetReason if targets::under_cursor(page).is_some_and(|target| target.mark.is_none()) => {
            Some(Message::new("targets-unmarked"))
        }
        Act::CardSheet if card_sheet::lines(model, page).is_empty() => Some(Message::new("unable-no-card-sheet")),
        Act::SettleFinding if full.findings.iter().all(|finding| finding.settled.is_some()) => {
            Some(Message::new("unable-no-finding"))
        }
        Act::RemoveIndicator if full.targets.is_empty() => Some(Message::new("unable-no-target")),
        Act::RemoveIndicator if page.tab != Tab::Indicators => Some(Message::new("unable-choose-target")),
        Act::SupplementReceived if facts.status != Status::Supplement => Some(Message::new("unable-no-supplement")),
        Act::ConfirmStale if full.stale.is_empty() => Some(Message::new("unable-nothing-stale")),
        Act::Propose => {
            let decided = full.decision.as_ref().map(|decision| decision.kind);
            let shut = decided.is_some_and(|kind| kind != DecisionKind::Reserve);
            let shut = shut && matches!(facts.status, Status::Approved | Status::Notified);
            proposable(facts.status).or_else(|| shut.then(|| Message::new("unable-propose").with("status", status())))
        }
        Act::Submit => unless(SUBMITTABLE, facts.status, "unable-submit"),
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
        Act::Notify => unless(NOTIFIABLE, facts.status, "unable-notify"),
        _ => None,
    }
}

/// Acts that change what is decided on: the register refuses them once a case is on its way to a decision, and nobody
/// should type a text first to learn it.
fn changes_content(act: Act) -> bool {
    matches!(
        act,
        Act::PassGates
            | Act::FailGate
            | Act::Score
            | Act::Reason
            | Act::Sign
            | Act::ConfirmStale
            | Act::SettleFinding
            | Act::AddIndicator
            | Act::RemoveIndicator
            | Act::CardSheet
            | Act::TargetMet
            | Act::TargetPartly
            | Act::TargetNot
            | Act::TargetReason
            | Act::AskSupplement
            | Act::SetLane
            | Act::Assign
    )
}

/// Acts that turn to another part of a case.
fn turns_page(act: Act) -> bool {
    matches!(act, Act::NextPane | Act::PreviousPane | Act::NextTab | Act::PreviousTab | Act::ShowTab)
}

/// Why nothing can be proposed for a case that stands here, if that is so whatever was decided before.
pub fn proposable(status: Status) -> Option<Message> {
    let shut = matches!(status, Status::Submitted | Status::Correction | Status::Declined | Status::Withdrawn);
    shut.then(|| Message::new("unable-propose").with("status", Message::new(words::status_key(status))))
}

/// Where a case is submitted for decision from.
const SUBMITTABLE: &[Status] = &[Status::Proposed, Status::Returned];
/// Where its applicant is notified from.
const NOTIFIABLE: &[Status] = &[Status::Approved];

/// Why an act that takes a case from one of these cannot be done with one that stands elsewhere.
fn unless(waits: &[Status], status: Status, why: &'static str) -> Option<Message> {
    (!waits.contains(&status)).then(|| Message::new(why).with("status", Message::new(words::status_key(status))))
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
