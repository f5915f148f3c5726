//! Applications from CSV, and what is written reads back the same.
// The helpers of a test are test code too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::{DateTime, NaiveDate};
use diarium::domain::application::{Applicant, Application, Costs, TARGET_MAX, Target};
use diarium::domain::money::Money;
use diarium::domain::vocabulary::{CaseLanguage, Category, CostModel, Ground, Instrument, Rate};
use diarium::exchange::applications::{ImportError, Separator, read_applications, to_csv, to_json, to_jsonl};
use proptest::prelude::*;

const HEADER: &str = "reference,round,action,title,language,received_at,applicant_name,applicant_category,start,end,\
    cost_model,costs_staff,costs_other_direct,costs_indirect,costs_total,requested_eu,rate_claimed,targets,partners";
const ROW: &str = "A-1,2023-spring,1A2,\"Rad ett, och \"\"två\"\"\",sv,2023-05-02T08:00:00Z,Lupavirasto,competent_authority,\
    2023-09-01,2024-08-31,flat7,100.00,0.00,7.00,107.00,80.25,75,O.1.2=40;R.1.5=30,Kunta|local_authority;Koulu|education|0112038-9";

fn file(rows: &[&str]) -> String {
    format!("{HEADER}\r\n{}\r\n", rows.join("\r\n"))
}

fn found(text: &str) -> Vec<(usize, String, String)> {
    let told = |error: ImportError| (error.row, error.field, error.why.key.into_owned());
    read_applications(text.as_bytes(), "x.csv").expect_err(text).into_iter().map(told).collect()
}

fn one(row: usize, field: &str, key: &str) -> Vec<(usize, String, String)> {
    vec![(row, field.to_owned(), key.to_owned())]
}

#[test]
fn a_row_is_read_with_commas_and_with_semicolons() {
    let comma = read_applications(file(&[ROW]).as_bytes(), "x.csv").unwrap();
    let a = &comma.applications[0];
    assert_eq!(a.title, "Rad ett, och \"två\"");
    assert_eq!(a.targets, [("O.1.2", 40), ("R.1.5", 30)].map(|(id, value)| Target { indicator: id.into(), value }));
    assert_eq!(a.partners[1].business_id.as_deref(), Some("0112038-9"));
    let semicolon = "reference;round;action;title;language;received_at;applicant_name;applicant_category;start;end;\
        cost_model;costs_staff;costs_other_direct;costs_indirect;costs_total;requested_eu;rate_claimed;targets;partners\n\
        A-1;2023-spring;1A2;\"Rad ett, och \"\"två\"\"\";sv;2023-05-02T08:00:00Z;Lupavirasto;competent_authority;\
        2023-09-01;2024-08-31;flat7;100,00;0,00;7,00;107,00;80.25;75;\"O.1.2=40;R.1.5=30\";\"Kunta|local_authority;Koulu|education|0112038-9\"\n";
    assert_eq!(read_applications(semicolon.as_bytes(), "x.csv").unwrap(), comma);
}

#[test]
fn a_decimal_comma_needs_the_semicolon() {
    let text = file(&[&ROW.replace("80.25", "\"80,25\"")]);
    assert_eq!(found(&text), one(2, "requested_eu", "amount-not-an-amount"));
}

#[test]
fn headers_are_known_whole_and_single() {
    let row = file(&[ROW]);
    assert_eq!(
        found(&row.replace("title", "titel")),
        [
            (1, "titel".to_owned(), "import-unknown-field".to_owned()),
            (1, "title".to_owned(), "import-column-missing".to_owned()),
        ]
    );
    assert_eq!(found(&row.replace("partners", "targets")), one(1, "targets", "import-field-twice"));
    assert_eq!(found(HEADER), one(0, "", "import-no-applications"));
    assert!(found("reference\nA").iter().all(|(row, _, key)| *row == 1 && key == "import-column-missing"));
    assert_eq!(found("\tx")[0].2, "import-unknown-field");
    assert!(found(&row.replace(",title,", ",,")).contains(&(1, String::new(), "import-column-unnamed".to_owned())));
}

#[test]
fn two_hundred_columns_of_another_system_are_told_in_a_few_lines_that_name_the_mapping() {
    let row = file(&[ROW]);
    let (head, rest) = row.split_once("\r\n").unwrap();
    let foreign: String = (0..200).map(|number| format!(",x{number}")).collect();
    let told = found(&format!("{head}{foreign}\r\n{rest}"));
    let keys: Vec<&str> = told.iter().map(|(_, _, key)| key.as_str()).collect();
    let one = "import-unknown-field";
    assert_eq!(keys, [one, one, one, "import-unknown-fields"]);
}

#[test]
fn cells_that_are_too_few_or_too_many_are_told_with_their_row() {
    let text = file(&[ROW, &format!("{ROW},x"), "A-2,2023-spring"]);
    assert_eq!(
        found(&text),
        [(3, String::new(), "import-csv-cells".to_owned()), (4, String::new(), "import-csv-cells".to_owned()),]
    );
}

#[test]
fn rows_are_lines_even_after_blank_lines_and_line_ends_inside_quotes() {
    let long = ROW.replace("Rad ett", "Rad\nett").replace("A-1", "A-0");
    let text = format!(
        "{HEADER}\n{long}\n\n\n{}\n{}\n",
        ROW.replace("75,", "80,"),
        ROW.replace("A-1", "A-2").replace("sv", "en")
    );
    assert_eq!(
        found(&text),
        [
            (6, "rate_claimed".to_owned(), "import-unknown-word".to_owned()),
            (7, "language".to_owned(), "import-unknown-word".to_owned()),
        ]
    );
}

