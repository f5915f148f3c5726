//! The protocol for people and programs: what `diarium serve --describe` prints.

use serde_json::{Value, json};

use super::ask::METHODS;
use super::error::ALL;
use super::{BATCH_MAX, LINE_MAX, LOG_MAX, NEWS, PROGRAM, PROTOCOL, STRANGER_LINE_MAX};

/// The whole protocol as JSON.
pub fn describe() -> Value {
    let methods: Vec<Value> = METHODS
        .iter()
        .map(|method| {
            let params: serde_json::Map<String, Value> =
                method.params.iter().map(|(name, kind)| param(name, kind)).collect();
            let wrapped = !matches!(method.name, "hello");
            let result = if wrapped {
                json!({"seq": "number", "now": "time", "answer": method.answer})
            } else {
                json!(method.answer)
            };
            json!({"name": method.name, "about": method.about, "params": params, "result": result})
        })
        .collect();
    let errors: Vec<Value> = ALL.iter().map(|(code, means)| json!({"code": code, "means": means})).collect();
    json!({
        "protocol": PROTOCOL,
        "program": PROGRAM,
        "transport": "JSON-RPC 2.0 over a Unix socket, one message a line, UTF-8; who asks is told by the kernel",
        "limits": {
            "line_bytes": LINE_MAX, "line_bytes_before_hello": STRANGER_LINE_MAX,
            "batch": BATCH_MAX, "log_records": LOG_MAX,
        },
        "order": "an order's id is 1 to 64 letters, digits, - _ . or :, and is accepted once; send the same order again \
                  when there was no answer. `seen` is the record up to which its author had seen the cases",
        "methods": methods,
        "notifications": [{"name": NEWS, "about": "after watch: what has changed, and who is here; only what the viewer may see", "params": "News"}],
        "errors": errors,
    })
}

fn param(name: &str, kind: &str) -> (String, Value) {
    let kind = kind.replace(' ', "");
    let inner = kind.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>'));
    let told = match inner.unwrap_or(&kind) {
        "DateTime<Utc>" => "time",
        "u32" | "u64" => "number",
        "String" => "text",
        other => other,
    };
    (name.to_owned(), json!({"type": told, "required": inner.is_none()}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::wire::ask::Ask;
    use crate::desk::wire::error;

    #[test]
    fn every_method_that_is_described_is_understood() {
        let described = describe();
        for method in described["methods"].as_array().unwrap() {
            let name = method["name"].as_str().unwrap();
            if let Err(wrong) = Ask::read(name, None) {
                assert_eq!(wrong.code, error::PARAMS, "{name}: only its parameters may be missing");
            }
        }
        assert_eq!(Ask::read("sing", None).unwrap_err().code, error::METHOD);
    }
}
