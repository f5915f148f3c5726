//! Taking in what other systems export, by shell commands: preview, problems to send back, known bodies, interruption.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod world;

use std::process::Stdio;

use serde_json::{Value, json};
use world::{World, application, journal};

const GOOD: &[u8] = include_bytes!("data/libreoffice-hakemukset.xlsx");
const BAD: &[u8] = include_bytes!("data/libreoffice-virheet.xlsx");
const MAPPING: &str = include_str!("../fixtures/mappings/asiointi-fi.toml");
const SWEDISH: &str = include_str!("../fixtures/mappings/arendetjanst-sv.toml");

fn ready() -> (World, String, String) {
    let world = World::founded();
    let mapping = world.file("asiointi.toml", MAPPING);
    let good = world.file("hakemukset.xlsx", GOOD);
    (world, mapping, good)
}

#[test]
fn a_workbook_is_previewed_tried_and_taken_in_through_its_mapping() {
    let (world, mapping, good) = ready();
    let before = journal(&world.store());
    let seen = world.done(&["--as", "o1", "import", &good, "--mapping", &mapping, "--preview", "1"]);
    for shown in ["EUSA-2023-101", "1153584.1", "Haettu EU-tuki", "2023-05-31T13:14:59Z"] {
        assert!(seen.contains(shown), "{shown}: {seen}");
    }
    assert!(!seen.contains("EUSA-2023-102"), "one row only: {seen}");
    let tried = world.json(&["--as", "o1", "import", &good, "--mapping", &mapping, "--dry-run"]);
    assert_eq!((&tried["read"], &tried["imported"], &tried["problems"]), (&json!(2), &json!(0), &json!([])));
    assert_eq!(journal(&world.store()), before, "so far only looked at");
    let done = world.json(&["--as", "o1", "import", &good, "--mapping", &mapping]);
    assert_eq!(done["imported"], 2);
    let case = world.json(&["--as", "o1", "show", "EUSA-2023-101"]);
    assert_eq!((&case["requested_eu"], &case["costs"]["other_direct"]), (&json!("1153584.10"), &json!("437488.96")));
    let again = world.refused(1, &["--as", "o1", "import", &good, "--mapping", &mapping]);
    for place in ["Hakemukset", "row 2", "column A", "Hakemusnumero", "row 4"] {
        assert!(again.contains(place), "{place}: {again}");
    }
}

#[test]
fn problems_are_a_table_and_stand_beside_the_rows_in_a_file_that_can_be_mended_and_sent_again() {
    let (world, mapping, _) = ready();
    let bad = world.file("virheet.xlsx", BAD);
    let before = journal(&world.store());
    let beside = world.path("virheet.csv").to_str().unwrap().to_owned();
    let tried = world.run(&[
        "--as",
        "o1",
        "--lang",
        "fi",
        "import",
        &bad,
        "--mapping",
        &mapping,
        "--dry-run",
        "--problems",
        &beside,
    ]);
    assert_eq!(tried.status, 1);
    assert!(tried.out.contains("AA Haettu EU-tuki") && tried.out.contains("kaava"), "{}", tried.out);
    assert_eq!(journal(&world.store()), before);
    let text = String::from_utf8(std::fs::read(&beside).unwrap()).unwrap();
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 5, "the names and every row");
    assert_eq!((&rows[0][0], &rows[0][1], &rows[0][2]), ("Rivi", "Virhe", "Hakemusnumero"));
    assert!(rows[1][1].contains("kaava"), "{:?}", &rows[1]);
    assert_eq!(&rows[2][5], "'=Silta; \"perheille\" | kaikille", "no spreadsheet runs it");
    assert!(tried.err.contains("heittomerkin"), "and that is said: {}", tried.err);
    // Mended as its author would, in the same file.
    let mended: Vec<Vec<String>> = rows
        .iter()
        .enumerate()
        .map(|(row, record)| {
            record
                .iter()
                .enumerate()
                .map(|(column, cell)| match (row, column) {
                    (1, 27) => "1538113,29".to_owned(),
                    (1, 28) => "1153584,10".to_owned(),
                    (2, 19) => "1.9.2023".to_owned(),
                    (3 | 4, 10) => "Maahanmuuttovirasto".to_owned(),
                    (4, 12) => "Oppilaitos".to_owned(),
                    (4, 22) => "100 000,00".to_owned(),
                    (3, 4) => "1A2".to_owned(),
                    _ => cell.to_owned(),
                })
                .collect()
        })
        .collect();
    let mut out = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    mended.iter().for_each(|row| out.write_record(row).unwrap());
    let again = world.file("korjattu.csv", out.into_inner().unwrap());
    let done = world.run(&["--as", "o1", "--format", "json", "import", &again, "--mapping", &mapping]);
    assert_eq!(done.status, 0, "{}", done.err);
    let title = world.json(&["--as", "o1", "show", "EUSA-2023-202"])["title"].clone();
    assert_eq!(title, "=Silta; \"perheille\" | kaikille", "and the guard is gone again");
    let same =
        world.refused(2, &["--as", "o1", "import", &again, "--mapping", &mapping, "--problems", &again, "--dry-run"]);
    assert!(same.contains("korjattu.csv"), "never over the file itself: {same}");
}

