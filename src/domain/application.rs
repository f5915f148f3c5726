//! An application as it came in, after reading and cleaning.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::code::{ActionCode, IndicatorId, Reference, RoundId};
use super::money::Money;
use super::vocabulary::{CaseLanguage, Category, CostModel, Ground, Instrument, Rate};

/// One application. Facts only; what is wrong with it by the plan is a finding, not an import error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Application {
    /// Unique in the store, 1-64 characters.
    pub reference: Reference,
    /// Round in which it was made.
    pub round: RoundId,
    /// Action, or operating support.
    pub action: ActionCode,
    /// Title.
    pub title: String,
    /// Summary, up to 100 000 characters.
    #[serde(default)]
    pub summary: String,
    /// Language of handling.
    pub language: CaseLanguage,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// Who applies.
    pub applicant: Applicant,
    /// Partners.
    #[serde(default)]
    pub partners: Vec<Applicant>,
    /// First day of the project.
    pub start: NaiveDate,
    /// Last day; not before the first.
    pub end: NaiveDate,
    /// How costs are calculated.
    pub cost_model: CostModel,
    /// Costs.
    pub costs: Costs,
    /// EU share asked for, above zero.
    pub requested_eu: Money,
    /// Share claimed.
    pub rate_claimed: Rate,
    /// Grounds claimed for 90 %.
    #[serde(default)]
    pub rate_grounds: Vec<Ground>,
    /// Other EU or state financing that the applicant names.
    #[serde(default)]
    pub other_eu_funding: Vec<Instrument>,
    /// Indicator targets.
    #[serde(default)]
    pub targets: Vec<Target>,
}

impl Application {
    /// The first amount that no record can hold, with its field: it is below nothing, or above [`Money::LIMIT`]. Whatever
    /// way an application comes in, it could not be read back.
    pub fn impossible_amount(&self) -> Option<(&'static str, Money)> {
        let Costs { staff, other_direct, indirect, total } = self.costs;
        let amounts = [
            ("costs.staff", staff),
            ("costs.other_direct", other_direct),
            ("costs.indirect", indirect),
            ("costs.total", total),
            ("requested_eu", self.requested_eu),
        ];
        amounts.into_iter().find(|(_, amount)| *amount < Money::ZERO || *amount > Money::LIMIT)
    }
}

/// Applicant or partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// Name as the applicant writes it.
    pub name: String,
    /// Finnish business id with a valid check digit.
    #[serde(default)]
    pub business_id: Option<String>,
    /// Kind of body.
    pub category: Category,
}

/// Costs in EUR; the total is the sum of the parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Costs {
    /// Staff.
    pub staff: Money,
    /// Other direct costs.
    pub other_direct: Money,
    /// Indirect costs.
    pub indirect: Money,
    /// All of them.
    pub total: Money,
}

impl Costs {
    /// What the parts add up to.
    pub fn sum(&self) -> Money {
        self.staff + self.other_direct + self.indirect
    }
}

/// A promised value of one indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Indicator.
    pub indicator: IndicatorId,
    /// Whole number, zero or more.
    pub value: u64,
}

/// Largest target of an indicator: more people than there are.
pub const TARGET_MAX: u64 = 10_000_000_000;
/// Longest title, in characters.
pub const TITLE_MAX: usize = 500;
/// Longest summary, in characters.
pub const SUMMARY_MAX: usize = 100_000;
/// Longest reference, in characters.
pub const REFERENCE_MAX: usize = 64;

/// Whether a text is a Finnish business id: seven digits, a hyphen and the check digit that belongs to them.
pub fn is_business_id(text: &str) -> bool {
    const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
    let Some((digits, check)) = text.split_once('-') else { return false };
    if digits.len() != 7 || check.len() != 1 || !digits.bytes().chain(check.bytes()).all(|b| b.is_ascii_digit()) {
        return false;
    }
    let sum: u32 = digits.bytes().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let expected = match sum % 11 {
        0 => 0,
        1 => return false,
        rest => 11 - rest,
    };
    check.bytes().next() == u8::try_from(expected).ok().map(|digit| b'0' + digit)
}

#[cfg(test)]
mod tests {
    use super::is_business_id;

    #[test]
    fn a_business_id_needs_its_check_digit() {
        assert!(is_business_id("0737546-2"));
        assert!(is_business_id("0112038-9"));
        for bad in ["0737546-3", "737546-2", "0737546", "0737546-22", "07375a6-2", "", "-", "0737546–2"] {
            assert!(!is_business_id(bad), "{bad}");
        }
    }
}
