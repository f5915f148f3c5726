//! The time at a desk. Everything else takes it as an argument.

use std::time::Instant;

use chrono::{DateTime, Duration, SubsecRound, Utc};

/// A clock with whole seconds.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's.
    World,
    /// A training store's: starts at a set time and goes on from there.
    From(DateTime<Utc>, Instant),
    /// Stands still (tests, `--now`).
    Still(DateTime<Utc>),
}

impl Clock {
    /// A clock that shows `start` now and goes on.
    pub fn starting_at(start: DateTime<Utc>) -> Self {
        Clock::From(start, Instant::now())
    }

    /// The time, never before `last`, so that the journal's times do not run backwards.
    pub fn now(&self, last: DateTime<Utc>) -> DateTime<Utc> {
        let now = match self {
            Clock::World => Utc::now(),
            Clock::From(start, since) => {
                *start + Duration::from_std(since.elapsed()).unwrap_or_else(|_| Duration::zero())
            }
            Clock::Still(at) => *at,
        };
        now.trunc_subsecs(0).max(last)
    }
}
