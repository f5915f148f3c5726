//! The workstation: model, update, view.

pub mod acts;
pub mod keymap;
pub mod terminal;
pub mod theme;
