//! Every act on cases, rounds and people: one command of the register each.

use std::io::Write;

use super::amount::{self, optional};
use super::failure::Failure;
use super::options::{
    Cases, Command as Typed, CorrectionStep, Format, Mark, PlanStep, RoundStep, SupplementStep, TrainingStep, UserStep,
};
use super::place::Place;
use super::{print, undoing};
use crate::desk::{Desk, DeskError};
use crate::domain::clean::{Shape, clean};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::domain::person::PersonName;
use crate::domain::text::Text;
use crate::register::command::{Amendment, Command, Proposition};
use crate::register::terms::Terms;

/// Does one act.
pub fn act(place: &Place, typed: Typed) -> Result<(), Failure> {
    place.with(|desk| {
        let dry_run = is_dry_run(&typed);
        let Some(command) = command(place, desk, typed)? else { return Ok(()) };
        if dry_run {
            let forecast = desk.forecast(&command)?;
            print::forecast(place, &forecast)?;
            return match (forecast.takes_back, undone_case(&command)) {
                (Some(seq), case) => undoing::tell(place, desk, "undo-takes-back", seq, case),
                (None, _) => Ok(()),
            };
        }
        let receipt = place.submit(desk, &command)?;
        let mut out = std::io::stdout().lock();
        if place.format == Format::Json {
            let (seq, at, hash, events) = (receipt.seq, receipt.at, &receipt.hash, &receipt.events);
            writeln!(out, "{}", serde_json::json!({"seq": seq, "at": at, "hash": hash, "events": events}))?;
        } else {
            place.note(&Message::new("act-done").with("seq", receipt.seq));
        }
        match undoing::taken_back(&receipt) {
            Some(seq) => undoing::tell(place, desk, "undo-took-back", seq, undone_case(&command)),
            None => Ok(()),
        }
    })
}

/// The case in which something is taken back, where one is named.
fn undone_case(command: &Command) -> Option<&Reference> {
    match command {
        Command::Undo { case } => case.as_ref(),
        _ => None,
    }
}

/// A case and further ones.
fn with(case: Reference, also: Vec<Reference>) -> Vec<Reference> {
    std::iter::once(case).chain(also).collect()
}

fn is_dry_run(typed: &Typed) -> bool {
    match typed {
        Typed::Submit(cases) | Typed::Notify(cases) => cases.dry_run,
        Typed::Approve { cases, .. } | Typed::Return { cases, .. } => cases.dry_run,
        Typed::Undo { dry_run, .. } => *dry_run,
        _ => false,
    }
}

