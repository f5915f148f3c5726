//! Baskets: cases in, out and waiting by lane, officer and week, and when a round is done at the present pace.
//!
//! A case is in from the day of its arrival and out on the day of its decision or its withdrawal. Its officer is the
//! presenting officer, or else the first assessor, or nobody; lane and officer are those of today. Weeks are those of ISO
//! 8601, by the days of UTC. Ages are whole days. Grants of the past are not counted, nor what a conflict of interest
//! hides.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};
use serde::{Deserialize, Serialize};

use super::{Viewer, seen_by};
use crate::domain::code::{Handle, RoundId};
use crate::domain::finnish_time::finnish_day;
use crate::domain::vocabulary::{Lane, Seat};
use crate::register::case::CaseHead;
use crate::register::decided::Progress;
use crate::register::state::State;

/// Whole weeks before today whose decisions make the pace.
pub const PACE_WEEKS: u32 = 4;

/// The report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Baskets {
    /// The day that it describes.
    pub as_of: DateTime<Utc>,
    /// Only this round.
    pub round: Option<RoundId>,
    /// Lanes and officers as they stand.
    pub now: Vec<Basket>,
    /// The same at the end of each week in which anything was waiting, came or went; the oldest first.
    pub weeks: Vec<(String, Basket)>,
    /// When each lane is done, and then the whole.
    pub forecasts: Vec<LaneForecast>,
}

/// Cases of one lane and officer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Basket {
    /// Lane.
    pub lane: Lane,
    /// Officer; none for cases that nobody has.
    pub officer: Option<Handle>,
    /// Came in: in the week, or in all.
    pub came: usize,
    /// Went out.
    pub went: usize,
    /// Waiting at the end.
    pub waiting: usize,
    /// Middle age of those waiting, in days; the lower of two middles.
    pub age_median: Option<i64>,
    /// Age of the oldest of them.
    pub age_oldest: Option<i64>,
}

/// When a lane is done at the present pace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LaneForecast {
    /// Lane; none for all of them.
    pub lane: Option<Lane>,
    /// Cases waiting.
    pub waiting: usize,
    /// Cases that went out in the weeks that make the pace.
    pub went: usize,
    /// Day on which the last would go out; none where nothing goes out while something waits.
    pub done: Option<NaiveDate>,
}

/// One case as the report counts it.
struct Counted {
    lane: Lane,
    officer: Option<Handle>,
    came: NaiveDate,
    went: Option<NaiveDate>,
}

/// Cases of one lane and officer while they are counted.
#[derive(Default)]
struct Heap {
    came: usize,
    went: usize,
    /// Days since the arrival of those that wait.
    ages: Vec<i64>,
}

/// The report as `viewer` may have it.
pub fn baskets(state: &State, viewer: &Viewer, now: DateTime<Utc>, round: Option<&RoundId>) -> Baskets {
    let today = finnish_day(now);
    let of_round = |head: &CaseHead| !head.past && round.is_none_or(|round| head.round == *round);
    let cases: Vec<Counted> = seen_by(state, viewer)
        .filter_map(|seen| seen.head().filter(|head| of_round(head)).map(counted))
        .filter(|case| case.came <= today)
        .collect();
    let mut weeks = Vec::new();
    let first = cases.iter().map(|case| monday(case.came)).min();
    let mut week = first.unwrap_or(today);
    while first.is_some() && week <= today {
        let end = week.checked_add_days(Days::new(6)).unwrap_or(week).min(today);
        weeks.extend(of_week(&cases, week, end).into_iter().map(|basket| (name(week), basket)));
        let Some(next) = week.checked_add_days(Days::new(7)) else { break };
        week = next;
    }
    Baskets {
        as_of: now,
        round: round.cloned(),
        now: grouped(&cases, NaiveDate::MIN, today),
        weeks,
        forecasts: forecasts(&cases, today),
    }
}

fn counted(head: &CaseHead) -> Counted {
    let officer = head.seats.get(&Seat::Presenter).or_else(|| head.seats.get(&Seat::A)).cloned();
    let decision = &head.decision;
    let decided = decision.by.as_ref().map(|(_, at)| *at);
    let went = match decision.progress {
        Progress::Open | Progress::Proposed | Progress::Submitted | Progress::Returned => None,
        Progress::Approved | Progress::Notified | Progress::Correction => decided,
        Progress::Withdrawn | Progress::Declined => decided.or(decision.ended_at),
    };
    let came = finnish_day(head.received_at);
    let went = went.map(|went| finnish_day(went).max(came));
    Counted { lane: head.handled_in(), officer, came, went }
}

fn monday(day: NaiveDate) -> NaiveDate {
    let back = u64::from(day.weekday().days_since(Weekday::Mon));
    day.checked_sub_days(Days::new(back)).unwrap_or(day)
}

fn name(week: NaiveDate) -> String {
    let iso = week.iso_week();
    format!("{}-W{:02}", iso.year(), iso.week())
}

fn of_week(cases: &[Counted], first: NaiveDate, last: NaiveDate) -> Vec<Basket> {
    let mut found = grouped(cases, first, last);
    found.retain(|basket| basket.came + basket.went + basket.waiting > 0);
    found
}

