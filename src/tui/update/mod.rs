//! Update: a key, an act or an answer changes the model and may ask the desk for something. Decides everything that
//! is not a rule of the register; needs no terminal.
//!
//! | file | what |
//! |---|---|
//! | `able.rs` | whether an act makes sense now, and if not, why |
//! | `acts.rs` | which act goes where |
//! | `answers.rs`, `news.rs` | what the desk answered, and what it told without being asked |
//! | `reading.rs` | what each screen asks for |
//! | `moving.rs`, `going.rs` | the cursor; from screen to screen, from case to case |
//! | `scoring.rs`, `gates.rs`, `targets.rs`, `notes.rs` | work on a case |
//! | `proposing.rs`, `deciding.rs`, `undoing.rs` | decisions, and taking back |
//! | `filter.rs` | the filter line of a queue |
//! | `palette.rs`, `picking.rs`, `popups.rs` | what lies over a screen |
//! | `asking_why.rs` | where a number comes from |

pub mod able;
mod acts;
mod answers;
mod asking_why;
mod deciding;
mod filter;
mod gates;
mod going;
mod moving;
mod news;
mod notes;
mod palette;
mod picking;
mod popups;
mod proposing;
mod reading;
mod scoring;
mod targets;
mod undoing;

pub use asking_why::{policy_key, tie};
pub use popups::ends;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::acts::Act;
use super::errands::{Answer, Errand, Request};
use super::model::tickets::Slot;
use super::model::{Model, Screen};
use crate::desk::news::News;

/// What can happen to the model.
#[derive(Debug)]
pub enum Input {
    /// An act, with the digit of a score.
    Act(Act, Option<u8>),
    /// A key for a field or a popup.
    Key(KeyEvent),
    /// Pasted text.
    Paste(String),
    /// An answer of the desk.
    Answer(Box<Answer>),
    /// Something that the desk told without being asked.
    News(News),
    /// Time has passed.
    Pulse,
    /// Keys that mean nothing here.
    Unbound(String),
}

/// Changes the model; gives what is to be asked of the desk.
pub fn update(model: &mut Model, input: Input) -> Vec<Errand> {
    match input {
        Input::Act(act, digit) => acts::perform(model, act, digit),
        Input::Key(key) => typed(model, key),
        Input::Paste(text) => pasted(model, &text),
        Input::Answer(answer) => answers::take(model, *answer),
        Input::News(told) => news::take(model, told),
        Input::Pulse => {
            if !model.tickets.awaits(Slot::Pulse) {
                model.ask(Slot::Pulse, Request::Pulse);
            }
        }
        Input::Unbound(keys) => {
            let message = crate::domain::message::Message::new("desk-unbound").with("keys", keys);
            model.hint(message);
        }
    }
    std::mem::take(&mut model.outbox)
}

/// What the first screen needs.
pub fn begin(model: &mut Model) -> Vec<Errand> {
    reading::everything(model);
    std::mem::take(&mut model.outbox)
}

fn typed(model: &mut Model, key: KeyEvent) {
    if !model.popups.is_empty() {
        popups::key(model, key);
        return;
    }
    match model.screen() {
        Screen::Queue(_) => filter::key(model, key),
        Screen::Case(_) => scoring::key(model, key),
        _ => {}
    }
}

fn pasted(model: &mut Model, text: &str) {
    if !model.popups.is_empty() {
        popups::paste(model, text);
        return;
    }
    match model.screen_mut() {
        Screen::Queue(page) => {
            if let Some((field, _)) = &mut page.typing {
                field.paste(text);
                filter::changed(model);
            }
        }
        Screen::Case(page) => {
            if let Some(reason) = &mut page.reason {
                reason.field.paste(text);
            }
        }
        _ => {}
    }
}

/// Whether Enter was pressed so that it sends; with Alt or Ctrl, or as Ctrl-J, it begins a new line.
fn sends(key: KeyEvent) -> bool {
    key.code == KeyCode::Enter && !key.modifiers.intersects(KeyModifiers::ALT | KeyModifiers::CONTROL)
}

/// Whether a key begins a new line.
fn breaks(key: KeyEvent) -> bool {
    (key.code == KeyCode::Enter && !sends(key))
        || (key.code == KeyCode::Char('j') && key.modifiers.contains(KeyModifiers::CONTROL))
}
