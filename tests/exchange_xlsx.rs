//! Workbooks: what LibreOffice Calc saved is read cell by cell, and what must not be read is refused with its place.
//!
//! `tests/data/*.xlsx` were written by LibreOffice 7.4.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use diarium::domain::application::Application;
use diarium::domain::vocabulary::Category;
use diarium::exchange::applications::{Mapping, Outcome, Request, Separator, read, to_csv};

const GOOD: &[u8] = include_bytes!("data/libreoffice-hakemukset.xlsx");
const BAD: &[u8] = include_bytes!("data/libreoffice-virheet.xlsx");
const FINNISH: &str = include_str!("../fixtures/mappings/asiointi-fi.toml");

fn finnish() -> Mapping {
    Mapping::read(FINNISH, "asiointi-fi.toml").unwrap()
}

fn read_book(bytes: &[u8], mapping: Option<&Mapping>, sheet: Option<&str>) -> Outcome {
    let request = Request { mapping, sheet, ..Request::of("a.xlsx") };
    read(bytes, &request, &mut |_| ControlFlow::Continue(()))
}

/// Row, column and key of every problem.
fn problems(outcome: &Outcome) -> Vec<(usize, String, String)> {
    let letters = |column: Option<usize>| column.map(|column| outcome.origin.column(column).0).unwrap_or_default();
    outcome.problems.iter().map(|p| (p.row, letters(p.column), p.why.key.to_string())).collect()
}

#[test]
fn a_workbook_of_another_program_is_read_to_the_cent_and_the_minute() {
    let outcome = read_book(GOOD, Some(&finnish()), None);
    assert_eq!(outcome.problems, []);
    assert_eq!(outcome.rows, [2, 4], "empty rows are passed over and still counted");
    let [first, second] = outcome.applications.as_slice() else { panic!("{:?}", outcome.applications) };
    assert_eq!(first.reference, "EUSA-2023-101");
    assert_eq!(first.title, "Turvapaikkapuhuttelun tulkkaus – kokeilu");
    assert_eq!(first.summary, "Kokeilu kolmessa toimipisteessä.\n\nJonot lyhenevät.\nLaatu paranee.");
    assert_eq!(first.received_at.to_rfc3339(), "2023-05-31T13:14:59+00:00", "by the Finnish clock, in summer time");
    assert_eq!((first.start.to_string().as_str(), first.end.to_string().as_str()), ("2023-09-01", "2025-08-31"));
    let costs = first.costs;
    let amounts = [costs.staff, costs.other_direct, costs.indirect, costs.total, first.requested_eu];
    let written = ["1000000.10", "437488.96", "100624.23", "1538113.29", "1153584.10"];
    assert_eq!(amounts.map(|amount| amount.to_string()), written);
    assert_eq!(first.rate_claimed.percent(), 75, "a cell of 75 % holds 0.75");
    assert_eq!(first.targets.len(), 2);
    assert_eq!(second.title, "=Silta; \"perheille\" | kaikille", "a text stays a text");
    assert_eq!(second.requested_eu.to_string(), "126000.00");
    assert_eq!(second.received_at.to_rfc3339(), "2023-05-12T06:05:00+00:00");
    let partners: Vec<_> = second.partners.iter().map(|p| (p.name.as_str(), p.category)).collect();
    let expected =
        [("Turun kaupunki; kotoutuminen", Category::LocalAuthority), ("Silta | Bron rf", Category::ThirdSector)];
    assert_eq!(partners, expected);
    assert_eq!(second.rate_grounds.len(), 2);
    assert_eq!(second.other_eu_funding.len(), 2);
    let unread: Vec<_> = outcome.origin.unread.iter().map(|column| outcome.origin.column(*column)).collect();
    assert_eq!(unread, [("AG".to_owned(), "Käsittelijä".to_owned())], "and what is not read is said");
}

