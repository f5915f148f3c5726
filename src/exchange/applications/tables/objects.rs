//! JSON and JSON Lines as a table: a column for each path, `hakija.nimi`, `osatoteuttajat.1.nimi`.

use std::collections::HashMap;

use super::{COLUMNS_MAX, Cell, ROWS_MAX, Take};
use crate::domain::message::Message;
use crate::exchange::applications::node::Node;
use crate::exchange::applications::{ImportError, text_of, whole_file};

/// Opened objects: rows of cells by column.
pub(super) struct Objects {
    rows: Vec<(usize, Vec<(usize, Cell)>)>,
    width: usize,
}

/// Reads all objects; the columns are all paths that any of them has.
pub(super) fn open(bytes: &[u8], lines: bool) -> Result<(Vec<Cell>, Objects), ImportError> {
    let text = text_of(bytes, !lines)?;
    let mut found = Columns::default();
    let mut rows = Vec::new();
    let numbered: Box<dyn Iterator<Item = Result<(usize, Node), ImportError>>> = if lines {
        let filled = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        Box::new(filled.map(|(index, line)| {
            let node = serde_json::from_str(line).map_err(|error| {
                let why = Message::new("import-line-syntax")
                    .with("column", error.column())
                    .with("detail", error.to_string().split(" at line ").next().unwrap_or_default());
                ImportError { row: index + 1, field: String::new(), why }
            })?;
            Ok((index + 1, node))
        }))
    } else {
        let document: Node = serde_json::from_str(text).map_err(|error| {
            let why = Message::new("import-json-syntax")
                .with("line", error.line())
                .with("column", error.column())
                .with("detail", error.to_string().split(" at line ").next().unwrap_or_default());
            whole_file(why)
        })?;
        let elements = match document {
            Node::List(elements) => elements,
            one => vec![one],
        };
        Box::new(elements.into_iter().enumerate().map(|(index, node)| Ok((index + 1, node))))
    };
    for numbered in numbered {
        let (row, node) = numbered?;
        if rows.len() >= ROWS_MAX {
            return Err(whole_file(Message::new("import-too-many-rows").with("limit", ROWS_MAX)));
        }
        let Node::Fields(fields) = node else {
            let why = Message::new("import-wrong-kind").with("given", node.kind());
            let why = why.with("wanted", Message::new("kind-object"));
            return Err(ImportError { row, field: String::new(), why });
        };
        let mut cells = Vec::new();
        fields.into_iter().for_each(|(name, node)| flatten(name, node, &mut found, &mut cells));
        rows.push((row, cells));
    }
    if found.names.len() > COLUMNS_MAX {
        let why = Message::new("import-too-many-columns").with("columns", found.names.len()).with("limit", COLUMNS_MAX);
        return Err(whole_file(why));
    }
    let width = found.names.len();
    Ok((found.names.into_iter().map(Cell::Text).collect(), Objects { rows, width }))
}

#[derive(Default)]
struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Columns {
    fn place(&mut self, name: String) -> usize {
        *self.places.entry(name).or_insert_with_key(|name| {
            self.names.push(name.clone());
            self.names.len() - 1
        })
    }
}

fn flatten(path: String, node: Node, columns: &mut Columns, cells: &mut Vec<(usize, Cell)>) {
    let cell = match node {
        Node::Fields(fields) => {
            for (name, node) in fields {
                flatten(format!("{path}.{name}"), node, columns, cells);
            }
            return;
        }
        Node::List(items) if items.iter().any(|item| matches!(item, Node::Fields(_) | Node::List(_))) => {
            for (index, item) in items.into_iter().enumerate() {
                flatten(format!("{path}.{}", index + 1), item, columns, cells);
            }
            return;
        }
        Node::List(items) => Cell::List(items.into_iter().filter_map(scalar).collect()),
        Node::Null => Cell::Empty,
        Node::Bool(yes) => Cell::Bool(yes),
        Node::Number(digits) => Cell::Number(digits),
        Node::Text(text) => Cell::Text(text),
    };
    let place = columns.place(path);
    // The later of two fields of the same name would win silently in most programs; here neither does.
    let double = cells.iter().any(|(other, _)| *other == place);
    cells.push((place, if double { Cell::Bad(Message::new("import-json-field-twice")) } else { cell }));
}

fn scalar(node: Node) -> Option<String> {
    match node {
        Node::Number(text) | Node::Text(text) => Some(text),
        Node::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}

impl Objects {
    pub(super) fn each(&mut self, take: Take<'_>) -> Result<(), ImportError> {
        for (row, sparse) in &self.rows {
            let mut cells = vec![Cell::Empty; self.width];
            for (place, cell) in sparse {
                if let Some(slot) = cells.get_mut(*place) {
                    *slot = cell.clone();
                }
            }
            if take(*row, &cells).is_break() {
                break;
            }
        }
        Ok(())
    }
}
