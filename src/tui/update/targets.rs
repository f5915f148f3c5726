//! Indicator targets: the card's own indicators first, then a value. Result targets of the card: marked one by one.

use super::{deciding, going, notes, picking};
use crate::domain::code::{IndicatorId, Reference};
use crate::domain::message::Message;
use crate::domain::vocabulary::TargetMark;
use crate::register::command::Command;
use crate::register::view::targets::TargetMarkView;
use crate::tui::errands::Request;
use crate::tui::model::Model;
use crate::tui::model::case::{CasePage, Pane, Tab};
use crate::tui::model::drafts::Topic;
use crate::tui::model::field::Field;
use crate::tui::model::popup::{Choice, Popup, Purpose, Then};
use crate::tui::model::tickets::Slot;

/// Chooses an indicator.
pub fn add(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let (Some(full), Some(facts)) = (page.full(), page.view.as_ref().and_then(|view| view.row.facts.as_ref())) else {
        return;
    };
    let case = page.reference.clone();
    let plan = model.plan_of_case();
    let card = plan.card(facts.action.as_str());
    let own: Vec<IndicatorId> = card.map(|card| card.indicators().to_vec()).unwrap_or_default();
    let objective =
        card.and_then(|card| plan.objective_of(card)).or_else(|| plan.objective_of_scope(facts.scope.as_str()));
    let others = objective.into_iter().flat_map(|objective| plan.indicators_of_objective(objective));
    let others = others.map(|indicator| indicator.id.clone()).filter(|id| !own.contains(id));
    let lang = model.lang;
    let choices = own.iter().cloned().map(|id| (id, true)).chain(others.map(|id| (id, false)));
    let choices: Vec<Choice> = choices
        .map(|(id, of_card)| {
            let set = full.targets.iter().find(|(target, _)| *target == id).map(|(_, value)| *value);
            let key = if of_card { "indicator-of-card" } else { "indicator-other" };
            let note = match set {
                Some(value) => crate::speech::say(lang, &Message::new("indicator-set-to").with("value", value)),
                None => crate::speech::word(lang, key),
            };
            let label = plan.indicator(id.as_str()).map_or_else(String::new, |i| i.name.get(lang).to_owned());
            Choice { hidden: false, code: id.to_string(), label, note }
        })
        .collect();
    going::show_tab(model, Tab::Indicators);
    picking::open(model, Message::new("pick-indicator"), choices, Then::Target(case));
}

/// Asks for the value of an indicator.
pub fn value(model: &mut Model, case: Reference, code: &str) {
    let indicator = IndicatorId::from(code);
    let name = model.plan_of_case().indicator(code).map(|indicator| indicator.name.clone());
    let about = name.into_iter().map(|name| Message::new("ask-target-about").with("indicator", name)).collect();
    let title = Message::new("ask-target").with("indicator", code);
    let topic = Topic::Target(code.to_owned());
    notes::ask_for(model, title, about, topic, Purpose::Target(indicator), vec![case]);
}

/// Removes the target under the cursor, after a yes.
pub fn remove(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let Some((indicator, value)) = page.full().and_then(|full| full.targets.get(page.scroll())).cloned() else {
        return;
    };
    let case = page.reference.clone();
    let title = Message::new("confirm-untarget").with("indicator", &indicator).with("value", value);
    deciding::confirm(model, title, Vec::new(), Command::Untarget { case, indicator });
}

/// The result target under the cursor. Where the tab is not looked at it is turned up instead, with the cursor on the
/// first target without a mark: nothing is marked unseen.
/// The result target under the cursor, where they are turned up.
pub fn under_cursor(page: &CasePage) -> Option<&TargetMarkView> {
    let turned_up = (page.tab, page.pane) == (Tab::Targets, Pane::Tab);
    page.full()?.target_marks.get(page.scroll()).filter(|_| turned_up)
}

fn under(model: &mut Model) -> Option<TargetMarkView> {
    let page = model.case_mut()?;
    if (page.tab, page.pane) == (Tab::Targets, Pane::Tab) {
        let at = page.scroll();
        return page.full()?.target_marks.get(at).cloned();
    }
    let first = page.full()?.target_marks.iter().position(|target| target.mark.is_none()).unwrap_or(0);
    (page.tab, page.pane) = (Tab::Targets, Pane::Tab);
    page.scrolls[Tab::Targets as usize] = first;
    model.hint(Message::new("targets-turned-up"));
    None
}

/// Marks the result target under the cursor; the cursor goes on to the next one without a mark.
pub fn mark(model: &mut Model, mark: TargetMark) {
    let Some(target) = under(model) else { return };
    let same = target.mark.as_ref().is_some_and(|(before, _)| *before == mark);
    let Some(page) = model.case_mut() else { return };
    let case = page.reference.clone();
    let at = page.scroll();
    let unmarked = page.full().into_iter().flat_map(|full| full.target_marks.iter().enumerate());
    let next = unmarked.filter(|(index, target)| *index > at && target.mark.is_none()).map(|(index, _)| index).next();
    page.scrolls[Tab::Targets as usize] = next.unwrap_or(at);
    if same {
        // The same mark again would only lose its reason.
        model.hint(Message::new("desk-nothing-changed"));
        return;
    }
    let command = Command::MarkTarget { case, target: target.number, mark, why: None };
    model.ask(Slot::Act, Request::Submit(Box::new(command)));
}

/// Reasons the mark of the result target under the cursor.
pub fn reason(model: &mut Model) {
    let Some(target) = under(model) else { return };
    let Some((mark, _)) = target.mark else {
        model.hint(Message::new("targets-unmarked"));
        return;
    };
    let Some(case) = model.case().map(|page| page.reference.clone()) else { return };
    let word = Message::new(crate::domain::words::target_mark_key(mark));
    let title = Message::new("ask-result-target").with("number", u32::from(target.number)).with("mark", word);
    let about = vec![Message::new("why-note").with("text", &target.text)];
    let topic = Topic::ResultTarget(target.number);
    let fresh = model.drafts.get(&case, &topic).is_none();
    notes::ask(model, title, about, topic, Purpose::ResultTarget(target.number, mark));
    if let (true, Some(why), Some(Popup::Ask(ask))) = (fresh, target.why, model.popups.last_mut()) {
        ask.field = Field::paragraphs(&why);
    }
}
