//! Exact money: EUR in whole cents, never a float.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// An amount in EUR that holds whole cents only. May be negative inside sums; amounts that people enter go through
/// [`Money::parse_entered`], which refuses that.
///
/// Addition cannot overflow: amounts are limited to [`Money::LIMIT`] where they come in, and a `Decimal` holds ten
/// thousand million of those.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(Decimal);

/// Why a text is not an amount.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MoneyError {
    /// Not digits with an optional decimal part.
    #[error("`{0}` is not an amount; accepted: digits with at most two decimals, such as 1500000.00")]
    NotAnAmount(String),
    /// More than two decimals.
    #[error("`{0}` has parts of a cent; accepted: at most two decimals")]
    PartsOfACent(String),
    /// Negative where no negative amount makes sense.
    #[error("`{0}` is negative; accepted: zero or more")]
    Negative(String),
    /// A comma that may mean a decimal or a thousand, or spaces that part no thousands.
    #[error(
        "`{0}` can be read in more than one way; accepted: 1500000.00, and where the language writes it so 1 500 000,00"
    )]
    Ambiguous(String),
    /// Above [`Money::LIMIT`].
    #[error("`{0}` is too large; accepted: at most 1000000000000.00")]
    TooLarge(String),
}

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(Decimal::ZERO);
    /// The largest amount that can come in from outside: a million million euros.
    pub const LIMIT: Money =
        Money(Decimal::from_parts(1_000_000_000_000_u64 as u32, (1_000_000_000_000_u64 >> 32) as u32, 0, false, 0));

    /// Whole cents.
    pub fn from_cents(cents: i64) -> Self {
        Money(Decimal::new(cents, 2))
    }

    /// Reads a non-negative amount as people and files write it with a decimal point.
    pub fn parse_entered(text: &str) -> Result<Self, MoneyError> {
        let money: Money = text.parse()?;
        if money < Money::ZERO {
            return Err(MoneyError::Negative(text.to_owned()));
        }
        Ok(money)
    }

    /// Reads a non-negative amount as somebody types it: thousands may be parted by spaces, and in languages that have
    /// a decimal comma (`comma`) the decimals may follow one. What could mean two amounts is refused.
    pub fn parse_typed(text: &str, comma: bool) -> Result<Self, MoneyError> {
        let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
        let text = text.trim();
        let ambiguous = || MoneyError::Ambiguous(text.to_owned());
        let (whole, parts) = match text.find([',', '.']) {
            Some(at) => (&text[..at], Some(&text[at + 1..])),
            None => (text, None),
        };
        let groups: Vec<&str> = whole.split(is_space).collect();
        let thousands = groups[1..].iter().all(|group| group.len() == 3);
        let sound = groups.len() == 1 || (thousands && (1..=3).contains(&groups[0].len()));
        let commas = text.matches(',').count();
        let points = text.matches('.').count();
        // `1,500` and `1.500` are a thousand and a half to some, and one and a half to others.
        let grouped_like =
            parts.is_some_and(|parts| parts.len() == 3 && parts.bytes().all(|byte| byte.is_ascii_digit()));
        if !sound || commas + points > 1 || grouped_like || (commas == 1 && !comma) {
            return Err(ambiguous());
        }
        let plain: String = groups.concat();
        Self::parse_entered(&parts.map_or_else(|| plain.clone(), |parts| format!("{plain}.{parts}")))
    }

    /// The amount as a decimal with two places.
    pub fn decimal(self) -> Decimal {
        let mut value = self.0;
        value.rescale(2);
        value
    }

    /// `percent` per cent of this amount, rounded **down** to the cent (shares are never rounded up in anybody's favour).
    pub fn percent_floor(self, percent: u32) -> Money {
        let exact = self.0 * Decimal::from(percent) / Decimal::ONE_HUNDRED;
        Money(exact.round_dp_with_strategy(2, RoundingStrategy::ToNegativeInfinity))
    }

    /// What this amount is of another, in per cent with one decimal, half up; `None` of nothing. For reading only.
    pub fn per_cent_of(self, whole: Money) -> Option<Decimal> {
        let share = (self.0 * Decimal::ONE_HUNDRED).checked_div(whole.0)?;
        Some(share.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero).normalize())
    }

    /// `percent` per cent of this amount, rounded to the nearest cent, half up: what a flat rate makes of its base.
    pub fn percent_nearest(self, percent: u32) -> Money {
        let exact = self.0 * Decimal::from(percent) / Decimal::ONE_HUNDRED;
        Money(exact.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Whether nothing is there.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The distance between two amounts.
    pub fn distance(self, other: Money) -> Money {
        Money((self.0 - other.0).abs())
    }

    /// The amount in whole cents; saturates far above [`Money::LIMIT`].
    pub fn cents(self) -> i64 {
        use rust_decimal::prelude::ToPrimitive;
        (self.0 * Decimal::ONE_HUNDRED).to_i64().unwrap_or(if self.0.is_sign_negative() { i64::MIN } else { i64::MAX })
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, parts) = digits.split_once('.').unwrap_or((digits, ""));
        let well_formed = !whole.is_empty()
            && whole.bytes().chain(parts.bytes()).all(|byte| byte.is_ascii_digit())
            && (parts.is_empty() != digits.contains('.'));
        if !well_formed {
            return Err(MoneyError::NotAnAmount(text.to_owned()));
        }
        if parts.len() > 2 {
            return Err(MoneyError::PartsOfACent(text.to_owned()));
        }
        if whole.trim_start_matches('0').len() > 13 {
            return Err(MoneyError::TooLarge(text.to_owned()));
        }
        let value = Decimal::from_str(text).map_err(|_| MoneyError::NotAnAmount(text.to_owned()))?;
        if value.abs() > Money::LIMIT.0 {
            return Err(MoneyError::TooLarge(text.to_owned()));
        }
        // "-0.00" and "0" are the same amount.
        Ok(Money(if value.is_zero() { Decimal::ZERO } else { value }))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.decimal().fmt(f)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} EUR")
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        *self = *self - other;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(iter: I) -> Money {
        iter.fold(Money::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn eur(text: &str) -> Money {
        text.parse().unwrap()
    }

    #[test]
    fn amounts_are_written_with_two_decimals() {
        assert_eq!(eur("1500000").to_string(), "1500000.00");
        assert_eq!(eur("0.5").to_string(), "0.50");
        assert_eq!(Money::LIMIT.to_string(), "1000000000000.00");
    }

    #[test]
    fn parts_of_a_cent_and_other_spellings_are_refused() {
        for bad in ["1.234", "1,20", "", "-", ".5", "5.", "1e5", "1 000", "+1", "0x10", "NaN", "1.2.3"] {
            assert!(bad.parse::<Money>().is_err(), "{bad}");
        }
        assert_eq!(Money::parse_entered("-1"), Err(MoneyError::Negative("-1".into())));
        assert_eq!("1000000000000.01".parse::<Money>(), Err(MoneyError::TooLarge("1000000000000.01".into())));
        assert!("99999999999999999999999999999999".parse::<Money>().is_err());
    }

    #[test]
    fn amounts_are_typed_as_the_language_writes_them_and_what_could_mean_two_is_refused() {
        for (text, amount) in [("1500000,50", "1500000.50"), ("1 500 000,5", "1500000.50"), ("1\u{a0}500", "1500.00")] {
            assert_eq!(Money::parse_typed(text, true), Ok(eur(amount)), "{text}");
        }
        assert_eq!(Money::parse_typed("12.50", true), Ok(eur("12.50")), "a point is always one");
        assert_eq!(Money::parse_typed("12.50", false), Ok(eur("12.50")));
        for text in ["1,500", "1.500", "1.500,00", "1,500.00", "1 50", "1500 000", "1,2,3"] {
            assert_eq!(Money::parse_typed(text, true), Err(MoneyError::Ambiguous(text.into())), "{text}");
        }
        assert_eq!(Money::parse_typed("12,50", false), Err(MoneyError::Ambiguous("12,50".into())));
        assert!(matches!(Money::parse_typed("-1,00", true), Err(MoneyError::Negative(_))));
        for text in ["", " ", "ett", "1,", ",5", "1,2345"] {
            assert!(Money::parse_typed(text, true).is_err(), "{text}");
        }
    }

    #[test]
    fn a_share_is_rounded_down_to_the_cent() {
        assert_eq!(eur("100.01").percent_floor(75), eur("75.00"));
        assert_eq!(eur("1538112.00").percent_floor(75), eur("1153584.00"));
    }

    proptest! {
        #[test]
        fn an_amount_reads_back_as_it_was_written(cents in -100_000_000_000_000_i64..100_000_000_000_000) {
            let money = Money::from_cents(cents);
            prop_assert_eq!(money.to_string().parse::<Money>().unwrap(), money);
            prop_assert_eq!(money.cents(), cents);
        }

        #[test]
        fn a_share_never_exceeds_its_exact_value(cents in 0_i64..100_000_000_000_000, percent in 0_u32..=100) {
            let share = Money::from_cents(cents).percent_floor(percent);
            let exact = i128::from(cents) * i128::from(percent);
            prop_assert!(i128::from(share.cents()) * 100 <= exact);
            prop_assert!((i128::from(share.cents()) + 1) * 100 > exact);
        }
    }
}
