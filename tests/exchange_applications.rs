//! Applications from files: what is read, what is refused, and in which words.
// The helpers of a test are test code too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use diarium::domain::application::Application;
use diarium::domain::message::Arg;
use diarium::exchange::applications::{
    ERRORS_MAX, ImportError, LINE_MAX, Separator, read_applications, to_csv, to_json, to_jsonl,
};
use serde_json::{Value, json};

fn good() -> Value {
    json!({
        "reference": "SM-2023-0001", "round": "2023-spring", "action": "2D7",
        "title": "Perheiden silta – Familjebron", "summary": "Ensimmäinen.\n\nToinen kappale.",
        "language": "fi", "received_at": "2023-05-12T09:30:00+03:00",
        "applicant": { "name": "Åkers \"Öppna\" förening rf", "business_id": "0737546-2", "category": "third_sector" },
        "partners": [
            { "name": "Kunta; ja | muut", "category": "local_authority" },
            { "name": "Koulu Oy", "business_id": "0112038-9", "category": "education" }
        ],
        "start": "2023-09-01", "end": "2025-08-31", "cost_model": "flat40",
        "costs": { "staff": "100000.00", "other_direct": "0.00", "indirect": "40000.00", "total": "140000.00" },
        "requested_eu": "126000.00", "rate_claimed": "90", "rate_grounds": ["vulnerable_or_special_needs"],
        "other_eu_funding": ["ESF+", "STATE_BUDGET"],
        "targets": [{ "indicator": "O.2.3", "value": 40 }, { "indicator": "R.2.9", "value": 30 }]
    })
}

fn read_one(value: &Value) -> Application {
    let mut read = read_applications(value.to_string().as_bytes(), "a.json").unwrap().applications;
    assert_eq!(read.len(), 1);
    read.remove(0)
}

fn errors(bytes: &[u8], name: &str) -> Vec<ImportError> {
    read_applications(bytes, name).expect_err(name)
}

fn key(error: &ImportError) -> (usize, &str, &str) {
    (error.row, error.field.as_str(), error.why.key.as_ref())
}

/// The good application with one place of it set, as a JSON pointer; `None` takes the field out.
fn with(pointer: &str, value: Option<Value>) -> Value {
    let mut application = good();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = application.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Some(value) => parent.insert(name.to_owned(), value),
        None => parent.remove(name),
    };
    application
}

fn refused(pointer: &str, value: impl Into<Option<Value>>, field: &str, wanted: &str) {
    let application = with(pointer, value.into());
    let found = errors(application.to_string().as_bytes(), "a.jsonl");
    assert_eq!(found.iter().map(key).collect::<Vec<_>>(), [(1, field, wanted)], "{pointer} {application}");
}

fn accepted(pointer: &str, value: impl Into<Option<Value>>) -> Application {
    read_one(&with(pointer, value.into()))
}

#[test]
fn one_application_is_read_from_every_format_alike() {
    let expected = read_one(&good());
    assert_eq!(expected.reference, "SM-2023-0001");
    assert_eq!(expected.received_at.to_rfc3339(), "2023-05-12T06:30:00+00:00");
    let all = [expected];
    let files = [
        ("a.jsonl", to_jsonl(&all).unwrap()),
        ("b.json", to_json(&all).unwrap()),
        ("c.csv", to_csv(&all, Separator::Comma).unwrap()),
        ("d.CSV", to_csv(&all, Separator::Semicolon).unwrap()),
    ];
    for (name, text) in files {
        let marked = format!("\u{feff}{text}");
        for bytes in [text.as_bytes(), marked.as_bytes()] {
            let reading = read_applications(bytes, name).unwrap_or_else(|found| panic!("{name} {found:#?}\n{text}"));
            assert_eq!(reading.applications, all, "{name}");
            assert_eq!(reading.cleaned, [], "{name}");
        }
    }
}

#[test]
fn what_may_be_left_out_may_be_left_out_or_null() {
    for field in ["/summary", "/partners", "/rate_grounds", "/other_eu_funding", "/targets", "/applicant/business_id"] {
        assert_eq!(accepted(field, None), accepted(field, Value::Null), "{field}");
    }
    assert_eq!(accepted("/applicant/business_id", None).applicant.business_id, None);
}

#[test]
fn every_other_field_is_needed() {
    for field in [
        "reference",
        "round",
        "action",
        "title",
        "language",
        "received_at",
        "applicant",
        "start",
        "end",
        "cost_model",
        "costs",
        "requested_eu",
        "rate_claimed",
    ] {
        refused(&format!("/{field}"), None, field, "import-field-missing");
    }
    for field in
        ["applicant.name", "applicant.category", "costs.staff", "costs.other_direct", "costs.indirect", "costs.total"]
    {
        refused(&format!("/{}", field.replace('.', "/")), None, field, "import-field-missing");
    }
}

