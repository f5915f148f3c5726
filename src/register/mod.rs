//! The register: command → judge → events → fold → views.
//!
//! | file | what |
//! |---|---|
//! | `command.rs` | what people can ask for |
//! | `judge/` | the one place where a rule can refuse |
//! | `refusal.rs` | what a refusal says |
//! | `event.rs` | what has happened: the words of the journal |
//! | `fold.rs`, `state.rs`, `case.rs` | what an event does to the state, and what the state is |
//! | `overtaken.rs` | whether somebody else has changed meanwhile what an act rests on |
//! | `decided.rs`, `reversible.rs` | how far a decision has come; what can be taken back |
//! | `file.rs` | the long texts and the history of one case |
//! | `terms.rs` | conditions, listed reasons, correction requests |
//! | `query/` | the query language |
//! | `view/` | the one place where something is hidden; what lists and screens show |

pub mod case;
pub mod command;
pub mod decided;
pub mod event;
pub mod file;
pub mod fold;
pub mod judge;
pub mod overtaken;
pub mod query;
pub mod refusal;
pub mod reversible;
pub mod state;
pub mod terms;
pub mod view;
