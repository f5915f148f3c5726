//! Templates of decision documents: every phrase in every language, as data with a version.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | what a template is made of, and what makes one wrong |
//! | `names.rs` | what it can name |
//!
//! Which version made a document stands in its seal, so a version that is in force once is kept for ever.

pub mod names;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::message::Message;
use super::text::{Lang, Text};
use names::{CONDITIONS, FACTS, HEADS, LISTS, PLACES, POINTS, SET_ASIDE, TABLES, WORDS, WRITTEN};

/// Name of the templates that ship with the program; an authority's own have another.
pub const SHIPPED: &str = "decision";

/// Longest name of templates.
const ID_MAX: usize = 64;

/// Which document a case gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// All that was asked for.
    Grant,
    /// Less than was asked for.
    Partial,
    /// A place on the reserve list.
    Reserve,
    /// A rejection on the merits.
    Reject,
    /// A rejection without scoring: a general criterion failed, or too late.
    Ineligible,
    /// A decision on a request for correction.
    Correction,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 6] =
        [Kind::Grant, Kind::Partial, Kind::Reserve, Kind::Reject, Kind::Ineligible, Kind::Correction];

    /// Its word in template files.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Grant => "grant",
            Kind::Partial => "partial",
            Kind::Reserve => "reserve",
            Kind::Reject => "reject",
            Kind::Ineligible => "ineligible",
            Kind::Correction => "correction",
        }
    }
}

/// A version of the templates.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Which version.
    pub document: TemplateHead,
    /// Who decides.
    pub authority: Authority,
    /// Words for closed lists, and marks of pages.
    pub words: BTreeMap<String, Text>,
    /// Names of facts, columns and tables.
    pub labels: BTreeMap<String, Text>,
    /// Titles by kind.
    pub titles: BTreeMap<String, Text>,
    /// What is said, in order.
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
}

/// Identifier and version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateHead {
    /// `decision`.
    pub id: String,
    /// From 1.
    pub version: u32,
}

/// The authority and where it is reached.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Name.
    pub name: Text,
    /// Postal address.
    pub address: Text,
    /// E-mail of the registry.
    pub email: String,
    /// Telephone number of the switchboard.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
}

/// A part of a document under one heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Documents that have it.
    pub kinds: Vec<Kind>,
    /// What must hold for it to be there.
    #[serde(default)]
    pub when: Vec<String>,
    /// Heading.
    pub heading: Text,
    /// What stands under it.
    #[serde(rename = "part")]
    pub parts: Vec<Part>,
}

/// One piece of a section: exactly one of the fields after `when`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Part {
    /// What must hold for it to be there.
    pub when: Vec<String>,
    /// A paragraph with places.
    pub text: Option<Text>,
    /// Fixed items of a list.
    pub items: Vec<Text>,
    /// Facts with their labels.
    pub facts: Vec<String>,
    /// A list of the case.
    pub list: Option<String>,
    /// A table of the case.
    pub table: Option<String>,
    /// Names with the reasons under them.
    pub points: Option<String>,
    /// What somebody wrote.
    pub written: Option<String>,
}

/// What is wrong with a template: the word that stands in the file, or would, and why.
pub type TemplateMistake = (String, Message);

impl Template {
    /// Name and version, as seals have them.
    pub fn name(&self) -> String {
        format!("{} {}", self.document.id, self.document.version)
    }

    /// Every phrase, with what it belongs to: a title, a word, a label, or the number of a section and of its part.
    pub fn phrases(&self) -> Vec<(String, &Text)> {
        let named = |table: &'static str, phrases: &'_ BTreeMap<String, Text>| -> Vec<String> {
            phrases.keys().map(|name| format!("{table}.{name}")).collect()
        };
        let tables = [("titles", &self.titles), ("words", &self.words), ("labels", &self.labels)];
        let mut all: Vec<(String, &Text)> = vec![
            ("authority.name".to_owned(), &self.authority.name),
            ("authority.address".to_owned(), &self.authority.address),
        ];
        for (table, phrases) in tables {
            all.extend(named(table, phrases).into_iter().zip(phrases.values()));
        }
        for (place, section) in self.sections.iter().enumerate() {
            let section_name = format!("section {}", place + 1);
            all.push((section_name.clone(), &section.heading));
            for (at, part) in section.parts.iter().enumerate() {
                let name = format!("{section_name}, part {}", at + 1);
                all.extend(part.text.iter().map(|text| (name.clone(), text)));
                all.extend(part.items.iter().map(|item| (name.clone(), item)));
            }
        }
        all
    }

