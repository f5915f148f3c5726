//! A training store in the middle of its work, with as many cases as fill a screen and more, the same each time.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use chrono::{DateTime, Utc};
use diarium::desk::clock::Clock;
use diarium::desk::local::LocalDesk;
use diarium::desk::{Desk, training};
use diarium::domain::code::Handle;
use diarium::domain::text::Lang;

use crate::pictured::{SIZES, checked};
use crate::sitting::{OFFICER, Sitting};

/// The store that `demo` would make with so many cases.
pub fn desk(cases: usize) -> LocalDesk {
    let start: DateTime<Utc> = "2022-12-01T08:00:00Z".parse().unwrap();
    let foundation = training::foundation(1).unwrap();
    let mut desk = LocalDesk::in_memory(Clock::Still(start), foundation, &Handle::from(OFFICER)).unwrap();
    training::populate(&mut desk, cases, 1, &mut |_, _| true).unwrap();
    let now = desk.state().at;
    desk.set_clock(Clock::Still(now));
    desk.sit(&Handle::from(OFFICER)).unwrap();
    desk
}

/// Draws a screen that is only read, in both sizes and every language, and gives the desk back.
pub fn shown_at(mut desk: LocalDesk, name: &str, go: impl Fn(&mut Sitting)) -> LocalDesk {
    for lang in Lang::ALL {
        for size in SIZES {
            let mut sitting = Sitting::at(desk).speaking(lang).sized(size.0, size.1);
            go(&mut sitting);
            checked(name, lang, size, &mut sitting);
            desk = sitting.desk;
            desk.sit(&Handle::from(OFFICER)).unwrap();
        }
    }
    desk
}
