//! Tables as JSON: what the table is, what its columns are, the rows as objects, and the sums.

use serde_json::{Map, Value, json};

use super::{Cell, Table};
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::speech::{say, word};

/// The table.
pub fn value(table: &Table) -> Value {
    let columns = table.columns();
    let meanings = |key: &str| -> Value {
        let all = Lang::ALL.iter().map(|lang| (lang.code().to_owned(), Value::String(word(*lang, key))));
        Value::Object(all.collect())
    };
    let heads = columns
        .iter()
        .map(|column| json!({"key": column.key, "kind": column.kind.word(), "meaning": meanings(&column.meaning())}));
    let rows = table.rows.iter().map(|row| {
        let cells = columns.iter().zip(table.cells(row));
        Value::Object(cells.map(|(column, cell)| (column.key.to_owned(), cell_value(&cell))).collect())
    });
    let sums: Map<String, Value> = table
        .sums()
        .into_iter()
        .filter_map(|(place, sum)| Some((columns.get(place)?.key.to_owned(), json!(sum))))
        .collect();
    let training: Option<Value> = table.training.then(|| {
        let message = Message::new("export-training");
        Value::Object(Lang::ALL.iter().map(|lang| (lang.code().to_owned(), json!(say(*lang, &message)))).collect())
    });
    json!({
        "export": table.kind.word(), "store": table.store, "training": table.training, "training_note": training,
        "made_at": table.made_at, "rule": table.kind.rule().map(meanings), "columns": heads.collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(), "sums": sums,
    })
}

fn cell_value(cell: &Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Text(text) => json!(text),
        Cell::List(items) => json!(items),
        Cell::Whole(number) => json!(number),
        Cell::Money(amount) => json!(amount),
        Cell::Percent(percent) => json!(percent.to_string()),
        Cell::Date(day) => json!(day),
        Cell::Time(moment) => json!(moment),
        Cell::Truth(truth) => json!(truth),
    }
}
