//! Update: a key, an act or an answer changes the model and may ask the desk for something. Decides everything that
//! is not a rule of the register; needs no terminal.
//!
//! | file | what |
//! |---|---|
//! | `able.rs`, `wanted.rs` | whether an act makes sense now, and if not, why; which matter most |
//! | `acts.rs` | which act goes where |
//! | `answers.rs`, `news.rs` | what the desk answered, and what it told without being asked |
//! | `said.rs` | what was done, in whole sentences |
//! | `reading.rs` | what each screen asks for |
//! | `pointing.rs` | the mouse |
//! | `moving.rs`, `going.rs`, `stepping.rs` | the cursor; from screen to screen; from case to case |
//! | `phrases.rs` | phrases and earlier reasons while a reason is typed |
//! | `scoring.rs`, `gates.rs`, `targets.rs`, `card_sheet.rs`, `notes.rs` | work on a case |
//! | `going_on.rs` | what a case wants next opens by itself |
//! | `proposing.rs`, `deciding.rs`, `undoing.rs` | decisions, and taking back |
//! | `correcting.rs` | what the applicant does after the decision |
//! | `filter.rs`, `query_line.rs` | the filter line of a queue, and any line in which a query is typed |
//! | `marking.rs` | marks, for acts on several cases |
//! | `drawer.rs`, `saved.rs` | what the person keeps for themselves; saved queues |
//! | `unfinished.rs`, `meanwhile.rs` | texts that are not finished, and what happened to their case since |
//! | `palette.rs`, `picking.rs`, `popups.rs` | what lies over a screen |
//! | `asking_why.rs` | where a number comes from |
//! | `supposing.rs` | supposing a ranking by hand |
//! | `office.rs`, `filling.rs`, `handing_out.rs` | the acts of administrators; forms of several fields; files given out |
//! | `lessons.rs`, `returning.rs` | lessons of a training store, and what its trainer may do; back to where one was left |

pub mod able;
mod acts;
mod answers;
mod asking_why;
mod card_sheet;
mod correcting;
pub(in crate::tui) mod deciding;
mod drawer;
mod filling;
mod filter;
mod gates;
pub(in crate::tui) mod going;
mod going_on;
mod handing_out;
pub mod lessons;
pub mod marking;
pub mod meanwhile;
mod moving;
mod news;
mod notes;
mod office;
mod palette;
mod phrases;
mod picking;
pub(in crate::tui) mod pointing;
mod popups;
pub mod proposing;
mod query_line;
pub(in crate::tui) mod reading;
mod returning;
mod said;
mod saved;
mod scoring;
mod stepping;
mod supposing;
mod targets;
mod undoing;
pub mod unfinished;
pub mod wanted;

pub use asking_why::{policy_key, tie};
pub(in crate::tui) use moving::vertical;
pub use popups::ends;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::acts::Act;
use super::drawer::Drawn;
use super::errands::{Answer, Errand, Request};
use super::model::pointing::Spot;
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
    /// The text of the open field as another program has saved it.
    Edited(String),
    /// An answer of the desk.
    Answer(Box<Answer>),
    /// Something came out of the drawer.
    Drawn(Box<Drawn>),
    /// Something that the desk told without being asked.
    News(News),
    /// Time has passed.
    Pulse,
    /// A click, and whether it is the second one at once.
    Click(Spot, bool),
    /// Keys that mean nothing here.
    Unbound(String),
}

/// Changes the model; gives what is to be asked of the desk.
pub fn update(model: &mut Model, input: Input) -> Vec<Errand> {
    if model.cramped && is_of_hands(&input) && !passes_unseen(model, &input) {
        return Vec::new();
    }
    match input {
        Input::Drawn(drawn) => drawer::take(model, *drawn),
        Input::Act(act, digit) => {
            going_on::finish(model);
            acts::perform(model, act, digit);
        }
        Input::Key(key) => {
            if key.code == KeyCode::Esc {
                going_on::left(model);
            }
            typed(model, key);
        }
        Input::Paste(text) => pasted(model, &text),
        Input::Edited(text) => unfinished::edited(model, &text),
        Input::Answer(answer) => answers::take(model, *answer),
        Input::News(told) => news::take(model, told),
        Input::Pulse => {
            if !model.tickets.awaits(Slot::Pulse) {
                model.ask(Slot::Pulse, Request::Pulse);
            }
        }
        Input::Click(spot, again) => {
            going_on::finish(model);
            pointing::click(model, spot, again);
        }
        Input::Unbound(keys) => {
            let message = crate::domain::message::Message::new("desk-unbound").with("keys", keys);
            model.hint(message);
        }
    }
    lessons::look(model);
    meanwhile::follow(model);
    std::mem::take(&mut model.outbox)
}

fn is_of_hands(input: &Input) -> bool {
    matches!(input, Input::Act(..) | Input::Key(_) | Input::Paste(_) | Input::Unbound(_))
}

/// Whether something is done though the window is too small to show it: leaving, with the answer to its question.
fn passes_unseen(model: &Model, input: &Input) -> bool {
    match input {
        Input::Act(Act::Quit | Act::Redraw, _) => true,
        Input::Key(_) => matches!(model.popups.last(), Some(super::model::popup::Popup::Leave(_))),
        _ => false,
    }
}

/// What the first screen needs.
pub fn begin(model: &mut Model) -> Vec<Errand> {
    drawer::open(model);
    reading::everything(model);
    lessons::begin(model);
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
    let lexicon = model.lexicon.clone();
    match model.screen_mut() {
        Screen::Queue(page) => {
            if let Some(typing) = &mut page.typing {
                query_line::paste(&mut typing.line, text, &lexicon);
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
