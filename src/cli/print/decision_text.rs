//! Proposal, decision and correction requests of a case for people.

use std::fmt::Write;

use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::words;
use crate::register::view::case::{FullCase, ProposalView};
use crate::register::view::correction::CorrectionView;
use crate::speech::say;

/// What is proposed, what was decided, and what became of it.
pub fn decision(out: &mut String, lang: Lang, set: &CriteriaSet, full: &FullCase) -> std::fmt::Result {
    if let Some(proposal) = &full.proposal {
        write_proposal(out, lang, set, proposal)?;
    }
    if let Some(decision) = &full.decision {
        let kind = Message::new(words::decision_key(decision.kind));
        let message = Message::new("decision-line").with("kind", kind).with("amount", decision.amount);
        writeln!(out, "\n{}", say(lang, &message))?;
        if let Some(why) = &decision.less_why {
            writeln!(out, "  {}", say(lang, &Message::new("less-line").with("why", why.as_str())))?;
        }
        if let Some(last) = decision.correction_until {
            writeln!(out, "  {}", say(lang, &Message::new("correction-until").with("last", last)))?;
        }
    }
    for correction in &full.corrections {
        write_correction(out, lang, correction)?;
    }
    Ok(())
}

fn write_proposal(out: &mut String, lang: Lang, set: &CriteriaSet, proposal: &ProposalView) -> std::fmt::Result {
    let message = Message::new("proposal-line")
        .with("kind", Message::new(words::decision_key(proposal.kind)))
        .with("amount", proposal.amount)
        .with("rate", proposal.rate.percent())
        .with("who", &proposal.by);
    writeln!(out, "\n{}", say(lang, &message))?;
    if let Some(reason) = &proposal.reason {
        writeln!(out, "  {}", reason.text)?;
    }
    for condition in &proposal.terms.conditions {
        writeln!(out, "  {}", say(lang, &Message::new("condition-line").with("text", condition.as_str())))?;
    }
    for code in &proposal.terms.reason_codes {
        let name = set.reason(code.as_str()).map_or(code.as_str(), |reason| reason.name.get(lang));
        writeln!(out, "  {}", say(lang, &Message::new("reason-code-line").with("name", name)))?;
    }
    if let Some(why) = &proposal.terms.deviation {
        writeln!(out, "  {}", say(lang, &Message::new("deviation-line").with("why", why.as_str())))?;
    }
    Ok(())
}

fn write_correction(out: &mut String, lang: Lang, correction: &CorrectionView) -> std::fmt::Result {
    let (at, why) = (correction.asked.at, correction.asked.text.as_str());
    writeln!(out, "  {}", say(lang, &Message::new("correction-asked-line").with("at", at).with("why", why)))?;
    if let Some(why) = &correction.late_why {
        writeln!(out, "  {}", say(lang, &Message::new("correction-late-line").with("why", why.as_str())))?;
    }
    let Some(outcome) = &correction.outcome else { return Ok(()) };
    let message = match outcome.amended {
        None if outcome.reopened => Message::new("correction-reopened-line"),
        None => Message::new("correction-upheld-line"),
        Some((kind, amount)) => Message::new("correction-amended-line")
            .with("kind", Message::new(words::decision_key(kind)))
            .with("amount", amount),
    };
    let message = message.with("who", &outcome.reason.by).with("why", outcome.reason.text.as_str());
    writeln!(out, "  {}", say(lang, &message))
}