#[test]
fn what_came_in_by_a_workbook_goes_out_as_csv_and_in_again_without_a_changed_value() {
    let applications = read_book(GOOD, Some(&finnish()), None).applications;
    for separator in [Separator::Comma, Separator::Semicolon] {
        let csv = to_csv(&applications, separator).unwrap();
        let again: Vec<Application> =
            read(csv.as_bytes(), &Request::of("a.csv"), &mut |_| ControlFlow::Continue(())).applications;
        assert_eq!(again, applications);
    }
}

#[test]
fn formulas_merged_cells_numbers_for_days_and_foreign_words_are_told_with_sheet_row_and_column() {
    let outcome = read_book(BAD, Some(&finnish()), None);
    assert_eq!(outcome.applications, [], "one problem and nothing is read");
    assert_eq!(outcome.origin.sheet.as_deref(), Some("Hakemukset"));
    let expected = [
        (2, "AA".to_owned(), "import-formula".to_owned()),
        (2, "Z".to_owned(), "import-costs-sum".to_owned()),
        (3, "R".to_owned(), "import-date-is-number".to_owned()),
        (4, "I".to_owned(), "import-merged".to_owned()),
        (5, "K".to_owned(), "import-foreign-word".to_owned()),
        (5, "I".to_owned(), "import-merged".to_owned()),
        (5, "U".to_owned(), "import-foreign-number".to_owned()),
    ];
    let mut found = problems(&outcome);
    found.sort();
    let mut wanted = expected.to_vec();
    wanted.sort();
    assert_eq!(found, wanted);
    let day = outcome.problems.iter().find(|problem| problem.row == 3).unwrap();
    assert_eq!((day.field.as_str(), day.value.as_str()), ("start", "45170"));
}

#[test]
fn a_workbook_with_several_sheets_needs_the_name_of_one() {
    let mapping = Mapping::read(&FINNISH.replace("sheet = \"Hakemukset\"\n", ""), "m.toml").unwrap();
    assert_eq!(problems(&read_book(GOOD, Some(&mapping), None))[0].2, "import-sheet-which");
    assert_eq!(problems(&read_book(GOOD, Some(&mapping), Some("Hakemus")))[0].2, "import-sheet-unknown");
    assert_eq!(read_book(GOOD, Some(&mapping), Some("Hakemukset")).applications.len(), 2);
    let empty = problems(&read_book(GOOD, Some(&mapping), Some("Ohje")));
    assert!(empty.iter().all(|(row, _, key)| *row == 1 && *key == "import-mapped-column-missing"), "{empty:?}");
}

#[test]
fn what_is_no_workbook_is_refused_as_a_whole() {
    for (bytes, key) in [
        (&b""[..], "import-empty"),
        (b"Hakemusnumero;Toimi\n1;2\n", "import-xlsx-unreadable"),
        (b"PK\x03\x04 and then nothing", "import-xlsx-unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old one", "import-xlsx-old-or-locked"),
        (&GOOD[..GOOD.len() / 2], "import-xlsx-unreadable"),
    ] {
        let outcome = read_book(bytes, Some(&finnish()), None);
        assert_eq!(problems(&outcome).iter().map(|p| (p.0, p.2.as_str())).collect::<Vec<_>>(), [(0, key)]);
    }
}

