//! Numbers, days and moments as other systems write them.

use chrono::{DateTime, Datelike, Days, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc, Weekday};
use serde::{Deserialize, Serialize};

use super::Formats;
use crate::domain::message::Message;
use crate::exchange::applications::tables::Cell;
use crate::exchange::marked_toml::shortened;

/// The format of days that stand as numbers in a spreadsheet.
pub(super) const EXCEL: &str = "excel";

/// Whose clock moments without an offset are read by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Zone {
    /// So many hours before UTC in winter, and one more in the summer time of the European Union.
    European(i32),
    /// Always the same distance from UTC, in minutes.
    Fixed(i32),
}

impl TryFrom<String> for Zone {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.as_str() {
            "Europe/Helsinki" | "Europe/Mariehamn" => return Ok(Zone::European(2)),
            "Europe/Stockholm" | "Europe/Brussels" => return Ok(Zone::European(1)),
            "UTC" => return Ok(Zone::Fixed(0)),
            _ => {}
        }
        let offset: Result<FixedOffset, _> = text.parse();
        offset.map(|offset| Zone::Fixed(offset.local_minus_utc() / 60)).map_err(|_| {
            format!("unknown variant `{text}`, expected Europe/Helsinki Europe/Stockholm Europe/Brussels UTC +02:00")
        })
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> String {
        match zone {
            Zone::European(1) => "Europe/Stockholm".to_owned(),
            Zone::European(_) => "Europe/Helsinki".to_owned(),
            Zone::Fixed(minutes) => format!("{:+03}:{:02}", minutes / 60, (minutes % 60).abs()),
        }
    }
}

impl Zone {
    /// The moment of a local time; `None` where the clock showed it twice or not at all.
    fn moment(self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        match self {
            Zone::Fixed(minutes) => Some((local - Duration::minutes(minutes.into())).and_utc()),
            Zone::European(hours) => {
                let winter = local - Duration::hours(hours.into());
                let summer = winter - Duration::hours(1);
                match (is_summer(summer), is_summer(winter)) {
                    (true, true) => Some(summer.and_utc()),
                    (false, false) => Some(winter.and_utc()),
                    _ => None,
                }
            }
        }
    }
}

/// The summer time of the European Union: from 01:00 UTC on the last Sunday of March to the same hour in October
/// (Directive 2000/84/EC).
fn is_summer(utc: NaiveDateTime) -> bool {
    let change = |month: u32| {
        let last = NaiveDate::from_ymd_opt(utc.year(), month, 31)?;
        let back = last.weekday().days_since(Weekday::Sun);
        last.checked_sub_days(Days::new(back.into()))?.and_hms_opt(1, 0, 0)
    };
    matches!((change(3), change(10)), (Some(begins), Some(ends)) if begins <= utc && utc < ends)
}

/// `09:30`, `9.30`.
pub(super) fn time_of_day(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    ["%H:%M", "%H.%M", "%H:%M:%S"].iter().find_map(|format| NaiveTime::parse_from_str(text, format).ok())
}

/// A day as ISO 8601.
pub(super) fn day(cell: &Cell, format: Option<&str>) -> Result<String, Message> {
    let wanted = format.unwrap_or("%Y-%m-%d");
    let refused = |given: &str| {
        Message::new("import-foreign-date").with("given", shortened(given)).with("format", wanted.to_owned())
    };
    match cell {
        Cell::Moment(moment) => Ok(moment.date().to_string()),
        Cell::Number(digits) if format == Some(EXCEL) => {
            serial(digits).map(|day| day.to_string()).ok_or_else(|| refused(digits))
        }
        Cell::Number(digits) => Err(a_number(digits)),
        other => {
            let text = other.text();
            if let Some(day) = iso_day(&text) {
                return Ok(day.to_string());
            }
            let read = NaiveDate::parse_from_str(&text, wanted).ok().filter(plausible);
            read.map(|day| day.to_string()).ok_or_else(|| refused(&text))
        }
    }
}

