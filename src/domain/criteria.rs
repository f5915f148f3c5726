//! Criteria sets: gates, scored criteria, weights, thresholds and the scale, all of them data.
//!
//! The plan contains no scores or weights; a set says itself whether it is an example.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::code::{CriterionId, GateId, ReasonCode};
use super::difference::FIELDS;
use super::lane::LightRule;
use super::message::Message;
use super::text::Text;
use super::vocabulary::ReasonFact;

/// A score in half points, so that 3.5 is exact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Points(u16);

impl Points {
    /// Whole points.
    pub fn whole(points: u16) -> Self {
        Points(points.saturating_mul(2))
    }

    /// Number of half points.
    pub fn halves(self) -> u16 {
        self.0
    }

    /// Points between two scores.
    #[must_use]
    pub fn distance(self, other: Points) -> Points {
        Points(self.0.abs_diff(other.0))
    }
}

impl From<Points> for Decimal {
    fn from(points: Points) -> Self {
        Decimal::new(i64::from(points.0) * 5, 1).normalize()
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 2, self.0 % 2) {
            (whole, 0) => f.pad(&whole.to_string()),
            (whole, _) => f.pad(&format!("{whole}.5")),
        }
    }
}

impl fmt::Debug for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Points {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let refused = || format!("`{text}` is no score; accepted: whole or half points such as 4 or 3.5");
        let decimal: Decimal = text.replace(',', ".").parse().map_err(|_| refused())?;
        let halves = decimal * Decimal::TWO;
        if !halves.fract().is_zero() {
            return Err(refused());
        }
        halves.to_u16().map(Points).ok_or_else(refused)
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Points {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A criteria set as its file has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriteriaSet {
    /// What set this is and what holds for the whole of it.
    pub set: SetHead,
    /// The scale.
    pub scale: Scale,
    /// Words for points of the scale.
    #[serde(rename = "label", default)]
    pub labels: Vec<Label>,
    /// General criteria: pass or fail.
    #[serde(rename = "gate")]
    pub gates: Vec<Gate>,
    /// Specific criteria: scored.
    #[serde(rename = "criterion")]
    pub criteria: Vec<Criterion>,
    /// Listed reasons for refusing; a rejection has at least one of them beside its own words (Hallintolaki § 45).
    #[serde(rename = "reason", default)]
    pub reasons: Vec<RefusalReason>,
    /// What a corrected application leaves standing.
    #[serde(default, skip_serializing_if = "RevisionRule::is_default")]
    pub revision: RevisionRule,
    /// Which cases are handled lightly; every other case fully.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub light: Vec<LightRule>,
}

/// What a corrected application leaves standing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevisionRule {
    /// Settled findings that it does not reopen, because nothing that it can change matters to them.
    pub keeps_findings: Vec<String>,
}

impl Default for RevisionRule {
    fn default() -> Self {
        // A correction arrives later; the application itself arrived when it did.
        Self { keeps_findings: vec!["late".to_owned()] }
    }
}

impl RevisionRule {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Name, version and rules of a set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetHead {
    /// Identifier that stays the same over versions.
    pub id: String,
    /// Version, from 1; a case keeps the one that it was scored with.
    pub version: u32,
    /// Whether weights and thresholds are examples to be replaced.
    pub example: bool,
    /// Name.
    pub name: Text,
    /// Where it comes from.
    pub source: String,
    /// Total, in per cent of the highest possible, that a case needs to be proposable.
    #[serde(default)]
    pub minimum_total: Option<Decimal>,
    /// Shortest reason, in characters.
    pub reason_min_chars: u32,
    /// Assessors for each case: 1 or 2.
    pub assessors: u8,
    /// Days from notification within which a correction may be requested (Valtionavustuslaki 688/2001).
    #[serde(default = "correction_days")]
    pub correction_days: u32,
    /// Whether that time, where it would end on a Saturday, a Sunday or a holiday, ends on the next working day.
    #[serde(default = "yes")]
    pub correction_ends_on_working_day: bool,
    /// Whether a grant against the order of the ranking needs a reason of its own.
    #[serde(default)]
    pub deviation_reason: bool,
}

fn yes() -> bool {
    true
}

fn correction_days() -> u32 {
    30
}

/// The scale on which criteria are scored.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Lowest score.
    pub min: Points,
    /// Highest score.
    pub max: Points,
    /// Distance between scores: `1` or `0.5`.
    pub step: Points,
}

impl Scale {
    /// Whether a score is on the scale.
    pub fn has(&self, points: Points) -> bool {
        let above = points.halves().checked_sub(self.min.halves());
        points <= self.max && above.is_some_and(|above| self.step.halves() > 0 && above % self.step.halves() == 0)
    }
}

/// The word for one score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// The score.
    pub value: Points,
    /// Its word.
    pub name: Text,
}

/// A general criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Identifier.
    pub id: GateId,
    /// Name.
    pub name: Text,
    /// What is checked.
    pub hint: Text,
    /// Fields of the application that it looks at; all of them where none is named. A revision that changes none of them
    /// leaves its mark standing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub looks_at: Vec<String>,
    /// Rules of findings that speak against it: whoever passes it is shown those that are not settled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<String>,
}

