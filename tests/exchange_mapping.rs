//! Mapping files: from the columns of another system to ours, without guessing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

use std::ops::ControlFlow;

use diarium::exchange::applications::{Mapping, Outcome, Request, read};

const SWEDISH: &str = include_str!("../fixtures/mappings/arendetjanst-sv.toml");
const FINNISH: &str = include_str!("../fixtures/mappings/asiointi-fi.toml");

fn swedish() -> Mapping {
    Mapping::read(SWEDISH, "sv.toml").unwrap()
}

fn read_as(bytes: &[u8], name: &str, mapping: &Mapping) -> Outcome {
    let request = Request { mapping: Some(mapping), preview: 2, ..Request::of(name) };
    read(bytes, &request, &mut |_| ControlFlow::Continue(()))
}

fn keys(outcome: &Outcome) -> Vec<(usize, &str, &str)> {
    outcome.problems.iter().map(|p| (p.row, p.field.as_str(), p.why.key.as_ref())).collect()
}

const HEADS: &str = "Diarienummer;Åtgärd;Projektets namn;Sammanfattning;Språk;Inkom datum;Inkom klockan;Namn;FO-nummer;Typ;\
Namn;Börjar;Slutar;Kostnadsmodell;Löner;Övriga direkta;Indirekta;Kostnader;Sökt EU-stöd;Stödandel;Indikatorer";
const ROW: &str = "SM-1;1A2;Bron – brobygge;Kort;Svenska;2023-05-12;09:30;Migrationsverket;;Behörig myndighet;Röda Korset;\
2023-09-01;2024-08-31;Faktiska;1.000,00;-;70,00;1.070,00;802,50;75 %;O.1.2: 40 | R.1.5:30";

/// The export as its system writes it: a title, the names, the rows, in the letters of Windows.
fn export(rows: &[&str]) -> Vec<u8> {
    let text = [&["Export 1.6.2023", HEADS], rows].concat().join("\r\n");
    text.chars().map(|c| if c == '–' { 0x96 } else { u8::try_from(u32::from(c)).unwrap() }).collect()
}

#[test]
fn an_export_in_the_letters_of_windows_with_its_own_words_and_signs_is_read() {
    let outcome = read_as(&export(&[ROW]), "a.csv", &swedish());
    assert_eq!(keys(&outcome), []);
    let application = &outcome.applications[0];
    assert_eq!(application.title, "Bron – brobygge");
    assert_eq!(application.round, "2023-spring", "a constant of the mapping");
    assert_eq!(application.received_at.to_rfc3339(), "2023-05-12T06:30:00+00:00", "two columns, one moment");
    assert_eq!(application.costs.other_direct.to_string(), "0.00", "a dash is nothing, by the mapping");
    assert_eq!(application.requested_eu.to_string(), "802.50");
    assert_eq!(application.applicant.name, "Migrationsverket", "the first column of that name");
    assert_eq!(application.partners[0].name, "Röda Korset", "and the second");
    assert_eq!(application.targets.iter().map(|t| t.value).collect::<Vec<_>>(), [40, 30]);
    let preview = &outcome.preview[0];
    assert_eq!(preview.row, 3);
    let cell = preview.cells.iter().find(|(field, ..)| field == "requested_eu").unwrap();
    assert_eq!((cell.1.as_str(), outcome.origin.column(cell.2.unwrap()).1.as_str()), ("802.50", "Sökt EU-stöd"));
}

#[test]
fn an_application_on_paper_has_the_time_of_day_that_the_mapping_gives() {
    let outcome = read_as(&export(&[&ROW.replace(";09:30;", ";;")]), "a.csv", &swedish());
    assert_eq!(outcome.applications[0].received_at.to_rfc3339(), "2023-05-12T09:00:00+00:00");
}