/// Each lane and officer: what came and went from `first` to `last`, and what waits at the end of `last`.
fn grouped(cases: &[Counted], first: NaiveDate, last: NaiveDate) -> Vec<Basket> {
    let mut groups: BTreeMap<(Lane, Option<&Handle>), Heap> = BTreeMap::new();
    for case in cases.iter().filter(|case| case.came <= last) {
        let heap = groups.entry((case.lane, case.officer.as_ref())).or_default();
        heap.came += usize::from(case.came >= first);
        heap.went += usize::from(case.went.is_some_and(|went| (first..=last).contains(&went)));
        if case.went.is_none_or(|went| went > last) {
            heap.ages.push((last - case.came).num_days());
        }
    }
    let basket = |((lane, officer), heap): ((Lane, Option<&Handle>), Heap)| {
        let Heap { came, went, mut ages } = heap;
        ages.sort_unstable();
        Basket {
            lane,
            officer: officer.cloned(),
            came,
            went,
            waiting: ages.len(),
            age_median: ages.get(ages.len().saturating_sub(1) / 2).copied(),
            age_oldest: ages.last().copied(),
        }
    };
    groups.into_iter().map(basket).collect()
}

fn forecasts(cases: &[Counted], today: NaiveDate) -> Vec<LaneForecast> {
    let this_week = monday(today);
    let from = this_week.checked_sub_days(Days::new(u64::from(PACE_WEEKS) * 7)).unwrap_or(this_week);
    let of = |lane: Option<Lane>| {
        let mine = || cases.iter().filter(move |case| lane.is_none_or(|lane| case.lane == lane));
        let waiting = mine().filter(|case| case.went.is_none()).count();
        let went = mine().filter(|case| case.went.is_some_and(|went| from <= went && went < this_week)).count();
        LaneForecast { lane, waiting, went, done: done(today, waiting, went) }
    };
    let mut found: Vec<LaneForecast> = Lane::ALL.iter().map(|lane| of(Some(*lane))).collect();
    let mut all = of(None);
    // The lanes go on beside each other, each at its own pace: the round is done when the slower one is.
    all.done = found.iter().map(|lane| lane.done).collect::<Option<Vec<_>>>().and_then(|days| days.into_iter().max());
    found.push(all);
    found
}

/// The day on which so many are gone at this pace, in whole days rounded up; none where there is no pace.
fn done(today: NaiveDate, waiting: usize, went: usize) -> Option<NaiveDate> {
    if waiting == 0 {
        return Some(today);
    }
    let days = (waiting * 7 * PACE_WEEKS as usize).checked_add(went.checked_sub(1)?)? / went;
    today.checked_add_days(Days::new(u64::try_from(days).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn case(lane: Lane, came: &str, went: Option<&str>) -> Counted {
        Counted { lane, officer: None, came: day(came), went: went.map(day) }
    }

    #[test]
    fn what_came_less_what_went_is_what_waits_at_the_end_of_every_week() {
        let cases = [
            case(Lane::Light, "2023-05-01", Some("2023-05-10")),
            case(Lane::Light, "2023-05-03", None),
            case(Lane::Full, "2023-05-09", None),
        ];
        let week = of_week(&cases, day("2023-05-01"), day("2023-05-07"));
        assert_eq!((week.len(), week[0].came, week[0].went, week[0].waiting), (1, 2, 0, 2));
        assert_eq!((week[0].age_median, week[0].age_oldest), (Some(4), Some(6)));
        let week = of_week(&cases, day("2023-05-08"), day("2023-05-14"));
        let found: Vec<_> = week.iter().map(|b| (b.lane, b.came, b.went, b.waiting, b.age_oldest)).collect();
        assert_eq!(found, [(Lane::Light, 0, 1, 1, Some(11)), (Lane::Full, 1, 0, 1, Some(5))]);
        assert_eq!(name(day("2023-01-01")), "2022-W52");
        assert_eq!(monday(day("2023-05-14")), day("2023-05-08"));
    }

    #[test]
    fn a_lane_is_done_when_its_pace_has_eaten_what_waits_and_the_round_when_the_slower_lane_is() {
        // Four whole weeks before Wednesday 31 May: from 1 to 28 May.
        let mut cases = vec![
            case(Lane::Light, "2023-04-01", Some("2023-05-01")),
            case(Lane::Light, "2023-04-01", Some("2023-05-28")),
            case(Lane::Light, "2023-04-01", Some("2023-05-29")),
            case(Lane::Light, "2023-05-20", None),
            case(Lane::Full, "2023-05-20", None),
        ];
        let found = forecasts(&cases, day("2023-05-31"));
        assert_eq!((found[0].waiting, found[0].went, found[0].done), (1, 2, Some(day("2023-06-14"))));
        assert_eq!((found[1].waiting, found[1].went, found[1].done), (1, 0, None), "no pace, no day");
        assert_eq!(found[2].done, None, "nor for the whole");
        cases.push(case(Lane::Full, "2023-04-01", Some("2023-05-15")));
        let found = forecasts(&cases, day("2023-05-31"));
        assert_eq!(found[1].done, Some(day("2023-06-28")));
        assert_eq!((found[2].waiting, found[2].went, found[2].done), (2, 3, Some(day("2023-06-28"))));
        assert_eq!(done(day("2023-05-31"), 0, 0), Some(day("2023-05-31")), "nothing waits");
    }
}
