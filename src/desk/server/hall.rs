//! Who is here, what each has before them, and what each is still to be told. A visitor who is slow to read has one
//! letter waiting that grows by what is new, and delays nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crossbeam_channel::Sender;

use crate::desk::news::{Change, News, Presence};
use crate::desk::training::{attendance, seats};
use crate::domain::code::{Handle, Reference};
use crate::register::event::Event;
use crate::register::state::State;

/// Connections in all.
const ALL_MAX: usize = 900;
/// Connections of one account.
const ACCOUNT_MAX: usize = 400;
/// Connections of one account that have not said hello.
const STRANGERS_MAX: usize = 32;
/// Cases that a letter names; more are only said to be more.
const NAMED_MAX: usize = 200;

/// One connection.
pub struct Visitor {
    /// Number.
    pub id: u64,
    /// Account.
    pub uid: u32,
    /// Its name, which is the person, but see [`Visitor::person`].
    pub account: Handle,
    /// The connection.
    pub stream: UnixStream,
    introduced: AtomicBool,
    watching: AtomicBool,
    case: Mutex<Option<Reference>>,
    /// Whose seat was taken; counts in a training store only.
    seat: Mutex<Option<Handle>>,
    /// Under which name it is kept where this one is in the lessons.
    trainee: Mutex<Option<Handle>>,
    letter: Mutex<Letter>,
    bell: Sender<()>,
}

/// What a visitor is to be told next.
#[derive(Debug, Default)]
struct Letter {
    started_over: bool,
    changed: Option<Change>,
    cases: BTreeSet<Reference>,
    presence: bool,
}

/// What one order changed, and whose connection it came by.
#[derive(Debug, Clone)]
pub struct Touch {
    /// Connection that need not be told.
    pub by: u64,
    /// Journal record.
    pub seq: u64,
    /// Cases.
    pub cases: BTreeSet<Reference>,
    /// Whether it touched more than cases.
    pub more: bool,
}

impl Touch {
    /// What these events touched.
    pub fn of(by: u64, seq: u64, events: &[Event]) -> Self {
        let cases = events.iter().filter_map(Event::case).cloned().collect();
        Self { by, seq, cases, more: events.iter().any(|event| event.case().is_none()) }
    }
}

/// Everybody who is connected.
#[derive(Default)]
pub struct Hall {
    visitors: Mutex<BTreeMap<u64, Arc<Visitor>>>,
    /// Connections of each account whose name is being looked up.
    knocking: Mutex<BTreeMap<u32, usize>>,
    last: AtomicU64,
}

/// Somebody at the door, until it is known who they are.
pub struct Knock<'a> {
    hall: &'a Hall,
    uid: u32,
}

