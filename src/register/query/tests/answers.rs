//! One line for every rule of the language: who asks what, and which cases answer.

use proptest::prelude::*;

use super::{World, world};
use crate::domain::code::Handle;
use crate::domain::vocabulary::Seat;
use crate::register::command::Command;
use crate::register::query::Query;
use crate::register::view::rows::list;
use crate::register::view::{Viewer, seen_by};

const ALL: &str = "01 02 03 04 05 06 07 08";

fn check(who: &str, table: &[(&str, &str)]) {
    for (query, expected) in table {
        assert_eq!(world().answers(who, query), *expected, "{who}: {query}");
    }
}

#[test]
fn words_are_joined_by_and_or_not_and_parentheses() {
    check(
        "anna",
        &[
            ("", ALL),
            ("  ", ALL),
            ("scope:1A title:tolkar", "08"),
            ("scope:1A and title:tolkar", "08"),
            ("scope:1A AND NOT title:tolkar", "01"),
            ("scope:1A -title:tolkar", "01"),
            ("scope:1A !title:tolkar", "01"),
            ("scope:1A --title:tolkar", "08"),
            ("-(scope:2D or scope:1A)", "05"),
            ("scope:1B or scope:2D title:late", "04 05"),
            ("(scope:1B or scope:2D) title:late", "04"),
            ("not scope:2D or title:late", "01 04 05 08"),
            ("((scope:1B))", "05"),
            ("title:decided(scope:2D)", "07"),
        ],
    );
}

#[test]
fn text_fields_take_a_beginning_a_part_or_a_whole() {
    check(
        "anna",
        &[
            ("round:2023-autumn", "05"),
            ("round:2023 scope:1B", "05"),
            ("ROUND:2023-S scope:1A", "01 08"),
            ("action:1a", "01 08"),
            ("action:2D", "02 03 04 06 07"),
            ("action:2D1,1B", "02 04 05 06"),
            ("scope:2d", "02 03 04 06 07"),
            ("title:ASYLPRÖVNING", "01 08"),
            ("title:asylprovning", ""),
            ("title:\"i asyl\"", "08"),
            ("title:“i asyl”", "08"),
            ("title:”i asyl”", "08"),
            ("title:åländska", "03"),
            ("title:ämnen,polku", "02 03"),
            ("applicant:\"nuorten koti\"", "02"),
            ("applicant:koti-ry", "02"),
            ("applicant:koti", "02 07"),
            ("applicant=koti", "02 07"),
            ("tag:urgent", "03"),
            ("tag:SPRÅK,whisper", "03 05"),
            ("indicator:o.1.2", "01"),
            ("ref:k-01", "01"),
            ("reference:01,08", "01 08"),
            ("reference:0", ALL),
        ],
    );
}

#[test]
fn closed_lists_take_their_words() {
    check(
        "anna",
        &[
            ("status:ranked", "01 05 08"),
            ("status:Late,CONSENSUS", "04 06"),
            ("status:late,", "04"),
            ("category:local_authority", "03"),
            ("category:local-authority", "03"),
            ("language:sv", "01"),
            ("pot:project scope:1A", "01 08"),
            ("pot:operating", ""),
            ("decision:partial", "07"),
            ("decision:grant,reserve", ""),
            ("finding:any", "01 02 03 04 05 06 07 08"),
            ("finding:blocking", "03 04"),
            ("finding:warning -finding:blocking", "01 02 05 06 07 08"),
            ("finding:rate-ground", "03"),
            ("finding:indicators-missing scope:1A", "08"),
            ("finding:earlier-support", "01 08"),
            ("has:findings", "01 02 03 04 05 06 07 08"),
            ("has:comments", "08"),
            ("has:comments,findings scope:1A", "01 08"),
        ],
    );
}

#[test]
fn a_settled_finding_is_none() {
    let mut world = world().clone();
    let settle = Command::Settle { case: "K-03".into(), rule: "rate-ground".to_owned(), why: super::WHY.to_owned() };
    world.act("anna", settle);
    assert_eq!(world.answers("anna", "finding:rate-ground"), "");
    assert_eq!(world.answers("anna", "finding:blocking"), "04");
}

