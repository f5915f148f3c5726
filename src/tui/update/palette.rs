//! The palette: every act by name, with why it cannot be done now; cases, applicants, actions and indicators by name.

use crossterm::event::{KeyCode, KeyEvent};

use super::{able, acts, going, reading, sends};
use crate::domain::code::Reference;
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::errands::Request;
use crate::tui::finder::{self, Hits};
use crate::tui::model::Model;
use crate::tui::model::Screen;
use crate::tui::model::field::Field;
use crate::tui::model::popup::{Entry, Palette, Popup, What};
use crate::tui::model::queue::QueuePage;
use crate::tui::model::tickets::Slot;

/// Most indicators that the palette offers.
const INDICATORS: usize = 3;
/// Most actions that the palette offers.
const ACTIONS: usize = 4;
/// By how much what has a code stands behind an act that answers as well.
const COMES_AFTER: i64 = 90;
/// Acts that end something.
const GRAVE: &[Act] = &[Act::StartOver, Act::Withdraw, Act::Decline, Act::Notify, Act::Approve, Act::Quit];

/// Opens it.
pub fn open(model: &mut Model) {
    let hits = Hits::default();
    let entries = entries(model, "", &hits);
    model.popups.push(Popup::Palette(Palette { field: Field::line(""), cursor: 0, entries, hits }));
    let known = model.index.as_ref().map(|index| index.seq);
    if known.is_none() || known != model.budget.as_ref().map(|budget| budget.seq) {
        model.ask(Slot::Index, Request::Index);
    }
}

/// A key for it.
pub fn key(model: &mut Model, key: KeyEvent) {
    let Some(Popup::Palette(palette)) = model.popups.last_mut() else { return };
    match key.code {
        KeyCode::Esc => {
            model.popups.pop();
        }
        KeyCode::Up => palette.cursor = palette.cursor.saturating_sub(1),
        KeyCode::Down | KeyCode::Tab => {
            palette.cursor = (palette.cursor + 1).min(palette.entries.len().saturating_sub(1));
        }
        KeyCode::Enter if sends(key) => choose(model),
        _ => {
            if palette.field.key(key) {
                changed(model);
            }
        }
    }
}

/// What is typed has changed: acts answer at once, cases when the finder has found them.
pub fn changed(model: &mut Model) {
    let Some(Popup::Palette(palette)) = model.popups.last() else { return };
    let typed = palette.field.text().trim().to_owned();
    let found = entries(model, &typed, &Hits::default());
    if let Some(Popup::Palette(palette)) = model.popups.last_mut() {
        palette.entries = found;
        palette.cursor = 0;
    }
    seek(model);
}

/// Asks the finder for what is typed.
pub fn seek(model: &mut Model) {
    let Some(Popup::Palette(palette)) = model.popups.last() else { return };
    let typed = palette.field.text().trim().to_owned();
    if let (Some(index), false) = (model.index.clone(), typed.is_empty()) {
        model.ask(Slot::Seek, Request::Seek(index, typed));
    }
}

/// The finder has found something. The cursor stays on what it was on, unless it was on nothing in particular.
pub fn found(model: &mut Model, hits: Hits) {
    let Some(Popup::Palette(palette)) = model.popups.last() else { return };
    let typed = palette.field.text().trim().to_owned();
    if hits.typed != typed {
        return;
    }
    let on = (palette.cursor > 0).then(|| palette.entries.get(palette.cursor).cloned()).flatten();
    let entries = entries(model, &typed, &hits);
    if let Some(Popup::Palette(palette)) = model.popups.last_mut() {
        palette.cursor = on.and_then(|on| entries.iter().position(|entry| entry.what == on.what)).unwrap_or(0);
        (palette.entries, palette.hits) = (entries, hits);
    }
}

fn choose(model: &mut Model) {
    let Some(Popup::Palette(palette)) = model.popups.pop() else { return };
    match palette.entries.into_iter().nth(palette.cursor).map(|entry| entry.what) {
        Some(What::Do(act, _)) => acts::perform(model, act, None),
        Some(What::Case(reference, _)) => going::jump(model, reference),
        Some(What::Applicant(name, _)) => list(model, &format!("applicant:\"{}\"", name.replace('"', " "))),
        Some(What::Action(code, ..)) => list(model, &format!("action:{code}")),
        Some(What::Indicator(id, _)) => list(model, &format!("indicator:{id}")),
        Some(What::Find(query)) => list(model, &query),
        None => {}
    }
}

fn list(model: &mut Model, query: &str) {
    model.leave_all();
    model.enter(Screen::Queue(Box::new(QueuePage::filtered(query))));
    reading::top(model);
}

