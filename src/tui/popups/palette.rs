//! Every act by name, and cases by reference.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{breadth, place};
use crate::domain::message::Message;
use crate::tui::model::popup::{Entry, Palette};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right};
use crate::tui::widgets::{entry, pane};

/// Rows that it shows.
const ROWS: u16 = 14;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, palette: &Palette, area: Rect) -> usize {
    let inner = place(frame, scene, area, (breadth(area, 92), ROWS + 2), &scene.word("palette-title"));
    let [top, list, why] =
        inner.layout(&Layout::vertical([Constraint::Length(1), Constraint::Fill(1), Constraint::Length(1)]));
    let sign = Rect { width: 2, ..top };
    frame.render_widget(Span::styled(":", scene.style(Meaning::Key)), sign);
    entry::draw(frame, scene.look, Rect { x: top.x + 2, width: top.width - 2, ..top }, &palette.field, true);
    let high = usize::from(list.height);
    let wide = usize::from(list.width);
    let from = pane::offset(palette.cursor, palette.entries.len(), high);
    let seen = palette.entries.iter().enumerate().skip(from).take(high);
    let lines: Vec<Line<'static>> = seen.map(|(at, entry)| row(scene, entry, at == palette.cursor, wide)).collect();
    frame.render_widget(Paragraph::new(lines), list);
    if let Some(Entry::Do(_, Some(reason))) = palette.entries.get(palette.cursor) {
        let said = scene.fit(&scene.say(reason), wide.saturating_sub(2));
        let said = format!("{} {said}", scene.glyph(Glyph::Warning));
        frame.render_widget(Span::styled(said, scene.style(Meaning::Warn)), why);
    }
    0
}

fn row(scene: Scene<'_>, entry: &Entry, on: bool, wide: usize) -> Line<'static> {
    let (text, note, meaning) = match entry {
        Entry::Do(act, reason) => {
            let keys = scene.keymap.keys_of(*act, scene.model.place()).into_iter().next().unwrap_or_default();
            (scene.word(&act.sentence()), keys, if reason.is_some() { Meaning::Dim } else { Meaning::Text })
        }
        Entry::Case(reference, title) => {
            let message = Message::new("palette-case").with("case", reference).with("title", title.as_str());
            (scene.say(&message), String::new(), Meaning::Heading)
        }
        Entry::Find(query) => {
            (scene.say(&Message::new("palette-find").with("query", query.as_str())), String::new(), Meaning::Text)
        }
    };
    let cursor = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let columns = vec![
        left(cursor, 1, scene.style(Meaning::Text)),
        left(text, rest(wide, &[1, 10]), scene.style(meaning)),
        right(note, 10, scene.style(Meaning::Key)),
    ];
    let line = line(columns, scene.glyph(Glyph::Ellipsis));
    if on { line.patch_style(scene.style(Meaning::Selected)) } else { line }
}
