//! CSV into the nodes that JSON gives, so that one set of rules reads both.

use csv::StringRecord;

use super::node::Node;
use super::record::Form;
use super::tables::letters;
use super::{Intake, LINE_MAX, record};
use crate::domain::message::Message;
use crate::exchange::marked_toml::shortened;

/// Columns in the order in which they are written.
pub(super) const COLUMNS: [&str; 23] = [
    "reference",
    "round",
    "action",
    "title",
    "summary",
    "language",
    "received_at",
    "applicant_name",
    "applicant_business_id",
    "applicant_category",
    "partners",
    "start",
    "end",
    "cost_model",
    "costs_staff",
    "costs_other_direct",
    "costs_indirect",
    "costs_total",
    "requested_eu",
    "rate_claimed",
    "rate_grounds",
    "other_eu_funding",
    "targets",
];
/// Columns that may be left out.
pub(super) const OPTIONAL: [&str; 6] =
    ["summary", "applicant_business_id", "partners", "rate_grounds", "other_eu_funding", "targets"];

/// Columns that are told one by one; a file with more of them is another system's.
const UNKNOWN_TOLD: usize = 3;

/// Reads the rows; an unusable first line ends the reading, because every row would repeat the error.
pub(super) fn read(text: &str, intake: &mut Intake) {
    let separator = separator_of(text);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut columns: Option<Vec<String>> = None;
    let mut cells = StringRecord::new();
    loop {
        match reader.read_record(&mut cells) {
            Ok(false) => return,
            Ok(true) => {}
            Err(error) => {
                let row = error.position().map_or(0, |place| line(place.line()));
                return intake.refuse(row, "", Message::new("import-csv-unreadable").with("detail", error.to_string()));
            }
        }
        if intake.is_full() {
            return;
        }
        let row = row_of(text, &cells);
        let Some(columns) = &columns else {
            let Some(found) = header(row, &cells, intake) else { return };
            columns = Some(found);
            continue;
        };
        intake.rows_seen += 1;
        read_row(row, &cells, columns, separator == b';', intake);
    }
}

fn read_row(row: usize, cells: &StringRecord, columns: &[String], comma: bool, intake: &mut Intake) {
    let bytes = cells.as_slice().len();
    if bytes > LINE_MAX {
        let why = Message::new("import-line-too-long").with("bytes", bytes).with("limit", LINE_MAX);
        return intake.refuse(row, "", why);
    }
    if cells.len() != columns.len() {
        let why = Message::new("import-csv-cells").with("cells", cells.len()).with("columns", columns.len());
        return intake.refuse(row, "", why);
    }
    let cells = columns.iter().map(String::as_str).zip(cells.iter());
    let node = row_node(cells.filter(|(_, cell)| !cell.trim().is_empty()), comma);
    record::read(row, node, Form::Csv, intake);
}

/// The separator that the first line has more of.
fn separator_of(text: &str) -> u8 {
    let first = text.trim_start().lines().next().unwrap_or_default();
    if first.matches(';').count() > first.matches(',').count() { b';' } else { b',' }
}

/// The line of a record's first character; blank lines before it are the reader's, not ours.
pub(super) fn row_of(text: &str, cells: &StringRecord) -> usize {
    let Some(place) = cells.position() else { return 0 };
    let rest = usize::try_from(place.byte()).ok().and_then(|start| text.get(start..)).unwrap_or_default();
    let blank = rest.bytes().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| *byte == b'\n').count();
    line(place.line()) + blank
}

