//! The workstation: model, update, view.
//!
//! | file | what |
//! |---|---|
//! | `acts.rs` | the one table of acts |
//! | `keymap/` | which keys do which act |
//! | `app/` | the loop: one channel of events; drain it, then draw once; and how the workstation opens |
//! | `hands.rs` | from a pressed key to an act or a letter |
//! | `editor.rs` | a text in the person's own editor |
//! | `errands.rs` | the worker that owns the desk |
//! | `long_errands.rs` | its neighbour, for what the journal is read again for |
//! | `handing_out.rs` | files that it gives out: tables and papers |
//! | `finder.rs` | the worker that searches by name |
//! | `drawer/` | a person's own things on disk: saved queues, phrases, unfinished texts |
//! | `sight.rs` | what the person had seen when they began an act |
//! | `model/` | what the screens show and the keys change, as plain data |
//! | `update/` | a key, an act or an answer changes the model |
//! | `screens/`, `widgets/`, `popups/` | drawing |
//! | `linear/` | the same read aloud: lines in, lines out |
//! | `terminal.rs`, `pen.rs`, `theme.rs` | the terminal itself; few bytes to it; colours and signs by meaning |

pub mod acts;
pub mod app;
pub mod drawer;
pub mod editor;
pub mod errands;
pub mod finder;
pub mod handing_out;
pub mod hands;
pub mod keymap;
pub mod linear;
mod long_errands;
pub mod model;
mod office_files;
pub mod pen;
pub mod popups;
pub mod screens;
pub mod sight;
pub mod terminal;
pub mod theme;
pub mod update;
pub mod widgets;

pub use app::{Options, TuiError, keymap_of, run};
