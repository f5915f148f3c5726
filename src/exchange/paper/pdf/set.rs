//! Lines: breaking text to a width.

use super::fonts::{Fonts, Length, Weight};

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Upright or bold.
    pub weight: Weight,
    /// Size of the letters.
    pub size: Length,
    /// From one line to the next.
    pub leading: Length,
}

/// Breaks a paragraph into lines no wider than `width`. A line ends at a space or after a hyphen; a word that is wider
/// than the line is cut. A no-break space holds.
pub fn lines(fonts: &Fonts, style: Style, text: &str, width: Length) -> Vec<String> {
    let text = fonts.printable(text);
    let measure = |text: &str| fonts.width(style.weight, style.size, text);
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(&text) {
        if !line.is_empty() && measure(&line) + measure(piece.trim_end_matches(' ')) > width {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(piece);
        while measure(line.trim_end_matches(' ')) > width {
            let cut = fitting(fonts, style, &line, width);
            let rest = line.split_off(cut);
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    // Every line but the last keeps its space, so that words stay apart for whoever hears or copies them.
    if let Some(last) = lines.last_mut() {
        last.truncate(last.trim_end_matches(' ').len());
    }
    lines
}

/// Fewest letters before a hyphen behind which a line may end.
const BEFORE_HYPHEN: usize = 4;

/// Words with the spaces behind them, and the parts of compounds that have a hyphen between whole words. What is no word
/// is not parted: `EU-`, a case reference, years such as 2021–2027.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut ends: Vec<usize> = Vec::new();
    let (mut letters, mut signs) = (0, text.char_indices().peekable());
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        let joins = matches!(sign, '-' | '–' | '/') && next.is_some_and(char::is_alphabetic);
        if sign == ' ' && next != Some(' ') || joins && letters >= BEFORE_HYPHEN {
            ends.push(at + sign.len_utf8());
        }
        letters = if sign.is_alphabetic() { letters + 1 } else { 0 };
    }
    ends.push(text.len());
    let starts = std::iter::once(0).chain(ends.clone());
    starts.zip(ends).map(|(from, to)| &text[from..to]).filter(|piece| !piece.is_empty()).collect::<Vec<_>>().into_iter()
}

/// How many bytes of a line fit; at least one letter.
fn fitting(fonts: &Fonts, style: Style, line: &str, width: Length) -> usize {
    let mut used = 0;
    for (index, sign) in line.char_indices() {
        used += fonts.glyph(style.weight, sign).1 * style.size / 1000;
        if used > width && index > 0 {
            return index;
        }
    }
    line.len()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;

    const STYLE: Style = Style { weight: Weight::Regular, size: 10_000, leading: 14_000 };

    #[test]
    fn a_line_ends_between_the_words_of_a_compound_and_never_inside_a_code_or_a_range() {
        let parts = |text| pieces(text).collect::<Vec<_>>();
        assert_eq!(parts("Turvapaikka-asioiden virasto"), ["Turvapaikka-", "asioiden ", "virasto"]);
        assert_eq!(parts("EU-rahoitus"), ["EU-rahoitus"]);
        assert_eq!(parts("EUSA/2023/0012, 2021–2027"), ["EUSA/2023/0012, ", "2021–2027"]);
        assert_eq!(parts("maahanmuutto- ja"), ["maahanmuutto- ", "ja"]);
    }

    #[test]
    fn an_amount_is_never_torn_apart_and_a_long_word_is_cut() {
        let fonts = Fonts::shipped().unwrap();
        let set = lines(fonts, STYLE, "Avustus on enintään 1\u{a0}153\u{a0}584,00\u{a0}€ ja siinä se.", 100_000);
        assert!(set.iter().any(|line| line.contains("1\u{a0}153\u{a0}584,00\u{a0}€")), "{set:?}");
        let cut = lines(fonts, STYLE, &"x".repeat(100), 100_000);
        assert!(cut.len() > 4 && cut.iter().all(|line| fonts.width(Weight::Regular, 10_000, line) <= 100_000));
    }
}
