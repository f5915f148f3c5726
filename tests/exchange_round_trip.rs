//! A spreadsheet that another program wrote goes in through a mapping, into the register, and out again as a workbook: each
//! value of each row is the one that stood there.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

mod world;

use std::collections::BTreeMap;

use calamine::{Data, Reader, Xlsx};
use chrono::{Duration, NaiveDate, NaiveDateTime, SubsecRound};
use serde_json::{Value, json};
use world::World;

const BOOK: &[u8] = include_bytes!("data/libreoffice-hakemukset.xlsx");
const MAPPING: &str = include_str!("../fixtures/mappings/asiointi-fi.toml");

type Row = BTreeMap<String, Data>;

/// The rows of a sheet by the names of their columns; empty rows left out.
fn rows(bytes: &[u8], sheet: &str) -> Vec<Row> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes.to_vec())).unwrap();
    let range = book.worksheet_range(sheet).unwrap();
    let mut lines = range.rows();
    let names: Vec<String> = lines.next().unwrap().iter().map(ToString::to_string).collect();
    let full = lines.filter(|row| row.first().is_some_and(|cell| *cell != Data::Empty));
    full.map(|row| names.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

/// A text without what cleaning takes off its ends.
fn text(cell: &Data) -> String {
    cell.to_string().trim().to_owned()
}

/// A number to the cent, whether the sheet has it as one or writes it as Finns do.
fn cents(cell: &Data) -> i64 {
    let written = match cell {
        Data::Float(number) => format!("{number:.2}"),
        Data::Empty => "0".to_owned(),
        other => other.to_string().replace(',', "."),
    };
    let plain: String = written.chars().filter(|sign| !sign.is_whitespace() && *sign != '€').collect();
    let number: rust_decimal::Decimal = plain.parse().unwrap_or_else(|_| panic!("{written:?}"));
    (number * rust_decimal::Decimal::ONE_HUNDRED).round().try_into().unwrap()
}

/// A spreadsheet keeps moments as floating-point days; the nearest second is what it shows.
fn moment(cell: &Data) -> NaiveDateTime {
    match cell {
        Data::DateTime(time) => {
            let (year, month, day, hour, minute, second, milli) = time.to_ymd_hms_milli();
            let day = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).unwrap();
            let shown = day.and_hms_milli_opt(hour.into(), minute.into(), second.into(), milli.into()).unwrap();
            shown.round_subsecs(0)
        }
        written => {
            let written = written.to_string();
            NaiveDateTime::parse_from_str(written.trim(), "%d.%m.%Y %H.%M").unwrap_or_else(|_| panic!("{written}"))
        }
    }
}

fn day(cell: &Data) -> NaiveDate {
    match cell {
        Data::DateTime(_) => moment(cell).date(),
        written => NaiveDate::parse_from_str(written.to_string().trim(), "%d.%m.%Y").unwrap(),
    }
}

