//! Files in: plans, criteria, history and applications, and the invented applications of a training store. Files out:
//! tables of what their reader may see.
//!
//! | file | what |
//! |---|---|
//! | `plan_file.rs` | reads plans, criteria sets, past rounds and earlier projects; those that ship with the program |
//! | `marked_toml.rs` | TOML with the line of every entry, and what its errors mean |
//! | `applications/` | reads applications from JSON Lines, JSON and CSV, and writes them |
//! | `exports/` | tables as CSV, JSON and workbooks |
//! | `lesson_file.rs` | reads lessons; those that ship with the program |
//! | `synthetic/` | invents applications for training |

pub mod applications;
pub mod exports;
pub mod lesson_file;
mod marked_toml;
pub mod plan_file;
pub mod synthetic;

pub use marked_toml::{FileMistake, amount_refused};
