//! The model: everything that the screens show and the keys change, as plain data.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the whole of it, and the stack of screens |
//! | `overview.rs`, `queue.rs`, `case.rs`, `backlog.rs`, `ranking.rs`, `office.rs`, `pictures.rs` | one screen each |
//! | `popup.rs`, `proposing.rs`, `card_sheet.rs`, `form.rs`, `explaining.rs` | what lies over a screen |
//! | `field.rs`, `query_line.rs`, `drafts.rs` | typed text, typed queries, and what was typed but not accepted |
//! | `query_hint.rs` | what somebody meant who typed a word that the query language does not have |
//! | `own.rs` | what the person keeps for themselves |
//! | `consequence.rs` | what a decision would do, in a sentence |
//! | `stepping.rs` | where the cursor goes next, and which keys have to wait |
//! | `tickets.rs` | numbers of requests |
//! | `pointing.rs` | what can be pointed at with the mouse |
//! | `classroom.rs` | lessons of a training store |

pub mod backlog;
pub mod card_sheet;
pub mod case;
pub mod classroom;
pub mod consequence;
pub mod drafts;
pub mod explaining;
pub mod field;
pub mod form;
pub mod office;
pub mod overview;
pub mod own;
pub mod pictures;
pub mod pointing;
pub mod popup;
pub mod proposing;
pub mod query_hint;
pub mod query_line;
pub mod queue;
pub mod ranking;
pub mod stepping;
pub mod tickets;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, Utc};

use self::backlog::BacklogPage;
use self::case::CasePage;
use self::classroom::Classroom;
use self::drafts::{Drafts, Topic};
use self::office::OfficePage;
use self::overview::OverviewPage;
use self::own::Own;
use self::pictures::PicturesPage;
use self::popup::Popup;
use self::queue::{QueuePage, Trail};
use self::ranking::RankingPage;
use self::stepping::Stepping;
use self::tickets::{Slot, Tickets};
use super::acts::Place;
use super::errands::{Errand, Request};
use super::finder::Index;
use crate::desk::news::Presence;
use crate::desk::{Desk, DeskError, Person, Whoami};
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::text::{Lang, Text};
use crate::domain::vocabulary::{Role, StoreKind};
use crate::register::query::Lexicon;
use crate::register::refusal::{Refusal, told_source};
use crate::register::view::budget::{Budget, EnvelopeLine};
use crate::register::view::overview::Overview;

/// Everything.
#[derive(Debug)]
pub struct Model {
    /// Language of the person.
    pub lang: Lang,
    /// Who sits here.
    pub whoami: Whoami,
    /// People of the store.
    pub people: Vec<Person>,
    /// The plan in force.
    pub plan: Arc<Plan>,
    /// The criteria set in force.
    pub criteria: Arc<CriteriaSet>,
    /// The desk's clock when it last answered.
    pub now: DateTime<Utc>,
    /// Screens, the topmost last; never empty.
    screens: Vec<Screen>,
    /// Where the cursor was in lists that were left, so that it is there again when they are opened again.
    left: BTreeMap<(Option<Envelope>, String), Trail>,
    /// What lies over the screen, the topmost last.
    pub popups: Vec<Popup>,
    /// What the last act came to.
    pub notice: Option<Notice>,
    /// The money.
    pub budget: Option<Budget>,
    /// Rounds at a glance.
    pub overview: Option<Overview>,
    /// Words from which queries are completed.
    pub lexicon: Lexicon,
    /// What the person keeps for themselves.
    pub own: Own,
    /// The text that is to be opened when its case has come.
    pub resuming: Option<(Reference, Topic)>,
    /// Who else is at the desk; nothing where nobody else can be, or while the line is broken.
    pub presence: Option<Presence>,
    /// Texts not yet accepted.
    pub drafts: Drafts,
    /// Journal records of this window's own acts. What else the same person did, another window of theirs did.
    pub made: BTreeSet<u64>,
    /// Whether what is typed was refused because its case has changed meanwhile; how is shown when the case has come.
    pub overtaken: bool,
    /// Whether a refusal has come that was not drawn yet: keys that were pressed before it do not take it away.
    pub unread: bool,
    /// Those of people who sat here before; each has only their own.
    pub others_drafts: BTreeMap<Handle, Drafts>,
    /// Lessons of a training store.
    pub classroom: Classroom,
    /// Where the cursor goes when a part is done.
    pub stepping: Stepping,
    /// Everything that can be found by name, once it was asked for.
    pub index: Option<Arc<Index>>,
    /// Requests under way.
    pub tickets: Tickets,
    /// Acts sent and not answered yet, oldest first.
    pub acting: Vec<(u64, Acting)>,
    /// Requests that are to be sent.
    pub outbox: Vec<Errand>,
    /// Whether the store is thrown away when the program ends.
    pub passing: bool,
    /// Whether the window is too small to show anything: nothing is done unseen.
    pub cramped: bool,
    /// Lines that a page of the topmost popup has.
    pub page: usize,
    /// Set when the program is to end.
    pub over: bool,
}

