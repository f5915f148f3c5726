//! The acts of administrators: each is filled in, shown with its consequences, and done after a yes.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{deciding, filling};
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::criteria::CriteriaSet;
use crate::domain::finnish_time::{finnish_time, moment_of};
use crate::domain::message::Message;
use crate::domain::person::PersonName;
use crate::domain::plan::{CarryRule, Plan};
use crate::domain::template::Template;
use crate::domain::text::Text;
use crate::domain::vocabulary::Role;
use crate::domain::words;
use crate::register::command::Command;
use crate::register::view::difference::Change;
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::errands::Request;
use crate::tui::handing_out::Wanted;
use crate::tui::model::form::{Aim, FormRow};
use crate::tui::model::office::{OfficeLine, lines};
use crate::tui::model::popup::Popup;
use crate::tui::model::proposing::entered;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Model, Screen};
use crate::tui::update::{acts, notes};

/// How a time is written in a form; RFC 3339 is read as well.
const MOMENT: &str = "%Y-%m-%d %H:%M";

/// Why an act of administrators cannot be done now.
pub fn unable(model: &Model, act: Act) -> Option<Message> {
    match act {
        Act::CarryOver if model.plan.carry_overs.is_empty() => Some(Message::new("mend-carry-over-none")),
        Act::MovePlan if model.overview.as_ref().is_some_and(|overview| overview.plans.len() < 2) => {
            Some(Message::new("unable-one-plan"))
        }
        Act::Open if matches!(model.screen(), Screen::Office(_)) && current(model).is_none() => {
            Some(Message::new("unable-nothing-more"))
        }
        Act::Open if matches!(model.screen(), Screen::Office(_)) => {
            super::able::unable(model, current(model).map(natural)?)
        }
        _ => None,
    }
}

/// The acts that matter now, the most wanted first.
pub fn wanted(model: &Model) -> Vec<Act> {
    let first = current(model).map(natural);
    let rest = [
        Act::LoadPlan,
        Act::LoadCriteria,
        Act::OpenRound,
        Act::CloseRound,
        Act::CarryOver,
        Act::GrantRole,
        Act::RevokeRole,
    ];
    let more =
        [Act::NamePerson, Act::LoadTemplate, Act::SetConflict, Act::LiftConflict, Act::MovePlan, Act::Why, Act::Back];
    let mut acts: Vec<Act> = Vec::new();
    for act in first.into_iter().chain(rest).chain(more) {
        if !acts.contains(&act) && super::able::unable(model, act).is_none() {
            acts.push(act);
        }
    }
    acts
}

fn current(model: &Model) -> Option<OfficeLine<'_>> {
    let Screen::Office(page) = model.screen() else { return None };
    lines(&model.plan, model.overview.as_ref(), &model.people).into_iter().nth(page.cursor)
}

/// What is usually done with a line.
fn natural(line: OfficeLine<'_>) -> Act {
    match line {
        OfficeLine::Plan(..) => Act::LoadPlan,
        OfficeLine::Round(round) if round.window.opens.is_none() => Act::OpenRound,
        OfficeLine::Round(_) => Act::CloseRound,
        OfficeLine::Carry(_) => Act::CarryOver,
        OfficeLine::Person(_) => Act::GrantRole,
    }
}

/// Does with the line under the cursor what is usually done with it.
pub fn open(model: &mut Model) {
    if let Some(act) = current(model).map(natural) {
        acts::perform(model, act, None);
    }
}

