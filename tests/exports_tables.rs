//! Exports: what they hold, how they are written, and that nothing in them is ever run.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use world::{World, application};

const WHY: &str = "a reason that is long enough";
const KINDS: [&str; 6] = ["cases", "ranking", "decisions", "indicators", "operations", "journal"];

/// Three cases: A-1 granted and notified, A-2 ranked, A-3 as it came in.
fn worked() -> World {
    let world = World::founded();
    let mut first = application("A-1", "100000.50");
    first["title"] = json!("=HYPERLINK(\"http://example.org\";\"Hanke\")");
    first["applicant"]["name"] = json!("@Virasto");
    first["targets"] = json!([{"indicator": "O.1.1", "value": 40}, {"indicator": "O.1.1.1", "value": 30}]);
    let mut second = application("A-2", "200000.00");
    second["targets"] = json!([{"indicator": "O.1.1", "value": 7}, {"indicator": "R.1.5", "value": 3}]);
    let mut third = application("A-3", "300000.00");
    third["round"] = json!("2024-spring");
    world.import(&[first, second, third]);
    world.rank("o1", "A-1", "5");
    world.done(&["--as", "o1", "propose", "A-1", "grant", "--condition", "Report every spring.", "--why", WHY]);
    world.done(&["--as", "o1", "submit", "A-1"]);
    world.done(&["--as", "s1", "approve", "A-1"]);
    world.rank("o1", "A-2", "4");
    world
}

fn notify(world: &World) {
    world.done(&["--as", "o1", "notify", "A-1"]);
}

fn export(world: &World, args: &[&str]) -> Value {
    world.json(&[&["--as", "r1", "export"], args].concat())
}

fn of<'a>(table: &'a Value, key: &str, wanted: &str) -> &'a Value {
    table["rows"].as_array().unwrap().iter().find(|row| row[key] == wanted).unwrap()
}

fn references(table: &Value) -> Vec<&str> {
    table["rows"].as_array().unwrap().iter().map(|row| row["reference"].as_str().unwrap()).collect()
}

#[test]
fn every_kind_is_written_in_every_form_with_the_same_columns_and_rows() {
    let world = worked();
    notify(&world);
    for kind in KINDS {
        let table = export(&world, &[kind]);
        let keys: Vec<&str> =
            table["columns"].as_array().unwrap().iter().map(|column| column["key"].as_str().unwrap()).collect();
        let rows = table["rows"].as_array().unwrap();
        assert!(!rows.is_empty(), "{kind}");
        assert_eq!((&table["export"], &table["training"]), (&json!(kind), &json!(false)));
        let text = world.done(&["--as", "r1", "--format", "csv", "export", kind]);
        assert_eq!(text, world.done(&["--as", "r1", "export", kind]), "csv where nothing else is asked for");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), keys, "{kind}");
        assert_eq!(reader.records().count(), rows.len(), "{kind}");
        let file = world.path("table.xlsx");
        world.done(&["--as", "r1", "export", kind, "--output", file.to_str().unwrap()]);
        let mut book: Xlsx<_> = calamine::open_workbook(&file).unwrap();
        let sheet = book.worksheet_range(kind).unwrap();
        let head: Vec<String> = sheet.rows().next().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(head, keys, "{kind}");
        let meanings = book.worksheet_range("columns").unwrap();
        for column in table["columns"].as_array().unwrap() {
            let meaning = column["meaning"]["en"].as_str().unwrap();
            assert!(meanings.rows().any(|row| row.iter().any(|cell| *cell == *meaning)), "{kind}: {meaning}");
        }
        for lang in ["en", "sv", "fi"] {
            let help = world.done(&["--lang", lang, "export", kind, "--help"]);
            for column in table["columns"].as_array().unwrap() {
                let (key, meaning) = (column["key"].as_str().unwrap(), column["meaning"][lang].as_str().unwrap());
                let first = meaning.split(' ').next().unwrap();
                assert!(help.contains(key) && help.contains(first), "{lang} {kind}: {key}");
            }
        }
    }
}

