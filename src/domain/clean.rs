//! Cleaning of text from outside, once, on its way in: nothing that could steer a terminal or turn a line around
//! reaches a screen, a file or a document.

/// How a text may look after cleaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One line: line ends and tabs become spaces.
    Line,
    /// Paragraphs: line ends stay, tabs become spaces.
    Paragraphs,
}

/// The cleaned text, and how many characters were taken out or replaced.
///
/// Removed: control characters, bidirectional overrides and isolates, zero-width and other invisible format
/// characters, byte order marks, line and paragraph separators. Kept: everything that is seen, combining marks,
/// and the joiners that emoji and some scripts need between visible characters.
pub fn clean(text: &str, shape: Shape) -> (String, usize) {
    let unified = text.replace("\r\n", "\n");
    let mut changed = text.len() - unified.len();
    let mut out = String::with_capacity(unified.len());
    for c in unified.chars() {
        match c {
            '\n' if shape == Shape::Paragraphs => out.push('\n'),
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' | '\u{85}' => {
                changed += 1;
                out.push(' ');
            }
            _ if is_hidden(c) => changed += 1,
            _ => out.push(c),
        }
    }
    let trimmed = out.trim();
    (trimmed.to_owned(), changed)
}

/// Characters that are not seen but change how others are shown.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A text that no spreadsheet runs: where it begins as a formula does, an apostrophe stands before it; and whether one
/// was put there. Full-width signs are formulas to some of them as well. A number stays a number.
pub fn spreadsheet_safe(text: &str) -> (String, bool) {
    let first = text.trim_start_matches(' ').chars().next();
    let runs =
        matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠' | '|' | '%'));
    let number = text.parse::<rust_decimal::Decimal>().is_ok();
    if runs && !number { (format!("'{text}"), true) } else { (text.to_owned(), false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_bidirectional_characters_do_not_get_in() {
        let (title, changed) = clean("Kotou\u{202e}tus \u{1b}[31mpunainen\u{7} \tnimi\r\n", Shape::Line);
        assert_eq!(title, "Kotoutus [31mpunainen  nimi");
        assert!(changed >= 4);
    }

    #[test]
    fn ordinary_finnish_and_swedish_is_untouched() {
        for text in ["Åbo Akademi – \"Stig in\" ärende", "Hyvää työtä: 60 €", "e\u{301} combining"] {
            assert_eq!(clean(text, Shape::Line), (text.to_owned(), 0));
        }
    }
}