fn command(place: &Place, desk: &dyn Desk, typed: Typed) -> Result<Option<Command>, Failure> {
    let who = desk.whoami().handle;
    Ok(Some(match typed {
        Typed::Assign { case, handle, role, also } => {
            Command::together(&with(case, also), |case| Command::Assign { case, handle: handle.clone(), seat: role })
        }
        Typed::Unassign { case, handle, role, also } => {
            Command::together(&with(case, also), |case| Command::Unassign { case, handle: handle.clone(), seat: role })
        }
        Typed::Conflict { case, handle, lift, why } => {
            let handle = handle.unwrap_or(who);
            let why = written(place, &why);
            if lift { Command::LiftConflict { case, handle, why } } else { Command::Conflict { case, handle, why } }
        }
        Typed::Gate { case, criterion, mark, why } => {
            Command::Gate { case, gates: vec![criterion], pass: matches!(mark, Mark::Pass), why: written(place, &why) }
        }
        Typed::Supplement { case, step: SupplementStep::Ask, why } => {
            Command::AskSupplement { case, why: written(place, &why) }
        }
        Typed::Supplement { case, step: SupplementStep::Received, why } => {
            Command::SupplementReceived { case, why: written(place, &why) }
        }
        Typed::Settle { case, rule, why } => Command::Settle { case, rule, why: written(place, &why) },
        Typed::Score { case, criterion, value, why } => {
            Command::Score { case, criterion, value, why: written(place, &why) }
        }
        Typed::Sign { case } => Command::Sign { case },
        Typed::Consensus { case, criterion, value, why } => {
            Command::Consensus { case, criterion, value, why: written(place, &why) }
        }
        Typed::Target { case, indicator, value } => Command::Target { case, indicator, value },
        Typed::Untarget { case, indicator } => Command::Untarget { case, indicator },
        Typed::Mark { case, target, mark, why } => {
            Command::MarkTarget { case, target, mark, why: why.map(|why| written(place, &why)) }
        }
        Typed::Tag { case, tag, also } => {
            Command::together(&with(case, also), |case| Command::Tag { case, tag: tag.clone() })
        }
        Typed::Untag { case, tag, also } => {
            Command::together(&with(case, also), |case| Command::Untag { case, tag: tag.clone() })
        }
        Typed::Comment { case, text } => Command::Comment { case, text: written(place, &text) },
        Typed::Propose { case, kind, amount, rate, grounds, conditions, reason_codes, deviation, why } => {
            let conditions = conditions.iter().map(|text| written(place, text)).collect();
            let deviation = deviation.map(|text| written(place, &text));
            let (why, terms) = (written(place, &why), Terms { conditions, reason_codes, deviation });
            let amount = optional(place, amount.as_deref())?;
            Command::Propose(Box::new(Proposition { case, kind, amount, rate, grounds, why, terms }))
        }
        Typed::Submit(cases) => Command::Submit { cases: chosen(desk, cases)? },
        Typed::Approve { cases, send_back, why: Some(why), .. } if !send_back.is_empty() => {
            Command::Decide { approve: chosen(desk, cases)?, send_back, why: written(place, &why) }
        }
        Typed::Approve { cases, amount, why, .. } => {
            let amount = optional(place, amount.as_deref())?;
            let why = why.map(|why| written(place, &why));
            Command::Approve { cases: chosen(desk, cases)?, amount, why }
        }
        Typed::Return { cases, why } => Command::Return { cases: chosen(desk, cases)?, why: written(place, &why) },
        Typed::Notify(cases) => Command::Notify { cases: chosen(desk, cases)? },
        Typed::Confirm { case, judgements, why } => {
            Command::Confirm { case, what: judgements, why: written(place, &why) }
        }
        Typed::Lane { case, lane, why } => Command::SetLane { case, lane, why: written(place, &why) },
        Typed::Withdraw { case, why } => Command::Withdraw { case, why: written(place, &why) },
        Typed::Decline { case, why } => Command::Decline { case, why: written(place, &why) },
        Typed::Correction { case, step } => correction(place, case, step)?,
        Typed::Plan { step: Some(PlanStep::Move { case, number, why }) } => {
            Command::MovePlan { case, version: number, why: written(place, &why) }
        }
        Typed::CarryOver { from, to, scope, amount, why } => {
            Command::CarryOver { from, to, scope, amount: amount::amount(place, &amount)?, why: written(place, &why) }
        }
        Typed::Training { step: TrainingStep::Clock { to } } => Command::MoveClock { to },
        Typed::Undo { case, .. } => Command::Undo { case },
        Typed::Round { step: RoundStep::Open { round, at } } => {
            Command::OpenRound { round, at: at.unwrap_or_else(|| desk.now()) }
        }
        Typed::Round { step: RoundStep::Close { round, at } } => {
            Command::CloseRound { round, at: at.unwrap_or_else(|| desk.now()) }
        }
        Typed::User { step: UserStep::Grant { handle, role } } => Command::GrantRole { handle, role },
        Typed::User { step: UserStep::Revoke { handle, role } } => Command::RevokeRole { handle, role },
        Typed::User { step: UserStep::Name { handle, name, title_sv, title_fi, title_en } } => {
            let line = |text: &str| clean(text, Shape::Line).0;
            let title = Text { sv: line(&title_sv), fi: line(&title_fi), en: line(&title_en) };
            Command::NamePerson { handle, name: PersonName { name: line(&name), title } }
        }
        _ => return Ok(None),
    }))
}

fn correction(place: &Place, case: Reference, step: CorrectionStep) -> Result<Command, Failure> {
    Ok(match step {
        CorrectionStep::Ask { why, late_why } => {
            let late_why = late_why.map(|text| written(place, &text));
            Command::AskCorrection { case, why: written(place, &why), late_why }
        }
        CorrectionStep::Uphold { why } => Command::UpholdCorrection { case, why: written(place, &why) },
        CorrectionStep::Reopen { why } => Command::ReopenCorrection { case, why: written(place, &why) },
        CorrectionStep::Amend { amount, kind, reason_codes, why } => {
            let (amount, why) = (optional(place, amount.as_deref())?, written(place, &why));
            Command::AmendCorrection(Box::new(Amendment { case, kind, amount, reason_codes, why }))
        }
    })
}

/// The cases that are named, or that answer the query. A query pulls in no case with which its asker has a conflict of
/// interest: it answers to its reference, and nobody who meant the others should be refused because of it.
fn chosen(desk: &dyn Desk, cases: Cases) -> Result<Vec<Reference>, Failure> {
    let Some(query) = cases.query else { return Ok(cases.cases) };
    let listing = desk.list(&query).map_err(|error| match error {
        DeskError::Query(error) => Failure::query(&query, error),
        other => other.into(),
    })?;
    Ok(listing.rows.into_iter().filter(|row| row.facts.is_some()).map(|row| row.reference).collect())
}

/// A text as it goes on record: cleaned, and said so.
pub fn written(place: &Place, text: &str) -> String {
    let (cleaned, changed) = clean(text, Shape::Paragraphs);
    if changed > 0 {
        place.note(&Message::new("text-cleaned").with("count", changed));
    }
    cleaned
}