/// A moment with its offset, as RFC 3339.
pub(super) fn moment(cell: &Cell, format: Option<&str>, formats: &Formats) -> Result<String, Message> {
    let wanted = format.unwrap_or("%Y-%m-%d %H:%M:%S");
    let refused = |given: &str| {
        Message::new("import-foreign-time").with("given", shortened(given)).with("format", wanted.to_owned())
    };
    let local = match cell {
        Cell::Moment(moment) if moment.time() == NaiveTime::MIN => at_time(moment.date(), formats, &cell.text())?,
        Cell::Moment(moment) => *moment,
        Cell::Number(digits) if format == Some(EXCEL) => {
            at_time(serial(digits).ok_or_else(|| refused(digits))?, formats, digits)?
        }
        Cell::Number(digits) => return Err(a_number(digits)),
        other => {
            let text = other.text();
            if let Ok(exact) = DateTime::parse_from_rfc3339(&text) {
                return Ok(exact.to_rfc3339());
            }
            let by_format =
                NaiveDateTime::parse_from_str(&text, wanted).ok().filter(|moment| plausible(&moment.date()));
            let only_day = || {
                let day = NaiveDate::parse_from_str(&text, formats.date.as_deref().unwrap_or(wanted)).ok();
                day.or_else(|| iso_day(&text)).filter(plausible)
            };
            match (by_format.or_else(|| iso_moment(&text)), only_day()) {
                (Some(moment), _) => moment,
                (None, Some(day)) => at_time(day, formats, &text)?,
                (None, None) => return Err(refused(&text)),
            }
        }
    };
    let Some(zone) = formats.zone else {
        return Err(Message::new("import-zone-unknown").with("given", local.to_string()));
    };
    let moment =
        zone.moment(local).ok_or_else(|| Message::new("import-time-twice").with("given", local.to_string()))?;
    Ok(moment.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
}

fn at_time(day: NaiveDate, formats: &Formats, given: &str) -> Result<NaiveDateTime, Message> {
    let time = formats.time.as_deref().and_then(time_of_day);
    time.map(|time| day.and_time(time))
        .ok_or_else(|| Message::new("import-time-of-day").with("given", shortened(given)))
}

fn a_number(digits: &str) -> Message {
    let plain = Message::new("import-date-is-number").with("given", digits);
    match serial(digits) {
        Some(day) => plain.with("day", day.to_string()),
        None => Message::new("import-date-is-no-serial").with("given", digits),
    }
}

/// The day of a spreadsheet's number.
fn serial(digits: &str) -> Option<NaiveDate> {
    let days: u64 = digits.split('.').next()?.parse().ok()?;
    // Before March 1900 spreadsheets count a day that never was; no application is that old.
    let day = NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))?;
    Some(day).filter(plausible)
}

fn plausible(day: &NaiveDate) -> bool {
    (1950..2200).contains(&day.year())
}

fn iso_day(text: &str) -> Option<NaiveDate> {
    if text.len() == 10 { NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(plausible) } else { None }
}

fn iso_moment(text: &str) -> Option<NaiveDateTime> {
    let formats = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"];
    formats.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
}