#[test]
fn unknown_fields_are_refused_at_every_level() {
    refused("/titel", json!("x"), "titel", "import-unknown-field");
    refused("/applicant/phone", json!("x"), "applicant.phone", "import-unknown-field");
    refused("/costs/other", json!("1.00"), "costs.other", "import-unknown-field");
    refused(
        "/targets",
        json!([{ "indicator": "O.1.2", "value": 1, "unit": "x" }]),
        "targets[1].unit",
        "import-unknown-field",
    );
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let line = good().to_string().replacen('{', "{\"title\":\"first\",", 1);
    assert_eq!(
        errors(line.as_bytes(), "a.jsonl").iter().map(key).collect::<Vec<_>>(),
        [(1, "title", "import-field-twice")]
    );
}

#[test]
fn references_are_refused_rather_than_cleaned() {
    for bad in ["", "  ", "\t", &"x".repeat(65)] {
        refused("/reference", json!(bad), "reference", "import-reference-length");
    }
    for bad in ["A\u{202e}B", "A\nB", " A", "A ", "A\u{0}", "\u{200b}A", "A\u{2028}B"] {
        refused("/reference", json!(bad), "reference", "import-reference-characters");
    }
    assert_eq!(accepted("/reference", json!("å".repeat(64))).reference.as_str().chars().count(), 64);
    refused("/reference", json!(7), "reference", "import-wrong-kind");
}

#[test]
fn codes_are_checked_by_form_only() {
    for bad in ["", "1A 2", "1A\u{200b}2", "2023/spring", &"a".repeat(33)] {
        refused("/action", json!(bad), "action", "import-code-form");
        refused("/round", json!(bad), "round", "import-code-form");
    }
    assert_eq!(accepted("/action", json!("9Z9")).action, "9Z9");
    assert_eq!(accepted("/action", json!("OS1")).action, "OS1");
    assert_eq!(accepted("/round", json!("2031-spring")).round, "2031-spring");
}

#[test]
fn words_are_those_of_their_lists() {
    for bad in ["en", "FI", "", "suomi"] {
        refused("/language", json!(bad), "language", "import-unknown-word");
    }
    refused("/cost_model", json!("flat15"), "cost_model", "import-unknown-word");
    refused("/applicant/category", json!("ngo"), "applicant.category", "import-unknown-word");
    refused("/rate_grounds", json!(["poverty"]), "rate_grounds[1]", "import-unknown-word");
    refused("/other_eu_funding", json!(["ESF+", "ESF"]), "other_eu_funding[2]", "import-unknown-word");
    refused("/rate_grounds", json!("vulnerable_or_special_needs"), "rate_grounds", "import-wrong-kind");
    let found = errors(with("/language", Some(json!("en"))).to_string().as_bytes(), "a.json");
    assert!(found[0].why.args.contains(&("accepted".into(), Arg::Word("fi sv".into()))), "{found:?}");
}

#[test]
fn a_rate_is_75_90_or_100_as_text_or_number() {
    for rate in [json!("75"), json!(75), json!("90"), json!(90), json!("100"), json!(100)] {
        assert_eq!(accepted("/rate_claimed", rate.clone()).rate_claimed.word(), rate.to_string().trim_matches('"'));
    }
    for bad in [json!("80"), json!(80), json!(75.0), json!("75 %"), json!(0.75)] {
        refused("/rate_claimed", bad, "rate_claimed", "import-unknown-word");
    }
}

#[test]
fn times_have_an_offset_and_days_are_iso() {
    for bad in ["2023-05-12", "2023-05-12T09:30:00", "12.5.2023 9:30", "2023-13-01T00:00:00Z", ""] {
        refused("/received_at", json!(bad), "received_at", "import-time-form");
    }
    assert_eq!(accepted("/received_at", json!("0000-01-01T00:00:00+14:00")).action, "2D7");
    for bad in ["1.9.2023", "2023-9-1", "2023-02-29", "+2023-01-01", "20230901", "", "2023-09-01T00:00:00Z"] {
        refused("/start", json!(bad), "start", "import-date-form");
    }
    refused("/end", json!("2023-08-31"), "end", "import-end-before-start");
    assert_eq!(accepted("/end", json!("2023-09-01")).start, accepted("/end", json!("2023-09-01")).end);
}

