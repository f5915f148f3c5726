//! Widgets: they borrow what they show and decide nothing.
//!
//! | file | what |
//! |---|---|
//! | `text.rs` | cutting, padding and wrapping by display width |
//! | `columns.rs` | lines made of columns |
//! | `money_bar.rs`, `strip.rs` | an envelope's money as a bar, and the strip at the foot |
//! | `pane.rs` | borders with headings, scroll signs |
//! | `entry.rs` | a text field |
//! | `marked.rs` | a text with the letters that answer what is typed |

pub mod columns;
pub mod entry;
pub mod marked;
pub mod money_bar;
pub mod paint;
pub mod pane;
pub mod query_line;
pub mod strip;
pub mod text;