#[test]
fn no_cell_is_ever_run_as_a_formula() {
    let world = worked();
    notify(&world);
    for kind in ["cases", "decisions", "operations", "ranking"] {
        let text = world.done(&["--as", "r1", "export", kind]);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for cell in reader.records().flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()) {
            assert!(!cell.starts_with(['=', '@', '+', '\t']), "{kind}: {cell}");
        }
        assert!(text.contains("'=HYPERLINK") && text.contains("'@Virasto"), "{kind}: {text}");
    }
    assert!(world.done(&["--lang", "en", "export", "cases", "--help"]).contains("apostrophe"));
    let file = world.path("cases.xlsx");
    world.done(&["--as", "r1", "export", "cases", "--output", file.to_str().unwrap()]);
    let mut book: Xlsx<_> = calamine::open_workbook(&file).unwrap();
    assert_eq!(book.worksheet_formula("cases").unwrap().used_cells().count(), 0);
    let sheet = book.worksheet_range("cases").unwrap();
    let text = Data::String("=HYPERLINK(\"http://example.org\";\"Hanke\")".to_owned());
    assert!(sheet.rows().any(|row| row.contains(&text)), "the text itself, as a text");
}

#[test]
fn a_workbook_has_typed_cells_and_sums_as_values() {
    let world = worked();
    let file = world.path("cases.xlsx");
    world.done(&["--as", "r1", "export", "cases", "--output", file.to_str().unwrap()]);
    let mut book: Xlsx<_> = calamine::open_workbook(&file).unwrap();
    let sheet = book.worksheet_range("cases").unwrap();
    let rows: Vec<&[Data]> = sheet.rows().collect();
    let place = |key: &str| rows[0].iter().position(|cell| *cell == *key).unwrap();
    assert_eq!(rows[1][place("requested_eu")], Data::Float(100_000.5));
    assert!(
        matches!(rows[1][place("start")], Data::DateTime(_))
            && matches!(rows[1][place("received_at")], Data::DateTime(_))
    );
    assert_eq!(rows[1][place("complete")], Data::Bool(true));
    assert_eq!(rows[3][place("total")], Data::Empty, "incomplete is no number");
    assert_eq!(rows.last().unwrap()[place("requested_eu")], Data::Float(600_000.5));
    let bytes = std::fs::read(&file).unwrap();
    let mut book = zip_text(&bytes, "xl/worksheets/sheet1.xml");
    book.retain(|c| c != '\n');
    assert!(book.contains("state=\"frozen\"") && !book.contains("<f>"), "the head stays in sight");
}

