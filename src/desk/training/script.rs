//! What the invented people do with the invented cases: one act after another, each in plausible working time.

use chrono::{DateTime, Datelike, Duration, Utc, Weekday};

use super::phrases::Phrases;
use crate::desk::local::{Act, Otherwise};
use crate::domain::application::Application;
use crate::domain::code::{Handle, Reference};
use crate::domain::criteria::{CriteriaSet, Points};
use crate::domain::vocabulary::{DecisionKind, Rate, Seat};
use crate::exchange::synthetic::Awkward;
use crate::exchange::synthetic::random::Random;
use crate::register::command::{Command, Proposition};
use crate::register::terms::Terms;

/// How far a case is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    Received,
    Screening,
    Screened,
    Scoring,
    Ranked,
    Proposed,
    Submitted,
    Returned,
    Approved,
    Notified,
}

/// One case on its way.
struct Way<'a> {
    application: &'a Application,
    reach: Reach,
    officer: Handle,
    supervisor: Handle,
    marks: Vec<Points>,
}

/// Writes down the acts of one round.
pub struct Script<'a> {
    pub criteria: &'a CriteriaSet,
    pub awkward: &'a Awkward,
    pub phrases: &'a Phrases,
    pub random: Random,
    pub officers: &'a [&'a str],
    pub supervisors: &'a [&'a str],
    pub acts: Vec<Act>,
    now: DateTime<Utc>,
    step: Duration,
}