fn line(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn header(row: usize, cells: &StringRecord, intake: &mut Intake) -> Option<Vec<String>> {
    let before = intake.errors.len();
    let mut columns: Vec<String> = Vec::with_capacity(cells.len());
    let mut unknown = 0;
    for (place, name) in cells.iter().map(str::trim).enumerate() {
        let shown = shortened(name);
        if name.is_empty() {
            intake.refuse(row, "", Message::new("import-column-unnamed").with("column", letters(place)));
        } else if !COLUMNS.contains(&name) {
            unknown += 1;
            if unknown > UNKNOWN_TOLD {
                columns.push(name.to_owned());
                continue;
            }
            let why = Message::new("import-unknown-field").with("field", shown.as_str());
            intake.refuse(row, shown, why.with("accepted", COLUMNS.join(" ")));
        } else if columns.iter().any(|other| other == name) {
            intake.refuse(row, shown.as_str(), Message::new("import-field-twice").with("field", shown.as_str()));
        }
        columns.push(name.to_owned());
    }
    if unknown > UNKNOWN_TOLD {
        let why = Message::new("import-unknown-fields").with("count", unknown - UNKNOWN_TOLD);
        intake.refuse(row, "", why);
    }
    for missing in COLUMNS.iter().filter(|name| !OPTIONAL.contains(name) && !columns.iter().any(|c| c == *name)) {
        intake.refuse(row, *missing, Message::new("import-column-missing").with("field", *missing));
    }
    (intake.errors.len() == before).then_some(columns)
}

pub(super) fn row_node<'c>(cells: impl Iterator<Item = (&'c str, &'c str)>, comma: bool) -> Node {
    let mut fields = Vec::new();
    let mut applicant = Vec::new();
    let mut costs = Vec::new();
    for (column, cell) in cells {
        if let Some(name) = column.strip_prefix("applicant_") {
            applicant.push((name.to_owned(), Node::Text(cell.to_owned())));
        } else if let Some(name) = column.strip_prefix("costs_") {
            costs.push((name.to_owned(), amount(cell, comma)));
        } else {
            let node = match column {
                "requested_eu" => amount(cell, comma),
                "rate_grounds" | "other_eu_funding" => words(cell),
                "targets" => Node::List(parts(cell).map(target).collect()),
                "partners" => Node::List(split(cell, ';').iter().map(|partner| body(partner)).collect()),
                _ => Node::Text(cell.to_owned()),
            };
            fields.push((column.to_owned(), node));
        }
    }
    fields.push(("applicant".to_owned(), Node::Fields(applicant)));
    fields.push(("costs".to_owned(), Node::Fields(costs)));
    Node::Fields(fields)
}

/// An amount; its decimal comma becomes a point where commas do not separate columns.
fn amount(cell: &str, comma: bool) -> Node {
    let pointed = if comma && !cell.contains('.') { cell.replacen(',', ".", 1) } else { cell.to_owned() };
    Node::Text(pointed)
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

fn words(cell: &str) -> Node {
    Node::List(parts(cell).map(|part| Node::Text(part.to_owned())).collect())
}

/// `O.1.2=40`.
fn target(part: &str) -> Node {
    let (indicator, value) = part.split_once('=').unwrap_or((part, ""));
    let value = value.trim();
    let digits = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let value = if digits { Node::Number(value.to_owned()) } else { Node::Text(value.to_owned()) };
    let indicator = Node::Text(indicator.trim().to_owned());
    Node::Fields(vec![("indicator".to_owned(), indicator), ("value".to_owned(), value)])
}

/// `name|category|business id`.
fn body(partner: &str) -> Node {
    let names = ["name", "category", "business_id"];
    let given = split(partner, '|');
    // A fourth part has no name of ours and is refused as an unknown field.
    let names = names.into_iter().chain(std::iter::repeat("|"));
    let fields = names.zip(given.iter().map(|part| unescaped(part.trim())));
    let filled = fields.filter(|(_, part)| !part.is_empty());
    Node::Fields(filled.map(|(name, part)| (name.to_owned(), Node::Text(part))).collect())
}

/// Parts between separators that no backslash stands before; the backslashes stay.
fn split(text: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in text.chars() {
        if c == separator && !escaped {
            parts.push(String::new());
            continue;
        }
        escaped = c == '\\' && !escaped;
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.retain(|part| separator == '|' || !part.trim().is_empty());
    parts
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => out.extend(characters.next()),
            _ => out.push(c),
        }
    }
    out
}
