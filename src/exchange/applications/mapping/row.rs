//! A row of another system into the cells of our own CSV.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Mapping, PartnerSource, Source, TargetSource, formats};
use crate::domain::message::Message;
use crate::exchange::applications::csv_rows::COLUMNS;
use crate::exchange::applications::tables::{Cell, letters};
use crate::exchange::marked_toml::shortened;

/// Most columns that a message names.
const NAMED: usize = 30;

/// A mapping whose columns were found in a table.
pub(in super::super) struct RowReader<'m> {
    mapping: &'m Mapping,
    fields: Vec<(&'m str, Found<'m>)>,
    partners: Vec<[Option<Found<'m>>; 3]>,
    targets: Vec<(&'m TargetSource, usize)>,
}

/// A source with the places of its columns.
struct Found<'m> {
    source: &'m Source,
    columns: Vec<usize>,
}

/// What a row holds for us, and what is wrong with it.
#[derive(Default)]
pub(in super::super) struct RowRead<'m> {
    /// Fields with their values in our own form, and the column that they come from.
    pub cells: Vec<(&'m str, String, Option<usize>)>,
    /// Field, column and what is wrong.
    pub wrong: Vec<(&'m str, Option<usize>, Message)>,
}

type Given = Result<Option<String>, (Option<usize>, Message)>;

/// A word without regard to letter case, line ends and doubled spaces.
pub(in super::super) fn same(word: &str) -> String {
    word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

impl<'m> RowReader<'m> {
    /// Finds the columns of a mapping in a table.
    ///
    /// # Errors
    /// Every column that is missing, stands several times, or has a name that cannot be read: field, column, why.
    pub fn new(mapping: &'m Mapping, columns: &[Cell]) -> Result<Self, Vec<(String, Option<usize>, Message)>> {
        let mut finder =
            Finder { names: columns.iter().map(|cell| same(&cell.text())).collect(), columns, wrong: vec![] };
        let in_order = COLUMNS.iter().filter_map(|name| mapping.fields.get_key_value(*name));
        let fields = in_order.map(|(field, source)| (field.as_str(), finder.found(field, source))).collect();
        let partners = mapping.partners.iter().map(|partner| finder.partner(partner)).collect();
        let mut targets = Vec::new();
        for target in &mapping.targets {
            let place = finder.place("targets", &target.column, None);
            targets.extend(place.map(|place| (target, place)));
        }
        if finder.wrong.is_empty() { Ok(Self { mapping, fields, partners, targets }) } else { Err(finder.wrong) }
    }

    /// The columns that any field comes from.
    pub fn read_columns(&self) -> std::collections::BTreeSet<usize> {
        let fields = self.fields.iter().flat_map(|(_, found)| found.columns.iter().copied());
        let partners = self.partners.iter().flatten().flatten().flat_map(|found| found.columns.iter().copied());
        fields.chain(partners).chain(self.targets.iter().map(|(_, place)| *place)).collect()
    }

    /// The first column of each field, for messages about a field.
    pub fn first_columns(&self) -> BTreeMap<String, usize> {
        let fields = self.fields.iter().filter_map(|(field, found)| Some((*field, *found.columns.first()?)));
        let partners = self.partners.iter().flatten().flatten().filter_map(|found| found.columns.first());
        let targets = self.targets.iter().map(|(_, place)| ("targets", *place));
        let all = targets.chain(partners.map(|place| ("partners", *place))).chain(fields);
        all.map(|(field, place)| (field.to_owned(), place)).collect()
    }

    /// Reads a row. What cannot be read is left out of the cells.
    pub fn read(&self, row: &[Cell]) -> RowRead<'m> {
        let mut read = RowRead::default();
        for (field, found) in &self.fields {
            match self.field(field, found, row) {
                Ok(Some(value)) => read.cells.push((field, value, found.columns.first().copied())),
                Ok(None) => {}
                Err((column, why)) => read.wrong.push((field, column.or(found.columns.first().copied()), why)),
            }
        }
        self.partners(row, &mut read);
        self.targets(row, &mut read);
        read
    }

    fn field(&self, field: &str, found: &Found<'m>, row: &[Cell]) -> Given {
        let source = found.source;
        if source.value.is_some() {
            return Ok(source.value.clone());
        }
        for column in &found.columns {
            if let Some(Cell::Bad(why)) = row.get(*column) {
                return Err((Some(*column), why.clone()));
            }
        }
        let value = if source.add.is_empty() { self.converted(field, found, row) } else { self.sum(found, row) }?;
        Ok(value.filter(|value| !value.is_empty()).or_else(|| source.default.clone()))
    }

    fn converted(&self, field: &str, found: &Found<'m>, row: &[Cell]) -> Given {
        let source = found.source;
        let cell = joined(source, &found.columns, row);
        if cell.is_empty() {
            return Ok(None);
        }
        let formats = &self.mapping.formats;
        let column = found.columns.first().copied();
        let date = source.format.as_deref().or(formats.date.as_deref());
        let moment = source.format.as_deref().or(formats.moment.as_deref());
        let told = |why: Message| (column, why);
        let word = || self.word(source, &cell.text());
        match field {
            "start" | "end" => formats::day(&cell, date).map(Some).map_err(told),
            "received_at" => formats::moment(&cell, moment, formats).map(Some).map_err(told),
            "costs_staff" | "costs_other_direct" | "costs_indirect" | "costs_total" | "requested_eu"
            | "rate_claimed" => {
                // A word of a table, such as a dash for nothing, comes before the number.
                if let Some(word) = self.known_word(source, &cell.text()) {
                    return Ok(Some(word));
                }
                // The table knows numbers as they are, however they are written here.
                let number = formats::number(&cell, formats).map_err(told)?;
                Ok(Some(self.known_word(source, &number).unwrap_or(number)))
            }
            "rate_grounds" | "other_eu_funding" => {
                let items = items(source, &cell).into_iter().map(|item| self.word(source, &item));
                items.collect::<Result<Vec<_>, _>>().map(|items| Some(items.join(";"))).map_err(told)
            }
            "targets" => {
                let items = items(source, &cell).into_iter().map(|item| self.target(source, &item));
                items.collect::<Result<Vec<_>, _>>().map(|items| Some(items.join(";"))).map_err(told)
            }
            // In our own form a partner's name may hold the sign that stands between partners.
            "partners" if source.split.is_none() => Ok(Some(cell.text())),
            "partners" => Ok(Some(items(source, &cell).join(";"))),
            _ => word().map(Some).map_err(told),
        }
    }

    /// Amounts of several columns added up; an empty cell adds nothing.
    fn sum(&self, found: &Found<'m>, row: &[Cell]) -> Given {
        let mut sum: Option<Decimal> = None;
        for column in &found.columns {
            let cell = row.get(*column).unwrap_or(&Cell::Empty);
            if cell.is_empty() {
                continue;
            }
            let digits = formats::number(cell, &self.mapping.formats).map_err(|why| (Some(*column), why))?;
            let too_long = || (Some(*column), Message::new("amount-too-large").with("given", shortened(&digits)));
            let amount: Decimal = digits.parse().map_err(|_| too_long())?;
            sum = Some(sum.unwrap_or_default().checked_add(amount).ok_or_else(too_long)?);
        }
        Ok(sum.map(|sum| sum.normalize().to_string()))
    }

    fn table(&self, source: &'m Source) -> Option<&'m BTreeMap<String, String>> {
        match &source.table {
            Some(name) => self.mapping.tables.get(name),
            None => (!source.values.is_empty()).then_some(&source.values),
        }
    }

    fn known_word(&self, source: &'m Source, given: &str) -> Option<String> {
        let wanted = same(given);
        self.table(source)?.iter().find(|(theirs, _)| same(theirs) == wanted).map(|(_, ours)| ours.clone())
    }

    /// Our word for theirs; their own where the field has no table.
    fn word(&self, source: &'m Source, given: &str) -> Result<String, Message> {
        let Some(table) = self.table(source) else { return Ok(given.to_owned()) };
        if let Some(ours) = self.known_word(source, given).or_else(|| table.get("*").cloned()) {
            return Ok(ours);
        }
        let known: Vec<&str> = table.keys().map(String::as_str).take(NAMED).collect();
        let why = Message::new("import-foreign-word").with("given", shortened(given));
        Err(why.with("accepted", known.join(" · ")))
    }

    fn target(&self, source: &'m Source, item: &str) -> Result<String, Message> {
        let between = source.between.as_deref().unwrap_or("=");
        let (indicator, value) = item.rsplit_once(between).ok_or_else(|| {
            Message::new("import-foreign-target").with("given", shortened(item)).with("between", between)
        })?;
        let value = formats::number(&Cell::Text(value.trim().to_owned()), &self.mapping.formats)?;
        Ok(format!("{}={value}", self.word(source, indicator.trim())?))
    }

    fn partners(&self, row: &[Cell], read: &mut RowRead<'m>) {
        let mut named = Vec::new();
        let mut first = None;
        for partner in &self.partners {
            let [name, category, id] = partner.each_ref().map(|found| match found {
                Some(found) => self.field("", found, row),
                None => Ok(None),
            });
            let mut parts = Vec::new();
            for part in [name, category, id] {
                match part {
                    Ok(part) => parts.push(part.map(|part| escaped(&part))),
                    Err((column, why)) => read.wrong.push(("partners", column, why)),
                }
            }
            // Whoever has no name is no partner; a category may be a constant of the mapping.
            if let [Some(name), category, id] = parts.as_slice() {
                let part = |part: &Option<String>| part.clone().unwrap_or_default();
                named.push(format!("{name}|{}|{}", part(category), part(id)));
                first = first.or_else(|| partner.iter().flatten().find_map(|found| found.columns.first().copied()));
            }
        }
        if !named.is_empty() {
            read.cells.push(("partners", named.join(";"), first));
        }
    }

    fn targets(&self, row: &[Cell], read: &mut RowRead<'m>) {
        let mut given = Vec::new();
        let mut first = None;
        for (target, column) in &self.targets {
            let cell = row.get(*column).unwrap_or(&Cell::Empty);
            if cell.is_empty() {
                continue;
            }
            let value = match cell {
                Cell::Bad(why) => Err(why.clone()),
                cell => formats::number(cell, &self.mapping.formats),
            };
            match value {
                Ok(value) => {
                    given.push(format!("{}={value}", target.indicator));
                    first = first.or(Some(*column));
                }
                Err(why) => read.wrong.push(("targets", Some(*column), why)),
            }
        }
        if !given.is_empty() {
            read.cells.push(("targets", given.join(";"), first));
        }
    }
}

/// One cell of the source's columns.
fn joined(source: &Source, columns: &[usize], row: &[Cell]) -> Cell {
    let filled: Vec<&Cell> = columns.iter().filter_map(|at| row.get(*at)).filter(|cell| !cell.is_empty()).collect();
    match filled.as_slice() {
        [] => Cell::Empty,
        [one] => (*one).clone(),
        several => {
            let texts: Vec<String> = several.iter().map(|cell| cell.text()).collect();
            Cell::Text(texts.join(source.join.as_deref().unwrap_or(" ")))
        }
    }
}

fn items(source: &Source, cell: &Cell) -> Vec<String> {
    if let Cell::List(items) = cell {
        return items.clone();
    }
    let text = cell.text();
    let parts = text.split(source.split.as_deref().unwrap_or(";")).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace('|', "\\|")
}

struct Finder<'c> {
    columns: &'c [Cell],
    names: Vec<String>,
    wrong: Vec<(String, Option<usize>, Message)>,
}

impl Finder<'_> {
    fn partner<'m>(&mut self, partner: &'m PartnerSource) -> [Option<Found<'m>>; 3] {
        [Some(&partner.name), Some(&partner.category), partner.business_id.as_ref()]
            .map(|source| source.map(|source| self.found("partners", source)))
    }

    fn found<'m>(&mut self, field: &str, source: &'m Source) -> Found<'m> {
        let named = source.column.iter().chain(&source.columns).chain(&source.add);
        let columns = named.filter_map(|name| self.place(field, name, source.nth)).collect();
        Found { source, columns }
    }

    fn place(&mut self, field: &str, name: &str, nth: Option<usize>) -> Option<usize> {
        let wanted = same(name);
        let all: Vec<usize> =
            self.names.iter().enumerate().filter(|(_, name)| **name == wanted).map(|(at, _)| at).collect();
        let refuse = |finder: &mut Self, column: Option<usize>, why: Message| {
            finder.wrong.push((field.to_owned(), column, why));
            None
        };
        match (all.as_slice(), nth) {
            ([], _) => {
                let bad = self.columns.iter().position(|cell| matches!(cell, Cell::Bad(_)));
                let names = self.columns.iter().filter(|cell| !cell.is_empty()).take(NAMED);
                let known: Vec<String> = names.map(|cell| shortened(&cell.text())).filter(|n| !n.is_empty()).collect();
                let why = Message::new("import-mapped-column-missing").with("column", shortened(name));
                let why = why.with("known", known.join(" · "));
                // A heading that cannot be read is the likely reason that one is missing.
                if let Some(at) = bad
                    && let Some(Cell::Bad(bad)) = self.columns.get(at)
                    && !self.wrong.iter().any(|(_, other, _)| *other == Some(at))
                {
                    let bad = bad.clone();
                    self.wrong.push((String::new(), Some(at), bad));
                }
                refuse(self, None, why)
            }
            ([one], None) => Some(*one),
            (several, None) => {
                let places: Vec<String> = several.iter().map(|at| letters(*at)).collect();
                let why = Message::new("import-mapped-column-twice").with("column", shortened(name));
                refuse(self, several.first().copied(), why.with("places", places.join(", ")))
            }
            (several, Some(nth)) => match several.get(nth.saturating_sub(1)) {
                Some(place) => Some(*place),
                None => {
                    let why = Message::new("import-mapped-column-nth").with("column", shortened(name));
                    refuse(self, None, why.with("nth", nth).with("count", several.len()))
                }
            },
        }
    }
}
