//! Comparing texts without regard to letter case, and without allocating for every case.

use std::cmp::Ordering;

/// Small letter of a letter. Letters whose small form is several characters keep its first one, on both sides alike.
fn small(letter: char) -> char {
    if letter.is_ascii() { letter.to_ascii_lowercase() } else { letter.to_lowercase().next().unwrap_or(letter) }
}

/// A text in small letters, as the functions here want what they look for.
pub(super) fn lowered(text: &str) -> String {
    text.chars().map(small).collect()
}

/// Whether `text` contains `wanted`, which is in small letters already.
pub(super) fn contains(text: &str, wanted: &str) -> bool {
    if wanted.is_ascii() {
        let wanted = wanted.as_bytes();
        let first = wanted.first().copied();
        return wanted.is_empty()
            || text.as_bytes().windows(wanted.len()).any(|window| {
                window.first().map(u8::to_ascii_lowercase) == first && window.eq_ignore_ascii_case(wanted)
            });
    }
    anywhere(text.chars().map(small), wanted)
}

/// Whether `text` begins with `wanted`, which is in small letters already.
pub(super) fn begins(text: &str, wanted: &str) -> bool {
    starts(text.chars().map(small), wanted)
}

/// Whether `text` is `wanted`, which is in small letters already.
pub(super) fn same(text: &str, wanted: &str) -> bool {
    text.chars().map(small).eq(wanted.chars())
}

/// Whether the folded form of `text` contains `wanted`, which is folded already; see [`crate::domain::history::folded`].
pub(super) fn contains_folded(text: &str, wanted: &str) -> bool {
    let letters = text.chars().flat_map(char::to_lowercase);
    let mut begun = false;
    let mut gap = false;
    // The same characters that `folded` would collect: a single space wherever something else separates letters.
    let folded = letters.flat_map(move |letter| {
        if !letter.is_alphanumeric() {
            gap = begun;
            return [None, None];
        }
        let space = std::mem::take(&mut gap).then_some(' ');
        begun = true;
        [space, Some(letter)]
    });
    anywhere(folded.flatten(), wanted)
}

fn anywhere(mut text: impl Iterator<Item = char> + Clone, wanted: &str) -> bool {
    loop {
        if starts(text.clone(), wanted) {
            return true;
        }
        if text.next().is_none() {
            return false;
        }
    }
}

fn starts(mut text: impl Iterator<Item = char>, wanted: &str) -> bool {
    wanted.chars().all(|letter| text.next() == Some(letter))
}

/// Alphabetical order as Swedish and Finnish have it, letter case aside.
pub(super) fn alphabetical(left: &str, right: &str) -> Ordering {
    // Unicode has ä before å; the alphabet ends å, ä, ö.
    let place = |letter: char| match small(letter) {
        'å' => 'ä',
        'ä' => 'å',
        other => other,
    };
    left.chars().map(place).cmp(right.chars().map(place))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::history::folded;

    #[test]
    fn letters_are_exact_and_their_case_is_not() {
        assert!(contains("Åbo AKADEMI", "åbo") && contains("Åbo AKADEMI", "akademi"));
        assert!(!contains("Åbo", "abo") && !contains("", "x") && contains("", ""));
        assert!(begins("1A2", "1a") && !begins("1A2", "a2") && same("2D", "2d") && !same("2D1", "2d"));
    }

    #[test]
    fn the_alphabet_ends_with_three_letters_of_its_own() {
        let mut words = ["ö", "Ä", "z", "å", "A"];
        words.sort_by(|a, b| alphabetical(a, b));
        assert_eq!(words, ["A", "z", "å", "Ä", "ö"]);
    }

    proptest! {
        #[test]
        fn streaming_finds_what_folding_finds(text in "[a-cÅÄİß .,–]{0,12}", wanted in "[a-cå ,]{0,4}") {
            let needle = folded(&wanted);
            prop_assert_eq!(contains_folded(&text, &needle), folded(&text).contains(&needle));
        }

        #[test]
        fn searching_finds_what_lowering_finds(text in "[a-cA-CÅÄö ]{0,12}", wanted in "[a-cÅ]{0,3}") {
            let needle = lowered(&wanted);
            prop_assert_eq!(contains(&text, &needle), lowered(&text).contains(&needle));
        }
    }
}
