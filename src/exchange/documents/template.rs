//! What a template file is made of, and what makes one wrong: every mistake with its line, before anything is written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Kind;
use super::places::{CONDITIONS, FACTS, LISTS, PLACES, POINTS, TABLES, WORDS, WRITTEN};
use crate::domain::message::Message;
use crate::domain::text::Text;
use crate::exchange::marked_toml::{FileMistake, MarkedFile};

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

impl Template {
    /// Reads a version and checks all of it.
    ///
    /// # Errors
    /// Every mistake with its line.
    pub fn read(text: &str, file_name: &str) -> Result<Self, Vec<FileMistake>> {
        let file = MarkedFile::parse(text, file_name)?;
        let template: Template = file.read()?;
        let mut found: Vec<FileMistake> = Vec::new();
        // By the lines of the text itself: a place may stand in any phrase, and is unmistakable wherever it stands.
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with('#')) {
            found.extend(wrong_places(line).into_iter().map(|why| file.at(index + 1, why)));
        }
        let mut tell = |named: &str, why: Message| {
            // A word that is wrong stands between quotation marks; one that is missing has no line of its own.
            let quoted = format!("\"{named}\"");
            let line = text.lines().position(|line| line.contains(&quoted)).map_or(1, |index| index + 1);
            found.push(file.at(line, why));
        };
        template.check_names(&mut tell);
        template.check_presence(&mut tell);
        found.sort_by_key(|mistake| mistake.line);
        if found.is_empty() { Ok(template) } else { Err(found) }
    }

    /// Name and version, as seals have them.
    pub fn name(&self) -> String {
        format!("{} {}", self.document.id, self.document.version)
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
        let labels = FACTS.iter().chain(super::places::HEADS.iter());
        let needed = (WORDS.iter().map(|word| ("words", *word, self.words.contains_key(*word))))
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

/// What is wrong with the places of a line: not closed, or unknown.
fn wrong_places(line: &str) -> Vec<Message> {
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
