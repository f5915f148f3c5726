//! Files in: plans, criteria, history and applications, and the invented applications of a training store. Files out:
//! tables of what their reader may see, decision documents, the announcement, reports.
//!
//! | file | what |
//! |---|---|
//! | `files/` | whatever a person names is opened here, and nowhere else |
//! | `plan_file.rs` | reads plans, criteria sets, past rounds and earlier projects; those that ship with the program |
//! | `marked_toml.rs` | TOML with the line of every entry, and what its errors mean |
//! | `applications/` | reads applications from JSON Lines, JSON, CSV and workbooks, also of other systems, and writes them |
//! | `exports/` | tables as CSV, JSON and workbooks |
//! | `documents/` | decision documents: templates as data, filled from a case |
//! | `reports/` | the announcement of a round, the progress report |
//! | `paper/` | what leaves as pages: Markdown, HTML, tagged PDF |
//! | `lesson_file.rs` | reads lessons; those that ship with the program |
//! | `synthetic/` | invents applications for training |

pub mod applications;
pub mod documents;
pub mod exports;
pub mod files;
pub mod lesson_file;
mod marked_toml;
pub mod paper;
pub mod plan_file;
pub mod reports;
pub mod synthetic;

pub use marked_toml::{FileMistake, amount_refused};
