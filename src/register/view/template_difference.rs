//! What another version of the templates changes, so that it is seen before it is accepted.
//!
//! Kinds: `template`, `authority`, `title`, `word`, `label`, `section`, `phrase`, `part`.

use super::difference::{Change, Facts, difference};
use crate::domain::template::{Part, Section, Template};
use crate::domain::text::{Lang, Text};

/// Everything that differs, kind by kind, language by language.
pub fn template_difference(old: &Template, new: &Template) -> Vec<Change> {
    difference(&facts(old), &facts(new))
}

fn facts(template: &Template) -> Facts {
    let mut facts = Facts::new();
    facts.insert(("template", String::new()), template.name());
    let authority = &template.authority;
    phrase(&mut facts, "authority", "name", &authority.name);
    phrase(&mut facts, "authority", "address", &authority.address);
    facts.insert(("authority", "email".to_owned()), authority.email.clone());
    for (kind, phrases) in [("title", &template.titles), ("word", &template.words), ("label", &template.labels)] {
        phrases.iter().for_each(|(name, text)| phrase(&mut facts, kind, name, text));
    }
    for (place, section) in template.sections.iter().enumerate() {
        let name = (place + 1).to_string();
        phrase(&mut facts, "section", &name, &section.heading);
        facts.insert(("section", format!("{name} when")), scope(section));
        for (at, part) in section.parts.iter().enumerate() {
            let name = format!("{name}.{}", at + 1);
            part.text.iter().for_each(|text| phrase(&mut facts, "phrase", &name, text));
            for (item, text) in part.items.iter().enumerate() {
                phrase(&mut facts, "phrase", &format!("{name}.{}", item + 1), text);
            }
            facts.insert(("part", name), shape(part));
        }
    }
    facts
}

/// Each language by itself, so that only what changed is read.
fn phrase(facts: &mut Facts, kind: &'static str, name: &str, text: &Text) {
    for lang in Lang::ALL {
        facts.insert((kind, format!("{name} {lang}")), text.get(lang).to_owned());
    }
}

/// In which documents a section stands, and when.
fn scope(section: &Section) -> String {
    let kinds = section.kinds.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(" ");
    if section.when.is_empty() { kinds } else { format!("{kinds}; {}", section.when.join(" ")) }
}

/// What a part shows beside phrases, and when.
fn shape(part: &Part) -> String {
    let mut said: Vec<String> = part.when.clone();
    said.extend(part.facts.iter().cloned());
    let shown = [("list", &part.list), ("table", &part.table), ("points", &part.points), ("written", &part.written)];
    said.extend(shown.into_iter().filter_map(|(what, name)| Some(format!("{what} {}", name.as_ref()?))));
    said.join(" ")
}