impl Drop for Knock<'_> {
    fn drop(&mut self) {
        let mut knocking = locked(&self.hall.knocking);
        if let Some(count) = knocking.get_mut(&self.uid) {
            *count = count.saturating_sub(1);
        }
        knocking.retain(|_, count| *count > 0);
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is in here is whole after every step, so a panic elsewhere has not broken it.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Visitor {
    /// Whether hello was said.
    pub fn is_introduced(&self) -> bool {
        self.introduced.load(Ordering::Acquire)
    }

    /// Notes that hello was said.
    pub fn introduce(&self) {
        self.introduced.store(true, Ordering::Release);
    }

    fn is_watching(&self) -> bool {
        self.watching.load(Ordering::Acquire)
    }

    /// The person that this one is here.
    pub fn person(&self, state: &State) -> Handle {
        seats::person(state, &self.account, locked(&self.seat).as_ref())
    }

    fn ring(&self) {
        // A bell that rings already is enough.
        let _ = self.bell.try_send(());
    }

    /// Takes the letter: what has changed and who is here, as far as this person may know.
    pub fn letter(&self, state: &State, hall: &Hall) -> Vec<News> {
        let letter = std::mem::take(&mut *locked(&self.letter));
        let person = self.person(state);
        if state.roles(&person).is_empty() {
            return Vec::new();
        }
        let hidden = |case: &Reference| is_hidden(state, &person, case);
        let changed = letter.changed.map(|change| {
            let all = letter.cases.len();
            let cases: Vec<_> = letter.cases.into_iter().filter(|case| !hidden(case)).collect();
            // That something happened everybody may know: the budget and the journal's numbers are true for all.
            News::Changed(Change { seq: change.seq, more: change.more || cases.len() < all, cases })
        });
        let presence = letter.presence.then(|| News::Presence(hall.presence(state, &person)));
        let started_over = letter.started_over.then_some(News::StartedOver);
        started_over.into_iter().chain(changed).chain(presence).collect()
    }
}

fn is_hidden(state: &State, handle: &Handle, case: &Reference) -> bool {
    state.case(case.as_str()).is_none_or(|head| head.conflicts.contains(handle))
}

impl Hall {
    /// Somebody knocks, if not too many of their account do. Looking up a name may take as long as the system's
    /// directory likes; those who wait for it keep nobody else out.
    pub fn knock(&self, uid: u32) -> Option<Knock<'_>> {
        let mut knocking = locked(&self.knocking);
        let count = knocking.entry(uid).or_default();
        if *count >= STRANGERS_MAX {
            return None;
        }
        *count += 1;
        Some(Knock { hall: self, uid })
    }

    /// Lets somebody in, if there is room. Of one account's connections that say nothing the oldest goes first.
    pub fn enter(&self, uid: u32, account: Handle, stream: UnixStream, bell: Sender<()>) -> Option<Arc<Visitor>> {
        let mut visitors = locked(&self.visitors);
        let of_account = visitors.values().filter(|visitor| visitor.uid == uid).count();
        let strangers: Vec<_> =
            visitors.values().filter(|visitor| visitor.uid == uid && !visitor.is_introduced()).cloned().collect();
        if strangers.len() >= STRANGERS_MAX
            && let Some(oldest) = strangers.first()
        {
            let _ = oldest.stream.shutdown(Shutdown::Both);
            visitors.remove(&oldest.id);
        } else if of_account >= ACCOUNT_MAX || visitors.len() >= ALL_MAX {
            return None;
        }
        let visitor = Arc::new(Visitor {
            id: self.last.fetch_add(1, Ordering::Relaxed) + 1,
            uid,
            account,
            stream,
            introduced: AtomicBool::new(false),
            watching: AtomicBool::new(false),
            case: Mutex::default(),
            seat: Mutex::default(),
            trainee: Mutex::default(),
            letter: Mutex::default(),
            bell,
        });
        visitors.insert(visitor.id, Arc::clone(&visitor));
        Some(visitor)
    }

    /// Somebody has gone.
    pub fn leave(&self, visitor: &Visitor) {
        locked(&self.visitors).remove(&visitor.id);
        if visitor.is_watching() {
            self.tell_presence();
        }
    }

    /// Somebody wants to be told what is new.
    pub fn watch(&self, visitor: &Visitor) {
        visitor.watching.store(true, Ordering::Release);
        self.tell_presence();
    }

    /// Somebody has opened another case, or none. One that they may not see is not noted.
    pub fn present(&self, state: &State, visitor: &Visitor, case: Option<Reference>) {
        let person = visitor.person(state);
        let case = case.filter(|case| !is_hidden(state, &person, case));
        let before = std::mem::replace(&mut *locked(&visitor.case), case.clone());
        if before != case {
            self.tell_presence();
        }
    }

    /// Somebody has taken the seat of another person.
    pub fn sit(&self, visitor: &Visitor, handle: Handle) {
        *locked(&visitor.seat) = Some(handle);
        self.tell_presence();
    }

    /// Under which name it is kept where this one is in the lessons: the one that it had before, if nobody else of its
    /// account has it now, or the first that is free.
    pub fn trainee(&self, visitor: &Visitor, before: Option<&Handle>) -> Handle {
        let visitors = locked(&self.visitors);
        let others = visitors.values().filter(|other| other.id != visitor.id);
        let held: BTreeSet<Handle> = others.filter_map(|other| locked(&other.trainee).clone()).collect();
        let account = &visitor.account;
        let free = || attendance::names_of(account).find(|name| !held.contains(name));
        let before = before.filter(|name| attendance::is_of(account, name) && !held.contains(*name)).cloned();
        let chosen = || before.or_else(free).unwrap_or_else(|| account.clone());
        locked(&visitor.trainee).get_or_insert_with(chosen).clone()
    }

    /// The training store was made anew: everybody but whoever did it is back where they began, and is told.
    pub fn start_over(&self, by: u64) {
        for visitor in locked(&self.visitors).values() {
            locked(&visitor.case).take();
            if visitor.id == by {
                continue;
            }
            locked(&visitor.seat).take();
            *locked(&visitor.letter) = Letter { started_over: true, ..Letter::default() };
        }
        self.tell_presence();
    }

    fn tell_presence(&self) {
        for visitor in locked(&self.visitors).values().filter(|visitor| visitor.is_watching()) {
            locked(&visitor.letter).presence = true;
            visitor.ring();
        }
    }

    /// Tells everybody who looks what has changed, except whoever did it and knows.
    pub fn tell(&self, touches: &[Touch]) {
        for visitor in locked(&self.visitors).values().filter(|visitor| visitor.is_watching()) {
            let mut news = touches.iter().filter(|touch| touch.by != visitor.id).peekable();
            if news.peek().is_none() {
                continue;
            }
            let mut letter = locked(&visitor.letter);
            for touch in news {
                letter.cases.extend(touch.cases.iter().cloned());
                let many = letter.cases.len() > NAMED_MAX;
                if many {
                    letter.cases.clear();
                }
                let change = letter.changed.get_or_insert_default();
                (change.seq, change.more) = (touch.seq, change.more || touch.more || many);
            }
            drop(letter);
            visitor.ring();
        }
    }

    /// Who is here, as far as this person may know.
    pub fn presence(&self, state: &State, handle: &Handle) -> Presence {
        let visitors = locked(&self.visitors);
        let watching = visitors.values().filter(|visitor| visitor.is_watching());
        let mut people: BTreeSet<Handle> = BTreeSet::from([handle.clone()]);
        let mut cases: BTreeMap<Reference, Vec<Handle>> = BTreeMap::new();
        for visitor in watching {
            let person = visitor.person(state);
            people.insert(person.clone());
            let Some(case) = locked(&visitor.case).clone() else { continue };
            let hidden = is_hidden(state, handle, &case) || is_hidden(state, &person, &case);
            if person == *handle || hidden {
                continue;
            }
            let there = cases.entry(case).or_default();
            if !there.contains(&person) {
                there.push(person);
            }
        }
        Presence { people: people.len(), cases }
    }

    /// People who look, and connections.
    pub fn count(&self) -> (usize, usize) {
        let visitors = locked(&self.visitors);
        let people: BTreeSet<_> =
            visitors.values().filter(|visitor| visitor.is_watching()).map(|visitor| &visitor.account).collect();
        (people.len(), visitors.len())
    }

    /// Nobody is heard any more; what was heard is still answered.
    pub fn close(&self) {
        for visitor in locked(&self.visitors).values() {
            let _ = visitor.stream.shutdown(Shutdown::Read);
        }
    }

    /// Everybody goes, also who is being answered.
    pub fn clear(&self) {
        for visitor in locked(&self.visitors).values() {
            let _ = visitor.stream.shutdown(Shutdown::Both);
        }
    }
}

