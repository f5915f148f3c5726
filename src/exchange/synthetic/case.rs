//! One application: who, when, for how much, in which words.

use chrono::{DateTime, Datelike, Days, Duration, Months, NaiveDate, Utc};

use super::bodies::{Bodies, Body};
use super::quirks::Quirk;
use super::random::Random;
use super::slots::Slot;
use super::words::{Pair, Words};
use super::{targets, window};
use crate::domain::application::{Applicant, Application, Costs};
use crate::domain::money::Money;
use crate::domain::plan::{Action, Card, Plan};
use crate::domain::text::{Lang, Text};
use crate::domain::vocabulary::{
    ApplicantWord, CaseLanguage, Category, CoordinationStatus, CostModel, Ground, Instrument, Rate,
};

/// Smallest and largest costs of a project, in cents.
const COSTS: (i64, i64) = (6_000_000, 220_000_000);

/// Kinds of bodies that projects have as partners.
const PARTNERS: [Category; 4] =
    [Category::ThirdSector, Category::LocalAuthority, Category::Education, Category::RegionalAuthority];

/// Kinds of bodies whose own field asylum and return are.
const OWN_FIELD: [Category; 3] = [Category::CompetentAuthority, Category::NationalAuthority, Category::International];

/// Makes applications one after the other.
pub(super) struct Maker<'p, 'w> {
    plan: &'p Plan,
    words: &'w Words,
    bodies: Bodies<'w>,
    random: Random,
}

impl<'p, 'w> Maker<'p, 'w> {
    pub(super) fn new(plan: &'p Plan, words: &'w Words, random: Random) -> Self {
        Self { plan, words, bodies: Bodies::new(words), random }
    }

    /// The application of a slot; its reference comes later, with the order of arrival.
    pub(super) fn application(&mut self, slot: &Slot<'p>) -> Application {
        let language = if self.random.chance(30) { CaseLanguage::Sv } else { CaseLanguage::Fi };
        let applicant = self.applicant(slot, language);
        let (rate_claimed, rate_grounds) = self.rate(slot, applicant.category);
        let cost_model = self.cost_model(slot);
        let costs = self.costs(cost_model, total_for(slot.asks, rate_claimed), slot.quirk);
        let received_at = self.received(slot);
        let (start, end) = self.dates(slot.card, received_at);
        let partners = self.partners(slot.card, &applicant, language);
        let targets = match slot.quirk {
            Some(Quirk::IncompleteIndicators) => targets::part_only(self.plan, slot.card, &mut self.random),
            _ => targets::targets(self.plan, slot.card, &mut self.random),
        };
        Application {
            reference: "DEMO".into(),
            round: slot.round.clone(),
            action: slot.card.code().clone(),
            title: self.title(slot.card, language),
            summary: self.summary(slot.card, language),
            language,
            received_at,
            applicant,
            partners,
            start,
            end,
            cost_model,
            costs,
            requested_eu: costs.total.percent_floor(rate_claimed.percent()),
            rate_claimed,
            rate_grounds,
            other_eu_funding: self.other_funding(slot.card),
            targets,
        }
    }

    fn applicant(&mut self, slot: &Slot<'_>, language: CaseLanguage) -> Applicant {
        let admitted: &[Category] = match slot.card {
            Card::Action(action) => &action.admissible_categories,
            Card::Operating(support) => &support.eligible,
        };
        // Where a card names the competent authorities among others, they are the ones that mostly apply.
        let named = matches!(slot.card, Card::Action(a) if a.applicants.contains(&ApplicantWord::CompetentAuthorities));
        let own: Vec<Category> = admitted.iter().copied().filter(|category| OWN_FIELD.contains(category)).collect();
        let categories = if named && !own.is_empty() && self.random.chance(60) { &own } else { admitted };
        let special = match slot.quirk {
            Some(Quirk::QuotedName) => Bodies::special(&self.words.special.quoted, admitted, &mut self.random),
            Some(Quirk::LongName) => Bodies::special(&self.words.special.long, admitted, &mut self.random),
            _ => None,
        };
        // No real body is shown as one that is late or claims what it may not.
        let real = slot.quirk.is_none();
        let body = special.or_else(|| self.bodies.choose(categories, real, &mut self.random));
        // Only a card that admits nobody leaves the body open.
        body.map_or_else(
            || Applicant { name: "—".to_owned(), business_id: None, category: Category::ThirdSector },
            |body: Body| body.applicant(language),
        )
    }

