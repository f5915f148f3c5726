//! Back to where a lesson was left: the seat, the screen and its case. A step says what to do with what is before one, so
//! it must be before one again.

use super::{going, reading};
use crate::desk::training::attendance::{Spot, Whereabouts};
use crate::domain::message::Message;
use crate::tui::errands::Request;
use crate::tui::model::backlog::BacklogPage;
use crate::tui::model::office::OfficePage;
use crate::tui::model::pictures::PicturesPage;
use crate::tui::model::queue::QueuePage;
use crate::tui::model::ranking::RankingPage;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model, Screen};

/// Where the trainee is now; nothing while a filter is typed or another person sits down.
pub fn whereabouts(model: &Model) -> Option<Whereabouts> {
    let moving = model.acting.iter().any(|(_, acting)| *acting == Acting::Seat);
    if moving || model.classroom.returning.is_some() {
        return None;
    }
    let screen = match model.screen() {
        Screen::Overview(_) => Spot::Overview,
        Screen::Queue(page) if page.typing.is_some() => return None,
        Screen::Queue(page) => Spot::Queue(page.within.clone(), page.filter.clone()),
        Screen::Case(page) => Spot::Case(page.reference.clone()),
        Screen::Backlog(_) => Spot::Backlog,
        Screen::Ranking(page) => Spot::Ranking(page.round.clone(), page.scope.clone()),
        Screen::Pictures(page) => {
            Spot::Pictures(page.round.clone(), page.envelope.as_ref().map(|(_, scope)| scope.clone()))
        }
        Screen::Office(_) => Spot::Office,
    };
    Some(Whereabouts { seat: model.whoami.handle.clone(), screen })
}

/// Goes back to where the lesson that is on was left, where that is elsewhere. Whoever was named when the workstation
/// was opened keeps the seat, and is left where they are if the lesson was left in another.
pub fn begin(model: &mut Model) {
    let Some(left) = model.classroom.left().cloned() else { return };
    if whereabouts(model).as_ref() == Some(&left) {
        return;
    }
    let seated = left.seat == model.whoami.handle;
    let known = model.people.iter().any(|person| person.handle == left.seat);
    if !seated && (model.classroom.named || !known || !model.whoami.takes_seats) {
        return;
    }
    let seat = left.seat.clone();
    model.classroom.returning = Some(left);
    if seated {
        arrived(model);
    } else {
        let ticket = model.ask(Slot::Act, Request::Sit(seat));
        model.acting.push((ticket, Acting::Seat));
    }
}

/// The seat is there: now the screen.
pub fn arrived(model: &mut Model) {
    let Some(left) = model.classroom.returning.take() else { return };
    let mut told = Message::new("lesson-back");
    if let Spot::Case(case) = &left.screen {
        told = Message::new("lesson-back-case").with("case", case);
    }
    model.leave_all();
    match left.screen {
        Spot::Overview => reading::everything(model),
        Spot::Queue(within, filter) => {
            let page = QueuePage { within, filter, ..QueuePage::default() };
            going::enter(model, Screen::Queue(Box::new(page)));
        }
        Spot::Case(case) => going::jump(model, case),
        Spot::Backlog => going::enter(model, Screen::Backlog(BacklogPage::default())),
        Spot::Ranking(round, scope) => {
            going::enter(model, Screen::Ranking(Box::new(RankingPage::of(round, scope))));
        }
        Spot::Pictures(round, scope) => {
            let envelope = scope.map(|scope| (round.clone(), scope));
            going::enter(model, Screen::Pictures(PicturesPage { envelope, ..PicturesPage::of(round) }));
        }
        Spot::Office => going::enter(model, Screen::Office(OfficePage::default())),
    }
    model.hint(told);
}