/// One file of a workbook, by calamine's own reader of archives.
fn zip_text(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn a_round_and_a_query_choose_the_cases_and_what_is_not_there_is_refused() {
    let world = worked();
    assert_eq!(references(&export(&world, &["cases"])), ["A-1", "A-2", "A-3"]);
    assert_eq!(references(&export(&world, &["cases", "--round", "2024-spring"])), ["A-3"]);
    assert_eq!(references(&export(&world, &["cases", "--query", "status:ranked"])), ["A-2"]);
    assert_eq!(references(&export(&world, &["ranking", "--query", "status:ranked"])), ["A-2"]);
    assert_eq!(references(&export(&world, &["cases", "--round", "2024-spring", "--query", "status:ranked"])), [""; 0]);
    let journal = export(&world, &["journal", "--query", "ref:A-3"]);
    assert!(references(&journal).iter().all(|reference| *reference == "A-3"));
    let said = world.refused(1, &["--as", "r1", "export", "cases", "--round", "2025-spring"]);
    assert!(said.contains("2023-spring"), "{said}");
    world.refused(2, &["--as", "r1", "export", "cases", "--query", "statu:ranked"]);
    world.refused(2, &["--as", "r1", "export", "everything"]);
    world.refused(2, &["--as", "r1", "--format", "xlsx", "list"]);
    world.refused(1, &["--as", "nobody", "export", "cases"]);
    let nowhere = world.path("nowhere/cases.csv");
    let said = world.refused(1, &["--as", "r1", "export", "cases", "--output", nowhere.to_str().unwrap()]);
    assert!(said.contains("nowhere"), "{said}");
}

#[test]
fn decisions_are_exported_with_their_reasons_and_undecided_cases_are_not() {
    let world = worked();
    notify(&world);
    let table = export(&world, &["decisions"]);
    assert_eq!(references(&table), ["A-1"]);
    let row = of(&table, "reference", "A-1");
    assert_eq!((&row["granted"], &row["rate"]), (&json!("100000.50"), &json!("75")));
    assert_eq!((&row["presented_by"], &row["decided_by"], &row["reasons"]), (&json!("o1"), &json!("s1"), &json!(WHY)));
    assert_eq!(row["conditions"], json!(["Report every spring."]));
    assert_eq!(table["sums"]["granted"], "100000.50");
    world.done(&["--as", "o1", "correction", "A-1", "ask", "--why", "the applicant wants more"]);
    assert_eq!(of(&export(&world, &["decisions"]), "reference", "A-1")["correction"], "pending");
}

#[test]
fn an_operation_is_listed_once_its_beneficiary_knows_with_a_column_for_each_letter_of_the_regulation() {
    let world = worked();
    let table = export(&world, &["operations"]);
    assert_eq!(table["rows"], json!([]), "approved, not notified");
    notify(&world);
    let table = export(&world, &["operations"]);
    let keys: Vec<&str> =
        table["columns"].as_array().unwrap().iter().map(|column| column["key"].as_str().unwrap()).collect();
    let letters: Vec<&str> = keys.iter().filter_map(|key| key.split_once('_')).map(|(letter, _)| letter).collect();
    let all: Vec<String> = ('a'..='n').map(String::from).collect();
    assert_eq!(letters[..14], all);
    let row = of(&table, "reference", "A-1");
    assert_eq!((&row["a_beneficiary"], &row["b_natural_person"]), (&json!("@Virasto"), &json!("not_applicable")));
    let unknown = json!(["m_location_of_beneficiary", "n_type_of_intervention"]);
    assert_eq!((&row["m_location_of_beneficiary"], &row["not_known"]), (&json!("not_known"), &unknown));
    assert_eq!(row["e_purpose_and_achievements"], "Kokeiluhanke.\nO.1.1=40;O.1.1.1=30");
    assert_eq!((&row["f_start"], &row["g_end"]), (&json!("2024-01-01"), &json!("2025-12-31")));
    assert_eq!((&row["h_total_cost"], &row["k_union_rate"]), (&json!("133334.00"), &json!("75")));
    assert!(
        row["i_fund"].as_str().unwrap().contains("Asylum")
            && row["j_specific_objective"].as_str().unwrap().starts_with('1')
    );
    world.done(&["--as", "o1", "decline", "A-1", "--why", "the applicant declines"]);
    assert_eq!(export(&world, &["operations"])["rows"], json!([]), "no longer supported");
    assert!(table["rule"]["en"].as_str().unwrap().contains("Article 49(3)"));
}

#[test]
fn an_operation_of_the_past_tells_what_the_sources_know_and_says_what_they_do_not() {
    let world = World::empty();
    world.done(&["init", "--admin", "admin", "--with-grants"]);
    world.done(&["--as", "admin", "user", "grant", "r1", "auditor"]);
    let table = world.json(&["--as", "r1", "--lang", "fi", "export", "operations", "--round", "2022-autumn"]);
    assert_eq!(table["rows"].as_array().unwrap().len(), 19);
    let known = of(&table, "reference", "2022H-01");
    assert_eq!((&known["f_start"], &known["g_end"]), (&json!("2023-05-01"), &json!("2024-04-30")), "003:40");
    assert_eq!(known["a_beneficiary"], "Maahanmuuttovirasto", "the Finnish list has Finnish names");
    assert!(known["e_purpose_and_achievements"].as_str().unwrap().contains("tulkkien"));
    let unknown = known["not_known"].as_array().unwrap();
    assert!(unknown.contains(&json!("h_total_cost")) && unknown.contains(&json!("k_union_rate")), "{unknown:?}");
    let support = of(&table, "reference", "2022H-19");
    assert_eq!(support["k_union_rate"], "100", "operating support (000:1664)");
    // Whatever is empty is named, so that nobody takes an empty cell for nothing.
    for row in table["rows"].as_array().unwrap() {
        let row = row.as_object().unwrap();
        let named = row["not_known"].as_array().unwrap();
        let lacking = row.iter().filter(|(_, value)| value.is_null() || **value == "not_known");
        assert!(lacking.map(|(key, _)| json!(key)).all(|key| named.contains(&key)), "{row:?}");
    }
}

#[test]
fn cases_are_exported_with_their_lane_revision_and_what_is_stale() {
    let world = worked();
    let table = export(&world, &["cases"]);
    let row = of(&table, "reference", "A-2");
    assert!(row["lane"] == "light" || row["lane"] == "full", "{row}");
    assert_eq!((&row["revision"], &row["stale"]), (&json!(1), &json!([])));
    let mut corrected = application("A-2", "120000.00");
    corrected["title"] = json!("Hanke, korjattu");
    let file = world.file("revised.json", serde_json::to_vec(&[corrected]).unwrap());
    world.done(&["--as", "o1", "revise", &file, "--why", "the applicant corrected the budget"]);
    world.done(&["--as", "o1", "lane", "A-2", "full", "--why", "the budget changed a second time"]);
    let table = export(&world, &["cases"]);
    let row = of(&table, "reference", "A-2");
    assert_eq!((&row["revision"], &row["lane"]), (&json!(2), &json!("full")));
    let stale = row["stale"].as_array().unwrap();
    assert!(stale.iter().any(|name| name.as_str().unwrap().starts_with("score:")), "{stale:?}");
}

#[test]
fn indicators_are_summed_each_for_itself_and_a_part_is_never_added_to_its_whole() {
    let world = worked();
    let table = export(&world, &["indicators", "--round", "2023-spring"]);
    let row = |level: &str, code: &Value, indicator: &str| {
        let rows = table["rows"].as_array().unwrap().iter();
        let mut found =
            rows.filter(|row| row["level"] == level && row["code"] == *code && row["indicator"] == indicator);
        let one = found.next().unwrap().clone();
        assert!(found.next().is_none(), "once a level");
        one
    };
    let whole = row("all", &Value::Null, "O.1.1");
    assert_eq!(
        (&whole["cases_planned"], &whole["planned"]),
        (&json!(2), &json!(47)),
        "40 + 7, and not the 30 of the part"
    );
    assert_eq!((&whole["cases_granted"], &whole["planned_granted"]), (&json!(1), &json!(40)));
    let part = row("all", &Value::Null, "O.1.1.1");
    assert_eq!((&part["planned"], &part["parent"]), (&json!(30), &json!("O.1.1")));
    for (level, code) in [("objective", "1"), ("measure", "1A")] {
        assert_eq!(row(level, &json!(code), "O.1.1")["planned"], 47, "the same values again: {level}");
    }
    assert!(table["rule"]["en"].as_str().unwrap().contains("never added"));
    world.done(&["--as", "o1", "withdraw", "A-2", "--why", "the applicant withdraws"]);
    let after = export(&world, &["indicators", "--round", "2023-spring"]);
    assert_eq!(of(&after, "indicator", "O.1.1")["planned"], 40, "what is withdrawn plans nothing");
}

#[test]
fn every_export_of_a_training_store_says_that_it_is_one() {
    let world = World::empty();
    world.done(&["demo", "--cases", "20", "--no-ui", "--keep", world.store().to_str().unwrap()]);
    for kind in KINDS {
        let table = world.json(&["export", kind]);
        assert_eq!(table["training"], true, "{kind}");
        assert!(table["training_note"]["fi"].as_str().unwrap().contains("harjoitus"), "{kind}");
        let rows = table["rows"].as_array().unwrap();
        assert!(rows.iter().all(|row| row["training_data"] == true), "{kind}");
        let answer = world.run(&["export", kind]);
        assert!(answer.out.lines().next().unwrap().ends_with(",training_data"), "{kind}");
        assert!(answer.err.contains("training data"), "{kind}");
        let file = world.path("table.xlsx");
        world.done(&["export", kind, "--output", file.to_str().unwrap()]);
        let mut book: Xlsx<_> = calamine::open_workbook(&file).unwrap();
        let columns = book.worksheet_range("columns").unwrap();
        assert!(columns.rows().next().unwrap()[0].to_string().contains("training data"), "{kind}");
    }
}
