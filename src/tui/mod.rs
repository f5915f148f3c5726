//! The workstation: model, update, view.

pub mod acts;
