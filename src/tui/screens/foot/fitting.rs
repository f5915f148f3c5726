//! Which keys are shown where there is no room for all of them: the least wanted give way first, and what has to be found
//! here never does.

use crate::tui::widgets::text::width;

/// A key, what it does, and how soon it gives way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key, or several that belong together.
    pub key: String,
    /// What it does.
    pub word: String,
    /// Nothing where it always stays; else the larger, the sooner it gives way.
    gives_way: Option<usize>,
}

impl Hint {
    /// One that always stays: what is wanted most, and the way out.
    pub fn kept(key: String, word: String) -> Hint {
        Hint { key, word, gives_way: None }
    }

    /// One that is wanted so many others after the first.
    pub fn wanted(key: String, word: String, after: usize) -> Hint {
        Hint { key, word, gives_way: Some(after) }
    }

    /// Columns that it takes, with the blanks around it.
    fn wide(&self) -> usize {
        width(&self.key) + width(&self.word) + 3
    }
}

/// Those of the hints that fit, in their order.
pub fn fitting(hints: Vec<Hint>, room: usize) -> Vec<Hint> {
    let mut order: Vec<usize> = (0..hints.len()).collect();
    order.sort_by_key(|at| hints.get(*at).and_then(|hint| hint.gives_way.map(|after| after + 1)));
    let mut left = room;
    let mut shown = vec![false; hints.len()];
    for at in order {
        let Some(hint) = hints.get(at) else { continue };
        // The blank after the last one need not be seen.
        let wide = hint.wide().saturating_sub(1);
        if hint.gives_way.is_none() || wide <= left {
            left = left.saturating_sub(wide + 1);
            shown[at] = true;
        }
    }
    hints.into_iter().zip(shown).filter(|(_, shown)| *shown).map(|(hint, _)| hint).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(hints: &[Hint], room: usize) -> Vec<String> {
        fitting(hints.to_vec(), room).into_iter().map(|hint| hint.key).collect()
    }

    #[test]
    fn the_least_wanted_give_way_first_and_the_way_out_never() {
        let hint =
            |key: &str, after: Option<usize>| Hint { key: key.to_owned(), word: "12345".to_owned(), gives_way: after };
        let hints = [hint("a", None), hint("b", Some(3)), hint("c", Some(1)), hint("d", Some(2)), hint("e", None)];
        assert_eq!(shown(&hints, 45), ["a", "b", "c", "d", "e"]);
        assert_eq!(shown(&hints, 43), ["a", "c", "d", "e"]);
        assert_eq!(shown(&hints, 30), ["a", "c", "e"]);
        assert_eq!(shown(&hints, 18), ["a", "e"]);
        assert_eq!(shown(&hints, 5), ["a", "e"]);
    }
}
