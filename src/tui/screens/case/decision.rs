//! Proposal, decision, and where the case stands.

use ratatui::text::Line;

use super::Scene;
use super::facts::{fact, heading, paragraph};
use crate::domain::message::Message;
use crate::domain::words;
use crate::register::view::case::{FullCase, Reason};
use crate::speech;
use crate::tui::model::case::CasePage;
use crate::tui::theme::Meaning;

/// Its lines.
pub fn lines(scene: Scene<'_>, page: &CasePage, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    let lang = scene.lang();
    let mut lines = Vec::new();
    if let Some(standing) = page.standing {
        let said = scene.say(&crate::tui::model::consequence::place(standing));
        lines.extend(fact(scene, "fact-standing", &said, wide));
    }
    let facts = page.view.as_ref().and_then(|view| view.row.facts.as_ref());
    for (seat, who) in facts.into_iter().flat_map(|facts| &facts.seats) {
        lines.extend(super::facts::named(scene, &scene.word(words::seat_key(*seat)), who.as_str(), wide));
    }
    if let Some(facts) = facts.filter(|facts| !facts.tags.is_empty()) {
        lines.extend(fact(scene, "fact-tags", &facts.tags.join(", "), wide));
    }
    for (who, why) in &full.conflicts {
        let said = Message::new("fact-conflict-of").with("who", who).with("why", why.as_str());
        lines.extend(fact(scene, "fact-conflict", &scene.say(&said), wide));
    }
    if let Some(returned) = &full.returned {
        lines.push(heading(scene, "decision-returned"));
        lines.extend(said(scene, returned, wide, Meaning::Warn));
    }
    if let Some(proposal) = &full.proposal {
        lines.push(heading(scene, "decision-proposal"));
        let what = Message::new("decision-proposed-line")
            .with("decision", Message::new(words::decision_key(proposal.kind)))
            .with("amount", proposal.amount)
            .with("rate", proposal.rate.percent());
        lines.extend(fact(scene, "fact-proposal", &scene.say(&what), wide));
        if !proposal.grounds.is_empty() {
            let grounds: Vec<String> =
                proposal.grounds.iter().map(|ground| scene.word(words::ground_key(*ground))).collect();
            lines.extend(fact(scene, "fact-grounds", &grounds.join(", "), wide));
        }
        lines.extend(fact(scene, "fact-presenter", proposal.by.as_str(), wide));
        lines.extend(proposal.reason.iter().flat_map(|reason| said(scene, reason, wide, Meaning::Text)));
    }
    if let Some(decision) = &full.decision {
        lines.push(heading(scene, "decision-decision"));
        let kind = scene.word(words::decision_key(decision.kind));
        lines.extend(fact(scene, "fact-decision", &format!("{kind}, {}", speech::money(lang, decision.amount)), wide));
        if let Some((who, at)) = &decision.by {
            let by = Message::new("fact-by").with("who", who).with("at", *at);
            lines.extend(fact(scene, "fact-decided-by", &scene.say(&by), wide));
        }
        if let Some(at) = decision.notified_at {
            lines.extend(fact(scene, "fact-notified", &speech::time(lang, at), wide));
        }
    }
    if full.proposal.is_none() && full.decision.is_none() {
        lines.extend(paragraph(scene, &scene.word("decision-none"), wide, Meaning::Dim));
    }
    lines
}

fn said(scene: Scene<'_>, reason: &Reason, wide: usize, meaning: Meaning) -> Vec<Line<'static>> {
    let message = Message::new("why-said").with("who", &reason.by).with("at", reason.at);
    paragraph(scene, &scene.say(&message.with("text", reason.text.as_str())), wide, meaning)
}
