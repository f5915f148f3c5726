//! Days on which nothing has to be done in Finland, and the working day after them.
//!
//! A time that would end on one of them ends on the next working day: the act on calculating time limits (Laki
//! säädettyjen määräaikain laskemisesta 150/1930), section 5, which names Sundays and church holidays, Independence Day,
//! May Day, the eves of Christmas and Midsummer, and Saturdays.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The day itself, or the first working day after it.
pub fn on_or_after(day: NaiveDate) -> NaiveDate {
    // No two weeks are without a working day.
    let days = (0..14).map_while(|ahead| day.checked_add_days(Days::new(ahead)));
    days.into_iter().find(|day| is_working_day(*day)).unwrap_or(day)
}

/// Whether something can be required on this day.
pub fn is_working_day(day: NaiveDate) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    // New Year, Epiphany, May Day, Independence Day, Christmas Eve, Christmas Day, Boxing Day. All Saints and Midsummer
    // Day are Saturdays, Easter Day and Whit Sunday are Sundays.
    let fixed = matches!((day.month(), day.day()), (1, 1 | 6) | (5, 1) | (12, 6 | 24 | 25 | 26));
    let midsummer_eve = day.weekday() == Weekday::Fri && day.month() == 6 && (19..=25).contains(&day.day());
    // Good Friday, Easter Monday, Ascension Day.
    let after_easter = easter(day.year()).map(|easter| (day - easter).num_days());
    !weekend && !fixed && !midsummer_eve && !matches!(after_easter, Some(-2 | 1 | 39))
}

/// Easter Day in the Gregorian calendar (the anonymous computus of 1876).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        for (year, easter_day) in
            [(2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2027, "2027-03-28")]
        {
            assert_eq!(easter(year), Some(day(easter_day)));
        }
    }

    #[test]
    fn a_time_that_ends_on_a_holiday_ends_on_the_next_working_day() {
        for (ends, last) in [
            ("2023-06-22", "2023-06-22"), // Thursday
            ("2023-06-23", "2023-06-26"), // Midsummer Eve, then a weekend
            ("2023-04-07", "2023-04-11"), // Good Friday to Easter Monday
            ("2023-05-18", "2023-05-19"), // Ascension Day
            ("2023-12-06", "2023-12-07"), // Independence Day
            ("2023-12-23", "2023-12-27"), // Saturday, Christmas
            ("2024-01-06", "2024-01-08"), // Epiphany on a Saturday
            ("2024-05-01", "2024-05-02"),
        ] {
            assert_eq!(on_or_after(day(ends)), day(last), "{ends}");
        }
    }
}
