//! What cannot be read, and where the message points.

use proptest::prelude::*;

use crate::domain::message::Arg;
use crate::register::query::{Query, QueryError};
use crate::register::view::Viewer;

fn mistake(query: &str) -> (String, &str) {
    let QueryError { at, why } = Query::parse(query).expect_err(query);
    (why.key.into_owned(), &query[at])
}

#[test]
fn a_mistake_points_at_what_is_wrong() {
    for (query, key, at) in [
        ("status:ranked colour:red", "query-field-unknown", "colour"),
        ("http://example.org", "query-field-unknown", "http"),
        ("sökande:åbo", "query-field-unknown", "sökande"),
        ("åäö status:ranked,rejected", "query-value-unknown", "rejected"),
        ("-status:\"no such\"", "query-value-unknown", "\"no such\""),
        ("is:happy", "query-value-unknown", "happy"),
        ("has:money", "query-value-unknown", "money"),
        ("above:water", "query-value-unknown", "water"),
        ("decision:maybe", "query-value-unknown", "maybe"),
        ("sort:weather", "query-value-unknown", "weather"),
        ("sort:total,-weather", "query-value-unknown", "-weather"),
        ("pot:gold", "query-value-unknown", "gold"),
        ("mine status:", "query-value-missing", "status:"),
        ("status: ranked", "query-value-missing", "status:"),
        ("title:\"\"", "query-value-missing", "title:\"\""),
        ("tag:,", "query-value-missing", "tag:,"),
        ("sort:", "query-value-missing", "sort:"),
        ("status>ranked", "query-not-comparable", "status>ranked"),
        ("round<=2023", "query-not-comparable", "round<=2023"),
        ("total>many", "query-number", "many"),
        ("requested>1.500.000", "query-number", "1.500.000"),
        ("requested>-5", "query-number", "-5"),
        ("received<yesterday", "query-date", "yesterday"),
        ("received:2023-05,2023-13", "query-date", "2023-13"),
        ("received<2023-05,2023-06", "query-date", "2023-05,2023-06"),
        ("total >= 60", "query-operator-alone", ">="),
        ("total:>=60", "query-operator-twice", "total:>=60"),
        ("mine received=<2023", "query-operator-twice", "received=<2023"),
        (":x", "query-operator-alone", ":"),
        ("koti “open end", "query-quote-open", "“open end"),
        ("koti \"open end", "query-quote-open", "\"open end"),
        ("tag:a\"b", "query-quote-open", "\"b"),
        ("(mine", "query-parenthesis-open", "("),
        ("((mine) late", "query-parenthesis-open", "("),
        ("mine)", "query-parenthesis-close", ")"),
        (")", "query-parenthesis-close", ")"),
        ("mine ( )", "query-parenthesis-empty", "( )"),
        ("mine and", "query-operand-missing", "and"),
        ("mine or or late", "query-operand-missing", "or"),
        ("OR mine", "query-operand-missing", "OR"),
        ("mine -", "query-operand-missing", "-"),
        ("(not)", "query-operand-missing", "not"),
        ("-sort:total", "query-sort-place", "sort:total"),
        ("mine or sort:total", "query-sort-place", "sort:total"),
        ("sort>total", "query-sort-operator", "sort>total"),
    ] {
        assert_eq!(mistake(query), (key.to_owned(), at), "{query}");
    }
}

#[test]
fn a_mistake_says_what_is_accepted() {
    let accepted = |query: &str| {
        let why = Query::parse(query).expect_err(query).why;
        why.args.into_iter().find_map(|(name, arg)| match arg {
            Arg::Word(words) if name == "accepted" => Some(words),
            _ => None,
        })
    };
    assert!(accepted("colour:red").unwrap().split(' ').any(|field| field == "indicator"));
    assert!(accepted("status:red").unwrap().ends_with("declined withdrawn correction"));
    assert_eq!(accepted("decision:x").unwrap(), "grant partial reserve reject");
    assert_eq!(accepted("above:x").unwrap(), "line");
    assert!(accepted("status>x").unwrap().starts_with("requested granted costs total"));
}

#[test]
fn depth_has_an_end_and_length_has_none() {
    let nested = |depth: usize| format!("{}mine{}", "(".repeat(depth), ")".repeat(depth));
    assert!(Query::parse(&nested(60)).is_ok());
    assert_eq!(mistake(&nested(100_000)).0, "query-too-deep");
    assert_eq!(mistake(&format!("{}mine", "-".repeat(100_000))).0, "query-too-deep");
    assert!(Query::parse(&"mine or late -koti ".repeat(10_000)).is_ok());
}

/// A mistake that the register finds in a query of anna's.
fn stranger(query: &str) -> Option<(String, &str)> {
    let world = super::world();
    let viewer = Viewer::of(&world.state, &"anna".into());
    let QueryError { at, why } = Query::asked(query, &world.state, &viewer).err()?;
    let accepted = why.args.into_iter().find_map(|(name, arg)| match arg {
        Arg::Word(words) if name == "accepted" => Some(words),
        _ => None,
    });
    Some((accepted.unwrap(), &query[at]))
}

#[test]
fn a_value_that_the_register_has_nowhere_is_pointed_at_and_what_is_known_is_named() {
    for (query, at, known) in [
        ("mine finding:blokcing", "blokcing", "blocking"),
        ("round:2023-spring,nosuch", "nosuch", "2022-autumn 2023-autumn 2023-spring"),
        ("round:autumn", "autumn", "2023-autumn"),
        ("action:ZZ", "ZZ", "1A1"),
        ("action:A2", "A2", "1A1"),
        ("-indicator:O.9.9", "O.9.9", "O.1.1"),
        ("indicator:O.1", "O.1", "O.1.1"),
        ("(late or scope:9Z)", "9Z", "1A 1B 1C"),
        ("scope:2", "2", "2D"),
        ("assignee:nosuch", "nosuch", "anna berit carl dora me none"),
        ("a:me,anan", "anan", "anna berit"),
    ] {
        let (accepted, pointed) = stranger(query).expect(query);
        assert_eq!(pointed, at, "{query}");
        assert!(accepted.contains(known), "{query}: {accepted}");
    }
    for good in
        ["round:2022", "action:OS1", "scope:2d", "finding:rate-ground", "presenter:CARL", "indicator:o.1.2", "tag:x"]
    {
        assert_eq!(stranger(good), None, "{good}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_at_a_place_inside_it(
        text in prop_oneof![
            any::<String>(),
            "[a-c:<>=,\"() \\-!åñ€0-9k.]{0,30}",
            "((status|total|received|sort|is|tag|åå)[:<>=]{0,2}[a-z0-9\",.-]{0,6}[ ()]{0,2}(and|or|not|-)? ?){0,6}",
        ]
    ) {
        if let Err(QueryError { at, .. }) = Query::parse(&text) {
            prop_assert!(at.start <= at.end && at.end <= text.len());
            prop_assert!(text.is_char_boundary(at.start) && text.is_char_boundary(at.end));
        }
    }
}
