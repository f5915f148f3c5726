//! From a pressed key to what it means here: a letter of a text, a key of a sequence that has begun, or an act.

use crossterm::event::{KeyCode, KeyEvent};

use super::acts::Act;
use super::keymap::{Found, Hint, Key, Keymap};
use super::model::Model;
use super::update::{Input, ends};

/// Keys of a sequence that has begun, and which may follow.
#[derive(Debug, Default)]
pub struct Hands {
    /// Keys so far.
    pub typed: Vec<Key>,
    /// Keys that may follow.
    pub hints: Vec<Hint>,
}

impl Hands {
    /// What a key means.
    pub fn press(&mut self, model: &Model, keymap: &Keymap, key: KeyEvent) -> Vec<Input> {
        if model.takes_text() {
            self.rest();
            return vec![if ends(key) { Input::Act(Act::Quit, None) } else { Input::Key(key) }];
        }
        let Some(pressed) = Key::from_event(&key) else { return Vec::new() };
        // Escape ends a sequence that has begun, and nothing else.
        if !self.typed.is_empty() && key.code == KeyCode::Esc {
            self.rest();
            return Vec::new();
        }
        self.typed.push(pressed);
        match keymap.find_now(model, &self.typed) {
            Found::Act { act, argument, count } => {
                self.rest();
                let times = if repeats(act) { count.unwrap_or(1) } else { 1 };
                let digit = argument.and_then(|argument| u8::try_from(argument).ok());
                (0..times).map(|_| Input::Act(act, digit)).collect()
            }
            Found::Pending(hints) => {
                self.hints = hints;
                Vec::new()
            }
            Found::Nothing => {
                let keys = Key::sequence_text(&self.typed);
                self.rest();
                vec![Input::Unbound(keys)]
            }
        }
    }

    /// Forgets a sequence that has begun.
    fn rest(&mut self) {
        self.typed.clear();
        self.hints.clear();
    }
}

/// Acts that a count repeats.
fn repeats(act: Act) -> bool {
    matches!(act, Act::Down | Act::Up | Act::PageDown | Act::PageUp | Act::NextCase | Act::PreviousCase)
}