#[cfg(test)]
mod tests {
    use crossbeam_channel::{Receiver, bounded};

    use super::*;
    use crate::desk::clock::Clock;
    use crate::desk::local::LocalDesk;
    use crate::desk::{Desk, training};
    use crate::domain::vocabulary::StoreKind;
    use crate::register::command::Command;

    const OFFICER: &str = "handlaggare1";
    const OTHER: &str = "handlaggare2";

    struct Sitter {
        visitor: Arc<Visitor>,
        rings: Receiver<()>,
        _other_end: UnixStream,
    }

    fn desk() -> (LocalDesk, Reference, Reference) {
        let foundation = training::foundation(1).unwrap();
        let start = "2023-06-12T12:00:00Z".parse().unwrap();
        let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from(OFFICER)).unwrap();
        training::populate(&mut desk, 6, 1, &mut |_, _| true).unwrap();
        let free = |head: &&Arc<crate::register::case::CaseHead>| !head.past && head.conflicts.is_empty();
        let mut cases = desk.state().cases.values().filter(free).map(|head| head.reference.clone());
        let (seen, hidden) = (cases.next().unwrap(), cases.next().unwrap());
        let why = "A relative works there.".to_owned();
        desk.submit(&Command::Conflict { case: hidden.clone(), handle: Handle::from(OFFICER), why }).unwrap();
        (desk, seen, hidden)
    }

    fn sit(hall: &Hall, uid: u32, handle: &str) -> Sitter {
        let (stream, other_end) = UnixStream::pair().unwrap();
        let (bell, rings) = bounded(1);
        let visitor = hall.enter(uid, Handle::from(handle), stream, bell).unwrap();
        visitor.introduce();
        hall.watch(&visitor);
        Sitter { visitor, rings, _other_end: other_end }
    }

    fn touch(by: u64, seq: u64, case: &Reference) -> Touch {
        Touch { by, seq, cases: BTreeSet::from([case.clone()]), more: false }
    }

    fn changes(news: Vec<News>) -> Vec<Change> {
        let changed = |news| match news {
            News::Changed(change) => Some(change),
            _ => None,
        };
        news.into_iter().filter_map(changed).collect()
    }

    #[test]
    fn who_has_a_conflict_is_told_neither_of_the_case_nor_of_who_has_it_open() {
        let (desk, seen, hidden) = desk();
        let hall = Hall::default();
        let (officer, other) = (sit(&hall, 1, OFFICER), sit(&hall, 2, OTHER));
        hall.tell(&[touch(0, 7, &seen), touch(0, 8, &hidden)]);
        let told = changes(officer.visitor.letter(desk.state(), &hall));
        assert_eq!(told, [Change { seq: 8, cases: vec![seen.clone()], more: true }]);
        let told = changes(other.visitor.letter(desk.state(), &hall));
        assert_eq!(told[0].cases, [seen.clone(), hidden.clone()]);
        hall.present(desk.state(), &other.visitor, Some(hidden.clone()));
        assert_eq!(hall.presence(desk.state(), &Handle::from(OFFICER)), Presence { people: 2, ..Default::default() });
        hall.present(desk.state(), &other.visitor, Some(seen.clone()));
        let presence = hall.presence(desk.state(), &Handle::from(OFFICER));
        assert_eq!(presence.cases, BTreeMap::from([(seen, vec![Handle::from(OTHER)])]));
        // Nobody has a case open that they may not see.
        hall.present(desk.state(), &officer.visitor, Some(hidden));
        assert!(hall.presence(desk.state(), &Handle::from(OTHER)).cases.is_empty());
    }

    #[test]
    fn who_has_no_role_any_more_is_told_nothing() {
        let (mut desk, seen, _) = desk();
        Arc::make_mut(desk.state.base.as_mut().unwrap()).kind = StoreKind::Real;
        let hall = Hall::default();
        let stranger = sit(&hall, 9, "nobody-here");
        hall.tell(&[touch(0, 7, &seen)]);
        assert_eq!(stranger.visitor.letter(desk.state(), &hall), []);
    }

    #[test]
    fn whoever_is_slow_has_one_letter_that_holds_all_that_is_new() {
        let (desk, seen, hidden) = desk();
        let hall = Hall::default();
        let slow = sit(&hall, 2, OTHER);
        for seq in 1..1000 {
            hall.tell(&[touch(0, seq, if seq % 2 == 0 { &seen } else { &hidden })]);
        }
        assert_eq!(slow.rings.len(), 1);
        let told = changes(slow.visitor.letter(desk.state(), &hall));
        assert_eq!((told.len(), told[0].seq, told[0].cases.len()), (1, 999, 2));
        // Whoever did it knows.
        hall.tell(&[touch(slow.visitor.id, 1000, &seen)]);
        assert!(changes(slow.visitor.letter(desk.state(), &hall)).is_empty());
    }

    #[test]
    fn many_connections_that_say_nothing_keep_out_no_other_account() {
        let hall = Hall::default();
        let mut ends = Vec::new();
        for _ in 0..(ALL_MAX + 100) {
            let (stream, end) = UnixStream::pair().unwrap();
            ends.push(end);
            assert!(hall.enter(1, Handle::from("a"), stream, bounded(1).0).is_some());
            // As the threads of the evicted ones do.
            assert!(hall.count().1 <= STRANGERS_MAX);
        }
        sit(&hall, 2, "b");
    }
}
