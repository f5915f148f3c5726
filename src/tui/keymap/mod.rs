//! Keymaps: which keys mean which act, as data.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | looking keys up, keys of an act, the user's file over a shipped keymap |
//! | `key.rs` | one key: from the terminal, to text and back |
//! | `condition.rs` | conditions under which a key means something else |
//! | `trie.rs` | the tree of key sequences of one section |
//! | `file.rs` | reading the TOML file, mistakes with their line |
//! | `table.rs` | the printed table: help, `diarium keys` |

mod condition;
mod file;
mod key;
mod table;
#[cfg(test)]
mod tests;
mod trie;

use std::collections::BTreeMap;

pub use condition::Condition;
pub use file::KeymapMistake;
pub use key::Key;
pub use table::{TableRow, table};

use crate::domain::message::Message;
use crate::domain::text::{Lang, Text};
use crate::speech;
use crate::tui::acts::{Act, Place};
use crate::tui::model::Model;
use crate::tui::model::stepping::After;
use trie::{Bound, Branch, Node};

/// Every place, in the order of help.
pub const PLACES: [Place; 8] = [
    Place::Anywhere,
    Place::Overview,
    Place::Queue,
    Place::Case,
    Place::Backlog,
    Place::Ranking,
    Place::Office,
    Place::Pictures,
];

/// The word of a place: its section in a keymap. Its heading has the key `place-<word>`.
pub const fn place_word(place: Place) -> &'static str {
    match place {
        Place::Anywhere => "anywhere",
        Place::Overview => "overview",
        Place::Queue => "queue",
        Place::Case => "case",
        Place::Backlog => "backlog",
        Place::Ranking => "ranking",
        Place::Pictures => "pictures",
        Place::Office => "office",
    }
}

/// Names of the shipped keymaps; the first is the one without a choice.
pub const NAMES: [&str; 4] = ["default", "vim", "emacs", "plain"];

fn source(name: &str) -> Option<&'static str> {
    match name {
        "default" => Some(include_str!("../../../keymaps/default.toml")),
        "vim" => Some(include_str!("../../../keymaps/vim.toml")),
        "emacs" => Some(include_str!("../../../keymaps/emacs.toml")),
        "plain" => Some(include_str!("../../../keymaps/plain.toml")),
        _ => None,
    }
}

/// The largest count that can be typed; more digits stay at it.
const MOST: u32 = 9999;

/// Which keys mean which act, in which place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keymap {
    sections: BTreeMap<Place, Branch>,
    titles: BTreeMap<Vec<Key>, Title>,
    after: Option<After>,
}

/// The heading of a branch of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Title {
    /// Key of a sentence in the speech catalogues.
    Key(String),
    /// A text that the keymap brings along.
    Text(Text),
}

impl Title {
    /// The heading in a language.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            Title::Key(key) => speech::word(lang, key),
            Title::Text(text) => text.get(lang).to_owned(),
        }
    }
}

/// What typed keys mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// They are complete.
    Act {
        /// What to do.
        act: Act,
        /// The argument that the keymap gives, such as the score.
        argument: Option<u32>,
        /// How many times, where a count was typed.
        count: Option<u32>,
    },
    /// More keys have to follow; what may follow, none while a count is being typed.
    Pending(Vec<Hint>),
    /// They mean nothing; whoever collects keys starts anew.
    Nothing,
}

/// What keys that mean nothing in a place mean in the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// Nothing either.
    Nothing,
    /// They begin something; whoever types them goes on typing.
    Begins,
    /// They are complete somewhere.
    Whole,
}

/// One key that may follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key, as it is written.
    pub key: String,
    /// Where it leads.
    pub leads: Leads,
}

/// Where a key leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leads {
    /// To an act, with the argument that the keymap gives.
    Act(Act, Option<u32>),
    /// To more keys under a heading.
    Branch(Option<Title>),
}

impl Keymap {
    /// The keymap of somebody who has not chosen one.
    pub fn shipped() -> Keymap {
        Keymap::named("default").unwrap_or_default()
    }

