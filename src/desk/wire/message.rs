//! A line to a request, and answers to lines.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::BATCH_MAX;
use super::error::WireError;

/// What one line asks.
#[derive(Debug)]
pub enum Incoming {
    /// One request.
    One(Result<Request, Broken>),
    /// Several, whose answers go back in one line.
    Batch(Vec<Result<Request, Broken>>),
}

/// A request as JSON-RPC knows it.
#[derive(Debug)]
pub struct Request {
    /// By which the answer is recognised; without one there is no answer.
    pub id: Option<Value>,
    /// What is asked.
    pub method: String,
    /// With what.
    pub params: Option<Box<RawValue>>,
}

/// Something that is no request, and what to say about it.
#[derive(Debug)]
pub struct Broken {
    /// Its id, where that could be read.
    pub id: Value,
    /// What is wrong.
    pub error: WireError,
}

/// The four fields, none of them looked into. A field that is `null` is there.
#[derive(Deserialize)]
struct Shape<'a> {
    #[serde(borrow, default, deserialize_with = "there")]
    jsonrpc: Option<&'a RawValue>,
    #[serde(borrow, default, deserialize_with = "there")]
    id: Option<&'a RawValue>,
    #[serde(borrow, default, deserialize_with = "there")]
    method: Option<&'a RawValue>,
    #[serde(borrow, default, deserialize_with = "there")]
    params: Option<&'a RawValue>,
}

fn there<'de: 'a, 'a, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'a RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

/// Reads one line.
pub fn read(line: &[u8]) -> Incoming {
    let raw: &RawValue = match serde_json::from_slice(line) {
        Ok(raw) => raw,
        Err(error) => return Incoming::One(Err(broken(Value::Null, WireError::parse(&error.to_string())))),
    };
    if !raw.get().starts_with('[') {
        return Incoming::One(one(raw));
    }
    match serde_json::from_str::<Vec<&RawValue>>(raw.get()) {
        Ok(several) if several.is_empty() => {
            Incoming::One(Err(broken(Value::Null, WireError::invalid("an empty batch"))))
        }
        Ok(several) if several.len() > BATCH_MAX => {
            let why = format!("a batch of {}; at most {BATCH_MAX}", several.len());
            Incoming::One(Err(broken(Value::Null, WireError::invalid(&why))))
        }
        Ok(several) => Incoming::Batch(several.into_iter().map(one).collect()),
        Err(error) => Incoming::One(Err(broken(Value::Null, WireError::parse(&error.to_string())))),
    }
}

fn one(raw: &RawValue) -> Result<Request, Broken> {
    let invalid = |id: Value, why: &str| Err(broken(id, WireError::invalid(why)));
    // A list would be read as the four fields by position.
    if !raw.get().starts_with('{') {
        return invalid(Value::Null, "it is no object");
    }
    let shape: Shape<'_> = match serde_json::from_str(raw.get()) {
        Ok(shape) => shape,
        Err(error) => return invalid(Value::Null, &error.to_string()),
    };
    let id = match shape.id.map(|id| serde_json::from_str::<Value>(id.get())) {
        None => None,
        Some(Ok(id @ (Value::Null | Value::Number(_) | Value::String(_)))) => Some(id),
        Some(_) => return invalid(Value::Null, "the id is no text, no number and not null"),
    };
    let told = id.clone().unwrap_or(Value::Null);
    if shape.jsonrpc.and_then(text).as_deref() != Some("2.0") {
        return invalid(told, "`jsonrpc` is not \"2.0\"");
    }
    let Some(method) = shape.method.and_then(text) else { return invalid(told, "`method` is no text") };
    let params = shape.params.map(ToOwned::to_owned);
    if params.as_ref().is_some_and(|params| !params.get().starts_with(['{', '['])) {
        return invalid(told, "`params` is no object");
    }
    Ok(Request { id, method, params })
}

fn text(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

fn broken(id: Value, error: WireError) -> Broken {
    Broken { id, error }
}

/// An answer with its id.
#[derive(Debug, Serialize, Deserialize)]
pub struct Response {
    /// `2.0`.
    pub jsonrpc: String,
    /// Of the request.
    pub id: Value,
    /// What was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Box<RawValue>>,
    /// Why it was not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<WireError>,
}

impl Response {
    /// An answer.
    pub fn new(id: Value, outcome: Result<Box<RawValue>, WireError>) -> Self {
        let (result, error) = match outcome {
            Ok(result) => (Some(result), None),
            Err(error) => (None, Some(error)),
        };
        Self { jsonrpc: "2.0".to_owned(), id, result, error }
    }
}

/// A message as one line with its end.
pub fn line(message: &impl Serialize) -> Vec<u8> {
    // Our messages have text keys and no values that JSON cannot write.
    let mut line = serde_json::to_vec(message).unwrap_or_default();
    line.push(b'\n');
    line
}

/// A request as one line.
pub fn request_line(id: u64, method: &str, params: &Value) -> Vec<u8> {
    line(&serde_json::json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}))
}

/// A notification as one line.
pub fn notification_line(method: &str, params: &impl Serialize) -> Vec<u8> {
    line(&serde_json::json!({"jsonrpc": "2.0", "method": method, "params": params}))
}