#[test]
fn what_the_register_refuses_stands_in_the_table_of_problems_too() {
    let (world, _, _) = ready();
    world.import(&[application("A-1", "1000.00")]);
    let mut unknown = application("A-2", "1000.00");
    unknown["round"] = json!("2031-spring");
    unknown["action"] = json!("9Z9");
    let file = world.file("in.json", serde_json::to_vec(&[application("A-1", "1000.00"), unknown]).unwrap());
    let tried = world.run(&["--as", "o1", "--format", "json", "import", &file, "--dry-run"]);
    assert_eq!(tried.status, 1);
    let answer: Value = serde_json::from_str(&tried.out).unwrap();
    let places: Vec<_> = answer["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| (problem["row"].as_u64().unwrap(), problem["field"].as_str().unwrap().to_owned()))
        .collect();
    let expected = [(1, "reference"), (2, "round"), (2, "action")].map(|(row, field)| (row, field.to_owned()));
    assert_eq!(places, expected);
    let csv = world.run(&["--as", "o1", "--format", "csv", "import", &file, "--dry-run"]);
    assert!(csv.out.starts_with("row,sheet,column,header,field,value,problem\n1,"), "{}", csv.out);
}

#[test]
fn a_known_body_is_offered_and_taken_only_when_asked_for() {
    let (world, _, _) = ready();
    let of = |reference: &str, name: &str, id: Option<&str>| {
        let mut value = application(reference, "1000.00");
        value["applicant"] = json!({"name": name, "business_id": id, "category": "competent_authority"});
        value
    };
    world.import(&[of("A-1", "Åbo stad", Some("0204819-8"))]);
    let import = |applications: &[Value], more: &[&str]| {
        let file = world.file("in.json", serde_json::to_vec(applications).unwrap());
        let answer = world.run(&[&["--as", "o1", "import", &file], more].concat());
        assert_eq!(answer.status, 0, "{}", answer.err);
        answer.err
    };
    let said = import(&[of("A-2", "ÅBO STAD", None), of("A-3", "Turun kaupunki", Some("0204819-8"))], &[]);
    assert!(said.contains("A-2") && said.contains("“Åbo stad”") && said.contains("0204819-8"), "{said}");
    assert!(said.contains("A-3") && said.contains("--adopt A-3"), "{said}");
    let name = |case: &str| world.json(&["--as", "o1", "show", case])["applicant"]["name"].clone();
    assert_eq!(name("A-2"), "ÅBO STAD", "never merged by itself");
    let said = import(&[of("A-4", "Åbo  Stad", None), of("A-5", "Abo stad", None)], &["--adopt", "A-4"]);
    assert!(said.contains("taken in as"), "{said}");
    let show = |case: &str| world.json(&["--as", "o1", "show", case]);
    assert_eq!(name("A-4"), "Åbo stad");
    assert!(show("A-4").to_string().contains("0204819-8"), "with the id that was missing");
    assert_eq!(name("A-5"), "Abo stad");
    let file = world.file("in.json", serde_json::to_vec(&[of("A-6", "Nobody knows", None)]).unwrap());
    world.refused(1, &["--as", "o1", "import", &file, "--adopt", "A-6"]);
    // An authority is known from earlier projects by its name in either language: a slip is offered the name it is of.
    let said = import(&[of("C-1", "Mahanmuuttovirasto", None), of("C-2", "Maahanmuuttovirasto", None)], &["--dry-run"]);
    assert!(said.contains("C-1") && said.contains("“Maahanmuuttovirasto”") && !said.contains("C-2"), "{said}");
    // A case that the asker may not see tells nothing of its applicant.
    world.import(&[of("B-1", "Salainen säätiö", Some("0737546-2"))]);
    world.done(&["--as", "admin", "conflict", "B-1", "o2", "--why", "a relative works there"]);
    let file = world.file("in.json", serde_json::to_vec(&[of("A-7", "SALAINEN SÄÄTIÖ", None)]).unwrap());
    let answer = world.run(&["--as", "o2", "import", &file, "--dry-run"]);
    assert!(!answer.err.contains("B-1") && !answer.err.contains("0737546-2"), "{}", answer.err);
}

#[test]
fn a_mapping_with_mistakes_or_for_another_file_is_refused_and_nothing_has_changed() {
    let (world, mapping, good) = ready();
    let before = journal(&world.store());
    let wrong = world.file("wrong.toml", MAPPING.replacen("[fields.title]", "[fields.titel]", 1));
    let said = world.refused(1, &["--as", "o1", "import", &good, "--mapping", &wrong]);
    assert!(said.contains("wrong.toml:") && said.contains("titel"), "{said}");
    let other = world.file("sv.toml", SWEDISH);
    let said = world.refused(1, &["--as", "o1", "import", &good, "--mapping", &other, "--sheet", "Hakemukset"]);
    assert!(said.contains("Diarienummer") && said.contains("row 2"), "{said}");
    world.refused(1, &["--as", "o1", "import", &good, "--mapping", &mapping, "--sheet", "Taulukko1"]);
    world.refused(1, &["--as", "o1", "import", &good, "--mapping", "no-such-file.toml"]);
    let plain = world.run(&["--as", "o1", "import", &good]);
    assert_eq!(plain.status, 1, "a workbook of another system needs a mapping");
    assert_eq!(journal(&world.store()), before);
}

#[test]
fn a_long_file_stopped_with_control_c_leaves_nothing_half_done() {
    let (world, _, _) = ready();
    let mapping = world.file("sv.toml", SWEDISH.replace("windows-1252", "utf-8"));
    let heads = "Diarienummer;Åtgärd;Projektets namn;Sammanfattning;Språk;Inkom datum;Inkom klockan;Namn;FO-nummer;Typ;\
        Namn;Börjar;Slutar;Kostnadsmodell;Löner;Övriga direkta;Indirekta;Kostnader;Sökt EU-stöd;Stödandel;Indikatorer";
    let row = ";1A2;Bron;Kort;Svenska;2023-05-12;09:30;Migrationsverket;;Behörig myndighet;;2023-09-01;2024-08-31;\
        Faktiska;1.000,00;-;70,00;1.070,00;802,50;75 %;O.1.2:40";
    let rows: String = (0..100_000).map(|number| format!("SM-{number}{row}\n")).collect();
    let file = world.file("long.csv", format!("Export\n{heads}\n{rows}"));
    let before = journal(&world.store());
    let mut command = world.program();
    command.args(["--as", "o1", "import", &file, "--mapping", &mapping]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let pid = rustix::process::Pid::from_child(&child);
    // The file takes longer to read than the program to begin; whenever the signal comes, nothing is half done.
    std::thread::sleep(std::time::Duration::from_millis(300));
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    let status = child.wait().unwrap();
    if status.success() {
        assert!(world.json(&["--as", "o1", "list"]).as_array().unwrap().len() == 100_000);
    } else {
        assert_eq!(journal(&world.store()), before);
    }
    world.done(&["--as", "r1", "verify"]);
}
