//! Refusals are said in the language of whoever is refused, and in no other.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a source that cannot be read fails the test")]

use std::collections::BTreeSet;
use std::path::Path;

use diarium::desk::DeskError;
use diarium::domain::findings::CALL_CONDITIONS;
use diarium::domain::message::Message;
use diarium::domain::text::Lang;
use diarium::register::refusal::{Refusal, source};
use diarium::speech;
use diarium::tui::model::told;

/// Words that stand in nearly every English sentence and in no Swedish or Finnish one.
const ENGLISH: [&str; 12] =
    ["the", "of", "and", "is", "are", "it", "with", "this", "procedure", "which", "criteria", "conditions"];

/// English words in a text that is said in another language. What stands in marks is typed as it is, and a place for a
/// value is no word.
fn english(text: &str) -> Vec<String> {
    let plain: Vec<&str> = text.split('`').step_by(2).collect();
    let plain = plain.join(" ");
    let places = plain.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, behind)| behind));
    let words = places.collect::<Vec<_>>().join(" ").to_lowercase();
    let words = words.split(|letter: char| !letter.is_alphanumeric() && letter != '-').map(str::to_owned);
    words.filter(|word| ENGLISH.contains(&word.as_str())).collect()
}

/// Keys of refusals and of what would make them pass.
fn keys() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/speech/en");
    let mut keys = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let names = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned());
        let families = ["refused-", "mend-", "unable-", "what-if-", "source-"];
        keys.extend(names.filter(|key| families.iter().any(|family| key.starts_with(family))));
    }
    assert!(keys.len() > 300, "{}", keys.len());
    keys
}

#[test]
fn a_refusal_at_the_workstation_names_its_source_in_the_language_of_whoever_is_refused() {
    let others = [CALL_CONDITIONS, "cost models"];
    for &stands in source::ALL.iter().chain(&others) {
        let what = Message::new("refused-no-case");
        let refusal = Refusal::new("rule", stands, what, Message::new("mend-no-case"));
        let parts = told(&DeskError::Refused(Box::new(refusal)));
        for lang in [Lang::Sv, Lang::Fi] {
            let said: Vec<String> = parts.iter().map(|part| speech::say(lang, part)).collect();
            assert_eq!(english(&said.join(" ")), Vec::<String>::new(), "{lang}: {said:?}");
            let law = stands.contains("laki");
            assert!(!(law && said.join(" ").contains(stands)), "{lang}: a law has its name in each language: {stands}");
        }
    }
}

#[test]
fn no_refusal_and_nothing_that_would_make_it_pass_is_in_english_for_a_swedish_or_finnish_reader() {
    for key in keys() {
        for lang in [Lang::Sv, Lang::Fi] {
            let said = speech::say(lang, &Message { key: key.clone().into(), args: Vec::new() });
            assert_eq!(english(&said), Vec::<String>::new(), "{lang}: {key} = {said}");
        }
    }
}
