//! From a pressed key to what it means here: a letter of a text, a key of a sequence that has begun, or an act.

use std::collections::VecDeque;

use crossterm::event::{KeyCode, KeyEvent};

use super::acts::Act;
use super::keymap::{Found, Hint, Key, Keymap};
use super::model::Model;
use super::update::{Input, ends};

/// More keys than this are not typed ahead on purpose.
const MOST_WAITING: usize = 256;

/// Keys of a sequence that has begun, and which may follow.
#[derive(Debug, Default)]
pub struct Hands {
    /// Keys so far.
    pub typed: Vec<Key>,
    /// Keys that may follow.
    pub hints: Vec<Hint>,
    /// Keys that were pressed before the answer came that they hang on.
    waiting: VecDeque<KeyEvent>,
}

impl Hands {
    /// What a key means; nothing yet where that hangs on an answer that has not come. Escape never waits, and takes with
    /// it what does.
    pub fn press(&mut self, model: &Model, keymap: &Keymap, key: KeyEvent) -> Vec<Input> {
        if key.code == KeyCode::Esc || ends(key) {
            self.waiting.clear();
        } else if model.unsettled() || !self.waiting.is_empty() {
            // Enter again while its act is on its way is impatience and no second act.
            if !(model.is_sending() && key.code == KeyCode::Enter) && self.waiting.len() < MOST_WAITING {
                self.waiting.push_back(key);
            }
            return Vec::new();
        }
        self.meaning(model, keymap, key)
    }

    /// What the next waiting key means, once what it hangs on is there.
    pub fn released(&mut self, model: &Model, keymap: &Keymap) -> Option<Vec<Input>> {
        if model.unsettled() {
            return None;
        }
        let key = self.waiting.pop_front()?;
        Some(self.meaning(model, keymap, key))
    }

    fn meaning(&mut self, model: &Model, keymap: &Keymap, key: KeyEvent) -> Vec<Input> {
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
    matches!(
        act,
        Act::Down | Act::Up | Act::PageDown | Act::PageUp | Act::NextCase | Act::PreviousCase | Act::Mark | Act::Unmark
    )
}
