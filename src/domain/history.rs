//! What a body had before: earlier projects, and the real grants of autumn 2022.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::code::{ActionCode, ObjectiveCode, Reference, RoundId, Scope};
use super::money::Money;
use super::text::Text;
use super::vocabulary::{CaseLanguage, Category, Pot};

/// An earlier project of some body, from the public lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierProject {
    /// Body, in one spelling.
    pub body: String,
    /// The source's spelling, where it differs.
    #[serde(default)]
    pub body_as_printed: Option<String>,
    /// Other names by which the same body applies.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Title, where the source kept it.
    #[serde(default)]
    pub title: Option<String>,
    /// What it was about, in our words.
    pub description: Text,
    /// Fund, as far as the source says.
    pub fund: String,
    /// National objective of the earlier programme.
    #[serde(default)]
    pub objective: Option<String>,
    /// First day.
    #[serde(default)]
    pub start: Option<NaiveDate>,
    /// Last day.
    #[serde(default)]
    pub end: Option<NaiveDate>,
    /// EU support in EUR, where the source has it.
    #[serde(default)]
    pub amount: Option<Money>,
    /// The grant that this project is, where that is clear.
    #[serde(default)]
    pub linked_grant: Option<String>,
    /// Whether that link is our conclusion.
    #[serde(default)]
    pub linked_is_inferred: bool,
    /// Where in the sources.
    pub source: String,
}

/// The file of earlier projects.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierProjects {
    /// Projects.
    #[serde(rename = "project", default)]
    pub projects: Vec<EarlierProject>,
}

/// A decided round of the past and its grants.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastRound {
    /// The round.
    pub round: PastRoundHead,
    /// Its grants.
    #[serde(rename = "grant")]
    pub grants: Vec<PastGrant>,
}

/// Name, date and sums of a decided round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastRoundHead {
    /// `2022-autumn`.
    pub id: RoundId,
    /// Name.
    pub name: Text,
    /// When the decisions were announced.
    pub decided_at: DateTime<Utc>,
    /// Sum of everything.
    pub total: Money,
    /// Sum of project grants.
    pub project_total: Money,
    /// Sum of operating support.
    pub operating_total: Money,
    /// Where in the sources.
    pub source: String,
}

/// One grant of a decided round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastGrant {
    /// Our running number; the source prints none.
    pub reference: Reference,
    /// Who got it.
    pub beneficiary: String,
    /// The same name in the three languages, where we know it.
    #[serde(default)]
    pub beneficiary_named: Option<Text>,
    /// Kind of body.
    pub category: Category,
    /// Language of handling.
    pub language: CaseLanguage,
    /// Short name of the project, where it has one.
    #[serde(default)]
    pub project: Option<String>,
    /// Title.
    pub title: Text,
    /// Project grant or operating support.
    pub pot: Pot,
    /// Objective.
    pub objective: ObjectiveCode,
    /// Action, where it can be told.
    #[serde(default)]
    pub action: Option<ActionCode>,
    /// Measure, objective or operating support whose money it is.
    pub scope: Scope,
    /// Whether the action is our conclusion.
    #[serde(default)]
    pub action_inferred: bool,
    /// Lines that it is concluded from.
    #[serde(default)]
    pub inferred_from: Option<String>,
    /// EU share in EUR (BR65).
    pub amount: Money,
    /// First day, where a source has it.
    #[serde(default)]
    pub start: Option<NaiveDate>,
    /// Last day.
    #[serde(default)]
    pub end: Option<NaiveDate>,
    /// Where the dates stand.
    #[serde(default)]
    pub start_end_source: Option<String>,
    /// Heading under which it was announced.
    pub theme: Text,
    /// Where in the sources.
    pub source: String,
}