/// Opens the form of an act.
pub fn form(model: &mut Model, act: Act) {
    let why = FormRow::reasons;
    let (aim, about, rows) = match act {
        Act::LoadPlan => (Aim::LoadPlan, "form-load-plan-about", vec![FormRow::line("form-file", ""), why()]),
        Act::LoadCriteria => {
            (Aim::LoadCriteria, "form-load-criteria-about", vec![FormRow::line("form-file", ""), why()])
        }
        Act::LoadTemplate => {
            (Aim::LoadTemplate, "form-load-template-about", vec![FormRow::line("form-file", ""), why()])
        }
        Act::NamePerson => (Aim::NamePerson, "form-name-person-about", name_rows(model)),
        Act::MovePlan => (Aim::MovePlan, "form-move-plan-about", vec![case_row(model), version_row(model), why()]),
        Act::OpenRound => (Aim::OpenRound, "form-round-about", vec![round_row(model), time_row(model, true)]),
        Act::CloseRound => (Aim::CloseRound, "form-round-about", vec![round_row(model), time_row(model, false)]),
        Act::CarryOver => {
            let rows = vec![carry_row(model), FormRow::line("form-amount", ""), why()];
            (Aim::CarryOver, "form-carry-over-about", rows)
        }
        Act::GrantRole => {
            let who = person(model).map(|handle| handle.to_string()).unwrap_or_default();
            let rows = vec![FormRow::line("form-who", &who), role_row(model)];
            (Aim::GrantRole, "form-role-about", rows)
        }
        Act::RevokeRole => (Aim::RevokeRole, "form-role-about", vec![person_row(model), role_row(model)]),
        Act::SetConflict => {
            (Aim::SetConflict, "form-set-conflict-about", vec![case_row(model), person_row(model), why()])
        }
        Act::LiftConflict => {
            (Aim::LiftConflict, "form-lift-conflict-about", vec![case_row(model), person_row(model), why()])
        }
        _ => return,
    };
    filling::open(model, aim, vec![Message { key: about.into(), args: Vec::new() }], rows);
}

fn case_row(model: &Model) -> FormRow {
    let case = notes::current_case(model).map(|case| case.to_string()).unwrap_or_default();
    FormRow::line("form-case", &case)
}

fn version_row(model: &Model) -> FormRow {
    let versions = model.overview.iter().flat_map(|overview| &overview.plans);
    let choices: Vec<_> = versions.map(|plan| (plan.version.to_string(), plan.version.to_string())).collect();
    let newest = choices.last().map(|(code, _)| code.clone()).unwrap_or_default();
    FormRow::choice("form-version", choices, &newest)
}

fn round_row(model: &Model) -> FormRow {
    let choice = |round: &crate::domain::plan::Round| (round.id.to_string(), round.name.get(model.lang).to_owned());
    let here = match current(model) {
        Some(OfficeLine::Round(round)) => round.id.to_string(),
        _ => String::new(),
    };
    FormRow::choice("form-round", model.plan.rounds.iter().map(choice).collect(), &here)
}

fn time_row(model: &Model, opens: bool) -> FormRow {
    let known = match current(model) {
        Some(OfficeLine::Round(round)) if opens => round.window.opens,
        Some(OfficeLine::Round(round)) => round.window.closes,
        _ => None,
    };
    let moment = finnish_time(known.unwrap_or(model.now));
    FormRow::line("form-time", &moment.format(MOMENT).to_string())
}

fn carry_code(rule: &CarryRule) -> String {
    format!("{} {} {}", rule.scope, rule.from, rule.to)
}

fn carry_row(model: &Model) -> FormRow {
    let round = |id: &RoundId| model.round_name(id);
    let words = |rule: &CarryRule| {
        let message = Message::new("office-carry").with("scope", &rule.scope).with("from", round(&rule.from));
        speech::say(model.lang, &message.with("to", round(&rule.to)))
    };
    let choices = model.plan.carry_overs.iter().map(|rule| (carry_code(rule), words(rule))).collect();
    let here = match current(model) {
        Some(OfficeLine::Carry(rule)) => carry_code(rule),
        _ => String::new(),
    };
    FormRow::choice("form-carry", choices, &here)
}

fn person(model: &Model) -> Option<Handle> {
    match current(model)? {
        OfficeLine::Person(person) => Some(person.handle.clone()),
        _ => None,
    }
}

fn person_row(model: &Model) -> FormRow {
    let choices = model.people.iter().map(|person| (person.handle.to_string(), person.handle.to_string())).collect();
    let here = person(model).map(|handle| handle.to_string()).unwrap_or_default();
    FormRow::choice("form-who", choices, &here)
}

fn name_rows(model: &Model) -> Vec<FormRow> {
    let known = match current(model) {
        Some(OfficeLine::Person(person)) => person.name.clone(),
        _ => PersonName::default(),
    };
    vec![
        person_row(model),
        FormRow::line("form-name", &known.name),
        FormRow::line("form-title-sv", &known.title.sv),
        FormRow::line("form-title-fi", &known.title.fi),
        FormRow::line("form-title-en", &known.title.en),
    ]
}

