//! Saved queues: going to one, saving the present filter under a name, forgetting one.

use crossterm::event::{KeyCode, KeyEvent};

use super::{picking, reading, scoring, sends};
use crate::domain::clean::{Shape, clean};
use crate::domain::message::Message;
use crate::tui::drawer::Job;
use crate::tui::drawer::queues::{OwnQueue, QueueChange, SavedQueue};
use crate::tui::errands::Request;
use crate::tui::model::field::Field;
use crate::tui::model::popup::{Choice, Naming, Popup, Then};
use crate::tui::model::queue::QueuePage;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Model, Screen};

/// Letters that a name may have.
const LONGEST: usize = 40;

/// Asks how many cases are in each, where that is seen.
pub fn count(model: &mut Model) {
    let seen = matches!(model.screen(), Screen::Overview(_) | Screen::Queue(_));
    if seen && !model.own.queues.is_empty() {
        let queries = model.own.queues.iter().map(|queue| queue.query.clone()).collect();
        model.ask(Slot::Counts, Request::Counts(queries));
    }
}

/// Goes to the saved queue of this number; without a number, asks which.
pub fn go(model: &mut Model, number: Option<u8>) {
    match number {
        None => choose(model, Message::new("pick-saved"), Then::GoSaved(model.own.queues.clone())),
        Some(number) => match model.own.queues.get(usize::from(number).wrapping_sub(1)).cloned() {
            Some(queue) => enter(model, &queue),
            None => model.hint(Message::new("saved-no-number").with("number", u32::from(number))),
        },
    }
}

/// Lists the cases of a saved queue.
pub fn enter(model: &mut Model, queue: &SavedQueue) {
    scoring::keep(model);
    model.leave_all();
    model.enter(Screen::Queue(Box::new(QueuePage::filtered(&queue.query))));
    reading::top(model);
    count(model);
}

/// Asks which saved queue is to be forgotten.
pub fn forget(model: &mut Model) {
    choose(model, Message::new("pick-forget"), Then::Forget(model.own.queues.clone()));
}

/// Forgets a saved queue; what it asked is said, so that it can be typed again.
pub fn forgotten(model: &mut Model, queue: SavedQueue) {
    let message = Message::new("saved-forgotten").with("name", queue.name.clone()).with("query", queue.query.clone());
    model.say(message);
    model.own.jobs.push(Job::Queues(QueueChange::Forget(queue.known)));
}

fn choose(model: &mut Model, title: Message, then: Then) {
    let lang = model.lang;
    // The number by which a key goes there stands before the name.
    let number = |at: usize| if at < 9 { format!("{} ", at + 1) } else { "  ".to_owned() };
    let choices = model.own.queues.iter().enumerate().map(|(at, queue)| Choice {
        hidden: false,
        code: format!("{}{}", number(at), queue.name.get(lang)),
        label: queue.query.clone(),
        note: model.own.counts.get(&queue.query).copied().flatten().map(|count| count.to_string()).unwrap_or_default(),
    });
    let choices = choices.collect();
    picking::open(model, title, choices, then);
}

/// Asks under which name the present filter is saved.
pub fn save(model: &mut Model) {
    let Screen::Queue(page) = model.screen() else { return };
    let query = page.query().0;
    let known = model.own.queues.iter().find(|queue| queue.query == query);
    let name = known.map(|queue| queue.name.get(model.lang).to_owned()).unwrap_or_default();
    let naming = Naming { field: Field::prefilled(&name), query, refused: Vec::new() };
    model.popups.push(Popup::Name(Box::new(naming)));
}

/// A key for the name.
pub fn key(model: &mut Model, key: KeyEvent) {
    let Some(Popup::Name(naming)) = model.popups.last_mut() else { return };
    if key.code == KeyCode::Esc {
        model.popups.pop();
    } else if sends(key) {
        let (name, _) = clean(naming.field.text().trim(), Shape::Line);
        if name.is_empty() || name.chars().count() > LONGEST {
            naming.refused = vec![Message::new("saved-name-wrong").with("most", LONGEST)];
            return;
        }
        let query = naming.query.clone();
        model.popups.pop();
        model.say(Message::new("saved-done").with("name", name.as_str()).with("query", query.as_str()));
        model.own.jobs.push(Job::Queues(QueueChange::Save(OwnQueue { name, query })));
    } else {
        naming.field.key(key);
    }
}
