//! The clock and the calendar of Finland: by them documents are dated, times for doing something are counted, and
//! moments are shown and typed, wherever the machine stands. Finland keeps UTC+2, and UTC+3 from the last Sunday of March
//! to the last Sunday of October, changing at 01:00 UTC (Directive 2000/84/EC).

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Utc};

/// The day in Finland at a moment.
pub fn finnish_day(moment: DateTime<Utc>) -> NaiveDate {
    finnish_time(moment).date()
}

/// What clocks in Finland show at a moment.
pub fn finnish_time(moment: DateTime<Utc>) -> NaiveDateTime {
    (moment + Duration::hours(hours_ahead(moment))).naive_utc()
}

/// By how many hours clocks in Finland are ahead of UTC at a moment.
pub fn hours_ahead(moment: DateTime<Utc>) -> i64 {
    if is_summer(moment) { 3 } else { 2 }
}

/// The moment at which clocks in Finland show this. `None` for an hour that a change of clocks skips or repeats.
pub fn moment_of(shown: NaiveDateTime) -> Option<DateTime<Utc>> {
    let at = |hours: i64| (shown - Duration::hours(hours)).and_utc();
    let mut fitting = [2, 3].map(at).into_iter().filter(|moment| finnish_time(*moment) == shown);
    match (fitting.next(), fitting.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

fn is_summer(moment: DateTime<Utc>) -> bool {
    let change = |month: u32| last_sunday(moment.year(), month).and_then(|day| day.and_hms_opt(1, 0, 0));
    match (change(3), change(10)) {
        (Some(begins), Some(ends)) => (begins..ends).contains(&moment.naive_utc()),
        _ => false,
    }
}

fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    // Both months have 31 days.
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    Some(last - Duration::days(i64::from(last.weekday().num_days_from_sunday())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> String {
        finnish_day(text.parse().unwrap()).to_string()
    }

    #[test]
    fn what_happens_late_in_the_evening_happens_on_the_day_of_finland() {
        assert_eq!(day("2023-04-12T12:31:00Z"), "2023-04-12");
        assert_eq!(day("2023-07-01T20:59:59Z"), "2023-07-01", "UTC+3 in summer");
        assert_eq!(day("2023-07-01T21:00:00Z"), "2023-07-02");
        assert_eq!(day("2023-12-01T21:59:59Z"), "2023-12-01", "UTC+2 in winter");
        assert_eq!(day("2023-12-01T22:00:00Z"), "2023-12-02");
        assert_eq!(day("2023-12-31T22:00:00Z"), "2024-01-01", "the year changes in Finland first");
    }

    #[test]
    fn midnight_moves_by_an_hour_with_summer_time_and_back() {
        // Clocks go forward in the night to 26 March 2023, and back in the night to 29 October.
        assert_eq!(day("2023-03-25T21:59:59Z"), "2023-03-25", "the last midnight of winter time");
        assert_eq!(day("2023-03-25T22:00:00Z"), "2023-03-26");
        assert_eq!(day("2023-03-26T20:59:59Z"), "2023-03-26", "the first midnight of summer time");
        assert_eq!(day("2023-03-26T21:00:00Z"), "2023-03-27");
        assert_eq!(day("2023-10-28T20:59:59Z"), "2023-10-28", "the last midnight of summer time");
        assert_eq!(day("2023-10-28T21:00:00Z"), "2023-10-29");
        assert_eq!(day("2023-10-29T21:59:59Z"), "2023-10-29", "the first midnight of winter time");
        assert_eq!(day("2023-10-29T22:00:00Z"), "2023-10-30");
    }

    #[test]
    fn clocks_change_on_the_last_sunday_even_where_that_is_the_last_day_of_the_month() {
        assert_eq!(
            day("2024-03-31T21:00:00Z"),
            "2024-04-01",
            "31 March 2024 is a Sunday, and summer time begins on it"
        );
        assert_eq!(
            day("2021-10-31T21:30:00Z"),
            "2021-10-31",
            "31 October 2021 is a Sunday, and winter time begins on it"
        );
    }

    #[test]
    fn what_clocks_show_is_one_moment_but_in_the_hours_of_their_change() {
        let moment = |text: &str| moment_of(text.parse().unwrap()).map(|moment| moment.to_rfc3339());
        assert_eq!(moment("2023-05-31T16:15:00").as_deref(), Some("2023-05-31T13:15:00+00:00"), "UTC+3 in summer");
        assert_eq!(moment("2023-11-10T16:15:00").as_deref(), Some("2023-11-10T14:15:00+00:00"), "UTC+2 in winter");
        assert_eq!(moment("2023-03-26T03:30:00"), None, "skipped in spring");
        assert_eq!(moment("2023-10-29T03:30:00"), None, "twice in autumn");
        assert_eq!(moment("2023-10-29T04:00:00").as_deref(), Some("2023-10-29T02:00:00+00:00"));
    }
}
