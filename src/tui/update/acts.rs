//! Which act goes where.

use super::{
    able, asking_why, card_sheet, correcting, deciding, filter, gates, going, going_on, handing_out, lessons, marking,
    moving, notes, office, palette, picking, popups, proposing, query_line, reading, saved, scoring, stepping,
    supposing, targets, undoing, unfinished,
};
use crate::domain::vocabulary::TargetMark;
use crate::tui::acts::{Act, Group};
use crate::tui::errands::Request;
use crate::tui::model::popup::{Popup, Purpose};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Model, Screen};

/// Does an act, or says why it cannot be done now.
pub fn perform(model: &mut Model, act: Act, digit: Option<u8>) {
    if act != Act::Why {
        model.notice = None;
    }
    if let Some(why) = able::unable(model, act) {
        model.hint(why);
        return;
    }
    match act {
        Act::Down => moving::vertical(model, 1),
        Act::Up => moving::vertical(model, -1),
        Act::PageDown => moving::page(model, true),
        Act::PageUp => moving::page(model, false),
        Act::Top => moving::end(model, false),
        Act::Bottom => moving::end(model, true),
        Act::NextPane => moving::pane(model, true),
        Act::PreviousPane => moving::pane(model, false),
        Act::NextTab => moving::tab(model, true),
        Act::PreviousTab => moving::tab(model, false),
        Act::ShowTab => going::part(model, digit),
        Act::Open => going::open(model),
        Act::Back => going::back(model),
        Act::NextCase => stepping::step(model, true),
        Act::PreviousCase => stepping::step(model, false),
        Act::GoOn => going_on::begin(model),
        Act::NextNeedsMe => stepping::next_needs_me(model),
        Act::Filter => filter::begin(model),
        Act::GoOverview => going::overview(model),
        Act::GoQueue => going::queue(model),
        Act::GoSaved => saved::go(model, digit),
        Act::SaveQueue => saved::save(model),
        Act::ForgetQueue => saved::forget(model),
        Act::GoUnfinished => unfinished::list(model),
        Act::GoBacklog => going::backlog(model),
        Act::GoRanking => going::ranking(model),
        Act::GoOffice => going::office(model),
        Act::Money => model.popups.push(Popup::Money { scroll: 0 }),
        Act::GoPictures => going::pictures(model),
        Act::Policy => turn_policy(model),
        Act::Why => asking_why::open(model),
        Act::Palette => palette::open(model),
        Act::Help => model.popups.push(Popup::Help { place: model.place(), scroll: 0 }),
        Act::QueryHelp => query_line::help(model),
        Act::SwitchPerson => picking::people(model),
        Act::SwitchLanguage => picking::languages(model),
        // The terminal's part of it is the loop's: see `app.rs`.
        Act::Redraw => reading::everything(model),
        Act::Quit => popups::quit(model),
        Act::Lessons => lessons::list(model),
        Act::LessonShow => lessons::show(model),
        Act::LessonHide => lessons::hide(model),
        Act::LessonSkip => lessons::skip(model),
        Act::LessonRestart => lessons::restart(model),
        Act::Trainees => lessons::trainees(model),
        Act::MoveClock => notes::ask_for_clock(model),
        Act::StartOver => lessons::ask_start_over(model),
        act if act.group() == Group::Office => office::form(model, act),
        _ => on_cases(model, act, digit),
    }
    lessons::did(model, act);
}

fn on_cases(model: &mut Model, act: Act, digit: Option<u8>) {
    match act {
        Act::Score => scoring::score(model, digit),
        Act::Reason => scoring::reason(model),
        Act::PassGates => gates::pass(model),
        Act::FailGate => gates::fail(model),
        Act::Sign => scoring::sign(model),
        Act::AddIndicator => targets::add(model),
        Act::RemoveIndicator => targets::remove(model),
        Act::CardSheet => card_sheet::open(model),
        Act::TargetMet => targets::mark(model, TargetMark::Met),
        Act::TargetPartly => targets::mark(model, TargetMark::Partly),
        Act::TargetNot => targets::mark(model, TargetMark::Not),
        Act::TargetReason => targets::reason(model),
        Act::SettleFinding => notes::settle(model),
        Act::Assign => picking::assign(model),
        Act::Tag => notes::write(model, Purpose::Tag),
        Act::Comment => notes::write(model, Purpose::Comment),
        Act::AskSupplement => notes::write(model, Purpose::AskSupplement),
        Act::ConfirmStale => notes::confirm_stale(model),
        Act::SetLane => notes::set_lane(model),
        Act::SupplementReceived => notes::write(model, Purpose::SupplementReceived),
        Act::DeclareConflict => notes::write(model, Purpose::Conflict(model.whoami.handle.clone())),
        Act::Withdraw => notes::write(model, Purpose::Withdraw),
        Act::Propose if model.case().is_none() => supposing::go_on(model),
        Act::Propose => proposing::open(model),
        Act::Submit => deciding::submit(model),
        Act::Mark => marking::mark(model),
        Act::Unmark => marking::unmark(model),
        Act::MarkAll => marking::mark_all(model),
        Act::UnmarkAll => marking::unmark_all(model),
        Act::MarkByQuery => marking::ask(model),
        Act::Approve => deciding::approve(model),
        Act::ApproveLess => deciding::approve_less(model),
        Act::Decide => deciding::decide(model),
        Act::Return => deciding::send_back(model),
        Act::Notify => deciding::notify(model),
        Act::PreviewDocument => preview(model),
        Act::Decline => correcting::decline(model),
        Act::AskCorrection => correcting::ask(model),
        Act::UpholdCorrection => correcting::uphold(model),
        Act::AmendCorrection => proposing::amend(model),
        Act::ReopenCorrection => correcting::reopen(model),
        Act::SaveDocument => handing_out::document(model),
        Act::Export => handing_out::export(model),
        Act::Undo => undoing::open(model),
        Act::NextReserve => supposing::next_reserve(model),
        Act::HoldOut => supposing::hold_out(model, true),
        Act::LetIn => supposing::hold_out(model, false),
        Act::SupposeAmount => supposing::amount(model),
        Act::LineDown => supposing::step_line(model, true),
        Act::LineUp => supposing::step_line(model, false),
        Act::LineAmount => supposing::line_amount(model),
        Act::StopSupposing => supposing::stop(model),
        _ => {}
    }
}

fn turn_policy(model: &mut Model) {
    if let Screen::Ranking(page) = model.screen_mut() {
        page.turn_policy();
        reading::top(model);
    }
}

/// Asks for the decision document; it opens when it has come.
fn preview(model: &mut Model) {
    if let Some(case) = model.case().map(|page| page.reference.clone()) {
        model.ask(Slot::Document, Request::Document(case));
    }
}
