//! Numbers of requests: the newest of its kind is the only one whose answer counts, and work is counted before it
//! begins, so that the program can say "idle".

use std::collections::BTreeMap;

/// What a request is for; of two readings with the same slot only the newer one matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// The overview.
    Overview,
    /// The rows of a queue.
    Queue,
    /// A case.
    Case,
    /// A decision document.
    Document,
    /// The supervisor's list.
    Backlog,
    /// A ranked list.
    Ranking,
    /// A round as pictures.
    Pictures,
    /// The money.
    Budget,
    /// What an act would do.
    Forecast,
    /// What a record says.
    Record,
    /// Where a number comes from.
    Why,
    /// People and their roles.
    People,
    /// The plan in force.
    Plan,
    /// The criteria set in force.
    Criteria,
    /// A plan file, a criteria file, or a file of templates.
    PlanFile,
    /// Words from which queries are completed.
    Lexicon,
    /// Cases that are to be marked.
    Marking,
    /// Cases in saved queues.
    Counts,
    /// Everything that can be found by name.
    Index,
    /// What answers a text.
    Seek,
    /// Totals of the other cases of an envelope.
    Rivals,
    /// Whether anything has changed.
    Pulse,
    /// The trainee's own place in the lessons.
    Lesson,
    /// Where all trainees are.
    Trainees,
    /// Which case is open, told to the others.
    Presence,
    /// An act, or a change of person: all of them are done, in order.
    Act,
}

impl Slot {
    /// Whether a key waits for the answer.
    fn is_awaited(self) -> bool {
        !matches!(self, Slot::Pulse | Slot::Presence)
    }
}

/// The counter.
#[derive(Debug, Clone, Default)]
pub struct Tickets {
    last: u64,
    newest: BTreeMap<Slot, u64>,
    open: usize,
}

impl Tickets {
    /// A number for a request.
    pub fn draw(&mut self, slot: Slot) -> u64 {
        self.last += 1;
        self.newest.insert(slot, self.last);
        self.open += usize::from(slot.is_awaited());
        self.last
    }

    /// Notes an answer; says whether it is still wanted.
    pub fn close(&mut self, slot: Slot, ticket: u64) -> bool {
        self.open = self.open.saturating_sub(usize::from(slot.is_awaited()));
        let newest = self.newest.get(&slot) == Some(&ticket);
        if newest {
            self.newest.remove(&slot);
        }
        newest || slot == Slot::Act
    }

    /// Whether an answer is outstanding.
    pub fn awaits(&self, slot: Slot) -> bool {
        self.newest.contains_key(&slot)
    }

    /// How many requests have no answer yet.
    pub fn open(&self) -> usize {
        self.open
    }
}