/// A number in plain digits with a decimal point.
pub(super) fn number(cell: &Cell, formats: &Formats) -> Result<String, Message> {
    let text = match cell {
        Cell::Number(digits) => return Ok(digits.clone()),
        other => other.text(),
    };
    let decimal = formats.decimal.unwrap_or('.');
    let refused = || {
        let signs = match formats.thousands {
            Some(' ') => format!("1 234 567{decimal}89"),
            Some(sign) => format!("1{sign}234{sign}567{decimal}89"),
            None => format!("1234567{decimal}89"),
        };
        Message::new("import-foreign-number").with("given", shortened(&text)).with("format", signs)
    };
    let bare = ["€", "EUR", "euroa", "euro", "%"].iter().fold(text.as_str(), |rest, sign| {
        let rest = rest.trim();
        rest.strip_suffix(sign).or_else(|| rest.strip_prefix(sign)).unwrap_or(rest)
    });
    let bare = bare.trim();
    let (sign, digits) = match bare.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => ("-", digits),
        None => ("", bare),
    };
    let (whole, parts) = match digits.rsplit_once(decimal) {
        Some((whole, parts)) => (whole, Some(parts)),
        None => (digits, None),
    };
    let between = |c: char| match formats.thousands {
        Some(' ') => c.is_whitespace(),
        Some(sign) => c == sign,
        None => false,
    };
    let groups: Vec<&str> = whole.split(between).collect();
    let grouped = groups.len() == 1
        || (groups.first().is_some_and(|first| (1..=3).contains(&first.len()))
            && groups.iter().skip(1).all(|group| group.len() == 3));
    let plain: String = groups.concat();
    let only_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !grouped || !only_digits(&plain) || parts.is_some_and(|parts| !only_digits(parts)) {
        return Err(refused());
    }
    Ok(match parts {
        Some(parts) => format!("{sign}{plain}.{parts}"),
        None => format!("{sign}{plain}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(zone: &str, text: &str) -> Option<String> {
        let zone = Zone::try_from(zone.to_owned()).unwrap();
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        zone.moment(local).map(|moment| moment.format("%m-%d %H:%M").to_string())
    }

    #[test]
    fn the_finnish_clock_changes_with_the_summer_time_of_the_union() {
        assert_eq!(at("Europe/Helsinki", "2023-01-15 12:00").as_deref(), Some("01-15 10:00"));
        assert_eq!(at("Europe/Helsinki", "2023-05-31 16:15").as_deref(), Some("05-31 13:15"));
        assert_eq!(at("Europe/Helsinki", "2023-03-26 02:59").as_deref(), Some("03-26 00:59"));
        assert_eq!(at("Europe/Helsinki", "2023-03-26 03:30"), None, "the clock skipped it");
        assert_eq!(at("Europe/Helsinki", "2023-03-26 04:00").as_deref(), Some("03-26 01:00"));
        assert_eq!(at("Europe/Helsinki", "2023-10-29 03:30"), None, "the clock showed it twice");
        assert_eq!(at("Europe/Helsinki", "2023-10-29 04:00").as_deref(), Some("10-29 02:00"));
        assert_eq!(at("Europe/Stockholm", "2023-05-31 16:15").as_deref(), Some("05-31 14:15"));
        assert_eq!(at("+05:30", "2023-05-31 16:15").as_deref(), Some("05-31 10:45"));
        assert!(Zone::try_from("Mars".to_owned()).is_err());
    }

    #[test]
    fn a_number_is_read_by_its_signs_and_never_guessed() {
        let finnish = Formats { decimal: Some(','), thousands: Some(' '), ..Formats::default() };
        let german = Formats { decimal: Some(','), thousands: Some('.'), ..Formats::default() };
        let read = |text: &str, formats: &Formats| number(&Cell::Text(text.to_owned()), formats).ok();
        for (text, plain) in [
            ("1 153 584,10 €", "1153584.10"),
            ("1\u{a0}153\u{202f}584", "1153584"),
            ("EUR 75", "75"),
            ("1153584,1", "1153584.1"),
            ("-5,00", "-5.00"),
            ("75 %", "75"),
        ] {
            assert_eq!(read(text, &finnish).as_deref(), Some(plain), "{text}");
        }
        assert_eq!(read("1.234", &german).as_deref(), Some("1234"));
        for bad in ["1.234", "1 23", "12 34,5", "1,2,3", "", "abc", "1e5", ",5", "5,"] {
            assert_eq!(read(bad, &finnish), None, "{bad}");
        }
        assert_eq!(number(&Cell::Number("0.1".into()), &finnish).unwrap(), "0.1", "a number is a number");
    }

    #[test]
    fn a_number_is_no_day_unless_the_mapping_says_so() {
        let cell = Cell::Number("45000".into());
        assert_eq!(day(&cell, None).unwrap_err().key, "import-date-is-number");
        assert_eq!(day(&cell, Some(EXCEL)).unwrap(), "2023-03-15");
        assert_eq!(day(&Cell::Number("5".into()), None).unwrap_err().key, "import-date-is-no-serial");
        assert_eq!(day(&Cell::Text("1.9.2023".into()), Some("%d.%m.%Y")).unwrap(), "2023-09-01");
        assert!(day(&Cell::Text("31.2.2023".into()), Some("%d.%m.%Y")).is_err());
        assert!(day(&Cell::Text("1.9.23".into()), Some("%d.%m.%Y")).is_err(), "the year 23 is no year of ours");
    }
}