#[test]
fn money_is_a_decimal_text_of_whole_cents() {
    for (bad, wanted) in [
        (json!(126000), "import-amount-is-number"),
        (json!(126000.5), "import-amount-is-number"),
        (json!("1.234"), "amount-parts-of-a-cent"),
        (json!("-1.00"), "amount-negative"),
        (json!("1000000000000.01"), "amount-too-large"),
        (json!("99999999999999999999999999"), "amount-too-large"),
        (json!("126000,00"), "amount-not-an-amount"),
        (json!("126 000"), "amount-not-an-amount"),
        (json!("1e6"), "amount-not-an-amount"),
        (json!(""), "amount-not-an-amount"),
        (json!(true), "import-wrong-kind"),
        (json!("0.00"), "import-requested-zero"),
        (json!("0"), "import-requested-zero"),
    ] {
        refused("/requested_eu", bad, "requested_eu", wanted);
    }
    assert_eq!(accepted("/requested_eu", json!("126000.5")).requested_eu.to_string(), "126000.50");
}

#[test]
fn the_total_is_the_sum_of_the_costs() {
    refused("/costs/total", json!("140000.01"), "costs.total", "import-costs-sum");
    refused("/costs/staff", json!("-1.00"), "costs.staff", "amount-negative");
}

#[test]
fn a_business_id_has_its_check_digit() {
    for bad in ["0737546-3", "737546-2", "FI07375462", ""] {
        refused("/applicant/business_id", json!(bad), "applicant.business_id", "import-business-id");
    }
    refused(
        "/partners",
        json!([{ "name": "A", "category": "company", "business_id": "1" }]),
        "partners[1].business_id",
        "import-business-id",
    );
}

#[test]
fn targets_have_an_indicator_and_a_whole_number() {
    for bad in ["O.1", "O1.2", "X.1.2", "O.1.", "O..1", "O.1.2.a", "o.1.2", ""] {
        refused("/targets", json!([{ "indicator": bad, "value": 1 }]), "targets[1].indicator", "import-indicator-form");
    }
    for bad in [json!(-1), json!(1.5), json!(40.0), json!("40"), json!(1e30), json!(u64::MAX)] {
        refused("/targets", json!([{ "indicator": "O.1.2", "value": bad }]), "targets[1].value", "import-target-value");
    }
    refused("/targets", json!([{ "indicator": "O.1.2", "value": null }]), "targets[1].value", "import-field-missing");
    let twice = json!([{ "indicator": "O.1.2", "value": 1 }, { "indicator": "O.1.2", "value": 2 }]);
    refused("/targets", twice, "targets[2].indicator", "import-target-twice");
    // That an indicator is unknown is a finding, not an error.
    assert_eq!(accepted("/targets", json!([{ "indicator": "O.9.9", "value": 0 }])).targets[0].value, 0);
}

#[test]
fn texts_have_their_lengths() {
    refused("/title", json!(""), "title", "import-text-length");
    refused("/title", json!(" \u{200b} "), "title", "import-text-length");
    refused("/title", json!("å".repeat(501)), "title", "import-text-length");
    refused("/summary", json!("ä".repeat(100_001)), "summary", "import-text-length");
    refused("/applicant/name", json!("\n"), "applicant.name", "import-text-length");
    assert_eq!(accepted("/title", json!("å".repeat(500))).title.chars().count(), 500);
    assert_eq!(accepted("/summary", json!("ä".repeat(100_000))).summary.chars().count(), 100_000);
}

#[test]
fn hidden_characters_are_cleaned_out_of_texts_and_reported() {
    let mut application = good();
    application["title"] = json!("Kotou\u{202e}tus\u{1b}[31m");
    application["summary"] = json!("yksi\n\nkaksi\u{7}");
    application["applicant"]["name"] = json!("Yhdistys\u{200b} ry");
    let reading = read_applications(application.to_string().as_bytes(), "a.jsonl").unwrap();
    assert_eq!(reading.applications[0].title, "Kotoutus[31m");
    assert_eq!(reading.applications[0].summary, "yksi\n\nkaksi");
    let told: Vec<_> = reading.cleaned.iter().map(|c| (c.row, c.field.as_str(), c.changed)).collect();
    assert_eq!(told, [(1, "title", 2), (1, "summary", 1), (1, "applicant.name", 1)]);
}

#[test]
fn every_error_of_every_row_is_told_and_nothing_is_imported() {
    let mut bad = good();
    bad["language"] = json!("en");
    bad["start"] = json!("x");
    bad["costs"]["total"] = json!("1.00");
    let mut second = good();
    second["reference"] = json!("B");
    let lines = format!("{}\n\n   \n{}\nnot json\n{}\n", good(), bad, second);
    let found = errors(lines.as_bytes(), "x.jsonl");
    let told: Vec<_> = found.iter().map(key).collect();
    assert_eq!(
        told,
        [
            (4, "language", "import-unknown-word"),
            (4, "start", "import-date-form"),
            (4, "costs.total", "import-costs-sum"),
            (5, "", "import-line-syntax"),
        ]
    );
}

