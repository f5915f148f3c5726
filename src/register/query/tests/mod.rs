//! What queries answer on a small register that is built by judging and folding real commands.

mod answers;
mod completing;
mod hiding;
mod mistakes;

use std::sync::OnceLock;

use chrono::{DateTime, Utc};

use crate::domain::application::{Applicant, Application, Costs, Target};
use crate::domain::code::Handle;
use crate::domain::criteria::Points;
use crate::domain::money::Money;
use crate::domain::vocabulary::{CaseLanguage, Category, CostModel, DecisionKind, Rate, Role, Seat, StoreKind};
use crate::register::command::{Command, Foundation, Proposition};
use crate::register::event::{Recorded, Stamp};
use crate::register::fold::fold;
use crate::register::judge::judge;
use crate::register::state::State;
use crate::register::view::Viewer;
use crate::register::view::rows::list;

const WHY: &str = "A reason that is long enough.";

/// A state, and how to go on with it.
#[derive(Clone)]
struct World {
    state: State,
}

impl World {
    fn founded() -> World {
        let read = |path: &str| std::fs::read_to_string(format!("{}/fixtures/{path}", env!("CARGO_MANIFEST_DIR")));
        let people = [
            ("anna", Role::Officer),
            ("berit", Role::Officer),
            ("carl", Role::Supervisor),
            ("dora", Role::Administrator),
        ];
        let foundation = Foundation {
            store: "small".to_owned(),
            kind: StoreKind::Real,
            plan: toml::from_str(&read("plans/amif-2023-2024.toml").unwrap()).unwrap(),
            criteria: toml::from_str(&read("criteria/amif-example.toml").unwrap()).unwrap(),
            earlier: Vec::new(),
            past: vec![toml::from_str(&read("grants/2022-autumn.toml").unwrap()).unwrap()],
            people: people.into_iter().map(|(handle, role)| (handle.into(), role)).collect(),
            names: Vec::new(),
            default_person: None,
        };
        let mut world = World { state: State::empty() };
        world.act("dora", Command::Found(Box::new(foundation)));
        world
    }

