//! Unfinished texts: kept while they are typed, found again, and gone on with where they were.

use super::{acts, card_sheet, deciding, filling, going, notes, picking, proposing, scoring, targets};
use crate::domain::code::Reference;
use crate::domain::findings::names;
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::drawer::writing::Unfinished;
use crate::tui::model::case::{Pane, Tab};
use crate::tui::model::drafts::{Draft, Topic, no_case};
use crate::tui::model::form::Aim;
use crate::tui::model::popup::{Choice, Popup, Then};
use crate::tui::model::proposing::Entry;
use crate::tui::model::{Model, Screen};

/// Keeps what stands in the open field, as if it were left.
pub fn keep(model: &mut Model) {
    match model.popups.last() {
        Some(Popup::Ask(_)) => notes::keep(model),
        Some(Popup::Propose(_)) => proposing::keep(model),
        Some(Popup::Confirm(_)) => deciding::keep(model),
        Some(Popup::Form(_)) => filling::keep(model),
        Some(Popup::CardSheet(_)) => card_sheet::keep(model),
        None => scoring::keep_open(model),
        _ => {}
    }
}

/// Everything that was typed and not accepted, for the drawer.
pub fn all(model: &Model) -> Vec<Unfinished> {
    let text = |(case, topic, draft, begun): (&Reference, &Topic, &Draft, u64)| Unfinished {
        case: case.clone(),
        value: draft.value,
        text: draft.text.clone(),
        begun,
        topic: topic.clone(),
    };
    model.drafts.all().map(text).collect()
}

/// The field that is being typed in.
pub fn open_field(model: &Model) -> Option<(Reference, Topic)> {
    match (model.popups.last(), model.screen()) {
        (Some(Popup::Ask(ask)), _) => Some((ask.cases.first()?.clone(), ask.topic.clone())),
        (Some(Popup::Propose(form)), _) => Some((form.case.clone(), proposing::topic_of(form))),
        (Some(Popup::CardSheet(sheet)), _) => Some((sheet.case.clone(), Topic::CardSheet)),
        (Some(Popup::Form(form)), _) => Some((no_case(), Topic::Form(form.aim.clone()))),
        (Some(Popup::Confirm(confirm)), _) => {
            let topic = confirm.typed.as_ref()?.topic.clone();
            Some(((*confirm.command.cases().first()?).clone(), topic))
        }
        (None, Screen::Case(page)) => {
            let reason = page.reason.as_ref()?;
            Some((page.reference.clone(), Topic::Criterion(reason.criterion.clone())))
        }
        _ => None,
    }
}

/// The text of the open field, where it has several lines.
pub fn text(model: &Model) -> Option<String> {
    match (model.popups.last(), model.screen()) {
        (Some(Popup::Ask(ask)), _) if !ask.purpose.single() && !ask.sending => Some(ask.field.text()),
        (Some(Popup::Propose(form)), _) if form.at.has_lines() && !form.sending => {
            Some(if form.at == Entry::Deviation { form.deviation.text() } else { form.why.text() })
        }
        (None, Screen::Case(page)) => page.reason.as_ref().map(|reason| reason.field.text()),
        _ => None,
    }
}

/// The text of the open field has been written elsewhere; taking it back brings the old one.
pub fn edited(model: &mut Model, text: &str) {
    let field = if let Some(popup) = model.popups.last_mut() {
        match popup {
            Popup::Ask(ask) => Some(&mut ask.field),
            Popup::Propose(form) if form.at == Entry::Deviation => Some(&mut form.deviation),
            Popup::Propose(form) => Some(&mut form.why),
            _ => None,
        }
    } else {
        model.case_mut().and_then(|page| page.reason.as_mut()).map(|reason| &mut reason.field)
    };
    if let Some(field) = field {
        field.rewrite(text);
    }
}

/// Lists them.
pub fn list(model: &mut Model) {
    let lang = model.lang;
    let all: Vec<_> = model.drafts.listed().collect();
    let choices = all.iter().map(|(case, topic, draft, _)| Choice {
        hidden: false,
        code: case.to_string(),
        label: label(lang, topic, draft),
        note: speech::say(lang, &name(model, topic)),
    });
    let choices = choices.collect();
    let places = all.iter().map(|(case, topic, ..)| ((*case).clone(), (*topic).clone())).collect();
    picking::open(model, Message::new("pick-unfinished"), choices, Then::Resume(places));
}