/// A specific criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Identifier.
    pub id: CriterionId,
    /// Name.
    pub name: Text,
    /// What is looked at.
    pub hint: Text,
    /// Weight; the weights of a set add up to 100.
    pub weight: u16,
    /// Lowest score with which a case can still be proposed.
    #[serde(default)]
    pub threshold: Option<Points>,
    /// Fields of the application that it looks at; all of them where none is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub looks_at: Vec<String>,
}

/// A reason for refusing, as the list has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalReason {
    /// Code.
    pub id: ReasonCode,
    /// Name.
    pub name: Text,
    /// What the register must see before the reason can be given, and by which it is given when nobody names one.
    #[serde(default)]
    pub fact: Option<ReasonFact>,
    /// Given when nobody names a reason and nothing that the register sees is one.
    #[serde(default)]
    pub fallback: bool,
}

impl CriteriaSet {
    /// The criterion with this id.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// The gate with this id.
    pub fn gate(&self, id: &str) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.id == id)
    }

    /// The listed reason with this code.
    pub fn reason(&self, id: &str) -> Option<&RefusalReason> {
        self.reasons.iter().find(|reason| reason.id == id)
    }

    /// The word for a score, where the set has one.
    pub fn label(&self, points: Points) -> Option<&Text> {
        self.labels.iter().find(|label| label.value == points).map(|label| &label.name)
    }

    /// Criteria in the order in which they separate ties: the heaviest first, then as listed.
    pub fn tie_break_order(&self) -> Vec<&Criterion> {
        let mut order: Vec<&Criterion> = self.criteria.iter().collect();
        order.sort_by_key(|criterion| std::cmp::Reverse(criterion.weight));
        order
    }

    /// Everything that is wrong with a set: table, id and why. Empty for a good one.
    pub fn mistakes(&self) -> Vec<(&'static str, String, Message)> {
        let mut found = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        let gates = self.gates.iter().map(|gate| ("gate", gate.id.as_str(), [&gate.name, &gate.hint]));
        let criteria = self.criteria.iter().map(|c| ("criterion", c.id.as_str(), [&c.name, &c.hint]));
        for (table, id, texts) in gates.chain(criteria) {
            if !seen.insert(id) {
                found.push((table, id.to_owned(), Message::new("plan-double").with("code", id)));
            }
            for text in texts {
                if let Some(lang) = text.missing() {
                    let why =
                        Message::new("plan-language-missing").with("lang", lang.code()).with("text", text.sv.as_str());
                    found.push((table, id.to_owned(), why));
                }
            }
        }
        let mut codes = std::collections::BTreeSet::new();
        for reason in &self.reasons {
            let (id, name) = (&reason.id, &reason.name);
            if !codes.insert(id) {
                found.push(("reason", id.to_string(), Message::new("plan-double").with("code", id)));
            }
            if let Some(lang) = name.missing() {
                let why =
                    Message::new("plan-language-missing").with("lang", lang.code()).with("text", name.sv.as_str());
                found.push(("reason", id.to_string(), why));
            }
        }
        let weights: u32 = self.criteria.iter().map(|criterion| u32::from(criterion.weight)).sum();
        if weights != 100 {
            found.push(("criterion", String::new(), Message::new("criteria-weights").with("sum", weights)));
        }
        for criterion in &self.criteria {
            if criterion.threshold.is_some_and(|threshold| !self.scale.has(threshold)) {
                found.push(("criterion", criterion.id.to_string(), Message::new("criteria-threshold-off-scale")));
            }
        }
        if self.scale.min >= self.scale.max || !self.scale.has(self.scale.max) {
            found.push(("scale", String::new(), Message::new("criteria-scale")));
        }
        let looked = self.gates.iter().map(|gate| ("gate", gate.id.as_str(), &gate.looks_at));
        let looked = looked.chain(self.criteria.iter().map(|c| ("criterion", c.id.as_str(), &c.looks_at)));
        for (table, id, fields) in looked {
            for field in fields.iter().filter(|field| !FIELDS.contains(&field.as_str())) {
                let why = Message::new("import-unknown-field").with("field", field);
                found.push((table, id.to_owned(), why.with("accepted", FIELDS.join(" "))));
            }
        }
        if self.light.iter().any(LightRule::is_empty) {
            found.push(("light", String::new(), Message::new("lane-rule-empty")));
        }
        if !(1..=2).contains(&self.set.assessors) {
            found.push(("set", String::new(), Message::new("criteria-assessors")));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_points_are_exact_and_thirds_are_no_score() {
        let half: Points = "3.5".parse().unwrap();
        assert_eq!((half.halves(), half.to_string().as_str()), (7, "3.5"));
        assert!("3.3".parse::<Points>().is_err());
        assert!("-1".parse::<Points>().is_err());
        assert!("x".parse::<Points>().is_err());
    }

    #[test]
    fn only_steps_of_the_scale_are_on_it() {
        let scale = Scale { min: Points::whole(1), max: Points::whole(5), step: Points::whole(1) };
        assert!(scale.has("1".parse().unwrap()) && scale.has("5".parse().unwrap()));
        for off in ["0", "0.5", "3.5", "6"] {
            assert!(!scale.has(off.parse().unwrap()), "{off}");
        }
    }
}
