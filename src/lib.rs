//! Diarium: the desk at which an authority assesses grant applications.
//!
//! A room imports only from floors below it; nothing runs back up.
//!
//! | floor | room | what |
//! |---|---|---|
//! | 4 | [`cli`] | the shell commands, one group a file |
//! | 4 | [`tui`] | the workstation: model, update, view |
//! | 3 | [`desk`] | one trait, [`desk::Desk`]: the local desk owns the journal and is its only writer; served, many share it |
//! | 3 | [`exchange`] | files in and out |
//! | 2 | [`register`] | command → judge → events → fold → views; the query language |
//! | 2 | [`journal`] | append-only, hash-chained records: the truth |
//! | 2 | [`shelf`] | what is read, kept in step with the journal, rebuilt from it when in doubt |
//! | 2 | [`speech`] | Swedish, Finnish, English; numbers and dates as each writes them |
//! | 1 | [`domain`] | money, plan and cards, criteria, application, findings, scoring, ranking, ledger |
//!
//! How one key press travels, and there is no other way: key → keymap → act → [`desk::Desk::submit`] →
//! [`register::judge::judge`] → events → [`journal::Journal::append`] (on disk) → [`register::fold::fold`] → shelf →
//! model → screen.

pub mod cli;
pub mod desk;
pub mod domain;
pub mod exchange;
pub mod journal;
pub mod register;
pub mod shelf;
pub mod speech;
pub mod tui;