/// A screen.
#[derive(Debug)]
pub enum Screen {
    /// Rounds and envelopes.
    Overview(OverviewPage),
    /// A list of cases.
    Queue(Box<QueuePage>),
    /// A case.
    Case(Box<CasePage>),
    /// What waits for decision.
    Backlog(BacklogPage),
    /// A ranked list.
    Ranking(Box<RankingPage>),
    /// The office of the administrators.
    Office(OfficePage),
    /// A round as pictures.
    Pictures(PicturesPage),
}

/// What the last act came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Good, or a reason why not.
    pub kind: NoticeKind,
    /// What is said, one sentence each.
    pub parts: Vec<Message>,
}

/// Kind of a notice; each has its own sign beside its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Done,
    /// Something is worth knowing.
    Hint,
    /// Something was refused or went wrong.
    Refused,
}

/// What an act on its way will need when its answer comes.
#[derive(Debug, Clone, PartialEq)]
pub enum Acting {
    /// A score typed at a criterion: its draft is dropped or opened again.
    Score {
        /// Case.
        case: Reference,
        /// Criterion.
        topic: drafts::Topic,
    },
    /// What the topmost popup asks for.
    Popup,
    /// A change of person.
    Seat,
}

/// An envelope of a round.
pub type Envelope = (RoundId, Scope);

impl Model {
    /// A model of a desk, before anything was asked of it.
    ///
    /// # Errors
    /// Where the desk cannot say who its people are.
    pub fn of(desk: &dyn Desk, lang: Lang) -> Result<Self, DeskError> {
        Ok(Self {
            lang,
            whoami: desk.whoami(),
            people: desk.people()?,
            plan: desk.plan(),
            criteria: desk.criteria(),
            now: desk.now(),
            screens: vec![Screen::Overview(OverviewPage::default())],
            left: BTreeMap::new(),
            popups: Vec::new(),
            notice: None,
            budget: None,
            overview: None,
            lexicon: Lexicon::of_plan(&desk.plan()),
            own: Own::default(),
            resuming: None,
            presence: None,
            drafts: Drafts::default(),
            made: BTreeSet::new(),
            overtaken: false,
            unread: false,
            others_drafts: BTreeMap::new(),
            classroom: Classroom::default(),
            stepping: Stepping::default(),
            index: None,
            tickets: Tickets::default(),
            acting: Vec::new(),
            outbox: Vec::new(),
            passing: false,
            cramped: false,
            page: 10,
            over: false,
        })
    }

    /// The screen that is seen.
    pub fn screen(&self) -> &Screen {
        // The stack is never empty: `leave` keeps the last screen.
        &self.screens[self.screens.len() - 1]
    }

    /// The screen that is seen.
    pub fn screen_mut(&mut self) -> &mut Screen {
        let last = self.screens.len() - 1;
        &mut self.screens[last]
    }

    /// The screen beneath it.
    pub fn beneath(&self) -> Option<&Screen> {
        self.screens.len().checked_sub(2).map(|index| &self.screens[index])
    }

    /// The screen beneath it.
    pub fn beneath_mut(&mut self) -> Option<&mut Screen> {
        self.screens.len().checked_sub(2).map(|index| &mut self.screens[index])
    }

    /// All screens, the topmost last.
    pub fn screens(&self) -> &[Screen] {
        &self.screens
    }

    /// All screens, the topmost last.
    pub fn screens_mut(&mut self) -> &mut [Screen] {
        &mut self.screens
    }