    fn act(&mut self, by: &str, command: Command) {
        let by = Handle::from(by);
        let at = moment("2023-07-01");
        let events = judge(&self.state, &by, at, &command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"));
        let events: Vec<Recorded> = events.into_iter().map(|event| Recorded::Known(Box::new(event))).collect();
        let seq = self.state.seq + 1;
        fold(&mut self.state, &Stamp { seq, at, by }, &events);
    }

    /// Gates passed, every criterion scored.
    fn score(&mut self, by: &str, case: &str, points: [u16; 7]) {
        let gates = self.state.criteria.gates.iter().map(|gate| gate.id.clone()).collect();
        self.act(by, Command::Gate { case: case.into(), gates, pass: true, why: WHY.to_owned() });
        let criteria: Vec<_> = self.state.criteria.criteria.iter().map(|criterion| criterion.id.clone()).collect();
        for (criterion, points) in criteria.into_iter().zip(points) {
            let (value, why) = (Points::whole(points), WHY.to_owned());
            self.act(by, Command::Score { case: case.into(), criterion, value, why });
        }
    }

    fn sign(&mut self, by: &str, case: &str) {
        self.act(by, Command::Sign { case: case.into() });
    }

    fn seat(&mut self, case: &str, handle: &str, seat: Seat) {
        self.act("carl", Command::Assign { case: case.into(), handle: handle.into(), seat });
    }

    fn tag(&mut self, case: &str, tag: &str) {
        self.act("anna", Command::Tag { case: case.into(), tag: tag.to_owned() });
    }

    fn conflict(&mut self, case: &str, handle: &str) {
        self.act("dora", Command::Conflict { case: case.into(), handle: handle.into(), why: WHY.to_owned() });
    }

    /// References of this register's own cases that answer, in the order of the list.
    fn answers(&self, who: &str, query: &str) -> String {
        let viewer = Viewer::of(&self.state, &Handle::from(who));
        let listing = list(&self.state, &viewer, query).unwrap_or_else(|error| panic!("{query}: {error:?}"));
        let references = listing.rows.iter().map(|row| row.reference.as_str());
        references.filter(|reference| reference.starts_with("K-")).map(|r| &r[2..]).collect::<Vec<_>>().join(" ")
    }
}

fn moment(day: &str) -> DateTime<Utc> {
    format!("{day}T12:00:00Z").parse().unwrap()
}

fn body(name: &str, category: Category) -> Applicant {
    Applicant { name: name.to_owned(), business_id: None, category }
}

/// An application without anything special; `eur` is what it asks for, three quarters of its costs.
fn application(
    reference: &str,
    round: &str,
    action: &str,
    title: &str,
    eur: &str,
    applicant: Applicant,
) -> Application {
    let requested: Money = eur.parse().unwrap();
    let staff = Money::from_cents((requested.cents() * 4 + 2) / 3);
    Application {
        reference: reference.into(),
        round: round.into(),
        action: action.into(),
        title: title.to_owned(),
        summary: String::new(),
        language: CaseLanguage::Fi,
        received_at: moment("2023-05-12"),
        applicant,
        partners: Vec::new(),
        start: "2023-09-01".parse().unwrap(),
        end: "2024-12-31".parse().unwrap(),
        cost_model: CostModel::LumpSum,
        costs: Costs { staff, other_direct: Money::ZERO, indirect: Money::ZERO, total: staff },
        requested_eu: requested,
        rate_claimed: Rate::R75,
        rate_grounds: Vec::new(),
        other_eu_funding: Vec::new(),
        targets: Vec::new(),
    }
}

fn applications() -> Vec<Application> {
    let (authority, ngo) = (Category::CompetentAuthority, Category::ThirdSector);
    let spring = "2023-spring";
    let migri = || body("Migrationsverket", authority);
    let mut all = vec![
        application("K-01", spring, "1A2", "Snabbare asylprövning", "1000000", migri()),
        application("K-02", spring, "2D1", "Kotoutumisen polku", "200000", body("Nuorten  Koti ry.", ngo)),
        application(
            "K-03",
            spring,
            "2D7",
            "Ämnen för åländska kurser",
            "150000.50",
            body("Åbo stad", Category::LocalAuthority),
        ),
        application("K-04", spring, "2D1", "Arrived too late", "90000", body("Myöhäiset ry", ngo)),
        application("K-05", "2023-autumn", "1B4", "Secret title", "50000", body("Hidden ry", ngo)),
        application("K-06", spring, "2D1", "Two assessors (pilot)", "300000", body("Pari ry", ngo)),
        application("K-07", spring, "2D8", "Decided early", "120000", body("Koti ja Koulu", ngo)),
        application("K-08", spring, "1A2", "Tolkar i asylprövningen", "900000", migri()),
    ];
    all[0].language = CaseLanguage::Sv;
    all[0].targets = vec![Target { indicator: "O.1.2".into(), value: 100 }];
    all[1].partners = vec![body("Toinen", ngo), body("Kolmas", ngo)];
    all[1].received_at = moment("2023-04-30");
    all[2].received_at = moment("2023-05-01");
    all[2].start = "2024-01-01".parse().unwrap();
    all[2].rate_claimed = Rate::R90;
    all[3].received_at = moment("2023-06-05");
    all[4].end = "2026-06-30".parse().unwrap();
    all
}

/// | case | where it stands |
/// |---|---|
/// | 01 | ranked, 80 per cent, above the line of 1A |
/// | 02 | anna is scoring; not signed |
/// | 03 | received, tagged, with an unsettled finding of its rate |
/// | 04 | late |
/// | 05 | berit has a conflict; scored by anna |
/// | 06 | two assessors, both signed, three points apart at most; consensus open |
/// | 07 | granted 100 000 |
/// | 08 | ranked, 60 per cent, below the line of 1A |
fn build() -> World {
    let mut world = World::founded();
    let closes = Command::CloseRound { round: "2023-spring".into(), at: moment("2023-05-31") };
    world.act("dora", closes);
    world.act("anna", Command::Import { applications: applications() });
    for (case, points) in [("K-01", [4; 7]), ("K-05", [5; 7]), ("K-07", [5; 7]), ("K-08", [3; 7])] {
        world.score("anna", case, points);
        world.sign("anna", case);
    }
    world.score("anna", "K-02", [5; 7]);
    world.seat("K-06", "anna", Seat::A);
    world.seat("K-06", "berit", Seat::B);
    world.score("anna", "K-06", [4; 7]);
    world.score("berit", "K-06", [4, 4, 4, 1, 4, 4, 4]);
    world.sign("anna", "K-06");
    world.sign("berit", "K-06");
    for (case, tag) in [("K-03", "Urgent"), ("K-03", "språk"), ("K-05", "whisper"), ("K-07", "urgent-not")] {
        world.tag(case, tag);
    }
    world.act("carl", Command::Comment { case: "K-08".into(), text: "Ask again.".to_owned() });
    grant(&mut world, "K-07", "100000");
    world.conflict("K-05", "berit");
    world
}

fn grant(world: &mut World, case: &str, eur: &str) {
    for finding in world.state.case(case).unwrap().blocking(&world.state.plan) {
        let rule = finding.rule.to_owned();
        world.act("anna", Command::Settle { case: case.into(), rule, why: WHY.to_owned() });
    }
    let proposition = Proposition {
        case: case.into(),
        kind: DecisionKind::Partial,
        amount: Some(eur.parse().unwrap()),
        rate: None,
        grounds: Vec::new(),
        why: WHY.to_owned(),
        terms: Default::default(),
    };
    world.act("anna", Command::Propose(Box::new(proposition)));
    world.act("anna", Command::Submit { cases: vec![case.into()] });
    world.act("carl", Command::Approve { cases: vec![case.into()], amount: None, why: None });
}

/// The register that most tests ask.
fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(build)
}