    /// A shipped keymap by its name, see [`NAMES`].
    pub fn named(name: &str) -> Option<Keymap> {
        let read = Keymap::load(source(name)?, name);
        debug_assert!(read.is_ok(), "{read:?}");
        read.ok()
    }

    /// Reads a keymap; `file` is named in mistakes.
    pub fn load(text: &str, file: &str) -> Result<Keymap, Vec<KeymapMistake>> {
        file::read(text, file)
    }

    /// The keymap to work with, and what to tell about it. A wrong name or a bad file never locks anybody out.
    pub fn chosen(name: Option<&str>, user: Option<(&str, &str)>) -> (Keymap, Vec<Message>) {
        let mut told = Vec::new();
        let base = match name.map(|name| Keymap::named(name).ok_or(name)) {
            None => Keymap::shipped(),
            Some(Ok(keymap)) => keymap,
            Some(Err(name)) => {
                let known = NAMES.join(", ");
                told.push(Message::new("keymap-name-unknown").with("name", name).with("known", known));
                Keymap::shipped()
            }
        };
        match user.map(|(text, file)| Keymap::load(text, file)) {
            None => (base, told),
            Some(Ok(user)) => (base.merged(user), told),
            Some(Err(mistakes)) => {
                told.extend(mistakes.iter().map(KeymapMistake::message));
                (base, told)
            }
        }
    }

    /// The user's keymap over this one: its keys win, come first in help, and free keys that it binds to `none`.
    #[must_use]
    pub fn merged(mut self, user: Keymap) -> Keymap {
        for (place, mut section) in user.sections {
            let first = section.bindings().len();
            for (keys, bound) in self.sections.remove(&place).unwrap_or_default().bindings() {
                let order = bound.order + first;
                section.bind(&keys, Bound { order, ..bound });
            }
            self.sections.insert(place, section);
        }
        self.titles.extend(user.titles);
        self.after = user.after.or(self.after);
        self
    }

    /// Where the cursor goes when the person's part of a case is done.
    pub fn after(&self) -> After {
        self.after.unwrap_or_default()
    }

    /// What the keys typed so far mean to somebody before this model: as [`Keymap::find`], with the conditions of the
    /// keymap asked.
    pub fn find_now(&self, model: &Model, typed: &[Key]) -> Found {
        let place = model.place();
        let (count, keys) = self.count(place, typed);
        let own = self.walk(place, keys).or_else(|| self.walk(Place::Anywhere, keys));
        if let Some(Node::Leaf(bound)) = own
            && let Some(instead) = bound.when.iter().find(|instead| instead.condition.holds(model))
        {
            return Found::Act { act: instead.act, argument: instead.argument, count };
        }
        self.find(place, typed)
    }

    /// What the keys typed so far mean in a place, while no condition of the keymap holds.
    pub fn find(&self, place: Place, typed: &[Key]) -> Found {
        let (count, keys) = self.count(place, typed);
        if keys.is_empty() {
            return if count.is_some() { Found::Pending(Vec::new()) } else { Found::Nothing };
        }
        match (self.walk(place, keys), self.walk(Place::Anywhere, keys)) {
            (Some(Node::Leaf(bound)), _) | (None, Some(Node::Leaf(bound))) => match bound.act {
                Some(act) => Found::Act { act, argument: bound.argument, count },
                None => Found::Nothing,
            },
            (Some(Node::Branch(branch)), Some(Node::Branch(more))) if place != Place::Anywhere => {
                let mut hints = self.hints(keys, branch);
                for hint in self.hints(keys, more) {
                    if hints.iter().all(|known| known.key != hint.key) {
                        hints.push(hint);
                    }
                }
                Found::Pending(hints)
            }
            (Some(Node::Branch(branch)), _) | (None, Some(Node::Branch(branch))) => {
                Found::Pending(self.hints(keys, branch))
            }
            (None, None) => Found::Nothing,
        }
    }

    /// What keys are in some place or other: somebody who types them where they mean nothing has mistaken the place.
    pub fn elsewhere(&self, keys: &[Key]) -> Elsewhere {
        let found = self.sections.values().filter_map(|section| section.walk(keys));
        found.fold(Elsewhere::Nothing, |before, node| match node {
            Node::Branch(_) => Elsewhere::Begins,
            Node::Leaf(_) if before == Elsewhere::Nothing => Elsewhere::Whole,
            Node::Leaf(_) => before,
        })
    }

