//! The sheet of a card: result targets are marked with a letter, indicators get their value, and Enter records what has
//! changed as one act.

use crossterm::event::{KeyCode, KeyEvent};

use super::{going_on, meanwhile, sends};
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::vocabulary::TargetMark;
use crate::domain::words;
use crate::speech;
use crate::tui::errands::Request;
use crate::tui::model::card_sheet::{CardSheet, Filled, SheetLine};
use crate::tui::model::case::CasePage;
use crate::tui::model::drafts::{Draft, Topic};
use crate::tui::model::popup::Popup;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model};

/// Opens it, with what was filled in before and not recorded.
pub fn open(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let mut sheet = CardSheet::of(page.reference.clone(), lines(model, page));
    if let Some(filled) = model.drafts.get(&page.reference, &Topic::CardSheet).and_then(|draft| filled(&draft.text)) {
        sheet.fill(&filled);
    }
    model.popups.push(Popup::CardSheet(Box::new(sheet)));
}

/// Its lines: result targets of the card, then the card's own indicators, with what is on record.
pub fn lines(model: &Model, page: &CasePage) -> Vec<SheetLine> {
    let facts = page.view.as_ref().and_then(|view| view.row.facts.as_ref());
    let (Some(full), Some(facts)) = (page.full(), facts) else { return Vec::new() };
    let me = &model.whoami.handle;
    let targets = full.target_marks.iter().map(|target| {
        let own = target.mark.as_ref().filter(|(_, by)| by == me).map(|(mark, _)| *mark);
        SheetLine::Target { number: target.number, text: target.text.clone(), recorded: own, mark: own }
    });
    let card = model.plan_of_case().card(facts.action.as_str());
    let own = card.map(|card| card.indicators().to_vec()).unwrap_or_default();
    let indicators = own.into_iter().filter_map(|id| {
        let name = model.plan_of_case().indicator(id.as_str())?.name.clone();
        let recorded = full.targets.iter().find(|(target, _)| *target == id).map(|(_, value)| *value);
        let digits = recorded.map(|value| value.to_string()).unwrap_or_default();
        Some(SheetLine::Indicator { id, name, recorded, digits })
    });
    targets.chain(indicators).collect()
}

fn filled(text: &str) -> Option<Filled> {
    serde_json::from_str(text).ok()
}

/// What was filled in, in words: the marks, then the values.
pub fn told(lang: Lang, text: &str) -> String {
    let filled = filled(text).unwrap_or_default();
    let marks = filled.marks.into_iter().map(|(number, mark)| {
        let mark = Message::new(words::target_mark_key(mark));
        Message::new("card-sheet-marked").with("number", u32::from(number)).with("mark", mark)
    });
    let values = filled.digits.into_iter().map(|(indicator, digits)| {
        Message::new("card-sheet-valued").with("indicator", &indicator).with("value", digits)
    });
    marks.chain(values).map(|said| speech::say(lang, &said)).collect::<Vec<_>>().join(" · ")
}

/// Keeps what is filled in; what is on record as it stands is no draft.
pub fn keep(model: &mut Model) {
    let Some(Popup::CardSheet(sheet)) = model.popups.last() else { return };
    let (case, filled) = (sheet.case.clone(), sheet.filled());
    let blank = filled == Filled::default();
    let text = if blank { String::new() } else { serde_json::to_string(&filled).unwrap_or_default() };
    model.drafts.keep(&case, Topic::CardSheet, Draft { value: None, text });
}

/// A key for it.
pub fn key(model: &mut Model, key: KeyEvent) {
    let Some(Popup::CardSheet(sheet)) = model.popups.last_mut() else { return };
    if key.code == KeyCode::Esc {
        keep(model);
        model.popups.pop();
        return;
    }
    if sheet.sending {
        return;
    }
    let on_target = matches!(sheet.lines.get(sheet.at), Some(SheetLine::Target { .. }));
    match key.code {
        _ if sends(key) => send(model),
        KeyCode::Down | KeyCode::Tab => sheet.step(true),
        KeyCode::Up | KeyCode::BackTab => sheet.step(false),
        KeyCode::Backspace | KeyCode::Delete => sheet.back(),
        KeyCode::Char('j') => sheet.step(true),
        KeyCode::Char('k') => sheet.step(false),
        KeyCode::Char(digit) if digit.is_ascii_digit() => sheet.digit(digit),
        KeyCode::Char(letter) if on_target => {
            if let Some(mark) = meant(letter) {
                sheet.mark(mark, letter.is_uppercase());
            }
        }
        _ => {}
    }
}

/// The mark of a letter: the last one of the keys that mark a target on its own, `r m`, `r p`, `r n`.
fn meant(letter: char) -> Option<TargetMark> {
    Some(match letter.to_ascii_lowercase() {
        'm' => TargetMark::Met,
        'p' => TargetMark::Partly,
        'n' => TargetMark::Not,
        _ => return None,
    })
}

fn send(model: &mut Model) {
    keep(model);
    if meanwhile::stands(model) {
        return;
    }
    let Some(Popup::CardSheet(sheet)) = model.popups.last_mut() else { return };
    match sheet.command() {
        Some(command) => {
            sheet.sending = true;
            sheet.refused.clear();
            let ticket = model.ask(Slot::Act, Request::Submit(Box::new(command)));
            model.acting.push((ticket, Acting::Popup));
        }
        None => {
            model.popups.pop();
            model.hint(Message::new("desk-nothing-changed"));
            going_on::passed_over_sheet(model);
        }
    }
}