#[test]
fn a_reference_that_stands_twice_is_refused_with_both_rows() {
    let found = errors(format!("{}\n{}\n", good(), good()).as_bytes(), "x.jsonl");
    assert_eq!(found.iter().map(key).collect::<Vec<_>>(), [(2, "reference", "import-reference-twice")]);
    assert!(found[0].why.args.contains(&("first".into(), Arg::Number(1))));
}

#[test]
fn json_is_an_array_or_one_object() {
    let mut second = good();
    second["reference"] = json!("B");
    second["action"] = json!("1A\u{7}");
    let found = errors(json!([good(), second, 7]).to_string().as_bytes(), "x.json");
    assert_eq!(
        found.iter().map(key).collect::<Vec<_>>(),
        [(2, "action", "import-code-form"), (3, "", "import-wrong-kind")]
    );
    assert_eq!(key(&errors(b"[]", "x.json")[0]), (0, "", "import-no-applications"));
    assert_eq!(key(&errors(b"[{},", "x.json")[0]), (0, "", "import-json-syntax"));
    assert_eq!(key(&errors(b"[] x", "x.json")[0]), (0, "", "import-json-syntax"));
    assert_eq!(key(&errors(b"7", "x.json")[0]), (1, "", "import-wrong-kind"));
}

#[test]
fn whole_files_that_are_none_are_refused() {
    for name in ["x.xlsx", "x", "x.txt", ".json.bak", ""] {
        assert_eq!(key(&errors(b"{}", name)[0]), (0, "", "import-unknown-format"), "{name}");
    }
    for name in ["x.json", "x.jsonl", "x.csv"] {
        for empty in ["", "\n \n", "\u{feff}", "\u{feff}\n"] {
            assert_eq!(key(&errors(empty.as_bytes(), name)[0]), (0, "", "import-empty"), "{name}");
        }
    }
}

#[test]
fn what_is_not_utf8_is_told_with_its_row_and_byte() {
    let found = errors(b"{}\n{\"a\": \"\xe4\"}\n", "x.jsonl");
    assert_eq!(key(&found[0]), (2, "", "import-not-utf8"));
    assert!(found[0].why.args.contains(&("byte".into(), Arg::Number(11))), "{found:?}");
    assert_eq!(key(&errors(b"\xff\xfe{\x00", "x.json")[0]), (0, "", "import-not-utf8"));
}

#[test]
fn a_line_over_a_mebibyte_is_refused_with_its_row() {
    let long = with("/summary", Some(json!("x".repeat(LINE_MAX))));
    let found = errors(format!("{}\n{long}\n", good()).as_bytes(), "x.jsonl");
    assert_eq!(found.iter().map(key).collect::<Vec<_>>(), [(2, "", "import-line-too-long")]);
    let csv = to_csv(&[read_one(&good())], Separator::Comma).unwrap();
    let csv = csv.replace("Ensimmäinen.", &"x".repeat(LINE_MAX));
    assert_eq!(key(&errors(csv.as_bytes(), "x.csv")[0]), (2, "", "import-line-too-long"));
}

#[test]
fn errors_stop_at_a_bearable_number() {
    let found = errors("{}\n".repeat(5000).as_bytes(), "x.jsonl");
    assert_eq!(found.len(), ERRORS_MAX + 1);
    assert_eq!(key(&found[ERRORS_MAX]), (0, "", "import-too-many-errors"));
    let fields: Vec<String> = (0..50_000).map(|number| format!("\"f{number}\":1")).collect();
    let found = errors(format!("{{{}}}", fields.join(",")).as_bytes(), "x.jsonl");
    assert_eq!(found.len(), ERRORS_MAX + 1);
    let lines = "7\n".repeat(ERRORS_MAX);
    assert!(errors(lines.as_bytes(), "x.jsonl").iter().all(|error| error.why.key == "import-wrong-kind"));
}

#[test]
fn deep_nesting_and_huge_numbers_do_not_panic() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(key(&errors(deep.as_bytes(), "x.json")[0]), (0, "", "import-json-syntax"));
    assert_eq!(key(&errors(deep.as_bytes(), "x.jsonl")[0]), (1, "", "import-line-syntax"));
    let huge = good().to_string().replace("\"value\":40", "\"value\":1e999");
    assert_eq!(key(&errors(huge.as_bytes(), "x.jsonl")[0]), (1, "", "import-line-syntax"));
    let huge = good().to_string().replace("\"value\":40", &format!("\"value\":{}", "9".repeat(300)));
    assert_eq!(key(&errors(huge.as_bytes(), "x.jsonl")[0]), (1, "targets[1].value", "import-target-value"));
}