#[test]
fn every_value_that_the_mapping_does_not_cover_is_told_with_its_row_and_column_and_nothing_is_read() {
    for (old, new, field, key, header) in [
        ("1.000,00", "1,000.00", "costs_staff", "import-foreign-number", "Löner"),
        ("802,50", "802.50", "requested_eu", "import-foreign-number", "Sökt EU-stöd"),
        ("802,50", "802,505", "requested_eu", "amount-parts-of-a-cent", "Sökt EU-stöd"),
        ("1.070,00", "1.071,00", "costs_total", "import-costs-sum", "Kostnader"),
        ("2023-09-01", "1.9.2023", "start", "import-foreign-date", "Börjar"),
        ("2023-09-01", "", "start", "import-field-missing", "Börjar"),
        (";09:30;", ";9.30;", "received_at", "import-foreign-time", "Inkom datum"),
        ("2023-05-12;09:30", "2023-03-26;03:30", "received_at", "import-time-twice", "Inkom datum"),
        ("Svenska", "Engelska", "language", "import-foreign-word", "Språk"),
        ("Faktiska", "Vet ej", "cost_model", "import-foreign-word", "Kostnadsmodell"),
        ("O.1.2: 40", "O.1.2 40", "targets", "import-foreign-target", "Indikatorer"),
        ("O.1.2: 40", "O.1.2: 4,5", "targets", "import-target-value", "Indikatorer"),
        ("75 %", "80 %", "rate_claimed", "import-unknown-word", "Stödandel"),
        ("SM-1", " ", "reference", "import-field-missing", "Diarienummer"),
    ] {
        assert!(ROW.contains(old), "{old}");
        let outcome =
            read_as(&export(&[ROW, &ROW.replacen("SM-1", "SM-2", 1).replacen(old, new, 1)]), "a.csv", &swedish());
        let wanted = if old == "SM-1" { vec![] } else { vec![(4, field, key)] };
        if old == "SM-1" {
            // The reference was taken out of the second row before.
            let outcome = read_as(&export(&[&ROW.replacen("SM-1", " ", 1)]), "a.csv", &swedish());
            assert_eq!(keys(&outcome), [(3, field, key)]);
            continue;
        }
        assert_eq!(keys(&outcome), wanted, "{old} → {new}");
        assert_eq!(outcome.applications, [], "{old} → {new}");
        let column = outcome.problems[0].column.unwrap();
        assert_eq!(outcome.origin.column(column).1, header, "{old} → {new}");
    }
}

#[test]
fn a_cell_too_many_makes_the_whole_row_doubtful() {
    let outcome = read_as(&export(&[&format!("{ROW};slipped")]), "a.csv", &swedish());
    assert!(!outcome.problems.is_empty());
    assert!(outcome.problems.iter().all(|problem| problem.why.key == "import-csv-cells"), "{:?}", keys(&outcome));
}

