//! Cutting, padding and wrapping by display width.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Columns that a text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// A text of at most `most` columns; what was cut off is shown by `sign`.
pub fn fit(text: &str, most: usize, sign: &str) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let room = most.saturating_sub(width(sign));
    let mut out = String::new();
    let mut used = 0;
    for cluster in text.graphemes(true) {
        let wide = cluster.width();
        if used + wide > room {
            break;
        }
        out.push_str(cluster);
        used += wide;
    }
    if most >= width(sign) {
        out.push_str(sign);
    }
    out
}

/// A text of exactly `wide` columns, cut or filled up with blanks on one side.
pub fn exactly(text: &str, wide: usize, right: bool, sign: &str) -> String {
    let text = fit(text, wide, sign);
    let blanks = " ".repeat(wide.saturating_sub(width(&text)));
    if right { format!("{blanks}{text}") } else { format!("{text}{blanks}") }
}

/// A text in lines of at most `most` columns, broken at blanks where possible; line ends stay.
pub fn wrap(text: &str, most: usize) -> Vec<String> {
    let most = most.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in &unbroken(paragraph) {
            let blank = usize::from(!line.is_empty());
            if width(&line) + blank + width(word) <= most {
                if blank == 1 {
                    line.push(' ');
                }
                line.push_str(word);
            } else {
                let full = std::mem::take(&mut line);
                if !full.is_empty() {
                    lines.push(full);
                }
                line = broken(word, most, &mut lines);
            }
        }
        lines.push(line);
    }
    lines
}

/// The words of a text; an amount with its currency is one word, though it has blanks.
fn unbroken(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for piece in text.split_whitespace() {
        let thousands = piece.get(..3).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
            && !piece.chars().nth(3).is_some_and(|next| next.is_ascii_digit());
        let joined = words.last().is_some_and(|word| {
            let digit = word.ends_with(|letter: char| letter.is_ascii_digit());
            let currency = word.trim_start_matches('(') == "EUR" && piece.starts_with(|c: char| c.is_ascii_digit());
            (digit && (thousands || piece.starts_with(['€', '%']))) || currency
        });
        match words.last_mut() {
            Some(word) if joined => {
                word.push(' ');
                word.push_str(piece);
            }
            _ => words.push(piece.to_owned()),
        }
    }
    words
}

/// Breaks a word that is longer than a line; gives its last piece.
fn broken(word: &str, most: usize, lines: &mut Vec<String>) -> String {
    let mut piece = String::new();
    for cluster in word.graphemes(true) {
        if width(&piece) + cluster.width() > most && !piece.is_empty() {
            lines.push(std::mem::take(&mut piece));
        }
        piece.push_str(cluster);
    }
    piece
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_shows_it_and_wide_letters_count_twice() {
        assert_eq!(fit("Varausapu", 9, "…"), "Varausapu");
        assert_eq!(fit("Varausapu", 5, "…"), "Vara…");
        assert_eq!(fit("日本語", 5, "…"), "日本…");
        assert_eq!(fit("日本語", 4, "…"), "日…");
        assert_eq!(exactly("é", 3, true, "…"), "  é");
        assert_eq!(fit("ab", 0, "…"), "");
    }

    #[test]
    fn lines_break_between_words_and_long_words_break_anywhere() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("abcdefgh ij", 3), ["abc", "def", "gh", "ij"]);
        assert_eq!(wrap("a\n\nb", 5), ["a", "", "b"]);
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("of 1 153 584,00 €.", 16), ["of", "1 153 584,00 €."]);
        assert_eq!(wrap("up to EUR 346 416.00", 16), ["up to", "EUR 346 416.00"]);
    }
}