/// A workbook with one sheet whose cells are these lines of its XML.
fn book(rows: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, text: &str| {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    let head = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    part(
        "[Content_Types].xml",
        &format!(
            r#"{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#
        ),
    );
    part(
        "_rels/.rels",
        &format!(
            r#"{head}<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        ),
    );
    part(
        "xl/workbook.xml",
        &format!(
            r#"{head}<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#
        ),
    );
    part(
        "xl/_rels/workbook.xml.rels",
        &format!(
            r#"{head}<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
        ),
    );
    part(
        "xl/worksheets/sheet1.xml",
        &format!(r#"{head}<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>"#),
    );
    zip.finish().unwrap().into_inner()
}

fn text(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn a_cell_at_the_far_end_of_a_sheet_is_refused_and_costs_nothing() {
    let rows = format!(r#"<row r="1">{}</row><row r="2">{}</row>"#, text("A1", "reference"), text("XFD2", "x"));
    let outcome = read_book(&book(&rows), None, None);
    assert!(problems(&outcome).iter().any(|p| p.2 == "import-column-missing"), "{:?}", problems(&outcome));
    let rows = format!(r#"<row r="1">{}{}</row>"#, text("A1", "reference"), text("XFD1", "title"));
    assert_eq!(
        problems(&read_book(&book(&rows), None, None)),
        [(0, String::new(), "import-too-many-columns".to_owned())]
    );
}

#[test]
fn headings_that_are_empty_or_repeated_are_told_by_their_letters() {
    let mapping = Mapping::read(&FINNISH.replace("sheet = \"Hakemukset\"\n", ""), "m.toml").unwrap();
    let heads = ["Hakemusnumero", "", "Toimi", "toimi"];
    let cell = |(at, name): (usize, &&str)| text(&format!("{}1", ["A", "B", "C", "D"][at]), name);
    let cells: String = heads.iter().enumerate().map(cell).collect();
    let rows = format!(r#"<row r="1">{cells}</row><row r="2">{}</row>"#, text("B2", "who knows"));
    let found = problems(&read_book(&book(&rows), Some(&mapping), None));
    assert!(found.contains(&(1, "C".to_owned(), "import-mapped-column-twice".to_owned())), "{found:?}");
    // With all columns there, a value under no name is a problem of its row.
    let names = diarium_columns();
    let cells: String = names.iter().enumerate().map(|(at, name)| text(&format!("{}1", letter(at)), name)).collect();
    let rows = format!(r#"<row r="1">{cells}</row><row r="2">{}</row>"#, text(&format!("{}2", letter(23)), "x"));
    let found = problems(&read_book(&book(&rows), None, None));
    assert!(found.contains(&(2, "X".to_owned(), "import-column-unnamed".to_owned())), "{found:?}");
}

fn letter(column: usize) -> String {
    char::from(b'A' + u8::try_from(column).unwrap()).to_string()
}

/// The columns of our own CSV.
fn diarium_columns() -> Vec<String> {
    let csv = to_csv(&[], Separator::Comma).unwrap();
    csv.trim().split(',').map(str::to_owned).collect()
}

#[test]
fn our_own_columns_need_no_mapping_in_a_workbook() {
    let application = &read_book(GOOD, Some(&finnish()), None).applications[1];
    let csv = to_csv(std::slice::from_ref(application), Separator::Comma).unwrap();
    let mut rows = String::new();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    for (row, record) in reader.records().enumerate() {
        let escape = |cell: &str| cell.replace('&', "&amp;").replace('<', "&lt;");
        let record = record.unwrap();
        let cells: String = record
            .iter()
            .enumerate()
            .map(|(at, cell)| text(&format!("{}{}", letter(at), row + 1), &escape(cell)))
            .collect();
        rows.push_str(&format!(r#"<row r="{}">{cells}</row>"#, row + 1));
    }
    let outcome = read_book(&book(&rows), None, None);
    assert_eq!(outcome.problems, []);
    assert_eq!(outcome.applications, std::slice::from_ref(application));
    let other = read_book(&book(&rows.replace(">title<", ">name<")), None, None);
    let mut found = problems(&other);
    found.sort();
    assert_eq!(
        found,
        [
            (1, String::new(), "import-column-missing".to_owned()),
            (1, "D".to_owned(), "import-unknown-field".to_owned())
        ]
    );
}

#[test]
fn a_file_that_unpacks_to_more_than_a_list_of_applications_is_refused_unread() {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let zeros = vec![0_u8; 1 << 20];
    for index in 0..3 {
        let options = zip::write::SimpleFileOptions::default().large_file(true);
        zip.start_file(format!("xl/{index}.xml"), options).unwrap();
        for _ in 0..800 {
            zip.write_all(&zeros).unwrap();
        }
    }
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 4 << 20, "small as a file: {}", bytes.len());
    assert_eq!(problems(&read_book(&bytes, None, None)), [(0, String::new(), "import-xlsx-too-large".to_owned())]);
}