    /// Whether digits in front of a key are a count in a place.
    pub fn counts(&self, place: Place) -> bool {
        !self.binds_digits(place) && !self.binds_digits(Place::Anywhere)
    }

    /// The heading over the keys that may follow.
    pub fn title(&self, typed: &[Key]) -> Option<&Title> {
        self.titles.get(typed)
    }

    /// The keys of an act in a place, the preferred one first; keys with following arguments as one, such as `1-5`.
    pub fn keys_of(&self, act: Act, place: Place) -> Vec<String> {
        let own = self.reaching(act, place, place);
        let anywhere = if place == Place::Anywhere { Vec::new() } else { self.reaching(act, place, Place::Anywhere) };
        table::texts(own.into_iter().chain(anywhere))
    }

    /// The keys of an act with this argument in a place.
    pub fn keys_with(&self, act: Act, place: Place, argument: u32) -> Option<String> {
        let own = self.reaching(act, place, place);
        let anywhere = if place == Place::Anywhere { Vec::new() } else { self.reaching(act, place, Place::Anywhere) };
        let mut all = own.into_iter().chain(anywhere).filter(|(_, given)| *given == Some(argument));
        table::texts(all.next().into_iter()).pop()
    }

    /// Keys bound to `act` in `section` that really lead to it in `place`.
    fn reaching(&self, act: Act, place: Place, section: Place) -> Vec<(Vec<Key>, Option<u32>)> {
        let bindings = self.sections.get(&section).map(Branch::bindings).unwrap_or_default();
        let wanted = bindings.into_iter().filter(|(_, bound)| bound.act == Some(act));
        wanted
            .map(|(keys, bound)| (keys, bound.argument))
            .filter(|(keys, argument)| self.reaches(place, keys, act, *argument))
            .collect()
    }

    fn reaches(&self, place: Place, keys: &[Key], act: Act, argument: Option<u32>) -> bool {
        let pending = (1..keys.len()).all(|end| {
            let begun = keys.get(..end).unwrap_or_default();
            matches!(self.find(place, begun), Found::Pending(_))
        });
        pending && self.find(place, keys) == Found::Act { act, argument, count: None }
    }

    fn walk(&self, place: Place, keys: &[Key]) -> Option<&Node> {
        self.sections.get(&place)?.walk(keys)
    }

    /// Digits in front are a count where no digit begins anything else.
    fn count<'t>(&self, place: Place, typed: &'t [Key]) -> (Option<u32>, &'t [Key]) {
        let digits = typed.iter().map_while(|key| key.digit()).count();
        let leading_zero = typed.first().and_then(|key| key.digit()) == Some(0);
        if digits == 0 || leading_zero || !self.counts(place) {
            return (None, typed);
        }
        let (front, rest) = typed.split_at(digits);
        let number = front
            .iter()
            .filter_map(|key| key.digit())
            .fold(0u32, |sum, digit| sum.saturating_mul(10).saturating_add(digit).min(MOST));
        (Some(number), rest)
    }

    fn binds_digits(&self, place: Place) -> bool {
        self.sections.get(&place).is_some_and(|section| section.nodes().iter().any(|(key, _)| key.digit().is_some()))
    }

    fn hints(&self, typed: &[Key], branch: &Branch) -> Vec<Hint> {
        let mut path = typed.to_vec();
        let mut hints = Vec::new();
        for (key, node) in branch.nodes() {
            let leads = match node {
                Node::Leaf(Bound { act: Some(act), argument, .. }) => Leads::Act(*act, *argument),
                Node::Leaf(Bound { act: None, .. }) => continue,
                Node::Branch(_) => {
                    path.push(*key);
                    let title = self.titles.get(&path).cloned();
                    path.pop();
                    Leads::Branch(title)
                }
            };
            hints.push(Hint { key: key.to_string(), leads });
        }
        hints
    }
}
