//! Phrases and earlier reasons while a reason is typed: what is written again and again need not be typed again.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::picking;
use crate::domain::message::Message;
use crate::exchange::documents::lang_of;
use crate::register::event::Event;
use crate::speech;
use crate::tui::drawer::Job;
use crate::tui::drawer::phrases::{Phrase, PhraseChange};
use crate::tui::model::Model;
use crate::tui::model::popup::{Choice, Then};

/// A key for phrases; says whether it was one.
pub fn key(model: &mut Model, key: KeyEvent) -> bool {
    let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    match key.code {
        KeyCode::Char('t') if ctrl => choose(model),
        KeyCode::Char('s') if ctrl => keep(model),
        KeyCode::Up if alt => recall(model, true),
        KeyCode::Down if alt => recall(model, false),
        _ => return false,
    }
    true
}

/// Offers the phrases of the criterion, the person's own first.
fn choose(model: &mut Model) {
    let lang = model.lang;
    let Some(page) = model.case() else { return };
    let Some(reason) = page.reason.as_ref() else { return };
    // What is written here comes to stand in a decision, which is in the applicant's language.
    let theirs = page.full().map_or(lang, |full| lang_of(full.application.language));
    let phrases = model.own.phrases.of(&reason.criterion, theirs);
    let choices = phrases.iter().map(|(text, own)| Choice {
        hidden: false,
        code: String::new(),
        label: text.trim().to_owned(),
        note: if *own { speech::word(lang, "phrase-own") } else { String::new() },
    });
    let choices = choices.collect();
    let texts = phrases.into_iter().map(|(text, _)| text).collect();
    picking::open(model, Message::new("pick-phrase"), choices, Then::Phrase(texts));
}

/// Puts a phrase into the reason, where the cursor is.
pub fn insert(model: &mut Model, text: &str) {
    if let Some(reason) = model.case_mut().and_then(|page| page.reason.as_mut()) {
        reason.field.paste(text);
    }
}

/// Keeps what stands in the field as a phrase of the criterion.
fn keep(model: &mut Model) {
    let Some(reason) = model.case().and_then(|page| page.reason.as_ref()) else { return };
    if reason.field.is_blank() {
        model.hint(Message::new("phrase-blank"));
        return;
    }
    if !model.own.keeps {
        model.hint(Message::new("unable-no-drawer"));
        return;
    }
    let phrase = Phrase { criterion: Some(reason.criterion.clone()), text: reason.field.text() };
    model.own.jobs.push(Job::Phrases(PhraseChange::Keep(phrase)));
    model.say(Message::new("phrase-kept"));
}

/// Puts an earlier reason of the person's own into the field, and further ones each time; what stood there comes back
/// after the last step back, whatever was changed in between. Each step is one edit, which can be taken back.
fn recall(model: &mut Model, earlier: bool) {
    let Some(reason) = model.case().and_then(|page| page.reason.as_ref()) else { return };
    let known = model.own.phrases.recalled(&reason.criterion);
    let stood = || reason.recalled.as_ref().map_or_else(|| reason.field.text(), |(_, stood)| stood.clone());
    let to = match (reason.recalled.as_ref().map(|(at, _)| *at), earlier) {
        (None, true) => Some(0),
        (Some(at), true) => Some(at + 1),
        (Some(at), false) => at.checked_sub(1),
        (None, false) => return,
    };
    let (text, recalled) = match to {
        Some(at) => match known.get(at) {
            Some(text) => ((*text).to_owned(), Some((at, stood()))),
            None => {
                model.hint(Message::new("phrase-none-earlier"));
                return;
            }
        },
        None => (stood(), None),
    };
    if let Some(reason) = model.case_mut().and_then(|page| page.reason.as_mut()) {
        reason.field.rewrite(&text);
        reason.recalled = recalled;
    }
}

/// Remembers the reasons of an accepted act.
pub fn remember(model: &mut Model, events: &[Event]) {
    for event in events {
        if let Event::Scored { criterion, why, .. } | Event::ConsensusReached { criterion, why, .. } = event {
            let reason = Phrase { criterion: Some(criterion.clone()), text: why.clone() };
            // Known at once, on disk a little later.
            model.own.phrases.change(PhraseChange::Remember(reason.clone()));
            model.own.jobs.push(Job::Phrases(PhraseChange::Remember(reason)));
        }
    }
}
