//! The finder: cases and applicants by name, forgiving slips of the finger. It searches on a thread of its own, and gives
//! up what is searched as soon as something newer is asked.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

use chrono::{DateTime, Utc};
use crossbeam_channel::{Receiver, Sender, unbounded};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use super::errands::{Answer, Errand, Reply, Request, Sent};
use crate::domain::code::Reference;
use crate::register::view::rows::Row;

/// Shorter words must stand as they are typed: any three letters lie somewhere in almost any text.
const FORGIVEN: usize = 4;
/// Longer words are no names.
const LONGEST: usize = 32;
/// Entries between two looks at whether something newer was asked.
const STRIDE: usize = 2_048;
/// Letters of a stretch of a text, whose set is known beforehand.
const STRETCH: usize = 8;
/// Cases that are offered.
const CASES: usize = 20;
/// Applicants that are offered.
const APPLICANTS: usize = 4;

/// Everything that can be found, as one person may see it.
#[derive(Debug, Default, PartialEq)]
pub struct Index {
    /// Journal record up to which it is true.
    pub seq: u64,
    cases: Vec<Entry>,
    applicants: Vec<Entry>,
}

#[derive(Debug, PartialEq)]
struct Entry {
    reference: Reference,
    /// What is shown.
    text: String,
    /// The same in small letters, one for one.
    folded: Vec<char>,
    /// Which letters are in each stretch of it, so that most texts need not be looked at.
    stretches: Vec<u64>,
    /// Cases behind it.
    count: usize,
}

/// Something that answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The case; of an applicant, one of theirs.
    pub reference: Reference,
    /// What is shown.
    pub text: String,
    /// Which letters of it answer.
    pub letters: Vec<usize>,
    /// How well.
    pub fit: i64,
    /// Cases behind it.
    pub count: usize,
}

/// What was found for a text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hits {
    /// The text.
    pub typed: String,
    /// Cases, best first.
    pub cases: Vec<Hit>,
    /// Applicants, best first.
    pub applicants: Vec<Hit>,
}

impl Index {
    /// The index of a list.
    pub fn of(seq: u64, rows: &[Row]) -> Self {
        let mut applicants: BTreeMap<&str, (usize, &Reference)> = BTreeMap::new();
        let mut cases = Vec::with_capacity(rows.len());
        for row in rows {
            let text = match &row.facts {
                Some(facts) => {
                    applicants.entry(&facts.applicant).or_insert((0, &row.reference)).0 += 1;
                    format!("{}  {}  {}", row.reference, facts.title, facts.applicant)
                }
                None => row.reference.to_string(),
            };
            cases.push(Entry::of(row.reference.clone(), text, 1));
        }
        let named = applicants.into_iter().filter(|(name, _)| !name.is_empty());
        let applicants = named.map(|(name, (count, case))| Entry::of(case.clone(), name.to_owned(), count)).collect();
        Self { seq, cases, applicants }
    }
}

impl Entry {
    fn of(reference: Reference, text: String, count: usize) -> Self {
        let folded: Vec<char> = text.chars().map(small).collect();
        let stretches = folded.chunks(STRETCH).map(letters_of).collect();
        Self { reference, text, folded, stretches, count }
    }
}

/// The letters of a text as a set. Letters that fall on the same place only make it say yes too often.
fn letters_of(text: &[char]) -> u64 {
    text.iter().fold(0, |set, letter| set | 1 << (u32::from(*letter) % 64))
}

/// A word as it is looked for: its letters as a set, and how many stretches at most it lies across.
struct Sought {
    set: u64,
    across: usize,
}

impl Sought {
    fn of(word: &[char]) -> Self {
        Self { set: letters_of(word), across: widest(word).div_ceil(STRETCH) + 1 }
    }

    /// Whether a text can hold the word with so many wrong letters at most.
    fn may_be_in(&self, entry: &Entry, wrong: u32) -> bool {
        let stretches = &entry.stretches;
        let ends = stretches.len().saturating_sub(self.across);
        (0..=ends).any(|from| {
            let near = stretches.iter().skip(from).take(self.across).fold(0, |near, stretch| near | stretch);
            (self.set & !near).count_ones() <= wrong
        })
    }
}

/// A letter in small; one for one, so that places stay what they are.
fn small(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}

/// Searches; `None` where it gave up.
pub fn seek(index: &Index, typed: &str, give_up: &dyn Fn() -> bool) -> Option<Hits> {
    let words: Vec<Vec<char>> = typed.split_whitespace().map(|word| word.chars().map(small).collect()).collect();
    if words.is_empty() {
        return Some(Hits { typed: typed.to_owned(), ..Hits::default() });
    }
    let cases = best(&index.cases, &words, CASES, give_up)?;
    let applicants = best(&index.applicants, &words, APPLICANTS, give_up)?;
    Some(Hits { typed: typed.to_owned(), cases, applicants })
}