    fn partners(&mut self, card: Card<'_>, applicant: &Applicant, language: CaseLanguage) -> Vec<Applicant> {
        if matches!(card, Card::Operating(_)) {
            return Vec::new();
        }
        let wanted = [45, 15].into_iter().filter(|percent| self.random.chance(*percent)).count();
        let mut partners: Vec<Applicant> = Vec::new();
        for _ in 0..wanted {
            if let Some(body) = self.bodies.choose(&PARTNERS, true, &mut self.random) {
                let partner = body.applicant(language);
                if partner.name != applicant.name && !partners.iter().any(|other| other.name == partner.name) {
                    partners.push(partner);
                }
            }
        }
        partners
    }

    /// The claimed rate; the raised one only with a ground that the card has and the body meets.
    fn rate(&mut self, slot: &Slot<'_>, category: Category) -> (Rate, Vec<Ground>) {
        let action = match slot.card {
            Card::Operating(support) => return (support.rate, Vec::new()),
            Card::Action(action) => action,
        };
        if slot.quirk == Some(Quirk::RateNotAllowed) {
            return (Rate::R90, vec![Ground::VulnerableOrSpecialNeeds]);
        }
        let grounds: Vec<Ground> = grounds_for(action, category);
        match (action.raised_rate, self.random.pick(&grounds).copied()) {
            (Some(raised), Some(ground)) if self.random.chance(45) => (raised, vec![ground]),
            _ => (action.base_rate, Vec::new()),
        }
    }

    fn cost_model(&mut self, slot: &Slot<'_>) -> CostModel {
        if slot.quirk == Some(Quirk::WrongFlatRate) {
            return CostModel::Flat7;
        }
        match self.random.below(100) {
            0..40 => CostModel::Flat40,
            40..74 => CostModel::Flat7,
            74..94 => CostModel::Actual,
            94..97 => CostModel::LumpSum,
            _ => CostModel::Procurement1,
        }
    }

    /// Costs of about `total` cents under a model.
    fn costs(&mut self, model: CostModel, total: i64, quirk: Option<Quirk>) -> Costs {
        let cents = Money::from_cents;
        let (staff, other_direct, indirect) = match model {
            CostModel::Flat40 => {
                let staff = cents(total * 100 / 140);
                (staff, Money::ZERO, staff.percent_nearest(40))
            }
            CostModel::Procurement1 => {
                let direct = cents(total * 100 / 101);
                (Money::ZERO, direct, direct.percent_nearest(1))
            }
            CostModel::LumpSum | CostModel::Unit => (Money::ZERO, cents(total), Money::ZERO),
            CostModel::Flat7 | CostModel::Actual => {
                let percent = match (model, quirk) {
                    (_, Some(Quirk::WrongFlatRate)) => 15,
                    (CostModel::Actual, _) => self.random.between(2, 6),
                    _ => 7,
                };
                let direct = total * 100 / (100 + percent);
                let staff = cents(direct / 1000 * self.random.between(520, 810));
                let indirect = cents(direct).percent_nearest(u32::try_from(percent).unwrap_or(7));
                (staff, cents(direct) - staff, indirect)
            }
        };
        Costs { staff, other_direct, indirect, total: staff + other_direct + indirect }
    }

    fn received(&mut self, slot: &Slot<'_>) -> DateTime<Utc> {
        let Some((opens, closes)) = window(slot.round) else { return DateTime::UNIX_EPOCH };
        if slot.quirk == Some(Quirk::Late) {
            return closes + Duration::minutes(self.random.between(20, 6000));
        }
        let seconds = (closes - opens).num_seconds();
        // Most of it comes in the last third of the window.
        let early = if self.random.chance(60) { seconds * 2 / 3 } else { 0 };
        opens + Duration::seconds(self.random.between(early, seconds))
    }