#[test]
fn seats_are_found_by_handle_by_me_and_by_nobody() {
    check(
        "anna",
        &[
            ("assignee:anna", "01 02 05 06 07 08"),
            ("assignee:me", "01 02 05 06 07 08"),
            ("assignee:BERIT", "06"),
            ("assignee:none", "03 04"),
            ("a:anna b:berit", "06"),
            ("b:anna", ""),
            ("presenter:anna", "07"),
            ("a:anna presenter:none scope:2D", "02 06"),
            ("assignee:\"me\"", ""),
        ],
    );
    check("berit", &[("a:me", ""), ("b:me", "06")]);
}

#[test]
fn flags_follow_the_viewer_where_they_are_about_a_person() {
    check(
        "anna",
        &[
            ("is:mine", "01 02 05 06 07 08"),
            ("mine", "01 02 05 06 07 08"),
            ("unscored", "02 03 04"),
            ("untouched", "03 04"),
            ("is:untouched -late", "03"),
            ("is:late", "04"),
            ("late", "04"),
            ("is:complete", "01 05 07 08"),
            ("complete -is:ranked", "07"),
            ("is:ranked", "01 05 08"),
            ("is:locked", "07"),
            ("is:conflict", ""),
            ("-is:conflict", ALL),
            ("needs-me status:scoring", "02"),
            ("is:late,locked", "04 07"),
        ],
    );
    check("berit", &[("mine", "06"), ("unscored", "03 04"), ("untouched", "03 04"), ("is:conflict", "05")]);
    check("carl", &[("mine", ""), ("needs-me", "")]);
}

#[test]
fn keywords_are_words_when_they_are_quoted() {
    check("anna", &[("\"late\"", "04"), ("\"mine\"", ""), ("title:late", "04"), ("\"or\"", "02 06")]);
}

#[test]
fn free_text_looks_at_reference_title_applicant_and_tags() {
    check(
        "anna",
        &[
            ("k-02", "02"),
            ("polku", "02"),
            ("KOULU", "07"),
            ("\"two assessors (pilot)\"", "06"),
            ("urgent", "03 07"),
            ("migrationsverket tolkar", "08"),
            ("-tolkar asyl", "01"),
            ("åbo", "03"),
            ("abo", ""),
        ],
    );
}

#[test]
fn numbers_compare_exactly_and_what_has_no_value_answers_to_none() {
    check(
        "anna",
        &[
            ("requested>200k", "01 06 08"),
            ("requested>=200k", "01 02 06 08"),
            ("requested≥1m", "01"),
            ("requested<0,1m", "04 05"),
            ("requested:150000,50", "03"),
            ("requested=150000.5", "03"),
            ("requested<=\"90 000\"", "04 05"),
            ("total>=60", "01 05 07 08"),
            ("total>60", "01 05 07"),
            ("score=80%", "01"),
            ("total<100", "01 08"),
            ("-total>0", "02 03 04 06"),
            ("granted>0", "07"),
            ("granted=100k", "07"),
            ("costs>1m", "01 08"),
            ("spread>=3", "06"),
            ("spread>2.5", "06"),
            ("spread>3", ""),
            ("partners>=2", "02"),
            ("partners=0 scope:1A", "01 08"),
            ("findings>1", "02 03 04 06 08"),
            ("findings=1", "01 05 07"),
            ("findings=0", ""),
        ],
    );
}

#[test]
fn dates_compare_with_a_day_a_month_or_a_year() {
    check(
        "anna",
        &[
            ("received<2023-05", "02"),
            ("received<=2023-05", "01 02 03 05 06 07 08"),
            ("received>=2023-05 -received>2023-05", "01 03 05 06 07 08"),
            ("received>2023-05", "04"),
            ("received:2023-05-01", "03"),
            ("received:2023-04,2023-06", "02 04"),
            ("received:2023", ALL),
            ("start>=2024", "03"),
            ("end>2024", "05"),
            ("end:2024-12-31 start:2024", "03"),
        ],
    );
}

#[test]
fn the_line_is_that_of_each_envelope_under_the_strict_policy() {
    check(
        "anna",
        &[
            ("above:line", "01 05 07"),
            ("below:line", "08"),
            ("below:line or above:line scope:1A", "01 08"),
            ("-above:line -below:line", "02 03 04 06"),
        ],
    );
}

