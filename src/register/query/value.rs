//! Values of comparisons: numbers without floats, and days, months and years.

use std::cmp::Ordering;

use chrono::{Months, NaiveDate};

use super::lex::Op;
use crate::domain::money::Money;
use crate::domain::scoring::Total;

/// A number in ten-thousand-millionths, so that comparing is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number(i128);

/// Decimals that a number may have.
const DECIMALS: usize = 10;
const ONE: i128 = 10_000_000_000;
/// Largest number, above every amount that can come in; keeps products with totals inside 128 bits.
const LARGEST: i128 = 1_000_000_000_000_000 * ONE;

impl Number {
    /// Reads `200000`, `200k`, `1.5m`, `1,5m`; spaces between digits only come here inside quotation marks.
    pub fn read(text: &str) -> Option<Number> {
        let mut text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        text.make_ascii_lowercase();
        let text = text.trim_end_matches(['%', '€']);
        let (digits, times) = match text.strip_suffix(['k', 'm']) {
            Some(digits) if text.ends_with('k') => (digits, 1_000),
            Some(digits) => (digits, 1_000_000),
            None => (text, 1),
        };
        let (whole, parts) = match digits.split_once(['.', ',']) {
            Some((_, "")) => return None,
            Some(halves) => halves,
            None => (digits, ""),
        };
        let well_formed = !whole.is_empty() && whole.bytes().chain(parts.bytes()).all(|byte| byte.is_ascii_digit());
        if !well_formed || whole.len() > 15 || parts.len() > DECIMALS {
            return None;
        }
        let number: i128 = format!("{whole}{parts:0<DECIMALS$}").parse().ok()?;
        Some(Number(number * times)).filter(|number| number.0 <= LARGEST)
    }

    /// A count.
    pub fn count(count: usize) -> Number {
        Number(i128::try_from(count).map_or(LARGEST, |count| count.saturating_mul(ONE)))
    }

    /// A number of half points.
    pub fn halves(halves: u16) -> Number {
        Number(i128::from(halves) * (ONE / 2))
    }

    /// EUR.
    pub fn money(money: Money) -> Number {
        Number(i128::from(money.cents()) * (ONE / 100))
    }

    /// How a total in per cent stands to this number, by the fraction itself.
    pub fn order_of(self, total: Total) -> Ordering {
        let reached = i128::from(total.reached).saturating_mul(100 * ONE);
        reached.cmp(&self.0.saturating_mul(i128::from(total.highest)))
    }
}

/// A day, a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    first: NaiveDate,
    last: NaiveDate,
}

impl Period {
    /// Reads `2023`, `2023-05` or `2023-05-12`.
    pub fn read(text: &str) -> Option<Period> {
        let number = |text: &str, length: usize| -> Option<u32> {
            let good = (1..=length).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
            if good { text.parse().ok() } else { None }
        };
        let mut pieces = text.trim().split('-');
        let year = pieces.next().filter(|year| year.len() == 4).and_then(|year| number(year, 4))?;
        let month = pieces.next().map(|month| number(month, 2));
        let day = pieces.next().map(|day| number(day, 2));
        if pieces.next().is_some() {
            return None;
        }
        let on = |month, day| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day);
        let (first, length) = match (month, day) {
            (None, _) => (on(1, 1)?, 12),
            (Some(month), None) => (on(month?, 1)?, 1),
            (Some(month), Some(day)) => {
                let day = on(month?, day?)?;
                return Some(Period { first: day, last: day });
            }
        };
        let last = first.checked_add_months(Months::new(length))?.pred_opt()?;
        Some(Period { first, last })
    }

    /// Whether a day stands to the period as the operator asks: before all of it, within it, after all of it.
    pub fn answers(self, op: Op, day: NaiveDate) -> bool {
        op.holds(if day < self.first {
            Ordering::Less
        } else if day > self.last {
            Ordering::Greater
        } else {
            Ordering::Equal
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_thousands_millions_and_either_decimal_sign() {
        for (text, same) in [
            ("200k", "200000"),
            ("1.5m", "1500000"),
            ("1,5M", "1500000"),
            ("1 500 000", "1500000"),
            ("1\u{a0}500,50", "1500.5"),
            ("60%", "60.0"),
            ("0012", "12"),
        ] {
            assert_eq!(Number::read(text), Number::read(same), "{text}");
            assert!(Number::read(text).is_some(), "{text}");
        }
        let signs = ["", "k", "-1", "1.", ".5", "1.500.000", "1e5", "x", "+1", "NaN", "1kk"];
        let sizes = ["9999999999999999", "9999999999m", "1.00000000001"];
        for bad in signs.into_iter().chain(sizes) {
            assert_eq!(Number::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_total_is_compared_by_its_fraction() {
        let third = Total { reached: 2, highest: 3 };
        assert_eq!(Number::read("66.6666666667").map(|n| n.order_of(third)), Some(Ordering::Less));
        assert_eq!(Number::read("66.6666666666").map(|n| n.order_of(third)), Some(Ordering::Greater));
        assert_eq!(Number::read("62,5").map(|n| n.order_of(Total { reached: 5, highest: 8 })), Some(Ordering::Equal));
    }

    #[test]
    fn a_period_is_a_year_a_month_or_a_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let leap = Period::read("2024-02").unwrap();
        assert_eq!((leap.first, leap.last), (day("2024-02-01"), day("2024-02-29")));
        assert_eq!(Period::read("2023").unwrap().last, day("2023-12-31"));
        assert_eq!(Period::read("2023-5-3").unwrap().first, day("2023-05-03"));
        for bad in ["23", "2023-13", "2023-00", "2023-02-29", "2023-", "2023-1-1-1", "20x3", "2023-001", "+023", ""] {
            assert_eq!(Period::read(bad), None, "{bad}");
        }
    }
}
