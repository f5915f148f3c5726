//! The day in the authority's own country. A document bears the same date wherever it is printed, so the zone is that of
//! Finland and not of the machine: UTC+2, and UTC+3 from the last Sunday of March to the last Sunday of October, 01:00 UTC.

use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};

/// The day in Finland at a moment.
pub fn helsinki_day(moment: DateTime<Utc>) -> NaiveDate {
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
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;

    #[test]
    fn a_decision_made_late_in_the_evening_bears_the_day_of_finland() {
        let day = |text: &str| helsinki_day(text.parse().unwrap()).to_string();
        assert_eq!(day("2023-04-12T12:31:00Z"), "2023-04-12");
        assert_eq!(day("2023-07-01T21:00:00Z"), "2023-07-02", "UTC+3 in summer");
        assert_eq!(day("2023-12-01T21:59:59Z"), "2023-12-01", "UTC+2 in winter");
        assert_eq!(day("2023-12-01T22:00:00Z"), "2023-12-02");
        assert_eq!(day("2023-03-25T21:30:00Z"), "2023-03-25", "the evening before summer time begins");
        assert_eq!(day("2023-10-29T21:30:00Z"), "2023-10-29", "the evening of the day on which it ends");
    }
}
