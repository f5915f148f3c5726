//! What cannot be read, and where the message points.

use proptest::prelude::*;

use crate::domain::message::Arg;
use crate::register::query::{Query, QueryError};

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
