//! A round's pictures in sentences: what a bar shows at a glance, said.

use crate::domain::criteria::{CriteriaSet, Points};
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::{Arg, Message};
use crate::domain::text::Lang;
use crate::domain::words;
use crate::register::view::pictures::{Moment, Pictures};
use crate::speech::{say, word};

/// All of it.
pub fn told(lang: Lang, set: &CriteriaSet, pictures: &Pictures) -> Vec<String> {
    let mut lines = vec![word(lang, "pictures-time")];
    lines.extend(pictures.moments.iter().map(|moment| say(lang, &at(moment))));
    lines.push(word(lang, "pictures-totals"));
    let totals = pictures.totals.iter().enumerate().filter(|(_, count)| **count > 0).rev();
    let totals: Vec<String> = totals
        .map(|(tenth, count)| {
            let range = Message::new("pictures-range").with("from", tenth * 10).with("to", tenth * 10 + 10);
            say(lang, &Message::new("linear-counted").with("what", range).with("count", *count))
        })
        .collect();
    let none = totals.is_empty();
    lines.extend(totals);
    if none {
        lines.push(word(lang, "pictures-no-totals"));
    } else {
        lines.push(word(lang, "pictures-criteria"));
        lines.extend(pictures.criteria.iter().map(|(id, counts)| {
            let name = set.criterion(id.as_str()).map(|criterion| criterion.name.clone()).unwrap_or_default();
            let given = |(points, count): (&Points, &usize)| {
                Arg::from(Message::new("linear-given").with("score", *points).with("count", *count))
            };
            let given = Arg::List(counts.iter().rev().map(given).collect());
            say(lang, &Message::new("linear-distribution").with("name", name).with("given", given))
        }));
    }
    lines.push(word(lang, "pictures-spread"));
    lines.extend(pictures.spreads.iter().map(|(apart, count)| {
        let apart = Message::new("pictures-apart").with("points", *apart);
        say(lang, &Message::new("linear-counted").with("what", apart).with("count", *count))
    }));
    if pictures.spreads.is_empty() {
        lines.push(word(lang, "pictures-no-spread"));
    }
    lines
}

fn at(moment: &Moment) -> Message {
    let state = |(status, count): (&crate::domain::vocabulary::Status, &usize)| {
        let status = Message::new(words::status_key(*status));
        Arg::from(Message::new("overview-state").with("count", *count).with("status", status))
    };
    Message::new("linear-moment")
        .with("day", finnish_day(moment.at))
        .with("open", moment.open)
        .with("proposed", moment.proposed)
        .with("submitted", moment.submitted)
        .with("approved", moment.approved)
        .with("cases", Arg::List(moment.states.iter().map(state).collect()))
}