    /// Puts a screen on top; a list that was left begins where it was.
    pub fn enter(&mut self, mut screen: Screen) {
        if let Screen::Queue(page) = &mut screen
            && page.trail.on.is_none()
            && let Some(trail) = self.left.get(&page.name())
        {
            page.trail.clone_from(trail);
        }
        self.screens.push(screen);
    }

    /// Puts a screen under the topmost one.
    pub fn enter_beneath(&mut self, screen: Screen) {
        let last = self.screens.len() - 1;
        self.screens.insert(last, screen);
    }

    /// Takes the topmost screen away; says whether there was one beneath.
    pub fn leave(&mut self) -> bool {
        let more = self.screens.len() > 1;
        if more {
            let left = self.screens.pop();
            self.remember(left);
        }
        more
    }

    /// Takes everything but the lowest screen away.
    pub fn leave_all(&mut self) {
        for left in self.screens.split_off(1) {
            self.remember(Some(left));
        }
    }

    fn remember(&mut self, left: Option<Screen>) {
        if let Some(Screen::Queue(page)) = left {
            self.left.insert(page.name(), page.trail);
        }
    }

    /// The word for the screen that is seen.
    pub fn place(&self) -> Place {
        match self.screen() {
            Screen::Overview(_) => Place::Overview,
            Screen::Queue(_) => Place::Queue,
            Screen::Case(_) => Place::Case,
            Screen::Backlog(_) => Place::Backlog,
            Screen::Ranking(_) => Place::Ranking,
            Screen::Office(_) => Place::Office,
            Screen::Pictures(_) => Place::Pictures,
        }
    }

    /// Whether keys are letters of a text or choices of a popup, and not acts.
    pub fn takes_text(&self) -> bool {
        !self.popups.is_empty()
            || match self.screen() {
                Screen::Queue(page) => page.typing.is_some(),
                Screen::Case(page) => page.reason.is_some(),
                _ => false,
            }
    }

    /// Whether letters go into a text.
    pub fn is_writing(&self) -> bool {
        match self.popups.last() {
            Some(Popup::Name(_) | Popup::MarkBy(_) | Popup::Palette(_) | Popup::Picker(_) | Popup::Ask(_)) => true,
            Some(Popup::Confirm(confirm)) => confirm.typed.is_some(),
            Some(Popup::Propose(form)) => form.at.is_text(),
            Some(Popup::Form(form)) => form.is_text(),
            Some(_) => false,
            None => self.takes_text(),
        }
    }

    /// The case that is open.
    pub fn case(&self) -> Option<&CasePage> {
        match self.screen() {
            Screen::Case(page) => Some(page),
            _ => None,
        }
    }

    /// The case that is open.
    pub fn case_mut(&mut self) -> Option<&mut CasePage> {
        match self.screen_mut() {
            Screen::Case(page) => Some(page),
            _ => None,
        }
    }

    /// The plan by whose rules the open case is judged: the one in force, or the revision that the case keeps (BR16).
    pub fn plan_of_case(&self) -> &Plan {
        let older = self.case().and_then(|page| page.full()?.older_plan.as_deref());
        older.unwrap_or(&self.plan)
    }

    /// Whether the person has one of these roles; true where none is asked for.
    pub fn has_role(&self, roles: &[Role]) -> bool {
        roles.is_empty() || roles.iter().any(|role| self.whoami.roles.contains(role))
    }

    /// Whether this is a training store.
    pub fn training(&self) -> bool {
        self.whoami.kind == StoreKind::Demo
    }

    /// The envelope that what is under the cursor belongs to.
    pub fn envelope(&self) -> Option<Envelope> {
        match self.screen() {
            Screen::Overview(page) => page.current(self.overview.as_ref()).map(|(_, glance)| key_of(&glance.money)),
            Screen::Queue(page) => page.envelope(),
            Screen::Case(page) => page.envelope(),
            Screen::Backlog(page) => page.envelope(),
            Screen::Ranking(page) => Some((page.round.clone(), page.scope.clone())),
            Screen::Office(_) => None,
            Screen::Pictures(page) => page.envelope.clone(),
        }
    }