impl PastGrant {
    /// The project's short name and its title; once where they are the same.
    pub fn full_title(&self) -> Text {
        let Text { sv, fi, en } = &self.title;
        // A project that is called what its title says in one of the languages has no short name.
        let short = self.project.as_ref().filter(|project| ![sv, fi, en].contains(project));
        let with = |title: &String| short.map_or_else(|| title.clone(), |project| format!("{project} – {title}"));
        Text { sv: with(sv), fi: with(fi), en: with(en) }
    }

    /// Who got it, in each language.
    pub fn body(&self) -> Text {
        self.beneficiary_named.clone().unwrap_or_else(|| Text::same(&self.beneficiary))
    }
}

impl PastRound {
    /// Whether the grants add up to the announced sums.
    pub fn adds_up(&self) -> bool {
        let of =
            |pot: Pot| self.grants.iter().filter(|grant| grant.pot == pot).map(|grant| grant.amount).sum::<Money>();
        of(Pot::Project) == self.round.project_total
            && of(Pot::Operating) == self.round.operating_total
            && self.round.project_total + self.round.operating_total == self.round.total
    }
}

impl EarlierProject {
    /// Whether a body of this name is the one that had the project: the same name in any of its spellings, letter
    /// case and spaces aside. A likeness of names is shown to a person, never acted upon.
    pub fn is_of(&self, name: &str) -> bool {
        let wanted = folded(name);
        self.spellings().any(|spelling| spelling == wanted)
    }

    /// The folded spellings of the body's name.
    pub fn spellings(&self) -> impl Iterator<Item = String> {
        let spellings = std::iter::once(&self.body).chain(&self.body_as_printed).chain(&self.aliases);
        spellings.map(|spelling| folded(spelling))
    }
}

/// One earlier support of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Support {
    /// Title, or what it was about.
    pub what: Text,
    /// Fund or round.
    pub fund: Text,
    /// Action and envelope, for a grant of a past round.
    pub granted: Option<(ActionCode, Scope)>,
    /// Where in the sources, or the reference of the grant.
    pub source: String,
    /// Place among all that was recorded.
    pub order: usize,
}

/// Everything that bodies had before, found by any name of a body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Supports {
    /// One name for each spelling.
    names: BTreeMap<String, String>,
    by_body: BTreeMap<String, Vec<Support>>,
    count: usize,
}

impl Supports {
    /// Notes an earlier project under every spelling of its body.
    pub fn add_project(&mut self, project: &EarlierProject) {
        let spellings = || std::iter::once(&project.body).chain(&project.body_as_printed).chain(&project.aliases);
        let known = spellings().find_map(|spelling| self.names.get(&folded(spelling))).cloned();
        let body = known.unwrap_or_else(|| folded(&project.body));
        for spelling in spellings() {
            self.names.insert(folded(spelling), body.clone());
        }
        let what = project.title.as_deref().map_or_else(|| project.description.clone(), Text::same);
        self.add(body, what, Text::same(&project.fund), None, &project.source);
    }

    /// Notes a grant of a past round, which is called so.
    pub fn add_grant(&mut self, body: &str, title: &str, round: Text, granted: (ActionCode, Scope), case: &Reference) {
        self.add(self.body(body), Text::same(title), round, Some(granted), case.as_str());
    }

    fn add(&mut self, body: String, what: Text, fund: Text, granted: Option<(ActionCode, Scope)>, source: &str) {
        let (source, order) = (source.to_owned(), self.count);
        self.by_body.entry(body).or_default().push(Support { what, fund, granted, source, order });
        self.count += 1;
    }

    /// What a body of this name had; a likeness of names is not enough.
    pub fn of(&self, name: &str) -> &[Support] {
        self.by_body.get(&self.body(name)).map(Vec::as_slice).unwrap_or_default()
    }

    fn body(&self, name: &str) -> String {
        let name = folded(name);
        self.names.get(&name).cloned().unwrap_or(name)
    }
}

/// A name without letter case, punctuation and doubled spaces, for comparing bodies.
pub fn folded(name: &str) -> String {
    let letters = name.chars().flat_map(char::to_lowercase);
    let kept: String = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}
