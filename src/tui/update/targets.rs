//! Indicator targets: the card's own indicators first, then a value.

use super::{deciding, going, notes, picking};
use crate::domain::code::{IndicatorId, Reference};
use crate::domain::message::Message;
use crate::register::command::Command;
use crate::tui::errands::Request;
use crate::tui::model::Model;
use crate::tui::model::case::Tab;
use crate::tui::model::drafts::Topic;
use crate::tui::model::popup::{Choice, Popup, Purpose, Then};
use crate::tui::model::tickets::Slot;

/// Chooses an indicator.
pub fn add(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let (Some(full), Some(facts)) = (page.full(), page.view.as_ref().and_then(|view| view.row.facts.as_ref())) else {
        return;
    };
    let case = page.reference.clone();
    let plan = &model.plan;
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
            Choice { code: id.to_string(), label, note }
        })
        .collect();
    going::show_tab(model, Tab::Indicators);
    picking::open(model, Message::new("pick-indicator"), choices, Then::Target(case));
}

/// Asks for the value of an indicator.
pub fn value(model: &mut Model, case: Reference, code: &str) {
    let indicator = IndicatorId::from(code);
    let name = model.plan.indicator(code).map(|indicator| indicator.name.clone());
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

/// Asks for what the topmost confirmation would do.
pub fn forecast(model: &mut Model) {
    if let Some(Popup::Confirm(confirm)) = model.popups.last() {
        let command = Box::new(confirm.command.clone());
        model.ask(Slot::Forecast, Request::Forecast(command));
    }
}
