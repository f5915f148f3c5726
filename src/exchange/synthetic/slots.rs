//! How many applications each envelope gets, and for how much: between three quarters and one and a half times the
//! money that it has.

use super::quirks::Quirk;
use super::random::Random;
use super::window;
use crate::domain::code::RoundId;
use crate::domain::money::Money;
use crate::domain::plan::{Card, Envelope, Plan, Round};
use crate::domain::vocabulary::Pot;

/// One application to be made.
#[derive(Debug, Clone)]
pub(super) struct Slot<'p> {
    pub(super) round: &'p RoundId,
    pub(super) envelope: &'p Envelope,
    pub(super) card: Card<'p>,
    /// Cents to ask for, roughly.
    pub(super) asks: i64,
    pub(super) quirk: Option<Quirk>,
}

/// An envelope that has money and an open card.
struct Offer<'p> {
    round: &'p RoundId,
    envelope: &'p Envelope,
    cards: Vec<Card<'p>>,
    weight: i64,
    cases: usize,
}

/// Operating support has two bodies that can ask for it.
const OPERATING_CASES: usize = 2;
/// The last round is still filling up, per cent of the others.
const LAST_ROUND_WEIGHT: i64 = 40;

/// Slots for `n` applications, envelope by envelope.
pub(super) fn slots<'p>(plan: &'p Plan, n: usize, random: &mut Random) -> Vec<Slot<'p>> {
    let mut offers = offers(plan);
    spread(&mut offers, n);
    let fullest = offers.iter().filter(|offer| offer.envelope.pot == Pot::Project).map(|offer| offer.cases).max();
    let mut tied = false;
    let mut slots = Vec::with_capacity(n);
    for offer in &mut offers {
        // The fullest envelope has the tie: what is asked exceeds it by a little more than one case.
        let ties = !tied && n >= super::AWKWARD_FROM && Some(offer.cases) == fullest && offer.cases >= 5;
        tied |= ties;
        fill(offer, ties, random, &mut slots);
    }
    slots
}

fn offers(plan: &Plan) -> Vec<Offer<'_>> {
    let last = plan.rounds.last().map(|round| &round.id);
    let mut offers = Vec::new();
    for round in plan.rounds.iter().filter(|round| window(&round.id).is_some()) {
        for envelope in &round.envelopes {
            let cards: Vec<Card<'_>> = envelope
                .actions
                .iter()
                .filter_map(|code| plan.card(code.as_str()))
                .filter(|card| plainly_open(*card, round))
                .collect();
            let cents = envelope.amount.unwrap_or(Money::ZERO).cents();
            if cents > 0 && !cards.is_empty() {
                let share = if plan.rounds.len() > 1 && Some(&round.id) == last { LAST_ROUND_WEIGHT } else { 100 };
                offers.push(Offer { round: &round.id, envelope, cards, weight: cents / 100 * share, cases: 0 });
            }
        }
    }
    offers
}

/// Open without dispute or condition.
fn plainly_open(card: Card<'_>, round: &Round) -> bool {
    match card {
        Card::Action(action) => {
            action.rounds.contains(&round.id)
                && !action.disputed_rounds.contains(&round.id)
                && !action.conditional_rounds.contains(&round.id)
        }
        Card::Operating(support) => support.next_round == round.id && !support.disputed_rounds.contains(&round.id),
    }
}

/// Gives each envelope cases in proportion to its money, but first one to every envelope, the largest first.
fn spread(offers: &mut [Offer<'_>], n: usize) {
    for _ in 0..n {
        let open =
            offers.iter_mut().filter(|offer| offer.envelope.pot == Pot::Project || offer.cases < OPERATING_CASES);
        // Sainte-Laguë: the weight over 2 × cases + 1, compared as whole numbers.
        let next = open.max_by(|a, b| {
            let empty = (a.cases == 0).cmp(&(b.cases == 0));
            let divisor = |offer: &Offer<'_>| 2 * i128::try_from(offer.cases).unwrap_or(i128::MAX / 4) + 1;
            let (left, right) = (i128::from(a.weight) * divisor(b), i128::from(b.weight) * divisor(a));
            empty.then(left.cmp(&right))
        });
        if let Some(offer) = next {
            offer.cases += 1;
        }
    }
}

fn fill<'p>(offer: &mut Offer<'p>, ties: bool, random: &mut Random, slots: &mut Vec<Slot<'p>>) {
    let cases = i64::try_from(offer.cases).unwrap_or(1).max(1);
    let cents = offer.envelope.amount.unwrap_or(Money::ZERO).cents();
    let permille = if ties { 1000 + 1200 / cases } else { random.between(850, 1380) };
    let total = i128::from(cents) * i128::from(permille) / 1000;
    let shares: Vec<i64> = (0..offer.cases).map(|_| random.between(60_000, 140_000)).collect();
    let all = i128::from(shares.iter().sum::<i64>().max(1));
    random.shuffle(&mut offer.cards);
    let cards = offer.cards.iter().cycle();
    for (index, (share, card)) in shares.iter().zip(cards).enumerate() {
        slots.push(Slot {
            round: offer.round,
            envelope: offer.envelope,
            card: *card,
            asks: i64::try_from(total * i128::from(*share) / all).unwrap_or(i64::MAX / 4),
            quirk: (ties && (1..=3).contains(&index)).then_some(Quirk::Tie),
        });
    }
}
