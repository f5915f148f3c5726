//! The field itself: money, plan, criteria, applications, findings, scoring, ranking, ledger, roles.
//!
//! Knows no clock, no file and no screen.
pub mod message;
pub mod money;
pub mod text;
