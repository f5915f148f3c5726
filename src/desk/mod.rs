//! The desk.
pub mod premises;