#[test]
fn errors_name_the_columns_of_the_file() {
    let cases = [
        ("Lupavirasto", "", "applicant_name", "import-field-missing"),
        ("competent_authority", "x", "applicant_category", "import-unknown-word"),
        ("107.00", "108.00", "costs_total", "import-costs-sum"),
        ("7.00,107", "7.001,107", "costs_indirect", "amount-parts-of-a-cent"),
        ("R.1.5=30", "R.1.5=x", "targets", "import-target-value"),
        ("R.1.5=30", "R.1.5", "targets", "import-target-value"),
        ("R.1.5=30", "R.1.5=-3", "targets", "import-target-value"),
        ("0112038-9", "0112038-8", "partners", "import-business-id"),
        ("0112038-9", "0112038-9|x", "partners", "import-unknown-field"),
        ("Kunta|", "|", "partners", "import-field-missing"),
        ("A-1,", ",", "reference", "import-field-missing"),
    ];
    for (old, new, field, key) in cases {
        assert_eq!(found(&file(&[&ROW.replace(old, new)])), one(2, field, key), "{new}");
    }
}

#[test]
fn a_quote_that_is_never_closed_is_an_error_and_no_panic() {
    assert!(!found(&file(&[&ROW.replace("\"\"\",", ","), ROW])).is_empty());
    assert!(!found("\"").is_empty());
}

fn line() -> impl Strategy<Value = String> {
    "[A-Za-zÅÄÖåäöéß0-9\"',;|\\\\=.–€-]([ A-Za-zÅÄÖåäö0-9\"',;|\\\\=.🙂-]{0,40}[a-zåäö\"';|\\\\])?"
}

fn body() -> impl Strategy<Value = Applicant> {
    let id = prop::option::of(prop::sample::select(vec!["0737546-2".to_owned(), "0112038-9".to_owned()]));
    (line(), id, prop::sample::select(Category::ALL)).prop_map(|(name, business_id, category)| Applicant {
        name,
        business_id,
        category,
    })
}

fn money() -> impl Strategy<Value = Money> {
    (0_i64..30_000_000_000_000).prop_map(Money::from_cents)
}

fn targets() -> impl Strategy<Value = Vec<Target>> {
    prop::collection::btree_map("[OR]\\.[1-9]\\.[1-9]{1,2}(\\.[1-9])?", 0_u64..=TARGET_MAX, 0..5)
        .prop_map(|map| map.into_iter().map(|(id, value)| Target { indicator: id.into(), value }).collect())
}

prop_compose! {
    fn application()(
        (reference, title, summary) in ("[A-Za-z0-9/åäö-]{1,64}", line(), "([a-zåäö\"]([ a-zåäö,;\n\"]{0,60}[.!])?)?"),
        (applicant, partners) in (body(), prop::collection::vec(body(), 0..3)),
        (language, cost_model, rate_claimed) in (
            prop::sample::select(CaseLanguage::ALL), prop::sample::select(CostModel::ALL), prop::sample::select(Rate::ALL)),
        (staff, other_direct, indirect, requested) in (money(), money(), money(), money()),
        rate_grounds in prop::collection::vec(prop::sample::select(Ground::ALL), 0..3),
        other_eu_funding in prop::collection::vec(prop::sample::select(Instrument::ALL), 0..3),
        targets in targets(),
        (arrival, first, length) in (1_600_000_000_i64..1_900_000_000, 0_u64..3000, 0_u64..2000),
    ) -> Application {
        let start = NaiveDate::from_ymd_opt(2021, 1, 1).unwrap() + chrono::Days::new(first);
        Application {
            reference: reference.into(), round: "2023-spring".into(), action: "1A2".into(), title, summary, language,
            received_at: DateTime::from_timestamp(arrival, 0).unwrap(), applicant, partners, start,
            end: start + chrono::Days::new(length), cost_model,
            costs: Costs { staff, other_direct, indirect, total: staff + other_direct + indirect },
            requested_eu: requested + Money::from_cents(1), rate_claimed, rate_grounds, other_eu_funding, targets,
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(applications in prop::collection::vec(application(), 1..4)) {
        let mut applications = applications;
        for (index, application) in applications.iter_mut().enumerate() {
            application.reference = format!("{index}{}", application.reference.as_str().chars().take(60).collect::<String>()).into();
        }
        let files = [
            ("a.jsonl", to_jsonl(&applications).unwrap()),
            ("a.json", to_json(&applications).unwrap()),
            ("a.csv", to_csv(&applications, Separator::Comma).unwrap()),
            ("a.csv", to_csv(&applications, Separator::Semicolon).unwrap()),
        ];
        for (name, text) in files {
            let read = read_applications(text.as_bytes(), name);
            prop_assert!(read.is_ok(), "{name} {read:?}\n{text}");
            prop_assert_eq!(&read.unwrap().applications, &applications);
        }
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for name in ["a.json", "a.jsonl", "a.csv"] {
            prop_assert!(read_applications(&bytes, name).is_err());
        }
    }

    #[test]
    fn random_texts_never_panic(text in "[\\[\\]{}\":,;|\\\\=a-z0-9.\n\r -]{0,200}") {
        for name in ["a.json", "a.jsonl", "a.csv"] {
            prop_assert!(read_applications(text.as_bytes(), name).is_err());
            let under = format!("{HEADER}\n{text}");
            let _ = read_applications(under.as_bytes(), name);
        }
    }

    #[test]
    fn a_damaged_file_never_panics(at in 0_usize..400, byte in any::<u8>()) {
        let text = file(&[ROW]);
        let mut bytes = text.into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = read_applications(&bytes, "a.csv");
    }
}