    fn dates(&mut self, card: Card<'_>, received: DateTime<Utc>) -> (NaiveDate, NaiveDate) {
        let day = received.date_naive();
        let first = day.with_day(1).unwrap_or(day);
        let start = after_months(first, self.random.between(3, 7));
        // The event of 2D1 is to take place in 2024 (BR35).
        let event = card.code() == "2D1" && start.year() < 2024;
        let end = match NaiveDate::from_ymd_opt(2024, 12, 31) {
            Some(end) if event => end,
            _ => after_months(start, self.random.between(12, 34)).checked_sub_days(Days::new(1)).unwrap_or(start),
        };
        (start, end)
    }

    fn other_funding(&mut self, card: Card<'_>) -> Vec<Instrument> {
        match card {
            Card::Action(action)
                if action.coordination.status == CoordinationStatus::Named && self.random.chance(12) =>
            {
                self.random.pick(&action.coordination.instruments).copied().into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn title(&mut self, card: Card<'_>, language: CaseLanguage) -> String {
        let theme = self.words.themes.iter().find(|theme| *card.code() == *theme.action.as_str());
        let theme = theme.and_then(|theme| self.random.pick(&theme.words)).map(|words| words.get(language));
        let theme = theme.unwrap_or_else(|| in_language(card.name(), language)).to_owned();
        let pattern = self.random.pick(&self.words.title_patterns).map_or("{theme}", |pattern| pattern.get(language));
        let project = self.random.pick(&self.words.projects).map_or("", |project| project.get(language));
        let place = self.random.pick(&self.words.places).map_or("", |place| place.name.get(language));
        let title = pattern.replace("{project}", project).replace("{place}", place).replace("{theme}", &theme);
        let mut letters = title.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// Two to four sentences about the card's aim.
    fn summary(&mut self, card: Card<'_>, language: CaseLanguage) -> String {
        let frames = &self.words.frames;
        let framed = |frame: &Pair, text: &Text| frame.get(language).replace("{text}", in_language(text, language));
        let aim = match card {
            Card::Action(action) => &action.aim,
            Card::Operating(support) => &support.aim,
        };
        let mut sentences = vec![framed(&frames.aim, aim)];
        if let Card::Action(action) = card {
            if let Some(activity) = self.random.pick(&action.supported_activities) {
                sentences.push(framed(&frames.activity, activity));
            }
            if let Some(result) = self.random.pick(&action.result_targets).filter(|_| self.random.chance(50)) {
                sentences.push(framed(&frames.result, result));
            }
        }
        if let Some(closing) = self.random.pick(&self.words.closings)
            && (sentences.len() < 2 || self.random.chance(75))
        {
            sentences.push(closing.get(language).to_owned());
        }
        sentences.join(" ")
    }
}

/// Grounds of the card that a body of this category can meet (BR47).
fn grounds_for(action: &Action, category: Category) -> Vec<Ground> {
    let local = matches!(category, Category::LocalAuthority | Category::RegionalAuthority | Category::ThirdSector);
    let met = |ground: &Ground| *ground != Ground::IntegrationByAuthoritiesOrNgos || local;
    action.raised_if_any_of.iter().copied().filter(met).collect()
}

/// Costs of which the rate makes the amount to be asked for, within what projects cost.
fn total_for(asks: i64, rate: Rate) -> i64 {
    let exact = i128::from(asks) * 100 / i128::from(rate.percent());
    i64::try_from(exact).unwrap_or(COSTS.1).clamp(COSTS.0 + 1000, COSTS.1)
}

fn after_months(day: NaiveDate, months: i64) -> NaiveDate {
    u32::try_from(months).ok().and_then(|months| day.checked_add_months(Months::new(months))).unwrap_or(day)
}

fn in_language(text: &Text, language: CaseLanguage) -> &str {
    text.get(match language {
        CaseLanguage::Sv => Lang::Sv,
        CaseLanguage::Fi => Lang::Fi,
    })
}
