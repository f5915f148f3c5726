//! Speech: the one place where messages become Swedish, Finnish or English, and where each language writes its numbers
//! and dates.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | saying messages, words, money, dates |
//! | `*/*.ftl` | the catalogues: one folder a language, one file a room; a test keeps them alike |

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;

use crate::domain::finnish_time::{finnish_time, hours_ahead};
use crate::domain::message::{Arg, Message};
use crate::domain::money::Money;
use crate::domain::text::{Lang, Text};

type Bundle = FluentBundle<FluentResource>;

macro_rules! catalogue {
    ($lang:literal) => {
        &[
            include_str!(concat!($lang, "/words.ftl")),
            include_str!(concat!($lang, "/rules.ftl")),
            include_str!(concat!($lang, "/findings.ftl")),
            include_str!(concat!($lang, "/events.ftl")),
            include_str!(concat!($lang, "/store.ftl")),
            include_str!(concat!($lang, "/served.ftl")),
            include_str!(concat!($lang, "/restricted.ftl")),
            include_str!(concat!($lang, "/doctor.ftl")),
            include_str!(concat!($lang, "/exchange.ftl")),
            include_str!(concat!($lang, "/exports.ftl")),
            include_str!(concat!($lang, "/intake.ftl")),
            include_str!(concat!($lang, "/handling.ftl")),
            include_str!(concat!($lang, "/query.ftl")),
            include_str!(concat!($lang, "/shell.ftl")),
            include_str!(concat!($lang, "/help.ftl")),
            include_str!(concat!($lang, "/desk.ftl")),
            include_str!(concat!($lang, "/deciding.ftl")),
            include_str!(concat!($lang, "/going.ftl")),
            include_str!(concat!($lang, "/ranking.ftl")),
            include_str!(concat!($lang, "/money.ftl")),
            include_str!(concat!($lang, "/office.ftl")),
            include_str!(concat!($lang, "/keys.ftl")),
            include_str!(concat!($lang, "/documents.ftl")),
            include_str!(concat!($lang, "/training.ftl")),
            include_str!(concat!($lang, "/pictures.ftl")),
            include_str!(concat!($lang, "/linear.ftl")),
            include_str!(concat!($lang, "/queue.ftl")),
        ]
    };
}

fn sources(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Sv => catalogue!("sv"),
        Lang::Fi => catalogue!("fi"),
        Lang::En => catalogue!("en"),
    }
}

fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
    BUNDLES[lang as usize].get_or_init(|| {
        let locale = lang.code().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![locale]);
        // Isolation marks are bidirectional characters, which our screens and files never carry.
        bundle.set_use_isolating(false);
        for source in sources(lang) {
            // A faulty line loses only itself; the test of the catalogues refuses it.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            if let Err(errors) = bundle.add_resource(resource) {
                debug_assert!(errors.is_empty(), "{errors:?}");
            }
        }
        bundle
    })
}

/// Says a message.
pub fn say(lang: Lang, message: &Message) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in &message.args {
        args.set(name.to_string(), fluent_value(lang, value));
    }
    format(lang, &message.key, Some(&args))
}

/// Says a sentence or word that has no places.
pub fn word(lang: Lang, key: &str) -> String {
    format(lang, key, None)
}

/// Says a message in all three languages.
pub fn say_all(message: &Message) -> Text {
    Text { sv: say(Lang::Sv, message), fi: say(Lang::Fi, message), en: say(Lang::En, message) }
}

/// Whether the catalogues have a key.
pub fn knows(key: &str) -> bool {
    bundle(Lang::En).has_message(key)
}

fn format(lang: Lang, key: &str, args: Option<&FluentArgs<'_>>) -> String {
    let bundle = bundle(lang);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        // Seen in a screen it says what is missing; the tests see it first.
        return format!("[{key}]");
    };
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, args, &mut errors).into_owned()
}

fn fluent_value<'a>(lang: Lang, value: &'a Arg) -> FluentValue<'a> {
    match value {
        // Numbers stay numbers, so that catalogues can choose plural forms by them.
        Arg::Number(number) => FluentValue::from(*number),
        other => FluentValue::String(said(lang, other)),
    }
}

