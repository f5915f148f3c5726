//! Cases in, out and waiting.

use serde_json::{Value, json};

use super::table::{Align, Table};
use super::{Printed, print_json, print_text};
use crate::cli::options::Format;
use crate::cli::place::Place;
use crate::domain::message::Message;
use crate::domain::vocabulary::Lane;
use crate::domain::words;
use crate::register::view::baskets::{Basket, Baskets, LaneForecast, PACE_WEEKS};
use crate::speech::{date, say_all, word};

/// Weeks that a table shows; JSON and CSV have all of them.
const WEEKS_SHOWN: usize = 8;
/// Keys of a basket, in the order of CSV columns.
const KEYS: &[&str] = &["week", "lane", "officer", "in", "out", "waiting", "age_median_days", "age_oldest_days"];
/// What the figures mean and what the forecast supposes, said beside them.
const NOTES: [&str; 3] = ["baskets-note-counted", "baskets-note-age", "baskets-note-pace"];

/// The report. CSV has the weeks, and the present with no week.
pub fn baskets(place: &Place, report: &Baskets) -> Printed {
    let weeks = || report.weeks.iter().map(|(week, basket)| row(Some(week), basket));
    match place.format {
        Format::Json => {
            let notes = NOTES.map(|key| say_all(&note(key)));
            print_json(
                place,
                json!({
                    "as_of": report.as_of, "round": report.round,
                    "now": report.now.iter().map(|basket| row(None, basket)).collect::<Vec<_>>(),
                    "weeks": weeks().collect::<Vec<_>>(),
                    "forecast": report.forecasts.iter().map(forecast).collect::<Vec<_>>(),
                    "pace_weeks": PACE_WEEKS, "notes": notes,
                }),
            )
        }
        Format::Csv => {
            let now = report.now.iter().map(|basket| row(None, basket));
            super::json::csv_of(place, &weeks().chain(now).collect::<Vec<_>>(), KEYS)
        }
        Format::Table | Format::Xlsx => table(place, report),
    }
}

fn note(key: &'static str) -> Message {
    Message::new(key).with("weeks", PACE_WEEKS)
}

fn row(week: Option<&String>, basket: &Basket) -> Value {
    json!({
        "week": week, "lane": basket.lane, "officer": basket.officer, "in": basket.came, "out": basket.went,
        "waiting": basket.waiting, "age_median_days": basket.age_median, "age_oldest_days": basket.age_oldest,
    })
}

fn forecast(line: &LaneForecast) -> Value {
    json!({"lane": line.lane, "waiting": line.waiting, "out_in_pace_weeks": line.went, "done": line.done})
}

fn table(place: &Place, report: &Baskets) -> Printed {
    let lang = place.lang;
    let lane_word = |lane: Lane| word(lang, words::lane_key(lane));
    let count = |number: Option<i64>| number.map_or_else(|| "–".to_owned(), |number| number.to_string());
    let officer =
        |basket: &Basket| basket.officer.as_ref().map_or_else(|| word(lang, "baskets-nobody"), ToString::to_string);
    let cells = |basket: &Basket| {
        vec![
            lane_word(basket.lane),
            officer(basket),
            basket.came.to_string(),
            basket.went.to_string(),
            basket.waiting.to_string(),
            count(basket.age_median),
            count(basket.age_oldest),
        ]
    };
    let heads = |first: &'static str| {
        let left = [first, "column-lane", "column-officer"].map(|key| (word(lang, key), Align::Left));
        let right = ["column-in", "column-out", "column-waiting", "column-age-median", "column-age-oldest"];
        left.into_iter().chain(right.map(|key| (word(lang, key), Align::Right))).collect::<Vec<_>>()
    };
    let mut out = String::new();
    let mut now = Table::new(&heads("column-lane")[1..]);
    report.now.iter().for_each(|basket| now.row(cells(basket)));
    now.write(&mut out);
    out.push('\n');
    let mut names: Vec<&String> = report.weeks.iter().map(|(week, _)| week).collect();
    names.dedup();
    let first = names.len().saturating_sub(WEEKS_SHOWN);
    let shown = names.get(first..).unwrap_or_default();
    let mut weeks = Table::new(&heads("column-week"));
    for (week, basket) in report.weeks.iter().filter(|(week, _)| shown.contains(&week)) {
        weeks.row([vec![week.clone()], cells(basket)].concat());
    }
    weeks.write(&mut out);
    out.push('\n');
    let heads = [("column-lane", Align::Left), ("column-waiting", Align::Right)];
    let heads = [&heads[..], &[("column-out-pace", Align::Right), ("column-done", Align::Left)]].concat();
    let heads: Vec<_> = heads.into_iter().map(|(key, align)| (word(lang, key), align)).collect();
    let mut forecasts = Table::new(&heads);
    for line in &report.forecasts {
        let lane = line.lane.map_or_else(|| word(lang, "baskets-all"), lane_word);
        let done = line.done.map_or_else(|| word(lang, "baskets-no-pace"), |day| date(lang, day));
        forecasts.row(vec![lane, line.waiting.to_string(), line.went.to_string(), done]);
    }
    forecasts.write(&mut out);
    print_text(place, &out)?;
    NOTES.iter().for_each(|key| place.note(&note(key)));
    Ok(())
}
