//! What makes no sense in a mapping file.

use std::collections::BTreeMap;

use chrono::format::{Item, StrftimeItems};

use super::{Mapping, Source};
use crate::domain::message::Message;
use crate::exchange::applications::csv_rows::{COLUMNS, OPTIONAL};

/// Fields that hold several values.
const LISTS: [&str; 4] = ["partners", "rate_grounds", "other_eu_funding", "targets"];

/// Every mistake: the words at whose line it stands, and what is wrong.
pub(super) fn mistakes(mapping: &Mapping) -> Vec<(Vec<String>, Message)> {
    let mut found = Vec::new();
    for (field, source) in &mapping.fields {
        let at = vec![format!("fields.{field}]"), format!("{field} ="), "fields".to_owned()];
        if !COLUMNS.contains(&field.as_str()) {
            let why = Message::new("import-unknown-field").with("field", field.as_str());
            found.push((at, why.with("accepted", COLUMNS.join(" "))));
            continue;
        }
        if source.split.is_some() && !LISTS.contains(&field.as_str()) {
            let why = Message::new("mapping-no-list").with("field", field.as_str());
            found.push((at.clone(), why.with("accepted", LISTS.join(" "))));
        }
        of_source(mapping, field, source, &at, &mut found);
    }
    for partner in &mapping.partners {
        let at = vec!["[[partners]]".to_owned(), "partners".to_owned()];
        let sources = [Some(&partner.name), Some(&partner.category), partner.business_id.as_ref()];
        sources.into_iter().flatten().for_each(|source| of_source(mapping, "partners", source, &at, &mut found));
    }
    let filled = |field: &str| match field {
        "partners" => !mapping.partners.is_empty(),
        "targets" => !mapping.targets.is_empty(),
        _ => false,
    };
    for field in COLUMNS.iter().filter(|field| !OPTIONAL.contains(field) && !mapping.fields.contains_key(**field)) {
        found.push((vec!["[mapping]".to_owned()], Message::new("mapping-field-missing").with("field", *field)));
    }
    for field in ["partners", "targets"].into_iter().filter(|field| filled(field)) {
        if mapping.fields.contains_key(field) {
            let at = vec![format!("fields.{field}"), field.to_owned()];
            found.push((at, Message::new("mapping-field-twice").with("field", field)));
        }
    }
    of_file(mapping, &mut found);
    found
}

fn of_file(mapping: &Mapping, found: &mut Vec<(Vec<String>, Message)>) {
    if mapping.file.header_row == 0 {
        found.push((vec!["header_row".to_owned()], Message::new("mapping-header-row")));
    }
    if mapping.file.separator.is_some_and(|sign| !sign.is_ascii()) {
        found.push((vec!["separator".to_owned()], Message::new("mapping-separator")));
    }
    let formats = &mapping.formats;
    for (name, format) in [("date", &formats.date), ("moment", &formats.moment)] {
        of_format(format.as_deref(), &[format!("{name} =")], found);
    }
    if let Some(time) = formats.time.as_deref().filter(|time| super::formats::time_of_day(time).is_none()) {
        found.push((vec!["time =".to_owned()], Message::new("mapping-time").with("given", time)));
    }
    if formats.decimal.is_some() && formats.decimal == formats.thousands {
        found.push((vec!["thousands".to_owned()], Message::new("mapping-signs-alike")));
    }
}

fn of_source(mapping: &Mapping, field: &str, source: &Source, at: &[String], found: &mut Vec<(Vec<String>, Message)>) {
    let ways = [source.column.is_some(), !source.columns.is_empty(), !source.add.is_empty(), source.value.is_some()];
    if ways.iter().filter(|way| **way).count() != 1 {
        found.push((at.to_vec(), Message::new("mapping-one-source").with("field", field)));
    }
    if source.nth == Some(0) {
        found.push((at.to_vec(), Message::new("mapping-nth").with("field", field)));
    }
    if let Some(table) = source.table.as_deref().filter(|table| !mapping.tables.contains_key(*table)) {
        let known = mapping.tables.keys().cloned().collect::<Vec<_>>().join(" ");
        let why = Message::new("mapping-table-unknown").with("table", table).with("accepted", known);
        found.push((at.to_vec(), why));
    }
    if source.table.is_some() && !source.values.is_empty() {
        found.push((at.to_vec(), Message::new("mapping-two-tables").with("field", field)));
    }
    of_format(source.format.as_deref(), at, found);
    let words: &BTreeMap<String, String> = &source.values;
    for table in std::iter::once(words).chain(source.table.as_ref().and_then(|name| mapping.tables.get(name))) {
        let mut seen = std::collections::BTreeSet::new();
        for word in table.keys().filter(|word| !seen.insert(super::row::same(word))) {
            let why = Message::new("mapping-word-twice").with("word", word.as_str());
            let place = source.table.as_ref().map(|name| format!("tables.{name}]"));
            if !found.iter().any(|(_, other)| *other == why) {
                found.push((place.into_iter().chain(at.iter().cloned()).collect(), why));
            }
        }
    }
}

fn of_format(format: Option<&str>, at: &[String], found: &mut Vec<(Vec<String>, Message)>) {
    let Some(format) = format.filter(|format| *format != super::formats::EXCEL) else { return };
    let faulty = StrftimeItems::new(format).any(|item| matches!(item, Item::Error));
    if faulty || !format.contains('%') {
        found.push((at.to_vec(), Message::new("mapping-format").with("given", format)));
    }
}
