//! What can be asked: names, parameters and answers, in one table that reading, writing and description are made from.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::error::WireError;
use crate::desk::documents::Wanted;
use crate::desk::order::Order;
use crate::desk::training::attendance::Attendance;
use crate::domain::application::Applicant;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::vocabulary::LinePolicy;
use crate::register::command::Command;
use crate::register::view::announcement::GroupBy;
use crate::register::view::ranking::WhatIf;
use crate::register::view::why::Question;

/// One method, for the description.
#[derive(Debug, Clone, Copy)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// Names and types of its parameters; those whose type is optional may be left out.
    pub params: &'static [(&'static str, &'static str)],
    /// What it answers.
    pub answer: &'static str,
}

macro_rules! methods {
    ($($about:literal $name:literal $variant:ident { $($field:ident: $type:ty),* } -> $answer:literal;)*) => {
        /// A question with its parameters.
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs, reason = "the table beside the names says what each is for")]
        pub enum Ask {
            $(#[doc = $about] $variant { $($field: $type),* }),*
        }

        /// All methods.
        pub const METHODS: &[Method] = &[$(Method {
            name: $name,
            about: $about,
            params: &[$((stringify!($field), stringify!($type))),*],
            answer: $answer,
        }),*];

        impl Ask {
            /// Reads a question.
            ///
            /// # Errors
            /// Where there is no such method, or it cannot be asked like this.
            pub fn read(method: &str, params: Option<&RawValue>) -> Result<Self, WireError> {
                match method {
                    $($name => {
                        #[derive(Deserialize)]
                        #[serde(deny_unknown_fields)]
                        struct Params { $($field: $type),* }
                        let text = params.map_or("{}", RawValue::get);
                        // An array would be read by position; names are asked for.
                        if !text.starts_with('{') {
                            return Err(WireError::params("parameters are given by name"));
                        }
                        let _params: Params =
                            serde_json::from_str(text).map_err(|error| WireError::params(&error.to_string()))?;
                        Ok(Ask::$variant { $($field: _params.$field),* })
                    })*
                    _ => Err(WireError::method()),
                }
            }

            /// The name of the method.
            pub fn method(&self) -> &'static str {
                match self {
                    $(Ask::$variant { .. } => $name),*
                }
            }

            /// The parameters.
            pub fn params(&self) -> serde_json::Value {
                match self {
                    $(Ask::$variant { $($field),* } => serde_json::json!({ $(stringify!($field): $field),* })),*
                }
            }
        }
    };
}

methods! {
    "The first thing that a client says." "hello" Hello { protocol: u32, program: String } -> "Welcome";
    "Who the client is here." "whoami" Whoami {} -> "Whoami";
    "The plan in force." "plan" Plan {} -> "Plan";
    "The criteria set in force." "criteria" Criteria {} -> "CriteriaSet";
    "The authority's own templates of documents, the one in force last." "templates" Templates {} -> "[Template]";
    "People and their roles." "people" People {} -> "[Person]";
    "Rounds at a glance." "overview" Overview {} -> "Overview";
    "Cases that answer a query." "list" List { query: String } -> "Listing";
    "How many cases answer a query." "count" Count { query: String } -> "number";
    "Words from which queries are completed." "lexicon" Lexicon {} -> "Lexicon";
    "One case with all that the asker may see." "case" Case { case: Reference } -> "CaseView";
    "Cases in, out and waiting." "baskets" Baskets { round: Option<RoundId> } -> "Baskets";
    "The money, now or as it was." "budget" Budget { round: Option<RoundId>, as_of: Option<DateTime<Utc>> } -> "Budget";
    "A ranked list, as it is or as it would be." "ranking" Ranking {
        round: RoundId, scope: Scope, policy: LinePolicy, what_if: Option<WhatIf>
    } -> "Ranking";
    "Where a case stands in its ranking." "standing" Standing { case: Reference } -> "Standing or null";
    "What is behind a figure." "why" Why { question: Question } -> "Explanation";
    "A round over time and how its scores spread." "pictures" Pictures { round: RoundId } -> "Pictures";
    "Decision documents." "documents" Documents { cases: Vec<Reference>, wanted: Wanted } -> "[Issued]";
    "Makes every document anew and compares it with its seal." "prove_documents" ProveDocuments {} -> "DocumentProof";
    "What a round has granted." "announcement" Announcement { round: RoundId, by: Option<GroupBy> } -> "Announcement";
    "How the programme goes." "progress" Progress { as_of: Option<DateTime<Utc>> } -> "Progress";
    "For each body, the one that it perhaps is." "known_bodies" KnownBodies {
        bodies: Vec<Applicant>
    } -> "[KnownBody or null]";
    "What an act would do, without doing it." "forecast" Forecast { command: Command } -> "Forecast";
    "Does an act, once." "order" Order { order: Order } -> "Receipt";
    "Journal records after a number." "log" Log { case: Option<Reference>, since: u64 } -> "LogPage";
    "The number of the last record." "pulse" Pulse {} -> "number";
    "Reads everything again and compares." "verify" Verify {} -> "Proof";
    "Where each trainee is in the lessons." "attendance" Attends {} -> "[Attendance]";
    "Notes where the trainee is in the lessons." "attend" Attend { attendance: Attendance } -> "null";
    "Under which name it is kept where the client is in the lessons." "trainee" Trainee {} -> "Handle";
    "Sits down as another person of the store; in a training store only." "sit" Sit { handle: Handle } -> "Whoami";
    "Makes a training store as it was on its first day; for its trainer only." "start_over" StartOver {} -> "null";
    "Asks for news from now on." "watch" Watch {} -> "Presence";
    "Says which case is open before the person." "present" Present { case: Option<Reference> } -> "null";
    "How the desk is doing; also for its owner without a role." "status" Status {} -> "Status";
}
