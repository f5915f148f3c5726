//! Pickers: one of several, narrowed down by typing.

use crossterm::event::{KeyCode, KeyEvent};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::{going, lessons, notes, sends, targets};
use crate::domain::code::{Handle, Reference};
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::vocabulary::{Role, Seat};
use crate::domain::words;
use crate::register::command::Command;
use crate::speech;
use crate::tui::errands::Request;
use crate::tui::model::field::Field;
use crate::tui::model::popup::{Choice, Picker, Popup, SEATS, Then};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model};

/// How well a text answers what is typed; `None` where it does not.
pub fn fits(text: &str, typed: &str) -> Option<i64> {
    SkimMatcherV2::default().ignore_case().fuzzy_match(text, typed)
}

/// Opens a picker.
pub fn open(model: &mut Model, title: Message, choices: Vec<Choice>, then: Then) {
    let shown = (0..choices.len()).collect();
    let picker = Picker { title, field: Field::line(""), cursor: 0, choices, shown, then };
    model.popups.push(Popup::Picker(picker));
}

/// Who sits down.
pub fn people(model: &mut Model) {
    let lang = model.lang;
    let choices = model.people.iter().map(|person| person_choice(lang, &person.handle, &person.roles)).collect();
    open(model, Message::new("pick-person"), choices, Then::Sit);
}

fn person_choice(lang: Lang, handle: &Handle, roles: &std::collections::BTreeSet<Role>) -> Choice {
    let roles: Vec<String> = roles.iter().map(|role| speech::word(lang, words::role_key(*role))).collect();
    Choice { code: handle.to_string(), label: roles.join(", "), note: String::new() }
}

/// Which language is spoken; each is named in itself.
pub fn languages(model: &mut Model) {
    let own = |lang: Lang| speech::word(lang, "language-own-name");
    let choices =
        Lang::ALL.iter().map(|lang| Choice { code: lang.code().to_owned(), label: own(*lang), note: String::new() });
    let choices = choices.collect();
    open(model, Message::new("pick-language"), choices, Then::Speak);
}

/// Who takes a seat on the case under the cursor.
pub fn assign(model: &mut Model) {
    let Some(case) = notes::current_case(model) else { return };
    let lang = model.lang;
    let officers = model.people.iter().filter(|person| person.roles.contains(&Role::Officer));
    let choices = officers.map(|person| person_choice(lang, &person.handle, &person.roles)).collect();
    let title = Message::new("pick-assignee").with("case", &case);
    open(model, title, choices, Then::Seat(case));
}

fn seats(model: &mut Model, case: Reference, handle: Handle) {
    let lang = model.lang;
    let choices = SEATS.iter().map(|seat| Choice {
        code: seat.word().to_owned(),
        label: speech::word(lang, words::seat_key(*seat)),
        note: String::new(),
    });
    let choices = choices.collect();
    let title = Message::new("pick-seat").with("who", &handle);
    open(model, title, choices, Then::Assign(case, handle));
}

/// A key for the topmost picker.
pub fn key(model: &mut Model, key: KeyEvent) {
    let Some(Popup::Picker(picker)) = model.popups.last_mut() else { return };
    match key.code {
        KeyCode::Esc => {
            model.popups.pop();
        }
        KeyCode::Up => picker.cursor = picker.cursor.saturating_sub(1),
        KeyCode::Down | KeyCode::Tab => picker.cursor = (picker.cursor + 1).min(picker.shown.len().saturating_sub(1)),
        KeyCode::Enter if sends(key) => choose(model),
        _ => {
            if picker.field.key(key) {
                narrow(picker);
            }
        }
    }
}

/// Narrows the choices down to those that answer what is typed, in their own order: the card's own stay first.
pub fn narrow(picker: &mut Picker) {
    let typed = picker.field.text();
    let text = |choice: &Choice| format!("{} {} {}", choice.code, choice.label, choice.note);
    let all = picker.choices.iter().enumerate();
    picker.shown = all.filter(|(_, choice)| fits(&text(choice), typed.trim()).is_some()).map(|(at, _)| at).collect();
    picker.cursor = 0;
}

fn choose(model: &mut Model) {
    let Some(Popup::Picker(picker)) = model.popups.pop() else { return };
    let Some(choice) = picker.shown.get(picker.cursor).and_then(|at| picker.choices.get(*at)) else { return };
    match picker.then {
        Then::Sit => {
            let ticket = model.ask(Slot::Act, Request::Sit(choice.code.as_str().into()));
            model.acting.push((ticket, Acting::Seat));
        }
        Then::Speak => {
            if let Ok(lang) = choice.code.parse() {
                model.lang = lang;
            }
        }
        Then::Lesson => lessons::choose(model, &choice.code),
        Then::StartOver => lessons::start_over(model, &choice.code),
        Then::Target(case) => targets::value(model, case, &choice.code),
        Then::Seat(case) => seats(model, case, choice.code.as_str().into()),
        Then::Assign(case, handle) => {
            if let Ok(seat) = choice.code.parse::<Seat>() {
                let command = Command::Assign { case, handle, seat };
                let ticket = model.ask(Slot::Act, Request::Submit(Box::new(command)));
                model.acting.push((ticket, Acting::Popup));
            }
        }
    }
}

/// Opens a case that a palette entry or a link names.
pub fn jump(model: &mut Model, reference: Reference) {
    going::case(model, reference);
}
