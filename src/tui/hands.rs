//! From a pressed key to what it means here: a letter of a text, a key of a sequence that has begun, or an act.

use std::collections::VecDeque;

use crossterm::event::{KeyCode, KeyEvent};

use super::acts::Act;
use super::keymap::{Elsewhere, Found, Hint, Key, Keymap};
use super::model::Model;
use super::update::{Input, ends};

/// More keys than this are not typed ahead on purpose.
const MOST_WAITING: usize = 256;

/// Digits of a count; more are not taken, so that what is shown is what counts.
const COUNT: usize = 4;

/// Keys of a sequence that has begun, and which may follow.
#[derive(Debug, Default)]
pub struct Hands {
    /// Keys so far.
    pub typed: Vec<Key>,
    /// Keys that may follow.
    pub hints: Vec<Hint>,
    /// Keys that mean nothing here and begin something in another place: those that go on there are not acts of their
    /// own here.
    astray: Vec<Key>,
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
        let astray = std::mem::take(&mut self.astray);
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
        if let Some(said) = self.strays(keymap, astray, pressed) {
            return said;
        }
        let counted = self.typed.len() >= COUNT && self.typed.iter().all(|key| key.digit().is_some());
        if counted && pressed.digit().is_some() {
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
                let counted = self.typed.iter().take_while(|key| key.digit().is_some()).count();
                let keys = self.typed.split_off(counted.min(self.typed.len().saturating_sub(1)));
                self.rest();
                self.means_nothing(keymap, keys)
            }
        }
    }

    /// A key that goes on with keys of another place; nothing where it does not.
    fn strays(&mut self, keymap: &Keymap, mut astray: Vec<Key>, pressed: Key) -> Option<Vec<Input>> {
        if astray.is_empty() {
            return None;
        }
        astray.push(pressed);
        (keymap.elsewhere(&astray) != Elsewhere::Nothing).then(|| self.means_nothing(keymap, astray))
    }

    /// Says that keys mean nothing here, and remembers them where more of them will follow.
    fn means_nothing(&mut self, keymap: &Keymap, keys: Vec<Key>) -> Vec<Input> {
        let said = Key::sequence_text(&keys);
        if keymap.elsewhere(&keys) == Elsewhere::Begins {
            self.astray = keys;
        }
        vec![Input::Unbound(said)]
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