/// The best entries. What holds the words as they are typed comes first; only where that is not enough are slips
/// forgiven.
fn best(entries: &[Entry], words: &[Vec<char>], most: usize, give_up: &dyn Fn() -> bool) -> Option<Vec<Hit>> {
    let wanted: Vec<Sought> = words.iter().map(|word| Sought::of(word)).collect();
    let exact = gather(entries, most, give_up, |entry| {
        if wanted.iter().any(|word| !word.may_be_in(entry, 0)) {
            return None;
        }
        let mut fit = 0;
        let mut letters = Vec::new();
        for word in words {
            let (at, of_word) = holds(&entry.folded, word)?;
            fit += of_word;
            letters.extend(at..at + word.len());
        }
        Some((fit, letters))
    })?;
    if !exact.is_empty() {
        return Some(exact);
    }
    let matcher = SkimMatcherV2::default().ignore_case();
    gather(entries, most, give_up, |entry| {
        // One letter of a word may be a slip; a second one that the text has nowhere is another word.
        if wanted.iter().any(|word| !word.may_be_in(entry, 1)) {
            return None;
        }
        let mut fit = 0;
        let mut letters = Vec::new();
        for word in words {
            let (of_word, at) = forgiving(&matcher, &entry.folded, word)?;
            fit += of_word;
            letters.extend(at);
        }
        Some((fit, letters))
    })
}

fn gather(
    entries: &[Entry],
    most: usize,
    give_up: &dyn Fn() -> bool,
    answers: impl Fn(&Entry) -> Option<(i64, Vec<usize>)>,
) -> Option<Vec<Hit>> {
    let mut found: Vec<(i64, usize, Vec<usize>)> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        if at % STRIDE == 0 && give_up() {
            return None;
        }
        if let Some((fit, letters)) = answers(entry) {
            found.push((fit, at, letters));
            // Only the best are wanted; the rest is let go from time to time.
            if found.len() >= most * 8 {
                trim(&mut found, most);
            }
        }
    }
    trim(&mut found, most);
    let hit = |(fit, at, mut letters): (i64, usize, Vec<usize>)| {
        let entry = &entries[at];
        letters.sort_unstable();
        letters.dedup();
        Hit { reference: entry.reference.clone(), text: entry.text.clone(), letters, fit, count: entry.count }
    };
    Some(found.into_iter().map(hit).collect())
}

fn trim(found: &mut Vec<(i64, usize, Vec<usize>)>, most: usize) {
    found.sort_by_key(|(fit, at, _)| (std::cmp::Reverse(*fit), *at));
    found.truncate(most);
}

/// Where a text holds a word, and how well: at its very beginning, at the beginning of a word, anywhere.
fn holds(text: &[char], word: &[char]) -> Option<(usize, i64)> {
    let first = *word.first()?;
    let mut found = None;
    let last = text.len().checked_sub(word.len())?;
    for at in 0..=last {
        if text[at] == first && text[at..at + word.len()] == *word {
            let begins = at == 0 || !text[at - 1].is_alphanumeric();
            let fit = if at == 0 {
                3_000
            } else if begins {
                2_000
            } else {
                1_000
            };
            if begins {
                return Some((at, fit));
            }
            found = found.or(Some((at, fit)));
        }
    }
    found
}

/// How well a text answers a word with a slip in it: its letters in order and close together, one of them at most too
/// many or wrong.
fn forgiving(matcher: &SkimMatcherV2, folded: &[char], word: &[char]) -> Option<(i64, Vec<usize>)> {
    // A number is meant as it is typed: the case beside it is another case.
    if !(FORGIVEN..=LONGEST).contains(&word.len()) || word.iter().any(char::is_ascii_digit) {
        return None;
    }
    if !nearly_in_order(folded, word) {
        return None;
    }
    let whole = close(folded, word).map(|letters| (word.to_vec(), 0, letters));
    let slipped = || {
        let without = |slip: usize| -> Vec<char> {
            word.iter().enumerate().filter(|(at, _)| *at != slip).map(|(_, letter)| *letter).collect()
        };
        let found = (0..word.len()).filter_map(|slip| {
            let kept = without(slip);
            close(folded, &kept).map(|letters| (kept, 20, letters))
        });
        found.min_by_key(|(_, _, letters)| letters.last().copied().unwrap_or(0) - letters.first().copied().unwrap_or(0))
    };
    let (kept, less, letters) = whole.or_else(slipped)?;
    let window: String = folded.get(*letters.first()?..=*letters.last()?)?.iter().collect();
    let fit = matcher.fuzzy_match(&window, &kept.iter().collect::<String>())?;
    Some((fit - less, letters))
}