#[test]
fn order_is_by_reference_unless_asked_and_what_has_no_value_goes_last() {
    check(
        "anna",
        &[
            ("sort:-reference", "08 07 06 05 04 03 02 01"),
            ("sort:requested", "05 04 07 03 02 06 08 01"),
            ("sort:-requested scope:1A", "01 08"),
            ("sort:total", "08 01 05 07 02 03 04 06"),
            ("sort:-total", "05 07 01 08 02 03 04 06"),
            ("sort:-spread", "06 01 02 03 04 05 07 08"),
            ("sort:granted", "07 01 02 03 04 05 06 08"),
            ("sort:status,-reference", "03 04 02 06 08 05 01 07"),
            ("sort:action sort:-requested", "01 08 05 06 02 04 03 07"),
            ("sort:received", "02 03 01 05 06 07 08 04"),
            ("sort:title", "04 07 02 05 01 08 06 03"),
            ("sort:applicant", "05 07 01 08 04 02 06 03"),
            ("sort:-findings scope:2D", "03 04 02 06 07"),
            ("SORT:-total and complete", "05 07 01 08"),
            ("(sort:-reference)", "08 07 06 05 04 03 02 01"),
        ],
    );
}

#[test]
fn grants_of_the_past_are_cases_without_scores_seats_and_costs() {
    let world = world();
    let viewer = Viewer::of(&world.state, &Handle::from("anna"));
    let count = |query: &str| list(&world.state, &viewer, query).unwrap().rows.len();
    let past = count("is:past");
    assert!(past > 10);
    assert_eq!(count("round:2022-autumn"), past);
    assert_eq!(count("is:past is:locked granted>0 decision:grant"), past);
    for none in ["costs>=0", "total>=0", "above:line", "below:line", "unscored", "has:findings", "assignee:me"] {
        assert_eq!(count(&format!("is:past {none}")), 0, "{none}");
    }
}

#[test]
fn the_line_moves_as_cases_change() {
    let mut world = world().clone();
    let why = super::WHY.to_owned();
    world.act("anna", Command::Withdraw { case: "K-01".into(), why });
    assert_eq!(world.answers("anna", "above:line scope:1A"), "08");
    assert_eq!(world.answers("anna", "below:line scope:1A"), "");
    assert_eq!(world.answers("anna", "status:withdrawn"), "01");
}

#[test]
fn unsigned_scores_of_another_never_count() {
    let mut world = World::founded();
    let applications =
        super::applications().into_iter().filter(|application| application.reference == "K-06").collect();
    world.act("anna", Command::Import { applications });
    world.seat("K-06", "anna", Seat::A);
    world.seat("K-06", "berit", Seat::B);
    world.score("anna", "K-06", [5; 7]);
    world.sign("anna", "K-06");
    let silent = ["spread>=0", "total>=0", "is:complete", "above:line", "below:line"];
    for points in [[1; 7], [5; 7]] {
        world.score("berit", "K-06", points);
        for who in ["anna", "berit", "carl"] {
            for query in silent {
                assert_eq!(world.answers(who, query), "", "{who}: {query}");
            }
        }
    }
    world.score("berit", "K-06", [1; 7]);
    world.sign("berit", "K-06");
    assert_eq!(world.answers("carl", "spread=4"), "06");
}

#[test]
fn one_case_at_a_time_answers_as_a_list_does() {
    let world = world();
    let viewer = Viewer::of(&world.state, &Handle::from("anna"));
    let query = Query::parse("above:line or received<2023-05").unwrap();
    let prepared = query.prepare(&world.state, &viewer);
    for seen in seen_by(&world.state, &viewer) {
        assert_eq!(prepared.matches(&seen), query.matches(&world.state, &viewer, &seen));
    }
    assert!(Query::default().is_empty() && Query::parse("sort:total").unwrap().is_empty() && !query.is_empty());
}

proptest! {
    #[test]
    fn a_case_answers_either_a_word_or_its_negation(word in "(status:ranked|total>60|koti|mine|above:line|finding:any)") {
        let own = "ref:k- ";
        let with = world().answers("anna", &format!("{own}{word}"));
        let without = world().answers("anna", &format!("{own}-{word}"));
        let mut both: Vec<&str> = with.split_whitespace().chain(without.split_whitespace()).collect();
        both.sort_unstable();
        prop_assert_eq!(both.join(" "), ALL);
    }
}
