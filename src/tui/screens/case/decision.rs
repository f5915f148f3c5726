//! Proposal, decision, and where the case stands.

use chrono::NaiveDate;
use ratatui::text::Line;

use super::Scene;
use super::facts::{fact, heading, paragraph};
use crate::domain::code::ReasonCode;
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::Message;
use crate::domain::vocabulary::{DecisionKind, Seat};
use crate::domain::words;
use crate::register::terms::Terms;
use crate::register::view::case::{DecisionView, FullCase, Reason};
use crate::register::view::correction::CorrectionView;
use crate::speech;
use crate::tui::model::case::CasePage;
use crate::tui::theme::Meaning;

/// Its lines: what came last comes first, a correction before the decision that it is about.
pub fn lines(scene: Scene<'_>, page: &CasePage, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for request in full.corrections.iter().rev() {
        lines.extend(correction(scene, request, wide));
        lines.push(Line::default());
    }
    if let Some(standing) = page.standing {
        let said = scene.say(&crate::tui::model::consequence::place(standing));
        lines.extend(fact(scene, "fact-standing", &said, wide));
    }
    let facts = page.view.as_ref().and_then(|view| view.row.facts.as_ref());
    for (seat, who) in facts.into_iter().flat_map(|facts| &facts.seats) {
        // Whoever presents stands beside the proposal, once there is one.
        let beside = full.proposal.as_ref().is_some_and(|proposal| *seat == Seat::Presenter && proposal.by == *who);
        if !beside {
            lines.extend(fact(scene, seat_key(*seat), who.as_str(), wide));
        }
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
    lines.extend(proposed(scene, full, wide));
    lines.extend(full.decision.iter().flat_map(|decision| decided(scene, full, decision, wide)));
    if full.proposal.is_none() && full.decision.is_none() {
        lines.extend(paragraph(scene, &scene.word("decision-none"), wide, Meaning::Dim));
    }
    lines
}

/// Key of the name of a seat, short enough for the column of names.
fn seat_key(seat: Seat) -> &'static str {
    match seat {
        Seat::A => "fact-seat-a",
        Seat::B => "fact-seat-b",
        Seat::Presenter => "fact-presenter",
    }
}

/// What is proposed, by whom and why.
fn proposed(scene: Scene<'_>, full: &FullCase, wide: usize) -> Vec<Line<'static>> {
    let Some(proposal) = &full.proposal else { return Vec::new() };
    let mut lines = vec![heading(scene, "decision-proposal")];
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
    lines.extend(terms(scene, &proposal.terms, wide));
    lines.extend(fact(scene, "fact-presenter", proposal.by.as_str(), wide));
    lines.extend(proposal.reason.iter().flat_map(|reason| said(scene, reason, wide, Meaning::Text)));
    lines
}

/// What was decided, by whom, and until when it can be corrected; listed reasons where a correction changed them.
fn decided(scene: Scene<'_>, full: &FullCase, decision: &DecisionView, wide: usize) -> Vec<Line<'static>> {
    let mut lines = vec![heading(scene, "decision-decision")];
    let kind = scene.word(words::decision_key(decision.kind));
    lines.extend(fact(
        scene,
        "fact-decision",
        &format!("{kind}, {}", speech::money(scene.lang(), decision.amount)),
        wide,
    ));
    lines.extend(decision.less_why.iter().flat_map(|why| fact(scene, "fact-less", why, wide)));
    if let Some((who, at)) = &decision.by {
        let by = Message::new("fact-by").with("who", who).with("at", *at);
        lines.extend(fact(scene, "fact-decided-by", &scene.say(&by), wide));
    }
    if let Some(at) = decision.notified_at {
        lines.extend(fact(scene, "fact-notified", &speech::time(scene.lang(), at), wide));
    }
    let proposed = full.proposal.as_ref().map(|proposal| &proposal.terms.reason_codes);
    if decision.kind == DecisionKind::Reject && proposed != Some(&decision.reason_codes) {
        lines.extend(codes(scene, &decision.reason_codes, wide));
    }
    lines.extend(decision.correction_until.map(|last| until(scene, last, wide)).into_iter().flatten());
    lines
}

/// Listed reasons, conditions, and the reason for going against the order.
fn terms(scene: Scene<'_>, terms: &Terms, wide: usize) -> Vec<Line<'static>> {
    let mut lines = codes(scene, &terms.reason_codes, wide);
    for condition in &terms.conditions {
        lines.extend(fact(scene, "fact-condition", condition, wide));
    }
    lines.extend(terms.deviation.iter().flat_map(|why| fact(scene, "fact-deviation", why, wide)));
    lines
}

/// Listed reasons of a rejection, by their names.
fn codes(scene: Scene<'_>, codes: &[ReasonCode], wide: usize) -> Vec<Line<'static>> {
    let set = &scene.model.criteria;
    let named = codes.iter().map(|code| match set.reason(code.as_str()) {
        Some(reason) => reason.name.get(scene.lang()).to_owned(),
        None => code.to_string(),
    });
    named.flat_map(|name| fact(scene, "fact-reason-code", &name, wide)).collect()
}

/// The last day for a correction request, and whether it has passed.
fn until(scene: Scene<'_>, last: NaiveDate, wide: usize) -> Vec<Line<'static>> {
    let passed = finnish_day(scene.model.now) > last;
    let key = if passed { "correction-passed" } else { "correction-until" };
    let said = scene.say(&Message { key: key.into(), args: Vec::new() }.with("last", last));
    paragraph(scene, &said, wide, if passed { Meaning::Dim } else { Meaning::Heading })
}

/// A correction request, why it is handled where it was late, and what became of it.
fn correction(scene: Scene<'_>, request: &CorrectionView, wide: usize) -> Vec<Line<'static>> {
    let mut lines = vec![heading(scene, "decision-correction")];
    lines.extend(said(scene, &request.asked, wide, Meaning::Text));
    lines.extend(request.late_why.iter().flat_map(|why| fact(scene, "fact-late", why, wide)));
    let Some(outcome) = &request.outcome else {
        lines.extend(paragraph(scene, &scene.word("correction-pending"), wide, Meaning::Warn));
        return lines;
    };
    let what = match outcome.amended {
        Some((kind, amount)) => {
            let said = Message::new("correction-amended").with("decision", Message::new(words::decision_key(kind)));
            scene.say(&said.with("amount", amount))
        }
        None => scene.word("correction-upheld"),
    };
    lines.extend(fact(scene, "fact-outcome", &what, wide));
    lines.extend(said(scene, &outcome.reason, wide, Meaning::Text));
    lines
}

fn said(scene: Scene<'_>, reason: &Reason, wide: usize, meaning: Meaning) -> Vec<Line<'static>> {
    let message = Message::new("why-said").with("who", &reason.by).with("at", reason.at);
    paragraph(scene, &scene.say(&message.with("text", reason.text.as_str())), wide, meaning)
}
