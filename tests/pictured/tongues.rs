//! Words that only our English has: one of them on a screen of another language was forgotten. And labels of our own
//! that do not fit.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use diarium::domain::text::Lang;

/// Words of our English sentences that neither the sentences of this language nor the data have, and that stand on a
/// screen; `own` is what people typed and what the cases of the test say.
pub fn english_words(screen: &str, lang: Lang, own: &str) -> Vec<String> {
    static ENGLISH: LazyLock<BTreeMap<Lang, BTreeSet<String>>> =
        LazyLock::new(|| [Lang::Sv, Lang::Fi].map(|lang| (lang, only_english(lang))).into());
    let own: BTreeSet<String> = words(own).collect();
    // Queries and codes are spelled alike in all languages.
    let said: Vec<&str> = screen.split(' ').filter(|word| !word.contains([':', '<', '>', '='])).collect();
    words(&said.join(" ")).filter(|word| ENGLISH[&lang].contains(word) && !own.contains(word)).collect()
}

/// Labels of our own that a screen cut off. Only what people wrote and what the plan calls things may be too long;
/// `own` is what people typed and what the cases of the test say.
pub fn labels_cut(screen: &str, lang: Lang, own: &str) -> Vec<String> {
    let spoken = spoken(lang);
    let ours: Vec<String> = spoken.lines().map(without_figures).collect();
    let cut = screen.match_indices('…').filter_map(|(at, _)| {
        // A label begins after a frame, a dot between facts, or a gap of the layout.
        let before = screen[..at].rsplit(['│', '·', '▸', '\n', '"']).next().unwrap();
        let label = without_figures(before.rsplit("  ").next().unwrap());
        // A sentence may end with the sign itself.
        let whole = ours.iter().any(|said| said.strip_suffix('…').is_some_and(|said| said.trim_end() == label));
        let goes_on =
            |said: &&String| said.starts_with(&label) && said.len() > label.len() && !own.contains(said.as_str());
        // What the cases say may begin like a sentence of ours.
        let theirs = own.contains(&format!("\"{label}"));
        (label.chars().count() > 3 && !theirs && !whole).then(|| ours.iter().find(goes_on)).flatten()
    });
    cut.cloned().collect()
}

/// Figures stand where the sentences have places.
fn without_figures(text: &str) -> String {
    let words: String = text.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words that a screen of this language never has of itself.
fn only_english(lang: Lang) -> BTreeSet<String> {
    let both: BTreeSet<String> =
        words(&spoken(lang)).chain(words(&data(&["sv", "fi", "id"]))).chain(names_of_keys()).collect();
    words(&spoken(Lang::En)).chain(words(&data(&["en"]))).filter(|word| !both.contains(word)).collect()
}

/// Words of four letters and more; shorter ones are alike in too many languages. A word that was cut, by its place or
/// by what lies over it, is no word.
fn words(text: &str) -> impl Iterator<Item = String> + use<> {
    let cut = text.replace(['│', '┌', '└'], "…");
    let all: Vec<String> = cut
        .split(|c: char| !c.is_alphabetic() && c != '…')
        .filter(|word| word.chars().count() > 3 && !word.contains('…'))
        .map(str::to_lowercase)
        .collect();
    all.into_iter()
}

/// Keys are called alike in all languages.
fn names_of_keys() -> impl Iterator<Item = String> + use<> {
    words("enter space shift home delete insert pagedown pageup backspace left right down ctrl")
}

/// The sentences of a language, without what Fluent puts between them.
fn spoken(lang: Lang) -> String {
    let folder = root().join("src/speech").join(lang.to_string());
    let mut all = String::new();
    for file in std::fs::read_dir(folder).unwrap() {
        for line in std::fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            let value = line.split_once(" = ").map_or(line, |(_, value)| value);
            let mut depth = 0;
            all.extend(value.chars().filter(|letter| {
                depth += i32::from(*letter == '{');
                depth -= i32::from(*letter == '}');
                depth == 0
            }));
            all.push('\n');
        }
    }
    all
}

/// What the fixtures say in these languages, inline or in a table of their own.
fn data(langs: &[&str]) -> String {
    let mut folders = vec![root().join("fixtures")];
    let mut all = String::new();
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let text = std::fs::read_to_string(path).unwrap();
                for lang in langs {
                    let after = |piece: &str| piece.split('"').next().map(|value| format!("{value}\n"));
                    all.extend(text.split(&format!("{lang} = \"")).skip(1).filter_map(after));
                }
            }
        }
    }
    all
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