/// What answers the typed text, best first; with nothing typed every act, those that can be done now first.
fn entries(model: &Model, typed: &str, hits: &Hits) -> Vec<Entry> {
    let mut scored = of_acts(model, typed);
    if !typed.is_empty() {
        scored.extend(of_actions(model, typed));
        scored.extend(of_indicators(model, typed));
        // Letters that lie far apart in a sentence answer almost anything: what is far worse than the best is left out.
        finder::only_good(&mut scored, |(fit, _)| *fit);
    }
    // What cannot be done now is still found, behind what can and answers nearly as well.
    let able = |entry: &Entry| !matches!(entry.what, What::Do(_, Some(_)));
    scored.sort_by_key(|(fit, entry)| std::cmp::Reverse(if able(entry) { (fit * 3, true) } else { (fit * 2, false) }));
    let mut entries: Vec<Entry> = scored.into_iter().map(|(_, entry)| entry).collect();
    let cases = hits.cases.iter().map(|hit| {
        let words = hit.text.get(hit.reference.as_str().len()..).unwrap_or_default().trim_start().to_owned();
        Entry { what: What::Case(hit.reference.clone(), words), letters: hit.letters.clone() }
    });
    let applicants = hits
        .applicants
        .iter()
        .map(|hit| Entry { what: What::Applicant(hit.text.clone(), hit.count), letters: hit.letters.clone() });
    // A number is looked for among references, words among the acts first.
    let digits = typed.chars().any(|letter| letter.is_ascii_digit());
    let place = if digits { 0 } else { entries.len() };
    entries.splice(place..place, applicants.chain(cases).collect::<Vec<_>>());
    if digits && hits.cases.is_empty() && can_be_reference(model, typed) {
        entries.push(Entry { what: What::Case(Reference::from(typed), String::new()), letters: Vec::new() });
    }
    if !typed.is_empty() {
        let place = if typed.contains([':', '>', '<']) { 0 } else { entries.len() };
        entries.insert(place, Entry { what: What::Find(typed.to_owned()), letters: Vec::new() });
    }
    entries
}

/// Whether a case can be meant that the finder does not know, or not yet: a reference has no spaces and no colons, and what
/// is the code of something else is meant as that.
fn can_be_reference(model: &Model, typed: &str) -> bool {
    let is = |code: &str| code.eq_ignore_ascii_case(typed);
    let plan = &model.plan;
    let coded = plan.actions.iter().any(|action| is(action.code.as_str()))
        || plan.measures.iter().any(|measure| is(measure.code.as_str()))
        || plan.operating_support.iter().any(|card| is(card.code.as_str()))
        || plan.indicators.iter().any(|indicator| is(indicator.id.as_str()));
    !coded && !typed.contains([' ', ':', '>', '<'])
}

fn of_acts(model: &Model, typed: &str) -> Vec<(i64, Entry)> {
    let mut scored = Vec::new();
    for &act in Act::ALL {
        let sentence = speech::word(model.lang, &act.sentence());
        let shown = sentence.chars().count();
        let text = format!("{sentence} {}", act.name());
        let found = match typed {
            "" => Some((0, Vec::new())),
            name if name == act.name() => Some((2 * finder::WRITTEN, Vec::new())),
            // What cannot be taken back is not offered because its letters happen to stand there.
            _ if GRAVE.contains(&act) => finder::means(&text, typed),
            _ => finder::answers(&text, typed),
        };
        if let Some((fit, mut letters)) = found {
            letters.retain(|at| *at < shown);
            scored.push((fit, Entry { what: What::Do(act, able::unable(model, act)), letters }));
        }
    }
    scored
}

/// Actions and operating support, by the beginning of a code or by words of a name.
fn of_actions(model: &Model, typed: &str) -> Vec<(i64, Entry)> {
    let actions = model.plan.actions.iter().map(|card| (&card.code, &card.name, false));
    let support = model.plan.operating_support.iter().map(|card| (&card.code, &card.name, true));
    let named = actions.chain(support).map(|(code, name, support)| {
        let name = name.get(model.lang).to_owned();
        let text = format!("{code}  {name}");
        (code.as_str(), text, What::Action(code.clone(), name, support))
    });
    coded(named, typed, ACTIONS)
}

fn of_indicators(model: &Model, typed: &str) -> Vec<(i64, Entry)> {
    let named = model.plan.indicators.iter().map(|indicator| {
        let name = indicator.name.get(model.lang).to_owned();
        let text = format!("{}  {name}", indicator.id);
        (indicator.id.as_str(), text, What::Indicator(indicator.id.clone(), name))
    });
    coded(named, typed, INDICATORS)
}

/// What has a code and a name. It stands behind the acts that answer as well.
fn coded<'a>(all: impl Iterator<Item = (&'a str, String, What)>, typed: &str, most: usize) -> Vec<(i64, Entry)> {
    let fitting = all.filter_map(|(code, text, what)| {
        let (fit, letters) = finder::means(&text, typed)?;
        // Inside of a code a number says nothing: the 1 of 2D1.
        let inside = fit < finder::WRITTEN + 200 && letters.first().is_some_and(|at| *at < code.chars().count());
        let whole = code.eq_ignore_ascii_case(typed);
        let fit = if whole { 2 * finder::WRITTEN } else { fit - COMES_AFTER };
        (whole || !inside).then_some((fit, Entry { what, letters }))
    });
    let mut fitting: Vec<(i64, Entry)> = fitting.collect();
    finder::only_good(&mut fitting, |(fit, _)| *fit);
    fitting.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    fitting.truncate(most);
    fitting
}
