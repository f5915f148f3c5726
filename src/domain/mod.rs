//! The field itself. Knows no clock, no file and no screen.
//!
//! | file | what |
//! |---|---|
//! | `money.rs` | exact EUR |
//! | `text.rs`, `message.rs`, `words.rs` | three languages; what is said before it is said; keys of the closed lists |
//! | `code.rs`, `vocabulary.rs` | codes and the closed word lists of the public interface |
//! | `plan/` | objectives, measures, actions with cards, indicators, rounds, envelopes |
//! | `criteria.rs`, `scoring.rs`, `ranking.rs` | criteria sets, exact totals, ranking and funding line |
//! | `template/` | templates of decision documents |
//! | `application.rs`, `clean.rs` | what came in, and its cleaning |
//! | `findings/` | checks of an application against plan and card |
//! | `difference.rs` | what a corrected application changes |
//! | `lane.rs` | handling lanes, by rules that are data |
//! | `person.rs` | what people are called in documents |
//! | `ledger.rs` | buckets of money per envelope and ceiling |
//! | `history.rs` | what a body had before |
//! | `finnish_time.rs`, `working_days.rs` | the calendar day in Finland, and days on which something can be required |

pub mod application;
pub mod clean;
pub mod code;
pub mod criteria;
pub mod difference;
pub mod findings;
pub mod finnish_time;
pub mod history;
pub mod lane;
pub mod ledger;
pub mod message;
pub mod money;
pub mod person;
pub mod plan;
pub mod ranking;
pub mod scoring;
pub mod template;
pub mod text;
pub mod vocabulary;
pub mod words;
pub mod working_days;