    /// The money of an envelope.
    pub fn money_of(&self, envelope: &Envelope) -> Option<&EnvelopeLine> {
        let lines = &self.budget.as_ref()?.envelopes;
        lines.iter().find(|line| line.round == envelope.0 && line.scope == envelope.1)
    }

    /// The name of a round.
    pub fn round_name(&self, round: &RoundId) -> Text {
        let glance = self.overview.iter().flat_map(|overview| &overview.rounds).find(|glance| glance.id == *round);
        let planned = || self.plan.round(round.as_str()).map(|round| round.name.clone());
        glance.map(|glance| glance.name.clone()).or_else(planned).unwrap_or_else(|| Text::same(round.as_str()))
    }

    /// Whether a round was decided before this register began: the plan does not have it, and of its cases only what was
    /// granted is known.
    pub fn is_past(&self, round: &RoundId) -> bool {
        self.plan.round(round.as_str()).is_none()
    }

    /// Somebody else sits here now: they find their own drafts, and nothing that only the one before may see.
    pub fn seat(&mut self, whoami: Whoami, people: Vec<Person>) {
        let before_seq = self.drafts.seq;
        let own = self.others_drafts.remove(&whoami.handle).unwrap_or_default();
        let before = std::mem::replace(&mut self.drafts, own);
        if before.count() > 0 {
            self.others_drafts.insert(self.whoami.handle.clone(), before);
        }
        (self.whoami, self.people) = (whoami, people);
        self.resuming = None;
        self.left.clear();
        self.drafts.seq = before_seq;
        self.forget_seen();
    }

    /// Forgets what the desk has told of cases.
    pub fn forget_seen(&mut self) {
        self.index = None;
        self.lexicon = Lexicon::of_plan(&self.plan);
        self.overview = None;
        for screen in &mut self.screens {
            match screen {
                Screen::Overview(_) => {}
                Screen::Queue(page) => page.listing = None,
                Screen::Case(page) => (page.view, page.cursor) = (None, None),
                Screen::Backlog(page) => page.rows = None,
                Screen::Ranking(page) => page.forget(),
                Screen::Office(_) => {}
                Screen::Pictures(page) => page.pictures = None,
            }
        }
    }

    /// Forgets what was typed, by whoever sits here and by those before.
    pub fn forget_typed(&mut self) {
        self.drafts = Drafts::default();
        self.others_drafts.clear();
    }

    /// Texts that would be lost if the program ended now.
    pub fn unsent(&self) -> usize {
        self.drafts.count() + self.others_drafts.values().map(Drafts::count).sum::<usize>()
    }

    /// Asks the desk for something; gives the number of the request.
    pub fn ask(&mut self, slot: Slot, request: Request) -> u64 {
        let ticket = self.tickets.draw(slot);
        self.outbox.push(Errand { ticket, slot, request });
        ticket
    }

    /// Says that something was done.
    pub fn say(&mut self, message: Message) {
        self.notice = Some(Notice { kind: NoticeKind::Done, parts: vec![message] });
    }

    /// Says why a key did nothing.
    pub fn hint(&mut self, message: Message) {
        self.notice = Some(Notice { kind: NoticeKind::Hint, parts: vec![message] });
    }

    /// Says why something was refused.
    pub fn refuse(&mut self, error: &DeskError) {
        self.notice = Some(Notice { kind: NoticeKind::Refused, parts: told(error) });
    }
}

/// The key of an envelope's line.
pub fn key_of(line: &EnvelopeLine) -> Envelope {
    (line.round.clone(), line.scope.clone())
}

/// What there is to say about an error: what was refused, where the rule stands, what would make it pass.
pub fn told(error: &DeskError) -> Vec<Message> {
    match error {
        DeskError::Refused(refusal) | DeskError::Unknown(refusal) => refused(refusal),
        DeskError::Query(error) => vec![error.why.clone()],
        DeskError::Store(message) => vec![message.clone()],
    }
}

fn refused(refusal: &Refusal) -> Vec<Message> {
    let rule =
        Message::new("desk-refused-rule").with("rule", &*refusal.rule).with("source", told_source(&refusal.source));
    // What stands against further cases comes last: a message in passing has no room for it, a box has.
    [refusal.what.clone(), refusal.mend.clone(), rule].into_iter().chain(refusal.others.iter().cloned()).collect()
}
