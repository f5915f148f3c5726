//! What can be typed: the acts that can be done here, one act with what it takes, and the query language.

use super::{Reader, reach, words};
use crate::domain::message::Message;
use crate::register::query::Query;
use crate::speech;
use crate::tui::acts::Act;
use crate::tui::popups::query_help::GRAMMAR;
use crate::tui::update::able;

use super::typed::Typed;

/// Help on one act, or on everything that can be done here.
pub fn told(reader: &Reader, with: &str) -> Vec<String> {
    if with.is_empty() {
        return told_now(reader);
    }
    let acts = Typed::of(with, reader.lang()).acts;
    let Some(act) = acts.first().copied() else {
        return vec![reader.say(&Message::new("linear-unknown").with("word", with))];
    };
    let mut lines = vec![of_act(reader, act)];
    if let Some(why) = reach::screen_only(act, reader.model.place()) {
        lines.push(reader.word(why));
    } else if let Some(why) = able::unable(&reader.model, act) {
        lines.push(reader.say(&Message::new("linear-not-now").with("why", why)));
    }
    lines
}

/// The acts that can be done now, each with its sentence and what it takes.
pub fn told_now(reader: &Reader) -> Vec<String> {
    let mut lines = vec![reader.word("linear-help"), reader.word("linear-help-more")];
    let place = reader.model.place();
    let here = Act::ALL.iter().copied().filter(|act| reach::screen_only(*act, place).is_none());
    let here = here.filter(|act| able::unable(&reader.model, *act).is_none());
    lines.extend(here.map(|act| of_act(reader, act)));
    lines
}

/// An act: its name, its label in the language where that is another word, what it does, and how it is typed.
fn of_act(reader: &Reader, act: Act) -> String {
    let label = reader.word(&act.label());
    // Its own short name is the word for keys, of which there are none here.
    let label = if act == Act::Help { words::of(words::HELP, reader.lang()).to_owned() } else { label };
    let same = label.to_lowercase().replace(' ', "-") == act.name();
    let said = Message::new(if same { "linear-act" } else { "linear-act-label" });
    let sentence = reader.word(&act.sentence());
    let mut parts = vec![reader.say(&said.with("act", act.name()).with("label", label).with("sentence", sentence))];
    let how = format!("linear-how-{}", act.name());
    if speech::knows(&how) {
        parts.push(reader.word(&how));
    }
    parts.join(" ")
}

/// The query language: how words are put together, then every word and field with what it asks for.
pub fn of_queries(reader: &Reader) -> Vec<String> {
    let mut lines = vec![reader.word("query-help-title")];
    lines.extend(GRAMMAR.iter().map(|key| reader.word(key)));
    let entry = |example: &str, what: &Message| {
        reader.say(&Message::new("linear-query-word").with("example", example).with("what", what.clone()))
    };
    lines.push(reader.word("query-help-words"));
    lines.extend(Query::words().iter().map(|word| entry(word.word, &word.what)));
    lines.push(reader.word("query-help-fields"));
    lines.extend(Query::fields().iter().map(|field| entry(field.example, &field.what)));
    lines
}
