//! What somebody meant who typed a word that the query language does not have: the same word in their own language, or
//! one with a slip in it. The language itself is the same in Swedish, Finnish and English, so that a query can be passed
//! on; the words that people know are translated here.

use crate::domain::message::{Arg, Message};
use crate::domain::text::Lang;
use crate::domain::vocabulary::{DecisionKind, Lane, Status};
use crate::domain::words;
use crate::register::query::Query;
use crate::speech;

/// Fields by the words that people of an authority say for them.
const FIELDS: &[(&str, &str)] = &[
    ("tila", "status"),
    ("tilanne", "status"),
    ("tillstånd", "status"),
    ("läge", "status"),
    ("state", "status"),
    ("kierros", "round"),
    ("omgång", "round"),
    ("toimi", "action"),
    ("toimenpide", "action"),
    ("åtgärd", "action"),
    ("määräraha", "scope"),
    ("anslag", "scope"),
    ("envelope", "scope"),
    ("nimi", "title"),
    ("otsikko", "title"),
    ("rubrik", "title"),
    ("namn", "title"),
    ("name", "title"),
    ("hakija", "applicant"),
    ("sökande", "applicant"),
    ("viite", "ref"),
    ("tunnus", "ref"),
    ("referens", "ref"),
    ("diarienummer", "ref"),
    ("diaarinumero", "ref"),
    ("ärendenummer", "ref"),
    ("asianumero", "ref"),
    ("kieli", "language"),
    ("språk", "language"),
    ("tunniste", "tag"),
    ("etikett", "tag"),
    ("märke", "tag"),
    ("indikaattori", "indicator"),
    ("indikator", "indicator"),
    ("havainto", "finding"),
    ("iakttagelse", "finding"),
    ("havainnot", "findings"),
    ("iakttagelser", "findings"),
    ("käsittelijä", "assignee"),
    ("handläggare", "assignee"),
    ("officer", "assignee"),
    ("esittelijä", "presenter"),
    ("föredragande", "presenter"),
    ("päätös", "decision"),
    ("beslut", "decision"),
    ("haettu", "requested"),
    ("sökt", "requested"),
    ("asks", "requested"),
    ("myönnetty", "granted"),
    ("beviljat", "granted"),
    ("kustannukset", "costs"),
    ("kostnader", "costs"),
    ("pisteet", "total"),
    ("poäng", "total"),
    ("points", "total"),
    ("hajonta", "spread"),
    ("spridning", "spread"),
    ("saapunut", "received"),
    ("inkommet", "received"),
    ("inkom", "received"),
    ("alkaa", "start"),
    ("börjar", "start"),
    ("päättyy", "end"),
    ("slutar", "end"),
    ("versio", "revision"),
    ("version", "revision"),
    ("käsittelytapa", "lane"),
    ("handläggningssätt", "lane"),
    ("järjestys", "sort"),
    ("lajittele", "sort"),
    ("sortera", "sort"),
    ("ordning", "sort"),
    ("order", "sort"),
    ("osatoteuttajat", "partners"),
    ("kumppanit", "partners"),
    ("partner", "partners"),
];

/// Letters that may be wrong in a word that is meant for another.
const SLIPS: usize = 2;

/// A mistake in a query, told with the word that was probably meant; as it is where there is none. For a field nobody can
/// guess, the help of the language is named instead of a list that no line can hold.
pub fn told(why: Message) -> Message {
    match (meant(&why), &*why.key) {
        (Some(meant), _) => meant,
        (None, "query-field-unknown") => Message { key: "query-field-help".into(), ..why },
        (None, _) => why,
    }
}

