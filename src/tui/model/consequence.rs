//! What the decision under the cursor would do to its envelope, said before a key is pressed.

use chrono::NaiveDate;

use super::popup::Popup;
use super::{Model, Screen};
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::{DecisionKind, LineSide, Status};
use crate::register::view::forecast::Standing;
use crate::register::view::rows::RowFacts;
use crate::tui::theme::Meaning;

/// The sentence, and how good the news are. Amounts are written as the strip writes them, without their currency.
pub fn of(model: &Model, write: &dyn Fn(Money) -> String) -> Option<(Message, Meaning)> {
    if matches!(model.popups.last(), Some(Popup::Propose(_))) {
        return None;
    }
    let (facts, standing) = match model.screen() {
        Screen::Case(page) => (page.view.as_ref()?.row.facts.as_ref()?, page.standing),
        Screen::Queue(page) => (page.current()?.facts.as_ref()?, None),
        Screen::Backlog(page) => {
            let (row, standing) = page.rows().get(page.trail.cursor)?;
            (row.facts.as_ref()?, *standing)
        }
        Screen::Overview(_) | Screen::Ranking(_) | Screen::Office(_) | Screen::Pictures(_) => return None,
    };
    if facts.past {
        return None;
    }
    let open = model.money_of(&(facts.round.clone(), facts.scope.clone())).and_then(|line| line.open);
    let (message, meaning) = money(facts, open, write)?;
    if let Some(last) = correctable(model, facts) {
        let until = Message::new("case-correction-until").with("last", last);
        return Some((Message::new("strip-both").with("money", message).with("standing", until), meaning));
    }
    Some(match standing {
        Some(standing) => {
            (Message::new("strip-both").with("money", message).with("standing", place(standing)), meaning)
        }
        None => (message, meaning),
    })
}

/// The last day for requesting a correction of the open case, while one can still be requested.
fn correctable(model: &Model, facts: &RowFacts) -> Option<NaiveDate> {
    let until = model.case()?.full()?.decision.as_ref()?.correction_until?;
    (facts.status == Status::Notified && finnish_day(model.now) <= until).then_some(until)
}

/// "Rank 3 of 12, above the line."
pub fn place(standing: Standing) -> Message {
    let key = match standing.line {
        LineSide::Above => "standing-above",
        LineSide::Partial => "standing-partial",
        LineSide::Below => "standing-below",
    };
    Message { key: key.into(), args: Vec::new() }.with("position", standing.position).with("of", standing.of)
}

fn money(facts: &RowFacts, open: Option<Money>, write: &dyn Fn(Money) -> String) -> Option<(Message, Meaning)> {
    match (facts.status, facts.decision) {
        (Status::Withdrawn | Status::Declined, _) => None,
        (_, Some((DecisionKind::Reject, _))) => Some((Message::new("strip-rejects"), Meaning::Text)),
        (_, Some((DecisionKind::Reserve, amount))) => {
            Some((Message::new("strip-reserves").with("amount", write(amount)), Meaning::Reserve))
        }
        (Status::Proposed | Status::Returned, Some((_, amount))) => {
            Some((Message::new("strip-proposed").with("amount", write(amount)), Meaning::Proposed))
        }
        (Status::Submitted, Some((_, amount))) => {
            Some((Message::new("strip-submitted").with("amount", write(amount)), Meaning::Submitted))
        }
        (Status::Approved | Status::Notified | Status::Correction, Some((_, amount))) => {
            Some((Message::new("strip-approved").with("amount", write(amount)), Meaning::Approved))
        }
        _ => {
            let left = open? - facts.requested;
            Some(if left < Money::ZERO {
                (Message::new("strip-exceeds").with("amount", write(-left)), Meaning::Bad)
            } else {
                (Message::new("strip-leaves").with("amount", write(left)), Meaning::Good)
            })
        }
    }
}