fn role_row(model: &Model) -> FormRow {
    let choice = |role: &Role| (role.word().to_owned(), speech::word(model.lang, words::role_key(*role)));
    FormRow::choice("form-role", Role::ALL.iter().map(choice).collect(), "")
}

/// What was filled in is read, and its consequences are shown.
pub fn filled(model: &mut Model) {
    let Some(Popup::Form(form)) = model.popups.last() else { return };
    let (aim, texts): (Aim, Vec<String>) = (form.aim.clone(), form.rows.iter().map(FormRow::text).collect());
    let file = || PathBuf::from(texts.first().cloned().unwrap_or_default());
    let request = match &aim {
        Aim::LoadPlan => Some(Request::PlanFile(file())),
        Aim::LoadCriteria => Some(Request::CriteriaFile(file())),
        Aim::LoadTemplate => Some(Request::TemplateFile(file())),
        Aim::HandOut(what) => {
            Some(Request::HandOut(Box::new(Wanted { what: what.clone(), file: file(), lang: model.lang })))
        }
        _ => None,
    };
    if let Some(request) = request {
        if let Some(Popup::Form(form)) = model.popups.last_mut() {
            form.sending = true;
        }
        model.ask(Slot::PlanFile, request);
        return;
    }
    match command(model, &aim, &texts) {
        Ok((about, command)) => {
            let title = Message { key: format!("{}-confirm", aim.title()).into(), args: Vec::new() };
            deciding::confirm(model, title, vec![about], command);
        }
        Err(why) => {
            if let Some(Popup::Form(form)) = model.popups.last_mut() {
                form.refused = vec![why];
            }
        }
    }
}

/// The act that a form becomes, and what it says.
fn command(model: &Model, aim: &Aim, texts: &[String]) -> Result<(Message, Command), Message> {
    let text = |at: usize| texts.get(at).cloned().unwrap_or_default();
    let case = || Reference::from(text(0));
    let why = || text(2);
    Ok(match aim {
        Aim::GrantRole | Aim::RevokeRole => {
            let (handle, role) = (Handle::from(text(0)), text(1).parse::<Role>());
            let role = role.map_err(|_| Message::new("form-no-choice"))?;
            let told = |key: &'static str| {
                let words = Message::new(words::role_key(role));
                Message::new(key).with("who", &handle).with("role", words)
            };
            match aim {
                Aim::GrantRole => (told("form-grants"), Command::GrantRole { handle, role }),
                _ => (told("form-revokes"), Command::RevokeRole { handle, role }),
            }
        }
        Aim::OpenRound | Aim::CloseRound => {
            let (round, at) = (RoundId::from(text(0)), moment(&text(1))?);
            let name = model.round_name(&round);
            let told = |key: &'static str| Message::new(key).with("round", name).with("at", at);
            match aim {
                Aim::OpenRound => (told("form-opens"), Command::OpenRound { round, at }),
                _ => (told("form-closes"), Command::CloseRound { round, at }),
            }
        }
        Aim::CarryOver => {
            let chosen = model.plan.carry_overs.iter().find(|rule| carry_code(rule) == text(0));
            let rule = chosen.ok_or_else(|| Message::new("form-no-choice"))?;
            let amount = entered(&text(1))?;
            let (from, to): (RoundId, RoundId) = (rule.from.clone(), rule.to.clone());
            let scope: Scope = rule.scope.clone();
            let about = Message::new("form-carries").with("amount", amount).with("scope", &scope);
            let about = about.with("from", model.round_name(&from)).with("to", model.round_name(&to));
            (about.with("source", &rule.source), Command::CarryOver { from, to, scope, amount, why: why() })
        }
        Aim::MovePlan => {
            let version = text(1).parse().map_err(|_| Message::new("form-no-choice"))?;
            let about = Message::new("form-moves").with("case", &case()).with("version", version);
            (about, Command::MovePlan { case: case(), version, why: why() })
        }
        Aim::SetConflict => {
            let about = Message::new("form-sets-conflict").with("case", &case()).with("who", text(1));
            (about, Command::Conflict { case: case(), handle: Handle::from(text(1)), why: why() })
        }
        Aim::LiftConflict => {
            let about = Message::new("form-lifts-conflict").with("case", &case()).with("who", text(1));
            (about, Command::LiftConflict { case: case(), handle: Handle::from(text(1)), why: why() })
        }
        Aim::NamePerson => {
            let title = Text { sv: text(2), fi: text(3), en: text(4) };
            let (handle, name) = (Handle::from(text(0)), PersonName { name: text(1), title });
            let written = name.written(model.lang);
            let about = match &written {
                Some(written) => Message::new("form-names").with("name", written.as_str()),
                None => Message::new("form-unnames"),
            };
            (about.with("who", &handle), Command::NamePerson { handle, name })
        }
        Aim::LoadPlan
        | Aim::LoadCriteria
        | Aim::LoadTemplate
        | Aim::HandOut(_)
        | Aim::ApproveLess(_)
        | Aim::SupposeAmount(_)
        | Aim::SupposeLine => {
            return Err(Message::new("form-no-choice"));
        }
    })
}