impl<'a> Script<'a> {
    pub fn new(
        criteria: &'a CriteriaSet,
        awkward: &'a Awkward,
        phrases: &'a Phrases,
        seed: u64,
        (officers, supervisors): (&'a [&'a str], &'a [&'a str]),
    ) -> Self {
        Self {
            criteria,
            awkward,
            phrases,
            random: Random::new(seed ^ 0x5eed),
            officers,
            supervisors,
            acts: Vec::new(),
            now: DateTime::UNIX_EPOCH,
            step: Duration::minutes(4),
        }
    }

    /// The work on the cases of one round, from `start` on; `age` 0 is the oldest round, whose work is furthest.
    pub fn round(&mut self, applications: &'a [Application], age: usize, start: DateTime<Utc>) {
        self.now = start;
        // About thirty working days, however many cases there are.
        let seconds = 30 * 8 * 3600 / i64::try_from(applications.len() * 14 + 1).unwrap_or(1);
        self.step = Duration::seconds(seconds.clamp(1, 240));
        let ways: Vec<Way<'a>> = applications.iter().map(|application| self.way(application, age)).collect();
        for way in &ways {
            self.screen(way);
        }
        for way in ways.iter().filter(|way| way.reach >= Reach::Scoring) {
            self.score(way);
        }
        for way in &ways {
            if self.awkward.withdrawn.as_ref() == Some(&way.application.reference) {
                let why = self.phrases.about("withdraw", way.application.language, &mut self.random);
                self.act(&way.officer, Command::Withdraw { case: way.application.reference.clone(), why });
            }
        }
        // The best first, as the ranking would have it.
        let mut order: Vec<&Way<'_>> = ways.iter().filter(|way| way.reach >= Reach::Proposed).collect();
        order.sort_by_key(|way| std::cmp::Reverse(way.marks.iter().map(|mark| u32::from(mark.halves())).sum::<u32>()));
        for way in &order {
            self.propose(way);
        }
        for way in &order {
            self.decide(way);
        }
    }

    fn way(&mut self, application: &'a Application, age: usize) -> Way<'a> {
        let reach = self.reach(&application.reference, age);
        let officer = self.random.below(self.officers.len() + 1).saturating_sub(1);
        let supervisor = self.random.below(self.supervisors.len());
        Way {
            reach,
            officer: Handle::from(self.officers.get(officer).copied().unwrap_or_default()),
            supervisor: Handle::from(self.supervisors.get(supervisor).copied().unwrap_or_default()),
            marks: self.marks(&application.reference),
            application,
        }
    }

    fn reach(&mut self, reference: &Reference, age: usize) -> Reach {
        let awkward = self.awkward;
        let is = |one: &Option<Reference>| one.as_ref() == Some(reference);
        if awkward.tie.contains(reference) || is(&awkward.fails_threshold) {
            return Reach::Ranked;
        }
        if is(&awkward.late) || is(&awkward.action_not_open) {
            return Reach::Received;
        }
        if is(&awkward.rate_not_allowed) || is(&awkward.wrong_flat_rate) || is(&awkward.incomplete_indicators) {
            return Reach::Screened;
        }
        use Reach as R;
        // Shares in per cent, from the least reach to the furthest.
        let shares: &[(Reach, usize)] = match age {
            0 => &[
                (R::Scoring, 8),
                (R::Ranked, 22),
                (R::Proposed, 10),
                (R::Submitted, 14),
                (R::Returned, 4),
                (R::Approved, 14),
                (R::Notified, 28),
            ],
            1 => &[
                (R::Received, 8),
                (R::Screening, 12),
                (R::Screened, 16),
                (R::Scoring, 22),
                (R::Ranked, 22),
                (R::Proposed, 8),
                (R::Submitted, 12),
            ],
            2 => &[(R::Received, 45), (R::Screening, 30), (R::Screened, 25)],
            _ => &[(R::Received, 100)],
        };
        let mut dice = self.random.below(100);
        for (reach, share) in shares {
            if dice < *share {
                return *reach;
            }
            dice -= share;
        }
        Reach::Received
    }

    /// Marks in the order of the criteria. Ties are all at the minimum, so that they end at the funding line.
    fn marks(&mut self, reference: &Reference) -> Vec<Points> {
        let (min, max) = (self.criteria.scale.min.halves() / 2, self.criteria.scale.max.halves() / 2);
        if self.awkward.tie.contains(reference) {
            return self.criteria.criteria.iter().map(|_| Points::whole(3)).collect();
        }
        let fails = self.awkward.fails_threshold.as_ref() == Some(reference);
        let quality = i64::from(3 + u16::from(self.random.chance(65)));
        let marks = self.criteria.criteria.iter().enumerate().map(|(index, criterion)| {
            if fails {
                let under = criterion.threshold.map_or(0, |threshold| threshold.halves() / 2);
                return Points::whole(if index == 0 { under.saturating_sub(1).max(min) } else { max });
            }
            let mark = quality + self.random.between(-1, 1);
            Points::whole(u16::try_from(mark).unwrap_or(min).clamp(min, max))
        });
        marks.collect()
    }

    fn screen(&mut self, way: &Way<'_>) {
        if way.reach < Reach::Screening {
            return;
        }
        let case = &way.application.reference;
        let language = way.application.language;
        self.act(&way.officer, Command::Assign { case: case.clone(), handle: way.officer.clone(), seat: Seat::A });
        let gates: Vec<_> = self.criteria.gates.iter().map(|gate| gate.id.clone()).collect();
        let half = gates.len() / 2;
        let marked = if way.reach == Reach::Screening { gates.get(..half).unwrap_or_default().to_vec() } else { gates };
        let why = self.phrases.gate(language, &mut self.random);
        self.act(&way.officer, Command::Gate { case: case.clone(), gates: marked, pass: true, why });
        if way.reach == Reach::Screening && self.random.chance(25) {
            let why = self.phrases.about("fail", language, &mut self.random);
            if let Some(gate) = self.criteria.gates.get(2) {
                let gates = vec![gate.id.clone()];
                self.act(&way.officer, Command::Gate { case: case.clone(), gates, pass: false, why });
            }
        }
        if self.random.chance(20) {
            let text = self.phrases.about("comment", language, &mut self.random);
            self.act(&way.officer, Command::Comment { case: case.clone(), text });
        }
    }

    fn score(&mut self, way: &Way<'_>) {
        let case = &way.application.reference;
        let criteria = self.criteria;
        let scored = if way.reach == Reach::Scoring { criteria.criteria.len() / 2 } else { criteria.criteria.len() };
        for (criterion, value) in criteria.criteria.iter().zip(&way.marks).take(scored) {
            let why = self.phrases.score(criterion.id.as_str(), *value, way.application.language, &mut self.random);
            let (case, criterion) = (case.clone(), criterion.id.clone());
            self.act(&way.officer, Command::Score { case, criterion, value: *value, why });
        }
        if way.reach >= Reach::Ranked {
            self.act(&way.officer, Command::Sign { case: case.clone() });
        }
    }

    fn propose(&mut self, way: &Way<'_>) {
        // Drawn apart, so that what is written about one case does not change what is written about the next.
        let mut apart = Random::new(u64::try_from(self.acts.len()).unwrap_or_default());
        let why_not_in_order = self.phrases.about("deviation", way.application.language, &mut apart);
        let propose = |script: &mut Self, kind: DecisionKind, what: &str| {
            let why = script.phrases.about(what, way.application.language, &mut script.random);
            let rate = (way.application.rate_claimed == Rate::R90 && kind != DecisionKind::Reject).then_some(Rate::R90);
            let grounds = way.application.rate_grounds.clone();
            let case = way.application.reference.clone();
            Command::Propose(Box::new(Proposition {
                case,
                kind,
                amount: None,
                rate,
                grounds,
                why,
                terms: Terms::default(),
            }))
        };
        let grant = propose(self, DecisionKind::Grant, "grant");
        let reserve = propose(self, DecisionKind::Reserve, "reserve");
        let reject = propose(self, DecisionKind::Reject, "reject");
        let mut deviating = grant.clone();
        if let Command::Propose(proposition) = &mut deviating {
            proposition.terms.deviation = Some(why_not_in_order);
        }
        // Where a better case waits, it says why this one gets money first; where the money does not suffice the case
        // goes on the reserve list; where a threshold is missed it is rejected.
        self.push(&way.officer, grant, Otherwise::Instead(vec![deviating, reserve]));
        let proposed_nothing = Command::Submit { cases: vec![way.application.reference.clone()] };
        if way.reach >= Reach::Submitted {
            self.push(&way.officer, proposed_nothing, Otherwise::Instead(vec![reject]));
            let again = Command::Submit { cases: vec![way.application.reference.clone()] };
            self.push(&way.officer, again, Otherwise::LeaveOut);
        }
    }

    fn decide(&mut self, way: &Way<'_>) {
        let cases = || vec![way.application.reference.clone()];
        if way.reach == Reach::Returned {
            let why = self.phrases.about("return", way.application.language, &mut self.random);
            self.act(&way.supervisor, Command::Return { cases: cases(), why });
        }
        if way.reach >= Reach::Approved {
            self.act(&way.supervisor, Command::Approve { cases: cases(), amount: None, why: None });
        }
        if way.reach >= Reach::Notified {
            self.act(&way.officer, Command::Notify { cases: cases() });
        }
    }

    fn act(&mut self, by: &Handle, command: Command) {
        self.push(by, command, Otherwise::LeaveOut);
    }

    fn push(&mut self, by: &Handle, command: Command, otherwise: Otherwise) {
        self.acts.push(Act { by: by.clone(), at: self.now, command, otherwise });
        self.now = working_time(self.now + self.step);
    }
}

/// The next moment at or after this one at which an office works (06-14 UTC, Monday to Friday).
fn working_time(mut moment: DateTime<Utc>) -> DateTime<Utc> {
    use chrono::Timelike;
    loop {
        let weekend = matches!(moment.weekday(), Weekday::Sat | Weekday::Sun);
        if !weekend && (6..14).contains(&moment.hour()) {
            return moment;
        }
        let morning = moment.date_naive().and_hms_opt(6, 0, 0).map_or(moment, |morning| morning.and_utc());
        moment = if !weekend && moment < morning { morning } else { morning + Duration::days(1) };
    }
}
