//! Whatever has no words of its own here, read off its drawing: borders and gaps go, the words stay in their order.

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::Reader;
use crate::tui::popups;
use crate::tui::screens;

/// Wide and high enough that nothing is cut.
const SIZE: (u16, u16) = (110, 90);

/// The topmost popup.
pub fn popup(reader: &Reader) -> Vec<String> {
    let scene = reader.scene();
    off(|frame| {
        let area = frame.area();
        let _ = popups::draw(frame, scene, area);
    })
}

/// The screen between its first and its last line, which say what is told elsewhere and name keys.
pub fn screen(reader: &Reader) -> Vec<String> {
    let scene = reader.scene();
    let above = 1 + usize::from(screens::lesson::height(scene, SIZE.0));
    let lines = rows(|frame| {
        let _ = screens::draw(frame, scene);
    });
    let body = lines.len().saturating_sub(above + 1);
    lines.into_iter().skip(above).take(body).filter(|line| !line.is_empty()).collect()
}

fn off(draw: impl FnOnce(&mut ratatui::Frame<'_>)) -> Vec<String> {
    rows(draw).into_iter().filter(|line| !line.is_empty()).collect()
}

/// Every row of a drawing, also where it is empty.
fn rows(draw: impl FnOnce(&mut ratatui::Frame<'_>)) -> Vec<String> {
    // A drawing in memory cannot fail.
    let Ok(mut terminal): Result<_, std::convert::Infallible> = Terminal::new(TestBackend::new(SIZE.0, SIZE.1));
    let Ok(_) = terminal.draw(draw);
    let buffer = terminal.backend().buffer();
    let row = |y: u16| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..buffer.area.height).map(|y| plain(&row(y))).collect()
}

/// A drawn line as words: no border, no run of blanks, nothing where there are no words.
pub fn plain(line: &str) -> String {
    let bare = line.trim().trim_matches(['|', '+', '-', ' ']);
    if !bare.chars().any(char::is_alphanumeric) {
        return String::new();
    }
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_drawing_the_words_are_left() {
        assert_eq!(plain("  | Amount      1 000.00      |"), "Amount 1 000.00");
        assert_eq!(plain("+----------- Propose --------+"), "Propose");
        assert_eq!(plain("+--------------------+"), "");
    }
}