/// What was typed or chosen, on one line.
fn label(lang: Lang, topic: &Topic, draft: &Draft) -> String {
    let text = said(lang, topic, &draft.text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What was typed, or in words what was chosen.
pub fn said(lang: Lang, topic: &Topic, text: &str) -> String {
    match topic {
        Topic::ProposeChoices | Topic::AmendChoices => proposing::told_choices(lang, text),
        Topic::Form(_) => filling::told(text),
        Topic::CardSheet => card_sheet::told(lang, text),
        _ => text.to_owned(),
    }
}

/// What a text is for, in a word or two.
fn name(model: &Model, topic: &Topic) -> Message {
    match topic {
        Topic::Criterion(id) => match model.criteria.criterion(id.as_str()) {
            Some(criterion) => Message::new("unfinished-criterion").with("criterion", &criterion.name),
            None => Message::new("unfinished-criterion").with("criterion", id),
        },
        Topic::Settle(rule) => Message::new("unfinished-finding").with("rule", names::name(rule)),
        Topic::Target(indicator) => Message::new("unfinished-target").with("indicator", indicator.as_str()),
        other => act_of(other).map_or_else(
            || Message::new("unfinished-text"),
            |act| Message { key: act.label().into(), args: Vec::new() },
        ),
    }
}

/// The act that opens the field of a topic.
fn act_of(topic: &Topic) -> Option<Act> {
    Some(match topic {
        Topic::Criterion(_) => Act::Reason,
        Topic::PassGates => Act::PassGates,
        Topic::FailGate(_) => Act::FailGate,
        Topic::Settle(_) => Act::SettleFinding,
        Topic::Comment => Act::Comment,
        Topic::Return => Act::Return,
        Topic::AskSupplement => Act::AskSupplement,
        Topic::SupplementReceived => Act::SupplementReceived,
        Topic::Conflict => Act::DeclareConflict,
        Topic::Withdraw => Act::Withdraw,
        Topic::Tag => Act::Tag,
        Topic::Target(_) => Act::AddIndicator,
        Topic::Propose | Topic::ProposeChoices | Topic::Condition(_) | Topic::Deviation => Act::Propose,
        Topic::ConfirmStale => Act::ConfirmStale,
        Topic::Lane => Act::SetLane,
        Topic::Decide => Act::Decide,
        Topic::Decline => Act::Decline,
        Topic::AskCorrection | Topic::LateCorrection => Act::AskCorrection,
        Topic::Uphold => Act::UpholdCorrection,
        Topic::Reopen => Act::ReopenCorrection,
        Topic::Amend | Topic::AmendChoices => Act::AmendCorrection,
        Topic::Form(aim) => return act_of_form(aim),
        Topic::ResultTarget(_) => Act::TargetReason,
        Topic::CardSheet => Act::CardSheet,
        Topic::Clock => Act::MoveClock,
    })
}

/// The act of a form; a supposition is none.
fn act_of_form(aim: &Aim) -> Option<Act> {
    Some(match aim {
        Aim::SupposeAmount(_) | Aim::SupposeLine | Aim::HandOut(_) => return None,
        Aim::ApproveLess(_) => Act::ApproveLess,
        Aim::GrantRole => Act::GrantRole,
        Aim::RevokeRole => Act::RevokeRole,
        Aim::OpenRound => Act::OpenRound,
        Aim::CloseRound => Act::CloseRound,
        Aim::CarryOver => Act::CarryOver,
        Aim::LoadPlan => Act::LoadPlan,
        Aim::LoadCriteria => Act::LoadCriteria,
        Aim::LoadTemplate => Act::LoadTemplate,
        Aim::NamePerson => Act::NamePerson,
        Aim::MovePlan => Act::MovePlan,
        Aim::SetConflict => Act::SetConflict,
        Aim::LiftConflict => Act::LiftConflict,
    })
}

/// Goes to the case of a text; the field opens when the case has come.
pub fn resume(model: &mut Model, case: Reference, topic: Topic) {
    if let Topic::Form(Aim::ApproveLess(case)) = &topic {
        let case = case.clone();
        model.resuming = Some((case.clone(), topic));
        going::jump(model, case);
        return;
    }
    if let Topic::Form(aim) = &topic {
        going::office(model);
        if let Some(act) = act_of_form(aim) {
            acts::perform(model, act, None);
        }
        return;
    }
    model.resuming = Some((case.clone(), topic));
    going::jump(model, case);
}

/// The case has come whose text is to be gone on with.
pub fn arrived(model: &mut Model) {
    let here = model.case().filter(|page| page.view.is_some()).map(|page| page.reference.clone());
    let Some((case, topic)) = model.resuming.take_if(|(case, _)| here.as_ref() == Some(case)) else { return };
    let set = model.criteria.clone();
    if let Some(page) = model.case_mut() {
        match &topic {
            Topic::Criterion(id) => {
                let at = set.criteria.iter().position(|criterion| criterion.id == *id);
                page.cursor = at.map(|at| set.gates.len() + at).or(page.cursor);
            }
            Topic::FailGate(id) => {
                page.cursor = set.gates.iter().position(|gate| gate.id == *id).or(page.cursor);
            }
            Topic::Settle(rule) => {
                page.tab = Tab::Findings;
                let at = page.full().and_then(|full| full.findings.iter().position(|found| found.rule == *rule));
                page.scrolls[Tab::Findings as usize] = at.unwrap_or(0);
            }
            Topic::ResultTarget(number) => {
                (page.tab, page.pane) = (Tab::Targets, Pane::Tab);
                let marks = page.full().map(|full| full.target_marks.iter().position(|t| t.number == *number));
                page.scrolls[Tab::Targets as usize] = marks.flatten().unwrap_or(0);
            }
            _ => {}
        }
    }
    match (&topic, act_of(&topic)) {
        (Topic::Target(indicator), _) => targets::value(model, case, indicator),
        (Topic::Return, _) => deciding::send_back(model),
        // It belongs to a list with its marks, which is not the case that was gone to.
        (Topic::Decide, _) => going::backlog(model),
        (_, Some(act)) => acts::perform(model, act, None),
        (_, None) => {}
    }
}