/// Letters of a text across which the letters of a word may lie.
fn widest(word: &[char]) -> usize {
    word.len() + word.len() / 2
}

/// The places of a word's letters in a text where they lie closest together, unless even there they are far apart.
fn close(text: &[char], word: &[char]) -> Option<Vec<usize>> {
    let first = *word.first()?;
    let widest = widest(word);
    let mut best: Option<Vec<usize>> = None;
    for start in (0..text.len()).filter(|at| text[*at] == first) {
        let mut letters = Vec::with_capacity(word.len());
        for (at, letter) in text.iter().enumerate().skip(start).take(widest) {
            if word.get(letters.len()) == Some(letter) {
                letters.push(at);
            }
        }
        let spread = |letters: &[usize]| letters.last().copied().unwrap_or(0) - start;
        let closer = best.as_ref().is_none_or(|best| {
            spread(&letters) < best.last().copied().unwrap_or(0) - best.first().copied().unwrap_or(0)
        });
        if letters.len() == word.len() && closer {
            best = Some(letters);
        }
    }
    best
}

/// Whether the letters of a word stand in a text in order, but for one at most: what fails here need not be looked at
/// closely.
fn nearly_in_order(text: &[char], word: &[char]) -> bool {
    let mut whole = 0;
    // The furthest that one gets with one letter left out.
    let mut short = 1;
    for letter in text {
        if word.get(short) == Some(letter) {
            short += 1;
        }
        if word.get(whole) == Some(letter) {
            whole += 1;
        }
        short = short.max(whole + 1);
    }
    short >= word.len()
}

/// A text that holds every word as it is typed answers at least this well.
pub const WRITTEN: i64 = 1_000;
/// A text that holds them with a slip of the finger answers at least this well, and always worse than one that holds them as
/// they are typed.
pub const SLIPPED: i64 = 400;
/// Most for letters that lie anywhere in a text.
const SCATTERED: i64 = 230;
/// What more a slip can be worth where its letters stand close together.
const CLOSE: i64 = 150;

/// How well a sentence answers what is typed, and with which letters: as it stands, with a slip of the finger in a word, or
/// with its letters in order somewhere. For lists that are short enough to be searched while somebody types.
pub fn answers(text: &str, typed: &str) -> Option<(i64, Vec<usize>)> {
    means(text, typed).or_else(|| {
        let found = SkimMatcherV2::default().ignore_case().fuzzy_indices(text, typed.trim());
        found.map(|(fit, letters)| (fit.min(SCATTERED), letters))
    })
}

/// The same without letters that only happen to stand in the text.
pub fn means(text: &str, typed: &str) -> Option<(i64, Vec<usize>)> {
    let folded: Vec<char> = text.chars().map(small).collect();
    let words: Vec<Vec<char>> = typed.split_whitespace().map(|word| word.chars().map(small).collect()).collect();
    let count = i64::try_from(words.len()).ok().filter(|count| *count > 0)?;
    let matcher = SkimMatcherV2::default().ignore_case();
    let mut fit = 0;
    let mut letters = Vec::new();
    let mut slipped = false;
    for word in &words {
        if let Some((at, of_word)) = holds(&folded, word) {
            fit += of_word / 10;
            letters.extend(at..at + word.len());
        } else {
            let (of_word, at) = forgiving(&matcher, &folded, word)?;
            fit += of_word.clamp(0, CLOSE);
            letters.extend(at);
            slipped = true;
        }
    }
    letters.sort_unstable();
    letters.dedup();
    let fit = fit / count;
    Some((if slipped { SLIPPED + fit.min(CLOSE) } else { WRITTEN + fit }, letters))
}

/// Leaves out what answers far worse than the best.
pub fn only_good<T>(found: &mut Vec<T>, fit: impl Fn(&T) -> i64) {
    let best = found.iter().map(&fit).max().unwrap_or(0);
    found.retain(|one| fit(one) * 5 >= best * 3);
}

/// Starts the thread; it ends when the returned sender is dropped.
///
/// # Errors
/// Where no thread can be started.
pub fn start(send: impl Fn(Sent) -> bool + Send + 'static) -> std::io::Result<Sender<Errand>> {
    let (sender, errands) = unbounded();
    thread::Builder::new().name("finder".to_owned()).spawn(move || work(&errands, &send))?;
    Ok(sender)
}