#[test]
fn the_wrong_letters_are_told_and_not_guessed() {
    let utf8 = [&["Export", HEADS], &[ROW][..]].concat().join("\n");
    assert_eq!(keys(&read_as(utf8.as_bytes(), "a.csv", &swedish())), [(0, "", "import-not-windows")]);
    let mapping = Mapping::read(&SWEDISH.replace("windows-1252", "utf-8"), "sv.toml").unwrap();
    assert_eq!(keys(&read_as(utf8.as_bytes(), "a.csv", &mapping)), []);
    assert_eq!(keys(&read_as(&export(&[ROW]), "a.csv", &mapping)), [(2, "", "import-not-utf8")]);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(utf8.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(keys(&read_as(&utf16, "a.csv", &mapping)), [(0, "", "import-utf16")]);
}

#[test]
fn columns_that_are_missing_or_doubtful_are_told_before_any_row_is_read() {
    let text = SWEDISH.replace("column = \"Löner\"", "column = \"Lön\"").replace("nth = 1\n", "");
    let mapping = Mapping::read(&text, "sv.toml").unwrap();
    let outcome = read_as(&export(&[ROW]), "a.csv", &mapping);
    let mut found = keys(&outcome);
    found.sort();
    let expected =
        [(2, "applicant_name", "import-mapped-column-twice"), (2, "costs_staff", "import-mapped-column-missing")];
    assert_eq!(found, expected);
    let mapping = Mapping::read(&SWEDISH.replace("nth = 1", "nth = 7"), "sv.toml").unwrap();
    let outcome = read_as(&export(&[ROW]), "a.csv", &mapping);
    assert_eq!(keys(&outcome), [(2, "applicant_name", "import-mapped-column-nth")]);
    let mapping = Mapping::read(&SWEDISH.replace("header_row = 2", "header_row = 9"), "sv.toml").unwrap();
    assert_eq!(keys(&read_as(&export(&[ROW]), "a.csv", &mapping)), [(0, "", "import-header-beyond")]);
}

#[test]
fn two_hundred_columns_are_read_past_and_six_hundred_are_refused() {
    let wide = |columns: usize| {
        let heads: String = (0..columns).map(|column| format!(";Extra {column}")).collect();
        let cells = ";x".repeat(columns);
        let text = format!("Export\n{HEADS}{heads}\n{ROW}{cells}\n");
        let mapping = Mapping::read(&SWEDISH.replace("windows-1252", "utf-8"), "sv.toml").unwrap();
        read_as(text.as_bytes(), "a.csv", &mapping)
    };
    let outcome = wide(200);
    assert_eq!(keys(&outcome), []);
    assert_eq!(outcome.origin.unread.len(), 200);
    assert_eq!(keys(&wide(600)), [(0, "", "import-too-many-columns")]);
}

#[test]
fn whoever_watches_a_long_file_may_say_stop_and_then_nothing_was_read() {
    let mapping = Mapping::read(&SWEDISH.replace("windows-1252", "utf-8"), "sv.toml").unwrap();
    let rows: String = (0..3_000).map(|n| ROW.replacen("SM-1", &format!("SM-{n}"), 1) + "\n").collect();
    let text = format!("Export\n{HEADS}\n{rows}");
    let request = Request { mapping: Some(&mapping), ..Request::of("a.csv") };
    let mut told = Vec::new();
    let outcome = read(text.as_bytes(), &request, &mut |rows| {
        told.push(rows);
        if rows < 1_500 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    assert_eq!(told, [500, 1_000, 1_500]);
    assert!(outcome.interrupted && outcome.applications.is_empty());
    let outcome = read(text.as_bytes(), &request, &mut |_| ControlFlow::Continue(()));
    assert_eq!(outcome.applications.len(), 3_000);
}

#[test]
fn objects_of_another_system_are_read_by_their_paths() {
    let text = FINNISH
        .replace("sheet = \"Hakemukset\"\n", "")
        .replace("column = \"Hakija\"", "column = \"hakija.nimi\"")
        .replace("column = \"Osatoteuttaja 1\"", "column = \"osatoteuttajat.1.nimi\"")
        .replace("column = \"Korotuksen perusteet\"", "column = \"perusteet\"");
    let mapping = Mapping::read(&text, "fi.toml").unwrap();
    let object = serde_json::json!({
        "Hakemusnumero": "A-1", "Hakukierros": "kevät 2023", "Toimi": "2D4", "Hankkeen nimi": "Silta",
        "Tiivistelmä": null, "Tavoitteet": "Lyhyesti", "Asiointikieli": "Suomi", "Saapunut": "12.5.2023 9.05",
        "hakija": {"nimi": "Turun kaupunki"}, "Y-tunnus": "0204819-8", "Hakijatyyppi": "Kunta tai hyvinvointialue",
        "osatoteuttajat": [{"nimi": "Silta ry"}], "Osatoteuttajan 1 tyyppi": "Järjestö",
        "Osatoteuttajan 1 Y-tunnus": "", "Osatoteuttaja 2": null, "Osatoteuttajan 2 tyyppi": null,
        "Osatoteuttajan 2 Y-tunnus": null, "Hanke alkaa": "2023-09-01", "Hanke päättyy": "31.12.2024",
        "Kustannusmalli": "Tosiasialliset kustannukset", "Palkat": 100, "Ostopalvelut": "7,50", "Matkat": 2.5,
        "Muut välittömät": null, "Välilliset": "7,7", "Kustannukset yhteensä": "117,70", "Haettu EU-tuki": "88",
        "Tukiosuus": "90", "perusteet": ["Kotoutuminen", "haavoittuvat  ryhmät"], "Muu EU-rahoitus": "",
        "Koulutettavat (O.1.2)": 4, "Koulutuksen hyödyntäjät (R.1.5)": null,
    });
    for (name, text) in [("a.jsonl", format!("{object}\n\n")), ("a.json", format!("[{object}]"))] {
        let outcome = read_as(text.as_bytes(), name, &mapping);
        assert_eq!(keys(&outcome), [], "{name}");
        let application = &outcome.applications[0];
        assert_eq!(application.applicant.name, "Turun kaupunki");
        assert_eq!(application.partners[0].name, "Silta ry");
        assert_eq!(application.rate_grounds.len(), 2);
        assert_eq!(application.costs.other_direct.to_string(), "10.00");
        assert_eq!(application.summary, "Lyhyesti");
    }
}

#[test]
fn a_mapping_that_makes_no_sense_is_refused_with_its_line() {
    for (old, new, line_of, key) in [
        ("column = \"Åtgärd\"", "column = \"Åtgärd\"\nvalue = \"1A2\"", "[fields.action]", "mapping-one-source"),
        ("[fields.title]", "[fields.titel]", "[fields.titel]", "import-unknown-field"),
        ("%Y-%m-%d %H:%M", "%Q", "moment =", "mapping-format"),
        ("time = \"12:00\"", "time = \"noon\"", "time =", "mapping-time"),
        ("thousands = \".\"", "thousands = \",\"", "thousands", "mapping-signs-alike"),
        ("nth = 1", "nth = 0", "[fields.applicant_name]", "mapping-nth"),
        ("header_row = 2", "header_row = 0", "header_row", "mapping-header-row"),
        ("values = { \"-\" = \"0\" }", "table = \"dash\"", "[fields.costs_staff]", "mapping-table-unknown"),
        ("\"Finska\" = \"fi\"", "\"svenska \" = \"fi\"", "[fields.language]", "mapping-word-twice"),
        ("zone = \"Europe/Helsinki\"", "zone = \"Moon\"", "zone =", "file-unknown-word"),
        ("encoding = \"windows-1252\"", "encoding = \"ebcdic\"", "encoding =", "file-unknown-word"),
        ("[fields.title]", "[fields.title]\nsplit = \";\"", "[fields.title]", "mapping-no-list"),
    ] {
        assert!(SWEDISH.contains(old), "{old}");
        let text = SWEDISH.replacen(old, new, 1);
        let found = Mapping::read(&text, "sv.toml").unwrap_err();
        let line = text.lines().position(|line| line.contains(line_of)).unwrap() + 1;
        assert!(
            found.iter().any(|m| m.why.key == key && m.line == line && m.file == "sv.toml"),
            "{new}: line {line}, {key}: {found:#?}"
        );
    }
}

#[test]
fn a_mapping_must_fill_every_field_that_an_application_needs() {
    let text = SWEDISH.replace("[fields.title]\ncolumn = \"Projektets namn\"\n", "");
    let found = Mapping::read(&text, "sv.toml").unwrap_err();
    assert_eq!(found.iter().map(|m| m.why.key.as_ref()).collect::<Vec<_>>(), ["mapping-field-missing"]);
}

#[test]
fn what_could_hurt_a_terminal_is_cleaned_and_said() {
    let mapping = Mapping::read(&SWEDISH.replace("windows-1252", "utf-8"), "sv.toml").unwrap();
    let row = ROW.replace("Bron – brobygge", "Bron\u{202e}\u{1b}[31m").replace("Kort", "\u{200b}Kort");
    let outcome = read_as(format!("Export\n{HEADS}\n{row}").as_bytes(), "a.csv", &mapping);
    assert_eq!(outcome.applications[0].title, "Bron[31m");
    let cleaned: Vec<_> = outcome.cleaned.iter().map(|c| (c.row, c.field.as_str(), c.changed)).collect();
    assert_eq!(cleaned, [(3, "title", 2), (3, "summary", 1)]);
    assert!(outcome.preview.iter().flat_map(|row| &row.cells).all(|(_, value, _)| !value.contains('\u{1b}')));
    let bad = ROW.replace("Svenska", "\u{1b}]0;x\u{7}\u{202e}");
    let outcome = read_as(format!("Export\n{HEADS}\n{bad}").as_bytes(), "a.csv", &mapping);
    let problem = &outcome.problems[0];
    assert!(!problem.value.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{:?}", problem.value);
}