/// A moment as it is typed: by the clocks of Finland, or in RFC 3339.
fn moment(text: &str) -> Result<DateTime<Utc>, Message> {
    let wrong = || Message::new("form-no-time").with("text", text);
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(moment.with_timezone(&Utc));
    }
    let shown = NaiveDateTime::parse_from_str(text, MOMENT).map_err(|_| wrong())?;
    // An hour that the clock change skips or repeats is no moment that a window could begin or end at.
    moment_of(shown).ok_or_else(wrong)
}

/// The plan file has been read: what it changes is shown before it is put in force.
pub fn revised(model: &mut Model, plan: Box<Plan>, changes: &[Change]) {
    let Some(Popup::Form(form)) = model.popups.last_mut() else { return };
    if form.aim != Aim::LoadPlan {
        return;
    }
    form.sending = false;
    let why = form.text(1);
    let head = Message::new("form-loads").with("version", plan.plan.version).with("dated", plan.plan.dated);
    let head = head.with("was", model.plan.plan.version).with("count", changes.len());
    let about = std::iter::once(head).chain(changes.iter().map(|one| change("plan-change", one))).collect();
    let title = Message::new("form-load-plan-confirm");
    deciding::confirm(model, title, about, Command::LoadPlan { plan, why });
}

/// The criteria file has been read: what it changes is shown before it is put in force.
pub fn recriteria(model: &mut Model, criteria: Box<CriteriaSet>, changes: &[Change], kept: (usize, usize)) {
    let Some(Popup::Form(form)) = model.popups.last_mut() else { return };
    if form.aim != Aim::LoadCriteria {
        return;
    }
    form.sending = false;
    let why = form.text(1);
    let head = Message::new("form-loads-criteria").with("set", &criteria.set.id).with("version", criteria.set.version);
    let head = head.with("count", changes.len());
    let kept = Message::new("criteria-kept").with("scored", kept.0).with("unscored", kept.1);
    let told = changes.iter().map(|one| change("criteria-change", one));
    let about = [head, kept].into_iter().chain(told).collect();
    let title = Message::new("form-load-criteria-confirm");
    deciding::confirm(model, title, about, Command::LoadCriteria { criteria, why });
}

/// The templates have been read: what they change is shown before they are put in force.
pub fn templated(model: &mut Model, template: Box<Template>, changes: &[Change]) {
    let Some(Popup::Form(form)) = model.popups.last_mut() else { return };
    if form.aim != Aim::LoadTemplate {
        return;
    }
    form.sending = false;
    let why = form.text(1);
    let head = Message::new("form-loads-template").with("name", template.name()).with("count", changes.len());
    let about = std::iter::once(head).chain(changes.iter().map(|one| change("template-change", one))).collect();
    let title = Message::new("form-load-template-confirm");
    deciding::confirm(model, title, about, Command::LoadTemplate { template, why });
}

fn change(named: &str, change: &Change) -> Message {
    let kind = Message { key: format!("{named}-{}", change.what.replace('_', "-")).into(), args: Vec::new() };
    let key = match (&change.before, &change.after) {
        (Some(_), Some(_)) => "office-change",
        (None, _) => "office-change-new",
        (_, None) => "office-change-gone",
    };
    let side = |side: &Option<String>| side.clone().unwrap_or_default();
    let message = Message { key: key.into(), args: Vec::new() }.with("kind", kind).with("of", change.key.as_str());
    message.with("before", side(&change.before)).with("after", side(&change.after))
}