fn work(errands: &Receiver<Errand>, send: &dyn Fn(Sent) -> bool) {
    while let Ok(errand) = errands.recv() {
        let newer = || !errands.is_empty();
        let reply = match &errand.request {
            Request::Seek(index, typed) => seek(index, typed, &newer).map_or(Reply::Superseded, Reply::Found),
            _ => Reply::Superseded,
        };
        let Errand { ticket, slot, .. } = errand;
        // The finder knows no clock; the desk's is the later one.
        let answer = Answer { ticket, slot, now: DateTime::<Utc>::MIN_UTC, reply: Ok(reply) };
        if !send(Sent::Answer(Box::new(answer))) {
            return;
        }
    }
}

/// Seeks in an index that is shared with whoever asked.
pub fn answer(index: &Arc<Index>, typed: &str) -> Reply {
    seek(index, typed, &|| false).map_or(Reply::Superseded, Reply::Found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(names: &[(&str, &str)]) -> Index {
        let cases = names
            .iter()
            .map(|(case, title)| Entry::of((*case).into(), format!("{case}  {title}  Migrationsverket"), 1));
        Index { seq: 1, cases: cases.collect(), applicants: Vec::new() }
    }

    fn found(index: &Index, typed: &str) -> Vec<String> {
        let hits = seek(index, typed, &|| false).unwrap();
        hits.cases.into_iter().map(|hit| hit.reference.to_string()).collect()
    }

    #[test]
    fn a_case_is_found_by_any_part_of_what_names_it_whatever_the_order() {
        let index = index(&[("EUSA/2023/0007", "KOTU"), ("EUSA/2023/0012", "Varausapu 2")]);
        for typed in ["0012", "varausapu", "VARAUS", "apu 2", "migrations varaus", "eusa/2023/0012"] {
            assert_eq!(found(&index, typed), ["EUSA/2023/0012"], "{typed}");
        }
        assert_eq!(found(&index, "migrations").len(), 2);
        assert!(found(&index, "kiosk").is_empty());
    }

    #[test]
    fn a_slip_of_the_finger_is_forgiven() {
        let index = index(&[("A", "KOTU"), ("B", "Varausapu"), ("C", "Interview calendar")]);
        for (typed, case) in [
            ("varausaup", "B"),
            ("varaasapu", "B"),
            ("vraausapu", "B"),
            ("vrausapu", "B"),
            ("intreview", "C"),
            ("interveiw", "C"),
            ("calnedar", "C"),
            ("kotuu", "A"),
        ] {
            assert_eq!(found(&index, typed), [case], "{typed}");
        }
    }

    #[test]
    fn a_number_is_never_taken_for_another() {
        let index = index(&[("EUSA/2023/0009", "SEER 2")]);
        assert!(found(&index, "EUSA/2023/0099").is_empty() && found(&index, "0090").is_empty());
    }

    #[test]
    fn letters_that_answer_are_told_and_the_beginning_of_a_word_comes_first() {
        let index = index(&[("A", "Uusikoti"), ("B", "Koti")]);
        let hits = seek(&index, "koti", &|| false).unwrap().cases;
        assert_eq!((hits[0].reference.as_str(), hits[0].letters.as_slice()), ("B", [3, 4, 5, 6].as_slice()));
        assert_eq!(hits.len(), 2);
    }

    #[test]
    fn a_search_gives_up_when_something_newer_is_asked() {
        assert!(seek(&index(&[("A", "Koti")]), "koti", &|| true).is_none());
    }

    #[test]
    fn a_sentence_answers_best_as_it_is_written_then_with_a_slip_then_with_letters_anywhere() {
        let fit = |text: &str, typed: &str| answers(text, typed).map_or(0, |(fit, _)| fit);
        for (text, typed) in [
            ("O.1.1  Number of participants supported", "participnts"),
            ("O.1.1  Number of participants supported", "nmber of participants"),
            ("Take back your last act undo", "undoo"),
            ("Take back your last act undo", "tkae back"),
        ] {
            assert!((SLIPPED..WRITTEN).contains(&fit(text, typed)), "{typed}: {}", fit(text, typed));
        }
        assert!(fit("Save the filter", "save") > fit("Forget a saved queue", "save"));
        assert!(fit("Forget a saved queue", "save") >= WRITTEN);
        assert!((1..SLIPPED).contains(&fit("Make the training store as it was on its first day", "mtsd")));
        assert_eq!(means("Make the training store as it was on its first day", "save"), None);
    }
}
