//! The catalogues must be alike in all three languages, and must have every key that the program says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::*;

/// Keys of one catalogue with the names of their places.
fn keys(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys = BTreeMap::new();
    for source in sources(lang) {
        let mut current: Option<String> = None;
        for line in source.lines() {
            if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| is_key(key)) {
                assert!(keys.insert(key.to_owned(), BTreeSet::new()).is_none(), "{lang}: {key} twice");
                current = Some(key.to_owned());
            }
            let places = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-').collect::<String>()
            });
            if let Some(places_of) = current.as_ref().and_then(|key| keys.get_mut(key)) {
                places_of.extend(places);
            }
        }
    }
    keys
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn every_catalogue_parses_without_a_faulty_line() {
    for lang in Lang::ALL {
        for source in sources(lang) {
            if let Err((_, errors)) = FluentResource::try_new((*source).to_owned()) {
                panic!("{lang}: {errors:?}");
            }
        }
    }
}

#[test]
fn the_three_languages_say_the_same_things_with_the_same_places() {
    let english = keys(Lang::En);
    for lang in [Lang::Sv, Lang::Fi] {
        let other = keys(lang);
        let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{lang}: missing {missing:?}, extra {extra:?}");
        for (key, places) in &english {
            assert_eq!(places, &other[key], "{lang}: places of {key}");
        }
    }
}

/// Sentences in which a count stands before a word that is the same for one as for many, or that are only said of many.
const ONE_AS_MANY: &[&str] = &[
    "aloud-header-both",
    "ask-confirm-more",
    "confirm-decide",
    "desk-no-part",
    "header-both",
    "import-too-many-merged",
];

/// Each message of a catalogue with all its lines.
fn messages(lang: Lang) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut current = String::new();
    for line in sources(lang).iter().flat_map(|source| source.lines()) {
        if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| is_key(key)) {
            key.clone_into(&mut current);
        }
        messages.entry(current.clone()).or_default().push_str(line);
    }
    messages
}

#[test]
fn a_count_before_a_word_chooses_the_form_of_the_word() {
    let of = Lang::ALL.map(messages);
    let mut found = Vec::new();
    for key in of[0].keys().filter(|key| !key.starts_with("desk-done-") && !ONE_AS_MANY.contains(&key.as_str())) {
        let said = of.each_ref().map(|messages| messages[key].as_str());
        let before_word = |text: &str| {
            let mut after = text.split("{ $count } ").skip(1);
            after.any(|rest| {
                rest.starts_with(char::is_alphabetic) && !["of ", "av "].iter().any(|of| rest.starts_with(of))
            })
        };
        // Where one language chooses, the others were thought of too.
        let chosen = said.iter().any(|text| text.contains("$count ->"));
        if !chosen && said.iter().any(|text| before_word(text)) {
            found.push(said);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Every text in quotes in the code that looks like a key of one of these families must be in the catalogues.
#[test]
fn every_key_that_the_code_says_is_in_the_catalogues() {
    let english = keys(Lang::En);
    let mut unknown = BTreeSet::new();
    let mut said = BTreeSet::new();
    visit(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path(), &mut |text| {
        for start in ["Message::new(\"", "word(lang, \"", "say(\"", "word(\""] {
            for piece in text.split(start).skip(1) {
                if let Some((key, _)) = piece.split_once('"').filter(|(key, _)| is_key(key) && key.contains('-')) {
                    said.insert(key.to_owned());
                }
            }
        }
        // Keys that are chosen first and said elsewhere.
        for family in ["refused-", "mend-", "finding-flat-", "source-", "tie-"] {
            for piece in text.split(&format!("\"{family}")).skip(1) {
                if let Some((rest, _)) = piece.split_once('"').filter(|(rest, _)| is_key(rest)) {
                    said.insert(format!("{family}{rest}"));
                }
            }
        }
    });
    for key in &said {
        if !english.contains_key(key) {
            unknown.insert(key.clone());
        }
    }
    assert!(said.len() > 100, "the search finds the code's keys");
    assert!(unknown.is_empty(), "not in the catalogues: {unknown:?}");
}

fn visit(folder: &Path, look: &mut dyn FnMut(&str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, look);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            look(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn money_is_written_as_each_language_writes_it() {
    let amount: Money = "1153584".parse().unwrap();
    assert_eq!(money(Lang::Sv, amount), "1 153 584,00 €");
    assert_eq!(money(Lang::Fi, amount), "1 153 584,00 €");
    assert_eq!(money(Lang::En, amount), "EUR 1 153 584.00");
    assert_eq!(money(Lang::Sv, "-0.05".parse().unwrap()), "-0,05 €");
    assert_eq!(super::amount(Lang::En, "999".parse().unwrap()), "999.00");
}

#[test]
fn several_values_in_one_place_are_each_said_in_the_language_and_kept_apart() {
    let message = |values: Arg| Message::new("mend-known").with("known", values);
    let grounds = ["ground-minors", "ground-return"].map(Message::new).to_vec();
    let said = say(Lang::Sv, &message(grounds.into()));
    assert!(said.contains("ensamkommande; assisterat frivilligt"), "{said}");
    let marks = vec![Arg::from(Decimal::new(35, 1)), Arg::from("4")];
    assert!(say(Lang::Fi, &message(Arg::List(marks.clone()))).contains("3,5; 4"));
    assert!(say(Lang::En, &message(Arg::List(marks))).contains("3.5, 4"));
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let day = NaiveDate::from_ymd_opt(2023, 4, 5).unwrap();
    assert_eq!(date(Lang::Sv, day), "5.4.2023");
    assert_eq!(date(Lang::Fi, day), "5.4.2023");
    assert_eq!(date(Lang::En, day), "5 Apr 2023");
}
