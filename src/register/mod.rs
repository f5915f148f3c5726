//! The register: command → judge → events → fold → views.
//!
//! | file | what |
//! |---|---|
//! | `command.rs` | what people can ask for |
//! | `judge/` | the one place where a rule can refuse |
//! | `refusal.rs`, `missing.rs` | what a refusal says; what there is in place of what is not there |
//! | `event/` | what has happened: the words of the journal, and how they are read |
//! | `fold.rs`, `state.rs`, `case/` | what an event does to the state, and what the state is |
//! | `overtaken.rs` | whether somebody else has changed meanwhile what an act rests on |
//! | `decided.rs` | how far a decision has come |
//! | `reversible.rs`, `way_back.rs` | what can be taken back, and how |
//! | `file.rs` | the long texts and the history of one case |
//! | `seal.rs` | what proves which document the applicant got |
//! | `order.rs` | which cases are passed over when one below them gets money |
//! | `judgement.rs` | judgements that belong to a revision, and what a revision does to them |
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
pub mod judgement;
mod missing;
pub mod order;
pub mod overtaken;
pub mod query;
pub mod refusal;
pub mod reversible;
pub mod seal;
pub mod state;
pub mod terms;
pub mod view;
mod way_back;
