//! The table of keys: for help, for `diarium keys`, and for whoever prints it.

use super::{Key, Keymap, PLACES};
use crate::tui::acts::{Act, Group, Place};

/// One act in one place with its keys there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Where.
    pub place: Place,
    /// Under which heading.
    pub group: Group,
    /// What is done.
    pub act: Act,
    /// Its keys, the preferred one first; none where only the palette has it.
    pub keys: Vec<String>,
}

/// Every act in every place where it makes sense, in the order of help.
pub fn table(keymap: &Keymap) -> Vec<TableRow> {
    let mut rows = Vec::new();
    for place in PLACES {
        let here = Act::ALL.iter().filter(|act| act.places().contains(&place));
        rows.extend(here.map(|&act| TableRow { place, group: act.group(), act, keys: keymap.keys_of(act, place) }));
    }
    rows.sort_by_key(|row| (row.place, row.group));
    rows
}

/// Writes key sequences; those whose last keys and arguments follow each other become one text, such as `1-5`.
pub(super) fn texts(found: impl Iterator<Item = (Vec<Key>, Option<u32>)>) -> Vec<String> {
    let mut runs: Vec<(Vec<Key>, Vec<Key>, Option<u32>)> = Vec::new();
    for (keys, argument) in found {
        match runs.last_mut() {
            Some((_, last, before)) if follows(last, *before, &keys, argument) => {
                *last = keys;
                *before = argument;
            }
            _ => runs.push((keys.clone(), keys, argument)),
        }
    }
    runs.into_iter()
        .map(|(first, last, _)| match last.last().filter(|_| first != last) {
            Some(end) => format!("{}-{end}", Key::sequence_text(&first)),
            None => Key::sequence_text(&first),
        })
        .collect()
}

fn follows(last: &[Key], before: Option<u32>, keys: &[Key], argument: Option<u32>) -> bool {
    let (Some(before), Some(argument)) = (before, argument) else { return false };
    let (Some((end, stem)), Some((next, next_stem))) = (last.split_last(), keys.split_last()) else { return false };
    let (Some(end), Some(next)) = (end.digit(), next.digit()) else { return false };
    stem == next_stem && next == end + 1 && argument == before + 1
}
