//! What is offered at the cursor.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::world;
use crate::domain::code::Handle;
use crate::register::query::{Lexicon, Query};
use crate::register::view::Viewer;

/// The texts that come out when each completion is taken; `|` is the cursor.
fn completed(text: &str) -> Vec<String> {
    let cursor = text.find('|').unwrap();
    let text = text.replace('|', "");
    let state = &world().state;
    let lexicon = Lexicon::of(state, &Viewer::of(state, &Handle::from("anna")));
    let offered = Query::completions(&text, cursor, &lexicon);
    let taken = offered.into_iter().map(|c| format!("{}{}{}", &text[..c.range.start], c.insert, &text[c.range.end..]));
    taken.collect()
}

#[test]
fn names_and_values_are_completed() {
    for (text, expected) in [
        ("sta|", vec!["status:", "start", "stale"]),
        ("mine -(ST|", vec!["mine -(status:", "mine -(start", "mine -(stale"]),
        ("ta|:urgent", vec!["tag:urgent"]),
        ("needs|", vec!["needs-me"]),
        ("tot|>=60", vec!["total>=60"]),
        ("status:ra|", vec!["status:ranked"]),
        ("status:late,re|x koti", vec!["status:late,received koti", "status:late,returned koti"]),
        ("round:2023|", vec!["round:2023-spring", "round:2023-autumn"]),
        ("round:2022|", vec!["round:2022-autumn"]),
        ("action:1a2|", vec!["action:1A2"]),
        ("action:OS1|", vec!["action:OS1"]),
        ("scope:1|", vec!["scope:1A", "scope:1B", "scope:1C"]),
        ("indicator:o.1.2|", vec!["indicator:O.1.2"]),
        ("assignee:|", vec!["assignee:me", "assignee:none", "assignee:anna", "assignee:berit"]),
        ("b:b|", vec!["b:berit"]),
        ("decision:re|", vec!["decision:reserve", "decision:reject"]),
        ("pot:|", vec!["pot:project", "pot:operating"]),
        ("tag:u|", vec!["tag:Urgent", "tag:urgent-not"]),
        ("sort:total,-rec|", vec!["sort:total,-received"]),
        ("above:|", vec!["above:line"]),
        ("title:\"sta|", vec![]),
        ("total>=|", vec![]),
        ("colour:|", vec![]),
        ("xyz|", vec![]),
    ] {
        assert_eq!(completed(text), expected, "{text}");
    }
}

#[test]
fn every_field_is_offered_explained_and_read_once() {
    let names: BTreeSet<_> = Query::fields().iter().map(|help| help.name).collect();
    assert_eq!(names.len(), Query::fields().len());
    assert!(Query::fields().iter().all(|help| help.what.key.starts_with("query-field-")));
    assert!(completed("|").len() > names.len());
}

#[test]
fn every_example_of_the_help_can_be_read_and_names_its_own_field() {
    for help in Query::fields() {
        assert!(help.example.starts_with(help.name), "{}", help.example);
        assert!(Query::parse(help.example).is_ok(), "{}", help.example);
    }
    for help in Query::words() {
        assert_eq!(Query::parse(help.word), Query::parse(&format!("is:{}", help.word)));
    }
}

proptest! {
    #[test]
    fn completing_any_text_anywhere_stays_inside_it(text in any::<String>(), cursor in 0_usize..40) {
        let state = &world().state;
        let viewer = Viewer::of(state, &Handle::from("anna"));
        let lexicon = Lexicon::of(state, &viewer);
        for completion in Query::completions(&text, cursor, &lexicon) {
            prop_assert!(text.get(completion.range.clone()).is_some());
        }
    }
}