    /// Everything that is wrong with it.
    pub fn mistakes(&self) -> Vec<TemplateMistake> {
        let mut found = Vec::new();
        for (_, phrase) in self.phrases() {
            for text in Lang::ALL.map(|lang| phrase.get(lang)) {
                found.extend(wrong_places(text).into_iter().map(|why| (text.to_owned(), why)));
            }
        }
        let mut tell = |named: &str, why: Message| found.push((named.to_owned(), why));
        self.check_head(&mut tell);
        self.check_names(&mut tell);
        self.check_presence(&mut tell);
        found
    }

    /// The name stands in every seal, beside the version and parted from it by a space.
    fn check_head(&self, tell: &mut impl FnMut(&str, Message)) {
        let id = self.document.id.as_str();
        let good = |sign: char| sign.is_alphanumeric() || "-_.".contains(sign);
        if id.is_empty() || id.chars().count() > ID_MAX || !id.chars().all(good) || self.document.version == 0 {
            tell(id, Message::new("template-head").with("id", id).with("longest", ID_MAX));
        }
    }

    /// Names of conditions, facts, lists and tables that there are not.
    fn check_names(&self, tell: &mut impl FnMut(&str, Message)) {
        let mut among = |names: &[&str], given: &str, what: &'static str| {
            if !names.contains(&given) {
                let why = Message::new("template-unknown-name").with("name", given).with("what", Message::new(what));
                tell(given, why.with("accepted", names.join(", ")));
            }
        };
        for section in &self.sections {
            let parts = section.parts.iter().flat_map(|part| &part.when);
            for condition in section.when.iter().chain(parts) {
                among(&CONDITIONS, condition.trim_start_matches('!'), "template-condition");
            }
            for part in &section.parts {
                part.facts.iter().for_each(|fact| among(&FACTS, fact, "template-fact"));
                part.list.iter().for_each(|list| among(&LISTS, list, "template-list"));
                part.table.iter().for_each(|table| among(&TABLES, table, "template-table"));
                part.points.iter().for_each(|points| among(&POINTS, points, "template-points"));
                part.written.iter().for_each(|written| among(&WRITTEN, written, "template-written"));
            }
        }
    }

    /// Words, labels and titles that must be there; documents without any section; parts that say nothing.
    fn check_presence(&self, tell: &mut impl FnMut(&str, Message)) {
        let titles = Kind::ALL.map(Kind::word);
        let uses = |fact: &&&str| {
            self.sections.iter().flat_map(|s| &s.parts).any(|part| part.facts.iter().any(|f| f == **fact))
        };
        let labels = FACTS.iter().filter(uses).chain(HEADS.iter());
        let asks = |name: &str| {
            self.sections.iter().any(|section| {
                let parts = section.parts.iter().flat_map(|part| &part.when);
                section.when.iter().chain(parts).any(|condition| condition == name)
            })
        };
        let set_aside = asks("reopened").then_some(&SET_ASIDE);
        let needed = (WORDS.iter().chain(set_aside).map(|word| ("words", *word, self.words.contains_key(*word))))
            .chain(titles.iter().map(|word| ("titles", *word, self.titles.contains_key(*word))))
            .chain(labels.map(|word| ("labels", *word, self.labels.contains_key(*word))));
        for (table, name, _) in needed.filter(|(_, _, there)| !there) {
            tell(name, Message::new("template-lacks").with("table", table).with("name", name));
        }
        for kind in Kind::ALL {
            if !self.sections.iter().any(|section| section.kinds.contains(&kind)) {
                tell(kind.word(), Message::new("template-kind-empty").with("kind", kind.word()));
            }
        }
        for section in &self.sections {
            if section.parts.iter().any(|part| part.ways() != 1) {
                tell(&section.heading.sv, Message::new("template-part").with("heading", &section.heading));
            }
        }
    }
}

impl Part {
    /// How many of the ways of saying something it uses.
    fn ways(&self) -> usize {
        let lists = usize::from(!self.items.is_empty()) + usize::from(!self.facts.is_empty());
        let names = [&self.list, &self.table, &self.points, &self.written];
        lists + usize::from(self.text.is_some()) + names.iter().filter(|name| name.is_some()).count()
    }
}

/// What is wrong with the places of a phrase, or of a line that holds phrases: not closed, or unknown.
pub fn wrong_places(line: &str) -> Vec<Message> {
    let mut found = Vec::new();
    for piece in line.split("{$").skip(1) {
        match piece.split_once('}') {
            Some((name, _)) if PLACES.contains(&name) => {}
            Some((name, _)) if name.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign)) => {
                let why = Message::new("template-unknown-place").with("place", name);
                found.push(why.with("accepted", PLACES.join(", ")));
            }
            _ => found.push(Message::new("template-open-place")),
        }
    }
    found
}
