//! The mark of a training store on what is printed: whoever finds it in a file or in another program must not take it
//! for the real thing. Tables get a line, rows of CSV and of JSON lists a column of their own, JSON objects a field.

use serde_json::Value;

use crate::cli::place::Place;
use crate::speech::word;

/// Field of an object.
const OF_ALL: &str = "training";
/// Field and column of a row, as in the exports.
pub const OF_ROW: &str = "training_data";

/// A text for people, marked where it comes from a training store.
pub fn text(place: &Place, text: &str) -> String {
    if !place.is_training() {
        return text.to_owned();
    }
    format!("{}\n\n{text}", word(place.lang, "training-mark"))
}

/// JSON, marked where it comes from a training store.
pub fn json(place: &Place, value: Value) -> Value {
    if !place.is_training() {
        return value;
    }
    match value {
        Value::Object(mut fields) => {
            fields.insert(OF_ALL.to_owned(), Value::Bool(true));
            Value::Object(fields)
        }
        Value::Array(rows) => Value::Array(rows.into_iter().map(row).collect()),
        plain => plain,
    }
}

/// One row, marked.
pub fn row(value: Value) -> Value {
    match value {
        Value::Object(mut fields) => {
            fields.insert(OF_ROW.to_owned(), Value::Bool(true));
            Value::Object(fields)
        }
        plain => plain,
    }
}
