//! JSON and JSON Lines into nodes.

use super::node::Node;
use super::record::Form;
use super::{ImportError, Intake, LINE_MAX, record, whole_file};
use crate::domain::message::Message;

/// One object a line; blank lines are skipped.
pub(super) fn read_lines(text: &str, intake: &mut Intake) {
    for (index, line) in text.lines().enumerate() {
        let row = index + 1;
        if line.trim().is_empty() {
            continue;
        }
        if intake.is_full() {
            return;
        }
        intake.rows_seen += 1;
        if line.len() > LINE_MAX {
            let why = Message::new("import-line-too-long").with("bytes", line.len()).with("limit", LINE_MAX);
            intake.refuse(row, "", why);
            continue;
        }
        match serde_json::from_str::<Node>(line) {
            Ok(node) => {
                record::read(row, node, Form::Json, intake);
            }
            Err(error) => {
                let why = Message::new("import-line-syntax")
                    .with("column", error.column())
                    .with("detail", without_place(&error));
                intake.refuse(row, "", why);
            }
        }
    }
}

/// An array of objects, or one object.
pub(super) fn read_document(text: &str, intake: &mut Intake) -> Result<(), ImportError> {
    let document = serde_json::from_str::<Node>(text).map_err(|error| {
        let why = Message::new("import-json-syntax")
            .with("line", error.line())
            .with("column", error.column())
            .with("detail", without_place(&error));
        whole_file(why)
    })?;
    let elements = match document {
        Node::List(elements) => elements,
        one => vec![one],
    };
    for (index, node) in elements.into_iter().enumerate() {
        if intake.is_full() {
            break;
        }
        intake.rows_seen += 1;
        record::read(index + 1, node, Form::Json, intake);
    }
    Ok(())
}

/// What the parser says, without the place, which the message has already.
fn without_place(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.split(" at line ").next().unwrap_or_default().to_owned()
}
