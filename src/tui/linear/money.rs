//! The money: what an envelope holds, what the decision under the cursor would do, ceilings and sources.

use super::Reader;
use super::asked::capitalised;
use super::case::sentence;
use crate::domain::code::RoundId;
use crate::domain::message::Message;
use crate::domain::words;
use crate::register::view::budget::{Budget, CeilingLine, EnvelopeLine};
use crate::speech;
use crate::tui::model::consequence as decision;
use crate::tui::popups::money as sources;

/// The money of the envelope at hand, and what the decision under the cursor would do to it.
pub fn strip(reader: &Reader) -> Vec<String> {
    let mut lines = Vec::new();
    let envelope = reader.model.envelope();
    lines.extend(envelope.and_then(|envelope| reader.model.money_of(&envelope)).map(|line| held(reader, line)));
    lines.extend(consequence(reader));
    lines
}

/// What an envelope holds, each bucket with its name before it.
pub fn held(reader: &Reader, line: &EnvelopeLine) -> String {
    let said = match (line.total, line.open) {
        (Some(total), Some(open)) => Message::new("linear-holds").with("total", total).with("open", open),
        _ => Message::new("linear-holds-blank"),
    };
    let said = said.with("scope", &line.scope).with("round", reader.model.round_name(&line.round));
    let said = said.with("proposed", line.proposed).with("submitted", line.submitted);
    reader.say(&said.with("approved", line.approved).with("reserve", line.reserve))
}

/// What the decision under the cursor would do, or has done.
pub fn consequence(reader: &Reader) -> Option<String> {
    let (message, _) = decision::of(&reader.model, &|amount| speech::money(reader.lang(), amount))?;
    Some(sentence(&capitalised(&reader.say(&message))))
}

/// The envelopes of a round, as its pictures show them.
pub fn of_round(reader: &Reader, round: &RoundId) -> Vec<String> {
    let of_round = reader.model.budget.iter().flat_map(|budget| &budget.envelopes);
    let shown = of_round.filter(|line| line.round == *round && (line.total.is_some() || line.cases > 0));
    std::iter::once(reader.word("pictures-envelopes")).chain(shown.map(|line| held(reader, line))).collect()
}

/// Ceilings, the mid-term tenth, blank and disputed envelopes with what the sources say.
pub fn ceilings(reader: &Reader) -> Vec<String> {
    let mut lines = vec![reader.word("money-title")];
    let Some(budget) = &reader.model.budget else {
        lines.push(reader.word("desk-reading"));
        return lines;
    };
    lines.push(reader.word("linear-ceilings"));
    lines.extend(budget.ceilings.iter().map(|line| ceiling(reader, line)));
    lines.push(reader.word("money-mid-term"));
    lines.extend(sources::mid_term_parts(budget).iter().map(|part| reader.say(part)));
    lines.extend(blank_and_disputed(reader, budget));
    lines
}

fn ceiling(reader: &Reader, line: &CeilingLine) -> String {
    let said = Message::new("linear-ceiling").with("objective", &line.objective);
    let said = said.with("pot", Message::new(words::pot_key(line.pot))).with("ceiling", line.ceiling);
    let said = said.with("proposed", line.proposed).with("submitted", line.submitted);
    reader.say(&said.with("approved", line.approved).with("open", line.open))
}

fn blank_and_disputed(reader: &Reader, budget: &Budget) -> Vec<String> {
    let mut lines = Vec::new();
    let blank: Vec<&EnvelopeLine> =
        budget.envelopes.iter().filter(|line| sources::is_blank(line) && !line.disputed).collect();
    let disputed: Vec<&EnvelopeLine> = budget.envelopes.iter().filter(|line| line.disputed).collect();
    for (key, envelopes) in [("money-blank", blank), ("money-disputed", disputed)] {
        if !envelopes.is_empty() {
            lines.push(reader.word(key));
        }
        let parts = envelopes.into_iter().flat_map(|line| sources::envelope_parts(&reader.model, line));
        lines.extend(parts.map(|part| reader.say(&part)));
    }
    lines
}
