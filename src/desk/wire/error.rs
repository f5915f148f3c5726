//! Error codes, and what a client makes of them.

use serde::{Deserialize, Serialize};

use crate::desk::DeskError;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::speech::say;

/// An error as JSON-RPC knows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WireError {
    /// See the constants.
    pub code: i64,
    /// In English, for whoever reads the wire.
    pub message: String,
    /// The same for a program, which says it in its reader's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<DeskError>,
}

/// The line is no JSON.
pub const PARSE: i64 = -32700;
/// The line is no request.
pub const INVALID: i64 = -32600;
/// There is no such method.
pub const METHOD: i64 = -32601;
/// The method cannot be asked like this.
pub const PARAMS: i64 = -32602;
/// The desk failed.
pub const INTERNAL: i64 = -32603;
/// A rule refused; nothing has changed.
pub const REFUSED: i64 = -32001;
/// The query cannot be read.
pub const QUERY: i64 = -32002;
/// There is no such case, round, envelope or person.
pub const UNKNOWN: i64 = -32003;
/// The store cannot be used.
pub const STORE: i64 = -32004;
/// The line is too long; the connection is closed.
pub const TOO_LONG: i64 = -32010;
/// The client speaks another protocol; the connection is closed.
pub const PROTOCOL: i64 = -32011;
/// The client has not said hello.
pub const STRANGER: i64 = -32012;
/// The account has no role here; the connection is closed.
pub const NO_ACCESS: i64 = -32013;

/// All of them with what they mean, for the description.
pub const ALL: &[(i64, &str)] = &[
    (PARSE, "the line is no JSON"),
    (INVALID, "the line is no request"),
    (METHOD, "there is no such method"),
    (PARAMS, "the method cannot be asked like this"),
    (INTERNAL, "the desk failed; what was asked has not been done"),
    (REFUSED, "a rule refused; nothing has changed; data: rule, source, what would make it pass"),
    (QUERY, "the query cannot be read; data: where and why"),
    (UNKNOWN, "there is no such case, round, envelope or person"),
    (STORE, "the store cannot be used"),
    (TOO_LONG, "the line is too long; the connection is closed"),
    (PROTOCOL, "another protocol is spoken here; the connection is closed"),
    (STRANGER, "say hello first"),
    (NO_ACCESS, "the account has no role here; the connection is closed"),
];

impl WireError {
    fn plain(code: i64, message: &str) -> Self {
        Self { code, message: message.to_owned(), data: None }
    }

    /// The line is no JSON.
    pub fn parse(why: &str) -> Self {
        Self::plain(PARSE, &format!("no JSON: {why}"))
    }

    /// The line is no request.
    pub fn invalid(why: &str) -> Self {
        Self::plain(INVALID, &format!("no request: {why}"))
    }

    /// There is no such method.
    pub fn method() -> Self {
        Self::plain(METHOD, "no such method; `diarium serve --describe` lists them")
    }

    /// The method cannot be asked like this.
    pub fn params(why: &str) -> Self {
        Self::plain(PARAMS, &format!("cannot be asked like this: {why}"))
    }

    /// The desk failed.
    pub fn internal() -> Self {
        Self::with(INTERNAL, DeskError::Store(Message::new("served-internal")))
    }

    /// The client has not said hello.
    pub fn stranger() -> Self {
        Self::plain(STRANGER, "say hello first")
    }

    /// An error of another kind, with what to say.
    pub fn with(code: i64, error: DeskError) -> Self {
        Self { code, message: say(Lang::En, &told(&error)), data: Some(error) }
    }
}

fn told(error: &DeskError) -> Message {
    match error {
        DeskError::Refused(refusal) | DeskError::Unknown(refusal) => refusal.what.clone(),
        DeskError::Query(query) => query.why.clone(),
        DeskError::Store(message) => message.clone(),
    }
}

impl From<DeskError> for WireError {
    fn from(error: DeskError) -> Self {
        let code = match &error {
            DeskError::Refused(_) => REFUSED,
            DeskError::Query(_) => QUERY,
            DeskError::Unknown(_) => UNKNOWN,
            DeskError::Store(_) => STORE,
        };
        Self::with(code, error)
    }
}

impl From<WireError> for DeskError {
    fn from(error: WireError) -> Self {
        error.data.unwrap_or_else(|| {
            let message = Message::new("served-wire-error").with("code", error.code).with("why", error.message);
            DeskError::Store(message)
        })
    }
}
