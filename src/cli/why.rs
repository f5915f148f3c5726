//! why: the entries, rules and sources behind what is shown.

use super::failure::Failure;
use super::place::Place;
use super::print;
use crate::domain::code::{Reference, RoundId, Scope};
use crate::domain::message::Message;
use crate::register::view::why::Question;

/// What can be asked about a case.
const OF_A_CASE: &str = "total, rank, finding N, amount, refusal";

/// Asks and prints.
pub fn why(place: &Place, subject: &str, what: &str, number: Option<usize>) -> Result<(), Failure> {
    place.with(|desk| {
        let rounds = desk.overview()?.rounds;
        let is_round = rounds.iter().any(|round| round.id == subject);
        let explanation = desk.why(&question(subject, what, number, is_round)?)?;
        print::explanation(place, &explanation)
    })
}

fn question(subject: &str, what: &str, number: Option<usize>, is_round: bool) -> Result<Question, Failure> {
    let case = Reference::from(subject);
    match (what, number) {
        ("total", None) => Ok(Question::Total(case)),
        ("rank", None) => Ok(Question::Rank(case)),
        ("amount", None) => Ok(Question::Amount(case)),
        ("refusal", None) => Ok(Question::Refusal(case)),
        ("finding", Some(number)) => Ok(Question::Finding(case, number)),
        ("finding", None) => Err(Failure::Usage(Message::new("explain-needs-number"), None)),
        (scope, None) if is_round => Ok(Question::Envelope(RoundId::from(subject), Scope::from(scope))),
        (other, _) => {
            let message = Message::new("explain-cannot-ask").with("what", other).with("known", OF_A_CASE);
            Err(Failure::Usage(message, None))
        }
    }
}