/// The same mistake with the word that was probably meant, where there is one.
pub fn meant(why: &Message) -> Option<Message> {
    let of = |name: &str| why.args.iter().find(|(known, _)| known == name).map(|(_, arg)| arg);
    let word = |name: &str| match of(name) {
        Some(Arg::Word(word)) => Some(word.as_str()),
        _ => None,
    };
    match (&*why.key, word("field"), word("value"), word("accepted")) {
        ("query-field-unknown", Some(field), ..) => {
            Some(Message::new("query-field-meant").with("field", field).with("meant", field_meant(field)?))
        }
        ("query-value-unknown", Some(field), Some(value), Some(accepted)) => {
            let told = Message::new("query-value-meant").with("field", field).with("value", value);
            Some(told.with("meant", value_meant(value, accepted)?))
        }
        _ => None,
    }
}

fn field_meant(typed: &str) -> Option<&'static str> {
    let typed = typed.to_lowercase();
    let own = FIELDS.iter().find(|(own, _)| *own == typed).map(|(_, field)| *field);
    own.or_else(|| nearest(&typed, Query::fields().iter().map(|field| field.name)))
}

fn value_meant(typed: &str, accepted: &str) -> Option<String> {
    let typed = typed.to_lowercase();
    let accepted: Vec<&str> = accepted.split_whitespace().collect();
    let states = Status::ALL.iter().map(|item| (item.word(), words::status_key(*item)));
    let kinds = DecisionKind::ALL.iter().map(|item| (item.word(), words::decision_key(*item)));
    let lanes = Lane::ALL.iter().map(|item| (item.word(), words::lane_key(*item)));
    let mut named = states.chain(kinds).chain(lanes).filter(|(word, _)| accepted.contains(word));
    let own = named.find(|(_, key)| Lang::ALL.iter().any(|lang| speech::word(*lang, key).to_lowercase() == typed));
    let own = own.map(|(word, _)| word.to_owned());
    own.or_else(|| nearest(&typed, accepted.iter().copied()).map(str::to_owned))
}

/// The word that the fewest slips lead to, if they are few for its length.
fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let few = |word: &str| SLIPS.min(word.chars().count().saturating_sub(1) / 2);
    let measured = known.map(|word| (slips(typed, word), word));
    measured.filter(|(slips, word)| *slips <= few(word)).min_by_key(|(slips, _)| *slips).map(|(_, word)| word)
}

/// How many letters are too many, missing, wrong, or exchanged with their neighbour.
fn slips(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (at, letter) in one.iter().enumerate() {
        let mut row = vec![at + 1];
        for (to, wanted) in other.iter().enumerate() {
            let wrong = rows[at][to] + usize::from(letter != wanted);
            let least = wrong.min(rows[at][to + 1] + 1).min(row[to] + 1);
            let exchanged = at > 0 && to > 0 && one[at - 1] == *wanted && other[to - 1] == *letter;
            row.push(if exchanged { least.min(rows[at - 1][to - 1] + 1) } else { least });
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told_of(query: &str) -> String {
        let why = Query::parse(query).unwrap_err().why;
        speech::say(Lang::En, &told(why))
    }

    #[test]
    fn a_word_of_ones_own_language_or_with_a_slip_leads_to_the_one_that_is_meant() {
        for (query, meant) in [
            ("tila:ranked", "status"),
            ("Tillstånd:ranked", "status"),
            ("omgång:2023", "round"),
            ("kierros:2023", "round"),
            ("staus:ranked", "status"),
            ("requseted>5", "requested"),
            ("status:pisteytetty", "ranked"),
            ("status:rangordnat", "ranked"),
            ("status:sumbitted", "submitted"),
        ] {
            assert!(told_of(query).contains(&format!("“{meant}”")), "{query}: {}", told_of(query));
        }
    }

    #[test]
    fn where_nothing_is_near_no_word_is_put_into_anybodys_mouth() {
        assert!(!told_of("kumquat:5").contains("Did you mean"), "{}", told_of("kumquat:5"));
        assert!(!told_of("status:kumquat").contains("Did you mean"));
    }

    #[test]
    fn every_field_that_is_suggested_exists() {
        for (own, field) in FIELDS {
            assert!(Query::fields().iter().any(|known| known.name == *field), "{field}");
            assert!(Query::fields().iter().all(|known| known.name != *own), "{own} is a field itself");
        }
    }
}
