//! Saved queues: queries under a name. Some are shipped, by role; a person adds their own and hides what they do not want.

use serde::{Deserialize, Serialize};

use crate::domain::text::Text;
use crate::domain::vocabulary::Role;

/// A person's own queues, and which of the shipped ones they hide.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OwnQueues {
    /// Shipped queues that are not shown, by their names in the file of the shipped ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<String>,
    /// Own queues in the order in which they were saved.
    #[serde(default, rename = "queue", skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<OwnQueue>,
}

/// A queue of one's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnQueue {
    /// Name.
    pub name: String,
    /// Query.
    pub query: String,
}

/// A change of the saved queues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueueChange {
    /// Saves a query; one of the same name is replaced, and a shipped one that is hidden comes back.
    Save(OwnQueue),
    /// Forgets an own queue, or hides a shipped one.
    Forget(Known),
}

/// Which queue is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// A shipped one, by its name in the file.
    Shipped(String),
    /// An own one, by its name.
    Own(String),
}

/// A queue that can be gone to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedQueue {
    /// Which.
    pub known: Known,
    /// Name.
    pub name: Text,
    /// Query.
    pub query: String,
}

#[derive(Deserialize)]
struct ShippedFile {
    queue: Vec<Shipped>,
}

#[derive(Deserialize)]
struct Shipped {
    id: String,
    roles: Vec<Role>,
    query: String,
    name: Text,
}

fn shipped() -> Vec<Shipped> {
    let read: Result<ShippedFile, _> = toml::from_str(include_str!("../../../fixtures/queues/shipped.toml"));
    debug_assert!(read.is_ok(), "the shipped queues can be read");
    read.map(|file| file.queue).unwrap_or_default()
}

impl OwnQueues {
    /// All queues of a person with these roles: their own last, so that saving one moves no other from its number.
    pub fn all(&self, roles: &std::collections::BTreeSet<Role>) -> Vec<SavedQueue> {
        let fits = |queue: &Shipped| queue.roles.iter().any(|role| roles.contains(role));
        let shipped = shipped().into_iter().filter(|queue| fits(queue) && !self.hidden.contains(&queue.id));
        let shipped =
            shipped.map(|queue| SavedQueue { known: Known::Shipped(queue.id), name: queue.name, query: queue.query });
        let own = self.own.iter().map(|queue| SavedQueue {
            known: Known::Own(queue.name.clone()),
            name: Text::same(&queue.name),
            query: queue.query.clone(),
        });
        shipped.chain(own).collect()
    }

    /// Makes a change.
    pub fn change(&mut self, change: QueueChange) {
        match change {
            QueueChange::Save(queue) => {
                let back = shipped().into_iter().find(|one| one.query == queue.query && self.hidden.contains(&one.id));
                if let Some(back) = back {
                    self.hidden.retain(|id| *id != back.id);
                } else if let Some(old) = self.own.iter_mut().find(|old| old.name == queue.name) {
                    *old = queue;
                } else {
                    self.own.push(queue);
                }
            }
            QueueChange::Forget(Known::Own(name)) => self.own.retain(|queue| queue.name != name),
            QueueChange::Forget(Known::Shipped(id)) => {
                if !self.hidden.contains(&id) {
                    self.hidden.push(id);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::text::Lang;
    use crate::register::query::Query;

    #[test]
    fn every_role_is_shipped_queues_that_can_be_read_and_are_named_in_each_language() {
        for &role in Role::ALL {
            let queues = OwnQueues::default().all(&BTreeSet::from([role]));
            assert!(!queues.is_empty(), "{role:?}");
            for queue in queues {
                assert!(Query::parse(&queue.query).is_ok(), "{}", queue.query);
                assert!(Lang::ALL.iter().all(|lang| !queue.name.get(*lang).is_empty()));
            }
        }
    }

    #[test]
    fn a_shipped_queue_that_is_hidden_comes_back_when_it_is_saved_again() {
        let roles = BTreeSet::from([Role::Officer]);
        let mut own = OwnQueues::default();
        let first = own.all(&roles)[0].clone();
        own.change(QueueChange::Forget(first.known.clone()));
        assert!(!own.all(&roles).contains(&first));
        own.change(QueueChange::Save(OwnQueue { name: "x".to_owned(), query: first.query.clone() }));
        assert_eq!(own.all(&roles)[0], first);
        assert!(own.own.is_empty());
    }

    #[test]
    fn a_name_is_used_once() {
        let save = |query: &str| QueueChange::Save(OwnQueue { name: "x".to_owned(), query: query.to_owned() });
        let mut own = OwnQueues::default();
        own.change(save("late"));
        own.change(save("mine"));
        assert_eq!(own.own.len(), 1);
        assert_eq!(own.own[0].query, "mine");
        own.change(QueueChange::Forget(Known::Own("x".to_owned())));
        assert_eq!(own, OwnQueues::default());
    }
}
