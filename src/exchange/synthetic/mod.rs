//! Invents applications for a training store: plausible, always the same from the same seed, and with the awkward ones
//! that an officer must learn to see.
//!
//! | file | what |
//! |---|---|
//! | `random.rs` | numbers from a seed |
//! | `words.rs` | the words that titles, bodies and summaries are made of |
//! | `bodies.rs` | who applies |
//! | `slots.rs` | how many applications each envelope gets, and for how much |
//! | `quirks.rs` | which of them are awkward, and how |
//! | `case.rs` | one application: dates, costs, texts |
//! | `targets.rs` | its indicator targets |

mod bodies;
mod case;
mod quirks;
pub mod random;
mod slots;
mod targets;
mod words;

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::FileMistake;
use crate::domain::application::Application;
use crate::domain::code::{Reference, RoundId};
use crate::domain::plan::Plan;
use quirks::Quirk;

/// From this number of cases on, the awkward ones are always there.
pub const AWKWARD_FROM: usize = 40;

/// Invented applications in the order of their arrival.
#[derive(Debug, Clone, PartialEq)]
pub struct Synthetic {
    /// The applications.
    pub applications: Vec<Application>,
    /// Which of them are awkward.
    pub awkward: Awkward,
}

/// The awkward cases. Each is there from [`AWKWARD_FROM`] cases on, as far as the plan has a card that allows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Awkward {
    /// Arrived after its round's window.
    pub late: Option<Reference>,
    /// Claims 90 % under a card that knows 75 % only.
    pub rate_not_allowed: Option<Reference>,
    /// Indirect costs that are not what the flat rate makes of them.
    pub wrong_flat_rate: Option<Reference>,
    /// Applies for an action that is not open in the round.
    pub action_not_open: Option<Reference>,
    /// Promises a part of an indicator without the indicator that it is a part of.
    pub incomplete_indicators: Option<Reference>,
    /// To be withdrawn by its applicant.
    pub withdrawn: Option<Reference>,
    /// To be scored under a threshold.
    pub fails_threshold: Option<Reference>,
    /// Three cases of one envelope to be scored the same. Without them its money is enough, with all of them it is not:
    /// ranked last they lie across the funding line. (Beyond a few hundred cases every envelope is asked for more.)
    pub tie: Vec<Reference>,
    /// An applicant whose name has quotation marks.
    pub quoted_name: Option<Reference>,
    /// An applicant whose name has sixty characters.
    pub long_name: Option<Reference>,
}

/// Invents `n` applications to the plan's rounds. The same plan, number and seed give the same applications.
pub fn applications(plan: &Plan, n: usize, seed: u64) -> Result<Synthetic, Vec<FileMistake>> {
    let words = words::shipped()?;
    let mut random = random::Random::new(seed);
    let mut slots = slots::slots(plan, n, &mut random);
    if n >= AWKWARD_FROM {
        quirks::assign(plan, &mut slots, &mut random);
    }
    let mut maker = case::Maker::new(plan, &words, random);
    let mut made: Vec<(Option<Quirk>, Application)> =
        slots.iter().map(|slot| (slot.quirk, maker.application(slot))).collect();
    made.sort_by_key(|(_, application)| application.received_at);
    let mut awkward = Awkward::default();
    let mut arrived: BTreeMap<i32, usize> = BTreeMap::new();
    for (quirk, application) in &mut made {
        let year = application.received_at.year();
        let number = arrived.entry(year).or_default();
        *number += 1;
        application.reference = format!("DEMO/{year}/{number:04}").into();
        if let Some(quirk) = quirk {
            quirk.note(&application.reference, &mut awkward);
        }
    }
    Ok(Synthetic { applications: made.into_iter().map(|(_, application)| application).collect(), awkward })
}

/// The window in which the invented applications to a round arrive, and outside which they are late. `None` for a
/// round whose id does not say year and season.
pub fn window(round: &RoundId) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let (year, season) = round.as_str().split_once('-')?;
    let year: i32 = year.parse().ok().filter(|year| (1990..2100).contains(year))?;
    let ((from_month, from_day), (to_month, to_day)) = match season {
        "spring" => ((5, 2), (5, 31)),
        "autumn" => ((10, 2), (11, 10)),
        _ => return None,
    };
    let at = |month, day, hour, minute| {
        NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(hour, minute, 0).map(|time| time.and_utc())
    };
    Some((at(from_month, from_day, 6, 0)?, at(to_month, to_day, 13, 15)?))
}
