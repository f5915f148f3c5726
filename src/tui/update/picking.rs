//! Pickers: one of several, narrowed down by typing.

use crossterm::event::{KeyCode, KeyEvent};

use super::{deciding, going, lessons, phrases, saved, sends, targets, unfinished};
use crate::domain::code::{Handle, Reference};
use crate::domain::message::Message;
use crate::domain::text::Lang;
use crate::domain::vocabulary::{Role, Seat};
use crate::domain::words;
use crate::register::command::Command;
use crate::speech;
use crate::tui::errands::Request;
use crate::tui::finder;
use crate::tui::model::case::Tab;
use crate::tui::model::field::Field;
use crate::tui::model::popup::{Choice, Picker, Popup, SEATS, Then};
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Acting, Model};

/// Opens a picker.
pub fn open(model: &mut Model, title: Message, choices: Vec<Choice>, then: Then) {
    open_at(model, title, choices, then, 0);
}

/// The same with the cursor on what holds now.
pub fn open_at(model: &mut Model, title: Message, choices: Vec<Choice>, then: Then, cursor: usize) {
    let shown = (0..choices.len()).collect();
    let picker = Picker { title, field: Field::line(""), cursor, choices, shown, then };
    model.popups.push(Popup::Picker(picker));
}

/// Who sits down.
pub fn people(model: &mut Model) {
    let lang = model.lang;
    let here = &model.whoami.handle;
    let choices = model.people.iter().map(|person| {
        let choice = person_choice(lang, &person.handle, &person.roles);
        let note = if person.handle == *here { speech::word(lang, "picker-sits-here") } else { String::new() };
        Choice { note, ..choice }
    });
    let (choices, at) = (choices.collect(), model.people.iter().position(|person| person.handle == *here));
    open_at(model, Message::new("pick-person"), choices, Then::Sit, at.unwrap_or(0));
}

fn person_choice(lang: Lang, handle: &Handle, roles: &std::collections::BTreeSet<Role>) -> Choice {
    let roles: Vec<String> = roles.iter().map(|role| speech::word(lang, words::role_key(*role))).collect();
    Choice { hidden: false, code: handle.to_string(), label: roles.join(", "), note: String::new() }
}

/// Which language is spoken; each is named in itself.
pub fn languages(model: &mut Model) {
    let own = |lang: Lang| speech::word(lang, "language-own-name");
    let choices = Lang::ALL.iter().map(|lang| Choice {
        hidden: false,
        code: lang.code().to_owned(),
        label: own(*lang),
        note: String::new(),
    });
    let (choices, at) = (choices.collect(), Lang::ALL.iter().position(|lang| *lang == model.lang));
    open_at(model, Message::new("pick-language"), choices, Then::Speak, at.unwrap_or(0));
}

/// Who takes a seat on the case under the cursor.
pub fn assign(model: &mut Model) {
    let cases = deciding::chosen(model);
    let Some(first) = cases.first() else { return };
    let title = Message::new("pick-assignee").with("case", first).with("count", cases.len());
    let lang = model.lang;
    let officers = model.people.iter().filter(|person| person.roles.contains(&Role::Officer));
    let choices = officers.map(|person| person_choice(lang, &person.handle, &person.roles)).collect();
    open(model, title, choices, Then::Seat(cases));
}

fn seats(model: &mut Model, cases: Vec<Reference>, handle: Handle) {
    let lang = model.lang;
    let choices = SEATS.iter().map(|seat| Choice {
        hidden: true,
        code: seat.word().to_owned(),
        label: speech::word(lang, words::seat_key(*seat)),
        note: String::new(),
    });
    let choices = choices.collect();
    let title = Message::new("pick-seat").with("who", &handle);
    open(model, title, choices, Then::Assign(cases, handle));
}

/// Which part of the case is shown.
pub fn parts(model: &mut Model) {
    let lang = model.lang;
    let named = (1..).map_while(|number| Some((number, Tab::part(number)?)));
    let choices = named.map(|(number, key): (usize, _)| Choice {
        hidden: false,
        code: number.to_string(),
        label: speech::word(lang, key),
        note: String::new(),
    });
    let choices = choices.collect();
    open(model, Message::new("pick-part"), choices, Then::Part);
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
    let all = picker.choices.iter().enumerate();
    let fit = |choice: &Choice| {
        if typed.trim().is_empty() { Some(0) } else { Some(finder::answers(&choice.sought(), &typed)?.0) }
    };
    let mut fitting: Vec<(i64, usize)> = all.filter_map(|(at, choice)| Some((fit(choice)?, at))).collect();
    // A slip of the finger is forgiven where nothing is written like that.
    finder::only_good(&mut fitting, |(fit, _)| *fit);
    picker.shown = fitting.into_iter().map(|(_, at)| at).collect();
    // Whoever writes a whole code means it.
    let wanted = typed.trim().to_lowercase();
    picker.shown.sort_by_key(|at| picker.choices.get(*at).is_none_or(|choice| choice.code.to_lowercase() != wanted));
    picker.cursor = 0;
}

fn choose(model: &mut Model) {
    let Some(Popup::Picker(picker)) = model.popups.pop() else { return };
    let Some(choice) = picker.shown.get(picker.cursor).and_then(|at| picker.choices.get(*at)) else { return };
    let at = picker.shown.get(picker.cursor).copied().unwrap_or(0);
    match picker.then {
        Then::GoSaved(queues) => {
            if let Some(queue) = queues.get(at) {
                saved::enter(model, queue);
            }
        }
        Then::Phrase(texts) => {
            if let Some(text) = texts.get(at) {
                phrases::insert(model, text);
            }
        }
        Then::Forget(queues) => {
            if let Some(queue) = queues.into_iter().nth(at) {
                saved::forgotten(model, queue);
            }
        }
        Then::Resume(places) => {
            if let Some((case, topic)) = places.into_iter().nth(at) {
                unfinished::resume(model, case, topic);
            }
        }
        Then::Sit => {
            let ticket = model.ask(Slot::Act, Request::Sit(choice.code.as_str().into()));
            model.acting.push((ticket, Acting::Seat));
        }
        Then::Speak => {
            if let Ok(lang) = choice.code.parse() {
                model.lang = lang;
            }
        }
        Then::Part => going::part(model, choice.code.parse().ok()),
        Then::Lesson => lessons::choose(model, &choice.code),
        Then::StartOver => lessons::start_over(model, &choice.code),
        Then::Target(case) => targets::value(model, case, &choice.code),
        Then::Seat(cases) => seats(model, cases, choice.code.as_str().into()),
        Then::Assign(cases, handle) => {
            let Ok(seat) = choice.code.parse::<Seat>() else { return };
            let command = Command::together(&cases, |case| Command::Assign { case, handle: handle.clone(), seat });
            if let [_] = cases.as_slice() {
                let ticket = model.ask(Slot::Act, Request::Submit(Box::new(command)));
                model.acting.push((ticket, Acting::Popup));
            } else {
                let seat = Message::new(words::seat_key(seat));
                let title = Message::new("confirm-assign").with("who", &handle).with("count", cases.len());
                let title = title.with("seat", seat);
                deciding::confirm(model, title, Vec::new(), command);
            }
        }
    }
}
