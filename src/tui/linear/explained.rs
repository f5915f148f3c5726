//! Where a number or a refusal comes from: each ground in a sentence, then its entry and its source.

use crossterm::event::KeyCode;

use super::asked::{self, capitalised};
use super::doing::{act, close_what_only_tells, key};
use super::{Reader, told};
use crate::domain::message::{Arg, Message};
use crate::register::view::why::{Explanation, Line as Ground, Question};
use crate::tui::acts::Act;
use crate::tui::model::Screen;
use crate::tui::model::explaining::{Why, name};
use crate::tui::model::popup::Popup;
use crate::tui::popups::why::named;

/// `why`, `why rank`, `why finding 2`; in a list with the number of a line before it.
pub fn ask(reader: &mut Reader, with: &str) -> Vec<String> {
    let (first, rest) = with.split_once(' ').unwrap_or((with, ""));
    let in_list = !matches!(reader.model.screen(), Screen::Case(_));
    let wanted = match first.trim_end_matches('.').parse::<usize>() {
        Ok(number) if in_list && !told::go(&mut reader.model, number) => {
            return vec![reader.say(&Message::new("linear-no-line").with("number", number))];
        }
        Ok(_) if in_list => rest.trim(),
        _ => with,
    };
    let wanted = wanted.to_lowercase();
    // After a refusal it explains the refusal; a question that is named means the number itself.
    reader.model.notice = reader.refusal.take().filter(|_| wanted.is_empty());
    act(reader, Act::Why, None);
    reader.model.notice = reader.model.notice.take().filter(|_| reader.model.popups.is_empty());
    let Some(Popup::Why(why)) = reader.model.popups.last() else { return Vec::new() };
    if !wanted.is_empty() {
        let Some(at) = why.questions.iter().position(|question| is(reader, question, &wanted)) else {
            let others = others(reader, why, None);
            key(reader, KeyCode::Esc);
            let said = Message::new("linear-no-question").with("word", wanted);
            return vec![reader.say(&said.with("others", others))];
        };
        let (from, all) = (why.at, why.questions.len());
        for _ in 0..(at + all - from) % all.max(1) {
            key(reader, KeyCode::Tab);
        }
    }
    close_what_only_tells(reader)
}

/// Whether a question is the one that was typed: by its name in the language, or by the word that commands have.
fn is(reader: &Reader, question: &Question, wanted: &str) -> bool {
    let code = match question {
        Question::Total(_) => "total".to_owned(),
        Question::Rank(_) => "rank".to_owned(),
        Question::Amount(_) => "amount".to_owned(),
        Question::Refusal(_) => "refusal".to_owned(),
        Question::Finding(_, number) => format!("finding {number}"),
        Question::Envelope(..) => "envelope".to_owned(),
    };
    code == wanted || called(reader, question).to_lowercase() == wanted
}

fn called(reader: &Reader, question: &Question) -> String {
    let number = if let Question::Finding(_, number) = question { *number } else { 0 };
    reader.say(&Message::new(name(question)).with("number", number))
}

/// What else can be asked here.
fn others(reader: &Reader, why: &Why, but: Option<usize>) -> Arg {
    let questions = why.questions.iter().enumerate().filter(|(at, _)| Some(*at) != but);
    Arg::List(questions.map(|(_, question)| Arg::from(called(reader, question))).collect())
}

/// The answer.
pub fn told(reader: &Reader, why: &Why) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(asked::refused(reader, &why.refusal));
    lines.extend(why.note.as_ref().map(|note| reader.say(note)));
    match &why.answer {
        Some(Ok(explanation)) => lines.extend(grounds(reader, explanation)),
        Some(Err(parts)) => lines.extend(asked::refused(reader, parts)),
        None if why.questions.is_empty() => {}
        None => lines.push(reader.word("desk-reading")),
    }
    if why.questions.len() > 1 {
        let others = others(reader, why, Some(why.at));
        lines.push(reader.say(&Message::new("linear-why-others").with("others", others)));
    }
    lines
}

fn grounds(reader: &Reader, explanation: &Explanation) -> Vec<String> {
    let mut lines = vec![capitalised(&reader.say(&explanation.subject))];
    lines.extend(explanation.lines.iter().map(|ground| of_ground(reader, ground)));
    lines
}

/// What, then in which entry of the journal and in which source.
fn of_ground(reader: &Reader, ground: &Ground) -> String {
    let mut parts = vec![super::case::one_line(&reader.say(&ground.what))];
    if let (Some(seq), Some((at, by))) = (ground.seq, &ground.entry) {
        parts.push(reader.say(&Message::new("linear-entry").with("seq", seq).with("at", *at).with("who", by)));
    }
    if let Some(source) = ground.source.as_deref() {
        parts.push(reader.say(&Message::new("linear-source").with("source", named(reader.scene(), source))));
    }
    parts.join(" ")
}
