//! Every act by name; cases, applicants, actions and indicators by name, with the letters that answer.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::{breadth, place};
use crate::domain::message::Message;
use crate::tui::model::popup::{Entry, Palette, What};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::rest;
use crate::tui::widgets::text::{exactly, width};
use crate::tui::widgets::{entry, marked, paint, pane};

/// Rows that it shows.
const ROWS: u16 = 14;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, palette: &Palette, area: Rect) -> usize {
    let inner = place(frame, scene, area, (breadth(area, 92), ROWS + 2), &scene.word("palette-title"));
    let [top, list, why] =
        inner.layout(&Layout::vertical([Constraint::Length(1), Constraint::Fill(1), Constraint::Length(1)]));
    let sign = Rect { width: 2, ..top };
    paint::line(frame, scene.look, sign, Span::styled(":", scene.style(Meaning::Key)));
    entry::draw(frame, scene.look, Rect { x: top.x + 2, width: top.width - 2, ..top }, &palette.field, true);
    let high = usize::from(list.height);
    let wide = usize::from(list.width);
    let from = pane::offset(palette.cursor, palette.entries.len(), high);
    let seen = palette.entries.iter().enumerate().skip(from).take(high);
    let lines: Vec<Line<'static>> = seen.map(|(at, entry)| row(scene, entry, at == palette.cursor, wide)).collect();
    paint::lines(frame, scene.look, list, lines);
    if let Some(What::Do(_, Some(reason))) = palette.entries.get(palette.cursor).map(|entry| &entry.what) {
        let said = scene.fit(&scene.say(reason), wide.saturating_sub(2));
        let said = format!("{} {said}", scene.glyph(Glyph::Warning));
        paint::line(frame, scene.look, why, Span::styled(said, scene.style(Meaning::Warn)));
    }
    0
}

fn row(scene: Scene<'_>, entry: &Entry, on: bool, wide: usize) -> Line<'static> {
    let (text, note, meaning) = match &entry.what {
        What::Do(act, reason) => {
            let keys = scene.keymap.keys_of(*act, scene.model.place()).into_iter().next().unwrap_or_default();
            (scene.word(&act.sentence()), keys, if reason.is_some() { Meaning::Dim } else { Meaning::Text })
        }
        What::Case(reference, words) => {
            (format!("{reference}  {words}").trim_end().to_owned(), scene.word("palette-opens"), Meaning::Heading)
        }
        What::Applicant(name, count) => {
            (name.clone(), scene.say(&Message::new("palette-cases").with("count", *count)), Meaning::Text)
        }
        What::Action(code, name, support) => {
            let note = scene.word(if *support { "palette-support" } else { "palette-action" });
            (format!("{code}  {name}"), note, Meaning::Text)
        }
        What::Indicator(id, name) => (format!("{id}  {name}"), scene.word("palette-indicator"), Meaning::Text),
        What::Find(query) => {
            (scene.say(&Message::new("palette-find").with("query", query.as_str())), String::new(), Meaning::Text)
        }
    };
    let cursor = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let noted = width(&note).clamp(10, 16);
    let room = rest(wide, &[1, noted]);
    let mut spans = vec![Span::styled(format!("{cursor} "), scene.style(Meaning::Text))];
    let shown = exactly(&text, room, false, scene.glyph(Glyph::Ellipsis));
    spans.extend(marked::spans(&shown, &entry.letters, scene.style(meaning)));
    let note = exactly(&note, noted, true, scene.glyph(Glyph::Ellipsis));
    spans.push(Span::styled(format!(" {note}"), scene.style(Meaning::Key)));
    let line = Line::from(spans);
    if on { crate::tui::widgets::columns::under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}