#[test]
fn every_value_of_a_spreadsheet_comes_out_of_the_register_as_it_went_in() {
    let world = World::founded();
    let (book, mapping) = (world.file("hakemukset.xlsx", BOOK), world.file("asiointi.toml", MAPPING));
    world.done(&["--as", "o1", "import", &book, "--mapping", &mapping]);
    let file = world.path("out.xlsx");
    world.done(&["--as", "r1", "export", "cases", "--output", file.to_str().unwrap()]);
    let (before, after) = (rows(BOOK, "Hakemukset"), rows(&std::fs::read(&file).unwrap(), "cases"));
    assert_eq!((before.len(), after.iter().filter(|row| row["reference"] != Data::Empty).count()), (2, 2));
    let mapping: toml::Table = MAPPING.parse().unwrap();
    for given in &before {
        let reference = text(&given["Hakemusnumero"]);
        let kept = after.iter().find(|row| text(&row["reference"]) == reference).unwrap();
        let came = |field: &str| &given[mapping["fields"][field]["column"].as_str().unwrap()];
        let same = |field: &str| assert_eq!(text(&kept[field]), text(came(field)), "{reference} {field}");
        ["title", "action", "applicant_business_id"].into_iter().for_each(same);
        assert_eq!(text(&kept["applicant"]), text(came("applicant_name")));
        let parts = mapping["fields"]["summary"]["columns"].as_array().unwrap().iter();
        let parts: Vec<String> = parts.map(|name| text(&given[name.as_str().unwrap()]).replace("\r\n", "\n")).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        assert_eq!(text(&kept["summary"]), parts.join("\n\n"), "{reference}");
        // What the mapping translates comes out as its word for it.
        let word = |field: &str, table: &toml::Value| {
            let came = text(came(field));
            let word = table.get(&came).and_then(toml::Value::as_str).unwrap_or_else(|| panic!("{field}: {came}"));
            assert_eq!(text(&kept[field]), word, "{reference} {field}");
        };
        word("round", &mapping["tables"]["rounds"]);
        word("applicant_category", &mapping["tables"]["categories"]);
        ["language", "cost_model"].into_iter().for_each(|field| word(field, &mapping["fields"][field]["values"]));
        for field in ["costs_staff", "costs_indirect", "costs_total", "requested_eu"] {
            assert_eq!(cents(&kept[field]), cents(came(field)), "{reference} {field}");
        }
        let added = mapping["fields"]["costs_other_direct"]["add"].as_array().unwrap().iter();
        let added: i64 = added.map(|name| cents(&given[name.as_str().unwrap()])).sum();
        assert_eq!(cents(&kept["costs_other_direct"]), added, "{reference}");
        // One row has a share of one, formatted as per cent; the other a text that says per cent.
        let share = match came("rate_claimed") {
            Data::String(written) => cents(&Data::String(written.trim_end_matches('%').trim().to_owned())),
            number => cents(number) * 100,
        };
        assert_eq!(cents(&kept["rate_claimed"]), share, "{reference}");
        for field in ["start", "end"] {
            assert_eq!(day(&kept[field]), day(came(field)), "{reference} {field}");
        }
        // Finnish summer time outside, UTC in the register.
        assert_eq!(moment(&kept["received_at"]) + Duration::hours(3), moment(came("received_at")), "{reference}");
        lists(&world, &mapping, given, &reference);
    }
}

/// What is a list stands in a workbook's cell as one text; item by item it is compared in JSON.
fn lists(world: &World, mapping: &toml::Table, given: &Row, reference: &str) {
    let table = world.json(&["--as", "r1", "export", "cases", "--query", &format!("ref:{reference}")]);
    let kept = &table["rows"][0];
    for (field, separator) in [("rate_grounds", ';'), ("other_eu_funding", ',')] {
        let rule = &mapping["fields"][field];
        let came = text(&given[rule["column"].as_str().unwrap()]);
        let words = came.split(separator).map(str::trim).filter(|part| !part.is_empty());
        let words: Vec<Value> = words.map(|part| json!(rule["values"][part].as_str().unwrap())).collect();
        assert_eq!(kept[field], json!(words), "{reference} {field}");
    }
    let (mut names, mut kinds, mut ids) = (Vec::new(), Vec::new(), Vec::new());
    for partner in mapping["partners"].as_array().unwrap() {
        let cell = |part: &str| text(&given[partner[part]["column"].as_str().unwrap()]);
        if !cell("name").is_empty() {
            names.push(cell("name"));
            kinds.push(mapping["tables"]["categories"][cell("category").as_str()].as_str().unwrap().to_owned());
            ids.push(cell("business_id"));
        }
    }
    assert_eq!(kept["partners"], json!(names), "{reference}");
    assert_eq!((&kept["partner_categories"], &kept["partner_business_ids"]), (&json!(kinds), &json!(ids)));
    let targets = mapping["targets"].as_array().unwrap().iter().filter_map(|target| {
        let value = cents(&given[target["column"].as_str().unwrap()]) / 100;
        (value > 0).then(|| format!("{}={value}", target["indicator"].as_str().unwrap()))
    });
    assert_eq!(kept["targets"], json!(targets.collect::<Vec<_>>()), "{reference}");
}
