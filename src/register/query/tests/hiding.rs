//! What a query tells about a case with which its viewer has a conflict: nothing but the reference.
//! In the small register berit has one with K-05; anna sees it.

use proptest::prelude::*;

use super::{World, world};
use crate::domain::code::Handle;
use crate::domain::vocabulary::Seat;
use crate::register::command::Command;
use crate::register::query::{Lexicon, Query};
use crate::register::view::Viewer;

fn listed(who: &str, query: &str) -> bool {
    world().answers(who, query).split_whitespace().any(|case| case == "05")
}

#[test]
fn a_hidden_case_answers_to_its_reference_to_its_conflict_and_to_no_question() {
    for query in ["", "sort:-total", "ref:K-05", "reference:k-0", "k-05", "5", "is:conflict", "is:mine,conflict"] {
        assert!(listed("berit", query), "{query}");
    }
    for query in ["ref:K-01", "-ref:K-05", "-k-05", "-is:conflict", "ref:K-05 -is:conflict"] {
        assert!(!listed("berit", query), "{query}");
    }
    for query in ["-ref:K-01", "ref:K-05 is:conflict", "is:conflict or total>50", "ref:K-05 or status:late"] {
        assert!(listed("berit", query), "{query}");
    }
}

/// Words that K-05 answers for whoever may see it.
const TRUE_OF_IT: &[&str] = &[
    "round:2023-autumn",
    "action:1B4",
    "scope:1B",
    "pot:project",
    "status:ranked",
    "title:secret",
    "secret",
    "hidden",
    "whisper",
    "applicant:hidden",
    "category:third_sector",
    "language:fi",
    "tag:whisper",
    "finding:any",
    "finding:warning",
    "finding:indicators-missing",
    "has:findings",
    "assignee:anna",
    "a:anna",
    "b:none",
    "presenter:none",
    "is:complete",
    "-untouched",
    "-is:untouched",
    "complete",
    "is:ranked",
    "above:line",
    "requested=50k",
    "requested>0",
    "costs>0",
    "total=100",
    "score>=60",
    "partners=0",
    "findings=1",
    "received:2023-05-12",
    "start:2023",
    "end>=2026",
];

#[test]
fn no_other_word_and_no_negation_of_one_gives_a_hidden_case_away() {
    for word in TRUE_OF_IT {
        assert!(listed("anna", word), "the table is wrong about {word}");
        for query in [word.to_string(), format!("-{word}"), format!("--{word}"), format!("-(-{word} k-05)")] {
            assert!(!listed("berit", &query), "{query}");
        }
        assert!(!listed("berit", &format!("{word} or -{word}")), "{word}");
        assert!(!listed("berit", &format!("ref:K-05 {word}")), "{word}");
        assert!(!listed("berit", &format!("ref:K-05 -{word}")), "{word}");
    }
    let untrue = ["mine", "unscored", "late", "needs-me", "is:past", "is:locked", "has:comments", "below:line"];
    let also =
        ["spread>0", "granted>0", "decision:grant", "indicator:O.1.2", "tag:urgent", "title:x", "status:received"];
    for word in untrue.into_iter().chain(also) {
        for query in [word.to_owned(), format!("-{word}"), format!("not (k-05 {word})")] {
            assert!(!listed("berit", &query), "{query}");
        }
    }
}

#[test]
fn a_hidden_case_takes_no_place_by_what_is_hidden() {
    for field in ["requested", "received", "title", "applicant", "status", "action", "findings"] {
        for sign in ["", "-"] {
            let query = format!("sort:{sign}{field}");
            assert_eq!(world().answers("berit", &query).split_whitespace().last(), Some("05"), "{query}");
        }
    }
    // Where others have no value either, the hidden case stands among them by its reference.
    assert_eq!(world().answers("berit", "sort:-total"), "07 01 08 02 03 04 05 06");
    assert_eq!(world().answers("berit", "sort:granted"), "07 01 02 03 04 05 06 08");
}

/// The same register where the hidden case is another one in everything but its reference.
fn twin() -> World {
    let mut world = World::founded();
    let mut applications = super::applications();
    let hidden = &mut applications[4];
    hidden.round = "2023-spring".into();
    hidden.action = "2D1".into();
    hidden.title = "Something else".to_owned();
    hidden.requested_eu = "7".parse().unwrap();
    hidden.received_at = super::moment("2022-01-01");
    world.act("anna", Command::Import { applications: vec![applications[1].clone(), applications[4].clone()] });
    world.seat("K-05", "anna", Seat::B);
    world.conflict("K-05", "berit");
    world
}

fn original() -> World {
    let mut world = World::founded();
    let applications = super::applications();
    world.act("anna", Command::Import { applications: vec![applications[1].clone(), applications[4].clone()] });
    world.score("anna", "K-05", [5; 7]);
    world.tag("K-05", "whisper");
    world.conflict("K-05", "berit");
    world
}

#[test]
fn completion_offers_no_tag_of_a_hidden_case() {
    let state = &world().state;
    let offered = |who: &str| {
        let viewer = Viewer::of(state, &Handle::from(who));
        let completions = Query::completions("tag:", 4, &Lexicon::of(state, &viewer));
        completions.into_iter().map(|completion| completion.insert).collect::<Vec<_>>()
    };
    assert!(offered("anna").contains(&"whisper".to_owned()));
    assert!(!offered("berit").contains(&"whisper".to_owned()) && offered("berit").contains(&"Urgent".to_owned()));
}

fn query() -> impl Strategy<Value = String> {
    let words = TRUE_OF_IT.iter().copied().chain(["k-05", "mine", "ref:5", "is:conflict", "below:line", "status:late"]);
    let word = proptest::sample::select(words.collect::<Vec<_>>()).prop_map(str::to_owned);
    let tree = word.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| format!("-({inner})")),
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("({one} {other})")),
            (inner.clone(), inner).prop_map(|(one, other)| format!("({one} or {other})")),
        ]
    });
    let sorts =
        proptest::sample::select(vec!["", " sort:-spread", " sort:-requested", " sort:total", " sort:status,title"]);
    (tree, sorts).prop_map(|(tree, sort)| format!("{tree}{sort}"))
}

proptest! {
    /// Two registers that differ only in what is hidden answer every query alike.
    #[test]
    fn nothing_hidden_changes_an_answer(query in query()) {
        use std::sync::OnceLock;
        static WORLDS: OnceLock<(World, World)> = OnceLock::new();
        let (one, other) = WORLDS.get_or_init(|| (original(), twin()));
        prop_assert_eq!(one.answers("berit", &query), other.answers("berit", &query));
    }
}