/// Says one value by itself.
pub fn said<'a>(lang: Lang, value: &'a Arg) -> Cow<'a, str> {
    match value {
        Arg::Word(word) => Cow::Borrowed(word),
        Arg::Text(text) => Cow::Borrowed(text.get(lang)),
        Arg::Money(amount) => Cow::Owned(money(lang, *amount)),
        Arg::Number(number) => Cow::Owned(number.to_string()),
        Arg::Decimal(value) => Cow::Owned(decimal(lang, *value)),
        Arg::Date(day) => Cow::Owned(date(lang, *day)),
        Arg::Time(moment) => Cow::Owned(time(lang, *moment)),
        Arg::Message(message) => Cow::Owned(say(lang, message)),
        Arg::List(values) => {
            let values: Vec<_> = values.iter().map(|value| said(lang, value)).collect();
            // Where a value has a comma of its own, another sign has to keep them apart.
            let between = if values.iter().any(|value| value.contains(',')) { "; " } else { ", " };
            Cow::Owned(values.join(between))
        }
    }
}

/// An amount with its currency: `1 153 584,00 €`, in English `EUR 1 153 584.00`.
pub fn money(lang: Lang, amount: Money) -> String {
    match lang {
        Lang::Sv | Lang::Fi => format!("{} €", self::amount(lang, amount)),
        Lang::En => format!("EUR {}", self::amount(lang, amount)),
    }
}

/// An amount without its currency, for columns.
pub fn amount(lang: Lang, amount: Money) -> String {
    number(lang, &amount.to_string())
}

/// An amount without its currency, to the euro; with its cents where it has any.
pub fn whole_amount(lang: Lang, amount: Money) -> String {
    let plain = amount.to_string();
    number(lang, plain.strip_suffix(".00").unwrap_or(&plain))
}

/// The same with its currency.
pub fn euros(lang: Lang, amount: Money) -> String {
    match lang {
        Lang::Sv | Lang::Fi => format!("{} €", whole_amount(lang, amount)),
        Lang::En => format!("EUR {}", whole_amount(lang, amount)),
    }
}

/// Millions with one decimal: `10,4`.
pub fn millions(lang: Lang, amount: Money) -> String {
    let cents = Decimal::new(amount.cents(), 8);
    let rounded = cents.round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    number(lang, &format!("{rounded:.1}"))
}

/// The marks around a quotation: Swedish and Finnish open and close it with the same one.
pub fn quotation_marks(lang: Lang) -> (char, char) {
    match lang {
        Lang::Sv | Lang::Fi => ('”', '”'),
        Lang::En => ('“', '”'),
    }
}

/// A decimal number as the language writes it, with thousands apart.
pub fn decimal(lang: Lang, value: Decimal) -> String {
    number(lang, &value.to_string())
}

/// A share of a hundred with one decimal: `81,5 %`.
pub fn percent(lang: Lang, value: Decimal) -> String {
    let rounded = value.round_dp_with_strategy(1, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    format!("{} %", number(lang, &format!("{rounded:.1}")))
}

fn number(lang: Lang, plain: &str) -> String {
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("-", digits));
    let (whole, parts) = digits.split_once('.').map_or((digits, None), |(whole, parts)| (whole, Some(parts)));
    let mut out = String::with_capacity(plain.len() + 6);
    out.push_str(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(' ');
        }
        out.push(digit);
    }
    if let Some(parts) = parts {
        out.push(if lang == Lang::En { '.' } else { ',' });
        out.push_str(parts);
    }
    out
}

/// A day: `12.4.2023`, in English `12 Apr 2023`.
pub fn date(lang: Lang, day: NaiveDate) -> String {
    match lang {
        Lang::Sv | Lang::Fi => day.format("%-d.%-m.%Y").to_string(),
        Lang::En => day.format("%-d %b %Y").to_string(),
    }
}

/// A moment by the clocks of Finland: `12.4.2023 15.31` in Finnish, `12.4.2023 kl. 15.31` in Swedish.
pub fn time(lang: Lang, moment: DateTime<Utc>) -> String {
    let local = finnish_time(moment);
    let day = date(lang, local.date());
    match lang {
        Lang::Sv => format!("{day} kl. {}", local.format("%H.%M")),
        Lang::Fi => format!("{day} klo {}", local.format("%-H.%M")),
        Lang::En => format!("{day} {}", local.format("%H:%M")),
    }
}

/// The zone in which moments are said: `UTC+3`. The journal has the same moments in UTC.
pub fn zone(moment: DateTime<Utc>) -> String {
    format!("UTC+{}", hours_ahead(moment))
}
