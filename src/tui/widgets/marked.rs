//! A text whose letters that answer what is typed are marked.

use ratatui::style::{Modifier, Style};
use ratatui::text::Span;

/// A text whose letters at these places, in order, are underlined and bold.
pub fn spans(text: &str, letters: &[usize], style: Style) -> Vec<Span<'static>> {
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut run = (String::new(), false);
    for (at, letter) in text.chars().enumerate() {
        let answers = letters.binary_search(&at).is_ok() && !letter.is_whitespace();
        if answers != run.1 && !run.0.is_empty() {
            spans.push(span(std::mem::take(&mut run.0), run.1, style));
        }
        run.1 = answers;
        run.0.push(letter);
    }
    spans.push(span(run.0, run.1, style));
    spans
}

fn span(text: String, answers: bool, style: Style) -> Span<'static> {
    let style = if answers { style.add_modifier(Modifier::UNDERLINED | Modifier::BOLD) } else { style };
    Span::styled(text, style)
}
