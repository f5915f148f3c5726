//! The calendar day in Finland at a moment: the one by which documents are dated and times for doing something are
//! counted, wherever the machine stands. Finland keeps UTC+2, and UTC+3 from the last Sunday of March to the last Sunday
//! of October, changing at 01:00 UTC (Directive 2000/84/EC).

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};

/// The day in Finland at a moment.
pub fn finnish_day(moment: DateTime<Utc>) -> NaiveDate {
    let hours = if is_summer(moment) { 3 } else { 2 };
    (moment + Duration::hours(hours)).date_naive()
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
}
