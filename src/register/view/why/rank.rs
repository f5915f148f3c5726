//! Why a case has its place in the ranked list.

use super::{Asked, Line};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::{LinePolicy, LineSide};
use crate::domain::words;
use crate::register::event::Event;
use crate::register::refusal::source;
use crate::register::view::ranking::{RankFacts, Ranking, ranking};

impl Asked<'_> {
    pub(super) fn rank(&mut self) {
        let facts = self.facts;
        let list = ranking(self.state, self.viewer, &facts.round, &facts.scope, LinePolicy::Strict);
        let rows = list.as_ref().map(|list| list.rows.as_slice()).unwrap_or_default();
        let shown: Vec<_> = rows.iter().filter_map(|row| Some((row, row.facts.as_ref()?))).collect();
        let Some(index) = shown.iter().position(|(row, _)| row.reference == *self.case) else {
            self.say(Line::new(Message::new("explain-no-rank")).from(source::PROCEDURE));
            return self.missing();
        };
        let Some((row, ranked)) = shown.get(index) else { return };
        let set = self.criteria_set();
        let what = Message::new("explain-place")
            .with("position", row.position)
            .with("of", shown.len())
            .with("total", ranked.total.to_string());
        self.say(Line::new(what).from(set.clone()));
        self.entries(|event, _| match event {
            Event::Signed { .. } => Some(Message::new("explain-signed")),
            _ => None,
        });
        let neighbours = [("explain-before", index.checked_sub(1)), ("explain-after", index.checked_add(1))];
        for (key, at) in neighbours {
            if let Some((other, facts)) = at.and_then(|at| shown.get(at)) {
                let what = Message { key: key.into(), args: Vec::new() };
                let what = what.with("case", &other.reference).with("total", facts.total.to_string());
                self.say(Line::new(what).from(set.clone()));
            }
        }
        self.tie(ranked, set);
        if !ranked.proposable {
            self.say(Line::new(Message::new("explain-not-proposable")));
            self.limits();
        }
        self.line(ranked);
        if let Some(list) = list.as_ref().filter(|_| ranked.proposable && ranked.line == LineSide::Below) {
            self.say(Line::new(no_money(ranked, list)).from(source::ENVELOPE));
        }
    }

    /// The rule that separated it from a case with the same total.
    fn tie(&mut self, ranked: &RankFacts, set: String) {
        let Some(rule) = &ranked.tie_break else { return };
        let criteria = &self.full.criteria;
        let what = match rule.strip_prefix("criterion:").and_then(|id| criteria.criterion(id)) {
            Some(criterion) => Message::new("explain-tie-criterion").with("name", &criterion.name),
            None if rule == "received_at" => Message::new("explain-tie-arrival"),
            None => Message::new("explain-tie-reference"),
        };
        self.say(Line::new(what).from(set));
    }

    /// What it would get under the strict policy, and out of what.
    fn line(&mut self, ranked: &RankFacts) {
        let facts = self.facts;
        let planned = self.state.plan.round(facts.round.as_str());
        let planned = planned.and_then(|round| round.envelopes.iter().find(|envelope| envelope.scope == facts.scope));
        let source = planned.map_or(source::ENVELOPE, |envelope| envelope.source.as_str());
        let what = match self.state.envelope_total(facts.round.as_str(), facts.scope.as_str()).flatten() {
            None => Message::new("explain-envelope-blank")
                .with("scope", &facts.scope)
                .with("round", self.state.plan.round_name(&facts.round)),
            Some(total) => Message::new("explain-line")
                .with("total", total)
                .with("asks", ranked.asks)
                .with("gets", ranked.gets)
                .with("line", Message::new(words::line_key(ranked.line))),
        };
        self.say(Line::new(what).from(source));
    }
}

/// Why a case that could be granted gets nothing: what is left does not reach, or the line is drawn above it.
fn no_money(ranked: &RankFacts, list: &Ranking) -> Message {
    let key = if ranked.asks > list.left { "explain-short" } else { "explain-line-above" };
    let short = if ranked.asks > list.left { ranked.asks - list.left } else { Money::ZERO };
    Message { key: key.into(), args: Vec::new() }.with("left", list.left).with("asks", ranked.asks).with("short", short)
}
